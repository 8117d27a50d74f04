"""An editing session in a process of its own, which says so after each edit that returned: made to be killed.

Reads lines "PATH<tab>SEED" from its standard input. For each it runs a session, in a fork where the system has that, so
that the next session need not import everything again. A session writes "pid N" first, then "edit N", "undo N" or
"redo N" with the entry of the history once the operation has returned; "end" follows when the session has ended,
however it ended.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from storage.lifecycle import create_project, open_project
from storage.operations.articles import add_articles
from tests.storage.analyst import ACTIONS, Analyst
from tests.storage.projects import TEXTS, draft


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def session(path: Path, seed: int) -> None:
    """Edit until killed."""
    say(f"pid {os.getpid()}")
    chance = random.Random(seed)
    project = open_project(path) if path.exists() else create_project(path)
    project.set_annotator("Ana")
    analyst = Analyst(project, chance)
    while True:
        dice = chance.random()
        if dice < 0.1:
            name, changes = "undo", project.undo()
        elif dice < 0.15:
            name, changes = "redo", project.redo()
        elif not analyst.ids("article"):
            name, changes = "edit", add_articles(project, [draft(text) for text in TEXTS]).changes
        else:
            made = chance.choice(ACTIONS)(analyst)
            if made is None:
                continue
            name, changes = "edit", made
        if changes:
            say(f"{name} {changes.entry_id}")


def serve() -> None:
    """Run one session after the other until the input ends."""
    for line in sys.stdin:
        path, seed = line.rstrip("\n").split("\t")
        if not hasattr(os, "fork"):
            session(Path(path), int(seed))
        child = os.fork()
        if child == 0:
            session(Path(path), int(seed))
        os.waitpid(child, 0)
        say("end")


if __name__ == "__main__":
    serve()
