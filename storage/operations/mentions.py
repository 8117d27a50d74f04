"""Tagging: adding, relabelling, moving, splitting, deciding and deleting annotations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select

from nlp.proposals import Segment
from storage.changes import Changes, Row
from storage.edit import Edit
from storage.finding import occurrences
from storage.ids import now
from storage.keys import among
from storage.operations.annotating import (
    HUMAN,
    annotation_row,
    article_title,
    delete_annotations,
    described,
    normalised,
    quote_of,
    replace_segments,
    segment_rows,
    short,
)
from storage.operations.claims import refit_quantities
from storage.operations.regrouping import regroup
from storage.project import Project
from storage.schema import Annotation, Article, Label, TextContent, table_of
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, LabelKind, SegmentRole, Status

_KIND_OF_LABEL = {LabelKind.ENTITY.value: AnnotationKind.MENTION, LabelKind.SPAN.value: AnnotationKind.SPAN}

_SEGMENT = table_of(SegmentRow)
_HERE = select(_SEGMENT.c.annotation_id).where(
    _SEGMENT.c.start == bindparam("start"),
    _SEGMENT.c.end == bindparam("end"),
    _SEGMENT.c.role == SegmentRole.BODY.value,
    _SEGMENT.c.ordinal == 0,
)
_BODIES = (
    select(_SEGMENT.c.annotation_id, _SEGMENT.c.start, _SEGMENT.c.end)
    .where(_SEGMENT.c.annotation_id.in_(bindparam("ids", expanding=True)), _SEGMENT.c.role == SegmentRole.BODY.value)
    .order_by(_SEGMENT.c.annotation_id, _SEGMENT.c.ordinal)
)


def tag(
    project: Project, article_id: str, segments: Sequence[Segment], label_id: str, *, entity_id: str | None = None
) -> Changes:
    """Tag a passage with an entity or span label, as a person's confirmed decision.

    A suggestion with the same boundaries becomes this decision (confirmed, with this label) instead of a second
    annotation. Tagging the very same again changes nothing.
    """
    text = project.text(article_id)
    wanted = normalised(segments, text)
    with project.edit("add_mention") as edit:
        label = edit.existing(Label, label_id)
        kind = _KIND_OF_LABEL[label["kind"]]
        if kind is not AnnotationKind.MENTION:
            entity_id = None  # only a mention names a thing
        edit.action = "add_mention" if kind is AnnotationKind.MENTION else "add_span"
        edit.details.update(
            quote=short(quote_of(text, wanted)), label=label["name"], article=article_title(edit, article_id)
        )
        same = [row for row in _same_place(edit, article_id, wanted, kind) if _may_become(row, label_id)]
        if same:
            values: dict[str, Any] = {"label_id": label_id, "status": Status.CONFIRMED.value}
            if same[0]["status"] != Status.CONFIRMED.value or same[0]["label_id"] != label_id:
                values |= {"annotator_id": project.annotator_id, "decided_at": now()}
            if entity_id is not None:
                values |= {"entity_id": entity_id, "entity_decided": True}
            edit.update(Annotation, {same[0]["id"]: values})
            edit.result_id = same[0]["id"]
        else:
            row = annotation_row(
                project, article_id, kind, label_id=label_id, status=Status.CONFIRMED, origin=HUMAN,
                entity_id=entity_id, entity_decided=entity_id is not None,
            )  # fmt: skip
            edit.insert(Annotation, [row])
            edit.insert(SegmentRow, segment_rows(row["id"], wanted, text))
            edit.result_id = row["id"]
    return edit.changes


def tag_all(
    project: Project, surface: str, label_id: str, *, article_ids: Sequence[str] | None = None,
    entity_id: str | None = None,
) -> Changes:  # fmt: skip
    """Tag every whole-word occurrence of a surface form, in all articles or in some, as one action.

    Suggestions and rejections at exactly these places become confirmed with this label; places where a person has
    confirmed something with the same boundaries keep it.
    """
    with project.edit("add_mentions") as edit:
        label = edit.existing(Label, label_id)
        kind = _KIND_OF_LABEL[label["kind"]]
        if kind is not AnnotationKind.MENTION:
            entity_id = None  # only a mention names a thing
        query = select(Article.id, TextContent.content).join(TextContent, TextContent.sha256 == Article.text_sha256)
        if article_ids is not None:
            query = query.where(among(Article.id, article_ids))
        new_rows, new_segments, updates = [], [], {}
        for article_id, text in edit.connection.execute(query).all():
            places = list(occurrences(text, surface))
            taken = _by_place(edit, article_id, kind) if places else {}
            for segment in places:
                existing = taken.get((segment,))
                if existing is not None:
                    if existing["status"] != Status.CONFIRMED.value:
                        updates[existing["id"]] = {
                            "label_id": label_id, "status": Status.CONFIRMED.value,
                            "annotator_id": project.annotator_id, "decided_at": now(),
                        } | ({"entity_id": entity_id, "entity_decided": True} if entity_id else {})  # fmt: skip
                    continue
                row = annotation_row(
                    project, article_id, kind, label_id=label_id, status=Status.CONFIRMED, origin=HUMAN,
                    entity_id=entity_id, entity_decided=entity_id is not None,
                )  # fmt: skip
                new_rows.append(row)
                new_segments.extend(segment_rows(row["id"], [segment], text))
        edit.details.update(quote=short(surface), label=label["name"], count=len(new_rows) + len(updates))
        edit.insert(Annotation, new_rows)
        edit.insert(SegmentRow, new_segments)
        edit.update(Annotation, updates)
    return edit.changes


def relabel(project: Project, annotation_ids: Sequence[str], label_id: str) -> Changes:
    """Give annotations another label. A suggestion whose label a person chooses is thereby confirmed."""
    with project.edit("relabel") as edit:
        label = edit.existing(Label, label_id)
        rows = edit.rows(Annotation, annotation_ids)
        if len(rows) == 1:
            quote, old = described(edit, rows[0]["id"])
            edit.details.update(quote=quote, old=old, label=label["name"])
        else:
            edit.action = "relabel_many"
            edit.details.update(count=len(rows), label=label["name"])
        decision = {"label_id": label_id, "status": Status.CONFIRMED.value}
        signed = {"annotator_id": project.annotator_id, "decided_at": now()}
        edit.update(Annotation, {row["id"]: decision | signed for row in rows if not _holds(row, decision)})
    return edit.changes


def resegment(project: Project, annotation_id: str, segments: Sequence[Segment]) -> Changes:
    """Move the boundaries of an annotation: extend, shrink, or give it several stretches. Decides a suggestion."""
    with project.edit("resegment") as edit:
        row = edit.existing(Annotation, annotation_id)
        text = project.text(row["article_id"])
        old, label = described(edit, annotation_id)
        wanted = normalised(segments, text)
        edit.details.update(old=old, quote=short(quote_of(text, wanted)), label=label)
        if wanted != _segments_of(edit, [annotation_id]).get(annotation_id):
            replace_segments(edit, annotation_id, wanted, text)
            if row["kind"] == AnnotationKind.CLAIM.value:
                refit_quantities(edit, annotation_id, row["article_id"], wanted)
            edit.update(Annotation, {annotation_id: {
                "status": Status.CONFIRMED.value, "annotator_id": project.annotator_id, "decided_at": now(),
            }})  # fmt: skip
            regroup(project, edit, row, quote_of(text, wanted))
        edit.result_id = annotation_id
    return edit.changes


def split_off(project: Project, annotation_id: str, segment: Segment) -> Changes:
    """Split part of an annotation off into one of its own, with the same label and entity.

    The part is taken out of the old annotation; whatever remains of that, on one side or on both, stays its own.
    """
    with project.edit("split_segment") as edit:
        row = edit.existing(Annotation, annotation_id)
        text = project.text(row["article_id"])
        old = _segments_of(edit, [annotation_id])[annotation_id]
        rest, part = _cut(old, segment, text)
        if not part or not rest:
            return Changes()
        _, label = described(edit, annotation_id)
        edit.details.update(quote=short(quote_of(text, part)), label=label)
        replace_segments(edit, annotation_id, rest, text)
        signed = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id, "decided_at": now()}
        edit.update(Annotation, {annotation_id: signed})
        new = annotation_row(
            project, row["article_id"], AnnotationKind(row["kind"]), label_id=row["label_id"], status=Status.CONFIRMED,
            origin=HUMAN, entity_id=row["entity_id"], entity_decided=row["entity_decided"],
        )  # fmt: skip
        edit.insert(Annotation, [new])
        edit.insert(SegmentRow, segment_rows(new["id"], part, text))
        edit.result_id = new["id"]
    return edit.changes


def confirm(project: Project, annotation_ids: Sequence[str]) -> Changes:
    """Confirm suggestions (or bring rejected ones back), one or many, as one action."""
    return _decide(project, annotation_ids, Status.CONFIRMED, "confirm")


def reject(project: Project, annotation_ids: Sequence[str]) -> Changes:
    """Reject suggestions, one or many, as one action. They are remembered and not proposed again."""
    return _decide(project, annotation_ids, Status.REJECTED, "reject")


def delete(project: Project, annotation_ids: Sequence[str]) -> Changes:
    """Delete annotations. What the machine proposed is rejected instead, so that it does not come back."""
    with project.edit("delete_annotation") as edit:
        rows = edit.rows(Annotation, annotation_ids)
        if len(rows) == 1:
            quote, label = described(edit, rows[0]["id"])
            edit.details.update(quote=quote, label=label)
        else:
            edit.action = "delete_annotations"
            edit.details.update(count=len(rows))
        mine = [row for row in rows if not machine_made(row["origin"])]
        signed = {"status": Status.REJECTED.value, "annotator_id": project.annotator_id, "decided_at": now()}
        edit.update(Annotation, {row["id"]: signed for row in rows if machine_made(row["origin"])})
        delete_annotations(edit, mine)
    return edit.changes


def set_note(project: Project, annotation_id: str, note: str) -> Changes:
    """Write the note of an annotation."""
    with project.edit("note_annotation") as edit:
        quote, label = described(edit, annotation_id)
        edit.details.update(quote=quote, label=label)
        edit.update(Annotation, {annotation_id: {"note": note}})
    return edit.changes


def machine_made(origin: str) -> bool:
    """Return whether an origin is a rule or a model (as against a person or an imported file)."""
    return origin.startswith(("rule:", "model:"))


def _decide(project: Project, annotation_ids: Sequence[str], status: Status, action: str) -> Changes:
    with project.edit(action) as edit:
        rows = [row for row in edit.rows(Annotation, annotation_ids) if row["status"] != status.value]
        if len(rows) == 1:
            quote, label = described(edit, rows[0]["id"])
            edit.details.update(quote=quote, label=label)
        else:
            edit.action = f"{action}_many"
            edit.details.update(count=len(rows))
        signed = {"status": status.value, "annotator_id": project.annotator_id, "decided_at": now()}
        edit.update(Annotation, {row["id"]: signed for row in rows})
    return edit.changes


def _holds(row: Row, values: Row) -> bool:
    return all(row[name] == value for name, value in values.items())


def _may_become(row: Row, label_id: str) -> bool:
    """A person's confirmed annotation with another label is left alone: two labels on one passage are allowed."""
    return bool(row["status"] != Status.CONFIRMED.value or row["label_id"] == label_id)


def _segments_of(edit: Edit, annotation_ids: Sequence[str]) -> dict[str, tuple[Segment, ...]]:
    found: dict[str, tuple[Segment, ...]] = {}
    if annotation_ids:
        for annotation_id, start, end in edit.connection.execute(_BODIES, {"ids": list(annotation_ids)}):
            found[annotation_id] = (*found.get(annotation_id, ()), Segment(start, end))
    return found


def _same_place(edit: Edit, article_id: str, segments: Sequence[Segment], kind: AnnotationKind) -> list[Row]:
    """Return annotations of a kind with exactly these boundaries, confirmed ones first.

    Found by place and not by article: an article may hold thousands of annotations, a place but a few in all articles.
    """
    first = segments[0]
    ids = edit.connection.execute(_HERE, {"start": first.start, "end": first.end}).scalars().all()
    candidates = [
        row for row in edit.rows(Annotation, ids) if row["article_id"] == article_id and row["kind"] == kind.value
    ]
    places = _segments_of(edit, [row["id"] for row in candidates])
    same = [row for row in candidates if places[row["id"]] == tuple(segments)]
    return sorted(same, key=lambda row: row["status"] != Status.CONFIRMED.value)


def _by_place(edit: Edit, article_id: str, kind: AnnotationKind) -> dict[tuple[Segment, ...], Row]:
    query = select(Annotation.__table__).where(Annotation.article_id == article_id, Annotation.kind == kind.value)
    rows = edit.fetch(query)
    places: dict[tuple[Segment, ...], Row] = {}
    for start in range(0, len(rows), 400):
        part = rows[start : start + 400]
        segments = _segments_of(edit, [row["id"] for row in part])
        for row in part:
            known = places.get(segments[row["id"]])
            if known is None or known["status"] != Status.CONFIRMED.value:
                places[segments[row["id"]]] = row
    return places


def _cut(segments: Sequence[Segment], out: Segment, text: str) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """Return what lies outside and inside ``out``, both without space at their ends."""
    rest: list[Segment] = []
    part: list[Segment] = []
    for segment in segments:
        pieces = (
            (segment.start, min(segment.end, out.start), rest),
            (max(segment.start, out.start), min(segment.end, out.end), part),
            (max(segment.start, out.end), segment.end, rest),
        )
        for start, end, target in pieces:
            if start < end:
                piece = text[start:end]
                start += len(piece) - len(piece.lstrip())
                end -= len(piece) - len(piece.rstrip())
                if start < end:
                    target.append(Segment(start, end))
    return tuple(rest), tuple(part)
