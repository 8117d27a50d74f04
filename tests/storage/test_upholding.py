"""An answer that holds is named wherever the dispute is told of: matrix, export, tables, brief."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import dispute_reads
from storage.dispute_matrix import matrix
from storage.formats import registry
from storage.formats.interface import WriteOptions
from storage.lifecycle import create_project
from storage.operations import disputes, positions
from storage.operations.disputes import NewPosition
from storage.operations.upholding import uphold
from storage.project import Project
from storage.records import Dispute
from storage.upholding import upheld_answer, upheld_in
from storage.vocabulary import DisputeStatus, Resolution


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "upheld.sidelight", name="Upheld")
    yield made
    made.close()


@pytest.fixture
def opened(project: Project) -> str:
    project.set_annotator("Ana")
    made = disputes.open_dispute(project, "How many?", [NewPosition("27"), NewPosition("50"), NewPosition("30")])
    assert made.result_id is not None
    return made.result_id


def _dispute(project: Project, key: str) -> Dispute:
    found = dispute_reads.dispute(project, key)
    assert found is not None
    return found


def test_upholding_resolves_the_dispute_and_says_which_answer_holds(project: Project, opened: str) -> None:
    second = _dispute(project, opened).positions[1].id
    entries = len(project.history())
    uphold(project, opened, second)
    found = _dispute(project, opened)
    assert (found.resolution, found.status) == (Resolution.POSITION_UPHELD, DisputeStatus.RESOLVED)
    assert upheld_in(found) == second == matrix(project).rows[0].upheld
    assert len(project.history()) == entries + 1
    assert project.history()[0].sentence == f"Upheld “50” in the dispute D{found.number}"
    project.undo()
    assert upheld_in(_dispute(project, opened)) is None and matrix(project).rows[0].upheld is None


def test_upholding_makes_nobody_agree(project: Project, opened: str) -> None:
    first, second, third = (position.id for position in _dispute(project, opened).positions)
    disputes.assess(project, dispute_id=opened, position_id=first, likelihood="likely", reasoning="so it seems")
    said = _dispute(project, opened).assessments
    uphold(project, opened, first)
    project.set_annotator("Bo")
    uphold(project, opened, third)
    project.set_annotator("Ana")
    uphold(project, opened, second)
    found = _dispute(project, opened)
    assert upheld_in(found) == second == matrix(project, dispute_id=opened).rows[0].upheld
    assert found.assessments == said


def test_of_an_earlier_version_the_newest_word_in_favour_counts(project: Project, opened: str) -> None:
    first, second, _ = (position.id for position in _dispute(project, opened).positions)
    disputes.edit_dispute(project, opened, resolution="position_upheld")
    disputes.assess(project, dispute_id=opened, position_id=first, likelihood="likely")
    disputes.assess(project, dispute_id=opened, position_id=second, opinion="agree")
    found = _dispute(project, opened)
    assert upheld_in(found) == second == matrix(project, dispute_id=opened).rows[0].upheld


def test_a_verdict_goes_with_its_answer_and_comes_back_with_it(project: Project, opened: str) -> None:
    first, second, _ = (position.id for position in _dispute(project, opened).positions)
    uphold(project, opened, second)
    positions.merge_positions(project, first, [second])
    assert upheld_in(_dispute(project, opened)) == first
    project.undo()
    disputes.delete_dispute(project, opened)
    project.undo()
    assert upheld_in(_dispute(project, opened)) == second == matrix(project).rows[0].upheld


def test_a_verdict_is_in_the_document_and_comes_back_from_it(project: Project, opened: str, tmp_path: Path) -> None:
    second = _dispute(project, opened).positions[1].id
    uphold(project, opened, second)
    written = tmp_path / "upheld.json"
    written_by = registry.format_named("sidelight-json")
    assert written_by is not None and written_by.write is not None and written_by.read is not None
    written_by.write(project, written, WriteOptions())
    other = create_project(tmp_path / "other.sidelight", name="Other")
    try:
        written_by.read(other, written)
        assert upheld_in(_dispute(other, opened)) == second
    finally:
        other.close()


def test_without_an_opinion_the_answer_that_alone_is_likely_holds(project: Project, opened: str) -> None:
    first, second, _ = (position.id for position in _dispute(project, opened).positions)
    disputes.edit_dispute(project, opened, resolution="position_upheld")
    assert upheld_in(_dispute(project, opened)) is None
    disputes.assess(project, dispute_id=opened, position_id=first, likelihood="very_likely")
    assert upheld_in(_dispute(project, opened)) == first
    disputes.assess(project, dispute_id=opened, position_id=second, likelihood="likely")
    assert upheld_in(_dispute(project, opened)) is None


def test_a_verdict_keeps_its_name_when_the_agreement_is_taken_back(project: Project, opened: str) -> None:
    first, second, _ = (position.id for position in _dispute(project, opened).positions)
    uphold(project, opened, first)
    uphold(project, opened, second)
    disputes.assess(project, dispute_id=opened, position_id=second)
    found = _dispute(project, opened)
    assert upheld_in(found) == upheld_answer(project, found) == second == matrix(project).rows[0].upheld
    assert matrix(project, dispute_id=opened).rows[0].upheld == second
    disputes.edit_dispute(project, opened, resolution="explained_by_date")
    assert upheld_answer(project, _dispute(project, opened)) is None and matrix(project).rows[0].upheld is None


def test_an_answer_of_another_dispute_cannot_be_upheld(project: Project, opened: str) -> None:
    other = disputes.open_dispute(project, "Where?", [NewPosition("Lima"), NewPosition("Cusco")]).result_id
    assert other is not None
    with pytest.raises(ValueError, match="another dispute"):
        uphold(project, opened, _dispute(project, other).positions[0].id)
