"""The tables of one question: figures side by side with their arithmetic, and how evidence fits each answer."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.proposals import ComparisonRelation
from storage.report.document import Block, Inline, Run, Table, new_line, plain, quiet, reference, woven
from storage.report.records import BriefComparison, BriefDispute, BriefEvidence, BriefPosition
from storage.report.speech import capital, say
from storage.report.words import CONSISTENCY, OPPOSED, RELATION
from storage.retelling import sides_of, worded
from storage.shortening import shortened

_MOST_BESIDE = 6
"""Answers that stand beside each other in a table of evidence."""

_LONGEST_HEAD = 80
"""Characters of an answer at the head of a column; it stands in full above its quotations."""


def comparisons(found: Sequence[BriefComparison]) -> Table:
    """Return the passages that were set side by side; without a column of arithmetic where there is none."""
    worked = any(one.steps for one in found)
    rows = []
    for one in found:
        row = [_side(one.a_words, one.a_name, one.a_quote), _side(one.b_words, one.b_name, one.b_quote)]
        if worked:
            row.append(plain("; ".join(map(_step, one.steps)) or "–"))
        rows.append((*row, plain(_relation(one))))
    columns = [say("One article"), say("Another"), *([say("Arithmetic")] if worked else []), say("What follows")]
    weights = (22, 22, 28, 28) if worked else (32, 32, 36)
    return Table(say("Passages set side by side"), tuple(columns), tuple(rows), weights, heads=False)


def _side(words: str, name: str, number: int) -> Inline:
    return (Run(words), new_line(), quiet(name), *((Run(" "), *reference(number)) if number else ()))


def _step(step: str) -> str:
    """A step of the arithmetic; a figure stays on one line with its per cent."""
    return worded(step).replace(" %", "\N{NO-BREAK SPACE}%")


def _relation(one: BriefComparison) -> str:
    words = say(RELATION[one.relation])
    if one.relation is ComparisonRelation.VALUE_DIFFERS and one.basis in OPPOSED:
        words = say(OPPOSED[one.basis])
    if one.relation is ComparisonRelation.DIFFERENT_SCOPE and (differs := differences(one.differs)):
        words = say("They may speak of different things: {}.").format(differs)
    return f"{words} {say('Judged by a person.')}" if one.judged else words


def differences(differs: tuple[str, ...]) -> str:
    """ "scope (whole / by road)" as "“by road” in one of them only"; names are left out, they stand beside."""
    told_words = []
    for each in differs:
        kind, _, rest = each.partition(" (")
        sides = rest.removesuffix(")").split(" / ")
        if kind in ("names", "spelling") or len(sides) != 2:
            continue
        told = sides_of(each) or sides
        if "whole" in sides and "including" in sides:
            told_words.append(say("one of them counts more in"))
        elif "whole" in sides or "all" in sides:
            only = told[sides[0] in ("whole", "all")]
            told_words.append(say("“{}” in one of them only").format(only.strip("“”")))
        else:
            told_words.append(say("{} against {}").format(*told))
    return "; ".join(told_words)


def evidence(dispute: BriefDispute) -> list[Block]:
    """One table, or several where there are more answers than stand beside each other on paper."""
    count = len(dispute.positions)
    if count <= _MOST_BESIDE:
        return [_ratings(dispute, dispute.positions, say("How each piece of evidence fits each answer"))]
    found: list[Block] = []
    for start in range(0, count, _MOST_BESIDE):
        part = dispute.positions[start : start + _MOST_BESIDE]
        last = start + len(part)
        title = say("How each piece of evidence fits answers {} to {}").format(start + 1, last)
        if len(part) == 1:
            title = say("How each piece of evidence fits answer {}").format(last)
        found.append(_ratings(dispute, part, title))
    return found


def _ratings(dispute: BriefDispute, positions: Sequence[BriefPosition], title: str) -> Table:
    rows = []
    for one in dispute.evidence:
        cells = [_cited(dispute, one)]
        for position in positions:
            rating = one.consistency.get(position.label)
            cells.append(plain(say(CONSISTENCY[rating]) if rating is not None else say("not rated")))
        rows.append(tuple(cells))
    share = max(14, 60 // max(1, len(positions)))
    heads = (say("With “{}”").format(shortened(position.label, _LONGEST_HEAD)) for position in positions)
    return Table(title, (say("Evidence"), *heads), tuple(rows), (40, *(share for _ in positions)))


def _cited(dispute: BriefDispute, one: BriefEvidence) -> Inline:
    """A piece of evidence; one that is quoted above is named by its number alone."""
    note = (new_line(), quiet(one.note)) if one.note else ()
    quote = next((quote for quote in dispute.quotes if quote.number and quote.number == one.quote), None)
    if quote is None:
        return (Run(one.citation), *note)
    place = woven(say("quotation {}, {}"), reference(quote.number), plain(quote.article.name))
    words = woven("{}: {}", plain(one.citation), place) if one.citation else place
    return (Run(capital(words[0].text), words[0].style, words[0].target), *words[1:], *note)
