"""What the answer keys and the other verbs do in the matrix: they act on the cell at hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.assessing import Assessing
from gui.crediting import Crediting
from gui.disputes.matrix_view import MatrixView
from gui.disputes.matrix_words import silence_words, value_words
from gui.figures import figures_in_common
from gui.inspector.page import Context
from gui.label_names import display_name
from gui.reader.boundaries import sentence_at
from gui.subjects import name_like, one_name, telling_part
from gui.upholding import Upholding
from nlp.proposals import ComparisonRelation, Segments
from storage import reads
from storage.dispute_matrix import Cell, Hint, MatrixRow, Voice
from storage.ids import ArticleId
from storage.operations import comparisons, disputes, judging, silence
from storage.operations.answered import ANSWERS
from storage.operations.joining import Statement
from storage.records import Annotation
from storage.shortening import shortened
from storage.vocabulary import AnnotationKind, DisputeKind, Status

R = ComparisonRelation
LABEL_WORDS = 60
"""Code points of a passage in the name of a position."""


class MatrixDesk(QObject):
    """The verbs of the rooms "claims" and "tagging" while the matrix is on screen, and ``add`` a dispute.

    An answer is about two claims: the first of the cell at hand, and the one it is measured against. That is the cell
    that one came from in the same row; else the first cell that holds another position; else the first other cell.

    Signals: ``told`` (a sentence, what is offered beside it); ``question_asked`` when a question waits to be worded.
    """

    told = Signal(str, str)
    question_asked = Signal()

    def __init__(self, context: Context, view: MatrixView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self._view = view
        self._menu: QMenu | None = None
        self._came_from = ("", "")
        self._last = ("", "")
        self._crediting = Crediting(context.session, view)
        self._assessing = Assessing(context.session, view)
        self._assessing.told.connect(self._tell)
        self._upholding = Upholding(context.session, view)
        self._upholding.told.connect(self._tell)

    # --- what is at hand ------------------------------------------------------------------------------------------

    @property
    def row(self) -> MatrixRow | None:
        return self._view.table.row()

    @property
    def cell(self) -> Cell | None:
        return self._view.table.cell()

    @property
    def voice(self) -> Voice | None:
        cell = self.cell
        return cell.voices[0] if cell is not None and cell.voices else None

    def note_place(self) -> None:
        """Another cell is at hand: remember the one before it, if it is of the same question."""
        place = self._view.table.place()
        if place != self._last:
            self._came_from = self._last if self._last[0] == place[0] else ("", "")
            self._last = place
        against = self.against()
        self._view.table.set_reference(against[1].claim_id if against is not None else "")
        self._view.keys.show_tip(self._session.blind.veil(self._tip()))

    def against(self) -> tuple[str, Voice] | None:
        """Article and claim that the cell at hand is measured against; None while there is nothing to measure."""
        row, cell, voice = self.row, self.cell, self.voice
        if row is None or cell is None:
            return None
        if voice is None:
            return self._of_hint(row, cell.hint)
        others = [
            (key, each)
            for key in self._view.model.speaking(row)
            if key != cell.article_id
            for each in row.cells[ArticleId(key)].voices
        ]
        came_from = [item for item in others if item[0] == self._came_from[1]]
        elsewhere = [item for item in others if item[1].position_id != voice.position_id]
        return next(iter((*came_from, *elsewhere, *others)), None)

    # --- answers: the room "claims" -------------------------------------------------------------------------------

    def contradicts(self) -> None:
        self._answer(R.CONTRADICTS)

    def same(self) -> None:
        self._answer(R.EQUIVALENT)

    def different_scope(self) -> None:
        self._answer(R.DIFFERENT_SCOPE)

    def different_date(self) -> None:
        self._answer(R.DIFFERENT_AS_OF)

    def unrelated(self) -> None:
        self._answer(R.UNRELATED)

    def make(self) -> None:
        """A claim of the passage that the machine found."""
        self.accept()

    def disputed(self) -> None:
        self._tell(self.tr("This claim stands in a dispute; it can be taken out of it at the right."))

    def credibility(self) -> None:
        """Choose how credible the claim is; the digits belong to the menu while it is open."""
        record = self._claim()
        if record is not None:
            self._crediting.ask(record, self._popup_place())

    def assess(self) -> None:
        """Say how likely the position at hand is, and how sure that is."""
        record = self._claim()
        if record is not None:
            self._assessing.ask(record, self._popup_place())

    def uphold(self) -> None:
        """Say which answer of the dispute holds."""
        if self.row is not None:
            self._upholding.ask(self.row.id, self._popup_place())

    def join(self) -> None:
        """Let the claim stand in another dispute too."""
        row, voice = self.row, self.voice
        if row is None or voice is None:
            return
        menu = self._new_menu("join")
        for other in self._view.found.rows:
            if other.id != row.id:
                action = menu.addAction(f"D{other.number}  {self._session.blind.veil(other.question)}")
                action.setData(other.id)
        if menu.isEmpty():
            self._tell(self.tr("There is no other dispute."))
            return
        menu.triggered.connect(self.on_dispute_chosen)
        menu.popup(self._popup_place())

    def next_dispute(self) -> None:
        self._step(1)

    def previous_dispute(self) -> None:
        self._step(-1)

    # --- the room "tagging" ---------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Take the passage that the machine found into the dispute."""
        row, cell = self.row, self.cell
        if row is not None and cell is not None and not cell.voices and cell.hint is not None:
            self._take_in(row, cell, cell.hint, None)
        else:
            self._tell(self.tr("A takes a passage to check into its dispute; here is none."))

    def reject(self) -> None:
        """The passage that the machine found has nothing to do with it."""
        row, cell = self.row, self.cell
        if row is not None and cell is not None and not cell.voices and cell.hint is not None:
            if not cell.hint.suggestion_id:
                self._call_silent(row, cell.article_id, cell.hint)
                return
            self._session.do(comparisons.decide, cell.hint.suggestion_id, R.UNRELATED)
            self._tell(self.tr("Called unrelated: this passage is not offered here again."))
        else:
            self._tell(self.tr("R dismisses a passage to check; here is none."))

    def edit(self) -> None:
        """Word the question."""
        if self.row is not None:
            self.question_asked.emit()

    def clear(self) -> None:
        """Take back what was answered for the two claims, or that the article is silent."""
        row, place = self.row, self._view.table.place()
        if row is not None and self.cell is None and place[1] in row.called_silent:
            if self._session.do(silence.doubt_silence, row.id, place[1]):
                self._tell(self.tr("{} is not called silent any more.").format(self._name(place[1])))
            return
        voice, against = self.voice, self.against()
        if voice is not None and against is not None:
            changes = self._session.do(judging.judge, voice.claim_id, against[1].claim_id, None)
            self._tell(self.tr("Took the answer back.") if changes else self.tr("These two have no answer yet."))

    def delete(self) -> None:
        """Delete the dispute; its claims stay."""
        row = self.row
        if row is not None and self._session.do(disputes.delete_dispute, row.id):
            self._tell(self.tr("Deleted the dispute D{}. Its claims stay; Ctrl+Z brings it back.").format(row.number))

    # --- new ones -------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Make a dispute that has no positions yet; its question is typed at once."""
        changes = self._session.do(disputes.open_dispute, "", [])
        if changes is None or changes.result_id is None:
            return
        self._view.choose(changes.result_id)
        words = self.tr("D{}: type its question. Claims join it in Read with Shift+J.")
        self._tell(words.format(changes.details["number"]))
        self.question_asked.emit()

    # --- slots ----------------------------------------------------------------------------------------------------

    def on_dispute_chosen(self, action: QAction) -> None:
        voice = self.voice
        if voice is not None:
            self._session.do(
                disputes.join_dispute, str(action.data()), voice.claim_id, label=voice.label, value=voice.label
            )

    # --- private --------------------------------------------------------------------------------------------------

    def _answer(self, answer: R) -> None:
        row, cell, against = self.row, self.cell, self.against()
        if row is None:
            return
        if cell is None:
            self._tell(self.tr("This article is silent here: there is nothing to compare."))
        elif against is None:
            self._tell(self.tr("No other article says anything here yet."))
        elif not cell.voices and cell.hint is not None:
            if answer is R.UNRELATED:
                self.reject()
            else:
                self._take_in(row, cell, cell.hint, answer)
        else:
            name, other = self._name(cell.article_id), self._name(against[0])
            changes = self._session.do(judging.judge, cell.voices[0].claim_id, against[1].claim_id, answer)
            if changes is not None:
                words = self.tr("{} and {}: {}.") if changes else self.tr("{} and {} are joined so already: {}.")
                self._tell(words.format(name, other, display_name(ANSWERS[answer]).lower()))

    def _call_silent(self, row: MatrixRow, article_id: str, hint: Hint) -> None:
        said = self._session.do(silence.call_silent, row.id, article_id, hint.segments, hint.against)
        if said:
            self._tell(self.tr("D{}: {} is silent. 0 takes it back.").format(row.number, self._name(article_id)))

    def _take_in(self, row: MatrixRow, cell: Cell, hint: Hint, answer: R | None) -> None:
        label, value = self._answer_in(row, cell, hint)
        same = next((each for each in row.positions if not hint.suggestion_id and one_name(each.label, label)), None)
        segments = self._sentences(cell.article_id, hint.segments)
        claim_id = self._claim_around(cell.article_id, hint.segments)
        passage = Statement(cell.article_id, segments, claim_id, label, value)
        position_id = same.id if same is not None and answer is not R.CONTRADICTS else None
        if (beside := self._of_hint(row, hint)) is not None:
            self._came_from = (row.id, beside[0])  # it stays measured against what it was found beside
        if self._session.do(judging.take_in, row.id, passage, hint.against, answer, position_id=position_id):
            self._tell(self.tr("D{}: {} says {}.").format(row.number, self._name(cell.article_id), label))

    def _answer_in(self, row: MatrixRow, cell: Cell, hint: Hint) -> tuple[str, str | None]:
        """What a passage answers: label and value of its position."""
        words = shortened(hint.quote, LABEL_WORDS)
        if hint.suggestion_id:  # it was compared: these are the words that answer
            return words, words if row.kind is DisputeKind.VALUE else None
        claim = self._session.read(reads.annotation, hint.against)
        if claim is not None and row.kind is DisputeKind.VALUE:
            places = (claim.article_id, claim.segments), (cell.article_id, hint.segments)
            figures = figures_in_common(self._session, self._context.book, *places)
            if figures is not None:
                return figures[1], figures[1]
        labels = [position.label for position in row.positions]
        named = name_like(hint.quote, labels)
        return named or shortened(telling_part(hint.quote, [row.question, *labels]), LABEL_WORDS), None

    def _sentences(self, article_id: str, segments: Segments) -> Segments:
        text = self._session.project.text(article_id)
        return tuple(dict.fromkeys(sentence_at(text, part.start) or part for part in segments))

    def _claim_around(self, article_id: str, segments: Segments) -> str | None:
        """The shortest claim in which a passage stands."""
        first, last = segments[0].start, segments[-1].end
        around = [
            (mark.segments[-1].end - mark.segments[0].start, mark.id)
            for mark in self._session.read(reads.marks, article_id)
            if mark.kind is AnnotationKind.CLAIM and mark.status is not Status.REJECTED
            and mark.segments[0].start <= first and last <= mark.segments[-1].end
        ]  # fmt: skip
        return min(around)[1] if around else None

    def _of_hint(self, row: MatrixRow, hint: Hint | None) -> tuple[str, Voice] | None:
        for cell in row.cells.values() if hint is not None else ():
            for voice in cell.voices:
                if hint is not None and voice.claim_id == hint.against:
                    return cell.article_id, voice
        return None

    def _claim(self) -> Annotation | None:
        return self._session.read(reads.annotation, self.voice.claim_id) if self.voice is not None else None

    def _tip(self) -> str:
        """What the answer keys are about now."""
        row, cell, against = self.row, self.cell, self.against()
        if row is None:
            return ""
        if cell is None:
            article_id = self._view.table.place()[1]
            return silence_words(row, article_id, known=self._view.model.is_known_silent(row, article_id))
        if against is None:
            return self.tr("No other article says anything here yet.")
        other = self._name(against[0]), value_words(against[1], row.kind)
        if not cell.voices and cell.hint is not None and not cell.hint.suggestion_id:
            return self.tr("It only shares words. Enter shows it, A takes it in, R says that the article is silent.")
        if not cell.voices:
            return self.tr("Enter shows it, A takes it in, R dismisses it. Compared with {}: {}").format(*other)
        return self.tr("Answers are about {} against {}: {}").format(self._name(cell.article_id), *other)

    def _step(self, by: int) -> None:
        index = self._view.table.currentIndex()
        row = index.row() + by
        if 0 <= row < self._view.model.rowCount():
            self._view.table.go_to(row, max(index.column(), 0))
        else:
            self._tell(self.tr("That was the last dispute.") if by > 0 else self.tr("This is the first dispute."))

    def _name(self, article_id: str) -> str:
        return self._view.model.names.get(article_id, "")

    def _tell(self, words: str) -> None:
        self.told.emit(words, "")

    def _new_menu(self, name: str) -> QMenu:
        menu = QMenu(self._view)
        menu.setObjectName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        return menu

    def _popup_place(self) -> QPoint:
        table = self._view.table
        box = table.visualRect(table.currentIndex())
        return table.viewport().mapToGlobal(box.topLeft() + QPoint(12, 34))
