"""Whom a speaker's words name: the name inside the phrase, or the person that a pronoun stands for."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field

from nlp.attribution.report import Report
from nlp.countries import countries
from nlp.english import attribution as en
from nlp.mentions import Candidate
from nlp.mentions.hints import hint
from nlp.proposals import Segment, Segments
from nlp.surfaces import key
from nlp.tokens import word_set as words
from nlp.trees import Tree

_ACTORS = words("PERSON PER ORG GPE NORP FAC PRODUCT WORK_OF_ART LOC LAW EVENT")
_PERSONS = frozenset(["PERSON", "PER"])
_PLACES_AND_PEOPLES = frozenset(["NORP", "GPE", "LOC"])
_HE = frozenset(["mr", "mr.", "sir", "king", "prince", "lord"])
_SHE = frozenset(["mrs", "mrs.", "ms", "ms.", "miss", "queen", "princess", "lady", "dame"])
_FAR = 2_500
"""Code points after which a pronoun no longer reaches back to a name."""


def _is_place(surface: str) -> bool:
    """Whether a list knows the name for a country or a capital, whatever the pipeline took it for."""
    table = countries()
    name = key(surface)
    return name in table.names or name in table.seats or name in table.demonyms


@dataclass(slots=True)
class Speakers:
    """Walks through an article in order and remembers who was spoken of last. Names are the article's candidates."""

    text: str
    names: Sequence[Candidate]
    _starts: list[int] = field(init=False)
    _last: dict[str, Candidate] = field(default_factory=dict, init=False)
    _gender: dict[str, str] = field(default_factory=dict, init=False)
    _people: set[str] = field(default_factory=set, init=False)
    """Surnames that were read as a person's, whatever the pipeline called them later."""
    _perhaps: list[tuple[int, Candidate]] = field(default_factory=list, init=False)
    """Single names that speak and were taken for organisations: people, should "he" or "she" follow."""
    _subjects: list[tuple[int, Candidate]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self._starts = [name.start for name in self.names]

    def learn(self, trees: Sequence[Tree]) -> None:
        """Note every person that is the subject of a verb, and what titles tell of them."""
        for tree in trees:
            for index, dep in enumerate(tree.deps):
                if dep in ("nsubj", "nsubjpass"):
                    name = self._subject_name(tree, index)
                    if name is not None:
                        self._subjects.append((tree.starts[index], name))
        self._subjects.sort(key=lambda subject: subject[0])
        for name in self.names:
            if name.label in _PERSONS:
                before = self.text[max(0, name.start - 10) : name.start].split()
                title = before[-1].lower() if before else ""
                first = self.text[name.start : name.end].split()[0].lower()
                for word in (title, first):
                    if word in _HE or word in _SHE:
                        self._gender.setdefault(self._surname(name), "he" if word in _HE else "she")

    def _subject_name(self, tree: Tree, subject: int) -> Candidate | None:
        """The person that a subject names itself or by the apposition beside it: "a spokeswoman, Fatou Kaboré"."""
        governed = [tree.child(child, "pobj") for child in tree.children[subject] if tree.deps[child] == "prep"]
        near = [subject, *(child for child in governed if child is not None)]
        beside = [child for token in near for child in tree.children[token] if tree.deps[child] == "appos"]
        for token in (subject, *beside):
            name = self._name_at(tree.starts[token])
            if (
                name is not None
                and not _is_place(self._surface(name))
                and (name.label in _PERSONS or (beside and self._looks_like_person(name)))
            ):
                return name
        name = self._name_at(tree.starts[subject])
        if name is not None and tree.lower[tree.heads[subject]] in en.VERBS:
            known = self._surname(name) in self._people
            if known or self._looks_like_person(name):
                self._people.add(self._surname(name))
                return name
            if name.label == "ORG" and self._surface(name).isalpha() and not self._surface(name).isupper():
                self._perhaps.append((name.start, name))
        return None

    def _surface(self, name: Candidate) -> str:
        return self.text[name.start : name.end]

    def _looks_like_person(self, name: Candidate) -> bool:
        """Two or three capitalised words that say nothing of an organisation or place, whatever the label."""
        surface = self.text[name.start : name.end]
        parts = surface.split()
        told = hint(self.text, name.start, name.end)
        if (
            not 2 <= len(parts) <= 3
            or (told is not None and told.label != "PERSON")
            or name.label in _PLACES_AND_PEOPLES
        ):
            return False
        article = self.text[max(0, name.start - 4) : name.start].lower() == "the "
        return not article and all(part[0].isupper() and part[1:].islower() for part in parts)

    def actors_in(self, tree: Tree) -> Sequence[Candidate]:
        """The people and organisations named in ``tree``."""
        inside = self._between(tree.starts[0], tree.ends[-1]) if tree.starts else ()
        return [name for name in inside if name.label in _PERSONS or name.label == "ORG"]

    def named(self, report: Report, speaker: Segments) -> Segments:
        """The name that the speaker's words hold or stand for; empty when they name nobody."""
        tree = report.tree
        if not speaker:
            return ()
        head = report.head
        if report.antecedent is not None:
            return self._inside(tree, tree.subtree(report.antecedent, without=[report.at]), report.antecedent)
        pronoun = tree.lower[head] if head is not None and len(report.source) <= 2 else ""
        if pronoun in en.PEOPLE_PRONOUNS:
            return self._resolve(pronoun, tree.starts[report.at])
        if pronoun in en.PRONOUNS:
            return ()
        return self._inside(tree, report.source, head)

    def person_before(self, pronoun: str, position: int) -> Segments:
        """The person for whom "he" or "she" stands at ``position`` (code points), if one was the subject before."""
        return self._resolve(pronoun, position)

    def _inside(self, tree: Tree, phrase: set[int], head: int | None) -> Segments:
        """The name in the phrase: that of its head, else of an apposition, a person beside it, any actor, an owner."""
        if head is None:
            return ()
        beside = [child for child in tree.children[head] if child in phrase and tree.deps[child] == "appos"]
        for token in (head, *beside):
            name = self._name_at(tree.starts[token])
            if name is not None and name.label in _ACTORS:
                return (Segment(name.start, name.end),)
        prepositions = [child for child in phrase if tree.deps[child] == "prep"]
        far = {token for child in prepositions for token in tree.subtree(child)}
        telling = [child for child in prepositions if tree.lower[child] in en.OF_SOURCE and tree.heads[child] == head]
        near = {token for token in phrase - far if not self._only_describes(tree, token, head)}
        found = self._actors(tree, near | {head})
        found = found or self._actors(tree, {token for child in telling for token in tree.subtree(child)} & phrase)
        best = next((name for name in found if name.label in _PERSONS), found[0] if found else None)
        return (Segment(best.start, best.end),) if best is not None else ()

    def _only_describes(self, tree: Tree, token: int, head: int) -> bool:
        """Whether a country or people before the head says what kind of person speaks, not who: a Mexican analyst."""
        if tree.heads[token] != head or tree.deps[token] not in ("amod", "compound"):
            return False
        if tree.lower[head] in en.GOVERNING:
            return False
        name = self._name_at(tree.starts[token])
        return name is not None and name.label in _PLACES_AND_PEOPLES

    def _actors(self, tree: Tree, tokens: set[int]) -> list[Candidate]:
        names = (self._name_at(tree.starts[token]) for token in sorted(tokens))
        return [name for name in names if name is not None and name.label in _ACTORS]

    def _resolve(self, pronoun: str, position: int) -> Segments:
        person = self._person(pronoun, position)
        paragraph = max(self.text.rfind("\n", 0, position), person[0].start if person else 0)
        last = bisect.bisect_left(self._perhaps, position, key=lambda subject: subject[0])
        if last and self._perhaps[last - 1][0] > paragraph:
            name = self._perhaps[last - 1][1]
            if self.text[max(0, name.start - 4) : name.start].lower() != "the " and not _is_place(self._surface(name)):
                return (Segment(name.start, name.end),)
        return person

    def _person(self, pronoun: str, position: int) -> Segments:
        last = bisect.bisect_left(self._subjects, position, key=lambda subject: subject[0])
        for start, name in (self._subjects[index] for index in range(last - 1, -1, -1)):
            if position - start > _FAR:
                break
            if self._gender.get(self._surname(name), pronoun) == pronoun:
                self._gender.setdefault(self._surname(name), pronoun)
                return (Segment(name.start, name.end),)
        return ()

    def _surname(self, name: Candidate) -> str:
        return self.text[name.start : name.end].split()[-1].lower()

    def _name_at(self, position: int) -> Candidate | None:
        index = bisect.bisect_right(self._starts, position) - 1
        return self.names[index] if index >= 0 and position < self.names[index].end else None

    def _between(self, start: int, end: int) -> Sequence[Candidate]:
        return self.names[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]
