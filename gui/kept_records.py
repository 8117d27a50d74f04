"""Records of what settings files say: whatever is of another type there, or beyond any use, is passed over.

Such files are edited by hand, cut off by a crash, written by another version; none of that keeps anybody from working.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any, Final, TypeVar

_Record = TypeVar("_Record")

_LONGEST: Final = 4_096
"""Characters of a text; paths are the longest."""
_LARGEST: Final = 2**31 - 1
"""What Qt counts with."""


def record_of(kind: type[_Record], data: Any, **ranges: tuple[float, float]) -> _Record | None:
    """Return a record of what a file says of it, its defaults where the file says nothing that makes sense.

    ``ranges`` are the least and the most that numbers may be; None is returned where a field without a default is
    missing, or where the data is no object at all.
    """
    if not isinstance(data, dict):
        return None
    known: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        value = data.get(field.name)
        if _fits(field, value, ranges.get(field.name)):
            known[field.name] = value
        elif field.default is MISSING and field.default_factory is MISSING:
            return None
    return kind(**known)


def _fits(field: Field[Any], value: Any, within: tuple[float, float] | None) -> bool:
    is_one = _IS_ONE.get(str(field.type))
    if is_one is None or not is_one(value):
        return False
    return within is None or within[0] <= value <= within[1]


def _is_text(value: Any) -> bool:
    """Whether it can be shown, stored and named as a file: half a surrogate pair and NUL cannot."""
    if not isinstance(value, str) or len(value) > _LONGEST or "\0" in value:
        return False
    return not any("\ud800" <= sign <= "\udfff" for sign in value)


def _is_whole(value: Any) -> bool:
    return type(value) is int and abs(value) <= _LARGEST


def _is_number(value: Any) -> bool:
    return _is_whole(value) or (type(value) is float and math.isfinite(value))


def _is_flag(value: Any) -> bool:
    return type(value) is bool


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(_is_text(part) for part in value)


_IS_ONE: Final[Mapping[str, Callable[[Any], bool]]] = {
    "str": _is_text, "int": _is_whole, "float": _is_number, "bool": _is_flag, "list[str]": _is_texts,
}  # fmt: skip
"""What a field is said to be -> whether a value is one."""
