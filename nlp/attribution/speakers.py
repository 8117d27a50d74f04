"""Whom a speaker's words name: the name inside the phrase, or the person that a pronoun stands for."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field

from nlp.attribution.genders import Genders
from nlp.attribution.report import Report
from nlp.countries import is_country
from nlp.english import attribution as en
from nlp.english.people import ROLES
from nlp.mentions import Candidate
from nlp.mentions.hints import hint
from nlp.proposals import Segment, Segments
from nlp.tokens import word_set as words
from nlp.trees import Tree

_ACTORS = words("PERSON PER ORG GPE NORP FAC PRODUCT WORK_OF_ART LOC LAW EVENT")
_PERSONS = frozenset(["PERSON", "PER"])
_PLACES_AND_PEOPLES = frozenset(["NORP", "GPE", "LOC"])
_RANKS = ROLES | words("mr mrs ms dr prof lance chief vice deputy sir dame lord lady")
_FAR = 2_500
"""Code points after which a pronoun no longer reaches back to a name."""


@dataclass(slots=True)
class Speakers:
    """Walks through an article in order and remembers who was spoken of last. Names are the article's candidates."""

    text: str
    names: Sequence[Candidate]
    _starts: list[int] = field(init=False)
    _genders: Genders = field(init=False)
    _people: set[str] = field(default_factory=set, init=False)
    """Surnames that were read as a person's, whatever the pipeline called them later."""
    _perhaps: list[tuple[int, Candidate]] = field(default_factory=list, init=False)
    """Single names that speak and were taken for organisations: people, should "he" or "she" follow."""
    _subjects: list[tuple[int, Candidate]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self._starts = [name.start for name in self.names]
        self._genders = Genders(self.text)

    def learn(self, trees: Sequence[Tree]) -> None:
        """Note every person that is the subject of a verb or a source, and which pronoun stands for whom."""
        persons = [name for name in self.names if name.label in _PERSONS]
        self._people.update(self._surname(name) for name in persons if " " in self._surface(name))
        for tree in trees:
            for index, dep in enumerate(tree.deps):
                if dep in ("nsubj", "nsubjpass") or (dep == "pobj" and _is_source(tree, index)):
                    name = self._subject_name(tree, index)
                    if name is not None:
                        self._subjects.append((tree.starts[index], name))
        self._subjects.sort(key=lambda subject: subject[0])
        self._genders.learn(persons, trees)

    def _subject_name(self, tree: Tree, subject: int) -> Candidate | None:
        """The person that a subject names itself or by the apposition beside it: "a spokeswoman, Fatou Kaboré"."""
        governed = [tree.child(child, "pobj") for child in tree.children[subject] if tree.deps[child] == "prep"]
        near = [subject, *(child for child in governed if child is not None)]
        beside = [child for token in near for child in tree.children[token] if tree.deps[child] == "appos"]
        for token in (subject, *beside):
            name = self._name_at(tree.starts[token])
            if (
                name is not None
                and not is_country(self._surface(name))
                and (name.label in _PERSONS or (beside and self._looks_like_person(name)))
            ):
                return name
        name = self._name_at(tree.starts[subject])
        if name is None:
            return self._unmarked(tree, subject)
        if self._is_surname(name):
            return name
        ranked = self._surface(name).split()[0].lower() in _RANKS and self._looks_like_person(name)
        if ranked or tree.lower[tree.heads[subject]] in en.VERBS:
            if self._looks_like_person(name):
                self._people.add(self._surname(name))
                return name
            if name.label == "ORG" and self._surface(name).isalpha() and not self._surface(name).isupper():
                self._perhaps.append((name.start, name))
        return None

    def _is_surname(self, name: Candidate) -> bool:
        """One word that ends the name of a person elsewhere in the article, whatever the pipeline takes it for."""
        return (
            self._surname(name) in self._people
            and " " not in self._surface(name)
            and not is_country(self._surface(name))
        )

    def _unmarked(self, tree: Tree, subject: int) -> Candidate | None:
        """Two or three capitalised words that speak, and which the pipeline did not take for a name."""
        first = subject
        while first and tree.deps[first - 1] == "compound" and tree.heads[first - 1] == subject:
            first -= 1
        name = Candidate(tree.starts[first], tree.ends[subject], "PERSON")
        speaks = tree.lower[tree.heads[subject]] in en.VERBS and tree.lower[first] not in en.GOVERNING
        told = any(tree.deps[child] == "appos" and tree.lower[child] in ROLES for child in tree.children[subject])
        ranked = subject - first > 1 and tree.lower[first] in _RANKS
        return name if (speaks or told or ranked) and self._looks_like_person(name) else None

    def _surface(self, name: Candidate) -> str:
        return self.text[name.start : name.end]

    def _looks_like_person(self, name: Candidate) -> bool:
        """Two or three capitalised words that say nothing of an organisation or place, whatever the label."""
        surface = self.text[name.start : name.end]
        parts = surface.split()
        while len(parts) > 2 and parts[0].lower().rstrip(".") in _RANKS:
            parts = parts[1:]
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

    def behind_data(self, report: Report) -> tuple[set[int], int | None]:
        """The speaker's words and their head, without "data from" before a name: figures say nothing by themselves."""
        tree, head = report.tree, report.head
        if head is None or report.antecedent is not None or tree.lower[head] not in en.DATA:
            return report.source, head
        for preposition in tree.children[head]:
            giver = tree.child(preposition, "pobj") if tree.lower[preposition] in en.OF_SOURCE else None
            name = self._name_at(tree.starts[giver]) if giver is not None else None
            if giver is not None and name is not None and (name.label in _PERSONS or name.label == "ORG"):
                return tree.subtree(giver) & report.source or report.source, giver
        return report.source, head

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

    def _inside(self, tree: Tree, phrase: set[int], head: int | None) -> Segments:
        """The name that the phrase is: of its head, of an apposition, of the person whose titles it holds; the country
        of a government, the bank of "data from the bank". Not a name that only says whose, or where, somebody is."""
        if head is None:
            return ()
        beside = [child for child in tree.children[head] if child in phrase and tree.deps[child] == "appos"]
        for token in (head, *beside):
            name = self._name_at(tree.starts[token])
            if name is not None and name.label in _ACTORS:
                return (Segment(name.start, name.end),)
        barred = {child for child in phrase if tree.deps[child] in ("prep", "poss") and child != head}
        near = phrase - {token for child in barred for token in tree.subtree(child)}
        near |= {token for token in phrase if tree.deps[token] == "appos"}  # "the mayor of Lyon, Jean Petit"
        person = next((name for name in self._actors(tree, near) if name.label in _PERSONS), None)
        if person is not None:
            return (Segment(person.start, person.end),)
        own = [child for child in tree.children[head] if child in phrase]
        found: list[Candidate] = []
        if tree.lower[head] in en.GOVERNING:
            found = self._actors(tree, {child for child in own if tree.deps[child] in ("amod", "compound", "poss")})
        elif tree.lower[head] in en.OUTLETS:
            found = self._actors(tree, {child for child in own if tree.deps[child] == "compound"})
        elif tree.lower[head] in en.STUDIES:
            telling = [child for child in own if tree.deps[child] == "prep" and tree.lower[child] in en.OF_SOURCE]
            found = self._actors(tree, {token for child in telling for token in tree.subtree(child)} & phrase)
        return (Segment(found[0].start, found[0].end),) if found else ()

    def _actors(self, tree: Tree, tokens: set[int]) -> list[Candidate]:
        names = (self._name_at(tree.starts[token]) for token in sorted(tokens))
        return [name for name in names if name is not None and name.label in _ACTORS]

    def _resolve(self, pronoun: str, position: int) -> Segments:
        person = self._person(pronoun, position)
        paragraph = max(self.text.rfind("\n", 0, position), person[0].start if person else 0)
        last = bisect.bisect_left(self._perhaps, position, key=lambda subject: subject[0])
        if last and self._perhaps[last - 1][0] > paragraph:
            name = self._perhaps[last - 1][1]
            if self.text[max(0, name.start - 4) : name.start].lower() != "the " and not is_country(self._surface(name)):
                return (Segment(name.start, name.end),)
        return person

    def _person(self, pronoun: str, position: int) -> Segments:
        last = bisect.bisect_left(self._subjects, position, key=lambda subject: subject[0])
        for start, name in (self._subjects[index] for index in range(last - 1, -1, -1)):
            if position - start > _FAR:
                break
            if self._genders.of(name) in (pronoun, None):
                return (Segment(name.start, name.end),)
        return ()

    def _surname(self, name: Candidate) -> str:
        return self._genders.surname(name)

    def _name_at(self, position: int) -> Candidate | None:
        index = bisect.bisect_right(self._starts, position) - 1
        return self.names[index] if index >= 0 and position < self.names[index].end else None

    def _between(self, start: int, end: int) -> Sequence[Candidate]:
        return self.names[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]


def _is_source(tree: Tree, index: int) -> bool:
    """Whether a noun is whom "according to" names."""
    to = tree.heads[index]
    return tree.lower[to] == "to" and to > 0 and tree.lower[to - 1] == "according"
