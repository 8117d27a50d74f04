"""What the machine compared is found at its passages, and one answer is one action that undo takes back whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlp.proposals import (
    ArticleReading,
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Modifier,
    Passage,
    QuantityProposal,
    Segment,
)
from storage import comparison_reads, dispute_reads, reads
from storage.comparison_reads import Comparison
from storage.intake import read_bytes
from storage.operations import claims
from storage.operations.answering import answer_comparison
from storage.operations.articles import add_articles
from storage.operations.comparisons import record_comparisons
from storage.operations.joining import Statement, contradict
from storage.operations.judging import take_in
from storage.operations.machine import record
from storage.report import BriefOptions, compose, gather, markdown
from storage.vocabulary import DisputeKind, Reliability
from tests.storage.operations.conftest import Desk

R = ComparisonRelation


def _proposal(desk: Desk, mine: str, theirs: str, score: float = 0.7) -> ComparisonProposal:
    return ComparisonProposal(
        Passage(desk.harbour, (desk.segment(desk.harbour, mine),)),
        Passage(desk.courier, (desk.segment(desk.courier, theirs),)),
        R.VALUE_DIFFERS, ComparisonBasis.MONEY, score,
        Explanation("Cost: check.", ("3.6 − 3 = 0.6, 16.7% of 3.6",), ("cost",), ("day",)), "rule:compare@1",
    )  # fmt: skip


@pytest.fixture
def cost(desk: Desk) -> Desk:
    record_comparisons(desk.project, [_proposal(desk, "$3.6 billion", "$3 billion")], run="r")
    return desk


def _only(desk: Desk) -> Comparison:
    place = [desk.segment(desk.harbour, "$3.6 billion")]
    (found,) = comparison_reads.comparisons_at(desk.project, desk.harbour, place)
    return found


def _sides(found: Comparison) -> tuple[Statement, Statement]:
    here, there = found.here, found.there.side
    return (
        Statement(here.article_id, here.segments, here.claim_id, here.quote, here.quote),
        Statement(there.article_id, there.segments, there.claim_id, there.quote, there.quote),
    )


def test_a_comparison_is_found_from_either_side_with_the_words_around_the_other(cost: Desk) -> None:
    found = _only(cost)
    assert (found.relation, found.basis, found.decision) == (R.VALUE_DIFFERS, ComparisonBasis.MONEY, None)
    assert (found.steps, found.shared, found.differs) == (("3.6 − 3 = 0.6, 16.7% of 3.6",), ("cost",), ("day",))
    assert (found.here.quote, found.there.side.quote) == ("$3.6 billion", "$3 billion")
    assert found.there.reliability is Reliability.F
    assert found.there.name == next(a.title for a in reads.articles(cost.project) if a.id == cost.courier)
    (place,) = found.there.marked
    assert found.there.excerpt[place.start : place.end] == "$3 billion"
    assert len(found.there.excerpt) > len("$3 billion")
    back = comparison_reads.comparisons_at(cost.project, cost.courier, [cost.segment(cost.courier, "$3 billion")])
    assert [item.there.side.quote for item in back] == ["$3.6 billion"]
    assert comparison_reads.comparisons_at(cost.project, cost.courier, [Segment(0, 3)]) == []


def test_a_claim_made_later_around_a_passage_is_its_claim(cost: Desk) -> None:
    assert _only(cost).here.claim_id is None
    made = claims.add_claim(cost.project, cost.harbour, [cost.segment(cost.harbour, "costs $3.6 billion")]).result_id
    (found,) = comparison_reads.comparisons_at(cost.project, cost.harbour, annotation_id=made)
    assert found.here.claim_id == made


def test_the_best_comparison_of_each_article_comes_first(desk: Desk) -> None:
    pairs = [_proposal(desk, "$3.6 billion", "$3 billion", 0.4), _proposal(desk, "$3.6 billion", "Meridian", 0.6)]
    record_comparisons(desk.project, pairs, run="r")
    place = [desk.segment(desk.harbour, "$3.6 billion")]
    found = comparison_reads.comparisons_at(desk.project, desk.harbour, place)
    assert [item.score for item in found] == [0.6, 0.4]


def test_contradicts_is_one_entry_with_its_dispute_and_undo_takes_all_of_it_back(cost: Desk) -> None:
    before = len(cost.project.history())
    found = _only(cost)
    changes = answer_comparison(cost.project, found.id, *_sides(found), R.CONTRADICTS, question="How much?")
    assert changes.details["number"] == 1
    assert len(cost.project.history()) == before + 1
    assert cost.project.history()[0].sentence == "Opened the dispute D1: “How much?”"
    (dispute,) = dispute_reads.disputes(cost.project)
    assert [position.value for position in dispute.positions] == ["$3.6 billion", "$3 billion"]
    assert len(reads.relations(cost.project)) == 1
    assert _only(cost).decision is R.CONTRADICTS
    cost.project.undo()
    assert _only(cost) == found
    assert dispute_reads.disputes(cost.project) == []
    assert reads.relations(cost.project) == []
    assert reads.marks(cost.project, cost.harbour) == []


def test_a_changed_answer_changes_the_relation_and_none_takes_it_away(cost: Desk) -> None:
    labels = {label.id: label.name for label in reads.labels(cost.project)}

    def answer(relation: ComparisonRelation | None) -> list[str]:
        found = _only(cost)
        answer_comparison(cost.project, found.id, *_sides(found), relation)
        assert _only(cost).decision is relation
        return [labels[item.label_id] for item in reads.relations(cost.project)]

    assert answer(R.UNRELATED) == []
    assert reads.marks(cost.project, cost.harbour) == []  # a dismissal makes no claims
    assert answer(R.EQUIVALENT) == ["same"]
    assert answer(R.DIFFERENT_SCOPE) == ["different_scope"]
    assert answer(R.UNRELATED) == ["unrelated"]
    assert answer(None) == []


def test_a_second_contradiction_joins_the_dispute_of_the_first(cost: Desk) -> None:
    more = [_proposal(cost, "$3.6 billion", "$3 billion"), _proposal(cost, "$3.6 billion", "Meridian is silent", 0.2)]
    record_comparisons(cost.project, more, run="s")
    place = [cost.segment(cost.harbour, "$3.6 billion")]
    for number in range(2):
        found = comparison_reads.comparisons_at(cost.project, cost.harbour, place)[number]
        answer_comparison(cost.project, found.id, *_sides(found), R.CONTRADICTS, question="How much?")
    (dispute,) = dispute_reads.disputes(cost.project)
    assert [position.label for position in dispute.positions] == ["$3.6 billion", "$3 billion", "Meridian is silent"]
    assert len(reads.relations(cost.project)) == 2


@pytest.mark.parametrize(
    ("mine", "theirs", "kind"),
    [("finished in March", "only begun", DisputeKind.DATE_OR_STATUS), ("60 km", "70 km", DisputeKind.VALUE)],
)
def test_what_else_a_sentence_says_becomes_a_dispute_of_its_own(
    desk: Desk, mine: str, theirs: str, kind: DisputeKind
) -> None:
    """One sentence gives the cost and the state of a port, another both otherwise: two questions, two disputes."""
    texts = (f"The port, {mine}, has cost $3 billion.", f"The port, {theirs}, will cost $4 billion.")
    drafts = [read_bytes(f"{at}.txt", text.encode()) for at, text in enumerate(texts)]
    here, there = add_articles(desk.project, drafts).article_ids
    for one, other, of in ((mine, theirs, kind), ("$3 billion", "$4 billion", DisputeKind.VALUE)):
        places = [Passage(article, (desk.segment(article, words),)) for article, words in ((here, one), (there, other))]
        said = Explanation("Check.", (), (), ())
        record_comparisons(
            desk.project,
            [ComparisonProposal(*places, R.VALUE_DIFFERS, ComparisonBasis.MONEY, 0.7, said, "rule:compare@1")],
            run=one,
        )
        (found,) = comparison_reads.comparisons_at(desk.project, here, [desk.segment(here, one)])
        first, second = (
            replace(
                side,
                segments=(Segment(0, len(desk.project.text(side.article_id).strip())),),
                value=side.label if of is DisputeKind.VALUE else None,
            )
            for side in _sides(found)
        )
        answer_comparison(desk.project, found.id, first, second, R.CONTRADICTS, question=f"{one}?", kind=of)
    assert [[position.label for position in item.positions] for item in dispute_reads.disputes(desk.project)] == [
        [mine, theirs],
        ["$3 billion", "$4 billion"],
    ]


def test_only_answers_are_taken(cost: Desk) -> None:
    found = _only(cost)
    with pytest.raises(ValueError, match="not an answer"):
        answer_comparison(cost.project, found.id, *_sides(found), R.VALUE_DIFFERS)


def test_passages_joined_by_hand_leave_no_question_open_about_them(cost: Desk) -> None:
    """The machine's card for the same two passages is answered by the join, and open again when that is undone."""
    here, there = _sides(_only(cost))
    contradict(cost.project, here, there, "How much does it cost?")
    assert _only(cost).decision is R.CONTRADICTS
    cost.project.undo()
    assert _only(cost).decision is None


def test_an_answer_that_was_given_stays_when_its_passages_are_joined(cost: Desk) -> None:
    found = _only(cost)
    answer_comparison(cost.project, found.id, *_sides(found), R.DIFFERENT_SCOPE)
    contradict(cost.project, *_sides(_only(cost)), "How much does it cost?")
    assert _only(cost).decision is R.DIFFERENT_SCOPE


def test_the_same_joins_the_dispute_of_what_it_agrees_with(cost: Desk) -> None:
    more = [_proposal(cost, "$3.6 billion", "$3 billion"), _proposal(cost, "$3.6 billion", "Meridian is silent", 0.2)]
    record_comparisons(cost.project, more, run="s")
    place = [cost.segment(cost.harbour, "$3.6 billion")]
    first, second = comparison_reads.comparisons_at(cost.project, cost.harbour, place)
    answer_comparison(cost.project, first.id, *_sides(first), R.CONTRADICTS, question="How much?")
    (_, second) = comparison_reads.comparisons_at(cost.project, cost.harbour, place)
    changes = answer_comparison(cost.project, second.id, *_sides(second), R.EQUIVALENT)
    assert changes.details["number"] == 1
    (dispute,) = dispute_reads.disputes(cost.project)
    assert [len(position.claims) for position in dispute.positions] == [2, 1]
    cost.project.undo()
    (dispute,) = dispute_reads.disputes(cost.project)
    assert [len(position.claims) for position in dispute.positions] == [1, 1]


def test_an_agreement_alone_makes_no_dispute(cost: Desk) -> None:
    found = _only(cost)
    changes = answer_comparison(cost.project, found.id, *_sides(found), R.EQUIVALENT)
    assert "number" not in changes.details
    assert dispute_reads.disputes(cost.project) == []
    brief = gather(cost.project, BriefOptions())
    assert [(one.relation, one.judged, one.steps) for one in brief.judged] == [(R.EQUIVALENT, True, found.steps)]
    assert "Judged beside the questions" in markdown(compose(brief))


def test_one_figure_in_digits_and_in_words_is_one_position(desk: Desk) -> None:
    project = desk.project
    said = {"So far 27 died.": "27", "At least 50 died.": "At least 50", "Twenty-seven died in all.": "Twenty-seven"}
    for number, text in enumerate(said):
        add_articles(project, [read_bytes(f"{number}.txt", text.encode())])
    keys = {project.text(article.id): article.id for article in reads.articles(project)}
    statements = []
    for text, words in said.items():
        place = desk.segment(keys[text], words)
        value, modifier = (50.0, Modifier.AT_LEAST) if "50" in words else (27.0, Modifier.EXACT)
        quantity = QuantityProposal(
            (place,), value, value, None, None, "number", modifier, "death", None, None, 0.9, (), "rule:numbers@1"
        )
        record(project, [ArticleReading(keys[text], "en_test@1.0", quantities=(quantity,))], run="n")
        statements.append(Statement(keys[text], (Segment(0, len(text)),), None, words, words))
    opened = contradict(project, statements[0], statements[1], "How many died?")
    (dispute,) = dispute_reads.disputes(project, opened.result_id)
    against = dispute.positions[1].claims[0].claim_id
    taken = take_in(project, dispute.id, statements[2], against)
    (dispute,) = dispute_reads.disputes(project, opened.result_id)
    assert [(each.label, len(each.claims)) for each in dispute.positions] == [("27", 2), ("At least 50", 1)]
    assert taken.result_id == dispute.positions[0].id


def test_what_was_called_the_same_and_then_contradicts_parts_again(cost: Desk) -> None:
    more = [_proposal(cost, "$3.6 billion", "$3 billion"), _proposal(cost, "$3.6 billion", "Meridian is silent", 0.2)]
    record_comparisons(cost.project, more, run="s")
    place = [cost.segment(cost.harbour, "$3.6 billion")]
    first, second = comparison_reads.comparisons_at(cost.project, cost.harbour, place)
    answer_comparison(cost.project, first.id, *_sides(first), R.CONTRADICTS, question="How much?")
    answers = (R.EQUIVALENT, R.CONTRADICTS, None)
    told = []
    for answer in answers:
        (_, second) = comparison_reads.comparisons_at(cost.project, cost.harbour, place)
        changes = answer_comparison(cost.project, second.id, *_sides(second), answer)
        (dispute,) = dispute_reads.disputes(cost.project)
        told.append((changes.details["number"], [len(position.claims) for position in dispute.positions]))
    assert told == [(1, [2, 1]), (1, [1, 1, 1]), (1, [1, 1, 1])]
