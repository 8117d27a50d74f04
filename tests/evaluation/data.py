"""The folder of articles and corpora beside the checkout; figures that need it are left out where it is absent."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parents[3] / "shared" / "data"


def shared_data() -> Path | None:
    return _FOLDER if _FOLDER.is_dir() else None
