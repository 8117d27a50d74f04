"""Looks at a label set before it is taken over: what it adds, and which labels of the project become one with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs import Dialog
from gui.inspector.pieces import Flow
from gui.label_list import paint_swatch
from gui.label_names import display_name, in_words
from gui.labels import LabelBook
from gui.numerals import whole
from gui.theme import label_colour, theme, theme_changed, ui_font
from gui.widgets import Choices, Ink
from storage.label_sets import LabelSet, SetLabel, missing, same_things

WIDTH, HEIGHT, MARGIN = 600, 640, 24


class NewLabel(QWidget):
    """A label that will be added: swatch and name."""

    def __init__(self, label: SetLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self.setToolTip(in_words(label.description))
        self.setAccessibleName(label.name)
        theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        from PySide6.QtGui import QFontMetricsF

        return QSize(round(QFontMetricsF(ui_font(12)).horizontalAdvance(self._label.name)) + 32, 22)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_swatch(painter, QPointF(2, 4), label_colour(self._label.colour))
        painter.setFont(ui_font(12))
        painter.setPen(theme().ink)
        painter.drawText(QRectF(23, 0, self.width(), 22), Qt.AlignmentFlag.AlignVCenter, self._label.name)
        painter.end()


class TakeDialog(Dialog):
    """Tells ``taken`` with the set and the labels (ids) that become one with a label of it (names)."""

    taken = Signal(object, object)

    def __init__(self, book: LabelBook, label_set: LabelSet, parent: QWidget | None = None) -> None:
        super().__init__(in_words(label_set.name), self.tr("Take over"), parent)
        self.setObjectName("take-labels")
        self._set = label_set
        self._new = missing(book.all(), label_set)
        self._choices: list[tuple[str, Choices]] = []
        self.setMinimumWidth(WIDTH)
        if label_set.description:
            self.column.addWidget(Ink(in_words(label_set.description), ink="ink2", wrap=True))
        if label_set.source:
            source = self.tr("Source: {}").format(label_set.source)
            self.column.addWidget(Ink(source, px=11, ink="ink3", wrap=True))
        heading = (
            self.tr("New in this project") if self._new else self.tr("The project has all of these labels already.")
        )
        self.column.addWidget(Ink(heading, px=11, weight=600, ink="ink3"))
        if self._new:
            flow = Flow([NewLabel(label) for label in self._new], 4)
            # Qt would keep room for the height that it has when it is as narrow as its widest word
            flow.setFixedHeight(flow.heightForWidth(WIDTH - 2 * MARGIN))
            self.column.addWidget(flow)
        self._ask_for_present(book)
        self._say()
        self.resize(WIDTH, min(HEIGHT, self.sizeHint().height()))

    def replacing(self) -> Mapping[str, str]:
        """The labels (ids) that become one with a label of the set, as chosen now."""
        return {key: field.currentData() for key, field in self._choices if field.currentData()}

    def accept(self) -> None:
        self.taken.emit(self._set, self.replacing())
        super().accept()

    @Slot()
    def on_choice(self) -> None:
        self._say()

    def _ask_for_present(self, book: LabelBook) -> None:
        """A line for each label of the project that the set has not got under the same name."""
        proposed = same_things(book.all(), self._set)
        names = {(label.kind, label.name) for label in self._set.labels}
        kinds = {label.kind for label in self._set.labels}
        present = [
            label for label in book.of_kind(*kinds) if (label.kind, label.name) not in names and not label.is_needed
        ]
        present.sort(key=lambda label: (label.id not in proposed, -book.counts.get(label.id, 0)))
        if not present:
            return
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for number, label in enumerate(present):
            shown = display_name(label.name)
            count = book.counts.get(label.id, 0)
            field = Choices()
            field.setObjectName(f"becomes-{label.name}")
            field.setAccessibleName(self.tr("What becomes of {}").format(shown))
            field.addItem(self.tr("Keep as it is"), "")
            for other in self._set.labels:
                if other.kind is label.kind:
                    field.addItem(self.tr("Make it {}").format(other.name), other.name)
            field.setCurrentIndex(max(field.findData(proposed.get(label.id, "")), 0))
            field.activated.connect(self.on_choice)
            self._choices.append((label.id, field))
            grid.addWidget(Ink(shown if shown == label.name else f"{shown}  ({label.name})"), number, 0)
            grid.addWidget(Ink(whole(count) if count else "·", ink="ink3"), number, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(field, number, 2)
        grid.setColumnStretch(0, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addStretch()
        area = QScrollArea()
        area.setMaximumHeight(34 * len(present) + 8)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setMinimumHeight(min(200, 32 * len(present) + 4))
        self.column.addWidget(
            Ink(self.tr("Labels of the project that the set has not got"), px=11, weight=600, ink="ink3")
        )
        self.column.addWidget(area, 1)

    def _say(self) -> None:
        added, merged = len(self._new), len(self.replacing())
        parts = []
        if added:
            parts.append(self.tr("Add 1 label") if added == 1 else self.tr("Add {} labels").format(added))
        if merged:
            parts.append(self.tr("merge 1") if merged == 1 else self.tr("merge {}").format(merged))
        words = ", ".join(parts)
        self.verb.setText(words[:1].upper() + words[1:] if parts else self.tr("Fill in descriptions and keys"))
