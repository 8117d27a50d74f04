"""Asks into which label another is merged; deleting one that is borne is the same question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs import Dialog
from gui.label_names import display_name
from gui.labels import LabelBook
from gui.numerals import whole
from gui.widgets import Choices, Ink
from storage.label_reads import LabelUse
from storage.records import Label


def merge_takers(book: LabelBook, label: Label) -> list[Label]:
    """The labels into which one can be merged: of its kind, and not two of those that answers to comparisons need."""
    return [
        other for other in book.of_kind(label.kind)
        if other.id != label.id and not (label.is_needed and other.is_needed)
    ]  # fmt: skip


class MergeDialog(Dialog):
    """Tells ``merged`` with the id of the label that stays."""

    merged = Signal(str)

    def __init__(
        self, book: LabelBook, label: Label, use: LabelUse, parent: QWidget | None = None, *, deleting: bool = False
    ) -> None:
        name = display_name(label.name)
        title = self.tr("Delete {}").format(name) if deleting else self.tr("Merge {} into another label").format(name)
        super().__init__(title, self.tr("Move and delete") if deleting else self.tr("Merge"), parent)
        self.setObjectName("merge-label")
        self.into = Choices()
        self.into.setAccessibleName(self.tr("Label that stays"))
        self.into.setMinimumWidth(360)
        for other in merge_takers(book, label):
            shown = display_name(other.name)
            words = shown if shown == other.name else f"{shown}  ({other.name})"
            self.into.addItem(words, other.id)
        count = use.total
        one = self.tr("The one thing that bears {} will bear this label instead.")
        many = self.tr("The {} things that bear {} will bear this label instead.")
        words = one.format(name) if count == 1 else many.format(whole(count), name)
        if not count:
            words = self.tr("Nothing bears {} at present.").format(name)
        self.column.addWidget(self.into)
        self.column.addWidget(Ink(words, ink="ink2", wrap=True))
        more = self.tr("What the machine or an import calls {} gets it too. Ctrl+Z brings both back as they were.")
        self.column.addWidget(Ink(more.format(label.name), px=11, ink="ink3", wrap=True))
        self.verb.setEnabled(self.into.count() > 0)

    def accept(self) -> None:
        self.merged.emit(self.into.currentData())
        super().accept()
