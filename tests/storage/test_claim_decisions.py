"""What people decided about claims, as the reading machine hears it."""

from __future__ import annotations

from nlp.proposals import (
    ArticleReading,
    Attribution,
    ClaimDecision,
    ClaimProposal,
    ClaimType,
    Factuality,
    Polarity,
)
from storage import knowledge, reads
from storage.operations import claims, machine, mentions
from tests.storage.operations.conftest import Desk, desk

__all__ = ["desk"]

COSTS = "The port of Chancay costs $3.6 billion, Meridian said."
LIES = "Chancay lies 80 km north of Lima."
LEFT = "Rosa Huamán left Lima on Monday."


def propose(desk: Desk, worth: float = 0.8, reasons: tuple[str, ...] = ("number",)) -> dict[str, str]:
    """Let the machine propose three claims; words -> id."""
    proposals = tuple(
        ClaimProposal(
            (desk.segment(desk.harbour, words),), words, ClaimType.EVENT, worth, reasons, Attribution.AUTHOR,
            Factuality.CERTAIN, Polarity.POSITIVE, origin="rule:test@1",
        )
        for words in (COSTS, LIES, LEFT)
    )  # fmt: skip
    machine.record(desk.project, [ArticleReading(desk.harbour, "test@1", (), claims=proposals)], run=str(worth))
    marks = reads.marks(desk.project, desk.harbour)
    return {each.quote: each.id for each in reads.full_annotations(desk.project, [mark.id for mark in marks])}


def test_confirmed_made_and_rejected_claims_are_told_and_undecided_ones_are_not(desk: Desk) -> None:
    known = propose(desk)
    mentions.confirm(desk.project, [known[COSTS]])
    mentions.reject(desk.project, [known[LEFT]])
    claims.add_claim(desk.project, desk.courier, [desk.segment(desk.courier, "Meridian is silent")])
    assert set(knowledge.claim_decisions(desk.project)) == {
        ClaimDecision(COSTS, True), ClaimDecision(LEFT, False), ClaimDecision("Meridian is silent", True),
    }  # fmt: skip
    desk.project.undo()
    desk.project.undo()
    assert knowledge.claim_decisions(desk.project) == [ClaimDecision(COSTS, True)]


def test_only_the_newest_decisions_are_told(desk: Desk) -> None:
    known = propose(desk)
    mentions.confirm(desk.project, [known[COSTS]])
    mentions.reject(desk.project, [known[LEFT]])
    assert knowledge.claim_decisions(desk.project, limit=1) == [ClaimDecision(LEFT, False)]


def test_reading_again_renews_the_score_of_what_waits_and_leaves_what_was_decided(desk: Desk) -> None:
    known = propose(desk)
    mentions.confirm(desk.project, [known[COSTS]])
    propose(desk, 0.6, ("like claims you confirmed in this project",))
    found = {each.id: each for each in reads.full_annotations(desk.project, list(known.values()))}
    assert found[known[COSTS]].score == 0.8
    waits = found[known[LIES]]
    assert waits.claim is not None
    assert (waits.score, waits.claim.check_worthiness) == (0.6, 0.6)
    assert waits.reasons == ("like claims you confirmed in this project",)
