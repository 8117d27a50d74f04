"""The verdict by keys: how likely a claim is, or its side of a dispute, and how sure the analyst is of that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.digit_menu import DigitMenu
from gui.session import Session
from gui.wording import CONFIDENCES, LIKELIHOODS
from storage import dispute_reads, reads
from storage.operations import disputes
from storage.records import Annotation, Assessment, Dispute
from storage.vocabulary import Confidence, Likelihood


class Assessing(DigitMenu):
    """Asks twice, by a menu whose digits are its own: likelihood, then confidence. Nothing is kept before the second
    answer. ``told`` (a sentence) when it is.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._claim: Annotation | None = None
        self._likelihood = ""
        self._place = QPoint()

    def ask(self, claim: Annotation, place: QPoint) -> None:
        """Open the first menu at ``place`` of the screen."""
        self._claim, self._place = claim, place
        mine = mine_of(self._session, self._assessments())
        present = mine.likelihood if mine is not None else None
        self._open(self._heading(), LIKELIHOODS, present, self.on_likelihood_chosen)

    @Slot(QAction)
    def on_likelihood_chosen(self, action: QAction) -> None:
        self._likelihood = str(action.data())
        mine = mine_of(self._session, self._assessments())
        present = mine.confidence if mine is not None else None
        self._open(self.tr("How sure are you?"), CONFIDENCES, present, self.on_confidence_chosen)

    @Slot(QAction)
    def on_confidence_chosen(self, action: QAction) -> None:
        claim, dispute = self._claim, self._dispute()
        if claim is None:
            return
        mine = mine_of(self._session, self._assessments())
        kept = {"opinion": mine.opinion, "reasoning": mine.reasoning} if mine is not None else {}
        subject = {"claim_id": claim.id} if dispute is None else {
            "dispute_id": dispute.id, "position_id": _position_of(dispute, claim.id),
        }  # fmt: skip
        confidence = str(action.data())
        changes = self._session.do(
            disputes.assess, **subject, **kept, likelihood=self._likelihood, confidence=confidence
        )
        if changes is not None:
            self.told.emit(verdict_words(Likelihood(self._likelihood), Confidence(confidence)).capitalize() + ".")

    # --- private --------------------------------------------------------------------------------------------------

    def _open(
        self, heading: str, options: Mapping[Likelihood, str] | Mapping[Confidence, str], present: StrEnum | None,
        chosen: Callable[[QAction], None],
    ) -> None:  # fmt: skip
        answers = [(value.value, words) for value, words in options.items()]
        held = present.value if present is not None else None
        self._ask("assess", heading, answers, held, self._place, chosen)

    def _heading(self) -> str:
        dispute = self._dispute()
        if dispute is None:
            return self.tr("How likely is this claim?")
        return self.tr("D{}: how likely is this side?").format(dispute.number)

    def _dispute(self) -> Dispute | None:
        """The first dispute that the claim stands in."""
        if self._claim is None:
            return None
        ids = self._session.read(dispute_reads.disputes_of_claim, self._claim.id)
        return next((found for key in ids if (found := self._session.read(dispute_reads.dispute, key))), None)

    def _assessments(self) -> list[Assessment]:
        dispute = self._dispute()
        if dispute is not None:
            position = _position_of(dispute, self._claim.id) if self._claim is not None else None
            return [each for each in dispute.assessments if each.position_id == position]
        return self._session.read(dispute_reads.claim_assessments, self._claim.id) if self._claim is not None else []


def mine_of(session: Session, assessments: list[Assessment]) -> Assessment | None:
    """The assessment that the present analyst wrote."""
    return next((each for each in assessments if each.annotator_id == session.project.annotator_id), None)


def verdict_words(likelihood: Likelihood | None, confidence: Confidence | None) -> str:
    """ "very likely, moderate confidence"."""
    parts = [LIKELIHOODS[likelihood]] if likelihood is not None else []
    if confidence is not None:
        parts.append(QCoreApplication.translate("Assessing", "{} confidence").format(CONFIDENCES[confidence]))
    return ", ".join(parts)


def verdict_lines(session: Session, assessments: list[Assessment], labels: Mapping[str, str]) -> list[str]:
    """What each analyst holds, one line each: "M. Keller: 27 dead: very likely, moderate confidence"."""
    names = {person.id: person.name for person in session.read(reads.annotators)}
    lines = []
    for each in assessments:
        words = verdict_words(each.likelihood, each.confidence)
        side = session.blind.veil(labels.get(each.position_id or "", ""))
        if words:
            lines.append(": ".join(part for part in (names.get(each.annotator_id, ""), side, words) if part))
    return lines


def _position_of(dispute: Dispute, claim_id: str) -> str | None:
    for position in dispute.positions:
        if any(attached.claim_id == claim_id for attached in position.claims):
            return position.id
    return None
