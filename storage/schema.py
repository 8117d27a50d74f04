"""The tables of a project file, as typed SQLAlchemy models.

Reads and writes go through the Core tables of these models (``Annotation.__table__``): reading five thousand rows as
ORM objects costs four times their columns. No model leaves ``storage``.

Content that never changes (texts, original files) is stored once per SHA-256 and is not part of the history: an undone
import leaves its text behind, so that redo has it. Everything else changes through ``storage.edit`` alone.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

APPLICATION_ID = 0x53494445
"""``SIDE`` in ASCII: the SQLite application_id of every project file."""

SCHEMA_VERSION = 1
"""SQLite user_version; one more with each migration."""

Uuid = String(36)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Text, dict[str, Any]: JSON, list[str]: JSON}


# --- what the project is --------------------------------------------------------------------------------------


def table_of(model: type[Base]) -> Table:
    """Return the Core table of a model."""
    table = model.__table__
    assert isinstance(table, Table)
    return table


class Meta(Base):
    """Settings of the project as a whole: id, name, created_at, model ..."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str]


class Annotator(Base):
    __tablename__ = "annotator"
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str]
    created_at: Mapped[str]


class Label(Base):
    __tablename__ = "label"
    __table_args__ = (UniqueConstraint("kind", "name"),)
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    colour: Mapped[str]
    shortcut: Mapped[str | None]
    description: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    aliases: Mapped[list[str]] = mapped_column(default=list)


class Source(Base):
    __tablename__ = "source"
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str]
    outlet_type: Mapped[str | None]
    country: Mapped[str | None]
    reliability: Mapped[str] = mapped_column(String(1), default="F")
    reliability_basis: Mapped[str] = mapped_column(default="")


# --- immutable content ----------------------------------------------------------------------------------------


class TextContent(Base):
    """A canonical text, once per content. The integer key is the row that full-text search points at."""

    __tablename__ = "text_content"
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    content: Mapped[str]


class FileContent(Base):
    """The bytes of an imported file, exactly as they were, once per content."""

    __tablename__ = "file_content"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


# --- articles and annotations ---------------------------------------------------------------------------------


class Article(Base):
    __tablename__ = "article"
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    title: Mapped[str]
    source_id: Mapped[str | None] = mapped_column(ForeignKey("source.id"), index=True)
    byline: Mapped[str | None]
    url: Mapped[str | None]
    published_on: Mapped[str | None] = mapped_column(String(10))
    as_of_on: Mapped[str | None] = mapped_column(String(10))
    as_of_inferred: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str | None] = mapped_column(String(16))
    file_name: Mapped[str | None]
    file_sha256: Mapped[str | None] = mapped_column(String(64))
    """Of the original file, also where its bytes are not in the project: an exchanged document may leave them out."""
    media_type: Mapped[str] = mapped_column(default="text/plain")
    text_sha256: Mapped[str] = mapped_column(ForeignKey("text_content.sha256"), index=True)
    length: Mapped[int]
    """Code points."""
    position: Mapped[int] = mapped_column(default=0)
    added_at: Mapped[str]
    read_with: Mapped[str | None]
    """``name@version`` of the pipeline that read it last; null while it is unread."""
    note: Mapped[str] = mapped_column(default="")


class Sentence(Base):
    """Sentences of an article as the machine found them; ``spans`` is a JSON list of [start, end, boilerplate]."""

    __tablename__ = "sentence"
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"), primary_key=True)
    spans: Mapped[list[Any]] = mapped_column(JSON)


class Entity(Base):
    __tablename__ = "entity"
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str]
    label_id: Mapped[str | None] = mapped_column(ForeignKey("label.id"), index=True)
    aliases: Mapped[list[str]] = mapped_column(JSON, default=list)
    external_ids: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    note: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str]
    reasons: Mapped[list[str]] = mapped_column(JSON, default=list)
    annotator_id: Mapped[str | None] = mapped_column(ForeignKey("annotator.id"))
    created_at: Mapped[str]


class Annotation(Base):
    """What mentions, claims, quantities, quotations and spans have in common."""

    __tablename__ = "annotation"
    __table_args__ = (
        Index("ix_annotation_article", "article_id", "kind", "status", "label_id"),
        Index("ix_annotation_label_id", "label_id"),
        # with the status, so that a million mentions are counted by entity from the index alone: 0.14 s, not 2.5 s
        Index("ix_annotation_entity_id", "entity_id", "status"),
    )
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"))
    kind: Mapped[str] = mapped_column(String(16))
    label_id: Mapped[str | None] = mapped_column(ForeignKey("label.id"))
    entity_id: Mapped[str | None] = mapped_column(ForeignKey("entity.id"))
    """Mentions only: the thing that is named."""
    entity_decided: Mapped[bool] = mapped_column(default=False)
    """True when a person chose the entity."""
    status: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str]
    score: Mapped[float | None]
    reasons: Mapped[list[str]] = mapped_column(JSON, default=list)
    note: Mapped[str] = mapped_column(default="")
    annotator_id: Mapped[str | None] = mapped_column(ForeignKey("annotator.id"))
    created_at: Mapped[str]
    decided_at: Mapped[str | None]


class Segment(Base):
    """One stretch of text of an annotation, with its quote and surroundings (W3C TextQuoteSelector)."""

    __tablename__ = "segment"
    __table_args__ = (
        CheckConstraint('start >= 0 AND "end" > start', name="order"),
        Index("ix_segment_place", "start", "end"),
    )
    annotation_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(8), primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True)
    """Which of several parts of the same role (a claim may have several hedges); 0 for all others."""
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]


class Claim(Base):
    __tablename__ = "claim"
    annotation_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), primary_key=True)
    statement: Mapped[str]
    claim_type: Mapped[str] = mapped_column(String(16))
    check_worthiness: Mapped[float | None]
    attribution: Mapped[str] = mapped_column(String(16))
    factuality: Mapped[str] = mapped_column(String(16))
    polarity: Mapped[str] = mapped_column(String(8))
    speaker_text: Mapped[str | None]
    speaker_entity_id: Mapped[str | None] = mapped_column(ForeignKey("entity.id"), index=True)
    as_of: Mapped[str | None] = mapped_column(String(32))
    scope_note: Mapped[str] = mapped_column(default="")
    credibility: Mapped[int | None]
    disputed: Mapped[bool] = mapped_column(default=False)


class Quantity(Base):
    __tablename__ = "quantity"
    annotation_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), primary_key=True)
    value: Mapped[float | None]
    low: Mapped[float | None]
    high: Mapped[float | None]
    unit: Mapped[str | None]
    dimension: Mapped[str | None]
    modifier: Mapped[str] = mapped_column(String(16))
    measures: Mapped[str | None]
    subject: Mapped[str | None]
    as_of: Mapped[str | None] = mapped_column(String(32))
    scope_note: Mapped[str] = mapped_column(default="")


class Quotation(Base):
    __tablename__ = "quotation"
    annotation_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), primary_key=True)
    quote_type: Mapped[str] = mapped_column(String(16))
    speaker_text: Mapped[str | None]
    speaker_entity_id: Mapped[str | None] = mapped_column(ForeignKey("entity.id"), index=True)


class ClaimQuantity(Base):
    __tablename__ = "claim_quantity"
    claim_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), primary_key=True)
    quantity_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), primary_key=True, index=True)


# --- links ----------------------------------------------------------------------------------------------------


class Relation(Base):
    __tablename__ = "relation"
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    label_id: Mapped[str] = mapped_column(ForeignKey("label.id"), index=True)
    from_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), index=True)
    to_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), index=True)
    status: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str]
    score: Mapped[float | None]
    reasons: Mapped[list[str]] = mapped_column(JSON, default=list)
    note: Mapped[str] = mapped_column(default="")
    annotator_id: Mapped[str | None] = mapped_column(ForeignKey("annotator.id"))
    created_at: Mapped[str]


class EntityLink(Base):
    __tablename__ = "entity_link"
    __table_args__ = (UniqueConstraint("a_id", "b_id", "relation"),)
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    a_id: Mapped[str] = mapped_column(ForeignKey("entity.id"))
    b_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), index=True)
    relation: Mapped[str] = mapped_column(String(16))
    status: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str]
    score: Mapped[float | None]
    reasons: Mapped[list[str]] = mapped_column(JSON, default=list)
    annotator_id: Mapped[str | None] = mapped_column(ForeignKey("annotator.id"))
    created_at: Mapped[str]


# --- disputes -------------------------------------------------------------------------------------------------


class Dispute(Base):
    __tablename__ = "dispute"
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    number: Mapped[int]
    """D1, D2 ... on the screen; never used again after a dispute is deleted."""
    question: Mapped[str]
    topic: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(String(24))
    status: Mapped[str] = mapped_column(String(16))
    resolution: Mapped[str | None] = mapped_column(String(32))
    rationale: Mapped[str] = mapped_column(default="")
    confidence: Mapped[str | None] = mapped_column(String(16))
    annotator_id: Mapped[str | None] = mapped_column(ForeignKey("annotator.id"))
    created_at: Mapped[str]


class Position(Base):
    __tablename__ = "position"
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    dispute_id: Mapped[str] = mapped_column(ForeignKey("dispute.id"), index=True)
    ordinal: Mapped[int]
    label: Mapped[str]
    value: Mapped[str | None]


class PositionClaim(Base):
    __tablename__ = "position_claim"
    position_id: Mapped[str] = mapped_column(ForeignKey("position.id"), primary_key=True)
    claim_id: Mapped[str] = mapped_column(ForeignKey("annotation.id"), primary_key=True, index=True)
    role: Mapped[str] = mapped_column(String(16))


class Assessment(Base):
    """An analyst's verdict on a dispute or on one claim."""

    __tablename__ = "assessment"
    __table_args__ = (CheckConstraint("(dispute_id IS NULL) <> (claim_id IS NULL)", name="subject"),)
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    dispute_id: Mapped[str | None] = mapped_column(ForeignKey("dispute.id"), index=True)
    claim_id: Mapped[str | None] = mapped_column(ForeignKey("annotation.id"), index=True)
    position_id: Mapped[str | None] = mapped_column(ForeignKey("position.id"), index=True)
    annotator_id: Mapped[str] = mapped_column(ForeignKey("annotator.id"))
    opinion: Mapped[str | None] = mapped_column(String(24))
    likelihood: Mapped[str | None] = mapped_column(String(24))
    confidence: Mapped[str | None] = mapped_column(String(16))
    reasoning: Mapped[str] = mapped_column(default="")
    created_at: Mapped[str]


class Evidence(Base):
    __tablename__ = "evidence"
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    dispute_id: Mapped[str] = mapped_column(ForeignKey("dispute.id"), index=True)
    annotation_id: Mapped[str | None] = mapped_column(ForeignKey("annotation.id"), index=True)
    citation: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    annotator_id: Mapped[str | None] = mapped_column(ForeignKey("annotator.id"))
    created_at: Mapped[str]


class EvidenceConsistency(Base):
    __tablename__ = "evidence_consistency"
    evidence_id: Mapped[str] = mapped_column(ForeignKey("evidence.id"), primary_key=True)
    position_id: Mapped[str] = mapped_column(ForeignKey("position.id"), primary_key=True, index=True)
    consistency: Mapped[str] = mapped_column(String(2))


class Suggestion(Base):
    """A comparison of two passages that the machine proposes."""

    __tablename__ = "suggestion"
    __table_args__ = (Index("ix_suggestion_score", "decision", "score"),)
    id: Mapped[str] = mapped_column(Uuid, primary_key=True)
    relation: Mapped[str] = mapped_column(String(32))
    basis: Mapped[str] = mapped_column(String(16))
    score: Mapped[float]
    explanation: Mapped[dict[str, Any]] = mapped_column(JSON)
    decision: Mapped[str | None] = mapped_column(String(32))
    origin: Mapped[str]
    annotator_id: Mapped[str | None] = mapped_column(ForeignKey("annotator.id"))
    created_at: Mapped[str]


class SuggestionSide(Base):
    __tablename__ = "suggestion_side"
    suggestion_id: Mapped[str] = mapped_column(ForeignKey("suggestion.id"), primary_key=True)
    side: Mapped[str] = mapped_column(String(1), primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"), index=True)
    claim_id: Mapped[str | None] = mapped_column(ForeignKey("annotation.id"), index=True)
    segments: Mapped[list[Any]] = mapped_column(JSON)
    """[[start, end, quote], ...]"""


# --- history and search ---------------------------------------------------------------------------------------


class HistoryEntry(Base):
    """One user action. ``state`` is ``applied``, ``undone`` (redo brings it back) or ``abandoned`` (edited past)."""

    __tablename__ = "history_entry"
    __table_args__ = (
        Index("ix_history_entry_state", "state", "id"),
        Index("ix_history_entry_run", "run", sqlite_where=text("run IS NOT NULL")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[str] = mapped_column(String(48))
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    run: Mapped[str | None] = mapped_column(Uuid)
    """Set while a machine run may still add to this entry."""
    annotator_id: Mapped[str | None] = mapped_column(ForeignKey("annotator.id"))
    created_at: Mapped[str]
    state: Mapped[str] = mapped_column(String(16))
    state_at: Mapped[str]


class HistoryChange(Base):
    """Rows of one table before and after one step of an entry: compressed JSON, see ``storage.changes``."""

    __tablename__ = "history_change"
    entry_id: Mapped[int] = mapped_column(ForeignKey("history_entry.id"), primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    table_name: Mapped[str] = mapped_column(String(48))
    operation: Mapped[str] = mapped_column(String(8))
    rows: Mapped[bytes] = mapped_column(LargeBinary)


class HistorySubject(Base):
    """Which annotations, entities, disputes and articles an entry is about, for the inspector's history."""

    __tablename__ = "history_subject"
    entry_id: Mapped[int] = mapped_column(ForeignKey("history_entry.id"), primary_key=True)
    subject_id: Mapped[str] = mapped_column(Uuid, primary_key=True, index=True)


class SearchItem(Base):
    """Statements, notes and rationales by the row of the search index that holds them."""

    __tablename__ = "search_item"
    __table_args__ = (UniqueConstraint("owner_table", "owner_id", "field"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    owner_table: Mapped[str] = mapped_column(String(48))
    owner_id: Mapped[str] = mapped_column(Uuid)
    field: Mapped[str] = mapped_column(String(24))
    content: Mapped[str]
