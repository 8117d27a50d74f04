"""What an analyst's decisions on claims teach: after enough of them, kinds of sentences score as they were decided."""

from __future__ import annotations

import random

import pytest

from nlp.claims.learning import FEWEST, MOST_TOLD, learn
from nlp.pool import ReaderPool
from nlp.proposals import ArticleInput, ClaimDecision, ClaimProposal, ReadingJob
from nlp.reader import Reader
from nlp.reading import Source, read
from tests.nlp.helpers import last_readings

TEXT = (
    "The garrison at Lor received crates of shells from the depot.\n"
    "The poet of Lor wrote verses about the moon in 1990.\n"
    "Exports of copper rose by 12 percent in 2021.\n"
)
PLACES = "ABCDEFGHIJKL"
GARRISONS = tuple(ClaimDecision(f"The garrison at {place} received crates of shells.", True) for place in PLACES)
POETS = tuple(ClaimDecision(f"The poet of {place} wrote verses about the moon.", False) for place in PLACES)


def claims(source: Source | None, decisions: tuple[ClaimDecision, ...]) -> dict[str, ClaimProposal]:
    """The claims of the text by the second word of their sentence, every sentence proposed."""
    job = ReadingJob((ArticleInput("a", TEXT, "en", claim_threshold=0.0),), decisions=decisions)
    (reading,) = last_readings(read(job, source=source)).values()
    return {TEXT[claim.segments[0].start :].split()[1]: claim for claim in reading.claims}


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("en_core_web_sm")


def test_confirmed_kinds_score_higher_and_rejected_ones_lower(reader: Reader) -> None:
    before, after = claims(reader, ()), claims(reader, GARRISONS + POETS)
    assert after["garrison"].check_worthiness > before["garrison"].check_worthiness + 0.1
    assert after["poet"].check_worthiness < before["poet"].check_worthiness - 0.1
    assert after["of"].check_worthiness == pytest.approx(before["of"].check_worthiness, abs=0.1)


def test_the_opposite_decisions_teach_the_opposite(reader: Reader) -> None:
    turned = tuple(ClaimDecision(each.text, not each.worthy) for each in GARRISONS + POETS)
    before, after = claims(reader, ()), claims(reader, turned)
    assert after["garrison"].check_worthiness < before["garrison"].check_worthiness
    assert after["poet"].check_worthiness > before["poet"].check_worthiness


def test_the_reasons_say_what_was_learned(reader: Reader) -> None:
    found = claims(reader, GARRISONS + POETS)
    assert found["garrison"].reasons[0] == "like claims you confirmed in this project"
    assert found["poet"].reasons[0] == "like sentences you rejected in this project"
    assert not any(reason.startswith("like ") for reason in found["of"].reasons)


def test_too_few_decisions_of_either_kind_teach_nothing(reader: Reader) -> None:
    assert learn(GARRISONS) is learn(()) is None
    few = GARRISONS + POETS[: FEWEST - 1]
    assert learn(few) is None
    assert claims(reader, few) == claims(reader, ())
    assert learn(GARRISONS + POETS[:FEWEST]) is not None


def test_the_same_sentence_decided_many_times_is_one_decision() -> None:
    assert learn(GARRISONS + POETS[:1] * 50) is None


def test_the_lesson_does_not_depend_on_the_order_of_decisions() -> None:
    mixed = list(GARRISONS + POETS)
    random.Random(1).shuffle(mixed)
    one, other = learn(GARRISONS + POETS), learn(tuple(mixed))
    assert one is not None and other is not None
    for line in TEXT.splitlines():
        assert one.shift(line) == other.shift(line)


def test_a_lesson_never_moves_a_sentence_further_than_its_bound() -> None:
    many = tuple(ClaimDecision(f"Shells fell on {number}.", True) for number in range(300))
    lesson = learn(many + tuple(ClaimDecision(f"Verses on {number}.", False) for number in range(300)))
    assert lesson is not None
    assert 0 < lesson.shift("Shells fell, shells fell, shells fell.") <= MOST_TOLD


def test_reading_processes_hear_the_decisions_and_forget_them(reader: Reader) -> None:
    pool = ReaderPool("en_core_web_sm", 1)
    try:
        assert claims(pool, GARRISONS + POETS) == claims(reader, GARRISONS + POETS)
        assert claims(pool, ()) == claims(reader, ())
    finally:
        pool.close()
