"""The editor of the project's labels: the sets at the top, their labels at the left, the chosen one at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from gui.fitting import fitting
from gui.label_names import display_name
from gui.labels import LabelBook
from gui.labels_editor.form import LabelForm
from gui.labels_editor.list import EditorList, LabelRow
from gui.labels_editor.merging import MergeDialog
from gui.segments import Segment
from gui.session import Session
from gui.widgets import Hairline, IconButton, Ink, Surface
from storage.changes import Changes
from storage.label_reads import relation_counts
from storage.operations.labels import delete_label, merge_labels, order_labels
from storage.records import Label
from storage.vocabulary import LabelKind


class LabelsEditor(QDialog):
    """Stands beside the work; every change is one step of the history, which Ctrl+Z takes back here as well.

    Signals: ``add_asked`` (a LabelKind), ``import_asked``, ``preset_asked`` (its place among the presets),
    ``export_asked`` (a LabelKind).
    """

    add_asked = Signal(object)
    import_asked = Signal()
    preset_asked = Signal(int)
    export_asked = Signal(object)

    def __init__(self, session: Session, book: LabelBook, presets: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labels-editor")
        self.setWindowTitle(self.tr("Labels"))
        self.resize(fitting(self, 900, 620))
        self._session, self._book = session, book
        self.kind = LabelKind.ENTITY
        self.kinds = {
            LabelKind.ENTITY: Segment(self.tr("Entities")), LabelKind.SPAN: Segment(self.tr("Passages")),
            LabelKind.CLAIM: Segment(self.tr("Claims")), LabelKind.RELATION: Segment(self.tr("Relations")),
        }  # fmt: skip
        self.list = EditorList()
        self.form = LabelForm(session, book)
        self.up = IconButton("arrow-up", self.tr("Move up (Alt+Up)"))
        self.down = IconButton("arrow-down", self.tr("Move down (Alt+Down)"))
        self.add = QPushButton(self.tr("Add label…"))
        self.take = QPushButton(self.tr("Import"))
        self.write = QPushButton(self.tr("Export…"))
        self._empty = Ink(self.tr("There are no labels of this kind yet."), ink="ink3", wrap=True)
        self._sets = QMenu(self)
        self._presets = {self._sets.addAction(name): number for number, name in enumerate(presets)}
        self._sets.addSeparator()
        self._from_file = self._sets.addAction(self.tr("From a file…"))
        self.take.setMenu(self._sets)
        self._lay_out()
        self._connect()
        self.reload()

    def focus_text(self) -> None:
        """Where fields leave the keyboard when they are done."""
        self.list.setFocus()

    def show_kind(self, kind: LabelKind, label_id: str = "") -> None:
        """Show the labels of a kind, one of them in the form."""
        self.kind = kind
        self.reload()
        self.list.choose(label_id)

    @Slot()
    def reload(self) -> None:
        """Show what is stored now; the chosen label stays chosen."""
        relations = self._session.read(relation_counts)
        counts = self._book.counts | relations
        for number, (kind, segment) in enumerate(self.kinds.items()):
            segment.first, segment.last = number == 0, number == len(self.kinds) - 1
            segment.show_count(len(self._book.of_kind(kind)), kind is self.kind)
        labels = self._book.of_kind(self.kind)
        present = self.list.current_id()
        self.list.rows.show_all([
            LabelRow(
                label.id, display_name(label.name), label.name, label.colour, label.shortcut or "",
                counts.get(label.id, 0),
            )
            for label in labels
        ])  # fmt: skip
        self._empty.setVisible(not labels)
        self.list.setVisible(bool(labels))
        if labels and (not present or self.list.current_id() != present):
            self.list.choose(present)
        self.form.show_label(self._book.get(self.list.current_id()))
        self._sync()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_kind_clicked(self) -> None:
        for kind, segment in self.kinds.items():
            if segment is self.sender():
                self.show_kind(kind)

    @Slot(str)
    def on_label_shown(self, label_id: str) -> None:
        self.form.show_label(self._book.get(label_id))
        self._sync()

    @Slot(int)
    def on_moved(self, by: int) -> None:
        """Move the chosen label among those of its kind."""
        ids = [row.id for row in self.list.rows.rows()]
        present = self.list.current_id()
        if self._session.read_only or present not in ids:
            return
        at = ids.index(present)
        if 0 <= at + by < len(ids):
            ids.insert(at + by, ids.pop(at))
            self._session.do(order_labels, ids)
            self.list.choose(present)

    @Slot()
    def on_up_clicked(self) -> None:
        self.on_moved(-1)

    @Slot()
    def on_down_clicked(self) -> None:
        self.on_moved(1)

    @Slot()
    def on_add_clicked(self) -> None:
        self.add_asked.emit(self.kind)

    @Slot()
    def on_export_clicked(self) -> None:
        self.export_asked.emit(self.kind)

    @Slot(object)
    def on_set_chosen(self, action: object) -> None:
        if action is self._from_file:
            self.import_asked.emit()
        else:
            self.preset_asked.emit(self._presets[action])  # type: ignore[index]

    @Slot()
    def on_merge_asked(self) -> None:
        self._ask_where(deleting=False)

    @Slot()
    def on_delete_asked(self) -> None:
        label = self.form.label
        if label is None:
            return
        if self.form.use.total:
            self._ask_where(deleting=True)
            return
        at = self.list.rows.number_of(label.id)
        if self._session.do(delete_label, label.id) is not None and self.list.rows.rowCount():
            self.list.setCurrentIndex(self.list.rows.index(min(at, self.list.rows.rowCount() - 1)))

    @Slot(str)
    def on_merged(self, into_id: str) -> None:
        label = self.form.label
        if label is None:
            return
        words = self.tr("Merging {}").format(display_name(label.name))
        self._session.do_many(
            words, merge_labels, into_id, [label.id], rows=self.form.use.total, then=partial(self._merged, into_id)
        )

    # --- private --------------------------------------------------------------------------------------------------

    def _merged(self, into_id: str, _changes: Changes) -> None:
        self.list.choose(into_id)

    def _ask_where(self, *, deleting: bool) -> None:
        label: Label | None = self.form.label
        if label is None:
            return
        dialog = MergeDialog(self._book, label, self.form.use, self, deleting=deleting)
        dialog.merged.connect(self.on_merged)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sync(self) -> None:
        row, count = self.list.currentIndex().row(), self.list.rows.rowCount()
        writable = not self._session.read_only
        self.up.setEnabled(writable and row > 0)
        self.down.setEnabled(writable and 0 <= row < count - 1)
        self.add.setEnabled(writable)
        self.take.setEnabled(writable)
        self.write.setEnabled(bool(count))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.addWidget(Ink(self.tr("Labels"), px=16, weight=600))
        head.addSpacing(20)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for segment in self.kinds.values():
            segments.addWidget(segment)
        head.addLayout(segments)
        head.addStretch()
        head.addWidget(self.take)
        head.addSpacing(8)
        head.addWidget(self.write)
        left = Surface("paper", "r")
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 6, 12, 8)
        tools.addWidget(self.add)
        tools.addStretch()
        tools.addWidget(self.up)
        tools.addWidget(self.down)
        names = QVBoxLayout(left)
        names.setContentsMargins(0, 0, 1, 0)
        names.setSpacing(0)
        self._empty.setContentsMargins(14, 14, 14, 14)
        names.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        names.addWidget(self.list, 1)
        names.addWidget(Hairline(ink="line"))
        names.addLayout(tools)
        left.setFixedWidth(360)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(left)
        body.addWidget(self.form, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(ink="line"))
        column.addLayout(body, 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        for segment in self.kinds.values():
            segment.clicked.connect(self.on_kind_clicked)
        self.list.label_shown.connect(self.on_label_shown)
        self.list.moved.connect(self.on_moved)
        self.up.clicked.connect(self.on_up_clicked)
        self.down.clicked.connect(self.on_down_clicked)
        self.add.clicked.connect(self.on_add_clicked)
        self.write.clicked.connect(self.on_export_clicked)
        self._sets.triggered.connect(self.on_set_chosen)
        self.form.merge_asked.connect(self.on_merge_asked)
        self.form.delete_asked.connect(self.on_delete_asked)
        self._book.changed.connect(self.reload)
        for keys, verb in (("Ctrl+Z", self._session.undo), ("Ctrl+Shift+Z", self._session.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(verb)
