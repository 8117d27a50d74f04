"""What a figure takes from the figures beside it: its unit, points of percent, the rest of one measure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.quantities.numerals import clean
from nlp.quantities.readings import Found
from nlp.quantities.units import factor_between
from nlp.tokens import Token, word_set

_MOST_POINTS = 60
_LEADS = word_set("ahead behind clear more less higher lower above below up down")
_PARTS = {"year": "month", "h": "min", "min": "s", "day": "h", "week": "day", "ft": "in", "lb": "oz"}
"""Units and those in which the rest of a measure is told: "17 years and nine months", "6 feet 2 inches"."""
_GAMES = word_set(
    "game games match matches league season seasons club goals scored rebounds shares stocks index ftse dax nikkei "
    "nasdaq dow sensex nifty cac s&p table standings championship tournament bourse exchange pmi"
)
"""Words beside which points are of a table or of an index."""


_GAPS = word_set("lead leads leading led ahead behind gap margin clear advantage swing difference")


def joined(words: Sequence[Token], found: Sequence[Found]) -> list[Found]:
    """The figures of a sentence, with what they take from one another."""
    return _whole_measures(words, _inherited(words, list(found)))


def _inherited(words: Sequence[Token], result: list[Found]) -> list[Found]:
    """ "30%, 21 and 17 percent": a bare figure joined by "and" to one with % takes its unit; after a share, points that
    one is ahead by are of percent."""
    for index in range(1, len(result)):
        one = result[index]
        if one.unit is None and one.low is not None and result[index - 1].unit == "%" and one.low.value < _MOST_POINTS:
            behind = [word.lower for word in words[one.after : one.after + 2]]
            if len(behind) > 1 and behind[0] in ("point", "points") and behind[1] in _LEADS:
                result[index] = replace(one, unit="pp", after=one.after + 1)
    for index in range(len(result) - 2, -1, -1):
        one, other = result[index], result[index + 1]
        bare = one.unit is None and one.rank is None and one.low is not None and one.low.scale == 1
        if bare and other.unit in ("%", "pp") and other.low:
            between = [word.lower for word in words[one.after : other.first]]
            if between in (["and"], ["or"], [","], [",", "and"], ["to"]) and not _in_words(other):
                result[index] = replace(one, unit=other.unit)
    return result


def _in_words(found: Found) -> bool:
    """Whether a share is told in words alone ("one in three"): no figure before it is in its unit."""
    return found.low is not None and found.low.written and found.after == found.low.after


def points_of_percent(words: Sequence[Token], found: Sequence[Found], told: bool) -> list[Found]:
    """ "Up 3.2 points to 41%", "the gap is just two points": of percent, where shares are spoken of (here, or ``told``
    just before) and neither a game nor an index is."""
    result = list(found)
    if not any(one.unit == "%" for one in found) and not (told and any(word.lower in _GAPS for word in words)):
        return result
    for index, one in enumerate(result):
        if one.unit is not None or one.low is None or one.low.value >= _MOST_POINTS:
            continue
        if one.after >= len(words) or words[one.after].lower not in ("point", "points"):
            continue
        if not any(word.lower in _GAMES for word in words):
            result[index] = replace(one, unit="pp", after=one.after + 1)
    return result


def _whole_measures(words: Sequence[Token], found: list[Found]) -> list[Found]:
    """ "Two hours and 41 minutes" is one measure: 161 minutes."""
    result: list[Found] = []
    for one in found:
        whole = _whole(words, result[-1], one) if result else None
        if whole is None:
            result.append(one)
        else:
            result[-1] = whole
    return result


def _whole(words: Sequence[Token], large: Found, small: Found) -> Found | None:
    if large.unit == "h" and small.unit == "m" and large.after == small.first:
        small = replace(small, unit="min")  # 2h 40m
    if large.unit is None or small.unit is None or _PARTS.get(large.unit) != small.unit:
        return None
    if large.low is None or small.low is None or large.high is not None or small.high is not None:
        return None
    between = [word.lower for word in words[large.after : small.first]]
    factor = factor_between(large.unit, small.unit)
    if between not in ([], ["and"], [","], [",", "and"]) or factor is None or large.low.value % 1:
        return None
    if small.low.value >= round(factor):
        return None
    value = clean(large.low.value * round(factor) + small.low.value)
    number = replace(small.low, first=large.low.first, value=value, digits=3)
    return replace(small, first=large.first, low=number)
