"""What a search shows of a text: the words around the first find, with all finds among them marked."""

from __future__ import annotations

import pytest

from storage.snippets import CLOSE, OPEN, snippet

LONG = "Before it all there was nothing. " * 30


def marked(text: str) -> str:
    return text.replace(OPEN, "[").replace(CLOSE, "]")


@pytest.mark.parametrize(
    ("content", "words", "expected"),
    [
        ("Five died in Vigo.", ["vigo"], "Five died in [Vigo]."),
        ("Ana Ibáñez spoke; IBANEZ said.", ["ibanez"], "Ana [Ibáñez] spoke; [IBANEZ] said."),
        ("The minister and the ministry.", ["minist"], "The [minister] and the [ministry]."),
        ("The cat sat; catalogue.", ["cat", "sat"], "The [cat] [sat]; catalogue."),
        ("Border, quarter; border\nquarter.", ["border quarter"], "[Border, quarter]; [border\nquarter]."),
        ("Nothing of the kind.", ["absent"], "Nothing of the kind."),
        ("Nothing is asked.", [], "Nothing is asked."),
        ("What (is) this?", ["(", "is)"], "What ([is]) this?"),
        ("جسر فيغو انهار", ["فيغو"], "جسر [فيغو] انهار"),
    ],
)  # fmt: skip
def test_finds_are_marked_whatever_their_case_and_accents(content: str, words: list[str], expected: str) -> None:
    assert marked(snippet(content, words)) == expected


def test_long_text_is_cut_around_the_first_find() -> None:
    found = marked(snippet(f"{LONG}Then Vigo fell. {LONG}", ["Vigo"]))
    assert found.startswith("…") and found.endswith("…")
    assert "Then [Vigo] fell." in found
    assert len(found.split()) == 18


def test_find_far_down_is_found() -> None:
    assert "[Vigo]" in marked(snippet(LONG * 40 + "Vigo", ["Vigo"]))


def test_letters_that_change_their_length_do_not_shift_the_marks() -> None:
    assert marked(snippet("Straße, ﬁne \N{BRIDGE AT NIGHT} İstanbul Vigo", ["vigo"])).endswith("[Vigo]")
