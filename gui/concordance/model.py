"""The lines of a concordance as a list model, with what a row needs to know of articles and labels."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from gui.dates import short_date
from gui.labels import LabelBook
from gui.session import Session
from nlp.proposals import Segment
from storage import reads
from storage.concordance import Line
from storage.vocabulary import Status

Index = QModelIndex | QPersistentModelIndex
Place = tuple[str, Segment]
"""Article and stretch: what a line is known by, however the lines are sorted."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands at the left of a row: the source's grade and its name (or the article's title), date and title."""

    grade: str
    outlet: str
    title: str
    date: str = ""
    """ISO, partial allowed."""


def badges_of(session: Session) -> dict[str, Badge]:
    """Read the badge of every article of the project."""
    sources = {source.id: source for source in session.read(reads.sources)}
    found: dict[str, Badge] = {}
    for article in session.read(reads.articles):
        source = sources.get(article.source_id) if article.source_id else None
        found[article.id] = Badge(
            session.blind.grade(source.reliability.value if source else "F"),
            source.name if source else article.title, article.title,
            article.published_on or article.as_of_on or "",
        )  # fmt: skip
    return found


def place_of(line: Line) -> Place:
    return line.article_id, line.segment


def masked(line: Line, mask: Callable[[str], str]) -> Line:
    """A place with dots over the outlets and authors that it names, also where one reaches across its edge."""
    whole_line = mask(line.left + line.key + line.right)
    start, end = len(line.left), len(line.left) + len(line.key)
    return replace(line, left=whole_line[:start], key=whole_line[start:end], right=whole_line[end:])


class ConcordanceModel(QAbstractListModel):
    """Lines in the order in which they are given. ``ticks_changed`` after lines were ticked or their ticks removed.

    With ``ticking`` rows have a box; ticks belong to places and stay with them when the lines are sorted anew.
    ``mask`` puts dots over what blind mode hides; it is asked when a row is shown.
    """

    ticks_changed = Signal()

    def __init__(self, book: LabelBook | None = None, parent: QObject | None = None, *, ticking: bool = False) -> None:
        super().__init__(parent)
        self._book = book
        self._lines: list[Line] = []
        self._badges: Mapping[str, Badge] = {}
        self._ticked: set[Place] = set()
        self.ticking = ticking
        self.mask: Callable[[str], str] = str
        if book is not None:
            book.changed.connect(self.on_labels_changed)

    # --- lines ----------------------------------------------------------------------------------------------------

    def lines(self) -> list[Line]:
        return list(self._lines)

    def line(self, row: int) -> Line:
        return self._lines[row]

    def shown(self, row: int) -> Line:
        """A line as it is to be seen."""
        return masked(self._lines[row], self.mask)

    def show(self, lines: Sequence[Line], badges: Mapping[str, Badge] | None = None) -> None:
        """Become these lines; ticks of places that are no longer among them are forgotten."""
        self.beginResetModel()
        self._lines = list(lines)
        if badges is not None:
            self._badges = badges
        kept = self._ticked & {place_of(line) for line in self._lines} if self._ticked else set()
        lost = kept != self._ticked
        self._ticked = kept
        self.endResetModel()
        if lost:
            self.ticks_changed.emit()

    def append(self, lines: Sequence[Line]) -> None:
        """Add lines at the end."""
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def renew(self, fresh: Mapping[Place, Line]) -> None:
        """Take in lines whose mention has changed; no row moves."""
        for row, line in enumerate(self._lines):
            other = fresh.get(place_of(line))
            if other is not None and other != line:
                self._lines[row] = other
                self.dataChanged.emit(self.index(row), self.index(row))

    def badge(self, line: Line) -> Badge:
        return self._badges.get(line.article_id, Badge("F", "", ""))

    def dates(self) -> dict[str, str]:
        """Article -> ISO date, as sorting wants it."""
        return {article_id: badge.date for article_id, badge in self._badges.items()}

    def row_of(self, place: Place) -> int:
        """The row of a place, -1 when it is not among the lines."""
        return next((row for row, line in enumerate(self._lines) if place_of(line) == place), -1)

    def colour_of(self, line: Line) -> str:
        """The stored colour of the label at the key; empty where nothing is tagged."""
        label = self._book.get(line.tagged.label_id) if self._book is not None and line.tagged is not None else None
        return label.colour if label is not None else ""

    # --- ticks ----------------------------------------------------------------------------------------------------

    def ticked(self) -> list[Line]:
        """The ticked lines in the order on screen."""
        return [line for line in self._lines if place_of(line) in self._ticked] if self._ticked else []

    def tick_count(self) -> int:
        return len(self._ticked)

    def is_ticked(self, row: int) -> bool:
        return place_of(self._lines[row]) in self._ticked

    def tick(self, rows: Collection[int], ticked: bool) -> None:
        """Tick rows, or take their ticks away."""
        places = {place_of(self._lines[row]) for row in rows}
        fresh = self._ticked | places if ticked else self._ticked - places
        if fresh == self._ticked:
            return
        self._ticked = fresh
        self._tell(rows)
        self.ticks_changed.emit()

    # --- Qt -------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        ticking = self.ticking and index.isValid()
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if ticking else Qt.ItemFlag(0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.shown(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return line.key
        if role == Qt.ItemDataRole.CheckStateRole and self.ticking:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            badge = self.badge(line)
            head = ", ".join(part for part in (badge.title, badge.outlet, short_date(badge.date)) if part)
            tag = self._tag_words(line)
            return f"{head}\n{tag}" if tag else head
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self.ticking or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    @Slot()
    def on_labels_changed(self) -> None:
        """Labels have other names or colours."""
        self._tell(range(len(self._lines)))

    def _spoken(self, line: Line) -> str:
        words = " ".join(f"{line.left}{line.key}{line.right}".split())
        return ". ".join(part for part in (self.badge(line).outlet, words, self._tag_words(line)) if part)

    def _tag_words(self, line: Line) -> str:
        """ "Place, suggested", or nothing."""
        if line.tagged is None:
            return ""
        name = self._book.name_of(line.tagged.label_id) if self._book is not None else ""
        states = {
            Status.SUGGESTED: self.tr("suggested"), Status.CONFIRMED: self.tr("confirmed"),
            Status.REJECTED: self.tr("rejected"),
        }  # fmt: skip
        return ", ".join(part for part in (name, states[line.tagged.status]) if part)

    def _tell(self, rows: Iterable[int]) -> None:
        listed = list(rows)
        if listed:
            self.dataChanged.emit(self.index(min(listed)), self.index(max(listed)))
