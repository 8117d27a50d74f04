"""All exchange formats, in the order in which dialogs offer them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from storage.formats import sidelight_json
from storage.formats.interface import Format

FORMATS: Final[tuple[Format, ...]] = (sidelight_json.FORMAT,)


def format_named(name: str) -> Format | None:
    """Return the format of that name, or None."""
    return next((each for each in FORMATS if each.name == name.lower()), None)


def readable() -> list[Format]:
    """Return the formats that can be read."""
    return [each for each in FORMATS if each.can_read]


def writable() -> list[Format]:
    """Return the formats that can be written."""
    return [each for each in FORMATS if each.can_write]


def recognise(path: Path) -> Format | None:
    """Return the format that a file seems to be in, by its name and, where names are shared, by its first bytes.

    Raises ``OSError`` when the file cannot be looked into.
    """
    name = path.name.lower()
    for each in readable():
        if name.endswith(each.extensions) and (each.recognises is None or each.recognises(path)):
            return each
    return None
