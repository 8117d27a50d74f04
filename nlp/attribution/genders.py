"""Whether "he" or "she" speaks of a person of an article: by titles, given names and the sentences that tell."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from nlp.english import people as en
from nlp.mentions import Candidate
from nlp.tokens import word_set as words
from nlp.trees import Tree

_HE = words("mr mr. sir king prince lord")
_SHE = words("mrs mrs. ms ms. miss queen princess lady dame")
_PRONOUNS = {**dict.fromkeys(en.HE, "he"), **dict.fromkeys(en.SHE, "she")}
_MARKS = re.compile(r"[“”„«»\"]|''|``")
_GIVEN = 3
"""A given name says as much as three sentences."""
_SURER = 2
"""How many times as much must speak for one as for the other."""


@dataclass(slots=True)
class Genders:
    """What an article tells of its persons, by surname."""

    text: str
    _votes: dict[str, Counter[str]] = field(default_factory=dict, init=False)

    def learn(self, persons: Sequence[Candidate], trees: Sequence[Tree]) -> None:
        """Count the titles and given names of ``persons``, and the pronouns in sentences that name but one."""
        for name in persons:
            told = self._told(name)
            if told is not None:
                self._vote(name, told, _GIVEN)
        starts = [name.start for name in persons]
        for tree in trees:
            for start, end, pronoun in _single(tree):
                inside = persons[bisect.bisect_left(starts, start) : bisect.bisect_left(starts, end)]
                if len({self.surname(name) for name in inside}) == 1 and not _MARKS.search(self.text, start, end):
                    self._vote(inside[0], pronoun, 1)

    def of(self, name: Candidate) -> str | None:
        """ "he", "she", or None where nothing tells, or the article tells both."""
        own = self._told(name)
        if own is not None:
            return own
        votes = self._votes.get(self.surname(name), Counter())
        ranked = votes.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] < _SURER * ranked[1][1]):
            return None
        return ranked[0][0]

    def surname(self, name: Candidate) -> str:
        return self.text[name.start : name.end].split()[-1].lower()

    def _told(self, name: Candidate) -> str | None:
        """What the title before a name or its first word says."""
        before = self.text[max(0, name.start - 10) : name.start].split()
        parts = self.text[name.start : name.end].lower().split()
        for word in (before[-1].lower() if before else "", parts[0]):
            if word in _HE or word in _SHE:
                return "he" if word in _HE else "she"
        if len(parts) > 1 and (parts[0] in en.MEN or parts[0] in en.WOMEN):
            return "he" if parts[0] in en.MEN else "she"
        return None

    def _vote(self, name: Candidate, pronoun: str, weight: int) -> None:
        self._votes.setdefault(self.surname(name), Counter())[pronoun] += weight


def _single(tree: Tree) -> list[tuple[int, int, str]]:
    """The sentences with pronouns of one gender only: from their start to the last such pronoun."""
    found: dict[int, tuple[int, int, set[str]]] = {}
    at = [(index, _PRONOUNS[word]) for index, word in enumerate(tree.lower) if word in _PRONOUNS]
    sentences = iter(tree.sentences)
    first, last = next(sentences, (0, 0))
    for index, pronoun in at:
        while index >= last:
            first, last = next(sentences, (last, len(tree.words) + 1))
        _, _, told = found.get(first, (0, 0, set()))
        found[first] = (tree.starts[first], tree.starts[index], told | {pronoun})
    return [(start, end, next(iter(told))) for start, end, told in found.values() if len(told) == 1]
