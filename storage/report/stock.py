"""What a brief is made from, read from the project in one go: articles by name, claims, figures, comparisons."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from nlp.proposals import ComparisonBasis, ComparisonRelation, Segment, Segments
from storage import reads
from storage.entity_reads import entities
from storage.errors import DamagedProject
from storage.keys import among
from storage.nearby import silences
from storage.paragraphs import body_paragraphs, paragraph_at
from storage.project import Project
from storage.records import Annotation, Article, Dispute, Source
from storage.report.records import BriefArticle
from storage.report.speech import long_date, say
from storage.schema import Annotation as AnnotationRow
from storage.schema import Segment as SegmentRow
from storage.schema import Suggestion, SuggestionSide
from storage.shortening import shortened
from storage.vocabulary import AnnotationKind, SegmentRole, Status

TITLE_LENGTH = 110
"""Characters of a title before it is cut: the first line of a text without headline is a whole paragraph."""

_POINTS_READ = 400
"""Undecided comparisons that are looked at for points nobody has taken up, best first."""


_DIFFERING = (ComparisonRelation.VALUE_DIFFERS, ComparisonRelation.DIFFERENT_AS_OF)


@dataclass(frozen=True, slots=True)
class Passage:
    """One side of a comparison."""

    article_id: str
    segments: Segments
    words: str

    def touches(self, article_id: str, segments: Iterable[Segment]) -> bool:
        return self.article_id == article_id and any(
            own.start < other.end and other.start < own.end for own in self.segments for other in segments
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison as it is stored."""

    id: str
    relation: ComparisonRelation
    decision: ComparisonRelation | None
    basis: ComparisonBasis
    text: str
    steps: tuple[str, ...]
    differs: tuple[str, ...]
    a: Passage
    b: Passage


class Stock:
    """Everything that the disputes of one brief need, read once."""

    def __init__(self, project: Project, disputes: Sequence[Dispute], *, blind: bool) -> None:
        self.project = project
        self.disputes = disputes
        self.articles: dict[str, Article] = {article.id: article for article in reads.articles(project)}
        self.sources: dict[str, Source] = {source.id: source for source in reads.sources(project)}
        self.blind = blind
        self.named = _named(self.articles.values(), self.sources, blind=blind)
        ids = {claim.claim_id for dispute in disputes for position in dispute.positions for claim in position.claims}
        self.claims: dict[str, Annotation] = {
            annotation.id: annotation for annotation in reads.full_annotations(project, sorted(ids))
        }
        cited = [one.annotation_id for dispute in disputes for one in dispute.evidence if one.annotation_id]
        self.cited: dict[str, Annotation] = {
            annotation.id: annotation for annotation in reads.full_annotations(project, sorted(set(cited)))
        }
        speakers = {claim.claim.speaker.entity_id for claim in self.claims.values() if claim.claim is not None}
        known = entities(project, sorted(key for key in speakers if key is not None))
        self.speakers: dict[str, str] = {entity.id: entity.name for entity in known}
        self._texts: dict[str, str] = {}
        self._starts: dict[str, list[int]] = {}
        claimed = sorted({claim.article_id for claim in self.claims.values()})
        self.comparisons = _comparisons(project, claimed)
        self.open_comparisons = _open_comparisons(project)
        self.copies = [one for one in _copies(project) if one.a.article_id in self.articles]
        self.figures = _figures(project, claimed)
        with project.reading() as connection:
            self.called_silent = silences(connection)

    def text(self, article_id: str) -> str:
        if article_id not in self._texts:
            self._texts[article_id] = self.project.text(article_id)
        return self._texts[article_id]

    def quote(self, marked: Annotation) -> str:
        """Return the words of an annotation, read from its article. Raises ``DamagedProject`` where they differ."""
        text = self.text(marked.article_id)
        found = [text[segment.start : segment.end] for segment in marked.segments]
        if " ".join(found) != marked.quote:
            raise DamagedProject(
                self.project.path, "marked words are not those of their article", advice="run “check” on it"
            )
        return " […] ".join(found)

    def paragraph(self, article_id: str, position: int) -> int:
        """Return the number of the paragraph at a position (code points), counted below the head; 0 is the head."""
        if article_id not in self._starts:
            article, source = self.articles[article_id], self.source_of(article_id)
            names = (article.byline, source.name if source else "")
            self._starts[article_id] = body_paragraphs(self.text(article_id), article.title, names)
        return paragraph_at(self._starts[article_id], position)

    def as_written(self, difference: str, compared: Compared) -> str:
        """Return a difference that the machine names in small letters with those of the articles that say it."""
        kind, _, rest = difference.partition(" (")
        if not rest:
            return difference
        sides = rest.removesuffix(")").split(" / ")
        found = [self._cased(words, (compared.a.article_id, compared.b.article_id)) for words in sides]
        return f"{kind} ({' / '.join(found)})"

    def _cased(self, words: str, article_ids: Iterable[str]) -> str:
        """Return words as an article has them within a sentence: with capitals only where all of it has them there."""
        pattern = re.compile(rf"\b{re.escape(words)}\b", re.IGNORECASE)
        written = [match[0] for key in article_ids for match in pattern.finditer(self.text(key))]
        return min(written, key=lambda each: (each.istitle() or each.isupper(), each != words), default=words)

    def source_of(self, article_id: str) -> Source | None:
        source_id = self.articles[article_id].source_id
        return self.sources.get(source_id) if source_id else None


def _named(articles: Iterable[Article], sources: dict[str, Source], *, blind: bool) -> dict[str, BriefArticle]:
    listed = list(articles)
    if blind:
        return {
            article.id: BriefArticle(name, name, None, None, None, article.as_of_on)
            for number, article in enumerate(listed, start=1)
            for name in (say("Article {}").format(number),)
        }
    outlets = {article.id: sources[article.source_id].name for article in listed if article.source_id in sources}
    often = Counter(outlets.values())
    names: dict[str, str] = {}
    for article in listed:
        name = outlets.get(article.id) or f"“{_nested(shortened(article.title, 48))}”"
        if often[name] > 1:
            name = f"{name}, {long_date(article.published_on) or shortened(article.title, 32)}"
        names[article.id] = name
    seen: Counter[str] = Counter()
    twice = Counter(names.values())
    found: dict[str, BriefArticle] = {}
    for article in listed:
        name = names[article.id]
        seen[name] += 1
        found[article.id] = BriefArticle(
            f"{name} ({seen[name]})" if twice[name] > 1 else name,
            shortened(article.title, TITLE_LENGTH), article.byline, article.url, article.published_on, article.as_of_on,
        )  # fmt: skip
    return found


def _nested(title: str) -> str:
    """A title within quotation marks: its own become single ones."""
    return re.sub(r"[“„«]|\"(?=\w)", "‘", re.sub(r"[”»]|(?<=\w)\"", "’", title))


# --- comparisons ----------------------------------------------------------------------------------------------


def _comparisons(project: Project, article_ids: Sequence[str]) -> list[Compared]:
    """Return the comparisons that touch some articles, best first; none that was called unrelated."""
    query = select(SuggestionSide.suggestion_id).where(among(SuggestionSide.article_id, article_ids)).distinct()
    with project.reading() as connection:
        ids = connection.execute(query).scalars().all()
    return [one for one in _read(project, ids) if one.decision is not ComparisonRelation.UNRELATED]


def _open_comparisons(project: Project) -> list[Compared]:
    with project.reading() as connection:
        ids = connection.execute(
            select(Suggestion.id)
            .where(
                Suggestion.decision.is_(None),
                Suggestion.relation.in_([relation.value for relation in _DIFFERING]),
            )
            .order_by(Suggestion.score.desc(), Suggestion.id)
            .limit(_POINTS_READ)
        ).scalars().all()  # fmt: skip
    return _read(project, ids)


def judged_comparisons(project: Project) -> list[Compared]:
    """Return the comparisons that a person has answered, best first."""
    with project.reading() as connection:
        ids = connection.execute(
            select(Suggestion.id).where(
                Suggestion.decision.is_not(None), Suggestion.decision != ComparisonRelation.UNRELATED.value
            )
        ).scalars().all()  # fmt: skip
    return _read(project, ids)


def _copies(project: Project) -> list[Compared]:
    with project.reading() as connection:
        ids = connection.execute(
            select(Suggestion.id).where(
                Suggestion.relation == ComparisonRelation.NEAR_DUPLICATE.value,
                Suggestion.decision.is_(None) | (Suggestion.decision != ComparisonRelation.UNRELATED.value),
            )
        ).scalars().all()  # fmt: skip
    return _read(project, ids)


def _read(project: Project, ids: Sequence[str]) -> list[Compared]:
    sides: dict[str, list[Passage]] = defaultdict(list)
    beside = select(SuggestionSide.__table__).where(among(SuggestionSide.suggestion_id, ids))
    with project.reading() as connection:
        rows = connection.execute(select(Suggestion.__table__).where(among(Suggestion.id, ids))).all()
        for row in connection.execute(beside.order_by(SuggestionSide.side)):
            segments = tuple(Segment(start, end) for start, end, _quote in row.segments)
            words = " … ".join(" ".join(quote.split()) for _start, _end, quote in row.segments)
            sides[row.suggestion_id].append(Passage(row.article_id, segments, words))
    found = []
    for row in sorted(rows, key=lambda row: (-row.score, row.id)):
        if len(sides[row.id]) != 2:
            continue
        a, b = sides[row.id]
        told = row.explanation
        found.append(
            Compared(
                row.id, ComparisonRelation(row.relation), ComparisonRelation(row.decision) if row.decision else None,
                ComparisonBasis(row.basis), told.get("text", ""), tuple(told.get("steps", ())),
                tuple(told.get("differs", ())), a, b,
            )
        )  # fmt: skip
    return found


def judged_share(project: Project) -> tuple[int, int]:
    """Return how many comparisons were proposed, and how many of them a person has judged."""
    with project.reading() as connection:
        proposing = select(func.count()).select_from(Suggestion).where(Suggestion.basis != ComparisonBasis.MANUAL.value)
        proposed = connection.execute(proposing).scalar_one()
        judged = connection.execute(proposing.where(Suggestion.decision.is_not(None))).scalar_one()
    return int(proposed), int(judged)


def _figures(project: Project, article_ids: Sequence[str]) -> dict[str, list[Annotation]]:
    """Return the figures of some articles that nobody rejected, by article."""
    with project.reading() as connection:
        ids = connection.execute(
            select(AnnotationRow.id)
            .join(SegmentRow, SegmentRow.annotation_id == AnnotationRow.id)
            .where(
                among(AnnotationRow.article_id, article_ids), AnnotationRow.kind == AnnotationKind.QUANTITY.value,
                AnnotationRow.status != Status.REJECTED.value, SegmentRow.role == SegmentRole.BODY.value,
            )
            .order_by(AnnotationRow.article_id, SegmentRow.start)
        ).scalars().all()  # fmt: skip
    found: dict[str, list[Annotation]] = defaultdict(list)
    for annotation in reads.full_annotations(project, list(dict.fromkeys(ids))):
        found[annotation.article_id].append(annotation)
    return found
