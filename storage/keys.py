"""Asking for many keys in one question, where a list of them would meet SQLite's limit of bound variables."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute

_FEW = 400
"""Keys that are listed one by one: SQLite then knows how few they are, and goes from them to the rows."""


def among(column: InstrumentedAttribute[Any], keys: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a column is one of these keys; many travel as one JSON list."""
    if len(keys) <= _FEW:
        return column.in_(keys)
    listed = func.json_each(json.dumps(list(keys))).table_valued("value")
    return column.in_(select(listed.c.value))
