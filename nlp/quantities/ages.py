"""Figures that are somebody's age: "Ms Huamán, 58, used to", "two sons, 11 and 14", "a girl of four"."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.grammar import Grammar
from nlp.quantities.numerals import Numeral
from nlp.quantities.phrases import noun_follows
from nlp.tokens import Kind, Token, word_set

_AGED = word_set(
    "man woman girl boy child baby toddler father mother grandmother grandfather widow widower pensioner farmer "
    "teacher student driver tourist worker soldier officer firefighter doctor nurse journalist fisherman fighter "
    "suspect victim defendant attacker assailant gunman pilot captain sailor skipper porter striker midfielder "
    "defender goalkeeper coach champion singer actor actress artist writer author lawyer banker builder engineer "
    "technician priest monk imam bishop judge senator lawmaker mayor activist protester campaigner politician "
    "leader survivor resident migrant refugee inmate prisoner detainee hostage patient pedestrian cyclist motorist "
    "climber hiker swimmer surfer diver tycoon billionaire businessman businesswoman entrepreneur shopkeeper trader "
    "vendor fisher villager carer cleaner plumber electrician baker chef waiter hairdresser accountant economist "
    "scientist professor republican democrat conservative teenager youngster orphan twin bride groom neighbour "
    "neighbor veteran pastor"
)


def is_age(words: Sequence[Token], number: Numeral, grammar: Grammar) -> bool:
    """ "Ms Huamán, 58, used to"; "aged 58"."""
    first, after = number.first, number.after
    lead = [word.lower for word in words[max(0, first - 3) : first]]
    if lead[-1:] in (["aged"], ["age"], ["ages"], ["turned"]) or lead[-2:] == ["age", "of"]:
        return True
    if lead[-1:] == ["both"] and not number.written and (after >= len(words) or words[after].text in ",.;)"):
        return True  # "her grandparents, both 71, died"
    if lead[-1:] == ["at"] and not number.written and _lived(words, first - 2):
        return True  # "she joined the cabinet at 34"
    if lead[-1:] == ["now"] and lead[-2:-1] and words[first - 2].text in ',”"’' and _closed(words, number):
        return True  # "an inspector, now 46, called"
    if lead in (["as", "young", "as"], ["as", "old", "as"]):
        return True
    if first > 1 and words[first - 1].lower == "than" and words[first - 2].lower in ("older", "younger"):
        return True
    if (
        after + 1 < len(words)
        and words[after].lower in ("or", "and")
        and words[after + 1].lower in ("older", "younger")
    ):
        return True
    if _listed_age(words, first, after, grammar) or _aged_group(words, first, after, grammar, number.value):
        return True
    if first > 1 and words[first - 1].lower in ("be", "is", "was", "am", "turn", "turns", "turning", "turned"):
        who = [word.lower for word in words[max(0, first - 4) : first]]
        told = after >= len(words) or words[after].lower in ("in", "when", "next", "this", ".", ",", "and")
        return told and not number.written and any(each in ("she", "he", "who") for each in who)
    if not _closed(words, number) or first < 2:
        return False
    noun, between = words[first - 2], words[first - 1]
    if noun.kind is not Kind.WORD:
        return False
    single = noun.lower in _AGED and _one_person(words, first - 3)
    if between.lower == "of":  # "a girl of four"
        return single
    named = noun.text[0].isupper() or single
    return between.text == "," and named and not number.written


def _closed(words: Sequence[Token], number: Numeral) -> bool:
    """Whether a mark follows a number that can be somebody's age."""
    return 1 <= number.value <= 120 and (number.after >= len(words) or words[number.after].text in ",.;)")


def _lived(words: Sequence[Token], at: int) -> bool:
    """Whether what somebody does once in a life is told up to token ``at``, a word or two before."""
    return any(words[index].lower in _ONCE for index in range(max(0, at - 2), at + 1))


_ONCE = word_set("died married retired joined orphaned widowed graduated emigrated debuted marry retire die")


def _one_person(words: Sequence[Token], at: int) -> bool:
    """Whether "a", "the" or an owner stands at token ``at`` or a few plain words before it: "the former banker"."""
    for index in range(at, max(-1, at - 4), -1):
        if words[index].lower in ("a", "an", "the", "his", "her", "their", "my", "its", "another"):
            return True
        if words[index].kind is not Kind.WORD and words[index].text not in "-‐‑":
            return False
    return False


def _aged_group(words: Sequence[Token], first: int, after: int, grammar: Grammar, value: float) -> bool:
    """ "Voters under 35 have", "men over 50", "those 26 to 34"."""
    if first < 2 or not 10 <= value <= 99:
        return False
    limit = words[first - 1].lower in ("under", "over", "above", "below")
    group = words[first - 2].lower if limit else words[first - 1].lower
    if group == "those":
        return limit or not noun_follows(words, after, grammar)
    return limit and (group in _GROUPS or group in grammar.guards.people)


_GROUPS = word_set("those voters adults americans britons patients pupils girls boys youths smokers drivers")
_CHILDREN = word_set(
    "sons daughters children brothers sisters boys girls grandchildren siblings kids cousins twins nephews nieces son "
    "daughter"
)


def _listed_age(words: Sequence[Token], first: int, after: int, grammar: Grammar) -> bool:
    """ "Two sons, 11 and 14", "her three children, ages 10, 9 and 4"."""
    at = after
    while at < len(words) and _in_list(words[at], grammar):
        at += 1
    if at < len(words) and words[at].kind is Kind.WORD and words[at - 1].text != ",":
        return False  # "two sons, 11 cousins"
    at = first - 1
    while at > 0 and _in_list(words[at], grammar):
        at -= 1
    if words[at].lower in ("ages", "aged"):
        return True
    return words[at].lower in _CHILDREN and at + 1 < len(words) and words[at + 1].text == "," and at + 1 < first


def _in_list(word: Token, grammar: Grammar) -> bool:
    return word.kind is Kind.NUMBER or word.lower in (",", "and") or word.lower in grammar.numbers.ones
