"""Everything that the detail of a dispute shows, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from gui.dates import short_date
from gui.plots.words import day_words
from gui.session import Session
from gui.upright import set_upright
from gui.wording import paragraph_words
from nlp.proposals import Attribution
from storage import reads
from storage.comparison_reads import comparisons_at
from storage.dispute_matrix import Hint, Stance, claim_stances
from storage.ids import PositionId
from storage.position_values import ArticleHead, ClaimPoint, DisputePoints, article_heads, dispute_points, paragraph_of
from storage.project import Project
from storage.records import Annotation, Annotator
from storage.upholding import upheld_answer
from storage.vocabulary import Credibility

MOST_COMPARED = 12
"""Positions whose leading claims are looked up among the machine's comparisons."""


NO_HINTS: Mapping[str, Hint] = MappingProxyType({})


MOST_PERHAPS = 8
"""Articles that may speak of a dispute and are listed, the likeliest; of thousands, no more are read either."""


@dataclass(frozen=True, slots=True)
class CitedPassage:
    """A passage of an article that is cited as evidence."""

    annotation_id: str
    article_id: str
    quote: str
    caption: str
    """ "Lima Courier, ¶5 · B2"."""


@dataclass(frozen=True, slots=True)
class DetailData:
    points: DisputePoints
    stances: Mapping[str, Stance]
    """By claim id."""
    steps: Mapping[tuple[str, str], tuple[str, ...]]
    """What the machine worked out between two claims, by their ids."""
    analysts: Mapping[str, str]
    me: str | None
    passages: Mapping[str, CitedPassage]
    """By annotation id."""
    read_only: bool
    upheld: PositionId | None = None
    """The answer that holds, where it ends so."""
    hints: Mapping[str, Hint] = field(default_factory=dict)
    """By article, the passage that may speak of it and that nobody has weighed."""
    may_speak: Mapping[str, ArticleHead] = field(default_factory=dict)
    """Those articles."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the project says of a dispute, before it is told which names are hidden."""

    points: DisputePoints
    stances: Mapping[str, Stance]
    steps: Mapping[tuple[str, str], tuple[str, ...]]
    analysts: tuple[Annotator, ...]
    cited: tuple[_Cited, ...]
    upheld: PositionId | None


@dataclass(frozen=True, slots=True)
class _Cited:
    record: Annotation
    head: ArticleHead
    paragraph: int


def read_detail(session: Session, dispute_id: str) -> DetailData | None:
    """Read a dispute with what stands around it, or None when there is none."""
    gathered = gather(session.project, dispute_id)
    return dressed(session, gathered) if gathered is not None else None


def gather(project: Project, dispute_id: str) -> Gathered | None:
    """Read it all; for any thread."""
    points = dispute_points(project, dispute_id)
    if points is None:
        return None
    return Gathered(
        points, claim_stances(project, dispute_id), _steps(project, points), tuple(reads.annotators(project)),
        _cited(project, points), upheld_answer(project, points.dispute),
    )  # fmt: skip


def dressed(session: Session, gathered: Gathered) -> DetailData:
    """What was gathered as it may be told now; for the window's thread."""
    veil = session.blind.veil
    return DetailData(
        gathered.points, gathered.stances, {pair: tuple(map(veil, steps)) for pair, steps in gathered.steps.items()},
        {each.id: each.name for each in set_upright(list(gathered.analysts))}, session.project.annotator_id,
        {each.record.id: _passage(session, each) for each in gathered.cited}, session.read_only,
        gathered.upheld,
    )  # fmt: skip


def with_hints(project: Project, found: DetailData, hints: Mapping[str, Hint]) -> DetailData:
    """What is known of a dispute with the articles that may speak of it: they are not among the silent ones."""
    speaking = {claim.article.id for point in found.points.positions for claim in point.claims}
    hints = {key: hint for key, hint in hints.items() if key not in speaking}
    if not hints:
        return found
    silent = tuple(head for head in found.points.silent if head.id not in hints)
    points = replace(found.points, silent=silent, silent_count=found.points.silent_count - len(hints))
    likeliest = sorted(hints, key=lambda key: (-hints[key].score, key))[:MOST_PERHAPS]
    heads: dict[str, ArticleHead] = {str(key): head for key, head in article_heads(project, likeliest).items()}
    return replace(found, points=points, hints=hints, may_speak=heads)


def _steps(project: Project, points: DisputePoints) -> dict[tuple[str, str], tuple[str, ...]]:
    leads = [point.lead for point in points.positions[:MOST_COMPARED] if point.lead is not None]
    wanted = {lead.claim_id for lead in leads}
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for lead in leads:
        for comparison in comparisons_at(project, lead.article.id, annotation_id=lead.claim_id):
            other = comparison.there.side.claim_id
            if other in wanted and comparison.steps:
                found.setdefault((lead.claim_id, str(other)), comparison.steps)
    return found


def _cited(project: Project, points: DisputePoints) -> tuple[_Cited, ...]:
    ids = [str(each.annotation_id) for each in points.dispute.evidence if each.annotation_id]
    records = reads.full_annotations(project, ids) if ids else []
    heads = article_heads(project, {record.article_id for record in records}) if records else {}
    return tuple(
        _Cited(record, head, paragraph_of(head, project.text(record.article_id), record.segments[0].start))
        for record in records
        for head in (heads[record.article_id],)
    )


def _passage(session: Session, cited: _Cited) -> CitedPassage:
    record = cited.record
    credibility = record.claim.credibility if record.claim is not None else None
    caption = place_words(session, cited.head, cited.paragraph, credibility)
    return CitedPassage(record.id, record.article_id, " ".join(record.quote.split()), caption)


def outlet_of(session: Session, head: ArticleHead) -> str:
    """The outlet as it may be told now."""
    return session.blind.outlet(head.source_id, head.outlet, head.id)


def place_words(session: Session, head: ArticleHead, paragraph: int, credibility: Credibility | None) -> str:
    """ "Lima Courier, ¶5 · B2"."""
    grade = session.blind.grade(head.reliability.value) + (str(credibility.value) if credibility is not None else "")
    return f"{outlet_of(session, head)}, {paragraph_words(paragraph)}" + (f" · {grade}" if grade else "")


def speaker_words(claim: ClaimPoint) -> str:
    """Who says it."""
    from gui.disputes.detail_words import VOICES

    return claim.speaker or VOICES.get(claim.attribution, VOICES[Attribution.INDIRECT])


def when_words(session: Session, claim: ClaimPoint, *, year: bool = False) -> str:
    """ "20 Jan · Courier": the day it is true of, and where it stands."""
    day = day_words(claim.as_of, year=year) if claim.as_of is not None else ""
    outlet = outlet_of(session, claim.article)
    return f"{day} · {outlet}" if day else outlet


def published_words(head: ArticleHead) -> str:
    """The day an article was printed."""
    return short_date(head.published.text[:10]) if head.published is not None else ""
