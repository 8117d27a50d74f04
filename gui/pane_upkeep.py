"""What the open panes of Read show, kept in step with the project: marks, ribbons, heads, panes that come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, Qt, Slot

from gui.layouts import PaneState
from gui.reader.pane import ReaderPane
from gui.reader.row import MOST_PANES
from gui.session import Session
from storage import reads
from storage.changes import Changes
from storage.records import Article

if TYPE_CHECKING:
    from gui.read_view import ReadView

DISPUTE_TABLES = ("dispute", "position", "position_claim", "relation", "claim")

MANY = 400
"""Marks that an edit touched from which on an article's are read as a whole: cheaper than asking for its parts."""


class PaneUpkeep(QObject):
    """Reads again what an edit touched of the articles that are open, and nothing else."""

    def __init__(self, session: Session, view: ReadView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._feed, self._row = view.feed, view.row
        self._ribbons_due = False
        self._gone: dict[str, tuple[int, PaneState, bool]] = {}
        """Panes whose articles left the project: place, state, whether it was the current one."""

    def follow(self, changes: Changes) -> None:
        """Show what an edit did."""
        if changes.concerns("article", "source"):
            self._refresh_articles()
        # most edits touch a few; of the labels of a million marks no other set is made
        parts = [found for table in ("annotation", "segment", "claim") if (found := changes.touched.get(table))]
        touched: frozenset[str] = frozenset().union(*parts) if len(parts) != 1 else parts[0]
        if changes.concerns(*DISPUTE_TABLES):
            touched |= self._feed.renew(self._view.open_articles())
        if changes.concerns("label"):  # whatever bears a label shows its name and colour
            for pane in self._row.panes():
                self._refresh_all_marks(pane)
        elif touched:
            self._refresh_marks(changes, touched)
        if changes.concerns("label", *DISPUTE_TABLES):
            self._refresh_ribbons()

    def join_soon(self) -> None:
        """Draw the ribbons anew when the event loop comes to it: panes that are opened in one go are joined once."""
        self._ribbons_due = True
        QMetaObject.invokeMethod(self, "on_ribbons_due", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def on_ribbons_due(self) -> None:
        if self._ribbons_due and not self._session.closed:
            self._refresh_ribbons()

    # --- private --------------------------------------------------------------------------------------------------

    def _refresh_marks(self, changes: Changes, touched: frozenset[str]) -> None:
        for pane in self._row.panes():
            if changes.articles and pane.article_id not in changes.articles and not changes.concerns(*DISPUTE_TABLES):
                continue
            if len(touched) > MANY:
                self._refresh_all_marks(pane)
            else:
                found = self._feed.marks(pane.article_id, list(touched))
                gone = touched - {mark.id for mark in found}
                pane.text.replace_marks(found, [key for key in gone if key in pane.text.index])

    def _refresh_all_marks(self, pane: ReaderPane) -> None:
        found = self._feed.marks(pane.article_id)
        gone = {mark.id for mark in pane.text.index.ordered()} - {mark.id for mark in found}
        pane.text.replace_marks(found, list(gone))

    def _refresh_ribbons(self) -> None:
        self._ribbons_due = False
        self._row.set_ribbons(self._feed.ribbons(self._view.open_articles()))

    def _refresh_articles(self) -> None:
        articles: dict[str, Article] = {article.id: article for article in self._session.read(reads.articles)}
        before, current = self._view.open_articles(), self._row.current_pane
        sources = {source.id: source for source in self._session.read(reads.sources)}
        for pane in self._row.panes():
            article = articles.get(pane.article_id)
            if article is None:
                self._gone[pane.article_id] = (before.index(pane.article_id), state_of(pane), pane is current)
                self._row.close_pane(pane.article_id)
            else:
                pane.header.set_data(self._feed.header(article, sources))
                pane.text.set_veils(self._session.blind.places(pane.text.text))
        self._reopen(set(articles))

    def _reopen(self, known: set[str]) -> None:
        """Articles that are there again, by undo or redo, get their panes back where there is room for them."""
        back = sorted((self._gone.pop(key) for key in set(self._gone) & known), key=_place)
        here = self._view.current_article
        for place, state, was_current in back:
            if self._row.pane(state.article_id) is None and len(self._row.panes()) < MOST_PANES:
                self._view.open_as(state, min(place, len(self._row.panes())))
                here = state.article_id if was_current or not here else here
        if back:
            self._view.focus_article(here)


def state_of(pane: ReaderPane) -> PaneState:
    """Where a pane stands, to be found again."""
    return PaneState(pane.article_id, pane.text.first_visible(), pane.pinned, pane.own_zoom)


def _place(gone: tuple[int, PaneState, bool]) -> int:
    return gone[0]
