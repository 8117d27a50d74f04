"""Nothing that was acknowledged is ever lost: the process is killed at fifty random moments of its work."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue

import pytest
from sqlalchemy import select

from storage import backups
from storage.checks import check
from storage.lifecycle import open_project
from storage.schema import HistoryEntry

ROOT = Path(__file__).parents[2]
PROJECTS, KILLS_EACH = 5, 10

States = dict[int, str]
"""Entry of the history -> its state."""


class Sessions:
    """The process that runs editing sessions, and what it acknowledges."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lines: Queue[str] = Queue()

    def start(self, path: Path, seed: int) -> int:
        """Begin a session; return the process to kill."""
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.storage.scripted_session"], cwd=ROOT, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            threading.Thread(target=self._read, args=(self._process,), daemon=True).start()
        assert self._process.stdin is not None
        print(f"{path}\t{seed}", file=self._process.stdin, flush=True)
        return int(self.line(30).removeprefix("pid "))

    def line(self, seconds: float) -> str:
        """Return the next line; raises ``Empty`` when none comes in time."""
        return self._lines.get(timeout=seconds)

    def rest(self) -> list[str]:
        """Return what a killed session had written before it died."""
        return list(iter(lambda: self.line(30), "end"))

    def stop(self) -> None:
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            self._process.wait(30)

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        with process.stdout as stdout:
            for line in stdout:
                self._lines.put(line.rstrip("\n"))
        if not hasattr(os, "fork"):
            self._lines.put("end")


@pytest.fixture
def sessions() -> Iterator[Sessions]:
    sessions = Sessions()
    yield sessions
    sessions.stop()


def test_killed_at_fifty_moments_every_acknowledged_edit_is_there(tmp_path: Path, sessions: Sessions) -> None:
    chance = random.Random(20210504)
    acknowledged = 0
    for number in range(PROJECTS):
        path = tmp_path / f"project-{number}.sidelight"
        known: States = {}
        for _ in range(KILLS_EACH):
            victim = sessions.start(path, chance.randrange(10**6))
            said = [sessions.line(30) for _ in range(chance.randint(1, 12))]
            with suppress(Empty):
                # the moment: somewhere within the next edits
                said.append(sessions.line(chance.random() * 0.02))
            os.kill(victim, signal.SIGKILL)
            said += sessions.rest()
            acknowledged += len(said)
            for line in said:
                known = after(known, *line.split())
            found = states(path)
            assert found in [known, *one_step_further(known, found)]
            report = check(path)
            assert report.sound, str(report)
            known = found
        assert_clean_after(path)
    assert acknowledged > 250


def after(known: States, action: str, entry: str) -> States:
    """The states of the history once an action was acknowledged."""
    number = int(entry)
    if action == "undo":
        return known | {number: "undone"}
    if action == "redo" or number in known:
        # a batch of the machine may also join an entry that it made before
        return known | {number: "applied"}
    return {key: "abandoned" if state == "undone" else state for key, state in known.items()} | {number: "applied"}


def one_step_further(known: States, found: States) -> list[States]:
    """What may be there too: the step during which the process died may have been complete, but not yet told."""
    applied = [key for key, state in known.items() if state == "applied"]
    undone = [key for key, state in known.items() if state == "undone"]
    further = [after(known, "edit", str(max(found)))] if found.keys() - known.keys() else []
    further += [after(known, "undo", str(max(applied)))] if applied else []
    further += [after(known, "redo", str(min(undone)))] if undone else []
    return further


def states(path: Path) -> States:
    project = open_project(path, read_only=True)
    with project.reading() as connection:
        rows = connection.execute(select(HistoryEntry.id, HistoryEntry.state)).all()
    project.close()
    return {row.id: row.state for row in rows}


def assert_clean_after(path: Path) -> None:
    """The next opening is an ordinary one: it may write, and it clears away what the killed ones left."""
    project = open_project(path)
    assert not project.read_only
    assert project.notices == ()
    assert project.backup is not None
    assert project.backup.wait(30)
    project.close()
    beside = backups.folder_beside(path)
    assert [file.name for file in beside.iterdir() if file.name.startswith(".")] == []
    assert backups.find_sound_backup(path) is not None
    assert sorted(file.name for file in path.parent.glob(f"{path.stem}*")) == [beside.name, path.name]
