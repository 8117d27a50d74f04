"""Fields of the inspector: Enter and leaving commit one history entry, Esc puts back, undo is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.dates import parse_partial, short_date
from gui.fuzzy import score
from gui.inspector.article_page import ArticlePage
from gui.inspector.claim_page import ClaimPage
from gui.inspector.fields import LongField, TextField
from gui.inspector.mention_page import MentionPage
from gui.widgets import Ink
from gui.workspace import Workspace
from nlp.proposals import ArticleReading, MentionProposal, Segment
from storage import reads
from storage.ids import new_id
from storage.intake import read_pasted
from storage.operations.articles import add_articles, edit_article
from storage.operations.machine import record
from storage.vocabulary import Reliability
from tests.gui.hands import drag_over, press, write

CTRL = Qt.KeyboardModifier.ControlModifier


def _article_page(workspace: Workspace) -> ArticlePage:
    workspace.inspect_article()
    page = workspace.inspector.page
    assert isinstance(page, ArticlePage)
    return page


def _field(page: object, name: str) -> TextField:
    found = page.findChild(TextField, name)  # type: ignore[attr-defined]
    assert isinstance(found, TextField)
    return found


def test_a_partial_date_is_typed_and_as_of_follows_as_inferred(workspace: Workspace) -> None:
    article_id = workspace.view.current_article
    field = _field(_article_page(workspace), "published")
    field.setFocus()
    field.selectAll()
    write("2023-06")
    press("Return")
    article = reads.article(workspace.session.project, article_id)
    assert article is not None and article.published_on == "2023-06"
    assert workspace.session.project.history()[0].sentence.startswith("Changed date")


def test_an_inferred_date_says_what_it_was_inferred_from(workspace: Workspace) -> None:
    text = "Port opens\n\nLIMA, 12 January — The port is open.\n\nNobody came."
    (added,) = add_articles(workspace.session.project, [read_pasted(text)]).article_ids
    edit_article(
        workspace.session.project, added, published_on="2025-01-14", as_of_on="2025-01-12", as_of_inferred=True
    )
    workspace.show_article(added)
    said = [each.text() for each in _article_page(workspace).findChildren(Ink)]
    assert "day taken from the dateline “12 January”, year from the date of publication" in said
    edit_article(workspace.session.project, added, as_of_on="2025-01-14", as_of_inferred=True)
    workspace.inspector.show_subject(None)
    assert workspace.inspector.page is None
    said = [each.text() for each in _article_page(workspace).findChildren(Ink)]
    assert "taken to be the day of publication" in said


def test_a_typo_in_a_date_is_told_and_put_back(workspace: Workspace) -> None:
    field = _field(_article_page(workspace), "published")
    before = field.text()
    field.setFocus()
    field.selectAll()
    write("someday")
    press("Return")
    assert "is not a date" in workspace.status.message._full
    assert field.text() == before


def test_escape_puts_the_old_words_back(workspace: Workspace) -> None:
    page = _article_page(workspace)
    entries = len(workspace.session.project.history())
    title = page.findChild(LongField, "title")
    assert title is not None
    title.setFocus()
    title.selectAll()
    write("Nonsense")
    press("Escape")
    assert title.toPlainText() != "Nonsense"
    assert len(workspace.session.project.history()) == entries


def test_an_outlet_is_named_and_graded_with_a_reason(workspace: Workspace) -> None:
    page = _article_page(workspace)
    outlet = _field(page, "outlet")
    outlet.setFocus()
    write("Andes Post")
    press("Return")
    page = _article_page(workspace)
    grade = next(button for button in page.findChildren(QToolButton) if button.text() == "B")
    QTest.mouseClick(grade, Qt.MouseButton.LeftButton)
    basis = _article_page(workspace).findChild(LongField, "basis")
    assert basis is not None
    basis.setFocus()
    write("corrects its errors")
    press("Return")
    source = next(s for s in reads.sources(workspace.session.project) if s.name == "Andes Post")
    assert (source.reliability, source.reliability_basis) == (Reliability.B, "corrects its errors")


def test_an_existing_entity_is_taken_before_a_new_one_is_made(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    for words, name in (("Andean Institute", "Andean Institute"), ("Ruiz spoke", "andean institute")):
        drag_over(pane, words)
        press("2")
        page = workspace.inspector.page
        assert isinstance(page, MentionPage)
        field = _field(page, "entity")
        field.setFocus()
        field.selectAll()
        write(name)
        press("Return")
    entities = reads.entities(workspace.session.project)
    assert [entity.name for entity in entities] == ["Andean Institute"]
    assert sum(len(ids) for ids in reads.mentions_of(workspace.session.project, entities[0].id).values()) == 2


def test_credibility_is_chosen_and_cleared_by_its_box(workspace: Workspace) -> None:
    drag_over(workspace.view.row.panes()[0].text, "27 people had died")
    press("M")
    for expected in (3, None):
        page = workspace.inspector.page
        assert isinstance(page, ClaimPage)
        box = next(button for button in page.findChildren(QToolButton) if button.text() == "3")
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
        record = reads.annotation(workspace.session.project, page.record.id)
        assert record is not None and record.claim is not None
        assert record.claim.credibility == expected


def test_what_is_held_in_the_other_pane_is_offered_for_joining(workspace: Workspace) -> None:
    left, right = (pane.text for pane in workspace.view.row.panes())
    drag_over(left, "27 people had died")
    drag_over(right, "At least 50 people have been killed")
    page = workspace.inspector.page
    assert page is not None
    from PySide6.QtWidgets import QPushButton, QWidget

    section = page.findChild(QWidget, "join")
    assert section is not None
    buttons = [button.objectName() for button in section.findChildren(QPushButton)]
    assert buttons == [
        "claims.same", "claims.contradicts", "claims.different_scope", "claims.different_date", "claims.unrelated",
    ]  # fmt: skip


def test_dates_are_understood_as_people_write_them() -> None:
    assert parse_partial("5.6.2023") == "2023-06-05"
    assert parse_partial("2023-6") == "2023-06"
    assert parse_partial("5 Jun 2023") == "2023-06-05"
    assert parse_partial("31-2-2023") is None
    assert short_date("2023-06") == "Jun 2023"
    assert [short_date(each, with_year=False) for each in ("2023-06-05", "2023-06", "2023", "")] == [
        "5 Jun", "Jun 2023", "2023", "",
    ]  # fmt: skip


def test_fuzzy_search_prefers_beginnings_and_refuses_strangers() -> None:
    assert score("per", "Peru") > score("per", "Super")
    assert score("arena por", "Puerto Arena: the port") > 0
    assert score("xyz", "Peru") == 0


def test_a_folded_inspector_builds_no_pages_and_is_right_once_it_is_shown(qtbot: QtBot, workspace: Workspace) -> None:
    before = workspace.inspector.page
    workspace.set_inspector_shown(False)
    drag_over(workspace.view.row.panes()[0].text, "27 people")
    qtbot.waitUntil(lambda: not workspace.inspector._later.is_waiting)
    assert workspace.inspector._page is before
    workspace.set_inspector_shown(True)
    assert workspace.inspector._page is not before


def test_a_page_stays_while_the_machine_reads_other_articles(qtbot: QtBot, workspace: Workspace) -> None:
    first, second = workspace.article_ids()
    workspace.show_article(first)
    workspace.inspect_article()
    page = workspace.inspector.page
    assert isinstance(page, ArticlePage)
    run = new_id()
    place = Segment(0, 4)
    mention = MentionProposal((place,), "PERSON", 0.9, ("seen",), "rule:test@1")
    elsewhere = ArticleReading(second, "test@1", mentions=(mention,))
    workspace.session.announce(record(workspace.session.project, [elsewhere], run=run))
    assert workspace.inspector.page is page
    here = ArticleReading(first, "test@1", mentions=(mention,))
    workspace.session.announce(record(workspace.session.project, [here], run=run))
    assert workspace.inspector.page is not page
