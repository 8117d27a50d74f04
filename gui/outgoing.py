"""What leaves an open project: an export, a brief, a copy of the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gui.export_dialog import ExportDialog
    from gui.report.dialog import ReportDialog
    from gui.workspace import Workspace


class Outgoing(QObject):
    """Asks what is to be written and where. ``told`` and ``failed`` (sentences) say what became of it."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def export(self) -> None:
        """Ask for a format and a place."""
        from gui.export_dialog import ExportDialog

        self._open(ExportDialog(self._workspace.session, self._workspace.project_name, self._workspace), "export")

    def report(self) -> None:
        """Ask what goes into a brief and where it goes."""
        from gui.report.dialog import ReportDialog

        self._open(ReportDialog(self._workspace.session, self._workspace.project_name, self._workspace), "report")

    def save_copy(self, path: Path) -> None:
        """Write a copy of the project, complete at this moment."""
        from storage.copies import copy_project
        from storage.errors import SidelightError

        try:
            copy_project(self._workspace.session.project, path)
        except SidelightError as error:
            self.failed.emit(str(error))
            return
        self.told.emit(self.tr("Saved a copy as {}.").format(path))

    def _open(self, dialog: ExportDialog | ReportDialog, name: str) -> None:
        dialog.setObjectName(name)
        dialog.told.connect(self.told)
        dialog.failed.connect(self.failed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
