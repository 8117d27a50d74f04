"""The arithmetic of a comparison for the reader of a brief: what the machine wrote in English, in the brief's language.

The machine writes its steps in a handful of forms; what is of none of them keeps its words, with its figures and dates
as the language writes them.
"""

from __future__ import annotations

import re

from storage.report.speech import dated_words, listed, percent, say
from storage.report.words import DAYS, NOTES, ONE, SCALES, STEPS, UNITS, WAS, WEEKEND
from storage.translating import language, numeral

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_AMOUNT = re.compile(
    rf"(?P<number>{_NUMBER})(?: (?P<scale>thousand|million|billion|trillion)\b)?"
    r"(?: (?P<unit>(?:day|week|month|year|decade|acre)s?|percentage points?)\b)?"
)
_PERCENT = re.compile(rf"({_NUMBER}) ?%")
_DATE = re.compile(r"\b\d{4}-\d{2}(?:-\d{2})?\b")

_FORMS = (
    (re.compile(rf"({_NUMBER} ?%) from (.+)"), STEPS[0]),
    (re.compile(r"from (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d): (\d+ days?)"), STEPS[1]),
    (re.compile(rf"(.+) − (.+) = (.+), ({_NUMBER} ?%) of (.+)"), STEPS[2]),
)
"""Steps and what they are in a brief; gaps are filled in the order of the groups."""


_NOTES = (
    (re.compile(r"“(.+)” to “(.+)” ends before it starts\."), NOTES[0]),
    (re.compile(r"“(.+)” is said to be (the weekend|an? \w+), but (.+)\."), NOTES[1]),
    (re.compile(rf"The listed shares give the stated total: (.+ = {_NUMBER} ?%)\."), NOTES[2]),
    (re.compile(rf"The listed shares do not give the stated ({_NUMBER} ?%): (.+ = {_NUMBER} ?%)\."), NOTES[3]),
    (re.compile(rf"The listed shares of one whole are more than all of it: (.+ = {_NUMBER} ?%)\."), NOTES[4]),
)
_A_DAY = re.compile(r"\ban? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b", re.IGNORECASE)
_WAS = re.compile(r"(\d{4}-\d\d-\d\d) was (an? \w+)")


def note_words(note: str) -> str:
    """Return a sentence on what is odd within one article as the brief says it; its quotations stay as they are."""
    for pattern, template in _NOTES:
        match = pattern.fullmatch(note)
        if match is not None:
            told = match.groups() if template == NOTES[0] else tuple(map(_noted, match.groups()))
            return say(template).format(*told)
    return dated_words(note)


def _noted(words: str) -> str:
    """A day of the week, what days were, or a sum."""
    if words == WEEKEND:
        return say(WEEKEND)
    if (day := _A_DAY.fullmatch(words)) is not None:
        return say(DAYS[day[1].lower()])
    days = _WAS.findall(words)
    if days:
        return listed([say(WAS).format(dated_words(date), _noted(day)) for date, day in days])
    return _part(words) if re.fullmatch(r"[\d,.+=% ]+", words) else words


def step_words(step: str) -> str:
    """Return one step of the arithmetic as the brief says it."""
    for pattern, template in _FORMS:
        match = pattern.fullmatch(step)
        if match is not None:
            return say(template).format(*map(_part, match.groups()))
    return _part(step)


def _part(words: str) -> str:
    """An amount or several, with dates spelled out."""
    found: list[str] = []
    at = 0
    for match in _DATE.finditer(words):
        found += [_figures(words[at : match.start()]), dated_words(match[0])]
        at = match.end()
    return "".join([*found, _figures(words[at:])])


def _figures(words: str) -> str:
    if language() == "en":
        return _PERCENT.sub(_share, words)
    parts: list[str] = []
    at = 0
    for match in _PERCENT.finditer(words):
        parts += [_AMOUNT.sub(_amount, words[at : match.start()]), _share(match)]
        at = match.end()
    return "".join([*parts, _AMOUNT.sub(_amount, words[at:])])


def _share(match: re.Match[str]) -> str:
    return percent(match[1])


def _amount(match: re.Match[str]) -> str:
    number, scale, unit = match["number"], match["scale"], match["unit"]
    written = numeral(number)
    if scale:
        written = say(ONE[scale]) if number == "1" else say(SCALES[scale]).format(written)
    if unit:
        one, many = UNITS[unit.removesuffix("s")]
        written = say(one) if number == "1" and not scale else say(many).format(written)
    return written
