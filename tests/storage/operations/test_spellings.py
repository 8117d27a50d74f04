"""Who says of two spellings that they name one thing, or two, has answered the machine's card on them."""

from __future__ import annotations

import pytest

from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage
from storage.open_comparisons import open_comparisons
from storage.operations import comparisons, entities, entity_links, mentions
from storage.reads import marks
from tests.storage.operations.conftest import Desk

R = ComparisonRelation


def card(desk: Desk) -> ComparisonProposal:
    """ "Huamán" of one article and "Meridian" of the other may be one name."""
    here = Passage(desk.harbour, (desk.segment(desk.harbour, "Rosa Huamán"),))
    there = Passage(desk.courier, (desk.segment(desk.courier, "Meridian"),))
    told = Explanation("May be one name: one letter apart.", (), (), ("spelling",))
    return ComparisonProposal(here, there, R.COMPATIBLE, ComparisonBasis.NAME_VARIANT, 0.45, told, "rule:comparison@1")


def named(desk: Desk, words: str) -> str:
    """An entity of this name with all mentions of it."""
    mentions.tag_all(desk.project, words, desk.labels["PERSON"])
    segments = [(a, desk.segment(a, words)) for a in (desk.harbour, desk.courier) if words in desk.project.text(a)]
    ids = [
        mark.id for article_id, segment in segments for mark in marks(desk.project, article_id)
        if mark.segments == (segment,)
    ]  # fmt: skip
    entity_id = entities.new_entity(desk.project, ids[0], words).result_id
    assert entity_id is not None
    entities.set_entity(desk.project, ids, entity_id)
    return entity_id


@pytest.fixture
def pair(desk: Desk) -> tuple[str, str]:
    """The two entities, with the card on them waiting."""
    both = named(desk, "Rosa Huamán"), named(desk, "Meridian")
    comparisons.record_comparisons(desk.project, [card(desk)], run="r")
    return both


def waiting(desk: Desk) -> int:
    return len(open_comparisons(desk.project))


def decision(desk: Desk) -> str | None:
    from sqlalchemy import select

    from storage.schema import Suggestion

    with desk.project.reading() as connection:
        return connection.execute(select(Suggestion.decision)).scalar_one()


def test_merging_two_spellings_answers_their_card_and_undo_brings_it_back(desk: Desk, pair: tuple[str, str]) -> None:
    assert waiting(desk) == 1
    entities.merge_entities(desk.project, pair[0], [pair[1]])
    assert (waiting(desk), decision(desk)) == (0, R.EQUIVALENT.value)
    desk.project.undo()
    assert (waiting(desk), decision(desk)) == (1, None)
    desk.project.redo()
    assert waiting(desk) == 0


def test_giving_a_mention_to_the_other_spellings_entity_answers_it_too(desk: Desk, pair: tuple[str, str]) -> None:
    there = desk.segment(desk.courier, "Meridian")
    ids = [mark.id for mark in marks(desk.project, desk.courier) if mark.segments == (there,)]
    entities.set_entity(desk.project, ids, pair[0])
    assert waiting(desk) == 0


def test_keeping_two_spellings_apart_answers_their_card_until_a_merge_is_allowed_again(
    desk: Desk, pair: tuple[str, str]
) -> None:
    entity_links.keep_apart(desk.project, *pair)
    assert (waiting(desk), decision(desk)) == (0, R.UNRELATED.value)
    entity_links.allow_merge(desk.project, *pair)
    assert waiting(desk) == 1
    entity_links.keep_all_apart(desk.project, pair)
    assert waiting(desk) == 0


def test_what_is_kept_apart_and_merged_after_all_is_called_the_same(desk: Desk, pair: tuple[str, str]) -> None:
    entity_links.keep_apart(desk.project, *pair)
    entities.merge_entities(desk.project, pair[0], [pair[1]])
    assert decision(desk) == R.EQUIVALENT.value


def test_moving_a_spelling_out_calls_the_two_unrelated(desk: Desk, pair: tuple[str, str]) -> None:
    entities.merge_entities(desk.project, pair[0], [pair[1]])
    there = desk.segment(desk.courier, "Meridian")
    ids = [mark.id for mark in marks(desk.project, desk.courier) if mark.segments == (there,)]
    entities.split_entity(desk.project, pair[0], ids, "Meridian")
    assert (waiting(desk), decision(desk)) == (0, R.UNRELATED.value)


def test_merging_others_leaves_the_card_open(desk: Desk, pair: tuple[str, str]) -> None:
    entities.merge_entities(desk.project, pair[0], [named(desk, "Lima")])
    assert waiting(desk) == 1


@pytest.mark.parametrize("merged", [True, False])
def test_a_card_on_settled_spellings_is_not_proposed(desk: Desk, merged: bool) -> None:
    """Another article may come whose first place of a spelling is another one: the pair was settled all the same."""
    both = named(desk, "Rosa Huamán"), named(desk, "Meridian")
    if merged:
        entities.merge_entities(desk.project, both[0], [both[1]])
    else:
        entity_links.keep_apart(desk.project, *both)
    comparisons.record_comparisons(desk.project, [card(desk)], run="r")
    assert waiting(desk) == 0
