"""The middle of Timeline for all dated claims: the order of events as the articles tell it, to be zoomed and moved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.disputes.detail_data import outlet_of
from gui.key_button import KeyButton
from gui.numerals import whole
from gui.plots.calendar_axis import padded
from gui.plots.words import day_words
from gui.scrolling import ScrollColumn
from gui.session import Session
from gui.theme import ui_font
from gui.timeline.axis import DateAxis
from gui.timeline.lanes import Lane, LaneChart
from gui.widgets import Ink, Surface
from storage.position_values import ClaimPoint

LEFT, WIDEST_LEFT, RIGHT = 156.0, 250.0, 24.0
"""Pixels beside the days: the column of titles is as wide as they need, within these bounds."""

BESIDE_TITLE = 46.0
"""Pixels of grade and gaps beside a title."""

_AROUND, _ROW = 49, 30
CLOSEST = 3.0
"""Days that the axis shows at least."""

WORDS = 0.3
"""Share of the width that is left free behind the axis, for the words of the latest claims: no days are made up."""

_FACTOR = 1.5
STEP = 0.2
"""Share of what is shown by which an arrow key moves."""


class ZoomLanes(LaneChart):
    """Lanes whose left and right arrows move the axis; a scroll area would take them. ``shifted`` (share)."""

    shifted = Signal(float)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
        if event.key() in steps:
            self.shifted.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class ClaimsPage(Surface):
    """Signals: ``chosen`` and ``opened`` (claim id). Plus and minus zoom, 0 shows all, left and right move."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("paper", "", parent)
        self._session = session
        self._whole = (0.0, 1.0)
        self._usual = (0.0, 1.0)
        self._shown: tuple[str, ...] = ()
        self._left = LEFT
        self.sentence = Ink(self.tr("Reading the dated claims…"), px=12.5, ink="ink2", wrap=True)
        self.axis = DateAxis(on_top=True)
        self.lanes = ZoomLanes(row=_ROW)
        self.lanes.setAccessibleName(self.tr("Dated claims"))
        self._area = ScrollColumn()
        self._lay_out()
        self.lanes.chosen.connect(self.on_chosen)
        self.lanes.opened.connect(self.opened)
        self.lanes.shifted.connect(self.shift)

    @property
    def days(self) -> tuple[float, float]:
        """What the axis shows."""
        return self.lanes.days

    def show_claims(self, claims: list[ClaimPoint], total: int) -> None:
        """Show claims in their order; ``total`` are all that there are."""
        dated = [(claim, claim.as_of) for claim in claims if claim.as_of is not None]
        lanes = [
            Lane(
                str(claim.claim_id), outlet_of(self._session, claim.article), "", (span.first, span.last), None,
                f"{day_words(span)}  {self._session.blind.veil(claim.statement)}",
                grade=self._session.blind.grade(claim.article.reliability.value),
                tip=self._session.blind.veil(claim.quote),
            )
            for claim, span in dated
        ]  # fmt: skip
        articles = len({claim.article.id for claim, _ in dated})
        words = self.tr("{} claims of {} articles say the day they are true of. The earliest comes first.")
        self.sentence.set_text(
            words.format(whole(len(dated)), whole(articles)) if len(dated) == total
            else self.tr("The first {} of {} dated claims, the earliest first.").format(whole(len(dated)), whole(total))
        )  # fmt: skip
        if not dated:
            self.sentence.set_text(self.tr("No claim says the day it is true of. E in Read opens its fields."))
        keys = tuple(lane.key for lane in lanes)
        days = self.lanes.days if keys == self._shown else None
        self._shown = keys
        if dated:
            firsts = sorted(span.first for _, span in dated)
            lasts = sorted(span.last for _, span in dated)
            self._whole = padded(firsts[0], lasts[-1])
            cut = len(dated) // 8
            first, last = padded(firsts[cut], max(lasts[-1 - cut], firsts[cut]))
            self._usual = first, last
        metrics = QFontMetricsF(ui_font(12.5))
        titles = {lane.title[:60] for lane in lanes}
        longest = max((metrics.horizontalAdvance(title) for title in titles), default=0.0)
        self._left = min(max(longest + BESIDE_TITLE, LEFT), WIDEST_LEFT)
        self.lanes.show_lanes(lanes, days or self._usual, self._margins())
        self.axis.show_days(self.lanes.days, self._margins())
        for part in (self.axis, self._area, *self._zooms):
            part.setVisible(bool(dated))

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show ``factor`` times as many days; the day ``around``, or what is looked at, stays where it is."""
        first, last = self.lanes.days
        middle = self._looked_at(first, last) if around is None else around
        wide = max(CLOSEST, min((last - first) * factor, (self._whole[1] - self._whole[0]) * 1.2))
        share = (middle - first) / (last - first)
        self._show_days(middle - wide * share, middle + wide * (1 - share))

    def typed(self, text: str) -> bool:
        """What a key does wherever the keyboard is; False for any other key."""
        if text and text in "+=":
            self.on_in_clicked()
        elif text and text in "-−":
            self.on_out_clicked()
        elif text == "0":
            self.on_all_clicked()
        else:
            return False
        return True

    @Slot(float)
    def shift(self, share: float) -> None:
        """Move by a share of what is shown."""
        first, last = self.lanes.days
        step = (last - first) * share
        self._show_days(first + step, last + step)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_chosen(self, key: str) -> None:
        box = self.lanes.row_box(key)
        self._area.ensureVisible(0, int(box.center().y()), 0, _ROW)
        lane = next((lane for lane in self.lanes.lanes if lane.key == key), None)
        if lane is not None and lane.as_of is not None:
            first, last = self.lanes.days
            middle = (lane.as_of[0] + lane.as_of[1]) / 2
            if not first <= middle <= last:
                self._show_days(middle - (last - first) / 2, middle + (last - first) / 2)
        self.chosen.emit(key)

    @Slot()
    def on_in_clicked(self) -> None:
        self.zoom(1 / _FACTOR)

    @Slot()
    def on_out_clicked(self) -> None:
        self.zoom(_FACTOR)

    @Slot()
    def on_all_clicked(self) -> None:
        self._show_days(*self._whole)

    # --- private --------------------------------------------------------------------------------------------------

    def _looked_at(self, first: float, last: float) -> float:
        """The day of the claim at hand, else the middle one of those in sight: claims lie close in a few days."""
        days = {lane.key: sum(lane.as_of) / 2 for lane in self.lanes.lanes if lane.as_of is not None}
        inside = {key: day for key, day in days.items() if first <= day <= last}
        ordered = sorted(inside.values())
        middle = ordered[len(ordered) // 2] if ordered else (first + last) / 2
        return inside.get(self.lanes.current, middle)

    def _show_days(self, first: float, last: float) -> None:
        self.lanes.set_days((first, last))
        self.axis.show_days((first, last), self._margins())

    def _margins(self) -> tuple[float, float]:
        """Pixels left and right of the days: both charts are as wide as the page without its own margins."""
        return self._left, max(RIGHT, WORDS * (self.width() - _AROUND - self._left))

    def _lay_out(self) -> None:
        said = (self.tr("Closer  +"), self.tr("Wider  −"), self.tr("All dates  0"))
        parted = (each.rpartition("  ") for each in said)
        closer, wider, every = self._zooms = [KeyButton(words, key) for words, _, key in parted]
        closer.clicked.connect(self.on_in_clicked)
        wider.clicked.connect(self.on_out_clicked)
        every.clicked.connect(self.on_all_clicked)
        head = QHBoxLayout()
        head.addWidget(Ink(self.tr("All dated claims"), px=19, weight=600), 1)
        for button in self._zooms:
            head.addWidget(button)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.lanes)
        inside.addStretch(1)
        self._area.setWidget(page)
        above = QHBoxLayout()
        above.setContentsMargins(0, 14, 9, 0)
        above.addWidget(self.axis)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 12, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addLayout(above)
        column.addWidget(self._area, 1)
        column.addStretch(0)
        for part in (self.axis, self._area, *self._zooms):
            part.hide()  # until the claims are there

    # --- Qt -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lanes.set_margins(self._margins())
        self.axis.show_days(self.lanes.days, self._margins())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.typed(event.text()):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and steps.y():
            place = self.lanes.mapFrom(self, event.position().toPoint()).x()
            self.zoom(_FACTOR ** (-steps.y() / 120), self.lanes.scale().value(place))
            event.accept()
        elif steps.x():
            self.shift(-steps.x() / 1200)
            event.accept()
        else:
            super().wheelEvent(event)
