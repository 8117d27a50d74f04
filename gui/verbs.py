"""The small verbs of an open project: undo and redo, what the window shows. Rooms "edit" and "view"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.dates import short_date
from gui.reader import boundaries
from gui.views import DISPUTES, ENTITIES, READ, REVIEW, TIMELINE
from nlp.proposals import Segment
from storage import reads

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
        self._workspace.find_bar.step(1, self._workspace.view.row.current_pane)

    def find_previous(self) -> None:
        self._workspace.find_bar.step(-1, self._workspace.view.row.current_pane)

    def select_all(self) -> None:
        pane = self._workspace.view.row.current_pane
        if pane is not None and pane.text.text:
            pane.text.select(Segment(0, len(pane.text.text)))

    def widen(self) -> None:
        """Word, mention, phrase, quotation, sentence, paragraph: the next larger one."""
        pane = self._workspace.view.row.current_pane
        if pane is not None:
            pane.text.widen_selection()

    def narrow(self) -> None:
        """Back down the way ``widen`` came."""
        pane = self._workspace.view.row.current_pane
        if pane is not None:
            pane.text.narrow_selection()

    def select_word(self) -> None:
        self._select(boundaries.word_at)

    def select_phrase(self) -> None:
        self._select(boundaries.phrase_at)

    def select_sentence(self) -> None:
        self._select(boundaries.sentence_at)

    def select_paragraph(self) -> None:
        self._select(boundaries.paragraph_at)

    def _select(self, unit: Callable[[str, int], Segment | None]) -> None:
        """Select the unit around the selection, the chosen mark or the caret."""
        pane = self._workspace.view.row.current_pane
        if pane is not None:
            pane.text.select_unit(unit)

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

    def entities(self) -> None:
        self._workspace.views.show(ENTITIES)

    def disputes(self) -> None:
        self._workspace.views.show(DISPUTES)

    def timeline(self) -> None:
        self._workspace.views.show(TIMELINE)

    def blind(self) -> None:
        """Hide outlets and authors while one judges, or reveal them."""
        blind = self._workspace.session.blind
        blind.set_on(not blind.on)
        self._workspace.sync_checks()
        hidden = self.tr("Outlets and authors are hidden while you judge.")
        self._workspace.status.show_message(hidden if blind.on else self.tr("Outlets and authors are shown."))

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
        self._workspace.view.forget_own_zooms()
        self._workspace.status.show_message(self.tr("Text size {}%").format(100))

    def ribbons(self) -> None:
        self._workspace.view.set_ribbons_shown(not self._workspace.view.ribbons_shown)
        self._workspace.sync_checks()

    def follow(self) -> None:
        """Let the other panes move to what they say about a chosen passage, or stand."""
        following = self._workspace.following
        following.set_on(not following.is_on)
        self._workspace.sync_checks()
        words = self.tr("The other panes follow what you choose.") if following.is_on else self.tr("Panes stand still.")
        self._workspace.status.show_message(words)

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
