"""What it means when SQLite refuses rows, in words for a person: which things stand in each other's way."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from typing import Final

_THINGS: Final[Mapping[str, str]] = {
    "meta": "settings", "annotator": "analysts", "label": "labels", "source": "sources", "text_content": "texts",
    "file_content": "original files", "article": "articles", "sentence": "sentences", "entity": "entities",
    "annotation": "annotations", "segment": "marked passages", "claim": "claims", "quantity": "quantities",
    "quotation": "quotations", "claim_quantity": "quantities of claims", "relation": "relations",
    "entity_link": "links between entities", "dispute": "disputes", "position": "positions",
    "position_claim": "claims of positions", "assessment": "assessments", "evidence": "pieces of evidence",
    "evidence_consistency": "ratings of evidence", "suggestion": "comparisons",
    "suggestion_side": "passages of comparisons",
}  # fmt: skip
"""Table -> what a person calls its rows."""

_COLUMN: Final = re.compile(r"\b([a-z_]+)\.([a-z_]+)")


def conflict(error: BaseException, rows: object = None) -> str:
    """Return the clause for an error of the driver that says why SQLite refused ``rows``, tuples of values."""
    code = getattr(error, "sqlite_errorcode", None)
    found = _COLUMN.search(str(error))
    things = _THINGS.get(found[1]) if found else None
    if code in (sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY) and found and things:
        same = "name" if found[2] in ("name", "kind") else "id" if found[2] == "id" else "place"
        doubled = _doubled(rows) if same == "id" else None
        return f"two of its {things} have the same {same}" + (f", {doubled}" if doubled else "")
    if code in (sqlite3.SQLITE_CONSTRAINT_CHECK, sqlite3.SQLITE_CONSTRAINT_NOTNULL):
        return f"a value of one of its {things or 'parts'} is missing or impossible"
    return f"one of its {things or 'parts'} speaks of something that is not there"


def _doubled(rows: object) -> str | None:
    """Return the id, the first value of a row, that stands twice among the rows that were to be written."""
    seen: set[object] = set()
    for row in rows if isinstance(rows, list) else ():
        key = row[0] if isinstance(row, tuple) and row else None
        if key is not None and key in seen:
            return str(key)
        seen.add(key)
    return None
