"""How long articles take to compare: five hundred, one more beside them, and (not in short) ten thousand."""

from __future__ import annotations

import random
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from nlp.comparison import compare
from nlp.dates import find_dates
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle, ComparedMention, ComparisonJob
from nlp.quantities import find_quantities
from tests.benchmarks.figures import Figure, at_most, beside

OF_ONE_TOPIC = 5
"""Articles that speak of the same place."""
_SYLLABLES = (
    "ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "va", "we", "xi", "yo", "zu",
    "chan", "mar", "lor", "tesk", "vel", "bren",
)  # fmt: skip
_FACTS = (
    "The port of {place} cost ${money} billion, {person} said.",
    "The quake near {place} killed {count} people and injured {many} others.",
    "Exports from {place} rose by {percent} percent in {year}.",
    "The railway from {place} to {other} is {distance} kilometres long.",
    "Unemployment in {place} fell to {percent} percent in {month} {year}.",
    "{person} signed the contract in {place} on {day} {month} {year}.",
    "About {many} soldiers were sent to {place} in {month} {year}.",
    "The bridge at {place} was finished in {year}.",
    "The hospital in {place} is still under construction.",
    "{person}, the mayor of {place}, met {guest} in {other}.",
    "Officials in {place} expect {many} visitors a year and an income of ${money} million.",
)
_FILLERS = (
    "Residents of {place} have waited for an answer from the ministry, and few of them believe that it will come soon.",
    "“We have heard such promises before,” said {person}, who runs a small shop beside the market of {place}.",
    "Critics say that the plans were drawn up without asking anybody in {place}, and that {guest} kept silent.",
    "The region around {place} lives from fishing, mining and a little trade with {other} across the mountains.",
    "Neither {person} nor {guest} answered questions about the money, the delays or the fate of the old harbour.",
)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def measure(_folder: Path, short: bool) -> Iterator[Figure]:
    few = made(500)
    seconds, found = timed(ComparisonJob(few))
    yield at_most("compare 500 articles", seconds, "s", 30.0, f"{found} comparisons, {size(few)}")
    seconds, found = timed(ComparisonJob(few, new=frozenset([few[-1].key])))
    yield at_most("compare one article more with 499", seconds, "s", 10.0, f"{found} comparisons")
    if short:
        return
    many = made(10_000)
    before = memory()
    seconds, found = timed(ComparisonJob(many))
    yield at_most("compare 10,000 articles", seconds / 60, "min", 10.0, f"{found} comparisons, {size(many)}")
    yield beside("memory that this takes beside the articles", memory() - before, "MB")
    seconds, found = timed(ComparisonJob(many, new=frozenset([many[-1].key])))
    yield at_most("compare one article more with 9,999", seconds, "s", 30.0, f"{found} comparisons")
    began = perf_counter()
    compare(ComparisonJob(many), lambda: perf_counter() - began > 1.0)
    yield at_most("cancelled after a second, it ends after", perf_counter() - began, "s", 2.0)


def timed(job: ComparisonJob) -> tuple[float, int]:
    began = perf_counter()
    found = compare(job)
    return perf_counter() - began, len(found)


def size(articles: tuple[ComparedArticle, ...]) -> str:
    return f"{sum(len(each.text) for each in articles) / 1e6:.1f} million characters"


def memory() -> float:
    """The most that this process ever held, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)


def made(count: int, seed: int = 3) -> tuple[ComparedArticle, ...]:
    """Articles of some 3,000 characters, five on each place, whose figures agree, differ and are copied."""
    chance = random.Random(seed)
    found: list[ComparedArticle] = []
    while len(found) < count:
        first = len(found)
        topic = _Topic(chance, f"t{first}")
        found += [topic.article(chance, f"a{first + number}") for number in range(OF_ONE_TOPIC)]
    return tuple(found[:count])


class _Topic:
    """A place with its people, and what its articles state of it."""

    def __init__(self, chance: random.Random, key: str) -> None:
        self.key = key
        self.names = {
            name: _word(chance) + (f" {_word(chance)}" if name in ("person", "guest") else "")
            for name in ("place", "other", "person", "guest")
        }
        self.values = _values(chance)

    def article(self, chance: random.Random, key: str) -> ComparedArticle:
        sentences: list[str] = []
        for template in (*_FACTS, *chance.sample(_FACTS, 4)):
            own = self.values if chance.random() < 0.7 else _values(chance)
            sentences.append(template.format(**self.names, **own))
            sentences.append(chance.choice(_FILLERS).format(**self.names))
        chance.shuffle(sentences)
        paragraphs = [" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]
        text = "\n".join(paragraphs) + "\n"
        cut = plain_sentences(text)
        day = f"2024-{chance.randrange(1, 13):02}-15"
        dates = find_dates(text, cut, day)
        return ComparedArticle(
            key, text, cut, find_quantities(text, cut, (), dates), dates, self._mentions(text), "en", day
        )

    def _mentions(self, text: str) -> tuple[ComparedMention, ...]:
        found: list[ComparedMention] = []
        for role, name in self.names.items():
            label = "PERSON" if role in ("person", "guest") else "GPE"
            at = text.find(name)
            while at >= 0:
                found.append(ComparedMention(at, at + len(name), label, f"{self.key}-{role}"))
                at = text.find(name, at + len(name))
        return tuple(sorted(found, key=lambda each: each.start))


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.choice((2, 3, 3)))).capitalize()


def _values(chance: random.Random) -> dict[str, object]:
    return {
        "money": round(chance.uniform(1.1, 9.9), 1), "count": chance.randrange(6, 90),
        "many": f"{chance.randrange(1, 90)},{chance.randrange(100, 999)}", "percent": chance.randrange(2, 30),
        "year": chance.randrange(2016, 2024), "distance": chance.randrange(40, 900), "day": chance.randrange(1, 29),
        "month": chance.choice(_MONTHS),
    }  # fmt: skip
