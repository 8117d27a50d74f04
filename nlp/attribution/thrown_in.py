"""Reporting words thrown into a sentence or hung at its end: "Turnout fell, he said, to 58 %".

Parsers often lose what such words belong to; commas tell it plainly.
"""

from __future__ import annotations

from nlp.attribution.report import Report
from nlp.english import attribution as en
from nlp.english.attribution import Verb
from nlp.english.verbs import Form
from nlp.proposals import reasons as because
from nlp.tokens import word_set as words
from nlp.trees import Tree

_LONGEST_NAME = 9
"""Tokens of a speaker between a comma and the verb."""
_FEWEST = 3
"""Words of a clause that somebody may have said."""
_LONGEST_TAIL = 8
"""Tokens after the verb that only say when or where: "said on Monday"."""
_NO_NAME = frozenset(["aux", "auxpass", "mark", "cc", "ROOT", "relcl", "prt", "neg", "expl"])
_NO_FIRST = en.RELATIVES | words(
    "and but or as if when while where because although though so than then also there what how why to in on at by for "
    "from with of after before since until not i we you it this these those"
)
_NEW_CLAUSE = words("and but while as although though because which who where when according citing speaking referring")
_TAIL = words(
    "on in at during late early earlier last this yesterday today to via through shortly before after just from"
)
_ARTICLES = words("the a an its his her their our")
_LONGEST_ROLE = 12
_NO_ROLE = frozenset(["nsubj", "nsubjpass", "aux", "auxpass", "ROOT", "relcl", "mark", "expl"])
_INSIDE = frozenset(["'s", "’s", "'", "’", "-", ".", "&"])


def thrown_in(tree: Tree, index: int, verb: Verb, quoted: set[int]) -> Report | None:
    """The report of the verb at ``index`` if a comma, its speaker and the verb stand behind or inside a clause."""
    if not verb.speaks or verb.form in (Form.GERUND, Form.BASE):
        return None
    start, end = next((first, last) for first, last in tree.sentences if first <= index < last)
    comma = _comma_before(tree, index, start)
    if comma is None or comma in quoted or (comma and comma - 1 in quoted):
        return None
    after = _tail(tree, index, end)
    if after is None:
        return None
    first = _apposition(tree, comma, index, start)
    left = {token for token in range(start, first) if token not in quoted}
    if sum(tree.words[token][0].isalnum() for token in left) < _FEWEST or not _clause(tree, left):
        return None
    right = set() if after == index + 1 and tree.words[after : after + 1] != [","] else _right(tree, after, end)
    source = {token for token in range(first + 1, index) if token < index - 1 or tree.words[token] != ","}
    reason = because.REPORTING_VERB.format(words=tree.words[index])
    return Report(
        tree, index, [index], source, left | right, reason, 0.85, head=max(source), verb=verb, takes_quote=True
    )


def merged(report: Report | None, thrown: Report) -> Report:
    """What the commas tell, with the speaker that the parser found where it found one."""
    if report is None or not report.source or len(report.source & thrown.content) * 2 > len(report.source):
        return thrown
    if report.source < thrown.source:
        report.source = thrown.source
    report.content = (report.content | thrown.content) - report.source - set(report.cue)
    return report


def _comma_before(tree: Tree, index: int, start: int) -> int | None:
    """The comma right before the speaker, if what stands between is a name or a plain noun phrase."""
    at = index - 1
    if tree.words[at] == "," and at - 1 > start and tree.deps[at - 1] == "appos" and tree.words[at - 1][0].isupper():
        at -= 1
    while at >= start and index - at <= _LONGEST_NAME and tree.words[at] != ",":
        word = tree.words[at]
        if not (word[0].isalnum() or word in _INSIDE) or (tree.deps[at] in _NO_NAME and not word[0].isupper()):
            return None
        at -= 1
    if at <= start or tree.words[at] != "," or at == index - 1 or tree.lower[at + 1] in _NO_FIRST:
        return None
    return at


def _apposition(tree: Tree, comma: int, index: int, start: int) -> int:
    """The comma before the whole speaker: "the company's head, Viktor Sandor, said"."""
    earlier = next((token for token in range(comma - 1, start, -1) if tree.words[token] == ","), None)
    if earlier is not None and tree.words[comma + 1][0].isupper() and _plain_phrase(tree, earlier + 1, comma):
        return earlier
    heads = [tree.heads[token] for token in range(comma + 1, index) if tree.deps[token] == "appos"]
    if heads and start < heads[0] < comma:
        at = heads[0]
        while at > start and tree.words[at] != ",":
            at -= 1
        if at > start:
            return at
    return comma


def _plain_phrase(tree: Tree, first: int, end: int) -> bool:
    """Whether the words say what somebody is: "the chairman of the commission", without verb and other commas."""
    if not 1 < end - first <= _LONGEST_ROLE or tree.lower[first] not in _ARTICLES:
        return False
    return all(
        tree.words[token][0].isalnum() or tree.words[token] in _INSIDE for token in range(first, end)
    ) and not any(tree.deps[token] in _NO_ROLE for token in range(first, end))


def _tail(tree: Tree, index: int, end: int) -> int | None:
    """The token after the verb and what says when: a comma or the end of the sentence; None when more follows."""
    at = index + 1
    if at < end and tree.lower[at] in _TAIL | {"monday", "tuesday", "wednesday", "thursday", "friday"}:
        limit = min(end, at + _LONGEST_TAIL)
        while at < limit and (tree.words[at][0].isalnum() or tree.words[at] in _INSIDE - {"."}):
            at += 1
    return at if at >= end or tree.words[at] in (",", ".") else None


def _clause(tree: Tree, tokens: set[int]) -> bool:
    """Whether the words hold a verb with its subject."""
    return any(tree.deps[token] in ("nsubj", "nsubjpass", "expl") for token in tokens)


def _right(tree: Tree, after: int, end: int) -> set[int]:
    """What goes on behind the speaker: not a clause of its own."""
    first = after + 1
    if after >= end or tree.words[after] != "," or first >= end:
        return set()
    if tree.lower[first] in ("and", "or", "but"):
        verb = next((token for token in range(first, end) if tree.deps[token] == "conj"), None)
        shared = verb is not None and tree.child(verb, "nsubj", "nsubjpass", "expl") is None and verb - first <= 3
        return set(range(first, end)) if shared and tree.heads[verb or 0] < first else set()
    if tree.lower[first] in _NEW_CLAUSE or (tree.lower[first].endswith("ing") and tree.lower[first] != "including"):
        return set()
    return set(range(first, end))
