"""Lines of a concordance: keys in one column, whichever way they are written; ticks stay with their places."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.concordance.delegate import ROW, Columns, ConcordanceDelegate, flat, reads_right_to_left
from gui.concordance.head import SortHead
from gui.concordance.model import Badge, ConcordanceModel
from gui.concordance.view import ConcordanceView
from gui.theme import theme
from nlp.proposals import Segment
from storage.concordance import Line, Tagged
from storage.concordance_order import SortKey
from storage.ids import AnnotationId, ArticleId
from storage.vocabulary import Status

WIDTH = 900


def line(left: str, key: str, right: str, *, at: int = 0, tagged: Tagged | None = None) -> Line:
    return Line(ArticleId("a"), Segment(at, at + len(key)), left, key, right, tagged)


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[ConcordanceModel]:
    made = ConcordanceModel(ticking=True)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    assert tester is not None


def inked(model: ConcordanceModel, row: int) -> list[int]:
    """The columns of pixels in the middle of a painted row that are darker than its secondary ink."""
    image = QImage(WIDTH, ROW, QImage.Format.Format_RGB32)
    image.fill(theme().paper)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, ROW)
    ConcordanceDelegate().paint(painter, option, model.index(row))
    painter.end()
    return [x for x in range(WIDTH) if any(QColor(image.pixel(x, y)).lightness() < 110 for y in range(8, 26))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("", ""), ("", " after it"), ("before ", ""), ("a very long context " * 20, " and as long behind " * 20),
        ("e\u0301" * 200 + " ", " 🌉" * 100), ("جسر فيغو انهار يوم ", " 東京都の人"),
    ],
)  # fmt: skip
def test_keys_begin_in_one_column_whatever_stands_around_them(model: ConcordanceModel, left: str, right: str) -> None:
    model.show([line(left, "HHHHH", right)], {"a": Badge("B", "Outlet", "Title")})
    key = Columns.of(WIDTH, ticking=True).key
    there = [x for x in inked(model, 0) if key - 1 <= x <= key + 6]
    assert there
    assert there[0] <= key + 3
    assert not [x for x in inked(model, 0) if key - 2 <= x < key]


def test_a_key_from_right_to_left_begins_where_the_others_do(model: ConcordanceModel) -> None:
    model.show([line("قال إن ", "ميناء", " أرينا كبير")])
    columns = Columns.of(WIDTH, ticking=True)
    assert reads_right_to_left(model.line(0))
    ink = inked(model, 0)
    assert [x for x in ink if columns.key - 12 <= x <= columns.key]
    assert [x for x in ink if x > columns.key + 5], "what stands before it is at its right"
    assert not [x for x in ink if columns.key + 1 <= x <= columns.key + 4]


@given(st.text(max_size=80))
def test_a_context_is_one_line_without_what_breaks_it(text: str) -> None:
    shown = flat(text)
    assert shown == " ".join(shown.split())
    assert not set("\n\r\t\u2028\u2029\ufffc") & set(shown)


@given(st.integers(200, 3_000), st.booleans())
def test_columns_stand_in_their_order(width: int, ticking: bool) -> None:
    columns = Columns.of(width, ticking=ticking)
    assert columns.box <= columns.badge < columns.left < columns.key < columns.right or width < 330


def test_ticks_stay_with_their_places_when_lines_are_sorted(model: ConcordanceModel) -> None:
    first, second, third = (line("", "k", "", at=at) for at in (0, 10, 20))
    model.show([first, second, third])
    model.tick([1], True)
    model.show([third, second, first])
    assert model.ticked() == [second]
    model.show([first])
    assert model.ticked() == []
    assert model.tick_count() == 0


def test_a_new_mention_changes_its_row_alone(model: ConcordanceModel) -> None:
    first, second = (line("", "k", "", at=at) for at in (0, 10))
    model.show([first, second])
    changed: list[int] = []
    model.dataChanged.connect(lambda top, bottom, _roles=None: changed.extend(range(top.row(), bottom.row() + 1)))
    fresh = line("", "k", "", at=10, tagged=Tagged(AnnotationId("x"), None, None, Status.SUGGESTED))
    model.renew({("a", Segment(10, 11)): fresh, ("a", Segment(0, 1)): first})
    assert changed == [1]
    assert "suggested" in str(model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole))


def test_rows_are_chosen_ticked_and_opened_by_keys(qtbot: QtBot, model: ConcordanceModel) -> None:
    model.show([line("", "k", "", at=at) for at in (0, 10, 20)])
    view = ConcordanceView(model)
    qtbot.addWidget(view)
    view.resize(WIDTH, 200)
    view.show()
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert model.ticked() == [model.line(0), model.line(1)]
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert model.ticked() == []
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [model.line(1)]
    with qtbot.waitSignal(view.opened) as clicked:
        place = view.visualRect(model.index(2)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(1, 0))
    assert clicked.args == [model.line(2)]


def test_the_head_turns_an_order_and_names_every_column(qtbot: QtBot) -> None:
    head = SortHead()
    qtbot.addWidget(head)
    head.resize(WIDTH, 28)
    asked: list[tuple[SortKey, bool]] = []
    head.sort_asked.connect(lambda key, down: asked.append((key, down)))
    head.buttons[SortKey.LEFT_1].click()
    head.buttons[SortKey.LEFT_1].click()
    head.step(1)
    assert asked == [(SortKey.LEFT_1, False), (SortKey.LEFT_1, True), (SortKey.KEY, False)]
    assert all(button.accessibleName() for button in head.buttons.values())
    boxes = sorted(button.geometry().getRect() for button in head.buttons.values())
    assert all(one[0] + one[2] <= other[0] for one, other in pairwise(boxes))
