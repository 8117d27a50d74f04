"""The matrix of disputes: who says what, how it stands to the others, and what silence and copies count for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment
from storage import reads
from storage.dispute_matrix import Cell, Matrix, Stance, matrix
from storage.ids import ArticleId
from storage.lifecycle import create_project
from storage.operations import articles, claims, comparisons, disputes, judging, labels
from storage.operations.disputes import NewPosition
from storage.project import Project
from storage.vocabulary import ClaimRole, DisputeKind
from tests.storage.projects import TEXTS, draft

R = ComparisonRelation


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "bridge.sidelight", name="Bridge")
    made.set_annotator("Ana")
    outlets = ("Ledger", "Courier", "Monitor", None)
    drafts = [replace(draft(text, outlet=outlet), published_on=f"2021-05-0{day}")
              for day, (text, outlet) in enumerate(zip(TEXTS, outlets, strict=True), start=4)]  # fmt: skip
    articles.add_articles(made, drafts)
    yield made
    made.close()


def ids(project: Project) -> list[ArticleId]:
    return [article.id for article in reads.articles(project)]


def claim(project: Project, article: int, words: str, **fields: object) -> str:
    key = ids(project)[article]
    start = project.text(key).index(words)
    made = claims.add_claim(project, key, [Segment(start, start + len(words))]).result_id
    assert made is not None
    if fields:
        claims.edit_claim(project, made, **fields)
    return made


def ask(project: Project, *positions: tuple[str, list[str]], kind: DisputeKind = DisputeKind.VALUE) -> str:
    asked = [NewPosition(label, tuple(held), label) for label, held in positions]
    made = disputes.open_dispute(project, "How many died?", asked, kind=kind).result_id
    assert made is not None
    return made


def compare(
    project: Project, one: tuple[int, str], other: tuple[int, str], relation: R, *more: tuple[int, str],
    basis: ComparisonBasis = ComparisonBasis.NUMBER,
) -> None:  # fmt: skip
    """Record what the machine compared: two passages, and ``more`` two by two."""

    def passage(article: int, words: str) -> Passage:
        key = ids(project)[article]
        start = project.text(key).index(words)
        return Passage(key, (Segment(start, start + len(words)),))

    sides = [passage(*each) for each in (one, other, *more)]
    told = [
        ComparisonProposal(a, b, relation, basis, 0.9, Explanation("x", (), (), ()), "rule:c@1")
        for a, b in zip(sides[::2], sides[1::2], strict=True)
    ]
    comparisons.record_comparisons(project, told, run="r")


def cells(found: Matrix) -> list[Cell | None]:
    (row,) = found.rows
    return [row.cells.get(article.id) for article in found.articles]


def stances(project: Project) -> list[Stance | None]:
    return [cell.stance if cell is not None else None for cell in cells(matrix(project))]


def test_who_says_nothing_has_no_cell_and_still_a_column(project: Project) -> None:
    ask(project, ("5", [claim(project, 0, "Five people died")]), ("7", [claim(project, 1, "Seven died")]))
    found = matrix(project)
    assert [article.outlet for article in found.articles] == ["Ledger", "Courier", "Monitor", ""]
    assert [cell is not None for cell in cells(found)] == [True, True, False, False]
    assert found.rows[0].speaking == 2


def test_two_positions_that_nobody_judged_are_unjudged(project: Project) -> None:
    ask(project, ("5", [claim(project, 0, "Five people died")]), ("7", [claim(project, 1, "Seven died")]))
    assert stances(project)[:2] == [Stance.UNJUDGED, Stance.UNJUDGED]


def test_who_agrees_with_a_neighbour_has_not_settled_the_question(project: Project) -> None:
    one, other, third = (claim(project, 0, "Five people died"), claim(project, 3, "Five dead"),
                         claim(project, 1, "Seven died"))  # fmt: skip
    ask(project, ("5", [one, other]), ("7", [third]))
    assert stances(project) == [Stance.AGREES, Stance.UNJUDGED, None, Stance.AGREES]
    assert matrix(project).rows[0].undecided
    judging.judge(project, one, third, R.EQUIVALENT)
    judging.judge(project, other, third, R.EQUIVALENT)
    assert not matrix(project).rows[0].undecided


def test_an_answer_counts_by_whatever_name_its_label_has_now(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 1, "Seven died")
    ask(project, ("5", [one]), ("7", [other]))
    judging.judge(project, one, other, R.CONTRADICTS)
    before = stances(project)
    label = next(label for label in reads.labels(project) if label.name == "contradicts")
    labels.edit_label(project, label.id, name="says otherwise")
    assert stances(project) == before == [Stance.CONFLICTS, Stance.CONFLICTS, None, None]
    judging.judge(project, one, other, R.EQUIVALENT)
    assert len(reads.relations(project, one)) == 1, "an answer takes the place of the one before"


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        (R.CONTRADICTS, Stance.CONFLICTS), (R.EQUIVALENT, Stance.AGREES), (R.DIFFERENT_AS_OF, Stance.OTHER_DATE),
        (R.DIFFERENT_SCOPE, Stance.OTHER_SCOPE), (R.UNRELATED, Stance.UNJUDGED),
    ],
)  # fmt: skip
def test_what_a_person_said_is_the_stance(project: Project, answer: R, stance: Stance) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 1, "Seven died")
    ask(project, ("5", [one]), ("7", [other]))
    judging.judge(project, one, other, answer)
    assert stances(project)[:2] == [stance, stance]


def test_an_answer_takes_the_place_of_the_one_before(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 1, "Seven died")
    ask(project, ("5", [one]), ("7", [other]))
    judging.judge(project, one, other, R.CONTRADICTS)
    judging.judge(project, other, one, R.EQUIVALENT)
    assert len(reads.relations(project, one)) == 1
    assert stances(project)[:2] == [Stance.AGREES, Stance.AGREES]
    judging.judge(project, one, other, None)
    assert reads.relations(project, one) == []
    project.undo()
    project.undo()
    assert stances(project)[:2] == [Stance.CONFLICTS, Stance.CONFLICTS]


def test_an_answer_settles_the_comparison_of_the_same_passages(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 1, "Seven died")
    compare(project, (0, "Five"), (1, "Seven"), R.VALUE_DIFFERS)
    judging.judge(project, one, other, R.DIFFERENT_AS_OF)
    with project.reading() as connection:
        assert connection.exec_driver_sql("SELECT decision FROM suggestion").scalar() == R.DIFFERENT_AS_OF.value


def test_different_days_are_told_apart_from_conflicts(project: Project) -> None:
    one = claim(project, 0, "Five people died", as_of="2021-05-03")
    other = claim(project, 1, "Seven died", as_of="2021-05-04")
    third = claim(project, 2, "No one died", as_of="2021-05")
    ask(project, ("5", [one]), ("7", [other]), ("0", [third]))
    assert stances(project)[:3] == [Stance.OTHER_DATE, Stance.OTHER_DATE, Stance.UNJUDGED]


def test_a_rebuttal_conflicts_with_what_it_rebuts(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 2, "No one died")
    dispute = ask(project, ("5", [one]), ("0", []))
    position = matrix(project).rows[0].positions[0].id
    disputes.join_dispute(project, dispute, other, position_id=position, role=ClaimRole.REBUTS)
    assert stances(project) == [Stance.CONFLICTS, None, Stance.CONFLICTS, None]
    assert matrix(project).rows[0].positions[0].sources == 1


def test_a_copy_is_named_and_counts_once(project: Project) -> None:
    one, other, third = (claim(project, 0, "Five people died"), claim(project, 3, "Five dead, according to Reuters"),
                         claim(project, 1, "Seven died"))  # fmt: skip
    ask(project, ("5", [one, other]), ("7", [third]))
    assert matrix(project).rows[0].positions[0].sources == 2
    compare(project, (0, "Five people died"), (3, "Five dead"), R.NEAR_DUPLICATE)
    found = matrix(project)
    first, _, _, last = cells(found)
    assert first is not None and last is not None
    assert (first.copy_of, last.copy_of) == (None, found.articles[0].id)
    assert found.rows[0].positions[0].sources == 1
    assert first.stance is Stance.UNJUDGED, "a copy confirms nothing"


def test_two_copies_of_a_third_article_are_copies_of_each_other(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 3, "Five dead, according to Reuters")
    ask(project, ("5", [one, other]), ("0", []))
    copied = ((1, "when the Vigo bridge"), (3, "Five dead"))
    compare(project, (0, "Five people died"), (1, "Seven died when the Vigo"), R.NEAR_DUPLICATE, *copied)
    assert matrix(project).rows[0].positions[0].sources == 1


def test_copies_of_two_passages_of_a_third_article_are_none_of_each_other(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 3, "Five dead, according to Reuters")
    ask(project, ("5", [one, other]), ("0", []))
    copied = ((1, "the mayor said on 3 May"), (3, "Five dead"))
    compare(project, (0, "Five people died"), (1, "Seven died"), R.NEAR_DUPLICATE, *copied)
    assert matrix(project).rows[0].positions[0].sources == 2


def test_a_passage_that_the_machine_found_is_no_silence(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 1, "Seven died")
    ask(project, ("5", [one]), ("7", [other]))
    compare(project, (0, "Five"), (2, "No one died"), R.VALUE_DIFFERS)
    hinted = cells(matrix(project))[2]
    assert hinted is not None and hinted.hint is not None
    assert (hinted.voices, hinted.hint.quote, hinted.hint.against) == ((), "No one died", one)


def test_another_figure_of_the_sentence_is_none_of_the_question(project: Project) -> None:
    one, other = claim(project, 0, project.text(ids(project)[0])), claim(project, 1, "Seven died")
    ask(project, ("Five", [one]), ("Seven", [other]))
    compare(project, (0, "Vigo"), (2, "No one died"), R.VALUE_DIFFERS)
    assert cells(matrix(project))[2] is None
    compare(project, (0, "Five people"), (2, "No one died"), R.VALUE_DIFFERS)
    hinted = cells(matrix(project))[2]
    assert hinted is not None and hinted.hint is not None and hinted.hint.beside == "Five people"


def test_whether_it_was_finished_is_none_of_a_question_of_its_cost(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 1, "Seven died")
    ask(project, ("5", [one]), ("7", [other]))
    compare(project, (0, "Five people"), (2, "No one died"), R.VALUE_DIFFERS, basis=ComparisonBasis.ANTONYM)
    assert cells(matrix(project))[2] is None


def test_that_nobody_died_bears_on_how_many_did(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 1, "Seven died")
    ask(project, ("5", [one]), ("7", [other]))
    compare(project, (0, "Five people"), (2, "No one died"), R.VALUE_DIFFERS, basis=ComparisonBasis.EXISTENCE)
    assert cells(matrix(project))[2] is not None


def test_what_was_called_unrelated_is_silence_again(project: Project) -> None:
    one, other = claim(project, 0, "Five people died"), claim(project, 1, "Seven died")
    ask(project, ("5", [one]), ("7", [other]))
    compare(project, (0, "Five"), (2, "No one died"), R.VALUE_DIFFERS)
    judging.judge(project, one, claim(project, 2, "No one died"), R.UNRELATED)
    assert cells(matrix(project))[2] is None


def test_in_a_large_project_only_articles_that_matter_are_columns(project: Project) -> None:
    articles.add_articles(project, [draft(f"Report {number} of another day.") for number in range(12)])
    ask(project, ("5", [claim(project, 0, "Five people died")]), ("7", [claim(project, 1, "Seven died")]))
    compare(project, (0, "Five"), (2, "No one died"), R.VALUE_DIFFERS)
    assert [article.id for article in matrix(project).articles] == list(ids(project)[:3])


def test_a_dispute_without_positions_is_a_row_of_silence(project: Project) -> None:
    disputes.open_dispute(project, "Who was there?", [])
    (row,) = matrix(project).rows
    assert (row.positions, row.cells, row.spread) == ((), {}, None)
