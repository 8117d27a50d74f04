"""The dispute at hand in full, at the right of the matrix: question, positions, plot, verdicts, evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.actions import ActionSet
from gui.background import Latest
from gui.disputes.detail_assessment import AssessmentPart
from gui.disputes.detail_data import NO_HINTS, DetailData, Gathered, dressed, gather, read_detail, with_hints
from gui.disputes.detail_head import DetailHead
from gui.disputes.detail_parts import INSET, Part, being_typed
from gui.disputes.detail_perhaps import PerhapsPart
from gui.disputes.detail_positions import PositionList
from gui.disputes.detail_silent import SilentPart
from gui.disputes.detail_sums import SumsPart
from gui.disputes.detail_verdict import VerdictPart
from gui.disputes.evidence_part import EvidencePart
from gui.inspector.fields import veil_fields
from gui.inspector.page import Context
from gui.passages import Passage
from gui.plots.as_of_plot import AsOfPlot
from gui.plots.dispute_plot import small_labels, worth_plotting
from gui.plots.points import other_scope
from gui.plots.words import position_words
from gui.scrolling import ScrollColumn
from gui.widgets import Ink, Surface
from storage.changes import Changes
from storage.dispute_matrix import Hint
from storage.dispute_outlines import has_many_claims_in_disputes
from storage.errors import SidelightError
from storage.operations import disputes
from storage.vocabulary import DisputeStatus

Filling = tuple[str, Callable[[DetailData], object], Callable[[DetailData], None]]
"""A part of the page: its name, what it shows of the data, and what fills it."""

WAIT_FOR_FIELD = 300
"""Milliseconds after which it is looked again whether a person has stopped typing."""

_TABLES = (
    "dispute", "position", "position_claim", "assessment", "evidence", "evidence_consistency", "claim", "quantity",
    "annotation", "segment", "article", "source", "relation", "suggestion", "annotator", "entity",
    "meta",
)  # fmt: skip


class DisputeDetail(QWidget):
    """Shows one dispute and lets it be edited. Costs nothing until it is given one, nor while it is out of sight.

    Where there are many it is read in a thread, and what stood there stays until it has arrived.

    Signals: ``claim_opened`` (claim id) to read it where it stands; ``cell_asked`` (article id) to go to a cell of the
    dispute; ``told`` (a sentence, what is offered beside it).
    """

    claim_opened = Signal(str)
    cell_asked = Signal(str)
    told = Signal(str, str)

    def __init__(self, context: Context, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self._actions = actions
        self._dispute_id: str | None = None
        self._data: DetailData | None = None
        self.setAccessibleName(self.tr("Dispute"))
        self.head = DetailHead(self._session)
        self.positions = PositionList(self._session)
        self.plot = AsOfPlot()
        self.plot.setAccessibleName(self.tr("Plot of the positions"))
        self.sums = SumsPart()
        self.assessment = AssessmentPart(self._session)
        self.verdict = VerdictPart(self._session)
        self.evidence = EvidencePart(self._session)
        self.perhaps = PerhapsPart(self._session)
        self.silent = SilentPart(self._session)
        self._plain: DetailData | None = None
        """What was read, before it is known which articles may speak of it after all."""
        self._hints: Mapping[str, Hint] = {}
        self._unlooked: tuple[frozenset[str], frozenset[str]] = frozenset(), frozenset()
        self._first = Part()
        self._empty = Ink(
            self.tr("Choose a dispute to see its positions, what speaks for each, and how you judge it."),
            ink="ink3", wrap=True,
        )  # fmt: skip
        self._area = ScrollColumn()
        self._page = QWidget()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.on_due)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self.on_rest_due)
        self._reading = Latest(self)
        self._shown: dict[str, object] = {}
        self._shown_id = ""
        self._lay_out()
        self._connect()
        self._show_nothing()

    @property
    def dispute_id(self) -> str | None:
        return self._dispute_id

    @property
    def data(self) -> DetailData | None:
        """What is on screen, up to date: pending changes are shown first."""
        if self._later.isActive() or self._reading.busy:
            self._later.stop()
            self._refresh()
        while self._rest.isActive():
            self._rest.stop()
            self.on_rest_due()
        return self._data

    def show_dispute(self, dispute_id: str | None, hints: Mapping[str, Hint] = NO_HINTS) -> None:
        """Show a dispute, or (None) say that none is chosen; ``hints`` as ``show_hints`` takes them."""
        self._dispute_id = dispute_id
        self._hints = hints
        self._tell_looked()
        self._later.stop()
        self._read()

    def show_hints(self, hints: Mapping[str, Hint]) -> None:
        """Say which articles (ids) may speak of it in a passage that nobody has weighed: they are not called silent."""
        if hints != self._hints:
            self._hints = hints
            if self._plain is not None and self._plain.points.dispute.id == self._dispute_id:
                self._take(self._plain)

    def set_unlooked(self, articles: frozenset[str], disputes: frozenset[str]) -> None:
        """Say which articles are not looked through, and for which disputes none is: there none is called silent."""
        self._unlooked = articles, disputes
        self._tell_looked()

    def _tell_looked(self) -> None:
        articles, disputes = self._unlooked
        looked = not articles and self._dispute_id not in disputes
        self.silent.set_looked(looked)
        self.head.set_looked(looked)

    def set_passage_source(self, source: Callable[[], Passage | None]) -> None:
        """Say who knows the passage that is chosen in Read, so that it can be cited."""
        self.evidence.passage_source = source

    def finish(self) -> None:
        """Keep what is being typed; the project is about to be closed."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()
        self._reading.stop()

    def focus_first(self) -> None:
        """Give the keyboard to the first position, or to the question."""
        rows = self.positions.rows
        (rows[0] if rows else self.head.question).setFocus(Qt.FocusReason.TabFocusReason)

    def focus_question(self) -> None:
        """Put the cursor into the question."""
        self.head.question.setFocus(Qt.FocusReason.OtherFocusReason)
        self.head.question.selectAll()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if self._dispute_id is not None and changes.concerns(*_TABLES):
            self._later.start(0)

    @Slot()
    def on_rest_due(self) -> None:
        """The next part of a dispute that has just been taken to hand: one at each turn."""
        if self._data is None or self._session.closed:
            return
        parts = {"assessment": self.assessment, "verdict": self.verdict, "evidence": self.evidence}
        for filling in self._upper() + self._lower():
            filled = self._fill(self._data, (filling,))
            if filling[0] in parts:
                parts[filling[0]].show()
            if filled:
                self._rest.start()
                return

    @Slot()
    def on_failed(self) -> None:
        """What was typed could not be kept: show what is."""
        self._data = None
        self._shown.clear()
        self._later.start(0)

    @Slot()
    def on_blind_changed(self) -> None:
        self._data = None
        self._later.start(0)

    @Slot()
    def on_due(self) -> None:
        if not self.isVisible():
            return  # looked up again when it is shown
        self._read()

    @Slot(object)
    def on_arrived(self, found: tuple[str, Gathered | None]) -> None:
        dispute_id, gathered = found
        if not self._session.closed and dispute_id == self._dispute_id:
            self._take(dressed(self._session, gathered) if gathered is not None else None)

    @Slot(object)
    def on_refused(self, error: SidelightError) -> None:
        self._session.failed.emit(str(error))

    @Slot(str)
    def on_position_chosen(self, position_id: str) -> None:
        self.plot.set_current(position_id)
        self.positions.set_current(position_id)

    @Slot(str)
    def on_point_opened(self, position_id: str) -> None:
        if self._data is None:
            return
        point = next((p for p in self._data.points.positions if p.position.id == position_id), None)
        if point is not None and point.lead is not None:
            self.claim_opened.emit(point.lead.claim_id)

    @Slot(str)
    def on_told(self, words: str) -> None:
        self.told.emit(words, "")

    @Slot(str)
    def on_verb_asked(self, verb: str) -> None:
        if self._data is None:
            return
        dispute_id = self._data.points.dispute.id  # what one sees: another may be on its way
        if verb == "reword":
            self.focus_question()
        elif verb == "add":
            self.positions.on_add_clicked()
        elif verb == "cite":
            self.evidence.on_cite_clicked()
        elif verb.startswith("order "):
            self.positions.order(verb.removeprefix("order "))
        elif verb == "reopen":
            self._session.do(disputes.edit_dispute, dispute_id, status=DisputeStatus.OPEN.value)
        elif verb == "dismiss":
            self._session.do(disputes.edit_dispute, dispute_id, status=DisputeStatus.DISMISSED.value)
        elif verb == "delete" and self._session.do(disputes.delete_dispute, dispute_id):
            self.told.emit(self.tr("Deleted the dispute. Ctrl+Z brings it back."), "")

    # --- private --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Read the dispute again, where there are many in a thread, and show what is different now."""
        dispute_id = self._dispute_id
        if self._session.closed:
            return
        if dispute_id is None or not self._session.read(has_many_claims_in_disputes):
            self._refresh()
            return
        project = self._session.project
        self._reading.ask(lambda: (dispute_id, gather(project, dispute_id)))

    def _refresh(self) -> None:
        """Read the dispute again at once."""
        self._reading.forget()
        if not self._session.closed:
            self._take(read_detail(self._session, self._dispute_id) if self._dispute_id is not None else None)

    def _take(self, found: DetailData | None) -> None:
        self._plain = found
        if found is None:
            self._data = None
            self._show_nothing()
            return
        found = with_hints(self._session.project, found, self._hints)
        if found == self._data:
            self.head.show_data(found)  # what was typed there may have been taken back in the same breath
            return
        same = bool(self._shown) and self._shown_id == found.points.dispute.id
        self._shown_id = str(found.points.dispute.id)
        if same and any(being_typed(part) for part in self._parts()):
            self._later.start(WAIT_FOR_FIELD)  # what a person is writing is not taken from under the cursor
            return
        self._show(found, keep_place=same)

    def _show(self, found: DetailData, *, keep_place: bool) -> None:
        """Show what differs from what is on screen; of another dispute the head now, the rest in a moment."""
        place, focused = self._area.verticalScrollBar().value(), self._focused_name()
        self._data = found
        self._empty.hide()
        self.head.show_data(found)
        self.head.show()
        self._first.show()
        if not keep_place:
            self._area.verticalScrollBar().setValue(0)
            self._fill(found, self._upper()[:1])
            self._rest.start()
            return
        self._fill(found, self._upper() + self._lower())
        if focused:
            fields = self._page.findChildren(QWidget, focused)
            if fields:  # the last one: those before it are about to be deleted
                fields[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.verticalScrollBar().setValue(place)

    def _fill(self, found: DetailData, parts: tuple[Filling, ...]) -> bool:
        """Fill those parts whose contents are others now; False when there is none."""
        filled = False
        for name, contents, show in parts:
            wanted = contents(found), self._session.blind.on
            if name not in self._shown or self._shown[name] != wanted:
                self._shown[name] = wanted
                show(found)
                veil_fields(self._page, self._session.blind.veil)
                filled = True
        return filled

    def _upper(self) -> tuple[Filling, ...]:
        return (
            ("positions", self._position_contents, self.positions.show_data),
            ("plot", self._position_contents, self._show_plot),
            ("sums", _sum_contents, self.sums.show_data),
        )

    def _lower(self) -> tuple[Filling, ...]:
        return (
            ("assessment", _assessment_contents, self.assessment.show_data),
            ("verdict", _verdict_contents, self.verdict.show_data),
            ("evidence", self._evidence_contents, self.evidence.show_data),
            ("perhaps", _perhaps_contents, self._show_perhaps),
            ("silent", self._silent_contents, self._show_silent),
        )

    def _show_plot(self, found: DetailData) -> None:
        plot = worth_plotting(found.points, found.stances)
        self.plot.show_plot(plot, small_labels(found.points))
        self.plot.setVisible(plot is not None)
        self.positions.set_current(self.plot.current)

    def _show_perhaps(self, found: DetailData) -> None:
        self.perhaps.show_perhaps(found.may_speak, found.hints)

    def _show_silent(self, found: DetailData) -> None:
        self.silent.show_silent(found.points.silent, found.points.silent_count)

    def _position_contents(self, found: DetailData) -> object:
        dispute = found.points.dispute
        verdict = dispute.status, dispute.resolution, found.upheld
        shown = dispute.id, found.points.positions, found.stances, verdict
        return shown, found.read_only

    def _evidence_contents(self, found: DetailData) -> object:
        dispute = found.points.dispute
        names = _names(found)
        return dispute.id, dispute.evidence, names, found.passages, found.read_only

    def _silent_contents(self, found: DetailData) -> object:
        return found.points.dispute.id, found.points.silent, found.points.silent_count

    def _show_nothing(self) -> None:
        self._rest.stop()
        self._shown.clear()
        for part in (self.head, *self._parts()):
            part.hide()
        self._empty.show()

    def _parts(self) -> tuple[QWidget, ...]:
        return (self._first, self.sums, self.assessment, self.verdict, self.evidence, self.perhaps, self.silent)

    def _focused_name(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None and self._page.isAncestorOf(focus) else ""

    def _lay_out(self) -> None:
        surface = Surface("win")
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(surface)
        parts = QVBoxLayout(self._page)
        parts.setContentsMargins(0, 0, 0, 16)
        parts.setSpacing(0)
        self._empty.setContentsMargins(INSET, 16, INSET, 16)
        self._first.add(self.positions)
        self._first.add(self.plot)
        for part in (self._empty, self.head, *self._parts()):
            parts.addWidget(part)
        parts.addStretch(1)
        self._area.setWidget(self._page)

    def _connect(self) -> None:
        self._session.changed.connect(self.on_changed)
        self._session.failed.connect(self.on_failed)
        self._reading.arrived.connect(self.on_arrived)
        self._reading.refused.connect(self.on_refused)
        self._session.blind.changed.connect(self.on_blind_changed)
        self.head.verb_asked.connect(self.on_verb_asked)
        self.head.told.connect(self.on_told)
        self.positions.told.connect(self.on_told)
        self.positions.claim_opened.connect(self.claim_opened)
        self.positions.chosen.connect(self.on_position_chosen)
        self.plot.chosen.connect(self.on_position_chosen)
        self.plot.opened.connect(self.on_point_opened)
        self.evidence.told.connect(self.on_told)
        self.evidence.mark_opened.connect(self._context.navigator.mark_asked)
        self.verdict.told.connect(self.on_told)
        self.perhaps.cell_asked.connect(self.cell_asked)
        self.silent.article_opened.connect(self._context.navigator.article_asked)

    # --- Qt -------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dispute_id is not None:
            self._later.start(0)


def _names(found: DetailData) -> object:
    return tuple((point.position.id, position_words(point)) for point in found.points.positions)


def _perhaps_contents(found: DetailData) -> object:
    return found.points.dispute.id, tuple(found.may_speak.values()), tuple(found.hints.items())


def _sum_contents(found: DetailData) -> object:
    return found.points.dispute.id, found.points.positions, found.steps, other_scope(found.stances)


def _assessment_contents(found: DetailData) -> object:
    dispute = found.points.dispute
    return dispute.id, dispute.assessments, _names(found), found.analysts, found.me, found.read_only


def _verdict_contents(found: DetailData) -> object:
    d = found.points.dispute
    said = d.id, d.resolution, d.status, d.confidence, d.kind, d.topic, d.rationale, found.read_only
    return said, found.upheld, _names(found)
