"""The theme changes live, and everything that shows it follows. Its colours: test_label_colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui import icons, theme
from gui.widgets import Ink


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    theme.init_theme(qapp, "light")


def test_a_label_colour_has_its_designed_partner_in_the_dark() -> None:
    theme.set_theme("dark")
    assert theme.label_colour("#b0135a").name().upper() == "#FD97AE"
    theme.set_theme("light")
    assert theme.label_colour("#B0135A").name().upper() == "#B0135A"


def test_a_change_of_theme_is_told_once_and_reaches_the_palette(qtbot: QtBot, qapp: QApplication) -> None:
    with qtbot.waitSignal(theme.theme_changed, timeout=500):
        theme.set_theme("dark")
    assert theme.theme().is_dark
    assert qapp.palette().base().color() == theme.tokens("dark").paper
    with qtbot.assertNotEmitted(theme.theme_changed, wait=50):
        theme.set_theme("dark")


def test_fractional_text_sizes_are_kept(qapp: QApplication) -> None:
    font = theme.reading_font(14.25)
    dpi = qapp.primaryScreen().logicalDotsPerInch()
    assert font.pointSizeF() * dpi / 72 == pytest.approx(14.25)
    assert QFontInfo(theme.ui_font(12.5)).pointSizeF() > 0


def test_the_reading_face_can_be_changed(qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.theme_changed, timeout=500):
        theme.set_reading_face("interface")
    assert theme.reading_font(14).families()[0] == "Inter"
    theme.set_reading_face("serif")
    assert theme.reading_font(14).families()[0] == "Charis SIL"


def test_every_icon_can_be_drawn() -> None:
    names = sorted(path.stem for path in icons.ICONS.glob("*.svg"))
    assert names
    for name in names:
        picture = icons.pixmap(name, 16, ratio=2.0).toImage()
        inked = any(picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height()))
        assert inked, name


def test_a_bound_icon_follows_the_theme(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    icons.bind_icon(button, "add")

    def ink() -> QColor:
        return button.icon().pixmap(QSize(16, 16)).toImage().pixelColor(8, 8)

    light = ink()
    theme.set_theme("dark")
    assert ink().lightness() > light.lightness()


def test_a_disabled_icon_is_fainter() -> None:
    whole = icons.icon("add").pixmap(QSize(16, 16), QIcon.Mode.Normal).toImage().pixelColor(8, 8).alpha()
    faint = icons.icon("add").pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage().pixelColor(8, 8).alpha()
    assert faint < whole


def test_a_theme_that_is_on_already_leaves_the_colours_of_texts_alone(qtbot: QtBot) -> None:
    text = Ink("49 entities", ink="ink2")
    qtbot.addWidget(text)
    text.show()
    try:
        for name in ("dark", "dark", "light", "light"):
            theme.set_theme(name)
            assert text.palette().color(QPalette.ColorRole.WindowText) == theme.theme().ink2
    finally:
        theme.set_theme("light")
