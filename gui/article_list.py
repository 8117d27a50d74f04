"""The articles in the sidebar: their list model and how a row is painted. Holds ten thousand without a widget each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from gui.dates import short_date
from gui.icons import paint_icon
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.theme import theme, ui_font
from gui.upright import fitted, two_lines
from gui.widgets import paint_grade
from storage.ids import ArticleId
from storage.records import Article, ReviewCount, Source

ROW = 82
ArticleIdRole = Qt.ItemDataRole.UserRole + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArticleList", text)


class ArticleModel(RowModel[Article]):
    """Articles in their order, with source, share reviewed, and which are open in panes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[str, int] = {}
        self._sources: dict[str, Source] = {}
        self._reviews: dict[ArticleId, ReviewCount] = {}
        self._current = ""
        self._one_year = ""
        self.ungraded = False
        """True while the reliability of sources is hidden."""
        self._open: frozenset[str] = frozenset()

    def show_all(self, articles: Sequence[Article], sources: Sequence[Source]) -> None:
        """Show these articles; rows that stay keep their place in views when the list is the same."""
        self._sources = {source.id: source for source in sources}
        same = [a.id for a in articles] == [a.id for a in self._rows]
        if same:
            self._rows = list(articles)
            self._note_year()
            self._tell(range(len(self._rows)))
            return
        old = len(self._rows)
        if [a.id for a in articles[:old]] == [a.id for a in self._rows]:
            self.beginInsertRows(QModelIndex(), old, len(articles) - 1)
            self._set(articles)
            self.endInsertRows()
            return
        self.beginResetModel()
        self._set(articles)
        self.endResetModel()

    def set_reviews(self, reviews: Mapping[ArticleId, ReviewCount]) -> None:
        """Take in new counts of some articles."""
        changed = [key for key, review in reviews.items() if self._reviews.get(key) != review]
        self._reviews.update(reviews)
        self._tell(self._numbers[key] for key in changed if key in self._numbers)

    def set_open(self, current: str, shown: frozenset[str]) -> None:
        """Say which article is in the current pane and which are in any."""
        touched = self._open | shown | {current, self._current}
        self._current, self._open = current, shown
        self._tell(self._numbers[key] for key in touched if key in self._numbers)

    def row_of(self, article_id: str) -> int:
        """The row of an article, -1 when it is not listed."""
        return self._numbers.get(article_id, -1)

    def source_of(self, article: Article) -> Source | None:
        return self._sources.get(article.source_id) if article.source_id else None

    def review_of(self, article: Article) -> ReviewCount | None:
        return self._reviews.get(article.id)

    def state_of(self, article: Article) -> tuple[bool, bool]:
        """Whether it is the current pane's, and whether it is in any pane."""
        return article.id == self._current, article.id in self._open

    def told(self, row: Article, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ArticleIdRole:
            return row.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {self.caption(row)}, {self.share_text(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{self.caption(row)}"
        return None

    def caption(self, article: Article) -> str:
        """Outlet and date, or what is missing."""
        return " · ".join(self.caption_parts(article))

    def caption_parts(self, article: Article) -> tuple[str, str]:
        """Outlet and date, apart: where room is short the date stays whole."""
        source = self.source_of(article)
        outlet = source.name if source is not None else _tr("No outlet")
        date = short_date(article.published_on or article.as_of_on)
        if self._one_year and date.count(" ") > 1:  # "Jun" alone would look cut off
            date = date.removesuffix(f" {self._one_year}")
        return outlet, date or _tr("no date")

    def share_text(self, article: Article) -> str:
        """ "71%", a tick at 100 %, empty while nothing was proposed."""
        review = self.review_of(article)
        if review is None or (article.read_with is None and not review.decided):
            return ""
        return "✓" if review.share >= 1 else f"{int(review.share * 100)}%"

    def _set(self, articles: Sequence[Article]) -> None:
        self._rows = list(articles)
        self._note_year()
        self._numbers = {article.id: row for row, article in enumerate(self._rows)}

    def _note_year(self) -> None:
        """Where every article has a date and all are of one year, rows leave it out: they are narrow."""
        years = {(article.published_on or article.as_of_on or "")[:4] for article in self._rows}
        self._one_year = years.pop() if len(years) == 1 else ""

    def _tell(self, rows: Iterable[int]) -> None:
        """Rows changed. Each run of them is told by itself: a view paints all from the first to the last of a range."""
        listed = sorted(set(rows))
        begun = 0
        for at in range(1, len(listed) + 1):
            if at == len(listed) or listed[at] != listed[at - 1] + 1:
                self.dataChanged.emit(self.index(listed[begun]), self.index(listed[at - 1]))
                begun = at


class ArticleDelegate(RowDelegate):
    """Title in two lines, grade, outlet, date, share reviewed and its bar."""

    height = ROW

    def is_chosen(self, state: QStyle.StateFlag, index: Index) -> bool:
        return self._state(index)[0]

    def paint_plate(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        super().paint_plate(painter, box, state, index)
        if self._state(index) == (False, True):
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), theme().line)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().soft)

    def _state(self, index: Index) -> tuple[bool, bool]:
        """Whether the row's article is in the current pane, and whether it is in any."""
        model = index.model()
        assert isinstance(model, ArticleModel)
        return model.state_of(model.row(index.row()))

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ArticleModel)
        article = model.row(index.row())
        inner = box.adjusted(12, 7, -11, -8)
        self._title(painter, QRectF(inner.left(), inner.top(), inner.width(), 34), article.title)
        self._caption(painter, inner, model, article)
        review = model.review_of(article)
        if review is not None and article.read_with is not None:
            bar = QRectF(inner.left(), box.bottom() - 9, inner.width(), 2)
            painter.fillRect(bar, theme().line)
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * review.share, 2), theme().ink2)

    def _title(self, painter: QPainter, box: QRectF, title: str) -> None:
        painter.setPen(theme().ink)
        font = ui_font(12.5, 500)
        painter.setFont(font)
        for number, line in enumerate(_title_lines(title, box.width(), font.toString())):
            painter.drawText(
                QRectF(box.left(), box.top() + number * 17, box.width(), 17), Qt.AlignmentFlag.AlignVCenter, line
            )

    def _caption(self, painter: QPainter, inner: QRectF, model: ArticleModel, article: Article) -> None:
        top = inner.top() + 37
        source = model.source_of(article)
        grade = "" if model.ungraded else source.reliability.value if source else "F"
        paint_grade(painter, QPointF(inner.left(), top + 1), grade)
        share = model.share_text(article)
        right = 0.0
        if share == "✓":
            paint_icon(painter, "check", QRectF(inner.right() - 13, top + 2, 12, 12), theme().ink3)
            right = 18
        elif share:
            room = QRectF(inner.left(), top, inner.width(), 16)
            right = paint_words(painter, room, share, ui_font(11), "ink3", right=True) + 6
        undated = article.published_on is None and article.as_of_on is None
        room = QRectF(inner.left() + 21, top, inner.width() - 21 - right, 16)
        outlet, date = model.caption_parts(article)
        font, date = ui_font(11), f" · {date}"
        metrics = QFontMetricsF(font)
        outlet = fitted(metrics, outlet, max(30.0, room.width() - metrics.horizontalAdvance(date)))
        paint_words(painter, room, outlet + date, font, "ink2" if undated else "ink3")


class ArticleList(QListView):
    """Tells ``chosen`` (click or Enter: into the current pane) and ``chosen_beside`` (Ctrl: into a new pane)."""

    chosen = Signal(str)
    chosen_beside = Signal(str)
    menu_asked = Signal(str, object)

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = model
        prepare_list(self, self.tr("Articles"), model, ArticleDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self.on_clicked)
        self.customContextMenuRequested.connect(self.on_menu_requested)
        self._beside = False

    def show_row(self, article_id: str) -> None:
        """Bring an article into view."""
        index = self._articles.index(self._articles.row_of(article_id))
        if index.isValid():
            self.scrollTo(index)

    @Slot(QModelIndex)
    def on_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            article_id = self._articles.row(index.row()).id
            (self.chosen_beside if self._beside else self.chosen).emit(article_id)

    @Slot(QPoint)
    def on_menu_requested(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.menu_asked.emit(self._articles.row(index.row()).id, self.viewport().mapToGlobal(point))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)


@lru_cache(maxsize=256)
def _title_lines(title: str, width: float, _font: str) -> list[str]:
    """The lines of a title in the list: while articles are read, its rows are painted several times a second."""
    return two_lines(title, ui_font(12.5, 500), width)
