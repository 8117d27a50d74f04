"""What the analyst chose for this computer: theme, sizes, model, name. Kept as JSON in the user's settings folder."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path, user_log_path
from PySide6.QtCore import QObject, Signal

from gui.kept_records import record_of

log = logging.getLogger(__name__)

DEFAULT_MODEL = "en_core_web_sm"
READING_SCALES = (50, 400)
"""The least and the largest size of text that can be read at all, in percent."""
SIDE_WIDTHS = (1, 4_000)
"""Pixels of a side of the window."""


def config_folder() -> Path:
    """The folder of settings, recent projects and window layouts; it need not exist yet."""
    return user_config_path("Sidelight", appauthor=False)


def data_folder() -> Path:
    """The folder of the sample project and of new projects made by dropping files."""
    return user_data_path("Sidelight", appauthor=False)


def log_folder() -> Path:
    return user_log_path("Sidelight", appauthor=False)


def read_json(path: Path) -> Any:
    """The file's content, or None where it is missing or was damaged (settings are never worth an error dialog)."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        log.warning("settings file %s could not be read and is ignored", path.name)
        return None


def write_json(path: Path, data: Any) -> None:
    """Replace the file as a whole. A folder that cannot be written costs the settings, not the work: it is logged."""
    partial = path.with_suffix(".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
        partial.replace(path)
    except (OSError, UnicodeEncodeError) as error:
        log.warning("settings file %s could not be written: %s", path.name, error)


@dataclass(frozen=True, slots=True)
class Choices:
    """Every setting. ``reading_scale`` is in percent of the size that the number of panes asks for."""

    language: str = "system"
    theme: str = "system"
    reading_face: str = "serif"
    reading_scale: int = 100
    model: str = DEFAULT_MODEL
    analyst: str = ""
    sidebar_width: int = 202
    inspector_width: int = 268
    review_order: str = "doubt"
    """In which order Review goes: the value of a ``ReviewOrder``."""

    @property
    def analyst_name(self) -> str:
        """The name that decisions are signed with: as set, else the account's."""
        return self.analyst or os.environ.get("USER") or os.environ.get("USERNAME") or "Analyst"


class Preferences(QObject):
    """The settings in force. Tells ``changed`` after each change, which is already written."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = config_folder() / "settings.json"
        self.choices = _choices(read_json(self._path))

    def update(self, **values: Any) -> None:
        """Change settings by name and keep them."""
        wanted = replace(self.choices, **values)
        if wanted != self.choices:
            self.choices = wanted
            write_json(self._path, asdict(wanted))
            self.changed.emit()


def _choices(data: Any) -> Choices:
    kept = record_of(
        Choices, data, reading_scale=READING_SCALES, sidebar_width=SIDE_WIDTHS, inspector_width=SIDE_WIDTHS
    )
    return kept or Choices()
