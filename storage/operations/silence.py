"""A person's word that an article is silent on a question: the passage that may have spoken of it does not."""

from __future__ import annotations

from sqlalchemy import select

from nlp.proposals import ComparisonBasis, ComparisonRelation, Segments
from storage.changes import Changes
from storage.comparison_reads import IS_SILENT
from storage.edit import Edit
from storage.ids import new_id, now
from storage.operations.annotating import short
from storage.project import Project
from storage.schema import Annotation, Article, Dispute, Suggestion, SuggestionSide
from storage.schema import Segment as SegmentRow
from storage.vocabulary import SegmentRole

HUMAN = "human"


def call_silent(project: Project, dispute_id: str, article_id: str, segments: Segments, against_id: str) -> Changes:
    """Say that an article is silent on a dispute: the passage found in it has nothing to do with a claim of that.

    It is kept as a comparison of the two, answered "unrelated". Raises ``KeyError`` for what is not there.
    """
    with project.edit("call_silent") as edit:
        dispute = edit.existing(Dispute, dispute_id)
        article = edit.existing(Article, article_id)
        claim = edit.existing(Annotation, against_id)
        edit.details.update(number=dispute["number"], title=short(article["title"]))
        text = project.text(article_id)
        suggestion_id = new_id()
        edit.insert(Suggestion, [{
            "id": suggestion_id, "relation": ComparisonRelation.COMPATIBLE.value, "score": 0.0,
            "basis": ComparisonBasis.MANUAL.value, "decision": ComparisonRelation.UNRELATED.value, "origin": HUMAN,
            "explanation": {"text": "", "steps": [], "shared": [], "differs": [], IS_SILENT: dispute_id},
            "annotator_id": project.annotator_id, "created_at": now(),
        }])  # fmt: skip
        found = [[each.start, each.end, text[each.start : each.end]] for each in segments]
        edit.insert(SuggestionSide, [
            {"suggestion_id": suggestion_id, "side": "a", "article_id": claim["article_id"], "claim_id": against_id,
             "segments": _body(edit, against_id)},
            {"suggestion_id": suggestion_id, "side": "b", "article_id": article_id, "claim_id": None,
             "segments": found},
        ])  # fmt: skip
        edit.result_id = suggestion_id
    return edit.changes


def doubt_silence(project: Project, dispute_id: str, article_id: str) -> Changes:
    """Take back that an article was called silent on a dispute."""
    with project.edit("doubt_silence") as edit:
        edit.details["number"] = edit.existing(Dispute, dispute_id)["number"]
        edit.details["title"] = short(edit.existing(Article, article_id)["title"])
        forget_silence_in(edit, dispute_id, article_id)
    return edit.changes


def forget_silence_in(edit: Edit, dispute_id: str, article_id: str | None = None) -> None:
    """Delete what was said of the silence of one article on a dispute, or of all, inside a larger action."""
    query = select(Suggestion.id).where(
        Suggestion.basis == ComparisonBasis.MANUAL.value, Suggestion.explanation[IS_SILENT].as_string() == dispute_id
    )  # fmt: skip
    if article_id is not None:
        query = query.join(SuggestionSide, SuggestionSide.suggestion_id == Suggestion.id).where(
            SuggestionSide.article_id == article_id, SuggestionSide.side == "b"
        )
    gone = list(edit.connection.execute(query).scalars())
    edit.delete_where(SuggestionSide, "suggestion_id", gone)
    edit.delete(Suggestion, gone)


def _body(edit: Edit, claim_id: str) -> list[list[object]]:
    query = (
        select(SegmentRow.start, SegmentRow.end, SegmentRow.quote)
        .where(SegmentRow.annotation_id == claim_id, SegmentRow.role == SegmentRole.BODY.value)
        .order_by(SegmentRow.part, SegmentRow.ordinal)
    )
    return [[row.start, row.end, row.quote] for row in edit.connection.execute(query)]
