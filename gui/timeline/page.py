"""The middle of Timeline for one dispute: its question, a sentence, the plot or lanes, when each article printed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.disputes.detail_data import speaker_words
from gui.plots.as_of_plot import AsOfPlot
from gui.plots.dispute_plot import large_labels
from gui.plots.words import measure_title
from gui.scrolling import ScrollColumn
from gui.session import Session
from gui.theme import theme, theme_changed, ui_font
from gui.timeline.axis import DateAxis
from gui.timeline.data import TimelineData, article_lanes, position_lanes
from gui.timeline.lanes import LaneChart
from gui.timeline.summing_up import summary
from gui.upright import line_of
from gui.widgets import Ink, Surface

LEFT, RIGHT = 168.0, 64.0


class Legend(QWidget):
    """A ring is the date of a figure, a dot its publication."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        metrics = QFontMetricsF(ui_font(11.5))
        words = metrics.horizontalAdvance(self.tr("as of")) + metrics.horizontalAdvance(self.tr("published"))
        self.setFixedSize(max(150, round(words) + 42), 18)
        self.setAccessibleName(self.tr("Ring: as of. Dot: published."))
        theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(11.5))
        first, second = self.tr("as of"), self.tr("published")
        x = self.width() - painter.fontMetrics().horizontalAdvance(second)
        painter.setPen(theme().ink2)
        painter.drawText(QRectF(x, 0, self.width() - x, 18), Qt.AlignmentFlag.AlignVCenter, second)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().ink2)
        painter.drawEllipse(QPointF(x - 10, 9), 4.2, 4.2)
        x -= 24 + painter.fontMetrics().horizontalAdvance(first)
        painter.setPen(theme().ink2)
        painter.drawText(QRectF(x, 0, 80, 18), Qt.AlignmentFlag.AlignVCenter, first)
        painter.setPen(QPen(theme().ink2, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x - 10, 9), 4.2, 4.2)
        painter.end()


class DisputePage(Surface):
    """Signals: ``chosen`` (position id), ``opened`` (position id), ``lane_opened`` (key of an article's lane),
    ``asked`` when the button of the empty state was pressed.
    """

    chosen = Signal(str)
    opened = Signal(str)
    lane_opened = Signal(str)
    asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("paper", "", parent)
        self._session = session
        self._data: TimelineData | None = None
        self.title = Ink(px=19, weight=600, wrap=True)
        self.sentence = Ink(px=12.5, ink="ink2", wrap=True)
        self.plot = AsOfPlot(large=True)
        self.plot.setAccessibleName(self.tr("Plot of the positions"))
        self.positions = LaneChart()
        self.positions.setAccessibleName(self.tr("Positions by date"))
        self.axis = DateAxis()
        self.articles = LaneChart()
        self.articles.setAccessibleName(self.tr("Figure date and publication"))
        self.button = QPushButton()
        self._lane_head = QWidget()
        self._lay_out()
        self.plot.chosen.connect(self.on_chosen)
        self.plot.opened.connect(self.opened)
        self.positions.chosen.connect(self.on_chosen)
        self.positions.opened.connect(self.opened)
        self.articles.chosen.connect(self.on_lane_chosen)
        self.articles.opened.connect(self.lane_opened)
        self.button.clicked.connect(self.asked)

    @property
    def chart(self) -> QWidget:
        """What shows the positions: the plot, or the lanes where they are no figures."""
        return self.plot if self._data is not None and self._data.plot is not None else self.positions

    def show_data(self, data: TimelineData, current: str) -> None:
        """Show a dispute, one of its positions in focus."""
        self._data = data
        dispute = data.points.dispute
        self.title.set_text(line_of(self._session.blind.veil(dispute.question)))
        dated = data.days is not None
        self.sentence.set_text(summary(data.points, data.plot) if dated else self._undated(data))
        numeric = data.plot is not None and dated
        self.plot.setVisible(numeric)
        for widget in (self.positions, self.axis):
            widget.setVisible(dated and not numeric)
        self._lane_head.setVisible(dated)
        self.articles.setVisible(dated)
        self.button.setVisible(not dated)
        self.button.setText(self._button_words(data))
        if data.days is None:
            return
        margins = (LEFT, RIGHT)
        if data.plot is not None:
            labels = large_labels(data.points, speaker_words)
            title = measure_title(data.plot.measure, data.plot.unit)
            self.plot.show_plot(data.plot, labels, title=title, days=data.days, margins=margins)
        else:
            self.positions.show_lanes(position_lanes(self._session, data), data.days, margins)
            self.axis.show_days(data.days, margins)
        guides = sorted({point.as_of.middle for point in data.order if point.as_of is not None})
        self.articles.show_lanes(article_lanes(self._session, data.points), data.days, margins, guides)
        self.set_current(current)

    def show_nothing(self, words: str, button: str) -> None:
        """Say in one sentence why there is nothing, with what can be done."""
        self._data = None
        self.title.set_text("")
        self.sentence.set_text(words)
        for widget in (self.plot, self.positions, self.axis, self._lane_head, self.articles):
            widget.hide()
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def set_current(self, position_id: str) -> None:
        """Bring a position into focus without telling of it."""
        self.plot.set_current(position_id)
        self.positions.set_current(position_id)
        point = self._data.point(position_id) if self._data is not None else None
        self.articles.set_current(str(point.lead.claim_id) if point is not None and point.lead is not None else "")

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_chosen(self, position_id: str) -> None:
        self.set_current(position_id)
        self.chosen.emit(position_id)

    @Slot(str)
    def on_lane_chosen(self, key: str) -> None:
        """A lane speaks for the position of its claim."""
        if self._data is None:
            return
        for point in self._data.order:
            if any(claim.claim_id == key for claim in point.claims):
                self.plot.set_current(str(point.position.id))
                self.positions.set_current(str(point.position.id))
                self.chosen.emit(str(point.position.id))
                return

    # --- private --------------------------------------------------------------------------------------------------

    def _undated(self, data: TimelineData) -> str:
        if not data.points.positions:
            return self.tr("This dispute has no positions yet.")
        return self.tr("No position of this dispute has a date, nor has an article that speaks of it.")

    def _button_words(self, data: TimelineData) -> str:
        if any(point.lead is not None for point in data.points.positions):
            return self.tr("Date its first claim")
        return self.tr("Go to Disputes")

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._lane_head)
        head.setContentsMargins(0, 22, 0, 8)
        head.addWidget(Ink(self.tr("Figure date and publication"), px=12.5, weight=600, ink="ink2"))
        head.addStretch()
        head.addWidget(Legend())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(2)
        column.addWidget(self.sentence)
        column.addSpacing(34)
        column.addWidget(self.plot, 12)
        for widget in (self.positions, self.axis, self._lane_head, self.articles):
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = ScrollColumn(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
