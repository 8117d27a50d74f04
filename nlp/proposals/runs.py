"""A run of the reading machine: the order, and how the run reports itself."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.proposals.articles import ArticleInput, ArticleReading, ClaimDecision, KnownSurface


@dataclass(frozen=True, slots=True)
class ReadingJob:
    """One order to the reading machine: these articles, with this pipeline, knowing what the project knows."""

    articles: tuple[ArticleInput, ...]
    model: str = "en_core_web_sm"
    """Name of an installed pipeline, or the path of a folder or wheel chosen from disk."""
    known: tuple[KnownSurface, ...] = ()
    processes: int = 1
    decisions: tuple[ClaimDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelReady:
    """The pipeline is loaded. ``missing`` names the components that Sidelight would use and the pipeline lacks."""

    name: str
    version: str
    language: str
    labels: tuple[str, ...]
    missing: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()
    """Files of Sidelight itself that are damaged and left out: less is proposed, and worse ranked."""


@dataclass(frozen=True, slots=True)
class ArticleRead:
    reading: ArticleReading
    done: int
    total: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class PartRead:
    share: float
    """Of a long article that is being read, 0 to 1."""
    done: int
    total: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class ArticleFailed:
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadingFinished:
    read: int
    failed: int
    seconds: float
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class ReadingFailed:
    """The run could not go on at all (model missing, process died): one sentence, with what to do."""

    reason: str


ReadingEvent = ModelReady | ArticleRead | PartRead | ArticleFailed | ReadingFinished | ReadingFailed
