"""Labels in words: what the presets are called on the screen, and their two-letter codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

NAMES = {
    "PERSON": "Person", "ORG": "Organisation", "GPE": "Place", "FAC": "Facility", "MONEY": "Money", "DATE": "Date",
    "QUANTITY": "Quantity", "EVENT": "Event", "LOC": "Region", "NORP": "Group", "LAW": "Law", "PRODUCT": "Product",
    "WORK_OF_ART": "Work", "LANGUAGE": "Language", "TIME": "Time", "PERCENT": "Percent", "ORDINAL": "Ordinal",
    "CARDINAL": "Number", "PER": "Person", "MISC": "Other name", "contradicts": "Contradicts", "same": "Says the same",
    "supports": "Supports", "different_scope": "Different scope", "different_as_of": "Different date",
    "reframes": "Reframes", "unrelated": "Unrelated", "Highlight": "Highlight",
}  # fmt: skip

_CODES = {
    "PERSON": "Pe", "ORG": "Or", "GPE": "Pl", "FAC": "Fa", "MONEY": "Mo", "DATE": "Da", "QUANTITY": "Qu", "EVENT": "Ev",
    "LOC": "Re", "NORP": "Gr", "LAW": "La", "PRODUCT": "Pr", "WORK_OF_ART": "Wo", "LANGUAGE": "Ln", "TIME": "Ti",
    "PERCENT": "Pc", "ORDINAL": "Od", "CARDINAL": "Nu", "Highlight": "Hi",
}  # fmt: skip


def display_name(name: str) -> str:
    """A label's name in words; a label that Sidelight does not know is called what it is called."""
    known = NAMES.get(name)
    return QCoreApplication.translate("labels", known) if known else name


def in_words(text: str) -> str:
    """What a set that comes with Sidelight is called, or says that a label is for; a person's own words as they are."""
    return QCoreApplication.translate("label sets", text) if text else ""


def code(name: str) -> str:
    """Two letters for a label, for reading without colour."""
    known = _CODES.get(name)
    return QCoreApplication.translate("labels", known) if known else name[:2].capitalize()
