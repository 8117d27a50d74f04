"""The paper of Review: where the proposal stands, its text in context, what is known of it, its group."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.icons import pixmap
from gui.inspector.mention_page import EntityField
from gui.inspector.page import Context
from gui.inspector.pieces import DisputeChip, Flow, LabelChip, line_of
from gui.label_names import display_name
from gui.reader.document import LEFT_MARGIN, RIGHT_MARGIN, measure
from gui.reader.header import PaneHeader
from gui.review.context_text import SIZE, ContextText
from gui.review.facts import Fact, Facts
from gui.theme import reading_font, theme, theme_changed, ui_font
from gui.upright import fitted
from gui.widgets import Hairline, Ink, paint_grade
from storage.records import Annotation
from storage.vocabulary import AnnotationKind, LabelKind

NAME_COLUMN = 84


class PlaceLine(QWidget):
    """Grade, outlet, date; at the right which paragraph of how many."""

    def __init__(self) -> None:
        super().__init__()
        self._head = PaneHeader("")
        self._place = ""
        self.setFixedHeight(18)
        theme_changed.connect(self.update)

    def show_place(self, head: PaneHeader, place: str) -> None:
        self._head, self._place = head, place
        self.setToolTip(head.title)
        self.setAccessibleName(", ".join(part for part in (head.title, head.outlet, head.date, place) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t, head = theme(), self._head
        paint_grade(painter, QPointF(0, 2), head.grade, 15)
        painter.setFont(ui_font(12))
        painter.setPen(t.ink3)
        metrics = painter.fontMetrics()
        right = metrics.horizontalAdvance(self._place) + 12
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._place)
        as_of = self.tr("as of {}").format(head.as_of) if head.as_of else ""
        words = "  ·  ".join(part for part in (head.outlet or head.title, head.date, as_of) if part)
        room = QRectF(23, 0, self.width() - 23 - right, 18)
        words = fitted(metrics, words, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class ReasonChip(QWidget):
    """One reason of the machine."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        width = QFontMetricsF(ui_font(11.5, 500)).horizontalAdvance(words)
        self._size = QSize(min(300, round(width) + 20), 23)
        theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.line, 1))
        painter.setBrush(t.win)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
        painter.setFont(ui_font(11.5, 500))
        painter.setPen(t.ink2)
        words = fitted(painter.fontMetrics(), self._words, self.width() - 16)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class FactRow(QWidget):
    """A field's name in ink3, its words beside it; unset ones read "None"."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self._name = Ink(px=12.5, ink="ink3")
        self._name.setFixedWidth(NAME_COLUMN)
        self._value = Ink(px=12.5, elide=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(0)
        row.addWidget(self._name)
        if fact.dispute:
            row.addWidget(DisputeChip(fact.dispute, fact.resolved))
            row.addSpacing(6)
        row.addWidget(self._value, 1)
        self.setFixedHeight(24)
        self.show_fact(fact)

    def show_fact(self, fact: Fact) -> None:
        """Show another fact in the same place; only one with a dispute's plate needs a row of its own."""
        words = fact.words or self.tr("None")
        self._name.set_text(fact.name)
        self._value.set_ink("ink" if fact.words else "ink3")
        self._value.set_text(words)
        self.setAccessibleName(f"{fact.name}: {words}")


class GroupBar(QWidget):
    """What one decision could settle at once: accept or reject all of it."""

    accept_asked = Signal()
    reject_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Ink(px=12.5, ink="ink2", elide=True)
        self.accept = QPushButton()
        self.reject = QPushButton()
        self.accept.clicked.connect(self.accept_asked)
        self.reject.clicked.connect(self.reject_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.accept, self.reject):
            button.setFont(ui_font(12, 500))
            row.addWidget(button)

    def show_group(self, words: str, count: int) -> None:
        self.setVisible(bool(words))
        self.words.set_text(words)
        self.accept.setText(self.tr("Accept all {}  ⇧A").format(count))
        self.accept.setAccessibleName(self.tr("Accept: {}, Shift+A").format(words))
        self.reject.setText(self.tr("Reject all {}  ⇧R").format(count))
        self.reject.setAccessibleName(self.tr("Reject: {}, Shift+R").format(words))

    def set_enabled(self, enabled: bool) -> None:
        self.accept.setEnabled(enabled)
        self.reject.setEnabled(enabled)


class Corrections(QWidget):
    """Shown while a proposal is being corrected: the labels with their keys, the entity, what the keys do."""

    label_chosen = Signal(str)
    entity_named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field: EntityField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 4)
        self._column.setSpacing(8)
        self._body: QWidget | None = None
        self.hide()

    def open_for(self, context: Context, record: Annotation, *, can_draw: bool) -> None:
        """Build what this proposal can be corrected in."""
        self.close_up()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if record.kind in (AnnotationKind.MENTION, AnnotationKind.SPAN):
            column.addWidget(self._labels(context, record))
        if record.kind is AnnotationKind.MENTION:
            self.field = EntityField(context, record)
            self.field.setAccessibleName(self.tr("Entity"))
            self.field.committed.connect(self.entity_named)
            name = Ink(self.tr("Entity"), ink="ink3")
            name.setFixedWidth(NAME_COLUMN - 12)  # the field's own frame and padding, and the gap between
            self.field.setMinimumWidth(280)
            column.addWidget(line_of(name, self.field))
        if can_draw:
            hint = self.tr(
                "Shift with the arrows moves the end, Ctrl+Shift+↑ and ↓ widen and narrow. A accepts, Esc leaves."
            )
        else:
            hint = self.tr("This one has several stretches; change them in Read. A accepts, Esc leaves.")
        column.addWidget(Ink(hint, px=11, ink="ink3", wrap=True))
        self._body = body
        self._column.addWidget(body)
        self.show()

    def close_up(self) -> None:
        self.hide()
        self.field = None
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.deleteLater()
            self._body = None

    def _labels(self, context: Context, record: Annotation) -> QWidget:
        chips = []
        for label in context.book.in_palette():
            if label.kind is LabelKind.ENTITY or label.id == record.label_id:
                chosen = label.id == record.label_id
                chip = LabelChip(label.id, display_name(label.name), label.colour, label.shortcut or "", chosen)
                chip.label_chosen.connect(self.label_chosen)
                chips.append(chip)
        return Flow(chips, 5)


class Sheet(QWidget):
    """One column, as wide as 68 characters of the reading face and the claim stripe's margin."""

    def __init__(self) -> None:
        super().__init__()
        self.room = 0
        """Pixels of the view around, its scroll bar included."""
        self.place = PlaceLine()
        self.text = ContextText()
        self.corrections = Corrections()
        self.group = GroupBar()
        self._icon = Ink()
        self._kind = Ink(px=12.5, ink="ink3")
        self._score = Ink(px=12, ink="ink3")
        self._title = Ink(px=17, weight=600, wrap=True)
        self._grid_holder = QWidget()
        self._why = QWidget()
        self._facts: Facts | None = None
        self._details = QWidget()
        self._column = QWidget(self)
        self._lay_out()
        theme_changed.connect(self.on_theme_changed)

    def add_below(self, widget: QWidget) -> None:
        """Put something below what is known of the proposal, before its group."""
        self._details_column.insertWidget(self._details_column.indexOf(self.group) - 1, widget)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def reasons(self) -> list[str]:
        """The reasons on screen."""
        return [chip.accessibleName() for chip in _content(self._why, ReasonChip)]

    def show_facts(self, facts: Facts) -> None:
        if facts == self._facts:
            return
        before, self._facts = self._facts, facts
        self._icon.setPixmap(pixmap(facts.icon, 14, theme().ink2))
        self._kind.set_text(facts.kind)
        self._score.set_text(facts.score)
        title = facts.title if len(facts.title) <= 320 else facts.title[:319].rstrip() + "…"
        self._title.set_text(title)
        rows = _content(self._grid_holder, FactRow)
        if before is not None and _shape(before) == _shape(facts) and len(rows) == len(facts.left) + len(facts.right):
            for row, fact in zip(rows, (*facts.left, *facts.right), strict=True):
                row.show_fact(fact)
        else:
            self._replace(self._grid_holder, _grid(facts))
        if before is None or before.reasons != facts.reasons:
            self._replace(self._why, _reasons(self.tr("Why"), facts.reasons))

    @Slot()
    def on_theme_changed(self) -> None:
        if self._facts is not None:
            self._icon.setPixmap(pixmap(self._facts.icon, 14, theme().ink2))

    def _replace(self, holder: QWidget, content: QWidget) -> None:
        layout = holder.layout()
        assert layout is not None
        item = layout.takeAt(0)
        old = item.widget() if item is not None else None
        if old is not None:
            old.hide()
            old.deleteLater()
        layout.addWidget(content)
        content.show()  # now, not when the loop comes round: the old is gone already

    def _lay_out(self) -> None:
        for holder in (self._grid_holder, self._why):
            box = QVBoxLayout(holder)
            box.setContentsMargins(0, 0, 0, 0)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(0)
        details.addWidget(Hairline(ink="line"))
        details.addSpacing(20)
        head = line_of(self._icon, self._kind)
        layout = head.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(self._score)
        details.addWidget(head)
        details.addSpacing(6)
        details.addWidget(self._title)
        details.addSpacing(8)
        details.addWidget(self._grid_holder)
        details.addWidget(self.corrections)
        details.addSpacing(10)
        details.addWidget(self._why)
        details.addSpacing(18)
        details.addWidget(self.group)
        self._details_column = details
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 26, 0, 16)
        column.setSpacing(0)
        column.addWidget(_inset(self.place))
        column.addSpacing(2)
        column.addWidget(self.text)
        column.addSpacing(14)
        column.addWidget(_inset(self._details))
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._column)

    def facts_end(self) -> int:
        """Where what is known of the proposal ends, in pixels from the top."""
        return self._why.mapTo(self, QPoint(0, self._why.height())).y()

    def words_top(self, mark_id: str) -> int:
        """Where the first line of the proposal's words stands, in pixels from the top."""
        extent = self.text.extent(mark_id)
        inside = round(extent.top) if extent is not None and not extent.side else 0
        return self.text.mapTo(self, QPoint(0, inside)).y()

    def column(self) -> tuple[int, int]:
        """Left edge and width of the words, in pixels: centred in ``room``, whether a scroll bar is there or not."""
        wide = round(measure(reading_font(SIZE * self.text.zoom)))
        room = max(self.room, self.width())
        words = min(wide, max(room - 2 * LEFT_MARGIN - 24, 200))
        return max(LEFT_MARGIN + 6, (room - words) // 2), words

    def minimumSizeHint(self) -> QSize:
        """As high as its content is at this width: a scroll area asks for nothing else."""
        content = self._column.layout()
        assert content is not None
        _, words = self.column()
        width = LEFT_MARGIN + words + RIGHT_MARGIN
        height = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        return QSize(0, height)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_column()

    def place_column(self) -> None:
        left, words = self.column()
        outer = self.layout()
        assert outer is not None
        whole = LEFT_MARGIN + words + RIGHT_MARGIN
        outer.setContentsMargins(left - LEFT_MARGIN, 0, max(0, self.width() - (left - LEFT_MARGIN) - whole), 0)


def _inset(widget: QWidget) -> QWidget:
    """As far from the column's edges as the words are."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(LEFT_MARGIN, 0, RIGHT_MARGIN, 0)
    row.addWidget(widget)
    return box


_Part = TypeVar("_Part", bound=QWidget)


def _content(holder: QWidget, kind: type[_Part]) -> list[_Part]:
    """What a holder shows now; what it showed before may still be waiting for its deletion."""
    layout = holder.layout()
    item = layout.itemAt(0) if layout is not None else None
    shown = item.widget() if item is not None else None
    return shown.findChildren(kind) if shown is not None else []


def _shape(facts: Facts) -> tuple[object, ...]:
    """What rows there are: with the same shape, the same rows can show other facts."""
    return tuple(tuple((fact.dispute, fact.resolved) for fact in side) for side in (facts.left, facts.right))


def _grid(facts: Facts) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    for side, column in enumerate((facts.left, facts.right)):
        grid.setColumnStretch(side, 1)
        for row, fact in enumerate(column):
            grid.addWidget(FactRow(fact), row, side)
    return box


def _reasons(words: str, reasons: tuple[str, ...]) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    if reasons:
        name = Ink(words, px=12, ink="ink3")
        name.setContentsMargins(0, 3, 0, 0)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Flow([ReasonChip(reason) for reason in reasons], 6), 1)
    return box
