"""The inspector on an entity: its names, its mentions by article, and merging it into another."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from gui.entities import EntityCompleter
from gui.inspector.dispute_section import Captions
from gui.inspector.fields import LongField, TextField
from gui.inspector.page import Context, Page, mention_count
from gui.inspector.pieces import Chip, Flow, Section, button_row
from gui.widgets import Ink, LinkButton
from gui.wording import STATUS, origin_words
from storage import reads
from storage.ids import AnnotationId, ArticleId
from storage.operations import entities
from storage.records import Entity
from storage.vocabulary import Status

MENTIONS_LISTED = 12


class EntityPage(Page):
    """Shows one entity."""

    def __init__(self, context: Context, entity: Entity) -> None:
        super().__init__(context)
        self.entity = entity
        locked = context.session.read_only
        kind = context.book.name_of(entity.label_id) or self.tr("Entity")
        self.add(Ink(f"{kind} · {STATUS[entity.status]}", px=11.5, ink="ink3"))
        name = LongField("name", entity.name, px=16, weight=600)
        name.setReadOnly(locked)
        name.committed.connect(self.on_name_committed)
        self.add(name, 2)
        self.first_field = name
        found = context.session.read(reads.mentions_of, entity.id)
        count = sum(len(keys) for keys in found.values())
        self.add(Ink(mention_count(count, len(found)), px=11, ink="ink3"))
        if entity.status is Status.SUGGESTED and not locked:
            confirm = QPushButton(self.tr("Confirm with its {} mentions").format(count))
            confirm.clicked.connect(self.on_confirm_clicked)
            self.add(button_row(confirm), 6)
        self._aliases()
        self._mentions(found)
        self._merge()
        note = Section("note", self.tr("Note"))
        field = LongField("note", entity.note, unset=self.tr("Add a note"))
        field.setReadOnly(locked)
        field.committed.connect(self.on_note_committed)
        note.add(field)
        self.add(note)
        why = Section("why", self.tr("Why"))
        why.add(Ink(origin_words(entity.origin), px=11, ink="ink3", wrap=True))
        if entity.reasons:
            why.add(Flow([Chip(reason) for reason in entity.reasons[:6]], 5))
        self.add(why)
        self.add_history(entity.id)
        self.finish()

    def _aliases(self) -> None:
        section = Section("aliases", self.tr("Also called"))
        aliases = LongField(
            "aliases", ", ".join(self.entity.aliases), unset=self.tr("Other names, separated by commas")
        )
        aliases.setReadOnly(self.context.session.read_only)
        aliases.committed.connect(self.on_aliases_committed)
        section.add(aliases)
        self.add(section)

    def _mentions(self, found: dict[ArticleId, list[AnnotationId]]) -> None:
        section = Section("entity-mentions", self.tr("Mentions"))
        captions = Captions(self.context)
        for article_id, keys in list(found.items())[:MENTIONS_LISTED]:
            _, caption = captions.caption(article_id)
            link = LinkButton(f"{len(keys)} × {caption}"[:44], px=11.5)
            link.setObjectName(f"{article_id}/{keys[0]}")
            link.clicked.connect(self.on_mention_clicked)
            section.add(link)
        self.add(section)

    def _merge(self) -> None:
        section = Section("merge", self.tr("Merge into"))
        field = TextField("merge", "", unset=self.tr("Name of the other entity"))
        field.setReadOnly(self.context.session.read_only)
        EntityCompleter(field, self.context.entities, without=self.entity.id)
        field.committed.connect(self.on_merge_committed)
        section.add(field)
        self.add(section)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_name_committed(self, text: str) -> None:
        if text:
            self.context.session.do(entities.edit_entity, self.entity.id, name=text)

    @Slot(str)
    def on_aliases_committed(self, text: str) -> None:
        names = [part.strip() for part in text.split(",") if part.strip()]
        self.context.session.do(entities.edit_entity, self.entity.id, aliases=names)

    @Slot(str)
    def on_note_committed(self, text: str) -> None:
        self.context.session.do(entities.edit_entity, self.entity.id, note=text)

    @Slot()
    def on_confirm_clicked(self) -> None:
        self.context.session.do(entities.confirm_entity, self.entity.id)

    @Slot(str)
    def on_merge_committed(self, text: str) -> None:
        other = self.context.entities.named(text) if text else None
        if text and other is None:
            self.context.session.failed.emit(self.tr("There is no entity called “{}”.").format(text))
        elif other is not None and other.id != self.entity.id:
            changes = self.context.session.do(entities.merge_entities, other.id, [self.entity.id])
            if changes is not None:
                self.context.navigator.entity_asked.emit(other.id)

    @Slot()
    def on_mention_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            article_id, mark_id = sender.objectName().split("/")
            self.context.navigator.mark_asked.emit(article_id, mark_id)
