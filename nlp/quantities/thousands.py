"""Thousands that are set apart by ordinary spaces: "52 000 units" is one number, "January 12 500 people" is two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.grammar import Grammar
from nlp.quantities.phrases import plural
from nlp.tokens import Kind, Token

_MAYBE = re.compile(r"\d \d\d\d(?!\d)")
_WRITTEN_SO = re.compile(r"(?<![\d.,:/+-])(?<!\d )[1-9]\d{0,2}(?: \d{3})* 000(?![\d.,:/-]?\d)(?! \d)")
"""Evidence that an article parts its thousands with spaces: a last group of noughts is no number of its own."""
_MOST_GROUPS = 5
_JOINED = frozenset("-‐‑–/:+#№.,'’")
"""Marks that, glued before or after digits, make them part of something longer than a number."""


def writes_spaces(text: str) -> bool:
    """Whether an article writes its thousands with ordinary spaces somewhere."""
    return _WRITTEN_SO.search(text) is not None


def joined(text: str, words: list[Token], grammar: Grammar, usual: bool) -> list[Token]:
    """The tokens with each number whose groups an ordinary space parts as one. ``usual``: the article writes so."""
    if not words or not _MAYBE.search(text, words[0].start, words[-1].end):
        return words
    result: list[Token] = []
    at = 0
    while at < len(words):
        after = _groups(text, words, at)
        if after - at > 1 and _one_number(words, at, after, result, grammar, usual):
            start, end = words[at].start, words[after - 1].end
            whole = text[start:end]
            result.append(Token(Kind.NUMBER, whole, whole, start, end, words[at].spaced))
        else:
            result.extend(words[at:after])
        at = after
    return result


def _groups(text: str, words: Sequence[Token], at: int) -> int:
    """The token after the run of numbers that single spaces part, from token ``at`` on (at least the next)."""
    after = at + 1
    while (
        words[at].kind is Kind.NUMBER
        and after < len(words)
        and words[after].kind is Kind.NUMBER
        and text[words[after - 1].end : words[after].start] == " "
    ):
        after += 1
    return after


def _one_number(
    words: Sequence[Token], at: int, after: int, before: Sequence[Token], grammar: Grammar, usual: bool
) -> bool:
    """Whether the run of numbers ``[at, after)`` can be nothing but the groups of one."""
    first, last = words[at].text, words[after - 1].text
    if not first.isdigit() or len(first) > 3 or first[0] == "0" or after - at > _MOST_GROUPS:
        return False
    if any(len(word.text.partition(".")[0]) != 3 for word in words[at + 1 : after]) or any(
        not word.text.isdigit() for word in words[at + 1 : after - 1]
    ):
        return False
    led = before[-1] if before else None
    if led is not None and (led.lower in grammar.guards.months or led.lower in grammar.guards.labels):
        return False
    if led is not None and not words[at].spaced and (led.kind is Kind.WORD or led.text in _JOINED):
        ranged = led.text in "-–" and len(before) > 1 and " " in before[-2].text  # "20 000-30 000"
        money = (led.text,) in grammar.units.currency_marks
        if not ranged and not money:
            return False
    follows = words[after] if after < len(words) else None
    glued = follows is not None and not follows.spaced
    if glued and follows is not None and follows.kind is Kind.WORD:
        return usual and follows.lower != "mm"  # "twelve 155 mm guns"
    if glued and follows is not None and follows.text in "-–‐‑/:":
        other = [word.text for word in words[after + 1 : after + 3]]  # "20 000-30 000", not "20 250-pound bombs"
        return follows.text in "-–" and len(other) == 2 and all(map(str.isdigit, other)) and len(other[1]) == 3
    if last == "000" or usual or after - at > 2:
        return True
    counted = follows is not None and follows.kind is Kind.WORD and follows.text[0].islower()
    noun = follows is not None and (plural(follows.lower) or (follows.lower,) in grammar.units.words)
    return last.endswith("00") and counted and noun
