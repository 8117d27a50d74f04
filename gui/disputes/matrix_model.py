"""The matrix of disputes as a table model: a row per question, a column per article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.blind import Blind
from gui.disputes.matrix_words import (
    article_name,
    article_tip,
    cell_words,
    found_words,
    silence_words,
    status_words,
)
from storage.dispute_matrix import Cell, MatrixArticle, MatrixRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MOST_STEPS = 48


class MatrixModel(QAbstractTableModel):
    """Takes in what is to be shown and tells views no more than what is different."""

    def __init__(self, blind: Blind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blind = blind
        self._rows: list[MatrixRow] = []
        self._articles: list[MatrixArticle] = []
        self._given: Sequence[MatrixArticle] = self._articles
        """What was shown last, as it was given."""
        self._names: dict[str, str] = {}
        self._columns: dict[str, int] = {}
        self._passed_over: frozenset[str] = frozenset()
        self._given_up: frozenset[str] = frozenset()
        self.year = ""
        """The year of all articles; empty when they are of several."""

    # --- what is shown --------------------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[MatrixRow]:
        return self._rows

    @property
    def articles(self) -> Sequence[MatrixArticle]:
        return self._articles

    @property
    def names(self) -> Mapping[str, str]:
        """What the articles are called now, by id."""
        return self._names

    @property
    def blind(self) -> Blind:
        return self._blind

    def show(self, articles: Sequence[MatrixArticle], rows: Sequence[MatrixRow]) -> None:
        """Show these; what stays keeps its place in views, unless the order of what stays is another one."""
        # thousands of columns need not be gone through at each letter of the filter
        same, self._given = articles is self._given, articles
        steps = [] if same else changes([each.id for each in self._articles], [each.id for each in articles])
        more = changes([each.id for each in self._rows], [each.id for each in rows])
        if steps is None or more is None:
            self.beginResetModel()
            self._articles, self._rows = list(articles), list(rows)
            self._note_names()
            self.endResetModel()
            return
        if not same:
            self._take_articles(articles, steps)
        self._take_rows(rows, more)

    def set_unlooked(self, articles: frozenset[str], disputes: frozenset[str]) -> None:
        """Say which articles are not looked through, and for which disputes none is: who is silent is not known."""
        if (articles, disputes) != (self._passed_over, self._given_up):
            self._passed_over, self._given_up = articles, disputes
            if self._rows and self._articles:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._articles) - 1))
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._rows) - 1)

    def is_known_silent(self, row: MatrixRow, article_id: str) -> bool:
        """Whether an article was looked through, by the machine or by a person, and nothing was found."""
        looked = article_id not in self._passed_over and row.id not in self._given_up
        return looked or article_id in row.called_silent

    def is_looked_for(self, row: MatrixRow) -> bool:
        """Whether all articles were looked through for a dispute."""
        return not self._passed_over and row.id not in self._given_up

    def rename(self) -> None:
        """Articles are called by other names now."""
        self._note_names()
        if self._articles:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._articles) - 1)
            if self._rows:
                corner = self.index(len(self._rows) - 1, len(self._articles) - 1)
                self.dataChanged.emit(self.index(0, 0), corner)

    def cell(self, row: int, column: int) -> Cell | None:
        """What an article says in a dispute; None while it is silent."""
        return self._rows[row].cells.get(self._articles[column].id)

    def place(self, dispute_id: str, article_id: str = "") -> tuple[int, int]:
        """Row and column of a dispute and an article, -1 where they are not shown."""
        row = next((at for at, each in enumerate(self._rows) if each.id == dispute_id), -1)
        return row, self._columns.get(article_id, -1)

    def speaking(self, row: MatrixRow) -> list[str]:
        """The articles that say something in a dispute, or may, in the order of their columns."""
        return sorted((key for key in row.cells if key in self._columns), key=lambda key: self._columns[key])

    def original(self, cell: Cell | None) -> str:
        """What the article is called of which a cell is a copy."""
        return self._names.get(cell.copy_of, "") if cell is not None and cell.copy_of is not None else ""

    # --- Qt -------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._articles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, cell = self._rows[index.row()], self.cell(index.row(), index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        known = self.is_known_silent(row, self._articles[index.column()].id)
        words = cell_words(row, cell, self.original(cell), known=known)
        if role == Qt.ItemDataRole.ToolTipRole and cell is not None:
            words = "\n".join([words, *(voice.statement for voice in cell.voices), *found_words(cell)])
        elif role == Qt.ItemDataRole.ToolTipRole:
            words = silence_words(row, self._articles[index.column()].id, known=known)
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            words = f"D{row.number}, {self._names[self._articles[index.column()].id]}: {words}"
        return self._blind.veil(words)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:  # fmt: skip
        if section < 0:
            return None
        if orientation is Qt.Orientation.Horizontal:
            if section >= len(self._articles):
                return None
            article = self._articles[section]
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return self._names[article.id]
            return article_tip(article, self._blind) if role == Qt.ItemDataRole.ToolTipRole else None
        if section >= len(self._rows):
            return None
        row = self._rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._blind.veil(row.question)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._blind.veil(f"D{row.number}, {status_words(row)}: {row.question}")
        return None

    # --- private --------------------------------------------------------------------------------------------------

    def _note_names(self) -> None:
        self._names = {article.id: article_name(article, self._blind) for article in self._articles}
        self._columns = {article.id: at for at, article in enumerate(self._articles)}
        years = {(article.as_of or "")[:4] for article in self._articles}
        self.year = years.pop() if len(years) == 1 else ""

    def _take_articles(self, articles: Sequence[MatrixArticle], steps: Sequence[Step]) -> None:
        known = {article.id: article for article in self._articles}
        for step in steps:
            if step.fresh:
                self.beginInsertColumns(ROOT, step.at, step.at + step.count - 1)
                self._articles[step.at : step.at] = articles[step.at : step.at + step.count]
                self._note_names()
                self.endInsertColumns()
            else:
                self.beginRemoveColumns(ROOT, step.at, step.at + step.count - 1)
                del self._articles[step.at : step.at + step.count]
                self._note_names()
                self.endRemoveColumns()
        self._articles = list(articles)
        self._note_names()
        if any(known.get(article.id, article) != article for article in articles):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(articles) - 1)

    def _take_rows(self, rows: Sequence[MatrixRow], steps: Sequence[Step]) -> None:
        known = {row.id: row for row in self._rows}
        for step in steps:
            if step.fresh:
                self.beginInsertRows(ROOT, step.at, step.at + step.count - 1)
                self._rows[step.at : step.at] = rows[step.at : step.at + step.count]
                self.endInsertRows()
            else:
                self.beginRemoveRows(ROOT, step.at, step.at + step.count - 1)
                del self._rows[step.at : step.at + step.count]
                self.endRemoveRows()
        self._rows = list(rows)
        for at, row in enumerate(rows):
            if known.get(row.id, row) != row:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, at, at)
                if self._articles:
                    self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._articles) - 1))


@dataclass(frozen=True, slots=True)
class Step:
    """Neighbours that come or go."""

    at: int
    count: int
    fresh: bool


def changes(old: Sequence[str], new: Sequence[str]) -> list[Step] | None:
    """The steps from one list of ids to another, removals from the end first.

    None when what stays changes order, or when the steps are so many that showing all anew is quicker.
    """
    wanted, known = set(new), set(old)
    if [key for key in old if key in wanted] != [key for key in new if key in known]:
        return None
    gone = [at for at, key in enumerate(old) if key not in wanted]
    fresh = [at for at, key in enumerate(new) if key not in known]
    removed = [Step(first, count, fresh=False) for first, count in reversed(_runs(gone))]
    steps = removed + [Step(first, count, fresh=True) for first, count in _runs(fresh)]
    return steps if len(steps) <= MOST_STEPS else None


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers as first and count."""
    runs: list[tuple[int, int]] = []
    for at in places:
        if runs and sum(runs[-1]) == at:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((at, 1))
    return runs
