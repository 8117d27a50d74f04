"""The commands of the window as Qt actions, built from their specs and bound to the objects that carry them out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui.action_specs import SPECS, ActionSpec, Menu, Need
from gui.icons import bind_icon
from gui.keymap import key_of, keymap, with_key


class Command(QAction):
    """One command. Triggered, it calls the verb of the object that is bound to its room now."""

    def __init__(self, spec: ActionSpec, parent: QObject) -> None:
        super().__init__(QCoreApplication.translate("actions", spec.text), parent)
        self.spec = spec
        self._target: object | None = None
        self.setObjectName(spec.id)
        self.setCheckable(spec.checkable)
        self.setStatusTip(QCoreApplication.translate("actions", spec.tip) if spec.tip else self.text())
        self.show_keys()
        if spec.id == "desk.quit":
            self.setMenuRole(QAction.MenuRole.QuitRole)
        elif spec.id == "desk.settings":
            self.setMenuRole(QAction.MenuRole.PreferencesRole)
        elif spec.id == "help.about":
            self.setMenuRole(QAction.MenuRole.AboutRole)
        else:
            self.setMenuRole(QAction.MenuRole.NoRole)
        self.triggered.connect(self.on_triggered)

    def show_keys(self) -> None:
        """Take the keys that it has now; tooltip, menus and palette show them."""
        self.setShortcuts([QKeySequence(key) for key in keymap().keys(self.spec.id)])
        self.setToolTip(with_key(self.statusTip(), self.spec.id))

    def keys_text(self) -> str:
        """The first key as it is written in menus, empty when there is none."""
        return key_of(self.spec.id)

    def bind(self, target: object | None) -> None:
        """Say who carries it out; None while nobody can."""
        self._target = target

    def dress(self) -> None:
        """Give it its icon; not before it is seen, since drawing sixty icons would hold up the first window."""
        if self.spec.icon and self.icon().isNull():
            bind_icon(self, self.spec.icon)

    @property
    def is_bound(self) -> bool:
        return self._target is not None

    @Slot()
    def on_triggered(self) -> None:
        if self._target is not None:
            cast(Callable[[], None], getattr(self._target, self.spec.verb))()


class ActionSet(QObject):
    """All commands of one window, with the menus built from them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        keymap().load()
        self._commands = {spec.id: Command(spec, self) for spec in SPECS}
        self._needing: dict[Need, list[Command]] = {}
        for command in self._commands.values():
            self._needing.setdefault(command.spec.need, []).append(command)
        self._state: frozenset[Need] = frozenset({Need.ALWAYS})
        window.addActions(list(self._commands.values()))
        keymap().changed.connect(self.on_keys_changed)
        self.set_state(())

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def all(self) -> list[Command]:
        return list(self._commands.values())

    def bind(self, **rooms: object | None) -> None:
        """Bind rooms to the objects that carry their verbs out; None unbinds."""
        for command in self._commands.values():
            if command.spec.room in rooms:
                command.bind(rooms[command.spec.room])
        self._apply(self._needing)

    def set_state(self, needs: Iterable[Need]) -> None:
        """Say what is there now; commands that need something else go grey."""
        wanted = frozenset({Need.ALWAYS, *needs})
        changed = wanted ^ self._state if self._applied else self._needing.keys()
        self._state = wanted
        self._apply(changed)

    def has(self, need: Need) -> bool:
        return need in self._state

    def fill_menu(self, menu: QMenu, which: Menu) -> None:
        """Add the commands of one menu, in the order of their specs."""
        commands = [command for command in self._commands.values() if command.spec.menu is which]
        for command in commands:
            command.dress()
            menu.addAction(command)
            if command.spec.ends_group and command is not commands[-1]:
                menu.addSeparator()

    def add_enabled(self, menu: QMenu, ids: Iterable[str]) -> None:
        """Add those of some commands that can be carried out now; an empty id is a line between groups."""
        for command_id in ids:
            if not command_id:
                menu.addSeparator()
            elif (command := self[command_id]).isEnabled():
                command.dress()
                menu.addAction(command)

    def fill_whole(self, whole: QMenu | QMenuBar) -> None:
        """The whole menu as one: a submenu per heading, for the button with the logo."""
        for which in Menu:
            self.fill_menu(whole.addMenu(QCoreApplication.translate("menus", which.value)), which)

    @Slot()
    def on_keys_changed(self) -> None:
        """First all let go of their keys: two commands with one key, if only for a moment, are an ambiguity to Qt."""
        changed = [
            command for command in self._commands.values()
            if [key.toString() for key in command.shortcuts()] != list(keymap().keys(command.spec.id))
        ]  # fmt: skip
        for command in changed:
            command.setShortcuts([])
        for command in changed:
            command.show_keys()

    _applied = False

    def _apply(self, changed: Iterable[Need]) -> None:
        """Enable or disable the commands for which something is there now, or is there no more."""
        self._applied = True
        for need in changed:
            there = need in self._state
            for command in self._needing.get(need, ()):
                command.setEnabled(command.is_bound and there)
