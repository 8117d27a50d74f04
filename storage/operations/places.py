"""What a person does to many chosen places at once: tagging them, naming an entity in them, making claims of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, tuple_

from nlp.proposals import Segment
from storage.changes import Changes, Row
from storage.edit import Edit
from storage.ids import now
from storage.keys import among
from storage.operations.annotating import HUMAN, annotation_row, segment_rows, short
from storage.operations.claims import add_claims_in
from storage.project import Project
from storage.schema import Annotation, Entity, Label, Sentence
from storage.schema import Segment as SegmentRow
from storage.texts import texts_of
from storage.vocabulary import AnnotationKind, LabelKind, SegmentRole, Status

Place = tuple[str, Segment]
"""Article id and stretch in code points."""

_AT_ONCE = 300


@dataclass(frozen=True, slots=True)
class _Done:
    """How many places were tagged or changed, how many were so before, and the words at all of them."""

    count: int
    already: int
    surfaces: Sequence[str]


_KIND_OF_LABEL = {LabelKind.ENTITY.value: AnnotationKind.MENTION, LabelKind.SPAN.value: AnnotationKind.SPAN}


def tag_places(project: Project, places: Sequence[Place], label_id: str) -> Changes:
    """Tag places with an entity or span label, as a person's confirmed decision and one action.

    Suggestions and rejections with exactly these boundaries become confirmed with this label. What a person has
    confirmed there stays as it is; ``details["already"]`` counts those places, ``details["count"]`` the others.
    """
    with project.edit("tag_places") as edit:
        label = edit.existing(Label, label_id)
        kind = _KIND_OF_LABEL[label["kind"]]
        done = _tag(project, edit, places, kind, label_id, None)
        edit.details.update(label=label["name"], count=done.count, already=done.already)
    return edit.changes


def name_places(project: Project, places: Sequence[Place], entity_id: str, label_id: str | None = None) -> Changes:
    """Say that these places name an entity, as one action; where nothing is tagged yet, a mention is made.

    New mentions bear the entity's label, or ``label_id`` where it has none; mentions that are there keep theirs.
    ``details["already"]`` counts the places that named it before. Raises ``ValueError`` when there is no label.
    """
    with project.edit("name_places") as edit:
        entity = edit.existing(Entity, entity_id)
        wanted = entity["label_id"] or label_id
        if wanted is None:
            raise ValueError("an entity without a label needs one for new mentions")
        done = _tag(project, edit, places, AnnotationKind.MENTION, wanted, entity_id)
        aliases = [*entity["aliases"]]
        for surface in done.surfaces:
            if surface != entity["name"] and surface not in aliases:
                aliases.append(surface)
        values: dict[str, Any] = {"aliases": aliases} if aliases != entity["aliases"] else {}
        if done.count and entity["status"] != Status.CONFIRMED.value:
            values |= {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id}
        if done.count and values:
            edit.update(Entity, {entity_id: values})
        edit.details.update(name=entity["name"], count=done.count, already=done.already)
    return edit.changes


def claim_places(project: Project, places: Sequence[Place]) -> Changes:
    """Make a claim of every sentence that one of the places stands in, as one action.

    In an article that nobody has read, the paragraph takes the place of the sentence. A sentence that is a claim
    already, rejected or not, stays as it is; ``details["already"]`` counts those.
    """
    with project.edit("claim_places") as edit:
        wanted: dict[Place, None] = {}
        grouped = _by_article(places)
        spans = _sentence_spans(edit, list(grouped))
        for article_id, text in texts_of(edit.connection, grouped):
            sentences = _sentences(spans.get(article_id, ()), text)
            for segment in grouped[article_id]:
                around = [s for s in sentences if s.start < segment.end and segment.start < s.end]
                if around:
                    wanted[(article_id, Segment(around[0].start, around[-1].end))] = None
        known = _existing(edit, list(wanted), AnnotationKind.CLAIM)
        made = [place for place in wanted if place not in known]
        add_claims_in(project, edit, _by_article(made))
        edit.details.update(count=len(made), already=len(wanted) - len(made))
    return edit.changes


def _tag(
    project: Project, edit: Edit, places: Sequence[Place], kind: AnnotationKind, label_id: str, entity_id: str | None
) -> _Done:
    """Tag the places, each in the article it stands in."""
    known = _existing(edit, places, kind)
    moment = now()
    rows: list[Row] = []
    segments: list[Row] = []
    updates: dict[str | tuple[Any, ...], dict[str, Any]] = {}
    named = {"entity_id": entity_id, "entity_decided": True} if entity_id else {}
    signed = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id, "decided_at": moment}
    said: Counter[str] = Counter()
    grouped = _by_article(places)
    for article_id, text in texts_of(edit.connection, grouped):
        for segment in grouped[article_id]:
            said[" ".join(text[segment.start : segment.end].split())] += 1
            row = known.get((article_id, segment))
            if row is None:
                fresh = annotation_row(
                    project, article_id, kind, label_id=label_id, status=Status.CONFIRMED, origin=HUMAN,
                    entity_id=entity_id, entity_decided=entity_id is not None,
                )  # fmt: skip
                rows.append(fresh)
                segments.extend(segment_rows(fresh["id"], [segment], text))
            elif row.status != Status.CONFIRMED.value:
                updates[row.id] = signed | named | ({} if entity_id else {"label_id": label_id})
            elif entity_id and row.entity_id != entity_id:
                updates[row.id] = dict(named)
    edit.insert(Annotation, rows)
    edit.insert(SegmentRow, segments)
    edit.update(Annotation, updates)
    done = len(rows) + len(updates)
    edit.details["quote"] = short(said.most_common(1)[0][0]) if said else ""
    return _Done(done, len(set(places)) - done, list(said))


def _existing(edit: Edit, places: Sequence[Place], kind: AnnotationKind) -> dict[Place, Any]:
    """Return the annotation of a kind at each place that has one with just these boundaries, confirmed ones first."""
    wanted = set(places)
    spans = sorted({(segment.start, segment.end) for _, segment in wanted})
    found: dict[Place, Any] = {}
    for at in range(0, len(spans), _AT_ONCE):
        query = (
            # these columns alone: the same boundaries stand in many articles, and most of what is met is left out
            select(
                Annotation.id, Annotation.article_id, Annotation.status, Annotation.entity_id,
                SegmentRow.start.label("from_"), SegmentRow.end.label("to_"),
            )
            .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
            .where(
                tuple_(SegmentRow.start, SegmentRow.end).in_(spans[at : at + _AT_ONCE]), Annotation.kind == kind.value,
                SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
            )
        )  # fmt: skip
        met = ((row, (row.article_id, Segment(row.from_, row.to_))) for row in edit.connection.execute(query))
        rows = [(row, place) for row, place in met if place in wanted]
        several = set(edit.connection.execute(
            select(SegmentRow.annotation_id).where(
                among(SegmentRow.annotation_id, [row.id for row, _ in rows]),
                SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 1,
            )
        ).scalars())  # fmt: skip
        for row, place in rows:
            known = found.get(place)
            if row.id not in several and (known is None or known.status != Status.CONFIRMED.value):
                found[place] = row
    return found


def _sentence_spans(edit: Edit, article_ids: Sequence[str]) -> dict[str, list[Any]]:
    query = select(Sentence.article_id, Sentence.spans).where(among(Sentence.article_id, article_ids))
    return {row.article_id: row.spans for row in edit.connection.execute(query)}


def _sentences(spans: Iterable[Any], text: str) -> list[Segment]:
    """Return the sentences of an article without space at their ends, or else its paragraphs."""
    bounds = [(start, end) for start, end, _ in spans]
    if not bounds:
        at = 0
        for line in text.splitlines(keepends=True):
            bounds.append((at, at + len(line)))
            at += len(line)
    found = []
    for start, end in bounds:
        words = text[start:end]
        if words.strip():
            first = start + len(words) - len(words.lstrip())
            found.append(Segment(first, first + len(words.strip())))
    return found


def _by_article(places: Sequence[Place]) -> dict[str, list[Segment]]:
    grouped: dict[str, dict[Segment, None]] = {}
    for article_id, segment in places:
        grouped.setdefault(article_id, {})[segment] = None
    return {article_id: list(segments) for article_id, segments in grouped.items()}
