"""The Search surface: question, articles, lines in context and actions, kept in step with each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.concordance.head import SortHead
from gui.concordance.model import Badge, ConcordanceModel, Place, badges_of, masked
from gui.concordance.view import ConcordanceView
from gui.dates import short_date
from gui.entities import EntityBook
from gui.labels import LabelBook
from gui.numerals import whole
from gui.search.actions import SearchActions
from gui.search.bar import QueryBar
from gui.search.desk import SearchDesk
from gui.search.found_list import FoundList, FoundModel, Row
from gui.search.side import SearchSide
from gui.session import Session
from gui.widgets import Ink
from storage import reads
from storage.concordance import Line
from storage.concordance_order import SortKey, collocates
from storage.corpus_search import ArticleHits

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
        self._session = session
        self.desk = SearchDesk(session, book, self)
        self.bar = QueryBar(book)
        self.model = ConcordanceModel(book, self, ticking=True)
        self.model.mask = session.blind.mask
        self.view = ConcordanceView(self.model)
        self.head = SortHead(ticking=True)
        self.found = FoundModel(self)
        self.articles = FoundList(self.found)
        self.side = SearchSide(book, entities)
        self.actions = SearchActions(session, entities, self.desk, self.view, self.model, self.side, self)
        self._badges: dict[str, Badge] = {}
        self._open_articles: frozenset[str] = frozenset()
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
        self._open_articles = open_articles
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

    # --- slots: the answer ----------------------------------------------------------------------------------------

    @Slot()
    def on_blind_changed(self) -> None:
        """Outlets and authors are hidden, or shown again."""
        if self.desk.active:
            self.bar.offer(self._session.read(reads.sources), self._open_articles)
            self.show()
        self.found.show([self._row(group) for group in self.desk.groups])

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

    # --- slots: ticks and words -----------------------------------------------------------------------------------

    @Slot()
    def on_choice_changed(self) -> None:
        self._settle.start()

    @Slot()
    def on_settled(self) -> None:
        self._show_acting()
        lines, blind = self.model.lines()[:COUNTED], self._session.blind
        lines = [masked(line, blind.mask) for line in lines] if blind.on else lines
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
        desk, view = self.desk, self.view
        self._session.blind.changed.connect(self.on_blind_changed)
        self.bar.asked.connect(self.on_asked)
        self.bar.went_down.connect(self.on_went_down)
        desk.restarted.connect(self.on_restarted)
        desk.grown.connect(self.on_grown)
        desk.finished.connect(self.on_finished)
        desk.reordered.connect(self.on_reordered)
        desk.retagged.connect(self.on_retagged)
        desk.told.connect(self.told)
        self.actions.told.connect(self.told)
        self.head.sort_asked.connect(self.on_sort_asked)
        view.sort_stepped.connect(self.head.step)
        view.opened.connect(self.on_opened)
        view.width_changed.connect(self.head.set_room)
        view.selectionModel().selectionChanged.connect(self.on_choice_changed)
        self.model.ticks_changed.connect(self.on_choice_changed)
        self.articles.chosen.connect(self.on_article_chosen)
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
        within = self.tr("1 article") if articles == 1 else self.tr("{} articles").format(whole(articles))
        words = ""
        if not desk.wanted.is_empty and not desk.problem:
            places = self.tr("1 place") if count == 1 else self.tr("{} places").format(whole(count))
            words = self.tr("{} in {}").format(places, within)
            if state.cut:
                words = self.tr("The first {} places; narrow the search to see others").format(whole(count))
            elif not state.done:
                words += self.tr(" so far, {} of {} read").format(state.looked_at, state.articles)
            if state.slow:
                words += self.tr(" · too slow in {} articles: simplify the expression").format(len(state.slow))
        self.bar.count.set_text(words)
        self._articles_head.set_text(within if articles else self.tr("Articles"))
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
        telling = masked(_telling(group.lines), self._session.blind.mask)
        return Row(group.article_id, badge.title, badge.grade, caption, len(group.lines), telling)


def _telling(lines: Sequence[Line]) -> Line:
    """The place of an article that says most: a heading, which the row shows anyway, says little."""
    return max(lines[:8], key=lambda line: min(len(line.left), 40) + min(len(line.right), 80))


def _by_rank(group: ArticleHits) -> tuple[int, int]:
    return (0, group.rank) if group.rank is not None else (1, -len(group.lines))
