"""The sentences of the history as the window says them: labels by their names in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.label_names import display_name
from storage.history_sentences import FIELDS, fields_in_words, sentence_for
from storage.records import HistoryItem
from storage.upright import upright


def sentence(item: HistoryItem) -> str:
    """What an entry did, in words."""
    details = dict(item.details)
    for key in ("label", "old"):
        if isinstance(details.get(key), str):
            details[key] = display_name(details[key])
    if isinstance(details.get("relation"), str):
        details["relation"] = relation_said(details["relation"])
    if isinstance(details.get("fields"), str):
        details["fields"] = fields_in_words(details["fields"], field_words)
    return upright(sentence_for(item.action, details))


def author(item: HistoryItem) -> str:
    """Who did it, empty for the machine."""
    return upright(item.annotator or "")


def relation_said(kept: str) -> str:
    """What joins two things, as the details keep it, in words: an answer, or the link of two entities."""
    known = {
        "undecided": _tr("taken back"), "same as": _tr("same as"), "metonym of": _tr("stands for"),
        "demonym of": _tr("people of"), "part of": _tr("part of"), "different from": _tr("different from"),
        "equivalent": _tr("says the same"), "value differs": _tr("different value"),
    }  # fmt: skip
    words = kept.replace("_", " ")
    return known.get(words) or (display_name(kept).lower() if display_name(kept) != kept else words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryWords", text)


def field_words(name: str) -> str:
    """A field as a person calls it."""
    known = FIELDS.get(name)
    return QCoreApplication.translate("fields", known) if known else name.replace("_", " ")
