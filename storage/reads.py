"""Reading a project: its articles and labels, the annotations of an article, how far their review is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, case, func, select

from nlp.proposals import Attribution, ClaimType, Factuality, Modifier, Polarity, QuoteType, Segment, Segments
from storage import search
from storage.article_marks import MARK_ROWS
from storage.entity_reads import entities as entities
from storage.finding import occurrences
from storage.ids import AnnotationId, ArticleId
from storage.keys import among
from storage.project import Project
from storage.records import (
    Annotation,
    Annotator,
    Article,
    ClaimFields,
    Label,
    Mark,
    ProjectCounts,
    ProjectInfo,
    QuantityFields,
    QuotationFields,
    Relation,
    ReviewCount,
    Source,
    Speaker,
)
from storage.schema import Annotation as AnnotationRow
from storage.schema import Annotator as AnnotatorRow
from storage.schema import Article as ArticleRow
from storage.schema import Claim as ClaimRow
from storage.schema import ClaimQuantity, Meta, TextContent
from storage.schema import Dispute as DisputeRow
from storage.schema import Entity as EntityRow
from storage.schema import Label as LabelRow
from storage.schema import Quantity as QuantityRow
from storage.schema import Quotation as QuotationRow
from storage.schema import Relation as RelationRow
from storage.schema import Segment as SegmentRow
from storage.schema import Sentence as SentenceRow
from storage.schema import Source as SourceRow
from storage.vocabulary import AnnotationKind, Credibility, LabelKind, OutletType, Reliability, SegmentRole, Status

# --- the project ----------------------------------------------------------------------------------------------


def info(project: Project) -> ProjectInfo:
    """Return the project's id, name and birthday."""
    values = meta(project)
    return ProjectInfo(values["id"], values["name"], values["created_at"])  # type: ignore[arg-type]


def meta(project: Project) -> dict[str, str]:
    """Return all settings of the project."""
    with project.reading() as connection:
        return {row.key: row.value for row in connection.execute(select(Meta.key, Meta.value))}


def counts(project: Project) -> ProjectCounts:
    """Return the numbers of the status bar."""
    with project.reading() as connection:

        def count(model: Any, *conditions: Any) -> int:
            return int(connection.execute(select(func.count()).select_from(model).where(*conditions)).scalar_one())

        suggested = count(AnnotationRow, AnnotationRow.status == Status.SUGGESTED.value)
        claims = count(AnnotationRow, AnnotationRow.kind == "claim", AnnotationRow.status != Status.REJECTED.value)
        return ProjectCounts(
            articles=count(ArticleRow),
            entities=count(EntityRow),
            claims=claims,
            disputes=count(DisputeRow),
            resolved=count(DisputeRow, DisputeRow.status == "resolved"),
            suggested=suggested,
        )


def labels(project: Project, kind: LabelKind | None = None) -> list[Label]:
    """Return the labels in their order."""
    query = select(LabelRow).with_only_columns(
        LabelRow.id, LabelRow.name, LabelRow.kind, LabelRow.colour, LabelRow.shortcut, LabelRow.description,
        LabelRow.aliases,
    ).order_by(LabelRow.position, LabelRow.name)  # fmt: skip
    if kind is not None:
        query = query.where(LabelRow.kind == kind.value)
    with project.reading() as connection:
        return [
            Label(row.id, row.name, LabelKind(row.kind), row.colour, row.shortcut, row.description, tuple(row.aliases))
            for row in connection.execute(query)
        ]


def label_counts(project: Project, article_ids: Sequence[str] | None = None) -> dict[str, int]:
    """Return how many annotations (not rejected) bear each label id, in all articles or some."""
    query = (
        select(AnnotationRow.label_id, func.count())
        .where(AnnotationRow.label_id.is_not(None), AnnotationRow.status != Status.REJECTED.value)
        .group_by(AnnotationRow.label_id)
    )
    if article_ids is not None:
        query = query.where(among(AnnotationRow.article_id, article_ids))
    with project.reading() as connection:
        return {row[0]: row[1] for row in connection.execute(query)}


def annotators(project: Project) -> list[Annotator]:
    """Return everybody who signed something."""
    with project.reading() as connection:
        query = select(AnnotatorRow.id, AnnotatorRow.name).order_by(AnnotatorRow.created_at)
        return [Annotator(row.id, row.name) for row in connection.execute(query)]


def sources(project: Project) -> list[Source]:
    """Return the sources by name."""
    with project.reading() as connection:
        rows = connection.execute(select(SourceRow.__table__).order_by(SourceRow.name))
        return [_source(row) for row in rows]


def _source(row: Any) -> Source:
    return Source(
        row.id, row.name, OutletType(row.outlet_type) if row.outlet_type else None, row.country,
        Reliability(row.reliability), row.reliability_basis,
    )  # fmt: skip


# --- articles -------------------------------------------------------------------------------------------------

_ARTICLE_COLUMNS = [
    ArticleRow.__table__.c[name]
    for name in ("id", "title", "source_id", "byline", "url", "published_on", "as_of_on", "as_of_inferred", "language",
                 "file_name", "file_sha256", "media_type", "text_sha256", "length", "added_at", "read_with", "note")
]  # fmt: skip


def articles(project: Project) -> list[Article]:
    """Return all articles in their order, without texts."""
    with project.reading() as connection:
        query = select(*_ARTICLE_COLUMNS).order_by(ArticleRow.position, ArticleRow.id)
        return [Article(*row) for row in connection.execute(query).all()]


def article(project: Project, article_id: str) -> Article | None:
    """Return one article, or None."""
    with project.reading() as connection:
        row = connection.execute(select(*_ARTICLE_COLUMNS).where(ArticleRow.id == article_id)).first()
    return None if row is None else Article(*row)


def review_counts(project: Project, article_ids: Sequence[str] | None = None) -> dict[ArticleId, ReviewCount]:
    """Return how much of each article is decided; articles without annotations are left out."""
    # a sum over the bare comparison would come back as a truth value
    suggested = func.sum(case((AnnotationRow.status == Status.SUGGESTED.value, 1), else_=0))
    query = select(AnnotationRow.article_id, suggested, func.count()).group_by(AnnotationRow.article_id)
    if article_ids is not None:
        query = query.where(among(AnnotationRow.article_id, article_ids))
    with project.reading() as connection:
        return {
            ArticleId(row[0]): ReviewCount(int(row[1]), int(row[2]) - int(row[1])) for row in connection.execute(query)
        }


def unread_articles(project: Project) -> list[ArticleId]:
    """Return the articles that no pipeline has read."""
    with project.reading() as connection:
        query = select(ArticleRow.id).where(ArticleRow.read_with.is_(None)).order_by(ArticleRow.position)
        return [ArticleId(key) for key in connection.execute(query).scalars()]


def sentences(project: Project, article_id: str) -> list[tuple[Segment, bool]]:
    """Return the sentences of an article with their boilerplate mark; empty while it is unread."""
    with project.reading() as connection:
        spans = connection.execute(select(SentenceRow.spans).where(SentenceRow.article_id == article_id)).scalar()
    return [(Segment(start, end), bool(boilerplate)) for start, end, boilerplate in spans or ()]


# --- annotations ----------------------------------------------------------------------------------------------


_ONE_MARK = MARK_ROWS.where(AnnotationRow.id == bindparam("id"))


def marks(project: Project, article_id: str, annotation_ids: Sequence[str] | None = None) -> list[Mark]:
    """Return what a text pane paints: all annotations of an article by position, or just some of them.

    Rejected ones are among them; whether they show is the window's choice.
    """
    if annotation_ids is None:
        query, bound = MARK_ROWS, {"article": article_id}
    elif len(annotation_ids) == 1:  # at every key press that tags or decides
        query, bound = _ONE_MARK, {"article": article_id, "id": annotation_ids[0]}
    else:
        query, bound = MARK_ROWS.where(among(AnnotationRow.id, annotation_ids)), {"article": article_id}
    first: dict[AnnotationId, Any] = {}
    places: dict[AnnotationId, list[Segment]] = {}
    with project.reading() as connection:
        for row in connection.execute(query, bound).all():
            # nearly every annotation is one stretch: 20,000 of them are marks in 60 ms
            if row[0] in first:
                begun = first[row[0]]
                places.setdefault(row[0], [Segment(begun[5], begun[6])]).append(Segment(row[5], row[6]))
            else:
                first[row[0]] = row
    kinds = {kind.value: kind for kind in AnnotationKind}
    statuses = {status.value: status for status in Status}
    found = [
        Mark(
            key, kinds[row[1]], row[2], row[3], statuses[row[4]],
            tuple(sorted(places[key])) if key in places else (Segment(row[5], row[6]),), bool(row[7]),
        )
        for key, row in first.items()
    ]  # fmt: skip
    found.sort(key=lambda mark: (mark.segments[0].start, -mark.segments[-1].end))
    return found


def suggested(project: Project, *, label_id: str | None = None, entity_id: str | None = None) -> list[AnnotationId]:
    """Return the undecided suggestions that bear a label, or name an entity, in all articles."""
    query = select(AnnotationRow.id).where(AnnotationRow.status == Status.SUGGESTED.value)
    if label_id is not None:
        query = query.where(AnnotationRow.label_id == label_id)
    if entity_id is not None:
        query = query.where(AnnotationRow.entity_id == entity_id)
    with project.reading() as connection:
        return [AnnotationId(key) for key in connection.execute(query).scalars()]


def annotation(project: Project, annotation_id: str) -> Annotation | None:
    """Return one annotation with all that is known of it, or None."""
    found = full_annotations(project, [annotation_id])
    return found[0] if found else None


def full_annotations(project: Project, annotation_ids: Sequence[str]) -> list[Annotation]:
    """Return annotations by id with all that is known of them, in the order of the ids."""
    found: dict[str, Annotation] = {}
    for start in range(0, len(annotation_ids), 400):
        part = list(annotation_ids[start : start + 400])
        with project.reading() as connection:
            rows = connection.execute(_ANNOTATIONS, {"ids": part}).all()
            details = _details_of(connection, part, {row.kind for row in rows})
        found.update((row.id, _annotation(row, details)) for row in rows)
    return [found[key] for key in annotation_ids if key in found]


class _Details:
    """Segments and fields of some annotations, by annotation id."""

    def __init__(self) -> None:
        self.segments: dict[str, dict[tuple[str, int], list[Segment]]] = defaultdict(lambda: defaultdict(list))
        self.quotes: dict[str, list[str]] = defaultdict(list)
        self.claims: dict[str, Any] = {}
        self.quantities: dict[str, Any] = {}
        self.quotations: dict[str, Any] = {}
        self.quantity_ids: dict[str, list[AnnotationId]] = defaultdict(list)

    def part(self, annotation_id: str, role: SegmentRole, number: int = 0) -> Segments:
        """Return the segments of one part, empty when the annotation has none of that role."""
        parts = self.segments.get(annotation_id)
        return tuple(parts.get((role.value, number), ())) if parts else ()


_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_ANNOTATIONS = select(AnnotationRow.__table__).where(AnnotationRow.id.in_(_IDS))
_SEGMENTS = (
    select(
        SegmentRow.annotation_id, SegmentRow.role, SegmentRow.part, SegmentRow.start, SegmentRow.end, SegmentRow.quote
    )
    .where(SegmentRow.annotation_id.in_(_IDS))
    .order_by(SegmentRow.annotation_id, SegmentRow.role, SegmentRow.part, SegmentRow.ordinal)
)
_FIELDS = {
    kind.value: select(model.__table__).where(model.annotation_id.in_(_IDS))
    for kind, model in (
        (AnnotationKind.CLAIM, ClaimRow), (AnnotationKind.QUANTITY, QuantityRow),
        (AnnotationKind.QUOTATION, QuotationRow),
    )
}  # fmt: skip
_LINKS = (
    select(ClaimQuantity.claim_id, ClaimQuantity.quantity_id)
    .where(ClaimQuantity.claim_id.in_(_IDS))
    .order_by(ClaimQuantity.claim_id, ClaimQuantity.quantity_id)
)


def _details_of(connection: Connection, ids: Sequence[str], kinds: Collection[str]) -> _Details:
    """Read segments and fields of annotations, which are of these kinds."""
    found = _Details()
    for key, role, part, start, end, quote in connection.execute(_SEGMENTS, {"ids": ids}):
        found.segments[key][(role, part)].append(Segment(start, end))
        if role == SegmentRole.BODY.value:
            found.quotes[key].append(quote)
    for kind, target in (
        (AnnotationKind.CLAIM, found.claims), (AnnotationKind.QUANTITY, found.quantities),
        (AnnotationKind.QUOTATION, found.quotations),
    ):  # fmt: skip
        if kind.value in kinds:
            rows = connection.execute(_FIELDS[kind.value], {"ids": ids})
            target.update((row.annotation_id, row) for row in rows)
    if found.claims:
        for claim_id, quantity_id in connection.execute(_LINKS, {"ids": ids}):
            found.quantity_ids[claim_id].append(quantity_id)
    return found


def _annotation(row: Any, details: _Details) -> Annotation:
    """Return the record of one row of the annotation table."""
    key = row.id
    return Annotation(
        id=key,
        article_id=row.article_id,
        kind=AnnotationKind(row.kind),
        label_id=row.label_id,
        entity_id=row.entity_id,
        status=Status(row.status),
        origin=row.origin,
        score=row.score,
        reasons=tuple(row.reasons),
        note=row.note,
        annotator_id=row.annotator_id,
        created_at=row.created_at,
        segments=details.part(key, SegmentRole.BODY),
        quote=" ".join(details.quotes[key]),
        claim=_claim(key, details) if key in details.claims else None,
        quantity=_quantity(details.quantities[key]) if key in details.quantities else None,
        quotation=_quotation(key, details) if key in details.quotations else None,
    )


def _claim(key: str, details: _Details) -> ClaimFields:
    row = details.claims[key]
    hedges = sorted(part for role, part in details.segments[key] if role == SegmentRole.HEDGE.value)
    return ClaimFields(
        statement=row.statement,
        claim_type=ClaimType(row.claim_type),
        check_worthiness=row.check_worthiness,
        attribution=Attribution(row.attribution),
        factuality=Factuality(row.factuality),
        polarity=Polarity(row.polarity),
        speaker=Speaker(row.speaker_text, details.part(key, SegmentRole.SPEAKER), row.speaker_entity_id),
        cue=details.part(key, SegmentRole.CUE),
        hedges=tuple(details.part(key, SegmentRole.HEDGE, number) for number in hedges),
        as_of=row.as_of,
        scope_note=row.scope_note,
        credibility=Credibility(row.credibility) if row.credibility else None,
        disputed=row.disputed,
        quantity_ids=tuple(details.quantity_ids.get(key, ())),
    )


def _quantity(row: Any) -> QuantityFields:
    return QuantityFields(
        row.value, row.low, row.high, row.unit, row.dimension, Modifier(row.modifier), row.measures, row.subject,
        row.as_of, row.scope_note,
    )  # fmt: skip


def _quotation(key: str, details: _Details) -> QuotationFields:
    row = details.quotations[key]
    return QuotationFields(
        QuoteType(row.quote_type),
        Speaker(row.speaker_text, details.part(key, SegmentRole.SPEAKER), row.speaker_entity_id),
        details.part(key, SegmentRole.CUE),
    )


# --- entities and relations -----------------------------------------------------------------------------------


def mentions_of(project: Project, entity_id: str) -> dict[ArticleId, list[AnnotationId]]:
    """Return the mentions (not rejected) of an entity by article."""
    query = (
        select(AnnotationRow.article_id, AnnotationRow.id)
        .join(ArticleRow, ArticleRow.id == AnnotationRow.article_id)
        .join(SegmentRow, SegmentRow.annotation_id == AnnotationRow.id)
        .where(
            AnnotationRow.entity_id == entity_id, AnnotationRow.status != Status.REJECTED.value,
            SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
        )
        .order_by(ArticleRow.position, SegmentRow.start)
    )  # fmt: skip
    found: dict[ArticleId, list[AnnotationId]] = defaultdict(list)
    with project.reading() as connection:
        for article_id, annotation_id in connection.execute(query):
            found[article_id].append(annotation_id)
    return dict(found)


def other_places(project: Project, annotation_id: str) -> int:
    """Return how many other places "tag all occurrences" of an annotation's words would change.

    Reads by itself, past the texts that the project holds, so that it may be called from any thread.
    """
    with project.reading() as connection:
        own = connection.execute(
            select(SegmentRow.quote, AnnotationRow.kind)
            .join(AnnotationRow, AnnotationRow.id == SegmentRow.annotation_id)
            .where(AnnotationRow.id == annotation_id, SegmentRow.role == SegmentRole.BODY.value)
        ).all()
        if len(own) != 1:
            return 0
        surface, kind = own[0]
        count = 0
        for article_id in search.articles_with(connection, surface, limit=1_000_000):
            # article by article: nothing leads from words to annotations but reading all of them, seconds of a million
            settled = set(
                connection.execute(
                    select(SegmentRow.start, SegmentRow.end)
                    .join(AnnotationRow, SegmentRow.annotation_id == AnnotationRow.id)
                    .where(
                        AnnotationRow.article_id == article_id, AnnotationRow.kind == kind,
                        (AnnotationRow.status == Status.CONFIRMED.value) | (AnnotationRow.id == annotation_id),
                        SegmentRow.role == SegmentRole.BODY.value, SegmentRow.quote == surface,
                    )
                ).tuples()
            )  # fmt: skip
            text = connection.execute(
                select(TextContent.content)
                .join(ArticleRow, ArticleRow.text_sha256 == TextContent.sha256)
                .where(ArticleRow.id == article_id)
            ).scalar_one()
            count += sum((s.start, s.end) not in settled for s in occurrences(text, surface))
    return count


@cache
def _relations() -> tuple[Select[Any], Any, Any]:
    """The query and its ends. Built once: aliases cost 7 ms, and every opening of an article asks."""
    start, end = AnnotationRow.__table__.alias("start_end"), AnnotationRow.__table__.alias("other_end")
    query = (
        select(RelationRow.__table__, start.c.article_id.label("from_article"), end.c.article_id.label("to_article"))
        .join(start, start.c.id == RelationRow.from_id)
        .join(end, end.c.id == RelationRow.to_id)
        .where(RelationRow.status != Status.REJECTED.value)
        .order_by(RelationRow.created_at, RelationRow.id)
    )
    return query, start, end


def relations(
    project: Project, annotation_id: str | None = None, *, within: Collection[str] | None = None
) -> list[Relation]:
    """Return the relations that are not rejected: all, those at one annotation, or those ``within`` some articles."""
    query, start, end = _relations()
    if annotation_id is not None:
        query = query.where((RelationRow.from_id == annotation_id) | (RelationRow.to_id == annotation_id))
    if within is not None:
        query = query.where(start.c.article_id.in_(within), end.c.article_id.in_(within))
    with project.reading() as connection:
        return [
            Relation(
                row.id, row.label_id, row.from_id, row.to_id, row.from_article, row.to_article, Status(row.status),
                row.origin, row.note,
            )
            for row in connection.execute(query)
        ]  # fmt: skip


def find_texts(project: Project, query: str, limit: int = 50) -> list[search.TextHit]:
    """Search all texts."""
    with project.reading() as connection:
        return search.find_texts(connection, query, limit)


def find_items(project: Project, query: str, limit: int = 50) -> list[search.ItemHit]:
    """Search statements, notes, titles, questions and rationales."""
    with project.reading() as connection:
        return search.find_items(connection, query, limit)
