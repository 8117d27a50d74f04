"""The options of a search as a row of small buttons, the same over a pane as over all articles."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.icons import bind_icon
from gui.theme import ui_font
from storage.finding import Wanted


class FindOptions(QWidget):
    """Case, whole words, regular expression; with ``wide`` also word forms and accents. ``changed`` on any of them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent)
        self.case = _toggle("case", "", self.tr("Match case"))
        self.whole = _toggle("word", "", self.tr("Whole words only"))
        self.regex = _toggle("regex", "", self.tr("Regular expression"))
        self.forms = _toggle("", self.tr("Forms"), self.tr("Word forms: “protest” also finds “protesters”"))
        self.accents = _toggle("", self.tr("Accents"), self.tr("Keep accents apart: “cafe” does not find “café”"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.case, self.whole, self.regex, self.forms, self.accents):
            button.setParent(self)
            button.toggled.connect(self.on_toggled)
            row.addWidget(button)
        for button in (self.forms, self.accents):
            button.setVisible(wide)
        self._wide = wide

    def wanted(self, words: str) -> Wanted:
        """These words with the options as they stand."""
        return Wanted(
            words, case=self.case.isChecked(), whole=self.whole.isChecked(), regex=self.regex.isChecked(),
            forms=self.forms.isChecked(), accents=self.accents.isChecked() or not self._wide,
        )  # fmt: skip

    @Slot()
    def on_toggled(self) -> None:
        # a pattern says itself where words end and which letters are alike
        for button in (self.forms, self.accents):
            button.setEnabled(not self.regex.isChecked())
        self.changed.emit()


def _toggle(icon_name: str, words: str, tip: str) -> QToolButton:
    button = QToolButton()
    if icon_name:
        bind_icon(button, icon_name)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(26, 26)
    else:
        button.setText(words)
        button.setFont(ui_font(11.5, 500))
        button.setFixedHeight(26)
    button.setCheckable(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
