"""The sentences of the history as the window says them: labels by their names in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.label_names import display_name
from storage.history_sentences import FIELDS, fields_in_words, sentence_for
from storage.records import HistoryItem


def sentence(item: HistoryItem) -> str:
    """What an entry did, in words."""
    details = dict(item.details)
    for key in ("label", "old"):
        if isinstance(details.get(key), str):
            details[key] = display_name(details[key])
    if isinstance(details.get("fields"), str):
        details["fields"] = fields_in_words(details["fields"], field_words)
    return sentence_for(item.action, details)


def field_words(name: str) -> str:
    """A field as a person calls it."""
    known = FIELDS.get(name)
    return QCoreApplication.translate("fields", known) if known else name.replace("_", " ")
