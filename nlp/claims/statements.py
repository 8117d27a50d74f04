"""A claim's statement, prefilled: the sentence as one would note it, with the name where it has a pronoun.

A wrong name in a pronoun's place lays something at somebody's door. Where the article leaves a doubt, the pronoun
stays, and what was said keeps the words that tell who said it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.claims.clauses import FINITE, SUBJECTS, can_stand_alone, cue_token, main_verb, subject_of
from nlp.claims.owners import Speaker
from nlp.claims.persons import Persons
from nlp.claims.pronouns import Edit, Pronouns, named
from nlp.claims.sight import Sight
from nlp.proposals import QuotationProposal, QuoteType
from nlp.tokens import word_set as words

_LEAD = re.compile(
    r"^(?:(?:however|meanwhile|moreover|furthermore|in addition|indeed|in fact|nevertheless|nonetheless|besides|"
    r"simultaneously|naturally|additionally|firstly|secondly|finally|by contrast|for example|for instance|thus|"
    r"therefore|still|yet|so|then|also|and|but), |(?:and|but(?! for)|also|meanwhile|yet(?! to)|"
    r"so(?! far| that| much| many| long| as| few| little| did| do| does| is| are| was| were| has| have| will)) )",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[“”„«»\"]|''|``")
_MARKED = re.compile(r"[“„\"«][^”\"»]*(?:[”\"»]|$)|(?:''|``).*?(?:''|$)", re.DOTALL)
_OPENS = re.compile(r": ?[“\"„]\s?(?=[A-ZÀ-ÖØ-Þ])")
_THAT = re.compile(r"^that\b,? ", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_STRAY = re.compile(r",([’'])$")
_ENDS = ".!?…"
_FEWEST = 4
"""Words that what is said must have to be told without who said it."""
_SCRAP = 5
"""Words up to which a sentence about "it" or "them" says nothing to one who has not read what stands before."""
_FILLER = 3
"""Words between two parts of a quotation, besides speaker and cue: "he added on Sunday"."""
_LOOSE = words("it they this that these those he she there")
_DAY = re.compile(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ")


@dataclass(frozen=True, slots=True)
class Statement:
    text: str
    tokens: tuple[int, ...]
    """What of the sentence it repeats."""
    scrap: bool = False
    """Nobody could check it without reading on: "It was 6.1"."""


class Statements:
    """Writes the statements of one article."""

    def __init__(self, text: str, persons: Persons) -> None:
        self._text = text
        self._pronouns = Pronouns(persons)

    def of(self, sight: Sight, owner: QuotationProposal | None, speaker: Speaker) -> Statement:
        """One sentence without quotation marks; the words of the article otherwise."""
        told = self._told(sight, owner) if owner is not None else None
        if told is None or owner is None:
            return self._own_words(sight, owner, speaker)
        tokens = tuple(token for start, end in told for token in _tokens(sight, start, end))
        edits = self._pronouns.of_speaker(sight, owner, speaker, tokens)
        if edits is None:
            return self._own_words(sight, owner, speaker)
        written = self._joined(sight, told, [*edits, *_second_that(sight, tokens, owner)])
        if told[0][0] > sight.start:
            written = _DAY.sub("", written)  # "noted on its site Thursday, the candidate ..."
        plain = self._plain(written, self._opens_with_that(sight, tokens))
        return Statement(plain, tokens, _scrap(sight, tokens, written, edits))

    def _own_words(self, sight: Sight, owner: QuotationProposal | None, speaker: Speaker) -> Statement:
        """The whole sentence, with who said it."""
        tokens: tuple[int, ...] = sight.tokens
        edits = self._pronouns.of_author(sight) if owner is None else []
        if owner is not None:
            parts = [(max(part.start, sight.start), min(part.end, sight.end)) for part in owner.content]
            said = tuple(token for start, end in parts for token in _tokens(sight, start, end))
            cue = cue_token(sight, owner)
            main = cue is not None and sight.tree is not None and sight.tree.deps[cue] == "ROOT"
            tokens = said if main and can_stand_alone(sight, said, owner) else tokens
            first = owner.speaker[0]
            if self._text[first.start : first.end].lower() in ("he", "she") and speaker.name:
                edit = named((first.start, first.end), speaker.said, self._text)
                edits = [edit] if edit is not None else []
        written = self._joined(sight, [(sight.start, sight.end)], edits)
        scrap = _scrap(sight, sight.tokens, written, edits) or self._is_outcry(sight, owner)
        return Statement(self._plain(written, that=False), tokens, scrap)

    def _is_outcry(self, sight: Sight, owner: QuotationProposal | None) -> bool:
        """Whether all that is quoted is two or three words: "It's overkill", "Absolutely"."""
        if owner is None or owner.quote_type is not QuoteType.DIRECT or sight.quantities:
            return False
        parts = [self._text[max(part.start, sight.start) : min(part.end, sight.end)] for part in owner.content]
        return len(_MARKS.sub("", " ".join(parts)).split()) < _FEWEST

    def _plain(self, written: str, that: bool) -> str:
        plain = _SPACES.sub(" ", _MARKS.sub("", written)).strip(" ,;:—–-")
        plain = _THAT.sub("", plain) if that else plain
        shorter = _LEAD.sub("", plain)
        plain = shorter if len(shorter.split()) > 3 else plain
        if plain[:1] == "(" and plain[-1:] == ")" and plain.count("(") == 1:
            plain = plain[1:-1].strip()
        plain = _STRAY.sub(r"\1", plain)
        plain = plain[:1].upper() + plain[1:]
        return plain if not plain or plain[-1] in _ENDS else plain + "."

    def _opens_with_that(self, sight: Sight, tokens: Sequence[int]) -> bool:
        tree = sight.tree
        if tree is None or not tokens or tree.lower[tokens[0]] != "that":
            return False
        noun = tree.heads[tokens[0]]  # "said this year that cutbacks ...", at which no "that" can point
        several = noun == tokens[0] + 1 and tree.deps[noun] in SUBJECTS and tree.lower[noun].endswith("s")
        return several or tree.deps[tokens[0]] == "mark"

    # --- what was said ----------------------------------------------------------------------------------------

    def _told(self, sight: Sight, owner: QuotationProposal) -> list[tuple[int, int]] | None:
        """The parts of the sentence that were said, or None where they make no statement of their own."""
        groups = self._groups(sight, owner)
        best: tuple[tuple[bool, int], list[tuple[int, int]]] | None = None
        for group in groups:
            written = " ".join(self._text[start:end] for start, end in group)
            marked = _MARKS.search(written) is not None
            tokens = [token for start, end in group for token in _tokens(sight, start, end)]
            count = len(written.split())
            enough = count >= _FEWEST if owner.quote_type is QuoteType.DIRECT else len(written) * 3 >= len(sight.words)
            enough = enough or bool(sight.topic)
            whole = len(written) + 4 >= len(sight.words)
            small = _MARKS.sub("", written).lstrip()[:1].islower()
            speech = (owner.quote_type is QuoteType.DIRECT and not small) or self._all_marked(group)
            speech = speech or (self._is_rest(sight, owner, group) and count > _FEWEST)
            if whole or (enough and (speech or can_stand_alone(sight, tokens, owner))):
                rank = (marked, len(written))
                if best is None or rank > best[0]:
                    best = (rank, group)
        return best[1] if best is not None else None

    def _groups(self, sight: Sight, owner: QuotationProposal) -> list[list[tuple[int, int]]]:
        """The parts of the content inside the sentence; those that only speaker and cue part belong together."""
        groups: list[list[tuple[int, int]]] = []
        for part in owner.content:
            start, end = max(part.start, sight.start), min(part.end, sight.end)
            if start >= end:
                continue
            opens = _OPENS.search(self._text, start, end)
            if opens is not None and not any(_verbs(sight, start, opens.start())):
                start = opens.start() + 1
            if len(owner.content) > 1 and self._is_loose(sight, owner, start, end):
                continue
            if groups and self._goes_on(groups[-1][-1][1], start, owner):
                groups[-1].append((start, end))
            else:
                groups.append([(start, end)])
        return groups

    def _is_loose(self, sight: Sight, owner: QuotationProposal, start: int, end: int) -> bool:
        """A few words beside what was said: whom it was told, what it was asked about."""
        count = sum(word[0].isalnum() for word in _MARKS.sub("", self._text[start:end]).split())
        if not any(map(str.isalnum, self._text[sight.start : start])):
            return False
        if count <= 2:
            return _MARKS.match(self._text, start) is None
        if _verbs(sight, start, end):
            return False
        early = start < sight.start + len(sight.words) // 2
        after = start > max(part.end for part in (*owner.speaker, *owner.cue))
        return count <= _FILLER if after else early and count <= _SCRAP

    def _goes_on(self, end: int, start: int, owner: QuotationProposal) -> bool:
        """Whether nothing but who said it stands between two parts, or the second goes on in small letters."""
        gap = self._text[end:start]
        if ";" in gap:
            return False
        for part in (*owner.speaker, *owner.cue):
            if end <= part.start and part.end <= start:
                gap = gap.replace(self._text[part.start : part.end], " ", 1)
        count = sum(word[0].isalnum() for word in gap.split())
        after = self._text[start : start + 2].lstrip("“\"„'")
        return count <= _FILLER or (after[:1].islower() and self._text[start] in "“\"„'" and count <= 2 * _FILLER)

    def _all_marked(self, group: Sequence[tuple[int, int]]) -> bool:
        """Whether a group is nothing but a quotation that is a sentence: it begins with a mark and a capital."""
        start, end = group[0]
        written = self._text[start:end].lstrip()
        return (
            len(group) == 1
            and written[:1] in '“"„'
            and written[1:2].isupper()
            and _MARKED.fullmatch(written) is not None
        )

    def _is_rest(self, sight: Sight, owner: QuotationProposal, group: Sequence[tuple[int, int]]) -> bool:
        """Whether a sentence is this and, behind or in it, who said it: "The road was closed, he said"."""
        opens = not any(map(str.isalnum, self._text[sight.start : group[0][0]]))
        return opens and owner.cue[:1] > owner.content[:1] and self._goes_on(group[-1][1], sight.end, owner)

    def _joined(self, sight: Sight, parts: Sequence[tuple[int, int]], edits: Sequence[Edit]) -> str:
        """The parts in one line, a comma or dash between them where the sentence needs it."""
        written = ""
        last = 0
        for start, end in parts:
            if written:
                written = written.rstrip(" ,”\"'’") + self._joint(sight, last, start)
            at = start
            for edit in sorted(edits, key=_place):
                if start <= edit.start < end:
                    written += self._text[at : edit.start] + edit.words
                    at = edit.end
            written += self._text[at:end]
            last = end
        return written

    def _joint(self, sight: Sight, end: int, start: int) -> str:
        gap = _MARKS.sub("", self._text[end:start]).rstrip()
        if gap[-1:] in ("—", "–"):
            return " — "
        tree = sight.tree
        after = _tokens(sight, start, sight.end)
        tokens = set(after)
        if tree is not None and after and tree.lower[after[0]] in FINITE:
            return " "
        crossing = tree is not None and any(
            tree.heads[token] in tokens and tree.deps[token] in ("nsubj", "nsubjpass", "aux")
            for token in _tokens(sight, sight.start, end)
        )
        return ", " if "," in gap and not crossing else " "


def _place(edit: Edit) -> int:
    return edit.start


def _tokens(sight: Sight, start: int, end: int) -> list[int]:
    """The tokens of the sentence inside ``[start, end)``."""
    if sight.tree is None:
        return []
    return [token for token in sight.tree.at(start, end) if sight.start <= sight.tree.starts[token] < sight.end]


def _second_that(sight: Sight, tokens: Sequence[int], owner: QuotationProposal) -> list[Edit]:
    """ "That" before the second of two things said: "the bridge fell and that the road was closed"."""
    tree = sight.tree
    if tree is None or owner.quote_type is QuoteType.DIRECT:
        return []
    loose = [
        token
        for token in tokens
        if tree.lower[token] == "that" and tree.deps[token] == "mark" and tree.deps[tree.heads[token]] == "conj"
    ]
    return [
        Edit(tree.starts[token], tree.starts[token + 1], "")
        for token in loose
        if token and tree.lower[token - 1] == "and" and token + 1 < len(tree.words)
    ]


def _verbs(sight: Sight, start: int, end: int) -> list[int]:
    tree = sight.tree
    return [token for token in _tokens(sight, start, end) if tree is not None and subject_of(tree, token) is not None]


def _scrap(sight: Sight, tokens: Sequence[int], written: str, edits: Sequence[Edit]) -> bool:
    """A few words about "it" or "them", whom nothing names."""
    tree = sight.tree
    if edits or _says_figure(sight):
        return False
    count = sum(char.isalnum() for char in (word[0] for word in written.replace("-", " ").split()))
    if count <= 2 or count > _SCRAP:
        return count <= 2
    top = main_verb(sight, tokens)
    subject = subject_of(tree, top) if tree is not None and top is not None else None
    if tree is None or subject is None:
        return False
    return tree.lower[subject] in _LOOSE and tree.deps[subject] != "expl"


def _says_figure(sight: Sight) -> bool:
    """Whether a few words tell a figure of what stands before them, with its unit, day or place: "It cost $4 bn"."""
    if not sight.quantities:
        return False
    return bool(sight.dates or sight.proper) or any(one.unit is not None for one in sight.quantities)
