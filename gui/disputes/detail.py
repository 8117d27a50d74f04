"""The dispute at hand in full, at the right of the matrix: question, positions, plot, verdicts, evidence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.actions import ActionSet
from gui.disputes.detail_head import DetailHead
from gui.inspector.page import Context
from gui.widgets import Ink, Surface
from storage.changes import Changes
from storage.position_values import DisputePoints, dispute_points


class DisputeDetail(QWidget):
    """Shows one dispute and lets it be edited. Costs nothing until it is given one.

    Signals: ``claim_opened`` (claim id) to read it where it stands; ``told`` (a sentence, what is offered beside it).
    """

    claim_opened = Signal(str)
    told = Signal(str, str)

    def __init__(self, context: Context, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._dispute_id: str | None = None
        self._points: DisputePoints | None = None
        self.setAccessibleName(self.tr("Dispute"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        surface = Surface("win")
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(surface)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(18, 12, 18, 24)
        self._column.setSpacing(6)
        self._area.setWidget(self._page)
        self._empty = Ink(
            self.tr("Choose a dispute to see its positions, what speaks for each, and how you judge it."),
            ink="ink3", wrap=True,
        )  # fmt: skip
        self._column.addWidget(self._empty)
        self._head = DetailHead(context)
        self._head.told.connect(self.told)
        self._head.hide()
        self._column.addWidget(self._head)
        self._column.addStretch(1)
        context.session.changed.connect(self.on_changed)

    @property
    def dispute_id(self) -> str | None:
        return self._dispute_id

    def show_dispute(self, dispute_id: str | None) -> None:
        """Show a dispute, or (None) say that none is chosen."""
        self._dispute_id = dispute_id
        self.refresh()

    def refresh(self) -> None:
        """Read the dispute again and show what is different now."""
        session = self._context.session
        if session.closed:
            return
        found = session.read(dispute_points, self._dispute_id) if self._dispute_id is not None else None
        self._points = found
        self._empty.setVisible(found is None)
        self._head.setVisible(found is not None)
        if found is not None:
            self._head.show_points(found)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if self._dispute_id is not None:
            self.refresh()
