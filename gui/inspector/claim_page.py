"""The inspector on a claim: statement, who says it, how sure, how credible, what stands against it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from gui.assessing import verdict_lines
from gui.clamped import Clamped
from gui.dates import parse_partial, short_date
from gui.icons import pixmap
from gui.inspector.checks import add_checks
from gui.inspector.dispute_section import DisputeSection, RelationsSection
from gui.inspector.fields import ChoiceField, FieldRow, LongField, Segmented
from gui.inspector.others import OthersSection
from gui.inspector.page import Context, Page
from gui.inspector.part_field import PartField
from gui.inspector.pieces import Chip, DisputeChip, Flow, Section, button_row, line_of
from gui.inspector.quantity_section import QuantitySection
from gui.inspector.speech_section import SpeakerField, speaker_values
from gui.numerals import decimal
from gui.reasons import reason_words
from gui.theme import theme
from gui.widgets import Ink
from gui.wording import ATTRIBUTIONS, CLAIM_TYPES, CREDIBILITY, FACTUALITIES, POLARITIES, origin_words, quoted, settled
from storage import dispute_reads, reads
from storage.operations import claims, entities, mentions
from storage.records import Annotation, ClaimFields
from storage.vocabulary import Credibility, SegmentRole, Status

MOST_QUANTITIES = 4
"""Quantities of a claim that are shown with their fields: a table in one sentence has more."""


class ClaimPage(Page):
    """Shows one claim with its disputes and relations."""

    def __init__(self, context: Context, record: Annotation) -> None:
        super().__init__(context)
        assert record.claim is not None
        self.record = record
        self.claim: ClaimFields = record.claim
        session = context.session
        ids = session.read(dispute_reads.disputes_of_claim, record.id)
        self.disputes = [found for key in ids if (found := session.read(dispute_reads.dispute, key)) is not None]
        self._head()
        self._fields()
        self._decision()
        self.question_field: LongField | None = None
        for line in verdict_lines(session, session.read(dispute_reads.claim_assessments, record.id), {}):
            self.add(Ink(line, px=11, ink="ink2", wrap=True))
        others = OthersSection(context, record.article_id, record.segments, record.id)
        self.column.addWidget(others)
        add_checks(self, self.record.article_id, self.record.segments)
        for dispute in self.disputes:
            section = DisputeSection(context, dispute, record.id)
            self.question_field = self.question_field or section.question
            self.add(section)
        relations = RelationsSection(context, record, others.joined_claims)
        if relations.count:
            self.add(relations)
        for quantity in self.quantities[:MOST_QUANTITIES]:
            self.add(QuantitySection(context, quantity))
        self._more()
        self._why()
        self.add_history(record.id)
        self.finish()

    def focus_question(self) -> None:
        """Put the cursor into the question of the claim's dispute, its words selected."""
        if self.question_field is not None:
            self.question_field.setFocus()
            self.question_field.selectAll()

    def _head(self) -> None:
        kind = self._kind()
        icon = Ink()
        icon.setPixmap(pixmap(kind[0], 14, getattr(theme(), kind[1])))
        chips = [DisputeChip(dispute.number, settled(dispute.status)) for dispute in self.disputes[:2]]
        self.add(line_of(*chips, icon, Ink(kind[2], px=11.5, ink="ink3")))
        statement = LongField("statement", self.claim.statement, px=14, weight=600, unset=self.tr("Statement"))
        statement.setReadOnly(self.context.session.read_only)
        statement.committed.connect(self.on_statement_committed)
        self.add(statement, 2)
        self.first_field = statement
        if " ".join(self.record.quote.split()) != self.claim.statement:
            self.add(Clamped(quoted(" ".join(self.record.quote.split())), px=11, ink="ink3"))

    def _kind(self) -> tuple[str, str, str]:
        """Icon, ink and words of the claim's state."""
        if self.disputes and all(settled(dispute.status) for dispute in self.disputes):
            return "agrees", "teal", self.tr("Resolved claim")
        if self.claim.disputed or self.disputes:
            return "disputed", "amberline", self.tr("Disputed claim")
        if self.record.status is Status.CONFIRMED:
            return "confirmed", "ink2", self.tr("Confirmed claim")
        return (
            ("proposed", "ink2", self.tr("Proposed claim"))
            if self.record.status is Status.SUGGESTED
            else ("rejected", "ink3", self.tr("Rejected claim"))
        )

    def _fields(self) -> None:
        claim = self.claim
        speaker = SpeakerField(self.context, claim.speaker)
        speaker.committed.connect(self.on_speaker_committed)
        speaker.creation_asked.connect(self.on_new_speaker)
        for words, role, held, shown in (
            (self.tr("Speaker"), SegmentRole.SPEAKER, [claim.speaker.segments], speaker),
            (self.tr("Cue"), SegmentRole.CUE, [claim.cue], None),
            (self.tr("Hedge"), SegmentRole.HEDGE, list(claim.hedges), None),
        ):
            self.add(FieldRow(words, PartField(self.context, self.record, role, held, shown)))
        self.quantities = self.context.session.read(reads.full_annotations, list(claim.quantity_ids))
        if not self.quantities:
            self.add_field(self.tr("Quantity"), Ink(self.tr("None"), ink="ink3"))
        self.add_field(self.tr("As of"), self.text_field("as of", short_date(claim.as_of), self.on_as_of_committed))
        self.add_field(self.tr("Scope"), self.text_field("scope", claim.scope_note, self.on_scope_committed))
        options = [(value, str(value.value), words) for value, words in CREDIBILITY.items()]
        boxes = Segmented(self.tr("Credibility"), options, claim.credibility)
        boxes.chosen.connect(self.on_credibility_chosen)
        self.add_field(self.tr("Credibility"), boxes)
        if claim.credibility is not None:
            self.add_field("", Ink(CREDIBILITY[claim.credibility], px=11, ink="ink3", wrap=True))

    def _decision(self) -> None:
        if self.context.session.read_only:
            return
        commands: list[tuple[str, str]] = []
        if self.record.status is not Status.CONFIRMED:
            commands += [(self.tr("Accept  A"), "tagging.accept"), (self.tr("Reject  R"), "tagging.reject")]
        if not self.disputes:
            marked = self.claim.disputed
            commands.append(
                (self.tr("Not disputed  ⇧X") if marked else self.tr("Mark as disputed  ⇧X"), "claims.disputed")
            )
        commands.append((self.tr("Join to a dispute…  ⇧J"), "claims.join"))
        commands.append((self.tr("Likelihood…  Q"), "claims.assess"))
        if self.disputes:
            commands.append((self.tr("Uphold…  ⇧Q"), "claims.uphold"))
        self.add(button_row(*(self._command_button(words, command) for words, command in commands)), 6)

    def _command_button(self, words: str, command: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(command)
        button.clicked.connect(self.on_command_clicked)
        return button

    def _more(self) -> None:
        section = Section("claim-more", self.tr("Kind of claim"))
        claim = self.claim
        for name, words, options, value in (
            ("claim_type", self.tr("Type"), CLAIM_TYPES, claim.claim_type),
            ("attribution", self.tr("Voice"), ATTRIBUTIONS, claim.attribution),
            ("factuality", self.tr("Certainty"), FACTUALITIES, claim.factuality),
            ("polarity", self.tr("Polarity"), POLARITIES, claim.polarity),
        ):
            field = ChoiceField(name, [(option, text) for option, text in options.items()], value)
            field.chosen.connect(self.on_choice)
            field.setEnabled(not self.context.session.read_only)

            section.add(FieldRow(words, field))
        note = LongField("note", self.record.note, unset=self.tr("Add a note"))
        note.setReadOnly(self.context.session.read_only)
        note.committed.connect(self.on_note_committed)
        section.add(FieldRow(self.tr("Note"), note))
        self.add(section)

    def _why(self) -> None:
        worth = self.claim.check_worthiness
        section = Section("why", self.tr("Why"), "" if worth is None else self.tr("score {}").format(decimal(worth, 2)))
        section.add(Ink(origin_words(self.record.origin), px=11, ink="ink3", wrap=True))
        if self.record.reasons:
            section.add(Flow([Chip(reason_words(self.context.book, reason)) for reason in self.record.reasons[:6]], 5))
        self.add(section)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_statement_committed(self, text: str) -> None:
        if text:
            self.context.session.do(claims.edit_claim, self.record.id, statement=text)

    @Slot(str)
    def on_speaker_committed(self, text: str) -> None:
        self.context.session.do(claims.edit_claim, self.record.id, **speaker_values(self.context, text))

    @Slot(str)
    def on_new_speaker(self, name: str) -> None:
        self.context.session.do(entities.new_speaker, self.record.id, name)

    @Slot(str)
    def on_as_of_committed(self, text: str) -> None:
        self.context.session.do(claims.edit_claim, self.record.id, as_of=(parse_partial(text) or text) or None)

    @Slot(str)
    def on_scope_committed(self, text: str) -> None:
        self.context.session.do(claims.edit_claim, self.record.id, scope_note=text)

    @Slot(object)
    def on_credibility_chosen(self, value: Credibility | None) -> None:
        self.context.session.do(
            claims.edit_claim, self.record.id, credibility=value.value if value is not None else None
        )

    @Slot(object)
    def on_choice(self, value: object) -> None:
        sender = self.sender()
        if sender is not None:
            self.context.session.do(claims.edit_claim, self.record.id, **{sender.objectName(): str(value)})

    @Slot(str)
    def on_note_committed(self, note: str) -> None:
        self.context.session.do(mentions.set_note, self.record.id, note)

    @Slot()
    def on_command_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.context.navigator.command_asked.emit(sender.objectName())
