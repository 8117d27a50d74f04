"""What the articles disagree on and nobody has answered yet: a ranked list, each difference with its five answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.background import Latest
from gui.inspector.checks import CheckList
from gui.inspector.comparison_card import ComparisonCard, caption_of, in_a_sentence, is_sure, underline_of
from gui.inspector.excerpt_label import ExcerptLabel
from gui.inspector.others import answer_card
from gui.inspector.page import FIELD_INSET, Context
from gui.inspector.pieces import GradedCaption
from gui.numerals import whole
from gui.scrolling import ScrollColumn
from gui.upright import set_upright
from gui.widgets import Ink, LinkButton, Surface
from nlp.proposals import ComparisonRelation
from storage.changes import Changes
from storage.check_reads import Check, open_checks
from storage.entity_table import article_count
from storage.ids import ArticleId
from storage.open_comparisons import READ, Difference, open_comparisons
from storage.review_counts import is_large

PER_ARTICLE = 5
"""Differences that are shown for each article at first."""
MOST_AT_FIRST = 30
MOST_CHECKS = 5
FEW_ARTICLES = 200
"""Up to here the list is read as soon as Disputes is shown; of more articles once it is wanted."""
WIDEST = 860
"""Pixels: longer lines are hard to read."""
IN_A_TURN = 4
"""Cards that are made in one turn of the event loop."""
SETTLE = 150
"""Milliseconds that a run of the machine's batches is given before the list is read again."""

_LEAPS = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_TOUCHED = frozenset({"suggestion", "suggestion_side", "article", "source"})


class DifferenceCard(ComparisonCard):
    """Both passages, who says each, and what the machine saw. ``leapt``: a key goes farther than to the next.

    A click comes to it, with its arithmetic and answers, so that a mouse can pass one over; the next click opens it.
    """

    leapt = Signal(int)

    def __init__(self, context: Context, difference: Difference) -> None:
        super().__init__(context, difference.comparison)
        here, there = difference.here, difference.comparison.there
        self.difference = difference
        self._caption, self._brief = caption_of(here), caption_of(here, year=False)
        self._grade = context.session.blind.grade(here.reliability.value)
        words = ExcerptLabel(here.excerpt, here.marked, underline_of(self._ink))
        self.column.insertWidget(0, words)
        other = GradedCaption(caption_of(there), context.session.blind.grade(there.reliability.value))
        self.column.insertWidget(1, other)
        self.setAccessibleName(
            f"{caption_of(here)}: {here.excerpt} {caption_of(there)}, {self._verdict}: {there.excerpt}"
        )
        self.setToolTip(f"{caption_of(here)}\n{caption_of(there)}\n{in_a_sentence(difference.comparison)}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.is_current or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif self.rect().contains(event.position().toPoint()):
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAPS and event.modifiers() in _PLAIN:
            self.leapt.emit(event.key())
        else:
            super().keyPressEvent(event)


class DifferencesPanel(Surface):
    """The list. ``opened`` (a Difference) when its passages are wanted side by side; ``left`` on Esc.

    ``reached`` (a Difference, or None where none is left) when a person has come to another one; ``disputed`` (its id)
    when an answer has opened or joined a dispute; ``counted`` (how many there are, and whether
    there are more than were read).
    """

    opened = Signal(object)
    reached = Signal(object)
    disputed = Signal(str)
    left = Signal()
    counted = Signal(int, bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("paper", "", parent)
        self._context = context
        self.cards: list[DifferenceCard] = []
        self._waiting: list[Difference] = []
        self._rest: list[Difference] = []
        self._unsure: QWidget | None = None
        self._unsure_count = 0
        self._checks: CheckList | None = None
        self._wanted = False
        """Whether the list is to be there: before that nothing is read."""
        self._held = -1
        """Where the keyboard was in the list; negative while it is elsewhere."""
        self._told = ""
        """The comparison that was reached last."""
        self._opened = 0
        """Where the difference stood that was opened last: who comes back goes on there."""
        self._words = Ink("", px=11.5, ink="ink3", wrap=True)
        self._more = LinkButton("", px=11)
        self._more.clicked.connect(self.on_more_clicked)
        self._reading = Latest(self)
        self._reading.arrived.connect(self.on_read)
        self._reading.refused.connect(context.session.on_unread)
        self._later, self._making, self._seeing = QTimer(self), QTimer(self), QTimer(self)
        due = ((self._later, SETTLE, self.reload), (self._making, 0, self.on_making), (self._seeing, 0, self.on_seeing))
        for timer, interval, slot in due:
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(slot)
        self._lay_out()

    @Slot()
    def start(self) -> None:
        """Read the list once the matrix has been drawn, if it is wanted or quickly read."""
        if self._wanted or self._context.session.read(article_count) <= FEW_ARTICLES:
            self._wanted = True
            self._later.start(0)

    def stop(self) -> None:
        """Another room is shown."""
        self._reading.forget()
        self._later.stop()
        self._making.stop()
        self._seeing.stop()

    def end(self) -> None:
        """Wait for what is being read; for closing the project."""
        self._reading.stop()

    def note_changes(self, changes: Changes) -> None:
        if self._wanted and changes.touched.keys() & _TOUCHED:
            self._hold()
            self._later.start(0 if self._held >= 0 else SETTLE)

    def focus(self) -> None:
        """Give the keyboard to the first difference, as soon as it is there; after one was opened, to its place."""
        self._told, at = "", self._opened  # the right side may have spoken of a dispute meanwhile
        coming = self._later.isActive() or self._making.isActive() or self._reading.busy
        if at < len(self.cards) or (self.cards and not coming):
            card = self.cards[min(at, len(self.cards) - 1)]
            card.clearFocus()  # to be reached once more
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._held = at
            if not self._wanted:
                self._wanted = True
                self._later.start(0)

    @Slot()
    def reload(self) -> None:
        """Read again what waits; the keyboard stays at its place in the list."""
        session = self._context.session
        if session.closed:
            return
        if session.read(is_large):
            project = session.project
            self._reading.ask(lambda: (open_comparisons(project), open_checks(project, MOST_CHECKS)))
        else:
            self._reading.forget()
            self._show(session.read(open_comparisons), session.read(open_checks, MOST_CHECKS))

    @Slot(object)
    def on_read(self, found: tuple[list[Difference], list[tuple[ArticleId, Check]]]) -> None:
        """What a thread has read; it knows no veil, nor in what form the window shows signs."""
        session = self._context.session
        if not session.closed:
            self._show(session.blind.veiled(set_upright(found[0])), found[1])

    def _show(self, found: list[Difference], checks: list[tuple[ArticleId, Check]]) -> None:
        shown = max(len(self.cards), min(MOST_AT_FIRST, PER_ARTICLE * self._context.session.read(article_count)))
        self._hold()  # once more: cards may have been made since the list was asked for
        if self._held >= 0:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would go from the first card to the right side
        for card in self.cards:
            card.hide()
            card.deleteLater()
        if self._unsure is not None:
            self._unsure.hide()
            self._unsure.deleteLater()
            self._unsure = None
        self._show_checks(checks)
        self._unsure_count = sum(not is_sure(each.comparison) for each in found)
        self.cards, self._waiting, self._rest = [], found[:shown], found[shown:]
        self._words.set_text(
            self.tr("Best first. Enter opens both passages; = X C T U answer.")
            if found
            else self.tr("Nothing waits: where two articles differ, as far as Sidelight sees, somebody has answered.")
        )
        self.counted.emit(len(found), len(found) >= READ)
        if not found and self._told:
            self._told = ""
            self.reached.emit(None)
        self._show_more()
        self.on_making()

    @Slot()
    def on_making(self) -> None:
        """Make some cards, the others in the next turns."""
        self._add(self._waiting[:IN_A_TURN])
        self._waiting = self._waiting[IN_A_TURN:]
        if 0 <= self._held < len(self.cards) or (self._held >= 0 and self.cards and not self._waiting):
            self.cards[min(self._held, len(self.cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
            self._held = -1
        if self._waiting:
            self._making.start()

    @Slot()
    def on_more_clicked(self) -> None:
        step = max(MOST_AT_FIRST, IN_A_TURN)
        self._waiting += self._rest[:step]
        self._rest = self._rest[step:]
        self._show_more()
        self._making.start()

    @Slot()
    def on_card_reached(self) -> None:
        for card in self.cards:
            card.set_current(card is self.sender())
            if card is self.sender() and card.comparison.id != self._told:
                self._told = card.comparison.id
                self.reached.emit(card.difference)
        self._seeing.start(0)  # it opens, and is higher in a moment

    @Slot(int)
    def on_leapt(self, key: int) -> None:
        """Go to the first card or the last, or as far as the next screenful reaches."""
        at = next((at for at, card in enumerate(self.cards) if card is self.sender()), 0)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            to = 0 if key == Qt.Key.Key_Home else len(self.cards) - 1
        else:
            step = 1 if key == Qt.Key.Key_PageDown else -1
            here, page, to = self.cards[at].y(), self._scroll.viewport().height(), at
            while 0 <= to + step < len(self.cards) and (to == at or abs(self.cards[to + step].y() - here) < page):
                to += step
        self.cards[to].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def on_seeing(self) -> None:
        """Bring the card with the keyboard into view, with its arithmetic and answers, once all have their places."""
        if self._later.isActive() or self._making.isActive():
            self._seeing.start(10)
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        card = next((card for card in self.cards if card.hasFocus()), None)
        if card is not None:
            self._scroll.ensureWidgetVisible(card, 0, 8)

    @Slot()
    def on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, DifferenceCard):
            self._opened = self.cards.index(card)
            self.opened.emit(card.difference)

    @Slot(object)
    def on_card_answered(self, answer: ComparisonRelation) -> None:
        card = self.sender()
        if isinstance(card, DifferenceCard):
            dispute_id = answer_card(self._context, card.comparison, answer, worded_here=None)
            if dispute_id:
                self.disputed.emit(dispute_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_checks(self, found: list[tuple[ArticleId, Check]]) -> None:
        """Above the list and its words what does not fit inside one article: it is exact, and seldom."""
        if self._checks is not None:
            self._checks.hide()
            self._checks.deleteLater()
            self._checks = None
        if found:
            self._checks = CheckList(self._context, self.tr("Inside one article"), found, named=True)
            self._checks.setContentsMargins(FIELD_INSET, 0, 0, 0)
            self._column.insertWidget(0, self._checks)

    def _hold(self) -> None:
        """Remember where the keyboard is in the list, so that it is there in the next one."""
        self._held = next((at for at, card in enumerate(self.cards) if card.hasFocus()), self._held)

    def _add(self, found: Sequence[Difference]) -> None:
        for difference in found:
            card = DifferenceCard(self._context, difference)
            card.clicked.connect(self.on_card_clicked)
            card.reached.connect(self.on_card_reached)
            card.answered.connect(self.on_card_answered)
            card.leapt.connect(self.on_leapt)
            self.cards.append(card)
            if self._unsure is None and not is_sure(difference.comparison):
                self._unsure = self._divider()
                self._list.addWidget(self._unsure)
            self._list.addWidget(card)

    def _divider(self) -> QWidget:
        """What stands above the first pair of which the machine is less sure than not."""
        words = Ink(self.tr("Less certain: {}").format(whole(self._unsure_count)), px=11, weight=600, ink="ink3")
        words.setObjectName("less certain")
        words.setToolTip(self.tr("Sidelight takes these pairs for worth opening with a likelihood below one half."))
        words.setContentsMargins(FIELD_INSET, 20, 0, 4)
        return words

    def _show_more(self) -> None:
        self._more.setVisible(bool(self._rest))
        self._more.setText(self.tr("Show {} more").format(whole(len(self._rest))))
        self._more.updateGeometry()

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(16 - FIELD_INSET, 12, 16, 12)
        column.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 8, 0, 8)
        self._list.setSpacing(0)
        for part in (self._words, self._list, self._more):
            if isinstance(part, QVBoxLayout):
                column.addLayout(part)
            else:
                part.setContentsMargins(FIELD_INSET, 0, 0, 0)
                column.addWidget(part)
        column.addStretch(1)
        inner.setMaximumWidth(WIDEST)
        self._scroll = ScrollColumn(inner)
        whole_middle = QVBoxLayout(self)
        whole_middle.setContentsMargins(0, 0, 0, 0)
        whole_middle.addWidget(self._scroll)
