"""What the window says: names as on the screen, numbers with their nouns, no names of columns."""

from __future__ import annotations

from gui.history_words import field_words
from gui.wording import counted, numbered, quoted
from gui.workspace import Workspace
from storage.operations.articles import set_outlet
from tests.gui.hands import drag_over


def test_undo_says_the_label_by_its_name_on_the_screen(workspace: Workspace) -> None:
    drag_over(workspace.view.row.panes()[0].text, "Lima")
    workspace.tagging.key("3")
    assert workspace.session.steps()[0] == "Tagged “Lima” as Place"
    workspace.session.undo()
    assert "Place" in workspace.status.message.text()


def test_history_speaks_of_outlets_not_of_columns(workspace: Workspace) -> None:
    workspace.session.do(set_outlet, workspace.article_ids()[0], "El Sol")
    words = workspace.session.steps()[0]
    assert words is not None and "outlet" in words and "_" not in words
    assert field_words("note") == "note"


def test_counts_have_their_nouns() -> None:
    assert counted({"articles": 5, "disputes": 1, "entities": 1, "labels": 26}) == "5 articles, 1 dispute, 1 entity"
    assert counted({"entity_links": 2}) == "2 entity links"
    assert [numbered(1, "entities"), numbered(2177, "claims")] == ["1 entity", "2,177 claims"]


def test_words_that_are_quoted_already_are_not_quoted_twice() -> None:
    assert quoted("27 people had died") == "“27 people had died”"
    assert quoted("“The port is finished,” said Liang Wen") == "“The port is finished,” said Liang Wen"
