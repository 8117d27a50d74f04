"""How analysts judge a dispute: one's own verdict on each position, the verdicts of others beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from gui.assessing import verdict_words
from gui.disputes.detail_data import DetailData
from gui.disputes.detail_parts import Part, field_row
from gui.disputes.detail_words import OPINIONS
from gui.inspector.fields import LongField
from gui.inspector.word_choice import WordChoice, on_buttons
from gui.plots.words import position_words
from gui.session import Session
from gui.widgets import Ink
from gui.wording import CONFIDENCES, LIKELIHOODS
from storage.operations import disputes
from storage.records import Assessment


class AssessmentPart(Part):
    """Likelihood (ICD 203), confidence, opinion and reasoning: of each position, or of the question as a whole."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DisputeDetail", "Assessment"), parent)
        self._session = session
        self._data: DetailData | None = None
        self._about: str | None = None
        self._dispute_id = ""

    @property
    def about(self) -> str | None:
        """The position that is judged; None for the question as a whole."""
        return self._about

    def show_data(self, data: DetailData) -> None:
        ids = {str(point.position.id) for point in data.points.positions}
        if data.points.dispute.id != self._dispute_id:
            self._dispute_id = str(data.points.dispute.id)
            mine = [a for a in data.points.dispute.assessments if a.annotator_id == data.me]
            self._about = str(mine[-1].position_id) if mine and mine[-1].position_id else None
        if self._about is not None and self._about not in ids:
            self._about = None
        self._data = data
        self._fill(data)

    def judge(self, position_id: str | None) -> None:
        """Turn to a position, or to the question as a whole."""
        self._about = position_id
        if self._data is not None:
            self._fill(self._data)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_about_chosen(self, value: object) -> None:
        self.judge(str(value) if value else None)

    @Slot(object)
    def on_chosen(self, value: object) -> None:
        sender = self.sender()
        if sender is not None:
            self._write(sender.objectName(), str(value) if value is not None else None)

    @Slot(str)
    def on_reasoning_committed(self, text: str) -> None:
        self._write("reasoning", text)

    # --- private --------------------------------------------------------------------------------------------------

    def _write(self, field: str, value: str | None) -> None:
        data = self._data
        if data is None:
            return
        mine = self._mine(data)
        values: dict[str, str | None] = {
            "opinion": mine.opinion if mine is not None else None,
            "likelihood": mine.likelihood if mine is not None else None,
            "confidence": mine.confidence if mine is not None else None,
            "reasoning": mine.reasoning if mine is not None else "",
        }
        values[field] = value
        plain = {key: str(one) if one is not None else None for key, one in values.items()}
        self._session.do(disputes.assess, dispute_id=data.points.dispute.id, position_id=self._about, **plain)

    def _mine(self, data: DetailData) -> Assessment | None:
        found = [
            each for each in data.points.dispute.assessments
            if each.annotator_id == data.me and each.position_id == self._about
        ]  # fmt: skip
        return found[-1] if found else None

    def _fill(self, data: DetailData) -> None:
        self.clear()
        positions = data.points.positions
        if not data.read_only and data.me is not None:
            options: list[tuple[object, str]] = [("", self.tr("as a whole"))]
            said = on_buttons([position_words(point) for point in positions])
            options += [(str(point.position.id), words) for point, words in zip(positions, said, strict=True)]
            if len(positions) > 0:
                about = WordChoice("about", options, self._about or "", accessible=self.tr("About"), can_clear=False)
                about.chosen.connect(self.on_about_chosen)
                self.add(field_row(self.tr("About"), about))
            self._add_own(data)
        others = [each for each in data.points.dispute.assessments if self._is_other(data, each)]
        labels = {str(point.position.id): position_words(point) for point in positions}
        for each in others:
            self._add_other(data, each, labels)
        if not others and (data.read_only or data.me is None):
            self.add(Ink(self.tr("Nobody has judged this dispute yet."), ink="ink3", wrap=True))
        people = {each.annotator_id for each in data.points.dispute.assessments}
        count = len(people)
        self.set_aside(
            "" if not count else self.tr("1 analyst") if count == 1 else self.tr("{} analysts").format(count)
        )

    def _is_other(self, data: DetailData, each: Assessment) -> bool:
        """Written by somebody else; or one's own on another position than the one at hand."""
        return data.read_only or each.annotator_id != data.me or each.position_id != self._about

    def _add_own(self, data: DetailData) -> None:
        mine = self._mine(data)
        likelihoods: list[tuple[object, str]] = [(key.value, words) for key, words in LIKELIHOODS.items()]
        for name, words, options, value in (
            ("likelihood", self.tr("Likelihood"), likelihoods, mine.likelihood if mine is not None else None),
            ("confidence", self.tr("Confidence"), [(key.value, said) for key, said in CONFIDENCES.items()],
             mine.confidence if mine is not None else None),
            ("opinion", self.tr("Opinion"), [(key.value, said) for key, said in OPINIONS.items()],
             mine.opinion if mine is not None else None),
        ):  # fmt: skip
            field = WordChoice(name, options, value.value if value is not None else None, accessible=words)
            field.chosen.connect(self.on_chosen)
            self.add(field_row(words, field))
        reasoning = LongField("reasoning", mine.reasoning if mine is not None else "", unset=self.tr("Why you hold it"))
        reasoning.setAccessibleName(self.tr("Reasoning"))
        reasoning.committed.connect(self.on_reasoning_committed)
        self.add(field_row(self.tr("Reasoning"), reasoning))

    def _add_other(self, data: DetailData, each: Assessment, labels: dict[str, str]) -> None:
        own = each.annotator_id == data.me
        who = self.tr("You") if own else data.analysts.get(each.annotator_id, "")
        side = labels.get(str(each.position_id)) if each.position_id else self.tr("as a whole")
        words = [verdict_words(each.likelihood, each.confidence)]
        words.append(OPINIONS[each.opinion] if each.opinion is not None else "")
        said = ", ".join(part for part in words if part) or self.tr("no verdict")
        line = Ink(f"{who} · {side}: {said}", px=12, ink="ink2", wrap=True)
        line.setObjectName(f"assessment {each.id}")
        self.add(line)
        if each.reasoning:
            self.add(Ink(each.reasoning, px=12, ink="ink3", wrap=True))
