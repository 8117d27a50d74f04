"""Several operations that a person sees as one action are one: durable together, undone together."""

from __future__ import annotations

import pytest

from storage import dispute_reads, reads
from storage.operations import claims, disputes
from storage.operations.disputes import NewPosition
from tests.storage.operations.conftest import Desk


def test_operations_done_together_are_one_entry_and_one_undo(desk: Desk) -> None:
    before = desk.project.history()[0].id
    with desk.project.together() as action:
        first = claims.add_claim(desk.project, desk.harbour, [desk.segment(desk.harbour, "$3.6 billion")]).result_id
        second = claims.add_claim(desk.project, desk.courier, [desk.segment(desk.courier, "$3 billion")]).result_id
        assert first is not None and second is not None
        assert reads.annotation(desk.project, first) is not None, "the block sees what it has done"
        disputes.open_dispute(desk.project, "Which?", [NewPosition("a", (first,)), NewPosition("b", (second,))])
    assert action.changes.articles == {desk.harbour, desk.courier}
    newest, older = desk.project.history(limit=2)
    assert (newest.sentence, older.id) == ("Opened the dispute D1: “Which?”", before)
    desk.project.undo()
    assert (dispute_reads.disputes(desk.project), desk.quotes(desk.harbour)) == ([], [])
    desk.project.redo()
    assert len(dispute_reads.disputes(desk.project)) == 1


def test_a_failure_takes_back_everything_done_together(desk: Desk) -> None:
    entries = desk.project.history()
    with pytest.raises(KeyError), desk.project.together():
        claims.add_claim(desk.project, desk.harbour, [desk.segment(desk.harbour, "Lima")])
        claims.edit_claim(desk.project, "nobody", statement="x")
    assert desk.quotes(desk.harbour) == []
    assert desk.project.history() == entries
    claims.add_claim(desk.project, desk.harbour, [desk.segment(desk.harbour, "Lima")])
    assert desk.project.history()[0].action == "add_claim"


def test_a_block_that_changes_nothing_leaves_no_entry(desk: Desk) -> None:
    entries = desk.project.history()
    with desk.project.together() as action:
        reads.articles(desk.project)
    assert not action.changes
    assert desk.project.history() == entries
