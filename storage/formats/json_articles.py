"""Articles with their annotations as objects of Sidelight JSON, read in batches that fit into memory."""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from json.encoder import encode_basestring as quoted
from typing import Any, Final

from sqlalchemy import Connection, Integer, Text, and_, select, true, type_coerce

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

_COLUMNS = [
    Annotation.id, Annotation.article_id, Annotation.kind, Annotation.label_id, Annotation.entity_id,
    type_coerce(Annotation.entity_decided, Integer), Annotation.status, Annotation.origin, Annotation.score,
    type_coerce(Annotation.reasons, Text).label("reasons"), Annotation.note, Annotation.annotator_id,
    Annotation.created_at, Annotation.decided_at, SegmentRow.role, SegmentRow.part, SegmentRow.ordinal,
    SegmentRow.start, SegmentRow.end, SegmentRow.quote,
]  # fmt: skip
_FIRST_OF_SEGMENT = 14
_PLAIN = frozenset({AnnotationKind.MENTION.value, AnnotationKind.SPAN.value})
_SPAN = AnnotationKind.SPAN.value
_BODY = SegmentRole.BODY.value

_Stretch = tuple[str, int, int, int, int, str]
"""role, part, ordinal, start, end, quote."""

_EMPTY = '""'

_Placed = tuple[int, int, str, str, str | None]
"""start, minus end, id (these three give the order), the encoded annotation, its entity."""

# allow_nan=False: JSON knows no NaN, and a document that holds one could not be read by others
encode: Final[Callable[[object], str]] = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")
).encode


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
        return cls(rejected, entities, labels, include_rejected, include_files)

    def entity(self, entity_id: str | None) -> str | None:
        """Return an entity's id, or None when the document does not hold it."""
        return None if entity_id in self.entities_left_out else entity_id

    def annotation(self, annotation_id: str | None) -> str | None:
        """Return an annotation's id, or None when the document does not hold it."""
        return None if annotation_id in self.rejected else annotation_id


def articles(connection: Connection, scope: Scope, target: object) -> Iterator[str]:
    """Yield the articles in their order, encoded. Raises ``ExportFailed`` (naming ``target``) when a quote is wrong."""
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
        self._found = self._read_annotations()
        self._claims = self._read_fields(Claim)
        self._quantities = self._read_fields(Quantity)
        self._quotations = self._read_fields(Quotation)
        self._quantity_ids, self._assessments = self._read_claim_parts()

    def encoded(self) -> Iterator[str]:
        """Yield the articles as JSON."""
        lists: dict[str, dict[str, list[_Placed]]] = {
            row.id: {name: [] for name in LISTS.values()} for row in self._articles
        }
        names = _encoded_names(self._scope)
        for key, (row, stretches) in self._found.items():
            kind = row[2]
            if len(stretches) > 1:
                stretches.sort()
            if kind in _PLAIN:
                start, end = stretches[0][3], stretches[-1][4]
                item = _plain(row, stretches, names)
            else:
                body = [each for each in stretches if each[0] == _BODY]
                start, end = body[0][3], body[-1][4]
                item = encode(self._rich(row, stretches))
            lists[row[1]][LISTS[kind]].append((start, -end, key, item, row[4]))
        for row in self._articles:
            own = lists[row.id]
            for name, items in own.items():
                items.sort()
                self._scope.counts[name] += len(items)
            for _, _, key, _, entity_id in own["mentions"]:
                if entity_id is not None:
                    self._scope.members[entity_id].append(key)
            self._scope.counts["articles"] += 1
            joined = ",".join(f'"{name}":[{",".join([item[3] for item in items])}]' for name, items in own.items())
            yield f"{encode(self._article(row))[:-1]},{joined}}}"

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

    def _rich(self, row: Any, stretches: list[_Stretch]) -> Json:
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

    def _read_annotations(self) -> dict[str, tuple[Any, list[_Stretch]]]:
        """Return each annotation with its segments, by id; every quote is compared with its text."""
        query = select(*_COLUMNS).join(SegmentRow, SegmentRow.annotation_id == Annotation.id).where(self._chosen)
        texts = self._texts
        found: dict[str, tuple[Any, list[_Stretch]]] = {}
        for row in self._connection.execute(query).all():
            stretch: _Stretch = row[_FIRST_OF_SEGMENT:]  # type: ignore[assignment]
            key = row[0]
            if texts[row[1]][stretch[3] : stretch[4]] != stretch[5]:
                raise ExportFailed(
                    self._target, f"annotation {key} does not quote its article's text at [{stretch[3]}, {stretch[4]})",
                    advice="the project is damaged there; check it and go back to a backup",
                )  # fmt: skip
            known = found.get(key)
            if known is None:
                found[key] = (row, [stretch])
            else:
                known[1].append(stretch)
        return found

    def _read_fields(self, model: Any) -> dict[str, Any]:
        query = select(*model.__table__.columns).join(Annotation, Annotation.id == model.annotation_id)
        return {row.annotation_id: row for row in self._connection.execute(query.where(self._chosen))}

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


@lru_cache(maxsize=4_096)
def _reasons(raw: str) -> str:
    """Return stored reasons as the document spells them: a few wordings serve most annotations."""
    return encode(json.loads(raw))


@dataclass(frozen=True, slots=True)
class _Encoded:
    """What many annotations say, encoded once."""

    labels: dict[str | None, str]
    left_out: frozenset[str]
    """Entities."""


def _encoded_names(scope: Scope) -> _Encoded:
    """Encode the labels' names."""
    labels: dict[str | None, str] = {key: quoted(name) for key, name in scope.labels.items()}
    return _Encoded(labels | {None: "null"}, scope.entities_left_out)


def _plain(row: Any, stretches: list[_Stretch], names: _Encoded) -> str:
    """Return a mention or span as JSON. Nearly all annotations are one of these, so they are put together as text:
    88,000 of them in 0.2 s, where objects that are encoded afterwards take 0.6 s."""
    (
        key, _, kind, label_id, entity_id, entity_decided, status, origin, score, reasons, note, annotator_id,
        created_at, decided_at, _, _, _, start, end, quote,
    ) = row  # fmt: skip
    if len(stretches) == 1:
        segments = f'{{"start":{start},"end":{end},"text":{quoted(quote)}}}'
    else:
        segments = ",".join([f'{{"start":{s},"end":{e},"text":{quoted(words)}}}' for _, _, _, s, e, words in stretches])
    made = (
        f'"score":{"null" if score is None else repr(score)},"reasons":{_reasons(reasons)},'
        f'"status":{_quoted(status)},"origin":{_quoted(origin)},"annotator_id":{_quoted(annotator_id)},'
        f'"created_at":{quoted(created_at)},"note":{quoted(note) if note else _EMPTY},'
        f'"decided_at":{"null" if decided_at is None else quoted(decided_at)}'
    )
    head = f'{{"id":{quoted(key)},"segments":[{segments}],"label":{names.labels[label_id]}'
    if kind == _SPAN:
        return f"{head},{made}}}"
    entity = "null" if entity_id is None or entity_id in names.left_out else quoted(entity_id)
    return f'{head},"entity_id":{entity},{made},"entity_decided":{"true" if entity_decided else "false"}}}'


@lru_cache(maxsize=1_024)
def _quoted(word: str | None) -> str:
    return "null" if word is None else quoted(word)
