"""Says in which article of the row something happened: adds the article's id to the signals of one pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from gui.reader.pane import ReaderPane

if TYPE_CHECKING:
    from gui.reader.row import PaneRow


class PaneRelay(QObject):
    """Owned by its pane."""

    def __init__(self, pane: ReaderPane, row: PaneRow) -> None:
        super().__init__(pane)
        self._pane, self._row = pane, row

    @Slot(str)
    def on_mark_selected(self, mark_id: str) -> None:
        if mark_id:  # one mark is chosen in the whole room
            for other in self._row.panes():
                if other is not self._pane:
                    other.text.select_mark(None)
        self._row.mark_selected.emit(self._pane.article_id, mark_id)

    @Slot(float)
    def on_zoomed(self, factor: float) -> None:
        self._row.zoomed.emit(self._pane.article_id, factor)

    @Slot(QPoint)
    def on_dragged(self, point: QPoint) -> None:
        target = self._row.pane_under(point)
        for pane in self._row.panes():
            pane.header.set_wanted(pane is target and pane is not self._pane)

    @Slot(QPoint)
    def on_dropped(self, point: QPoint) -> None:
        for pane in self._row.panes():
            pane.header.set_wanted(False)
        target = self._row.pane_under(point)
        if target is not None and target is not self._pane:
            self._row.swap(self._row.panes().index(self._pane), self._row.panes().index(target))

    @Slot(str)
    def on_mark_hovered(self, mark_id: str) -> None:
        self._row.point_at(self._pane.article_id, mark_id)
        self._row.mark_hovered.emit(self._pane.article_id, mark_id)

    @Slot(str)
    def on_mark_activated(self, mark_id: str) -> None:
        self._row.mark_activated.emit(self._pane.article_id, mark_id)

    @Slot()
    def on_selection_changed(self) -> None:
        self._row.selection_changed.emit(self._pane.article_id)

    @Slot()
    def on_focused(self) -> None:
        self._row.set_current(self._pane)

    @Slot()
    def on_scrolled(self) -> None:
        self._row.scrolled.emit(self._pane.article_id)

    @Slot()
    def on_close_requested(self) -> None:
        article_id = self._pane.article_id
        if self._row.manages_panes:
            self._row.close_pane(article_id)
        self._row.close_requested.emit(article_id)

    @Slot()
    def on_swap_requested(self) -> None:
        if self._row.manages_panes:
            self._row.swap_with_neighbour(self._pane)
        self._row.swap_requested.emit(self._pane.article_id)

    @Slot(bool)
    def on_pin_toggled(self, pinned: bool) -> None:
        self._row.pin_toggled.emit(self._pane.article_id, pinned)
