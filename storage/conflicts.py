"""What it means when SQLite refuses rows, in words for a person: which things stand in each other's way."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from typing import Final

from storage.translating import said

_THING_CLAUSES: Final[Mapping[str, str]] = {
    "meta": "settings", "annotator": "analysts", "label": "labels", "source": "sources", "text_content": "texts",
    "file_content": "original files", "article": "articles", "sentence": "sentences", "entity": "entities",
    "annotation": "annotations", "segment": "marked passages", "claim": "claims", "quantity": "quantities",
    "quotation": "quotations", "claim_quantity": "quantities of claims", "relation": "relations",
    "entity_link": "links between entities", "dispute": "disputes", "position": "positions",
    "position_claim": "claims of positions", "assessment": "assessments", "evidence": "pieces of evidence",
    "evidence_consistency": "ratings of evidence", "suggestion": "comparisons",
    "suggestion_side": "passages of comparisons", "": "parts",
}  # fmt: skip
"""Table -> what a person calls its rows."""

_SAME_CLAUSES: Final[Mapping[str, str]] = {"name": "name", "kind": "name", "id": "id", "": "place"}
"""Column -> what a person calls what stands in it."""

_COLUMN: Final = re.compile(r"\b([a-z_]+)\.([a-z_]+)")


def conflict(error: BaseException, rows: object = None) -> str:
    """Return the clause for an error of the driver that says why SQLite refused ``rows``, tuples of values."""
    code = getattr(error, "sqlite_errorcode", None)
    found = _COLUMN.search(str(error))
    known = found is not None and found[1] in _THING_CLAUSES
    things = said("errors", _THING_CLAUSES[found[1] if found is not None and known else ""])
    if code in (sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY) and found and known:
        same = _SAME_CLAUSES.get(found[2], _SAME_CLAUSES[""])
        doubled = _doubled(rows) if same == "id" else None
        clause = said("errors", "two of its {} have the same {}").format(things, said("errors", same))
        return f"{clause}, {doubled}" if doubled else clause
    if code in (sqlite3.SQLITE_CONSTRAINT_CHECK, sqlite3.SQLITE_CONSTRAINT_NOTNULL):
        return said("errors", "a value of one of its {} is missing or impossible").format(things)
    return said("errors", "one of its {} speaks of something that is not there").format(things)


def _doubled(rows: object) -> str | None:
    """Return the id, the first value of a row, that stands twice among the rows that were to be written."""
    seen: set[object] = set()
    for row in rows if isinstance(rows, list) else ():
        key = row[0] if isinstance(row, tuple) and row else None
        if key is not None and key in seen:
            return str(key)
        seen.add(key)
    return None
