"""A reason of the machine as the window shows it: with the names that labels go by here, never with their codes."""

from __future__ import annotations

import re

from gui.labels import LabelBook

_OF_A_LABEL = tuple(
    map(
        re.compile,
        (
            r"(spaCy says |confirmed elsewhere as )(.+)()",
            r"(mostly )(.+)( in this project)",
            r"(marked as )(.+)( elsewhere (?:here|in these articles))",
            r"()(.+)( in \d+ of \d+ places)",
        ),
    )
)
"""The reasons that name a label, by the name that it had when the machine read."""


def reason_words(book: LabelBook, reason: str) -> str:
    """A stored reason, with the present name of the label that it names."""
    for pattern in _OF_A_LABEL:
        found = pattern.fullmatch(reason)
        if found is not None:
            return found[1] + book.called(found[2]) + found[3]
    return reason
