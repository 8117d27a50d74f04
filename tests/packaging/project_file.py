"""What a project file holds, read from outside while the program has it open: plain SQLite, no code of Sidelight."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """One .sidelight file."""

    path: Path

    def count(self, query: str) -> int:
        """The one number that ``query`` asks for; 0 while the file or its tables are still being made."""
        if not self.path.exists():
            return 0
        with closing(sqlite3.connect(f"{self.path.as_uri()}?mode=ro", uri=True, timeout=10)) as database:
            try:
                return int(database.execute(query).fetchone()[0])
            except sqlite3.OperationalError as error:
                if "no such table" in str(error):
                    return 0
                raise

    def articles(self) -> int:
        return self.count("SELECT count(*) FROM article")

    def suggested(self) -> int:
        return self.count("SELECT count(*) FROM annotation WHERE status = 'suggested'")

    def confirmed(self) -> int:
        return self.count("SELECT count(*) FROM annotation WHERE status = 'confirmed'")

    def by_hand(self) -> int:
        """The mentions that a person tagged."""
        return self.count("SELECT count(*) FROM annotation WHERE kind = 'mention' AND origin = 'human'")
