"""What the other articles say about a passage: the machine's comparisons as cards, each with a person's answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import entity_edits
from gui.figures import either_question, measured_in, of_whole_passages, office_question, question_for
from gui.inspector.comparison_card import ANSWER_KEYS, ComparisonCard
from gui.inspector.page import FIELD_INSET, Context
from gui.inspector.pieces import Section
from gui.inspector.ranked import RankedPassages
from gui.label_names import display_name
from gui.reader.boundaries import sentence_at
from gui.widgets import Ink, LinkButton
from nlp.proposals import ComparisonBasis, ComparisonRelation, Segments
from storage import comparison_reads, dispute_reads
from storage.changes import Changes
from storage.comparison_reads import Comparison, Side
from storage.entity_reads import entity_at, mention_count
from storage.entity_table import article_count
from storage.operations import comparisons
from storage.operations.answered import ANSWERS
from storage.operations.answering import answer_comparison
from storage.operations.joining import Statement
from storage.shortening import shortened
from storage.vocabulary import DisputeKind

R = ComparisonRelation
B = ComparisonBasis

_KINDS = {
    B.ANTONYM: DisputeKind.DATE_OR_STATUS, B.DATE: DisputeKind.DATE_OR_STATUS, B.NEGATION: DisputeKind.EXISTENCE,
    B.NAME_VARIANT: DisputeKind.IDENTITY_OR_NAME, B.IMPOSSIBILITY: DisputeKind.IDENTITY_OR_NAME,
    B.ATTRIBUTION: DisputeKind.ATTRIBUTION, B.FRAMING: DisputeKind.FRAMING,
}  # fmt: skip
_FIGURES = frozenset({
    B.NUMBER, B.MONEY, B.PERCENT, B.DISTANCE, B.MASS, B.DATE, B.DURATION, B.RANK, B.EXISTENCE,
})  # fmt: skip
SHOWN = 8
"""Cards at first: a long passage may be spoken of in hundreds of places."""

_LABEL_WORDS = 60
"""Code points of a passage in the name of a position."""

_QUIET_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class OthersSection(Section):
    """Cards, of which the current one is open with its arithmetic and five answers."""

    def __init__(
        self, context: Context, article_id: str, segments: Segments, mark_id: str | None = None, *, quiet: bool = False
    ) -> None:
        """About a mark, or a bare stretch of an article. ``quiet``: not there at all while nobody says anything."""
        found = context.session.read(
            comparison_reads.comparisons_at, article_id, segments, annotation_id=mark_id
        )  # fmt: skip
        self.found = found
        joined = context.session.read(dispute_reads.disputed_elsewhere, article_id, segments[0].start, segments[-1].end)
        self._speaking = {item.there.side.article_id for item in found}.union(*joined.values())
        super().__init__("others", _tr("What do the others say?"))
        self.setObjectName("others")
        self._context = context
        self._mark_id = mark_id
        self._quiet = quiet
        self.cards: list[ComparisonCard] = []
        self._lay_out()
        self._add_cards(found[:SHOWN])
        if len(found) > SHOWN:
            self._more = LinkButton(_tr("Show {} more").format(len(found) - SHOWN), px=11)
            self._more.clicked.connect(self.on_more_clicked)
            self.add(self._more)
        self._numbers = list(joined)
        self._nothing = Ink("", px=11, ink="ink3", wrap=True)
        self._nothing.setContentsMargins(FIELD_INSET, 0, 0, 0)
        self.add(self._nothing)
        self.ranked = RankedPassages(
            context,
            article_id,
            (segments[0].start, segments[-1].end, mark_id or ""),
            [item.there.side for item in found],
        )
        self.ranked.counted.connect(self.on_ranked)
        self.add(self.ranked)
        self._say()
        self.ranked.show_answered()
        open_ones = [card for card in self.cards if card.comparison.decision is None]
        for card in (open_ones or self.cards)[:1]:
            card.set_current(True)

    @property
    def joined_claims(self) -> frozenset[str]:
        """The claims of other articles that a card shows as answered already."""
        sides = (item.there.side.claim_id for item in self.found if item.decision is not None)
        return frozenset(claim_id for claim_id in sides if claim_id is not None)

    def answer_by_key(self, typed: str) -> bool:
        """Answer the card that stands open, if a person sees it; False when the key is no answer's."""
        card = next((card for card in self.cards if card.is_current and not card.visibleRegion().isEmpty()), None)
        answer = ANSWER_KEYS.get(typed)
        held = QGuiApplication.keyboardModifiers() & ~_QUIET_MODIFIERS
        if card is None or answer is None or held or self._context.session.read_only:
            return False
        card.answered.emit(answer)
        return True

    @Slot()
    def on_ranked(self) -> None:
        self._say()

    def _say(self) -> None:
        """Say how many articles speak of it, and that nobody does only while that is so."""
        listed = self.ranked.articles()
        speaking = self._speaking | listed
        others = max(self._context.session.read(article_count) - 1, 0)
        self.set_aside(_tr("{} of {} articles").format(len(speaking), others) if speaking else "")
        said = bool(self.found or listed)
        self._nothing.setText(_nothing_beside(self._numbers, distant=self.ranked.has_distant))
        self._nothing.setVisible(not said and not self._quiet)
        if self._quiet and not said and not self.ranked.has_distant:
            self.hide()
        elif self.parentWidget() is not None:  # else it would be shown as a window of its own
            self.show()

    @Slot()
    def on_more_clicked(self) -> None:
        at = self.column.indexOf(self._more)
        self._more.hide()
        self._add_cards(self.found[SHOWN:], at)

    @Slot()
    def on_card_reached(self) -> None:
        for card in self.cards:
            card.set_current(card is self.sender())

    @Slot()
    def on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, ComparisonCard):
            side = card.comparison.there.side
            self._context.navigator.passage_asked.emit(side.article_id, side.segments)
            card.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot(object)
    def on_card_answered(self, answer: R) -> None:
        card = self.sender()
        if not isinstance(card, ComparisonCard):
            return
        comparison = card.comparison
        of_claim = comparison.here.claim_id is not None and comparison.here.claim_id == self._mark_id
        answer_card(self._context, comparison, answer, worded_here=of_claim)

    def _add_cards(self, found: Sequence[Comparison], at: int = 0) -> None:
        for place, comparison in enumerate(found, at):
            card = ComparisonCard(self._context, comparison)
            card.clicked.connect(self.on_card_clicked)
            card.reached.connect(self.on_card_reached)
            card.answered.connect(self.on_card_answered)
            self.cards.append(card)
            self.column.insertWidget(place, card)

    def _lay_out(self) -> None:
        """The cards reach further left than other sections, so that their words align with the heading's."""
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(FIELD_INSET, 0, 0, 0)
        column.setSpacing(4)
        for _ in range(2):  # the hairline and the heading
            item = whole.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                column.addWidget(widget)
        whole.insertWidget(0, head)
        self.column.setSpacing(0)


def answer_card(context: Context, comparison: Comparison, answer: R, *, worded_here: bool | None) -> str:
    """Answer a comparison, or take the same answer back.

    ``worded_here``: a new dispute's question is on screen; None where a link beside the list leads to it.

    Returns the id of the dispute that was opened or joined, else "".
    """
    taken = None if comparison.decision is answer else answer
    if comparison.basis is B.NAME_VARIANT and taken in (R.EQUIVALENT, R.UNRELATED):
        _answer_names(context, comparison, taken)
        return ""
    here, there = comparison.here, comparison.there.side
    first, second = (_statement(context, comparison, side) for side in (here, there))
    spoken = _spoken(context, comparison)
    question = office_question(comparison.text) or question_for(
        first.value, second.value, *spoken, measured_in(comparison.text)
    )
    if comparison.basis is B.NEGATION or of_whole_passages(comparison.text):
        question = either_question(here.quote, there.quote)
    changes = context.session.do(
        answer_comparison, comparison.id, first, second, taken,
        question=question, kind=_KINDS.get(comparison.basis, DisputeKind.VALUE),
    )  # fmt: skip
    if changes and taken is R.CONTRADICTS and "number" in changes.details:
        words = _tr("They stand in the dispute D{} now.")
        if worded_here is not None:
            words = (
                _tr("They stand in the dispute D{} now. Its question can be worded on the right.")
                if worded_here
                else _tr("They stand in the dispute D{} now. Its question can be worded in Disputes.")
            )
        context.navigator.told.emit(words.format(changes.details["number"]))
        return changes.result_id or ""
    if changes:
        context.navigator.told.emit(_answered(taken, changes))
    return ""


def _answered(taken: R | None, changes: Changes) -> str:
    """What became of an answer that makes no dispute, and where it is found again."""
    if taken in (None, R.UNRELATED) and "number" in changes.details:
        return _tr("Changed the answer. The dispute stays; a claim can be taken out of it.")
    if taken is None:
        return _tr("Took the answer back.")
    name = display_name(ANSWERS[taken]).lower()
    if taken is R.UNRELATED:
        return _tr("Noted: {}.").format(name)
    if "number" in changes.details:
        return _tr("Noted: {}. Both stand in the dispute D{} now.").format(name, changes.details["number"])
    return _tr("Noted: {}. The brief tells it under “Judged beside the questions”.").format(name)


def _answer_names(context: Context, comparison: Comparison, answer: R) -> None:
    """Two spellings are the same name, or unrelated: the things that they name are merged, or kept apart.

    What the sentences around them say is not what was asked, so that nothing becomes a claim.
    """
    session = context.session
    sides = comparison.here, comparison.there.side
    held = [session.read(entity_at, side.article_id, side.segments) for side in sides]
    named = dict.fromkeys(key for key in held if key is not None)
    by_count = sorted(named, key=lambda key: -session.read(mention_count, [key]))
    if len(by_count) < 2:
        session.do(comparisons.decide, comparison.id, answer)
    elif answer is R.EQUIVALENT:
        entity_edits.merge(context, by_count[0], by_count[1:])
    else:
        entity_edits.keep_apart(context, by_count)


def _statement(context: Context, comparison: Comparison, side: Side) -> Statement:
    """A side as a statement: its claim, else the sentences that it stands in."""
    figure = side.quote if comparison.basis in _FIGURES else None
    label = shortened(side.quote, _LABEL_WORDS)
    segments: Segments = side.segments
    if side.claim_id is None:
        text = context.session.project.text(side.article_id)
        segments = tuple(dict.fromkeys(sentence_at(text, part.start) or part for part in side.segments))
    return Statement(side.article_id, segments, side.claim_id, label, figure)


def _spoken(context: Context, comparison: Comparison) -> tuple[str, str]:
    """What a question is worded by: the words that were compared, or of figures the sentences around them."""
    sides = comparison.here, comparison.there.side
    if comparison.basis not in _FIGURES:
        return sides[0].quote, sides[1].quote
    texts = (context.session.project.text(side.article_id) for side in sides)
    one, other = (comparison_reads.excerpt(text, side.segments)[0] for text, side in zip(texts, sides, strict=True))
    return one, other


def _nothing_beside(numbers: Sequence[int], *, distant: bool) -> str:
    """What is said while the machine sees no passage: that nobody speaks of it, but for its disputes.

    ``distant``: passages that share a word or two are offered below.
    """
    if not numbers and distant:
        return _tr("No other article speaks plainly of this.")
    if not numbers:
        return _tr("No other article speaks of this, as far as Sidelight sees.")
    if len(numbers) == 1:
        return _tr("Sidelight sees no passage beyond those of the dispute D{}.").format(numbers[0])
    return _tr("Sidelight sees no passage beyond those of its {} disputes.").format(len(numbers))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Others", text)
