"""The project's entities by id and by name, read once and kept in step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from gui.session import Session
from storage import reads
from storage.changes import Changes
from storage.records import Entity


class EntityBook(QObject):
    """Loads entities when they are first asked for, again after they changed."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entities: dict[str, Entity] | None = None
        session.changed.connect(self.on_changed)

    def get(self, entity_id: str | None) -> Entity | None:
        return self._all().get(entity_id) if entity_id is not None else None

    def name_of(self, entity_id: str | None) -> str:
        entity = self.get(entity_id)
        return entity.name if entity is not None else ""

    def all(self) -> list[Entity]:
        return list(self._all().values())

    def named(self, name: str) -> Entity | None:
        """The entity of that name or alias, whatever the case."""
        wanted = " ".join(name.split()).casefold()
        by_alias: Entity | None = None
        for entity in self._all().values():
            if entity.name.casefold() == wanted:
                return entity
            if by_alias is None and any(alias.casefold() == wanted for alias in entity.aliases):
                by_alias = entity
        return by_alias

    def _all(self) -> dict[str, Entity]:
        if self._entities is None:
            self._entities = {entity.id: entity for entity in self._session.read(reads.entities)}
        return self._entities

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("entity"):
            self._entities = None
            self.changed.emit()
