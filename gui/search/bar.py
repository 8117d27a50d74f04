"""The top of the Search surface: what is looked for, how, and where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.dates import parse_partial
from gui.find_options import FindOptions
from gui.labels import LabelBook
from gui.widgets import Choices, IconButton, Ink, LinkButton, Surface
from storage.corpus_search import Scope, TagScope
from storage.finding import Wanted
from storage.records import Source
from storage.vocabulary import LabelKind

ASKED_AFTER = 130
"""Milliseconds without a key before the search begins."""


class QueryBar(Surface):
    """``asked`` when the question or its bounds are others; ``went_down`` on the Down key; ``closed`` on the cross."""

    asked = Signal()
    went_down = Signal()
    closed = Signal()

    def __init__(self, book: LabelBook, parent: QWidget | None = None) -> None:
        super().__init__("win", "b", parent)
        self._book = book
        self._open: frozenset[str] = frozenset()
        self.field = QLineEdit()
        self.field.setObjectName("everywhere")
        self.field.setPlaceholderText(self.tr("Words in all articles"))
        self.field.setAccessibleName(self.tr("Search all articles"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(28)
        self.options = FindOptions(wide=True)
        self.count = Ink(px=12, ink="ink2", elide=True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.problem = Ink(px=11.5, ink="red", wrap=True)
        self.articles = _choices(self.tr("Which articles"), self.tr("All articles"), self.tr("Open articles"))
        self.source = _choices(self.tr("Outlet"), self.tr("All outlets"))
        self.tags = _choices(self.tr("Which places"), self.tr("Any place"), self.tr("Not tagged yet"))
        self.since, self.until = _date(self.tr("From")), _date(self.tr("Until"))
        self.reset = LinkButton(self.tr("All places"), px=11.5, ink="accent")
        self._close = IconButton("close", self.tr("Close (Esc)"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(ASKED_AFTER)
        self._later.timeout.connect(self.on_due)
        self._lay_out()
        self.field.textChanged.connect(self.on_text_changed)
        self.field.returnPressed.connect(self.on_return)
        self.options.changed.connect(self.on_due)
        for choices in (self.articles, self.source, self.tags):
            choices.activated.connect(self.on_bounds_changed)
        for date in (self.since, self.until):
            date.editingFinished.connect(self.on_bounds_changed)
        self.reset.clicked.connect(self.on_reset)
        self._close.clicked.connect(self.closed)
        self.show_problem("")
        self._asked: tuple[Wanted, Scope] = (Wanted(""), Scope())

    # --- the question ---------------------------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        return self.options.wanted(self.field.text())

    def scope(self) -> Scope:
        label_id = self.tags.currentData()
        tags = TagScope.ANY
        if label_id:
            tags = TagScope.LABEL
        elif self.tags.currentIndex() == 1:
            tags = TagScope.UNTAGGED
        return Scope(
            self._open if self.articles.currentIndex() == 1 else None, self.source.currentData() or None,
            parse_partial(self.since.text()) or "", parse_partial(self.until.text()) or "", tags, label_id or None,
        )  # fmt: skip

    def offer(self, sources: list[Source], open_articles: frozenset[str]) -> None:
        """Fill the lists with what the project has; what is chosen stays chosen where it can."""
        self._open = open_articles
        chosen = self.source.currentData()
        self._refill(self.source, 1, [(source.name, source.id) for source in sources], chosen)
        labels = [label for label in self._book.in_palette() if label.kind in (LabelKind.ENTITY, LabelKind.SPAN)]
        tagged = [(self.tr("Tagged as {}").format(self._book.name_of(label.id)), label.id) for label in labels]
        self._refill(self.tags, 2, tagged, self.tags.currentData())

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the question; empty when nothing is."""
        self.problem.set_text(f"! {words}" if words else "")
        self.problem.setVisible(bool(words))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_text_changed(self) -> None:
        self._later.start()

    @Slot()
    def on_return(self) -> None:
        """At once, and on to the places."""
        if self._later.isActive():
            self.on_due()
        self.went_down.emit()

    @Slot()
    def on_due(self) -> None:
        self._later.stop()
        asked = (self.wanted(), self.scope())
        if asked != self._asked:
            self._asked = asked
            self.asked.emit()

    @Slot()
    def on_bounds_changed(self) -> None:
        for date in (self.since, self.until):
            typed = date.text().strip()
            wrong = bool(typed) and parse_partial(typed) is None
            date.setToolTip(self.tr("A date such as 2024, 2024-03 or 5 Mar 2024") if wrong else "")
            if wrong:
                self.show_problem(self.tr("“{}” is no date: write 2024, 2024-03 or 5 Mar 2024.").format(typed))
                return
        self.show_problem("")
        self._show_reset()
        self.on_due()

    @Slot()
    def on_reset(self) -> None:
        for choices in (self.articles, self.source, self.tags):
            choices.setCurrentIndex(0)
        self.since.clear()
        self.until.clear()
        self.field.setFocus()
        self.on_bounds_changed()

    # --- private --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.field, 1)
        first.addWidget(self.options)
        first.addWidget(self._close)
        second = QHBoxLayout()
        second.setSpacing(8)
        for widget in (self.articles, self.source, self.tags, self.since, self.until, self.reset):
            second.addWidget(widget)
        second.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 9)
        column.setSpacing(7)
        column.addLayout(first)
        column.addWidget(self.problem)
        column.addLayout(second)
        self._show_reset()

    def _show_reset(self) -> None:
        self.reset.setVisible(self.scope() != Scope())

    def _refill(self, choices: Choices, kept: int, offers: Sequence[tuple[str, str]], chosen: object) -> None:
        while choices.count() > kept:
            choices.removeItem(kept)
        for words, key in offers:
            choices.addItem(words, key)
        if chosen:
            choices.setCurrentIndex(max(0, choices.findData(chosen)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


def _choices(name: str, *offers: str) -> Choices:
    choices = Choices()
    choices.setAccessibleName(name)
    choices.setToolTip(name)
    choices.setMaximumWidth(170)
    choices.addItems(list(offers))
    return choices


def _date(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setFixedWidth(80)
    return field
