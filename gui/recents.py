"""The recent projects that the welcome page lists, newest first."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from gui.kept_records import record_of
from gui.preferences import config_folder, read_json, write_json

KEPT = 12
COUNTS = (0, 2**31)


@dataclass(frozen=True, slots=True)
class Recent:
    """A project as it was when it was last closed; ``opened_at`` is ISO 8601 in UTC, ``reviewed`` a share of 0 to 1."""

    path: str
    name: str
    articles: int = 0
    open_disputes: int = 0
    reviewed: float = 0.0
    opened_at: str = ""


def load() -> list[Recent]:
    """The list, without projects whose file is gone."""
    data = read_json(_path())
    found: list[Recent] = []
    for item in data if isinstance(data, list) else []:
        recent = record_of(Recent, item, articles=COUNTS, open_disputes=COUNTS, reviewed=(0.0, 1.0))
        if recent is not None and _is_there(recent.path):
            found.append(recent)
    return found


def remember(path: Path, name: str, *, articles: int, open_disputes: int, reviewed: float) -> None:
    """Put a project first."""
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    first = Recent(str(path.absolute()), name, articles, open_disputes, reviewed, moment)
    _write([first, *(item for item in load() if item.path != first.path)][:KEPT])


def put_first(path: Path, name: str) -> None:
    """Put a project first with the numbers that it had."""
    known = next((item for item in load() if item.path == str(path.absolute())), Recent(str(path.absolute()), name))
    remember(path, name, articles=known.articles, open_disputes=known.open_disputes, reviewed=known.reviewed)


def clear() -> None:
    """Forget all; the projects themselves stay where they are."""
    _write([])


def _write(items: list[Recent]) -> None:
    write_json(_path(), [asdict(item) for item in items])


def _is_there(path: str) -> bool:
    """Whether the file can be opened; one in a folder that is closed to us cannot."""
    try:
        return Path(path).is_file()
    except OSError:
        return False


def _path() -> Path:
    return config_folder() / "recent.json"
