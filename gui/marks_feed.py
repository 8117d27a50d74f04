"""From the project's records to what a pane paints: marks of an article, the ribbons between articles, pane heads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, product

from PySide6.QtCore import QCoreApplication

from gui.apart import days_apart, share_apart
from gui.dates import short_date
from gui.label_names import code, display_name
from gui.labels import LabelBook
from gui.reader.header import PaneHeader
from gui.reader.marks import DisputeBadge, Mark, Ribbon, RibbonKind
from gui.reader.unmade import UnmadeMarks
from gui.session import Session
from gui.wording import RELIABILITY, STATUS, settled
from storage import dispute_reads, reads
from storage.article_marks import DISPUTED, ENTITY, ID, KIND, LABEL, ArticleMarks, Row, article_marks
from storage.article_marks import STATUS as STATUS_AT
from storage.claim_days import days_of_claims
from storage.ids import SourceId
from storage.memory import collector_paused
from storage.records import Article, Dispute, Position, PositionClaim, Source
from storage.records import Mark as StoredMark
from storage.vocabulary import AnnotationKind, Reliability, Resolution, Status

_HEADLINE = 26
MOST_KEPT = 24
"""Articles whose badges are held against what they are after an edit: more than are ever on screen."""

_Look = tuple[str, str, str, str, str, str, str]
"""Kind, status, the label's name, code, colour and key, and the tip."""

_MARKED = DisputeBadge("≠", "disputed", "")
"""A claim that is marked as disputed and stands in no dispute yet."""


class MarksFeed:
    """Reads what panes need. ``badges`` are claims in disputes; they are read anew by ``renew``."""

    def __init__(self, session: Session, book: LabelBook) -> None:
        self._session = session
        self._book = book
        self._badges: dict[str, dict[str, DisputeBadge]] = {}
        """By article and claim."""

    def renew(self, shown: Sequence[str] = ()) -> set[str]:
        """Disputes changed: read them again. Returns the claims whose place in them is another now.

        ``shown`` are the articles on screen, however many others were looked at since they were opened.
        """
        held, self._badges = self._badges, {}
        changed: set[str] = set()
        for article_id in dict.fromkeys((*list(held)[-MOST_KEPT:], *(each for each in shown if each in held))):
            before, after = held[article_id], self.badges(article_id)
            changed |= {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        return changed

    def badges(self, article_id: str) -> Mapping[str, DisputeBadge]:
        """The badges of an article's claims that stand in disputes."""
        if article_id not in self._badges:
            standing = self._session.read(dispute_reads.standing_in, article_id)
            self._badges[article_id] = {
                key: DisputeBadge(f"D{number}", "resolved" if settled(status) else "disputed", dispute_id)
                for key, (dispute_id, number, status) in standing.items()
            }
        return self._badges[article_id]

    def marks(self, article_id: str, annotation_ids: Sequence[str] | None = None) -> list[Mark]:
        """The marks of an article, or those among some annotations that it has.

        Quantities are not among them: the figure's own mention is underlined, and its claim shows what it says.
        """
        badges = self.badges(article_id)
        looks: dict[tuple[str | None, AnnotationKind, Status], _Look] = {}
        with collector_paused():
            stored = self._session.read(reads.marks, article_id, annotation_ids)
            return [self._mark(mark, looks, badges) for mark in stored if mark.kind is not AnnotationKind.QUANTITY]

    def unmade(self, article_id: str) -> UnmadeMarks:
        """All marks of an article as they are now, each to be made when a pane asks for it."""
        badges = self.badges(article_id)
        stored: ArticleMarks = self._session.read(article_marks, article_id)
        kinds = {(row[LABEL], row[KIND], row[STATUS_AT]) for row in stored.rows.values()}
        looks = {key: self._look(key[0], AnnotationKind(key[1]), Status(key[2])) for key in kinds}

        def made(row: Row) -> Mark:
            badge = None
            if row[KIND] == AnnotationKind.CLAIM.value:
                badge = badges.get(row[ID]) or (_MARKED if row[DISPUTED] else None)
            kind, status, label, label_code, colour, shortcut, tip = looks[row[LABEL], row[KIND], row[STATUS_AT]]
            where = stored.segments(row)
            return Mark(row[ID], kind, status, where, label, label_code, colour, shortcut, row[ENTITY], badge, tip)

        return UnmadeMarks(stored, made)

    def _mark(
        self, mark: StoredMark, looks: dict[tuple[str | None, AnnotationKind, Status], _Look],
        badges: Mapping[str, DisputeBadge],
    ) -> Mark:  # fmt: skip
        """One mark as it is drawn; what 20,000 marks have in common is put together once."""
        key = (mark.label_id, mark.kind, mark.status)
        look = looks.get(key)
        if look is None:
            look = looks[key] = self._look(*key)
        badge = None
        if mark.kind is AnnotationKind.CLAIM:
            badge = badges.get(mark.id) or (_MARKED if mark.disputed else None)
        kind, status, label, label_code, colour, shortcut, tip = look
        return Mark(
            mark.id, kind, status, mark.segments, label, label_code, colour, shortcut, mark.entity_id, badge, tip
        )  # fmt: skip

    def _look(self, label_id: str | None, kind: AnnotationKind, status: Status) -> _Look:
        name, label_code, colour, shortcut = "", "", "#606268", ""
        if label_id is not None:
            label = self._book.get(label_id)
            assert label is not None
            name, label_code = display_name(label.name), code(label.name)
            colour, shortcut = label.colour, label.shortcut or ""
        tip = f"{name or KIND_NAMES[kind]} · {STATUS[status]}"
        return kind.value, status.value, name, label_code, colour, shortcut, tip

    def ribbons(self, article_ids: Iterable[str]) -> list[Ribbon]:
        """What joins passages of these articles: disputes first, by number, then relations outside them."""
        order = list(article_ids)
        if len(order) < 2:
            return []
        shown = set(order)
        found: list[Ribbon] = []
        disputed: dict[str, set[int]] = defaultdict(set)  # by claim: of pairs there may be tens of thousands
        disputes = self._session.read(dispute_reads.disputes_in, order)
        standing = [
            claim.claim_id for each in disputes for at in each.positions for claim in at.claims
            if claim.article_id in shown
        ]  # fmt: skip
        days = self._session.read(days_of_claims, standing)
        for dispute in disputes:
            for position in dispute.positions:
                for claim in position.claims:
                    disputed[claim.claim_id].add(dispute.number)
            found.extend(_of_dispute(dispute, order, days))
        for relation in self._session.read(reads.relations, within=order):
            ends = disputed.get(relation.from_id, set()), disputed.get(relation.to_id, set())
            joined = not ends[0].isdisjoint(ends[1])
            apart = relation.from_article_id != relation.to_article_id
            if not apart or joined or not {relation.from_article_id, relation.to_article_id} <= shown:
                continue
            label = self._book.get(relation.label_id)
            if label is not None and label.role in _RIBBONS:
                kind, sign = _RIBBONS[label.role]
                found.append(
                    Ribbon(relation.id, kind, relation.from_id, relation.to_id, sign, display_name(label.name).lower())
                )
        return found

    def header(self, article: Article, sources: Mapping[SourceId, Source]) -> PaneHeader:
        """What stands above an article."""
        source = sources.get(article.source_id) if article.source_id else None
        known = source.reliability if source is not None else Reliability.F  # as the sidebar has it
        grade = known if not self._session.blind.on else None
        spoken_of, published = article.as_of_on, article.published_on
        told = (spoken_of or "")[:4] == (published or "")[:4]  # the year stands before it already
        as_of = short_date(spoken_of, with_year=not told) if spoken_of != published else ""
        return PaneHeader(
            title=article.title,
            outlet=source.name if source is not None else "",
            grade=grade.value if grade is not None else "",
            grade_tip=RELIABILITY[grade] if grade is not None else "",
            date=short_date(article.published_on),
            as_of=as_of,
        )


def _of_dispute(dispute: Dispute, order: Sequence[str], days: Mapping[str, str]) -> list[Ribbon]:
    """A dispute's ribbons, from each pane that takes part to the next one on its right that does.

    Panes farther apart are joined through those between them; a ribbon for every pair would bury the gutters in stubs.
    """
    placed = [
        [(position, claim) for position in dispute.positions for claim in position.claims if claim.article_id == shown]
        for shown in order
    ]
    stages = [stage for stage in placed if stage]
    pairs = [pair for left, right in pairwise(stages) for pair in product(left, right)]
    ribbons: list[Ribbon] = []
    number = f"D{dispute.number}"
    done = settled(dispute.status)
    for (a_position, a), (b_position, b) in pairs:
        one = a_position.id == b_position.id
        same = one or dispute.resolution is Resolution.UNIT_OR_ROUNDING
        sign = "=" if same else "≠"
        kind = RibbonKind.AGREEMENT if same or done else RibbonKind.CONFLICT
        if one:
            headline = _short(a_position) if a_position.value else sign
        else:
            valued = a_position.value and b_position.value
            headline = f"{_short(a_position)} {sign} {_short(b_position)}" if valued else f"{number} {sign}"
        settled_words = _tr("agree") if same else _tr("resolved") if done else ""
        detail = settled_words or _apart(dispute, (a_position, a), (b_position, b), days)
        key = f"{dispute.id}:{a.claim_id}:{b.claim_id}"
        ribbons.append(Ribbon(key, kind, a.claim_id, b.claim_id, headline, detail, dispute.id, number))
    return ribbons


def _apart(
    dispute: Dispute, first: tuple[Position, PositionClaim], second: tuple[Position, PositionClaim],
    days: Mapping[str, str],
) -> str:  # fmt: skip
    """How far two claims are apart: by days where they speak of different ones, by share, else in what."""
    return (
        days_apart(days.get(first[1].claim_id), days.get(second[1].claim_id))
        or share_apart(first[0].value, second[0].value)
        or KIND_OF_DISPUTE.get(dispute.kind.value, "")
    )


def _short(position: Position) -> str:
    words = position.value or position.label
    return words if len(words) <= _HEADLINE else words[: _HEADLINE - 1].rstrip() + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("MarksFeed", text)


_RIBBONS = {
    "contradicts": (RibbonKind.CONFLICT, "≠"),
    "reframes": (RibbonKind.CONFLICT, "≠"),
    "same": (RibbonKind.AGREEMENT, "="),
    "supports": (RibbonKind.AGREEMENT, "="),
}

KIND_NAMES = {
    AnnotationKind.MENTION: _tr("Mention"), AnnotationKind.CLAIM: _tr("Claim"),
    AnnotationKind.QUANTITY: _tr("Quantity"), AnnotationKind.QUOTATION: _tr("Quotation"),
    AnnotationKind.SPAN: _tr("Marked passage"),
}  # fmt: skip

KIND_OF_DISPUTE = {
    "value": _tr("value"), "date_or_status": _tr("date or status"), "identity_or_name": _tr("name"),
    "attribution": _tr("attribution"), "causation": _tr("cause"), "framing": _tr("wording"),
    "existence": _tr("existence"), "impossibility": _tr("impossible"),
}  # fmt: skip
