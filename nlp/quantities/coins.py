"""Money beside a figure: the marks that stand before it, and words for money that are other words as well."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.english.money import UNSURE_MARKS
from nlp.grammar import Grammar
from nlp.quantities.numerals import Numeral
from nlp.tokens import Kind, Token, word_set

NEEDS_SCALE = word_set("won real sol sterling franc lira riyal cfa dram kip kips lek leks leone pula kina")
"""Words that are money only after a figure of thousands."""
_PLAIN = frozenset(", \u00a0\u2009\u202f")
"""What parts the thousands of a sum."""
_AFTER_WON = word_set("to a an per each , . ; ) ( ( and or for in from this last")


def is_won(words: Sequence[Token], after: int, number: Numeral) -> bool:
    """ "10,030 won an hour" is money, "2,500 won the lottery" and "1,200 won a prize" are not."""
    if number.written or number.value < 1000:
        return False
    if after >= len(words):
        return True
    if words[after].lower in ("a", "an"):
        return after + 1 < len(words) and words[after + 1].lower in ("hour", "day", "week", "month", "year")
    return words[after].lower in _AFTER_WON


def currency_mark(words: Sequence[Token], at: int, grammar: Grammar) -> tuple[str | None, int]:
    """The currency that stands before a figure at ``at``, and where the figure begins."""
    if words[at].text not in grammar.units.currency_starts:
        return None, at
    for length in (5, 4, 3, 2, 1):
        mark = tuple(word.text for word in words[at : at + length])
        code = grammar.units.currency_marks.get(mark)
        if code is not None and at + length < len(words):
            follows = words[at + length]
            letter = len(mark[0]) == 1 and mark[0].isalpha() and length == 1
            if letter and not (_alone(words, at) and _looks_a_sum(words, at + 1, grammar)):
                continue
            if mark[0] in UNSURE_MARKS and length == 1 and not _looks_a_sum(words, at + 1, grammar):
                continue
            if follows.kind is Kind.NUMBER or follows.lower in grammar.numbers.ones or follows.lower in ("half",):
                return code, at + length
    return None, at


def _alone(words: Sequence[Token], letter: int) -> bool:
    """Whether the letter begins a word and is glued to what follows it: N1.2bn, not N95 of "KN95"."""
    return not words[letter + 1].spaced and (words[letter].spaced or letter < 1 or words[letter - 1].text == "(")


def _looks_a_sum(words: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether the figure after a mark that may be something else is money: N1.2bn, R150 million, K2,500; not P5."""
    figure = words[at]
    if figure.kind is not Kind.NUMBER:
        return False
    follows = words[at + 1] if at + 1 < len(words) else None
    scaled = follows is not None and (
        follows.lower in grammar.numbers.scales or follows.text in ("bn", "m", "tn", "trn")
    )
    return scaled or not _PLAIN.isdisjoint(figure.text) or len(figure.text.partition(".")[2]) == 2
