"""Which panes were open in a project, where they stood and how the window looked; kept beside the user's settings."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from gui.preferences import config_folder, read_json, write_json


@dataclass(frozen=True, slots=True)
class PaneState:
    """An open article, the first code point on screen, whether it is pinned, its text size against the others'."""

    article_id: str
    position: int = 0
    pinned: bool = False
    zoom: float = 1.0


@dataclass(frozen=True, slots=True)
class Layout:
    panes: list[PaneState] = field(default_factory=list)
    current: str = ""
    hidden_labels: list[str] = field(default_factory=list)
    ribbons: bool = True
    rejected: bool = False
    sidebar: bool = True
    inspector: bool = True
    follow: bool = True
    """Whether the other panes move to what they say about a chosen passage."""


def load(project_id: str) -> Layout:
    """The layout of a project, the usual one where none is known."""
    data = read_json(_path(project_id))
    if not isinstance(data, dict):
        return Layout()
    try:
        panes = [PaneState(**pane) for pane in data.pop("panes", [])]
        return Layout(panes=panes, **data)
    except TypeError:  # written by another version
        return Layout()


def save(project_id: str, layout: Layout) -> None:
    data: dict[str, Any] = asdict(layout)
    write_json(_path(project_id), data)


def _path(project_id: str) -> Path:
    return config_folder() / "layouts" / f"{re.sub(r'[^0-9A-Za-z-]', '', project_id)}.json"
