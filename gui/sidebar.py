"""The left side: articles, labels, and the hint that files can be dropped here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.article_list import ROW, ArticleList, ArticleModel
from gui.background import Task
from gui.keymap import keymap, with_key
from gui.label_list import LabelList
from gui.labels import LabelBook
from gui.session import Session
from gui.widgets import Hairline, IconButton, Ink, LinkButton, Surface
from storage import reads
from storage.changes import Changes
from storage.errors import SidelightError
from storage.ids import ArticleId
from storage.project import Project
from storage.records import ReviewCount

COUNT_AFTER = 120
"""Milliseconds from a decision to the new share of its article."""

AT_ONCE = 4
"""Articles that are counted here and now; more, as after a large action, in a thread."""


class Sidebar(Surface):
    """Lists what is in the project. ``reviews`` are the counts that the rows show."""

    add_asked = Signal()
    label_asked = Signal()
    labels_asked = Signal()

    def __init__(self, session: Session, book: LabelBook, parent: QWidget | None = None) -> None:
        super().__init__("side", "", parent)
        self._session = session
        self._book = book
        self.model = ArticleModel(self)
        self.articles = ArticleList(self.model)
        self.setFocusProxy(self.articles)
        self.labels = LabelList(book)
        self.labels.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._add = IconButton("add", self.tr("Add articles"), side=22)
        self._in_articles = Ink(px=11, ink="ink3")
        self._all_labels = LinkButton(self.tr("Labels"), px=11, ink="ink3", weight=600)
        self._all_labels.setToolTip(self.tr("Names, colours, keys and sets of labels"))
        self._add_label = IconButton("add", self.tr("New label"), side=22)
        self._add_label.setEnabled(not session.read_only)
        self._empty = self._empty_state()
        self._stale: set[ArticleId] = set()
        self._task: Task | None = None
        self._asked: list[ArticleId] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(COUNT_AFTER)
        self._later.timeout.connect(self.on_later)
        self.setMinimumWidth(180)
        self.setMaximumWidth(320)
        self._lay_out()
        self._add.clicked.connect(self.add_asked)
        self._add.setEnabled(not session.read_only)
        self._add_label.clicked.connect(self.label_asked)
        self._all_labels.clicked.connect(self.labels_asked)
        session.changed.connect(self.on_changed)
        keymap().changed.connect(self.on_keys_changed)
        self.on_keys_changed()
        self.reload()

    def reload(self) -> None:
        """Read the list of articles anew."""
        articles = self._session.read(reads.articles)
        self.model.ungraded = self._session.blind.on
        self.model.show_all(articles, self._session.read(reads.sources))
        count = len(articles)
        self._in_articles.set_text(self.tr("in 1 article") if count == 1 else self.tr("in {} articles").format(count))
        self.articles.setMaximumHeight(count * ROW + 1)
        self._empty.setVisible(not articles)
        self.articles.setVisible(bool(articles))

    @Slot()
    def on_keys_changed(self) -> None:
        self._add.setToolTip(with_key(self.tr("Add articles"), "intake.add_files"))

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("article", "source"):
            self.reload()
        elif changes.concerns("annotation") and changes.articles:
            self._stale.update(map(ArticleId, changes.articles))
            self._later.start()

    @Slot()
    def on_later(self) -> None:
        """Count what is decided in the articles that were touched."""
        if self._task is not None:
            self._later.start()
            return
        stale, self._stale = list(self._stale), set()
        project = self._session.project
        if len(stale) <= AT_ONCE:
            self.on_counted(_counted(project, stale))
            return
        self._asked = stale
        self._task = Task(lambda: _counted(project, stale), self)
        self._task.done.connect(self.on_counted)
        self._task.failed.connect(self.on_failed)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()

    @Slot(object)
    def on_counted(self, reviews: dict[ArticleId, ReviewCount]) -> None:
        self._task = None
        self.model.set_reviews(reviews)

    @Slot(object)
    def on_failed(self, error: SidelightError | None) -> None:
        """They are counted with those of the next change."""
        self._task = None
        self._stale.update(self._asked)
        self._session.on_unread(error)

    def stop(self) -> None:
        """Count no more; the project is about to be closed."""
        self._later.stop()
        if self._task is not None:
            self._task.stop()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_heading(Ink(self.tr("Articles"), px=11, weight=600, ink="ink3"), self._add))
        column.addWidget(self._empty)
        column.addWidget(self.articles, 2)
        column.addLayout(_heading(self._all_labels, self._in_articles, self._add_label))
        column.addWidget(self.labels, 1)
        column.addStretch()
        column.addWidget(Hairline(ink="line"))
        hint = Ink(self.tr("Drop .txt or .html files here to add articles"), px=11, ink="ink3", wrap=True)
        hint.setContentsMargins(12, 9, 12, 11)
        column.addWidget(hint)

    def _empty_state(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 8, 12, 16)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(Ink(self.tr("There are no articles in this project yet."), ink="ink3", wrap=True))
        button = LinkButton(self.tr("Add articles…"), ink="accent", px=12.5)
        button.clicked.connect(self.add_asked)
        column.addWidget(button)
        return box


def _counted(project: Project, article_ids: list[ArticleId]) -> dict[ArticleId, ReviewCount]:
    found = reads.review_counts(project, article_ids)
    return {key: found.get(key, ReviewCount()) for key in article_ids}


def _heading(words: QWidget, *right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(12, 12, 11, 6)
    row.addWidget(words)
    row.addStretch()
    for widget in right:
        row.addWidget(widget)
    return row
