"""Revision 1: the first schema, every table written out as it was.

Later revisions change what is here by statements of their own; this file stays as it is for ever, and does not look at
the models, which go on changing.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

UUID = sa.String(36)
TEXT = sa.Text()


def upgrade() -> None:
    """Make every table, in the order in which they point at each other."""
    _project()
    _contents()
    _entities()
    _annotations()
    _fields()
    _links()
    _disputes()
    _verdicts()
    _suggestions()
    _history()
    _search()


def _project() -> None:
    """What the project is: settings, people, labels, outlets."""
    op.create_table(
        "meta",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "annotator",
        sa.Column("id", UUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("created_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_annotator")),
    )
    op.create_table(
        "label",
        sa.Column("id", UUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("colour", TEXT, nullable=False),
        sa.Column("shortcut", TEXT, nullable=True),
        sa.Column("description", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label")),
        sa.UniqueConstraint("kind", "name", name=op.f("uq_label_kind")),
    )
    op.create_table(
        "source",
        sa.Column("id", UUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("outlet_type", TEXT, nullable=True),
        sa.Column("country", TEXT, nullable=True),
        sa.Column("reliability", sa.String(1), nullable=False),
        sa.Column("reliability_basis", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )


def _contents() -> None:
    """Contents that never change, and the articles that are made of them."""
    op.create_table(
        "text_content",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_content")),
        sa.UniqueConstraint("sha256", name=op.f("uq_text_content_sha256")),
    )
    op.create_table(
        "file_content",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_file_content")),
    )
    op.create_table(
        "article",
        sa.Column("id", UUID, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("source_id", UUID, nullable=True),
        sa.Column("byline", TEXT, nullable=True),
        sa.Column("url", TEXT, nullable=True),
        sa.Column("published_on", sa.String(10), nullable=True),
        sa.Column("as_of_on", sa.String(10), nullable=True),
        sa.Column("as_of_inferred", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(16), nullable=True),
        sa.Column("file_name", TEXT, nullable=True),
        sa.Column("file_sha256", sa.String(64), nullable=True),
        sa.Column("media_type", TEXT, nullable=False),
        sa.Column("text_sha256", sa.String(64), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("added_at", TEXT, nullable=False),
        sa.Column("read_with", TEXT, nullable=True),
        sa.Column("note", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_article_source_id")),
        sa.ForeignKeyConstraint(["text_sha256"], ["text_content.sha256"], name=op.f("fk_article_text_sha256")),
    )
    op.create_index("ix_article_source_id", "article", ["source_id"])
    op.create_index("ix_article_text_sha256", "article", ["text_sha256"])
    op.create_table(
        "sentence",
        sa.Column("article_id", UUID, nullable=False),
        sa.Column("spans", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_sentence")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_sentence_article_id")),
    )


def _entities() -> None:
    """The things that mentions name."""
    op.create_table(
        "entity",
        sa.Column("id", UUID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("label_id", UUID, nullable=True),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("external_ids", sa.JSON(), nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("origin", TEXT, nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("annotator_id", UUID, nullable=True),
        sa.Column("created_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity")),
        sa.ForeignKeyConstraint(["label_id"], ["label.id"], name=op.f("fk_entity_label_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_entity_annotator_id")),
    )
    op.create_index("ix_entity_label_id", "entity", ["label_id"])


def _annotations() -> None:
    """Annotations with their stretches of text."""
    op.create_table(
        "annotation",
        sa.Column("id", UUID, nullable=False),
        sa.Column("article_id", UUID, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("label_id", UUID, nullable=True),
        sa.Column("entity_id", UUID, nullable=True),
        sa.Column("entity_decided", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("origin", TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("annotator_id", UUID, nullable=True),
        sa.Column("created_at", TEXT, nullable=False),
        sa.Column("decided_at", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_annotation")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_annotation_article_id")),
        sa.ForeignKeyConstraint(["label_id"], ["label.id"], name=op.f("fk_annotation_label_id")),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name=op.f("fk_annotation_entity_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_annotation_annotator_id")),
    )
    op.create_index("ix_annotation_article", "annotation", ["article_id", "kind", "status", "label_id"])
    op.create_index("ix_annotation_entity_id", "annotation", ["entity_id", "status"])
    op.create_index("ix_annotation_label_id", "annotation", ["label_id"])
    op.create_table(
        "segment",
        sa.Column("annotation_id", UUID, nullable=False),
        sa.Column("role", sa.String(8), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", TEXT, nullable=False),
        sa.Column("prefix", TEXT, nullable=False),
        sa.Column("suffix", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("annotation_id", "role", "part", "ordinal", name=op.f("pk_segment")),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_segment_order")),
        sa.ForeignKeyConstraint(["annotation_id"], ["annotation.id"], name=op.f("fk_segment_annotation_id")),
    )
    op.create_index("ix_segment_place", "segment", ["start", "end"])


def _fields() -> None:
    """What claims, quantities and quotations have beside the common row."""
    op.create_table(
        "claim",
        sa.Column("annotation_id", UUID, nullable=False),
        sa.Column("statement", TEXT, nullable=False),
        sa.Column("claim_type", sa.String(16), nullable=False),
        sa.Column("check_worthiness", sa.Float(), nullable=True),
        sa.Column("attribution", sa.String(16), nullable=False),
        sa.Column("factuality", sa.String(16), nullable=False),
        sa.Column("polarity", sa.String(8), nullable=False),
        sa.Column("speaker_text", TEXT, nullable=True),
        sa.Column("speaker_entity_id", UUID, nullable=True),
        sa.Column("as_of", sa.String(32), nullable=True),
        sa.Column("scope_note", TEXT, nullable=False),
        sa.Column("credibility", sa.Integer(), nullable=True),
        sa.Column("disputed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("annotation_id", name=op.f("pk_claim")),
        sa.ForeignKeyConstraint(["annotation_id"], ["annotation.id"], name=op.f("fk_claim_annotation_id")),
        sa.ForeignKeyConstraint(["speaker_entity_id"], ["entity.id"], name=op.f("fk_claim_speaker_entity_id")),
    )
    op.create_index("ix_claim_speaker_entity_id", "claim", ["speaker_entity_id"])
    op.create_table(
        "quantity",
        sa.Column("annotation_id", UUID, nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("low", sa.Float(), nullable=True),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("unit", TEXT, nullable=True),
        sa.Column("dimension", TEXT, nullable=True),
        sa.Column("modifier", sa.String(16), nullable=False),
        sa.Column("measures", TEXT, nullable=True),
        sa.Column("subject", TEXT, nullable=True),
        sa.Column("as_of", sa.String(32), nullable=True),
        sa.Column("scope_note", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("annotation_id", name=op.f("pk_quantity")),
        sa.ForeignKeyConstraint(["annotation_id"], ["annotation.id"], name=op.f("fk_quantity_annotation_id")),
    )
    op.create_table(
        "quotation",
        sa.Column("annotation_id", UUID, nullable=False),
        sa.Column("quote_type", sa.String(16), nullable=False),
        sa.Column("speaker_text", TEXT, nullable=True),
        sa.Column("speaker_entity_id", UUID, nullable=True),
        sa.PrimaryKeyConstraint("annotation_id", name=op.f("pk_quotation")),
        sa.ForeignKeyConstraint(["annotation_id"], ["annotation.id"], name=op.f("fk_quotation_annotation_id")),
        sa.ForeignKeyConstraint(["speaker_entity_id"], ["entity.id"], name=op.f("fk_quotation_speaker_entity_id")),
    )
    op.create_index("ix_quotation_speaker_entity_id", "quotation", ["speaker_entity_id"])
    op.create_table(
        "claim_quantity",
        sa.Column("claim_id", UUID, nullable=False),
        sa.Column("quantity_id", UUID, nullable=False),
        sa.PrimaryKeyConstraint("claim_id", "quantity_id", name=op.f("pk_claim_quantity")),
        sa.ForeignKeyConstraint(["claim_id"], ["annotation.id"], name=op.f("fk_claim_quantity_claim_id")),
        sa.ForeignKeyConstraint(["quantity_id"], ["annotation.id"], name=op.f("fk_claim_quantity_quantity_id")),
    )
    op.create_index("ix_claim_quantity_quantity_id", "claim_quantity", ["quantity_id"])


def _links() -> None:
    """Relations between annotations, links between entities."""
    op.create_table(
        "relation",
        sa.Column("id", UUID, nullable=False),
        sa.Column("label_id", UUID, nullable=False),
        sa.Column("from_id", UUID, nullable=False),
        sa.Column("to_id", UUID, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("origin", TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("annotator_id", UUID, nullable=True),
        sa.Column("created_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relation")),
        sa.ForeignKeyConstraint(["label_id"], ["label.id"], name=op.f("fk_relation_label_id")),
        sa.ForeignKeyConstraint(["from_id"], ["annotation.id"], name=op.f("fk_relation_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["annotation.id"], name=op.f("fk_relation_to_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_relation_annotator_id")),
    )
    op.create_index("ix_relation_from_id", "relation", ["from_id"])
    op.create_index("ix_relation_label_id", "relation", ["label_id"])
    op.create_index("ix_relation_to_id", "relation", ["to_id"])
    op.create_table(
        "entity_link",
        sa.Column("id", UUID, nullable=False),
        sa.Column("a_id", UUID, nullable=False),
        sa.Column("b_id", UUID, nullable=False),
        sa.Column("relation", sa.String(16), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("origin", TEXT, nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("annotator_id", UUID, nullable=True),
        sa.Column("created_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity_link")),
        sa.UniqueConstraint("a_id", "b_id", "relation", name=op.f("uq_entity_link_a_id")),
        sa.ForeignKeyConstraint(["a_id"], ["entity.id"], name=op.f("fk_entity_link_a_id")),
        sa.ForeignKeyConstraint(["b_id"], ["entity.id"], name=op.f("fk_entity_link_b_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_entity_link_annotator_id")),
    )
    op.create_index("ix_entity_link_b_id", "entity_link", ["b_id"])


def _disputes() -> None:
    """Disputes with their positions."""
    op.create_table(
        "dispute",
        sa.Column("id", UUID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("question", TEXT, nullable=False),
        sa.Column("topic", TEXT, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("resolution", sa.String(32), nullable=True),
        sa.Column("rationale", TEXT, nullable=False),
        sa.Column("confidence", sa.String(16), nullable=True),
        sa.Column("annotator_id", UUID, nullable=True),
        sa.Column("created_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_dispute_annotator_id")),
    )
    op.create_table(
        "position",
        sa.Column("id", UUID, nullable=False),
        sa.Column("dispute_id", UUID, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("label", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_position")),
        sa.ForeignKeyConstraint(["dispute_id"], ["dispute.id"], name=op.f("fk_position_dispute_id")),
    )
    op.create_index("ix_position_dispute_id", "position", ["dispute_id"])
    op.create_table(
        "position_claim",
        sa.Column("position_id", UUID, nullable=False),
        sa.Column("claim_id", UUID, nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("position_id", "claim_id", name=op.f("pk_position_claim")),
        sa.ForeignKeyConstraint(["position_id"], ["position.id"], name=op.f("fk_position_claim_position_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["annotation.id"], name=op.f("fk_position_claim_claim_id")),
    )
    op.create_index("ix_position_claim_claim_id", "position_claim", ["claim_id"])


def _verdicts() -> None:
    """What people say about disputes: assessments and evidence."""
    op.create_table(
        "assessment",
        sa.Column("id", UUID, nullable=False),
        sa.Column("dispute_id", UUID, nullable=True),
        sa.Column("claim_id", UUID, nullable=True),
        sa.Column("position_id", UUID, nullable=True),
        sa.Column("annotator_id", UUID, nullable=False),
        sa.Column("opinion", sa.String(24), nullable=True),
        sa.Column("likelihood", sa.String(24), nullable=True),
        sa.Column("confidence", sa.String(16), nullable=True),
        sa.Column("reasoning", TEXT, nullable=False),
        sa.Column("created_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
        sa.CheckConstraint("(dispute_id IS NULL) <> (claim_id IS NULL)", name=op.f("ck_assessment_subject")),
        sa.ForeignKeyConstraint(["dispute_id"], ["dispute.id"], name=op.f("fk_assessment_dispute_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["annotation.id"], name=op.f("fk_assessment_claim_id")),
        sa.ForeignKeyConstraint(["position_id"], ["position.id"], name=op.f("fk_assessment_position_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_assessment_annotator_id")),
    )
    op.create_index("ix_assessment_claim_id", "assessment", ["claim_id"])
    op.create_index("ix_assessment_dispute_id", "assessment", ["dispute_id"])
    op.create_index("ix_assessment_position_id", "assessment", ["position_id"])
    op.create_table(
        "evidence",
        sa.Column("id", UUID, nullable=False),
        sa.Column("dispute_id", UUID, nullable=False),
        sa.Column("annotation_id", UUID, nullable=True),
        sa.Column("citation", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("annotator_id", UUID, nullable=True),
        sa.Column("created_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.ForeignKeyConstraint(["dispute_id"], ["dispute.id"], name=op.f("fk_evidence_dispute_id")),
        sa.ForeignKeyConstraint(["annotation_id"], ["annotation.id"], name=op.f("fk_evidence_annotation_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_evidence_annotator_id")),
    )
    op.create_index("ix_evidence_annotation_id", "evidence", ["annotation_id"])
    op.create_index("ix_evidence_dispute_id", "evidence", ["dispute_id"])
    op.create_table(
        "evidence_consistency",
        sa.Column("evidence_id", UUID, nullable=False),
        sa.Column("position_id", UUID, nullable=False),
        sa.Column("consistency", sa.String(2), nullable=False),
        sa.PrimaryKeyConstraint("evidence_id", "position_id", name=op.f("pk_evidence_consistency")),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_evidence_consistency_evidence_id")),
        sa.ForeignKeyConstraint(["position_id"], ["position.id"], name=op.f("fk_evidence_consistency_position_id")),
    )
    op.create_index("ix_evidence_consistency_position_id", "evidence_consistency", ["position_id"])


def _suggestions() -> None:
    """Comparisons that the machine proposes."""
    op.create_table(
        "suggestion",
        sa.Column("id", UUID, nullable=False),
        sa.Column("relation", sa.String(32), nullable=False),
        sa.Column("basis", sa.String(16), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("explanation", sa.JSON(), nullable=False),
        sa.Column("decision", sa.String(32), nullable=True),
        sa.Column("origin", TEXT, nullable=False),
        sa.Column("annotator_id", UUID, nullable=True),
        sa.Column("created_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestion")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_suggestion_annotator_id")),
    )
    op.create_index("ix_suggestion_score", "suggestion", ["decision", "score"])
    op.create_table(
        "suggestion_side",
        sa.Column("suggestion_id", UUID, nullable=False),
        sa.Column("side", sa.String(1), nullable=False),
        sa.Column("article_id", UUID, nullable=False),
        sa.Column("claim_id", UUID, nullable=True),
        sa.Column("segments", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("suggestion_id", "side", name=op.f("pk_suggestion_side")),
        sa.ForeignKeyConstraint(["suggestion_id"], ["suggestion.id"], name=op.f("fk_suggestion_side_suggestion_id")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_suggestion_side_article_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["annotation.id"], name=op.f("fk_suggestion_side_claim_id")),
    )
    op.create_index("ix_suggestion_side_article_id", "suggestion_side", ["article_id"])
    op.create_index("ix_suggestion_side_claim_id", "suggestion_side", ["claim_id"])


def _history() -> None:
    """The history, which is the undo."""
    op.create_table(
        "history_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(48), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("run", UUID, nullable=True),
        sa.Column("annotator_id", UUID, nullable=True),
        sa.Column("created_at", TEXT, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("state_at", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history_entry")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_history_entry_annotator_id")),
    )
    op.create_index("ix_history_entry_state", "history_entry", ["state", "id"])
    op.create_index("ix_history_entry_run", "history_entry", ["run"], sqlite_where=sa.text("run IS NOT NULL"))
    op.create_table(
        "history_change",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(48), nullable=False),
        sa.Column("operation", sa.String(8), nullable=False),
        sa.Column("rows", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "ordinal", name=op.f("pk_history_change")),
        sa.ForeignKeyConstraint(["entry_id"], ["history_entry.id"], name=op.f("fk_history_change_entry_id")),
    )
    op.create_table(
        "history_subject",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("subject_id", UUID, nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "subject_id", name=op.f("pk_history_subject")),
        sa.ForeignKeyConstraint(["entry_id"], ["history_entry.id"], name=op.f("fk_history_subject_entry_id")),
    )
    op.create_index("ix_history_subject_subject_id", "history_subject", ["subject_id"])


def _search() -> None:
    """Full-text search: the list of statements and notes, and both indexes."""
    op.create_table(
        "search_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner_table", sa.String(48), nullable=False),
        sa.Column("owner_id", UUID, nullable=False),
        sa.Column("field", sa.String(24), nullable=False),
        sa.Column("content", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_item")),
        sa.UniqueConstraint("owner_table", "owner_id", "field", name=op.f("uq_search_item_owner_table")),
    )
    op.execute(
        "CREATE VIRTUAL TABLE text_search USING fts5(content, content='text_content', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute(
        "CREATE VIRTUAL TABLE item_search USING fts5(content, content='search_item', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
