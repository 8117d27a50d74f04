"""Asks what goes into a brief and where it goes, says what that comes to, and writes it away from the event loop."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLineEdit, QWidget

from gui.dialogs import free_path, project_folder, translate
from gui.nearness import near_of
from gui.numerals import whole
from gui.report.pdf import draw_pdf
from gui.session import Session
from gui.tick_box import TickBox
from gui.widgets import Choices, Ink
from gui.writing_dialog import WritingDialog
from storage.progress import Stopped
from storage.project import Project
from storage.report import EXTENSIONS, BriefOptions, ReportFormat, Which, Written, count, format_of, write_report

if TYPE_CHECKING:
    from nlp.asking import Heard

log = logging.getLogger(__name__)


class ReportDialog(WritingDialog):
    """Stays open when the brief is written, and offers to open it.

    ``looked`` (from the thread that writes: questions of how many that the articles were looked through for).
    """

    looked = Signal(int, int)

    def __init__(self, session: Session, project_name: str, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Report"), translate("Write report"), 380, parent)
        self._written: Path | None = None
        self._stopping = threading.Event()
        self._formats = (ReportFormat.HTML, ReportFormat.PDF, ReportFormat.MARKDOWN)
        self._choices = (Which.ALL, Which.RESOLVED, Which.OPEN)
        self.format.addItems(
            [self.tr("Web page (HTML), one file"), self.tr("PDF, pages to print"), self.tr("Markdown, plain text")]
        )
        self.which = Choices()
        self.which.addItems([self.tr("All questions"), self.tr("Settled questions"), self.tr("Open questions")])
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("{}: where the articles differ").format(project_name))
        self.author = QLineEdit()
        self.author.setPlaceholderText(self.tr("The analysts who judged"))
        self.evidence = TickBox(self.tr("With the tables of evidence"))
        self.evidence.setChecked(True)
        self.blind = TickBox(self.tr("Without the names of outlets and authors"))
        self.blind.setChecked(session.blind.on)  # who judges blind does not learn the names from a brief
        self.target.setText(str(free_path(project_folder(), project_name, EXTENSIONS[ReportFormat.HTML])))
        self.summary = Ink(px=11.5, ink="ink2", wrap=True)
        self.summary.setMaximumWidth(560)
        self._lay_out()
        self._connect()
        self.on_options_changed()

    @property
    def options(self) -> BriefOptions:
        """What is chosen now."""
        return BriefOptions(
            disputes=self._choices[self.which.currentIndex()],
            include_evidence=self.evidence.isChecked(),
            blind=self.blind.isChecked(),
            title=self.title.text().strip() or None,
            author=self.author.text().strip() or None,
        )

    @Slot()
    def on_options_changed(self) -> None:
        """Say what the brief will hold."""
        self._start_again()
        disputes, settled, quotes = self._session.read(count, self.options)
        if not disputes:
            self.summary.set_text(self.tr("No question fits: the brief will hold the sources and what remains open."))
            return
        words = self.tr("Questions: {}, {} of them settled. Exact quotations: {}.")
        self.summary.set_text(words.format(disputes, settled, quotes))

    @Slot()
    def on_format_changed(self) -> None:
        path = Path(self.target.text())
        stem = path.with_suffix("") if format_of(path) is not None else path
        self.target.setText(f"{stem}{EXTENSIONS[self._formats[self.format.currentIndex()]]}")

    @Slot()
    def on_target_changed(self) -> None:
        self._start_again()
        self.verb.setEnabled(bool(self.target.text().strip()))

    @Slot()
    def on_choose_clicked(self) -> None:
        ending = EXTENSIONS[self._formats[self.format.currentIndex()]]
        words = self.tr("Report (*{})").format(ending)
        path = self.ask_for_place(words)
        if path:
            self.target.setText(path if Path(path).suffix else path + ending)

    def accept(self) -> None:
        """Write, and then open what was written."""
        if self.is_writing:
            return
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))
            super().accept()
            return
        wanted = self._formats[self.format.currentIndex()]
        target = Path(self.target.text().strip()).expanduser()
        if not self.may_write(target):
            return
        project, options = self._session.project, self.options
        self._stopping.clear()
        self.write(lambda: written(project, target, wanted, options, self._heard, self._stopping))

    def on_written(self, written: object) -> None:
        if written is None:
            super().reject()
            return
        assert isinstance(written, Written)
        log.info("report written: %d disputes, %d quotes", written.disputes, written.quotes)
        words = self.tr("Wrote {} to {}.").format(written.target.name, written.target.parent)
        if written.pages:
            words += " " + self.tr("Pages: {}.").format(written.pages)
        self.outcome.set_ink("ink")
        self.outcome.set_text(words)
        self._written = written.target.absolute()
        self.verb.setText(self.tr("Open"))
        self.verb.setEnabled(True)
        self.verb.setFocus()
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Close"))
        self.told.emit(words)

    @Slot(int, int)
    def on_looked(self, done: int, total: int) -> None:
        """How far the articles are looked through; many questions take minutes."""
        if self.is_writing and not self._stopping.is_set():
            words = self.tr("Looking through the articles: question {} of {}…")
            self.outcome.set_text(words.format(whole(min(done + 1, total)), whole(total)))

    def reject(self) -> None:
        """Close; while it writes, stop that first, without waiting here."""
        if not self.is_writing:
            super().reject()
        elif not self._stopping.is_set():
            self._stopping.set()
            self.outcome.set_text(self.tr("Stopping…"))

    # --- private --------------------------------------------------------------------------------------------------

    def _heard(self, done: int, total: int) -> bool:
        """In the thread that writes: how far it is, and whether it may go on."""
        self.looked.emit(done, total)
        return not self._stopping.is_set()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Format"), self.format),
            (self.tr("Questions"), self.which),
            (self.tr("Title"), self.title),
            (self.tr("By"), self.author),
            (self.tr("File"), self.target),
        ]
        for number, (words, field) in enumerate(rows):
            field.setAccessibleName(words)
            grid.addWidget(Ink(words, px=11.5, ink="ink2"), number, 0)
            grid.addWidget(field, number, 1, 1, 1 if field is self.target else 2)
        grid.addWidget(self.choose, len(rows) - 1, 2)
        grid.addWidget(self.evidence, len(rows), 1, 1, 2)
        grid.addWidget(self.blind, len(rows) + 1, 1, 1, 2)
        self.column.addLayout(grid)
        self.column.addSpacing(4)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.outcome)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self.on_format_changed)
        self.which.currentIndexChanged.connect(self.on_options_changed)
        for box in (self.evidence, self.blind):
            box.toggled.connect(self.on_options_changed)
        for line in (self.title, self.author):
            line.textChanged.connect(self._start_again)
        self.target.textChanged.connect(self.on_target_changed)
        self.looked.connect(self.on_looked)
        self.choose.clicked.connect(self.on_choose_clicked)

    @Slot()
    def _start_again(self) -> None:
        """What was written is no longer what is chosen."""
        if self._written is not None:
            self._written = None
            self.outcome.set_text("")
            self.verb.setText(self.tr("Write report"))
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))

    # --- Qt -------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.format.setFocus(Qt.FocusReason.ActiveWindowFocusReason)


def written(
    project: Project, target: Path, wanted: ReportFormat, options: BriefOptions, heard: Heard, stopping: threading.Event
) -> Written | None:  # fmt: skip
    """Write a brief; in a thread. None where it was stopped, with nothing written."""
    try:
        near = near_of(project, options, apart=True, heard=heard)
    except Stopped:
        return None
    if stopping.is_set():
        return None  # nothing was left to look for when it was stopped
    return write_report(project, target, wanted, replace(options, near=near), draw_pdf)
