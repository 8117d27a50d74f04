"""The inspector on a mention, or any other mark that is no claim: label, entity, decision, reasons, note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton

from gui.clamped import Clamped
from gui.entities import EntityCompleter
from gui.inspector.candidates import CandidatesSection
from gui.inspector.checks import add_checks
from gui.inspector.dispute_section import RelationsSection
from gui.inspector.fields import LongField, TextField
from gui.inspector.label_picker import LabelPicker
from gui.inspector.others import OthersSection
from gui.inspector.page import Context, Page, mention_count
from gui.inspector.pieces import Chip, Flow, Section, button_row, line_of
from gui.inspector.quantity_section import QuantitySection
from gui.inspector.speech_section import QuotationSection
from gui.marks_feed import KIND_NAMES
from gui.numerals import decimal
from gui.reasons import reason_words
from gui.widgets import Ink, LinkButton
from gui.wording import STATUS, origin_words
from storage import reads
from storage.operations import entities, mentions
from storage.quantity_reads import quantities_at
from storage.records import Annotation
from storage.vocabulary import AnnotationKind, LabelKind, Status


class MentionPage(Page):
    """Shows one annotation; ``others`` says how many further places bear the same words."""

    def __init__(self, context: Context, record: Annotation) -> None:
        super().__init__(context)
        self.record = record
        self._everywhere: QPushButton | None = None
        self.candidates: CandidatesSection | None = None
        self._head()
        if record.kind in (AnnotationKind.MENTION, AnnotationKind.SPAN):
            self._labels()
        self._decision()
        if record.quantity is not None:
            self.add(QuantitySection(context, record))
        if record.quotation is not None:
            self.add(QuotationSection(context, record))
        figures = (
            context.session.read(quantities_at, record.article_id, record.segments)
            if record.kind is AnnotationKind.MENTION
            else ()
        )
        if record.kind is AnnotationKind.MENTION and not figures:
            self._entity()
        for quantity in figures:
            self.add(QuantitySection(context, quantity))
        self.column.addWidget(OthersSection(context, record.article_id, record.segments, record.id, quiet=True))
        if figures:  # a figure seldom names anything: what the others say of it comes first
            self._entity()
        add_checks(self, self.record.article_id, self.record.segments)
        relations = RelationsSection(context, record)
        if relations.count:
            self.add(relations)
        self._note()
        self._why()
        self.add_history(record.id)
        self.finish()

    def _head(self) -> None:
        record = self.record
        kind = self.context.book.name_of(record.label_id) or KIND_NAMES[record.kind]
        self.add(line_of(Ink(f"{kind} · {STATUS[record.status]}", px=11.5, ink="ink3")))
        veil = self.context.session.blind.veil
        title = Clamped(veil(" ".join(record.quote.split())), px=14, weight=600)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(title)

    def _labels(self) -> None:
        labels = LabelPicker(
            self.context.book, self.record.label_id, (LabelKind.ENTITY,), locked=self.context.session.read_only
        )
        labels.label_chosen.connect(self.on_label_chosen)
        self.add(labels, 6)

    def _decision(self) -> None:
        buttons = []
        if self.record.status is not Status.CONFIRMED:
            accept = QPushButton(self.tr("Accept  A"))
            accept.setObjectName("accept")
            accept.clicked.connect(self.on_accept_clicked)
            buttons.append(accept)
        if self.record.status is not Status.REJECTED:
            reject = QPushButton(
                self.tr("Reject  R") if self.record.status is Status.SUGGESTED else self.tr("Delete  Del")
            )
            reject.setObjectName("reject")
            reject.clicked.connect(self.on_reject_clicked)
            buttons.append(reject)
        everywhere = self._everywhere_button()
        if everywhere is not None:
            buttons.append(everywhere)
        if buttons and not self.context.session.read_only:
            self.add(button_row(*buttons), 8)

    def _everywhere_button(self) -> QPushButton | None:
        record = self.record
        if record.label_id is None or len(record.segments) != 1 or record.status is Status.REJECTED:
            return None
        button = QPushButton(self.tr("Tag everywhere  O"))
        button.setObjectName("everywhere")
        button.hide()  # until it is known that there are other places
        button.clicked.connect(self.on_everywhere_clicked)
        self._everywhere = button
        self.context.places.counted.connect(self.on_places_counted)
        self.context.places.count(record.id)
        return button

    def _entity(self) -> None:
        section = Section("entity", self.tr("Entity"))
        field = EntityField(self.context, self.record)
        field.chosen_name.connect(self.on_entity_named)
        field.setReadOnly(field.isReadOnly() or self.context.session.read_only)
        section.add(field)
        entity = self.context.entities.get(self.record.entity_id)
        if entity is not None:
            found = self.context.session.read(reads.mentions_of, entity.id)
            count = sum(len(keys) for keys in found.values())
            words = mention_count(count, len(found))
            if entity.status is Status.SUGGESTED:
                words += " · " + self.tr("grouped by Sidelight")
            open_entity = LinkButton(self.tr("Open"), px=11, ink="accent")
            open_entity.clicked.connect(self.on_entity_opened)
            line = line_of(Ink(words, px=11, ink="ink3", wrap=True), open_entity, stretch=False)
            line.layout().setStretch(0, 1)  # type: ignore[union-attr]
            section.add(line)
            self.candidates = CandidatesSection(self.context, entity.id)
        else:
            section.add(
                Ink(
                    self.tr("Type a name: Enter takes the entity of that name, or makes a new one."),
                    px=11,
                    ink="ink3",
                    wrap=True,
                )
            )
        self.add(section)
        if self.candidates is not None:
            self.column.addWidget(self.candidates)
        self.first_field = field

    def _note(self) -> None:
        section = Section("note", self.tr("Note"))
        field = LongField("note", self.record.note, unset=self.tr("Add a note"))
        field.setAccessibleName(self.tr("Note"))
        field.setReadOnly(self.context.session.read_only)
        field.committed.connect(self.on_note_committed)
        section.add(field)
        self.add(section)

    def _why(self) -> None:
        record = self.record
        section = Section(
            "why", self.tr("Why"), "" if record.score is None else self.tr("score {}").format(decimal(record.score, 2))
        )
        section.add(Ink(origin_words(record.origin), px=11, ink="ink3", wrap=True))
        if record.reasons:
            section.add(Flow([Chip(reason_words(self.context.book, reason)) for reason in record.reasons[:6]], 5))
        self.add(section)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_label_chosen(self, label_id: str) -> None:
        self.context.session.do(mentions.relabel, [self.record.id], label_id)

    @Slot()
    def on_accept_clicked(self) -> None:
        self.context.navigator.command_asked.emit("tagging.accept")

    @Slot()
    def on_reject_clicked(self) -> None:
        suggested = self.record.status is Status.SUGGESTED
        self.context.navigator.command_asked.emit("tagging.reject" if suggested else "tagging.delete")

    @Slot(str, int)
    def on_places_counted(self, annotation_id: str, count: int) -> None:
        if self._everywhere is not None and annotation_id == self.record.id and count:
            one, many = self.tr("Tag 1 more place  O"), self.tr("Tag {} more places  O")
            self._everywhere.setText(one if count == 1 else many.format(count))
            self._everywhere.show()

    @Slot()
    def on_everywhere_clicked(self) -> None:
        self.context.navigator.command_asked.emit("tagging.everywhere")

    @Slot(str)
    def on_entity_named(self, name: str) -> None:
        """An existing entity of that name, else a new one; an empty name takes the entity away."""
        session = self.context.session
        if not name:
            session.do(entities.set_entity, [self.record.id], None)
            return
        known = self.context.entities.named(name)
        if known is not None:
            session.do(entities.set_entity, [self.record.id], known.id)
        else:
            session.do(entities.new_entity, self.record.id, name)

    @Slot()
    def on_entity_opened(self) -> None:
        if self.record.entity_id is not None:
            self.context.navigator.entity_asked.emit(self.record.entity_id)

    @Slot(str)
    def on_note_committed(self, note: str) -> None:
        self.context.session.do(mentions.set_note, self.record.id, note)


class EntityField(TextField):
    """Type-ahead over the entities of the project. ``chosen_name`` is ``committed`` under its proper name."""

    def __init__(self, context: Context, record: Annotation) -> None:
        name, veil = context.entities.name_of(record.entity_id), context.session.blind.veil
        super().__init__("entity", veil(name), unset=veil(record.quote))
        self.setReadOnly(veil(name) != name)  # what is hidden cannot be reworded
        completer = EntityCompleter(self, context.entities, label_id=record.label_id)
        completer.activated.connect(self.on_completed)
        self.chosen_name = self.committed

    @Slot(str)
    def on_completed(self, name: str) -> None:
        self.setText(name)
        self.on_return()
