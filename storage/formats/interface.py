"""What every exchange format looks like from outside: a name, its limits, and at most two functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from storage.changes import Changes
from storage.project import Project

Progress = Callable[[int, int], None]
"""Told how much is done of how much, in steps that the format chooses. To stop, raise ``Cancelled`` in it."""


class Cancelled(Exception):
    """Raised by a ``Progress`` to stop: an export leaves its target, an import the project, as it was."""


def no_progress(_done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that did not travel: what it was, where it was, and why."""

    what: str
    where: str
    why: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} ({self.why})"


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """Choices that a format follows where it can; its ``limits`` say where it cannot."""

    include_rejected: bool = False
    """Also what a person rejected."""
    include_files: bool = False
    """Also the original files, byte for byte."""


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What was written: how many of each thing, and item by item what could not be."""

    target: Path
    counts: Mapping[str, int]
    losses: tuple[Loss, ...] = ()
    matched: bool = False
    """It was read back from the disk, and everything is there as it was written."""


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What was taken in, what was there already, and item by item what could not be taken in.

    ``changes`` is empty when nothing was new; otherwise it is one entry of the history.
    """

    source: Path
    changes: Changes = field(default_factory=Changes)
    added: Mapping[str, int] = field(default_factory=dict)
    present: Mapping[str, int] = field(default_factory=dict)
    losses: tuple[Loss, ...] = ()
    article_ids: tuple[str, ...] = ()
    """The articles that are new."""


class Writer(Protocol):
    """Writes a project. Raises ``ExportFailed`` or ``DiskFull``; the target is then what it was."""

    def __call__(
        self, project: Project, target: Path, options: WriteOptions, progress: Progress = no_progress
    ) -> WriteReport: ...


class Reader(Protocol):
    """Reads a file into a project as one action. Raises ``InvalidImport`` or another known error; the project is then
    what it was."""

    def __call__(self, project: Project, source: Path, progress: Progress = no_progress) -> ReadReport: ...


@dataclass(frozen=True, slots=True)
class Format:
    """One exchange format."""

    name: str
    """What a command calls it: lower case, words joined by hyphens."""
    title: str
    """What a dialog calls it."""
    extensions: tuple[str, ...]
    """With the dot, the usual one first."""
    media_type: str
    limits: tuple[str, ...]
    """What it cannot hold or does not take in, a sentence each."""
    write: Writer | None = None
    read: Reader | None = None
    recognises: Callable[[Path], bool] | None = None
    """Looks into a file with one of the extensions: is it of this format? None when the extension says enough."""

    read_back: Callable[[WriteReport], WriteReport] | None = None
    """Reads what was written again and marks the report as matched. Raises ``ExportFailed`` where it differs."""

    aliases: tuple[str, ...] = ()
    """Other names that a command understands."""

    @property
    def can_write(self) -> bool:
        return self.write is not None

    @property
    def can_read(self) -> bool:
        return self.read is not None
