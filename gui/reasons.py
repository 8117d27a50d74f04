"""A reason of the machine as the window shows it: in its language, with the names that labels go by here."""

from __future__ import annotations

from gui.labels import LabelBook
from nlp.proposals import reasons as because
from storage.retelling import retold
from storage.retelling.forms import form

_OF_A_LABEL = (
    because.SPACY_SAYS, because.IN_PLACES, because.MOSTLY, because.CONFIRMED_AS, because.MARKED_HERE,
    because.MARKED_ELSEWHERE,
)  # fmt: skip
"""The reasons that name a label, by the name that it had when the machine read."""


def reason_words(book: LabelBook, reason: str) -> str:
    """A stored reason in the language of the window, with the present name of the label that it names."""
    for text in _OF_A_LABEL:
        found = form(text).pattern.fullmatch(reason)
        if found is not None:
            return retold(text.format_map({**found.groupdict(), "label": book.called(found["label"])}))
    return retold(reason)
