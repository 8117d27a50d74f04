"""Entity labels as the machine uses them: OntoNotes names, which of them name things, and which are values."""

from __future__ import annotations

VALUE_LABELS = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"})
"""Values and times. They are mentions, but no entities: "three" in two articles is not one thing in the world. A
surface that is confirmed with one of these labels is not propagated either."""

PEOPLE = frozenset({"PERSON", "PER"})
PLACES = frozenset({"GPE", "LOC"})
GROUPS = frozenset({"NORP"})
BODIES = frozenset({"ORG", "FAC"})
"""Organisations and facilities: their names are shortened word by word ("Chancay port", "Chancay")."""

PREFERENCE = ("PERSON", "GPE", "ORG", "NORP", "FAC", "LOC", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART", "LANGUAGE")
"""Which label wins a tie, so that the same input always gives the same answer; labels of other pipelines follow."""

_RANK = {label: rank for rank, label in enumerate(PREFERENCE)}


def preference(label: str) -> tuple[int, str]:
    """Sort key: the label to prefer first."""
    return _RANK.get(label, len(PREFERENCE)), label


def names_a_thing(label: str) -> bool:
    """Whether mentions with this label can belong to an entity. Labels that we do not know are taken to be names."""
    return label not in VALUE_LABELS
