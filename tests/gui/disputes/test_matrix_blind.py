"""Blind mode leaks nowhere: no outlet, author or grade in words, tooltips or accessible names, in any place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.article_list import ArticleDelegate
from gui.inspector.others import OthersSection
from gui.workspace import Workspace
from storage import comparison_reads, reads
from storage.operations.articles import edit_article
from tests.gui.hands import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def secrets(workspace: Workspace) -> list[str]:
    """What must not be seen: outlets, authors, addresses, names of files."""
    project = workspace.session.project
    found = [source.name for source in reads.sources(project)]
    for article in reads.articles(project):
        found += [words for words in (article.byline, article.url, article.file_name) if words]
    return found


def words_of(widget: QWidget) -> Iterator[str]:
    """Everything that a widget shows or tells a screen reader, for it and all that is in it."""
    for part in (widget, *widget.findChildren(QWidget)):
        yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription(), part.statusTip())
        if isinstance(part, QLabel | QLineEdit):
            yield part.text()
        elif isinstance(part, QPlainTextEdit):
            yield part.toPlainText()
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from words_in(part.model())


def words_in(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for role in ROLES:
            yield str(model.headerData(row, Qt.Orientation.Vertical, role) or "")
            for column in range(columns):
                yield str(model.data(model.index(row, column), role) or "")
    for column in range(columns):
        yield from (str(model.headerData(column, Qt.Orientation.Horizontal, role) or "") for role in ROLES)


def leaks(workspace: Workspace, widget: QWidget) -> list[tuple[str, str]]:
    hidden = secrets(workspace)
    return [(secret, words) for words in words_of(widget) for secret in hidden if secret in words]


@pytest.fixture
def blind(sample: Workspace) -> Workspace:
    """The sample with two articles open, judged blindly."""
    for article_id in sample.article_ids()[:2]:
        sample.open_beside(article_id)
    assert sample.session.do(edit_article, sample.article_ids()[0], url="https://ledger.example/port") is not None
    press("H", CTRL, SHIFT)
    assert sample.session.blind.on
    return sample


def test_one_key_hides_and_reveals_with_a_sign_while_hidden(sample: Workspace) -> None:
    sign, action = sample.topbar.blind, sample.actions_["view.blind"]
    assert not sign.isVisible()
    press("H", CTRL, SHIFT)
    assert sign.isVisible() and action.isChecked()
    press("H", CTRL, SHIFT)
    assert not sign.isVisible() and not action.isChecked()
    press("H", CTRL, SHIFT)
    sign.click()
    assert not sample.session.blind.on


def test_names_are_neutral_and_the_same_each_time(blind: Workspace) -> None:
    names = [source.name for source in blind.session.read(reads.sources)]
    assert sorted(names) == [f"Source {number}" for number in range(1, len(names) + 1)]
    blind.session.blind.set_on(False)
    blind.session.blind.set_on(True)
    assert [source.name for source in blind.session.read(reads.sources)] == names
    assert names != sorted(names), "their order tells nothing"


def test_the_sidebar_keeps_titles_only(blind: Workspace) -> None:
    model = blind.sidebar.model
    assert leaks(blind, blind.sidebar) == []
    assert model.ungraded
    assert str(model.data(model.index(0))) == reads.articles(blind.session.project)[0].title
    assert "Source" in str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    assert isinstance(blind.sidebar.articles.itemDelegate(), ArticleDelegate)


def test_the_heads_of_panes_keep_titles_only(blind: Workspace) -> None:
    for pane in blind.view.row.panes():
        head = pane.header.data
        assert head.outlet.startswith("Source ") and (head.grade, head.grade_tip) == ("", "")
        assert head.title
        assert leaks(blind, pane.header) == []


def test_bars_lie_over_outlets_and_authors_in_the_texts(blind: Workspace) -> None:
    hidden = [words for words in secrets(blind) if "." not in words]
    for pane in blind.view.row.panes():
        text = pane.text.text
        named = {words for words in hidden if words in text}
        veiled = {text[segment.start : segment.end] for segment in pane.text.veils()}
        assert named and named <= veiled
    byline = blind.view.row.panes()[0].text
    before = byline.grab().toImage()
    blind.session.blind.set_on(False)
    assert not byline.veils()
    assert byline.grab().toImage() != before


def test_the_inspector_of_an_article_hides_who_wrote_it(qtbot: QtBot, blind: Workspace) -> None:
    blind.inspect_article()
    qtbot.waitUntil(lambda: blind.inspector.page is not None)
    assert leaks(blind, blind.inspector) == []
    assert blind.inspector.page.findChild(QLineEdit, "byline") is None  # type: ignore[union-attr]
    blind.session.blind.set_on(False)
    qtbot.waitUntil(lambda: blind.inspector.page.findChild(QLineEdit, "byline") is not None)  # type: ignore[union-attr]


def test_what_the_others_say_is_veiled_in_its_sentences_too(qtbot: QtBot, blind: Workspace) -> None:
    article, claim = next(
        (article, claim) for article, claim in _claims(blind)
        if blind.session.read(comparison_reads.comparisons_at, article, annotation_id=claim)
    )  # fmt: skip
    blind.view.choose(article, claim)
    qtbot.waitUntil(lambda: bool(blind.inspector.findChildren(OthersSection)))
    section = blind.inspector.findChild(OthersSection)
    assert isinstance(section, OthersSection) and section.cards
    assert leaks(blind, blind.inspector) == []


def test_review_hides_who_speaks(blind: Workspace) -> None:
    press("2", CTRL)
    assert leaks(blind, blind.views.review.middle) == []
    assert leaks(blind, blind.views.review.side) == []
    assert blind.views.review.view._head(blind.article_ids()[0]).outlet.startswith("Source ")


def test_the_matrix_and_the_dispute_at_its_right_hide_who_speaks(blind: Workspace) -> None:
    press("3", CTRL)
    room = blind.views.disputes
    for row in range(room.view.model.rowCount()):
        room.view.table.go_to(row, 0)
        room.on_rested()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert leaks(blind, room.middle) == []
        assert leaks(blind, room.side) == []


def test_the_matrix_follows_while_it_is_on_screen(sample: Workspace) -> None:
    press("3", CTRL)
    model = sample.views.disputes.view.model
    shown = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]
    press("H", CTRL, SHIFT)
    hidden = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]
    assert all(name.startswith("Source ") for name in hidden)
    press("H", CTRL, SHIFT)
    assert [str(model.headerData(c, Qt.Orientation.Horizontal)) for c in range(model.columnCount())] == shown


def test_no_view_of_the_project_leaks(blind: Workspace) -> None:
    for name, room in blind.views.rooms.items():
        blind.views.show(name)
        QApplication.processEvents()
        assert leaks(blind, room.middle) == [], name
        assert leaks(blind, room.side) == [], name


def test_a_hidden_name_that_is_chosen_is_not_told_by_the_inspector(blind: Workspace) -> None:
    article = next(each for each in reads.articles(blind.session.project) if " and " in (each.byline or ""))
    blind.open_beside(article.id)
    people = (article.byline or "").split(" and ")
    text = blind.session.project.text(article.id)
    chosen = [
        mark
        for mark in blind.session.read(reads.marks, article.id)
        if mark.kind.value == "mention" and text[mark.segments[0].start : mark.segments[-1].end] in people
    ]
    assert chosen
    for mark in chosen:
        blind.view.choose(article.id, mark.id)
        blind.inspector.page  # noqa: B018 -- shown at once
        QApplication.processEvents()
        said = " ".join(words_of(blind.inspector))
        assert "an author" in said and not any(person in said for person in people)


def test_copying_with_source_tells_no_outlet(blind: Workspace) -> None:
    press("A", CTRL)
    blind.actions_["edit.copy_with_source"].trigger()
    source = QApplication.clipboard().text().splitlines()[-1]
    assert "Source " in source and not any(secret in source for secret in secrets(blind))


def _claims(workspace: Workspace) -> list[tuple[str, str]]:
    return [
        (article, mark.id)
        for article in workspace.article_ids()
        for mark in workspace.session.read(reads.marks, article)
        if mark.kind.value == "claim"
    ]
