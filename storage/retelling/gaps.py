"""What stands in the gaps of the machine's sentences, in the language of the process."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from nlp.proposals import explanations, spoken
from storage.retelling.amounts import DATE, amounts, dated_words, is_arithmetic, percent
from storage.retelling.forms import Form, differences, form, kind_of, sentences, verdicts
from storage.territories import TERRITORIES
from storage.translating import language, numeral, said

LONGEST = 600
"""Characters of a sentence with several gaps: the machine makes none as long, but a document may hold any, and to try
where one gap ends and the next begins takes time that grows with the power of their number."""

_LANDS = frozenset(TERRITORIES.values())
_DIFFERENCE = re.compile(r"(?:rate|scope|subject|actor or place|actor|place|names) \(")


def told(forms: tuple[Form, ...], words: str) -> str | None:
    """Words in the language of the process by the first of some forms that they have; None where they have none."""
    for each in forms:
        if len(words) > LONGEST and each.pattern.groups > 1:
            continue
        match = each.pattern.fullmatch(words)
        gaps = _filled(match) if match is not None else None
        if gaps is not None:
            return say(each.text).format(**gaps)
    return None


def filled(form: Form, words: str) -> tuple[str, ...] | None:
    """What stands in the gaps of a form; None where words do not have it."""
    match = form.pattern.fullmatch(words)
    gaps = _filled(match) if match is not None else None
    return tuple(gaps.values()) if gaps is not None else None


def _filled(match: re.Match[str]) -> dict[str, str] | None:
    gaps: dict[str, str] = {}
    for gap, inside in match.groupdict().items():
        words = _fill(kind_of(gap), inside)
        if words is None:
            return None
        gaps[gap] = words
    return gaps


def say(text: str) -> str:
    """A text of the machine in the language of the process."""
    return said("reasons", text)


def measure(words: str) -> str:
    """What a figure measures: a concept by its name, a word of an article in quotation marks."""
    small = words[:1].lower() + words[1:]
    found = _concept(small)
    if found is None:
        return _quoted(words)
    return found[:1].upper() + found[1:] if words[:1].isupper() else found


def measure_name(words: str) -> str:
    """The same by itself, where nothing else stands around it."""
    return measure(words).strip("“”")


def measure_named(words: str) -> str:
    """What a person typed as a measure, as it is stored: a concept under the name that the machine has for it."""
    return next((concept for concept in spoken.MEASURES if say(concept) == words.strip()), words)


def _concept(words: str) -> str | None:
    if words in spoken.MEASURES:
        return say(words)
    for text in (spoken.SHARE_OF, spoken.PER, spoken.PER_ALONE):
        match = form(text).pattern.fullmatch(words)
        if match is not None:
            return say(text).format(**(_filled(match) or {}))
    narrower, _, wider = words.rpartition(" ")
    if narrower in spoken.MEASURES and wider in spoken.MEASURES:  # "soldier death"
        return say(spoken.NARROWED).format(measure_a=say(narrower), measure_b=say(wider))
    return None


def _fill(kind: str, words: str) -> str | None:
    """What a gap of this kind says; None where it holds what it should not."""
    teller = _KINDS.get(kind)
    return teller(words) if teller is not None else words


def _quoted(words: str) -> str:
    """Words of an article among words of ours; where all is English, they stand as they are."""
    return words if language() == "en" or words.isdecimal() else f"“{words}”"


def _figure(words: str) -> str:
    """A figure as an article writes it, with the day that it is of."""
    dated = form(spoken.AS_OF).pattern.fullmatch(words)
    if dated is not None:
        return say(spoken.AS_OF).format(figure=_figure(dated["figure"]), date=dated_words(dated["date"]))
    more = form(spoken.MORE_THAN).pattern.fullmatch(words)
    if more is not None:
        return say(spoken.MORE_THAN).format(figure=_quoted(more["figure"]))
    less = form(spoken.LESS).pattern.fullmatch(words)
    if less is not None and is_arithmetic(less["amount"]):
        return say(spoken.LESS).format(amount=amounts(less["amount"]))
    return _quoted(words)


def _day(words: str) -> str | None:
    for text in (spoken.DAYS_READ, spoken.DAY_READ):
        match = form(text).pattern.fullmatch(words)
        if match is not None:
            gaps = match.groupdict()
            dates = {gap: dated_words(each) for gap, each in gaps.items() if gap != "words"}
            return say(text).format(words=gaps["words"], **dates)
    return None


def _when(words: str) -> str | None:
    if re.fullmatch(DATE, words):
        return dated_words(words)
    match = form(spoken.ARTICLE_OF).pattern.fullmatch(words)
    if match is not None:
        return say(spoken.ARTICLE_OF).format(date=dated_words(match["date"]))
    return say(words) if words == spoken.UNDATED else None


def _weekday(words: str) -> str:
    return next(say(each) for each in (*spoken.WEEKDAYS, spoken.WEEKEND) if each.lower() == words.lower())


def _weekdays(words: str) -> str:
    days = []
    for each in words.split(" and "):
        date, _, day = each.partition(" was ")
        days.append(say(explanations.WAS_WEEKDAY).format(date=dated_words(date), weekday=_weekday(day)))
    return _and(days)


def _differences(words: str) -> str | None:
    starts = [match.start() for match in _DIFFERENCE.finditer(words)]
    starts = [start for start in starts if start == 0 or words[:start].endswith("), ")]
    parts = [words[start:end].removesuffix(", ") for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]
    found = [told(differences(), part) for part in parts]
    return ", ".join(filter(None, found)) if parts and all(found) else None


def _and(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return said("report", "{} and {}").format(", ".join(parts[:-1]), parts[-1])


def _rate(words: str) -> str:
    return say(words) if words == spoken.IN_ALL else measure(words)


def _scope(words: str) -> str | None:
    """One scope or several, which follow one another in the order of the alphabet."""
    if words in spoken.SCOPES:
        return say(words)
    first = max((each for each in spoken.SCOPES if words.startswith(f"{each} ")), key=len, default=None)
    if first is None:
        return None
    rest = _scope(words[len(first) + 1 :])
    return f"{say(first)} {rest}" if rest is not None else None


def _side(words: str) -> str:
    return say(words) if words in spoken.SIDES else measure(words)


def _country(words: str) -> str:
    """Names, of which those of countries have others in other languages."""
    if words in spoken.SIDES:
        return say(words)
    return ", ".join(said("report", name) if name in _LANDS else name for name in words.split(", "))


def _unit(words: str) -> str:
    return say(words) if words in spoken.UNITS else words


def _percent(words: str) -> str:
    return percent(words.removesuffix("%").rstrip())


def _reason(words: str) -> str | None:
    return told(sentences(), words)


def _verdict(words: str) -> str | None:
    return told(verdicts(), words)


_KINDS: Mapping[str, Callable[[str], str | None]] = {
    "count": numeral, "percent": _percent, "date": dated_words, "when": _when, "day": _day, "amount": amounts,
    "measure": measure, "figure": _figure, "weekday": _weekday, "weekdays": _weekdays, "differences": _differences,
    "how": _reason, "rate": _rate,
    "scope": _scope, "side": _side, "country": _country, "unit": _unit, "reason": _reason,
    "verdict": _verdict, "check": say, "work": say, "state": say, "modifier": say, "dimension": say,
}  # fmt: skip
"""Words of an article, names and labels are in no language of ours: they are taken over."""
