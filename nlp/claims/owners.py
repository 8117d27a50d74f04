"""Whose words a claim is: the quotation that its sentence consists of, and how its speaker may be called."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.claims.clauses import can_stand_alone, cue_token, is_main, tops_of
from nlp.claims.persons import Persons
from nlp.claims.sight import Sight
from nlp.english import attribution as attribution_en
from nlp.english import people as en
from nlp.proposals import QuotationProposal, QuoteType, Segment, Segments
from nlp.tokens import word_set as words
from nlp.trees import Tree

_SURE = 0.7
"""Score of a quotation from which its sentence is its speaker's, not the author's."""
_MOST = 0.45
"""Share of a sentence, without speaker and cue, that its content has to fill, unless the cue is its main verb."""
_LONGEST = 8
"""Words of a speaker without a name that a statement may repeat."""
_ASIDE = re.compile(
    r",? (?:who|which|that|whose|where)\b.*$|, (?:\d|an? |one of |the |now |then |then-|formerly |himself|herself).*$"
    r"|, \w+ed\b.*$|[,\s“”\"]+$",
    re.DOTALL,
)
"""What is told of a speaker in passing."""
_GOES_ON = re.compile(r" (?:and|for|of|on) (?:the )?[A-ZÀ-ÖØ-Þ]")
"""The rest of a name of which the pipeline saw but the beginning: "Customs and Border Protection"."""


_PLACED = words("beyond besides under over with without in on at by for from among between near across despite unlike")
"""What no speaker begins with."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """``segments`` are the words shown for the speaker, ``name`` the name in them, or that their pronoun stands for.

    ``said`` is how a statement may call the speaker, "" for one who is but a pronoun.
    """

    segments: Segments = ()
    name: Segments = ()
    said: str = ""
    head: str = ""
    """The noun that the phrase is, in lower case; "" where it is a name."""


def owner_of(sight: Sight) -> QuotationProposal | None:
    """The quotation that most of the sentence is, or whose cue is its main verb, if it has a speaker of its own."""
    best: tuple[bool, int, QuotationProposal] | None = None
    for one in sight.quotations:
        cue = cue_token(sight, one)
        if cue is not None and one.quote_type is not QuoteType.DIRECT and not is_main(sight, cue):
            continue
        inside = (part for part in (*one.speaker, *one.cue) if sight.start <= part.start < sight.end)
        around = sum(part.end - part.start for part in inside)
        length = sight.end - sight.start - around
        covered = sum(max(0, min(part.end, sight.end) - max(part.start, sight.start)) for part in one.content)
        main = cue is not None and sight.tree is not None and sight.tree.deps[cue] == "ROOT" and _is_told(sight, one)
        enough = covered > 0 and (main or covered >= _MOST * length)
        better = best is None or (covered >= _MOST * length, covered) > best[:2]
        if enough and better and one.score >= _SURE and _somebody(sight, one):
            best = (covered >= _MOST * length, covered, one)
    return best[2] if best is not None else None


def _is_told(sight: Sight, one: QuotationProposal) -> bool:
    """Whether something whole is said, not merely "railed against the plan"."""
    if one.quote_type is QuoteType.DIRECT or sight.tree is None:
        return True
    tokens = [token for part in one.content for token in sight.tree.at(part.start, part.end) if token in sight.tokens]
    return bool(tokens) and can_stand_alone(sight, tokens, one)


def _somebody(sight: Sight, one: QuotationProposal) -> bool:
    """Whether the speaker is one: "everything points to ..." is the author's voice."""
    speaker = " ".join(sight.text[part.start : part.end] for part in one.speaker).lower()
    return bool(speaker) and speaker not in attribution_en.NOBODY and speaker.split()[0] not in _PLACED


def speaker_of(one: QuotationProposal, persons: Persons) -> Speaker:
    """The speaker of ``one``: a name only where the phrase is that name, and not one that merely stands in it."""
    text = persons.text
    start, end = one.speaker[0].start, one.speaker[-1].end
    name = one.speaker_name[0] if one.speaker_name else None
    phrase = text[start:end]
    if phrase.lower() in attribution_en.PRONOUNS:
        known = name is not None and persons.fits(name.start, name.end, phrase.lower())
        if name is None or not known:
            return Speaker(one.speaker)
        return Speaker((name,), (name,), persons.full(name.start, name.end))
    tree = persons.tree_at(start)
    head = head_of(tree, start, end)
    if name is not None and name.start < start < name.end:
        name = None  # the pipeline took the cue into the name: "Said Comey"
    if name is not None and start <= name.start < end:
        if tree is None or head is None or _is_named(tree, head, name, start, end):
            if not _GOES_ON.match(text, name.end, end):
                article = "The " if text[start : name.start].lower() == "the " else ""
                return Speaker((name,), (name,), article + persons.full(name.start, name.end))
            name = None
        elif tree.lower[head] not in attribution_en.GOVERNING | attribution_en.STUDIES:
            name = None
    cut = _ASIDE.sub("", phrase)
    kept = (Segment(start, start + len(cut)),) if cut else one.speaker
    called = "" if tree is None or head is None else tree.lower[head]
    if tree is not None and head is not None and tree.words[head][0].isupper():
        called = called if called in en.ROLES | en.PLURAL_ROLES and tree.starts[head] == start else ""
    said = cut if len(cut.split()) <= _LONGEST else ""
    return Speaker(kept, (name,) if name is not None else (), said, called)


def head_of(tree: Tree | None, start: int, end: int) -> int | None:
    """The noun that a phrase is."""
    if tree is None:
        return None
    tokens = [token for token in tree.at(start, end) if tree.words[token][0].isalnum()]
    tops = [token for token in tops_of(tree, tokens) if tree.deps[token] not in ("det", "punct", "prep", "cc")]
    return tops[0] if tops else None


def _is_named(tree: Tree, head: int, name: Segment, start: int, end: int) -> bool:
    """Whether the phrase is the name: its head, an apposition, or the last words after titles."""
    if name.start <= tree.starts[head] < name.end:
        return True
    tokens = list(tree.at(name.start, name.end))
    if any(tree.deps[token] == "appos" for token in tokens):
        return True
    between = list(tree.at(start, name.start))
    loose = any(tree.deps[token] in ("prep", "case", "poss") for token in between)
    return name.end == end and bool(between) and not loose
