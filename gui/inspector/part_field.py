"""A part of a claim or quotation that is words of its article: the cue, the hedges, the speaker, picked in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.inspector.page import Context
from gui.widgets import IconButton, Ink, LinkButton
from nlp.proposals import Segment, Segments
from storage.operations.claims import set_part
from storage.records import Annotation
from storage.vocabulary import SegmentRole


class PartField(QWidget):
    """The words of one role, and buttons to pick them in the text or take them away.

    Picking: the button asks for it, words are selected in the pane, and Enter there (or the button again) takes them.
    """

    def __init__(
        self, context: Context, record: Annotation, role: SegmentRole, held: Sequence[Segments],
        shown: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``held``: the parts there are; ``shown`` stands in place of their words."""
        super().__init__()
        self._context, self._record, self._role = context, record, role
        self._held = [segment for segments in held for segment in segments]
        self.setObjectName(f"part {role.value}")
        text = context.session.project.text(record.article_id)
        parts = [segments for segments in held if segments]
        words = ", ".join(f"“{' … '.join(text[s.start : s.end] for s in segments)}”" for segments in parts)
        self._words = Ink(words or _tr("None"), ink="ink" if words else "ink3", wrap=True)
        self._words.setContentsMargins(7, 3, 0, 3)
        self.pick = IconButton("quote", _tr("Pick in the text"), side=22)
        self.clear = IconButton("close", _tr("Clear"), side=22)
        self.take = LinkButton(_tr("Take the selection"), px=11, ink="accent")
        self.cancel = LinkButton(_tr("Cancel"), px=11)
        self.pick.clicked.connect(self.on_pick_clicked)
        self.take.clicked.connect(self.on_take_clicked)
        self.clear.clicked.connect(self.on_clear_clicked)
        self.cancel.clicked.connect(self.on_cancel_clicked)
        line, below = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._words if shown is None else shown, 1)
        for icon in (self.pick, self.clear):
            icon.setIconSize(QSize(12, 12))
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        below.setContentsMargins(7, 0, 0, 0)
        below.setSpacing(10)
        below.addWidget(self.take)
        below.addWidget(self.cancel)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(below)
        context.navigator.picking_changed.connect(self.on_picking_changed)
        self.on_picking_changed()

    @property
    def words(self) -> str:
        return self._words.text()

    @Slot()
    def on_picking_changed(self) -> None:
        """While words are being picked for this part, it says so."""
        picking = self._context.navigator.picking == (self._record.id, self._role.value)
        locked = self._context.session.read_only
        self.pick.setVisible(not picking and not locked)
        self.clear.setVisible(not picking and not locked and bool(self._held))
        self.take.setVisible(picking)
        self.cancel.setVisible(picking)

    @Slot()
    def on_pick_clicked(self) -> None:
        self._context.navigator.pick(self._record.id, self._role.value)

    @Slot()
    def on_take_clicked(self) -> None:
        self._context.navigator.pick_taken.emit()

    @Slot()
    def on_cancel_clicked(self) -> None:
        self._context.navigator.pick("", "")

    @Slot()
    def on_clear_clicked(self) -> None:
        self._context.session.do(set_part, self._record.id, self._role, ())


def with_part(record: Annotation, role: SegmentRole, picked: Segment) -> list[Segment]:
    """The segments of a part after words were picked: hedges are added to, of cue and speaker there is one."""
    if role is not SegmentRole.HEDGE or record.claim is None:
        return [picked]
    held = [segment for hedge in record.claim.hedges for segment in hedge]
    apart = [each for each in held if each.end <= picked.start or picked.end <= each.start]
    return sorted([*apart, picked], key=lambda segment: segment.start)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PartField", text)
