"""A disk that is slow is spoken of before the next change is written, and not without need."""

from __future__ import annotations

import pytest

from gui.workspace import Workspace
from storage.operations.articles import edit_article


def test_saving_is_shown_before_an_edit_that_follows_a_slow_one(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = workspace.topbar._saved
    shown: list[str] = []
    article = workspace.article_ids()[0]

    def edit(project: object, title: str) -> object:
        shown.append(saved.text())
        return edit_article(project, article, title=title)  # type: ignore[arg-type]

    monkeypatch.setattr("gui.session.SAVING_SHOWN_AFTER", 0.0)
    workspace.session.do(edit, "One")  # type: ignore[arg-type]
    monkeypatch.setattr("gui.session.SAVING_SHOWN_AFTER", 60.0)
    workspace.session.do(edit, "Two")  # type: ignore[arg-type]
    workspace.session.do(edit, "Three")  # type: ignore[arg-type]
    assert shown == ["All changes saved", "Saving…", "All changes saved"]
    assert saved.text() == "All changes saved"


def test_saving_is_shown_before_an_edit_of_many_rows(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = workspace.topbar._saved
    shown: list[str] = []
    article = workspace.article_ids()[0]

    def edit(project: object, words: list[str]) -> object:
        shown.append(saved.text())
        return edit_article(project, article, title=" ".join(words))  # type: ignore[arg-type]

    monkeypatch.setattr("gui.session.SAVING_SHOWN_AFTER", 60.0)
    monkeypatch.setattr("gui.session.MANY", 2)
    workspace.session.do(edit, ["one"])  # type: ignore[arg-type]
    workspace.session.do(edit, ["one", "two", "three"])  # type: ignore[arg-type]
    workspace.session.foretell(3)
    workspace.session.do(edit, ["four"])  # type: ignore[arg-type]
    workspace.session.do(edit, ["five"])  # type: ignore[arg-type]
    assert shown == ["All changes saved", "Saving…", "Saving…", "All changes saved"]
