"""Files of settings that a crash, another program or a curious hand left in disorder keep nobody from working."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from gui import layouts, recents
from gui.keymap import DEFAULTS, Keymap
from gui.main_window import MainWindow
from gui.preferences import Choices, Preferences, config_folder, read_json, write_json
from gui.workspace import Workspace
from tests.gui.conftest import Opener

NONSENSE = (
    b"", b"\x00" * 64, b"\xff\xfe{}", b"null", b"[]", b"{", b"[" * 200_000, b'{"a":' * 100_000, b"9" * 10_000,
    b'"words"',
)  # fmt: skip
WRONG_VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 10**30, 1e308, float("nan"), float("inf"), "", "words", "\ud800", "a\x00b", "x" * 100_000, [],
    {}, [None], {"a": 1},
)  # fmt: skip


def put(name: str, content: bytes) -> None:
    path = config_folder() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@pytest.mark.parametrize("content", NONSENSE, ids=range(len(NONSENSE)))
def test_a_file_that_is_none_counts_as_missing(content: bytes) -> None:
    for name in ("settings.json", "keys.json", "recent.json", "layouts/p.json"):
        put(name, content)
    assert Preferences().choices == Choices()
    assert Keymap().keys("view.read") == DEFAULTS["view.read"]
    assert recents.load() == []
    assert layouts.load("p") == layouts.Layout()


@pytest.mark.parametrize("value", WRONG_VALUES, ids=range(len(WRONG_VALUES)))
def test_a_setting_that_makes_no_sense_is_passed_over(value: Any, window: MainWindow) -> None:
    put("settings.json", json.dumps(dict.fromkeys(asdict(Choices()), value)).encode())
    read = Preferences()
    for name, kept in asdict(read.choices).items():
        assert type(kept) is type(getattr(Choices(), name))
    assert 50 <= read.choices.reading_scale <= 400
    assert 0 < read.choices.sidebar_width < 5_000 and 0 < read.choices.inspector_width < 5_000
    read.update(theme="dark")
    assert Preferences().choices.theme == "dark"


@pytest.mark.parametrize("value", WRONG_VALUES, ids=range(len(WRONG_VALUES)))
def test_a_project_opens_with_any_layout(
    value: Any, window: MainWindow, open_quietly: Opener, project_path: Path
) -> None:
    workspace = open_quietly(project_path)
    article, key = workspace.view.current_article, workspace.project_id
    window.show_welcome()
    panes = [asdict(layouts.PaneState(article)) | {name: value} for name in asdict(layouts.PaneState(article))]
    for damaged in (dict.fromkeys(asdict(layouts.Layout()), value), asdict(layouts.Layout()) | {"panes": panes}):
        assert_opens(open_quietly, window, project_path, key, damaged)


def assert_opens(open_quietly: Opener, window: MainWindow, path: Path, key: str, layout: Any) -> None:
    put(f"layouts/{key}.json", json.dumps(layout).encode())
    workspace: Workspace = open_quietly(path)
    assert workspace.view.open_articles()
    for pane in workspace.view.row.panes():
        assert 1 <= pane.text.font().pointSizeF() <= 200
    window.show_welcome()


@pytest.mark.parametrize("value", WRONG_VALUES, ids=range(len(WRONG_VALUES)))
def test_recent_projects_are_listed_whatever_is_said_of_them(
    value: Any, window: MainWindow, project_path: Path
) -> None:
    usual = asdict(recents.Recent(str(project_path), "Toll"))
    put("recent.json", json.dumps([value, *({**usual, name: value} for name in usual), usual]).encode())
    assert str(project_path) in {item.path for item in recents.load()}
    window.show_welcome()
    window.grab()
    recents.put_first(project_path, "Toll")
    assert recents.load()[0].path == str(project_path)


def test_what_no_file_can_hold_costs_the_settings_and_not_the_work(tmp_path: Path) -> None:
    write_json(tmp_path / "settings.json", {"analyst": "\ud800"})
    assert read_json(tmp_path / "settings.json") in (None, {"analyst": "\ud800"})
