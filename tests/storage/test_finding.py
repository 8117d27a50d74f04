"""What a person types is found where it stands, in every script, and never holds anything up."""

from __future__ import annotations

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.proposals import Segment
from storage.finding import BadPattern, TooSlow, Wanted, places

LETTERS = st.sampled_from(
    [*"aAeéÉnñ ß中文のクمديرשל", "e\u0301", "م\u064f", "👩\u200d💻", "🇵🇪", "\u00a0", "\u2028", "\n", "’"]
)
TEXTS = st.lists(LETTERS, max_size=40).map("".join)
WORDS = st.lists(LETTERS, min_size=1, max_size=3).map("".join)


def found(words: str, text: str, *, case: bool = False, whole: bool = False, regex: bool = False, forms: bool = False,
          accents: bool = True) -> list[str]:  # fmt: skip
    wanted = Wanted(words, case, whole, regex, forms, accents)
    return [text[place.start : place.end] for place in places(wanted, text)]


@given(TEXTS, WORDS, st.booleans(), st.booleans(), st.booleans())
def test_hits_stand_in_order_apart_and_are_what_was_typed(
    text: str, words: str, case: bool, whole: bool, accents: bool
) -> None:
    hits = places(Wanted(words, case=case, whole=whole, accents=accents), text)
    assert all(a.end <= b.start for a, b in pairwise(hits))
    for hit in hits:
        said = text[hit.start : hit.end]
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.end == len(text) or not unicodedata.combining(text[hit.end])
        assert _bare(said) == _bare(words)
        if case and accents:
            assert _spaced(unicodedata.normalize("NFC", said)) == _spaced(unicodedata.normalize("NFC", words))


@given(TEXTS, WORDS, TEXTS)
def test_what_stands_in_the_text_is_found(before: str, words: str, after: str) -> None:
    assert words.split() == [] or "’" in words or found(words, f"{before}\n{words.strip()}\n{after}", case=True)


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _bare(text: str) -> str:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return _spaced(plain.replace("\u1e9e", "ß").lower())


def test_case_whole_words_and_forms() -> None:
    text = "The country and its Countries; countryside. They produce, producing."
    assert found("country", text) == ["country", "country"]
    assert found("Countries", text, case=True) == ["Countries"]
    assert found("country", text, whole=True) == ["country"]
    assert found("country", text, forms=True) == ["country", "Countries", "countryside"]
    assert found("produce", text, forms=True) == ["produce", "producing"]


def test_accents_are_told_apart_or_passed_over_however_they_are_written() -> None:
    text = "cafe, café, cafe\u0301, CAFÉS"
    assert found("cafe", text) == ["cafe"]
    assert found("café", text) == ["café", "cafe\u0301", "CAFÉ"]
    assert found("cafe\u0301", text, case=True) == ["café", "cafe\u0301"]
    assert found("cafe", text, accents=False) == ["cafe", "café", "cafe\u0301", "CAFÉ"]
    assert found("CAFÉ", text, accents=False, case=True) == ["CAFÉ"]
    assert found("مدير", "مُدير ومدير", accents=False) == ["مُدير", "مدير"]


def test_scripts_without_spaces_have_no_whole_words_to_miss() -> None:
    assert found("東京", "東京都の人") == ["東京"]
    assert found("東京", "東京都の人", whole=True) == ["東京"]


def test_quotes_hyphens_and_spaces_are_found_however_they_were_typed() -> None:
    assert found("don't", "They don’t") == ["don’t"]
    assert found('"no"', "said “no”") == ["“no”"]
    assert found("e-mail to", "E‑mail\n  to") == ["E‑mail\n  to"]


def test_regular_expressions_know_lines_and_find_nothing_empty() -> None:
    assert found(r"^\w+", "One two\nThree", regex=True) == ["One", "Three"]
    assert found("x*", "axxb", regex=True) == ["xx"]
    assert found("a|b", "ab a", regex=True, whole=True) == ["a"]


@pytest.mark.parametrize("pattern", ["(a", "[z-a]", "*", "a){2}(", r"\p{Nonsense}"])
def test_a_wrong_expression_is_told_with_its_place(pattern: str) -> None:
    with pytest.raises(BadPattern) as raised:
        places(Wanted(pattern, regex=True, whole=True), "text")
    assert raised.value.position is not None
    assert raised.value.position <= len(pattern)


@pytest.mark.parametrize("pattern", ["(?:" * 800 + "a" + ")" * 800, "a" * 1001, "(?V1)[a--b]", "(?a)(?u)x"])
def test_an_expression_beyond_reason_is_told(pattern: str) -> None:
    with pytest.raises(BadPattern):
        places(Wanted(pattern, regex=True), "text")


def test_a_catastrophic_expression_is_given_up_in_time() -> None:
    began = time.process_time()
    with pytest.raises(TooSlow):
        places(Wanted("(x+x+)+y", regex=True), "x" * 5_000, seconds=0.2)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("pattern", ["(?R)", "(?:(?R)|a)*"])
def test_an_expression_that_calls_itself_without_end_is_given_up(pattern: str) -> None:
    with pytest.raises(TooSlow):
        places(Wanted(pattern, regex=True), "a" * 10_000 + "!", seconds=5.0)


def test_positions_are_code_points_beyond_the_basic_plane() -> None:
    assert places(Wanted("port"), "🌉🌉 port") == [Segment(3, 7)]
