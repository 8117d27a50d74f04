"""The five tables as CSV files, in a folder or a zip archive."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import IO, Final

from storage.errors import ExportFailed
from storage.formats.files import replacing, replacing_folder
from storage.formats.interface import Format, Progress, WriteOptions, WriteReport, no_progress
from storage.formats.tables import COLUMNS, Tables
from storage.project import Project


def write(project: Project, target: Path, options: WriteOptions, progress: Progress = no_progress) -> WriteReport:
    """Write five CSV files into the folder ``target``, or into a zip archive when the name ends in ``.zip``."""
    if target.suffix.lower() == ".csv":
        raise ExportFailed(
            target, "the tables are five files", advice="choose the name of a folder, or one that ends in .zip"
        )
    names = tuple(f"{name}.csv" for name in COLUMNS)
    counts: dict[str, int] = {}
    with project.reading() as connection:
        tables = Tables(connection, include_rejected=options.include_rejected, progress=progress)
        if target.suffix.lower() == ".zip":
            with replacing(target) as partial, zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
                for name in COLUMNS:
                    with archive.open(f"{name}.csv", "w", force_zip64=True) as member:
                        counts[name] = _write_table(member, name, tables)
        else:
            with replacing_folder(target, names) as folder:
                for name in COLUMNS:
                    with (folder / f"{name}.csv").open("wb") as file:
                        counts[name] = _write_table(file, name, tables)
    return WriteReport(target, counts)


def _write_table(file: IO[bytes], name: str, tables: Tables) -> int:
    count = 0
    for number, frame in enumerate(tables.frames(name)):
        text = frame.to_csv(index=False, header=number == 0, lineterminator="\r\n")
        # the byte order mark tells Excel that this is UTF-8; pandas and R know it and pass over it
        file.write(text.encode("utf-8-sig" if number == 0 else "utf-8"))
        count += len(frame)
    return count


FORMAT: Final = Format(
    name="csv",
    title="Tables (CSV)",
    extensions=(".zip",),
    media_type="application/zip",
    limits=(
        "Five files (articles, annotations, claims, entities, disputes) in a folder, or in a zip archive.",
        "UTF-8 with a byte order mark, commas, CRLF; offsets count code points.",
        "Relations, quantities' values, suggestions and the history are left out; JSON holds them all.",
        "An apostrophe goes before a text that a spreadsheet would take for a formula (= + - @ at its start).",
    ),
    write=write,
)
