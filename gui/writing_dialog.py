"""What the dialogs that write a file share: a format, a place, and writing away from the event loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from gui.background import Task
from gui.dialogs import Dialog
from gui.line_field import LineField
from gui.session import Session
from gui.widgets import Choices, Ink
from storage.errors import SidelightError


class WritingDialog(Dialog):
    """Stays open while it writes; tells ``told`` (what was written) or ``failed`` (a sentence)."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, title: str, verb: str, width: int, parent: QWidget | None = None) -> None:
        """``width`` in pixels is the least for the place and the most but 140 for what the dialog says."""
        super().__init__(title, verb, parent)
        self._session = session
        self._task: Task | None = None
        self._verb_words = verb
        self._agreed: Path | None = None
        """A file that is there already and may be replaced."""
        self.format = Choices()
        self.format.setAccessibleName(self.tr("Format"))
        self.target = LineField()
        self.target.elide = Qt.TextElideMode.ElideMiddle
        self.target.setAccessibleName(self.tr("File"))
        self.target.setMinimumWidth(width)
        self.choose = QPushButton(self.tr("Choose…"))
        self.target.textChanged.connect(self.on_target_edited)
        self.outcome = Ink(px=11.5, wrap=True)
        self.outcome.setMaximumWidth(560)

    def ask_for_place(self, filters: str) -> str:
        """Let the user choose the file to write, beginning at the one that is named; "" when nothing was chosen."""
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.target.text(), filters)
        self._agreed = Path(path) if path else self._agreed  # that dialog has asked
        return path

    def may_write(self, target: Path) -> bool:
        """Whether a file can be written without losing another one; else it is said, and the button asks once more."""
        if target == self._agreed or not target.exists():
            return True
        self._agreed = target
        self.outcome.set_ink("amber")
        self.outcome.set_text(self.tr("{} is there already. Replace it, or choose another name.").format(target.name))
        self.verb.setText(self.tr("Replace"))
        return False

    @Slot()
    def on_target_edited(self) -> None:
        """Another file: what was agreed to was said of the one before."""
        if self._agreed is not None and Path(self.target.text().strip()).expanduser() != self._agreed:
            self._agreed = None
            self.outcome.set_text("")
            self.verb.setText(self._verb_words)

    def write(self, work: Callable[[], object]) -> None:
        """Run ``work`` in a thread; its answer goes to ``on_written``."""
        self._agreed = None
        self.verb.setText(self._verb_words)
        self.verb.setEnabled(False)
        self.outcome.set_ink("ink2")
        self.outcome.set_text(self.tr("Writing…"))
        self._task = Task(work, self)
        self._task.done.connect(self.on_done)
        self._task.refused.connect(self.on_refused)
        self._task.start()

    @property
    def is_writing(self) -> bool:
        return self._task is not None

    def on_written(self, answer: object) -> None:
        """Say what was written."""
        raise TypeError(f"{type(self).__name__} says nothing of what it wrote")

    @Slot(object)
    def on_done(self, answer: object) -> None:
        self._task = None
        self.on_written(answer)

    @Slot(object)
    def on_refused(self, error: SidelightError) -> None:
        """The target is what it was; the dialog stays, so that another can be chosen."""
        self._task = None
        self.verb.setEnabled(True)
        self.outcome.set_ink("red")
        self.outcome.set_text(f"! {error}")
        self.failed.emit(str(error))

    def reject(self) -> None:
        if self._task is not None:
            self._task.wait()
        super().reject()
