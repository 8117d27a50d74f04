"""Tagging: what a person tags is what is stored, suggestions become decisions, and nothing stands twice."""

from __future__ import annotations

import pytest

from nlp.proposals import ArticleReading, MentionProposal, Segment
from storage import reads
from storage.finding import occurrences
from storage.operations import machine, mentions
from storage.vocabulary import Status
from tests.storage.operations.conftest import Desk


def suggest(desk: Desk, words: str, label: str, nth: int = 0) -> str:
    """Let the machine propose one mention in the harbour article; return its id."""
    segment = desk.segment(desk.harbour, words, nth)
    proposal = MentionProposal((segment,), label, 0.8, ("spaCy says so",), "model:test@1")
    change = machine.record(desk.project, [ArticleReading(desk.harbour, "test@1", (), (proposal,))], run="run")
    return next(iter(change.touched["annotation"]))


def test_tag_stores_the_words_that_were_selected_after_an_emoji(desk: Desk) -> None:
    place = desk.segment(desk.harbour, "Rosa Huamán", nth=1)
    change = mentions.tag(desk.project, desk.harbour, [place], desk.labels["PERSON"])
    assert change.result_id is not None
    stored = reads.annotation(desk.project, change.result_id)
    assert stored is not None
    assert (stored.quote, stored.status, stored.origin) == ("Rosa Huamán", Status.CONFIRMED, "human")
    assert stored.segments == (place,)


def test_tagging_the_same_again_changes_nothing_and_leaves_no_history(desk: Desk) -> None:
    place = desk.segment(desk.harbour, "Lima")
    first = mentions.tag(desk.project, desk.harbour, [place], desk.labels["GPE"])
    again = mentions.tag(desk.project, desk.harbour, [place], desk.labels["GPE"])
    assert not again
    assert again.entry_id is None
    assert desk.project.history()[0].id == first.entry_id


def test_tagging_a_suggestion_decides_it_instead_of_doubling_it(desk: Desk) -> None:
    suggested = suggest(desk, "Chancay", "ORG")
    change = mentions.tag(desk.project, desk.harbour, [desk.segment(desk.harbour, "Chancay")], desk.labels["FAC"])
    assert change.result_id == suggested
    assert desk.quotes(desk.harbour) == [("Chancay", "FAC")]


def test_two_labels_may_stand_on_the_same_words(desk: Desk) -> None:
    place = desk.segment(desk.harbour, "Chancay")
    mentions.tag(desk.project, desk.harbour, [place], desk.labels["GPE"])
    mentions.tag(desk.project, desk.harbour, [place], desk.labels["FAC"])
    assert sorted(desk.quotes(desk.harbour)) == [("Chancay", "FAC"), ("Chancay", "GPE")]


def test_tag_refuses_a_place_outside_the_text_and_changes_nothing(desk: Desk) -> None:
    with pytest.raises(ValueError, match="outside a text"):
        mentions.tag(desk.project, desk.harbour, [Segment(10, 100_000)], desk.labels["GPE"])
    assert desk.quotes(desk.harbour) == []


def test_tag_all_finds_whole_words_in_every_article_and_undoes_as_one(desk: Desk) -> None:
    change = mentions.tag_all(desk.project, "Chancay", desk.labels["FAC"])
    assert change.details["count"] == 4
    assert desk.quotes(desk.harbour) == [("Chancay", "FAC")] * 3
    assert desk.quotes(desk.courier) == [("Chancay", "FAC")]
    desk.project.undo()
    assert desk.quotes(desk.harbour) == desk.quotes(desk.courier) == []


def test_occurrences_are_whole_words_and_span_line_breaks() -> None:
    text = "Lima, Limari and\nSan\nMartín; LIMA San Martín’s"
    assert [text[s.start : s.end] for s in occurrences(text, "Lima")] == ["Lima"]
    assert [text[s.start : s.end] for s in occurrences(text, "San Martín")] == ["San\nMartín", "San Martín"]
    assert list(occurrences(text, "  ")) == []


def test_relabelling_a_suggestion_confirms_it(desk: Desk) -> None:
    suggested = suggest(desk, "Chancay", "ORG")
    change = mentions.relabel(desk.project, [suggested], desk.labels["FAC"])
    stored = reads.annotation(desk.project, suggested)
    assert stored is not None
    assert (stored.status, stored.label_id) == (Status.CONFIRMED, desk.labels["FAC"])
    assert stored.origin == "model:test@1"
    assert desk.project.history()[0].sentence == "Changed “Chancay” from ORG to FAC"
    assert change.articles == {desk.harbour}


def test_resegment_moves_the_boundaries_and_undo_moves_them_back(desk: Desk) -> None:
    short = desk.segment(desk.harbour, "Chancay")
    made = mentions.tag(desk.project, desk.harbour, [short], desk.labels["FAC"]).result_id
    assert made is not None
    wide = desk.segment(desk.harbour, "port of Chancay")
    mentions.resegment(desk.project, made, [wide])
    assert desk.quotes(desk.harbour) == [("port of Chancay", "FAC")]
    desk.project.undo()
    assert desk.quotes(desk.harbour) == [("Chancay", "FAC")]


def test_discontinuous_segments_are_kept_apart_and_touching_ones_joined(desk: Desk) -> None:
    first, second = desk.segment(desk.harbour, "Rosa"), desk.segment(desk.harbour, "Chancay", nth=2)
    made = mentions.tag(desk.project, desk.harbour, [second, first], desk.labels["PERSON"]).result_id
    assert made is not None
    stored = reads.annotation(desk.project, made)
    assert stored is not None
    assert stored.segments == (first, second)
    assert stored.quote == "Rosa Chancay"
    mentions.resegment(desk.project, made, [Segment(first.start, first.end), Segment(first.end, first.end + 7)])
    joined = reads.annotation(desk.project, made)
    assert joined is not None
    assert joined.segments == (Segment(first.start, first.end + 7),)


def test_split_off_leaves_the_rest_without_loose_space(desk: Desk) -> None:
    whole = desk.segment(desk.harbour, "director Rosa Huamán")
    made = mentions.tag(desk.project, desk.harbour, [whole], desk.labels["PERSON"]).result_id
    assert made is not None
    mentions.split_off(desk.project, made, desk.segment(desk.harbour, "Rosa Huamán"))
    assert desk.quotes(desk.harbour) == [("director", "PERSON"), ("Rosa Huamán", "PERSON")]
    desk.project.undo()
    assert desk.quotes(desk.harbour) == [("director Rosa Huamán", "PERSON")]


def test_bulk_decisions_are_one_action(desk: Desk) -> None:
    places = [desk.segment(desk.harbour, "Chancay", nth) for nth in range(3)]
    proposals = tuple(MentionProposal((place,), "FAC", 0.5, (), "model:test@1") for place in places)
    change = machine.record(desk.project, [ArticleReading(desk.harbour, "test@1", (), proposals)], run="run")
    ids = sorted(change.touched["annotation"])
    mentions.confirm(desk.project, ids)
    assert desk.project.history()[0].sentence == "Confirmed 3 suggestions"
    desk.project.undo()
    assert [mark.status for mark in reads.marks(desk.project, desk.harbour)] == [Status.SUGGESTED] * 3


def test_deleting_a_machine_mention_remembers_it_as_rejected(desk: Desk) -> None:
    suggested = suggest(desk, "Lima", "PERSON")
    mentions.confirm(desk.project, [suggested])
    mentions.delete(desk.project, [suggested])
    stored = reads.annotation(desk.project, suggested)
    assert stored is not None
    assert stored.status is Status.REJECTED


def test_deleting_a_persons_mention_removes_it_until_undo(desk: Desk) -> None:
    made = mentions.tag(desk.project, desk.harbour, [desk.segment(desk.harbour, "Lima")], desk.labels["GPE"]).result_id
    assert made is not None
    mentions.delete(desk.project, [made])
    assert reads.annotation(desk.project, made) is None
    desk.project.undo()
    restored = reads.annotation(desk.project, made)
    assert restored is not None
    assert restored.quote == "Lima"
