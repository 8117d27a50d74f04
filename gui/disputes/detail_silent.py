"""Articles that say nothing of a question: what is silent is told too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.disputes.detail_data import outlet_of, published_words
from gui.disputes.detail_parts import Part
from gui.numerals import whole
from gui.session import Session
from gui.theme import theme, ui_font
from gui.upright import fitted
from gui.widgets import Clickable, Ink, paint_grade
from storage.position_values import ArticleHead

MOST = 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class SilentRow(Clickable):
    """Grade, outlet and date of an article. Enter opens it."""

    def __init__(self, article_id: str, grade: str, name: str, date: str, tip: str) -> None:
        super().__init__()
        self.article_id = article_id
        self._grade, self._name, self._date = grade, name, date
        self.setFixedHeight(23)
        self.setToolTip(tip)
        self.setAccessibleName(", ".join(part for part in (name, date) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hovered or self.hasFocus():
            painter.fillRect(self.rect(), theme().hover)
        if self.hasFocus():
            painter.setPen(QPen(theme().accent, 1.4))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        left = 0.0
        if self._grade:
            paint_grade(painter, QPointF(1, 4), self._grade)
            left = 22.0
        painter.setFont(ui_font(11))
        painter.setPen(theme().ink3)
        taken = painter.fontMetrics().horizontalAdvance(self._date)
        painter.drawText(QRectF(0, 0, self.width() - 4, 23), _MIDDLE | Qt.AlignmentFlag.AlignRight, self._date)
        painter.setFont(ui_font(12.5))
        painter.setPen(theme().ink2)
        room = QRectF(left, 0, self.width() - left - taken - 12, 23)
        name = fitted(painter.fontMetrics(), self._name, room.width())
        painter.drawText(room, _MIDDLE, name)
        painter.end()


class SilentPart(Part):
    """``article_opened`` (article id)."""

    article_opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None, *, looked: bool = True) -> None:
        """``looked``: it is known here what may speak of the question after all; else no more is said than is known."""
        super().__init__(_title(looked), parent)
        self._session = session

    def set_looked(self, looked: bool) -> None:
        """Whether all articles were looked through."""
        self.set_title(_title(looked))

    def show_silent(self, silent: tuple[ArticleHead, ...], count: int) -> None:
        """Show the first of ``count`` articles."""
        self.clear()
        self.setVisible(bool(silent))
        blind = self._session.blind
        for head in silent[:MOST]:
            row = SilentRow(
                head.id, blind.grade(head.reliability.value), outlet_of(self._session, head), published_words(head),
                blind.veil(head.title),
            )  # fmt: skip
            row.clicked.connect(self.on_row_clicked)
            self.add(row)
        if count > MOST:
            self.add(Ink(self.tr("and {} more").format(whole(count - MOST)), ink="ink3"))

    @Slot()
    def on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, SilentRow):
            self.article_opened.emit(row.article_id)


def _title(looked: bool) -> str:
    if looked:
        return QCoreApplication.translate("DisputeDetail", "Silent")
    return QCoreApplication.translate("DisputeDetail", "No answer recorded")
