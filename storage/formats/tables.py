"""The five tables of a project, row by row: articles, annotations, claims, entities, disputes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, func, select, true

from storage.formats.batches import article_batches
from storage.formats.interface import Progress
from storage.formats.spreadsheets import neutralised
from storage.schema import (
    Annotation,
    Annotator,
    Article,
    Claim,
    Dispute,
    Entity,
    Label,
    Position,
    PositionClaim,
    Source,
    TextContent,
)
from storage.schema import Segment as SegmentRow
from storage.upholding import upheld_positions
from storage.vocabulary import SegmentRole, Status

if TYPE_CHECKING:
    from pandas import DataFrame

Cell = str | int | float | None
Row = tuple[Cell, ...]

ROWS_PER_FRAME: Final = 20_000

JOINED: Final = "; "
"""Between the items of a cell that lists several."""

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "articles": (
        "id", "title", "source", "outlet_type", "reliability", "byline", "url", "published_on", "as_of_on",
        "as_of_inferred", "language", "file_name", "characters", "annotations", "suggested", "note", "text",
    ),
    "annotations": (
        "id", "article_id", "article", "kind", "label", "start", "end", "segments", "text", "entity_id", "entity",
        "status", "origin", "score", "reasons", "annotator", "created_at", "decided_at", "note",
    ),
    "claims": (
        "id", "article_id", "article", "source", "start", "end", "text", "statement", "claim_type", "check_worthiness",
        "attribution", "speaker", "factuality", "polarity", "as_of", "scope_note", "credibility", "disputed",
        "disputes", "status", "origin", "annotator", "created_at", "note",
    ),
    "entities": (
        "id", "name", "type", "aliases", "external_ids", "mentions", "articles", "status", "origin", "note",
    ),
    "disputes": (
        "id", "number", "question", "topic", "kind", "status", "resolution", "rationale", "confidence", "position_id",
        "position", "value", "claims", "sources", "claim_ids", "annotator", "created_at", "upheld",
    ),
}  # fmt: skip
"""Table -> its columns. Offsets count code points of the article's text, ends exclusive."""


@dataclass(frozen=True, slots=True)
class _Names:
    """What many rows mention by name."""

    articles: dict[str, str]
    labels: dict[str, str]
    entities: dict[str, str]
    annotators: dict[str, str]
    sources: dict[str, str]


class Tables:
    """The rows of one consistent state of a project."""

    def __init__(self, connection: Connection, *, include_rejected: bool, progress: Progress) -> None:
        self._connection = connection
        self._progress = progress
        self._kept = true() if include_rejected else Annotation.status != Status.REJECTED.value
        self._kept_entities = true() if include_rejected else Entity.status != Status.REJECTED.value

        def names(key: Any, value: Any) -> dict[str, str]:
            return {row[0]: row[1] for row in connection.execute(select(key, value))}

        self._names = _Names(
            names(Article.id, Article.title), names(Label.id, Label.name), names(Entity.id, Entity.name),
            names(Annotator.id, Annotator.name), names(Source.id, Source.name),
        )  # fmt: skip

    def rows(self, table: str) -> Iterator[Row]:
        """Yield the rows of a table (a key of ``COLUMNS``) in their order."""
        makers = {
            "articles": self._articles, "annotations": self._annotations, "claims": self._claims,
            "entities": self._entities, "disputes": self._disputes,
        }  # fmt: skip
        return makers[table]()

    def frames(self, table: str) -> Iterator[DataFrame]:
        """Yield a table as data frames of at most ``ROWS_PER_FRAME`` rows; at least one, so that its columns are told.

        No text in them is taken for a formula by a spreadsheet.
        """
        from pandas import DataFrame

        rows = map(_neutralised, self.rows(table))
        first = True
        while part := list(islice(rows, ROWS_PER_FRAME)) or first:
            # dtype object: numbers stay whole numbers where others are missing, and nothing becomes NaN
            yield DataFrame([] if part is True else part, columns=list(COLUMNS[table]), dtype=object)
            first = False

    def _articles(self) -> Iterator[Row]:
        counted = (
            select(Annotation.article_id, func.count(), func.sum(Annotation.status == Status.SUGGESTED.value))
            .where(self._kept).group_by(Annotation.article_id)
        )  # fmt: skip
        counts = {row[0]: (row[1], row[2]) for row in self._connection.execute(counted)}
        for batch in article_batches(self._connection):
            query = (
                select(*Article.__table__.columns, TextContent.content, Source.outlet_type, Source.reliability)
                .join(TextContent, TextContent.sha256 == Article.text_sha256)
                .outerjoin(Source, Source.id == Article.source_id)
                .where(Article.id.in_(batch)).order_by(Article.position, Article.id)
            )  # fmt: skip
            for row in self._connection.execute(query):
                annotations, suggested = counts.get(row.id, (0, 0))
                yield (
                    row.id, row.title, self._names.sources.get(row.source_id), row.outlet_type, row.reliability,
                    row.byline, row.url, row.published_on, row.as_of_on, _truth(row.as_of_inferred), row.language,
                    row.file_name, row.length, annotations, suggested, row.note, row.content,
                )  # fmt: skip

    def _annotations(self) -> Iterator[Row]:
        names = self._names
        for row, segments in self._bodies(Annotation.kind != ""):
            yield (
                row.id, row.article_id, names.articles[row.article_id], row.kind, names.labels.get(row.label_id),
                segments[0][0], segments[-1][1], _places(segments), _quote(segments), row.entity_id,
                names.entities.get(row.entity_id), row.status, row.origin, row.score, JOINED.join(row.reasons),
                names.annotators.get(row.annotator_id), row.created_at, row.decided_at, row.note,
            )  # fmt: skip

    def _claims(self) -> Iterator[Row]:
        names = self._names
        of_article = select(Article.id, Article.source_id)
        source_of = {row[0]: names.sources.get(row[1]) for row in self._connection.execute(of_article)}
        disputes: dict[str, dict[str, None]] = defaultdict(dict)
        query = (
            select(PositionClaim.claim_id, Dispute.number)
            .join(Position, Position.id == PositionClaim.position_id).join(Dispute, Dispute.id == Position.dispute_id)
            .order_by(Dispute.number)
        )  # fmt: skip
        for claim_id, number in self._connection.execute(query):
            disputes[claim_id][f"D{number}"] = None
        fields = {row.annotation_id: row for row in self._connection.execute(select(*Claim.__table__.columns))}
        for row, segments in self._bodies(Annotation.kind == "claim"):
            claim = fields[row.id]
            yield (
                row.id, row.article_id, names.articles[row.article_id], source_of[row.article_id], segments[0][0],
                segments[-1][1], _quote(segments), claim.statement, claim.claim_type, claim.check_worthiness,
                claim.attribution, claim.speaker_text, claim.factuality, claim.polarity, claim.as_of,
                claim.scope_note, claim.credibility, _truth(claim.disputed), JOINED.join(disputes.get(row.id, ())),
                row.status, row.origin, names.annotators.get(row.annotator_id), row.created_at, row.note,
            )  # fmt: skip

    def _entities(self) -> Iterator[Row]:
        mentions: Counter[str] = Counter()
        articles: dict[str, set[str]] = defaultdict(set)
        query = select(Annotation.entity_id, Annotation.article_id).where(Annotation.entity_id.is_not(None), self._kept)
        for entity_id, article_id in self._connection.execute(query):
            mentions[entity_id] += 1
            articles[entity_id].add(article_id)
        rows = select(*Entity.__table__.columns).where(self._kept_entities).order_by(Entity.name, Entity.id)
        for row in self._connection.execute(rows):
            yield (
                row.id, row.name, self._names.labels.get(row.label_id), JOINED.join(row.aliases),
                JOINED.join(f"{key}={value}" for key, value in row.external_ids.items()), mentions[row.id],
                len(articles.get(row.id, ())), row.status, row.origin, row.note,
            )  # fmt: skip

    def _disputes(self) -> Iterator[Row]:
        """One row for each position; a dispute without positions has one, with those columns empty."""
        claims: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
        query = (
            select(PositionClaim.position_id, PositionClaim.claim_id, Article.source_id, Article.title)
            .join(Annotation, Annotation.id == PositionClaim.claim_id)
            .join(Article, Article.id == Annotation.article_id)
            .where(self._kept).order_by(PositionClaim.position_id, PositionClaim.claim_id)
        )  # fmt: skip
        for position_id, claim_id, source_id, title in self._connection.execute(query):
            claims[position_id].append((claim_id, self._names.sources.get(source_id, title)))
        upheld = upheld_positions(self._connection)
        positions: dict[str, list[Any]] = defaultdict(list)
        ordered = select(*Position.__table__.columns).order_by(Position.ordinal, Position.id)
        for row in self._connection.execute(ordered):
            positions[row.dispute_id].append(row)
        for row in self._connection.execute(select(*Dispute.__table__.columns).order_by(Dispute.number, Dispute.id)):
            about = (
                row.id, f"D{row.number}", row.question, row.topic, row.kind, row.status, row.resolution, row.rationale,
                row.confidence,
            )  # fmt: skip
            signed = (self._names.annotators.get(row.annotator_id), row.created_at)
            for position in positions.get(row.id, ()):
                own = claims.get(position.id, [])
                said_by = dict.fromkeys(source for _, source in own if source)
                listed = (len(own), JOINED.join(said_by), JOINED.join(claim_id for claim_id, _ in own))
                holds = _truth(upheld.get(row.id) == position.id)
                yield (*about, position.id, position.label, position.value, *listed, *signed, holds)
            if row.id not in positions:
                yield (*about, None, None, None, 0, "", "", *signed, None)

    def _bodies(self, wanted: Any) -> Iterator[tuple[Any, list[tuple[int, int, str]]]]:
        """Yield annotations with their segments, article by article, in the order of the text."""
        total = len(self._names.articles)
        done = 0
        for batch in article_batches(self._connection):
            where = (Annotation.article_id.in_(batch), wanted, self._kept)
            rows = self._connection.execute(select(*Annotation.__table__.columns).where(*where)).all()
            segments: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
            query = (
                select(SegmentRow.annotation_id, SegmentRow.start, SegmentRow.end, SegmentRow.quote)
                .join(Annotation, Annotation.id == SegmentRow.annotation_id)
                .where(*where, SegmentRow.role == SegmentRole.BODY.value)
                .order_by(SegmentRow.annotation_id, SegmentRow.ordinal)
            )  # fmt: skip
            for key, start, end, quote in self._connection.execute(query):
                segments[key].append((start, end, quote))
            order = {article_id: number for number, article_id in enumerate(batch)}
            for row in sorted(rows, key=lambda each: (order[each.article_id], segments[each.id][0][0], each.id)):
                yield row, segments[row.id]
            done += len(batch)
            self._progress(done, total)


def _neutralised(row: Row) -> Row:
    return tuple(neutralised(cell) if isinstance(cell, str) else cell for cell in row)


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _places(segments: Sequence[tuple[int, int, str]]) -> str:
    return JOINED.join(f"{start}-{end}" for start, end, _ in segments)


def _quote(segments: Sequence[tuple[int, int, str]]) -> str:
    return " ".join(quote for _, _, quote in segments)
