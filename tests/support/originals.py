"""Project files that many tests begin with: each is made once in a process, and every test gets a copy of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path


class Originals:
    """Keeps what was made first. Made inside a test, never before one: only there nobody's own files can be touched."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[Callable[[Path], None], Path] = {}

    def copy(self, make: Callable[[Path], None], target: Path) -> Path:
        """Copy to ``target`` the project that ``make`` writes, and closes, at the path it is given."""
        original = self._made.get(make)
        if original is None:
            original = self._folder / f"{len(self._made)}.sidelight"
            make(original)
            self._made[make] = original
        shutil.copyfile(original, target)
        return target
