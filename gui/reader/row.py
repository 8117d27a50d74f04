"""One to four panes side by side with the gutters between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from gui.reader.gutter import Gutter, Joined
from gui.reader.header import PaneHeader
from gui.reader.marks import Mark, Ribbon
from gui.reader.pane import ReaderPane
from gui.reader.relay import PaneRelay
from gui.theme import theme_changed

MOST_PANES = 4

POINTED_AFTER = 60
"""Milliseconds for which the pointer rests on a mention before the others of its entity are raised."""

# Text size and line height by how many panes share the window.
_SIZE_FEW, _SIZE_MANY = (16.0, 26.0), (14.25, 22.0)


class PaneRow(QScrollArea):
    """The reading room. Scrolls sideways when the panes would get narrower than 250 px.

    Signals name the article where something happened, then the mark: ``mark_selected``, ``mark_hovered`` and
    ``mark_activated`` (article id, mark id or ""); ``selection_changed`` (article id) when text was selected;
    ``ribbon_selected``, ``ribbon_activated``, ``ribbon_hovered`` (ribbon id or ""); ``current_changed`` (article id)
    when another pane has the keyboard; ``panes_changed`` when panes were opened, closed or moved;
    ``close_requested`` and ``swap_requested`` (article id) when a pane's button was pressed (the row has done it
    already when ``manages_panes`` is on); ``pin_toggled`` (article id, pinned); ``scrolled`` (article id);
    ``zoomed`` (article id, factor) when the text size of one pane changed.
    """

    mark_selected = Signal(str, str)
    mark_hovered = Signal(str, str)
    mark_activated = Signal(str, str)
    selection_changed = Signal(str)
    ribbon_selected = Signal(str)
    ribbon_activated = Signal(str)
    ribbon_hovered = Signal(str)
    current_changed = Signal(str)
    panes_changed = Signal()
    close_requested = Signal(str)
    swap_requested = Signal(str)
    pin_toggled = Signal(str, bool)
    scrolled = Signal(str)
    zoomed = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.manages_panes = True
        self._panes: list[ReaderPane] = []
        self._gutters: list[Gutter] = []
        self._ribbons: list[Ribbon] = []
        self._ribbons_shown = True
        self._selected: frozenset[str] = frozenset()
        self._dispute: str | None = None
        self._current: ReaderPane | None = None
        self._entity: str | None = None
        self._pointed: str | None = None
        self._pointing = QTimer(self)
        self._pointing.setSingleShot(True)
        self._pointing.setInterval(POINTED_AFTER)
        self._pointing.timeout.connect(self.on_pointed)
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.setInterval(0)
        self._reveal.timeout.connect(self.on_reveal)
        self._size: tuple[float, float] | None = None
        inner = QWidget(self)
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Articles side by side"))
        theme_changed.connect(self.update)

    # --- panes ----------------------------------------------------------------------------------------------------

    def panes(self) -> Sequence[ReaderPane]:
        return tuple(self._panes)

    def gutters(self) -> Sequence[Gutter]:
        return tuple(self._gutters)

    def pane(self, article_id: str) -> ReaderPane | None:
        """The pane that shows an article."""
        return next((pane for pane in self._panes if pane.article_id == article_id), None)

    @property
    def current_pane(self) -> ReaderPane | None:
        """The pane with the keyboard, or that had it last."""
        return self._current

    def open(
        self, article_id: str, header: PaneHeader, text: str, marks: Iterable[Mark] = (), at: int | None = None
    ) -> ReaderPane:
        """Show an article in a new pane at a place (default: the last); an article already open is shown anew.

        Raises ValueError when four panes are open.
        """
        pane = self.pane(article_id)
        if pane is not None:
            pane.set_article(article_id, header, text, marks)
            self._join()
            return pane
        if len(self._panes) >= MOST_PANES:
            raise ValueError(f"{MOST_PANES} panes are open already")
        pane = ReaderPane(self.widget())
        self._connect(pane)
        self._panes.insert(len(self._panes) if at is None else at, pane)
        self._arrange()
        pane.set_article(article_id, header, text, marks)
        pane.text.highlight_dispute(self._dispute)
        if self._current is None:
            self.set_current(pane)
        self._join()
        self.panes_changed.emit()
        return pane

    def close_pane(self, article_id: str) -> None:
        """Close the pane of an article, if it is open."""
        pane = self.pane(article_id)
        if pane is None:
            return
        at = self._panes.index(pane)
        had_focus = pane.text.hasFocus()
        self._panes.remove(pane)
        self._arrange()
        pane.hide()
        pane.deleteLater()
        if self._current is pane:
            self._current = None
            if self._panes:
                heir = self._panes[min(at, len(self._panes) - 1)]
                self.set_current(heir)
                if had_focus:
                    heir.text.setFocus()
        self._join()
        self.panes_changed.emit()

    def swap(self, first: int, second: int) -> None:
        """Exchange two panes by place; scroll positions and the keyboard stay with them."""
        self._panes[first], self._panes[second] = self._panes[second], self._panes[first]
        self._arrange()
        self._join()
        self.panes_changed.emit()

    def move_current(self, step: int) -> bool:
        """Exchange the current pane with its neighbour on the left (-1) or right (1); False at either end."""
        if self._current is None or not 0 <= self._panes.index(self._current) + step < len(self._panes):
            return False
        at = self._panes.index(self._current)
        self.swap(at, at + step)
        return True

    def pane_under(self, point: QPoint) -> ReaderPane | None:
        """The pane at a point of the screen."""
        return next((pane for pane in self._panes if pane.rect().contains(pane.mapFromGlobal(point))), None)

    def focus_pane(self, step: int) -> None:
        """The next (1) or previous (-1) pane gets the keyboard, round and round."""
        if self._panes:
            at = self._panes.index(self._current) if self._current in self._panes else -1
            pane = self._panes[(at + step) % len(self._panes)]
            pane.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.set_current(pane)
            self._reveal.start()

    def set_reading_size(self, size: tuple[float, float] | None) -> None:
        """Text size and line height in all panes; None: by the number of panes, as designed."""
        self._size = size
        self._apply_size()

    # --- ribbons --------------------------------------------------------------------------------------------------

    def set_ribbons(self, ribbons: Sequence[Ribbon]) -> None:
        """All ribbons of the open articles in the order of their numbers; each finds its gutters itself."""
        self._ribbons = list(ribbons)
        if self._dispute is not None:  # chosen before its articles were joined
            self._selected = frozenset(ribbon.id for ribbon in ribbons if ribbon.dispute_id == self._dispute)
        self._join()

    def ribbons(self) -> Sequence[Ribbon]:
        return tuple(self._ribbons)

    def set_ribbons_shown(self, shown: bool) -> None:
        self._ribbons_shown = shown
        self._join()

    def select_ribbons(self, ids: Iterable[str]) -> None:
        """Draw these ribbons as chosen, in every gutter."""
        self._selected = frozenset(ids)
        for gutter in self._gutters:
            gutter.select_ribbons(self._selected)

    def select_dispute(self, dispute_id: str | None) -> None:
        """Draw a dispute as chosen, its claims in all panes and its ribbons; None: none."""
        self._dispute = dispute_id
        for pane in self._panes:
            pane.text.highlight_dispute(dispute_id)
        wanted = [ribbon.id for ribbon in self._ribbons if dispute_id is not None and ribbon.dispute_id == dispute_id]
        self.select_ribbons(wanted)

    def ribbon(self, ribbon_id: str) -> Ribbon | None:
        return next((ribbon for ribbon in self._ribbons if ribbon.id == ribbon_id), None)

    def align(self, article_id: str, mark_id: str, animated: bool = True) -> int:
        """Scroll the other panes so that counterparts of a mark share its height; returns how many moved."""
        source = self.pane(article_id)
        if source is None:
            return 0
        extent = source.text.extent(mark_id)
        if extent is None:
            return 0
        if extent.side:
            source.text.show_mark(mark_id)
            height = 0.36 * source.text.viewport().height()
        else:
            height = max(extent.top, 0.0)
        moved = 0
        others = {_other_end(ribbon, mark_id) for ribbon in self._ribbons}
        for pane in self._panes:
            if pane is source or pane.pinned:
                continue
            mark = next((found for key in others if key and (found := pane.text.index.get(key)) is not None), None)
            if mark is not None:
                pane.text.scroll_to(mark.segments[0], animated, share=height / max(pane.text.viewport().height(), 1))
                moved += 1
        return moved

    # --- all panes at once ----------------------------------------------------------------------------------------

    def highlight_entity(self, entity_id: str | None) -> None:
        """Raise every mention of an entity in all panes and rulers, until another is."""
        self._entity = entity_id
        self._raise_entity()

    def _raise_entity(self) -> None:
        for pane in self._panes:
            pane.text.highlight_entity(self._pointed or self._entity)

    def point_at(self, article_id: str, mark_id: str) -> None:
        """The pointer came onto a mark ("" when it left): its entity is raised as long as it stays."""
        pane = self.pane(article_id)
        mark = pane.text.index.get(mark_id) if pane is not None and mark_id else None
        self._pointed = mark.entity_id if mark is not None else None
        self._pointing.start()

    @Slot()
    def on_pointed(self) -> None:
        self._raise_entity()

    def set_hidden_labels(self, labels: Iterable[str]) -> None:
        names = frozenset(labels)
        for pane in self._panes:
            pane.text.set_hidden_labels(names)

    def set_show_rejected(self, shown: bool) -> None:
        for pane in self._panes:
            pane.text.set_show_rejected(shown)

    def set_show_codes(self, shown: bool) -> None:
        for pane in self._panes:
            pane.text.set_show_codes(shown)

    # --- private --------------------------------------------------------------------------------------------------

    def _connect(self, pane: ReaderPane) -> None:
        relay = PaneRelay(pane, self)
        text = pane.text
        text.mark_selected.connect(relay.on_mark_selected)
        text.mark_hovered.connect(relay.on_mark_hovered)
        text.mark_activated.connect(relay.on_mark_activated)
        text.selection_changed.connect(relay.on_selection_changed)
        text.focused.connect(relay.on_focused)
        text.scrolled.connect(relay.on_scrolled)
        pane.zoomed.connect(relay.on_zoomed)
        pane.dragged.connect(relay.on_dragged)
        pane.dropped.connect(relay.on_dropped)
        pane.close_requested.connect(relay.on_close_requested)
        pane.swap_requested.connect(relay.on_swap_requested)
        pane.pin_toggled.connect(relay.on_pin_toggled)

    def _arrange(self) -> None:
        """Put panes and fresh gutters into the layout, left to right."""
        self._row.setEnabled(False)  # one layout at the end: each lays out the texts anew
        while self._row.count():
            self._row.takeAt(0)
        for gutter in self._gutters:
            gutter.hide()
            gutter.deleteLater()
        self._gutters = []
        for number, pane in enumerate(self._panes):
            if number:
                gutter = Gutter(self._panes[number - 1].text, pane.text, self.widget())
                gutter.ribbon_selected.connect(self.ribbon_selected)
                gutter.ribbon_activated.connect(self.ribbon_activated)
                gutter.ribbon_hovered.connect(self._on_ribbon_hovered)
                self._gutters.append(gutter)
                self._row.addWidget(gutter)
                gutter.show()
            self._row.addWidget(pane, 1)
            pane.header.swap_button.setEnabled(len(self._panes) > 1)
            pane.show()
        self._row.setEnabled(True)
        self._row.activate()
        self._apply_size()

    def _apply_size(self) -> None:
        size = self._size or (_SIZE_MANY if len(self._panes) > 2 else _SIZE_FEW)
        for pane in self._panes:
            pane.text.set_reading_size(*size)

    def _join(self) -> None:
        """Hand each gutter the ribbons that pass it: whole between neighbours, as stubs towards farther panes."""
        per_gutter: list[list[Joined]] = [[] for _ in self._gutters]
        for ribbon in self._ribbons if self._ribbons_shown else []:
            left, right = self._holder(ribbon.left_mark_id), self._holder(ribbon.right_mark_id)
            if left is None or right is None or left == right:
                continue
            if left > right:
                left, right = right, left
                ribbon = Ribbon(
                    ribbon.id, ribbon.kind, ribbon.right_mark_id, ribbon.left_mark_id, ribbon.headline, ribbon.detail,
                    ribbon.dispute_id, ribbon.number,
                )  # fmt: skip
            if right == left + 1:
                per_gutter[left].append(Joined(ribbon))
            else:
                per_gutter[left].append(Joined(ribbon, right_here=False))
                per_gutter[right - 1].append(Joined(ribbon, left_here=False))
        for gutter, joined in zip(self._gutters, per_gutter, strict=True):
            gutter.set_ribbons(joined)
            gutter.select_ribbons(self._selected)

    def _holder(self, mark_id: str) -> int | None:
        return next((number for number, pane in enumerate(self._panes) if mark_id in pane.text.index), None)

    def set_current(self, pane: ReaderPane) -> None:
        """Commands act on this pane from now on."""
        if pane is self._current:
            return
        self._current = pane
        self._reveal.start()
        self.current_changed.emit(pane.article_id)

    @Slot()
    def on_reveal(self) -> None:
        """Scroll the current pane into view, now that it has a place: a pane just opened had none."""
        if self._current is not None:
            self.ensureWidgetVisible(self._current, 0, 0)

    @Slot(str)
    def _on_ribbon_hovered(self, ribbon_id: str) -> None:
        """A dispute's ribbons light up together."""
        ribbon = self.ribbon(ribbon_id)
        for gutter in self._gutters:
            same = [
                other.id
                for other in gutter.ribbons()
                if ribbon is not None
                and (other.id == ribbon_id or (other.dispute_id is not None and other.dispute_id == ribbon.dispute_id))
            ]
            wanted = ribbon_id if ribbon_id in same else same[0] if same else ""
            gutter.blockSignals(True)  # this row tells the window once
            gutter.hover_ribbon(wanted)
            gutter.blockSignals(False)
        self.ribbon_hovered.emit(ribbon_id)

    def swap_with_neighbour(self, pane: ReaderPane) -> None:
        at = self._panes.index(pane)
        if len(self._panes) > 1:
            self.swap(at, at + 1 if at + 1 < len(self._panes) else at - 1)


def _other_end(ribbon: Ribbon, mark_id: str) -> str:
    if ribbon.left_mark_id == mark_id:
        return ribbon.right_mark_id
    return ribbon.left_mark_id if ribbon.right_mark_id == mark_id else ""
