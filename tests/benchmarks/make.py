"""Makes a project to measure on, in its own process: ``make PATH KIND COUNT``; prints seconds and peak of memory."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from nlp.proposals import Segment
from storage import reads
from storage.formats.sidelight_json import read
from storage.intake import read_bytes
from storage.lifecycle import create_project
from storage.operations import claims, disputes
from storage.operations.articles import add_articles
from storage.project import Project
from tests.benchmarks import corpus
from tests.benchmarks.furnish import furnish

ROOT = Path(__file__).parents[2]


def made(path: Path, kind: str, count: int = 1) -> tuple[float, float]:
    """Make a project. Returns the seconds that its import took, and the peak of memory in MB."""
    command = [sys.executable, "-m", "tests.benchmarks.make", str(path), kind, str(count)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def large(count: int) -> Iterator[corpus.CorpusArticle]:
    """Many short articles, 100 annotations in each."""
    return corpus.made(count, 1_000, 100)


def sizes(_count: int) -> Iterator[corpus.CorpusArticle]:
    """Ten average articles, one of 300,000 and one of 1,000,000 characters."""
    yield from corpus.made(10, 4_600, 100)
    yield from corpus.made(1, 300_000, 5_000, seed=8)
    yield from corpus.made(1, 1_000_000, 20_000, seed=9)


def four(_count: int) -> Iterator[corpus.CorpusArticle]:
    """Four long articles, between which disputes are drawn."""
    return corpus.made(4, 40_000, 900)


def longest(_count: int) -> Iterator[corpus.CorpusArticle]:
    """The four longest articles of the corpus with all that people marked in them, else four of their measure."""
    found = sorted(corpus.polnear(), key=lambda article: -len(article.text))[:4]
    yield from found or corpus.made(4, 12_000, 900)


def draw_disputes(project: Project, count: int = 36) -> None:
    """Claims all over the articles, each in a dispute with one of the next article."""
    project.set_annotator("Benchmark")
    articles = reads.articles(project)
    for number in range(count):
        pair = [articles[number % 4], articles[(number + 1) % 4]]
        ids = []
        for article in pair:
            start = (number + 1) * (article.length // (count + 2))
            ids.append(str(claims.add_claim(project, article.id, [Segment(start, start + 60)]).result_id))
        positions = [disputes.NewPosition("one", (ids[0],)), disputes.NewPosition("another", (ids[1],))]
        disputes.open_dispute(project, f"Question {number}?", positions)


def unread(project: Project, count: int) -> None:
    """Articles that the machine has still to read."""
    found = corpus.polnear() or list(corpus.made(count, 4_600, 0))
    drafts = [read_bytes(f"{article.title}.txt", article.text.encode()) for article in found[:count]]
    add_articles(project, drafts)


def main(path: Path, kind: str, count: int) -> None:
    project = create_project(path)
    took = 0.0
    if kind == "unread":
        unread(project, count)
    else:
        document = path.with_suffix(".json")
        makers = {"large": large, "furnished": large, "sizes": sizes, "four": four, "longest": longest}
        entities = 2 * count if kind == "furnished" else 0
        corpus.write_document(document, makers[kind](count), status="suggested", entities=entities)
        began = perf_counter()
        read(project, document)
        took = perf_counter() - began
        document.unlink()
    if kind in ("four", "longest"):
        draw_disputes(project)
    elif kind == "furnished":
        furnish(project, max(30, count * 3 // 100), more_claims=2 * count, comparisons=2 * count)
    project.close()
    print(took, peak_memory())


def peak_memory() -> float:
    """The most memory that this process held at once, in MB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    unit = 1 if sys.platform == "darwin" else 1_024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def words(text: str, count: int, seed: int = 3) -> list[Segment]:
    """Places of ``count`` words of a text, in their order, away from its edges."""
    found = [Segment(*match.span()) for match in re.finditer(r"\b[a-z]{4,}\b", text)]
    return sorted(random.Random(seed).sample(found[20:-20], count))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
