"""Reading what a dispute's positions say, for plots and lists: the figure, the day it is true of, who says it where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from nlp.proposals import Attribution, Modifier, Segments
from storage import reads
from storage.date_spans import DateSpan, span_of
from storage.dispute_reads import disputes as read_disputes
from storage.ids import AnnotationId, ArticleId, SourceId
from storage.keys import among
from storage.paragraphs import body_paragraphs, paragraph_at
from storage.project import Project
from storage.records import Annotation, Dispute, Position
from storage.schema import Annotation as AnnotationRow
from storage.schema import Article as ArticleRow
from storage.schema import Claim as ClaimRow
from storage.schema import Entity as EntityRow
from storage.schema import Source as SourceRow
from storage.texts import texts_of
from storage.vocabulary import ClaimRole, Credibility, Reliability, Status
from storage.written_figures import countable, read_figure


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What is said of an article beside a quotation from it."""

    id: ArticleId
    title: str
    outlet: str
    """The source's name; the title where it has none."""
    byline: str
    reliability: Reliability
    source_id: SourceId | None
    as_of: DateSpan | None
    published: DateSpan | None


@dataclass(frozen=True, slots=True)
class Figure:
    """The number that a claim or position turns on; ``low`` and ``high`` None are open or not said."""

    value: float | None
    low: float | None
    high: float | None
    modifier: Modifier
    unit: str | None
    measures: str | None
    words: str
    """As it stands in the text or in the position."""

    @property
    def is_numeric(self) -> bool:
        return self.value is not None or (self.low is not None and self.high is not None)


@dataclass(frozen=True, slots=True)
class ClaimPoint:
    """One claim as a point in time."""

    claim_id: AnnotationId
    article: ArticleHead
    role: ClaimRole
    status: Status
    statement: str
    quote: str
    segments: Segments
    paragraph: int
    """Counted from 1; blank lines part paragraphs."""
    speaker: str
    attribution: Attribution
    credibility: Credibility | None
    scope_note: str
    figure: Figure | None
    as_of: DateSpan | None
    """The day that the claim is true of: its own, else its figure's, else the article's."""
    as_of_own: bool
    """Whether the claim or its figure says the day; False where it is the article's."""


@dataclass(frozen=True, slots=True)
class PositionPoint:
    """A position with its claims, those that assert it first."""

    position: Position
    claims: tuple[ClaimPoint, ...]
    figure: Figure | None

    @property
    def lead(self) -> ClaimPoint | None:
        """The claim that speaks for the position."""
        return self.claims[0] if self.claims else None

    @property
    def as_of(self) -> DateSpan | None:
        return self.claims[0].as_of if self.claims else None


@dataclass(frozen=True, slots=True)
class DisputePoints:
    """A dispute as a plot needs it; ``silent`` are the first articles in which no claim of it stands."""

    dispute: Dispute
    positions: tuple[PositionPoint, ...]
    silent: tuple[ArticleHead, ...]
    silent_count: int
    """All of them: a project may have ten thousand."""

    @property
    def dates(self) -> int:
        """How many different dates its positions have."""
        return len({point.as_of.text for point in self.positions if point.as_of is not None})


MOST_SILENT = 24
"""Silent articles that are read: more than a list shows."""

_ROLES = tuple(ClaimRole)


def dispute_points(project: Project, dispute_id: str) -> DisputePoints | None:
    """Return one dispute with the figures and dates of its positions, or None."""
    found = read_disputes(project, dispute_id)
    if not found:
        return None
    dispute = found[0]
    ids = [claim.claim_id for position in dispute.positions for claim in position.claims]
    speaking = {claim.article_id for position in dispute.positions for claim in position.claims}
    claims = _claims(project, list(dict.fromkeys(ids)))
    return DisputePoints(dispute, _points(dispute, claims), *_silent(project, speaking))


def _silent(project: Project, speaking: Collection[str]) -> tuple[tuple[ArticleHead, ...], int]:
    """The first articles beside those that speak, and how many there are in all."""
    listed = select(ArticleRow.id).order_by(ArticleRow.position, ArticleRow.id).limit(MOST_SILENT + len(speaking))
    with project.reading() as connection:
        ids = [key for key in connection.execute(listed).scalars() if key not in speaking][:MOST_SILENT]
        count = connection.execute(select(func.count()).select_from(ArticleRow)).scalar_one()
    heads = article_heads(project, ids)
    return tuple(heads.values()), int(count) - len(speaking)


def dated_claims(project: Project, most: int = 1_000_000) -> list[ClaimPoint]:
    """Return the claims, not rejected, that say the day they are true of: the ``most`` earliest, in order."""
    query = (
        select(AnnotationRow.id)
        .join(ClaimRow, ClaimRow.annotation_id == AnnotationRow.id)
        .where(ClaimRow.as_of.is_not(None), AnnotationRow.status != Status.REJECTED.value)
        .order_by(ClaimRow.as_of, AnnotationRow.id)
        .limit(most)
    )
    with project.reading() as connection:
        ids = list(connection.execute(query).scalars())
    made = _claims(project, ids)
    dated = [_point(claim, ClaimRole.ASSERTS, None, None) for claim in made.values()]
    return sorted(
        (point for point in dated if point.as_of is not None),
        key=lambda point: (point.as_of.first, point.as_of.last, point.claim_id) if point.as_of is not None else (),
    )


def dated_claim_count(project: Project) -> int:
    """Return how many claims ``dated_claims`` has, without reading them."""
    query = (
        select(func.count())
        .select_from(ClaimRow)
        .join(AnnotationRow, AnnotationRow.id == ClaimRow.annotation_id)
        .where(ClaimRow.as_of.is_not(None), AnnotationRow.status != Status.REJECTED.value)
    )
    with project.reading() as connection:
        return int(connection.execute(query).scalar_one())


def article_heads(project: Project, article_ids: Collection[str]) -> dict[ArticleId, ArticleHead]:
    """Return outlet, grade and dates of some articles, in their order."""
    query = (
        select(
            ArticleRow.id, ArticleRow.title, ArticleRow.byline, SourceRow.name, SourceRow.reliability,
            ArticleRow.source_id, ArticleRow.as_of_on, ArticleRow.published_on,
        )
        .outerjoin(SourceRow, SourceRow.id == ArticleRow.source_id)
        .where(among(ArticleRow.id, article_ids))
        .order_by(ArticleRow.position, ArticleRow.id)
    )  # fmt: skip
    with project.reading() as connection:
        return {
            ArticleId(row.id): ArticleHead(
                ArticleId(row.id), row.title, row.name or row.title, row.byline or "",
                Reliability(row.reliability) if row.reliability else Reliability.F, row.source_id,
                span_of(row.as_of_on), span_of(row.published_on),
            )
            for row in connection.execute(query)
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Read:
    """A claim as it was read, before it is known for which position it speaks."""

    record: Annotation
    head: ArticleHead
    paragraph: int
    speaker: str
    quantities: tuple[Annotation, ...]


def _claims(project: Project, ids: Sequence[str]) -> dict[str, _Read]:
    records = [record for record in reads.full_annotations(project, ids) if record.claim is not None]
    heads = article_heads(project, {record.article_id for record in records})
    figures = [key for record in records if record.claim is not None for key in record.claim.quantity_ids]
    quantities = {record.id: record for record in reads.full_annotations(project, list(dict.fromkeys(figures)))}
    entities = {r.claim.speaker.entity_id for r in records if r.claim is not None and r.claim.speaker.entity_id}
    names = _entity_names(project, sorted(entities))
    paragraphs = _paragraphs(project, records, heads)
    found: dict[str, _Read] = {}
    for record in records:
        assert record.claim is not None
        speaker = record.claim.speaker
        held = [quantities[key] for key in record.claim.quantity_ids if key in quantities]
        held.sort(key=lambda quantity: quantity.segments[0].start)
        found[record.id] = _Read(
            record, heads[record.article_id], paragraphs[record.id],
            speaker.text or names.get(speaker.entity_id or "", ""), tuple(held),
        )  # fmt: skip
    return found


def _paragraphs(
    project: Project, records: Sequence[Annotation], heads: Mapping[ArticleId, ArticleHead]
) -> dict[AnnotationId, int]:
    grouped: dict[str, list[Annotation]] = {}
    for record in records:
        grouped.setdefault(record.article_id, []).append(record)
    found: dict[AnnotationId, int] = {}
    with project.reading() as connection:
        for article_id, text in texts_of(connection, grouped):
            head = heads[ArticleId(article_id)]
            starts = body_paragraphs(text, head.title, (head.byline, head.outlet))
            for record in grouped[article_id]:
                found[record.id] = paragraph_at(starts, record.segments[0].start)
    return found


def body_starts(project: Project, article_id: ArticleId) -> list[int]:
    """Return where the paragraphs of an article begin, as disputes and briefs count them (code points)."""
    head = article_heads(project, [article_id])[article_id]
    return body_paragraphs(project.text(article_id), head.title, (head.byline, head.outlet))


def paragraph_of(head: ArticleHead, text: str, position: int) -> int:
    """Return the number of the paragraph that a code point of an article stands in, from 1; 0 is its headline."""
    return paragraph_at(body_paragraphs(text, head.title, (head.byline, head.outlet)), position)


def _entity_names(project: Project, ids: Sequence[str]) -> dict[str, str]:
    if not ids:
        return {}
    with project.reading() as connection:
        query = select(EntityRow.id, EntityRow.name).where(among(EntityRow.id, ids))
        return {row.id: row.name for row in connection.execute(query)}


def _points(dispute: Dispute, claims: Mapping[str, _Read]) -> tuple[PositionPoint, ...]:
    usual = _usual_dimension(dispute, claims)
    points = []
    for position in dispute.positions:
        held = sorted(position.claims, key=lambda claim: _ROLES.index(claim.role))
        made = tuple(
            _point(claims[claim.claim_id], claim.role, _said(position), usual)
            for claim in held
            if claim.claim_id in claims
        )
        points.append(PositionPoint(position, made, _position_figure(position, made)))
    return tuple(points)


def _said(position: Position) -> str | None:
    """The value of a position, or its label where that is a figure; None where neither says what it measures."""
    return position.value or (position.label if read_figure(position.label) is not None else None)


def _usual_dimension(dispute: Dispute, claims: Mapping[str, _Read]) -> tuple[str | None, str | None] | None:
    """What most claims of a dispute measure, as (dimension, measure): of several figures in a sentence, it means that.

    None where no two positions measure the same: then no figure is what they part over.
    """
    counted: Counter[tuple[str | None, str | None]] = Counter()
    for position in dispute.positions:
        inside = {
            (quantity.quantity.dimension, quantity.quantity.measures)
            for claim in position.claims
            if claim.claim_id in claims
            for quantity in claims[claim.claim_id].quantities
            if quantity.quantity is not None
        }
        counted.update(inside)
    best = counted.most_common(1)
    return best[0][0] if best and best[0][1] > 1 else None


def _point(
    read: _Read, role: ClaimRole, value: str | None, usual: tuple[str | None, str | None] | None
) -> ClaimPoint:  # fmt: skip
    claim = read.record.claim
    assert claim is not None
    chosen = _chosen(read.quantities, value, usual)
    fields = chosen.quantity if chosen is not None else None
    own = span_of(claim.as_of) or (span_of(fields.as_of) if fields is not None else None)
    return ClaimPoint(
        claim_id=read.record.id, article=read.head, role=role, status=read.record.status, statement=claim.statement,
        quote=" ".join(read.record.quote.split()), segments=read.record.segments, paragraph=read.paragraph,
        speaker=read.speaker, attribution=claim.attribution, credibility=claim.credibility,
        scope_note=claim.scope_note or (fields.scope_note if fields is not None else ""),
        figure=_figure(chosen), as_of=own or read.head.as_of or read.head.published, as_of_own=own is not None,
    )  # fmt: skip


def _chosen(
    quantities: Sequence[Annotation], value: str | None, usual: tuple[str | None, str | None] | None
) -> Annotation | None:
    """The figure that a position's claim means: the one its value names, else what the other claims measure too."""
    wanted = read_figure(value)
    for quantity in quantities:
        fields = quantity.quantity
        assert fields is not None
        if wanted is not None and wanted.value is not None and _close(fields.value, wanted.value):
            return quantity
        if value and value.strip() and value.strip() == quantity.quote.strip():
            return quantity
    if value:
        return None  # what the position says is another number, or none, whatever numbers stand beside it
    return next((q for q in quantities if q.quantity and usual == (q.quantity.dimension, q.quantity.measures)), None)


def _close(a: float | None, b: float) -> bool:
    return a is not None and abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1.0)


def _figure(quantity: Annotation | None) -> Figure | None:
    if quantity is None or quantity.quantity is None:
        return None
    fields: Any = quantity.quantity
    return Figure(
        countable(fields.value), countable(fields.low), countable(fields.high), fields.modifier, fields.unit,
        fields.measures,
        " ".join(quantity.quote.split()),
    )  # fmt: skip


def _position_figure(position: Position, claims: Sequence[ClaimPoint]) -> Figure | None:
    """The figure of the claim that speaks for it, else the one that its value or label writes."""
    for claim in claims:
        if claim.role is ClaimRole.ASSERTS and claim.figure is not None:
            return claim.figure
    written = read_figure(position.value or position.label)
    if written is None:
        return None
    words = (position.value or position.label).strip()
    return Figure(written.value, written.low, written.high, written.modifier, written.unit, None, words)
