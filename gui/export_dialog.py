"""Handing over: choose a format and a place, then see what was written."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.dialogs import file_stem, project_folder, translate
from gui.numerals import whole
from gui.session import Session
from gui.tick_box import TickBox
from gui.widgets import Ink
from gui.wording import counted
from gui.writing_dialog import WritingDialog
from storage.formats import Format, WriteOptions, WriteReport, writable
from storage.project import Project

log = logging.getLogger(__name__)


class ExportDialog(WritingDialog):
    """Closes when it has written, and tells what."""

    def __init__(self, session: Session, project_name: str, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Export"), translate("Export"), 420, parent)
        self._formats = writable()
        for each in self._formats:
            self.format.addItem(QCoreApplication.translate("formats", each.title))
        self.with_rejected = TickBox(self.tr("Also what was rejected"))
        self.limits = Ink(px=11, ink="ink3", wrap=True)
        self.limits.setMaximumWidth(560)
        row = QHBoxLayout()
        row.addWidget(self.target, 1)
        row.addWidget(self.choose)
        self.column.addWidget(self.format)
        self.column.addLayout(row)
        for widget in (self.with_rejected, self.limits, self.outcome):
            self.column.addWidget(widget)
        self.format.currentIndexChanged.connect(self.on_format_changed)
        self.choose.clicked.connect(self.on_choose_clicked)
        self.target.textChanged.connect(self.on_target_changed)
        self.target.setText(str(project_folder() / (file_stem(project_name) or "project")))
        self.on_format_changed()

    @Slot()
    def on_format_changed(self) -> None:
        chosen = self._formats[self.format.currentIndex()]
        path = Path(self.target.text())
        known = tuple(extension for each in self._formats for extension in each.extensions)
        name = path.name
        for extension in known:
            name = name.removesuffix(extension)
        self.target.setText(str(path.with_name(name + chosen.extensions[0])))
        self.limits.set_text("\n".join(QCoreApplication.translate("formats", limit) for limit in chosen.limits))

    @Slot()
    def on_target_changed(self) -> None:
        self.verb.setEnabled(bool(self.target.text().strip()))

    @Slot()
    def on_choose_clicked(self) -> None:
        chosen = self._formats[self.format.currentIndex()]
        endings = " ".join(f"*{extension}" for extension in chosen.extensions)
        words = f"{QCoreApplication.translate('formats', chosen.title)} ({endings})"
        path = self.ask_for_place(words)
        if path:
            self.target.setText(path)

    def accept(self) -> None:
        """Write; the dialog stays until it is done and says what became of it."""
        if self.is_writing:
            return
        chosen = self._formats[self.format.currentIndex()]
        target = Path(self.target.text().strip()).expanduser()
        if not self.may_write(target):
            return
        options = WriteOptions(include_rejected=self.with_rejected.isChecked())
        project = self._session.project
        self.write(lambda: _write(project, chosen, target, options))

    def on_written(self, report: object) -> None:
        assert isinstance(report, WriteReport)
        log.info("exported %s", ", ".join(f"{count} {what}" for what, count in report.counts.items()))
        words = self.tr("Wrote {}: {}.").format(report.target.name, counted(report.counts))
        if report.losses:
            lost = len(report.losses)
            many = self.tr("{} things could not be written.").format(whole(lost))
            words += " " + (self.tr("1 thing could not be written.") if lost == 1 else many)
        if report.matched:
            words += " " + self.tr("Read back from the disk: everything matches.")
        self.told.emit(words)
        super().accept()


def _write(project: Project, chosen: Format, target: Path, options: WriteOptions) -> WriteReport:
    """Write and, where the format can, read back what is on the disk; in the thread of the task."""
    assert chosen.write is not None, "only formats that can be written are offered"
    report = chosen.write(project, target, options)
    return chosen.read_back(report) if chosen.read_back is not None else report
