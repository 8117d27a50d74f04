"""The project's entities by id and by name: each read when it is shown, names as they are typed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from gui.session import Session
from storage.changes import Changes
from storage.entity_reads import EntityName, entities, entity_named, entity_names
from storage.records import Entity

_COMPLETED, _NEW = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""Of a row of the completer: what it writes into the field, and the name of the entity that it would make."""


class EntityBook(QObject):
    """Keeps the entities that were shown, until they change. A large project has fifty thousand."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, Entity | None] = {}
        session.changed.connect(self.on_changed)

    def get(self, entity_id: str | None) -> Entity | None:
        if entity_id is None:
            return None
        if entity_id not in self._known:
            found = self._session.read(entities, [entity_id])
            self._known[entity_id] = found[0] if found else None
        return self._known[entity_id]

    def name_of(self, entity_id: str | None) -> str:
        entity = self.get(entity_id)
        return entity.name if entity is not None else ""

    def named(self, name: str) -> Entity | None:
        """The entity of that name or alias, whatever the case."""
        return self._session.read(entity_named, name)

    def names(self, words: str = "", *, limit: int = 20, label_id: str | None = None) -> list[EntityName]:
        """The first entities whose names hold these words, those of a label before the others."""
        return self._session.read(entity_names, words, limit=limit, label_id=label_id)

    def is_hidden(self, entity: EntityName) -> bool:
        """Whether its name is one that blind mode hides."""
        return self._session.blind.veil(entity.name) != entity.name

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("entity"):
            for key in changes.touched["entity"]:
                self._known.pop(key, None)
            self.changed.emit()


class EntityCompleter(QCompleter):
    """Offers the entities that fit what is typed into a field, and with ``can_create`` a new one of that name.

    ``creation_asked``: the name of the new one, which ``activated`` tells as well.
    """

    creation_asked = Signal(str)

    def __init__(
        self, field: QLineEdit, book: EntityBook, *, label_id: str | None = None, without: str | None = None,
        can_create: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(field)
        self._can_create = can_create
        self._book = book
        self._label_id = label_id
        self._without = without
        self._names = QStandardItemModel(self)
        self.setModel(self._names)
        self.setCompletionRole(_COMPLETED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # told before the field asks its completer
        field.textEdited.connect(self.on_edited)
        self.activated[QModelIndex].connect(self.on_index_activated)  # type: ignore[index]
        field.setCompleter(self)

    @Slot(str)
    def on_edited(self, words: str) -> None:
        name = " ".join(words.split())
        found = self._book.names(words, label_id=self._label_id) if name else []
        offered = (entity for entity in found if entity.id != self._without and not self._book.is_hidden(entity))
        rows = [_row(entity.name, entity.name) for entity in offered]
        if self._can_create and name and self._book.named(name) is None:
            rows.append(_row(self.tr("Create the entity “{}”").format(name), words, new=name))
        self._names.clear()
        self._names.appendColumn(rows)

    @property
    def is_creating(self) -> bool:
        """Whether Enter would make a new entity: its row is the current one of the open list."""
        popup = self.popup()
        return popup is not None and popup.isVisible() and bool(popup.currentIndex().data(_NEW))

    @Slot(QModelIndex)
    def on_index_activated(self, index: QModelIndex) -> None:
        name = index.data(_NEW)
        if name:
            self.creation_asked.emit(name)


def _row(shown: str, completed: str, *, new: str = "") -> QStandardItem:
    item = QStandardItem(shown)
    item.setData(completed, _COMPLETED)
    item.setData(new, _NEW)
    return item
