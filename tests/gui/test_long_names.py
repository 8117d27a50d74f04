"""Names and titles without end, or with signs that turn the writing, leave the rows beside them readable."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.inspector.fields import LongField
from gui.theme import ui_font
from gui.upright import MOST, fitted, line_of
from gui.widgets import MOST_SHOWN, Ink

OVERRIDE = "\u202e"
ENDLESS = "words of great length " * 15_000


def test_a_painted_row_is_upright_and_no_longer_than_it_shows(qapp: QApplication) -> None:
    assert line_of(f"Lima{OVERRIDE}amiL") == "LimaamiL"
    assert len(line_of(ENDLESS)) <= MOST + 1
    metrics = QFontMetricsF(ui_font(12.5))
    shown = fitted(metrics, OVERRIDE + ENDLESS, 200)
    assert OVERRIDE not in shown and metrics.horizontalAdvance(shown) <= 200


def test_a_label_is_cut_where_nobody_would_read_on(qtbot: QtBot) -> None:
    label = Ink(ENDLESS, wrap=True)
    qtbot.addWidget(label)
    assert len(label.text()) <= MOST_SHOWN and label.text().endswith("…")


def test_a_field_with_an_endless_title_stays_on_the_screen_and_keeps_all_of_it(qtbot: QtBot) -> None:
    field = LongField("title", ENDLESS, px=14, weight=600)
    qtbot.addWidget(field)
    assert field.heightForWidth(260) < 500
    assert field.toPlainText() == ENDLESS and not field.is_edited
