"""Writes the report of the sample project: ``python -m tests.storage.report docs/report``, as ``make report`` does."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from storage.sample import create_sample

ROOT = Path(__file__).parents[3]
NAME = "puerto-arena"
DAY = date(2025, 1, 24)
"""The day after the last article, so that the report is the same whenever it is made."""


def sample_report(target: Path, folder: Path) -> int:
    """Write the report of the sample project through the command, in the format of the target's name."""
    import main

    project = folder / "sample.sidelight"
    if not project.exists():
        create_sample(project, ROOT / "resources" / "sample" / "sample.json").close()
    return main.main(["report", str(project), "--output", str(target), "--date", DAY.isoformat()])


def run(folder: Path) -> int:
    """Write it in every format into a folder; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        return max(sample_report(folder / f"{NAME}{ending}", Path(place)) for ending in (".html", ".md", ".pdf"))


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1])))
