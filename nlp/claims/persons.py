"""The people of one article: who is named where, and for whom "he" or "she" stands where only one can be meant."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from nlp.attribution.genders import Genders
from nlp.claims.clauses import SUBJECTS
from nlp.countries import is_country
from nlp.english import people as en
from nlp.mentions import Candidate
from nlp.mentions.hints import hint
from nlp.proposals import Sentence
from nlp.tokens import word_set as words
from nlp.trees import Tree

_PERSONS = frozenset(["PERSON", "PER"])
_FARTHEST = 3
"""Sentences that "he" reaches back over."""
_MARKED = re.compile(r"[“„\"«][^”\"»]*(?:[”\"»]|$)|(?:''|``).*?(?:''|$)", re.DOTALL)
_NO_NAMES = words(
    "he she it they we i you who his her its their our my your this that these those there what which some many most "
    "all both one two three four five six seven eight nine ten others another everybody everyone nobody none democrats "
    "republicans americans officials police critics people"
)
"""Words that may open a sentence and are no names."""
_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]*[a-zß-öø-ÿ][\w'’-]*)(?: (?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w'’-]*|de|van|von|al|bin)){1,3}"
)
"""Two to four words written like a person's name."""


@dataclass(slots=True)
class Persons:
    """Read once for an article. Positions are code points of its text."""

    text: str
    names: Sequence[Candidate]
    sentences: Sequence[Sentence]
    trees: Sequence[Tree]
    _persons: list[Candidate] = field(init=False)
    _starts: list[int] = field(init=False)
    _name_starts: list[int] = field(init=False)
    _tree_starts: list[int] = field(init=False)
    _sentence_starts: list[int] = field(init=False)
    _genders: Genders = field(init=False)
    _surnames: set[str] = field(init=False)
    _fuller: dict[str, dict[str, int]] = field(init=False)
    """Last word of a name -> the names of several words that end with it, each with where it is first written."""
    _marked: dict[int, list[tuple[int, int]]] = field(default_factory=dict, init=False)
    """Beginnings of paragraphs -> what stands between quotation marks in them."""

    def __post_init__(self) -> None:
        self._genders = Genders(self.text)
        marked = [name for name in self.names if name.label in _PERSONS and not is_country(self.surface(name))]
        self._surnames = {self._genders.surname(name) for name in marked if " " in self.surface(name)}
        known = {name.start for name in marked}
        self._persons = [name for name in self.names if name.start in known or self._is_surname(name)]
        self._fuller = {}
        for name in self._persons:
            before, space, last = self.surface(name).rpartition(" ")
            if space:
                self._fuller.setdefault(last, {}).setdefault(before + space + last, name.start)
        self._starts = [name.start for name in self._persons]
        self._name_starts = [name.start for name in self.names]
        self._tree_starts = [tree.starts[0] if tree.starts else 0 for tree in self.trees]
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self._genders.learn(self._persons, self.trees)

    def surface(self, name: Candidate) -> str:
        return self.text[name.start : name.end]

    def _is_surname(self, name: Candidate) -> bool:
        """One word that ends a person's name elsewhere, whatever the pipeline takes it for here."""
        word = self.surface(name)
        return " " not in word and word.lower() in self._surnames and not is_country(word)

    def between(self, start: int, end: int) -> Sequence[Candidate]:
        return self._persons[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]

    def fits(self, start: int, end: int, pronoun: str) -> bool:
        """Whether ``text[start:end]``, a speaker's name, may be meant by ``pronoun`` in what the speaker says."""
        name = Candidate(start, end, "PERSON")
        told = self._genders.of(name)
        if told is not None:
            return told == pronoun
        written = self.text[start:end]
        if any(one.start <= start < one.end or start <= one.start < end for one in self.between(start - 60, end)):
            return True
        known = hint(self.text, start, end)
        shaped = _NAME.fullmatch(written) is not None and (known is None or known.label == "PERSON")
        return (shaped and not is_country(written)) or written.split()[-1].lower() in self._surnames

    def full(self, start: int, end: int) -> str:
        """The name at ``[start, end)`` as the article first writes it in full, if it writes one such name only."""
        surface = self.text[start:end]
        if " " in surface:
            return surface
        fuller = {full for full, first in self._fuller.get(surface, {}).items() if first < start}
        plain = {each for each in fuller if not any(each != other and each.endswith(other) for other in fuller)}
        return plain.pop() if len(plain) == 1 else surface

    def tree_at(self, position: int) -> Tree | None:
        at = bisect.bisect_right(self._tree_starts, position) - 1
        return self.trees[at] if at >= 0 else None

    def quoted(self, position: int) -> bool:
        """Whether a position stands between quotation marks of its paragraph."""
        start = self.text.rfind("\n", 0, position) + 1
        if start not in self._marked:
            end = self.text.find("\n", position)
            line = self.text[start : len(self.text) if end < 0 else end]
            spans = [match.span() for match in _MARKED.finditer(line)]
            closing = line.find("”")
            if closing >= 0 and "“" not in line[:closing]:
                spans.append((0, closing))
            self._marked[start] = [(start + first, start + last) for first, last in spans]
        return any(first <= position < last for first, last in self._marked[start])

    def surname(self, start: int, end: int) -> str:
        return self._genders.surname(Candidate(start, end, "PERSON"))

    def is_known(self, start: int, end: int) -> bool:
        """Whether the article, or the given name, tells "he" from "she" for a name."""
        return self._genders.of(Candidate(start, end, "PERSON")) is not None

    def another(self, pronoun: str, surname: str, position: int) -> bool:
        """Whether somebody else whom the pronoun may mean is named in the two sentences before ``position``."""
        last = bisect.bisect_left(self._sentence_starts, position)
        first = self._sentence_starts[max(0, last - 2)] if last else 0
        return self.other_in(pronoun, surname, first, position)

    def other_in(self, pronoun: str, surname: str, start: int, end: int) -> bool:
        """Whether a person of another surname whom the pronoun may mean is named in ``[start, end)``."""
        near = self.between(start, end)
        return any(
            self._genders.of(name) in (pronoun, None) and self._genders.surname(name) != surname for name in near
        )

    def only_before(self, pronoun: str, position: int) -> Candidate | None:
        """The one person whom "he" or "she" at the start of a sentence can mean, or None where others might be."""
        last = bisect.bisect_left(self._sentence_starts, position)
        for sentence in reversed(self.sentences[max(0, last - _FARTHEST) : last]):
            if sentence.boilerplate:
                return None
            inside = self.between(sentence.start, sentence.end)
            named = [name for name in inside if not self.quoted(name.start)]
            if len(named) < len(inside) and not named:
                return None  # somebody speaks of somebody
            if named:
                return self._single(named, pronoun, sentence)
            if self._somebody(sentence) or self.quoted(sentence.start):
                return None
        return None

    def _single(self, named: Sequence[Candidate], pronoun: str, sentence: Sentence) -> Candidate | None:
        """The only person of a sentence whom the pronoun fits; the others must be known not to be meant."""
        fitting = {
            self._genders.surname(name): name for name in reversed(named) if self._genders.of(name) in (pronoun, None)
        }
        if len(fitting) != 1 or self._unread(sentence):
            return None
        name = next(iter(fitting.values()))
        if self.surface(name).endswith("s") and self.text[max(0, name.start - 4) : name.start].lower() == "the ":
            return None  # "the Clintons"
        if not self._acts(name) and self._has_subject(sentence, pronoun):
            return None  # "Then he turned to Lang. He ..."
        known = self._genders.of(name) == pronoun
        if not known and (len(named) > 1 or not self._acts(name)):
            return None
        return name if self._acts(name) or (known and not self._somebody(sentence) and not self._owns(name)) else None

    def _acts(self, name: Candidate) -> bool:
        tree = self.tree_at(name.start)
        return tree is not None and any(tree.deps[token] in SUBJECTS for token in tree.at(name.start, name.end))

    def _has_subject(self, sentence: Sentence, pronoun: str) -> bool:
        tree = self.tree_at(sentence.start)
        inside = tree.at(sentence.start, sentence.end) if tree is not None else ()
        return tree is not None and any(tree.lower[each] == pronoun and tree.deps[each] in SUBJECTS for each in inside)

    def _owns(self, name: Candidate) -> bool:
        """Whether a name only says whose something is that the sentence is not about: "a partner at Lang's firm"."""
        tree = self.tree_at(name.start)
        if tree is None:
            return False
        owning = [token for token in tree.at(name.start, name.end) if tree.deps[token] == "poss"]
        return any(tree.deps[tree.heads[token]] not in SUBJECTS for token in owning)

    def _unread(self, sentence: Sentence) -> bool:
        """Whether a single name acts, or owns what acts, that may be a person's and was not taken for one."""
        tree = self.tree_at(sentence.start)
        if tree is None:
            return False
        known = self.between(sentence.start, sentence.end)
        for token in tree.at(sentence.start, sentence.end):
            word = tree.words[token]
            if tree.deps[token] not in ("nsubj", "nsubjpass", "poss") or not word[:1].isupper() or word.isupper():
                continue
            if word[1:].islower() and not is_country(word) and tree.lower[token] not in _NO_NAMES:
                plain = not any(tree.deps[child] == "det" for child in tree.children[token])
                if plain and not self._is_read(tree.starts[token], known):
                    return True
        return False

    def _is_read(self, position: int, persons: Sequence[Candidate]) -> bool:
        """Whether the name at ``position`` is a person's, or of several words and something else's."""
        if any(name.start <= position < name.end for name in persons):
            return True
        at = bisect.bisect_right(self._name_starts, position) - 1
        name = self.names[at] if at >= 0 else None
        return name is not None and position < name.end and " " in self.surface(name)

    def _somebody(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of a person without a name: "the governor said", "his wife left"."""
        tree = self.tree_at(sentence.start)
        if tree is None:
            return False
        return any(
            tree.lower[token] in en.ROLES and tree.deps[token] in SUBJECTS
            for token in tree.at(sentence.start, sentence.end)
        )
