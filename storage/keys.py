"""Asking for many keys in one question, where a list of them would meet SQLite's limit of bound variables."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute


def among(column: InstrumentedAttribute[Any], keys: Iterable[str]) -> ColumnElement[bool]:
    """Return the condition that a column is one of these keys, however many: they travel as one JSON list."""
    listed = func.json_each(json.dumps(list(keys))).table_valued("value")
    return column.in_(select(listed.c.value))
