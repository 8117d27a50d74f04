"""A loaded pipeline reads articles: pieces of many articles in one batch, each article finished on its own.

A further component is one line in ``_finish`` (a function from ParsedArticle to a tuple of proposals); the spaCy
components that it reads stand in ``NEEDS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nlp import models
from nlp.attribution import find_quotations, trees_of
from nlp.claims import Lesson, find_claims, learn
from nlp.dates import find_dates
from nlp.grammar import has_tables
from nlp.languages import no_tables, reads_language
from nlp.long_words import make_doc
from nlp.mentions import candidates
from nlp.parsed import ParsedArticle, RawPart, RawReading
from nlp.piping import pipe
from nlp.proposals import ArticleFailed, ArticleInput, ClaimDecision, ModelReady, failures
from nlp.quantities import find_quantities
from nlp.sections import Whole, sections
from nlp.sentences import force_starts, pieces, sentences

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NEEDS = frozenset({"parser"})
"""Kinds of spaCy component that the reading components use, besides the recogniser of names."""

BATCH_SIZE = 24_000
"""Characters read in one go, some 0.5 s: larger batches are hardly faster, and a cancelled run ends at the next."""


@dataclass(slots=True)
class _Open:
    """A section of an article (most are one section) of which pieces are still to be read."""

    whole: Whole
    start: int
    """Of this section in the whole, code points."""
    article: ArticleInput
    """With the text of this section alone."""
    nlp: Language
    notes: tuple[str, ...]
    left: int
    docs: list[tuple[int, Doc]] = field(default_factory=list)


@dataclass(slots=True)
class _Piece:
    owner: _Open
    start: int
    end: int


class Reader:
    """One pipeline, in the process that made it. Not for use by several threads at once."""

    def __init__(self, model: str) -> None:
        """Load ``model``; takes about a second. Raises ModelUnavailable."""
        self.pipeline = models.load(model, NEEDS)
        self._plain: Language | None = None
        self._lesson: Lesson | None = None

    def teach(self, decisions: tuple[ClaimDecision, ...]) -> None:
        """Let the analysts' decisions bear on the claims of all that is read from now on, in place of earlier ones."""
        self._lesson = learn(decisions)

    @property
    def ready(self) -> ModelReady:
        pipeline = self.pipeline
        return ModelReady(pipeline.name, pipeline.version, pipeline.language, pipeline.labels, pipeline.missing)

    def read(
        self, articles: Iterable[ArticleInput], cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[RawReading | RawPart | ArticleFailed]:
        """Read ``articles``, in order. What the pipeline cannot read fails alone. Ends early once ``cancelled()``."""
        batch: list[_Piece] = []
        size = 0
        for article in articles:
            for piece in self._open(article):
                if piece.owner.whole.failed:
                    break
                batch.append(piece)
                size += piece.end - piece.start
                if size >= BATCH_SIZE:
                    if cancelled():
                        return
                    yield from self._read_batch(batch)
                    if piece.owner.whole.left and piece.end < len(article.text) - piece.owner.start:
                        yield RawPart(article.key, piece.owner.start + piece.end)
                    batch, size = [], 0
        if not cancelled():
            yield from self._read_batch(batch)

    def _open(self, article: ArticleInput) -> list[_Piece]:
        language = reads_language(self.pipeline.language, article.language, article.text)
        nlp = self.pipeline.nlp if language.readable else self._plain_pipeline()
        notes: tuple[str, ...] = () if language.readable else (language.note,)
        if language.readable and not has_tables(self.pipeline.language):
            notes = (no_tables(self.pipeline.language),)
        parts = sections(article)
        whole = Whole(article, len(parts))
        found: list[_Piece] = []
        for at, part in parts:
            cuts = pieces(part.text) or [(0, 0)]
            owner = _Open(whole, at, part, nlp, notes if at == 0 else (), len(cuts))
            found += [_Piece(owner, start, end) for start, end in cuts]
        return found

    def _plain_pipeline(self) -> Language:
        """Words and sentences for a language that the chosen pipeline does not know; no names."""
        if self._plain is None:
            import spacy

            self._plain = spacy.blank("xx")
            self._plain.add_pipe("sentencizer")
        return self._plain

    def _read_batch(self, batch: list[_Piece]) -> Iterator[RawReading | ArticleFailed]:
        """Read the pieces and finish the articles that have all of theirs.

        When the pipeline fails, each article of the batch is read by itself, so that one text spoils no other.
        """
        try:
            docs = self._docs(batch)
        except Exception:  # noqa: BLE001 - which article it was, and why, is found out and reported below
            yield from self._read_one_by_one(batch)
            return
        for piece, doc in zip(batch, docs, strict=True):
            owner = piece.owner
            owner.docs.append((piece.start, doc))
            owner.left -= 1
            if owner.left == 0:
                yield from self._joined(owner)

    def _docs(self, batch: list[_Piece]) -> list[Doc]:
        """The documents of the pieces, in their order; each pipeline gets all its pieces at once."""
        made: dict[int, Doc] = {}
        for nlp in {id(piece.owner.nlp): piece.owner.nlp for piece in batch}.values():
            indexes = [index for index, piece in enumerate(batch) if piece.owner.nlp is nlp]
            texts = [batch[index].owner.article.text[batch[index].start : batch[index].end] for index in indexes]
            made.update(zip(indexes, self._pipe(nlp, texts), strict=True))
        return [made[index] for index in range(len(batch))]

    def _pipe(self, nlp: Language, texts: list[str]) -> list[Doc]:
        fresh = [make_doc(nlp, text) for text in texts]
        for doc in fresh:
            force_starts(doc)
        read = pipe(nlp, fresh)
        for doc in read:
            doc.tensor = doc.tensor[:0]  # half a document's memory, which no component after the pipeline asks for
        return read

    def _read_one_by_one(self, batch: list[_Piece]) -> Iterator[RawReading | ArticleFailed]:
        for owner in {id(piece.owner): piece.owner for piece in batch}.values():
            if owner.left < 0:
                continue  # failed in an earlier batch
            own = [piece for piece in batch if piece.owner is owner]
            try:
                docs = self._docs(own)
            except Exception as error:  # noqa: BLE001 - a pipeline can fail in any way on a text; the rest goes on
                owner.left = -1
                if not owner.whole.failed:
                    owner.whole.failed = True
                    reason = failures.MODEL_FAILED.format(words=self.pipeline.name, error=_says(error))
                    yield ArticleFailed(owner.article.key, reason)
                continue
            owner.docs.extend((piece.start, doc) for piece, doc in zip(own, docs, strict=True))
            owner.left -= len(own)
            if owner.left == 0:
                yield from self._joined(owner)

    def _joined(self, owner: _Open) -> Iterator[RawReading | ArticleFailed]:
        """The reading of an article whose last section was read."""
        whole = owner.whole
        if whole.failed:
            return
        found = self._finish(owner)
        owner.docs.clear()
        if isinstance(found, ArticleFailed):
            whole.failed = True
            yield found
            return
        reading = whole.add(owner.start, found)
        if reading is not None:
            yield reading

    def _finish(self, owner: _Open) -> RawReading | ArticleFailed:
        article = owner.article
        try:
            found = sentences(article.text, owner.docs)
            names = candidates(article.text, owner.docs, found)
            parsed = ParsedArticle(article, tuple(owner.docs), found, names)
            trees = trees_of(parsed)
            language = owner.nlp.lang
            dates = find_dates(article.text, found, article.published_on, language)
            quantities = find_quantities(article.text, found, (), dates, language)
            quotations = find_quotations(parsed, trees)
            threshold = article.claim_threshold
            claims = find_claims(parsed, quotations, quantities, dates, threshold, trees, lesson=self._lesson)
        except Exception as error:  # noqa: BLE001 - an error of ours on one text must not stop the others either
            return ArticleFailed(article.key, failures.READING_FAILED.format(error=_says(error)))
        return RawReading(article.key, found, names, quantities, quotations, claims, owner.notes)


def _says(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0][:200]}" if lines else type(error).__name__
