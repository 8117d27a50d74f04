"""The labels that every new project starts with: spaCy's entity labels (OntoNotes 5) and the words for relations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from storage.ids import new_id
from storage.vocabulary import LabelKind


@dataclass(frozen=True, slots=True)
class LabelPreset:
    name: str
    kind: LabelKind
    colour: str
    shortcut: str | None = None
    description: str = ""


# The palette of the design: every pair apart for normal sight and the three kinds of colour blindness. Labels of one
# family share its colour; the tag at the pointer, and L held, tell them apart in words.
PERSON, ORGANISATION, PLACE, FACILITY = "#B0135A", "#6742C3", "#105A01", "#027C9D"
MONEY, DATE, QUANTITY, EVENT = "#847200", "#7C0681", "#212C3B", "#640A04"
# Relations and plain passages in the colours that the design gives to text of their meaning: legible as a tag, too.
CONFLICT, AGREEMENT, NEUTRAL = "#8A5200", "#0A655E", "#606268"
VIOLET = "#8D46FF"

_E, _R, _S = LabelKind.ENTITY, LabelKind.RELATION, LabelKind.SPAN

ONTONOTES: tuple[LabelPreset, ...] = (
    LabelPreset("PERSON", _E, PERSON, "1", "People, including fictional"),
    LabelPreset("ORG", _E, ORGANISATION, "2", "Companies, agencies, institutions"),
    LabelPreset("GPE", _E, PLACE, "3", "Countries, cities, states"),
    LabelPreset("FAC", _E, FACILITY, "4", "Buildings, airports, ports, highways, bridges"),
    LabelPreset("MONEY", _E, MONEY, "5", "Monetary values, including unit"),
    LabelPreset("DATE", _E, DATE, "6", "Absolute or relative dates or periods"),
    LabelPreset("QUANTITY", _E, QUANTITY, "7", "Measurements, as of weight or distance"),
    LabelPreset("EVENT", _E, EVENT, "8", "Named battles, wars, protests, sports events, hurricanes"),
    LabelPreset("LOC", _E, PLACE, None, "Places that are not states: mountain ranges, bodies of water, regions"),
    LabelPreset("NORP", _E, ORGANISATION, None, "Nationalities, religious or political groups"),
    LabelPreset("LAW", _E, EVENT, None, "Named documents made into laws, treaties"),
    LabelPreset("PRODUCT", _E, FACILITY, None, "Objects, vehicles, weapons, foods"),
    LabelPreset("WORK_OF_ART", _E, EVENT, None, "Titles of books, songs, reports"),
    LabelPreset("LANGUAGE", _E, ORGANISATION, None, "Any named language"),
    LabelPreset("TIME", _E, DATE, None, "Times smaller than a day"),
    LabelPreset("PERCENT", _E, QUANTITY, None, "Percentages, including the sign"),
    LabelPreset("ORDINAL", _E, QUANTITY, None, "“first”, “second”"),
    LabelPreset("CARDINAL", _E, QUANTITY, None, "Numerals that fall under no other type"),
)

RELATIONS: tuple[LabelPreset, ...] = (
    LabelPreset("contradicts", _R, CONFLICT, None, "Both cannot be true of the same thing at the same time"),
    LabelPreset("same", _R, AGREEMENT, None, "Both say the same"),
    LabelPreset("supports", _R, AGREEMENT, None, "The first makes the second more likely"),
    LabelPreset("different_scope", _R, NEUTRAL, None, "They speak of different things"),
    LabelPreset("different_as_of", _R, NEUTRAL, None, "They speak of different days"),
    LabelPreset("reframes", _R, CONFLICT, None, "The same thing in words that judge it otherwise"),
    LabelPreset("unrelated", _R, NEUTRAL, None, "Nothing to compare"),
)

SPANS: tuple[LabelPreset, ...] = (LabelPreset("Highlight", _S, VIOLET, None, "A passage worth finding again"),)

DEFAULT_LABELS = ONTONOTES + RELATIONS + SPANS


COMPARING = frozenset(preset.name for preset in RELATIONS)
"""The relations by which passages are compared: without "contradicts" no dispute could be opened."""

_KNOWN = frozenset(preset.name for preset in DEFAULT_LABELS) | {"PER"}


def role_of(name: str, aliases: Sequence[str]) -> str:
    """Return the name by which Sidelight knows a label: its own, or one that it bore before; else its own."""
    return next((known for known in (name, *aliases) if known in _KNOWN), name)


def ids_by_name(labels: Iterable[tuple[str, str, Sequence[str]]]) -> dict[str, str]:
    """Return every name to which one of these (id, name, aliases) answers, with its id. A label's own name wins."""
    found: dict[str, str] = {}
    own: dict[str, str] = {}
    for label_id, name, aliases in labels:
        own[name] = label_id
        for alias in aliases:
            found.setdefault(alias, label_id)
    return found | own


def default_label_rows() -> list[dict[str, Any]]:
    """Return rows of the label table for a new project, with new ids."""
    return [
        {
            "id": new_id(),
            "name": preset.name,
            "kind": preset.kind.value,
            "colour": preset.colour,
            "shortcut": preset.shortcut,
            "description": preset.description,
            "position": position,
            "aliases": [],
        }
        for position, preset in enumerate(DEFAULT_LABELS)
    ]
