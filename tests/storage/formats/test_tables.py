"""Tables that other programs read: whole, typed, and harmless to open in a spreadsheet."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from nlp.proposals import Segment
from storage import reads
from storage.errors import ExportFailed
from storage.formats import WriteOptions, WriteReport, format_named
from storage.formats.spreadsheets import MOST_CHARACTERS, fitting, legal, neutralised
from storage.formats.tables import COLUMNS
from storage.operations import mentions
from storage.operations.articles import add_articles, edit_article
from storage.project import Project
from storage.vocabulary import LabelKind
from tests.storage.projects import TEXTS, draft

FORMULA = "=cmd|' /C calc'!A0"


def write(project: Project, name: str, target: Path, *, include_rejected: bool = False) -> WriteReport:
    form = format_named(name)
    assert form is not None and form.write is not None
    return form.write(project, target, WriteOptions(include_rejected=include_rejected))


def frames(folder: Path) -> dict[str, pd.DataFrame]:
    return {name: pd.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False) for name in COLUMNS}


def sheets(path: Path) -> dict[str, list[tuple[object, ...]]]:
    workbook = openpyxl.load_workbook(path)
    return {sheet.title.lower(): list(sheet.iter_rows(values_only=True)) for sheet in workbook}


def test_csv_holds_every_annotation_with_its_place(full: Project, tmp_path: Path) -> None:
    report = write(full, "csv", tmp_path / "tables", include_rejected=True)
    tables = frames(tmp_path / "tables")
    assert {name: len(table) for name, table in tables.items()} == dict(report.counts)
    texts = {row.id: row.text for row in tables["articles"].itertuples()}
    for row in tables["annotations"].itertuples():
        quote = " ".join(
            texts[row.article_id][int(start) : int(end)]
            for start, end in (place.split("-") for place in row.segments.split("; "))
        )
        assert row.text.removeprefix("'") in (quote, quote.removeprefix("'"))
    marks = sum(len(reads.marks(full, article.id)) for article in reads.articles(full))
    assert len(tables["annotations"]) == marks > 50
    assert all(list(tables[name].columns) == list(columns) for name, columns in COLUMNS.items())


def test_zip_holds_the_same_files(full: Project, tmp_path: Path) -> None:
    write(full, "csv", tmp_path / "tables")
    write(full, "csv", tmp_path / "tables.zip")
    with zipfile.ZipFile(tmp_path / "tables.zip") as archive:
        assert sorted(archive.namelist()) == sorted(f"{name}.csv" for name in COLUMNS)
        for name in archive.namelist():
            assert archive.read(name) == (tmp_path / "tables" / name).read_bytes()


def test_csv_begins_with_a_byte_order_mark_and_ends_lines_as_the_rule_says(full: Project, tmp_path: Path) -> None:
    write(full, "csv", tmp_path / "tables")
    content = (tmp_path / "tables" / "articles.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfid,")
    assert content.count(b"\xef\xbb\xbf") == 1
    assert content.splitlines(keepends=True)[0].endswith(b"\r\n")


def test_workbook_holds_what_the_csv_holds(full: Project, tmp_path: Path) -> None:
    write(full, "csv", tmp_path / "tables")
    report = write(full, "xlsx", tmp_path / "tables.xlsx")
    assert report.losses == ()
    tables, found = frames(tmp_path / "tables"), sheets(tmp_path / "tables.xlsx")
    assert list(found) == list(COLUMNS)
    for name, rows in found.items():
        assert rows[0] == COLUMNS[name]
        for row, expected in zip(rows[1:], tables[name].itertuples(index=False), strict=True):
            assert ["" if cell is None else str(cell) for cell in row] == list(expected)


@pytest.mark.parametrize("name", ["tables.xlsx", "tables.zip"])
def test_tables_are_written_on_a_computer_whose_clock_was_never_set(
    full: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(time, "time", lambda: 100.0)
    write(full, "xlsx" if name.endswith("xlsx") else "csv", tmp_path / name)
    with zipfile.ZipFile(tmp_path / name) as archive:
        assert archive.testzip() is None
        assert min(member.date_time[0] for member in archive.infolist()) == 1980


def test_numbers_stay_numbers(full: Project, tmp_path: Path) -> None:
    write(full, "xlsx", tmp_path / "tables.xlsx")
    rows = sheets(tmp_path / "tables.xlsx")["annotations"]
    at = {name: number for number, name in enumerate(rows[0])}
    assert {type(row[at["start"]]) for row in rows[1:]} == {int}
    assert {type(row[at["score"]]) for row in rows[1:] if row[at["score"]] is not None} <= {int, float}


def test_rejected_annotations_come_only_when_asked_for(full: Project, tmp_path: Path) -> None:
    write(full, "csv", tmp_path / "some")
    write(full, "csv", tmp_path / "all", include_rejected=True)
    assert "rejected" not in set(frames(tmp_path / "some")["annotations"].status)
    assert "rejected" in set(frames(tmp_path / "all")["annotations"].status)


def test_no_text_becomes_a_formula(empty: Project, tmp_path: Path) -> None:
    text = f"{FORMULA}\n@SUM(1+1) said the minister. -2+3 is one."
    [article] = add_articles(empty, [draft(text, title=FORMULA, outlet="+1234")]).article_ids
    label = reads.labels(empty, LabelKind.ENTITY)[0].id
    mentions.tag(empty, article, [Segment(0, len(FORMULA))], label)
    edit_article(empty, article, note="\t=1+1", byline="\n=1+1")
    write(empty, "csv", tmp_path / "tables")
    write(empty, "xlsx", tmp_path / "tables.xlsx")
    for rows in sheets(tmp_path / "tables.xlsx").values():
        assert not [cell for row in rows for cell in row if isinstance(cell, str) and cell.lstrip()[:1] in "=+-@" != ""]
    for cell in openpyxl.load_workbook(tmp_path / "tables.xlsx")["Articles"][2]:
        assert cell.data_type != "f"
    for table in frames(tmp_path / "tables").values():
        for value in table.to_numpy().ravel():
            assert not value.lstrip().startswith(("=", "+", "-", "@")), value
    assert frames(tmp_path / "tables")["articles"].title[0] == "'" + FORMULA


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", " =1", "＝1"])
def test_what_would_begin_a_formula_gets_an_apostrophe(text: str) -> None:
    assert neutralised(text) == "'" + text


@pytest.mark.parametrize("text", ["", "a=1", "5-3", "“=1”", "’tis", "1"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert neutralised(text) == text


def test_cell_holds_as_much_as_excel_allows() -> None:
    whole = "a" * MOST_CHARACTERS
    assert fitting(whole) == whole
    assert len(fitting(whole + "b")) == MOST_CHARACTERS
    bridges = fitting("\N{BRIDGE AT NIGHT}" * 20_000)
    assert len(bridges.encode("utf-16-le")) // 2 <= MOST_CHARACTERS
    assert bridges.endswith("…")
    assert legal("a\x00b\x0bc\td") == "a\ufffdb\ufffdc\td"


def test_what_a_workbook_cannot_hold_is_listed_item_by_item(empty: Project, tmp_path: Path) -> None:
    long = "word " * 8_000
    key, other = add_articles(empty, [draft(long), draft("Form feed\fhere.")]).article_ids
    report = write(empty, "xlsx", tmp_path / "tables.xlsx")
    losses = [str(loss) for loss in report.losses]
    assert any(key in loss and "text" in loss and "32,767" in loss for loss in losses)
    assert any(other in loss and "control characters" in loss for loss in losses)
    row = sheets(tmp_path / "tables.xlsx")["articles"][1]
    assert str(row[-1]).endswith("…")
    write(empty, "csv", tmp_path / "tables")
    assert frames(tmp_path / "tables")["articles"].text[0] == long


def test_single_csv_file_is_refused_with_the_way_out(full: Project, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"five files; choose the name of a folder"):
        write(full, "csv", tmp_path / "out.csv")


def test_empty_project_gives_headers_alone(empty: Project, tmp_path: Path) -> None:
    report = write(empty, "csv", tmp_path / "tables.zip")
    assert set(report.counts.values()) == {0}
    with zipfile.ZipFile(tmp_path / "tables.zip") as archive:
        content = archive.read("claims.csv").decode("utf-8-sig")
    assert list(pd.read_csv(io.StringIO(content)).columns) == list(COLUMNS["claims"])


def test_arabic_and_accents_survive(empty: Project, tmp_path: Path) -> None:
    add_articles(empty, [draft(TEXTS[3])])
    write(empty, "csv", tmp_path / "tables")
    assert frames(tmp_path / "tables")["articles"].text[0] == TEXTS[3]
