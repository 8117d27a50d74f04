"""Small projects for tests, and the dump of everything in them that undo has to bring back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select

from storage.database import writing
from storage.intake.drafts import ArticleDraft, OriginalFile, TitleSource
from storage.project import Project
from storage.schema import Base

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "sample.json"

NOT_CONTENT = frozenset({
    "history_entry", "history_change", "history_subject",  # the history itself
    "text_content", "file_content",  # immutable, left behind for redo
    "annotator",  # an entry needs its author
    "search_item",  # has row numbers of its own; compared by `searchable`
})  # fmt: skip

TEXTS = (
    "Five people died when the bridge at Ría de Vigo fell, police said.\nThe mayor, Ana Ibáñez, spoke of “at least 7”.",
    "Seven died when the Vigo bridge fell \N{BRIDGE AT NIGHT}, the mayor said on 3 May 2021.\nAna Ibáñez blamed OHL.",
    "No one died, said the operator. OHL paid €2.5 million in 2019 and 2.4 million in 2020; the bridge was inspected.",
    "جسر فيغو انهار يوم الاثنين. Five dead, according to Reuters; OHL silent.\n\nCafe\N{COMBINING ACUTE ACCENT} Vigo.",
)


def draft(text: str, *, title: str | None = None, outlet: str | None = None) -> ArticleDraft:
    """An article as intake would hand it over."""
    content = text.encode("utf-8")
    digest = hashlib.sha256(content).hexdigest()
    return ArticleDraft(
        text=text, text_sha256=digest, title=title or text[:30], title_source=TitleSource.FIRST_LINE, outlet=outlet,
        byline=None, url=None, published_on="2021-05-04", as_of_on="2021-05-04", as_of_inferred=True, language="en",
        file=OriginalFile(f"{digest[:8]}.txt", "text/plain", digest, content),
    )  # fmt: skip


def snapshot(project: Project) -> Mapping[str, Mapping[str, str]]:
    """Every row of every content table, by table and primary key, as JSON."""
    found: dict[str, dict[str, str]] = {}
    with project.reading() as connection:
        for table in Base.metadata.sorted_tables:
            if table.name in NOT_CONTENT:
                continue
            keys = [column.name for column in table.primary_key.columns]
            rows = connection.execute(select(table)).mappings()
            found[table.name] = {json.dumps([row[key] for key in keys]): json.dumps(dict(row)) for row in rows}
    return found


def searchable(project: Project) -> set[tuple[Any, ...]]:
    """What the index of statements and notes holds."""
    with project.reading() as connection:
        rows = connection.exec_driver_sql("SELECT owner_table, owner_id, field, content FROM search_item")
        return {tuple(row) for row in rows}


def difference(a: Mapping[str, Mapping[str, str]], b: Mapping[str, Mapping[str, str]]) -> list[str]:
    """The rows in which two snapshots differ, for a readable failure."""
    return [
        f"{table} {key}: {a[table].get(key)} != {b[table].get(key)}"
        for table in a
        for key in sorted(a[table].keys() | b[table].keys())
        if a[table].get(key) != b[table].get(key)
    ]


def index_is_in_step(project: Project) -> None:
    """Both full-text indexes hold exactly the words of the rows they point at, or SQLite raises here."""
    with writing(project._engine, project.path) as connection:
        for name in ("text_search", "item_search"):
            connection.exec_driver_sql(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
