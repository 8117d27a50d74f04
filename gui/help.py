"""Help: the sheet of keys, the log folder, what Sidelight is. The verbs of the room "help"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.action_specs import Menu
from gui.actions import ActionSet
from gui.dialogs import show_log_folder, translate
from gui.fitting import fitting
from gui.icons import logo
from gui.keymap import keymap, native
from gui.scrolling import ScrollColumn
from gui.widgets import Ink, KeyCap, LinkButton
from storage.version import VERSION

# Keys that the panes handle themselves; the sheet names them beside the commands.
_READING_KEYS = (
    ("Shift+→", "Extend the selection by a word"),
    ("Alt+Shift+→", "Extend it by a character"),
    ("Shift+→  Shift+←", "On a mark: take hold of its end or its start, then move that either way"),
    ("Tab", "Next mark of the pane"),
    ("Enter", "Open what is selected"),
    ("Esc", "Step out, select nothing"),
    ("1 … 8", "Label the selection or the mark"),
    ("L (hold)", "Show label codes in the text"),
)


class Help(QObject):
    """Opens the help windows beside the work. ``keys_asked``: a person wants to change keys."""

    keys_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def keys(self) -> None:
        """Show the sheet of keys, or put it away."""
        open_sheet = self._window.findChild(KeySheet)
        if open_sheet is not None:
            open_sheet.close()
            return
        actions = self._window.findChild(ActionSet)
        if actions is not None:
            sheet = KeySheet(actions, self._window)
            sheet.change_asked.connect(self.change_keys)
            sheet.show()
            sheet.activateWindow()
            sheet.setFocus()

    def change_keys(self) -> None:
        self.keys_asked.emit()

    def log(self) -> None:
        show_log_folder()

    def about(self) -> None:
        """Say what this is."""
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("About Sidelight"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark = Ink()
        mark.setPixmap(logo(40))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(8)
        column.addWidget(mark)
        column.addWidget(Ink(f"Sidelight {VERSION}", px=19, weight=600))
        column.addWidget(
            Ink(self.tr("Read conflicting reports side by side, and see exactly where they part."), ink="ink2")
        )
        column.addWidget(
            Ink(
                self.tr("The machine proposes with its reasons shown, the person decides, nothing is ever lost."),
                ink="ink2",
            )
        )
        column.addWidget(
            Ink(
                self.tr("Everything stays on this computer. MIT licence. Fonts: Inter, Charis SIL (OFL)."),
                px=11,
                ink="ink3",
            )
        )
        dialog.show()


class KeySheet(QDialog):
    """Every command that has a key, by menu, and the keys of the reading panes. Follows when keys are changed."""

    change_asked = Signal()

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting(self, 900, 680))
        self._area = ScrollColumn()
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # there is nothing in it that keys could go to
        change = LinkButton(self.tr("Change keys…"), ink="accent")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 12, 0)
        head.addWidget(Ink(self.tr("Keys"), px=16, weight=600))
        head.addStretch()
        head.addWidget(change)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 12, 12)
        column.addLayout(head)
        column.addWidget(Ink(self.tr("Plain letters work whenever no text field has the focus."), px=11, ink="ink3"))
        column.addWidget(self._area, 1)
        change.clicked.connect(self.change_asked)
        keymap().changed.connect(self.on_keys_changed)
        self.on_keys_changed()

    @Slot()
    def on_keys_changed(self) -> None:
        """Write the sheet anew."""
        columns = QHBoxLayout()
        columns.setSpacing(32)
        halves = (QVBoxLayout(), QVBoxLayout())
        for half in halves:
            columns.addLayout(half, 1)
        groups = [(translate_menu(menu), _rows(self._actions, menu)) for menu in Menu]
        reading = [(translate(keys).split("  "), translate(words)) for keys, words in _READING_KEYS]
        groups.insert(0, (self.tr("In the text"), reading))
        total = sum(len(rows) + 2 for _, rows in groups)
        filled = 0
        for title, rows in groups:
            half = halves[0] if filled < total / 2 else halves[1]
            half.addLayout(_group(title, rows))
            filled += len(rows) + 2
        for half in halves:
            half.addStretch()
        inner = QWidget()
        inner.setLayout(columns)
        self._area.setWidget(inner)


def translate_menu(menu: Menu) -> str:
    return QCoreApplication.translate("menus", menu.value)


def _rows(actions: ActionSet, menu: Menu) -> list[tuple[list[str], str]]:
    return [
        ([native(key) for key in keymap().keys(command.spec.id)], command.text().rstrip("…"))
        for command in actions.all()
        if command.spec.menu is menu and keymap().keys(command.spec.id)
    ]


def _group(title: str, rows: list[tuple[list[str], str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(5)
    grid.setHorizontalSpacing(12)
    grid.setContentsMargins(0, 0, 0, 14)
    grid.addWidget(Ink(title, px=11, weight=600, ink="ink3"), 0, 0, 1, 2)
    for number, (keys, words) in enumerate(rows, start=1):
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in keys:
            caps.addWidget(KeyCap(key))
        caps.addStretch()
        grid.addLayout(caps, number, 0)
        grid.addWidget(Ink(words, wrap=True), number, 1)
    grid.setColumnMinimumWidth(0, 150)
    grid.setColumnStretch(1, 1)
    return grid
