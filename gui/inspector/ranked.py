"""The passages of all articles that may speak of what is chosen, best first, as the other process finds them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.inspector.dispute_section import Captions
from gui.inspector.excerpt_label import ExcerptLabel
from gui.inspector.page import FIELD_INSET, Context
from gui.numerals import decimal
from gui.related import is_distant
from gui.theme import theme, ui_font
from gui.upright import fitted
from gui.widgets import Clickable, Ink, LinkButton, paint_grade
from nlp.proposals import RelatedPassage, Segments
from storage.comparison_reads import Side, excerpt

SHOWN, MOST_DISTANT = 12, 4
LONGEST = 190
"""Code points of a passage that are shown: the rest is in the text, one key away."""


class RankedPassages(QWidget):
    """Rows that are there soon after the answer. ``counted`` when they are; Enter or a click shows one beside.

    An answer comes while the reader is at work: its rows are made one in each turn of the event loop, so that a key
    pressed meanwhile waits for one of them at most, and are shown together. What is barely alike is shown when it is
    asked for, fainter than the rest.
    """

    counted = Signal()

    def __init__(self, context: Context, article_id: str, key: tuple[int, int, str], known: Iterable[Side]) -> None:
        """``key``: start, end and mark id ("" without) of what is chosen; ``known``: passages that stand above."""
        super().__init__()
        self._context, self._article_id, self._key = context, article_id, key
        self._known = [(each.article_id, each.segments[0].start, each.segments[-1].end) for each in known]
        self.rows: list[RankedRow] = []
        self._made: list[RankedRow] = []
        self._to_make: list[RelatedPassage] = []
        self._distant: list[RelatedPassage] = []
        self._captions = Captions(context)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.on_next)
        self._places: dict[QObject, tuple[str, Segments]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(FIELD_INSET, 0, 6, 0)
        self._column.setSpacing(2)
        self.hide()  # until there is an answer; it may be there already when a page is built anew
        context.related.changed.connect(self.on_answered)

    @Slot()
    def on_answered(self) -> None:
        """Begin to show the answer, if it is about what this page shows."""
        if self._begin():
            self._next.start(0)

    @Slot()
    def on_next(self) -> None:
        if self._to_make:
            self._make(self._to_make.pop(0))
            self._next.start(0)
        else:
            self._show()

    def show_answered(self) -> None:
        """Show at once what was answered before this page was built."""
        if self._begin():
            while self._to_make:
                self._make(self._to_make.pop(0))
            self._show()

    @Slot()
    def on_row_clicked(self) -> None:
        row = self.sender()
        place = self._places.get(row) if row is not None else None
        if place is not None:
            self._context.navigator.passage_asked.emit(*place)

    @Slot()
    def on_distant_asked(self) -> None:
        """Show what is barely alike, below the rest; the keyboard goes to the first of it."""
        if not self._distant:
            return
        self._more.hide()
        for found in self._distant:
            self._make(found, faint=True)
        self._distant, shown, self._made = [], self._made, []
        for row in shown:
            self._column.addWidget(row)
            row.show()
        self.rows += shown
        shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> bool:
        """Whether there is an answer that this page has still to show."""
        findings = self._context.related.latest
        if findings is None or self.rows or self._made or self._to_make or self._distant:
            return False
        asked = findings.passage
        if asked.article_id != self._article_id or self._key != (
            asked.segment.start, asked.segment.end, asked.mark_id or ""
        ):  # fmt: skip
            return False
        found = [each for each in findings.all() if not self._is_known(each)]
        self._to_make = [each for each in found if not is_distant(each)][:SHOWN]
        self._distant = [each for each in found if is_distant(each)][:MOST_DISTANT]
        return True

    def _make(self, found: RelatedPassage, *, faint: bool = False) -> None:
        article_id, segments = found.passage.article_key, found.passage.segments
        grade, caption = self._captions.caption(article_id)
        words, _ = excerpt(self._context.session.project.text(article_id), segments)
        words = words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "\u00a0…"
        words = self._context.session.blind.mask(words)
        row = RankedRow(grade, caption, decimal(found.score, 2), words, self, faint=faint)
        why = _tr("Shared words: {}.").format(", ".join(found.shared)) if found.shared else _tr("Alike words.")
        row.setToolTip(why)
        row.setAccessibleDescription(why)
        row.clicked.connect(self.on_row_clicked)
        self._places[row] = (article_id, segments)
        self._made.append(row)

    def _show(self) -> None:
        self.rows, self._made = self._made, []
        if self.rows:
            heading = _tr("Alike in words, best first") if self._known else _tr("Passages alike in words, best first")
            self._column.addWidget(Ink(heading, px=11, ink="ink3", wrap=True))
        for row in self.rows:
            self._column.addWidget(row)
        if self._distant:
            count = len(self._distant)
            words = _tr("1 distant passage") if count == 1 else _tr("{} distant passages").format(count)
            self._more = LinkButton(words, px=11, ink="ink3")
            self._more.setToolTip(_tr("They share a word or two with what is chosen; most speak of something else."))
            self._more.clicked.connect(self.on_distant_asked)
            self._column.addWidget(self._more)
        self.setVisible(bool(self.rows or self._distant))
        self.counted.emit()

    def articles(self) -> set[str]:
        """The articles whose passages are listed, but for the distant ones."""
        return {self._places[row][0] for row in self.rows if not row.faint}

    @property
    def has_distant(self) -> bool:
        return bool(self._distant) or any(row.faint for row in self.rows)

    def _is_known(self, found: RelatedPassage) -> bool:
        first, last = found.passage.segments[0].start, found.passage.segments[-1].end
        there = found.passage.article_key
        return any(article == there and start < last and first < end for article, start, end in self._known)


class RankedRow(Clickable):
    """Grade and outlet, the score at the right, the words below. A click or Enter goes there."""

    def __init__(self, grade: str, caption: str, score: str, words: str, parent: QWidget, *, faint: bool) -> None:
        super().__init__(parent)
        self._grade, self._caption, self._score = grade, caption, score
        self.faint = faint
        self.setAccessibleName(f"{caption}: {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 22, 0, 6)
        column.addWidget(ExcerptLabel(words, (), "neutralline", words="ink3" if faint else "ink"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hovered or self.hasFocus():
            painter.fillRect(self.rect(), theme().hover)
        if self.hasFocus():
            painter.fillRect(0, 0, 2, self.height(), theme().accent)
        paint_grade(painter, QPointF(0, 5), self._grade)
        painter.setFont(ui_font(11))
        painter.setPen(theme().ink3)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 4, self.width(), 16), right, self._score)
        room = QRectF(21, 4, self.width() - 60, 16)
        caption = fitted(painter.fontMetrics(), self._caption, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, caption)
        painter.end()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Others", text)
