"""Writes the file that is kept of a schema revision: ``python -m tests.storage.reference_project PATH``.

Run once, on the day that a revision is released; the file is then never written again.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from storage.lifecycle import create_project
from storage.operations import settings
from storage.operations.articles import add_articles
from tests.storage.analyst import ACTIONS, Analyst
from tests.storage.projects import TEXTS, draft, snapshot


def write(path: Path) -> None:
    """A session long enough that every table has rows, a few of them undone."""
    project = create_project(path, name="Kept")
    project.set_annotator("Ana")
    add_articles(project, [draft(text, outlet="Reuters") for text in TEXTS])
    analyst = Analyst(project, random.Random(1))
    building = [action for action in ACTIONS if not action.__name__.startswith(("delete", "merge", "leave"))]
    for action in building * 2:
        action(analyst)
    for action in ACTIONS:
        if action not in building:
            action(analyst)
    while not all(snapshot(project).values()):
        analyst.chance.choice(building)(analyst)
    settings.set_meta(project, name="Kept, then undone")
    project.undo()
    project.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("VACUUM")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
