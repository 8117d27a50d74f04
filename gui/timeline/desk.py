"""What the commands of the room "claims" do in Timeline: they answer for the position at hand and the one before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.session import Session
from gui.timeline.data import TimelineData
from nlp.proposals import ComparisonRelation
from storage.operations.explaining import explain_dispute
from storage.operations.judging import judge
from storage.position_values import PositionPoint
from storage.vocabulary import Resolution

R = ComparisonRelation


class TimelineDesk(QObject):
    """``told`` (a sentence); ``stepped`` (by how many disputes to go on)."""

    told = Signal(str)
    stepped = Signal(int)

    def __init__(
        self, session: Session, at_hand: Callable[[], tuple[TimelineData, PositionPoint] | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._at_hand = at_hand

    def pair(self) -> tuple[str, str] | None:
        """The claims to be answered for: of the position before (for the first, the next), and of the one at hand."""
        found = self._at_hand()
        if found is None or found[1].lead is None:
            return None
        data, point = found
        other = data.before(str(point.position.id)) or next((p for p in data.order if p is not point), None)
        if other is None or other.lead is None or other.lead.claim_id == point.lead.claim_id:  # type: ignore[union-attr]
            return None
        return str(other.lead.claim_id), str(point.lead.claim_id)  # type: ignore[union-attr]

    def explain(self, by: Resolution) -> None:
        """Explain the dispute by different dates or scopes; said again, take that back."""
        found = self._at_hand()
        if found is None:
            return
        dispute = found[0].points.dispute
        pair = self.pair() or (None, None)
        again = dispute.resolution is by
        changes = self._session.do(explain_dispute, dispute.id, None if again else by, *pair)
        if not changes:
            return
        if again:
            self.told.emit(self.tr("D{} is open again.").format(dispute.number))
        elif by is Resolution.EXPLAINED_BY_DATE:
            self.told.emit(self.tr("D{} is explained by different dates.").format(dispute.number))
        else:
            self.told.emit(self.tr("D{} is explained by different scopes.").format(dispute.number))

    # --- verbs of the room "claims" -------------------------------------------------------------------------------

    def different_date(self) -> None:
        self.explain(Resolution.EXPLAINED_BY_DATE)

    def different_scope(self) -> None:
        self.explain(Resolution.EXPLAINED_BY_SCOPE)

    def contradicts(self) -> None:
        self._judge(R.CONTRADICTS, self.tr("Joined: the two contradict each other."))

    def same(self) -> None:
        self._judge(R.EQUIVALENT, self.tr("Joined: the two say the same."))

    def unrelated(self) -> None:
        self._judge(R.UNRELATED, self.tr("Joined: the two are unrelated."))

    def next_dispute(self) -> None:
        self.stepped.emit(1)

    def previous_dispute(self) -> None:
        self.stepped.emit(-1)

    def _judge(self, answer: R, words: str) -> None:
        pair = self.pair()
        if pair is None:
            self.told.emit(self.tr("There is no other dated position to compare this one with."))
        elif self._session.do(judge, *pair, answer):
            self.told.emit(words)
