"""Which label a surface bears: what a person confirmed, else the majority of all its places in all articles."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from nlp.common_words import is_common
from nlp.countries import countries
from nlp.labels import GROUPS, PEOPLE, PLACES, VALUE_LABELS, preference
from nlp.mentions.hints import TITLES, Hint
from nlp.mentions.shapes import folded, is_firm, led_by
from nlp.proposals import KnownSurface
from nlp.proposals import reasons as because
from nlp.surfaces import key

BEARER_WEIGHT = 3
"""Votes of each place where a person's full name holds the word."""

_MOST_BEARERS = 6
"""Persons of one surname; more of them share a common word rather than a name."""

_SURNAME_FIRST = 2
_SYLLABLES = re.compile(r"[a-z]{2,6}-[a-z]{2,6}")
"""A given name of two syllables, which stands behind the surname: "park soon-kwan"."""
_CREDIT = frozenset("/@|")
"""Marks of a picture's credit or an account: "Carlos Barria / Reuters" is no full name."""

_LED = frozenset(("ORG", "LOC", "FAC", "GPE", "PRODUCT"))

_SELDOM = 5
"""One place in so many is an error: "shares in Haifeng" is no town."""

_OFTEN_REJECTED = 2
"""Rejected under this many labels and never confirmed, a surface is no name at all."""

_CALENDAR_WORDS = (
    "January February March April May June July August September October November December Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter Christmas Easter Ramadan"
)
_CALENDAR = frozenset(map(key, _CALENDAR_WORDS.split()))
"""Each place decides for itself: "May" the minister and "May" the month share a surface, not a meaning."""


_TITLES = frozenset(title.lower() for title in TITLES.split("|") if title.isalpha())


@dataclass(frozen=True, slots=True)
class Verdict:
    """The label a surface gets at one place, how sure that is (0..1), and why."""

    label: str
    score: float
    reasons: tuple[str, ...]

    def doubted(self, less: float, why: str) -> Verdict:
        return Verdict(self.label, round(max(0.05, self.score - less), 3), (*self.reasons, why))


class Memory:
    """What people decided about surfaces in this project, by the surfaces' keys."""

    def __init__(self, known: Iterable[KnownSurface] = ()) -> None:
        self.suggested: dict[str, Counter[str]] = defaultdict(Counter)
        self._confirmed: dict[str, Counter[str]] = defaultdict(Counter)
        self._rejected: dict[str, Counter[str]] = defaultdict(Counter)
        self._spellings: dict[tuple[str, str], set[str]] = defaultdict(set)
        for surface in known:
            name = key(surface.surface)
            if surface.suggested:
                self.suggested[name][surface.label] += surface.suggested
            if surface.confirmed:
                self._confirmed[name][surface.label] += surface.confirmed
                self._spellings[name, surface.label].add(surface.surface)
            if surface.rejected:
                self._rejected[name][surface.label] += surface.rejected

    def confirmed(self, name: str, here: str | None = None) -> str | None:
        """The confirmed label of a surface; ``here``, the pipeline's own, where it is confirmed nearly as often."""
        counts = self._confirmed.get(name)
        if not counts:
            return None
        best = min(counts, key=lambda label: (-counts[label], preference(label)))
        return here if here is not None and here in counts and counts[here] * 3 >= counts[best] else best

    def refused(self, name: str, label: str) -> bool:
        """Whether this surface is not to be proposed with this label again."""
        rejected = self._rejected.get(name)
        if not rejected or (name in self._confirmed and self._confirmed[name][label]):
            return False
        return label in rejected or (len(rejected) >= _OFTEN_REJECTED and name not in self._confirmed)

    def confirmed_share(self, name: str, label: str) -> float:
        """How often a decision on this surface and label was yes, shrunk towards a half while there are few."""
        yes, no = self._confirmed[name][label], self._rejected[name][label] if name in self._rejected else 0
        return (yes + 1) / (yes + no + 1.5) if yes else 0.5

    def to_propagate(self) -> Iterable[tuple[str, str]]:
        """Confirmed (surface, label) pairs to look for everywhere: names, each with its foremost label."""
        for (name, label), spellings in self._spellings.items():
            if label == self.confirmed(name) and label not in VALUE_LABELS:
                for spelling in spellings:
                    yield spelling, label


class Votes:
    """Labels that the pipeline gave to each surface, counted over all articles of a run."""

    def __init__(self, memory: Memory, labels: Iterable[str] = ()) -> None:
        """``labels`` are those of the pipeline: a hint at a label that it does not know is not followed."""
        self._memory = memory
        self._labels = frozenset(labels)
        self._counts: dict[str, Counter[str]] = defaultdict(Counter)
        self._hints: dict[str, Counter[Hint]] = defaultdict(Counter)
        self._bearers: dict[str, Counter[str]] = defaultdict(Counter)
        """Part of a person's name -> full names that hold it, with how often each was read."""
        self._given: dict[str, Counter[str]] = defaultdict(Counter)
        """Given name -> full names that begin with it."""
        self._led: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        """First words of a firm's or river's name -> the names that begin with them, with their labels."""
        self._located: Counter[str] = Counter()
        """How often a name stood where places do: "in Halden"."""
        self._alike: dict[str, set[str]] = defaultdict(set)
        """A name without accents -> its spellings."""
        self._decided: dict[tuple[str, str], Verdict | None] = {}
        """Verdicts since the last vote: a name is decided once, not at each of its places."""

    def add(self, name: str, label: str, hint: Hint | None = None, located: bool = False) -> None:
        """Count one place; ``name`` is a key from ``surfaces.key``; ``located`` when it follows "in" or "near"."""
        if not votable(name):
            return
        self._decided.clear()
        self._counts[name][label] += 1
        if hint is not None and hint.label in self._labels and label not in VALUE_LABELS:
            self._hints[name][hint] += 1
        self._located[name] += located
        if not name.isascii():
            self._alike[folded(name)].add(name)
        parts = name.split(" ")
        named = hint.label if hint is not None and hint.label in _LED else label
        if named in _LED and len(parts) > 1:
            for short in led_by(name, named):
                self._led[short][name, named] += 1
        if len(parts) > 1 and parts[0].rstrip(".") in _TITLES:
            parts = parts[1:]
        person = (label if hint is None else hint.label) in PEOPLE
        if person and len(parts) > 1 and not _CREDIT.intersection(name):
            tails = (" ".join(parts[at:]) for at in range(1, len(parts) - 1))
            for part in (*parts[1:], *tails, *(" ".join(parts[:at]) for at in range(2, len(parts)))):
                if len(part) > 3:
                    self._bearers[part][name] += 1
            self._given[parts[0]][name] += 1
            if len(parts) == _SURNAME_FIRST and _SYLLABLES.fullmatch(parts[1]):
                self._bearers[parts[0]][name] += 1

    def decide(self, name: str, said: str) -> Verdict | None:
        """The label for a place where the pipeline said ``said``; None when a person rejected it before."""
        if (name, said) not in self._decided:
            self._decided[name, said] = self._decide(name, said)
        return self._decided[name, said]

    def _decide(self, name: str, said: str) -> Verdict | None:
        confirmed = self._memory.confirmed(name, said)
        if confirmed is not None:
            share = self._memory.confirmed_share(name, confirmed)
            return Verdict(
                confirmed, round(0.3 + 0.69 * share, 3), (_says(said), because.CONFIRMED_AS.format(label=confirmed))
            )
        if self._memory.refused(name, said):
            return None
        if not votable(name) or (name in countries().names and name in self._bearers):
            return Verdict(said, 0.75, (_says(said),))  # Montenegro is a country and a surname
        return self._majority(name, said)

    def echoed(self, name: str, label: str, score: float) -> Verdict | None:
        """The label for a place that the pipeline passed over; None when a person rejected the name under it."""
        if self._memory.confirmed(name) is None and name not in self._counts:
            return None if self._memory.refused(name, label) else Verdict(label, score, ())
        verdict = self.decide(name, label)
        return Verdict(verdict.label, min(score, verdict.score), ()) if verdict is not None else None

    def places(self, name: str) -> int:
        """At how many places of this run the pipeline marked the surface."""
        counts = self._counts.get(name)
        return counts.total() if counts else 1

    def hinted(self, name: str) -> bool:
        """Whether the surface's own words, or a title before it, speak for a label."""
        return name in self._hints

    def _majority(self, name: str, said: str) -> Verdict:
        here = self._counts.get(name) or Counter({said: 1})
        ballot = dict(here)  # a plain dict: sums of counters took half the time of all votes
        for twin in self._twins(name):
            for each, count in self._counts.get(twin, {}).items():
                ballot[each] = ballot.get(each, 0) + count
        for each, count in self._memory.suggested.get(name, {}).items():
            ballot[each] = ballot.get(each, 0) + count
        evidence = [*self._hinted(name, ballot), *self._borne(name, here, ballot), *self._leads(name, here, ballot)]
        if not evidence and self._placed(name, here):
            ballot["GPE"] = ballot.get("GPE", 0) + here.total()
            evidence = [("GPE", because.WHERE_PLACES)]
        ballot = {label: count for label, count in ballot.items() if not self._memory.refused(name, label)}
        label = min(ballot, key=lambda each: (-ballot[each], preference(each)), default=said)
        total, agreeing = sum(here.values()), here.get(label, 0)
        reasons = [_says(said)]
        if total > 1 and agreeing:
            reasons.append(because.IN_PLACES.format(label=label, count=agreeing, count_all=total))
        reasons += [reason for hinted, reason in evidence if hinted == label]
        if label != said and len(reasons) < 3 and agreeing * 2 <= total:
            reasons.append(because.MOSTLY.format(label=label))
        share = ballot.get(label, 0) / max(1, sum(ballot.values()))
        score = 0.45 + 0.5 * share * total / (total + 1) - (0.1 if label != said else 0.0)
        return Verdict(label, round(min(max(score, 0.05), 0.95), 3), tuple(reasons))

    def _twins(self, name: str) -> set[str]:
        """The same name with other accents."""
        plain = folded(name)
        alike = self._alike.get(plain)
        return (alike | {plain}) - {name} if alike else set()

    def _hinted(self, name: str, ballot: dict[str, int]) -> list[tuple[str, str]]:
        """Add what the wording of the name says to the ballot; gives (label, reason) for each."""
        hints = self._hints.get(name)
        if not hints:
            return []
        for hint, count in hints.items():
            ballot[hint.label] = ballot.get(hint.label, 0) + hint.votes * count
        best = min(hints, key=lambda hint: (-hints[hint], hint.reason))
        return [(best.label, best.reason)]

    def _borne(self, name: str, here: Counter[str], ballot: dict[str, int]) -> list[tuple[str, str]]:
        """Add to the ballot that one person's full name holds these words, if the full name is a person's."""
        full_names = [full for full in self._bearers.get(name, ()) if self._mostly_person(full)]
        of_firm = any(is_firm(full) for full, _ in self._led.get(name, ()))
        if not full_names and not of_firm and not any(here[each] for each in PLACES | GROUPS):
            full_names = [full for full in self._given.get(name, ()) if self._mostly_person(full)]
        if not full_names or len({full.split(" ")[0] for full in full_names}) > _MOST_BEARERS:
            return []
        if self._located[name] * 2 > here.total():
            return []
        counts = Counter[str]()
        for full in full_names:
            counts.update(self._counts[full])
        label = max(PEOPLE, key=lambda each: (counts[each], each == "PERSON", each))
        # Pipelines know places and peoples by heart, but guess at surnames: "Castillo" is read as ORG time and again.
        listed = name in countries().names or name in countries().seats or name in countries().demonyms
        placed = listed or self._located[name] > 0
        known_place = placed and any(here[each] * 2 > here.total() for each in PLACES | GROUPS)
        weight = max(1, counts[label])
        if not known_place:
            weight = max(weight * BEARER_WEIGHT, here.total())
        ballot[label] = ballot.get(label, 0) + weight
        return [(label, because.PART_OF_PERSON)]

    def _leads(self, name: str, here: Counter[str], ballot: dict[str, int]) -> list[tuple[str, str]]:
        """Add to the ballot that a firm or river has a name which begins so, where it is no person's or place's."""
        named = self._led.get(name)
        if not named or name in countries().demonyms or name in countries().names:
            return []
        if self._located[name] * _SELDOM > here.total():
            return []
        if self._bearers.get(name) or any(hint.label in PEOPLE for hint in self._hints.get(name, ())):
            return []
        named = Counter({each: count for each, count in named.items() if self._foremost(each[0]) == each[1]})
        if not named:
            return []
        (full, label), _ = max(named.items(), key=lambda each: (each[1], each[0]))
        placed = sum(here[each] for each in PLACES)
        if label == "ORG" and placed * _SELDOM > here.total() and not is_firm(full):
            return []
        ballot[label] = ballot.get(label, 0) + BEARER_WEIGHT * max(named.total(), here.total())
        return [(label, because.FIRST_WORDS.format(words=full))]

    def _placed(self, name: str, here: Counter[str]) -> bool:
        """Whether a third of a name's places are those of a town, which the pipeline calls a person or body."""
        located = self._located[name]
        if not located or located * 3 < here.total() or is_common(name) or (len(name) < 4 and " " not in name):
            return False
        return here["GPE"] > 0 or (here["PERSON"] * 2 > here.total() and " " not in name and located > 1)

    def _ballot(self, full: str) -> Counter[str]:
        """What the pipeline and a name's own wording say of it."""
        counts = Counter(self._counts[full])
        for hint, count in self._hints.get(full, Counter[Hint]()).items():
            counts[hint.label] += hint.votes * count
        return counts

    def _foremost(self, full: str) -> str:
        counts = self._ballot(full)
        return min(counts, key=lambda each: (-counts[each], preference(each)))

    def _mostly_person(self, full: str) -> bool:
        return self._foremost(full) in PEOPLE


@lru_cache(maxsize=50_000)
def votable(name: str) -> bool:
    """Whether all places of a surface share one label; figures and names of months and days do not."""
    return name not in _CALENDAR and not any(char.isdigit() for char in name)


def _says(label: str) -> str:
    return because.SPACY_SAYS.format(label=label)
