"""The two heads of the matrix that stay while it scrolls: questions at the left, articles above."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.disputes.matrix_model import MatrixModel
from gui.disputes.matrix_painting import font, paint_chip, question_lines
from gui.disputes.matrix_words import date_words, silent_words, status_words
from gui.icons import paint_icon
from gui.theme import theme
from gui.upright import fitted
from gui.widgets import Clickable, paint_grade
from gui.wording import settled

QUESTION_WIDTH, HEAD_HEIGHT, ROW_HEIGHT = 248, 58, 104
LEAST_COLUMN = 152
"""Pixels; where more articles are to be shown than fit, the matrix scrolls sideways."""

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class QuestionHeader(QHeaderView):
    """The questions, frozen at the left."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self.chosen_row = -1
        self.setFixedWidth(QUESTION_WIDTH)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Questions"))

    def sizeHint(self) -> QSize:
        return QSize(QUESTION_WIDTH, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        end = max(0, self.length() - self.offset())  # below the last question the style paints in its own colour
        painter = QPainter(self.viewport())
        painter.fillRect(0, end, self.width(), self.height() - end, theme().paper)
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if not 0 <= logicalIndex < len(self._model.rows):
            return
        row, box = self._model.rows[logicalIndex], QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = logicalIndex == self.chosen_row
        painter.fillRect(box, theme().accentbg if chosen else theme().paper)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().line)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), theme().line)
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), theme().accent)
        width = paint_chip(painter, QPointF(12, box.top() + 12), f"D{row.number}", resolved=settled(row.status))
        painter.setFont(font(11.5))
        painter.setPen(theme().ink3)
        room = QRectF(12 + width + 7, box.top() + 11, box.width() - width - 29, 19)
        words = fitted(painter.fontMetrics(), self._model.blind.veil(status_words(row)), room.width())
        painter.drawText(room, _MIDDLE, words)
        painter.setFont(font(13.5, 500))
        painter.setPen(theme().ink)
        lines = question_lines(self._model.blind.veil(row.question) or self.tr("No question yet"), box.width() - 26)
        for number, line in enumerate(lines):
            painter.drawText(QRectF(12, box.top() + 35 + number * 19, box.width() - 24, 19), _MIDDLE, line)
        painter.setFont(font(11))
        painter.setPen(theme().ink3)
        counts = silent_words(row, len(self._model.articles), known=self._model.is_looked_for(row))
        painter.drawText(QRectF(12, box.top() + 37 + len(lines) * 19, box.width() - 24, 16), _MIDDLE, counts)
        painter.restore()


class ArticleHeader(QHeaderView):
    """Outlet, reliability and date of each article. While outlets are hidden, a neutral name alone."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.chosen_column = -1
        self.setFixedHeight(HEAD_HEIGHT)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(60)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Articles"))

    def sizeHint(self) -> QSize:
        return QSize(0, HEAD_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().paper)
        painter.fillRect(QRect(event.rect().left(), HEAD_HEIGHT - 1, event.rect().width(), 1), theme().line)
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if not 0 <= logicalIndex < len(self._model.articles):
            return
        article, box = self._model.articles[logicalIndex], QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), theme().line)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().line)
        painter.setFont(font(12.5, 600 if logicalIndex == self.chosen_column else 500))
        painter.setPen(theme().ink)
        room = QRectF(box.left() + 12, box.top() + 9, box.width() - 22, 19)
        name = self._model.names[article.id]
        painter.drawText(room, _MIDDLE, fitted(painter.fontMetrics(), name, room.width()))
        left = box.left() + 12
        grade = self._model.blind.grade(article.reliability.value)
        if grade:
            paint_grade(painter, QPointF(left, box.top() + 32), grade)
            left += 21
        painter.setFont(font(12))
        painter.setPen(theme().ink3)
        words = date_words(article.as_of, self._model.year) or self.tr("no date")
        room = QRectF(left, box.top() + 31, box.right() - left - 8, 17)
        words = fitted(painter.fontMetrics(), words, room.width())
        painter.drawText(room, _MIDDLE, words)
        painter.restore()


class Corner(Clickable):
    """The word above the questions; pressed, it offers their order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Order of the questions"))
        self.setToolTip(self.tr("Sort the questions"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().paper)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().line)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().line)
        words = self.tr("Question")
        heading = font(11.5, 600)
        width = QFontMetricsF(heading).horizontalAdvance(words)
        line = QRectF(12, 31, width, 17)
        painter.setFont(heading)
        painter.setPen(theme().ink2 if self.hovered else theme().ink3)
        painter.drawText(line, _MIDDLE, words)
        if self.hovered or self.hasFocus():
            paint_icon(painter, "sort", QRectF(line.right() + 6, 33, 13, 13), theme().ink3)
        if self.hasFocus():
            painter.setPen(QPen(theme().accent, 1))
            painter.drawRoundedRect(line.adjusted(-4, -1.5, 24, 1.5), 3, 3)
        painter.end()
