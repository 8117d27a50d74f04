"""Scrolling paints only the lines that it lays open: the picture is the same as if all had been painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QRegion

from gui.reader import shaped
from gui.reader.marks import DisputeBadge, Mark, Segment
from gui.reader.places import Places
from gui.reader.text_pane import TextPane
from tests.gui.reader.conftest import TEXT, article_marks

PARAGRAPHS = 120
LONG = "\n".join(TEXT.replace("\n", " ") if number % 3 else TEXT for number in range(PARAGRAPHS))


def marks_all_over() -> list[Mark]:
    """The marks of the short article again in every paragraph, and stretches that reach over many lines."""
    found = []
    for number in range(PARAGRAPHS):
        at = number * (len(TEXT) + 1)
        for mark in article_marks():
            start, end = mark.start + at, mark.end + at
            found.append(Mark(f"{mark.id}{number}", mark.kind, mark.status, (Segment(start, end),), mark.label,
                              mark.code, mark.colour, "", mark.entity_id, mark.dispute))  # fmt: skip
        words = Segment(at + 40, at + 90), Segment(at + 130, at + 160)
        found.append(Mark(f"apart{number}", "span", "suggested", words, "Frame", "FR", "#105A01"))
        quoted = (Segment(at + 60, at + 380),)
        found.append(Mark(f"quote{number}", "quotation", "suggested" if number % 2 else "confirmed", quoted))
        badge = DisputeBadge(f"D{number}", "resolved", f"d{number}")
        found.append(Mark(f"long{number}", "claim", "confirmed", (Segment(at + 10, at + 370),), dispute=badge))
    return found


@pytest.fixture
def long_pane(pane: TextPane) -> TextPane:
    pane.set_article("long", LONG, marks_all_over())
    return pane


def painted(pane: TextPane, part: QRect) -> QImage:
    """What painting nothing but a part of the view gives, there."""
    image = QImage(pane.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(0)
    pane.viewport().render(image, part.topLeft(), QRegion(part))
    return image.copy(part)


@pytest.mark.parametrize("codes", [False, True])
def test_a_strip_is_painted_as_in_the_whole(long_pane: TextPane, codes: bool) -> None:
    long_pane.scroll_to_y(1_234, animated=False)
    long_pane.set_show_codes(codes)
    long_pane.select_mark("long3", by_keyboard=True)
    long_pane.highlight_entity("e1")
    view = long_pane.viewport().rect()
    whole = painted(long_pane, view)
    for top in range(0, view.height() - 60, 17):
        strip = QRect(QPoint(0, top), QPoint(view.right(), top + 59))
        assert painted(long_pane, strip) == whole.copy(strip), top


def test_blocks_are_found_however_the_view_jumps(long_pane: TextPane) -> None:
    long_pane.scroll_to(Segment(len(LONG) - 2, len(LONG) - 1), animated=False)  # all is laid out
    height = long_pane.verticalScrollBar().maximum()
    known = Places(long_pane.document(), long_pane.offsets, long_pane.line_height)
    for y in (0, 5, 30, height, 3, *range(0, height, 61), *range(height, 0, -997)):
        fresh = Places(long_pane.document(), long_pane.offsets, long_pane.line_height)
        assert known.block_at(y).blockNumber() == fresh.block_at(y).blockNumber(), y
        assert known.between(y, y + 400) == fresh.between(y, y + 400)


def test_few_paragraphs_keep_their_glyphs(long_pane: TextPane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shaped, "MOST", 10)
    seen = set()
    while long_pane.verticalScrollBar().value() < 9_000:
        long_pane.scroll_to_y(long_pane.verticalScrollBar().value() + 150, animated=False)
        painted(long_pane, long_pane.viewport().rect())
        seen |= {block.blockNumber() for block, _ in long_pane.visible_blocks(0, 400)}
    kept = [number for number in seen if long_pane.document().findBlockByNumber(number).layout().cacheEnabled()]
    assert len(seen) > 30 and 0 < len(kept) <= 10
