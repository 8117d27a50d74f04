"""Full-text search over texts, statements and notes (SQLite FTS5), kept in step by the transactions that edit.

The only module that is not portable to another database. Two indexes: ``text_search`` points at the immutable texts
(never changed, so it only grows); ``item_search`` holds statements, notes, questions and rationales.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from storage.snippets import snippet

INDEXED: Mapping[str, tuple[str, ...]] = {
    "claim": ("statement", "scope_note"),
    "annotation": ("note",),
    "article": ("title", "note"),
    "entity": ("name", "note"),
    "dispute": ("question", "topic", "rationale"),
    "assessment": ("reasoning",),
    "evidence": ("citation", "note"),
    "relation": ("note",),
}
"""Table -> columns whose words can be found."""

_TOKENIZER = "tokenize='unicode61 remove_diacritics 2'"

DDL = (
    f"CREATE VIRTUAL TABLE text_search USING fts5(content, content='text_content', content_rowid='id', {_TOKENIZER})",
    f"CREATE VIRTUAL TABLE item_search USING fts5(content, content='search_item', content_rowid='id', {_TOKENIZER})",
)


@dataclass(frozen=True, slots=True)
class TextHit:
    """An article whose text matches. ``snippet`` marks the matches, see ``storage.snippets``."""

    article_id: str
    title: str
    snippet: str


@dataclass(frozen=True, slots=True)
class ItemHit:
    """A statement, note or rationale that matches."""

    owner_table: str
    owner_id: str
    field: str
    content: str


def texts_added_after(connection: Connection, row_id: int) -> None:
    """Index all texts whose row is above ``row_id``, in one statement: for a batch of imports."""
    connection.exec_driver_sql(
        "INSERT INTO text_search (rowid, content) SELECT id, content FROM text_content WHERE id > ?", (row_id,)
    )


def texts_with_phrases(connection: Connection, phrases: Iterable[Sequence[str]], before: int) -> Counter[int]:
    """Return the texts of earlier rows that hold some of these runs of words, with how many of them."""
    found: Counter[int] = Counter()
    for words in phrases:
        quoted = '"' + " ".join(words).replace('"', "") + '"'
        rows = connection.exec_driver_sql(
            "SELECT rowid FROM text_search WHERE text_search MATCH ? AND rowid < ? LIMIT 50", (quoted, before)
        )
        found.update(rows.scalars())
    return found


def rows_inserted(connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Index the words of new rows, given as values in the order of ``columns``."""
    fields = [(field, columns.index(field)) for field in INDEXED.get(table, ()) if field in columns]
    if not fields:
        return
    key = columns.index("annotation_id" if table == "claim" else "id")
    items = [(table, row[key], field, row[at]) for row in rows for field, at in fields if row[at]]
    if items:
        last = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM search_item").scalar_one()
        connection.exec_driver_sql(
            "INSERT INTO search_item (owner_table, owner_id, field, content) VALUES (?, ?, ?, ?)", items
        )
        connection.exec_driver_sql(
            "INSERT INTO item_search (rowid, content) SELECT id, content FROM search_item WHERE id > ?", (last,)
        )


def rows_updated(connection: Connection, table: str, keys: Sequence[str], values: Sequence[Mapping[str, Any]]) -> None:
    """Index the words of changed columns anew."""
    fields = INDEXED.get(table)
    if fields is None:
        return
    for key, row in zip(keys, values, strict=True):
        for field in fields:
            if field in row:
                _remove(connection, table, key, field)
                if row[field]:
                    _add(connection, table, key, field, row[field])


def rows_deleted(connection: Connection, table: str, keys: Sequence[str]) -> None:
    """Forget the words of deleted rows."""
    if table not in INDEXED:
        return
    for start in range(0, len(keys), 400):
        part = keys[start : start + 400]
        marks = ", ".join("?" * len(part))
        found = connection.exec_driver_sql(
            f"SELECT id, content FROM search_item WHERE owner_table = ? AND owner_id IN ({marks})", (table, *part)
        ).all()
        _forget(connection, [(row[0], row[1]) for row in found])


def match_expression(query: str) -> str:
    """Return an FTS5 expression for what a person typed: all words, the last one as a prefix, "phrases" kept.

    Nothing that is typed can be a syntax error.
    """
    parts: list[str] = []
    # NUL ends a string for SQLite, and half a surrogate pair is no text
    for phrase, word in re.findall(r'"([^"]*)"?|([^\s"]+)', re.sub("[\0\ud800-\udfff]", " ", query)):
        cleaned = (phrase or word).strip()
        if any(character.isalnum() for character in cleaned):
            parts.append(f'"{cleaned}"')
    if parts and not query.rstrip().endswith('"'):
        parts[-1] += "*"
    return " ".join(parts)


def query_words(query: str) -> list[str]:
    """Return the words and "phrases" of what a person typed, for marking them; the last one may be a beginning."""
    return [phrase or word for phrase, word in re.findall(r'"([^"]*)"?|([^\s"]+)', query)]


def find_texts(connection: Connection, query: str, limit: int = 50) -> list[TextHit]:
    """Return articles whose text has all words of the query, best (bm25) first."""
    expression = match_expression(query)
    if not expression:
        return []
    best = limit
    while True:
        # ranked alone: joined to the articles, or with SQLite's own snippets, each of 10,000 hits would be looked up
        rows = connection.execute(
            text(
                "WITH best AS MATERIALIZED (SELECT rowid AS text_id, rank AS place FROM text_search "
                "WHERE text_search MATCH :expression ORDER BY rank LIMIT :best) "
                "SELECT article.id, article.title, text_content.content, (SELECT count(*) FROM best) FROM best "
                "JOIN text_content ON text_content.id = best.text_id "
                "JOIN article ON article.text_sha256 = text_content.sha256 ORDER BY best.place LIMIT :limit"
            ),
            {"expression": expression, "best": best, "limit": limit},
        ).all()
        found = rows[0][3] if rows else 0
        if len(rows) == limit or (rows and found < best) or not _more_than(connection, expression, best):
            break
        best *= 8  # some of the best are texts that undo or deletion left behind
    words = query_words(query)
    return [TextHit(row[0], row[1], snippet(row[2], words)) for row in rows]


def _more_than(connection: Connection, expression: str, count: int) -> bool:
    rows = connection.execute(
        text("SELECT rowid FROM text_search WHERE text_search MATCH :expression LIMIT 1 OFFSET :count"),
        {"expression": expression, "count": count},
    )
    return rows.first() is not None


def articles_with(connection: Connection, phrase: str, limit: int) -> list[str]:
    """Return articles that have these words in this order, in no particular order, at most so many."""
    words = phrase.replace('"', " ").strip()
    if not words:
        return []
    rows = connection.execute(
        text(
            "SELECT article.id FROM text_search JOIN text_content ON text_content.id = text_search.rowid "
            "JOIN article ON article.text_sha256 = text_content.sha256 WHERE text_search MATCH :words LIMIT :limit"
        ),
        {"words": f'"{words}"', "limit": limit},
    )
    return list(rows.scalars())


def find_items(connection: Connection, query: str, limit: int = 50) -> list[ItemHit]:
    """Return statements, notes, titles and questions that have all words of the query, best first."""
    expression = match_expression(query)
    if not expression:
        return []
    rows = connection.execute(
        text(
            "SELECT owner_table, owner_id, field, search_item.content "
            "FROM item_search JOIN search_item ON search_item.id = item_search.rowid "
            "WHERE item_search MATCH :expression ORDER BY bm25(item_search) LIMIT :limit"
        ),
        {"expression": expression, "limit": limit},
    )
    return [ItemHit(*row) for row in rows]


def _add(connection: Connection, table: str, key: str, field: str, content: str) -> None:
    cursor = connection.exec_driver_sql(
        "INSERT INTO search_item (owner_table, owner_id, field, content) VALUES (?, ?, ?, ?)",
        (table, key, field, content),
    )
    connection.exec_driver_sql("INSERT INTO item_search (rowid, content) VALUES (?, ?)", (cursor.lastrowid, content))


def _remove(connection: Connection, table: str, key: str, field: str) -> None:
    found = connection.exec_driver_sql(
        "SELECT id, content FROM search_item WHERE owner_table = ? AND owner_id = ? AND field = ?", (table, key, field)
    ).all()
    _forget(connection, [(row[0], row[1]) for row in found])


def _forget(connection: Connection, items: list[tuple[int, str]]) -> None:
    """Take rows out of the index and the table; an external-content index is told the old words, since those go too."""
    if items:
        forget = "INSERT INTO item_search (item_search, rowid, content) VALUES ('delete', ?, ?)"
        connection.exec_driver_sql(forget, items)
        connection.exec_driver_sql("DELETE FROM search_item WHERE id = ?", [(row_id,) for row_id, _ in items])


def ranked_articles(connection: Connection, expression: str, limit: int) -> list[str]:
    """Return articles whose text meets an FTS5 expression, best (bm25) first."""
    rows = connection.execute(
        text(
            "WITH best AS MATERIALIZED (SELECT rowid AS text_id, rank AS place FROM text_search "
            "WHERE text_search MATCH :expression ORDER BY rank LIMIT :limit) "
            "SELECT article.id FROM best JOIN text_content ON text_content.id = best.text_id "
            "JOIN article ON article.text_sha256 = text_content.sha256 ORDER BY best.place"
        ),
        {"expression": expression, "limit": limit},
    )
    return list(rows.scalars())
