"""Articles that may speak of a question in a passage that nobody has weighed: before they are called silent."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.disputes.detail_data import outlet_of
from gui.disputes.detail_parts import Part
from gui.inspector.excerpt_label import ExcerptLabel
from gui.numerals import whole
from gui.session import Session
from gui.theme import theme, ui_font
from gui.upright import fitted
from gui.widgets import Clickable, Ink, paint_grade
from storage.dispute_matrix import Hint
from storage.position_values import ArticleHead

LONGEST = 170
"""Code points of a passage that are shown."""


class PerhapsRow(Clickable):
    """Grade and outlet, the passage below. Enter goes to its cell."""

    def __init__(self, article_id: str, grade: str, name: str, words: str) -> None:
        super().__init__()
        self.article_id = article_id
        self._grade, self._name = grade, name
        self.setAccessibleName(f"{name}: {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 22, 0, 5)
        column.addWidget(ExcerptLabel(words, (), "neutralline", words="ink2"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hovered or self.hasFocus():
            painter.fillRect(self.rect(), theme().hover)
        if self.hasFocus():
            painter.fillRect(0, 0, 2, self.height(), theme().accent)
        left = 0.0
        if self._grade:
            paint_grade(painter, QPointF(1, 4), self._grade)
            left = 22.0
        painter.setFont(ui_font(12.5))
        painter.setPen(theme().ink2)
        room = QRectF(left, 1, self.width() - left - 8, 21)
        name = fitted(painter.fontMetrics(), self._name, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()


class PerhapsPart(Part):
    """``cell_asked`` (article id)."""

    cell_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DisputeDetail", "Passages to check"), parent)
        self._session = session

    def show_perhaps(self, heads: Mapping[str, ArticleHead], hints: Mapping[str, Hint]) -> None:
        """Show the passages of these articles (the likeliest) of all those that may speak of the dispute."""
        self.clear()
        self.setVisible(bool(hints))
        blind = self._session.blind
        listed = [key for key in heads if key in hints]
        for key in listed:
            words = hints[key].quote
            words = words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "\u00a0…"
            head = heads[key]
            row = PerhapsRow(
                key, blind.grade(head.reliability.value), outlet_of(self._session, head), blind.mask(words)
            )  # fmt: skip
            row.clicked.connect(self.on_row_clicked)
            self.add(row)
        if len(hints) > len(listed):
            self.add(Ink(self.tr("and {} more").format(whole(len(hints) - len(listed))), ink="ink3"))

    @Slot()
    def on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, PerhapsRow):
            self.cell_asked.emit(row.article_id)
