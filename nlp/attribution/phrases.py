"""A speaker's words made whole: with what parsers break off at hyphens and titles, without when it was said."""

from __future__ import annotations

import re

from nlp.tokens import word_set as words
from nlp.trees import Tree

_HYPHENS = frozenset(["-", "–", "‑"])
_TITLES = words(
    "mr. mrs. ms. dr. prof. rev. sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. cmdr. st. hon. pres. atty. supt. "
    "cpl. pvt. fr. sr. insp."
)
_BEFORE_NAMES = frozenset(["det", "amod", "compound", "nummod", "poss", "case", "nmod", "advmod", "punct"])
_NO_NAMES = words("in on at by for from with of after before since and but or as when while if that then so yet")
_SAID_OF = frozenset(["advcl", "ccomp", "parataxis", "acl"])
"""What is told of a speaker in passing; not part of who it is."""
_DATELINE_DASHES = frozenset(["-", "–", "—", "--"])
LONGEST_SPEAKER = 36
"""Tokens; what is longer has swallowed a sentence."""
_STUMP = 3
_LONGEST_LEAD = 8
"""Tokens that may be put before what the parser found."""
_CIRCUMSTANCES = words("in on during after before through at")
_SEAT = re.compile(r"(?:, | \()(?:[A-Z]|Lab|Con|Lib Dem|SNP)[-–][A-Z][\w.]{0,6}(?:\)|(?<=\.)|\b)")
"""Party and seat after a name: "Lindsey Graham, R-S.C.", "Elijah Cummings (D-Md.)"."""


def whole(tree: Tree, source: set[int], head: int | None, at: int, cue: set[int]) -> set[int]:
    """The phrase ``source`` around ``head``, with the words before it that belong to it, without clauses in passing."""
    if not source:
        return source
    found = without_asides(tree, source, head, at)
    found = with_lead(tree, found, cue)
    return with_seat(tree, found, cue)


def without_asides(tree: Tree, source: set[int], head: int | None, at: int) -> set[int]:
    """Without "in his speech" behind "said the mayor": it says when somebody spoke, not who."""
    if head is None or not tree.words[head][0].isupper():
        return source
    barred = _stumps(tree, source, head)
    for child in tree.children[head]:
        if child not in source or child < head:
            continue
        clause = tree.subtree(child) & source
        if tree.deps[child] == "prep" and at < head and tree.lower[child] in _CIRCUMSTANCES:
            barred |= clause
    return source - barred or source


def _stumps(tree: Tree, source: set[int], head: int) -> set[int]:
    """What is left of "Reid, who said ..." when what he said is taken out of it."""
    found: set[int] = set()
    for child in tree.children[head]:
        clause = tree.subtree(child)
        if tree.deps[child] == "relcl" and len(clause & source) <= _STUMP < len(clause):
            found |= clause
    return found & source


def with_lead(tree: Tree, source: set[int], cue: set[int]) -> set[int]:
    """With "GOP presidential front-" before "runner Donald Trump", and "state Rep." before a name."""
    first = min(source)
    lowest = max(0, first - _LONGEST_LEAD)
    start = next((begin for begin, end in tree.sentences if begin <= first < end), 0)
    while first > lowest:
        before = first - 1
        glued = tree.ends[before] == tree.starts[first]
        if glued and tree.words[before] in _HYPHENS and before and tree.ends[before - 1] == tree.starts[before]:
            first = before - 1
        elif _opens_name(tree, before, first, glued):
            first = before
        else:
            break
        own = tree.subtree(first) if tree.deps[first] in _BEFORE_NAMES else {first}
        while first > lowest and first - 1 >= start and _leads(tree, first - 1, own, cue):
            first -= 1
    added = set(range(first, min(source)))
    return source if added & cue else source | added


def _opens_name(tree: Tree, before: int, first: int, glued: bool) -> bool:
    """Whether a token is the half of a compound that ends with its hyphen, or a title."""
    if glued and tree.words[before][-1:] in _HYPHENS:
        return tree.words[before][0].isalnum()
    return tree.lower[before] in _TITLES and tree.words[first][0].isupper()


def _leads(tree: Tree, token: int, own: set[int], cue: set[int]) -> bool:
    """Whether a word before a name's first part belongs to it: an article, an adjective, a further name."""
    if token in cue or not tree.words[token][0].isalnum():
        return False
    if token in own or tree.deps[token] in ("det", "amod", "compound", "nummod", "poss"):
        return True
    return tree.words[token][0].isupper() and tree.lower[token + 1] in _TITLES and tree.lower[token] not in _NO_NAMES


def with_seat(tree: Tree, source: set[int], cue: set[int]) -> set[int]:
    last = max(source)
    after = list(range(last + 1, min(len(tree.words), last + 8)))
    if not after or tree.words[after[0]] not in (",", "("):
        return source
    end = tree.ends[after[-1]]
    text = [" "] * (end - tree.ends[last])
    for token in after:
        text[tree.starts[token] - tree.ends[last] : tree.ends[token] - tree.ends[last]] = tree.words[token]
    match = _SEAT.match("".join(text))
    if match is None:
        return source
    limit = tree.ends[last] + match.end()
    added = {token for token in after if tree.ends[token] <= limit}
    return source if added & cue else source | added


def phrase_of(tree: Tree, head: int | None, cue: int) -> set[int]:
    """The noun phrase of ``head`` without the branch that the cue stands in; cut where it has swallowed too much."""
    if head is None:
        return set()
    barred = {cue} if cue != head else set()
    whole = tree.subtree(head, without=barred)
    said_of = {token for token in whole - {head} if tree.deps[token] in _SAID_OF and tree.heads[token] in whole}
    barred |= {token for token in said_of if tree.deps[token] != "acl" or tree.words[token - 1] == ","}
    dashes = [token for token in whole if token < head and tree.words[token] in _DATELINE_DASHES]
    whole = {token for token in tree.subtree(head, without=barred) if not dashes or token > max(dashes)}
    if len(whole) <= LONGEST_SPEAKER:
        return whole
    clauses = {token for token in whole if tree.deps[token] in ("relcl", "acl", "advcl", "ccomp", "parataxis", "appos")}
    return tree.subtree(head, without=barred | (clauses - {head}))
