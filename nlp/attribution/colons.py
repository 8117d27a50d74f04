"""Attributions that a colon makes: the labels of a transcript, and what leads over to a quotation."""

from __future__ import annotations

from nlp.attribution.phrases import phrase_of
from nlp.attribution.report import Report
from nlp.english import attribution as en
from nlp.proposals import reasons as because
from nlp.trees import Tree

_VERBAL = frozenset(["nsubj", "nsubjpass", "expl", "aux", "auxpass", "neg"])
_MARKS = frozenset("\"“”'‘’?!")
_LONGEST_LABEL = 5
"""Tokens of a name before a colon."""


def labelled(tree: Tree, index: int, named: set[int]) -> Report | None:
    """ "Jones: We will go on." at the start of a line, in transcripts and headlines."""
    first = index
    while first > 0 and index - first < _LONGEST_LABEL and tree.words[first - 1].strip():
        first -= 1
    line_start = first == 0 or not tree.words[first - 1].strip()
    source = set(range(first, index))
    if (
        tree.lower[first:index] == ["q"]
        or not line_start
        or not source
        or not (index - 1 in named or tree.words[index - 1].isupper())
    ):
        return None
    if not all(tree.words[token][0].isupper() or not tree.words[token][0].isalpha() for token in source):
        return None
    last = index + 1
    while last < len(tree.words) and tree.words[last].strip():
        last += 1
    content = set(range(index + 1, last))
    if not any(tree.deps[token] in _VERBAL or tree.words[token] in _MARKS for token in content):
        return None  # "Background: The Harbour and Its Neighbours", "Jones: 2,316."
    return Report(tree, index, [index], source, content, because.NAME_AND_COLON, 0.7, head=index - 1, takes_quote=True)


def led_by_colons(tree: Tree, quoted: set[int], named: set[int], known: list[Report]) -> list[Report]:
    """'The mayor, Jan Smit, is blunt: "It failed."': a person, a colon and a quotation, without a verb of speech."""
    found: list[Report] = []
    for index in (token for token in range(1, len(tree.words) - 1) if tree.words[token] == ":"):
        if index in quoted or index + 1 not in quoted:
            continue
        start = next(first for first, last in tree.sentences if first <= index < last)
        subjects = [token for token in range(start, index) if tree.deps[token] in ("nsubj", "nsubjpass")]
        taken = any(start <= report.at <= index and report.source for report in known)
        source = phrase_of(tree, subjects[0], tree.heads[subjects[0]]) if subjects and not taken else set()
        if source and (source & named or tree.lower[subjects[0]] in en.PEOPLE_PRONOUNS) and max(source) < index:
            reason = because.COLON
            found.append(Report(tree, index, [], source, set(), reason, 0.7, head=subjects[0], takes_quote=True))
    return found
