"""What is done with the chosen places of a search: tagging, naming, claiming, copying, exporting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gui.background import Task
from gui.concordance.model import ConcordanceModel
from gui.concordance.view import ConcordanceView
from gui.entities import EntityBook
from gui.numerals import whole
from gui.search.desk import SearchDesk
from gui.search.side import SearchSide
from gui.session import Session
from storage.concordance import Line
from storage.concordance_order import folded, word_at
from storage.concordance_tables import as_text, write_csv
from storage.errors import SidelightError


class SearchActions(QObject):
    """Carries out what the side asks for. ``told`` for the status bar."""

    told = Signal(str, str)

    def __init__(
        self, session: Session, entities: EntityBook, desk: SearchDesk, view: ConcordanceView, model: ConcordanceModel,
        side: SearchSide, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._entities = session, entities
        self.desk, self.view, self.model, self.side = desk, view, model, side
        side.label_chosen.connect(self.tag)
        side.entity_named.connect(self.on_entity_named)
        side.claims_asked.connect(self.on_claims_asked)
        side.copy_asked.connect(self.on_copy_asked)
        side.export_asked.connect(self.on_export_asked)
        side.tick_all_asked.connect(self.on_tick_all)
        side.untick_asked.connect(self.on_untick)
        side.word_chosen.connect(self.on_word_chosen)
        view.copy_asked.connect(self.on_copy_asked)

    def chosen_lines(self) -> list[Line]:
        """What the actions act on: the ticked lines, or else the selected ones."""
        return self.model.ticked() or [self.model.line(row) for row in self.view.chosen_rows()]

    @Slot(str)
    def tag(self, label_id: str) -> None:
        """Tag the chosen places."""
        self.desk.tag(self.chosen_lines(), label_id)

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
        words = self.tr("Copied 1 line.") if len(lines) == 1 else self.tr("Copied {} lines.").format(whole(len(lines)))
        self.told.emit(words, "")

    @Slot()
    def on_export_asked(self) -> None:
        """Ask for a file; the ticked lines go there, or all of them."""
        path, _ = QFileDialog.getSaveFileName(
            self.view, self.tr("Export lines"), self.tr("lines.csv"), self.tr("Table (*.csv)")
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
        words = self.tr("Wrote {}: 1 line.") if count == 1 else self.tr("Wrote {}: {} lines.")
        self.told.emit(words.format(name, whole(count)), "")

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
