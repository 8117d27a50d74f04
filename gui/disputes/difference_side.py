"""The difference at hand at the right of the list: both passages with the paragraph around them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.inspector.comparison_card import caption_of, underline_of, verdict
from gui.inspector.excerpt_label import ExcerptLabel
from gui.inspector.page import Context
from gui.inspector.pieces import GradedCaption
from gui.reader.boundaries import paragraph_at
from gui.scrolling import ScrollColumn
from gui.widgets import Hairline, Ink, LinkButton, Surface
from nlp.proposals import Segment, Segments
from storage import dispute_reads
from storage.comparison_reads import OtherSide
from storage.open_comparisons import Difference
from storage.records import Dispute

NARROWEST = 120
"""Pixels of a link to a dispute, whose question may be longer than the side is wide."""
WIDEST = 900
"""Code points around a passage that are shown on each side at most."""


class DifferenceSide(Surface):
    """Says what the articles say around two passages. ``dispute_asked`` (its id) for one that a passage stands in."""

    dispute_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("win", "", parent)
        self._context = context
        self.difference: Difference | None = None
        self.setAccessibleName(self.tr("Difference"))
        self._area = ScrollColumn()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def show_difference(self, difference: Difference | None, answered: str = "") -> None:
        """Show a difference; None where the list is empty. ``answered``: the dispute of the answer just given."""
        self.difference = difference
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(6)
        self._add_answered(column, answered)
        if difference is None:
            column.addWidget(Ink(self.tr("No difference is chosen."), ink="ink3", wrap=True))
        else:
            words = self.tr("Difference, with the paragraphs around both passages")
            column.addWidget(Ink(words, px=11, weight=600, ink="ink3", wrap=True))
            ink = underline_of(verdict(difference.comparison)[1])
            for side in (difference.here, difference.comparison.there):
                column.addSpacing(6)
                column.addWidget(self._caption(side))
                column.addWidget(self._passage(side, ink))
            self._add_disputes(column, difference, answered)
        column.addStretch(1)
        self._area.setWidget(page)

    @Slot()
    def on_dispute_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.dispute_asked.emit(sender.objectName())

    # --- private --------------------------------------------------------------------------------------------------

    def _caption(self, side: OtherSide) -> QWidget:
        return GradedCaption(caption_of(side), self._context.session.blind.grade(side.reliability.value))

    def _passage(self, side: OtherSide, ink: str) -> QWidget:
        text = self._context.session.project.text(side.side.article_id)
        words, marked = around(text, side.side.segments)
        return ExcerptLabel(self._context.session.blind.mask(words), marked, ink)

    def _add_answered(self, column: QVBoxLayout, dispute_id: str) -> None:
        """Where the answer has gone, in a line above the difference that is at hand now."""
        record = self._context.session.read(dispute_reads.dispute, dispute_id) if dispute_id else None
        if record is None:
            return
        column.addWidget(Ink(self.tr("Your answer stands in"), px=11, weight=600, ink="ink3", wrap=True))
        column.addWidget(self._link(record))
        column.addSpacing(4)
        column.addWidget(Hairline(ink="line"))
        column.addSpacing(4)

    def _add_disputes(self, column: QVBoxLayout, difference: Difference, answered: str) -> None:
        """The disputes in which one of the passages stands already: perhaps the other belongs there too."""
        session = self._context.session
        claims = (difference.comparison.here.claim_id, difference.comparison.there.side.claim_id)
        found = dict.fromkeys(
            key for claim in claims if claim is not None for key in session.read(dispute_reads.disputes_of_claim, claim)
        )
        named = [key for key in found if key != answered]
        known = [record for key in named if (record := session.read(dispute_reads.dispute, key)) is not None]
        if not known:
            return
        column.addSpacing(8)
        column.addWidget(Hairline(ink="line"))
        one = len(known) == 1
        words = self.tr("One of them stands in a dispute already") if one else self.tr("They stand in disputes already")
        column.addWidget(Ink(words, px=11, weight=600, ink="ink3", wrap=True))
        for record in known:
            column.addWidget(self._link(record))

    def _link(self, record: Dispute) -> LinkButton:
        question = self._context.session.blind.veil(record.question)
        link = LinkButton(f"D{record.number}  {question}", px=12, ink="accent")
        link.setObjectName(record.id)
        link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        link.setMinimumWidth(NARROWEST)
        link.setToolTip(question)
        link.clicked.connect(self.on_dispute_clicked)
        return link


def around(text: str, segments: Segments) -> tuple[str, Segments]:
    """The paragraph of a passage, and where its segments stand in it; no more than a reader takes in at once."""
    first, last = segments[0].start, segments[-1].end
    start = (paragraph_at(text, first) or segments[0]).start
    end = (paragraph_at(text, max(first, last - 1)) or segments[-1]).end
    before = after = ""
    if start < first - WIDEST:  # cut where a word begins, or within one that is longer than that
        space = text.find(" ", first - WIDEST - 1, first)
        start, before = (space + 1 if space >= 0 else first - WIDEST), "… "
    if end > last + WIDEST:
        space = text.rfind(" ", last, last + WIDEST + 1)
        end, after = (space if space >= 0 else last + WIDEST), " …"
    moved = start - len(before)
    words = f"{before}{text[start:end]}{after}"
    return words, tuple(Segment(each.start - moved, each.end - moved) for each in segments)
