"""How each article calls an entity, as a table: a row per way of writing it, a column per article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.concordance.model import Badge
from gui.numerals import whole
from storage.entity_table import EntityMention, NamingRow
from storage.formats.spreadsheets import neutralised
from storage.ids import ArticleId

Index = QModelIndex | QPersistentModelIndex


class NamingModel(QAbstractTableModel):
    """Only articles that name the entity are columns; the last column counts all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[NamingRow] = []
        self._articles: list[ArticleId] = []
        self._badges: dict[str, Badge] = {}

    def show(self, rows: Sequence[NamingRow], articles: Sequence[ArticleId], badges: dict[str, Badge]) -> None:
        self.beginResetModel()
        self._rows, self._articles, self._badges = list(rows), list(articles), badges
        self.endResetModel()

    @property
    def articles(self) -> list[ArticleId]:
        return self._articles

    def badge(self, column: int) -> Badge:
        """Of the article of a column."""
        return self._badges.get(self._articles[column - 1], Badge("F", "", ""))

    def row(self, row: int) -> NamingRow:
        return self._rows[row]

    def count(self, row: int, column: int) -> int:
        entry = self._rows[row]
        return entry.total if column > len(self._articles) else entry.counts.get(self._articles[column - 1], 0)

    def first_use(self, row: int, column: int) -> EntityMention | None:
        """Where the article of a column writes it so for the first time; of other columns, the first article."""
        entry = self._rows[row]
        if 1 <= column <= len(self._articles):
            return entry.first.get(self._articles[column - 1])
        return next((entry.first[key] for key in self._articles if key in entry.first), None)

    def as_tsv(self) -> str:
        """The table as text for a spreadsheet: tabs between cells, nothing that it would take for a formula."""
        heads = [self.tr("Name"), *(self._caption(number) for number in range(len(self._articles))), self.tr("All")]
        lines = [heads]
        lines += [
            [row.surface, *(str(row.counts.get(key, 0)) for key in self._articles), str(row.total)]
            for row in self._rows
        ]
        return "\n".join("\t".join(_cell(cell) for cell in line) for line in lines) + "\n"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._articles) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == 0:
                return self._rows[row].surface
            count = self.count(row, column)
            return whole(count) if count else "·"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == 0:
                return self._rows[row].surface
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self.count(row, column)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= len(self._articles) + 1:
            return None
        if section in (0, len(self._articles) + 1):
            words = self.tr("Name") if section == 0 else self.tr("All")
            return words if role == Qt.ItemDataRole.DisplayRole else None
        badge = self.badge(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return badge.outlet
        return badge.title if role == Qt.ItemDataRole.ToolTipRole else None

    def _caption(self, number: int) -> str:
        badge = self.badge(number + 1)
        return f"{badge.outlet}: {badge.title}" if badge.outlet != badge.title else badge.title


def _cell(text: str) -> str:
    return neutralised(" ".join(text.split()))
