"""How far the review is: proposals that wait and that were decided, by article, kind and label."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from storage.project import Project
from storage.schema import Annotation, Article
from storage.vocabulary import AnnotationKind, Status

_FEW_ARTICLES = 400
"""Up to so many are counted again one by one, more as a whole."""

_LARGE = 50_000
"""Annotations above which counting and sorting belong into a thread."""


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Which proposals are meant: of some kinds (none named: of all), of one article, with one label."""

    kinds: tuple[AnnotationKind, ...] = ()
    article_id: str | None = None
    label_id: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many proposals are undecided, and how many a person accepted and rejected."""

    undecided: int = 0
    accepted: int = 0
    rejected: int = 0

    @property
    def total(self) -> int:
        return self.undecided + self.accepted + self.rejected

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.undecided + other.undecided, self.accepted + other.accepted, self.rejected + other.rejected
        )  # fmt: skip


class Overview:
    """How many proposals of each kind and label stand in each article, waiting and decided.

    Counting a project of a million annotations takes seconds, so it is done once (from any thread) and then again only
    for the articles that an edit touched. What people tagged themselves, and what came decided from another tool, was
    never a proposal and does not count.
    """

    def __init__(self) -> None:
        self._articles: dict[str, _Counts] = {}
        """In the order of the list of articles."""
        self._waiting: dict[str, int] = {}
        self._sums: _Counts = {}

    def count(self, project: Project) -> None:
        """Count everything."""
        with project.reading() as connection:
            listed = connection.execute(select(Article.id).order_by(Article.position, Article.id)).scalars()
            fresh: dict[str, _Counts] = {key: {} for key in listed}
            _count(connection, fresh, [])
        sums: _Counts = {}
        for counts in fresh.values():
            _add(sums, counts, 1)
        self._waiting = {key: _undecided_in(counts) for key, counts in fresh.items()}
        self._articles, self._sums = fresh, sums

    def recount(self, project: Project, article_ids: Collection[str]) -> None:
        """Count some articles again, new and deleted ones among them."""
        if len(article_ids) > _FEW_ARTICLES:
            self.count(project)
            return
        with project.reading() as connection:
            present = connection.execute(select(Article.id).where(Article.id.in_(article_ids))).scalars()
            fresh: dict[str, _Counts] = {key: {} for key in present}
            _count(connection, fresh, [Annotation.article_id.in_(list(fresh))])
        if not fresh.keys() <= self._articles.keys():
            self.count(project)  # an article came, and has its place among the others
            return
        for key in article_ids:
            _add(self._sums, self._articles.pop(key, {}) if key not in fresh else self._articles[key], -1)
            self._waiting.pop(key, None)
            if key in fresh:
                _add(self._sums, fresh[key], 1)
                self._articles[key] = fresh[key]
                self._waiting[key] = _undecided_in(fresh[key])

    def move(
        self, article_id: str, kind: AnnotationKind, before: tuple[Status, str | None], after: tuple[Status, str | None]
    ) -> None:
        """Take in that one proposal went from a status and label to another: what a single decision does."""
        counts = self._articles.setdefault(article_id, {})
        for (status, label_id), sign in ((before, -1), (after, 1)):
            step = [0, 0, 0]
            step[_COLUMN[status.value]] = sign
            _add(counts, {(kind, label_id): step}, 1)
            _add(self._sums, {(kind, label_id): step}, 1)
        self._waiting[article_id] = _undecided_in(counts)

    def tallies(self, wanted: ReviewFilter) -> dict[AnnotationKind, Tally]:
        """Return the sums by kind, of the article and label that are wanted; the kinds wanted play no part."""
        sums: dict[AnnotationKind, Tally] = {}
        counts = self._sums if wanted.article_id is None else self._articles.get(wanted.article_id, {})
        for (kind, label_id), found in counts.items():
            if wanted.label_id in (None, label_id) and any(found):
                sums[kind] = sums.get(kind, Tally()) + Tally(*found)
        return sums

    def tally(self, wanted: ReviewFilter) -> Tally:
        """Return the sum of all that is wanted."""
        sums = self.tallies(wanted)
        return sum((sums.get(kind, Tally()) for kind in wanted.kinds or AnnotationKind), Tally())

    def waiting_in(self, wanted: ReviewFilter, within: Collection[str | None] | None = None) -> Iterator[str]:
        """Yield the articles, in their order, in which something wanted waits; ``within`` narrows the labels."""
        kinds = set(wanted.kinds or AnnotationKind)

        def waits(counts: _Counts) -> bool:
            return any(
                found[0] and kind in kinds and wanted.label_id in (None, label) and (within is None or label in within)
                for (kind, label), found in counts.items()
            )

        if not waits(self._sums):
            return
        listed = list(self._articles) if wanted.article_id is None else [wanted.article_id]
        for article_id in listed:
            if self._waiting.get(article_id) and waits(self._articles[article_id]):
                yield article_id


_Counts = dict[tuple[AnnotationKind, str | None], list[int]]
"""Kind and label -> how many wait, are accepted, are rejected. Plain lists: there may be half a million of them."""

_COLUMN = {Status.SUGGESTED.value: 0, Status.CONFIRMED.value: 1, Status.REJECTED.value: 2}
_KINDS = {kind.value: kind for kind in AnnotationKind}


def _count(connection: Connection, found: dict[str, _Counts], within: list[ColumnElement[bool]]) -> None:
    columns = (Annotation.article_id, Annotation.kind, Annotation.status, Annotation.label_id)
    waiting = [Annotation.status == Status.SUGGESTED.value]
    decided = [
        Annotation.status.in_([Status.CONFIRMED.value, Status.REJECTED.value]), Annotation.decided_at.is_not(None),
        Annotation.origin != "human",
    ]  # fmt: skip
    for conditions in (waiting, decided):
        query = select(*columns, func.count()).where(*conditions, *within).group_by(*columns)
        for article_id, kind, status, label_id, count in connection.execute(query):
            counts = found.get(article_id)
            if counts is not None:
                counts.setdefault((_KINDS[kind], label_id), [0, 0, 0])[_COLUMN[status]] = count


def _add(sums: _Counts, counts: _Counts, sign: int) -> None:
    for key, found in counts.items():
        total = sums.setdefault(key, [0, 0, 0])
        for column in range(3):
            total[column] += sign * found[column]


def _undecided_in(counts: _Counts) -> int:
    return sum(found[0] for found in counts.values())


def is_large(project: Project) -> bool:
    """Return whether counting and sorting may take longer than a person notices."""
    with project.reading() as connection:
        # the newest row's number is an upper bound that costs nothing to find out
        rowid: ColumnElement[int] = literal_column("annotation.rowid")
        return (connection.execute(select(func.max(rowid)).select_from(Annotation)).scalar() or 0) > _LARGE
