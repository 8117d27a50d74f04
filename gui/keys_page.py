"""Settings, Keys: every command with its keys; press a key to give it to one, and see first whom it is taken from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from gui.action_specs import SPECS, ActionSpec
from gui.fuzzy import score
from gui.key_recorder import KeyRecorder
from gui.keymap import DEFAULTS, MOST_KEYS, Keymap, native
from gui.label_names import display_name
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.session import Session
from gui.theme import theme, ui_font
from gui.widgets import Hairline, Ink, LinkButton, paint_key_cap
from storage import reads
from storage.operations.labels import edit_label
from storage.records import Label

ROW = 30


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command with its keys as this system writes them. ``own``: they are not those that it comes with."""

    id: str
    words: str
    menu: str
    keys: tuple[str, ...]
    own: bool


class KeyRows(RowModel[KeyRow]):
    """Commands by menu."""

    def told(self, row: KeyRow, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = ", ".join(row.keys) or _tr("no key")
            return f"{row.words}, {row.menu}, {keys}" + (f", {_tr('changed')}" if row.own else "")
        return None

    def number_of(self, command_id: str) -> int:
        return next((number for number, row in enumerate(self._rows) if row.id == command_id), -1)


class KeyDelegate(RowDelegate):
    """Words, menu, key caps; a dot before what a person changed."""

    height, width = ROW, 420

    def is_chosen(self, state: QStyle.StateFlag, index: Index) -> bool:
        return bool(state & QStyle.StateFlag.State_Selected)

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, KeyRows)
        row = model.row(index.row())
        right = box.right() - 12
        painter.setFont(ui_font(10.8, 500))
        for key in reversed(row.keys):
            width = painter.fontMetrics().horizontalAdvance(key) + 12
            paint_key_cap(painter, QRectF(right - width, box.top() + 6, width, 18), key)
            painter.setFont(ui_font(10.8, 500))
            right -= width + 5
        menu = QRectF(box.left() + 300, box.top(), 90, box.height())
        if menu.right() < right:
            paint_words(painter, menu, row.menu, ui_font(11), "ink3")
        if row.own:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().accent)
            painter.drawEllipse(QRectF(box.left() + 7, box.center().y() - 2.5, 5, 5))
        words = QRectF(box.left() + 18, box.top(), min(276, right - box.left() - 22), box.height())
        paint_words(painter, words, row.words, ui_font(12.5, 600 if row.own else 400), "ink")


class KeysPage(QWidget):
    """Every change is in force, and kept, at once. Labels of the open project lose the keys that commands take."""

    def __init__(self, keymap: Keymap, session: Session | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._session = session
        self._specs = {spec.id: spec for spec in SPECS}
        self._wanted = ""
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Command, menu or key"))
        self.filter.setAccessibleName(self.tr("Find a command or a key"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListView()
        self.rows = KeyRows(self)
        prepare_list(self.list, self.tr("Commands and their keys"), self.rows, KeyDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.recorder = KeyRecorder()
        self.chosen = Ink(weight=600, elide=True)
        self.told = Ink(px=11.5, ink="ink3", wrap=True)
        self.instead = QPushButton(self.tr("Change"))
        self.swap = QPushButton(self.tr("Swap"))
        self.clear = QPushButton(self.tr("No key"))
        self.reset = QPushButton(self.tr("Reset"))
        self.reset_all = LinkButton(self.tr("Reset all keys"), ink="accent")
        self._lay_out()
        self._connect()
        self._fill()
        self.list.setCurrentIndex(self.rows.index(0))

    def show_command(self, command_id: str) -> None:
        """Make a command the chosen one."""
        number = self.rows.number_of(command_id)
        if number >= 0:
            self.list.setCurrentIndex(self.rows.index(number))

    def current(self) -> str:
        """The chosen command."""
        index = self.list.currentIndex()
        return self.rows.row(index.row()).id if index.isValid() else ""

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_filter_changed(self) -> None:
        self._fill()
        if self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(0))

    @Slot()
    def on_chosen(self) -> None:
        self._wanted = ""
        self.recorder.clear()
        self._show_chosen()

    @Slot(str)
    def on_recorded(self, key: str) -> None:
        """Give the key at once where nobody has it; else say whose it is and wait for a word."""
        command_id = self.current()
        why = self._keymap.why_not(key)
        owner = self._keymap.owner(key)
        self._wanted = ""
        if why:
            self._say(why, "red")
        elif owner == command_id:
            self._say(self.tr("{} is this command’s key already.").format(native(key)), "ink3")
        elif owner is None and (label := self._label_of(key)) is not None:
            self._wanted = key
            words = self.tr("{} labels as {} in this project; the label would have no key then.")
            self._say(words.format(native(key), display_name(label.name)), "amber")
        elif owner is None:
            self._give(key)
        else:
            self._wanted = key
            words = self.tr("{} is the key of {}, which would have {} then.")
            left = [native(held) for held in self._keymap.keys(owner) if held != key]
            rest = ", ".join(left) or self.tr("none")
            self._say(words.format(native(key), self._words(owner), rest), "amber")
        self._sync()

    @Slot()
    def on_instead_clicked(self) -> None:
        if self._wanted:
            self._give(self._wanted)
        else:
            self.recorder.setFocus()

    @Slot()
    def on_swap_clicked(self) -> None:
        if self._wanted:
            self._give(self._wanted, swap=True)

    @Slot()
    def on_clear_clicked(self) -> None:
        """Take all keys of the command away; menus and palette still have it."""
        for key in self._keymap.keys(self.current()):
            self._keymap.take_away(self.current(), key)

    @Slot()
    def on_reset_clicked(self) -> None:
        self._keymap.reset(self.current())

    @Slot()
    def on_keys_changed(self) -> None:
        command_id = self.current()
        self._fill()
        self.show_command(command_id)
        self._show_chosen()

    # --- private --------------------------------------------------------------------------------------------------

    def _give(self, key: str, *, swap: bool = False) -> None:
        command_id = self.current()
        keys = self._keymap.keys(command_id)
        owner = self._keymap.owner(key)
        self._wanted = ""
        label = self._label_of(key)
        if label is not None and self._session is not None and not self._session.read_only:
            self._session.do(edit_label, label.id, shortcut=None)
        self._keymap.give(command_id, key, instead_of=keys[0] if keys else "", swap=swap)
        words = self.tr("{} is now the key of {}.").format(native(key), self._words(command_id))
        if owner is not None and owner != command_id:
            theirs = ", ".join(native(held) for held in self._keymap.keys(owner)) or self.tr("no key")
            words += " " + self.tr("{} has {}.").format(self._words(owner), theirs)
        self.recorder.clear()
        self._say(words, "ink3")
        self._sync()

    def _label_of(self, key: str) -> Label | None:
        """The label of the open project that has a key."""
        if self._session is None or len(key) != 1:
            return None
        labels = self._session.read(reads.labels)
        return next((label for label in labels if (label.shortcut or "").upper() == key.upper()), None)

    def _fill(self) -> None:
        query = self.filter.text().strip()
        found = [row for row in map(self._row, SPECS) if not query or self._fits(query, row)]
        self.rows.show(found)

    def _row(self, spec: ActionSpec) -> KeyRow:
        keys = tuple(native(key) for key in self._keymap.keys(spec.id))
        menu = QCoreApplication.translate("menus", spec.menu.value)
        return KeyRow(spec.id, self._words(spec.id), menu, keys, self._keymap.is_own(spec.id))

    def _fits(self, query: str, row: KeyRow) -> bool:
        by_key = any(key.casefold() == query.casefold() for key in row.keys)
        return by_key or score(query, row.words) > 0 or row.menu.casefold().startswith(query.casefold())

    def _words(self, command_id: str) -> str:
        return QCoreApplication.translate("actions", self._specs[command_id].text).rstrip("…")

    def _show_chosen(self) -> None:
        command_id = self.current()
        self.chosen.set_text(self._words(command_id) if command_id else "")
        self._say("", "ink3")
        if command_id and self._keymap.is_own(command_id):
            keys = ", ".join(native(key) for key in DEFAULTS[command_id]) or self.tr("no key")
            self._say(self.tr("Comes with: {}.").format(keys), "ink3")
        self._sync()

    def _say(self, words: str, ink: str) -> None:
        self.told.set_ink(ink)
        self.told.set_text(f"! {words}" if ink in ("red", "amber") else words)

    def _sync(self) -> None:
        command_id, focus = self.current(), QApplication.focusWidget()
        there = bool(command_id)
        keys = self._keymap.keys(command_id) if there else ()
        self.recorder.setEnabled(there)
        self.instead.setText(self.tr("Take it") if self._wanted else self.tr("Change"))
        self.instead.setEnabled(there)
        self.swap.setVisible(bool(self._wanted and keys and self._keymap.owner(self._wanted)))
        self.swap.setText(self.tr("Swap with {}").format(native(keys[0])) if keys else "")
        self.clear.setEnabled(bool(keys))
        self.reset.setEnabled(there and self._keymap.is_own(command_id))
        self.reset_all.setEnabled(any(self._keymap.is_own(spec.id) for spec in SPECS))
        buttons = (self.instead, self.swap, self.clear, self.reset, self.reset_all)
        if focus in buttons and not (focus.isEnabled() and focus.isVisibleTo(self)):
            # Qt would go on to the next button, which takes keys away
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addSpacing(12)
        top.addWidget(self.reset_all)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.chosen, 1)
        for widget in (self.recorder, self.instead, self.swap, self.clear, self.reset):
            row.addWidget(widget)
        self.told.setMinimumHeight(34)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(Hairline(ink="line"))
        column.addLayout(row)
        column.addWidget(self.told)
        hint = self.tr("Label keys are changed in Labels. Up to {} keys for one command.").format(MOST_KEYS)
        column.addWidget(Ink(hint, px=11, ink="ink3"))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.on_filter_changed)
        selection = self.list.selectionModel()
        selection.currentChanged.connect(self.on_chosen)
        self.list.activated.connect(self.on_activated)
        self.recorder.recorded.connect(self.on_recorded)
        self.recorder.left.connect(self.on_recorder_left)
        self.instead.clicked.connect(self.on_instead_clicked)
        self.swap.clicked.connect(self.on_swap_clicked)
        self.clear.clicked.connect(self.on_clear_clicked)
        self.reset.clicked.connect(self.on_reset_clicked)
        self.reset_all.clicked.connect(self._keymap.reset_all)
        self._keymap.changed.connect(self.on_keys_changed)

    @Slot(QModelIndex)
    def on_activated(self, index: QModelIndex) -> None:
        self.recorder.setFocus()

    @Slot()
    def on_recorder_left(self) -> None:
        if self.recorder.hasFocus():
            self.list.setFocus()


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeysPage", text)
