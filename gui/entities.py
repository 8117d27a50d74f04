"""The project's entities by id and by name: each read when it is shown, names as they are typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

from gui.session import Session
from storage.changes import Changes
from storage.entity_reads import EntityName, entities, entity_named, entity_names
from storage.records import Entity


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

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("entity"):
            for key in changes.touched["entity"]:
                self._known.pop(key, None)
            self.changed.emit()


class EntityCompleter(QCompleter):
    """Offers the entities that fit what is typed into a field."""

    def __init__(
        self, field: QLineEdit, book: EntityBook, *, label_id: str | None = None, without: str | None = None
    ) -> None:
        super().__init__(field)
        self._book = book
        self._label_id = label_id
        self._without = without
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # told before the field asks its completer
        field.textEdited.connect(self.on_edited)
        field.setCompleter(self)

    @Slot(str)
    def on_edited(self, words: str) -> None:
        found = self._book.names(words, label_id=self._label_id) if words.strip() else []
        self._names.setStringList([entity.name for entity in found if entity.id != self._without])
