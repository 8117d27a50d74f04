"""The right side of Search: what is done with the places that are ticked, and which words stand beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.entities import EntityBook, EntityCompleter
from gui.inspector.pieces import Flow, LabelChip, Section, button_row
from gui.labels import LabelBook
from gui.numerals import whole
from gui.scrolling import ScrollColumn
from gui.theme import theme, ui_font
from gui.upright import fitted
from gui.widgets import Clickable, Ink, LinkButton, Surface


class SearchSide(Surface):
    """Signals: ``label_chosen`` (id), ``entity_named`` (what was typed), ``claims_asked``, ``copy_asked``,
    ``export_asked``, ``tick_all_asked``, ``untick_asked``, ``word_chosen`` (offset from the key, word).
    """

    label_chosen = Signal(str)
    entity_named = Signal(str)
    claims_asked = Signal()
    copy_asked = Signal()
    export_asked = Signal()
    tick_all_asked = Signal()
    untick_asked = Signal()
    word_chosen = Signal(int, str)

    def __init__(self, book: LabelBook, entities: EntityBook, parent: QWidget | None = None) -> None:
        super().__init__("win", "", parent)
        self._book = book
        self.setAccessibleName(self.tr("What to do with the places"))
        self._writable = True
        self.acting = Ink(px=14, weight=600, wrap=True)
        self.hint = Ink(px=11, ink="ink3", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # two lines whatever it says: what is ticked must not move the labels under the pointer
        self.hint.setMinimumHeight(2 * self.hint.fontMetrics().lineSpacing())
        self.all = LinkButton("", px=11.5, ink="accent")
        self.none = LinkButton(self.tr("Untick all"), px=11.5, ink="accent")
        self._chips = QWidget()
        self._chip_row = QVBoxLayout(self._chips)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self.entity = QLineEdit()
        self.entity.setObjectName("entity")
        self.entity.setPlaceholderText(self.tr("Name of an entity"))
        self.entity.setAccessibleName(self.tr("Entity that the places name"))
        self._completer = EntityCompleter(self.entity, entities)
        self.claims = _button(self.tr("Make claims"), "claims")
        self.copy = _button(self.tr("Copy lines"), "copy")
        self.export = _button(self.tr("Export lines…"), "export-lines")
        self._words = QVBoxLayout()
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(0)
        self._lay_out()
        self.entity.returnPressed.connect(self.on_entity_entered)
        self.claims.clicked.connect(self.claims_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.export.clicked.connect(self.export_asked)
        self.all.clicked.connect(self.tick_all_asked)
        self.none.clicked.connect(self.untick_asked)
        book.changed.connect(self.on_labels_changed)
        self.on_labels_changed()

    def show_acting(self, ticked: int, selected: int, total: int, *, writable: bool) -> None:
        """Say which places the buttons act on: the ticked ones, or else the selected ones."""
        acting = ticked or selected
        if ticked:
            words = self.tr("1 place ticked") if ticked == 1 else self.tr("{} places ticked").format(whole(ticked))
            self.hint.set_text(self.tr("A label or a name that you give below is for all of them."))
        elif selected:
            words = (
                self.tr("1 place selected") if selected == 1 else self.tr("{} places selected").format(whole(selected))
            )
            self.hint.set_text(self.tr("Space ticks what is selected; then the ticked places are meant."))
        else:
            words = self.tr("No place chosen")
            self.hint.set_text(self.tr("Select or tick places to tag, name or copy them together."))
        self.acting.set_text(words)
        self.all.setText(self.tr("Tick all {}").format(whole(total)))
        self.all.setVisible(0 < total != ticked)
        self.none.setVisible(bool(ticked))
        self.copy.setEnabled(bool(total))
        self.export.setEnabled(bool(total))
        for widget in (self._chips, self.entity, self.claims):
            widget.setEnabled(bool(acting) and writable)

    def show_words(self, before: Sequence[tuple[str, int]], after: Sequence[tuple[str, int]]) -> None:
        """The most frequent words just before and just after the places."""
        while self._words.count():
            item = self._words.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for offset, title, words in ((-1, self.tr("Word before"), before), (1, self.tr("Word after"), after)):
            if not words:
                continue
            section = Section(f"words{offset}", title, "")
            most = words[0][1]
            for word, count in words:
                row = WordRow(offset, word, count, count / most)
                row.word_chosen.connect(self.word_chosen)
                section.add(row)
            section.column.setSpacing(0)
            self._words.addWidget(section)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_labels_changed(self) -> None:
        while self._chip_row.count():
            item = self._chip_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        chips = []
        for label in self._book.in_palette():
            chip = LabelChip(label.id, self._book.name_of(label.id), label.colour, label.shortcut or "", False)
            chip.label_chosen.connect(self.label_chosen)
            chips.append(chip)
        self._chip_row.addWidget(Flow(chips, 5))

    @Slot()
    def on_entity_entered(self) -> None:
        name = self.entity.text().strip()
        if name:
            self.entity_named.emit(name)

    # --- private --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.acting)
        column.addWidget(self.hint)
        column.addWidget(button_row_of(self.all, self.none))
        tag = Section("search-tag", self.tr("Tag as"))
        tag.add(self._chips)
        column.addWidget(tag)
        name = Section("search-name", self.tr("They name"))
        name.add(self.entity)
        column.addWidget(name)
        more = Section("search-more", self.tr("Use the lines"))
        more.add(button_row(self.claims))
        more.add(button_row(self.copy, self.export))
        column.addWidget(more)
        column.addLayout(self._words)
        column.addStretch()
        area = ScrollColumn(body)
        body.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)


class WordRow(Clickable):
    """A word beside the key with how often it stands there; a click selects those lines."""

    word_chosen = Signal(int, str)

    def __init__(self, offset: int, word: str, count: int, share: float) -> None:
        super().__init__()
        self._offset, self._word, self._count, self._share = offset, word, count, share
        self.setFixedHeight(21)
        self.setAccessibleName(f"{word}, {count}")
        self.setToolTip(self.tr("Select the lines that have it there"))
        self.clicked.connect(self.on_clicked)

    @Slot()
    def on_clicked(self) -> None:
        self.word_chosen.emit(self._offset, self._word)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t = theme()
        if self.hovered or self.hasFocus():
            painter.fillRect(self.rect(), t.hover)
        painter.fillRect(QRectF(0, 19, (self.width() - 34) * self._share, 1.5), t.line)
        painter.setFont(ui_font(12))
        painter.setPen(t.ink)
        room = self.width() - 44
        word = fitted(painter.fontMetrics(), self._word, room)
        painter.drawText(QRectF(0, 0, room, 19), Qt.AlignmentFlag.AlignVCenter, word)
        painter.setPen(t.ink3)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 0, self.width(), 19), right, whole(self._count))
        if self.hasFocus():
            painter.setPen(t.accent)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def button_row_of(*links: LinkButton) -> QWidget:
    """Links in one line."""
    from gui.inspector.pieces import line_of

    return line_of(*links)


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    return button
