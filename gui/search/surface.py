"""The Search surface: question, articles, lines in context and actions, kept in step with each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gui.background import Task
from gui.concordance.head import SortHead
from gui.concordance.model import Badge, ConcordanceModel, Place, badges_of
from gui.concordance.view import ConcordanceView
from gui.dates import short_date
from gui.entities import EntityBook
from gui.labels import LabelBook
from gui.search.bar import QueryBar
from gui.search.desk import SearchDesk
from gui.search.found_list import FoundList, FoundModel, Row
from gui.search.side import SearchSide
from gui.session import Session
from gui.widgets import Ink
from storage import reads
from storage.concordance import Line
from storage.concordance_order import SortKey, collocates, folded, word_at
from storage.concordance_tables import as_text, write_csv
from storage.corpus_search import ArticleHits
from storage.errors import SidelightError

COLLOCATES = 10
COUNTED = 2_000
"""Lines whose neighbours are counted (20 ms); the first of a longer answer."""

SETTLED = 60
"""Milliseconds without a change before ticks, selection and neighbours are counted anew."""


class SearchSurface(QObject):
    """Signals: ``told`` for the status bar; ``place_opened`` (article id, all its places, which one) to be read."""

    told = Signal(str, str)
    place_opened = Signal(str, object, int)

    def __init__(self, session: Session, book: LabelBook, entities: EntityBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._book, self._entities = session, book, entities
        self.desk = SearchDesk(session, book, self)
        self.bar = QueryBar(book)
        self.model = ConcordanceModel(book, self, ticking=True)
        self.view = ConcordanceView(self.model)
        self.head = SortHead(ticking=True)
        self.found = FoundModel(self)
        self.articles = FoundList(self.found)
        self.side = SearchSide(book, entities)
        self._badges: dict[str, Badge] = {}
        self._going_down = False
        """Enter was pressed before the first place was found: the keyboard follows when it is."""
        self._empty = Ink(px=13, ink="ink3", wrap=True)
        self._articles_head = Ink(px=11, weight=600, ink="ink3")
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED)
        self.centre, self.left = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self._say_empty()

    # --- for the room ---------------------------------------------------------------------------------------------

    def offer(self, words: str, open_articles: frozenset[str]) -> None:
        """Take over words to look for; without any, the last question stays."""
        self.bar.offer(self._session.read(reads.sources), open_articles)
        if words:
            self.bar.field.setText(words)
        self.bar.on_due()

    def show(self) -> None:
        """It comes on screen."""
        self._badges = badges_of(self._session)
        self.desk.dates = {article_id: badge.date for article_id, badge in self._badges.items()}
        self.model.show(self.model.lines(), self._badges)
        self.desk.show()
        self._show_acting()

    def focus(self) -> None:
        """The question, all of it selected, so that another can be typed at once."""
        self.bar.field.setFocus()
        self.bar.field.selectAll()

    def chosen_lines(self) -> list[Line]:
        """What the actions act on: the ticked lines, or else the selected ones."""
        return self.model.ticked() or [self.model.line(row) for row in self.view.chosen_rows()]

    def tag(self, label_id: str) -> None:
        """Tag the chosen places."""
        self.desk.tag(self.chosen_lines(), label_id)

    # --- slots: the answer ----------------------------------------------------------------------------------------

    @Slot()
    def on_asked(self) -> None:
        self.desk.ask(self.bar.wanted(), self.bar.scope())

    @Slot()
    def on_restarted(self) -> None:
        self.model.show([])
        self.found.show([])
        self.found.choose("")
        self.bar.show_problem(self.desk.problem)
        self._show_count()

    @Slot(object)
    def on_grown(self, lines: Sequence[Line]) -> None:
        first = not self.model.rowCount()
        self.model.append(lines)
        shown = self.found.rowCount()
        self.found.append([self._row(group) for group in self.desk.groups[shown:]])
        if first and lines:
            self.view.setCurrentIndex(self.model.index(0))
        self._show_count()
        if first and lines and self._going_down:
            self._going_down = False
            self.view.setFocus()

    @Slot()
    def on_finished(self) -> None:
        # the best by their words come first; those that only hold the letters follow by how often
        self._going_down = False
        groups = sorted(self.desk.groups, key=_by_rank)
        if groups != self.desk.groups:
            self.desk.groups = groups
            self.found.show([self._row(group) for group in groups])
            if self.desk.sort_key is SortKey.ARTICLE:
                self.on_reordered(self.desk.lines())
        self._show_count()
        self._settle.start()

    @Slot(object)
    def on_reordered(self, lines: Sequence[Line]) -> None:
        current = self.view.current_line()
        self.model.show(lines)
        if (current is None or not self.view.go_to(current)) and lines:
            self.view.setCurrentIndex(self.model.index(0))
        self._show_count()
        self._settle.start()

    @Slot(object)
    def on_retagged(self, fresh: dict[Place, Line]) -> None:
        self.model.renew(fresh)

    @Slot(object, bool)
    def on_sort_asked(self, key: SortKey, descending: bool) -> None:
        self.desk.sort(key, descending=descending)

    @Slot(str)
    def on_article_chosen(self, article_id: str) -> None:
        self.desk.narrow(article_id)
        self.found.choose(self.desk.only)
        self.view.setFocus()

    @Slot()
    def on_went_down(self) -> None:
        if self.model.rowCount():
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))
        else:
            self._going_down = not self.desk.state.done

    @Slot(object)
    def on_opened(self, line: Line) -> None:
        own = [each for group in self.desk.groups if group.article_id == line.article_id for each in group.lines]
        segments = sorted({each.segment for each in own} | {line.segment})
        self.place_opened.emit(line.article_id, segments, segments.index(line.segment))

    # --- slots: the actions ---------------------------------------------------------------------------------------

    @Slot(str)
    def on_entity_named(self, name: str) -> None:
        """Name a known entity in the chosen places."""
        entity = self._entities.named(name)
        if entity is None:
            self.told.emit(self.tr("There is no entity “{}”: choose one of the list.").format(name), "")
            return
        lines = self.chosen_lines()
        label_id = entity.label_id
        if label_id is None:
            known = [line.tagged.label_id for line in lines if line.tagged and line.tagged.label_id]
            label_id = next(iter(known), None)
        if label_id is None:
            self.told.emit(self.tr("Tag the places first: {} has no label of its own.").format(entity.name), "")
            return
        self.desk.name(lines, entity.id, entity.name, label_id)
        self.side.entity.clear()

    @Slot()
    def on_claims_asked(self) -> None:
        self.desk.claim(self.chosen_lines())

    @Slot()
    def on_copy_asked(self) -> None:
        lines = self.chosen_lines() or self.model.lines()
        QGuiApplication.clipboard().setText(self._session.read(as_text, lines))
        words = self.tr("Copied 1 line.") if len(lines) == 1 else self.tr("Copied {:,} lines.").format(len(lines))
        self.told.emit(words, "")

    @Slot()
    def on_export_asked(self) -> None:
        """Ask for a file; the ticked lines go there, or all of them."""
        path, _ = QFileDialog.getSaveFileName(
            self.centre, self.tr("Export lines"), self.tr("lines.csv"), self.tr("Table (*.csv)")
        )
        if path:
            self.write(Path(path))

    def write(self, target: Path) -> None:
        """Write the ticked lines, or all of them, as a table."""
        lines, project = self.model.ticked() or self.model.lines(), self._session.project
        task = Task(lambda: (target.name, write_csv(project, target, lines)), self)
        task.done.connect(self.on_written)
        task.refused.connect(self.on_refused)
        task.finished.connect(task.deleteLater)
        task.start()

    @Slot(object)
    def on_written(self, result: tuple[str, int]) -> None:
        name, count = result
        words = self.tr("Wrote {}: 1 line.") if count == 1 else self.tr("Wrote {}: {:,} lines.")
        self.told.emit(words.format(name, count), "")

    @Slot(object)
    def on_refused(self, error: SidelightError) -> None:
        self._session.failed.emit(str(error))

    @Slot()
    def on_tick_all(self) -> None:
        self.model.tick(range(self.model.rowCount()), True)

    @Slot()
    def on_untick(self) -> None:
        self.model.tick(range(self.model.rowCount()), False)

    @Slot(int, str)
    def on_word_chosen(self, offset: int, word: str) -> None:
        """Select the lines that have this word there."""
        wanted = folded(word)
        rows = [row for row, line in enumerate(self.model.lines()) if folded(word_at(line, offset)) == wanted]
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model.index(row), self.model.index(row))
        if rows:
            self.view.setCurrentIndex(self.model.index(rows[0]))
            self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.setFocus()

    @Slot()
    def on_choice_changed(self) -> None:
        self._settle.start()

    @Slot()
    def on_settled(self) -> None:
        self._show_acting()
        lines = self.model.lines()[:COUNTED]
        self.side.show_words(collocates(lines, -1, COLLOCATES), collocates(lines, 1, COLLOCATES))

    # --- private --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(48, 72, 48, 0)
        for widget, share in ((self.bar, 0), (self.head, 0), (self.view, 1), (self._empty, 1)):
            column.addWidget(widget, share)
        left = QVBoxLayout(self.left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self._articles_head.setContentsMargins(12, 12, 12, 8)
        left.addWidget(self._articles_head)
        left.addWidget(self.articles, 1)

    def _connect(self) -> None:
        desk, side, view = self.desk, self.side, self.view
        self.bar.asked.connect(self.on_asked)
        self.bar.went_down.connect(self.on_went_down)
        desk.restarted.connect(self.on_restarted)
        desk.grown.connect(self.on_grown)
        desk.finished.connect(self.on_finished)
        desk.reordered.connect(self.on_reordered)
        desk.retagged.connect(self.on_retagged)
        desk.told.connect(self.told)
        self.head.sort_asked.connect(self.on_sort_asked)
        view.sort_stepped.connect(self.head.step)
        view.opened.connect(self.on_opened)
        view.width_changed.connect(self.head.set_room)
        view.copy_asked.connect(self.on_copy_asked)
        view.selectionModel().selectionChanged.connect(self.on_choice_changed)
        self.model.ticks_changed.connect(self.on_choice_changed)
        self.articles.chosen.connect(self.on_article_chosen)
        side.label_chosen.connect(self.tag)
        side.entity_named.connect(self.on_entity_named)
        side.claims_asked.connect(self.on_claims_asked)
        side.copy_asked.connect(self.on_copy_asked)
        side.export_asked.connect(self.on_export_asked)
        side.tick_all_asked.connect(self.on_tick_all)
        side.untick_asked.connect(self.on_untick)
        side.word_chosen.connect(self.on_word_chosen)
        self._settle.timeout.connect(self.on_settled)

    def _show_acting(self) -> None:
        self.side.show_acting(
            self.model.tick_count(), len(self.view.chosen_rows()), self.model.rowCount(),
            writable=not self._session.read_only,
        )  # fmt: skip

    def _show_count(self) -> None:
        """How much was found, and what was left out."""
        desk, state = self.desk, self.desk.state
        count, articles = desk.count, len(desk.groups)
        words = ""
        if not desk.wanted.is_empty and not desk.problem:
            places = self.tr("1 place") if count == 1 else self.tr("{:,} places").format(count)
            within = self.tr("1 article") if articles == 1 else self.tr("{:,} articles").format(articles)
            words = self.tr("{} in {}").format(places, within)
            if state.cut:
                words = self.tr("The first {:,} places; narrow the search to see others").format(count)
            elif not state.done:
                words += self.tr(" so far, {} of {} read").format(state.looked_at, state.articles)
            if state.slow:
                words += self.tr(" · too slow in {} articles: simplify the expression").format(len(state.slow))
        self.bar.count.set_text(words)
        self._articles_head.set_text(self.tr("Articles") if not articles else self.tr("{:,} articles").format(articles))
        shown = self.model.rowCount() > 0
        for widget in (self.head, self.view):
            widget.setVisible(shown)
        self._empty.setVisible(not shown)
        if not shown:
            self._say_empty()

    def _say_empty(self) -> None:
        desk = self.desk
        if desk.wanted.is_empty:
            words = self.tr("Type what to look for: each place is shown with the words around it.")
        elif desk.problem:
            words = ""
        elif not desk.state.done:
            words = self.tr("Searching…")
        else:
            words = self.tr("“{}” is in none of these articles.").format(desk.wanted.words.strip())
        self._empty.set_text(words)
        shown = self.model.rowCount() > 0
        self._empty.setVisible(not shown)
        for widget in (self.head, self.view):
            widget.setVisible(shown)

    def _row(self, group: ArticleHits) -> Row:
        badge = self._badges.get(group.article_id, Badge("F", "", ""))
        caption = " · ".join(part for part in (badge.outlet, short_date(badge.date)) if part and part != badge.title)
        return Row(group.article_id, badge.title, badge.grade, caption, len(group.lines), _telling(group.lines))


def _telling(lines: Sequence[Line]) -> Line:
    """The place of an article that says most: a heading, which the row shows anyway, says little."""
    return max(lines[:8], key=lambda line: min(len(line.left), 40) + min(len(line.right), 80))


def _by_rank(group: ArticleHits) -> tuple[int, int]:
    return (0, group.rank) if group.rank is not None else (1, -len(group.lines))
