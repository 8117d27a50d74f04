"""The welcome page: new project, open, the sample, a place to drop articles, recent projects."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from gui.drops import local_paths
from gui.icons import paint_icon
from gui.recent_list import RecentList
from gui.recents import Recent
from gui.theme import reading_font, theme, theme_changed, ui_font
from gui.welcome_drawing import WelcomeDrawing, dashed_frame
from gui.widgets import Clickable, Ink, LinkButton, Surface, paint_key_cap

COLUMN = 420
WITH_RECENTS = 900
"""Pixels from which on the recent projects have a side of their own."""


class Welcome(QWidget):
    """What Sidelight shows while no project is open. Tells what was asked for and does nothing itself."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    add_asked = Signal()
    recent_chosen = Signal(str)
    files_dropped = Signal(list)
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._left = Surface("paper", "r")
        self._right = Surface("win")
        self.recents = RecentList(self)
        self.new_row = WelcomeRow("add", self.tr("New project"), "Ctrl N", primary=True)
        self.open_row = WelcomeRow("folder", self.tr("Open project…"), "Ctrl O")
        self.sample_row = WelcomeRow("file", self.tr("Open the sample: five articles that disagree"), "Ctrl Shift O")
        self.drop_zone = DropZone()
        self._clear = LinkButton(self.tr("Clear list"), px=12)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 92)
        row.addWidget(self._right, 52)
        self._lay_out_left()
        self._lay_out_right()
        self.new_row.clicked.connect(self.new_asked)
        self.open_row.clicked.connect(self.open_asked)
        self.sample_row.clicked.connect(self.sample_asked)
        self.drop_zone.clicked.connect(self.add_asked)
        self.recents.chosen.connect(self.recent_chosen)
        self._clear.clicked.connect(self.clear_asked)

    def show_recents(self, items: Sequence[Recent]) -> None:
        """List these projects, or say that there are none yet."""
        self.recents.show_items(items)
        self._clear.setVisible(bool(items))
        self._none_yet.setVisible(not items)
        self.recents.setVisible(bool(items))
        self.new_row.set_primary(not items)

    def focus_first(self) -> None:
        """Give the keyboard to what is most likely wanted: the project that was open last, else a new one."""
        if self.recents.model().rowCount() and not self._right.isHidden():
            self.recents.setCurrentIndex(self.recents.model().index(0, 0))
            self.recents.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.new_row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out_left(self) -> None:
        title = Ink(self.tr("Sidelight"), px=30, weight=600)
        self._tagline = Ink(
            self.tr("Read conflicting reports side by side, and see exactly where they part."), ink="ink2", wrap=True
        )
        self._tagline.setFont(reading_font(20))
        self._tagline.setFixedWidth(470)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(10)
        column.addWidget(WelcomeDrawing())
        column.addSpacing(22)
        column.addWidget(title)
        column.addSpacing(6)
        column.addWidget(self._tagline)
        column.addSpacing(28)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.setContentsMargins(0, 0, 0, 0)
        for row in (self.new_row, self.open_row, self.sample_row):
            rows.addWidget(row)
        column.addLayout(rows)
        column.addSpacing(26)
        column.addWidget(self.drop_zone)
        column.addStretch(11)
        centred = QHBoxLayout(self._left)
        centred.setContentsMargins(24, 16, 24, 16)
        centred.addStretch(10)
        centred.addLayout(column)
        centred.addStretch(11)
        theme_changed.connect(self.on_theme_changed)

    def _lay_out_right(self) -> None:
        heading = Ink(self.tr("Recent projects"), px=12, weight=600, ink="ink3")
        self._none_yet = Ink(self.tr("Projects that you open are listed here."), ink="ink3", wrap=True)
        self._none_yet.setContentsMargins(14, 12, 14, 12)
        promise = Ink(
            self.tr("Everything stays on this computer. Sidelight never goes online."), px=12, ink="ink3", wrap=True
        )
        promise.setContentsMargins(14, 0, 14, 0)
        top = QHBoxLayout()
        top.setContentsMargins(14, 0, 14, 0)
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(self._clear)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(30, 0, 34, 24)
        column.setSpacing(0)
        self._head_space = QSpacerItem(0, 166)
        column.addItem(self._head_space)
        column.addLayout(top)
        column.addSpacing(6)
        column.addWidget(self._none_yet)
        column.addWidget(self.recents, 0)
        column.addSpacing(24)
        column.addWidget(promise)
        column.addStretch(1)

    @Slot()
    def on_theme_changed(self) -> None:
        self._tagline.setFont(reading_font(20))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.drop_zone.set_inviting(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_zone.set_inviting(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_zone.set_inviting(False)
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._right.setVisible(self.width() >= WITH_RECENTS)
        # the list begins where the drawing does
        self._head_space.changeSize(0, max(24, round((self.height() - 576) * 10 / 21) + 10))
        self._right.updateGeometry()


class WelcomeRow(Clickable):
    """One thing to do first, with its key."""

    def __init__(self, icon_name: str, words: str, keys: str, *, primary: bool = False) -> None:
        super().__init__()
        self._icon = icon_name
        self._words = words
        self._keys = keys
        self._primary = primary
        self.setFixedSize(QSize(COLUMN, 42))
        self.setAccessibleName(f"{words}, {keys}")

    def set_primary(self, primary: bool) -> None:
        """Say whether this is what one would begin with."""
        self._primary = primary
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        if self._primary or self.hovered or self.hasFocus():
            painter.setPen(QPen(theme().accent, 1.5) if self._primary or self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme().accentbg if self._primary else theme().hover)
            painter.drawRoundedRect(framed, 6, 6)
        ink = theme().accent if self._primary else theme().ink
        paint_icon(painter, self._icon, QRectF(12, 13, 16, 16), theme().accent if self._primary else theme().ink2)
        painter.setPen(ink)
        painter.setFont(ui_font(14, 600 if self._primary else 400))
        painter.drawText(QRectF(40, 0, self.width() - 130, self.height()), Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.setFont(ui_font(10.8, 500))
        width = painter.fontMetrics().horizontalAdvance(self._keys) + 12
        paint_key_cap(painter, QRectF(self.width() - 12 - width, 11, width, 20), self._keys)
        painter.end()


class DropZone(Clickable):
    """Where articles can be dropped; the whole page takes them, this says so."""

    def __init__(self) -> None:
        super().__init__()
        self._inviting = False
        self.setFixedSize(QSize(COLUMN, 112))
        self.setAccessibleName(self.tr("Drop articles here, or press Enter to choose them"))

    def set_inviting(self, inviting: bool) -> None:
        """Light up while files hover over the page."""
        self._inviting = inviting
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._inviting:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().accentbg)
            painter.drawRoundedRect(box, 8, 8)
        active = self._inviting or self.hasFocus()
        dashed_frame(painter, box, theme().accent if active else theme().neutralline)
        paint_icon(painter, "drop-articles", QRectF(26, 40, 40, 32), theme().ink2)
        painter.setPen(theme().ink)
        painter.setFont(ui_font(13, 600))
        words = self.tr("Drop articles here, or choose them")
        painter.drawText(QRectF(86, 24, 320, 22), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(ui_font(10.8, 500))
        width = painter.fontMetrics().horizontalAdvance("Ctrl I") + 12
        paint_key_cap(painter, QRectF(self.width() - 12 - width, 25, width, 20), "Ctrl I")
        painter.setFont(ui_font(12.5))
        painter.setPen(theme().ink2)
        words = self.tr("Two or more .txt or .html files, or a folder of them, start a new project")
        painter.drawText(QRectF(86, 48, 310, 44), Qt.TextFlag.TextWordWrap, words)
        painter.end()
