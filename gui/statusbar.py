"""The status bar: pipeline, the running job with its share and Cancel, the last message, counts, "Offline"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gui.keymap import key_of
from gui.widgets import Ink, LinkButton, Surface

MESSAGE_MS = 8_000

UNDO = "undo"
"""What rooms offer beside a sentence about many things that one key changed: to take that back."""


class Divider(Surface):
    """The short line between two parts of the bar."""

    def __init__(self) -> None:
        super().__init__("line")
        self.setFixedSize(1, 12)


class StatusBar(Surface):
    """26 px at the foot of the window. An error takes the job's place, in red with "!", until it is dismissed."""

    cancel_asked = Signal()
    details_asked = Signal(str)
    offer_taken = Signal()
    undo_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("win", "t", parent)
        self.setFixedHeight(26)
        self._details = ""
        self._step_told = self._offers_undo = False
        self.veil: Callable[[str], str] = str
        """Hides, in what is told, whom the open project hides while one judges blindly."""
        self.pipeline = Ink(px=11, ink="ink2")
        self._first_divider = Divider()
        self.job = Ink(px=11, ink="ink2")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(96)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.share = Ink(px=11, ink="ink2")
        self.cancel = LinkButton(self.tr("✕ Cancel"), px=11)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # clicked, it goes: the keys stay elsewhere
        self.message = Ink(px=11, ink="ink", elide=True)
        self.offer = LinkButton("", px=11, ink="accent")
        self.more = LinkButton(self.tr("Details"), px=11, ink="red")
        self.counts = Ink(px=11, ink="ink2")
        self._last_divider = Divider()
        self.offline = Ink(self.tr("Offline"), px=11, ink="ink2")
        self.offline.setToolTip(self.tr("Sidelight never goes online: nothing leaves this computer."))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(8)
        for widget in (self.pipeline, self._first_divider, self.job, self.bar, self.share, self.cancel):
            row.addWidget(widget)
        row.addWidget(self.message, 1)
        for widget in (self.offer, self.more):
            row.addWidget(widget)
        row.addStretch(0)
        for widget in (self.counts, self._last_divider, self.offline):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_message)
        self.cancel.clicked.connect(self.cancel_asked)
        self.more.clicked.connect(self.on_more_clicked)
        self.offer.clicked.connect(self.on_offer_clicked)
        self.show_job("", None)
        self.clear_message()

    def show_pipeline(self, text: str) -> None:
        self.pipeline.set_text(text)

    def show_counts(self, text: str) -> None:
        self.counts.set_text(text)
        self._last_divider.setVisible(bool(text))

    def show_job(self, text: str, share: float | None, *, can_cancel: bool = True) -> None:
        """Show the running job with its share done (0 to 1), or take it away with an empty text."""
        running = bool(text)
        self.job.set_text(text)
        self._first_divider.setVisible(running)
        for widget in (self.job, self.bar, self.share):
            widget.setVisible(running)
        self.cancel.setVisible(running and can_cancel)
        if share is not None:
            self.bar.setValue(round(share * 1000))
            self.share.set_text(f"{round(share * 100)}%")
        else:
            self.share.set_text("")

    def show_message(self, text: str, *, offer: str = "", keep: bool = False) -> None:
        """Say what happened. It goes after a while, unless ``keep``; ``offer`` is a link for what could follow.

        ``UNDO`` offers to take it back, until something else is done.
        """
        self._details = ""
        self._step_told = self._offers_undo = offer == UNDO
        if self._offers_undo:
            offer = self.tr("Undo")
        self.offer.setToolTip(key_of("edit.undo") if self._offers_undo else "")
        self.message.set_ink("ink")
        text = self.veil(text)
        self._say(text)
        self.message.setAccessibleName(text)
        self.offer.setText(offer)
        self.offer.setVisible(bool(offer))
        self.offer.updateGeometry()
        self.more.hide()
        self._timer.stop()
        if not keep:
            self._timer.start(MESSAGE_MS * (2 if offer else 1))

    def show_step(self, text: str) -> None:
        """Say what was undone or done again; it is true only until something else is done."""
        self.show_message(text)
        self._step_told = True

    def forget_step(self) -> None:
        """Something else was done."""
        if self._step_told:
            self.clear_message()

    def show_error(self, text: str, details: str = "") -> None:
        """Say what went wrong, in red; it stays until the next message or error."""
        self._timer.stop()
        self._step_told = False
        text = self.veil(text)
        self._details = self.veil(details) or text
        self.message.set_ink("red")
        self._say(f"! {text}")
        self.message.setAccessibleName(self.tr("Error: {}").format(text))
        self.offer.hide()
        self.more.setVisible(True)

    @Slot()
    def clear_message(self) -> None:
        self._step_told = False
        self._say("")
        self.offer.hide()
        self.more.hide()

    def _say(self, text: str) -> None:
        """No wider than its words, so that what is offered stands right behind them; shorter where there is no room."""
        self.message.setMaximumWidth(self.message.fontMetrics().horizontalAdvance(text) + 6)
        if (layout := self.layout()) is not None:
            layout.activate()  # the words are shortened to the room that there is now
        self.message.set_text(text)

    @Slot()
    def on_offer_clicked(self) -> None:
        (self.undo_taken if self._offers_undo else self.offer_taken).emit()

    @Slot()
    def on_more_clicked(self) -> None:
        self.details_asked.emit(self._details)
