"""The tokens are the design's, legible in both themes, and change live."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui import icons, theme
from gui.colour import contrast, mixed, partner_on

BOTH = pytest.mark.parametrize("name", ["light", "dark"])


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    theme.init_theme(qapp, "light")


@BOTH
def test_text_contrast_is_at_least_4_5(name: str) -> None:
    t = theme.tokens(name)
    for ink in (t.ink, t.ink2, t.ink3, t.accent, t.amber, t.teal, t.red):
        for surface in (t.win, t.side, t.paper, t.raised, t.hover, t.accentbg):
            assert contrast(ink, surface) >= 4.5, (ink.name(), surface.name())
    assert contrast(t.onaccent, t.accent) >= 4.5
    assert contrast(t.amber, t.amberbg) >= 4.5
    assert contrast(t.teal, t.tealbg) >= 4.5


@BOTH
def test_strokes_that_carry_meaning_stand_out_3_to_1(name: str) -> None:
    t = theme.tokens(name)
    for line in (t.amberline, t.tealline, t.neutralline):
        assert contrast(line, t.paper) >= 3.0, line.name()


@BOTH
def test_labels_read_as_text_and_as_tag_fill(name: str) -> None:
    t = theme.tokens(name)
    for label, colour in t.labels:
        assert contrast(QColor(colour), t.paper) >= 4.5, label


@BOTH
def test_text_stays_legible_on_the_strongest_tint_and_band(name: str) -> None:
    t = theme.tokens(name)
    for _, colour in t.labels:
        assert contrast(t.ink, mixed(QColor(colour), t.paper, t.tint_strong)) >= 4.5
    assert contrast(t.ink, mixed(t.amberfill, t.paper, t.band_selected)) >= 7


def _oklab(colour: QColor) -> tuple[float, float, float]:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    r, g, b = (linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


@BOTH
def test_no_two_label_colours_are_closer_than_7(name: str) -> None:
    places = [_oklab(QColor(colour)) for _, colour in theme.tokens(name).labels]
    for one, other in combinations(places, 2):
        assert 100 * sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 >= 7


def test_a_label_colour_has_its_designed_partner_in_the_dark() -> None:
    theme.set_theme("dark")
    assert theme.label_colour("#b0135a").name().upper() == "#FD97AE"
    theme.set_theme("light")
    assert theme.label_colour("#B0135A").name().upper() == "#B0135A"


def test_any_other_label_colour_gets_a_legible_partner() -> None:
    paper = theme.tokens("dark").paper
    for colour in ("#000000", "#123456", "#7F0000", "#FFFFFF", "#00AA00"):
        assert contrast(partner_on(QColor(colour), paper), paper) >= 4.5


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
    for name in icons.icon_names():
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
