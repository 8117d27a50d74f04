"""All exchange formats, in the order in which dialogs offer them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from storage.formats import articles, sidelight_json, tables_csv, tables_xlsx
from storage.formats.interface import Format

FORMATS: Final[tuple[Format, ...]] = (
    sidelight_json.FORMAT,
    tables_csv.FORMAT,
    tables_xlsx.FORMAT,
    articles.TEXT,
    articles.PAGE,
)


def format_named(name: str) -> Format | None:
    """Return the format of that name or alias, or None."""
    wanted = name.lower().lstrip(".")
    return next((each for each in FORMATS if wanted in (each.name, *each.aliases)), None)


def readable() -> list[Format]:
    """Return the formats that can be read."""
    return [each for each in FORMATS if each.can_read]


def writable() -> list[Format]:
    """Return the formats that can be written."""
    return [each for each in FORMATS if each.can_write]


def writable_by_name(path: Path) -> Format | None:
    """Return the format in which a file of this name would be written, or None."""
    return next((each for each in writable() if path.name.lower().endswith(each.extensions)), None)


def recognise(path: Path) -> Format | None:
    """Return the format that a file seems to be in, by its name and, where names are shared, by its first bytes.

    Raises ``OSError`` when the file cannot be looked into.
    """
    name = path.name.lower()
    for each in readable():
        if name.endswith(each.extensions) and (each.recognises is None or each.recognises(path)):
            return each
    return None
