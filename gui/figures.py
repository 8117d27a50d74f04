"""The figure that a claim turns on, and the question that two claims raise: proposals, worded to be edited."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.labels import LabelBook
from gui.session import Session
from nlp.proposals import Segments
from storage import reads
from storage.vocabulary import AnnotationKind, Status

# Which of several figures in a sentence it is about, most telling first.
_ORDER = ("MONEY", "PERCENT", "QUANTITY", "CARDINAL", "DATE", "TIME")


def figure_in(session: Session, book: LabelBook, article_id: str, segments: Segments) -> str | None:
    """The words of the figure in a passage ("$3.6 billion"), by the mentions that lie in it; None without any."""
    inside = [
        mark
        for mark in session.read(reads.marks, article_id)
        if mark.kind is AnnotationKind.MENTION
        and mark.status is not Status.REJECTED
        and any(s.start <= mark.segments[0].start and mark.segments[-1].end <= s.end for s in segments)
    ]
    ranked = []
    for mark in inside:
        label = book.get(mark.label_id)
        if label is not None and label.role in _ORDER:
            ranked.append((_ORDER.index(label.role), mark.segments[0].start, mark))
    if not ranked:
        return None
    mark = min(ranked, key=lambda item: item[:2])[2]
    text = session.project.text(article_id)
    return " ".join(text[mark.segments[0].start : mark.segments[-1].end].split())


def question_for(a: str | None, b: str | None, a_quote: str, b_quote: str | None) -> str:
    """A first wording of the question that two claims raise."""
    if a and b:
        return _tr("Which is right: {} or {}?").format(a, b)
    if b_quote is None:
        return _tr("Is it so: {}?").format(_short(a_quote))
    return _tr("Which is right: “{}” or “{}”?").format(_short(a_quote), _short(b_quote))


def _short(quote: str) -> str:
    line = " ".join(quote.split()).rstrip(".")
    return line if len(line) <= 50 else line[:49].rstrip() + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)
