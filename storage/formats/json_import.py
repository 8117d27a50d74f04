"""Reads a Sidelight JSON document into a project: one transaction, one entry of the history, nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select

from storage.edit import Edit
from storage.errors import Contradiction, InvalidImport, Reason, UnreadableFile, system_reason
from storage.formats import json_values as v
from storage.formats.interface import Progress, ReadReport
from storage.formats.json_head import Head, check_file, read_head
from storage.formats.json_ids import Known, new_key
from storage.formats.json_import_articles import ArticleImport
from storage.formats.json_import_disputes import DisputeImport
from storage.formats.json_import_links import check_mentions, take_entities, take_entity_links, take_relations
from storage.formats.json_import_suggestions import take_suggestions
from storage.formats.json_shapes import LISTS
from storage.formats.json_stream import JsonStream, NotJson, open_document
from storage.formats.json_values import InvalidValue, Json
from storage.ids import new_id
from storage.labels import DEFAULT_LABELS, ids_by_name
from storage.labels import QUANTITY as FALLBACK_COLOUR
from storage.memory import collector_paused
from storage.project import Project
from storage.schema import Annotation, Annotator, Article, Dispute, Entity, Label, Meta, Relation, Source
from storage.vocabulary import LabelKind, OutletType, Reliability


def import_document(project: Project, source: Path, progress: Progress) -> ReadReport:
    """Read a document in. Raises ``InvalidImport`` naming file, place and reason; the project is then as it was."""
    with _problems(source), collector_paused():
        check_file(source)
        head = read_head(source)
        progress(0, head.article_count)
        with project.edit("import_document", written=source.stat().st_size, name=source.name) as edit:
            known = Known(edit, empty=_is_empty(edit))
            if known.empty:
                _become(edit, head)
            _take_annotators(known, head.sections["annotators"])
            _take_labels(known, head.sections["labels"])
            _take_sources(known, head.sections["sources"])
            take_entities(known, head.sections["entities"])
            articles = ArticleImport(known)
            for done in articles.take(_articles(source, head)):
                progress(done, head.article_count)
            articles.finish()
            check_mentions(known, head.sections["entities"])
            take_relations(known, head.sections["relations"])
            take_entity_links(known, head.sections["entity_links"])
            DisputeImport(known).take(head.sections["disputes"])
            take_suggestions(known, head.sections["suggestions"])
            edit.details.update(
                articles=known.added["articles"], annotations=sum(known.added[name] for name in LISTS.values())
            )
    return ReadReport(
        source, edit.changes, added=+known.added, present=+known.present, article_ids=tuple(articles.new_ids)
    )


@contextmanager
def _problems(source: Path) -> Iterator[None]:
    """Turn what is wrong with the document into one error that names it."""
    try:
        yield
    except (InvalidValue, NotJson) as error:
        raise InvalidImport(source, str(error)) from error
    except UnicodeDecodeError as error:
        advice = "save it as UTF-8 and import that; the project is as it was"
        encoding = "UTF-16" if "16" in error.encoding else "UTF-8"
        raise InvalidImport(source, Reason.NOT_ENCODED.of(encoding), advice=advice) from error
    except Contradiction as error:
        raise InvalidImport(source, Reason.CONTRADICTS.of(error.reason)) from error
    except OSError as error:
        raise UnreadableFile(source, system_reason(error)) from error


def _articles(source: Path, head: Head) -> Iterator[tuple[int, Any]]:
    if head.articles is not None:
        yield from enumerate(head.articles)
        return
    with open_document(source) as file:
        stream = JsonStream(file)
        for key in stream.members():
            if key == "articles":
                yield from enumerate(stream.items(key))
                return
            stream.value()


def _is_empty(edit: Edit) -> bool:
    """Return whether the project holds nothing yet, so that it can become the project that the document describes."""
    return not any(
        edit.connection.execute(select(model.id).limit(1)).scalar()
        for model in (Article, Annotation, Entity, Dispute, Source, Relation)
    )


def _become(edit: Edit, head: Head) -> None:
    """Take over the document's identity and labels: the default ones, which nobody touched, make room for them."""
    values = {"id": head.project_id, "name": head.project_name, "created_at": head.project_created_at}
    edit.update(Meta, {key: {"value": value} for key, value in values.items() if value is not None})
    if not head.sections["labels"]:
        return
    wanted = [(item.get("kind"), item.get("name")) for item in head.sections["labels"] if isinstance(item, dict)]
    defaults = {
        (preset.kind.value, preset.name, preset.colour, preset.shortcut, preset.description)
        for preset in DEFAULT_LABELS
    }
    rows = edit.fetch(select(Label.__table__))
    edit.delete_rows(Label, [
        row for row in rows
        if (row["kind"], row["name"]) in wanted
        or (row["kind"], row["name"], row["colour"], row["shortcut"], row["description"]) in defaults
    ])  # fmt: skip


def _take_annotators(known: Known, items: list[Any]) -> None:
    """Know the analysts of the document, by name. They are not part of the history: entries need their authors."""
    connection = known.edit.connection
    by_name = {row.name: row.id for row in connection.execute(select(Annotator.name, Annotator.id))}
    used = set(by_name.values())
    rows: list[dict[str, Any]] = []

    def take(item: Json, _number: int) -> None:
        key = new_key(known.annotators, v.an_object(item))
        name = v.required_text(item, "name")
        found = by_name.get(name)
        if found is None:
            found = key if key not in used else new_id()
            by_name[name] = found
            used.add(found)
            rows.append({"id": found, "name": name, "created_at": v.moment(item, "created_at", known.moment)})
        known.annotators[key] = found

    v.each(items, "annotators", take)
    if rows:
        connection.execute(insert(Annotator), rows)


def _take_labels(known: Known, items: list[Any]) -> None:
    rows = known.edit.fetch(select(Label.__table__))
    for kind in LabelKind:
        named = ids_by_name((row["id"], row["name"], row["aliases"]) for row in rows if row["kind"] == kind.value)
        known.labels.update({(kind.value, name): key for name, key in named.items()})
    used = {row["id"] for row in rows}
    last = known.edit.connection.execute(select(func.max(Label.position))).scalar()
    seen: dict[str, str] = {}
    new: list[dict[str, Any]] = []

    def take(item: Json, _number: int) -> None:
        key = new_key(seen, v.an_object(item))
        seen[key] = key
        kind = v.word(item, "kind", frozenset(LabelKind))
        name = v.required_text(item, "name")
        if (kind, name) in known.labels:
            return
        known.labels[(kind, name)] = key = new_id() if key in used else key
        new.append({
            "id": key, "name": name, "kind": kind, "colour": v.colour(item, "colour", FALLBACK_COLOUR),
            "shortcut": v.optional_text(item, "shortcut", 16), "description": v.text(item, "description"),
            "position": (-1 if last is None else last) + 1 + len(new), "aliases": v.texts(item, "aliases"),
        })  # fmt: skip

    v.each(items, "labels", take)
    known.added["labels"] += len(new)
    known.edit.insert(Label, new)


def _take_sources(known: Known, items: list[Any]) -> None:
    rows = known.edit.fetch(select(Source.__table__))
    by_name = {row["name"].lower(): row["id"] for row in rows}
    by_id = {row["id"] for row in rows}
    new: list[dict[str, Any]] = []

    def take(item: Json, _number: int) -> None:
        key = new_key(known.sources, v.an_object(item))
        name = v.required_text(item, "name")
        found = key if key in by_id else by_name.get(name.lower())
        if found is None:
            found = key
            new.append({
                "id": key, "name": name, "outlet_type": v.optional_word(item, "outlet_type", frozenset(OutletType)),
                "country": v.optional_text(item, "country"),
                "reliability": v.word(item, "reliability", frozenset(Reliability), "F"),
                "reliability_basis": v.text(item, "reliability_basis"),
            })  # fmt: skip
            if not known.empty:
                by_name[name.lower()] = key
        known.sources[key] = found

    v.each(items, "sources", take)
    known.added["sources"] += len(new)
    known.edit.insert(Source, new)
