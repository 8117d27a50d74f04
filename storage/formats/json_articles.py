"""Articles with their annotations as objects of Sidelight JSON, read in batches that fit into memory."""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from json.encoder import encode_basestring as quoted
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Integer, Text, and_, case, func, not_, select, true, type_coerce

from storage.errors import ExportFailed
from storage.formats import json_shapes as shapes
from storage.formats.batches import article_batches
from storage.formats.json_shapes import LISTS, Json, Parts
from storage.schema import (
    Annotation,
    Article,
    Assessment,
    Claim,
    ClaimQuantity,
    Entity,
    FileContent,
    Label,
    Quantity,
    Quotation,
    Sentence,
    TextContent,
)
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status

_SHARED = (
    Annotation.kind, Annotation.label_id, type_coerce(Annotation.entity_decided, Integer), Annotation.status,
    Annotation.origin, type_coerce(Annotation.reasons, Text), Annotation.note, Annotation.annotator_id,
)  # fmt: skip
"""What many annotations have in common, read as one value: each value of a row costs as much as all the rest of it."""

_BODY = SegmentRole.BODY.value
_PLACE = (SegmentRow.role, SegmentRow.part, SegmentRow.ordinal)
_FIRST_STRETCH = and_(SegmentRow.role == _BODY, SegmentRow.part == 0, SegmentRow.ordinal == 0)
_COLUMNS = (
    Annotation.id, Annotation.article_id, func.json_array(*_SHARED, type_=Text), Annotation.entity_id, Annotation.score,
    Annotation.created_at, Annotation.decided_at,
    case((_FIRST_STRETCH, None), else_=func.json_array(*_PLACE, type_=Text)),
    SegmentRow.start, SegmentRow.end, SegmentRow.quote,
)  # fmt: skip
_PLAIN = frozenset({AnnotationKind.MENTION.value, AnnotationKind.SPAN.value})
_SPAN = AnnotationKind.SPAN.value

_Stretch = tuple[str, int, int, int, int, str]
"""role, part, ordinal, start, end, quote."""

_WORDINGS_KEPT = 20_000
"""Of what annotations have in common; machine and import make a handful, people one for each note."""


class _Row(NamedTuple):
    """One annotation, as ``storage.formats.json_shapes`` takes it."""

    id: str
    article_id: str
    entity_id: str | None
    score: float | None
    created_at: str
    decided_at: str | None
    kind: str
    label_id: str | None
    entity_decided: int
    status: str
    origin: str
    reasons: str
    note: str
    annotator_id: str | None


_AT_ONCE = 8_000
"""Annotations read from the project, and written, in one go."""

_Placed = tuple[int, int, str, str, str | None]
"""start, minus end, id (these three give the order), the encoded annotation, its entity."""

# allow_nan=False: JSON knows no NaN, and a document that holds one could not be read by others
encode: Final[Callable[[object], str]] = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")
).encode


@dataclass(frozen=True, slots=True)
class _Wording:
    """What annotations with these values in common say, encoded, with gaps for the rest.

    Nearly all annotations are mentions and spans, so they are put together as text: 88,000 of them in 0.2 s, where
    objects that are encoded afterwards take 0.6 s.
    """

    values: Sequence[Any]
    """As ``_SHARED`` names them."""
    plain: bool
    """A mention or a span."""
    list: str
    linked: bool
    """It names its entity."""
    label: str
    reasons: str
    note: str
    end: str

    @classmethod
    def of(cls, values: Sequence[Any], labels: Mapping[str, str]) -> _Wording:
        """Encode what ``_SHARED`` read."""
        kind, label_id, entity_decided, status, origin, reasons, note, annotator_id = values
        linked = kind != _SPAN
        return cls(
            values, kind in _PLAIN, LISTS[kind], linked,
            f'"label":{encode(None if label_id is None else labels[label_id])}' + (',"entity_id":' if linked else ""),
            f',"reasons":{encode(json.loads(reasons))},"status":{encode(status)},"origin":{encode(origin)},'
            f'"annotator_id":{encode(annotator_id)},"created_at":',
            f',"note":{encode(note)},"decided_at":',
            f',"entity_decided":{"true" if entity_decided else "false"}}}' if linked else "}",
        )  # fmt: skip

    def encoded(
        self, key: str, segments: str, entity_id: str | None, score: float | None, created_at: str,
        decided_at: str | None,
    ) -> str:  # fmt: skip
        """Return the annotation as JSON."""
        entity = ("null" if entity_id is None else quoted(entity_id)) if self.linked else ""
        return (
            f'{{"id":{quoted(key)},"segments":[{segments}],{self.label}{entity},'
            f'"score":{"null" if score is None else repr(score)}{self.reasons}{quoted(created_at)}{self.note}'
            f"{'null' if decided_at is None else quoted(decided_at)}{self.end}"
        )


@dataclass(slots=True)
class Scope:
    """Which things the document holds, and what later sections need to know of those that were written."""

    rejected: frozenset[str]
    """Annotations that are left out."""
    entities_left_out: frozenset[str]
    labels: dict[str, str]
    """Label id -> name."""
    include_rejected: bool
    include_files: bool
    members: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Entity id -> mentions, in the order of the articles and their text."""
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    of_several_stretches: frozenset[str] = frozenset()
    """Annotations with more than one stretch of text, speakers, cues and hedges among them."""
    wordings: dict[str, _Wording] = field(default_factory=dict)

    @classmethod
    def of(cls, connection: Connection, *, include_rejected: bool, include_files: bool) -> Scope:
        """Read what decides about being in the document."""
        rejected: frozenset[str] = frozenset()
        entities: frozenset[str] = frozenset()
        if not include_rejected:
            query = select(Annotation.id).where(Annotation.status == Status.REJECTED.value)
            rejected = frozenset(connection.execute(query).scalars())
            refused = select(Entity.id).where(Entity.status == Status.REJECTED.value)
            entities = frozenset(connection.execute(refused).scalars())
        labels = {row.id: row.name for row in connection.execute(select(Label.id, Label.name))}
        further = select(SegmentRow.annotation_id).where(not_(_FIRST_STRETCH))
        several = frozenset(connection.execute(further).scalars())
        return cls(
            rejected, entities, labels, include_rejected, include_files, of_several_stretches=several
        )  # fmt: skip

    def entity(self, entity_id: str | None) -> str | None:
        """Return an entity's id, or None when the document does not hold it."""
        return None if entity_id in self.entities_left_out else entity_id

    def annotation(self, annotation_id: str | None) -> str | None:
        """Return an annotation's id, or None when the document does not hold it."""
        return None if annotation_id in self.rejected else annotation_id

    def wording(self, shared: str) -> _Wording:
        """Return what annotations with these values in common say, put together once."""
        if len(self.wordings) >= _WORDINGS_KEPT:
            self.wordings.clear()
        self.wordings[shared] = found = _Wording.of(json.loads(shared), self.labels)
        return found


def articles(connection: Connection, scope: Scope, target: object) -> Iterator[Iterator[str]]:
    """Yield the articles in their order, each encoded and in pieces, which are to be taken before the next article: a
    book makes hundreds of megabytes. Raises ``ExportFailed`` (naming ``target``) when a quote is wrong."""
    for batch in article_batches(connection):
        yield from _Batch(connection, batch, scope, str(target)).encoded()


class _Batch:
    """A few articles with everything that hangs on them, by annotation id."""

    def __init__(self, connection: Connection, article_ids: Sequence[str], scope: Scope, target: str) -> None:
        self._connection = connection
        self._scope = scope
        self._target = target
        kept = true() if scope.include_rejected else Annotation.status != Status.REJECTED.value
        self._chosen = and_(Annotation.article_id.in_(article_ids), kept)
        self._articles = connection.execute(
            select(*Article.__table__.columns, TextContent.content)
            .join(TextContent, TextContent.sha256 == Article.text_sha256)
            .where(Article.id.in_(article_ids)).order_by(Article.position, Article.id)
        ).all()  # fmt: skip
        sentences = select(Sentence.article_id, Sentence.spans).where(Sentence.article_id.in_(article_ids))
        self._sentences = {row[0]: row[1] for row in connection.execute(sentences)}
        self._texts = {row.id: row.content for row in self._articles}
        self._claims = self._read_fields(Claim, AnnotationKind.CLAIM)
        self._quantities = self._read_fields(Quantity, AnnotationKind.QUANTITY)
        self._quotations = self._read_fields(Quotation, AnnotationKind.QUOTATION)
        self._quantity_ids, self._assessments = self._read_claim_parts()

    def encoded(self) -> Iterator[Iterator[str]]:
        """Yield the articles as JSON, each in pieces."""
        lists = self._encoded_annotations()
        for row in self._articles:
            own = lists.pop(row.id)
            for name, items in own.items():
                items.sort()
                self._scope.counts[name] += len(items)
            for _, _, key, _, entity_id in own["mentions"]:
                if entity_id is not None:
                    self._scope.members[entity_id].append(key)
            self._scope.counts["articles"] += 1
            yield self._pieces(row, own)

    def _pieces(self, row: Any, lists: dict[str, list[_Placed]]) -> Iterator[str]:
        yield encode(self._article(row))[:-1]
        for name, items in lists.items():
            yield f',"{name}":['
            for start in range(0, len(items), _AT_ONCE):
                yield ("," if start else "") + ",".join([item[3] for item in items[start : start + _AT_ONCE]])
            items.clear()
            yield "]"
        yield "}"

    def _encoded_annotations(self) -> dict[str, dict[str, list[_Placed]]]:
        """Return the annotations of each article by the list that they belong into; every quote is compared with its
        text. Nearly all are mentions of one stretch: those are encoded as they are read."""
        lists: dict[str, dict[str, list[_Placed]]] = {
            row.id: {name: [] for name in LISTS.values()} for row in self._articles
        }
        gathered: dict[str, tuple[_Row, _Wording, list[_Stretch]]] = {}
        texts, scope, wordings = self._texts, self._scope, self._scope.wordings
        query = select(*_COLUMNS).join(SegmentRow, SegmentRow.annotation_id == Annotation.id).where(self._chosen)
        for each in chain.from_iterable(self._connection.execute(query).partitions(_AT_ONCE)):
            key, article_id, shared, entity_id, score, created_at, decided_at, place, start, end, quote = each
            if texts[article_id][start:end] != quote:
                raise self._misquoted(key, start, end)
            wording = wordings.get(shared) or scope.wording(shared)
            if wording.plain and key not in scope.of_several_stretches:
                segment = f'{{"start":{start},"end":{end},"text":{quoted(quote)}}}'
                item = wording.encoded(key, segment, scope.entity(entity_id), score, created_at, decided_at)
                lists[article_id][wording.list].append((start, -end, key, item, entity_id))
                continue
            known = gathered.get(key)
            if known is None:
                found = _Row(key, article_id, entity_id, score, created_at, decided_at, *wording.values)
                gathered[key] = known = (found, wording, [])
            role, part, ordinal = (_BODY, 0, 0) if place is None else json.loads(place)
            known[2].append((role, part, ordinal, start, end, quote))
        for row, wording, stretches in gathered.values():
            lists[row.article_id][wording.list].append(self._of_several(row, wording, sorted(stretches)))
        return lists

    def _of_several(self, row: _Row, wording: _Wording, stretches: list[_Stretch]) -> _Placed:
        """Return an annotation of several stretches, or a claim, quantity or quotation."""
        body = [each for each in stretches if each[0] == _BODY]
        if wording.plain:
            segments = ",".join([f'{{"start":{s},"end":{e},"text":{quoted(words)}}}' for _, _, _, s, e, words in body])
            item = wording.encoded(
                row.id, segments, self._scope.entity(row.entity_id), row.score, row.created_at, row.decided_at
            )
        else:
            item = encode(self._rich(row, stretches))
        return body[0][3], -body[-1][4], row.id, item, row.entity_id

    def _misquoted(self, key: str, start: int, end: int) -> ExportFailed:
        return ExportFailed(
            self._target, f"annotation {key} does not quote its article's text at [{start}, {end})",
            advice="the project is damaged there; check it and go back to a backup",
        )  # fmt: skip

    def _article(self, row: Any) -> Json:
        file = None
        if row.file_name is not None or row.file_sha256 is not None:
            file = {"name": row.file_name, "sha256": row.file_sha256, "media_type": row.media_type}
            if self._scope.include_files and row.file_sha256 is not None:
                query = select(FileContent.content).where(FileContent.sha256 == row.file_sha256)
                content = self._connection.execute(query).scalar()
                file["content_base64"] = None if content is None else base64.b64encode(content).decode("ascii")
        return {
            "id": row.id,
            "title": row.title,
            "source_id": row.source_id,
            "byline": row.byline,
            "url": row.url,
            "published_on": row.published_on,
            "as_of_on": row.as_of_on,
            "as_of_inferred": row.as_of_inferred,
            "language": row.language,
            "file": file,
            "added_at": row.added_at,
            "read_with": row.read_with,
            "note": row.note,
            "text": row.content,
            "text_sha256": row.text_sha256,
            "sentences": None if row.id not in self._sentences else [
                {"start": start, "end": end, "boilerplate": bool(boilerplate)}
                for start, end, boilerplate in self._sentences[row.id]
            ],
        }  # fmt: skip

    def _rich(self, row: _Row, stretches: list[_Stretch]) -> Json:
        key, scope = row.id, self._scope
        parts: Parts = {}
        for role, part, _, start, end, quote in stretches:
            parts.setdefault((role, part), []).append({"start": start, "end": end, "text": quote})
        label = scope.labels[row.label_id] if row.label_id is not None else None
        reasons: list[str] = json.loads(row.reasons)
        if row.kind == AnnotationKind.CLAIM:
            claim = self._claims[key]
            return shapes.claim(
                row, reasons, label, parts, claim, scope.entity(claim.speaker_entity_id),
                self._quantity_ids.get(key, ()), self._assessments.get(key, ()),
            )  # fmt: skip
        if row.kind == AnnotationKind.QUANTITY:
            return shapes.quantity(row, reasons, label, parts, self._quantities[key])
        quotation = self._quotations[key]
        return shapes.quotation(row, reasons, label, parts, quotation, scope.entity(quotation.speaker_entity_id))

    def _read_fields(self, model: Any, kind: AnnotationKind) -> dict[str, Any]:
        """``kind`` is part of the index of articles: without it, every mention would be looked up in vain."""
        query = select(*model.__table__.columns).join(Annotation, Annotation.id == model.annotation_id)
        query = query.where(self._chosen, Annotation.kind == kind.value)
        return {row.annotation_id: row for row in self._connection.execute(query)}

    def _read_claim_parts(self) -> tuple[dict[str, list[str]], dict[str, list[Json]]]:
        quantity_ids: dict[str, list[str]] = defaultdict(list)
        assessments: dict[str, list[Json]] = defaultdict(list)
        if not self._claims:
            return quantity_ids, assessments
        links = (
            select(ClaimQuantity.claim_id, ClaimQuantity.quantity_id)
            .join(Annotation, Annotation.id == ClaimQuantity.claim_id).where(self._chosen)
            .order_by(ClaimQuantity.claim_id, ClaimQuantity.quantity_id)
        )  # fmt: skip
        for claim_id, quantity_id in self._connection.execute(links):
            if self._scope.annotation(quantity_id) is not None:
                quantity_ids[claim_id].append(quantity_id)
        opinions = (
            select(*Assessment.__table__.columns)
            .join(Annotation, Annotation.id == Assessment.claim_id).where(self._chosen)
            .order_by(Assessment.created_at, Assessment.id)
        )  # fmt: skip
        for row in self._connection.execute(opinions):
            assessments[row.claim_id].append(shapes.assessment(row))
        return quantity_ids, assessments
