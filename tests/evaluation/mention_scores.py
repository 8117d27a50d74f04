"""Mentions against re3d (defence and security prose with another set of labels): do the spans overlap?"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nlp.labels import VALUE_LABELS
from nlp.proposals import ArticleInput, ReadingJob
from nlp.reading import read
from nlp.surfaces import trim
from tests.evaluation.data import shared_data
from tests.evaluation.rows import Hits, Row, at_least, shown
from tests.nlp.helpers import last_readings

SENTENCES_PER_ARTICLE = 25
NAMES = {"Organisation": {"ORG", "NORP", "GPE", "FAC"}, "Location": {"GPE", "LOC", "FAC"}, "Person": {"PERSON"},
         "Nationality": {"NORP"}}  # fmt: skip
"""re3d's labels for names, and those of OntoNotes that may stand for each."""

NO_NAMES = frozenset(
    ("i", "we", "he", "she", "they", "it", "you", "the", "a", "an", "our", "their", "his", "there", "this")
)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marked:
    text: str
    spans: dict[Span, str]


def rows(short: bool) -> Iterator[Row]:
    folder = shared_data()
    if folder is None:
        return
    articles = list(_articles(folder / "re3d" / "train.conll"))[: 8 if short else None]
    inputs = tuple(ArticleInput(str(number), each.text, language="en") for number, each in enumerate(articles))
    readings = last_readings(read(ReadingJob(inputs)))
    proposed, expected, exact, label = (Hits(0, 0, 0) for _ in range(4))
    for number, article in enumerate(articles):
        found = {
            (each.segments[0].start, each.segments[0].end): each.label
            for each in readings[str(number)].mentions
            if each.label not in VALUE_LABELS
        }
        named = {span: label for span, label in article.spans.items() if _is_name(article.text[slice(*span)])}
        same = found.keys() & named.keys()
        proposed = _add(proposed, _touched(found, article.spans), len(found))
        expected = _add(expected, _touched(named, found), len(named))
        exact = Hits(exact.right + len(same), exact.proposed + len(found), exact.expected + len(named))
        label = _add(label, sum(found[span] in NAMES[named[span]] for span in same), len(same))
    yield at_least("names on re3d: overlapping, recall", expected.recall, "", 0.75)
    yield at_least("names on re3d: overlapping, precision", proposed.precision, "", 0.8)
    yield shown("names on re3d: exact, F1", exact.f1, "")
    yield at_least("names on re3d: label fits where the span is exact", label.precision, "", 0.85)


def _add(hits: Hits, right: int, of: int) -> Hits:
    return Hits(hits.right + right, hits.proposed + of, hits.expected + of)


def _touched(spans: Iterable[Span], others: Collection[Span]) -> int:
    return sum(any(a < end and start < b for a, b in others) for start, end in spans)


def _is_name(surface: str) -> bool:
    """re3d also marks pronouns and common nouns ("we", "the city"); a recogniser of names is not asked for those."""
    words = surface.split()
    return any(word[:1].isupper() for word in words if word.lower() not in NO_NAMES)


def _articles(file: Path) -> Iterator[Marked]:
    """The CoNLL sentences joined into texts of some length, names with their positions."""
    sentences = [block.splitlines() for block in file.read_text(encoding="utf-8").split("\n\n") if block.strip()]
    for first in range(0, len(sentences), SENTENCES_PER_ARTICLE):
        text = ""
        spans: dict[Span, str] = {}
        for sentence in sentences[first : first + SENTENCES_PER_ARTICLE]:
            text = _sentence(text, sentence, spans)
        yield Marked(text, spans)


def _sentence(text: str, lines: list[str], spans: dict[Span, str]) -> str:
    start = -1
    label = ""
    for line in [*lines, "\tO"]:
        token, _, tag = line.partition("\t")
        inside = tag.startswith("I-") and tag[2:] == label
        if start >= 0 and not inside:
            span = trim(text, start, len(text))
            if label in NAMES and span is not None:
                spans[span] = label
            start, label = -1, ""
        if not token:
            continue
        glued = not text or text[-1] in "\n(" or token in {".", ",", ")", ";", ":", "'s", "’s", "%"}
        text += ("" if glued else " ") + token
        if tag.startswith("B-"):
            start, label = len(text) - len(token), tag[2:]
    return text + "\n"
