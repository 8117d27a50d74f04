"""Going somewhere: to a mark, to words in an article, to an entity, to a dispute."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.find_bar import find_all
from gui.inspector.panel import Inspector
from gui.read_view import ReadView
from gui.session import Session
from gui.trail import Place, Trail
from nlp.proposals import Segment, Segments
from storage import dispute_reads, reads

SETTLED = 150
"""Milliseconds after which a pane that was opened has its width."""


class Destinations(QObject):
    """Opens what has to be open and brings it into view. ``going``: the Read view is wanted now."""

    going = Signal()

    def __init__(self, session: Session, view: ReadView, inspector: Inspector, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._inspector = inspector
        self.trail = Trail()
        self._travelling = False

    # --- where the reader has been --------------------------------------------------------------------------------

    @Slot()
    def note(self) -> None:
        """Remember what is chosen, or the article that is read."""
        pane, passage = self._view.row.current_pane, self._view.passage()
        if self._travelling or pane is None:
            return
        if passage is not None:
            self.trail.note(Place(passage.article_id, passage.segment.start, passage.mark_id))
        else:
            self.trail.note(Place(pane.article_id, pane.text.first_visible()))

    def back(self) -> None:
        """Go where the reader was before."""
        self._go(self.trail.back())

    def forward(self) -> None:
        """Go where the reader went back from."""
        self._go(self.trail.forward())

    def _go(self, place: Place | None) -> None:
        if place is None:
            return
        self._travelling = True
        try:
            self.going.emit()
            if self._session.read(reads.article, place.article_id) is None:
                return  # removed since; the next step goes on from there
            pane = self._view.row.pane(place.article_id)
            if pane is None:
                self._view.open_here(place.article_id)
                pane = self._view.row.pane(place.article_id)
            if place.mark_id is not None and pane is not None and place.mark_id in pane.text.index:
                self._view.choose(place.article_id, place.mark_id)
            elif pane is not None:
                self._view.focus_article(place.article_id)
                pane.text.scroll_to(Segment(place.position, min(place.position + 1, len(pane.text.text))))
        finally:
            self._travelling = False

    # --- places to go ---------------------------------------------------------------------------------------------

    @Slot(str)
    def show_mark(self, mark_id: str) -> None:
        record = self._session.read(reads.annotation, mark_id)
        if record is not None:
            self.going.emit()
            self._view.choose(record.article_id, mark_id)

    @Slot(str, str)
    def show_chosen(self, article_id: str, mark_id: str) -> None:
        """Choose a mark and bring it into view, also where the panes are only just getting their widths."""
        self._view.choose(article_id, mark_id)
        pane, record = self._view.row.pane(article_id), self._session.read(reads.annotation, mark_id)
        if pane is not None and record is not None and record.segments:
            text, whole = pane.text, Segment(record.segments[0].start, record.segments[-1].end)
            QTimer.singleShot(SETTLED, text, lambda: text.scroll_to(whole, animated=False))

    def show_words(self, article_id: str, words: str) -> None:
        """Open an article where these words are, or the first of them."""
        self.going.emit()
        if self._view.row.pane(article_id) is None:
            self._view.open_here(article_id)
        pane = self._view.row.pane(article_id)
        text = self._session.project.text(article_id)
        hits = find_all(text, words) or find_all(text, words.split()[0])
        if pane is not None and hits:
            self._view.focus_article(article_id)
            pane.text.set_hits(hits, 0)
            pane.text.scroll_to(hits[0])

    @Slot(str, object, int)
    def show_places(self, article_id: str, places: Sequence[Segment], current: int) -> None:
        """Open an article with these places raised in text and ruler, one of them selected and in view."""
        self.going.emit()
        if self._view.row.pane(article_id) is None:
            self._view.open_here(article_id)
        pane = self._view.row.pane(article_id)
        if pane is not None:
            self._view.focus_article(article_id)
            pane.text.set_hits(list(places), current)
            pane.text.select(places[current])
            pane.text.scroll_to(places[current])

    @Slot(str, object)
    def show_beside(self, article_id: str, segments: Segments) -> None:
        """Show a passage in another pane, raised for a moment. What is chosen here stays chosen."""
        self.going.emit()
        here = self._view.current_article
        fresh = self._view.row.pane(article_id) is None
        self._travelling = True
        try:
            if fresh and not self._view.open_beside(article_id):
                # all panes are taken: the neighbour gives way
                self._view.row.focus_pane(-1 if here == self._view.open_articles()[-1] else 1)
                self._view.open_here(article_id)
            if here and self._view.row.pane(here) is not None:
                self._view.focus_article(here)
        finally:
            self._travelling = False
        pane = self._view.row.pane(article_id)
        if pane is not None and segments:
            text, whole = pane.text, Segment(segments[0].start, segments[-1].end)
            text.bring(whole)
            text.raise_passage(segments)
            if fresh:  # its column has another width once the panes have made room for each other
                QTimer.singleShot(SETTLED, text, lambda: text.scroll_to(whole, animated=False))

    @Slot(str)
    def show_entity(self, entity_id: str) -> None:
        """Show an entity in the inspector, its mentions raised in all panes."""
        self.going.emit()
        self._view.row.highlight_entity(entity_id)
        self._inspector.show_subject(("entity", entity_id))

    @Slot(str)
    def show_dispute(self, dispute_id: str) -> None:
        """Show a dispute by its first claim."""
        self.going.emit()
        dispute = self._session.read(dispute_reads.dispute, dispute_id)
        for position in dispute.positions if dispute is not None else ():
            for claim in position.claims:
                self._view.choose(claim.article_id, claim.claim_id)
                return
