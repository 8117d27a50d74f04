"""In the inspector: entities that could be the same, each with why, where it stands, and two answers by key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import entity_edits
from gui.blind import Blind
from gui.candidates import reasons_of
from gui.inspector.entity_links import Line
from gui.inspector.page import Context, mention_count_only
from gui.inspector.pieces import Flow, Section
from gui.key_button import KeyButton
from gui.theme import reading_font, theme
from gui.widgets import Clickable, Hairline, Ink
from storage.entity_candidates import Candidate

SHORT = 28
"""Code points of a context from which on it is cut off by length and not by its paragraph."""


class CandidateRow(Clickable):
    """One candidate; the chosen one has its buttons. ``chosen``: a click, or the keyboard came here."""

    chosen = Signal()
    opened = Signal()
    merge_asked = Signal()
    apart_asked = Signal()

    def __init__(self, candidate: Candidate, inset: int, blind: Blind, *, locked: bool, brief: bool) -> None:
        super().__init__()
        self.candidate = candidate
        self.is_chosen = False
        column = QVBoxLayout(self)
        column.setContentsMargins(inset, 10, inset, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._name = Line(blind.veil(candidate.name), weight=600)
        self._name.setFixedHeight(18)
        self._name.clicked.connect(self.opened)
        head.addWidget(self._name, 1)
        head.addWidget(Ink(mention_count_only(candidate.mentions), px=11, ink="ink3"))
        column.addLayout(head)
        reasons = reasons_of(candidate)
        if candidate.context is not None and not brief:
            self._quote = Ink(blind.mask(_quoted(*candidate.context)), ink="ink2", wrap=True)
            self._quote.setFont(reading_font(13))
            self._quote.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(self._quote)
        column.addWidget(Ink(reasons, px=11, ink="ink3", wrap=True))
        self.merge, self.apart = KeyButton(self.tr("Merge"), "J"), KeyButton(self.tr("Not the same"), "K")
        self.merge.clicked.connect(self.merge_asked)
        self.apart.clicked.connect(self.apart_asked)
        self._buttons = Flow([self.merge, self.apart], 6)
        self._buttons.setContentsMargins(0, 4, 0, 0)
        self._buttons.setEnabled(not locked)
        self._buttons.hide()
        column.addWidget(self._buttons)
        self.setAccessibleName(f"{blind.veil(candidate.name)}, {reasons}")
        self.clicked.connect(self.chosen)

    def set_chosen(self, on: bool) -> None:
        self.is_chosen = on
        self._buttons.setVisible(on)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme()
        if self.is_chosen:
            painter.fillRect(self.rect(), t.accentbg)
            painter.fillRect(0, 0, 2, self.height(), t.accent)
        elif self.hovered:
            painter.fillRect(self.rect(), t.hover)
        if self.hasFocus():
            painter.setPen(t.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class CandidatesSection(QWidget):
    """Empty until something is found. ``current`` is what J and K answer. ``shown``: candidates came."""

    shown = Signal()

    def __init__(
        self, context: Context, entity_id: str, *, inset: int = 5, brief: bool = False, most: int | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._entity_id = entity_id
        self._inset, self._brief, self._most = inset, brief, most
        self._rows: list[CandidateRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        context.candidates.found.connect(self.on_found)
        known = context.candidates.known(entity_id)
        if known is None:
            context.candidates.find(entity_id)
        else:
            self._fill(known)

    @property
    def current(self) -> Candidate | None:
        """The candidate that stands out."""
        return next((row.candidate for row in self._rows if row.is_chosen), None)

    def merge(self) -> bool:
        """Take the chosen candidate in. False when there is none."""
        chosen = self.current
        return chosen is not None and entity_edits.merge(self._context, self._entity_id, [chosen.id])

    def keep_apart(self) -> bool:
        """Remember that the chosen candidate is another thing. False when there is none."""
        chosen = self.current
        return chosen is not None and entity_edits.keep_apart(self._context, [self._entity_id, chosen.id])

    @Slot(str, object)
    def on_found(self, entity_id: str, candidates: tuple[Candidate, ...]) -> None:
        if entity_id == self._entity_id and not self._rows:
            self._fill(candidates)

    @Slot()
    def on_chosen(self) -> None:
        for row in self._rows:
            row.set_chosen(row is self.sender())

    @Slot()
    def on_opened(self) -> None:
        row = self.sender()
        if isinstance(row, CandidateRow):
            self._context.navigator.entity_asked.emit(row.candidate.id)

    @Slot()
    def on_merge_asked(self) -> None:
        self.merge()

    @Slot()
    def on_apart_asked(self) -> None:
        self.keep_apart()

    def _fill(self, candidates: tuple[Candidate, ...]) -> None:
        if not candidates:
            return
        head = Section("candidates", self.tr("Could be the same"))
        head.set_inset(0 if self._most else self._inset)
        head.column.setContentsMargins(0, 0, 0, 0)
        head.column.setSpacing(0)
        for number, candidate in enumerate(candidates[: self._most]):
            row = CandidateRow(
                candidate,
                self._inset,
                self._context.session.blind,
                locked=self._context.session.read_only,
                brief=self._brief or number > 0,
            )  # fmt: skip
            row.setObjectName(f"candidate-{number}")
            row.chosen.connect(self.on_chosen)
            row.opened.connect(self.on_opened)
            row.merge_asked.connect(self.on_merge_asked)
            row.apart_asked.connect(self.on_apart_asked)
            if number > 1:
                head.add(Hairline())
            head.add(row)
            self._rows.append(row)
        self._rows[0].set_chosen(True)
        self._column.addWidget(head)
        self.shown.emit()


def _quoted(before: str, words: str, after: str) -> str:
    """A mention with what stands around it, in whole words: what the project keeps around it ends inside of some."""
    left = before.partition(" ")[2] if len(before) > SHORT else before
    right = after.rpartition(" ")[0] if len(after) > SHORT else after
    start = "…\u00a0" if len(before) > SHORT else ""
    return f"“{start}{left}{words}{right}\u00a0…”" if len(after) > SHORT else f"“{start}{left}{words}{right}”"
