"""Every view shows what it showed: a stripe, ribbon, label or button that goes missing fails here."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.conftest import Opener
from tests.screenshots.structure import describe
from tests.screenshots.views import SIZE, VIEWS, is_ready, make_sample
from tests.support.goldens import Goldens

STILL = 40
"""Looks in a row at which nothing has changed: some 0.4 s, since views fill in parts, the slower in other threads."""


def settled(qtbot: QtBot, widget: QWidget) -> str:
    """What is on the screen when it has stopped changing."""
    seen: list[str] = []

    def is_still() -> bool:
        seen.append(describe(widget))
        return len(seen) >= STILL and len(set(seen[-STILL:])) == 1

    qtbot.waitUntil(is_still, timeout=20_000)
    return seen[-1]


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "puerto-arena.sidelight"
    make_sample(path)
    return path


def test_views_show_what_they_showed(
    window: MainWindow, qtbot: QtBot, open_quietly: Opener, sample: Path, goldens: Goldens,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Made anew by ``pytest tests/gui/test_structure.py --update-goldens``; read the difference before keeping it."""
    monkeypatch.setattr("gui.disputes.nearby.REST", 0)
    window.resize(*SIZE)
    for name, show in VIEWS.items():
        show(window, sample)
        qtbot.waitUntil(partial(is_ready, window), timeout=30_000)
        told = settled(qtbot, window.centralWidget())
        if name != "welcome":  # which lists the project by its folder and the hour
            goldens.check(f"screens/{name}.txt", told)
