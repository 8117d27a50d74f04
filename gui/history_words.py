"""The sentences of the history as the window says them: labels by their names in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.label_names import display_name
from storage.history_sentences import sentence_for
from storage.records import HistoryItem

_FIELDS = {
    "source_id": "outlet", "published_on": "date", "as_of_on": "as-of date", "url": "address",
    "reliability_basis": "reason for the grade", "reliability": "grade", "outlet_type": "type", "claim_type": "type",
    "speaker_text": "speaker", "speaker_entity_id": "speaker’s entity", "as_of": "as-of date", "scope_note": "scope",
    "external_ids": "identifiers", "status": "state", "factuality": "certainty", "attribution": "voice",
    "segments": "boundaries",
}  # fmt: skip
"""Columns whose names are no words of the screen."""


def sentence(item: HistoryItem) -> str:
    """What an entry did, in words."""
    details = dict(item.details)
    for key in ("label", "old"):
        if isinstance(details.get(key), str):
            details[key] = display_name(details[key])
    if isinstance(details.get("fields"), str):
        details["fields"] = ", ".join(field_words(name) for name in details["fields"].split(", "))
    return sentence_for(item.action, details)


def field_words(name: str) -> str:
    """A field as a person calls it."""
    known = _FIELDS.get(name)
    return QCoreApplication.translate("fields", known) if known else name.replace("_", " ")
