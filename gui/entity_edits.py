"""What a person does to entities from several places of the window, each as one step that is told and can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from gui.inspector.page import Context
from gui.numerals import whole
from storage.changes import Changes
from storage.entity_reads import mention_count
from storage.operations import entities, entity_links
from storage.records import Entity


def other_named(context: Context, name: str, entity_id: str) -> Entity | None:
    """The entity that a person typed the name of, unless it is ``entity_id`` itself. That there is none is told."""
    other = context.entities.named(name) if name else None
    if name and other is None:
        words = _tr("There is no entity called “{}”: choose one of the names that are offered while you type.")
        context.session.failed.emit(words.format(name))
    return other if other is not None and other.id != entity_id else None


def confirm(context: Context, ids: Sequence[str]) -> None:
    """Confirm entities as one step."""
    context.session.do_many(_tr("Confirming"), entities.confirm_entities, ids, rows=_rows(context, ids))


def merge(context: Context, into_id: str, other_ids: Sequence[str]) -> bool:
    """Merge entities into one; False when it could not be done, or begun. Those of another type are told as such."""
    then = partial(_merged, context, context.entities.name_of(into_id), _strangers(context, into_id, other_ids))
    rows = _rows(context, other_ids)
    return context.session.do_many(
        _tr("Merging entities"), entities.merge_entities, into_id, other_ids, rows=rows, then=then
    )


def keep_apart(context: Context, ids: Sequence[str]) -> bool:
    """Remember that entities are different things."""
    names = [context.entities.name_of(key) for key in ids]
    if len(ids) == 2:
        changes = context.session.do(entity_links.keep_apart, *ids)
        words = _tr("{} and {} stay apart and are not proposed again.").format(*names)
    else:
        words = _tr("{} entities stay apart and are not proposed as one again.").format(len(ids))
        pairs = len(ids) * (len(ids) - 1) // 2
        told = partial(_tell_if, context, words)
        return context.session.do_many(
            _tr("Keeping entities apart"), entity_links.keep_all_apart, ids, rows=pairs, then=told
        )
    _tell_if(context, words, changes)
    return bool(changes)


def move_out(context: Context, entity_id: str, mention_ids: Sequence[str], name: str) -> str | None:
    """Split mentions off into an entity of their own; returns its id."""
    old = context.entities.name_of(entity_id)
    context.session.foretell(len(mention_ids))
    changes = context.session.do(entities.split_entity, entity_id, mention_ids, name)
    if not changes:
        return None
    one, many = _tr("Moved 1 mention out of {} into {}."), _tr("Moved {} mentions out of {} into {}.")
    count = len(mention_ids)
    _tell(context, one.format(old, name) if count == 1 else many.format(count, old, name))
    return changes.result_id


def retype(context: Context, ids: Sequence[str], label_id: str) -> bool:
    """Give entities another type, with those of their mentions that bore the old one."""
    kind = context.book.name_of(label_id)
    one, many = _tr("{} is of the type {} now."), _tr("{} entities are of the type {} now.")
    words = one.format(context.entities.name_of(ids[0]), kind) if len(ids) == 1 else many.format(len(ids), kind)
    told, rows = partial(_tell_if, context, words), _rows(context, ids)
    return context.session.do_many(_tr("Changing types"), entities.retype_entities, ids, label_id, rows=rows, then=told)


def delete(context: Context, ids: Sequence[str]) -> None:
    """Delete entities as one step; their mentions stay."""
    if not ids:
        return
    name = context.entities.name_of(ids[0])
    one, many = _tr("Deleted the entity {}; its mentions stay."), _tr("Deleted {} entities; their mentions stay.")
    told = partial(_tell_if, context, one.format(name) if len(ids) == 1 else many.format(len(ids)))
    context.session.do_many(
        _tr("Deleting entities"), entities.delete_entities, ids, rows=_rows(context, ids), then=told
    )


def _rows(context: Context, ids: Sequence[str]) -> int:
    """An entity may have thousands of mentions, which change with it."""
    return len(ids) + context.session.read(mention_count, ids)


def _strangers(context: Context, into_id: str, other_ids: Sequence[str]) -> str:
    """ "Lima was a Place, not a Person": what is said where things of different types become one."""
    into = context.entities.get(into_id)
    others = [found for key in other_ids if (found := context.entities.get(key)) is not None]
    if into is None:
        return ""
    strange = [each for each in others if each.label_id and into.label_id and each.label_id != into.label_id]
    if not strange:
        return ""
    kind, other = context.book.name_of(into.label_id), context.book.name_of(strange[0].label_id)
    if len(strange) == 1:
        return _tr("Mind the types: {} was {} and is {} now.").format(strange[0].name, other, kind)
    return _tr("Mind the types: {} of them were not {} and are now.").format(whole(len(strange)), kind)


def _merged(context: Context, name: str, strangers: str, changes: Changes) -> None:
    count = int(changes.details.get("count", 2))
    words = _tr("Merged {} entities into {}.").format(whole(count), name)
    if changes:
        context.navigator.undoable.emit(f"{words} {strangers}".rstrip())


def _tell_if(context: Context, words: str, changes: Changes | None) -> None:
    if changes:
        _tell(context, words)


def _tell(context: Context, words: str) -> None:
    context.navigator.told.emit(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntityEdits", text)
