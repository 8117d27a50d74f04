"""The small verbs of an open project: undo and redo, what the window shows, panes. Rooms "edit", "view" and "panes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.dates import short_date
from gui.views import READ, REVIEW
from storage import reads
from storage.operations.articles import delete_articles

if TYPE_CHECKING:
    from gui.workspace import Workspace

SCALES = (70, 80, 90, 100, 110, 125, 150, 175, 200)


class EditVerbs(QObject):
    """Undo, redo, history, find, copy."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def undo(self) -> None:
        self._workspace.session.undo()

    def redo(self) -> None:
        self._workspace.session.redo()

    def history(self) -> None:
        self._workspace.toggle_history()

    def find(self) -> None:
        self._workspace.find_bar.open_for(self._workspace.view.row.current_pane)

    def find_next(self) -> None:
        self._workspace.find_bar.step(1)

    def find_previous(self) -> None:
        self._workspace.find_bar.step(-1)

    def select_all(self) -> None:
        pane = self._workspace.view.row.current_pane
        if pane is not None and pane.text.text:
            from nlp.proposals import Segment

            pane.text.select(Segment(0, len(pane.text.text)))

    def copy_with_source(self) -> None:
        """Copy the selection with title, outlet and date below it."""
        pane = self._workspace.view.row.current_pane
        passage = self._workspace.view.passage()
        if pane is None or passage is None:
            return
        article = self._workspace.session.read(reads.article, pane.article_id)
        words = pane.text.text[passage.segment.start : passage.segment.end]
        head = pane.header.data
        parts = [head.title, head.outlet, short_date(article.published_on) if article is not None else ""]
        source = ", ".join(part for part in parts if part)
        QGuiApplication.clipboard().setText(f"“{words}”\n({source})\n")
        self._workspace.status.show_message(self.tr("Copied with its source."))


class ViewVerbs(QObject):
    """What the window shows and how large."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def read(self) -> None:
        self._workspace.views.show(READ)

    def review(self) -> None:
        self._workspace.views.show(REVIEW)

    def sidebar(self) -> None:
        self._workspace.set_sidebar_shown(not self._workspace.frame.left_shown)

    def inspector(self) -> None:
        self._workspace.set_inspector_shown(not self._workspace.inspector_shown)

    def next_region(self) -> None:
        self._step_region(1)

    def previous_region(self) -> None:
        self._step_region(-1)

    def larger(self) -> None:
        self._scale(1)

    def smaller(self) -> None:
        self._scale(-1)

    def usual_size(self) -> None:
        self._workspace.preferences.update(reading_scale=100)

    def ribbons(self) -> None:
        self._workspace.view.set_ribbons_shown(not self._workspace.view.ribbons_shown)
        self._workspace.sync_checks()

    def rejected(self) -> None:
        self._workspace.view.set_show_rejected(not self._workspace.view.show_rejected)
        self._workspace.sync_checks()

    def _scale(self, step: int) -> None:
        present = self._workspace.preferences.choices.reading_scale
        nearest = min(range(len(SCALES)), key=lambda at: abs(SCALES[at] - present))
        wanted = SCALES[min(max(nearest + step, 0), len(SCALES) - 1)]
        self._workspace.preferences.update(reading_scale=wanted)
        self._workspace.status.show_message(self.tr("Text size {}%").format(wanted))

    def _step_region(self, step: int) -> None:
        """Sidebar, text, inspector, top bar: the keyboard goes round."""
        regions = [region for region in self._workspace.regions() if region.isVisible()]
        focus = QApplication.focusWidget()
        at = next((n for n, region in enumerate(regions) if focus is not None and region.isAncestorOf(focus)), -1)
        target = regions[(at + step) % len(regions)]
        self._workspace.focus_region(target)


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
        ids = self._workspace.article_ids()
        current = self._workspace.view.current_article
        if current in ids:
            at = ids.index(current) + step
            if 0 <= at < len(ids):
                self._workspace.view.open_here(ids[at])


def remove_article(workspace: Workspace, article_id: str) -> None:
    """Take an article with its marks out of the project, and say how it comes back."""
    if workspace.session.do(delete_articles, [article_id]):
        words = QCoreApplication.translate("PaneVerbs", "Removed the article. Ctrl+Z brings it back.")
        workspace.status.show_message(words)
