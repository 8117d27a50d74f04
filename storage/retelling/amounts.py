"""Figures and dates that the machine or the schema wrote in English or ISO form, in the language of the process."""

from __future__ import annotations

import re

from storage.retelling.words import MONTHS, ONE, ONE_OF, SCALES, SCALES_OF, UNITS
from storage.translating import language, numeral, said

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
DATE = r"\d{4}(?:-\d\d){0,2}"
_SPELLED = "|".join(UNITS).replace("century", "centur(?:y|ie)")
_AMOUNT = re.compile(
    rf"(?P<number>{NUMBER})(?: (?P<scale>thousand|million|billion|trillion)\b)?(?: (?:(?P<unit>(?:{_SPELLED})s?)|"
    r"(?P<sign>(?!of |from |and )[^\W\d][\w°/.-]*))(?![\w°]))?"
)
_PERCENT = re.compile(rf"({NUMBER}) ?%")
_ISO = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?\b")
_UNIT = r" ?%| (?!of |from )[^\W\d][\w°/.-]*(?: points?)?| °[CF]"
_OPERAND = rf"[-−]?{NUMBER}(?: (?:thousand|million|billion|trillion))?(?:{_UNIT})?"
_ARITHMETIC = re.compile(rf"{_OPERAND}(?: [-−+×÷=<>] {_OPERAND})*|{DATE} < {DATE}")
_NO_BREAK = "\N{NO-BREAK SPACE}"


def say(text: str) -> str:
    """A text of this module in the language of the process."""
    return said("report", text)


def dated_words(words: str) -> str:
    """Words with every ISO date in them spelled out."""
    return _ISO.sub(lambda match: worded_date(*match.groups()), words)


def worded_date(year: str, month: str | None, day: str | None) -> str:
    """ "5 June 2023", "June 2023", "2023"; the year where there is no such month."""
    if month is None or not 1 <= int(month) <= 12:
        return year
    name = say(MONTHS[int(month) - 1])
    if day:
        return say("{day} {month} {year}").format(day=int(day), month=name, year=year)
    return say("{month} {year}").format(month=name, year=year)


def percent(share: str) -> str:
    """ "16.7%" of a figure that stands as English writes it."""
    return f"{numeral(share)}{'' if language() == 'en' else _NO_BREAK}%"


def is_arithmetic(words: str) -> bool:
    """Whether words are figures with their units and signs, and nothing else."""
    return _ARITHMETIC.fullmatch(words) is not None


def amounts(words: str) -> str:
    """An amount or several, with dates spelled out."""
    found: list[str] = []
    at = 0
    for match in _ISO.finditer(words):
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
    number, scale, unit, sign = match["number"], match["scale"], match["unit"], match["sign"]
    written = numeral(number)
    if scale and (unit or sign):
        written = say(ONE_OF[scale]).format("") if number == "1" else say(SCALES_OF[scale]).format(written, "")
        written = written.rstrip()
    elif scale:
        written = say(ONE[scale]) if number == "1" else say(SCALES[scale]).format(written)
    if sign:
        written = f"{written} {sign}"
    if unit:
        one, many = UNITS["century" if unit.startswith("centur") else unit.removesuffix("s")]
        written = say(one) if number == "1" and not scale else say(many).format(written)
    return written
