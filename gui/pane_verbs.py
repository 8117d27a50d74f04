"""The verbs of the room "panes": which articles are open, where they stand, and what is read in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from storage import reads
from storage.changes import Changes
from storage.operations.articles import delete_articles

if TYPE_CHECKING:
    from gui.workspace import Workspace


class PaneVerbs(QObject):
    """Panes and the article in the current one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def next(self) -> None:
        self._workspace.view.row.focus_pane(1)

    def previous(self) -> None:
        self._workspace.view.row.focus_pane(-1)

    def back(self) -> None:
        self._workspace.destinations.back()

    def forward(self) -> None:
        self._workspace.destinations.forward()

    def add(self) -> None:
        """Open the next article of the list that is not open yet beside the others."""
        shown = set(self._workspace.view.open_articles())
        ids = self._workspace.article_ids()
        current = self._workspace.view.current_article
        start = ids.index(current) + 1 if current in ids else 0
        for article_id in ids[start:] + ids[:start]:
            if article_id not in shown:
                self._workspace.open_beside(article_id)
                return
        self._workspace.status.show_message(self.tr("Every article is open already."))

    def close(self) -> None:
        self._workspace.view.close_here()

    def next_passage(self) -> None:
        """The next passage about the chosen one, in the other panes."""
        self._workspace.following.step(1)

    def previous_passage(self) -> None:
        self._workspace.following.step(-1)

    def pin(self) -> None:
        """Let the pane keep its article and its place, or let it go again."""
        pane = self._workspace.view.row.current_pane
        if pane is not None:
            pane.header.set_pinned(not pane.pinned)
            pinned = self.tr("Pinned: this pane keeps its article and its place.")
            self._workspace.status.show_message(pinned if pane.pinned else self.tr("Not pinned any more."))

    def move_left(self) -> None:
        self._workspace.view.row.move_current(-1)

    def move_right(self) -> None:
        self._workspace.view.row.move_current(1)

    def next_article(self) -> None:
        self._turn(1)

    def previous_article(self) -> None:
        self._turn(-1)

    def align(self) -> None:
        """Scroll the other panes so that counterparts of the chosen passage share its height."""
        passage = self._workspace.view.passage()
        if passage is None or passage.mark_id is None:
            return
        if not self._workspace.view.row.align(passage.article_id, passage.mark_id):
            self._workspace.status.show_message(self.tr("No open pane has a counterpart of this passage."))

    def details(self) -> None:
        """Show the article itself in the inspector."""
        self._workspace.inspect_article()

    def remove_article(self) -> None:
        """Remove the article with its marks; undo brings all back."""
        remove_article(self._workspace, self._workspace.view.current_article)

    def _turn(self, step: int) -> None:
        """Show the next article that no other pane shows; with all of them open, go to the next one's pane."""
        ids = self._workspace.article_ids()
        current = self._workspace.view.current_article
        if current in ids:
            at = ids.index(current)
            beyond = ids[at + 1 :] if step > 0 else ids[:at][::-1]
            shown = set(self._workspace.view.open_articles())
            wanted = next((each for each in beyond if each not in shown), None)
            if wanted is None and len(shown) == len(ids):
                wanted = next(iter(beyond), None)
            if wanted is not None:
                self._workspace.show_article(wanted)


def remove_article(workspace: Workspace, article_id: str) -> None:
    """Take an article with its marks out of the project, and say how it comes back."""
    words = QCoreApplication.translate("PaneVerbs", "Removing the article")
    rows = 2 * len(workspace.session.read(reads.marks, article_id))
    workspace.session.do_many(words, delete_articles, [article_id], rows=rows, then=partial(_removed, workspace))


def _removed(workspace: Workspace, changes: Changes) -> None:
    if changes:
        words = QCoreApplication.translate("PaneVerbs", "Removed the article. Ctrl+Z brings it back.")
        workspace.status.show_message(words)
