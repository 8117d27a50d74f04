"""One label in the editor: its name, description, colour and key, and what bears it. Every change is made at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.background import Latest
from gui.inspector.fields import LongField, TextField
from gui.label_names import display_name, in_words
from gui.labels import TAGGABLE, LabelBook
from gui.labels_editor.colour_field import ColourField
from gui.labels_editor.merging import merge_takers
from gui.session import Session
from gui.widgets import Choices, Ink
from gui.wording import numbered
from storage.label_reads import LabelUse, label_use
from storage.operations.labels import edit_label
from storage.records import Label
from storage.review_counts import is_large
from storage.vocabulary import LabelKind


class LabelForm(QWidget):
    """Tells ``merge_asked`` and ``delete_asked`` for the label that it shows."""

    merge_asked = Signal()
    delete_asked = Signal()

    def __init__(self, session: Session, book: LabelBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._book = session, book
        self._label: Label | None = None
        self._counting = Latest(self)
        self._counting.arrived.connect(self.on_counted)
        self._counting.refused.connect(session.on_unread)
        self.name = TextField(self.tr("Name of the label"), unset=self.tr("Name"), px=13.5)
        self.name.setAccessibleName(self.tr("Name of the label"))
        self.problem = Ink(px=11, ink="red", wrap=True)
        self._also = Ink(px=11, ink="ink3", wrap=True)
        self.description = LongField(self.tr("Description"), unset=self.tr("What it is for: shown as a tooltip"))
        self.description.setAccessibleName(self.tr("Description"))
        self.colour = ColourField()
        self.key = Choices()
        self.key.setAccessibleName(self.tr("Key"))
        self._uses = Ink(px=12, ink="ink2", wrap=True)
        self.merge = QPushButton(self.tr("Merge into…"))
        self.delete = QPushButton(self.tr("Delete…"))
        self._lay_out()
        self.name.committed.connect(self.on_name_committed)
        self.description.committed.connect(self.on_description_committed)
        self.colour.picked.connect(self.on_colour_picked)
        self.key.activated.connect(self.on_key_chosen)
        self.merge.clicked.connect(self.merge_asked)
        self.delete.clicked.connect(self.delete_asked)
        self.setEnabled(not session.read_only)

    @property
    def label(self) -> Label | None:
        return self._label

    @property
    def use(self) -> LabelUse:
        """What bears the label on show."""
        return self._session.read(label_use, self._label.id) if self._label is not None else LabelUse()

    def show_label(self, label: Label | None) -> None:
        """Show a label, as it is stored now."""
        if label is None or self._label is None or label.id != self._label.id:
            self.name.revert()
            self.description.revert()
            self.problem.set_text("")
            self.problem.hide()
        self._label = label
        self.setVisible(label is not None)
        if label is None:
            return
        self.name.show_value(label.name)
        self.description.show_value(in_words(label.description))
        shown = display_name(label.name)
        words = [self.tr("Shown as {}.").format(shown)] if shown != label.name else []
        if label.aliases:
            words.append(self.tr("Answers to {} as well.").format(", ".join(label.aliases)))
        self._also.set_text(" ".join(words))
        self._also.setVisible(bool(words))
        self.colour.show_colour(shown, label.colour, self._others(label))
        self._fill_keys(label)
        if self._session.read(is_large):  # a million annotations are counted by label in a thread
            project = self._session.project
            self._counting.ask(lambda: (label.id, label_use(project, label.id)))
            self._uses.set_text("")
            self._show_use(label, None)
        else:
            self._counting.forget()
            self._show_use(label, self.use)

    def stop(self) -> None:
        """Wait for what is being counted; the project is about to be closed."""
        self._counting.stop()

    @Slot(object)
    def on_counted(self, found: tuple[str, LabelUse]) -> None:
        if self._label is not None and self._label.id == found[0] and not self._session.closed:
            self._show_use(self._label, found[1])

    def _show_use(self, label: Label, use: LabelUse | None) -> None:
        """Say what bears a label and what can be done with it; ``use`` is None while it is being counted."""
        if use is not None:
            self._say_use(use)
        takers = merge_takers(self._book, label)
        self.merge.setEnabled(bool(takers))
        self.delete.setEnabled(not label.is_needed and bool(takers or (use is not None and not use.total)))
        self.delete.setToolTip(
            self.tr("The answers to comparisons need this relation; it can be renamed.") if label.is_needed else ""
        )

    def _say_use(self, use: LabelUse) -> None:
        parts = [numbered(use.annotations, "annotations")] if use.annotations else []
        parts += [numbered(use.entities, "entities")] if use.entities else []
        parts += [numbered(use.relations, "relations")] if use.relations else []
        self._uses.set_text(self.tr("On {}.").format(", ".join(parts)) if parts else self.tr("Not used yet."))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_name_committed(self, name: str) -> None:
        label = self._label
        if label is None or not self.isEnabled():
            return
        why = name_problem(self._book, name, label.kind, label.id)
        self.problem.set_text(why)
        self.problem.setVisible(bool(why))
        if why:
            self._show_stored_name(label)
        elif name != label.name:
            self._session.do(edit_label, label.id, name=name)

    @Slot(str)
    def on_description_committed(self, words: str) -> None:
        if self._label is not None:
            self._session.do(edit_label, self._label.id, description=words)

    @Slot(str)
    def on_colour_picked(self, colour: str) -> None:
        if self._label is not None and colour.upper() != self._label.colour.upper():
            self._session.do(edit_label, self._label.id, colour=colour)

    @Slot(int)
    def on_key_chosen(self, row: int) -> None:
        if self._label is not None:
            self._session.do(edit_label, self._label.id, shortcut=self.key.itemData(row) or None)

    # --- private --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        names = QVBoxLayout()
        names.setSpacing(2)
        for widget in (self.name, self.problem, self._also):
            names.addWidget(widget)
        grid.addLayout(names, 0, 1)
        grid.addWidget(self.description, 1, 1)
        grid.addWidget(self.colour, 2, 1)
        grid.addWidget(self.key, 3, 1)
        grid.addWidget(self._uses, 4, 1)
        words = (self.tr("Name"), self.tr("Description"), self.tr("Colour"), self.tr("Key"), self.tr("In use"))
        for row, text in enumerate(words):
            caption = Ink(text, ink="ink3")
            caption.setContentsMargins(0, 4, 0, 0)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.merge)
        buttons.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addLayout(buttons)
        column.addStretch()

    def _others(self, label: Label) -> list[tuple[str, str]]:
        """Names and colours of the labels beside which this one is seen."""
        kinds = TAGGABLE if label.kind in TAGGABLE else (label.kind,)
        return [
            (display_name(other.name), other.colour) for other in self._book.of_kind(*kinds) if other.id != label.id
        ]

    def _fill_keys(self, label: Label) -> None:
        self.key.clear()
        self.key.setEnabled(label.kind in TAGGABLE)
        self.key.addItem(self.tr("No key"), "")
        for key in self._book.keys_for(label):
            owner = self._book.for_key(key)
            taken = owner is not None and owner.id != label.id
            words = self.tr("{}, now of {}").format(key, display_name(owner.name)) if taken and owner else key
            self.key.addItem(words, key)
        self.key.setCurrentIndex(max(self.key.findData(label.shortcut or ""), 0))

    def _show_stored_name(self, label: Label) -> None:
        self.name.setText(label.name)
        self.name.show_value(label.name)


def name_problem(book: LabelBook, name: str, kind: LabelKind, but: str = "") -> str:
    """Why a label cannot bear this name; empty when it can."""
    if not name:
        return _tr("A label needs a name.")
    if len(name) > 80 or not name.isprintable():
        return _tr("A name has at most 80 characters, in one line.")
    taken = any(other.name.casefold() == name.casefold() for other in book.of_kind(kind) if other.id != but)
    return _tr("There is a label {} already; merge the two instead.").format(name) if taken else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelForm", text)
