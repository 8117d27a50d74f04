"""The five tables as one Excel workbook, a sheet for each."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from storage.formats.files import replacing
from storage.formats.interface import Format, Loss, Progress, WriteOptions, WriteReport, no_progress
from storage.formats.spreadsheets import MOST_CHARACTERS, MOST_ROWS, fitting, legal
from storage.formats.tables import COLUMNS, Cell, Row, Tables
from storage.project import Project

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_WIDE: Final = frozenset({"title", "article", "text", "statement", "question", "rationale", "note", "url", "name"})


def write(project: Project, target: Path, options: WriteOptions, progress: Progress = no_progress) -> WriteReport:
    """Write one workbook with five sheets, streaming row by row."""
    from openpyxl import Workbook
    from openpyxl.writer.excel import ExcelWriter

    losses: list[Loss] = []
    counts: dict[str, int] = {}
    with project.reading() as connection, replacing(target) as partial:
        tables = Tables(connection, include_rejected=options.include_rejected, progress=progress)
        workbook = Workbook(write_only=True)
        for name in COLUMNS:
            sheet = workbook.create_sheet(name.capitalize())
            counts[name] = _write_sheet(sheet, name, _rows(tables, name), losses)
        with tempfile.TemporaryFile() as whole, partial.open("wb") as file:
            # not straight into the target: a workbook that is stopped half way complains of each of its sheets
            ExcelWriter(workbook, _Archive(whole, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False)).save()
            whole.seek(0)
            shutil.copyfileobj(whole, file)
    return WriteReport(target, counts, tuple(losses))


class _Archive(zipfile.ZipFile):
    """Dates its members 1980, the first year that an archive knows: a computer whose clock was never set is in 1970."""

    def writestr(
        self,
        zinfo_or_arcname: str | zipfile.ZipInfo,
        data: Any,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        member = zinfo_or_arcname
        if isinstance(member, str):
            member = zipfile.ZipInfo(member)
            member.compress_type = zipfile.ZIP_DEFLATED
        super().writestr(member, data, compress_type, compresslevel)


def _write_sheet(sheet: WriteOnlyWorksheet, name: str, rows: Iterable[Row], losses: list[Loss]) -> int:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    columns = COLUMNS[name]
    sheet.freeze_panes = "A2"
    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = 48 if column in _WIDE else 16
    head = []
    for column in columns:
        cell = WriteOnlyCell(sheet, value=column)
        cell.font = Font(bold=True)
        head.append(cell)
    sheet.append(head)
    count = left_out = 0
    for row in rows:
        if count + 1 >= MOST_ROWS:
            left_out += 1
            continue
        sheet.append([_safe(cell, name, columns[at], row, losses) for at, cell in enumerate(row)])
        count += 1
    if left_out:
        losses.append(Loss(f"{left_out} rows", name, f"a sheet holds {MOST_ROWS:,} rows"))
    return count


def _rows(tables: Tables, name: str) -> Iterator[Row]:
    for frame in tables.frames(name):
        yield from frame.itertuples(index=False, name=None)


def _safe(cell: Cell, table: str, column: str, row: Row, losses: list[Loss]) -> Any:
    if not isinstance(cell, str):
        return cell
    text = legal(cell)
    if text != cell:
        losses.append(Loss("control characters", f"{table} {row[0]}, {column}", "a workbook cannot hold them"))
    short = fitting(text)
    if len(short) < len(text):
        losses.append(Loss(
            f"{len(text) - len(short) + 1} characters at the end", f"{table} {row[0]}, {column}",
            f"a cell holds {MOST_CHARACTERS:,} characters",
        ))  # fmt: skip
    return short


FORMAT: Final = Format(
    name="xlsx",
    title="Tables (Excel)",
    extensions=(".xlsx",),
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    limits=(
        "Five sheets: articles, annotations, claims, entities, disputes.",
        f"A cell holds {MOST_CHARACTERS:,} characters and a sheet {MOST_ROWS:,} rows; what does not fit is listed.",
        "Control characters cannot be held; U+FFFD stands for each, and they are listed.",
        "Relations, quantities' values, suggestions and the history are left out; JSON holds them all.",
        "An apostrophe goes before a text that a spreadsheet would take for a formula (= + - @ at its start).",
    ),
    write=write,
)
