"""A label of one's own: its name, its colour, its key."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.dialogs import Dialog, translate
from gui.labels import LabelBook
from gui.theme import label_colour, label_palette
from gui.widgets import Choices, Ink
from storage.vocabulary import LabelKind


class LabelDialog(Dialog):
    """Tells ``named`` with name, kind, colour (of the light theme) and key ("" for none)."""

    named = Signal(str, str, str, str)

    def __init__(self, book: LabelBook, parent: QWidget | None = None) -> None:
        super().__init__(translate("New label"), translate("Add label"), parent)
        self._taken = {label.name.casefold() for label in book.of_kind(LabelKind.ENTITY, LabelKind.SPAN)}
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the label"))
        self.name.setMinimumWidth(320)
        self.kind = Choices()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("For names of things (mentions)"), LabelKind.ENTITY.value)
        self.kind.addItem(self.tr("For passages"), LabelKind.SPAN.value)
        self.colour = Choices()
        self.colour.setAccessibleName(self.tr("Colour"))
        for words, colour in label_palette():
            swatch = QPixmap(14, 14)
            swatch.fill(QColor(label_colour(colour)))
            self.colour.addItem(QIcon(swatch), self.tr("as {}").format(words), colour)
        self.key = Choices()
        self.key.setAccessibleName(self.tr("Key"))
        self.key.addItem(self.tr("No key"), "")
        for digit in "123456789":
            if book.for_key(digit) is None:
                self.key.addItem(digit, digit)
        self._why = Ink(px=11, ink="red")
        for widget in (self.name, self.kind, self.colour, self.key, self._why):
            self.column.addWidget(widget)
        self.name.textChanged.connect(self.on_name_changed)
        self.on_name_changed()

    @Slot()
    def on_name_changed(self) -> None:
        name = self.name.text().strip()
        taken = name.casefold() in self._taken
        self._why.set_text(self.tr("There is a label of that name already.") if taken else "")
        self.verb.setEnabled(bool(name) and not taken)

    def accept(self) -> None:
        self.named.emit(
            self.name.text().strip(), self.kind.currentData(), self.colour.currentData(), self.key.currentData()
        )
        super().accept()
