"""The labels that every new project starts with: spaCy's entity labels (OntoNotes 5) and the words for relations."""

from __future__ import annotations

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
    LabelPreset("contradicts", _R, "#C47B0B", None, "Both cannot be true of the same thing at the same time"),
    LabelPreset("same", _R, "#2A9488", None, "Both say the same"),
    LabelPreset("supports", _R, "#2A9488", None, "The first makes the second more likely"),
    LabelPreset("different_scope", _R, "#8A8C92", None, "They speak of different things"),
    LabelPreset("different_as_of", _R, "#8A8C92", None, "They speak of different days"),
    LabelPreset("reframes", _R, "#C47B0B", None, "The same thing in words that judge it otherwise"),
    LabelPreset("unrelated", _R, "#8A8C92", None, "Nothing to compare"),
)

SPANS: tuple[LabelPreset, ...] = (LabelPreset("Highlight", _S, "#8A8C92", None, "A passage worth finding again"),)

DEFAULT_LABELS = ONTONOTES + RELATIONS + SPANS


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
        }
        for position, preset in enumerate(DEFAULT_LABELS)
    ]
