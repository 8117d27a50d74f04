"""What is known of a proposal, in words: its heading, its fields, its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.dates import short_date
from gui.inspector.page import Context, mention_count, mention_count_only
from gui.inspector.quantity_section import modifiers
from gui.marks_feed import KIND_NAMES
from gui.numerals import decimal, exact
from gui.reasons import reason_words
from gui.wording import ATTRIBUTIONS, CLAIM_TYPES, FACTUALITIES, settled
from nlp.proposals import QuoteType, Segments
from storage import dispute_reads, entity_reads, reads, review
from storage.records import Annotation, ClaimFields, QuantityFields, QuotationFields, Speaker
from storage.retelling import measure_name
from storage.shortening import shortened
from storage.vocabulary import AnnotationKind, Factuality, Modifier, Status

MOST_REASONS = 6

MANY = 2_000
"""Mentions of an entity from which on counting them takes more than a moment."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A named field. ``dispute`` is the number of the dispute that a plate shows before the words, 0 for none."""

    name: str
    words: str
    dispute: int = 0
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that stands below the text."""

    icon: str
    kind: str
    title: str
    score: str
    left: tuple[Fact, ...]
    right: tuple[Fact, ...]
    reasons: tuple[str, ...]


def facts(context: Context, record: Annotation) -> Facts:
    """Gather what is to be shown of one proposal."""
    if record.claim is not None:
        title = record.claim.statement or record.quote
        left, right = _claim(context, record, record.claim)
    elif record.quantity is not None:
        title = record.quote
        left, right = _quantity(record.quantity)
    elif record.quotation is not None:
        title = record.quote
        left, right = _quotation(context, record, record.quotation)
    else:
        title = record.quote
        left, right = _mention(context, record)
    icon = {Status.CONFIRMED: "confirmed", Status.REJECTED: "rejected"}.get(record.status, "proposed")
    score = "" if record.score is None else _tr("score {}").format(decimal(record.score, 2))
    shown = context.session.blind.veil(" ".join(title.split()))
    reasons = tuple(reason_words(context.book, reason) for reason in record.reasons[:MOST_REASONS])
    return Facts(icon, kind_words(context, record), shown, score, tuple(left), tuple(right), reasons)


def kind_words(context: Context, record: Annotation) -> str:
    """ "Proposed claim", "Proposed mention · Facility"."""
    kind = KIND_NAMES[record.kind].lower()
    words = {
        Status.SUGGESTED: _tr("Proposed {}"), Status.CONFIRMED: _tr("Accepted {}"), Status.REJECTED: _tr("Rejected {}"),
    }[record.status].format(kind)  # fmt: skip
    label = context.book.name_of(record.label_id)
    return f"{words} · {label}" if label else words


def _claim(context: Context, record: Annotation, claim: ClaimFields) -> tuple[list[Fact], list[Fact]]:
    quoted = _Quoter(context, record)
    hedges = ", ".join(quoted(hedge) for hedge in claim.hedges)
    hedge = hedges
    if claim.factuality is not Factuality.UNDERSPECIFIED:
        hedge = " · ".join(part for part in (hedges, FACTUALITIES[claim.factuality].lower()) if part)
    cue = quoted(claim.cue)
    voice = ATTRIBUTIONS[claim.attribution].lower()
    found = context.session.read(reads.full_annotations, list(claim.quantity_ids))
    quantities = ", ".join(_amount(item.quantity) or item.quote for item in found if item.quantity is not None)
    left = [
        Fact(_tr("Speaker"), _speaker(context, claim.speaker)),
        Fact(_tr("Cue"), " · ".join(part for part in (cue, voice) if part)),
        Fact(_tr("Hedge"), hedge),
    ]
    right = [
        Fact(_tr("Quantity"), quantities) if quantities else Fact(_tr("Type"), CLAIM_TYPES[claim.claim_type]),
        Fact(_tr("As of"), short_date(claim.as_of)),
    ]
    dispute_id = context.session.read(review.would_join, record.id)
    dispute = context.session.read(dispute_reads.dispute, dispute_id) if dispute_id is not None else None
    if dispute is not None:
        question = context.session.blind.veil(dispute.question)
        right.append(Fact(_tr("Would join"), question, dispute.number, settled(dispute.status)))
    elif claim.scope_note:
        right.append(Fact(_tr("Scope"), claim.scope_note))
    return left, right


def _quantity(quantity: QuantityFields) -> tuple[list[Fact], list[Fact]]:
    low, high = quantity.bounds
    bounds = "" if low == high else f"{_number(low)} – {_number(high)}"
    left = [Fact(_tr("Value"), _amount(quantity)), Fact(_tr("Range"), bounds)]
    right = [
        Fact(_tr("Measures"), _measured(quantity)),
        Fact(_tr("As of"), short_date(quantity.as_of)),
    ]
    if quantity.dimension:
        left.append(Fact(_tr("Kind"), dimension_words(quantity.dimension)))
    if quantity.modifier is not Modifier.EXACT:
        right.append(Fact(_tr("Modifier"), modifiers()[quantity.modifier]))
    return left, right


def _measured(quantity: QuantityFields) -> str:
    """What a figure measures, as the machine calls it, in the window's language; else of whom it is."""
    return measure_name(quantity.measures) if quantity.measures else quantity.subject or ""


def dimension_words(dimension: str) -> str:
    """What a figure counts or measures; a dimension of a newer reading machine by its name."""
    known = {
        "number": _tr("number"), "money": _tr("money"), "percent": _tr("percent"), "distance": _tr("distance"),
        "mass": _tr("mass"), "area": _tr("area"), "volume": _tr("volume"), "power": _tr("power"),
        "energy": _tr("energy"), "duration": _tr("duration"), "speed": _tr("speed"),
        "temperature": _tr("temperature"), "containers": _tr("containers"), "data": _tr("amount of data"),
        "date": _tr("date"), "rank": _tr("rank"),
    }  # fmt: skip
    return known.get(dimension, dimension.replace("_", " "))


def _quotation(context: Context, record: Annotation, quotation: QuotationFields) -> tuple[list[Fact], list[Fact]]:
    kinds = {QuoteType.DIRECT: _tr("Direct"), QuoteType.INDIRECT: _tr("Indirect"), QuoteType.MIXED: _tr("Mixed")}
    cue = _Quoter(context, record)(quotation.cue)
    left = [Fact(_tr("Speaker"), _speaker(context, quotation.speaker)), Fact(_tr("Cue"), cue)]
    return left, [Fact(_tr("Quotation"), kinds[quotation.quote_type])]


def _mention(context: Context, record: Annotation) -> tuple[list[Fact], list[Fact]]:
    left = [Fact(_tr("Label"), context.book.name_of(record.label_id))]
    entity = context.entities.get(record.entity_id)
    if entity is None:
        return left, [Fact(_tr("Entity"), "")]
    left.append(Fact(_tr("Named"), _named(context, entity.id)))
    right = [Fact(_tr("Entity"), entity.name)]
    others = [alias for alias in entity.aliases if alias != entity.name]
    if others:
        right.append(Fact(_tr("Also"), ", ".join(others[:4])))
    return left, right


def _named(context: Context, entity_id: str) -> str:
    """How many mentions there are in how many articles; where the mentions are very many, they alone are counted."""
    mentions = context.session.read(entity_reads.mention_count, [entity_id])
    if mentions > MANY:
        return mention_count_only(mentions)
    return mention_count(*context.session.read(review.named_in, entity_id))


class _Quoter:
    def __init__(self, context: Context, record: Annotation) -> None:
        self._context, self._record = context, record

    def __call__(self, segments: Segments) -> str:
        if not segments:
            return ""
        text = self._context.session.project.text(self._record.article_id)
        return f"“{' … '.join(text[part.start : part.end] for part in segments)}”"


def _speaker(context: Context, speaker: Speaker) -> str:
    name = context.entities.name_of(speaker.entity_id)
    words = speaker.text or ""
    if name and words and name.casefold() != words.casefold():
        return f"{words} · {name}"
    return words or name


_SIGNS = {
    Modifier.APPROX: "≈ ", Modifier.AT_LEAST: "≥ ", Modifier.MORE_THAN: "> ", Modifier.AT_MOST: "≤ ",
    Modifier.LESS_THAN: "< ", Modifier.ALMOST: "≲ ",
}  # fmt: skip


def _amount(quantity: QuantityFields | None) -> str:
    """ "≥ 50 people"."""
    if quantity is None or quantity.value is None:
        return ""
    return f"{_SIGNS.get(quantity.modifier, '')}{_number(quantity.value)} {quantity.unit or ''}".strip()


def _number(value: float | None) -> str:
    return "…" if value is None else exact(value)


def caption(context: Context, outlet: str, kind: AnnotationKind, label_id: str | None, reasons: Sequence[str]) -> str:
    """The second line of a list's row: outlet, label or the first reasons."""
    why = (reason_words(context.book, reason) for reason in reasons[:2])
    about = context.book.name_of(label_id) or ", ".join(why) or KIND_NAMES[kind].lower()
    name = shortened(outlet, min(_OUTLET, max(_CAPTION - len(about), _OUTLET // 2)))
    return " · ".join(part for part in (name, about) if part)


_OUTLET, _CAPTION = 30, 38
"""Code points of an outlet's name, or of a title in its place, and of a caption, for which a row has room."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewFacts", text)
