"""The list of countries and regions: other names, the words for their people, and where their governments sit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.surfaces import key

_FILE = Path(__file__).parents[1] / "resources" / "wordlists" / "countries.tsv"


@dataclass(frozen=True, slots=True)
class Countries:
    """Everything by the key of a surface (``surfaces.key``); the values are the countries' names."""

    names: dict[str, str]
    demonyms: dict[str, str]
    seats: dict[str, str]
    """Capitals and palaces that stand for a government."""
    words: frozenset[str]
    """All of these surfaces in lower case."""
    written: tuple[tuple[str, str], ...]
    """All of these surfaces as they are written, with GPE or NORP."""


@cache
def countries() -> Countries:
    names: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    seats: dict[str, str] = {}
    written: list[tuple[str, str]] = []
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        name, others, people, cities = (*line.split("\t"), "", "", "")[:4]
        for column, table in ((f"{name}|{others}", names), (people, demonyms), (cities, seats)):
            for surface in filter(None, column.split("|")):
                table[key(surface)] = name
                written.append((surface, "NORP" if table is demonyms else "GPE"))
    words = frozenset(surface.casefold() for table in (names, demonyms, seats) for surface in table)
    return Countries(names, demonyms, seats, words, tuple(written))


def is_country(surface: str) -> bool:
    """Whether a list knows the name for a country, its capital or its people, whatever the pipeline took it for."""
    table, name = countries(), key(surface)
    return name in table.names or name in table.seats or name in table.demonyms
