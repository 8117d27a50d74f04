"""The top bar: logo with the menu, project, views, saved state, undo and redo, search."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from gui.actions import ActionSet, Command
from gui.icons import logo, paint_icon
from gui.keymap import key_of, keymap
from gui.numerals import decimal, whole
from gui.theme import theme, theme_changed, ui_font
from gui.widgets import Clickable, Ink, LinkButton, Surface, paint_key_cap

NOTICED = 0.4
"""Seconds from which on a person notices that a change is being written."""


class LogoButton(QToolButton):
    """The mark of Sidelight; pressed, it opens the whole menu."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFixedSize(30, 30)
        self.setToolTip(self.tr("Menu (F10)"))
        self.setAccessibleName(self.tr("Menu"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus() or self.isDown():
            painter.setPen(QPen(theme().accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme().hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.drawPixmap(7, 7, logo(16, self.devicePixelRatioF()))
        painter.end()


class Tab(Clickable):
    """One view; the present one is semibold over a line in accent."""

    def __init__(self, words: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._count = ""
        self._side = 14
        """Pixels left and right of the words."""
        self.chosen = False
        self.setFixedHeight(44)
        self.setAccessibleName(words)
        self.show_key(keys)
        self._fit()

    def show_key(self, keys: str) -> None:
        self.setToolTip(f"{self._words} ({keys})" if keys else self._words)

    def set_chosen(self, chosen: bool) -> None:
        self.chosen = chosen
        self.update()

    def set_count(self, count: int) -> None:
        """The number beside the word; 0 shows none."""
        wanted = whole(count) if count else ""
        if wanted != self._count:
            self._count = wanted
            self._fit()
            self.update()

    def set_tight(self, tight: bool) -> None:
        """In a narrow window the words stand closer."""
        side = 7 if tight else 14
        if side != self._side:
            self._side = side
            self._fit()
            self.update()

    def _fit(self) -> None:
        width = QFontMetricsF(ui_font(12.5, 600)).horizontalAdvance(self._words) + 2 * self._side
        if self._count:
            width += QFontMetricsF(ui_font(11)).horizontalAdvance(self._count) + 7
        self.setFixedWidth(round(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(ui_font(12.5, 600 if self.chosen else 400))
        painter.setPen(theme().ink if self.chosen or self.hovered else theme().ink2)
        painter.drawText(QRectF(self._side, 0, self.width(), 43), Qt.AlignmentFlag.AlignVCenter, self._words)
        if self._count:
            painter.setFont(ui_font(11))
            painter.setPen(theme().ink3)
            box = QRectF(0, 0, self.width() - self._side, 43)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count)
        if self.chosen:
            painter.fillRect(QRectF(0, 42, self.width(), 2), theme().accent)
        if self.hasFocus():
            painter.setPen(theme().accent)
            painter.drawRect(QRectF(2.5, 8.5, self.width() - 5, 27))
        painter.end()


class SearchField(Clickable):
    """Looks like a field and opens the command palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief = False
        self.setFixedSize(QSize(212, 27))
        self.setToolTip(self.tr("Search or command"))
        self.setAccessibleName(self.tr("Search or command"))
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_brief(self, brief: bool) -> None:
        """In a narrow window it is its icon and its key alone."""
        if brief != self._brief:
            self._brief = brief
            self.setFixedWidth(88 if brief else 212)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().accent, 2) if self.hasFocus() else QPen(theme().line, 1))
        painter.setBrush(theme().raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paint_icon(painter, "search", QRectF(9, 6, 14, 14), theme().ink2)
        painter.setFont(ui_font(12.5))
        painter.setPen(theme().ink3)
        if not self._brief:
            painter.drawText(QRectF(30, 0, 130, 27), Qt.AlignmentFlag.AlignVCenter, self.tr("Search or command"))
        if key := key_of("search.palette").replace("+", " "):
            painter.setFont(ui_font(10.8, 500))
            width = painter.fontMetrics().horizontalAdvance(key) + 11
            paint_key_cap(painter, QRectF(self.width() - 7 - width, 4.5, width, 18), key)
        painter.end()


class TopBar(Surface):
    """44 px at the top of an open project."""

    view_asked = Signal(str)
    search_asked = Signal()

    def __init__(self, actions: ActionSet, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__("win", "b", parent)
        self.setFixedHeight(44)
        self.menu_button = LogoButton(menu)
        self._name = Ink(px=13.5, weight=600)
        self._count = Ink(px=12, ink="ink3")
        self._saved = Ink(px=12, ink="ink3")
        self.blind = LinkButton(self.tr("Outlets hidden"), px=12, ink="accent")
        self.blind.setToolTip(self.tr("Show outlets and authors again"))
        self.blind.clicked.connect(actions["view.blind"].trigger)
        self.blind.hide()
        self.search = SearchField()
        self._tabs: dict[str, Tab] = {}
        self._project = ""
        self._quiet = True
        """What stands in the place of the saved state can be left out of a narrow window."""
        self._tab_row = QHBoxLayout()
        self._tab_row.setSpacing(0)
        self._left, self._right = left, right = QWidget(), QWidget()
        for side in (left, right):
            side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            side.setMinimumWidth(0)
        left_row = _row(left, self.menu_button, self._name, self._count, self.blind)
        left_row.addStretch()
        right_row = _row(right)
        right_row.addStretch()
        for widget in (self._saved, _tool(actions["edit.undo"]), _tool(actions["edit.redo"]), self.search):
            right_row.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(left, 1)
        row.addLayout(self._tab_row)
        row.addWidget(right, 1)
        self.search.clicked.connect(self.search_asked)
        keymap().changed.connect(self.on_keys_changed)
        self.show_saved()

    def add_tab(self, view: str, words: str, keys: str) -> Tab:
        """Add the tab of a view that exists."""
        tab = Tab(words, keys)
        tab.setObjectName(view)
        tab.clicked.connect(self.on_tab_clicked)
        self._tabs[view] = tab
        self._tab_row.addWidget(tab)
        return tab

    def show_project(self, name: str, articles: int) -> None:
        self._project = name
        self._count.set_text(self.tr("1 article") if articles == 1 else self.tr("{} articles").format(whole(articles)))
        self._make_room()

    def show_count(self, view: str, count: int) -> None:
        """How much waits in a view."""
        self._tabs[view].set_count(count)
        self._make_room()
        if (layout := self.layout()) is not None:
            layout.activate()  # now: a tab that grew would be drawn over the next until the layout has its turn

    def show_view(self, view: str) -> None:
        for name, tab in self._tabs.items():
            tab.set_chosen(name == view)

    @Slot(float)
    def show_saved(self, seconds: float = 0.0) -> None:
        """All is on the disk; the tooltip says so when the last change took long to get there."""
        self._saved.set_text(self.tr("All changes saved"))
        words = self.tr("The last change took {} s to be written: the disk is slow or busy.")
        self._saved.setToolTip(words.format(decimal(seconds, 1)) if seconds >= NOTICED else "")
        self._make_room()

    @Slot()
    def show_saving(self) -> None:
        """Drawn at once, since the event loop turns only when the change is written."""
        self._saved.set_text(self.tr("Saving…"))
        self._saved.show()
        self._saved.repaint()

    def show_blind(self, on: bool) -> None:
        """A quiet sign while outlets and authors are hidden; pressed, it reveals them."""
        self.blind.setVisible(on)
        self._make_room()

    def show_read_only(self, why: str) -> None:
        """Say, in the place of the saved state, that nothing can be changed, and why."""
        self._quiet = False
        self._saved.set_text(self.tr("Read only"))
        self._saved.setToolTip(why)
        self._saved.set_ink("amber")

    @Slot()
    def on_keys_changed(self) -> None:
        for view, tab in self._tabs.items():
            tab.show_key(key_of(f"view.{view}"))
        self.search.update()

    @Slot()
    def on_tab_clicked(self) -> None:
        tab = self.sender()
        if tab is not None:
            self.view_asked.emit(tab.objectName())

    def _make_room(self) -> None:
        """Leave out what is least missed until the tabs and the search have room; then shorten the project's name."""
        margins, gaps = 18, 16
        for step in range(5):
            self._saved.setVisible(step < 1 or not self._quiet)
            self.search.set_brief(step >= 2)
            self._count.setVisible(step < 3)
            for tab in self._tabs.values():
                tab.set_tight(step >= 4)
            tabs = sum(tab.width() for tab in self._tabs.values())
            right = self._right.sizeHint().width()
            beside = self._beside_name()
            name = QFontMetricsF(self._name.font()).horizontalAdvance(self._project) + 4
            free = self.width() - margins - gaps - tabs - right - beside
            if name <= free:
                break
        self._right.setMinimumWidth(right)
        self._left.setMinimumWidth(round(beside + min(name, max(free, 24))))
        shown = self._name.fontMetrics().elidedText(self._project, Qt.TextElideMode.ElideRight, max(int(free) - 3, 24))
        self._name.set_text(shown)
        self._name.setToolTip(self._project if shown != self._project else "")

    def _beside_name(self) -> int:
        """Pixels that the left side needs beside the project's name."""
        shown = [widget for widget in (self.menu_button, self._count, self.blind) if widget.isVisibleTo(self)]
        return sum(widget.sizeHint().width() + 8 for widget in shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


def _row(side: QWidget, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(side)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _tool(command: Command) -> QToolButton:
    command.dress()
    button = QToolButton()
    button.setDefaultAction(command)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(16, 16))
    button.setFixedSize(26, 26)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(command.text())
    return button
