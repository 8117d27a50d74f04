"""What looks like a quantity and is none: years, days, times, labels, scores, fractions, names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.grammar import Grammar, Phrase, grammar_for
from nlp.quantities import own
from nlp.quantities.ages import is_age
from nlp.quantities.numerals import Numeral
from nlp.quantities.phrases import noun_follows, plural
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
    if not _OLD_YEAR <= number.value < _FIRST_YEAR:
        return False
    named = before in ("the", "a", "an") and noun_follows(words, number.after, grammar) and not plural(follows)
    return before in grammar.guards.year_before or named  # "the 1899 award"


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
    if _dotted_clock(words, number):
        return True
    if len(text) != 4 or not text.isdigit() or int(text[:2]) > 24 or int(text[2:]) > 59:
        return False
    follows = words[after].lower if after < len(words) else ""
    if follows in _ZONES or (follows in ("local", "hours", "hrs") and first and words[first - 1].lower != "of"):
        return follows not in ("hours", "hrs") or words[first - 1].lower in ("at", "by", "around", "about", "from")
    zone = [word.lower for word in words[after : after + 3]]
    return len(zone) == 3 and zone[0] == "(" and any(word.lower in _ZONES for word in words[after + 1 : after + 4])


def _dotted_clock(words: Sequence[Token], number: Numeral) -> bool:
    """ "Call received at 00.47, launch arrived at 18.05": hours and minutes with a point between."""
    hour, _, minute = words[number.first].text.partition(".")
    if len(minute) != 2 or not hour.isdigit() or int(hour) > 23 or int(minute) > 59:
        return False
    before = words[number.first - 1].lower if number.first else ""
    if hour.startswith("0") and len(hour) == 2:
        return True
    follows = words[number.after].lower if number.after < len(words) else "."
    priced = number.first > 1 and words[number.first - 2].lower in _PRICED
    return before == "at" and not priced and follows in _AFTER_CLOCK


_PRICED = word_set(
    "stood closed closing trading traded ended settled priced valued remained put kept left rate stands changed opened "
    "was is were flat unchanged finished quoted"
)
_AFTER_CLOCK = word_set(", . ; ) and when that until after before as on local")
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
    if len(token.text) > 1 and token.text.startswith("0") and "." not in token.text:
        return True  # no count begins with a nought
    if after - first == 1 and _follows_pair(words, first):
        return True
    if (
        len(token.text) == 3
        and first
        and _dialled(words, first)
        and (after >= len(words) or not plural(words[after].lower))
    ):
        return True
    left = right = first
    while left and _bare(words[left - 1]) and words[left].spaced:
        left -= 1
    while right + 1 < len(words) and _bare(words[right + 1]) and words[right + 1].spaced:
        right += 1
    return right - left > 1 and _bare(token)


def _glued_letters(token: Token) -> bool:
    """ "4WD", "2FA": capitals right after the digits, which are no unit."""
    return token.kind is Kind.WORD and not token.spaced and len(token.text) > 1 and token.text.isupper()


def _dialled(words: Sequence[Token], first: int) -> bool:
    """ "Dial 112 or 999", "call 911"."""
    at = first - 1
    while at > 0 and (_bare(words[at]) or words[at].lower in ("or", "on")):
        at -= 1
    return words[at].lower in ("dial", "dialled", "dialling", "call", "called", "calling", "ring", "phone", "phoned")


def _follows_pair(words: Sequence[Token], first: int) -> bool:
    """ "061-229 4401": digits after digits that a hyphen joins."""
    before = words[max(0, first - 3) : first]
    return (
        len(before) == 3
        and _bare(words[first])
        and _bare(before[0])
        and before[1].text in _HYPHENS
        and not before[1].spaced
        and _bare(before[2])
        and len(words[first].text) > 2
    )


def _bare(token: Token) -> bool:
    return token.kind is Kind.NUMBER and token.text.isdigit()


def _after_name(words: Sequence[Token], number: Numeral) -> bool:
    """ "Ted Cruz 1, John Kasich 2": a place in a list, not a count."""
    first, after = number.first, number.after
    if number.written or number.value >= 100 or first < 2 or after >= len(words):
        return False
    before, one_before = words[first - 1], words[first - 2]
    names = all(word.kind is Kind.WORD and word.text[0].isupper() for word in (before, one_before))
    names = names and before.lower not in _HEADLINE
    return names and words[after].text in ",;"


_HEADLINE = word_set(
    "kills killed injures injured wounds hurts arrests toll leaves hits reaches tops nears passes exceeds rises falls "
    "gains loses adds cuts sheds sees saves frees rescues detains displaces evacuates strands traps drowns jails "
    "sentences fines deports sends seizes wins scores at over under about around nearly almost least than "
    "hundred monday tuesday wednesday thursday friday saturday sunday and or of to in by for with from on into the a"
)
"""Capitalised words of headlines that a count may follow."""
_AFTER_NAME = word_set(", . ; ) out from at in on and with while until after before as because when where off")


def _is_model(words: Sequence[Token], number: Numeral, grammar: Grammar) -> bool:
    """ "Escorted the Cessna 560 out of the area", "Windhoek 10005,": digits that a name bears, and no noun after."""
    first, after = number.first, number.after
    if number.written or first < 1 or not words[first].text.isdigit():
        return False
    before, ahead = words[first - 1], words[max(0, first - 2)]
    follows = words[after].lower if after < len(words) else "."
    if words[first].text[0] == words[first].text[-1] == "7" and len(words[first].text) == 3:
        return before.lower in ("a", "the", "boeing") and not noun_follows(words, after, grammar)  # "the 747 was"
    if first < 2 or before.kind is not Kind.WORD or not before.text[0].isupper() or before.lower in _HEADLINE:
        return False
    lower = before.lower
    if lower in grammar.guards.months or lower in grammar.numbers.ones or follows not in _AFTER_NAME:
        return False
    district = ahead.lower in ("in", "at", "near", "from") and follows in ",.;)" and len(words[first].text) < 3
    one_of = ahead.lower in ("a", "an", "the", "its", "their") or ahead.lower in grammar.numbers.ones
    return district or one_of or len(words[first].text) > 3


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
    if unit is None and not number.glued and after < len(words) and _glued_letters(words[after]):
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
    if glued and (before.kind is Kind.WORD or before.text in _LABEL_MARKS or before.text in "./\\&=_"):
        return True
    if glued and before.text == '"' and _is_code_in_marks(words, first, after):
        return True
    if before.text in _LABEL_MARKS:
        return True
    if glued and before.text in _HYPHENS and first >= 2 and not before.spaced and words[first - 2].kind is Kind.WORD:
        return words[first - 2].lower not in grammar.numbers.ones and not number.written
    if before.kind is Kind.WORD and before.text[0].isupper() and _owns(words, after):
        return True  # "Radio 4's Today programme"
    if after + 1 < len(words) and words[after].text in "/\\" and not words[after].spaced and not number.written:
        return words[after + 1].kind is Kind.NUMBER
    if unit is not None or number.scale != 1:
        return False
    if (
        after == len(words)
        and number.value < 100
        and before.kind is Kind.WORD
        and before.text[0].isupper()
        and before.lower not in _HEADLINE
        and glued is False
    ):
        return True  # a footnote mark or a number at the end of a heading
    if (
        _after_name(words, number)
        or _is_model(words, number, grammar)
        or (not number.written and _is_address(words, after))
    ):
        return True
    if after < len(words) and words[after].text in ")]" and before.text in "([" and number.value < 100:
        return True
    if (
        before.text.isupper()
        and 2 <= len(before.text) <= 3
        and not noun_follows(words, after, grammar)
        and not number.written
    ):
        return before.text not in ("AND", "OR", "OF", "TO", "IN", "BY", "AT")  # a flight, a ship, a road
    return _after_label_word(words, first, grammar)


def _is_code_in_marks(words: Sequence[Token], first: int, after: int) -> bool:
    """'width="600"', 'the "5" key'; not '"300 houses burned," he said', whose mark begins speech."""
    glued_to = words[first - 2] if first >= 2 and not words[first - 1].spaced else None
    if glued_to is not None and (glued_to.kind is not Kind.MARK or glued_to.text in "=:"):
        return True
    return after < len(words) and words[after].text == '"'


def _owns(words: Sequence[Token], after: int) -> bool:
    marks = words[after : after + 2]
    return len(marks) == 2 and marks[0].text in "'’" and not marks[0].spaced and marks[1].lower == "s"


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
    if words[first - 1].kind is Kind.NUMBER and words[first].kind is Kind.WORD:
        return False  # "near junction 47 three lorries collided"
    chained = any(words[index].lower in ("and", "or", ",") for index in range(at + 1, first))
    word = words[at]
    if word.lower not in grammar.guards.labels or word.kind is not Kind.WORD:
        return False
    if chained and not any(words[index].kind is Kind.NUMBER for index in range(at + 1, first)):
        return False
    if word.lower in ("no", "nos"):
        return word.text[0].isupper() or words[at + 1].text == "."
    if word.lower in _SCENES and word.text[0].islower() and not chained:  # "in the camp 400 people"
        return not any(plural(later.lower) for later in words[first + 1 : first + 3])
    return True


_SCENES = word_set("camp station area zone district building ship court square shaft pit gate terminal page box")


_SCORED = word_set(
    "won win wins winning lost lose loses losing beat beats beating defeated drew draw score leading trailing victory "
    "defeat by"
)
_SCORES = word_set(
    "win victory defeat loss draw lead vote decision ruling majority aggregate record scoreline triumph thrashing tie"
)
_HIGHEST_SCORE = 150


def is_score(words: Sequence[Token], low: Numeral, high: Numeral) -> bool:
    """ "6-3, 4-6, 7-6", "beat Everton 1-2 on", "a 2-4 defeat": two whole numbers and a dash that are no range."""
    if low.written or high.written or not max(low.value, high.value) <= _HIGHEST_SCORE:
        return False
    first, after = low.first, high.after
    if not (words[first].text.isdigit() and words[high.first].text.isdigit()):
        return False
    before = words[first - 1] if first else None
    follows = words[after] if after < len(words) else None
    if follows is not None and (follows.lower in _SCORES or follows.text == "("):
        return True
    if follows is not None and follows.kind is Kind.WORD and follows.lower not in _AFTER_NAME:
        return False
    if before is not None and before.text == "," and first > 3 and words[first - 3].text in _HYPHENS:
        return words[first - 2].kind is Kind.NUMBER
    at = after + 1
    if follows is not None and follows.text == "," and at + 1 < len(words) and words[at].kind is Kind.NUMBER:
        return words[at + 1].text in _HYPHENS
    if before is None or before.kind is not Kind.WORD:
        return False
    return before.lower in _SCORED or (before.text[0].isupper() and first > 1)


def is_idiom(words: Sequence[Token], number: Numeral, unit: str | None, grammar: Grammar) -> bool:
    """ "One of", "two-thirds", "zero Covid", "the two sides", "nine out of ten", "Group of Seven"."""
    first, after = number.first, number.after
    follows = words[after].lower if after < len(words) else ""
    before = words[first - 1].lower if first else ""
    if _fraction(words, after, grammar) or follows in ("times", "fold"):
        return True
    if follows in _HYPHENS and [word.lower for word in words[after + 1 : after + 2]] in (["time"], ["fold"]):
        return True  # "six-time champion"
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
            not noun_follows(words, after, grammar)
            and number.value <= _LETTER_LIMIT
            and before in ("or", "in", "and", "into")
        ):
            return True
    if any(_at(words, first, phrase) for phrase in _names_with(grammar.language).get(words[first].lower, ())):
        return True
    return unit is None and number.scale == 1 and is_age(words, number, grammar)


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
