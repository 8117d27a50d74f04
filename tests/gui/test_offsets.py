"""Code points and UTF-16 units are mapped exactly both ways, whatever the text holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from gui.offsets import OffsetMap, block_starts, display_text

NASTY = (
    "\U0001f600\U0001f1f5\U0001f1eae\u0301\u00a0\u2028\u2029\t\f\n\u200d\ufeff\u0627\u6771\U00020000\ufdd0\ufffc\x01ab "
)
texts = st.text(
    st.one_of(st.sampled_from(NASTY), st.characters(blacklist_categories=("Cs",), blacklist_characters="\r\0"))
)


@given(texts)
def test_every_code_point_maps_to_its_utf16_units_and_back(text: str) -> None:
    offsets = OffsetMap(text)
    unit = 0
    for point, character in enumerate(text):
        assert offsets.to_utf16(point) == unit
        assert offsets.to_code_points(unit) == point
        if ord(character) > 0xFFFF:  # inside the pair: the pair's start
            assert offsets.to_code_points(unit + 1) == point
            unit += 1
        unit += 1
    assert offsets.to_utf16(len(text)) == unit == offsets.units
    assert offsets.to_code_points(unit) == len(text) == offsets.length


@given(texts)
def test_qt_shows_as_many_units_as_were_stored(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(display_text(text))
    assert document.characterCount() - 1 == OffsetMap(text).units


@given(texts)
def test_block_starts_are_where_qt_begins_a_block(text: str) -> None:
    document, offsets = QTextDocument(), OffsetMap(text)
    QTextCursor(document).insertText(display_text(text))
    found = []
    block = document.begin()
    while block.isValid():
        found.append(offsets.to_code_points(block.position()))
        block = block.next()
    assert found == block_starts(text)


def test_text_without_strange_characters_is_shown_as_it_is() -> None:
    text = "plain\u00a0text\twith\u2028everything \U0001f600"
    assert display_text(text) is text
