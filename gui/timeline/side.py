"""The right side of Timeline: the position at hand, what separates it from the one before, and how to read that."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.disputes.detail_data import outlet_of, speaker_words
from gui.disputes.detail_parts import INSET, Part
from gui.disputes.detail_silent import SilentPart
from gui.disputes.detail_sums import signed_lines, step_lines
from gui.inspector.excerpt_label import ExcerptLabel
from gui.inspector.pieces import DisputeChip, Flow
from gui.key_button import KeyButton
from gui.plots.arithmetic import Step, steps_between
from gui.plots.words import day_words, position_words, short_figure
from gui.scrolling import ScrollColumn
from gui.session import Session
from gui.timeline.checks import Check, checks_of
from gui.timeline.data import TimelineData, comparison_between
from gui.timeline.summing_up import Trend, trend_of
from gui.widgets import Ink, LinkButton, Surface
from gui.wording import CREDIBILITY, RELIABILITY, paragraph_words, quoted, settled
from storage.position_values import ClaimPoint, PositionPoint
from storage.retelling import retold
from storage.vocabulary import Resolution


class TimelineSide(Surface):
    """Signals: ``claim_opened`` (claim id); ``article_opened`` (article id); ``explained`` (a Resolution)."""

    claim_opened = Signal(str)
    article_opened = Signal(str)
    explained = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("win", "", parent)
        self._session = session
        self._claim_id = ""
        self.setAccessibleName(self.tr("The position at hand"))
        self._head = Part(ruled=False)
        self.compared = Part(self.tr("Compared with the one before"))
        self.reading = Part(self.tr("Reading"))
        self.silent = SilentPart(session, looked=False)
        self.silent.article_opened.connect(self.article_opened)
        self.date_button = KeyButton(self.tr("Different date"), "T")
        self.scope_button = KeyButton(self.tr("Different scope"), "C")
        self.date_button.clicked.connect(self.on_date_clicked)
        self.scope_button.clicked.connect(self.on_scope_clicked)
        self._buttons = Flow([self.date_button, self.scope_button], 6)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        holder = QWidget()
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(INSET - 2, 0, INSET - 2, 12)
        inside.addWidget(self._buttons)
        self._button_holder = holder
        for part in (self._head, self.compared, self.reading, holder, self.silent):
            column.addWidget(part)
        column.addStretch(1)
        area = ScrollColumn(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_position(self, data: TimelineData, position_id: str) -> None:
        """Show a position of a dispute."""
        point = data.point(position_id)
        for part in (self._head, self.compared, self.reading):
            part.clear()
        self.silent.show_silent(data.points.silent, data.points.silent_count)
        for widget in (self._head, self.reading, self._button_holder):
            widget.setVisible(point is not None)
        if point is None:
            self.compared.hide()
            return
        self._show_head(data, point)
        before = data.compared_with(position_id)
        comparison = comparison_between(self._session, before, point) if before is not None else None
        differs = comparison.differs if comparison is not None else ()
        self._show_compared(before, point, comparison.steps if comparison is not None else ())
        self._show_reading(checks_of(data.points, data.plot, point, differs))
        resolution = data.points.dispute.resolution
        by_date, by_scope = resolution is Resolution.EXPLAINED_BY_DATE, resolution is Resolution.EXPLAINED_BY_SCOPE
        explains = trend_of(data.plot) in (Trend.RISES, Trend.FALLS)
        self.date_button.set_words(self.tr("Explained by date") if by_date else self.tr("Different date"))
        self.scope_button.set_words(self.tr("Explained by scope") if by_scope else self.tr("Different scope"))
        self.date_button.set_primary(by_date or (explains and resolution is None))
        self.scope_button.set_primary(by_scope)
        for button in (self.date_button, self.scope_button):
            button.setEnabled(not self._session.read_only)

    def show_claim(self, claim: ClaimPoint | None) -> None:
        """Show one dated claim, outside any dispute."""
        for part in (self._head, self.compared, self.reading):
            part.clear()
        for widget in (self.compared, self.reading, self._button_holder, self.silent):
            widget.hide()
        self._head.show()
        if claim is None:
            self._claim_id = ""
            hint = self.tr("What a point of the timeline says, where, and how it compares stands here.")
            self._head.add(Ink(hint, ink="ink3", wrap=True))
            return
        self._head.add(Ink(self.tr("dated claim"), px=11, ink="ink3"))
        self._head.add(Ink(self._session.blind.veil(claim.statement), px=14, weight=600, wrap=True))
        self._show_claim(claim)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_date_clicked(self) -> None:
        self.explained.emit(Resolution.EXPLAINED_BY_DATE)

    @Slot()
    def on_scope_clicked(self) -> None:
        self.explained.emit(Resolution.EXPLAINED_BY_SCOPE)

    @Slot()
    def on_open_clicked(self) -> None:
        if self._claim_id:
            self.claim_opened.emit(self._claim_id)

    # --- private --------------------------------------------------------------------------------------------------

    def _show_head(self, data: TimelineData, point: PositionPoint) -> None:
        dispute = data.points.dispute
        at = next(n for n, each in enumerate(data.order, 1) if each.position.id == point.position.id)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(7)
        row.addWidget(DisputeChip(dispute.number, settled(dispute.status)))
        row.addWidget(Ink(self._place_words(at, data), px=11, ink="ink3", wrap=True), 1)
        self._head.add(line)
        value = short_figure(point.figure) if point.figure is not None and data.plot is not None else ""
        self._head.add(Ink(value or position_words(point), px=20 if len(value) < 16 else 15, weight=600, wrap=True))
        if point.lead is not None:
            self._show_claim(point.lead)
            if len(point.claims) > 1:
                more = len(point.claims) - 1
                words = self.tr("and 1 more claim says so") if more == 1 else self.tr("and {} more claims say so")
                words = words.format(more)
                self._head.add(Ink(words, px=11, ink="ink3"))

    def _place_words(self, at: int, data: TimelineData) -> str:
        """Where a position stands in time, and how many stand nowhere since nothing tells their day."""
        dated, undated = len(data.order), len(data.points.positions) - len(data.order)
        if not undated:
            return self.tr("position {} of {}").format(at, dated)
        if undated == 1:
            return self.tr("dated position {} of {}, and 1 without a date").format(at, dated)
        return self.tr("dated position {} of {}, and {} without a date").format(at, dated, undated)

    def _show_claim(self, claim: ClaimPoint) -> None:
        veil = self._session.blind.veil
        self._claim_id = str(claim.claim_id)
        day = self.tr("as of {}").format(day_words(claim.as_of)) if claim.as_of is not None else ""
        self._head.add(Ink(", ".join(part for part in (speaker_words(claim), day) if part), ink="ink2", wrap=True))
        quote = claim.quote if len(claim.quote) <= 420 else claim.quote[:419].rstrip() + "…"
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 6, 0, 2)
        inside.addWidget(ExcerptLabel(veil(quoted(quote)), (), "ink"))
        self._head.add(holder)
        grade = self._session.blind.grade(claim.article.reliability.value)
        parts = [f"{outlet_of(self._session, claim.article)}, {paragraph_words(claim.paragraph)}"]
        parts += [self.tr("source {}").format(grade)] if grade else []
        parts += [self.tr("credibility {}").format(claim.credibility.value)] if claim.credibility is not None else []
        caption = Ink(" · ".join(parts), px=11, ink="ink3", wrap=True)
        tips = [RELIABILITY[claim.article.reliability]] if grade else []
        tips += [CREDIBILITY[claim.credibility]] if claim.credibility is not None else []
        caption.setToolTip("\n".join(tips))
        self._head.add(caption)
        link = LinkButton(self.tr("Open the passage"), px=11.5)
        link.setObjectName("open-passage")
        link.clicked.connect(self.on_open_clicked)
        self._head.add(link)

    def _show_compared(self, before: PositionPoint | None, point: PositionPoint, machine: tuple[str, ...]) -> None:
        steps = steps_between(before, point) if before is not None else ()
        if not steps:
            steps = tuple(Step("·", retold(words)) for words in machine)
        self.compared.setVisible(bool(steps))
        if steps:
            self.compared.add(step_lines(steps))

    def _show_reading(self, checks: list[Check]) -> None:
        self.reading.setVisible(bool(checks))
        lines = []
        for check in checks:
            sign = Ink("✓" if check.holds else "?", px=12.5, weight=700, ink="teal" if check.holds else "amber")
            sign.setAccessibleName(self.tr("holds") if check.holds else self.tr("to be checked"))
            lines.append((sign, check.words))
        self.reading.add(signed_lines(lines))
