"""Which view of the project is on screen, and what the commands act on while it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.action_specs import Need
from gui.review.room import ReviewRoom
from storage.vocabulary import AnnotationKind

if TYPE_CHECKING:
    from gui.workspace import Workspace

READ, REVIEW = "read", "review"


class Views(QObject):
    """Read and Review in one place of the window. Commands of the room "tagging" go to the one that is shown."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.review = ReviewRoom(workspace.context, workspace.actions_, self)
        self.stack = QStackedWidget()
        self.shown = READ

    def lay_out(self, read: QWidget, right: QStackedWidget) -> QWidget:
        """Take the Read view in, put Review's right side beside the inspector; returns the middle of the window."""
        topbar = self._workspace.topbar
        topbar.add_tab(READ, self.tr("Read"), "Ctrl+1")
        topbar.add_tab(REVIEW, self.tr("Review"), "Ctrl+2")
        topbar.show_view(READ)
        self.stack.addWidget(read)
        self.stack.addWidget(self.review.view)
        right.addWidget(self.review.side)
        return self.stack

    def connect_all(self) -> None:
        workspace, review = self._workspace, self.review
        workspace.topbar.view_asked.connect(self.show)
        workspace.destinations.going.connect(self.read)
        review.told.connect(workspace.on_told)
        review.state_changed.connect(workspace.on_actions_due)
        review.view.read_asked.connect(self.read)
        review.desk.screen_asked.connect(self.on_review_asked)
        review.view.shown_article.connect(self.on_article_shown)
        review.view.sheet.text.text_zoom_asked.connect(workspace.on_zoom_asked)
        workspace.reading.running_changed.connect(review.view.set_reading)
        workspace.sidebar.articles.chosen.connect(self.on_article_chosen)
        workspace.sidebar.labels.label_chosen.connect(self.on_label_chosen)
        workspace.preferences.changed.connect(self.on_preferences_changed)
        self.on_preferences_changed()

    @property
    def in_review(self) -> bool:
        return self.shown == REVIEW

    @Slot(str)
    def show(self, view: str) -> None:
        """Bring a view on screen and give it the keyboard."""
        workspace = self._workspace
        if view != self.shown:
            self.shown = view
            workspace.topbar.show_view(view)
            self.stack.setCurrentIndex([READ, REVIEW].index(view))
            if self.in_review:
                workspace.actions_.bind(tagging=self.review.desk)
                self.review.view.set_reading(workspace.reading.running)
                self.review.show()
            else:
                self.review.hide()
                workspace.actions_.bind(tagging=workspace.tagging)
            workspace.show_side()
            workspace.on_panes_changed()
            if self.in_review and self.review.view.record is not None:
                self.on_article_shown(self.review.view.record.article_id)
        self.focus_text()

    @Slot()
    def read(self) -> None:
        self.show(READ)

    @Slot()
    def on_review_asked(self) -> None:
        self.show(REVIEW)

    def side(self) -> QWidget:
        """What stands at the right of the view on screen."""
        return self.review.side if self.in_review else self._workspace.inspector

    def focus_text(self) -> None:
        (self.review.view if self.in_review else self._workspace.view).focus_text()

    def key(self, digit: str) -> bool:
        return (self.review.desk if self.in_review else self._workspace.tagging).key(digit)

    def needs(self, needs: set[Need]) -> set[Need]:
        """What is there for the commands: while Review is shown, its proposal instead of what panes have chosen."""
        if not self.in_review:
            return needs | ({Need.DECIDING} if Need.ARTICLE in needs and Need.WRITABLE in needs else set())
        kept = needs & {Need.PROJECT, Need.WRITABLE, Need.UNDO, Need.REDO, Need.JOB}
        item = self.review.desk.current
        if item is not None and Need.WRITABLE in needs:
            kept |= {Need.MARK, Need.DECIDING}
            kept |= {Need.PASSAGE} if item.kind is AnnotationKind.MENTION else set()
        return kept | ({Need.REVIEW} if item is not None else set())

    def stop(self) -> None:
        """The project is about to be closed."""
        self.review.stop()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_article_chosen(self, article_id: str) -> None:
        """A click in the list: into the pane, or Review of this article alone."""
        if self.in_review:
            self.review.desk.show_article(article_id)
            self.focus_text()
        else:
            self._workspace.show_article(article_id)

    @Slot(str)
    def on_label_chosen(self, label_id: str) -> None:
        """A click in the palette: tags what is chosen, or narrows Review to the label."""
        if self.in_review:
            self.review.desk.show_label(label_id)
            self.focus_text()
        else:
            self._workspace.tagging.set_label(label_id)

    @Slot(str)
    def on_article_shown(self, article_id: str) -> None:
        if self.in_review:
            self._workspace.sidebar.model.set_open(article_id, frozenset({article_id}))

    @Slot()
    def on_preferences_changed(self) -> None:
        self.review.view.set_zoom(self._workspace.preferences.choices.reading_scale)
