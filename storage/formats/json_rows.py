"""Annotations of a batch of articles as rows: written as they are, or joined to what the project has already."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, Final

from sqlalchemy import select

from storage.changes import Row
from storage.edit import Key
from storage.formats.json_ids import Known
from storage.formats.json_shapes import LISTS
from storage.formats.json_values import InvalidValue
from storage.schema import Annotation, Assessment, Claim, Quantity, Quotation
from storage.schema import Segment as SegmentRow
from storage.vocabulary import SegmentRole, Status

Place = tuple[tuple[int, int], ...]
Values = list[Any]

ANNOTATION: Final = (
    "id", "article_id", "kind", "label_id", "entity_id", "entity_decided", "status", "origin", "score", "reasons",
    "note", "annotator_id", "created_at", "decided_at",
)  # fmt: skip
SEGMENT: Final = ("annotation_id", "role", "part", "ordinal", "start", "end", "quote", "prefix", "suffix")
CLAIM: Final = (
    "annotation_id", "statement", "claim_type", "check_worthiness", "attribution", "factuality", "polarity",
    "speaker_text", "speaker_entity_id", "as_of", "scope_note", "credibility", "disputed",
)  # fmt: skip
QUANTITY: Final = (
    "annotation_id", "value", "low", "high", "unit", "dimension", "modifier", "measures", "subject", "as_of",
    "scope_note",
)  # fmt: skip
QUOTATION: Final = ("annotation_id", "quote_type", "speaker_text", "speaker_entity_id")
ASSESSMENT: Final = (
    "id", "dispute_id", "claim_id", "position_id", "annotator_id", "opinion", "likelihood", "confidence", "reasoning",
    "created_at",
)  # fmt: skip

_ID, _ARTICLE, _KIND, _LABEL, _STATUS = 0, 1, 2, 3, 6
_DECISION: Final = ("label_id", "status", "note", "annotator_id", "decided_at")
_FIELDS: Final[dict[str, tuple[Any, tuple[str, ...]]]] = {
    "claim": (Claim, CLAIM), "quantity": (Quantity, QUANTITY), "quotation": (Quotation, QUOTATION),
}  # fmt: skip


class AnnotationRows:
    """Rows of a batch, not yet written."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self.annotations: list[tuple[Any, ...]] = []
        self.places: list[Place] = []
        """Of the bodies of the annotations."""
        self.segments: list[tuple[Any, ...]] = []
        self.claims: list[Values] = []
        self.quantities: list[Values] = []
        self.quotations: list[Values] = []
        self.assessments: list[Values] = []
        self.claim_quantities: list[tuple[str, str]] = []
        """Ids of the document."""
        self.met: set[str] = set()
        """Articles that the project had before."""
        self.made: dict[tuple[Any, ...], Any] = {}
        """Who made an annotation and when, as the document says it -> as it was checked."""
        self.reasons: dict[tuple[str, ...], list[str]] = {}

    def write(self) -> None:
        """Write what is new; join the rest to what is there."""
        known = self._known
        if not known.empty:
            self._join()
        for kind, count in Counter(row[_KIND] for row in self.annotations).items():
            known.added[LISTS[kind]] += count
        edit = known.edit
        edit.insert_values(Annotation, ANNOTATION, self.annotations)
        edit.insert_values(SegmentRow, SEGMENT, self.segments)
        edit.insert_values(Claim, CLAIM, self.claims)
        edit.insert_values(Quantity, QUANTITY, self.quantities)
        edit.insert_values(Quotation, QUOTATION, self.quotations)
        edit.insert_values(Assessment, ASSESSMENT, self.assessments)

    def _join(self) -> None:
        """Take out the annotations that the project has: those of the same id, or of the same kind, label and place.

        What a person decided here stays. What is merely suggested here takes over the decision of the document.
        """
        known = self._known
        twins = self._by_id()
        if self.met:
            by_place = self._by_place()
            for row, place in zip(self.annotations, self.places, strict=True):
                twin = by_place.get((row[_ARTICLE], row[_KIND], row[_LABEL], place))
                if twin is not None:
                    twins.setdefault(row[_ID], twin)
        if not twins:
            self.assessments = self._new_assessments()
            return
        known.annotations.update(twins)
        for row in self.annotations:
            if row[_ID] in twins:
                known.present[LISTS[row[_KIND]]] += 1
        self._take_decisions(twins)
        self.annotations = [row for row in self.annotations if row[_ID] not in twins]
        self.segments = [row for row in self.segments if row[0] not in twins]
        for rows in (self.claims, self.quantities, self.quotations):
            rows[:] = [row for row in rows if row[0] not in twins]
        for assessment in self.assessments:
            assessment[2] = twins.get(assessment[2], assessment[2])
        self.assessments = self._new_assessments()

    def _by_id(self) -> dict[str, str]:
        """Raises ``InvalidValue`` for an id that the project has for something else."""
        wanted = {row[_ID]: (row[_KIND], row[_ARTICLE]) for row in self.annotations}
        ids = list(wanted)
        found: dict[str, str] = {}
        for start in range(0, len(ids), 400):
            query = select(Annotation.id, Annotation.kind, Annotation.article_id).where(
                Annotation.id.in_(ids[start : start + 400])
            )
            for key, kind, article_id in self._known.edit.connection.execute(query):
                if wanted[key] != (kind, article_id):
                    raise InvalidValue("the project has another annotation with the id {}", values=(key,))
                found[key] = key
        return found

    def _by_place(self) -> dict[tuple[str, str, str | None, Place], str]:
        places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        heads: dict[str, tuple[str, str, str | None]] = {}
        articles = sorted(self.met)
        for start in range(0, len(articles), 400):
            query = (
                select(
                    Annotation.id, Annotation.article_id, Annotation.kind, Annotation.label_id, SegmentRow.start,
                    SegmentRow.end,
                )
                .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
                .where(
                    Annotation.article_id.in_(articles[start : start + 400]),
                    SegmentRow.role == SegmentRole.BODY.value,
                )
                .order_by(Annotation.id.desc(), SegmentRow.ordinal)
            )  # fmt: skip
            for key, article_id, kind, label_id, begin, end in self._known.edit.connection.execute(query):
                heads[key] = (article_id, kind, label_id)
                places[key].append((begin, end))
        return {(*head, tuple(places[key])): key for key, head in heads.items()}

    def _take_decisions(self, twins: dict[str, str]) -> None:
        edit = self._known.edit
        decided = {
            twins[row[_ID]]: row
            for row in self.annotations
            if row[_ID] in twins and row[_STATUS] != Status.SUGGESTED.value
        }
        open_here = {
            row["id"]: decided[row["id"]]
            for row in edit.rows(Annotation, list(decided))
            if row["status"] == Status.SUGGESTED.value
        }
        at = [(name, ANNOTATION.index(name)) for name in _DECISION]
        edit.update(Annotation, {key: {name: row[i] for name, i in at} for key, row in open_here.items()})
        for kind, rows in (("claim", self.claims), ("quantity", self.quantities), ("quotation", self.quotations)):
            model, columns = _FIELDS[kind]
            taken: dict[Key, Row] = {
                twins[row[0]]: dict(zip(columns[1:], row[1:], strict=True))
                for row in rows
                if twins.get(row[0]) in open_here
            }
            edit.update(model, taken)
        self._known.present["decided"] += len(open_here)

    def _new_assessments(self) -> list[Values]:
        present = self._known.existing(Assessment, [row[0] for row in self.assessments])
        return [row for row in self.assessments if row[0] not in present]
