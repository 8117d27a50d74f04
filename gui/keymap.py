"""Which keys each command has now: those of its spec, or those that the person gave it, kept per user as JSON.

The map is always free of conflicts: a key that was given to one command is no other's, whatever the specs say.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence

from gui.action_specs import SPECS
from gui.preferences import config_folder, read_json, write_json

IS_MAC = sys.platform == "darwin"

DEFAULTS: Mapping[str, tuple[str, ...]] = {
    spec.id: spec.mac_keys if IS_MAC and spec.mac_keys else spec.keys for spec in SPECS
}

MOST_KEYS = 4
"""Keys that one command can have."""

_MOVING = ("Left", "Right", "Up", "Down", "Home", "End")
_FIXED = frozenset(
    {"Esc", "Return", "Enter", "Tab", "Shift+Tab", "Backtab", "Space", "Backspace", "PgUp", "PgDown", "F10"}
    | {f"{modifier}{key}" for key in _MOVING for modifier in ("", "Shift+", "Ctrl+", "Alt+Shift+")}
)
"""Keys that move the cursor, press buttons and open the menu everywhere: no command can take them."""


class Keymap(QObject):
    """Command -> keys, as Qt writes them portably ("Ctrl+Shift+O"). Tells ``changed`` when one went to another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own: dict[str, tuple[str, ...]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._owners: dict[str, str] = {}
        self._now: dict[str, str] = {}
        """What ``now`` worked out; key caps ask for it at every look."""
        self.load()

    def load(self) -> None:
        """Read what the person chose. Whatever makes no sense there is passed over."""
        data = read_json(config_folder() / "keys.json")
        chosen = data.get("keys") if isinstance(data, dict) else None
        self._own = _understood(chosen) if isinstance(chosen, dict) else {}
        self._settle()

    def keys(self, command_id: str) -> tuple[str, ...]:
        """The keys of a command, the one that menus show first."""
        return self._keys.get(command_id, ())

    def owner(self, key: str) -> str | None:
        """The command that has a key."""
        return self._owners.get(portable(key))

    def is_own(self, command_id: str) -> bool:
        """Whether a command has other keys than it comes with."""
        return self._keys[command_id] != _portables(DEFAULTS[command_id])

    def why_not(self, key: str) -> str:
        """Why no command can have a key; empty when one can."""
        wanted = portable(key)
        if not wanted:
            return _tr("This key is not understood.")
        if wanted in set("123456789"):
            return _tr("The digits belong to the labels: give a label this key in Labels.")
        if wanted == "L":
            return _tr("L, held, shows the codes of the labels.")
        return _tr("{} is needed to move about.").format(native(wanted)) if wanted in _FIXED else ""

    def give(self, command_id: str, key: str, *, instead_of: str = "", swap: bool = False) -> None:
        """Give a command a key, in the place of one of its keys or beside them.

        Another command that had it goes without, or (``swap``) gets the key that was given up for it.
        """
        wanted, old = portable(key), portable(instead_of) if instead_of else ""
        if self.why_not(wanted) or wanted == old:
            return
        mine = [held for held in self.keys(command_id) if held != wanted]
        if old in mine:
            mine[mine.index(old)] = wanted
        else:
            mine = [wanted, *mine]
        owner = self.owner(wanted)
        self._own[command_id] = tuple(mine[:MOST_KEYS])
        if owner is not None and owner != command_id:
            theirs = [old if held == wanted and swap and old else held for held in self.keys(owner)]
            self._own[owner] = tuple(held for held in theirs if held != wanted)
        self._changed()

    def take_away(self, command_id: str, key: str) -> None:
        """Leave a command without one of its keys."""
        self._own[command_id] = tuple(held for held in self.keys(command_id) if held != portable(key))
        self._changed()

    def reset(self, command_id: str) -> None:
        """Give a command the keys that it comes with; commands that have got them go without."""
        for key in _portables(DEFAULTS[command_id]):
            owner = self.owner(key)
            if owner is not None and owner != command_id:
                self._own[owner] = tuple(held for held in self.keys(owner) if held != key)
        self._own.pop(command_id, None)
        self._changed()

    def reset_all(self) -> None:
        """Give every command the keys that it comes with."""
        self._own = {}
        self._changed()

    def typed(self, text: str) -> str | None:
        """The command of a sign, given by what was typed: layouts hide ``=`` and ``?`` in different places.

        Letters stand where they stand: their shortcuts find them, with Shift and without.
        """
        return self._owners.get(text) if len(text) == 1 and not text.isalpha() and not text.isspace() else None

    def meant(self, text: str) -> str:
        """The key that a typed one stands for in the map that Sidelight comes with; empty where it was taken away."""
        if len(text) != 1 or text != text.lower():  # with Shift it is another key
            return text
        command_id = self._owners.get(text.upper())
        if command_id is not None:
            single = (key for key in DEFAULTS[command_id] if len(key) == 1)
            return next(single, "").lower()
        moved = any(text.upper() in keys for keys in DEFAULTS.values())
        return "" if moved else text

    def now(self, default: str) -> str:
        """The key that does now, as this system writes it, what one did in the map that Sidelight comes with.

        A key that no command comes with (an arrow, Enter) is what it was; one that was taken away is empty.
        """
        if default not in self._now:
            self._now[default] = self._does_now(default)
        return self._now[default]

    def free_letters(self) -> list[str]:
        """Letters that no command has: labels may."""
        return [letter for letter in "ABCDEFGHIJKMNOPQRSTUVWXYZ" if letter not in self._owners]

    def _does_now(self, default: str) -> str:
        wanted = portable(default)
        command_id = next((found for found, keys in DEFAULTS.items() if wanted in _portables(keys)), None)
        if command_id is None:
            return default
        held = self.keys(command_id)
        return native(wanted if wanted in held else held[0]) if held else ""

    def _changed(self) -> None:
        self._settle()
        own = {key: list(keys) for key, keys in self._own.items()}
        write_json(config_folder() / "keys.json", {"version": 1, "keys": own})
        self.changed.emit()

    def _settle(self) -> None:
        """Work out who has which key: what a person chose first, then what the specs say of the rest."""
        self._keys, self._owners, self._now = {}, {}, {}
        for chosen in (True, False):
            for command_id, defaults in DEFAULTS.items():
                if (command_id in self._own) is chosen:
                    wanted = self._own[command_id] if chosen else _portables(defaults)
                    kept = tuple(key for key in dict.fromkeys(wanted) if key not in self._owners)
                    self._keys[command_id] = kept
                    self._owners.update(dict.fromkeys(kept, command_id))
        self._own = {key: keys for key, keys in self._own.items() if self.is_own(key)}


@lru_cache(maxsize=1)
def keymap() -> Keymap:
    """The keys of this user, one map for all windows."""
    return Keymap()


def key_of(command_id: str) -> str:
    """The first key of a command as it is written on this system, empty when it has none."""
    keys = keymap().keys(command_id)
    return native(keys[0]) if keys else ""


def with_key(words: str, command_id: str) -> str:
    """Words for a tooltip, with the command's key behind them when it has one."""
    key = key_of(command_id)
    return f"{words} ({key})" if key else words


@lru_cache(maxsize=1_024)
def portable(key: str) -> str:
    """A key as it is kept, whatever way it is written; empty for what is no single key."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if sequence.count() == 1 else ""


def native(key: str) -> str:
    """A key as it is shown: by its signs on a Mac, else as it is kept.

    Qt's translations say modifiers in words ("Control+Mayúsculas+J"), for which neither caps nor menus have room.
    """
    shape = QKeySequence.SequenceFormat.NativeText if IS_MAC else QKeySequence.SequenceFormat.PortableText
    return QKeySequence(key).toString(shape)


def _portables(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(portable(key) for key in keys)


def _understood(chosen: Mapping[Any, Any]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for command_id, keys in chosen.items():
        if command_id in DEFAULTS and isinstance(keys, list):
            known = [portable(key) for key in keys[:40] if isinstance(key, str) and len(key) < 40]
            usable = [key for key in known if key and key not in _FIXED | set("123456789L")]
            found[command_id] = tuple(usable[:MOST_KEYS])
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keymap", text)
