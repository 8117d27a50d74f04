"""Checked values of a JSON object: the right type and a known word, or a message that names the place.

Checks cost nothing but themselves: the path of a place is put together only when something is wrong there.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

from storage.translating import said

Json = dict[str, Any]

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
_DATE: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?").fullmatch
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}").fullmatch
_ORIGIN: Final = re.compile(r"human|(?:rule|model):[^@\s][^@]*@\S+|import:\S+").fullmatch


class InvalidValue(ValueError):
    """Something of a document is wrong; ``place`` grows from the inside out while the error travels."""

    def __init__(self, reason: str, *place: str, values: tuple[object, ...] = ()) -> None:
        """``reason`` is a clause, its gaps filled by ``values``."""
        self.reason = said("errors", reason).format(*values)
        super().__init__(self.reason)
        self.place = list(place)

    def within(self, part: str) -> InvalidValue:
        """Name the thing that the place lies in."""
        self.place.insert(0, part)
        return self

    def __str__(self) -> str:
        path = "".join(part if part.startswith("[") else f".{part}" for part in self.place).lstrip(".")
        return said("errors", "at {}: {}").format(path, self.reason) if path else self.reason


def each(items: Any, key: str, action: Callable[[Any, int], None]) -> None:
    """Call ``action`` with every item of a list, naming the item in what it raises."""
    if not isinstance(items, list):
        raise InvalidValue("a list was expected", key)
    for number, item in enumerate(items):
        try:
            action(item, number)
        except InvalidValue as error:
            raise error.within(f"{key}[{number}]") from None


def an_object(value: Any) -> Json:
    """Return an object."""
    if type(value) is not dict:
        raise InvalidValue("an object was expected")
    return value


def required_id(item: Json, key: str = "id") -> str:
    """Return a UUID in lower case."""
    value = item.get(key)
    if value.__class__ is str:
        if _UUID(value):
            return value
        if _UUID(value.lower()):
            return value.lower()
    raise InvalidValue("it is missing" if value is None else "a UUID was expected", key)


def optional_id(item: Json, key: str) -> str | None:
    """Return a UUID in lower case, or None."""
    return None if item.get(key) is None else required_id(item, key)


def required_text(item: Json, key: str) -> str:
    """Return a string that must be there."""
    value = item.get(key)
    if value.__class__ is not str:
        raise InvalidValue("it is missing" if value is None else "a text was expected", key)
    return value


def text(item: Json, key: str, default: str = "") -> str:
    """Return a string, ``default`` where it is missing or null."""
    value = item.get(key)
    if value.__class__ is str:
        return value
    if value is None:
        return default
    raise InvalidValue("a text was expected", key)


def optional_text(item: Json, key: str, longest: int | None = None) -> str | None:
    """Return a string or None."""
    value = item.get(key)
    if value is None:
        return None
    if value.__class__ is not str:
        raise InvalidValue("a text was expected", key)
    if longest is not None and len(value) > longest:
        raise InvalidValue("at most {} characters were expected", key, values=(longest,))
    return value


def word(item: Json, key: str, words: Collection[str], default: str | None = None) -> str:
    """Return one word of a closed vocabulary; without ``default`` it must be there."""
    value = item.get(key)
    if value is None and default is not None:
        return default
    if value.__class__ is not str or value not in words:
        raise InvalidValue(
            "it is missing" if value is None else "{} is not one of {}", key, values=(_shown(value), _listed(words))
        )
    return value


def optional_word(item: Json, key: str, words: Collection[str]) -> str | None:
    """Return one word of a closed vocabulary, or None."""
    return None if item.get(key) is None else word(item, key, words)


def number(item: Json, key: str) -> float | None:
    """Return a finite number or None."""
    value = item.get(key)
    if value is None:
        return None
    if value.__class__ is int:
        try:
            return float(value)
        except OverflowError:
            raise InvalidValue("the number is too large", key) from None
    if value.__class__ is float and math.isfinite(value):
        return value
    raise InvalidValue("a number was expected", key)


def whole(item: Json, key: str) -> int:
    """Return an integer that is not negative."""
    value = item.get(key)
    if value.__class__ is not int or value < 0 or value > 2**53:
        raise InvalidValue("it is missing" if value is None else "a whole number was expected", key)
    return value


def flag(item: Json, key: str, default: bool = False) -> bool:
    """Return a truth value."""
    value = item.get(key)
    if value is None:
        return default
    if value.__class__ is not bool:
        raise InvalidValue("true or false was expected", key)
    return value


def texts(item: Json, key: str) -> list[str]:
    """Return a list of strings, empty where it is missing."""
    value = item.get(key)
    if value is None or value == []:
        return []
    if value.__class__ is not list or not all(part.__class__ is str for part in value):
        raise InvalidValue("a list of texts was expected", key)
    return value


def partial_date(item: Json, key: str) -> str | None:
    """Return a date known to the year, month or day, or None."""
    value = item.get(key)
    if value is None:
        return None
    if value.__class__ is not str or not _DATE(value):
        raise InvalidValue("a date like 2023, 2023-06 or 2023-06-05 was expected", key)
    return value


def moment(item: Json, key: str, default: str) -> str:
    """Return a point in time in the form of ``Timestamp``; ``default`` where it is missing."""
    value = item.get(key)
    if value is None:
        return default
    if value.__class__ is not str:
        raise InvalidValue("a point in time was expected", key)
    try:
        return _moment(value)
    except (ValueError, OverflowError):
        raise InvalidValue("a point in time like 2025-01-21T09:30:00Z was expected", key) from None


def optional_moment(item: Json, key: str) -> str | None:
    """Return a point in time, or None."""
    return None if item.get(key) is None else moment(item, key, "")


def colour(item: Json, key: str, default: str) -> str:
    """Return a colour like ``#2A9488``."""
    value = item.get(key)
    if value is None:
        return default
    if value.__class__ is not str or not _COLOUR(value):
        raise InvalidValue("a colour like #2A9488 was expected", key)
    return value


def origin(item: Json, default: str) -> str:
    """Return who made it, in one of the forms that Sidelight knows; ``default`` where the file says something else."""
    value = item.get("origin")
    if value.__class__ is str and _known_origin(value):
        return value
    return default


@lru_cache(maxsize=1_024)
def _known_origin(value: str) -> bool:
    return len(value) <= 200 and _ORIGIN(value) is not None


@lru_cache(maxsize=4_096)
def _moment(value: str) -> str:
    parsed = datetime.fromisoformat(value)
    if parsed.tzinfo is None:
        raise ValueError(value)
    return parsed.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _shown(value: object) -> str:
    shown = value if isinstance(value, str) else repr(value)
    return f"“{shown[:40]}…”" if len(shown) > 40 else f"“{shown}”"


def _listed(words: Collection[str]) -> str:
    return ", ".join(sorted(words))
