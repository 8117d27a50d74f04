"""Whether the full-text indexes hold the words of the rows they point at."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, text

from storage import database, opening, search
from storage.checks.report import Findings, Part
from storage.errors import ReadOnlyProject, UnreadableFile
from storage.lock import WriterLock

_INDEXES = (("text_search", "text_content"), ("item_search", "search_item"))


def check_items(connection: Connection, findings: Findings) -> None:
    """Compare the list of statements and notes with the rows that hold them, and both indexes with their lists."""
    for table, fields in search.INDEXED.items():
        key = "annotation_id" if table == "claim" else "id"
        for field in fields:
            lost = connection.execute(
                text(
                    f'SELECT count(*) FROM "{table}" LEFT JOIN search_item ON owner_table = :table '
                    f'AND owner_id = "{table}"."{key}" AND field = :field '
                    f'WHERE "{table}"."{field}" <> coalesce(search_item.content, \'\')'
                ),
                {"table": table, "field": field},
            ).scalar_one()
            if lost:
                findings.add(Part.SEARCH, f"{lost} rows of {table} cannot be found by their {field}.")
            left = connection.execute(
                text(
                    "SELECT count(*) FROM search_item WHERE owner_table = :table AND field = :field "
                    f'AND owner_id NOT IN (SELECT "{key}" FROM "{table}")'
                ),
                {"table": table, "field": field},
            ).scalar_one()
            if left:
                findings.add(Part.SEARCH, f"The search would find the {field} of {left} rows of {table} that are gone.")
    for index, content in _INDEXES:
        apart = connection.execute(
            text(
                f"SELECT (SELECT count(*) FROM {content} WHERE id NOT IN (SELECT id FROM {index}_docsize)) + "
                f"(SELECT count(*) FROM {index}_docsize WHERE id NOT IN (SELECT id FROM {content}))"
            )
        ).scalar_one()
        if apart:
            findings.add(Part.SEARCH, f"The search index of {content} and its rows differ in {apart} places.")


def check_words_in_index(path: Path, findings: Findings) -> None:
    """Let SQLite compare every word of both indexes with the texts.

    SQLite takes this order as a write, although nothing is written: it is left out while somebody has the project
    open for writing, or when the file is read-only.
    """
    try:
        lock = WriterLock.acquire(path)
    except OSError:
        return
    if lock is None:
        return
    try:
        engine = opening.writable_engine(path)
    except (ReadOnlyProject, UnreadableFile):
        lock.release()
        return
    try:
        for index, content in _INDEXES:
            raw = engine.raw_connection()
            try:
                raw.cursor().execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                findings.add(Part.SEARCH, f"The search index of {content} does not hold the words of its rows.")
            finally:
                raw.close()
    finally:
        database.fold_log(engine)
        engine.dispose()
        lock.release()
