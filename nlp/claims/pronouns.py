"""Which name may take a pronoun's place in a statement: the speaker's own, or that of the only person before it.

A wrong one lays something at somebody's door. Spokesmen, lawyers and relatives speak of others as "he"; so do all who
were just told of another man. There the pronoun stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.claims.clauses import cue_token, main_verb, subject_of
from nlp.claims.owners import Speaker
from nlp.claims.persons import Persons
from nlp.claims.sight import Sight
from nlp.english import people as en
from nlp.english.claims import DOES_AS_ONE
from nlp.proposals import QuotationProposal, QuoteType
from nlp.trees import Tree

_SHORT = {"'ll": " will", "’ll": " will"}
_HIS = {"his": "he", "her": "she"}
_OWN = frozenset(["he", "she", "his", "her"])


@dataclass(frozen=True, slots=True)
class Edit:
    """``words`` in the place of ``[start, end)``, code points of the article."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Pronouns:
    """Serves one article."""

    persons: Persons

    def of_speaker(
        self, sight: Sight, owner: QuotationProposal, speaker: Speaker, tokens: Sequence[int]
    ) -> list[Edit] | None:
        """The speaker in the place of "he", "she", "it", "they"; None where nobody explains a pronoun that is left."""
        tree = sight.tree
        if tree is None or owner.quote_type is QuoteType.DIRECT or not tokens:
            return []
        verb = main_verb(sight, tokens)
        subject = subject_of(tree, verb) if verb is not None else None
        if subject is None or verb is None or subject not in tokens or self.persons.quoted(tree.starts[subject]):
            return []
        place = (tree.starts[subject], tree.ends[subject])
        first = next((each for each in tokens if tree.words[each][0].isalnum() and tree.lower[each] != "that"), None)
        if first is None or owner.speaker[0].start > max(tree.starts[first], place[0]):
            return []  # "They had not yet spoken, organizers said": of others
        left: list[Edit] | None = None if speaker.said else []
        pronoun = tree.lower[subject]
        if pronoun == "it":
            return self._it(sight, speaker, verb, subject)
        if pronoun in ("he", "she", "they"):
            sure = self._of_himself(sight, owner, speaker, pronoun, verb)
            edit = named(place, speaker.said, sight.text) if sure else None
            return [edit] if edit is not None else left
        his = _HIS.get(tree.lower[first]) if tree.deps[first] == "poss" else None
        if his is None or self.persons.quoted(tree.starts[first]):
            return []
        if self._of_himself(sight, owner, speaker, his, None):
            return [Edit(tree.starts[first], tree.ends[first], _possessive(speaker.said))]
        return left

    def _of_himself(
        self, sight: Sight, owner: QuotationProposal, speaker: Speaker, pronoun: str, verb: int | None
    ) -> bool:
        """Whether ``pronoun`` can only mean who reports it. ``verb`` is None for "his" and "her"."""
        if not speaker.said or self._listener(sight, owner, pronoun):
            return False
        tree = sight.tree
        own = tree is not None and verb is not None and _tells_of_oneself(tree, verb)
        if pronoun == "they":
            does = tree is not None and verb is not None and tree.lower[verb] in DOES_AS_ONE
            return speaker.head in en.PLURAL_ROLES and (own or does)
        start, end = owner.speaker[0].start, owner.speaker[-1].end
        phrase = sight.text[start:end].lower()
        place = speaker.name or speaker.segments
        surname = self.persons.surname(place[0].start, place[-1].end)
        if phrase in ("he", "she"):
            return phrase == pronoun and not self.persons.another(pronoun, surname, sight.start)
        speaks_for = not en.SPEAKS_FOR.isdisjoint(phrase.replace(",", " ").split())
        if speaker.head:
            fits = speaker.head in en.ROLES and en.GENDERED.get(speaker.head, pronoun) == pronoun
            return fits and not self.persons.between(start, end) and (own or not speaks_for)
        if not self.persons.fits(place[0].start, place[-1].end, pronoun) or (speaks_for and not own):
            return False
        cue = owner.cue[0].start if owner.cue else end
        if self.persons.other_in(pronoun, surname, sight.start, max(sight.start, cue)):
            return False  # "Lang attacked Adler, saying he ..."
        known = self.persons.is_known(place[0].start, place[-1].end)
        return known or not self.persons.another(pronoun, surname, sight.start)

    def _it(self, sight: Sight, speaker: Speaker, verb: int, subject: int) -> list[Edit] | None:
        tree = sight.tree
        if tree is None or tree.deps[subject] == "expl":
            return []
        place = (tree.starts[subject], tree.ends[subject])
        left: list[Edit] | None = None if speaker.said else []
        if sight.topic and (tree.lower[verb] in en.BEING or tree.deps[subject] == "nsubjpass"):
            edit = named(place, sight.topic, sight.text)
            return [edit] if edit is not None else left
        does = tree.lower[verb] in DOES_AS_ONE and tree.deps[subject] == "nsubj"
        edit = named(place, speaker.said, sight.text) if does and self._is_body(speaker) else None
        return [edit] if edit is not None else left

    def _is_body(self, speaker: Speaker) -> bool:
        """Whether the speaker is an organisation, not a person and not people."""
        place = speaker.name or speaker.segments
        people = speaker.head in en.ROLES or speaker.head in en.PLURAL_ROLES or speaker.head.endswith("s")
        somebody = not speaker.head and bool(self.persons.between(place[0].start, place[-1].end))
        return bool(speaker.said) and not people and not somebody

    def _listener(self, sight: Sight, owner: QuotationProposal, pronoun: str) -> bool:
        """Whether somebody is told who might be meant as well: "Lee told Ortega that she ..."."""
        tree, cue = sight.tree, cue_token(sight, owner)
        if tree is None or cue is None:
            return False
        told = [child for child in tree.children[cue] if tree.deps[child] in ("dobj", "dative") and child > cue]
        if pronoun == "they":
            return any(tree.lower[child] in en.PLURAL_ROLES for child in told)
        return any(
            tree.lower[child] in en.ROLES or bool(self.persons.between(_from(tree, child), tree.ends[child]))
            for child in told
            if tree.lower[child] not in ("me", "us", "them")
        )

    def of_author(self, sight: Sight) -> list[Edit]:
        """In the author's own sentence: the person before it, where "he" at its beginning can mean one person only."""
        tree = sight.tree
        if tree is None or _OWN.isdisjoint([tree.lower[token] for token in sight.tokens]):
            return []
        verb = main_verb(sight)
        subject = subject_of(tree, verb) if verb is not None else None
        if subject is None:
            return []
        first = min(tree.subtree(subject))
        owns = tree.deps[first] == "poss"
        at = first if owns else subject
        pronoun = _HIS.get(tree.lower[first], "") if owns else tree.lower[subject]
        before = sight.text[sight.start : tree.starts[at]]
        elsewhere = any(map(str.isupper, before[1:])) or self.persons.between(sight.start, tree.starts[at])
        if pronoun not in ("he", "she") or elsewhere or self.persons.quoted(tree.starts[at]):
            return []
        person = self.persons.only_before(pronoun, sight.start)
        if person is None:
            return []
        name = self.persons.full(person.start, person.end)
        if owns:
            return [Edit(tree.starts[first], tree.ends[first], _possessive(name))]
        edit = named((tree.starts[at], tree.ends[at]), name, sight.text)
        return [edit] if edit is not None else []


def named(place: tuple[int, int], name: str, text: str) -> Edit | None:
    """``name`` in the place of a pronoun; None before "'d" and "'s", which hide what the verb is."""
    start, end = place
    name = _in_small(name)
    if text[end : end + 1] not in ("'", "’"):
        return Edit(start, end, name)
    short = text[end : end + 3]
    return Edit(start, end + 3, name + _SHORT[short]) if short in _SHORT else None


def _in_small(name: str) -> str:
    """ "the army" inside a sentence; what opens one is made large later."""
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if rest and first in ("The", "A", "An", "One", "Another") else name


def _tells_of_oneself(tree: Tree, verb: int) -> bool:
    """Whether only who knows it can tell it: "had no information", "was unfamiliar", "would not comment"."""
    if tree.lower[verb] in en.OF_ONESELF:
        return True
    told = (child for child in tree.children[verb] if tree.deps[child] in ("dobj", "acomp", "attr"))
    return any(tree.lower[child] in en.KNOWN_TO_ONESELF for child in told)


def _from(tree: Tree, token: int) -> int:
    """Where the phrase of ``token`` begins."""
    return tree.starts[min(tree.subtree(token))]


def _possessive(name: str) -> str:
    return _in_small(name) + ("'" if name.endswith("s") else "'s")
