"""Whose entity speaks: the speakers of the machine's claims and quotations, resolved through the mentions there."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from sqlalchemy import or_, select

from storage.changes import Row
from storage.edit import Edit, Key
from storage.schema import Annotation, Claim, Quotation
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status

_MOST_OF_IT = 0.5
"""Share of the speaker's words that a mention has to cover: where "a former US official" speaks, the US does not."""

_Span = tuple[int, int]


@dataclass(slots=True)
class _Spoken:
    """A claim or quotation that nobody has decided, with where its speaker stands."""

    kind: str
    article_id: str
    entity_id: str | None
    words: list[_Span] = field(default_factory=list)
    name: list[_Span] = field(default_factory=list)


class Named:
    """Where the mentions of one article stand that have an entity: a book has tens of thousands."""

    def __init__(self, places: Iterable[tuple[int, int, str]] = ()) -> None:
        """Take in ``(start, end, entity)``, in the order of their starts."""
        self._places = list(places)
        self._reached = list(accumulate((end for _, end, _ in self._places), max))

    def touching(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Yield those that share a code point with ``[start, end)``, in their order."""
        for index in range(bisect_right(self._reached, start), len(self._places)):
            place = self._places[index]
            if place[0] >= end:
                return
            if place[1] > start:
                yield place


def resolve_speakers(edit: Edit) -> None:
    """Point undecided claims and quotations of the machine to the entity that their speaker's name belongs to.

    A person's edit confirms, so whatever is still a suggestion follows its mentions wherever they are grouped.
    """
    spoken = _undecided(edit)
    named = _named_places(edit, {each.article_id for each in spoken.values()})
    nobody = Named()
    changed: dict[str, dict[Key, Row]] = {kind.value: {} for kind in _TABLES}
    for key, each in spoken.items():
        entity_id = _entity_of(each, named.get(each.article_id, nobody))
        if entity_id != each.entity_id:
            changed[each.kind][key] = {"speaker_entity_id": entity_id}
    for kind, model in _TABLES.items():
        edit.update(model, changed[kind.value])


_TABLES: dict[AnnotationKind, type[Claim] | type[Quotation]] = {
    AnnotationKind.CLAIM: Claim,
    AnnotationKind.QUOTATION: Quotation,
}


def _undecided(edit: Edit) -> dict[str, _Spoken]:
    """Return the machine's suggestions that have a speaker, by id."""
    found: dict[str, _Spoken] = {}
    for kind, model in _TABLES.items():
        query = (
            select(
                Annotation.id, Annotation.article_id, model.speaker_entity_id, SegmentRow.role, SegmentRow.start,
                SegmentRow.end,
            )
            .join(model, model.annotation_id == Annotation.id)
            .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
            .where(
                Annotation.kind == kind.value, Annotation.status == Status.SUGGESTED.value,
                or_(Annotation.origin.startswith("rule:"), Annotation.origin.startswith("model:")),
                SegmentRow.role.in_([SegmentRole.SPEAKER.value, SegmentRole.NAME.value]),
            )
        )  # fmt: skip
        for key, article_id, entity_id, role, start, end in edit.connection.execute(query):
            each = found.setdefault(key, _Spoken(kind.value, article_id, entity_id))
            (each.name if role == SegmentRole.NAME.value else each.words).append((start, end))
    return found


def _named_places(edit: Edit, articles: set[str]) -> dict[str, Named]:
    """Return where the articles' mentions with an entity stand."""
    query = (
        select(Annotation.article_id, SegmentRow.start, SegmentRow.end, Annotation.entity_id)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            Annotation.kind == AnnotationKind.MENTION.value, Annotation.status != Status.REJECTED.value,
            Annotation.entity_id.is_not(None), SegmentRow.role == SegmentRole.BODY.value,
        )
        .order_by(Annotation.article_id, SegmentRow.start)
    )  # fmt: skip
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for article_id, start, end, entity_id in edit.connection.execute(query):
        if article_id in articles and entity_id is not None:
            found[article_id].append((start, end, entity_id))
    return {article_id: Named(places) for article_id, places in found.items()}


def _entity_of(spoken: _Spoken, named: Named) -> str | None:
    """Return the entity of the mention that covers most of the speaker's name, else of his words."""
    for spans, least in ((spoken.name, 0.0), (spoken.words, _MOST_OF_IT)):
        length = sum(end - start for start, end in spans)
        best, most = None, least * length
        for start, end in spans:
            for begin, finish, entity_id in named.touching(start, end):
                shared = min(end, finish) - max(start, begin)
                if shared >= most and (best is None or shared > most):
                    best, most = entity_id, shared
        if best is not None:
            return best
    return None
