"""How a brief says things in the language of the process: texts, counts, lists, dates, clauses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from storage.report.words import NUMBERS
from storage.retelling.amounts import dated_words, worded_date
from storage.translating import numeral, said

_COMMON = frozenset([
    "the", "a", "an", "at", "around", "about", "some", "more", "less", "only", "no", "it", "there", "in", "on", "by",
    "all", "most", "nearly", "almost", "over", "under", "up", "between", "its", "their", "her", "his", "our", "police",
    "officials", "people", "roughly", "approximately", "fewer", "many", "both", "each", "every", "this", "these",
    "that", "those", "rights", "analysts", "experts", "critics", "supporters", "sources", "according", "one", "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds", "thousands", "half",
])  # fmt: skip
"""Words that are no names, so that a sentence beginning with one may continue another."""


def say(text: str) -> str:
    """A text or template of the brief in the language of the process."""
    return said("report", text)


def long_date(partial: str | None) -> str:
    """ "5 June 2023", "June 2023", "2023"; the text itself where it is no date, empty for none."""
    if not partial:
        return ""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", partial)
    if match is None:
        return dated_words(partial)
    return worded_date(*match.groups())


def day_words(day: date) -> str:
    return worded_date(str(day.year), str(day.month), str(day.day))


def period(first: str, last: str) -> str:
    """ "10–23 January 2025", "10 January – 3 March 2025": what both ends share is said once."""
    if first == last or last.startswith(first):
        return long_date(first)
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        return f"{int(first[8:])}–{long_date(last)}"
    return f"{long_date(first)} – {long_date(last)}"


def day_of(partial: str | None) -> date | None:
    """The day on which a partial date is plotted: the middle of a month or year. None where it is no date."""
    match = re.match(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)", partial or "")
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        if day:
            return date(int(year), int(month), int(day))
        return date(int(year), int(month), 15) if month else date(int(year), 7, 1)
    except ValueError:
        return None


def number(count: int) -> str:
    """ "three", "14", "1,204"."""
    return say(NUMBERS[count]) if count < len(NUMBERS) else numeral(f"{count:,}")


def counted(count: int, one: str, many: str) -> str:
    """ "three articles", "one entity": the first text for one, the second with its gap filled for more."""
    return say(one) if count == 1 else say(many).format(number(count))


def listed(words: Sequence[str], most: int = 12) -> str:
    """ "a", "a and b", "a, b and c", "a, b and 7 more"."""
    shown = list(words)
    if len(shown) > most:
        shown = [*shown[: most - 1], say("{} more").format(numeral(f"{len(shown) - most + 1:,}"))]
    if len(shown) < 2:
        return "".join(shown)
    return say("{} and {}").format(", ".join(shown[:-1]), shown[-1])


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def continued(sentence: str) -> str:
    """A sentence as the rest of another: without its stop, its first letter small where that is certain."""
    words = " ".join(sentence.split()).rstrip(".")
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first.lower() in _COMMON else words


def ended(sentence: str) -> str:
    """A sentence with its stop."""
    words = sentence.strip()
    return words if not words or words[-1] in ".!?…" or words[-2:] in (".”", "?”", "!”", '."') else f"{words}."


def apart(words: str) -> str:
    """Words of somebody else within a sentence of ours: isolated where some run from right to left."""
    if all(unicodedata.bidirectional(char) not in ("R", "AL") for char in words):
        return words
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"
