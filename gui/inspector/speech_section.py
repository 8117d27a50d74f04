"""Who says it: the speaker with the entities that fit, and a quotation's kind, speaker and cue as a section."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot

from gui.entities import EntityCompleter
from gui.inspector.fields import ChoiceField, FieldRow, TextField
from gui.inspector.page import Context
from gui.inspector.part_field import PartField
from gui.inspector.pieces import Section
from nlp.proposals import QuoteType
from storage.operations.claims import edit_quotation
from storage.operations.entities import new_speaker
from storage.records import Annotation, Speaker
from storage.vocabulary import SegmentRole


class SpeakerField(TextField):
    """Type-ahead over the entities of the project; any other name may stand there too, or become an entity.

    ``creation_asked``: the name of an entity that is to be made and to speak here.
    """

    creation_asked = Signal(str)

    def __init__(self, context: Context, speaker: Speaker) -> None:
        name = speaker.text or context.entities.name_of(speaker.entity_id)
        super().__init__("speaker", name)
        self.setAccessibleName(_tr("Speaker"))
        self.setReadOnly(context.session.read_only)
        self._completer = EntityCompleter(self, context.entities, can_create=True)
        self._completer.creation_asked.connect(self.on_creation_asked)
        self._completer.activated.connect(self.on_completed)
        entity = context.entities.name_of(speaker.entity_id)
        self.setToolTip(_tr("Entity: {}").format(entity) if entity else "")

    @Slot(str)
    def on_completed(self, name: str) -> None:
        self.setText(name)
        self.on_return()

    @Slot()
    def on_return(self) -> None:
        """Enter reaches the field before its list of names: what that is about to make is not committed twice."""
        if not self._completer.is_creating:
            super().on_return()

    @Slot(str)
    def on_creation_asked(self, name: str) -> None:
        """Told before ``on_completed``, which then finds nothing left to commit."""
        self._value = name
        self.setText(name)
        self.creation_asked.emit(name)


def speaker_values(context: Context, text: str) -> dict[str, str | None]:
    """What is stored for a typed speaker: the name, and the entity that bears it."""
    entity = context.entities.named(text) if text else None
    return {"speaker_text": text or None, "speaker_entity_id": entity.id if entity is not None else None}


class QuotationSection(Section):
    """How it is quoted, who is, and by which words that is said."""

    def __init__(self, context: Context, record: Annotation) -> None:
        super().__init__("quotation", _tr("Quotation"))
        assert record.quotation is not None
        self._context, self._record = context, record
        quotation = record.quotation
        self.speaker = SpeakerField(context, quotation.speaker)
        self.speaker.committed.connect(self.on_speaker_committed)
        self.speaker.creation_asked.connect(self.on_new_speaker)
        told = PartField(context, record, SegmentRole.SPEAKER, [quotation.speaker.segments], self.speaker)
        self.add(FieldRow(_tr("Speaker"), told))
        cue = PartField(context, record, SegmentRole.CUE, [quotation.cue])
        self.add(FieldRow(_tr("Cue"), cue))
        kinds = {
            QuoteType.DIRECT: _tr("Direct"), QuoteType.INDIRECT: _tr("Indirect"), QuoteType.MIXED: _tr("Mixed"),
        }  # fmt: skip
        choice = ChoiceField("quote_type", list(kinds.items()), quotation.quote_type)
        choice.setEnabled(not context.session.read_only)
        choice.chosen.connect(self.on_kind_chosen)
        self.add(FieldRow(_tr("Kind"), choice))

    @Slot(str)
    def on_speaker_committed(self, text: str) -> None:
        self._context.session.do(edit_quotation, self._record.id, **speaker_values(self._context, text))

    @Slot(str)
    def on_new_speaker(self, name: str) -> None:
        self._context.session.do(new_speaker, self._record.id, name)

    @Slot(object)
    def on_kind_chosen(self, kind: QuoteType) -> None:
        self._context.session.do(edit_quotation, self._record.id, quote_type=kind.value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Speech", text)
