"""Blind mode leaks nowhere: no outlet, author or grade in words, tooltips or accessible names, in any place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.article_list import ArticleDelegate
from gui.concordance.model import badges_of
from gui.entities import EntityCompleter
from gui.inspector.fields import LongField
from gui.inspector.others import OthersSection
from gui.search_palette import SearchPalette
from gui.workspace import Workspace
from storage import comparison_reads, dispute_reads, reads
from storage.entity_reads import also_called
from storage.operations import claims, disputes
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
        if isinstance(part, QLabel | QLineEdit | QAbstractButton):
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


@pytest.fixture
def talkative(sample: Workspace) -> Workspace:
    """The sample with outlets and authors named in titles, statements, questions, positions and reasons; hidden."""
    do, project = sample.session.do, sample.session.project
    first = reads.articles(project)[0]
    do(edit_article, first.id, title=f"{first.title} | Pacific Ledger")
    for dispute in dispute_reads.disputes(project):
        do(disputes.edit_dispute, dispute.id, question=f"What does Lima Courier say? {dispute.question}",
           rationale="Thomas Aldridge is sure.", topic="Sierra Herald")  # fmt: skip
        for position in dispute.positions:
            do(disputes.edit_position, position.id, label=f"{position.label}, says Andes Monitor")
    for _, claim in _claims(sample)[:12]:
        do(claims.edit_claim, claim, statement="Northwind Wire says that Pacific Ledger is wrong", speaker_text="",
           scope_note="as Lima Courier has it")  # fmt: skip
    press("H", CTRL, SHIFT)
    return sample


def test_names_inside_the_words_of_the_project_are_hidden_in_every_view(talkative: Workspace, qtbot: QtBot) -> None:
    for name, room in talkative.views.rooms.items():
        talkative.views.show(name)
        QApplication.processEvents()
        if room is talkative.views.disputes:
            for row in range(talkative.views.disputes.view.model.rowCount()):
                talkative.views.disputes.view.table.go_to(row, 0)
                talkative.views.disputes.on_rested()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
                assert leaks(talkative, room.side) == []
        assert leaks(talkative, room.middle) == [], name
        assert leaks(talkative, room.side) == [], name
    assert leaks(talkative, talkative.window_) == []


def test_the_inspector_hides_names_in_fields_and_does_not_let_them_be_written_over(talkative: Workspace) -> None:
    for article, claim in _claims(talkative)[:12]:
        talkative.view.choose(article, claim)
        assert talkative.inspector.page is not None
        assert leaks(talkative, talkative.inspector) == []
        field = talkative.inspector.page.findChild(LongField, "statement")
        assert isinstance(field, LongField) and field.isReadOnly() and not field.is_edited


def test_palette_history_and_messages_hide_names(talkative: Workspace, qtbot: QtBot) -> None:
    press("K", CTRL)
    palette = talkative.window_.findChild(SearchPalette)
    assert isinstance(palette, SearchPalette)
    for typed in ("", "Ledger", "Thomas", "Source", "What does", "says that"):
        palette.field.setText(typed)
        palette.on_texts_due()
        assert leaks(talkative, palette) == [], typed
    press("Escape")
    talkative.toggle_history()
    assert leaks(talkative, talkative.history) == []
    talkative.toggle_history()
    talkative.status.show_message("D1: Pacific Ledger says 27.")
    talkative.status.show_error("Lima Courier could not be read.", "Lima Courier")
    assert leaks(talkative, talkative.status) == []
    assert not any(secret in (words or "") for words in talkative.session.steps() for secret in secrets(talkative))


def test_search_hides_names_in_what_it_finds(talkative: Workspace, qtbot: QtBot) -> None:
    talkative.views.search_everywhere()
    room = talkative.views.room
    surface = talkative.views.search.surface
    surface.bar.field.setText("the")
    surface.bar.on_due()
    qtbot.waitUntil(lambda: surface.model.rowCount() > 0 and surface.desk.state.done)
    assert leaks(talkative, room.middle) == [] and leaks(talkative, room.side) == []
    assert leaks(talkative, surface.articles) == []
    assert leaks(talkative, surface.side) == []
    talkative.session.blind.set_on(False)
    assert leaks(talkative, surface.articles), "shown again at once"


def test_no_field_offers_a_hidden_name(qtbot: QtBot, blind: Workspace) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    completer = EntityCompleter(field, blind.context.entities)
    for typed, offered in (("Courier", 0), ("Meridian", 1)):
        completer.on_edited(typed)
        assert min(completer.model().rowCount(), 1) == offered, typed


def test_short_forms_of_an_outlet_are_hidden_too(blind: Workspace) -> None:
    others = also_called(blind.session.project, [source.name for source in reads.sources(blind.session.project)])
    assert "Courier" in others["Lima Courier"]
    assert "Courier" not in blind.session.blind.veil("engineers on site told the Courier")
    text = blind.session.project.text(blind.article_ids()[1])
    assert "Courier" in {text[part.start : part.end] for part in blind.session.blind.places(text)}


def test_heads_of_entities_and_of_names_have_no_grade(talkative: Workspace, qtbot: QtBot) -> None:
    talkative.views.show("entities")
    desk = talkative.views.entities.desk
    qtbot.waitUntil(lambda: bool(desk.model.columns))
    assert {column.grade for column in desk.model.columns} == {""}
    assert {badge.grade for badge in badges_of(talkative.session).values()} == {""}
    desk.view.setCurrentIndex(desk.model.index(0, 0))
    qtbot.waitUntil(lambda: bool(desk.strip.names.articles))
    names = desk.strip.names
    assert {names.badge(column + 1).grade for column in range(len(names.articles))} == {""}


def _claims(workspace: Workspace) -> list[tuple[str, str]]:
    return [
        (article, mark.id)
        for article in workspace.article_ids()
        for mark in workspace.session.read(reads.marks, article)
        if mark.kind.value == "claim"
    ]
