"""What was dropped on the window, as paths of this computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders among what is dragged; web addresses are left out, since nothing is ever fetched."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
