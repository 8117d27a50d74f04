"""Claims in the Read view: making them, disputing them, joining those of two panes. The verbs of the room "claims"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.assessing import Assessing
from gui.crediting import Crediting
from gui.figures import figure_in, figures_in_common, measure_in_common, question_for
from gui.label_names import display_name
from gui.labels import LabelBook
from gui.passages import Passage
from gui.read_view import ReadView
from gui.reader.boundaries import sentence_at
from gui.reader.marks import Mark, MarkKind
from gui.session import Session
from gui.state_questions import state_question
from gui.upholding import Upholding
from nlp.proposals import Segment, Segments
from storage import dispute_reads, reads
from storage.operations import claims, disputes, joining
from storage.operations.disputes import NewPosition
from storage.operations.joining import Statement
from storage.records import Annotation
from storage.shortening import shortened
from storage.vocabulary import AnnotationKind, DisputeKind

if TYPE_CHECKING:
    from gui.disputes.evidence_citing import CitingMenu

POSITION_WORDS = 60
"""Code points of a statement in the name of a position."""


class ClaimDesk(QObject):
    """Acts on the passage chosen in the current pane and, for joining, on the one held in another.

    Signals: ``told`` (a sentence); ``question_asked`` when a new dispute waits for its question to be worded.
    """

    told = Signal(str)
    question_asked = Signal()

    def __init__(self, session: Session, book: LabelBook, view: ReadView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._book = book
        self._view = view
        self._menu: QMenu | None = None
        self._citing: CitingMenu | None = None
        self._crediting = Crediting(session, view)
        self._assessing = Assessing(session, view)
        self._assessing.told.connect(self.told)
        self._upholding = Upholding(session, view)
        self._upholding.told.connect(self.told)

    # --- claims ---------------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Make a claim of the selection, or of the sentence around the chosen mark or the cursor."""
        passage = self._view.passage() or self._sentence_here()
        if passage is None:
            self.told.emit(self.tr("Select the statement first."))
            return
        claim = self._claim_of(self._statement(passage))
        if claim is not None:
            self._view.choose(claim.article_id, claim.id, flash=False)
            self.told.emit(self.tr("Made a claim. Press E to word its statement."))

    def disputed(self) -> None:
        """Mark the chosen claim as disputed, or take the mark off."""
        record = self._chosen_claim()
        if record is None or record.claim is None:
            return
        if record.claim.disputed and self._disputes_of(record.id):
            self.told.emit(self.tr("This claim stands in a dispute; take it out there."))
            return
        self._session.do(claims.mark_disputed, record.id, not record.claim.disputed)

    def credibility(self) -> None:
        """Choose how credible the claim is; the digits belong to the menu while it is open."""
        record = self._chosen_claim()
        if record is not None:
            self._crediting.ask(record, self._popup_place())

    def assess(self) -> None:
        """Say how likely the claim is, or its side of the dispute it stands in, and how sure that is."""
        record = self._chosen_claim()
        if record is not None:
            self._assessing.ask(record, self._popup_place())

    def uphold(self) -> None:
        """Say which answer holds, of the first dispute that the claim stands in."""
        record = self._chosen_claim()
        ids = self._disputes_of(record.id) if record is not None else ()
        if record is not None and ids:
            self._upholding.ask(self._first_opened(set(ids)), self._popup_place())
        elif record is not None:
            self.told.emit(self.tr("This claim stands in no dispute."))

    # --- joining --------------------------------------------------------------------------------------------------

    def contradicts(self) -> None:
        """The two chosen passages cannot both be true: a relation, and a dispute with its question."""
        pair = self._pair()
        if pair is None:
            return
        first, second = pair
        disputes_of = [set(self._disputes_of(each.claim_id)) if each.claim_id else set() for each in pair]
        if disputes_of[0] & disputes_of[1]:
            self.told.emit(self.tr("These two stand in one dispute already."))
            return
        for held, standing, other in ((disputes_of[0], first, second), (disputes_of[1], second, first)):
            if held:  # the dispute of one of them takes in the other
                dispute_id = self._first_opened(held)
                changes = self._session.do(joining.join, dispute_id, standing, other)
                if changes:
                    self._tell_joined(dispute_id)
                    self._choose_here(second)
                return
        first, second = self._set_against(first, second)
        words = self._words(first), self._words(second)
        valued = bool(first.value and second.value)
        stated = not valued and state_question(*words)
        kind = DisputeKind.VALUE if valued else DisputeKind.DATE_OR_STATUS if stated else DisputeKind.FRAMING
        about = ""
        if first.value and second.value:
            here, there = ((each.article_id, each.segments) for each in (first, second))
            about = measure_in_common(self._session, here, there, (first.value, second.value))
        question = question_for(first.value, second.value, *words, about)
        changes = self._session.do(joining.contradict, first, second, question, kind=kind)
        if not changes:
            return
        opened = self.tr("Opened the dispute D{}. Its question can be worded on the right.")
        self.told.emit(opened.format(changes.details["number"]))
        self._choose_here(second)
        self.question_asked.emit()

    def same(self) -> None:
        self._relate("same")

    def different_scope(self) -> None:
        self._relate("different_scope")

    def different_date(self) -> None:
        self._relate("different_as_of")

    def unrelated(self) -> None:
        self._relate("unrelated")

    def join(self) -> None:
        """Choose a dispute for the claim from a menu."""
        record = self._chosen_claim()
        if record is None:
            return
        open_disputes = self._session.read(dispute_reads.disputes)
        menu = QMenu(self._view)
        for dispute in open_disputes:
            action = menu.addAction(f"D{dispute.number}  {self._session.blind.veil(dispute.question)}")
            action.setData(dispute.id)
        if open_disputes:
            menu.addSeparator()
        fresh = menu.addAction(self.tr("New dispute with this claim"))
        fresh.setData("")
        menu.triggered.connect(self.on_dispute_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(self._popup_place())

    def cite(self) -> None:
        """Cite the chosen passage as evidence for a dispute."""
        passage = self._view.passage()
        if passage is None:
            self.told.emit(self.tr("Choose a passage to cite first."))
            return
        from gui.disputes.evidence_citing import CitingMenu

        if self._citing is None:
            self._citing = CitingMenu(self._session, self._view)
            self._citing.told.connect(self.told)
        self._citing.ask(passage, self._popup_place())

    def leave(self, dispute_id: str, claim_id: str) -> None:
        """Take a claim out of a dispute."""
        self._session.do(disputes.leave_dispute, dispute_id, claim_id)

    def next_dispute(self) -> None:
        self._step(forward=True)

    def previous_dispute(self) -> None:
        self._step(forward=False)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(QAction)
    def on_dispute_chosen(self, action: QAction) -> None:
        record = self._chosen_claim()
        if record is None:
            return
        if action.data():
            self._join(action.data(), record)
            return
        figure = self._position(record).value
        question = question_for(figure, None, record.quote, None)
        self._session.do(disputes.open_dispute, question, [self._position(record)])
        self.question_asked.emit()

    # --- private --------------------------------------------------------------------------------------------------

    def _relate(self, label: str) -> None:
        pair = self._pair()
        if pair is None:
            return
        changes = self._session.do(joining.relate, pair[0], pair[1], label)
        if changes is not None:
            words = self.tr("Joined: {}.") if changes else self.tr("They are joined so already: {}.")
            self.told.emit(words.format(display_name(label).lower()))
            self._choose_here(pair[1])

    def _set_against(self, first: Statement, second: Statement) -> tuple[Statement, Statement]:
        """Two passages with the figures that they part over, or their words where those measure different things."""
        passages = ((each.article_id, each.segments) for each in (first, second))
        figures = figures_in_common(self._session, self._book, *passages)
        labels = figures or tuple(shortened(self._words(each), POSITION_WORDS) for each in (first, second))
        values = figures or (None, None)
        return (
            replace(first, label=labels[0], value=values[0]),
            replace(second, label=labels[1], value=values[1]),
        )

    def _pair(self) -> tuple[Statement, Statement] | None:
        """The two chosen passages, the other pane's first; a mark that is no claim stands for its sentence."""
        here, there = self._view.held_passage(), self._view.other_passage()
        if here is None or there is None:
            self.told.emit(self.tr("Choose a passage in one pane, then the other in another pane."))
            return None
        return self._statement(there), self._statement(here)

    def _statement(self, passage: Passage) -> Statement:
        article_id = passage.article_id
        segments: Segments = (passage.segment,)
        claim: Annotation | None = None
        if passage.mark_id is not None:
            record = self._session.read(reads.annotation, passage.mark_id)
            if record is not None and record.kind is AnnotationKind.CLAIM:
                claim, segments = record, record.segments
            else:
                text = self._session.project.text(article_id)
                segments = (sentence_at(text, passage.segment.start) or passage.segment,)
        if claim is None and len(segments) == 1:
            claim = self._claim_at(article_id, segments[0])
        figure = figure_in(self._session, self._book, article_id, segments)
        statement = Statement(article_id, segments, claim.id if claim is not None else None, "", figure)
        return replace(statement, label=figure or shortened(self._words(statement), POSITION_WORDS))

    def _sentence_here(self) -> Passage | None:
        """The sentence that the cursor stands in."""
        pane = self._view.row.current_pane
        found = sentence_at(pane.text.text, pane.text.caret()) if pane is not None else None
        return Passage(pane.article_id, found) if pane is not None and found is not None else None

    def _claim_of(self, statement: Statement) -> Annotation | None:
        """The claim of a passage, made now where it is none yet."""
        claim_id = statement.claim_id
        if claim_id is None:
            changes = self._session.do(claims.add_claim, statement.article_id, statement.segments)
            claim_id = changes.result_id if changes is not None else None
        return self._session.read(reads.annotation, claim_id) if claim_id is not None else None

    def _words(self, statement: Statement) -> str:
        """What a passage states: its claim's statement, else its own words."""
        if statement.claim_id is not None:
            record = self._session.read(reads.annotation, statement.claim_id)
            if record is not None and record.claim is not None:
                return record.claim.statement
        text = self._session.project.text(statement.article_id)
        return " ".join(" ".join(text[s.start : s.end].split()) for s in statement.segments)

    def _choose_here(self, statement: Statement) -> None:
        """Choose the claim that a passage has become."""
        claim = self._session.read(reads.annotation, statement.claim_id) if statement.claim_id else None
        if claim is None and len(statement.segments) == 1:
            claim = self._claim_at(statement.article_id, statement.segments[0])
        if claim is not None:
            self._view.choose(claim.article_id, claim.id, flash=False)

    def _claim_at(self, article_id: str, segment: Segment) -> Annotation | None:
        for mark in self._session.read(reads.marks, article_id):
            if mark.kind is AnnotationKind.CLAIM and mark.segments == (segment,):
                return self._session.read(reads.annotation, mark.id)
        return None

    def _position(self, claim: Annotation) -> NewPosition:
        figure = figure_in(self._session, self._book, claim.article_id, claim.segments)
        statement = claim.claim.statement if claim.claim is not None else claim.quote
        return NewPosition(figure or shortened(statement, POSITION_WORDS), (claim.id,), figure)

    def _join(self, dispute_id: str, claim: Annotation) -> None:
        position = self._position(claim)
        self._session.do(disputes.join_dispute, dispute_id, claim.id, label=position.label, value=position.value)
        self._tell_joined(dispute_id)

    def _tell_joined(self, dispute_id: str) -> None:
        dispute = self._session.read(dispute_reads.dispute, dispute_id)
        if dispute is not None:
            self.told.emit(self.tr("Joined to D{}: {}").format(dispute.number, dispute.question))

    def _first_opened(self, ids: set[str]) -> str:
        found = (self._session.read(dispute_reads.dispute, each) for each in ids)
        return min((dispute for dispute in found if dispute is not None), key=lambda dispute: dispute.number).id

    def _disputes_of(self, claim_id: str) -> tuple[str, ...]:
        return self._session.read(dispute_reads.disputes_of_claim, claim_id)

    def _chosen_claim(self) -> Annotation | None:
        passage = self._view.passage()
        record = (
            self._session.read(reads.annotation, passage.mark_id) if passage is not None and passage.mark_id else None
        )
        if record is None or record.kind is not AnnotationKind.CLAIM:
            self.told.emit(self.tr("Choose a claim first; M makes one of the selection."))
            return None
        return record

    def _step(self, *, forward: bool) -> None:
        if self._view.step(_is_disputed, forward=forward) is None:
            self.told.emit(self.tr("No more disputes in this article."))

    def _popup_place(self) -> QPoint:
        pane = self._view.row.current_pane
        passage = self._view.passage()
        if pane is None:
            return self._view.mapToGlobal(QPoint(40, 40))
        extent = pane.text.extent(passage.mark_id) if passage is not None and passage.mark_id else None
        y = round(extent.bottom) if extent is not None and not extent.side else 60
        return pane.text.viewport().mapToGlobal(QPoint(round(pane.text.state.text_left), y + 4))


def _is_disputed(mark: Mark) -> bool:
    return mark.kind == MarkKind.CLAIM and mark.dispute is not None
