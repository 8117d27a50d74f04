"""The inspector on an entity: what it is, how it is called, what it could be the same as, its links and claims."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from gui import entity_edits
from gui.entities import EntityCompleter
from gui.icons import paint_icon
from gui.inspector.candidates import CandidatesSection
from gui.inspector.dispute_section import Captions
from gui.inspector.entity_links import ApartSection, LinksSection, SaysSection
from gui.inspector.entity_names import NamesSection
from gui.inspector.fields import LongField, TextField
from gui.inspector.page import Context, Page, mention_count
from gui.inspector.pieces import Chip, Flow, Section, button_row, in_margins
from gui.label_list import paint_swatch
from gui.numerals import whole
from gui.reasons import reason_words
from gui.theme import label_colour, theme, ui_font
from gui.widgets import Clickable, IconButton, Ink, LinkButton
from gui.wording import origin_words
from storage.entity_profile import LinkLine, SpokenClaim, kept_apart, links_of_entity, spoken_claims
from storage.entity_table import EntityMention, NamingRow, entity_mentions, naming
from storage.operations import entities
from storage.project import Project
from storage.records import Entity
from storage.vocabulary import EntityRelation, LabelKind, Status

ARTICLES_LISTED = 12


@dataclass(frozen=True, slots=True)
class Profile:
    """What the page of an entity reads beside the entity itself."""

    mentions: list[EntityMention]
    names: list[NamingRow]
    claims: list[SpokenClaim]
    apart: list[LinkLine]
    links: list[LinkLine]


MANY = 300
"""Mentions from which on a profile is read in a thread."""


def read_profile(project: Project, entity_id: str) -> Profile:
    """Read it all: moments for an entity with a few mentions, to be done in a thread for one with thousands."""
    mentions = entity_mentions(project, entity_id)
    return Profile(
        mentions, naming(mentions), spoken_claims(project, entity_id), kept_apart(project, entity_id),
        links_of_entity(project, entity_id),
    )  # fmt: skip


class TypeChip(Clickable):
    """Swatch and type of the entity; a click offers the others."""

    def __init__(self, words: str, colour: str | None) -> None:
        super().__init__()
        self._words, self._colour = words, colour
        self.setObjectName("type")
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Change the type"))

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(ui_font(11.5)).horizontalAdvance(self._words)) + 38, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_swatch(painter, QPointF(0, 4), label_colour(self._colour) if self._colour else t.neutralline, 11, 11)
        painter.setFont(ui_font(11.5))
        painter.setPen(t.ink2)
        painter.drawText(QRectF(18, 0, self.width(), 20), Qt.AlignmentFlag.AlignVCenter, self._words)
        if self.hovered or self.hasFocus():
            paint_icon(painter, "chevron-down", QRectF(self.width() - 14, 4, 12, 12), t.ink3)
        painter.end()


class EntityPage(Page):
    """Shows one entity. In the Entities view (``in_room``) its mentions stand elsewhere and are not listed."""

    def __init__(
        self, context: Context, entity: Entity, *, inset: int = 14, in_room: bool = False,
        ticked: frozenset[str] = frozenset(), profile: Profile | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context)
        self.entity = entity
        self._inset = inset
        self._locked = context.session.read_only
        self.column.setContentsMargins(0, 12, 0, 16)
        known = profile or context.session.read(read_profile, entity.id)
        self._mentions, self._claims = known.mentions, known.claims
        self._written = {row.surface for row in known.names}
        self._head()
        self.names = NamesSection(context, entity.id, known.names, ticked)
        self.add(self.names, 8)
        self._other_names()
        self.candidates = CandidatesSection(context, entity.id, inset=inset)
        self.add(self.candidates)
        if known.apart:
            self.add(ApartSection(context, entity.id, known.apart))
        shown = [
            line for line in known.links
            if line.relation is not EntityRelation.DIFFERENT_FROM
            and (line.relation is not EntityRelation.SAME_AS or line.status is Status.CONFIRMED)
        ]  # fmt: skip
        self.add(LinksSection(context, entity.id, shown))
        if self._claims:
            self.add(SaysSection(context, self._claims))
        if not in_room:
            self._by_article(self._mentions)
        self._merge()
        self._notes()
        self._why()
        self.add_history(entity.id)
        self.finish()

    def add(self, widget: QWidget, space_before: int = 0) -> None:
        """Sections and candidates run from edge to edge; everything else keeps the page's inset."""
        if space_before:
            self.column.addSpacing(space_before)
        if isinstance(widget, Section):
            widget.set_inset(self._inset)
        elif isinstance(widget, LongField):
            widget = in_margins(widget, self._inset - 5)
        elif not isinstance(widget, CandidatesSection):
            widget = in_margins(widget, self._inset)
        self.column.addWidget(widget)

    # --- parts ----------------------------------------------------------------------------------------------------

    def _head(self) -> None:
        entity, context = self.entity, self.context
        label = context.book.get(entity.label_id)
        chip = TypeChip(context.book.name_of(entity.label_id) or self.tr("Entity"), label.colour if label else None)
        chip.setEnabled(not self._locked)
        chip.clicked.connect(self.on_type_clicked)
        self.type_chip = chip
        more = IconButton("more", self.tr("More"))
        more.clicked.connect(self.on_more_clicked)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(chip)
        row.addStretch()
        row.addWidget(more)
        self.add(line)
        shown = context.session.blind.veil(entity.name)
        name = LongField("name", shown, px=16, weight=600)
        name.setAccessibleName(self.tr("Name"))
        name.setReadOnly(self._locked or shown != entity.name)  # what is hidden cannot be reworded
        name.committed.connect(self.on_name_committed)
        self.add(name)
        self.first_field = name
        count, articles = len(self._mentions), len({mention.article_id for mention in self._mentions})
        words = mention_count(count, articles)
        if self._claims:
            one, many = self.tr(" · speaks in 1 claim"), self.tr(" · speaks in {} claims")
            words += one if len(self._claims) == 1 else many.format(len(self._claims))
        if entity.status is Status.SUGGESTED:
            words += self.tr(" · grouped by Sidelight")
        self.add(Ink(words, px=11, ink="ink3", wrap=True))
        if entity.status is Status.SUGGESTED and not self._locked:
            confirm = QPushButton(
                self.tr("Confirm with its mention") if count == 1
                else self.tr("Confirm with its {} mentions").format(whole(count))
            )  # fmt: skip
            confirm.setObjectName("confirm-entity")
            confirm.clicked.connect(self.on_confirm_clicked)
            self.add(button_row(confirm), 6)

    def _other_names(self) -> None:
        """Names that no mention bears: typed by a person, or left by a merge."""
        written = self._written
        self._unseen = [alias for alias in self.entity.aliases if alias not in written]
        listed = ", ".join(self._unseen)
        shown = self.context.session.blind.veil(listed)
        field = LongField("aliases", shown, unset=self.tr("Other names, separated by commas"))
        field.setAccessibleName(self.tr("Other names"))
        field.setReadOnly(self._locked or shown != listed)
        field.committed.connect(self.on_aliases_committed)
        self.names.column.setContentsMargins(self._inset, 0, self._inset, 8)
        self.names.add(field)

    def _by_article(self, mentions: list[EntityMention]) -> None:
        section = Section("entity-mentions", self.tr("Mentions"))
        captions = Captions(self.context)
        found: dict[str, list[str]] = {}
        for mention in mentions:
            found.setdefault(mention.article_id, []).append(mention.id)
        for article_id, keys in list(found.items())[:ARTICLES_LISTED]:
            _, caption = captions.caption(article_id)
            link = LinkButton(f"{len(keys)} × {caption}"[:44], px=11.5)
            link.setObjectName(f"{article_id}/{keys[0]}")
            link.clicked.connect(self.context.navigator.on_mark_clicked)
            section.add(link)
        if len(found) > ARTICLES_LISTED:
            more = len(found) - ARTICLES_LISTED
            rest = self.tr("and 1 more article") if more == 1 else self.tr("and {} more articles").format(whole(more))
            section.add(Ink(rest, px=11, ink="ink3"))
        self.add(section)

    def _merge(self) -> None:
        section = Section("merge", self.tr("Merge into"))
        field = TextField("merge", "", unset=self.tr("Name of the other entity"))
        field.setReadOnly(self._locked)
        EntityCompleter(field, self.context.entities, without=self.entity.id)
        field.committed.connect(self.on_merge_committed)
        section.add(field)
        self.add(section)

    def _notes(self) -> None:
        section = Section("note", self.tr("Note"))
        field = LongField("note", self.entity.note, unset=self.tr("Add a note"))
        field.setAccessibleName(self.tr("Note"))
        field.setReadOnly(self._locked)
        field.committed.connect(self.on_note_committed)
        section.add(field)
        self.add(section)
        section = Section("external-ids", self.tr("Identifiers elsewhere"))
        lines = "\n".join(f"{name}: {value}" for name, value in self.entity.external_ids.items())
        field = LongField("external ids", lines, unset=self.tr("wikidata: Q42, one per line"))
        field.setAccessibleName(self.tr("Identifiers"))
        field.setReadOnly(self._locked)
        field.committed.connect(self.on_external_ids_committed)
        section.add(field)
        self.add(section)

    def _why(self) -> None:
        section = Section("why", self.tr("Why"))
        section.add(Ink(origin_words(self.entity.origin), px=11, ink="ink3", wrap=True))
        if self.entity.reasons:
            section.add(Flow([Chip(reason_words(self.context.book, reason)) for reason in self.entity.reasons[:6]], 5))
        self.add(section)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_name_committed(self, text: str) -> None:
        if text:
            self.context.session.do(entities.edit_entity, self.entity.id, name=text)

    @Slot(str)
    def on_aliases_committed(self, text: str) -> None:
        typed = [part.strip() for part in text.split(",") if part.strip()]
        kept = [alias for alias in self.entity.aliases if alias not in self._unseen]
        self.context.session.do(entities.edit_entity, self.entity.id, aliases=list(dict.fromkeys([*kept, *typed])))

    @Slot(str)
    def on_note_committed(self, text: str) -> None:
        self.context.session.do(entities.edit_entity, self.entity.id, note=text)

    @Slot(str)
    def on_external_ids_committed(self, text: str) -> None:
        parts = [line.partition(":") for line in text.splitlines() if line.strip()]
        wrong = next((name for name, _, value in parts if not value.strip()), None)
        if wrong is not None:
            self.context.session.failed.emit(
                self.tr("“{}” is no identifier: write the register, a colon and the number.").format(wrong)
            )
            return
        ids = {name.strip(): value.strip() for name, _, value in parts}
        self.context.session.do(entities.edit_entity, self.entity.id, external_ids=ids)

    @Slot()
    def on_confirm_clicked(self) -> None:
        entity_edits.confirm(self.context, [self.entity.id])

    @Slot()
    def on_type_clicked(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("types")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label in self.context.book.of_kind(LabelKind.ENTITY):
            entry = menu.addAction(self.context.book.name_of(label.id))
            entry.setData(label.id)
            entry.setCheckable(True)
            entry.setChecked(label.id == self.entity.label_id)
            entry.triggered.connect(self.on_type_chosen)
        menu.popup(self.type_chip.mapToGlobal(QPoint(0, self.type_chip.height() + 2)))

    @Slot()
    def on_type_chosen(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            entity_edits.retype(self.context, [self.entity.id], str(entry.data()))

    @Slot()
    def on_more_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete = menu.addAction(self.tr("Delete the entity"))
        delete.setEnabled(not self._locked)
        delete.triggered.connect(self.on_delete_chosen)
        sender = self.sender()
        if isinstance(sender, QWidget):
            menu.popup(sender.mapToGlobal(QPoint(0, sender.height())))

    @Slot()
    def on_delete_chosen(self) -> None:
        entity_edits.delete(self.context, [self.entity.id])

    @Slot(str)
    def on_merge_committed(self, text: str) -> None:
        other = entity_edits.other_named(self.context, text, self.entity.id)
        if other is not None and entity_edits.merge(self.context, other.id, [self.entity.id]):
            self.context.navigator.entity_asked.emit(other.id)
