"""How fast the machine reads, beside the bare pipeline on the same texts with the same components and processes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from nlp.proposals import ArticleInput, ArticleRead, ReadingJob
from nlp.reader import Reader
from nlp.reading import read
from tests.benchmarks import corpus
from tests.benchmarks.figures import Figure, at_least, beside

MODEL = "en_core_web_sm"


def measure(_folder: Path, short: bool) -> Iterator[Figure]:
    articles = corpus.polnear() or list(corpus.made(240, 4_600, 0))
    rounds, each = (3, 16) if short else (8, 30)
    reader = Reader(MODEL)
    warm = [article.text for article in articles[-4:]]
    bare(reader, warm)
    ours(reader, warm)
    ratios: list[float] = []
    seconds = count = 0.0
    for number in range(rounds):
        texts = [article.text for article in articles[number * each : (number + 1) * each]]
        # in turn, so that whatever else the machine does falls on both alike
        first, second = (bare, ours) if number % 2 else (ours, bare)
        took = {first.__name__: first(reader, texts), second.__name__: second(reader, texts)}
        ratios.append(took["bare"] / took["ours"])
        seconds += took["ours"]
        count += sum(len(text.split()) for text in texts)
    ratio = sorted(ratios)[len(ratios) // 2]
    words = f"{count / seconds:,.0f} words/s"
    yield at_least("pre-annotation, as a share of bare nlp.pipe (1 process)", ratio, "", 0.95, words)
    yield beside("words read each second (1 process)", count / seconds, "1/s")


def bare(reader: Reader, texts: list[str]) -> float:
    began = perf_counter()
    for _ in reader.pipeline.nlp.pipe(texts):
        pass
    return perf_counter() - began


def ours(reader: Reader, texts: list[str]) -> float:
    job = ReadingJob(tuple(ArticleInput(str(number), text, "en") for number, text in enumerate(texts)), MODEL)
    began = perf_counter()
    done = sum(isinstance(event, ArticleRead) for event in read(job, source=reader))
    assert done >= len(texts)
    return perf_counter() - began
