"""A pane with a short article of invented text, marked in every way."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.reader.marks import DisputeBadge, Mark, Segment
from gui.reader.text_pane import TextPane

TEXT = (
    "The container port at Puerto Arena, 80 km north of Lima, will receive its first vessel in March.\n"
    "Meridian Ocean Terminals puts the cost at $3.6 billion, making it the largest investment in two decades.\n"
    "“The port is finished,” said Liang Wen. Its four berths can handle a million containers a year.\n"
    "Before dawn on Tuesday police carried out an operation at San Jacinto University in Lima."
)
COLOURS = {"Person": "#B0135A", "Organisation": "#6742C3", "Place": "#105A01", "Facility": "#027C9D"}


def mark(mark_id: str, words: str, label: str = "Facility", status: str = "confirmed", **more: object) -> Mark:
    """A mark on the first occurrence of some words of the article."""
    start = TEXT.index(words)
    given = {"kind": "mention", "code": label[:2].upper(), "colour": COLOURS.get(label, "#606268"), **more}
    return Mark(id=mark_id, status=status, segments=(Segment(start, start + len(words)),), label=label, **given)  # type: ignore[arg-type]


def article_marks() -> list[Mark]:
    return [
        mark("arena", "Puerto Arena", entity_id="e1"),
        mark("lima", "Lima", "Place", "suggested", entity_id="e2"),
        mark("meridian", "Meridian Ocean Terminals", "Organisation"),
        mark("liang", "Liang Wen", "Person", "rejected"),
        mark("cost", "Meridian Ocean Terminals puts the cost at $3.6 billion", "Claim", kind="claim",
             dispute=DisputeBadge("D1", "disputed", "d1")),
        mark("berths", "Its four berths can handle a million containers a year.", "Claim", "suggested", kind="claim"),
    ]  # fmt: skip


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    theme.init_theme(qapp, "light")
    theme.set_reduced_motion(True)


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    """Shown with the keyboard focus, 400 by 420 pixels."""
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(400, 420)
    pane.set_article("a", TEXT, article_marks())
    with qtbot.waitExposed(pane):
        pane.show()
    pane.setFocus()
    return pane
