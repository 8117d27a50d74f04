"""Sidelight JSON, version 1: the complete project as one document, which reads back exactly (docs/format.md)."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Final

from storage.formats.interface import Format, Progress, ReadReport, WriteOptions, WriteReport, no_progress
from storage.project import Project

NAME: Final = "sidelight-json"


def write(project: Project, target: Path, options: WriteOptions, progress: Progress = no_progress) -> WriteReport:
    """Write the whole project, streaming: memory holds a few articles at a time, however many there are."""
    from storage.formats.json_writer import write_document

    return write_document(project, target, options, progress)


def read(project: Project, source: Path, progress: Progress = no_progress) -> ReadReport:
    """Read a document into the project as one action. What is there already, by id or by text, is not added again."""
    from storage.formats.json_import import import_document

    return import_document(project, source, progress)


def read_back(report: WriteReport) -> WriteReport:
    """Read a document again that was just written, and compare. Raises ``ExportFailed`` where it differs."""
    from storage.formats import read_back

    return read_back.read_back(report)


def recognises(path: Path) -> bool:
    """Return whether a JSON file says near its start that it is of this format."""
    with path.open("rb") as file:
        head = file.read(4_096)
    if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        head = head.replace(b"\0", b"")
    return b'"format"' in head and b'"sidelight"' in head


FORMAT: Final = Format(
    name=NAME,
    title="Sidelight JSON",
    extensions=(".json",),
    media_type="application/json",
    limits=(
        "Complete: importing it into an empty project and exporting again gives the same document.",
        "Rejected items are left out unless asked for.",
        "Original files are named with their checksum; their bytes are left out unless asked for.",
        "The history (undo) stays in the project.",
    ),
    write=write,
    read=read,
    recognises=recognises,
    read_back=read_back,
    aliases=("sidelight", "json"),
)
