"""The people of one article: who is named where, and for whom "he" or "she" stands where only one can be meant."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from nlp.attribution.genders import Genders
from nlp.claims.clauses import SUBJECTS
from nlp.countries import countries
from nlp.english import people as en
from nlp.mentions import Candidate
from nlp.mentions.hints import hint
from nlp.proposals import Sentence
from nlp.surfaces import key
from nlp.trees import Tree

_PERSONS = frozenset(["PERSON", "PER"])
_FARTHEST = 3
"""Sentences that "he" reaches back over."""
_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]*[a-zß-öø-ÿ][\w'’-]*)(?: (?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w'’-]*|de|van|von|al|bin)){1,3}"
)
"""Two to four words written like a person's name."""


def _is_place(surface: str) -> bool:
    table = countries()
    name = key(surface)
    return name in table.names or name in table.seats or name in table.demonyms


@dataclass(slots=True)
class Persons:
    """Read once for an article. Positions are code points of its text."""

    text: str
    names: Sequence[Candidate]
    sentences: Sequence[Sentence]
    trees: Sequence[Tree]
    _persons: list[Candidate] = field(init=False)
    _starts: list[int] = field(init=False)
    _tree_starts: list[int] = field(init=False)
    _sentence_starts: list[int] = field(init=False)
    _genders: Genders = field(init=False)
    _surnames: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self._genders = Genders(self.text)
        marked = [name for name in self.names if name.label in _PERSONS and not _is_place(self.surface(name))]
        self._surnames = {self._genders.surname(name) for name in marked if " " in self.surface(name)}
        known = {name.start for name in marked}
        self._persons = [name for name in self.names if name.start in known or self._is_surname(name)]
        self._starts = [name.start for name in self._persons]
        self._tree_starts = [tree.starts[0] if tree.starts else 0 for tree in self.trees]
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self._genders.learn(self._persons, self.trees)

    def surface(self, name: Candidate) -> str:
        return self.text[name.start : name.end]

    def _is_surname(self, name: Candidate) -> bool:
        """One word that ends a person's name elsewhere, whatever the pipeline takes it for here."""
        word = self.surface(name)
        return " " not in word and word.lower() in self._surnames and not _is_place(word)

    def between(self, start: int, end: int) -> Sequence[Candidate]:
        return self._persons[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]

    def fits(self, start: int, end: int, pronoun: str) -> bool:
        """Whether ``text[start:end]``, a speaker's name, may be meant by ``pronoun`` in what the speaker says."""
        name = Candidate(start, end, "PERSON")
        told = self._genders.of(name)
        if told is not None:
            return told == pronoun
        words = self.text[start:end]
        if any(one.start <= start < one.end or start <= one.start < end for one in self.between(start - 60, end)):
            return True
        known = hint(self.text, start, end)
        written = _NAME.fullmatch(words) is not None and (known is None or known.label == "PERSON")
        return (written and not _is_place(words)) or words.split()[-1].lower() in self._surnames

    def full(self, start: int, end: int) -> str:
        """The name at ``[start, end)`` as the article first writes it in full, if it writes one such name only."""
        surface = self.text[start:end]
        if " " in surface:
            return surface
        fuller = {
            self.surface(name)
            for name in self._persons
            if self.surface(name).endswith(" " + surface) and name.start < start
        }
        plain = {each for each in fuller if not any(each != other and each.endswith(other) for other in fuller)}
        return plain.pop() if len(plain) == 1 else surface

    def tree_at(self, position: int) -> Tree | None:
        at = bisect.bisect_right(self._tree_starts, position) - 1
        return self.trees[at] if at >= 0 else None

    def only_before(self, pronoun: str, position: int) -> Candidate | None:
        """The one person whom "he" or "she" at the start of a sentence can mean, or None where others might be."""
        last = bisect.bisect_left(self._sentence_starts, position)
        for sentence in reversed(self.sentences[max(0, last - _FARTHEST) : last]):
            if sentence.boilerplate:
                return None
            named = self.between(sentence.start, sentence.end)
            if named:
                return self._single(named, pronoun, sentence)
            if self._somebody(sentence):
                return None
        return None

    def _single(self, named: Sequence[Candidate], pronoun: str, sentence: Sentence) -> Candidate | None:
        """The only person of a sentence whom the pronoun fits; the others must be known not to be meant."""
        fitting = {
            self._genders.surname(name): name for name in reversed(named) if self._genders.of(name) in (pronoun, None)
        }
        if len(fitting) != 1:
            return None
        name = next(iter(fitting.values()))
        if self.surface(name).endswith("s") and self.text[max(0, name.start - 4) : name.start].lower() == "the ":
            return None  # "the Clintons"
        known = self._genders.of(name) == pronoun
        if not known and (len(named) > 1 or not self._acts(name)):
            return None
        return name if known or not self._somebody(sentence) else None

    def _acts(self, name: Candidate) -> bool:
        tree = self.tree_at(name.start)
        return tree is not None and any(tree.deps[token] in SUBJECTS for token in tree.at(name.start, name.end))

    def _somebody(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of a person without a name: "the governor said", "his wife left"."""
        tree = self.tree_at(sentence.start)
        if tree is None:
            return False
        return any(
            tree.lower[token] in en.ROLES and tree.deps[token] in SUBJECTS
            for token in tree.at(sentence.start, sentence.end)
        )
