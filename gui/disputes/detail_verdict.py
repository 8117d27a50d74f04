"""How a dispute ends: resolution, state, kind and topic, and the rationale in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.disputes.detail_data import DetailData
from gui.disputes.detail_parts import Part, field_row
from gui.inspector.fields import ChoiceField, LongField, TextField
from gui.inspector.word_choice import WordChoice, on_buttons
from gui.plots.words import position_words
from gui.session import Session
from gui.upholding import Upholding
from gui.wording import CONFIDENCES, DISPUTE_KINDS, DISPUTE_STATES, RESOLUTIONS
from storage.operations import disputes
from storage.operations.upholding import uphold
from storage.records import Dispute


class VerdictPart(Part):
    """Resolution and state as choices; choosing a resolution settles a dispute that is open. ``told`` (a sentence)."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DisputeDetail", "Resolution"), parent)
        self._session = session
        self._dispute: Dispute | None = None
        self._upholding = Upholding(session, self)
        self._upholding.told.connect(self.told)

    def show_data(self, data: DetailData) -> None:
        self.clear()
        dispute = self._dispute = data.points.dispute
        none = [("", self.tr("None yet"))]
        for name, words, options, value in (
            ("resolution", self.tr("Resolution"), none + [(k.value, w) for k, w in RESOLUTIONS.items()],
             dispute.resolution or ""),
            ("status", self.tr("State"), [(k.value, w) for k, w in DISPUTE_STATES.items()], dispute.status),
            ("confidence", self.tr("Confidence"), none + [(k.value, w) for k, w in CONFIDENCES.items()],
             dispute.confidence or ""),
            ("kind", self.tr("Kind"), [(k.value, w) for k, w in DISPUTE_KINDS.items()], dispute.kind),
        ):  # fmt: skip
            field = ChoiceField(name, [(option, said) for option, said in options], str(value))
            field.setAccessibleName(words)
            field.setEnabled(not data.read_only)
            field.chosen.connect(self.on_chosen)
            self.add(field_row(words, field))
            if name == "resolution" and data.points.positions:
                self._add_answers(data)  # always there, so that nothing below moves when one is chosen
        topic = TextField("topic", dispute.topic)
        topic.setAccessibleName(self.tr("Topic"))
        topic.setReadOnly(data.read_only)
        topic.committed.connect(self.on_topic_committed)
        self.add(field_row(self.tr("Topic"), topic))
        rationale = LongField("rationale", dispute.rationale, unset=self.tr("Why it ends so"))
        rationale.setAccessibleName(self.tr("Rationale"))
        rationale.setReadOnly(data.read_only)
        rationale.committed.connect(self.on_rationale_committed)
        self.add(field_row(self.tr("Rationale"), rationale))

    def _add_answers(self, data: DetailData) -> None:
        """Which answer it is that holds; choosing one ends the dispute with it."""
        positions = data.points.positions
        said = on_buttons([position_words(point) for point in positions])
        options = [(str(point.position.id), words) for point, words in zip(positions, said, strict=True)]
        upheld = data.upheld
        choice = WordChoice(
            "upheld", options, str(upheld) if upheld else None, accessible=self.tr("Which answer holds"),
            can_clear=False,
        )  # fmt: skip
        choice.setEnabled(not data.read_only)
        choice.chosen.connect(self.on_upheld)
        self.add(field_row(self.tr("Answer"), choice))

    @Slot(object)
    def on_upheld(self, value: object) -> None:
        if self._dispute is not None and value:
            self._session.do(uphold, self._dispute.id, str(value))

    @Slot(object)
    def on_chosen(self, value: object) -> None:
        sender, dispute = self.sender(), self._dispute
        if not isinstance(sender, ChoiceField) or dispute is None:
            return
        if sender.objectName() == "resolution":
            self._upholding.settle(dispute, sender)
        else:
            self._session.do(disputes.edit_dispute, dispute.id, **{sender.objectName(): str(value) or None})

    @Slot(str)
    def on_topic_committed(self, text: str) -> None:
        if self._dispute is not None:
            self._session.do(disputes.edit_dispute, self._dispute.id, topic=text)

    @Slot(str)
    def on_rationale_committed(self, text: str) -> None:
        if self._dispute is not None:
            self._session.do(disputes.edit_dispute, self._dispute.id, rationale=text)
