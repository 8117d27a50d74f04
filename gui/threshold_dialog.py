"""From which check-worthiness on a sentence is proposed as a claim: a slider that says what it does."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from gui.dialogs import Dialog
from gui.session import Session
from gui.widgets import Ink
from nlp.proposals import CLAIM_THRESHOLD
from storage import knowledge

STEPS = 100
STEP, PAGE = 1, 10
WIDTH = 460
"""Pixels: the window's own bar has room for the title then."""


class ThresholdDialog(Dialog):
    """Tells ``chosen`` with the threshold (0 to 1), and whether a lower one asks for another reading."""

    chosen = Signal(float, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Which sentences are proposed as claims"), self.tr("Use it"), parent)
        self.setObjectName("threshold")
        self._scores = session.read(knowledge.proposed_scores)
        kept = session.read(knowledge.claim_threshold_of)
        self._present = CLAIM_THRESHOLD if kept is None else kept
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(PAGE)
        self.slider.setMinimumWidth(WIDTH)
        self.slider.setAccessibleName(self.tr("Check-worthiness from which on a sentence is proposed"))
        self.slider.setValue(round(self._present * STEPS))
        self._value = Ink(px=14, weight=600)
        self._effect = Ink(ink="ink2", wrap=True)
        self._effect.setMinimumHeight(40)
        ends = QHBoxLayout()
        ends.addWidget(Ink(self.tr("every sentence"), px=11, ink="ink3"))
        ends.addStretch()
        ends.addWidget(Ink(self.tr("only the surest"), px=11, ink="ink3"))
        self.column.addWidget(self.slider)
        self.column.addLayout(ends)
        self.column.addWidget(self._value)
        self.column.addWidget(self._effect)
        self.slider.valueChanged.connect(self.on_moved)
        self.accepted.connect(self.on_accepted)
        self.on_moved()

    @property
    def threshold(self) -> float:
        """The check-worthiness that the slider stands at, 0 to 1."""
        return self.slider.value() / STEPS

    @property
    def effect(self) -> str:
        """What using it would do, in words."""
        return self._effect.text()

    @Slot()
    def on_moved(self) -> None:
        """Say what the place of the slider means for this project."""
        self._value.set_text(self.tr("From {}% on").format(self.slider.value()))
        below = bisect_left(self._scores, self.threshold)
        if self.threshold < self._present:
            words = self.tr(
                "All articles are read again for more. What was decided stays; what was rejected stays away."
            )
        elif self.threshold == self._present:
            words = self.tr("In force now: {} undecided proposals.").format(len(self._scores))
            if len(self._scores) == 1:
                words = self.tr("In force now: 1 undecided proposal.")
        elif below == 1:
            words = self.tr("1 of {} undecided proposals goes. What was decided stays.").format(len(self._scores))
        elif below:
            words = self.tr("{} of {} undecided proposals go. What was decided stays.").format(below, len(self._scores))
        else:
            words = self.tr("All {} undecided proposals stay.").format(len(self._scores))
        self._effect.set_text(words)

    @Slot()
    def on_accepted(self) -> None:
        if self.threshold != self._present:
            self.chosen.emit(self.threshold, self.threshold < self._present)
