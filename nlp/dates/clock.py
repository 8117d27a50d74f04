"""Times of the day, each read to the minutes it may stand for: "2:53 p.m.", "15:20", "shortly after noon"."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, replace

from nlp.english import clock as en

DAY = 24 * 60
_EXACT, _ROUND_FIVE, _ROUND_HALF, _ROUND_HOUR = 2, 4, 9, 14
"""Minutes by which a time may be off: one to the minute, of five minutes, of half hours, of hours."""
_AROUND, _SOON = 10, 30
"""What "about" adds on either side, and how far "shortly after" reaches."""
_LOOK_BACK = 16
_CLAUSE = 90
"""Code points before a time that tell whether anything happened at it."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day in ``text[start:end]`` (code points), in minutes from midnight, both ends inside.

    ``low`` may be below 0 and ``high`` beyond the day: "around midnight".
    """

    start: int
    end: int
    minute: int
    low: int
    high: int
    zone: str | None = None
    """As it is written; None where none is."""
    offset: int | None = None
    """Minutes ahead of universal time, where the zone or a second time in brackets tells."""

    @property
    def shown(self) -> str:
        """ "14:53"."""
        return shown(self.minute)


def shown(minute: int) -> str:
    """A minute of the day as "14:53", whatever the day."""
    return f"{minute % DAY // 60:02}:{minute % 60:02}"


def find_clocks(text: str, start: int, end: int) -> tuple[Clock, ...]:
    """The times of the day in a sentence, in order; none of what happens again and again, of deadlines and of spans."""
    if en.SIGN.search(text, start, end) is None or en.AGAIN.search(text, start, end) is not None:
        return ()
    found: list[Clock] = []
    for pattern in en.TIMES:
        taken = [each.start for each in found]
        more: list[Clock] = []
        for match in pattern.finditer(text, start, end):
            at = bisect.bisect_left(taken, match.end())
            if at and found[at - 1].end > match.start():
                continue
            read = _read(text, start, match)
            if read is not None:
                more.append(read)
        found = sorted([*found, *more], key=lambda each: each.start)
    return _joined(text, found)


def _read(text: str, start: int, match: re.Match[str]) -> Clock | None:
    before = text[max(start, match.start() - _LOOK_BACK) : match.start()]
    groups = match.groupdict()
    minute = _minute(groups)
    bare = groups.get("h24") is not None and groups.get("zone") is None and groups.get("about") is None
    if minute is None or en.NOT_THEN.search(text[max(start, match.start() - _CLAUSE) : match.start()]):
        return None
    if en.UP_TO.search(before) or (bare and en.LED.search(before) is None):
        return None
    low, high = _around(groups, minute, en.AFTER.search(before) is not None)
    zone = groups.get("zone")
    fixed = None if zone is None else en.ZONES.get(zone.casefold())
    return Clock(match.start(), match.end(), minute, low, high, zone, fixed)


def _minute(groups: dict[str, str | None]) -> int | None:
    """The minute of the day, None where it may be before noon or after."""
    named = groups.get("named")
    if named is not None:
        return en.NAMED[named.casefold()]
    if groups.get("h24") is not None:
        written = groups["h24"] or ""
        known = int(written) > 12 or len(written) == 2 or groups.get("zone") is not None
        return int(written) * 60 + int(groups["m24"] or 0) if known else None
    word = groups.get("word")
    hour = en.HOURS[word.casefold()] if word is not None else int(groups["h"] or 0)
    minute = hour % 12 * 60 + int(groups.get("m") or 0)
    past = (groups.get("past") or "").strip().casefold()
    minute = (minute + {"half past": 30, "quarter past": 15, "quarter to": -15}.get(past, 0)) % 720
    if groups.get("half") is not None:
        return minute + 720 * ((groups["half"] or "").casefold() == "p")
    part = (groups.get("part") or "night").casefold()
    first, last = en.PARTS[part]
    late = minute + 720
    return late if first * 60 <= late < last * 60 and first >= 12 else minute


def _around(groups: dict[str, str | None], minute: int, after: bool) -> tuple[int, int]:
    """How early and how late it may have been."""
    if groups.get("side") is not None:
        later = (groups["side"] or "").casefold() != "before"
        return (minute, minute + _SOON) if later else (minute - _SOON, minute)
    if after:
        return minute, minute + 2 * _SOON
    off = _ROUND_HOUR if minute % 60 == 0 else _ROUND_HALF if minute % 30 == 0 else _ROUND_FIVE
    off = _EXACT if minute % 5 else off
    off += _AROUND if groups.get("about") else 0
    return minute - off, minute + off


def _joined(text: str, found: list[Clock]) -> tuple[Clock, ...]:
    """Without the second time of "1:53 p.m. (1023 GMT)", which tells the zone of the first; spans as one or as none."""
    result: list[Clock] = []
    skip = False
    for at, clock in enumerate(found):
        if skip:
            skip = False
            continue
        other = found[at + 1] if at + 1 < len(found) else None
        between = text[clock.end : other.start] if other is not None else ""
        led = text[max(0, clock.start - _LOOK_BACK) : clock.start]
        if other is not None and en.AND.fullmatch(between) and (en.BETWEEN.search(led) or between.strip() != "and"):
            skip = True
            if en.SPAN.search(led) is None and clock.minute < other.minute:
                result.append(replace(clock, end=other.end, low=clock.low, high=other.high))
            continue
        if other is not None and other.offset is not None and clock.offset is None and _is_other_zone(between):
            away = (clock.minute - other.minute + DAY // 2) % DAY - DAY // 2 + other.offset
            clock, skip = replace(clock, offset=away), True
        result.append(clock)
    return tuple(result)


def _is_other_zone(between: str) -> bool:
    return en.CONVERTED.fullmatch(between) is not None
