"""A label of one's own: its name, its colour, its key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.dialogs import Dialog, translate
from gui.label_colours import free_colour
from gui.label_names import display_name
from gui.labels import TAGGABLE, LabelBook
from gui.theme import label_colour, label_palette
from gui.widgets import Choices, Ink
from storage.vocabulary import LabelKind


class LabelDialog(Dialog):
    """Tells ``named`` with name, kind, colour (of the light theme) and key ("" for none)."""

    named = Signal(str, str, str, str)

    def __init__(self, book: LabelBook, parent: QWidget | None = None, kind: LabelKind = LabelKind.ENTITY) -> None:
        super().__init__(translate("New label"), translate("Add label"), parent)
        self.setObjectName("new-label")
        self._book = book
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the label"))
        self.name.setMinimumWidth(320)
        self.name.setMaxLength(80)
        self.kind = Choices()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("For names of things (mentions)"), LabelKind.ENTITY.value)
        self.kind.addItem(self.tr("For passages"), LabelKind.SPAN.value)
        self.kind.addItem(self.tr("For claims"), LabelKind.CLAIM.value)
        self.kind.addItem(self.tr("For relations between passages"), LabelKind.RELATION.value)
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.colour = Choices()
        self.colour.setAccessibleName(self.tr("Colour"))
        for words, colour in label_palette():
            swatch = QPixmap(14, 14)
            swatch.fill(QColor(label_colour(colour)))
            owner = next((label for label in book.of_kind(*TAGGABLE) if label.colour.upper() == colour), None)
            taken = self.tr("as {}").format(display_name(owner.name)) if owner is not None else None
            taken = taken or QCoreApplication.translate("labels", words)
            self.colour.addItem(QIcon(swatch), taken, colour)
        free = free_colour([(label.name, label.colour) for label in book.of_kind(*TAGGABLE)])
        self.colour.setCurrentIndex(self.colour.findData(free))
        self.key = Choices()
        self.key.setAccessibleName(self.tr("Key"))
        self.key.addItem(self.tr("No key"), "")
        for key in book.keys_for(None):
            if book.for_key(key) is None:
                self.key.addItem(key, key)
        self._key_chosen = False
        self.key.activated.connect(self.on_key_chosen)
        self._why = Ink(px=11, ink="red")
        for widget in (self.name, self.kind, self.colour, self.key, self._why):
            self.column.addWidget(widget)
        self.name.textChanged.connect(self.on_name_changed)
        self.kind.activated.connect(self.on_name_changed)
        self.on_name_changed()

    @Slot()
    def on_name_changed(self) -> None:
        name, kind = self.name.text().strip(), LabelKind(self.kind.currentData())
        taken = any(label.name.casefold() == name.casefold() for label in self._book.of_kind(kind))
        self._why.set_text(self.tr("There is a label of that name already.") if taken else "")
        self.verb.setEnabled(bool(name) and not taken and name.isprintable())
        self.key.setEnabled(kind in TAGGABLE)
        if not self._key_chosen:
            self.key.setCurrentIndex(max(0, self.key.findData(self._free_key(name))))

    @Slot()
    def on_key_chosen(self) -> None:
        self._key_chosen = True

    def _free_key(self, name: str) -> str:
        """A digit that is free, else a letter of the name, else any letter; empty where none is."""
        free = [str(self.key.itemData(at)) for at in range(1, self.key.count())]
        digits = [key for key in free if key.isdigit()]
        of_name = [letter for letter in name.upper() if letter in free]
        return next(iter([*digits, *of_name, *free]), "")

    def accept(self) -> None:
        key = self.key.currentData() if self.key.isEnabled() else ""
        self.named.emit(self.name.text().strip(), self.kind.currentData(), self.colour.currentData(), key)
        super().accept()
