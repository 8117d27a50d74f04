"""Which panes were open in a project, where they stood and how the window looked; kept beside the user's settings."""

from __future__ import annotations

import math
import re
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from gui.kept_records import record_of
from gui.preferences import config_folder, read_json, write_json

ZOOMS = (0.25, 4.0)
"""The least and the most that one pane's text can be sized against the others'."""


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
    kept = record_of(Layout, data)
    if kept is None:
        return Layout()
    listed = data.get("panes")
    panes = [
        record_of(PaneState, pane, position=(0, math.inf), zoom=ZOOMS)
        for pane in (listed if isinstance(listed, list) else [])
    ]
    return replace(kept, panes=[pane for pane in panes if pane is not None])


def save(project_id: str, layout: Layout) -> None:
    data: dict[str, Any] = asdict(layout)
    write_json(_path(project_id), data)


def _path(project_id: str) -> Path:
    return config_folder() / "layouts" / f"{re.sub(r'[^0-9A-Za-z-]', '', project_id)}.json"
