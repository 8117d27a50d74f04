"""The other panes move to what they say about a chosen passage, and the inspector lists it for all articles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import layouts
from gui.inspector.others import OthersSection
from gui.related import may_lead
from gui.widgets import Ink, LinkButton
from gui.workspace import Workspace
from nlp.proposals import Passage, RelatedPassage, Segment
from storage.intake import read_pasted
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.claims import add_claim
from tests.gui.conftest import Opener
from tests.gui.hands import press
from tests.support.originals import Originals

PADDING = "\n\n".join(
    f"Fishing boats number {number} left the small bay at dawn and came home late with nets full of silver anchovies."
    for number in range(40)
)
PORT = "Meridian Terminals puts the cost of the container port at Arena at $3.6 billion."
RIVAL = "The container port at Arena has cost $3 billion so far, said Meridian Terminals."
THIRD = "Nobody knows what Meridian Terminals will pay for the container port at Arena in the end."
GREEK = "Ο λιμένας της Αρένας κοστίζει τρία δισεκατομμύρια ευρώ, είπε ο υπουργός."
GREEK_TOO = "Ο υπουργός είπε ότι ο λιμένας της Αρένας κοστίζει τέσσερα δισεκατομμύρια."


def make_port(path: Path) -> None:
    project = create_project(path, name="Port")
    texts = [
        f"First paper\n\n{PORT}\n\n{GREEK}\n\n{PADDING}",
        f"Second paper\n\n{PADDING}\n\n{RIVAL}\n\n{GREEK_TOO}\n\n{PADDING}",
        f"Third paper\n\n{PADDING}\n\n{THIRD}",
    ]
    add_articles(project, [read_pasted(text) for text in texts])
    project.close()


@pytest.fixture
def project_path(originals: Originals, tmp_path: Path) -> Path:
    return originals.copy(make_port, tmp_path / "port.sidelight")


@pytest.fixture
def reading(qtbot: QtBot, open_quietly: Opener, project_path: Path) -> Workspace:
    """The first two articles are open, the third is not."""
    workspace = open_quietly(project_path)
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    return workspace


def _select(workspace: Workspace, words: str) -> None:
    pane = workspace.view.row.panes()[0]
    workspace.view.focus_article(pane.article_id)
    start = pane.text.text.index(words)
    pane.text.select(Segment(start, start + len(words)))


def _shows(workspace: Workspace, words: str) -> bool:
    text = workspace.view.row.panes()[1].text
    start = text.text.index(words)
    first, last = text.visible_range()
    return first <= start < start + len(words) <= last


def test_a_selected_figure_brings_the_other_pane_to_what_it_says(qtbot: QtBot, reading: Workspace) -> None:
    assert not _shows(reading, RIVAL)
    _select(reading, "$3.6 billion")
    qtbot.waitUntil(lambda: _shows(reading, RIVAL), timeout=15_000)
    pane = reading.view.row.panes()[1]
    assert pane.bar.isVisible() and "about this" in pane.bar.words
    assert [pane.text.text[part.start : part.end] for part in pane.text.raised()] == [RIVAL]
    assert "Meridian" in pane.bar.toolTip()
    assert reading.view.row.panes()[0].counterparts() == ()
    assert reading.view.current_article == reading.view.open_articles()[0]


def test_what_shares_one_word_is_listed_but_moves_no_pane(qtbot: QtBot, reading: Workspace) -> None:
    pane = reading.view.row.panes()[1]
    _select(reading, "anchovies")
    qtbot.waitUntil(lambda: reading.related.latest is not None, timeout=15_000)
    strong = reading.related.latest
    assert strong is not None
    weak = tuple(replace(each, shared=each.shared[:1]) for each in strong.beside[pane.article_id])
    assert weak and not any(map(may_lead, weak))
    reading.view.row.panes()[1].hide_counterparts()
    before = pane.text.verticalScrollBar().value()
    reading.related.latest = replace(strong, beside={pane.article_id: weak})
    reading.related.changed.emit()
    assert pane.counterparts() and pane.bar.isVisible()
    assert pane.shown_counterpart is None and abs(pane.text.verticalScrollBar().value() - before) <= pane.bar.height()


def test_a_pane_moves_only_where_the_likeness_is_plain() -> None:
    passage = Passage("article", (Segment(0, 9),))
    assert not may_lead(RelatedPassage(passage, 0.15, ("port", "works"), ()))
    assert may_lead(RelatedPassage(passage, 0.3, ("port", "works"), ()))


def test_bar_and_page_count_the_same_passages(qtbot: QtBot, reading: Workspace) -> None:
    _select(reading, "anchovies")
    qtbot.waitUntil(lambda: reading.related.latest is not None, timeout=15_000)
    latest, pane = reading.related.latest, reading.view.row.panes()[1]
    assert latest is not None
    (far,) = (replace(each, score=0.15) for each in latest.beside[pane.article_id][:1])
    reading.related.latest = replace(latest, everywhere=(), beside={pane.article_id: (far,)})
    reading.related.changed.emit()
    assert pane.bar.words == "1 distant passage" and pane.shown_counterpart is None
    page = OthersSection(reading.context, latest.passage.article_id, (latest.passage.segment,))
    qtbot.addWidget(page)
    assert [link.text() for link in page.ranked.findChildren(LinkButton)] == ["1 distant passage"]
    assert [ink.text() for ink in page.findChildren(Ink) if ink.isVisibleTo(page)] == [
        "No other article speaks plainly of this."
    ]


def test_a_language_without_tables_is_followed_too(qtbot: QtBot, reading: Workspace) -> None:
    _select(reading, "τρία δισεκατομμύρια")
    qtbot.waitUntil(lambda: _shows(reading, GREEK_TOO), timeout=15_000)


def test_nothing_moves_where_nothing_is_found(qtbot: QtBot, reading: Workspace) -> None:
    pane = reading.view.row.panes()[1]
    _select(reading, "First paper")
    qtbot.waitUntil(lambda: reading.related.latest is not None, timeout=15_000)
    assert pane.text.verticalScrollBar().value() == 0 and not pane.bar.isVisible()
    press(".")
    assert "say nothing about this" in reading.status.message.accessibleName()


def test_pinned_panes_stay_but_say_how_much_they_have(qtbot: QtBot, reading: Workspace) -> None:
    pane = reading.view.row.panes()[1]
    pane.header.set_pinned(True)
    _select(reading, "$3.6 billion")
    qtbot.waitUntil(pane.bar.isVisible, timeout=15_000)
    assert not _shows(reading, RIVAL) and pane.shown_counterpart is None
    QTest.mouseClick(pane.bar.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _shows(reading, RIVAL))


def test_f_lets_the_panes_stand_and_the_project_remembers_it(qtbot: QtBot, reading: Workspace) -> None:
    reading.view.focus_text()
    press("f")
    assert not reading.following.is_on
    _select(reading, "$3.6 billion")
    qtbot.waitUntil(lambda: reading.related.latest is not None, timeout=15_000)
    assert not _shows(reading, RIVAL)
    from gui.arrangement import keep_layout

    keep_layout(reading)
    assert not layouts.load(reading.project_id).follow


def test_articles_that_are_not_open_are_listed_and_enter_opens_them_beside(qtbot: QtBot, reading: Workspace) -> None:
    third = reading.article_ids()[2]
    assert third not in reading.view.open_articles()
    _select(reading, PORT)
    qtbot.waitUntil(lambda: reading.related.latest is not None, timeout=15_000)
    page = reading.inspector.page
    assert page is not None
    (section,) = page.findChildren(OthersSection)
    qtbot.waitUntil(lambda: len(section.ranked.rows) >= 2)
    row = next(row for row in section.ranked.rows if "Nobody knows" in row.accessibleName())
    row.setFocus()
    assert QApplication.focusWidget() is row
    press("Return")
    assert third in reading.view.open_articles()
    pane = reading.view.row.pane(third)
    assert pane is not None
    assert [pane.text.text[part.start : part.end] for part in pane.text.raised()] == [THIRD]


def test_what_is_barely_alike_is_offered_last_and_only_when_asked_for(qtbot: QtBot, reading: Workspace) -> None:
    _select(reading, PORT)
    qtbot.waitUntil(lambda: reading.related.latest is not None, timeout=15_000)
    latest = reading.related.latest
    assert latest is not None
    near, *far = (replace(each, score=score) for each, score in zip(latest.everywhere, (0.4, 0.15), strict=False))
    assert far
    reading.related.latest = replace(latest, everywhere=(near, *far))
    page = OthersSection(reading.context, latest.passage.article_id, (latest.passage.segment,))
    qtbot.addWidget(page)
    assert len(page.ranked.rows) == 1
    (more,) = (link for link in page.ranked.findChildren(LinkButton) if "distant" in link.text())
    more.click()
    assert len(page.ranked.rows) == 2


def test_a_pane_stays_where_its_passage_is_in_sight(qtbot: QtBot, reading: Workspace) -> None:
    """However near the edge; from out of sight it comes by as little as shows it with a few lines more."""
    text = reading.view.row.panes()[1].text
    start = text.text.index(RIVAL)
    rival = Segment(start, start + len(RIVAL))
    text.scroll_to(rival, animated=False, share=0.1)  # below where the bar will stand
    before = text.verticalScrollBar().value()
    _select(reading, "$3.6 billion")
    qtbot.waitUntil(lambda: bool(text.raised()), timeout=15_000)
    bar = reading.view.row.panes()[1].bar.height()
    assert text.verticalScrollBar().value() - bar == before  # the lines stand where they stood
    text.scroll_to_y(before + 60, animated=False)
    text.bring(rival)
    qtbot.waitUntil(lambda: text.sees(rival))
    qtbot.wait(200)
    assert before - text.verticalScrollBar().value() < 0.13 * text.viewport().height()


def test_a_chosen_claim_in_sight_is_not_scrolled_away_by_what_is_chosen_beside_it(
    qtbot: QtBot, reading: Workspace
) -> None:
    first, second = (pane.article_id for pane in reading.view.row.panes())
    text = reading.view.row.panes()[1].text
    start = text.text.index("Fishing boats number 3 ")
    changes = reading.session.do(add_claim, second, [Segment(start, start + 40)])
    assert changes is not None and changes.result_id is not None
    reading.view.choose(second, changes.result_id)
    _select(reading, "$3.6 billion")
    qtbot.waitUntil(reading.view.row.panes()[1].bar.isVisible, timeout=15_000)
    assert not _shows(reading, RIVAL) and text.sees(Segment(start, start + 40))
    assert text.held() == (Segment(start, start + 40),)
    assert first == reading.view.current_article


def test_a_pane_with_a_selection_waits_to_be_joined(qtbot: QtBot, reading: Workspace) -> None:
    other = reading.view.row.panes()[1]
    start = other.text.text.index("Fishing boats number 3 ")
    other.text.select(Segment(start, start + 12))
    _select(reading, "$3.6 billion")
    qtbot.waitUntil(other.bar.isVisible, timeout=15_000)
    assert not _shows(reading, RIVAL)


def test_articles_added_later_are_found(qtbot: QtBot, reading: Workspace) -> None:
    _select(reading, "$3.6 billion")
    qtbot.waitUntil(lambda: reading.related.latest is not None, timeout=15_000)
    added = "Fourth paper\n\nThe container port at Arena will cost Meridian Terminals $9 billion."
    new = add_articles(reading.session.project, [read_pasted(added)])
    reading.session.announce(new.changes)
    _select(reading, PORT)
    qtbot.waitUntil(
        lambda: (
            reading.related.latest is not None
            and any(each.passage.article_key in new.article_ids for each in reading.related.latest.everywhere)
        ),
        timeout=15_000,
    )
