"""Read articles from start to finish: one iterator of events, the same for the window and the headless command."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol

from nlp.errors import ModelUnavailable
from nlp.mentions import Candidate, echoes, propose
from nlp.mentions.forms import Spellings
from nlp.mentions.gazetteer import Gazetteer
from nlp.mentions.hints import Hint, hint, located
from nlp.mentions.listing import kinds
from nlp.mentions.shapes import folded
from nlp.mentions.unmarked import lone_words
from nlp.mentions.votes import Memory, Votes
from nlp.mentions.world import world_names
from nlp.parsed import RawPart, RawReading
from nlp.pool import ReaderPool, ReadersDied
from nlp.proposals import (
    ArticleFailed,
    ArticleInput,
    ArticleRead,
    ArticleReading,
    ClaimDecision,
    MentionProposal,
    ModelReady,
    PartRead,
    ReadingEvent,
    ReadingFailed,
    ReadingFinished,
    ReadingJob,
    Sentence,
)
from nlp.reader import Reader
from nlp.shipped_files import damaged
from nlp.surfaces import key

SCORE_MATTERS = 0.3
"""An article is reported again at the end when a score moved by this much. Scores grow with every article that agrees
(.70 to .94), which is no reason to write two articles of three a second time."""

_OFTEN_READ = 2
"""Places in earlier runs from which on a name is looked for in new articles."""


class Source(Protocol):
    """Where raw readings come from: a Reader of this process, or a pool of processes."""

    @property
    def ready(self) -> ModelReady: ...

    def teach(self, decisions: tuple[ClaimDecision, ...]) -> None: ...

    def read(
        self, articles: Iterable[ArticleInput], cancelled: Callable[[], bool]
    ) -> Iterator[RawReading | RawPart | ArticleFailed]: ...


def never() -> bool:
    return False


def read(
    job: ReadingJob, cancelled: Callable[[], bool] = never, source: Source | None = None
) -> Iterator[ReadingEvent]:
    """Carry out ``job``. Events: ModelReady, then for each article ArticleRead or ArticleFailed as it comes (PartRead
    now and then inside a long one); then
    ArticleRead again for those whose mentions look different now that all articles have voted; ReadingFinished. Or
    ReadingFailed at any point, as the last one.

    ``job.processes`` above 1 reads in that many processes (a crash then costs one article, not the run); ``source``
    takes the place of both. ``cancelled`` is asked several times a second.
    """
    pool: ReaderPool | None = None
    try:
        if source is None:
            source = pool = ReaderPool(job.model, job.processes) if job.processes > 1 else None
        yield from _run(job, cancelled, source or _own_reader(job.model))
    except ModelUnavailable as error:
        yield ReadingFailed(error.reason)
    except ReadersDied as error:
        yield ReadingFailed(error.reason)
    finally:
        if pool is not None:
            pool.close()


@lru_cache(maxsize=1)
def _own_reader(model: str) -> Reader:
    """The reader of this process: loading takes a second, so the last one is kept."""
    return Reader(model)


def _run(job: ReadingJob, cancelled: Callable[[], bool], source: Source) -> Iterator[ReadingEvent]:
    yield replace(source.ready, damaged=damaged())
    run = _Run(job, source.ready)
    source.teach(job.decisions)
    for result in source.read(job.articles, cancelled):
        event = run.take(result)
        del result  # a book's is large, and what is needed of it later is kept packed
        yield event
        del event
        if cancelled():
            break
    if not cancelled():
        for event in run.settle():
            yield event
            if cancelled():
                break
    yield ReadingFinished(run.read, run.failed, time.monotonic() - run.started, cancelled=cancelled())


class _Run:
    """The knowledge that grows while a job runs: votes over all articles, and what was reported of each."""

    def __init__(self, job: ReadingJob, model: ModelReady) -> None:
        self.started = time.monotonic()
        self.read = 0
        self.failed = 0
        self._articles = {article.key: article for article in job.articles}
        self._characters = sum(len(article.text) for article in job.articles)
        self._seen = 0
        self._pipeline = f"{model.name}@{model.version}"
        self._memory = Memory(job.known)
        self._votes = Votes(self._memory, model.labels)
        self._gazetteer = Gazetteer(self._memory.to_propagate())
        known = ((each.surface, each.label) for each in job.known if each.suggested >= _OFTEN_READ)
        self._known = Spellings(known, world_names())
        self._spellings = Spellings(base=self._known)
        self._told: set[tuple[str, str]] = set()
        """Names that their shape gave away, in any article."""
        self._lone: dict[str, Counter[str]] = defaultdict(Counter)
        """Capitalised words that nothing marked."""
        self._kept: dict[str, _Kept] = {}

    def take(self, result: RawReading | RawPart | ArticleFailed) -> ArticleRead | PartRead | ArticleFailed:
        """Count the article's votes and report it with what is known so far."""
        if isinstance(result, RawPart):
            share = result.characters / len(self._articles[result.key].text)
            return PartRead(share, self.read + self.failed, len(self._articles), self._seconds_left(result.characters))
        self._seen += len(self._articles[result.key].text)
        if isinstance(result, ArticleFailed):
            self.failed += 1
            return result
        self.read += 1
        text = self._articles[result.key].text
        listed = {} if result.notes else {start: told for start, _, told in kinds(text, result.candidates)}
        for each in result.candidates:
            told = hint(text, each.start, each.end, each.label) or listed.get(each.start)
            self._votes.add(key(text[each.start : each.end]), each.label, told, located(text, each.start))
        self._spell(text, result.candidates)
        reading = self._reading(result)
        for mention in reading.mentions:
            if mention.origin == echoes.ORIGIN and echoes.tells_itself(mention.reasons[0]):
                surface = text[mention.segments[0].start : mention.segments[0].end]
                self._told.add((surface, mention.label))
                sure = None if mention.score < echoes.SURE_SHAPE else Hint(mention.label, mention.reasons[0])
                self._votes.add(key(surface), mention.label, sure)
        self._note_lone_words(text, result, reading.mentions)
        self._kept[result.key] = _Kept.of(result, reading.mentions)
        return self._event(reading, self._seconds_left())

    def _note_lone_words(self, text: str, raw: RawReading, mentions: tuple[MentionProposal, ...]) -> None:
        """Count single capitalised words that nothing marked; what comes again is looked for at the end."""
        if raw.notes:
            return
        starts = [each.segments[0].start for each in mentions]
        for start, end, label in lone_words(folded(text)):
            at = bisect_right(starts, start) - 1
            if at < 0 or mentions[at].segments[-1].end <= start:
                self._lone[text[start:end]][label] += 1

    def settle(self) -> Iterator[ArticleRead]:
        """Report again the articles whose mentions the votes of all articles changed."""
        again = {(word, labels.most_common(1)[0][0]) for word, labels in self._lone.items() if labels.total() > 1}
        self._spellings = Spellings(sorted(self._told | again), self._known)
        for name, kept in self._kept.items():
            self._spell(self._articles[name].text, kept.raw().candidates)
        for kept in self._kept.values():
            reading = self._reading(kept.raw())
            if kept.differs(reading.mentions):
                yield self._event(reading, None)

    def _spell(self, text: str, found: Iterable[Candidate]) -> None:
        """Note the names of an article under the labels that all articles so far give them."""
        for each in found:
            surface = text[each.start : each.end]
            verdict = self._votes.decide(key(surface), each.label)
            if verdict is not None:
                self._spellings.add(surface, verdict.label)

    def _reading(self, raw: RawReading) -> ArticleReading:
        text = self._articles[raw.key].text
        mentions = propose(
            text,
            raw.sentences,
            raw.candidates,
            self._votes,
            self._memory,
            self._gazetteer,
            f"model:{self._pipeline}",
            # The shapes are those of English, and a text of another language has none of its own names marked.
            None if raw.notes else self._spellings,
        )
        return ArticleReading(
            raw.key,
            self._pipeline,
            raw.sentences,
            mentions,
            raw.quantities,
            raw.quotations,
            raw.claims,
            raw.notes,
        )

    def _event(self, reading: ArticleReading, seconds_left: float | None) -> ArticleRead:
        return ArticleRead(reading, self.read + self.failed, len(self._articles), seconds_left)

    def _seconds_left(self, of_next: int = 0) -> float | None:
        """At the speed so far; ``of_next`` characters of the next article were read already."""
        spent, seen = time.monotonic() - self.started, self._seen + of_next
        return spent / seen * (self._characters - seen) if seen and spent > 0 else None


@dataclass(frozen=True, slots=True)
class _Kept:
    """What must be remembered of an article until all are read, packed: ten thousand articles take some 20 MB."""

    bounds: array[int]
    """start, end of each sentence, then start, end of each candidate."""
    furniture: bytes
    """One byte per sentence: is it boilerplate?"""
    labels: tuple[str, ...]
    rest: RawReading
    """Proposals of other kinds, which stay as they are."""
    reported: int
    """Hash of the spans and labels reported."""
    scores: array[float]

    @classmethod
    def of(cls, raw: RawReading, mentions: tuple[MentionProposal, ...]) -> _Kept:
        bounds = array("L")
        spans: tuple[Sentence | Candidate, ...] = (*raw.sentences, *raw.candidates)
        for span in spans:
            bounds.extend((span.start, span.end))
        return cls(
            bounds,
            bytes(sentence.boilerplate for sentence in raw.sentences),
            tuple(candidate.label for candidate in raw.candidates),
            replace(raw, sentences=(), candidates=()),
            _spans_and_labels(mentions),
            array("f", [mention.score for mention in mentions]),
        )

    def raw(self) -> RawReading:
        spans = list(zip(self.bounds[::2], self.bounds[1::2], strict=True))
        rows = zip(spans, self.furniture, strict=False)
        names = zip(spans[len(self.furniture) :], self.labels, strict=True)
        return replace(
            self.rest,
            sentences=tuple(Sentence(start, end, bool(flag)) for (start, end), flag in rows),
            candidates=tuple(Candidate(start, end, label) for (start, end), label in names),
        )

    def differs(self, mentions: tuple[MentionProposal, ...]) -> bool:
        """Whether these mentions would show otherwise than those reported."""
        if _spans_and_labels(mentions) != self.reported:
            return True
        return any(
            abs(mention.score - score) >= SCORE_MATTERS for mention, score in zip(mentions, self.scores, strict=True)
        )


def _spans_and_labels(mentions: tuple[MentionProposal, ...]) -> int:
    return hash(tuple((mention.segments, mention.label) for mention in mentions))
