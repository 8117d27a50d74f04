"""Whether closed vocabularies hold, and JSON columns are JSON of the right shape."""

from __future__ import annotations

from enum import Enum

from sqlalchemy import JSON, Connection, text

from storage import vocabulary as v
from storage.checks.report import Findings, Part
from storage.schema import Base

CLOSED: dict[tuple[str, str], type[Enum]] = {
    ("label", "kind"): v.LabelKind,
    ("source", "outlet_type"): v.OutletType,
    ("source", "reliability"): v.Reliability,
    ("entity", "status"): v.Status,
    ("annotation", "kind"): v.AnnotationKind,
    ("annotation", "status"): v.Status,
    ("segment", "role"): v.SegmentRole,
    ("claim", "claim_type"): v.ClaimType,
    ("claim", "attribution"): v.Attribution,
    ("claim", "factuality"): v.Factuality,
    ("claim", "polarity"): v.Polarity,
    ("claim", "credibility"): v.Credibility,
    ("quantity", "modifier"): v.Modifier,
    ("quotation", "quote_type"): v.QuoteType,
    ("relation", "status"): v.Status,
    ("entity_link", "relation"): v.EntityRelation,
    ("entity_link", "status"): v.Status,
    ("dispute", "kind"): v.DisputeKind,
    ("dispute", "status"): v.DisputeStatus,
    ("dispute", "resolution"): v.Resolution,
    ("dispute", "confidence"): v.Confidence,
    ("position_claim", "role"): v.ClaimRole,
    ("assessment", "opinion"): v.Opinion,
    ("assessment", "likelihood"): v.Likelihood,
    ("assessment", "confidence"): v.Confidence,
    ("evidence_consistency", "consistency"): v.Consistency,
    ("suggestion", "relation"): v.ComparisonRelation,
    ("suggestion", "basis"): v.ComparisonBasis,
    ("suggestion", "decision"): v.ComparisonRelation,
}
"""(table, column) -> the words that may stand there; a column that may be empty may be null besides."""

_OBJECTS = frozenset({("entity", "external_ids"), ("suggestion", "explanation"), ("history_entry", "details")})


def check_words(connection: Connection, findings: Findings) -> None:
    """Look for words that no vocabulary has, and for JSON that is none."""
    for (table, column), words in CLOSED.items():
        known = {word.value for word in words}
        rows = connection.execute(text(f'SELECT "{column}", count(*) FROM "{table}" GROUP BY "{column}"'))
        for word, count in rows:
            if word is not None and word not in known:
                findings.add(Part.WORDS, f"{count} rows of {table} have the unknown {column} “{word}”.")
    for model in Base.metadata.sorted_tables:
        for json_column in model.columns:
            if isinstance(json_column.type, JSON):
                _check_json(connection, model.name, json_column.name, findings)


def _check_json(connection: Connection, table: str, column: str, findings: Findings) -> None:
    shape = "object" if (table, column) in _OBJECTS else "array"
    wrong = connection.execute(
        text(
            f'SELECT count(*) FROM "{table}" WHERE CASE WHEN json_valid("{column}") '
            f"THEN json_type(\"{column}\") <> '{shape}' ELSE 1 END"
        )
    ).scalar_one()
    if wrong:
        findings.add(Part.WORDS, f"{wrong} rows of {table} have unreadable {column}.")
