"""A comparison with a passage of another article as a card: who says it, its words, the arithmetic, five answers."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.dates import short_date
from gui.inspector.excerpt_label import ExcerptLabel
from gui.inspector.page import FIELD_INSET, Context
from gui.inspector.pieces import Flow
from gui.keymap import keymap
from gui.theme import theme, theme_changed, ui_font
from gui.upright import fitted
from gui.widgets import Clickable, Ink, paint_grade, token
from nlp.proposals import SURE, ComparisonBasis, ComparisonRelation
from nlp.proposals.explanations import SAME_MEASURE
from storage.comparison_reads import Comparison, OtherSide
from storage.retelling import retold
from storage.retelling.amounts import percent

R = ComparisonRelation


def _tr(text: str) -> str:
    return QCoreApplication.translate("Others", text)


ANSWERS: tuple[tuple[R, str, str, str], ...] = (
    (R.EQUIVALENT, _tr("Same"), "=", "teal"),
    (R.CONTRADICTS, _tr("Contradicts"), "X", "amber"),
    (R.DIFFERENT_SCOPE, _tr("Different scope"), "C", "accent"),
    (R.DIFFERENT_AS_OF, _tr("Different date"), "T", "accent"),
    (R.UNRELATED, _tr("Unrelated"), "U", "accent"),
)
"""Answer, words, key, ink while it is the one taken."""

ANSWER_KEYS = {key.lower(): answer for answer, _words, key, _ink in ANSWERS}
"""What is typed without Shift, except for the sign, which some layouts have behind it."""

_DECIDED = {
    R.EQUIVALENT: (_tr("= same"), "teal"), R.CONTRADICTS: (_tr("≠ contradicts"), "amber"),
    R.REFRAMES: (_tr("≠ reframes"), "amber"), R.SUPPORTS: (_tr("= supports"), "teal"),
    R.DIFFERENT_SCOPE: (_tr("different scope"), "ink2"), R.DIFFERENT_AS_OF: (_tr("different date"), "ink2"),
    R.UNRELATED: (_tr("unrelated"), "ink3"), R.VALUE_DIFFERS: (_tr("different value"), "ink2"),
    R.AGREES_AFTER_NORMALIZATION: (_tr("= consistent"), "teal"), R.COMPATIBLE: (_tr("compatible"), "ink2"),
    R.NEAR_DUPLICATE: (_tr("= same words"), "teal"),
}  # fmt: skip
_PROPOSED = {
    R.VALUE_DIFFERS: (_tr("≠ check"), "amber"), R.EQUIVALENT: (_tr("= consistent"), "teal"),
    R.AGREES_AFTER_NORMALIZATION: (_tr("= consistent"), "teal"), R.NEAR_DUPLICATE: (_tr("= same words"), "teal"),
    R.SUPPORTS: (_tr("= supports"), "teal"), R.DIFFERENT_SCOPE: (_tr("other scope?"), "ink2"),
    R.DIFFERENT_AS_OF: (_tr("other date?"), "ink2"),
}  # fmt: skip
_UNDERLINES = {"amber": "amberline", "teal": "tealline"}
_APART = re.compile(r"(\d[\d.,]*) ?% of ")


class ComparisonCard(Clickable):
    """One comparison. A click goes to the passage; while it has the focus, = X C T U answer.

    ``reached`` when the focus came to it; ``answered`` (ComparisonRelation) by key or button.
    """

    reached = Signal()
    answered = Signal(object)

    def __init__(self, context: Context, comparison: Comparison) -> None:
        super().__init__()
        self.comparison = comparison
        self._current = False
        there = comparison.there
        self._caption, self._brief = caption_of(there), caption_of(there, year=False)
        self._grade = context.session.blind.grade(there.reliability.value)
        self._verdict, self._ink = verdict(comparison)
        self._locked = context.session.read_only
        self.setObjectName(f"comparison {comparison.id}")
        self.setAccessibleName(f"{self._caption}, {self._verdict}: {there.excerpt}")
        self.setAccessibleDescription(in_a_sentence(comparison))
        self.setToolTip(self._caption)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(FIELD_INSET, 25, 6, 8)
        column.setSpacing(5)
        column.addWidget(ExcerptLabel(there.excerpt, there.marked, underline_of(self._ink)))
        self._more = QWidget()
        inner = QVBoxLayout(self._more)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(3)
        for line in reasons(comparison):
            inner.addWidget(Ink(line, px=11, ink="ink2", wrap=True))
        self.buttons = [AnswerButton(*each, chosen=comparison.decision is each[0]) for each in ANSWERS]
        for button in self.buttons:
            button.clicked.connect(self.on_button_clicked)
        if not self._locked:
            inner.addSpacing(5)
            inner.addWidget(Flow(self.buttons, 5), 0)
        self._more.hide()
        column.addWidget(self._more)

    @property
    def is_current(self) -> bool:
        return self._current

    def set_current(self, current: bool) -> None:
        """Open it, or leave only its words."""
        self._current = current
        self._more.setVisible(current)
        self.update()

    @Slot()
    def on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.answered.emit(button.answer)

    def _answer_of(self, event: QKeyEvent) -> R | None:
        """The answer whose key this is; "=" by what is typed, since layouts hide it in different places."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if self._locked or not plain or (modifiers and event.text().isalpha()):
            return None
        return ANSWER_KEYS.get(keymap().meant(event.text().lower()))

    # --- Qt -------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._answer_of(event) is not None
        ):
            event.accept()  # while this card has the focus, its keys are not those of two panes
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self._answer_of(event)
        if answer is not None:
            self.answered.emit(answer)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), theme().accentbg)
            painter.fillRect(0, 0, 2, self.height(), theme().accent)
        elif self.hovered:
            painter.fillRect(self.rect(), theme().hover)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().soft)
        paint_grade(painter, QPointF(FIELD_INSET, 7), self._grade)
        right = self.width() - 6
        painter.setFont(ui_font(11, 600))
        painter.setPen(token(self._ink))
        taken = painter.fontMetrics().horizontalAdvance(self._verdict) + 8
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 6, right, 16), flags, self._verdict)
        painter.setFont(ui_font(11, 500 if self.hasFocus() else 400))
        painter.setPen(theme().ink2 if self._current else theme().ink3)
        room = QRectF(FIELD_INSET + 21, 6, right - FIELD_INSET - 21 - taken, 16)
        said = self._caption if painter.fontMetrics().horizontalAdvance(self._caption) <= room.width() else self._brief
        caption = fitted(painter.fontMetrics(), said, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, caption)
        painter.end()


class AnswerButton(QPushButton):
    """An answer with its key; filled while it is the one taken."""

    def __init__(self, answer: R, words: str, key: str, ink: str, *, chosen: bool) -> None:
        key = keymap().now(key)
        super().__init__(f"{words}  {key}")
        self.answer = answer
        self._words, self._key, self._ink, self._chosen = words, key, ink, chosen
        self.setObjectName(f"answer {answer.value}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(_tr("Take this answer back") if chosen else self._words)
        theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(ui_font(11.5, 500)).horizontalAdvance(self._words)
        return QSize(round(words + QFontMetricsF(ui_font(10.5)).horizontalAdvance(self._key)) + 19, 26)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = {"amber": "amberline", "teal": "tealline"}.get(self._ink, self._ink)
        fill = f"{self._ink}bg" if self._chosen else "hover" if self.underMouse() or self.isDown() else "raised"
        painter.setPen(QPen(token(line) if self._chosen else theme().line, 1))
        painter.setBrush(token(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(ui_font(11.5, 600 if self._chosen else 500))
        painter.setPen(token(self._ink) if self._chosen else theme().ink)
        inside = QRectF(self.rect()).adjusted(7, 0, -7, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.setFont(ui_font(10.5))
        painter.setPen(token(self._ink) if self._chosen else theme().ink3)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)
        painter.end()


def caption_of(side: OtherSide, *, year: bool = True) -> str:
    """Who says it, and when; a day without its ``year`` where there is little room."""
    date = short_date(side.as_of, with_year=year)
    return f"{side.name} · {date}" if date else side.name


def underline_of(ink: str) -> str:
    """The ink of the underlines that goes with the ink of a verdict."""
    return _UNDERLINES.get(ink, "neutralline")


def is_sure(comparison: Comparison) -> bool:
    """Whether the machine takes both passages to speak of the same measure, rather than to be worth a look."""
    return comparison.score >= SURE


def verdict(comparison: Comparison) -> tuple[str, str]:
    """What stands at the right of a card, and its ink: the person's answer, else what the machine found."""
    if comparison.decision is not None:
        return _DECIDED[comparison.decision]
    if comparison.relation is R.VALUE_DIFFERS:
        apart = _APART.search(" ".join(comparison.steps))
        share = percent(apart[1]) if apart is not None else ""
        if not is_sure(comparison):
            return (f"≠ {share} ?" if share else "≠ ?"), "ink2"
        return (f"≠ {share}", "amber") if share else _PROPOSED[R.VALUE_DIFFERS]
    if comparison.basis is ComparisonBasis.NAME_VARIANT:
        return _tr("one name?"), "ink2"
    return _PROPOSED.get(comparison.relation, (_tr("unjudged"), "ink2"))


def in_a_sentence(comparison: Comparison) -> str:
    """What the machine saw, as it said it, with a perhaps where it is unsure."""
    told = comparison.text
    if comparison.relation is not R.VALUE_DIFFERS or is_sure(comparison) or not told.endswith(SAME_MEASURE):
        return retold(told)
    return retold(told).removesuffix(retold(SAME_MEASURE)) + _to_check(comparison)


def _to_check(comparison: Comparison) -> str:
    """That two values of one measure are to be checked."""
    if is_sure(comparison):
        return _tr("Same measure, different value: check.")
    return _tr("Perhaps the same measure, then a different value: check.")


def reasons(comparison: Comparison) -> list[str]:
    """The arithmetic line by line, or the sentence where there is none; then what differs."""
    lines = list(map(retold, comparison.steps or (comparison.text,)))
    if comparison.relation is R.VALUE_DIFFERS and comparison.steps:
        lines.append(_to_check(comparison))
    if comparison.differs:
        lines.append(_tr("Differs: {}").format(", ".join(map(retold, comparison.differs))))
    return lines
