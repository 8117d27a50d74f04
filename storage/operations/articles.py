"""Articles: taking drafts in, correcting what was proposed about them, removing them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select

from storage import search
from storage.changes import Changes
from storage.edit import Edit
from storage.ids import ArticleId, new_id, now
from storage.keys import among
from storage.operations.annotating import delete_annotations, short
from storage.project import Project
from storage.schema import (
    Annotation,
    Article,
    FileContent,
    HistoryEntry,
    Sentence,
    Source,
    Suggestion,
    SuggestionSide,
    TextContent,
)

if TYPE_CHECKING:
    from storage.intake import ArticleDraft

EDITABLE = frozenset(
    {"title", "source_id", "byline", "url", "published_on", "as_of_on", "as_of_inferred", "language", "note"}
)


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A draft whose text is in the project already: nothing was added for it."""

    name: str
    article_id: ArticleId
    title: str


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of the drafts. ``article_ids`` are the new ones, in the order of the drafts."""

    changes: Changes
    article_ids: tuple[ArticleId, ...]
    duplicates: tuple[Duplicate, ...]


def add_articles(project: Project, drafts: Sequence[ArticleDraft], *, run: str | None = None) -> Intake:
    """Add articles as one action. The same text twice, in the project or among the drafts, is one article.

    Slices of a large import that share a ``run`` share an entry of the history.
    """
    added: list[ArticleId] = []
    duplicates: list[Duplicate] = []
    with project.edit("import_articles", run=run) as edit:
        known = _articles_by_text(edit, [draft.text_sha256 for draft in drafts])
        position = edit.connection.execute(select(func.max(Article.position))).scalar()
        position = -1 if position is None else position
        fresh: list[ArticleDraft] = []
        rows: list[dict[str, Any]] = []
        for draft in drafts:
            same = known.get(draft.text_sha256)
            if same is not None:
                duplicates.append(Duplicate(draft.file.name, ArticleId(same[0]), same[1]))
                continue
            article_id = ArticleId(new_id())
            known[draft.text_sha256] = (article_id, draft.title)
            position += 1
            rows.append(_article_row(article_id, draft, position, source_for(edit, draft.outlet)))
            fresh.append(draft)
            added.append(article_id)
        store_contents(
            edit,
            {draft.text_sha256: draft.text for draft in fresh},
            {draft.file.sha256: draft.file.content for draft in fresh},
        )
        edit.insert(Article, rows)
        if len(fresh) == 1 and run is None:
            edit.action = "import_article"
        count = len(fresh) + (_added_before(edit, run) if run is not None else 0)
        edit.details.update(count=count, title=short(fresh[0].title) if fresh else "")
    return Intake(edit.changes, tuple(added), tuple(duplicates))


def store_contents(edit: Edit, texts: Mapping[str, str], files: Mapping[str, bytes]) -> None:
    """Store texts and files by SHA-256 where they are not there yet, and index the texts for search.

    Contents are immutable and not part of the history: undoing an import leaves them for redo.
    """
    connection = edit.connection
    for model, values in ((TextContent, texts), (FileContent, files)):
        keys = list(values)
        present: set[str] = set()
        for start in range(0, len(keys), 400):
            part = keys[start : start + 400]
            present.update(connection.execute(select(model.sha256).where(model.sha256.in_(part))).scalars())
        rows = [{"sha256": key, "content": value} for key, value in values.items() if key not in present]
        if not rows:
            continue
        if model is TextContent:
            last = connection.execute(select(func.max(TextContent.id))).scalar() or 0
            connection.execute(insert(TextContent), rows)
            search.texts_added_after(connection, last)
        else:
            connection.execute(insert(FileContent), rows)


def source_for(edit: Edit, outlet: str | None) -> str | None:
    """Return the id of the source of that name, made now (reliability F) when the project does not know it."""
    if not outlet:
        return None
    found = edit.connection.execute(select(Source.id).where(func.lower(Source.name) == outlet.lower())).scalar()
    if found is None:
        found = new_id()
        edit.insert(
            Source,
            [{"id": found, "name": outlet, "outlet_type": None, "country": None, "reliability": "F",
              "reliability_basis": ""}],
        )  # fmt: skip
    return found


def edit_article(project: Project, article_id: str, **values: Any) -> Changes:
    """Correct what is known about an article (any of ``EDITABLE``). The text itself never changes.

    A date that a person gives is no longer inferred.
    """
    unknown = set(values) - EDITABLE
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    if "as_of_on" in values:
        values.setdefault("as_of_inferred", False)
    with project.edit("edit_article") as edit:
        row = edit.existing(Article, article_id)
        if values.get("published_on") and row["as_of_on"] is None and "as_of_on" not in values:
            values |= {"as_of_on": values["published_on"], "as_of_inferred": True}
        changed = [name for name, value in values.items() if row[name] != value and name != "as_of_inferred"]
        edit.details.update(title=short(row["title"]), fields=", ".join(changed))
        edit.update(Article, {article_id: values})
    return edit.changes


def set_outlet(project: Project, article_id: str, name: str) -> Changes:
    """Name the outlet of an article: an existing source, or a new one. An empty name takes the source away."""
    with project.edit("edit_article") as edit:
        row = edit.existing(Article, article_id)
        edit.details.update(title=short(row["title"]), fields="source_id")
        edit.update(Article, {article_id: {"source_id": source_for(edit, name.strip())}})
    return edit.changes


def delete_articles(project: Project, article_ids: Sequence[str]) -> Changes:
    """Remove articles with their annotations, as one action that can be undone."""
    with project.edit("delete_articles") as edit:
        rows = edit.rows(Article, article_ids)
        count = 0
        for row in rows:
            query = select(Annotation.__table__).where(Annotation.article_id == row["id"])
            annotations = edit.fetch(query)
            count += len(annotations)
            for start in range(0, len(annotations), 4_000):
                delete_annotations(edit, annotations[start : start + 4_000])
        ids = [row["id"] for row in rows]
        sides = select(SuggestionSide.suggestion_id).where(among(SuggestionSide.article_id, ids)).distinct()
        suggestions = list(edit.connection.execute(sides).scalars())
        edit.delete_where(SuggestionSide, "suggestion_id", suggestions)
        edit.delete(Suggestion, suggestions)
        edit.delete(Sentence, ids)
        edit.delete_rows(Article, rows)
        if len(rows) == 1:
            edit.action = "delete_article"
            edit.details["title"] = short(rows[0]["title"])
        edit.details.update(count=len(rows), annotations=count)
    return edit.changes


def _articles_by_text(edit: Edit, hashes: Sequence[str]) -> dict[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for start in range(0, len(hashes), 400):
        part = hashes[start : start + 400]
        query = select(Article.text_sha256, Article.id, Article.title).where(Article.text_sha256.in_(part))
        known.update({row.text_sha256: (row.id, row.title) for row in edit.connection.execute(query)})
    return known


def _added_before(edit: Edit, run: str) -> int:
    """How many articles earlier slices of a run have added."""
    details = edit.connection.execute(
        select(HistoryEntry.details)
        .where(HistoryEntry.run == run, HistoryEntry.action == "import_articles")
        .order_by(HistoryEntry.id.desc())
        .limit(1)
    ).scalar()
    return int(details["count"]) if details else 0


def _article_row(article_id: str, draft: ArticleDraft, position: int, source_id: str | None) -> dict[str, Any]:
    return {
        "id": article_id,
        "title": draft.title,
        "source_id": source_id,
        "byline": draft.byline,
        "url": draft.url,
        "published_on": draft.published_on,
        "as_of_on": draft.as_of_on,
        "as_of_inferred": draft.as_of_inferred,
        "language": draft.language,
        "file_name": draft.file.name,
        "file_sha256": draft.file.sha256,
        "media_type": draft.file.media_type,
        "text_sha256": draft.text_sha256,
        "length": len(draft.text),
        "position": position,
        "added_at": now(),
        "read_with": None,
        "note": "",
    }
