"""The sentences of the history as the window says them: labels by their names in words."""

from __future__ import annotations

from gui.label_names import display_name
from storage.history_sentences import sentence_for
from storage.records import HistoryItem


def sentence(item: HistoryItem) -> str:
    """What an entry did, in words."""
    details = dict(item.details)
    for key in ("label", "old"):
        if isinstance(details.get(key), str):
            details[key] = display_name(details[key])
    return sentence_for(item.action, details)
