"""The list models keep Qt's rules, and change no more than what changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from gui.article_list import ArticleModel
from gui.history_panel import HistoryModel
from gui.label_list import LabelModel
from gui.recent_list import RecentModel
from gui.recents import Recent
from gui.search_palette import Choice, ChoiceModel
from gui.workspace import Workspace
from nlp.proposals import Segment
from storage import reads
from storage.ids import ArticleId
from storage.operations import mentions
from storage.operations.articles import delete_articles, edit_article
from storage.records import Article


def _tested(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_articles_are_listed_changed_and_removed(workspace: Workspace) -> None:
    model = workspace.sidebar.model
    tester = _tested(model)
    resets = QSignalSpy(model.modelReset)
    first = reads.articles(workspace.session.project)[0]
    workspace.session.do(edit_article, first.id, title="Another title")
    assert model.data(model.index(0)) == "Another title"
    assert resets.count() == 0
    workspace.session.do(delete_articles, [first.id])
    assert model.rowCount() == 1
    workspace.session.undo()
    assert model.rowCount() == 2
    assert tester is not None


def test_ten_thousand_articles_need_no_widget_each() -> None:
    model = ArticleModel()
    tester = _tested(model)
    base = dict.fromkeys(
        ("source_id", "byline", "url", "published_on", "as_of_on", "language", "file_name", "file_sha256", "read_with")
    )
    articles = [
        Article(
            id=ArticleId(str(number)), title=f"Article {number}", as_of_inferred=False, media_type="text/plain",
            text_sha256="", length=1, added_at="", note="", **base,
        )  # type: ignore[arg-type]
        for number in range(10_000)
    ]  # fmt: skip
    model.show_all(articles, [])
    assert model.rowCount() == 10_000
    assert model.row_of("9999") == 9_999
    assert tester is not None


def test_labels_follow_counts_and_eyes(workspace: Workspace) -> None:
    model = workspace.sidebar.labels.model()
    assert isinstance(model, LabelModel)
    tester = _tested(model)
    person = workspace.book.for_key("1")
    assert person is not None
    article = reads.articles(workspace.session.project)[0]
    workspace.session.do(mentions.tag, article.id, [Segment(0, 4)], person.id)
    tally = workspace.counter.count_small()
    assert tally is not None
    workspace.on_counted(tally)
    assert model.count(0) == 1
    model.toggle_eye(0)
    assert model.is_hidden(0)
    assert workspace.view.row.panes()[0].text.hidden_labels() == {"Person"}
    assert tester is not None


def test_history_shows_who_did_what_and_strikes_what_was_undone(workspace: Workspace) -> None:
    model = HistoryModel(workspace.session)
    tester = _tested(model)
    article = reads.articles(workspace.session.project)[0]
    workspace.session.do(edit_article, article.id, note="one")
    workspace.session.do(edit_article, article.id, note="two")
    workspace.session.undo()
    model.reload()
    assert model.item(0).state == "undone"
    assert model.item(1).annotator == workspace.preferences.choices.analyst_name
    assert (model.steps_to(0), model.steps_to(1)) == (-1, 0)
    assert tester is not None


def test_recent_projects_and_choices() -> None:
    recents, choices = RecentModel(), ChoiceModel()
    testers = (_tested(recents), _tested(choices))
    recents.show([Recent("/projects/a.sidelight", "A", 3, 1, 0.5, "2025-01-01T10:00:00+00:00")])
    choices.show([Choice("command", "x", "Do it")])
    choices.append([Choice("text", "y", "Words")])
    assert (recents.rowCount(), choices.rowCount()) == (1, 2)
    assert Path(recents.row(0).path).name == "a.sidelight"
    assert all(testers)
