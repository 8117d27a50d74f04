"""One article of the reading room: its head, its text, its overview ruler, and the bar of passages shown in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.reader.counterparts import HEIGHT as BAR_HEIGHT
from gui.reader.counterparts import Counterpart, CounterpartBar
from gui.reader.header import HeaderView, PaneHeader
from gui.reader.marks import Mark, Segment
from gui.reader.ruler import OverviewRuler
from gui.reader.text_pane import TextPane

__all__ = ["PaneHeader", "ReaderPane"]

NARROWEST = 250
ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Text sizes of one pane against those of all."""


class ReaderPane(QWidget):
    """Signals: a button of the head was pressed, or the head was drawn (``dragged``, ``dropped``: global point);
    ``zoomed`` (its own factor). Everything about the text is the ``text`` pane's."""

    close_requested = Signal()
    swap_requested = Signal()
    pin_toggled = Signal(bool)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._common_zoom = self._own_zoom = 1.0
        self._counterparts: tuple[Counterpart, ...] = ()
        self._at = -1
        self.text = TextPane(self)
        self.header = HeaderView(self)
        self.bar = CounterpartBar(self)
        self.ruler = OverviewRuler(self.text, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.header, 0, 0, 1, 2)
        grid.addWidget(self.bar, 1, 0, 1, 2)
        grid.addWidget(self.text, 2, 0)
        grid.addWidget(self.ruler, 2, 1)
        self.setMinimumWidth(NARROWEST)
        self.setFocusProxy(self.text)
        self.header.close_requested.connect(self.close_requested)
        self.header.swap_requested.connect(self.swap_requested)
        self.header.pin_toggled.connect(self.pin_toggled)
        self.header.dragged.connect(self.dragged)
        self.header.dropped.connect(self.dropped)
        self.header.clicked.connect(self.text.setFocus)
        self.bar.stepped.connect(self.step_counterpart)
        self.bar.closed.connect(self.hide_counterparts)
        self.text.scrolled.connect(self._on_scrolled)
        self.text.focus_shown.connect(self.header.set_current)
        self.text.text_zoom_asked.connect(self.on_zoom_asked)

    @property
    def article_id(self) -> str:
        return self.text.article_id

    @property
    def pinned(self) -> bool:
        """A pinned pane keeps its article, and stays where it is when the others are scrolled to a counterpart."""
        return self.header.pin_button.isChecked()

    def set_article(self, article_id: str, header: PaneHeader, text: str, marks: Iterable[Mark] = ()) -> None:
        """Show an article; ``text`` is the stored text, unchanged."""
        self.hide_counterparts()
        self.header.set_data(header)
        self.text.setAccessibleName(header.title)
        self.text.set_article(article_id, text, marks)
        self._on_scrolled()

    # --- size -----------------------------------------------------------------------------------------------------

    @property
    def own_zoom(self) -> float:
        """The text size of this pane against that of all."""
        return self._own_zoom

    def set_zoom(self, common: float, own: float | None = None) -> None:
        """The text size of all panes as a factor, and of this one against it (None: as it is)."""
        self._common_zoom = common
        if own is not None and own != self._own_zoom:
            self._own_zoom = own
            self.zoomed.emit(own)
        self.text.set_zoom(self._common_zoom * self._own_zoom)

    @Slot(int)
    def on_zoom_asked(self, step: int) -> None:
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self._own_zoom))
        self.set_zoom(self._common_zoom, ZOOMS[min(max(nearest + step, 0), len(ZOOMS) - 1)])

    # --- passages about what is chosen elsewhere ------------------------------------------------------------------

    def counterparts(self) -> tuple[Counterpart, ...]:
        """The passages of this article about what is chosen in another, best first."""
        return self._counterparts

    @property
    def shown_counterpart(self) -> Counterpart | None:
        return self._counterparts[self._at] if 0 <= self._at < len(self._counterparts) else None

    def show_counterparts(self, found: Sequence[Counterpart], *, at: int = -1) -> None:
        """Say how many passages there are and go to the one at a place (-1: to none); none takes the bar away."""
        if not found:
            self.hide_counterparts()
            return
        self._counterparts, self._at = tuple(found), -1
        self._set_bar_shown(True)
        if at >= 0:
            self._go_to(at)
        else:
            self._tell_place()

    @Slot()
    def hide_counterparts(self) -> None:
        self._counterparts, self._at = (), -1
        self.text.lower()
        self._set_bar_shown(False)

    @Slot(int)
    def step_counterpart(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) passage; False at either end."""
        if not 0 <= self._at + by < len(self._counterparts):
            return False
        self._go_to(self._at + by)
        return True

    def _go_to(self, at: int) -> None:
        self._at = at
        found = self._counterparts[at]
        self.text.bring(Segment(found.start, found.end))
        self.text.raise_passage(found.segments)
        self._tell_place()

    def _tell_place(self) -> None:
        shown = self.shown_counterpart
        distant = all(each.distant for each in self._counterparts)
        self.bar.show_place(self._at, len(self._counterparts), shown.why if shown is not None else "", distant=distant)

    def _set_bar_shown(self, shown: bool) -> None:
        """Show or hide the bar while the lines on screen stay where they are; at its top the text makes room."""
        if shown == self.bar.isVisibleTo(self):
            return
        scroll = self.text.verticalScrollBar()
        at_top = scroll.value() == 0
        self.bar.setVisible(shown)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        if not at_top:
            scroll.setValue(scroll.value() + (BAR_HEIGHT if shown else -BAR_HEIGHT))

    # --- Qt -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(340, 500)

    @Slot()
    def _on_scrolled(self) -> None:
        self.header.set_left(self.text.state.text_left)
        self.bar.set_left(self.text.state.text_left)
