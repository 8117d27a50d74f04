"""Tagging in the Read view: labels by key, decisions one by one and in bulk. The verbs of the room "tagging"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from gui.afterwards import Afterwards
from gui.labels import LabelBook
from gui.places import PlaceCounter
from gui.read_view import ReadView
from gui.reader.marks import Mark, MarkKind, MarkStatus
from gui.session import Session
from nlp.proposals import Segment
from storage import reads
from storage.operations import mentions
from storage.operations.annotating import short
from storage.operations.reviewing import settle
from storage.records import Annotation

SAY_AFTER = 20
"""Milliseconds from a tag on the screen to the words about it."""

_LABELLED = (MarkKind.MENTION, MarkKind.SPAN)


class Tagging(QObject):
    """Acts on what is chosen in the current pane.

    Signals: ``told`` (a sentence, and the words of an offer that ``everywhere`` takes up, or ""); ``edit_asked`` to put
    the cursor into the inspector's first field.
    """

    told = Signal(str, str)
    edit_asked = Signal()

    def __init__(self, session: Session, book: LabelBook, view: ReadView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._book = book
        self._view = view
        self._offer: tuple[str, str, str | None] | None = None
        self._offered: Annotation | None = None
        self._tagged = ""
        self._saying = Afterwards(SAY_AFTER, self)
        self._saying.due.connect(self.on_saying_due)
        self._places = PlaceCounter(session, self)
        self._places.counted.connect(self.on_places_counted)

    # --- labels ---------------------------------------------------------------------------------------------------

    @Slot(str)
    def set_label(self, label_id: str) -> None:
        """Tag the selection with a label, or give it to the chosen mark."""
        view = self._view
        selection = view.selection()
        if selection is not None:
            mark = self._view.stretched_mark()
            if mark is None or mark.kind not in _LABELLED:
                self._tag(view.current_article, selection, label_id)
            elif self._session.do(settle, mark.id, label_id=label_id, segments=[selection]) is not None:
                self._view.choose(view.current_article, mark.id, flash=False)
                self._offer_everywhere(mark.id)
            return
        mark = view.selected_mark()
        if mark is None:
            self.told.emit(self.tr("Select some words first, then press the label’s key."), "")
        elif mark.kind not in _LABELLED:
            self._tag(view.current_article, Segment(mark.start, mark.end), label_id)
        else:
            record = self._record()
            if record is not None and record.label_id == label_id:
                changes = self._session.do(mentions.confirm, [mark.id])
            else:
                changes = self._session.do(mentions.relabel, [mark.id], label_id)
            if changes is not None:
                self._offer_everywhere(mark.id)

    def key(self, digit: str) -> bool:
        """What a digit means: 0 clears, 1 to 9 set the label of that key. False when no label has it."""
        if digit == "0":
            self.clear()
            return True
        label = self._book.for_key(digit)
        if label is None:
            return False
        self.set_label(label.id)
        return True

    def clear(self) -> None:
        """Take the label off: a person's mark is deleted, a suggestion is rejected."""
        self.delete()

    def everywhere(self) -> None:
        """Tag every other place where the same words stand, in all articles, as one step."""
        offer = self._offer_for_choice() or self._offer
        if offer is None:
            self.told.emit(self.tr("Choose a tagged mention first."), "")
            return
        surface, label_id, entity_id = offer
        changes = self._session.do(mentions.tag_all, surface, label_id, entity_id=entity_id)
        self._offer = None
        if changes is None:
            return
        count = int(changes.details.get("count", 0)) if changes else 0
        name = self._book.name_of(label_id)
        if count:
            words = (
                self.tr("Tagged “{}” as {} in 1 more place.")
                if count == 1
                else self.tr("Tagged “{}” as {} in {} more places.")
            )
            self.told.emit(words.format(surface, name, count), "")
        else:
            self.told.emit(self.tr("“{}” is tagged as {} everywhere already.").format(surface, name), "")

    def split(self) -> None:
        """Split the selection off the mark that it lies in."""
        selection, mark = self._view.selection(), self._mark_around_selection()
        if selection is None or mark is None:
            self.told.emit(self.tr("Select part of a mark to split it off."), "")
            return
        changes = self._session.do(mentions.split_off, mark.id, selection)
        if changes and changes.result_id:
            self._view.choose(self._view.current_article, changes.result_id)

    def add_stretch(self) -> None:
        """Add the selection to the mark that was chosen last in this pane: one mark of several stretches."""
        selection = self._view.selection()
        held = self._last_mark_id
        record = self._session.read(reads.annotation, held) if held else None
        if selection is None or record is None or record.article_id != self._view.current_article:
            self.told.emit(self.tr("Choose a mark, then select the words to add to it."), "")
            return
        self._session.do(mentions.resegment, record.id, [*record.segments, selection])
        self._view.choose(record.article_id, record.id)

    # --- deciding -------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Confirm the chosen mark and go to the next suggestion."""
        self._decide(mentions.confirm, MarkStatus.CONFIRMED)

    def reject(self) -> None:
        """Reject the chosen mark and go to the next suggestion."""
        self._decide(mentions.reject, MarkStatus.REJECTED)

    def delete(self) -> None:
        """Delete the chosen mark; what the machine proposed is rejected instead, so that it does not come back."""
        mark = self._view.selected_mark()
        if mark is not None:
            self._session.do(mentions.delete, [mark.id])

    def edit(self) -> None:
        self.edit_asked.emit()

    def next(self) -> None:
        """Go to the next suggestion; stay once where a decision has led, since nobody has looked at it yet."""
        mark = self._view.selected_mark()
        arrived, self._arrived = self._arrived, None
        if mark is not None and mark.id == arrived and mark.status == MarkStatus.SUGGESTED:
            self._view.choose(self._view.current_article, mark.id)
            self._view.hold_choice()
            return
        self._step(forward=True)

    def previous(self) -> None:
        self._step(forward=False)

    def accept_article(self) -> None:
        self._bulk(mentions.confirm, self._view.undecided(self._view.current_article))

    def reject_article(self) -> None:
        self._bulk(mentions.reject, self._view.undecided(self._view.current_article))

    def accept_label(self) -> None:
        self._bulk(mentions.confirm, self._with_label())

    def reject_label(self) -> None:
        self._bulk(mentions.reject, self._with_label())

    def accept_entity(self) -> None:
        self._bulk(mentions.confirm, self._of_entity())

    def reject_entity(self) -> None:
        self._bulk(mentions.reject, self._of_entity())

    def stop(self) -> None:
        """Offer nothing more; the project is about to be closed."""
        self._saying.stop()
        self._places.stop()

    # --- boundaries -----------------------------------------------------------------------------------------------

    def resegment(self, annotation_id: str, segment: Segment) -> None:
        """Move a mark's boundaries to a stretch."""
        self._session.do(mentions.resegment, annotation_id, [segment])

    def _move_to(self, mark: Mark, selection: Segment) -> bool:
        """Move the boundaries of a mark to the selection that was drawn out from it; whether that was done."""
        if self._session.do(mentions.resegment, mark.id, [selection]) is None:
            return False
        self._view.choose(self._view.current_article, mark.id, flash=False)
        return True

    # --- private --------------------------------------------------------------------------------------------------

    _last_mark_id: str | None = None
    _arrived: str | None = None
    """The suggestion that a decision has led to."""

    def note_choice(self) -> None:
        """Remember the chosen mark, for adding stretches to it."""
        mark = self._view.selected_mark()
        if mark is not None:
            self._last_mark_id = mark.id

    def _tag(self, article_id: str, segment: Segment, label_id: str) -> None:
        with self._view.one_step():
            changes = self._session.do(mentions.tag, article_id, [segment], label_id)
            if changes is None or changes.result_id is None:
                return
            self._view.choose(article_id, changes.result_id, flash=False)
        self._offer_everywhere(changes.result_id)

    def _decide(self, operation: Callable[..., object], wanted: str) -> None:
        stretched, selection = self._view.stretched_mark(), self._view.selection()
        if stretched is not None and selection is not None and wanted == MarkStatus.CONFIRMED:
            was_suggested = stretched.status == MarkStatus.SUGGESTED
            if self._move_to(stretched, selection) and was_suggested:
                self._go_on(stretched)
            return
        mark = self._view.selected_mark()
        if mark is None:
            self.told.emit(self.tr("Press N to go to the next suggestion."), "")
            return
        if mark.status == wanted:
            self._step(forward=True)
            return
        was_suggested = mark.status == MarkStatus.SUGGESTED
        with self._view.one_step():
            done = self._session.do(operation, [mark.id])  # type: ignore[arg-type]
            if done is not None and was_suggested:
                self._go_on(mark)

    def _go_on(self, decided: Mark) -> None:
        """To the next suggestion, which nobody has looked at yet, nor chosen to join it with anything."""
        self._step(forward=True)
        reached = self._view.selected_mark()
        self._arrived = reached.id if reached is not None and reached.id != decided.id else None
        if self._arrived is not None:
            self._view.held.forget(self._view.current_article)

    def _step(self, *, forward: bool) -> None:
        if self._view.step(_is_suggestion, forward=forward) is None:
            left = len(self._view.undecided(self._view.current_article))
            if left:
                words = (
                    self.tr("No more suggestions below; {} above (Shift+N).")
                    if forward
                    else self.tr("No more suggestions above; {} below (N).")
                )
                self.told.emit(words.format(left), "")
            else:
                self.told.emit(self.tr("Every suggestion of this article is decided."), "")

    def _bulk(self, operation: Callable[..., object], ids: list[str]) -> None:
        if not ids:
            self.told.emit(self.tr("There are no such suggestions."), "")
            return
        done = self._session.do(operation, ids)  # type: ignore[arg-type]
        if done is not None:
            confirmed = operation is mentions.confirm
            if len(ids) == 1:
                words = self.tr("Confirmed 1 suggestion.") if confirmed else self.tr("Rejected 1 suggestion.")
            else:
                words = self.tr("Confirmed {} suggestions.") if confirmed else self.tr("Rejected {} suggestions.")
            self.told.emit(words.format(len(ids)), "")

    def _record(self) -> Annotation | None:
        mark = self._view.selected_mark()
        return self._session.read(reads.annotation, mark.id) if mark is not None else None

    def _with_label(self) -> list[str]:
        record = self._record()
        if record is None:
            return []
        return [str(key) for key in self._session.read(reads.suggested, label_id=record.label_id)]

    def _of_entity(self) -> list[str]:
        record = self._record()
        if record is None or record.entity_id is None:
            return []
        return [str(key) for key in self._session.read(reads.suggested, entity_id=record.entity_id)]

    def _offer_for_choice(self) -> tuple[str, str, str | None] | None:
        record = self._record()
        if record is None or record.label_id is None:
            return None
        return record.quote, record.label_id, record.entity_id

    def _offer_everywhere(self, annotation_id: str) -> None:
        """Say what was tagged, and look for other places, once the tag is on the screen."""
        self._tagged = annotation_id
        self._saying.start()

    @Slot()
    def on_saying_due(self) -> None:
        annotation_id = self._tagged
        record = self._session.read(reads.annotation, annotation_id)
        if record is None:
            return
        self._offer = None
        self._offered = record
        self.told.emit(
            self.tr("Tagged “{}” as {}.").format(short(record.quote), self._book.name_of(record.label_id)), ""
        )
        self._places.count(annotation_id)

    @Slot(str, int)
    def on_places_counted(self, annotation_id: str, others: int) -> None:
        record = self._offered
        if record is None or record.id != annotation_id or record.label_id is None or not others:
            return
        self._offer = (record.quote, record.label_id, record.entity_id)
        words = self.tr("Tagged “{}” as {}.").format(short(record.quote), self._book.name_of(record.label_id))
        one, many = self.tr("Tag the other place (O)"), self.tr("Tag the other {} places (O)")
        self.told.emit(words, one if others == 1 else many.format(others))

    def _mark_around_selection(self) -> Mark | None:
        pane, selection = self._view.row.current_pane, self._view.selection()
        if pane is None or selection is None:
            return None
        around = [mark for mark in pane.text.index.at(selection.start) if mark.kind in _LABELLED]
        return around[0] if around else None


def _is_suggestion(mark: Mark) -> bool:
    return mark.status == MarkStatus.SUGGESTED
