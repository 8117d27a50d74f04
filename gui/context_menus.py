"""Menus at the pointer: what can be done with the words, the mark or the article under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from gui.label_names import display_name
from gui.pane_verbs import remove_article
from storage.vocabulary import LabelKind

if TYPE_CHECKING:
    from gui.workspace import Workspace

_ON_PASSAGE = (
    "tagging.accept", "tagging.reject", "tagging.everywhere", "tagging.split", "tagging.add_stretch", "tagging.delete",
    "",
    "claims.make", "claims.disputed", "claims.join", "claims.credibility", "claims.assess", "",
    "claims.contradicts", "claims.same", "claims.different_scope", "claims.different_date", "claims.unrelated", "",
    "edit.copy_with_source", "panes.align", "panes.details",
)  # fmt: skip


class ContextMenus(QObject):
    """Opens them; every entry is a command of the window, so that its key stands beside it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._article = ""

    @Slot()
    def on_text_menu(self) -> None:
        """In a pane: the mark under the pointer is chosen first, unless words are selected."""
        workspace = self._workspace
        menu = QMenu(workspace)
        if workspace.view.passage() is not None and not workspace.session.read_only:
            labels = menu.addMenu(self.tr("Label as"))
            for label in workspace.book.of_kind(LabelKind.ENTITY, LabelKind.SPAN):
                key = f"\t{label.shortcut}" if label.shortcut else ""
                action = labels.addAction(display_name(label.name) + key)
                action.setData(label.id)
            labels.triggered.connect(self.on_label_chosen)
        workspace.actions_.add_enabled(menu, _ON_PASSAGE)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    @Slot(str, object)
    def on_article_menu(self, article_id: str, place: QPoint) -> None:
        """In the list of articles."""
        self._article = article_id
        menu = QMenu(self._workspace)
        for words, key in (
            (self.tr("Open in the current pane"), "here"),
            (self.tr("Open in a pane of its own"), "beside"),
            (self.tr("About this article"), "about"),
            (self.tr("Remove from the project"), "remove"),
        ):
            action = menu.addAction(words)
            action.setData(key)
            action.setEnabled(key != "remove" or not self._workspace.session.read_only)
        menu.triggered.connect(self.on_article_action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    @Slot(QAction)
    def on_label_chosen(self, action: QAction) -> None:
        self._workspace.tagging.set_label(str(action.data()))

    @Slot(QAction)
    def on_article_action(self, action: QAction) -> None:
        workspace, article_id = self._workspace, self._article
        if action.data() == "here":
            workspace.show_article(article_id)
        elif action.data() == "beside":
            workspace.open_beside(article_id)
        elif action.data() == "remove":
            remove_article(workspace, article_id)
        else:
            workspace.inspector.show_subject(("article", article_id))
