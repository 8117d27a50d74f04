"""Names of bodies that differ in spelling or order alone: "Centre" and "Center", "the Ministry of Defence of X"."""

from __future__ import annotations

from functools import cache, lru_cache

from nlp.countries import countries
from nlp.entities.naming import normalise
from nlp.proposals import reasons as because
from nlp.tokens import word_set
from nlp.world_bodies import world_bodies

_SPELLINGS = {
    "centre": "center", "organisation": "organization", "defence": "defense", "labour": "labor",
    "programme": "program", "harbour": "harbor", "grupo": "group", "groupe": "group", "gruppe": "group",
    "theatre": "theater", "co-operation": "cooperation", "co-operative": "cooperative", "authorities": "authority",
    "&": "and", "telecoms": "telecom",
}  # fmt: skip


@cache
def _known() -> dict[str, str]:
    """Normal form of every name of a body that all the world's news names -> that of the name that it is known by."""
    return {normalise(surface, "ORG"): normalise(name, "ORG") for surface, name in world_bodies().items()}


_SMALL = word_set("of the for and in on de la del des du to at y et")
_MOVABLE = word_set(
    "ministry department council commission committee authority agency board office court parliament army navy police "
    "service administration directorate union federation association secretariat regulator force forces guard "
    "government embassy front party movement group"
)
"""Heads of names that stand at either end: "Council of National Salvation", "National Salvation Council"."""
_SQUEEZED = 6
"""Letters from which on a space or hyphen makes no other name: JP Morgan, JPMorgan."""
_AMERICAN_NAMES = (
    "state department; treasury department; justice department; department homeland security; geological survey; "
    "department state; department justice; department treasury; border patrol; customs border protection"
)
_AMERICAN = frozenset(_AMERICAN_NAMES.split("; "))
"""Bodies whose names say, without the country, that they are of the United States."""
_LONGEST = 4
"""Words of a country's name."""


@cache
def _nations() -> dict[str, str]:
    """Words in lower case -> the country that they name, or whose people."""
    table = countries()
    found = {surface.casefold(): country for surface, country in (*table.names.items(), *table.demonyms.items())}
    found |= {"us": "United States", "uk": "United Kingdom", "un": "United Nations", "eu": "European Union"}
    return found


@lru_cache(maxsize=100_000)
def canonical(normal: str) -> tuple[str, ...]:
    """The words of a body's normal form, in one spelling, each country as "@Country", small words left out."""
    normal = _known().get(normal, normal)
    words = normal.split()
    found: list[str] = []
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            country = _nations().get(" ".join(words[at : at + length]))
            if country is not None:
                found.append(f"@{country}")
                at += length
                break
        else:
            word = _SPELLINGS.get(words[at], words[at]).strip("'")
            if word and word not in _SMALL:
                found.append(word)
            at += 1
    return tuple(found)


def same_name_keys(normal: str) -> list[tuple[str, str]]:
    """Under each of these (what is the same, key) two bodies are one."""
    words = canonical(normal)
    keys = [(because.SAME_BUT_SPELLING, " ".join(words))] if words else []
    squeezed = "".join(words)
    if len(squeezed) >= _SQUEEZED and "@" not in squeezed:
        keys.append((because.SAME_LETTERS, squeezed))
    if len(words) > 1 and not _MOVABLE.isdisjoint(words):
        keys.append((because.SAME_WORDS, " ".join(sorted(set(words)))))
    return keys


def nation_of(words: frozenset[str]) -> str | None:
    """The only country that these canonical words name."""
    found = [word[1:] for word in words if word.startswith("@")]
    return found[0] if len(found) == 1 else None


def is_american(normal: str) -> bool:
    """Whether a body's name without a country is one that only the United States have."""
    return " ".join(canonical(normal)) in _AMERICAN
