"""The matrix of evidence against positions, cell by cell: set with a click, with the arrows and a letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.disputes.detail_words import CONSISTENCIES
from gui.disputes.evidence_grid import HEAD_PX, LINE, NARROWEST_BELOW, Grid, head_height, heads_in
from gui.disputes.evidence_scores import AGAINST, FOR, next_in_cycle, typed
from gui.theme import theme, theme_changed, ui_font
from storage.vocabulary import Consistency

CELL_HEIGHT = 24
_CLEARS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

MOST = 12
"""Positions that the matrix has room for."""


class RatingRow(QWidget):
    """The cells of one piece of evidence. Left and right go along it, up and down to other rows.

    Space and clicks go round CC C N I II NA and empty; C, N, I set, the same letter again is the stronger; Delete
    clears. Signals: ``rated`` (position id, Consistency or None); ``left_row`` (step, column).
    """

    rated = Signal(str, object)
    left_row = Signal(int, int)

    def __init__(
        self, name: str, columns: Sequence[tuple[str, str]], ratings: Mapping[str, Consistency], grid: Grid, *,
        editable: bool, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``columns`` are (position id, words)."""
        super().__init__(parent)
        self._name = name
        self._columns = list(columns)
        self._ratings = dict(ratings)
        self._editable = editable
        self._grid = grid
        self._hovered = -1
        self.column = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if columns else Qt.FocusPolicy.NoFocus)
        _fit(self, grid, len(columns))
        self.setFixedHeight(CELL_HEIGHT)
        self._tell()
        theme_changed.connect(self.update)

    def rating(self, position_id: str) -> Consistency | None:
        return self._ratings.get(position_id)

    def set_column(self, column: int) -> None:
        """Go to a column."""
        self.column = max(0, min(column, len(self._columns) - 1))
        self._tell()
        self.update()

    def _tell(self) -> None:
        if not self._columns:
            return
        key, words = self._columns[self.column]
        rating = self._ratings.get(key)
        said = CONSISTENCIES[rating] if rating is not None else self.tr("not rated")
        self.setAccessibleName(f"{self._name}, {words}: {said}")
        at = self._hovered if self._hovered >= 0 else self.column
        hovered, about = self._columns[at]
        found = self._ratings.get(hovered)
        open_ = self.tr("not rated; click, or type C, N or I") if self._editable else self.tr("not rated")
        self.setToolTip(f"{about}: {CONSISTENCIES[found] if found is not None else open_}")

    def _set(self, column: int, value: Consistency | None) -> None:
        key = self._columns[column][0]
        if self._editable and self._ratings.get(key) != value:
            if value is None:
                self._ratings.pop(key, None)
            else:
                self._ratings[key] = value
            self._tell()
            self.update()
            self.rated.emit(key, value)

    def _at(self, event: QMouseEvent) -> int:
        return max(0, min(int(event.position().x() / self._width), len(self._columns) - 1))

    @property
    def _width(self) -> float:
        """Pixels of a column: less than the grid wants where the side was drawn narrow."""
        return (self.width() - 1) / max(len(self._columns), 1)

    # --- Qt -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self._grid.width * len(self._columns) + 1, CELL_HEIGHT)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()  # C, N, I and Delete mean other things elsewhere in the window
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        return self._editable and plain and (event.text().lower() in ("c", "n", "i") or event.key() in _CLEARS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        present = self._ratings.get(self._columns[self.column][0])
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_column(self.column + (1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left_row.emit(1 if key == Qt.Key.Key_Down else -1, self.column)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set(self.column, next_in_cycle(present, -1 if back else 1))
        elif self._takes(event) and key in _CLEARS:
            self._set(self.column, None)
        elif self._takes(event):
            self._set(self.column, typed(event.text(), present))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._columns:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.set_column(self._at(event))
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set(self.column, next_in_cycle(self._ratings.get(self._columns[self.column][0]), -1 if back else 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at(event)
        if at != self._hovered:
            self._hovered = at
            self._tell()
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, (key, _words) in enumerate(self._columns):
            box = QRectF(number * self._width, 0, self._width, CELL_HEIGHT - 1)
            rating = self._ratings.get(key)
            against, favour = rating in AGAINST, rating in FOR
            fill = theme().amberbg if against else theme().tealbg if favour else theme().raised
            painter.fillRect(box, fill)
            painter.setPen(QPen(theme().line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, 0.5, 0))
            painter.setFont(ui_font(11, 600))
            painter.setPen(theme().amber if against else theme().teal if favour else theme().ink2)
            if rating is not None:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, rating.value)
            elif self._editable:
                painter.setPen(theme().ink if number == self._hovered else theme().ink3)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "·")
        if self.hasFocus():
            box = QRectF(self.column * self._width, 0, self._width, CELL_HEIGHT - 1)
            painter.setPen(QPen(theme().accent, 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.end()


class ColumnHeads(QWidget):
    """The positions above the cells; or, as ``counts``, what stands against each below them."""

    def __init__(
        self, words: Sequence[str], grid: Grid, *, counts: bool = False, strong: Sequence[bool] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._words, self._grid, self._counts = list(words), grid, counts
        self._strong = list(strong) or [False] * len(words)
        _fit(self, grid, len(words))
        self.setFixedHeight(18 if counts else grid.head_height)
        self.setToolTip(" · ".join(words))
        self.setAccessibleName(", ".join(words))
        theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._grid.width * len(self._words) + 1, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._counts and not self._grid.beside:
            self.setFixedHeight(head_height(self._lines()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, width = QPainter(self), (self.width() - 1) / max(len(self._words), 1)
        for number, lines in enumerate(self._lines()):
            painter.setFont(ui_font(HEAD_PX, 700 if self._strong[number] else 500))
            painter.setPen(theme().ink if self._strong[number] else theme().ink2)
            top = self.height() - 2 - LINE * len(lines)
            for at, words in enumerate(lines):
                box = QRectF(number * width + 1, top + LINE * at, width - 2, LINE)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
        painter.end()

    def _lines(self) -> tuple[tuple[str, ...], ...]:
        if self._counts or self._grid.beside:
            return tuple((each,) for each in self._words)
        return heads_in((self.width() - 1) / max(len(self._words), 1), tuple(self._words))


def _fit(cells: QWidget, grid: Grid, columns: int) -> None:
    """Beside words cells have one width; below them they take what the side has, up to what they want."""
    wanted = grid.width * columns + 1
    if grid.beside:
        cells.setFixedWidth(wanted)
        return
    cells.setMinimumWidth(NARROWEST_BELOW * columns)
    cells.setMaximumWidth(wanted)
    cells.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
