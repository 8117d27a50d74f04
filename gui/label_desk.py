"""Labels beyond tagging: the editor, new ones, sets from and to files. The verbs of the room "labels"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.dialogs import project_folder
from gui.label_dialog import LabelDialog
from gui.label_names import in_words
from gui.labels import LabelBook
from gui.session import Session
from gui.theme import RESOURCES
from storage.changes import Changes
from storage.operations.labels import add_label, apply_label_set
from storage.vocabulary import LabelKind

if TYPE_CHECKING:
    from gui.labels_editor.window import LabelsEditor
    from storage.label_sets import LabelSet


class LabelDesk(QObject):
    """Signals: ``told`` (a sentence), ``failed`` (a known error's sentence)."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, book: LabelBook, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._book, self._window = session, book, window
        self._project = name
        self._editor: LabelsEditor | None = None
        self._presets: list[LabelSet] = []

    # --- verbs ----------------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """Open the editor, or bring it to the front."""
        if self._editor is None:
            from gui.labels_editor.window import LabelsEditor
            from storage.label_sets import read_presets

            self._presets = read_presets(RESOURCES / "label-sets")
            names = [in_words(preset.name) for preset in self._presets]
            editor = LabelsEditor(self._session, self._book, names, self._window)
            editor.add_asked.connect(self.on_add_asked)
            editor.import_asked.connect(self.take_set)
            editor.preset_asked.connect(self.on_preset_asked)
            editor.export_asked.connect(self.on_export_asked)
            self._editor = editor
        self._editor.show()
        self._editor.raise_()
        self._editor.activateWindow()
        self._editor.focus_text()

    def add(self) -> None:
        """Make a label of one's own."""
        self._ask_for_label(LabelKind.ENTITY)

    def take_set(self) -> None:
        """Choose a file of labels, and look at what it holds."""
        words = self.tr("Label sets (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(self._front(), self.tr("Import labels"), str(project_folder()), words)
        if chosen:
            self.take_file(Path(chosen))

    def write_set(self) -> None:
        """Write all labels of the project as a file."""
        self._write(None)

    def take_file(self, path: Path) -> None:
        """Look at the label set in a file; one that is wrong is told."""
        from storage.errors import SidelightError
        from storage.label_sets import read_label_set

        try:
            found = read_label_set(path)
        except SidelightError as error:
            self.failed.emit(str(error))
            return
        self._offer(found)

    def write_file(self, path: Path, kind: LabelKind | None = None) -> None:
        """Write the project's labels, or those of one kind, as a set."""
        from storage.errors import SidelightError
        from storage.label_sets import write_label_set

        labels = self._book.of_kind(kind) if kind is not None else self._book.all()
        try:
            write_label_set(path, self._project[:80].strip() or path.stem[:80], labels)
        except SidelightError as error:
            self.failed.emit(str(error))
            return
        count = len(labels)
        words = self.tr("Wrote 1 label to {}.") if count == 1 else self.tr("Wrote {} labels to {}.")
        self.told.emit(words.format(path) if count == 1 else words.format(count, path))

    def stop(self) -> None:
        """Close the editor; the project is about to be closed."""
        if self._editor is not None:
            self._editor.form.stop()
            self._editor.close()
            self._editor.deleteLater()
            self._editor = None

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_add_asked(self, kind: LabelKind) -> None:
        self._ask_for_label(kind)

    @Slot(int)
    def on_preset_asked(self, number: int) -> None:
        self._offer(self._presets[number])

    @Slot(object)
    def on_export_asked(self, kind: LabelKind) -> None:
        self._write(kind)

    @Slot(str, str, str, str)
    def on_named(self, name: str, kind: str, colour: str, key: str) -> None:
        changes = self._session.do(add_label, name, LabelKind(kind), colour, shortcut=key or None)
        if changes and changes.result_id and self._editor is not None and self._editor.isVisible():
            self._editor.show_kind(LabelKind(kind), changes.result_id)

    @Slot(object, object)
    def on_taken(self, label_set: LabelSet, replacing: Mapping[str, str]) -> None:
        words = self.tr("Taking over {}").format(label_set.name)
        rows = sum(self._book.counts.get(key, 0) for key in replacing)
        then = partial(self._taken, label_set)
        self._session.do_many(words, apply_label_set, label_set, replacing, rows=rows, then=then)

    # --- private --------------------------------------------------------------------------------------------------

    def _taken(self, label_set: LabelSet, changes: Changes) -> None:
        if not changes:
            self.told.emit(self.tr("The project had all of {} already.").format(label_set.name))
            return
        words = self.tr("{}: {} added, {} merged. Ctrl+Z takes it back.")
        self.told.emit(words.format(label_set.name, changes.details["added"], changes.details["merged"]))

    def _front(self) -> QWidget:
        return self._editor if self._editor is not None and self._editor.isVisible() else self._window

    def _ask_for_label(self, kind: LabelKind) -> None:
        dialog = LabelDialog(self._book, self._front(), kind)
        dialog.named.connect(self.on_named)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer(self, label_set: LabelSet) -> None:
        from gui.labels_editor.taking import TakeDialog

        dialog = TakeDialog(self._book, label_set, self._front())
        dialog.taken.connect(self.on_taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, kind: LabelKind | None) -> None:
        from storage.label_sets import SUFFIX

        proposed = project_folder() / f"{self._project}{SUFFIX}"
        words = self.tr("Label sets (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(self._front(), self.tr("Export labels"), str(proposed), words)
        if chosen:
            path = Path(chosen)
            self.write_file(path if path.suffix == ".json" else path.with_name(path.name + SUFFIX), kind)
