"""The list of bodies that all the world's news names: their other names and the letters that stand for them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FILE = Path(__file__).parents[1] / "resources" / "wordlists" / "bodies.tsv"


@cache
def world_bodies() -> dict[str, str]:
    """Each surface as it is written, names and letters, with the body's name."""
    found: dict[str, str] = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        name, _, others = line.partition("\t")
        for surface in filter(None, (name, *others.split("|"))):
            found[surface] = name
    return found
