"""Which commands make sense now: what is open, chosen, held and running."""

from __future__ import annotations

from gui.action_specs import Need
from gui.read_view import ReadView
from gui.reader.marks import MarkKind


def needs_of(view: ReadView, *, writable: bool, undo: bool, redo: bool, running: bool) -> set[Need]:
    """What is there for commands to act on, in an open project."""
    passage, mark, selection = view.passage(), view.selected_mark(), view.selection()
    acceptable = mark is not None or (selection is not None and view.stretched_mark() is not None)
    here = {
        Need.PROJECT: True,
        Need.WRITABLE: writable,
        Need.ADDABLE: writable,
        Need.ARTICLE: bool(view.current_article),
        Need.DISPUTES: bool(view.current_article),
        Need.TEXT: writable and bool(view.current_article),
        Need.SELECTION: writable and selection is not None,
        Need.MARK: writable and mark is not None,
        Need.ACCEPTABLE: writable and acceptable,
        Need.MENTION: writable and mark is not None and mark.kind == MarkKind.MENTION,
        Need.ENTITY_PAIR: writable and mark is not None and mark.entity_id is not None,
        Need.ENTITY_PART: writable and mark is not None and mark.entity_id is not None,
        Need.CLAIM: writable and mark is not None and mark.kind == MarkKind.CLAIM,
        Need.PASSAGE: writable and passage is not None,
        Need.TWO_PASSAGES: writable and view.held_passage() is not None and view.other_passage() is not None,
        Need.UNDO: writable and undo,
        Need.REDO: writable and redo,
        Need.JOB: running,
    }
    return {need for need, present in here.items() if present}
