"""One pass over the tokens of a sentence: numbers with currency, unit and range, ranks, and what is none of these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from nlp.grammar import Grammar, Vague, grammar_for
from nlp.proposals import MentionProposal, Modifier
from nlp.quantities import guards
from nlp.quantities.coins import NEEDS_SCALE, currency_mark, is_won
from nlp.quantities.fractions import read_cents, read_fraction, read_range
from nlp.quantities.numerals import Numeral, VagueNumeral, clean, read_numeral, read_vague
from nlp.quantities.phrases import noun_follows, noun_phrase
from nlp.quantities.ranks import ordinal_at, read_rank
from nlp.quantities.spans import measured_later
from nlp.quantities.units import dimension_of
from nlp.tokens import Kind, Token, word_set

_DASHES = frozenset("-–‐‑−")
_AGO = frozenset({"ago", "earlier", "later", "hence"})
_AGES = 1000
"""Years from which "ago" tells an age of the earth and no date."""
_CHANGE_FROM = word_set(
    "range ranging ranges ranged anywhere anything somewhere vary varying varies varied estimates estimate spanning"
)
_NAMES = word_set("PERSON ORG GPE FAC PRODUCT WORK_OF_ART LAW EVENT")


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity while it is read; positions are tokens."""

    first: int
    after: int
    low: Numeral | None
    high: Numeral | None = None
    vague: Vague | None = None
    unit: str | None = None
    modifier: Modifier = Modifier.EXACT
    rank: int | None = None
    noun: tuple[int, int] | None = None
    """The tokens inside it that say of what it is a share: "one *agent* in ten"."""


@cache
def _starters(language: str) -> frozenset[str]:
    """Lower-case words with which a quantity can begin."""
    grammar = grammar_for(language)
    assert grammar is not None
    numbers = grammar.numbers
    some = word_set("a an half quarter several few couple many tens no number every")
    return (
        some
        | numbers.ones.keys()
        | numbers.tens.keys()
        | numbers.scales.keys()
        | numbers.vague.keys()
        | (numbers.ordinals.keys())
    )


def can_begin(word: Token, grammar: Grammar) -> bool:
    """Whether a quantity, its currency mark included, can begin with ``word``: spares the reader nine tokens of ten."""
    return (
        word.kind is Kind.NUMBER
        or word.lower in _starters(grammar.language)
        or word.text in grammar.units.currency_starts
    )


def read(
    words: Sequence[Token], at: int, grammar: Grammar, mentions: Sequence[MentionProposal]
) -> tuple[list[Found], int]:
    """What begins at token ``at`` (nothing, one, or two quantities), and where to read on."""
    currency, start = currency_mark(words, at, grammar)
    if start >= len(words):
        return [], at + 1
    vague = read_vague(words, start, grammar)
    if vague is not None:
        one = _vague(words, at, vague, currency, grammar)
        return ([one] if one is not None else []), max(at + 1, vague.after)
    rank = read_rank(words, at, grammar)
    if rank is not None:
        return [Found(at, rank[1], None, rank=rank[0])], rank[1]
    share = _share(words, at, grammar)
    if share is not None:
        return [share], share.after
    alone = _unit_alone(words, at, grammar)
    if alone is not None:
        timed = alone.after < len(words) and words[alone.after].lower in {*_AGO, "before"}
        return ([] if timed else [alone]), alone.after
    lasting = _lasting(words, at, grammar)
    if lasting is not None:
        return [lasting], lasting.after
    number = read_numeral(words, start, grammar)
    if number is None:
        return [], at + 1
    return _counted(words, at, number, currency, grammar, mentions)


def _share(words: Sequence[Token], at: int, grammar: Grammar) -> Found | None:
    """A share in words, in percent: a round figure, whoever says it."""
    both = read_range(words, at, grammar)
    if both is not None:
        low, high = (Numeral(each.percent, at, each.after, 0.5, 2, True, 1.0) for each in both)
        return Found(at, both[1].after, low, high, unit="%", modifier=Modifier.RANGE)
    part = read_fraction(words, at, grammar)
    if part is None:
        return None
    number = Numeral(part.percent, at, part.after, 0.5, 2, True, 1.0)
    return Found(at, part.after, number, unit="%", modifier=Modifier.APPROX, noun=part.noun)


def _counted(
    words: Sequence[Token],
    at: int,
    number: Numeral,
    currency: str | None,
    grammar: Grammar,
    mentions: Sequence[MentionProposal],
) -> tuple[list[Found], int]:
    cents = read_cents(words, number.after, number.value) if currency is None else None
    if cents is not None:
        return [Found(at, cents.after, number, unit="%")], cents.after
    unit, after = (currency, number.after) if currency else _unit(words, number, grammar)
    number, unit, after = _settle_glued(words, number, unit, after, currency, grammar)
    second = _second(words, after, number, unit, currency, at, grammar)
    if second is not None:
        one, other, joined = second
        if one is None:  # a score, a telephone number, a year range: neither is a quantity
            return [], joined
        counted = number.written and number.value == 1 and one.high is not None  # "one to three seats"
        if not counted and _guarded(words, one.low or number, one.unit, grammar, mentions):
            return [], joined
        return [one] if other is None else [one, other], joined
    if _guarded(words, number, unit, grammar, mentions):
        beyond = guards.ratio(words, number) if unit is None else None
        return [], beyond + 1 if beyond and number.written else max(number.after, at + 1)
    partner = guards.ratio(words, number) if unit is None and number.value < 1000 else None
    if partner is not None:
        other_number = read_numeral(words, partner, grammar)
        if (
            other_number is not None
            and not guards.is_year(words, other_number, None, grammar)
            and (other_number.value >= number.value and _unit(words, other_number, grammar)[0] is None)
        ):
            return [], other_number.after
    timed = unit is not None and dimension_of(unit) == "duration" and number.value < _AGES
    if timed and after < len(words) and words[after].lower in _AGO and not measured_later(words, at, after, unit):
        return [], after + 1
    return [Found(at, after, number, unit=unit)], after


def _guarded(
    words: Sequence[Token], number: Numeral, unit: str | None, grammar: Grammar, mentions: Sequence[MentionProposal]
) -> bool:
    return (
        (unit is None and guards.is_year(words, number, unit, grammar))
        or (unit is None and guards.is_time_or_day(words, number, grammar))
        or ((unit is None or dimension_of(unit) != "money") and guards.is_label(words, number, unit, grammar))
        or guards.is_idiom(words, number, unit, grammar)
        or (unit is None and number.scale == 1 and _in_name(words, number, mentions))
    )


def _in_name(words: Sequence[Token], number: Numeral, mentions: Sequence[MentionProposal]) -> bool:
    start, end = words[number.first].start, words[number.after - 1].end
    return any(
        mention.label in _NAMES and mention.segments[0].start < start and end <= mention.segments[-1].end
        for mention in mentions
    )


def _unit(words: Sequence[Token], number: Numeral, grammar: Grammar) -> tuple[str | None, int]:
    """The unit after ``number`` and the token after it."""
    at = number.after
    if at >= len(words):
        return None, at
    if words[at].text in _DASHES and not words[at].spaced and at + 1 < len(words) and not words[at + 1].spaced:
        at += 1
    symbol = grammar.units.symbols.get(words[at].text)
    if symbol is not None and (symbol not in ("s", "h", "l", "g", "t") or not words[at].spaced or symbol == "t"):
        follows = words[at + 1].text if at + 1 < len(words) else ""
        power = follows in ("2", "3") and not words[at + 1].spaced
        if follows not in ("'", "’") and not power:
            return symbol, at + 1
    if words[at].lower in _EXTRA and at + 1 < len(words) and words[at + 1].lower.endswith("s"):
        at += 1  # "60 more days", "six consecutive months"
    best: tuple[str | None, int] = (None, number.after)
    form: tuple[str, ...] = ()
    index = at
    while index < len(words) and len(form) < 6:
        token = words[index]
        if token.text in _DASHES and not token.spaced and form:
            index += 1
            continue
        form = (*form, token.lower)
        index += 1
        money = grammar.units.currency_words.get(form)
        scaled = form[0] not in NEEDS_SCALE or number.scale >= 1000 or len(form) > 1
        if money is not None and (scaled or (form[0] == "won" and is_won(words, index, number))):
            best = (money, index)
        elif form in grammar.units.words and not _not_a_unit(words, index, form, number):
            best = (grammar.units.words[form], index)
            if best[0] == "lb" and form[0].startswith("pound") and number.scale >= 1e6:
                best = ("GBP", index)
        elif len(form) == 1 and token.text in grammar.units.currency_codes:
            best = (token.text, index)
    return best


_EXTRA = word_set(
    "more further additional extra straight consecutive successive full whole long working calendar other"
)


def _not_a_unit(words: Sequence[Token], after: int, form: tuple[str, ...], number: Numeral) -> bool:
    """ "Two second-hand ships", "two foot patrols": a unit's singular that goes on as something else."""
    if form in (("second",), ("foot",), ("pc",), ("mi",), ("pp",), ("in",)):
        return number.value != 1 and (number.written or form != ("foot",)) and words[after - 1].spaced
    return False


_AFTER_METRES = word_set(
    "long deep tall high wide race sprint freestyle away apart below above upstream downstream inland offshore ahead "
    "behind north south east west thick across hurdles relay final"
)


def _settle_glued(
    words: Sequence[Token], number: Numeral, unit: str | None, after: int, currency: str | None, grammar: Grammar
) -> tuple[Numeral, str | None, int]:
    """ "400m" is metres, "$400m" and "2m people" are millions."""
    if number.glued == "mm" and currency is None:
        return (
            replace(number, value=clean(number.value / 1e6), precision=number.precision / 1e6, scale=1.0),
            "mm",
            after,
        )
    large = _millions_follow(words, number, grammar) or _tells_millions(words, number)
    if number.glued == "m" and currency is None and unit is None and not large:
        phrase = noun_phrase(words, number.after, grammar, counted=True)
        follows = words[number.after].lower if number.after < len(words) else ""
        if phrase is None or follows in _AFTER_METRES:
            plain = replace(
                number, value=clean(number.value / 1e6), precision=number.precision / 1e6, scale=1.0, glued=""
            )
            return plain, "m", number.after
    if currency is not None and number.after < len(words) and number.scale == 1:
        follow = words[number.after]
        factor = grammar.numbers.short_scales.get(follow.text)
        if factor is not None:  # "$3.6 m", "€2 b"
            bigger = replace(
                number,
                value=clean(number.value * factor),
                precision=number.precision * factor,
                scale=factor,
                after=number.after + 1,
            )
            return bigger, currency, number.after + 1
    if currency is not None and after < len(words):
        # "$3 million dollars", "US$ 5 billion USD", "$3.6-billion-dollar": the second naming says nothing new
        again, past = _unit(words, number, grammar)
        if again is not None and dimension_of(again) == "money":
            return number, again if currency == "USD" else currency, past
    return number, unit, after


def _tells_millions(words: Sequence[Token], number: Numeral) -> bool:
    """ "3.1m more than in 2019", "cases will treble to 153m": a count without its noun."""
    follows = words[number.after].lower if number.after < len(words) else ""
    before = [word.lower for word in words[max(0, number.first - 5) : number.first]]
    return follows in ("more", "fewer") or any(word in _COUNTED for word in before)


_COUNTED = word_set(
    "treble trebled trebling double doubled doubling triple tripled total totals totalled number numbers numbered "
    "cases population users customers viewers readers votes passengers visitors jobs people sales"
)


def _millions_follow(words: Sequence[Token], number: Numeral, grammar: Grammar) -> bool:
    """ "30m-35m visitors": what the second figure is, the first is too."""
    at = number.after
    if at + 1 >= len(words) or (words[at].text not in _DASHES and words[at].lower not in ("to", "and")):
        return False
    other = read_numeral(words, at + 1, grammar)
    return (
        other is not None
        and other.glued == "m"
        and _settle_glued(words, other, None, other.after, None, grammar)[1] != "m"
    )


def _second(
    words: Sequence[Token],
    after: int,
    number: Numeral,
    unit: str | None,
    currency: str | None,
    at: int,
    grammar: Grammar,
) -> tuple[Found | None, Found | None, int] | None:
    """The other end of a range, or a second quantity that shares the unit ("from 35 days to 25").

    ``(None, None, after)`` says that the pair is a score or a label and no quantity.
    """
    if after + 1 >= len(words):
        return None
    link = words[after]
    dash = link.text in _DASHES or link.text == "—"
    if not dash and link.lower not in ("to", "and", "or", "through"):
        return None
    before = words[at - 1].lower if at else ""
    if link.lower == "and" and before != "between":
        return None
    mark, start = currency_mark(words, after + 1, grammar)
    if start >= len(words):
        return None
    other = read_numeral(words, start, grammar)
    if other is None or (link.lower == "or" and not (number.written and other.value - number.value <= 2)):
        return None
    currency2 = mark or currency
    unit2, end = (currency2, other.after) if mark else _unit(words, other, grammar)
    other, unit2, end = _settle_glued(words, other, unit2, end, currency2, grammar)
    if unit2 is None and currency is not None:
        unit2 = currency
    if unit is not None and unit2 is not None and unit != unit2:
        return None
    if link.lower == "to" and _moved_to(before, number, other, unit, unit2):
        return None
    if unit is None and unit2 is not None and dash and number.first and guards.is_label(words, number, unit, grammar):
        return None
    shared = unit or unit2
    low = number
    if low.scale == 1 and other.scale > 1 and (currency is not None or (unit is None and low.value < 1000)):
        low = replace(
            low, value=clean(low.value * other.scale), precision=low.precision * other.scale, scale=other.scale
        )
    return _join(words, (at, max(after, low.after), end), low, other, shared, dash, grammar)


_MOVES = word_set(
    "gained lost rose fell climbed dropped added shed jumped slid slipped up down gains loses rises falls climbs drops "
    "by increased decreased grew declined edged advanced eased surged plunged"
)
_FAR = 5.0
"""How many times larger the other end of a range may be: "by 400,000 to 10.4 million" is no range."""


def _moved_to(before: str, number: Numeral, other: Numeral, unit: str | None, unit2: str | None) -> bool:
    """ "Gained 1.4 per cent to 38,720", "raise output by 400,000 barrels to 10.4 million": a change and its result."""
    if before not in _MOVES:
        return False
    far = other.value > _FAR * number.value
    return (unit == "%" and unit2 != "%") or (far and unit is not None)


def _join(
    words: Sequence[Token],
    places: tuple[int, int, int],
    low: Numeral,
    high: Numeral,
    unit: str | None,
    dash: bool,
    grammar: Grammar,
) -> tuple[Found | None, Found | None, int] | None:
    """One range, or two quantities, or none. ``places``: where the first begins and ends, and the second ends."""
    at, middle, end = places
    before = words[at - 1].lower if at else ""
    years = [unit is None and guards.is_year(words, each, None, grammar) for each in (low, high)]
    if all(years) or (dash and any(years)):
        return None, None, end
    if any(years):
        return None  # "from 310 in April 2024 to 1,240"
    if unit is None and guards.is_time_or_day(words, low, grammar):
        return None, None, end
    if dash and unit is None and guards.is_score(words, low, high):
        return None, None, end
    if dash and unit is None and high.after < len(words) and words[high.after].text in _DASHES and not high.written:
        return None, None, high.after + 1  # a telephone number, an ISO date
    apart = before == "from" and not (at >= 2 and words[at - 2].lower in _CHANGE_FROM)
    if high.value > low.value and not apart:
        start = at - 1 if before in ("between", "from") and at else at
        found = Found(start, end, low, high, unit=unit, modifier=Modifier.RANGE)
        return found, None, end
    if dash:
        return None, None, end
    if apart or high.value <= low.value:
        first = Found(at, middle, low, unit=unit)
        return first, Found(high.first, end, high, unit=unit), end
    return None


def _vague(
    words: Sequence[Token], at: int, vague: VagueNumeral, currency: str | None, grammar: Grammar
) -> Found | None:
    number = Numeral(vague.bounds.low, vague.first, vague.after, 0.0, 1, True, 1e6)
    after = vague.after
    if after < len(words) and words[after].lower == "of":
        number = replace(number, after=after + 1)
    unit, end = (currency, vague.after) if currency else _unit(words, number, grammar)
    return Found(at, end if unit else vague.after, None, vague=vague.bounds, unit=unit, modifier=Modifier.VAGUE)


def _unit_alone(words: Sequence[Token], at: int, grammar: Grammar) -> Found | None:
    """ "A metre and a half", "half an hour", "in less than a minute": one of a unit, said without a number."""
    lower = [word.lower for word in words[at : at + 5]]
    if lower[0] == "half" and lower[1:2] in (["a"], ["an"]) and len(lower) > 2:
        unit = grammar.units.words.get((lower[2],))
        return Found(at, at + 3, Numeral(0.5, at, at + 1, 0.05, 1, True, 1.0), unit=unit) if unit else None
    if lower[0] not in ("a", "an") or len(lower) < 2:
        return None
    unit = grammar.units.words.get((lower[1],))
    if unit is None:
        return None
    if lower[2:] == ["and", "a", "half"]:
        return Found(at, at + 5, Numeral(1.5, at, at + 1, 0.25, 2, True, 1.0), unit=unit)
    bounded = any(
        tuple(word.lower for word in words[at - length : at]) in grammar.numbers.modifiers_before
        for length in range(1, min(3, at) + 1)
    )
    ends = len(lower) < 3 or (lower[2] not in _DASHES and not noun_follows(words, at + 2, grammar))
    if not bounded or not ends or words[at - 1].lower in _NO_BOUND or words[at + 1].lower.endswith("s"):
        return None
    return Found(at, at + 2, Numeral(1.0, at, at + 1, 0.25, 1, True, 1.0), unit=unit)


_NO_BOUND = word_set("just only exactly another within above beyond some estimated average")


def _lasting(words: Sequence[Token], at: int, grammar: Grammar) -> Found | None:
    """ "Closed for the eleventh day": eleven days."""
    if (
        at < 2
        or words[at - 1].lower not in ("the", "a", "its", "their")
        or (words[at - 2].lower not in ("for", "on", "in"))
    ):
        return None
    ordinal = ordinal_at(words, at, grammar)
    if ordinal is None or ordinal[0] < 3:
        return None
    after = ordinal[1]
    if after < len(words) and words[after].lower in ("consecutive", "straight", "successive"):
        after += 1
    if after >= len(words) or words[after].lower not in ("day", "week", "month", "year"):
        return None
    if words[at - 2].lower != "for" and words[after - 1].lower not in ("consecutive", "straight", "successive"):
        return None
    number = Numeral(float(ordinal[0]), at, ordinal[1], 0.5, 2, True, 1.0)
    return Found(at, after + 1, number, unit=words[after].lower)
