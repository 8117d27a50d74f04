"""Quotations and indirect speech against PolNeAR's annotators, on the part of the corpus that no rule was tuned on."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from nlp import models
from nlp.attribution import find_quotations
from nlp.mentions import candidates
from nlp.parsed import ParsedArticle
from nlp.proposals import ArticleInput
from nlp.sentences import force_starts, pieces, sentences
from tests.evaluation.attribution_scores import Scores
from tests.evaluation.data import shared_data
from tests.evaluation.polnear import Annotated, article_paths, is_dev, read
from tests.evaluation.rows import Row, at_least, shown

_SHORT = 30
"""Share of the pipeline's own time that finding quotations may take."""


def parse(pipeline: models.Pipeline, text: str, published_on: str | None = None) -> ParsedArticle:
    """One article as the reading machine hands it to its components."""
    cuts = pieces(text) or [(0, 0)]
    fresh = [pipeline.nlp.make_doc(text[start:end]) for start, end in cuts]
    for doc in fresh:
        force_starts(doc)
    docs = tuple(zip((start for start, _ in cuts), pipeline.nlp.pipe(fresh), strict=True))
    found = sentences(text, docs)
    article = ArticleInput("", text, "en", published_on)
    return ParsedArticle(article, docs, found, candidates(text, docs, found))


def measure(articles: Sequence[Annotated], pipeline: models.Pipeline) -> tuple[Scores, float]:
    """Scores over ``articles``, and the time taken as a share of the pipeline's."""
    scores = Scores()
    reading = finding = 0.0
    for article in articles:
        begun = time.perf_counter()
        parsed = parse(pipeline, article.text)
        read_at = time.perf_counter()
        found = find_quotations(parsed)
        finding += time.perf_counter() - read_at
        reading += read_at - begun
        scores.add(article.text, article.attributions, found)
    return scores, finding / max(reading, 1e-9)


def dev_articles(data: Path, short: bool) -> list[Annotated]:
    paths = [path for name, path in sorted(article_paths(data / "polnear" / "train").items()) if is_dev(name)]
    return [read(path) for path in (paths[:_SHORT] if short else paths)]


def rows(short: bool) -> Iterator[Row]:
    data = shared_data()
    if data is None:
        return
    scores, share = measure(dev_articles(data, short), models.load(models.DEFAULT_MODEL, {"parser"}))
    yield at_least("PolNeAR dev part, content token F1", scores.content.f1, "", 0.72)
    yield at_least("PolNeAR dev part, source token F1", scores.source.f1, "", 0.65)
    yield at_least("PolNeAR dev part, relation F1", scores.relation.f1, "", 0.50)
    yield shown("PolNeAR dev part, relation precision", scores.relation.precision, "")
    yield shown("time of attribution, share of the pipeline's", share, "")
