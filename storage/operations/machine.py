"""Recording what the machine proposes, without ever touching what a person decided.

Recording the same reading twice changes nothing: proposals that are there stay, undecided ones of an earlier run that
the machine no longer makes are withdrawn, and what was rejected is not proposed again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import select

from nlp.proposals import (
    ArticleReading,
    ClaimProposal,
    MentionProposal,
    QuantityProposal,
    QuotationProposal,
    Segments,
)
from storage.changes import Changes, Row
from storage.edit import Edit, Key
from storage.ids import new_id
from storage.labels import QUANTITY as FALLBACK_COLOUR
from storage.operations.annotating import annotation_row, delete_annotations, quote_of, segment_rows
from storage.operations.claims import claim_row
from storage.operations.mentions import machine_made
from storage.project import Project
from storage.schema import (
    Annotation,
    Article,
    Assessment,
    Claim,
    ClaimQuantity,
    Evidence,
    HistoryEntry,
    Label,
    PositionClaim,
    Quantity,
    Quotation,
    Relation,
    Sentence,
)
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, LabelKind, SegmentRole, Status

Proposal = MentionProposal | QuantityProposal | QuotationProposal | ClaimProposal

_Fresh = tuple[AnnotationKind, Proposal, str | None]
"""A proposal that is to be written, with its label's id."""

_Place = tuple[tuple[int, int], ...]

_AT_ONCE = 4_000
"""Proposals whose rows are made in one go: a book has hundreds of thousands."""

_SCORE_MOVED = 0.3
"""A mention's score is written again when it moved by this much: it grows with every article that agrees."""


def record(project: Project, readings: Sequence[ArticleReading], *, run: str) -> Changes:
    """Record what the machine proposes for some articles. Batches of one ``run`` share an entry of the history.

    Articles that are gone meanwhile are passed over.
    """
    with project.edit("machine_read", run=run, machine=True) as edit:
        labels = edit.label_ids(LabelKind.ENTITY)
        recorded: list[str] = []
        for reading in readings:
            article = edit.row(Article, reading.key)
            if article is not None:
                recorded.append(reading.key)
                _record_article(project, edit, reading, labels)
                edit.update(Article, {reading.key: {"read_with": reading.pipeline}})
        edit.details.update(_run_counts(project, edit, run, recorded))
    return edit.changes


def _record_article(project: Project, edit: Edit, reading: ArticleReading, labels: dict[str, str]) -> None:
    text = project.text(reading.key)
    existing = _existing(edit, reading.key)
    fresh: list[_Fresh] = []
    kept: set[str] = set()
    refreshed: dict[Key, Row] = {}
    worth: dict[Key, Row] = {}
    for kind, proposal in _proposals(reading):
        place = tuple((s.start, s.end) for s in _body(proposal))
        label = getattr(proposal, "label", None)
        if label is not None and label not in labels:
            labels[label] = _new_label(edit, label)
        label_id = labels[label] if label is not None else None
        if existing.settled(kind, place, label_id):
            continue
        same = existing.still_proposed(kind, place, label_id, proposal.origin, kept)
        if same is not None:
            kept.add(same.id)
            if isinstance(proposal, MentionProposal):
                refreshed |= _refreshed(same, proposal)
            elif isinstance(proposal, ClaimProposal) and same.score != proposal.check_worthiness:
                refreshed[same.id] = {"score": proposal.check_worthiness, "reasons": list(proposal.reasons)}
                worth[same.id] = {"check_worthiness": proposal.check_worthiness}
            continue
        fresh.append((kind, proposal, label_id))
    withdrawn = [each.id for found in existing.undecided.values() for each in found if each.id not in kept]
    del existing
    delete_annotations(edit, edit.rows(Annotation, withdrawn))
    edit.update(Annotation, refreshed)
    edit.update(Claim, worth)
    for start in range(0, len(fresh), _AT_ONCE):
        _insert(project, edit, reading.key, text, fresh[start : start + _AT_ONCE])
    if any(isinstance(proposal, ClaimProposal | QuantityProposal) for _, proposal, _ in fresh):
        _join_quantities(edit, reading.key)
    spans = [[s.start, s.end, int(s.boilerplate)] for s in reading.sentences]
    if edit.row(Sentence, reading.key) is None:
        edit.insert(Sentence, [{"article_id": reading.key, "spans": spans}])
    else:
        edit.update(Sentence, {reading.key: {"spans": spans}})


def _insert(project: Project, edit: Edit, article_id: str, text: str, made: Sequence[_Fresh]) -> None:
    rows, segments, extra = [], [], _Extras()
    for kind, proposal, label_id in made:
        row = annotation_row(
            project, article_id, kind, label_id=label_id, status=Status.SUGGESTED, origin=proposal.origin,
            score=proposal.check_worthiness if isinstance(proposal, ClaimProposal) else proposal.score,
            reasons=proposal.reasons,
        )  # fmt: skip
        rows.append(row)
        segments.extend(segment_rows(row["id"], _body(proposal), text))
        extra.add(row["id"], proposal, text, segments)
    edit.insert(Annotation, rows)
    edit.insert(SegmentRow, segments)
    edit.insert(Quantity, extra.quantities)
    edit.insert(Quotation, extra.quotations)
    edit.insert(Claim, extra.claims)


def _body(proposal: Proposal) -> Segments:
    return proposal.content if isinstance(proposal, QuotationProposal) else proposal.segments


def _refreshed(old: _Old, proposal: MentionProposal) -> dict[Key, Row]:
    """Return what changes at a mention that is proposed again: by another pipeline, or with quite another score."""
    moved = old.score is None or abs(old.score - proposal.score) >= _SCORE_MOVED
    if not moved and old.origin == proposal.origin:
        return {}
    return {old.id: {"score": proposal.score, "reasons": list(proposal.reasons), "origin": proposal.origin}}


@dataclass(frozen=True, slots=True)
class _Old:
    """What is asked of an annotation that is there already: a book has hundreds of thousands."""

    id: str
    kind: str
    status: str
    origin: str
    label_id: str | None
    score: float | None


class _Existing:
    """What an article bears already: decided places, and undecided machine proposals."""

    def __init__(self) -> None:
        self.decided: dict[tuple[str, _Place], tuple[_Old, ...]] = {}
        self.undecided: dict[tuple[str, _Place], tuple[_Old, ...]] = {}
        self.held: set[str] = set()
        """Proposals without a decision on which a person has built: they are not withdrawn."""
        self._words: set[tuple[str | None, int]] = set()
        """(label, code point) of confirmed mentions; without a label where the machine proposed what was confirmed."""

    def take(self, old: _Old, place: _Place, waits: bool) -> None:
        """Take in an annotation: whether it ``waits`` for a decision, or a person or another tool has spoken."""
        key = (old.kind, place)
        held = self.undecided if waits else self.decided
        held[key] = (*held.get(key, ()), old)
        if not waits and old.kind == AnnotationKind.MENTION.value and old.status == Status.CONFIRMED.value:
            label_id = None if machine_made(old.origin) else old.label_id
            self._words.update((label_id, at) for start, end in place for at in range(start, end))

    def settled(self, kind: AnnotationKind, place: _Place, label_id: str | None) -> bool:
        """Return whether a person decided this place: confirmed it under any label, or rejected it under this one.

        A mention is settled too where it overlaps a confirmed one that has other boundaries now (whatever its label,
        if it was a proposal once; else under the same label).
        """
        for old in self.decided.get((kind.value, place), ()):
            if old.status == Status.CONFIRMED.value or old.label_id == label_id or old.id in self.held:
                return True
        return kind is AnnotationKind.MENTION and any(
            (None, at) in self._words or (label_id, at) in self._words
            for start, end in place
            for at in range(start, end)
        )

    def still_proposed(
        self, kind: AnnotationKind, place: _Place, label_id: str | None, origin: str, kept: Collection[str]
    ) -> _Old | None:
        """Return the undecided proposal that is made again, if there is one; each is found once.

        The fields of a quantity, quotation or claim are those of the rule that made it: another version makes it anew.
        """
        for old in self.undecided.get((kind.value, place), ()):
            same_maker = kind is AnnotationKind.MENTION or old.origin == origin
            if old.label_id == label_id and same_maker and old.id not in kept:
                return old
        return None


_LOOKED_AT = (
    Annotation.id, Annotation.kind, Annotation.status, Annotation.origin, Annotation.label_id, Annotation.score,
    Annotation.entity_decided, Annotation.note, SegmentRow.start, SegmentRow.end,
)  # fmt: skip
"""Columns: reasons and dates, which nobody asks for here, take most of the memory of a book's annotations."""


def _existing(edit: Edit, article_id: str) -> _Existing:
    found = _Existing()
    rows = edit.connection.execute(
        select(*_LOOKED_AT)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(Annotation.article_id == article_id, SegmentRow.role == SegmentRole.BODY.value)
        .order_by(Annotation.id, SegmentRow.ordinal)
    )
    found.held = _held(edit, article_id)
    told: dict[str, str] = {}
    """Each of a few words once: kinds, makers and labels, which every row brings anew."""
    for annotation_id, parts in groupby(rows, key=itemgetter(0)):
        row, *more = parts
        place = ((row.start, row.end), *((each.start, each.end) for each in more))
        waits = row.status == Status.SUGGESTED.value and machine_made(row.origin)
        if waits and (row.entity_decided or row.note):
            found.held.add(annotation_id)
        kind, status, origin = (told.setdefault(word, word) for word in (row.kind, row.status, row.origin))
        label_id = told.setdefault(row.label_id, row.label_id) if row.label_id is not None else None
        old = _Old(annotation_id, kind, status, origin, label_id, row.score)
        found.take(old, place, waits and annotation_id not in found.held)
    return found


def _held(edit: Edit, article_id: str) -> set[str]:
    """Return the annotations of an article that relations, disputes, assessments or evidence of people rest on."""
    found: set[str] = set()
    columns = (
        Relation.from_id, Relation.to_id, PositionClaim.claim_id, Assessment.claim_id, Evidence.annotation_id
    )  # fmt: skip
    for column in columns:
        query = select(column).join(Annotation, Annotation.id == column).where(Annotation.article_id == article_id)
        found.update(key for key in edit.connection.execute(query).scalars() if key is not None)
    return found


def _proposals(reading: ArticleReading) -> Iterable[tuple[AnnotationKind, Proposal]]:
    yield from ((AnnotationKind.MENTION, p) for p in reading.mentions)
    yield from ((AnnotationKind.QUANTITY, p) for p in reading.quantities)
    yield from ((AnnotationKind.QUOTATION, p) for p in reading.quotations)
    yield from ((AnnotationKind.CLAIM, p) for p in reading.claims)


class _Extras:
    """Rows of the tables beside the annotation table."""

    def __init__(self) -> None:
        self.claims: list[dict[str, Any]] = []
        self.quantities: list[dict[str, Any]] = []
        self.quotations: list[dict[str, Any]] = []

    def add(self, annotation_id: str, proposal: Proposal, text: str, segments: list[dict[str, Any]]) -> None:
        """Take in one proposal; its parts (speaker, cue, hedges) join ``segments``."""

        def part(role: SegmentRole, where: Segments, number: int = 0) -> None:
            if where:
                segments.extend(segment_rows(annotation_id, where, text, role=role, part=number))

        if isinstance(proposal, ClaimProposal):
            self.claims.append(claim_row(
                annotation_id, proposal.statement, claim_type=proposal.claim_type.value,
                check_worthiness=proposal.check_worthiness, attribution=proposal.attribution.value,
                factuality=proposal.factuality.value, polarity=proposal.polarity.value, as_of=proposal.as_of,
                speaker_text=quote_of(text, proposal.speaker) or None,
            ))  # fmt: skip
            for number, hedge in enumerate(proposal.hedges):
                part(SegmentRole.HEDGE, hedge, number)
        elif isinstance(proposal, QuantityProposal):
            self.quantities.append({
                "annotation_id": annotation_id, "value": proposal.value, "low": proposal.low, "high": proposal.high,
                "unit": proposal.unit, "dimension": proposal.dimension, "modifier": proposal.modifier.value,
                "measures": proposal.measures, "subject": proposal.subject, "as_of": proposal.as_of, "scope_note": "",
            })  # fmt: skip
        elif isinstance(proposal, QuotationProposal):
            self.quotations.append({
                "annotation_id": annotation_id, "quote_type": proposal.quote_type.value,
                "speaker_text": quote_of(text, proposal.speaker) or None, "speaker_entity_id": None,
            })  # fmt: skip
        if isinstance(proposal, ClaimProposal | QuotationProposal):
            part(SegmentRole.SPEAKER, proposal.speaker)
            part(SegmentRole.NAME, proposal.speaker_name)
            part(SegmentRole.CUE, proposal.cue)


def _join_quantities(edit: Edit, article_id: str) -> None:
    """Attach the quantities that lie inside a claim to it, where they are not yet."""
    rows = edit.connection.execute(
        select(Annotation.id, Annotation.kind, SegmentRow.start, SegmentRow.end)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            Annotation.article_id == article_id, SegmentRow.role == SegmentRole.BODY.value,
            Annotation.status != Status.REJECTED.value,
            Annotation.kind.in_([AnnotationKind.CLAIM.value, AnnotationKind.QUANTITY.value]),
        ).order_by(SegmentRow.start)
    ).all()  # fmt: skip
    known = {
        (row.claim_id, row.quantity_id)
        for row in edit.connection.execute(
            select(ClaimQuantity.claim_id, ClaimQuantity.quantity_id)
            .join(Annotation, Annotation.id == ClaimQuantity.claim_id).where(Annotation.article_id == article_id)
        )
    }  # fmt: skip
    quantities = [row for row in rows if row.kind == AnnotationKind.QUANTITY.value]
    starts = [quantity.start for quantity in quantities]
    pairs: dict[tuple[str, str], None] = {}
    for claim in rows:
        if claim.kind == AnnotationKind.CLAIM.value:
            for quantity in quantities[bisect_left(starts, claim.start) : bisect_left(starts, claim.end)]:
                if quantity.end <= claim.end:
                    pairs[(claim.id, quantity.id)] = None
    edit.insert(ClaimQuantity, [{"claim_id": c, "quantity_id": q} for c, q in pairs if (c, q) not in known])


def _new_label(edit: Edit, name: str) -> str:
    """Make a label that a pipeline uses and the project does not have."""
    label_id = new_id()
    edit.insert(Label, [{
        "id": label_id, "name": name, "kind": LabelKind.ENTITY.value, "colour": FALLBACK_COLOUR, "shortcut": None,
        "description": "", "position": 1_000, "aliases": [],
    }])  # fmt: skip
    return label_id


def _run_counts(project: Project, edit: Edit, run: str, article_ids: Sequence[str]) -> dict[str, int]:
    """Return the numbers of the run's sentence: all its batches so far, each article once."""
    before = edit.connection.execute(
        select(HistoryEntry.details)
        .where(HistoryEntry.run == run, HistoryEntry.action == "machine_read")
        .order_by(HistoryEntry.id.desc())
        .limit(1)
    ).scalar()
    made: Counter[str] = Counter()
    for image in edit.images:
        made[image.operation.value] += len(image.rows) if image.table == "annotation" else 0
    return {
        "articles": len(project.articles_of_run(run, article_ids)),
        "suggestions": (before["suggestions"] if before else 0) + made["insert"] - made["delete"],
    }
