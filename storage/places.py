"""Whether a project lies where other programs move files about: synchronised and network folders."""

from __future__ import annotations

from pathlib import Path

from storage.notices import Notice


def notices_for(path: Path) -> tuple[Notice, ...]:
    """Return the warnings that the folder of a project deserves."""
    return ()
