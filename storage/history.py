"""The history is the undo: entries with the before and after of every row, replayed in either direction.

An entry is ``applied``, ``undone`` (redo brings it back) or ``abandoned`` (undone, then edited past: kept as part of
the audit trail, never replayed). Undo takes the newest applied entry, redo the oldest undone one, so both work across
articles and after a restart without limit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlalchemy import Connection, CursorResult, Row, and_, bindparam, func, insert, or_, select, update

from storage.applying import apply
from storage.changes import ROWS_PER_CHANGE, Changes, Operation, RowImages
from storage.commuting import Footprint
from storage.edit import Edit
from storage.history_sentences import sentence_for
from storage.ids import now
from storage.progress import wrote
from storage.records import HistoryItem
from storage.schema import Annotation, Annotator, Article, HistoryChange, HistoryEntry, HistorySubject, table_of

APPLIED, UNDONE, ABANDONED = "applied", "undone", "abandoned"

SUBJECTS_PER_ENTRY = 200
"""Larger batches are not listed thing by thing; the things themselves say which run made them."""

LOOKED_INTO_BYTES = 4_000_000
"""Compressed images, some hundred thousand rows, into which batches of a run look; past more they begin an entry."""

_ANNOTATION_KEYED = frozenset({"annotation", "segment", "claim", "quantity", "quotation", "claim_quantity"})

_SUBJECT_TABLES = frozenset({"annotation", "article", "entity", "dispute", "relation", "source", "claim", "quantity"})

# What every edit, undo and redo runs, put together once: that takes several times as long as running it.
_ENTRY, _CHANGE, _SUBJECT = (table_of(model) for model in (HistoryEntry, HistoryChange, HistorySubject))
_ADD_ENTRY, _ADD_CHANGE, _ADD_SUBJECT = insert(_ENTRY), insert(_CHANGE), insert(_SUBJECT)
_ABANDON = update(_ENTRY).where(_ENTRY.c.state == UNDONE).values(state=ABANDONED, state_at=bindparam("moment"))
_SET_STATE = (
    update(_ENTRY).where(_ENTRY.c.id == bindparam("entry"))
    .values(state=bindparam("becomes"), state_at=bindparam("moment"))
)  # fmt: skip
_SUBJECTS = select(_SUBJECT.c.subject_id).where(_SUBJECT.c.entry_id == bindparam("entry"))
_ORDINALS = select(_CHANGE.c.ordinal).where(_CHANGE.c.entry_id == bindparam("entry")).order_by(_CHANGE.c.ordinal)
_IMAGE = (
    select(_CHANGE.c.table_name, _CHANGE.c.operation, _CHANGE.c.rows)
    .where(_CHANGE.c.entry_id == bindparam("entry"), _CHANGE.c.ordinal == bindparam("ordinal"))
)  # fmt: skip
_NEXT = {
    state: select(_ENTRY.c.id, _ENTRY.c.action, _ENTRY.c.details)
    .where(_ENTRY.c.state == state)
    .order_by(order)
    .limit(1)
    for state, order in ((APPLIED, _ENTRY.c.id.desc()), (UNDONE, _ENTRY.c.id.asc()))
}
_ARTICLES_OF = select(Annotation.article_id).where(Annotation.id.in_(bindparam("ids", expanding=True))).distinct()
_SIZE = {
    state: select(func.sum(func.length(_CHANGE.c.rows)), func.count()).where(
        _CHANGE.c.entry_id == query.with_only_columns(_ENTRY.c.id).scalar_subquery()
    )
    for state, query in _NEXT.items()
}


class Passed:
    """Footprints of the entries that a machine run's batches slip beneath, kept from one batch to the next.

    Images are never changed once they are committed, so each is decoded once for all batches of a run.
    """

    def __init__(self) -> None:
        self._footprints: dict[tuple[int, int], Footprint] = {}

    def lets_through(self, connection: Connection, images: Sequence[RowImages], joined: int) -> bool:
        """Return whether images may join the entry ``joined`` beneath what came later and what waits for redo."""
        later = or_(HistoryEntry.state == UNDONE, and_(HistoryEntry.state == APPLIED, HistoryEntry.id > joined))
        query = (
            select(HistoryChange.entry_id, HistoryChange.ordinal, func.length(HistoryChange.rows))
            .join(HistoryEntry, HistoryEntry.id == HistoryChange.entry_id)
            .where(later)
        )
        sizes = {(entry, ordinal): size for entry, ordinal, size in connection.execute(query)}
        self._footprints = {key: found for key, found in self._footprints.items() if key in sizes}
        if sum(sizes.values()) > LOOKED_INTO_BYTES:
            return False
        mine = Footprint(images) if sizes else None
        return mine is None or not any(mine.meets(self._footprint(connection, *key)) for key in sizes)

    def _footprint(self, connection: Connection, entry: int, ordinal: int) -> Footprint:
        found = self._footprints.get((entry, ordinal))
        if found is None:
            found = self._footprints[entry, ordinal] = Footprint([_image(connection, entry, ordinal)])
        return found


def write_entry(
    connection: Connection,
    images: Sequence[RowImages],
    *,
    action: str,
    details: Mapping[str, Any],
    annotator_id: str | None,
    run: str | None = None,
    passed: Passed | None = None,
) -> int:
    """Store one entry for rows that this transaction changed; return its id.

    With ``run`` set, a machine run's later batches join its first entry, even beneath entries that a person made since,
    and leave what was undone ready for redo, as long as ``storage.commuting`` says that the order does not matter.
    An act of a person may begin the run: it is taken back with all that the machine made of it, in one step.
    ``passed`` remembers from batch to batch what they slip beneath.
    """
    joined = None if run is None else _entry_for_batch(connection, run, images, passed or Passed())
    moment = now()
    if joined is None:
        connection.execute(_ABANDON, {"moment": moment})
        values = {
            "action": action, "details": dict(details), "run": run, "annotator_id": annotator_id,
            "created_at": moment, "state": APPLIED, "state_at": moment,
        }  # fmt: skip
        entry, joins = _inserted_id(connection.execute(_ADD_ENTRY, values)), False
        first = 0
    else:
        entry, joins = joined.id, True
        last = connection.execute(
            select(func.max(HistoryChange.ordinal)).where(HistoryChange.entry_id == entry)
        ).scalar()
        first = 0 if last is None else last + 1
        if joined.action == action:
            connection.execute(update(HistoryEntry).where(HistoryEntry.id == entry).values(details=dict(details)))
    connection.execute(
        _ADD_CHANGE,
        [
            {"entry_id": entry, "ordinal": first + i, "table_name": image.table, "operation": image.operation.value,
             "rows": rows}
            for i, (image, rows) in enumerate(zip(images, _encoded(images), strict=True))
        ],
    )  # fmt: skip
    _write_subjects(connection, entry, images, joins=joins)
    wrote(0)  # the last moment to stop
    return entry


def _encoded(images: Sequence[RowImages]) -> list[bytes]:
    """Encode images, those of a large batch on two cores: compressing, half of the work, lets others run meanwhile."""
    if len(images) < 8:
        return [image.encode() for image in images]
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(RowImages.encode, images))


def _inserted_id(result: CursorResult[Any]) -> int:
    key = result.inserted_primary_key
    assert key is not None
    return int(key[0])


def _entry_for_batch(
    connection: Connection, run: str, images: Sequence[RowImages], passed: Passed
) -> Row[tuple[int, str]] | None:
    """Return id and action of the entry that a batch of a machine run can join, None when it needs one of its own."""
    joined = connection.execute(
        select(HistoryEntry.id, HistoryEntry.action)
        .where(HistoryEntry.run == run, HistoryEntry.state == APPLIED)
        .order_by(HistoryEntry.id.desc())
    ).first()
    return joined if joined is not None and passed.lets_through(connection, images, joined.id) else None


def _write_subjects(connection: Connection, entry: int, images: Sequence[RowImages], *, joins: bool) -> None:
    """List what an entry is about, for the history of one thing; ``joins``: an entry that may list some of it."""
    subjects: set[str] = set()
    for image in images:
        if image.table in _SUBJECT_TABLES:
            subjects.update(image.values(0))
            if len(subjects) > SUBJECTS_PER_ENTRY:
                return
    known = set(connection.execute(_SUBJECTS, {"entry": entry}).scalars()) if joins else set()
    rows = [{"entry_id": entry, "subject_id": subject} for subject in sorted(subjects - known)]
    if rows:
        connection.execute(_ADD_SUBJECT, rows)


def step(connection: Connection, *, forward: bool) -> Changes:
    """Undo the newest applied entry, or redo the oldest undone one; empty changes when there is none."""
    row = connection.execute(_NEXT[UNDONE if forward else APPLIED]).first()
    if row is None:
        return Changes()
    touched = Touched()
    for images in _images(connection, row.id, forward=forward):
        apply(connection, images, forward=forward)
        touched.add(images)
    new_state = APPLIED if forward else UNDONE
    connection.execute(_SET_STATE, {"entry": row.id, "becomes": new_state, "moment": now()})
    return touched.changes(connection, entry_id=row.id, action=row.action, details=row.details)


def size_of_next(connection: Connection, *, forward: bool) -> tuple[int, int]:
    """Return how many bytes, and at most how many rows, the entry holds that undo or redo would take."""
    size, steps = connection.execute(_SIZE[UNDONE if forward else APPLIED]).one()
    return int(size or 0), int(steps) * ROWS_PER_CHANGE


class Touched:
    """Gathers which rows, and which articles, a list of images is about."""

    def __init__(self) -> None:
        self._ids: dict[str, set[str]] = defaultdict(set)
        self._articles: set[str] = set()
        self._annotations: set[str] = set()
        self._placed: set[str] = set()
        """Annotations whose article is among ``_articles`` already."""

    def add(self, images: RowImages) -> None:
        """Take in the ids of these rows."""
        keys = images.values(0)
        self._ids[images.table].update(keys)
        if images.table == "article":
            self._articles.update(keys)
        elif "article_id" in images.columns:
            self._articles.update(images.values(images.columns.index("article_id")))
            if images.table == "annotation":
                self._placed.update(keys)
        elif images.table in _ANNOTATION_KEYED:
            self._annotations.update(keys)
        elif images.table == "relation" and images.operation is not Operation.UPDATE:
            for name in ("from_id", "to_id"):
                self._annotations.update(images.values(images.columns.index(name)))
        elif images.table == "position_claim":
            self._annotations.update(images.values(images.columns.index("claim_id")))

    def changes(
        self, connection: Connection, *, entry_id: int, action: str, details: Mapping[str, Any],
        result_id: str | None = None,
    ) -> Changes:  # fmt: skip
        """Return what was gathered, with the articles of annotations that were touched by key alone."""
        annotations = list(self._annotations - self._placed)
        for start in range(0, len(annotations), 500):
            part = annotations[start : start + 500]
            found = connection.execute(_ARTICLES_OF, {"ids": part})
            self._articles.update(found.scalars().all())
        return Changes(
            entry_id=entry_id,
            action=action,
            details=details,
            touched={table: frozenset(ids) for table, ids in self._ids.items()},
            articles=frozenset(self._articles),
            result_id=result_id,
        )


def _images(connection: Connection, entry: int, *, forward: bool) -> Iterator[RowImages]:
    """Yield an entry's images one at a time, so that a huge batch is never whole in memory."""
    ordinals = connection.execute(_ORDINALS, {"entry": entry}).scalars().all()
    for ordinal in ordinals if forward else reversed(ordinals):
        yield _image(connection, entry, ordinal)


def articles_in(connection: Connection, entry: int) -> frozenset[str]:
    """Return the articles whose own rows an entry changed."""
    article = Article.__tablename__
    ordinals = connection.execute(
        select(_CHANGE.c.ordinal).where(_CHANGE.c.entry_id == entry, _CHANGE.c.table_name == article)
    ).scalars()
    return frozenset(key for each in ordinals.all() for key in _image(connection, entry, each).values(0))


def _image(connection: Connection, entry: int, ordinal: int) -> RowImages:
    row = connection.execute(_IMAGE, {"entry": entry, "ordinal": ordinal}).one()
    return RowImages.decode(row.table_name, row.operation, row.rows)


def summary(edit: Edit, *, entry_id: int, action: str) -> Changes:
    """Return what an edit changed, as its caller is told."""
    touched = Touched()
    for images in edit.images:
        touched.add(images)
    return touched.changes(
        edit.connection, entry_id=entry_id, action=action, details=edit.details, result_id=edit.result_id
    )


_ENTRIES = select(
    HistoryEntry.id, HistoryEntry.action, HistoryEntry.details, HistoryEntry.created_at, HistoryEntry.state,
    Annotator.name,
).outerjoin(Annotator, Annotator.id == HistoryEntry.annotator_id)  # fmt: skip
_AVAILABLE = tuple(
    _ENTRIES.where(HistoryEntry.state == state).order_by(order).limit(1)
    for state, order in ((APPLIED, HistoryEntry.id.desc()), (UNDONE, HistoryEntry.id.asc()))
)


def entries(
    connection: Connection, *, limit: int = 200, before: int | None = None, subject: str | None = None
) -> list[HistoryItem]:
    """Return the newest entries first; ``before`` continues a list, ``subject`` keeps those about one thing."""
    query = _ENTRIES.order_by(HistoryEntry.id.desc()).limit(limit)
    if before is not None:
        query = query.where(HistoryEntry.id < before)
    if subject is not None:
        query = query.join(HistorySubject, HistorySubject.entry_id == HistoryEntry.id).where(
            HistorySubject.subject_id == subject
        )
    return [_item(row) for row in connection.execute(query)]


def available(connection: Connection) -> tuple[HistoryItem | None, HistoryItem | None]:
    """Return what undo and redo would take back or bring back, None where there is nothing."""
    found: list[HistoryItem | None] = []
    for query in _AVAILABLE:
        row = connection.execute(query).first()
        found.append(None if row is None else _item(row))
    return found[0], found[1]


def _item(row: Any) -> HistoryItem:
    return HistoryItem(
        id=row.id,
        sentence=sentence_for(row.action, row.details),
        action=row.action,
        details=row.details,
        annotator=row.name,
        created_at=row.created_at,
        state=row.state,
    )
