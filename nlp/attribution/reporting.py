"""Who says what in one parsed piece: reporting verbs, nouns and phrases, in the order of their cues."""

from __future__ import annotations

from nlp.attribution.colons import labelled, led_by_colons
from nlp.attribution.report import Report
from nlp.attribution.saying import by_verb, is_verb
from nlp.attribution.set_phrases import according, as_put, by_adverb, by_noun, in_words, words_of
from nlp.attribution.stances import by_adjective, in_survey
from nlp.attribution.thrown_in import merged, thrown_in
from nlp.english import attribution as en
from nlp.tokens import word_set as words
from nlp.trees import Tree

_CUES = (
    words("according words put puts :") | en.SAID_ADVERBS | en.NOUNS | en.FEELINGS | en.SURVEYS | frozenset(en.VERBS)
)
"""Words at which a report may begin; nine of ten are none."""


def find_reports(tree: Tree, quoted: set[int], named: set[int]) -> list[Report]:
    """The attributions of ``tree`` in the order of their cues.

    ``quoted`` are the tokens inside quotations, ``named`` those inside names of people and organisations.
    """
    found: list[Report] = []
    for index, word in enumerate(tree.lower):
        if word not in _CUES or index in quoted:
            continue
        verb = en.VERBS.get(word)
        report: Report | None = None
        if verb is not None and is_verb(tree, index, verb):
            report = by_verb(tree, index, verb)
        elif word == "according":
            report = according(tree, index)
        elif word == "words":
            report = words_of(tree, index) or in_words(tree, index)
        elif word in ("put", "puts"):
            report = as_put(tree, index)
        elif word == ":":
            report = labelled(tree, index, named)
        elif word in en.SAID_ADVERBS:
            report = by_adverb(tree, index)
        if report is None and word in en.NOUNS:
            report = by_noun(tree, index)
        if report is None and word in en.FEELINGS:
            report = by_adjective(tree, index)
        if report is None and word in en.SURVEYS:
            report = in_survey(tree, index)
        if verb is not None and (thrown := thrown_in(tree, index, verb, quoted)) is not None:
            report = merged(report, thrown)
        if report is not None:
            if report.head in quoted or len(report.source & quoted) * 2 > len(report.source):
                report.source, report.head, report.antecedent = set(), None, None
            found.append(report)
    found.extend(led_by_colons(tree, quoted, named, found))
    _keep_apart(tree, found)
    return found


def _keep_apart(tree: Tree, reports: list[Report]) -> None:
    """Cut from each content the clauses that report something themselves, and what a semicolon parts from the cue."""
    own = {report.at for report in reports if report.takes_quote and report.source}
    for report in reports:
        for token in sorted(report.content & own):  # from left to right: most often the outer clause first
            inside = token in report.content  # else it went with a clause around it: no need to walk its tree again
            if inside and tree.deps[token] in ("conj", "advcl") and token > report.at:
                report.content -= tree.subtree(token)
        marks = [token for token in report.content if tree.words[token] == ";"]
        first = max((mark + 1 for mark in marks if mark < report.at), default=0)
        last = min((mark for mark in marks if mark > report.at), default=len(tree.words))
        if marks:
            report.content = {token for token in report.content if first <= token < last}
