"""Reading and annotating one article with mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from gui import theme
from gui.reader.marks import Mark, Segment
from gui.reader.text_pane import TextPane
from tests.gui.hands import drag_over
from tests.gui.reader.conftest import TEXT, article_marks, mark

NASTY = "\U0001f600\U0001f1f5\U0001f1eae\u0301\u00a0\u2028\u2029\t\f\n\u200dقال東京 ab. “"
texts = st.text(
    st.one_of(st.sampled_from(NASTY), st.characters(blacklist_categories=("Cs",), blacklist_characters="\r\0")),
    min_size=1,
    max_size=60,
)
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = st.lists(
    st.tuples(
        st.sampled_from(
            [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End]
        ),
        st.sampled_from([Qt.KeyboardModifier.NoModifier, SHIFT, CTRL, SHIFT | CTRL, SHIFT | ALT]),
    ),
    max_size=12,
)


def point_of(pane: TextPane, position: int) -> QPoint:
    """The middle of a character on the viewport."""
    unit = pane.offsets.to_utf16(position)
    cursor = pane.textCursor()
    cursor.setPosition(unit)
    left = pane.cursorRect(cursor)
    cursor.setPosition(pane.offsets.to_utf16(position + 1))
    right = pane.cursorRect(cursor)
    return QPoint((left.center().x() + right.center().x()) // 2, left.center().y() + 2)


def grabbed(pane: TextPane) -> QImage:
    return pane.viewport().grab().toImage()


def row_of_colour(image: QImage, colour: str, left: int, right: int, y: int) -> str:
    """Which pixels of a row bear a colour: "x" or "."."""
    wanted = QColor(colour)

    def near(pixel: QColor) -> bool:
        return all(abs(a - b) < 40 for a, b in zip(pixel.getRgb(), wanted.getRgb(), strict=True))

    return "".join("x" if near(image.pixelColor(x, y)) else "." for x in range(left, right))


def underline_row(pane: TextPane, words: str, colour: str) -> str:
    """The row of pixels below some words that holds most of a colour."""
    start = TEXT.index(words)
    left, right = point_of(pane, start), point_of(pane, start + len(words) - 1)
    image = grabbed(pane)
    rows = [row_of_colour(image, colour, left.x(), right.x(), y) for y in range(left.y(), left.y() + 14)]
    return max(rows, key=lambda row: row.count("x"))


# --- what is shown is what is stored ------------------------------------------------------------------------------


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_a_selection_set_is_the_selection_read(pane: TextPane, text: str, one: int, other: int) -> None:
    pane.set_article("x", text)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    pane.select(Segment(start, end) if start < end else None)
    chosen = pane.selection()
    assert chosen == (Segment(start, end) if start < end else None)
    cursor = pane.textCursor()
    shown = pane.offsets.to_code_points(cursor.selectionStart()), pane.offsets.to_code_points(cursor.selectionEnd())
    assert pane.selected_text() == text[slice(*shown)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts, KEYS)
def test_keys_never_cut_a_character_and_never_leave_the_text(
    pane: TextPane, text: str, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]]
) -> None:
    pane.set_article("x", text)
    for key, modifiers in keys:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers)
        pane.keyPressEvent(event)
    cursor = pane.textCursor()
    for unit in (cursor.anchor(), cursor.position()):
        assert pane.offsets.to_utf16(pane.offsets.to_code_points(unit)) == unit
    chosen = pane.selection()
    if chosen is not None:
        shown = cursor.selectedText()
        assert len(shown.encode("utf-16-le")) == len(text[chosen.start : chosen.end].encode("utf-16-le"))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from("ab\U0001f600e\u0301\u00a0\u2028\n東 "), min_size=3, max_size=40), st.data())
def test_the_character_under_the_pointer_is_the_stored_one(pane: TextPane, text: str, data: st.DataObject) -> None:
    pane.set_article("x", text)
    at = data.draw(st.integers(0, len(text) - 1))
    if text[at] in "\n\u2028\u0301 \u00a0" or text[at + 1 : at + 2] == "\u0301":
        return
    found = pane.position_at(QPointF(point_of(pane, at)))
    assert found is not None
    assert text[found] == text[at]
    assert found == at


# --- the mouse ----------------------------------------------------------------------------------------------------


def test_a_click_selects_the_mark_under_it(pane: TextPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.mark_selected) as told:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, TEXT.index("Arena") + 1))
    assert told.args == ["arena"]
    with qtbot.waitSignal(pane.mark_selected) as told:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, TEXT.index("will") + 1))
    assert told.args == [""]


def test_a_click_on_the_margin_selects_the_claim(pane: TextPane, qtbot: QtBot) -> None:
    y = point_of(pane, TEXT.index("Meridian")).y()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(17, y))
    assert pane.selected_mark_id == "cost"


def _drag(pane: TextPane, qtbot: QtBot, start: int, end: int, modifiers: Qt.KeyboardModifier) -> None:
    view = pane.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, modifiers, point_of(pane, start))
    qtbot.mouseMove(view, point_of(pane, end))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, modifiers, point_of(pane, end))


def test_a_drag_snaps_to_whole_words(pane: TextPane, qtbot: QtBot) -> None:
    _drag(pane, qtbot, TEXT.index("container") + 3, TEXT.index("Puerto") + 2, Qt.KeyboardModifier.NoModifier)
    assert pane.selected_text() == "container port at Puerto"


def test_a_drag_with_alt_keeps_characters(pane: TextPane, qtbot: QtBot) -> None:
    _drag(pane, qtbot, TEXT.index("container") + 3, TEXT.index("Puerto") + 2, ALT)
    assert pane.selected_text().startswith(("tainer", "ainer"))
    assert not pane.selected_text().endswith("Puerto")


def test_double_click_takes_the_word_and_triple_the_sentence(pane: TextPane, qtbot: QtBot) -> None:
    view, at = pane.viewport(), point_of(pane, TEXT.index("berths") + 2)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert pane.selected_text() == "berths"
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
    assert pane.selected_text() == "Its four berths can handle a million containers a year."


def test_the_pointer_tells_what_it_is_on(pane: TextPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.mark_hovered) as told:
        qtbot.mouseMove(pane.viewport(), point_of(pane, TEXT.index("Ocean")))
    assert told.args == ["meridian"]


def test_the_pointer_on_an_underline_means_that_level(pane: TextPane) -> None:
    outer = mark("outer", "port at Puerto Arena, 80 km", "Place")
    pane.replace_marks([outer])
    at = point_of(pane, TEXT.index("Arena") + 2)
    image = grabbed(pane)
    ys = [y for y in range(at.y(), at.y() + 14) if row_of_colour(image, "#105A01", at.x(), at.x() + 1, y) == "x"]
    on_words, on_line = pane.mark_at_point(QPointF(at)), pane.mark_at_point(QPointF(at.x(), ys[-1]))
    assert on_words is not None and on_words.id == "arena"
    assert on_line is not None and on_line.id == "outer"


# --- the keyboard -------------------------------------------------------------------------------------------------


def test_shift_extends_by_whole_words(pane: TextPane, qtbot: QtBot) -> None:
    pane.set_caret(TEXT.index("container") + 4)
    qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert pane.selected_text() == "container"
    qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert pane.selected_text() == "container port"


def test_shift_and_alt_extend_by_characters(pane: TextPane, qtbot: QtBot) -> None:
    pane.set_caret(4)
    for _ in range(3):
        qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT | ALT)
    assert pane.selected_text() == "con"


def test_the_selection_widens_and_narrows_along_the_same_steps(pane: TextPane, qtbot: QtBot) -> None:
    pane.set_caret(TEXT.index("billion") + 2)
    seen = []
    for _ in range(3):
        qtbot.keyClick(pane, Qt.Key.Key_Up, SHIFT | CTRL)
        seen.append(pane.selected_text())
    assert seen[0] == "billion"
    assert seen[1].endswith("$3.6 billion")
    assert seen[2].endswith("two decades.")
    for expected in (seen[1], seen[0]):
        qtbot.keyClick(pane, Qt.Key.Key_Down, SHIFT | CTRL)
        assert pane.selected_text() == expected


def test_the_caret_moves_by_word_and_sentence(pane: TextPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane, Qt.Key.Key_Right, CTRL)
    assert pane.caret() == TEXT.index("container")
    qtbot.keyClick(pane, Qt.Key.Key_Down, ALT)
    assert pane.caret() == TEXT.index("Meridian")
    qtbot.keyClick(pane, Qt.Key.Key_Up, ALT)
    assert pane.caret() == 0


def test_tab_walks_through_the_marks_in_reading_order(pane: TextPane, qtbot: QtBot) -> None:
    seen = []
    for _ in range(5):
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
        seen.append(pane.selected_mark_id)
    assert seen == ["arena", "lima", "cost", "meridian", "berths"]
    qtbot.keyClick(pane, Qt.Key.Key_Backtab, SHIFT)
    assert pane.selected_mark_id == "meridian"


def test_next_mark_takes_what_is_asked_for(pane: TextPane) -> None:
    found = pane.next_mark(lambda item: item.status == "suggested")
    assert found is not None and found.id == "lima"
    found = pane.next_mark(lambda item: item.status == "suggested")
    assert found is not None and found.id == "berths"
    assert pane.next_mark(lambda item: item.status == "suggested") is None
    assert pane.selected_mark_id == "berths"
    back = pane.next_mark(lambda item: item.status == "suggested", forward=False)
    assert back is not None and back.id == "lima"


def test_a_hidden_label_is_not_reached(pane: TextPane) -> None:
    pane.set_hidden_labels({"Facility", "Place"})
    found = pane.next_mark()
    assert found is not None and found.id == "cost"


def test_letters_go_on_to_the_window(pane: TextPane, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(pane)
    heard: list[str] = []
    for keys in ("A", "1", "Shift+N", "Ctrl+C", "M"):
        action = window.addAction(keys)
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False, keys=keys: heard.append(keys))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    qtbot.keyClick(pane, Qt.Key.Key_A)
    qtbot.keyClick(pane, Qt.Key.Key_1)
    qtbot.keyClick(pane, Qt.Key.Key_N, SHIFT)
    qtbot.keyClick(pane, Qt.Key.Key_C, CTRL)
    qtbot.keyClick(pane, Qt.Key.Key_M)
    window.takeCentralWidget()
    assert heard == ["A", "1", "Shift+N", "Ctrl+C", "M"]


def test_escape_drops_the_selection_then_the_mark_then_goes_on(pane: TextPane) -> None:
    pane.select_mark("arena")
    pane.select(Segment(0, 3))
    escape = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    pane.keyPressEvent(escape)
    assert pane.selection() is None and pane.selected_mark_id == "arena"
    pane.keyPressEvent(escape)
    assert pane.selected_mark_id is None
    pane.keyPressEvent(escape)
    assert not escape.isAccepted()


# --- the drawing --------------------------------------------------------------------------------------------------


def test_confirmed_is_a_solid_line_and_suggested_is_dashed(pane: TextPane) -> None:
    solid = underline_row(pane, "Puerto Arena", "#027C9D")
    assert solid.strip(".").count(".") == 0
    assert solid.count("x") > 50
    dashed = underline_row(pane, "Lima", "#105A01").strip(".")
    assert ".x" in dashed
    assert dashed.count("x") > 8


def test_confirmed_is_tinted_and_suggested_is_not(pane: TextPane) -> None:
    image, paper = grabbed(pane), theme.theme().paper
    tinted, plain = point_of(pane, TEXT.index("Arena") - 1), point_of(pane, TEXT.index("Lima"))
    assert image.pixelColor(tinted.x(), tinted.y() - 6) != paper
    above_letters = [image.pixelColor(x, plain.y() - 12) for x in range(plain.x(), plain.x() + 20)]
    assert all(pixel == paper for pixel in above_letters)


def test_rejected_is_drawn_only_when_shown(pane: TextPane) -> None:
    assert "x" not in underline_row(pane, "Liang Wen", "#DA84AA")
    pane.set_show_rejected(True)
    assert "x" in underline_row(pane, "Liang Wen", "#DA84AA")


def test_a_disputed_claim_has_a_band_and_a_stripe(pane: TextPane) -> None:
    y = point_of(pane, TEXT.index("Meridian")).y()
    image, t = grabbed(pane), theme.theme()
    assert row_of_colour(image, t.amberline.name(), 3, 8, y).count("x") == 3
    band = image.pixelColor(pane.viewport().width() - 3, y)
    assert band != t.paper
    assert band.blue() < band.red()


def test_the_pane_follows_the_theme(pane: TextPane) -> None:
    theme.set_theme("dark")
    assert grabbed(pane).pixelColor(pane.viewport().width() - 2, 2) == theme.tokens("dark").paper


class _Watched(TextPane):
    """Counts how much of the view is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += sum(box.height() for box in event.region())
        super().paintEvent(event)


@pytest.fixture
def watched(qtbot: QtBot) -> _Watched:
    pane = _Watched()
    qtbot.addWidget(pane)
    pane.resize(400, 600)
    pane.set_article("a", "\n".join([TEXT] * 3), article_marks())
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def _painted(pane: _Watched) -> int:
    QApplication.processEvents()  # the text is put into the document
    QApplication.processEvents()  # and painted
    pane.painted = 0
    return pane.painted


def test_a_changed_mark_paints_its_lines_only(watched: _Watched) -> None:
    for change in (
        replace(article_marks()[0], status="suggested"),
        replace(article_marks()[0], label="Place"),
        mark("new", "first vessel", "Person"),
    ):
        _painted(watched)
        watched.replace_marks([change])
        QApplication.processEvents()
        assert 0 < watched.painted <= 2 * watched.line_height + 16, change.id


def test_a_change_that_changes_nothing_paints_nothing(watched: _Watched) -> None:
    _painted(watched)
    watched.replace_marks(article_marks())
    QApplication.processEvents()
    assert watched.painted == 0


def test_a_change_out_of_view_paints_nothing(watched: _Watched, qtbot: QtBot) -> None:
    text = watched.text + "\n" + "far below " * 400
    watched.set_article("a", text, article_marks())
    far = Mark("far", "mention", "confirmed", (Segment(len(text) - 20, len(text) - 10),), "Place")
    _painted(watched)
    watched.replace_marks([far])
    QApplication.processEvents()
    assert watched.painted == 0


def test_replacing_marks_keeps_scroll_and_selection(watched: _Watched) -> None:
    bar = watched.verticalScrollBar()
    bar.setValue(60)
    watched.select(Segment(300, 320))
    place = bar.value()
    watched.replace_marks([mark("new", "first vessel", "Person")], ["lima"])
    assert bar.value() == place
    assert watched.selection() == Segment(300, 320)


# --- sizes and places ---------------------------------------------------------------------------------------------


def test_lines_never_hold_more_than_68_characters(pane: TextPane, qtbot: QtBot) -> None:
    pane.resize(1400, 400)
    block = pane.document().begin()
    lengths = [block.layout().lineAt(at).textLength() for at in range(block.layout().lineCount())]
    assert max(lengths) <= 76  # 68 of average width; a line of narrow letters holds a few more
    assert pane.state.text_left > 300


def test_zoom_keeps_the_first_visible_line(watched: _Watched) -> None:
    watched.verticalScrollBar().setValue(120)
    before = watched.visible_range()[0]
    watched.set_zoom(1.6)
    start, end = watched.visible_range()
    assert start <= before + 70 and before < end


def test_scroll_to_brings_a_passage_into_view(qtbot: QtBot, pane: TextPane) -> None:
    text = "\n".join(f"Paragraph {number} says something of no interest at all." for number in range(4000))
    pane.set_article("long", text)
    wanted = text.index("Paragraph 3210 ")
    pane.scroll_to(Segment(wanted, wanted + 9))
    first, last = pane.visible_range()
    assert first < wanted < last


def test_a_far_mark_is_on_its_side_without_layout(pane: TextPane) -> None:
    text = "word " * 60_000
    far = Mark("far", "claim", "confirmed", (Segment(290_000, 290_010),), "Claim")
    pane.set_article("long", text, [far])
    extent = pane.extent("far")
    assert extent is not None and extent.side == 1
    assert pane.extent("unknown") is None


def test_context_can_be_dimmed_to_the_caption_ink(pane: TextPane) -> None:
    end = TEXT.index("\n")
    pane.set_dimmed([Segment(0, end)])
    first = pane.document().begin()
    assert [(item.start, item.length) for item in first.layout().formats()] == [(0, end)]
    assert not first.next().layout().formats()
    pane.set_dimmed([])
    assert not pane.document().begin().layout().formats()


def test_hovering_a_discontinuous_mark_finds_it_on_both_parts(pane: TextPane) -> None:
    parts = tuple(Segment(TEXT.index(word), TEXT.index(word) + len(word)) for word in ("police", "operation"))
    pane.replace_marks([Mark("split", "span", "confirmed", parts, "Event")])
    for word in ("police", "operation"):
        found = pane.mark_at_point(QPointF(point_of(pane, TEXT.index(word) + 2)))
        assert found is not None and found.id == "split"


def test_the_caret_hides_while_keys_go_on_from_a_mark(pane: TextPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.selected_mark_id is not None and pane.cursorWidth() == 0
    mark = pane.selected_mark()
    assert mark is not None
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.cursorWidth() > 0 and pane.caret() == mark.start


def test_tab_lets_go_of_selected_words_and_goes_on_from_them(pane: TextPane, qtbot: QtBot) -> None:
    start = TEXT.index("cost")
    pane.select(Segment(TEXT.index("puts the"), start))
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.selection() is None, "keys would act on words where the person no longer is"
    chosen = pane.selected_mark()
    assert chosen is not None and chosen.start >= start
    pane.select(Segment(TEXT.index("puts the"), start))
    qtbot.keyClick(pane, Qt.Key.Key_Backtab, SHIFT)
    chosen = pane.selected_mark()
    assert pane.selection() is None and chosen is not None and chosen.start < TEXT.index("puts the")


def test_words_drawn_over_with_the_mouse_leave_no_ring_elsewhere(pane: TextPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.state.focus_ring
    drag_over(pane, "container port")
    assert pane.selected_mark_id is None and not pane.state.focus_ring and pane.cursorWidth() > 0
