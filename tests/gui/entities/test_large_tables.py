"""Fifty thousand entities: sorting, filtering and one that goes are a matter of moments, and no row needs a widget."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from gui.entities_view.table_model import EntityModel, Which, prepared
from gui.workspace import Workspace
from storage.entity_table import ArticleColumn, EntityLine, EntityTable
from storage.ids import ArticleId, EntityId
from storage.vocabulary import Status

COUNT = 50_000
AT_ONCE = 0.5
"""Seconds of this process: several times what it takes on a slow machine."""


def test_fifty_thousand_entities_are_sorted_and_filtered_at_once(workspace: Workspace) -> None:
    columns = [ArticleColumn(ArticleId(str(n)), f"Article {n}", f"Outlet {n}", "F", None) for n in range(4)]
    lines = tuple(
        EntityLine(EntityId(f"e{n}"), f"Name {n * 7919 % COUNT}", None, Status.SUGGESTED, (), n % 9, n % 5 == 0)
        for n in range(COUNT)
    )
    counts = {column.id: {line.id: 1 for line in lines[:1000]} for column in columns}
    loaded = prepared(EntityTable(lines, counts), columns, 10_000)
    model = EntityModel(workspace.book)
    began = time.process_time()
    model.load(loaded)
    for column in (0, 2, 5):
        model.sort(column, Qt.SortOrder.DescendingOrder)
    model.show_only(Which.TO_CHECK, "name 12")
    model.show_only(Which.ALL, "")
    assert time.process_time() - began < AT_ONCE * 5
    assert model.rowCount() == COUNT
    resets = QSignalSpy(model.modelReset)
    gone = prepared(EntityTable(lines[1:], counts), columns, 10_000)
    began = time.process_time()
    model.load(gone)
    assert time.process_time() - began < AT_ONCE
    assert model.rowCount() == COUNT - 1
    assert resets.count() == 0
