"""What looks like a quantity and is none: years, days, times, labels, scores, fractions, names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.grammar import Grammar, Phrase, grammar_for
from nlp.quantities import own
from nlp.quantities.numerals import Numeral
from nlp.tokens import Kind, Token, word_set

_LABEL_MARKS = frozenset("#№§@_")
_HYPHENS = frozenset("-‐‑–")
_FIRST_YEAR, _LAST_YEAR, _OLD_YEAR = 1900, 2100, 1400
_TIMES = frozenset({"am", "pm", "a.m", "p.m", "o'clock", "gmt", "utc", "local"})
_ZONES = frozenset({"gmt", "utc", "bst", "cet", "est", "edt", "pst", "ist", "z"})
_COUNTED_ONE = word_set("hundred thousand million billion trillion dozen")
_LETTER_LIMIT = 3


def is_year(words: Sequence[Token], number: Numeral, unit: str | None, grammar: Grammar) -> bool:
    """A bare whole number that is written and placed like a year."""
    text = words[number.first].text
    if number.written or unit is not None or number.scale != 1 or len(text) != 4 or not text.isdigit():
        return False
    follows = words[number.after].lower if number.after < len(words) else ""
    before = words[number.first - 1].lower if number.first else ""
    if _FIRST_YEAR <= number.value <= _LAST_YEAR:
        return follows not in grammar.guards.people or before in grammar.guards.year_before
    return _OLD_YEAR <= number.value < _FIRST_YEAR and before in grammar.guards.year_before


def is_time_or_day(words: Sequence[Token], number: Numeral, grammar: Grammar) -> bool:
    """Part of a date ("January 4-5", "9 and 10 January") or of a clock time ("5.40 in the morning", "10 a.m.")."""
    first, after = number.first, number.after
    if number.scale != 1 or (number.written and number.value > 31):
        return False
    months = grammar.guards.months
    if number.value <= 31:
        at = after
        for _ in range(5):  # "9 and 10 January", "4-5 January", "the 9 of January"
            if at >= len(words):
                break
            if words[at].lower in months and words[at].text[0].isupper() and not number.written:
                return True
            if words[at].lower in ("of", "and", "to", "or", ",") or words[at].text in _HYPHENS or _small(words[at]):
                at += 1
                continue
            break
        at = first - 1
        for _ in range(5):
            if at < 0:
                break
            if words[at].lower in months and words[at].text[0].isupper() and not number.written:
                return True
            if words[at].lower in ("and", "to", "or", "the", ".") or words[at].text in _HYPHENS or _small(words[at]):
                at -= 1
                continue
            break
    if after + 1 < len(words) and words[after].text == ":" and words[after + 1].kind is Kind.NUMBER:
        return not words[after].spaced and not words[after + 1].spaced
    if first >= 2 and words[first - 1].text == ":" and words[first - 2].kind is Kind.NUMBER and not words[first].spaced:
        return True
    if after < len(words) and number.value <= 24:
        follows = words[after].lower
        if follows in _TIMES and follows != "local":
            return True
        if follows in ("a", "p") and [w.lower for w in words[after + 1 : after + 3]] == [".", "m"]:
            return True
        if (
            follows in ("in", "local", "on")
            and "." in words[first].text
            and first
            and words[first - 1].lower in ("at", "by", "until", "around", "before", "after", "from")
        ):
            return True
    return False


def is_clock(words: Sequence[Token], number: Numeral) -> bool:
    """ "1353 (1023 GMT)", "0440 GMT", "09:10 hours", "at 0600 hours": a time, whatever unit seems to follow."""
    first, after = number.first, number.after
    text = words[first].text
    if number.written or number.scale != 1:
        return False
    if first >= 2 and words[first - 1].text == ":" and words[first - 2].kind is Kind.NUMBER and not words[first].spaced:
        return len(text) == 2
    if len(text) != 4 or not text.isdigit() or int(text[:2]) > 24 or int(text[2:]) > 59:
        return False
    follows = words[after].lower if after < len(words) else ""
    if follows in _ZONES or (follows in ("local", "hours", "hrs") and first and words[first - 1].lower != "of"):
        return follows not in ("hours", "hrs") or words[first - 1].lower in ("at", "by", "around", "about", "from")
    zone = [word.lower for word in words[after : after + 3]]
    return len(zone) == 3 and zone[0] == "(" and any(word.lower in _ZONES for word in words[after + 1 : after + 4])


_GENERATIONS = word_set("2G 3G 4G 5G 6G")
_STREETS = word_set("street road avenue lane drive square boulevard terrace crescent close place way row gardens court")


def is_code(words: Sequence[Token], number: Numeral) -> bool:
    """A telephone number ("0800 555 1234", "+44 20 7946 0018"), a network ("5G")."""
    first, after = number.first, number.after
    token = words[first]
    if number.written and after < len(words) and words[after].kind is Kind.NUMBER and not words[after].spaced:
        return True  # Twenty20
    if token.kind is not Kind.NUMBER or number.scale != 1:
        return False
    if after < len(words) and not words[after].spaced and f"{token.text}{words[after].text}" in _GENERATIONS:
        return True
    left = right = first
    while left and _bare(words[left - 1]) and words[left].spaced:
        left -= 1
    while right + 1 < len(words) and _bare(words[right + 1]) and words[right + 1].spaced:
        right += 1
    return right - left > 1 and _bare(token)


def _bare(token: Token) -> bool:
    return token.kind is Kind.NUMBER and token.text.isdigit()


def _after_name(words: Sequence[Token], number: Numeral) -> bool:
    """ "Ted Cruz 1, John Kasich 2": a place in a list, not a count."""
    first, after = number.first, number.after
    if number.written or number.value >= 100 or first < 2 or after >= len(words):
        return False
    before, one_before = words[first - 1], words[first - 2]
    names = all(word.kind is Kind.WORD and word.text[0].isupper() for word in (before, one_before))
    names = names and before.lower not in ("kills", "injures", "wounds", "hurts", "arrests", "toll")  # a headline
    return names and words[after].text in ",;"


def _is_address(words: Sequence[Token], after: int) -> bool:
    """ "14 Elm Street"."""
    at = after
    while at < len(words) and words[at].kind is Kind.WORD and words[at].text[0].isupper() and at - after < 4:
        if words[at].lower in _STREETS:
            return at > after
        at += 1
    return False


def _small(token: Token) -> bool:
    return token.kind is Kind.NUMBER and token.text.isdigit() and int(token.text[:4]) <= 31


def is_label(words: Sequence[Token], number: Numeral, unit: str | None, grammar: Grammar) -> bool:
    """The figure names something: No. 5, Article 102, #7, COVID-19, F-16, (8), 1. at the start of a line."""
    first, after = number.first, number.after
    if own.names_magnitude(words, number):
        return False
    if is_clock(words, number) or is_code(words, number):
        return True
    if not number.written and len(words[first].text) > 15 and words[first].text.isdigit():
        return True
    before = words[first - 1] if first else None
    if before is None:
        ends_item = (
            after < len(words) and words[after].text in ".)" and (after + 1 >= len(words) or words[after + 1].spaced)
        )
        return ends_item and not number.written and number.scale == 1
    glued = not words[first].spaced
    if glued and (before.kind is Kind.WORD or before.text in _LABEL_MARKS or before.text in './\\&=_"'):
        return True
    if before.text in _LABEL_MARKS:
        return True
    if glued and before.text in _HYPHENS and first >= 2 and not before.spaced and words[first - 2].kind is Kind.WORD:
        return words[first - 2].lower not in grammar.numbers.ones and not number.written
    if after + 1 < len(words) and words[after].text in "/\\" and not words[after].spaced and not number.written:
        return words[after + 1].kind is Kind.NUMBER
    if unit is not None or number.scale != 1:
        return False
    if (
        after == len(words)
        and number.value < 100
        and before.kind is Kind.WORD
        and before.text[0].isupper()
        and glued is False
    ):
        return True  # a footnote mark or a number at the end of a heading
    if _after_name(words, number) or (not number.written and _is_address(words, after)):
        return True
    if after < len(words) and words[after].text in ")]" and before.text in "([" and number.value < 100:
        return True
    if (
        before.text.isupper()
        and 2 <= len(before.text) <= 3
        and not _noun_follows(words, after, grammar)
        and not number.written
    ):
        return before.text not in ("AND", "OR", "OF", "TO", "IN", "BY", "AT")  # a flight, a ship, a road
    return _after_label_word(words, first, grammar)


def _after_label_word(words: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """ "No. 31758", "Article 5", "Resolution (No. 7)", and the later numbers of "Articles 5, 6 and 7"."""
    at = first - 1
    while at > 0 and (
        words[at].text in ".(,"
        or words[at].lower in ("and", "or", "to")
        or words[at].text in _HYPHENS
        or (words[at].kind is Kind.NUMBER and at < first)
    ):
        at -= 1
        if first - at > 6:
            return False
    chained = any(words[index].lower in ("and", "or", ",") for index in range(at + 1, first))
    word = words[at]
    if word.lower not in grammar.guards.labels or word.kind is not Kind.WORD:
        return False
    if chained and not any(words[index].kind is Kind.NUMBER for index in range(at + 1, first)):
        return False
    if word.lower in ("no", "nos"):
        return word.text[0].isupper() or words[at + 1].text == "."
    return True


def is_idiom(words: Sequence[Token], number: Numeral, unit: str | None, grammar: Grammar) -> bool:
    """ "One of", "two-thirds", "zero Covid", "the two sides", "nine out of ten", "Group of Seven"."""
    first, after = number.first, number.after
    follows = words[after].lower if after < len(words) else ""
    before = words[first - 1].lower if first else ""
    if _fraction(words, after, grammar) or follows in ("times", "fold"):
        return True
    if number.written and number.value == 0:
        return unit is None and follows not in grammar.guards.people
    if number.written and number.value == 1 and after - first == 1:
        return unit is None and follows not in grammar.guards.people and follows not in _COUNTED_ONE
    if number.written and unit is None and number.scale == 1:
        if number.value <= _LETTER_LIMIT and before in ("the", "these", "those", "both", "all", "other"):
            return True
        if words[first].text[0].isupper() and first and words[first - 1].kind is Kind.WORD:
            return True
        if (
            not _noun_follows(words, after, grammar)
            and number.value <= _LETTER_LIMIT
            and before in ("or", "in", "and", "into")
        ):
            return True
    if any(_at(words, first, phrase) for phrase in _names_with(grammar.language).get(words[first].lower, ())):
        return True
    return unit is None and number.scale == 1 and is_age(words, number, grammar)


def _noun_follows(words: Sequence[Token], after: int, grammar: Grammar) -> bool:
    if after >= len(words) or words[after].kind is not Kind.WORD:
        return False
    return words[after].lower not in grammar.meanings.stop and words[after].lower not in grammar.guards.auxiliaries


_AGED = word_set(
    "man woman girl boy child baby toddler father mother grandmother grandfather widow widower pensioner farmer "
    "teacher student driver tourist worker soldier officer firefighter doctor nurse journalist fisherman fighter"
)


def is_age(words: Sequence[Token], number: Numeral, grammar: Grammar) -> bool:
    """ "Ms Huamán, 58, used to"; "aged 58"."""
    first, after = number.first, number.after
    lead = [word.lower for word in words[max(0, first - 3) : first]]
    if lead[-1:] in (["aged"], ["age"], ["ages"], ["turned"]) or lead[-2:] == ["age", "of"]:
        return True
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
    if _listed_age(words, first, after) or _aged_group(words, first, after, grammar, number.value):
        return True
    if first > 1 and words[first - 1].lower in ("be", "is", "was", "am", "turn", "turns", "turning", "turned"):
        who = [word.lower for word in words[max(0, first - 4) : first]]
        told = after >= len(words) or words[after].lower in ("in", "when", "next", "this", ".", ",", "and")
        return told and not number.written and any(each in ("she", "he", "who") for each in who)
    closed = after >= len(words) or words[after].text in ",.;)"
    if not closed or first < 2 or not 1 <= number.value <= 120:
        return False
    noun, between = words[first - 2], words[first - 1]
    if noun.kind is not Kind.WORD:
        return False
    single = first > 2 and words[first - 3].lower in ("a", "an", "the") and noun.lower in _AGED
    if between.lower == "of":  # "a girl of four"
        return single
    named = noun.text[0].isupper() or single
    return between.text == "," and named and not number.written


def _aged_group(words: Sequence[Token], first: int, after: int, grammar: Grammar, value: float) -> bool:
    """ "Voters under 35 have", "men over 50", "those 26 to 34"."""
    if first < 2 or not 10 <= value <= 99:
        return False
    limit = words[first - 1].lower in ("under", "over", "above", "below")
    group = words[first - 2].lower if limit else words[first - 1].lower
    if group == "those":
        return limit or not _noun_follows(words, after, grammar)
    return limit and (group in _GROUPS or group in grammar.guards.people)


_GROUPS = word_set("those voters adults americans britons patients pupils girls boys youths smokers drivers")
_CHILDREN = word_set(
    "sons daughters children brothers sisters boys girls grandchildren siblings kids cousins twins nephews nieces son "
    "daughter"
)


def _listed_age(words: Sequence[Token], first: int, after: int) -> bool:
    """ "Two sons, 11 and 14", "her three children, ages 10, 9 and 4"."""
    at = after
    while at < len(words) and (words[at].kind is Kind.NUMBER or words[at].lower in (",", "and")):
        at += 1
    if at < len(words) and words[at].kind is Kind.WORD and words[at - 1].text != ",":
        return False  # "two sons, 11 cousins"
    at = first - 1
    while at > 0 and (words[at].kind is Kind.NUMBER or words[at].lower in (",", "and")):
        at -= 1
    if words[at].lower in ("ages", "aged"):
        return True
    return words[at].lower in _CHILDREN and at + 1 < len(words) and words[at + 1].text == "," and at + 1 < first


def _fraction(words: Sequence[Token], after: int, grammar: Grammar) -> bool:
    if after < len(words) and words[after].text in _HYPHENS and not words[after].spaced:
        after += 1
    return after < len(words) and words[after].lower in grammar.numbers.fractions


@cache
def _names_with(language: str) -> dict[str, list[Phrase]]:
    """Names that hold a number, by each of their words."""
    grammar = grammar_for(language)
    assert grammar is not None
    found: dict[str, list[Phrase]] = {}
    for phrase in grammar.guards.names_with_number:
        for word in phrase:
            found.setdefault(word, []).append(phrase)
    return found


def _at(words: Sequence[Token], index: int, phrase: tuple[str, ...]) -> bool:
    """Whether the figure at ``index`` is inside ``phrase``."""
    for offset, part in enumerate(phrase):
        if part == words[index].lower and index >= offset:
            got = tuple(word.lower for word in words[index - offset : index - offset + len(phrase)])
            if got == phrase:
                return True
    return False


def ratio(words: Sequence[Token], number: Numeral) -> int | None:
    """The token of the second number in "nine out of ten", "one in five"; None when it is none."""
    at = number.after
    if at + 1 < len(words) and words[at].lower == "out" and words[at + 1].lower == "of":
        at += 2
    elif at < len(words) and words[at].lower == "in":
        at += 1
    else:
        return None
    if at + 1 < len(words) and words[at].lower in ("every", "each"):
        at += 1
    return at if at < len(words) else None
