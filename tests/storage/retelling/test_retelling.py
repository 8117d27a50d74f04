"""Whatever the machine says of its proposals is known again and told in the language of the process."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.comparison import verdict
from nlp.english import comparison as english
from nlp.grammar import grammar_for
from nlp.proposals import Modifier, explanations, failures, reasons, spoken
from nlp.quantities.units import UNITS, amount, conversion_step
from storage.retelling import known, measure_name, measure_named, retold, sides_of, worded
from storage.retelling.amounts import dated_words
from storage.retelling.forms import kind_of, sentences
from storage.translating import speak_english, speak_with

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "sample.json"

_WORDS = ("Rosa Huamán", "the port", "Ms O'Neill", "port of Chancay (phase 1)", "“still open”")
_AMOUNTS = ("27", "3.6 billion", "600 million USD", "2 days", "7 percentage points", "1,250.5 km")
_DATES = ("2025-01-09", "2024-12", "2019")
_INSIDE: dict[str, Sequence[str]] = {
    "count": ("3", "14", "1,204"), "amount": _AMOUNTS, "date": _DATES, "percent": ("16.7%", "50%"),
    "when": (*_DATES, "article of 2025-01-22", "undated"),
    "figure": ("27", "at least 50 as of 2025-01-20", "10 days less"),
    "measure": ("Deaths", "berth", "share of concession", "freight forwarder", "wage per hour", "soldier death"),
    "weekday": spoken.WEEKDAYS, "weekdays": ("2025-01-09 was a Thursday and 2025-01-10 was a Friday",),
    "day": ("“Tuesday” = 2025-01-07", "“mid-2027” = 2027-05-01 to 2027-08-31"),
    "differences": ("scope (whole / by road), place (Peru / not named)",), "rate": ("in all", "per year", "per kg"),
    "scope": ("whole", "average gross"), "side": ("all", "not named", "copper"), "label": ("GPE", "My label"),
    "country": ("Peru", "Lima", "China, Peru"), "unit": ("USD", "day"),
    "reason": (reasons.ONE_LETTER, reasons.SAME_NAME), "how": ("it ended with code 9",),
    "verdict": [text for text in explanations.VERDICTS if "{" not in text], "check": explanations.CHECKS,
    "work": spoken.WORKS, "state": spoken.STATES, "modifier": spoken.MODIFIERS, "dimension": spoken.DIMENSIONS,
}  # fmt: skip
"""What may stand in a gap; words of an article where nothing else is said."""


def _samples(text: str) -> dict[str, Sequence[str]]:
    gaps = [gap for _, gap, _, _ in Formatter().parse(text) if gap is not None]
    return {gap: _INSIDE.get(kind_of(gap), _WORDS) for gap in gaps}


TEXTS = [form.text for form in sentences()]


@pytest.fixture
def numbered() -> Iterator[None]:
    """A language in which every sentence begins with the number of its text."""
    speak_with(lambda _, text: f"{TEXTS.index(text)} {text}" if text in TEXTS else text, "xx")
    yield
    speak_english()


@given(data=st.data())
@pytest.mark.parametrize("text", TEXTS)
def test_every_sentence_is_known_and_english_stays_as_it_is(text: str, data: st.DataObject) -> None:
    sentence = text.format(**{gap: data.draw(st.sampled_from(inside)) for gap, inside in _samples(text).items()})
    assert retold(sentence) == sentence
    assert known(sentence) == dated_words(sentence)


@pytest.mark.parametrize("text", TEXTS)
def test_every_sentence_is_known_by_its_own_text(text: str, numbered: None) -> None:
    sentence = text.format(**{gap: inside[0] for gap, inside in _samples(text).items()})
    assert retold(sentence).startswith(f"{TEXTS.index(text)} ")


def test_what_the_machine_does_not_say_stays(numbered: None) -> None:
    assert known("of no known form") is None
    assert retold("of no known form") == "of no known form"


def test_what_a_document_says_at_length_takes_no_time(numbered: None) -> None:
    said = "Deaths: 5 (b) against 6 (c). " * 80
    began = time.process_time()
    assert retold(said) == said
    assert time.process_time() - began < 5  # where each gap ends was tried for half a minute
    failed = failures.READING_FAILED.format(error=said)
    assert retold(failed) == f"{TEXTS.index(failures.READING_FAILED)} {failed}"


def _stored(found: Any) -> Iterator[str]:
    """Every reason and explanation in a project's document."""
    if isinstance(found, dict):
        yield from found.get("reasons", ())
        told = found.get("explanation")
        if isinstance(told, dict):
            yield from (told["text"], *told["steps"], *told["differs"])
        found = list(found.values())
    if isinstance(found, list):
        for each in found:
            yield from _stored(each)


def test_every_sentence_of_the_sample_is_known() -> None:
    told = set(_stored(json.loads(SAMPLE.read_text(encoding="utf-8"))))
    assert len(told) > 150
    assert [sentence for sentence in sorted(told) if known(sentence) is None] == []


@given(st.floats(0.01, 1e13), st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(UNITS)))
def test_every_conversion_is_known(value: float, source: str, target: str) -> None:
    step = conversion_step(value, source, target)
    assert step is None or known(step) is not None
    assert known(f"{amount(value, source)} + 1 = 2") is not None


def test_the_words_of_the_tables_of_english_are_known() -> None:
    grammar = grammar_for("en")
    assert grammar is not None
    assert grammar.meanings.concept_names | set(verdict._SPOKEN.values()) <= set(spoken.MEASURES)
    assert set(spoken.SCOPES) >= verdict._NARROWING
    assert set(english.FACILITIES.values()) <= set(spoken.WORKS)
    assert set(english.OPPOSITE) <= set(spoken.STATES)
    assert {unit.dimension for unit in UNITS.values()} <= set(spoken.DIMENSIONS)
    assert {modifier.value.replace("_", " ") for modifier in Modifier} <= set(spoken.MODIFIERS)


def test_both_sides_of_a_difference_are_told() -> None:
    assert sides_of("scope (whole / by road)") == ("whole", "by road")
    assert sides_of("date (2025-01-09 / article of 2025-01-22)") == ("9 January 2025", "article of 22 January 2025")
    assert sides_of("spelling") is None


def test_a_brief_spells_dates_out_in_what_is_no_sentence_of_the_machine() -> None:
    assert worded("Something else on 2025-03-07.") == "Something else on 7 March 2025."


def test_a_measure_is_stored_under_its_name_whatever_language_it_was_typed_in() -> None:
    assert (measure_name("death"), measure_named("death"), measure_named("free lunches")) == (
        "death",
        "death",
        "free lunches",
    )
    speak_with(lambda _, text: {"death": "muertes", "deaths": "muertes"}.get(text, text), "es")
    try:
        assert (measure_name("death"), measure_name("lorry"), measure_named("muertes")) == ("muertes", "lorry", "death")
    finally:
        speak_english()
