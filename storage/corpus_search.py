"""Searching all articles: every place of what is wanted, the best articles first, while others are still looked at."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, select

from nlp.proposals import Segment
from storage import search
from storage.concordance import Line, line_at, tagged_at
from storage.finding import TooSlow, Wanted, compiled, each_place
from storage.ids import ArticleId
from storage.keys import among
from storage.project import Project
from storage.schema import Article, TextContent
from storage.vocabulary import Status

MOST_LINES = 10_000
"""Places that a search gathers; what has more is no question yet."""

SECONDS = 1.0
"""Seconds that a regular expression may take on one article."""

_RANKED = 200
_FIRST, _BATCH = 12, 60
"""Articles that are looked at for the first answer, and for each one after it."""
_ENOUGH = 600
"""Places that are told without looking at more articles: what fills the screen is not to wait for a word like "the"."""


class TagScope(StrEnum):
    ANY = "any"
    UNTAGGED = "untagged"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look. ``None`` and empty texts set no limit; an article without a date is in no span of time."""

    article_ids: frozenset[str] | None = None
    source_id: str | None = None
    since: str = ""
    """ISO date, partial allowed; the day itself belongs to the span."""
    until: str = ""
    tags: TagScope = TagScope.ANY
    label_id: str | None = None

    def takes_date(self, date: str | None) -> bool:
        """Return whether an article of that date is in the span of time."""
        if not self.since and not self.until:
            return True
        if not date:
            return False
        # a year that is the month's own year is in the span: what is not known does not exclude
        early = bool(self.since) and date < self.since[: len(date)]
        return not early and not (self.until and date[: len(self.until)] > self.until)

    def takes_line(self, line: Line) -> bool:
        """Return whether a place is tagged as the scope asks."""
        tagged = line.tagged if line.tagged is not None and line.tagged.status is not Status.REJECTED else None
        if self.tags is TagScope.UNTAGGED:
            return tagged is None
        return self.tags is TagScope.ANY or (tagged is not None and tagged.label_id == self.label_id)


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """The places in one article. ``rank`` is its place among the best by their words; articles beyond have none."""

    article_id: ArticleId
    lines: tuple[Line, ...]
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A part of the answer. ``done`` with the last part; ``cut`` when more places were there than are gathered."""

    hits: tuple[ArticleHits, ...]
    done: bool = False
    cut: bool = False
    slow: tuple[ArticleId, ...] = ()
    """Articles that were given up, since a regular expression took too long."""
    looked_at: int = 0
    """Articles that were looked at so far, out of ``articles``."""
    articles: int = 0


def find_everywhere(
    project: Project, wanted: Wanted, scope: Scope | None = None, *, most: int = MOST_LINES,
    cancelled: Callable[[], bool] = lambda: False, seconds: float = SECONDS,
) -> Iterator[Found]:  # fmt: skip
    """Yield the answer part by part; from any thread. Raises ``BadPattern`` before the first part.

    Stops at the next article when ``cancelled()`` says so, without a last part. All articles together are given four
    times the ``seconds`` that one may take.
    """
    compiled(wanted)
    scope = scope or Scope()
    with project.reading() as connection:
        ranked, order = _order(connection, wanted, scope)
    ranks = {article_id: number for number, article_id in enumerate(ranked)}
    gathered, looked_at, deadline = 0, 0, time.monotonic() + 4 * seconds
    slow: list[ArticleId] = []
    size = _FIRST
    while True:
        batch = order[looked_at : looked_at + size]
        lines: list[Line] = []
        seen = len(batch)
        for article_id, text in _texts(project, batch):
            if cancelled():
                return
            left = max(0.05, min(seconds, deadline - time.monotonic()))
            found, given_up = _lines(wanted, article_id, text, left, most - gathered - len(lines) + 1)
            lines.extend(found)
            if given_up:
                slow.append(article_id)
            if len(lines) >= _ENOUGH:
                seen = batch.index(article_id) + 1
                break
        looked_at += seen
        lines = [line for line in _with_tags(project, lines) if scope.takes_line(line)]
        cut = gathered + len(lines) > most
        lines = lines[: most - gathered]
        gathered += len(lines)
        done = cut or looked_at >= len(order) or (bool(slow) and time.monotonic() > deadline)
        yield Found(_by_article(lines, ranks), done, cut, tuple(slow), looked_at, len(order))
        if done:
            return
        size = _BATCH


def _order(connection: Connection, wanted: Wanted, scope: Scope) -> tuple[list[str], list[str]]:
    """Return the best articles by their words, and all that are to be looked at, those first."""
    query = select(Article.id, Article.published_on, Article.as_of_on).order_by(Article.position, Article.id)
    if scope.article_ids is not None:
        query = query.where(among(Article.id, scope.article_ids))
    if scope.source_id:
        query = query.where(Article.source_id == scope.source_id)
    taken = [row.id for row in connection.execute(query) if scope.takes_date(row.published_on or row.as_of_on)]
    expression = "" if wanted.regex else search.match_expression(wanted.words.rstrip('"') + " ")
    if not expression:
        return [], taken
    present = set(taken)
    only = wanted.whole and not wanted.forms and _is_plain(wanted.words)
    best = search.ranked_articles(connection, expression, len(taken) + 1_000 if only else _RANKED)
    best = [article_id for article_id in dict.fromkeys(best) if article_id in present]
    if only:  # whole words are what the index knows: other articles cannot have them
        return best, best
    known = set(best)
    return best, best + [article_id for article_id in taken if article_id not in known]


def _is_plain(words: str) -> bool:
    """Whether the index and a search for whole words surely agree on what a word is."""
    return re.fullmatch(r"[A-Za-z0-9 ]+", words) is not None


def _texts(project: Project, article_ids: Sequence[str]) -> Iterator[tuple[ArticleId, str]]:
    """Yield texts in this order, a few in memory at a time."""
    with project.reading() as connection:
        for at in range(0, len(article_ids), 20):
            part = article_ids[at : at + 20]
            query = (
                select(Article.id, TextContent.content)
                .join(TextContent, TextContent.sha256 == Article.text_sha256)
                .where(among(Article.id, part))
            )
            texts = {row.id: row.content for row in connection.execute(query)}
            for article_id in part:
                if article_id in texts:
                    yield ArticleId(article_id), texts[article_id]


def _lines(wanted: Wanted, article_id: ArticleId, text: str, seconds: float, most: int) -> tuple[list[Line], bool]:
    found: list[Line] = []
    try:
        for segment in each_place(wanted, text, seconds=seconds, most=most):
            found.append(line_at(article_id, text, segment))
    except TooSlow:
        return found, True
    return found, False


def _with_tags(project: Project, lines: Sequence[Line]) -> Iterator[Line]:
    known = tagged_at(project, [(line.article_id, line.segment) for line in lines])
    for line in lines:
        tagged = known.get((line.article_id, line.segment))
        yield line if tagged is None else Line(
            line.article_id, line.segment, line.left, line.key, line.right, tagged
        )  # fmt: skip


def tagged_anew(project: Project, lines: Sequence[Line]) -> dict[tuple[str, Segment], Line]:
    """Return the lines by place, with the mentions that stand there now."""
    known = tagged_at(project, [(line.article_id, line.segment) for line in lines])
    return {
        (line.article_id, line.segment): Line(
            line.article_id, line.segment, line.left, line.key, line.right, known.get((line.article_id, line.segment))
        )
        for line in lines
    }


def _by_article(lines: Sequence[Line], ranks: dict[str, int]) -> tuple[ArticleHits, ...]:
    grouped: dict[ArticleId, list[Line]] = {}
    for line in lines:
        grouped.setdefault(line.article_id, []).append(line)
    return tuple(ArticleHits(key, tuple(own), ranks.get(key)) for key, own in grouped.items())
