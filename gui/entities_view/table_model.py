"""The table of entities as a model: which rows, in which order, with which columns."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.dates import short_date
from gui.labels import LabelBook
from gui.numerals import whole
from gui.wording import STATUS
from storage.entity_table import ArticleColumn, EntityLine, EntityTable
from storage.ids import ArticleId, EntityId

Index = QModelIndex | QPersistentModelIndex

ENTITY, ALSO = 0, 1
"""The first two columns; then come articles, and last the sum."""

IdRole = Qt.ItemDataRole.UserRole + 1
MOST_STEPS = 48
"""Rows that come and go one by one; a list that differs more is taken as a new one."""


class Which(StrEnum):
    ALL = "all"
    TO_CHECK = "to_check"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A table as it was read, made ready in a thread: lines by name, and the words in which a filter looks."""

    lines: tuple[EntityLine, ...] = ()
    words: Mapping[EntityId, str] = field(default_factory=dict)
    counts: Mapping[ArticleId, Mapping[EntityId, int]] = field(default_factory=dict)
    columns: tuple[ArticleColumn, ...] = ()
    articles: int = 0
    by_sum: tuple[EntityLine, ...] = ()
    """The lines by how often they are named, most first: the order in which a table is shown at first."""
    choices: Mapping[Which, int] = field(default_factory=dict)
    """How many there are for each choice."""


def _loaded(
    lines: tuple[EntityLine, ...], words: Mapping[EntityId, str], counts: Mapping[ArticleId, Mapping[EntityId, int]],
    columns: tuple[ArticleColumn, ...], articles: int,
) -> Loaded:  # fmt: skip
    choices = {
        Which.ALL: len(lines),
        Which.TO_CHECK: sum(line.to_check for line in lines),
        Which.SINGLE: sum(line.mentions == 1 for line in lines),
    }
    by_sum = tuple(sorted(lines, key=_mentions, reverse=True))
    return Loaded(lines, words, counts, columns, articles, by_sum, choices)


def _mentions(line: EntityLine) -> int:
    return line.mentions


def prepared(table: EntityTable, columns: Sequence[ArticleColumn], articles: int) -> Loaded:
    """Sort, count and fold the words once: in the thread that read the table."""
    words = {line.id: "\n".join((line.name, *line.aliases)).casefold() for line in table.lines}
    lines = tuple(sorted(table.lines, key=lambda line: (words[line.id], line.id)))
    return _loaded(lines, words, table.counts, tuple(columns), articles)


def patched(loaded: Loaded, table: EntityTable, ids: Collection[str]) -> Loaded:
    """Return what was read with some entities as they are now; those of ``ids`` that the table lacks are gone."""
    fresh, gone = prepared(table, loaded.columns, loaded.articles), frozenset(ids)
    words = {key: text for key, text in loaded.words.items() if key not in gone} | dict(fresh.words)
    kept = [line for line in loaded.lines if line.id not in gone]
    for line in fresh.lines:  # few, into many that are in order: sorting all anew takes a frame
        insort(kept, line, key=lambda each: (words[each.id], each.id))
    counts = {
        article: {key: count for key, count in held.items() if key not in gone} | dict(fresh.counts.get(article, {}))
        for article, held in loaded.counts.items()
    }
    return _loaded(tuple(kept), words, counts, loaded.columns, loaded.articles)


_AT_FIRST = (Which.ALL, -1, Qt.SortOrder.DescendingOrder)
"""All of them, by the last column: how often in all."""


class EntityModel(QAbstractTableModel):
    """Shows the lines that pass the filter. Sorting keeps what is selected and where the view stands."""

    def __init__(self, book: LabelBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._loaded = Loaded()
        self._rows: list[EntityLine] = []
        self._which, self._words, self._label_id = Which.ALL, "", ""
        self._sort = _AT_FIRST[1:]
        self.veil: Callable[[str], str] = str
        """What names are shown through while outlets are hidden: an outlet is named in articles too."""

    # --- what is shown --------------------------------------------------------------------------------------------

    @property
    def loaded(self) -> Loaded:
        """What was read last."""
        return self._loaded

    @property
    def columns(self) -> tuple[ArticleColumn, ...]:
        return self._loaded.columns

    @property
    def articles(self) -> int:
        """How many articles the project has, columns or not."""
        return self._loaded.articles

    @property
    def which(self) -> Which:
        return self._which

    @property
    def label_id(self) -> str:
        return self._label_id

    @property
    def words(self) -> str:
        return self._words

    @property
    def last_column(self) -> int:
        return len(self._loaded.columns) + 2

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """Column and direction."""
        column, order = self._sort
        return (self.last_column if column < 0 else column), order

    def name_at(self, row: int) -> str:
        """The name as it may be shown."""
        return self.veil(self._rows[row].name)

    def line(self, row: int) -> EntityLine:
        return self._rows[row]

    def row_of(self, entity_id: str) -> int:
        """The row of an entity, -1 when it is not shown."""
        return next((row for row, line in enumerate(self._rows) if line.id == entity_id), -1)

    def counts(self) -> dict[Which, int]:
        """How many there are for each choice, whatever is typed."""
        return {each: self._loaded.choices.get(each, 0) for each in Which}

    def count_in(self, row: int, column: int) -> int:
        """How often the article of a column names the entity of a row; the last column counts all articles."""
        line = self._rows[row]
        if column == self.last_column:
            return line.mentions
        return self._loaded.counts.get(self._loaded.columns[column - 2].id, {}).get(line.id, 0)

    def load(self, loaded: Loaded) -> None:
        """Become what was read; rows that stay, stay where they are on screen."""
        if [column.id for column in loaded.columns] != [column.id for column in self._loaded.columns]:
            self.beginResetModel()
            self._keep_sort(loaded)
            self._loaded = loaded
            self._rows = self._wanted()
            self.endResetModel()
            return
        self._loaded = loaded
        self._become(self._wanted())
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.last_column)

    def show_only(self, which: Which | None = None, words: str | None = None, label_id: str | None = None) -> None:
        """Narrow the table; what is None stays as it is."""
        self._which = which if which is not None else self._which
        self._words = words.casefold().strip() if words is not None else self._words
        self._label_id = label_id if label_id is not None else self._label_id
        self._become(self._wanted())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal ones by name."""
        self._sort = (-1 if column == self.last_column else column, order)
        self._become(self._wanted())
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.last_column)

    # --- Qt -------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else self.last_column + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        line = self._rows[row]
        if role == IdRole:
            return line.id
        if role == Qt.ItemDataRole.TextAlignmentRole and column > ALSO:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column <= ALSO:
            return self.veil("\n".join((line.name, *line.aliases[:20])))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == ENTITY:
            return self.name_at(row)
        if column == ALSO:
            return self.veil(" · ".join(line.aliases))
        return whole(self.count_in(row, column)) if self.count_in(row, column) else "·"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= self.last_column:
            return None
        fixed = {ENTITY: self.tr("Entity"), ALSO: self.tr("Also called"), self.last_column: self.tr("All")}
        column = None if section in fixed else self._loaded.columns[section - 2]
        if role == Qt.ItemDataRole.DisplayRole:
            return fixed[section] if column is None else column.outlet or column.title
        if role == Qt.ItemDataRole.ToolTipRole and column is not None:
            parts = (column.title, column.outlet, short_date(column.published_on))
            return "\n".join(part for part in parts if part)
        return None

    # --- private --------------------------------------------------------------------------------------------------

    def _spoken(self, row: int, column: int) -> str:
        line = self._rows[row]
        if column == ENTITY:
            return f"{self.name_at(row)}, {self._book.name_of(line.label_id)}, {STATUS[line.status]}"
        if column == ALSO:
            return self.veil(", ".join(line.aliases))
        return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self.count_in(row, column)}"

    def _keep_sort(self, loaded: Loaded) -> None:
        """Other articles are columns now: sorted by one of them, it is sorted by that where it went, or by the sum."""
        column, order = self._sort
        if column > ALSO:
            key = self._loaded.columns[column - 2].id
            at = next((n for n, each in enumerate(loaded.columns) if each.id == key), None)
            self._sort = (-1 if at is None else at + 2, order)

    def _wanted(self) -> list[EntityLine]:
        lines: Sequence[EntityLine] = self._loaded.lines
        if not (self._label_id or self._words) and (self._which, *self._sort) == _AT_FIRST:
            return list(self._loaded.by_sum)
        if self._which is Which.TO_CHECK:
            lines = [line for line in lines if line.to_check]
        elif self._which is Which.SINGLE:
            lines = [line for line in lines if line.mentions == 1]
        if self._label_id:
            lines = [line for line in lines if line.label_id == self._label_id]
        if self._words:
            words = self._loaded.words
            lines = [line for line in lines if self._words in words[line.id]]
        column, order = self._sort
        down = order is Qt.SortOrder.DescendingOrder
        if column == ENTITY:
            return list(reversed(lines)) if down else list(lines)
        if column == ALSO:
            return sorted(lines, key=lambda line: " ".join(line.aliases).casefold(), reverse=down)
        if column < 0:
            return sorted(lines, key=_mentions, reverse=down)
        counts = self._loaded.counts.get(self._loaded.columns[column - 2].id, {})
        return sorted(lines, key=lambda line: counts.get(line.id, 0), reverse=down)

    def _become(self, wanted: list[EntityLine]) -> None:
        """Show these rows: by steps where few come and go, else as moved or new."""
        new = {line.id: row for row, line in enumerate(wanted)}
        gone = [row for row, line in enumerate(self._rows) if line.id not in new]
        come = len(wanted) - (len(self._rows) - len(gone))
        if len(gone) + come > MOST_STEPS:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
        if come:
            present = {line.id for line in self._rows}
            for row, line in enumerate(wanted):
                if line.id not in present:
                    at = min(row, len(self._rows))
                    self.beginInsertRows(QModelIndex(), at, at)
                    self._rows.insert(at, line)
                    self.endInsertRows()
        if [line.id for line in self._rows] != [line.id for line in wanted]:
            self._move(wanted, new)
        else:
            self._rows = wanted
        if wanted:
            self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, self.last_column))

    def _move(self, wanted: list[EntityLine], new: Mapping[EntityId, int]) -> None:
        """The same rows in another order: what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.index(new[self._rows[index.row()].id], index.column()) for index in before]
        self._rows = wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
