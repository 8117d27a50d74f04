"""The articles in the sidebar: their list model and how a row is painted. Holds ten thousand without a widget each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.dates import short_date
from gui.icons import paint_icon
from gui.offsets import OffsetMap
from gui.theme import theme, theme_changed, ui_font
from gui.widgets import paint_grade
from storage.ids import ArticleId
from storage.records import Article, ReviewCount, Source

ROW = 82
Index = QModelIndex | QPersistentModelIndex
ArticleIdRole = Qt.ItemDataRole.UserRole + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArticleList", text)


class ArticleModel(QAbstractListModel):
    """Articles in their order, with source, share reviewed, and which are open in panes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: list[Article] = []
        self._rows: dict[str, int] = {}
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
        same = [a.id for a in articles] == [a.id for a in self._articles]
        if same:
            self._articles = list(articles)
            self._note_year()
            self._tell(range(len(self._articles)))
            return
        old = len(self._articles)
        if [a.id for a in articles[:old]] == [a.id for a in self._articles]:
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
        self._tell(self._rows[key] for key in changed if key in self._rows)

    def set_open(self, current: str, shown: frozenset[str]) -> None:
        """Say which article is in the current pane and which are in any."""
        touched = self._open | shown | {current, self._current}
        self._current, self._open = current, shown
        self._tell(self._rows[key] for key in touched if key in self._rows)

    def article(self, row: int) -> Article:
        return self._articles[row]

    def row_of(self, article_id: str) -> int:
        """The row of an article, -1 when it is not listed."""
        return self._rows.get(article_id, -1)

    def source_of(self, article: Article) -> Source | None:
        return self._sources.get(article.source_id) if article.source_id else None

    def review_of(self, article: Article) -> ReviewCount | None:
        return self._reviews.get(article.id)

    def state_of(self, article: Article) -> tuple[bool, bool]:
        """Whether it is the current pane's, and whether it is in any pane."""
        return article.id == self._current, article.id in self._open

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._articles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        article = self._articles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        if role == ArticleIdRole:
            return article.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{article.title}, {self.caption(article)}, {self.share_text(article)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{article.title}\n{self.caption(article)}"
        return None

    def caption(self, article: Article) -> str:
        """Outlet and date, or what is missing."""
        source = self.source_of(article)
        outlet = source.name if source is not None else _tr("No outlet")
        date = short_date(article.published_on or article.as_of_on)
        if self._one_year:
            date = date.removesuffix(f" {self._one_year}")
        return f"{outlet} · {date or _tr('no date')}"

    def share_text(self, article: Article) -> str:
        """ "71%", a tick at 100 %, empty while nothing was proposed."""
        review = self.review_of(article)
        if review is None or (article.read_with is None and not review.decided):
            return ""
        return "✓" if review.share >= 1 else f"{int(review.share * 100)}%"

    def _set(self, articles: Sequence[Article]) -> None:
        self._articles = list(articles)
        self._note_year()
        self._rows = {article.id: row for row, article in enumerate(self._articles)}

    def _note_year(self) -> None:
        """Where all dates are of one year, rows leave it out: they are narrow."""
        years = {date[:4] for article in self._articles if (date := article.published_on or article.as_of_on)}
        self._one_year = years.pop() if len(years) == 1 else ""

    def _tell(self, rows: Iterable[int]) -> None:
        listed = sorted(set(rows))
        if listed:
            self.dataChanged.emit(self.index(listed[0]), self.index(listed[-1]))


class ArticleDelegate(QStyledItemDelegate):
    """Title in two lines, grade, outlet, date, share reviewed and its bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(180, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ArticleModel)
        article = model.article(index.row())
        box = QRectF(option.rect)
        state = option.state
        current, shown = model.state_of(article)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(box, theme().accentbg)
        elif state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(box, theme().hover)
        if current or shown:
            painter.fillRect(
                QRectF(box.left(), box.top(), 2, box.height()), theme().accent if current else theme().line
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme().accent)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().soft)
        inner = box.adjusted(12, 7, -11, -8)
        self._title(painter, QRectF(inner.left(), inner.top(), inner.width(), 34), article.title)
        self._caption(painter, inner, model, article)
        review = model.review_of(article)
        if review is not None and article.read_with is not None:
            bar = QRectF(inner.left(), box.bottom() - 9, inner.width(), 2)
            painter.fillRect(bar, theme().line)
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * review.share, 2), theme().ink2)
        painter.restore()

    def _title(self, painter: QPainter, box: QRectF, title: str) -> None:
        painter.setPen(theme().ink)
        font = ui_font(12.5, 500)
        painter.setFont(font)
        for number, line in enumerate(two_lines(title, font, box.width())):
            painter.drawText(
                QRectF(box.left(), box.top() + number * 17, box.width(), 17), Qt.AlignmentFlag.AlignVCenter, line
            )

    def _caption(self, painter: QPainter, inner: QRectF, model: ArticleModel, article: Article) -> None:
        top = inner.top() + 37
        source = model.source_of(article)
        grade = "" if model.ungraded else source.reliability.value if source else "F"
        paint_grade(painter, QPointF(inner.left(), top + 1), grade)
        share = model.share_text(article)
        painter.setFont(ui_font(11))
        painter.setPen(theme().ink3)
        metrics = painter.fontMetrics()
        right = metrics.horizontalAdvance(share) + 6 if share and share != "✓" else 18 if share else 0
        room = QRectF(inner.left() + 21, top, inner.width() - 21 - right, 16)
        undated = article.published_on is None and article.as_of_on is None
        if undated:
            painter.setPen(theme().ink2)
        text = metrics.elidedText(model.caption(article), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(theme().ink3)
        if share == "✓":
            paint_icon(painter, "check", QRectF(inner.right() - 13, top + 2, 12, 12), theme().ink3)
        else:
            painter.drawText(
                QRectF(inner.left(), top, inner.width(), 16),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                share,
            )


class ArticleList(QListView):
    """Tells ``chosen`` (click or Enter: into the current pane) and ``chosen_beside`` (Ctrl: into a new pane)."""

    chosen = Signal(str)
    chosen_beside = Signal(str)
    menu_asked = Signal(str, object)

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = model
        self.setModel(model)
        self.setItemDelegate(ArticleDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setAccessibleName(self.tr("Articles"))
        self.clicked.connect(self.on_clicked)
        self.customContextMenuRequested.connect(self.on_menu_requested)
        theme_changed.connect(self.viewport().update)
        self._beside = False

    @Slot(QModelIndex)
    def on_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            article_id = self._articles.article(index.row()).id
            (self.chosen_beside if self._beside else self.chosen).emit(article_id)

    @Slot(QPoint)
    def on_menu_requested(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.menu_asked.emit(self._articles.article(index.row()).id, self.viewport().mapToGlobal(point))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)


def two_lines(text: str, font: QFont, width: float) -> list[str]:
    """A title broken into at most two lines, the second elided."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        layout.endLayout()
        return [text]
    line.setLineWidth(width)
    first = line.textLength()
    layout.endLayout()
    broken = OffsetMap(text).to_code_points(first)
    head, tail = text[:broken].rstrip(), text[broken:].strip()
    metrics = QFontMetricsF(font)
    head = metrics.elidedText(head, Qt.TextElideMode.ElideRight, width)
    return [head, metrics.elidedText(tail, Qt.TextElideMode.ElideRight, width)] if tail else [head]
