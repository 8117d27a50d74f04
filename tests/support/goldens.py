"""Kept reference files: compared with a readable diff, written anew by pytest --update-goldens."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

REFERENCE = Path(__file__).parents[1] / "reference"


@dataclass(frozen=True, slots=True)
class Goldens:
    """The files under tests/reference."""

    update: bool
    folder: Path = REFERENCE

    def check(self, name: str, text: str) -> None:
        """Compare ``text`` with the reference file ``name``. Raises AssertionError with the difference."""
        path = self.folder / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            return
        if not path.exists():
            raise AssertionError(f"tests/reference/{name} is missing: pytest --update-goldens writes it")
        kept = path.read_text(encoding="utf-8")
        if kept != text:
            names = (f"tests/reference/{name}", "what the code makes now")
            lines = difflib.unified_diff(kept.splitlines(), text.splitlines(), *names, lineterm="", n=2)
            raise AssertionError("\n".join(lines))
