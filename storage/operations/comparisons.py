"""Recording the comparisons of passages that the machine proposes, and a person's answers to them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Passage
from storage.changes import Changes, Row
from storage.compared import note_compared
from storage.comparison_reads import claim_spans
from storage.edit import Edit
from storage.ids import new_id, now
from storage.operations.spellings import settled_in
from storage.project import Project
from storage.schema import Suggestion, SuggestionSide

_Place = tuple[tuple[int, int], ...]


def record_comparisons(
    project: Project,
    proposals: Sequence[ComparisonProposal],
    *,
    run: str,
    new: frozenset[str] = frozenset(),
) -> Changes:
    """Record comparisons of passages. Answered ones stay, unanswered ones that are no longer made are withdrawn.

    Where only pairs with a ``new`` article (an id) were compared, the comparisons between all others stay as well.
    """
    with project.edit("machine_compare", run=run, machine=True) as edit:
        known = _comparisons(edit)
        wanted: dict[tuple[_PairKey, str], ComparisonProposal] = {}
        for proposal in proposals:
            wanted.setdefault(_pair(proposal), proposal)
        fresh = _unsettled(edit, [proposal for pair, proposal in wanted.items() if pair not in known])
        gone = [
            row["id"]
            for (sides, basis), row in known.items()
            if (sides, basis) not in wanted
            and row["decision"] is None
            and (not new or any(article_id in new for article_id, _ in sides))
        ]
        edit.delete_where(SuggestionSide, "suggestion_id", gone)
        edit.delete(Suggestion, gone)
        sides_of = {passage.article_key for proposal in fresh for passage in (proposal.a, proposal.b)}
        claims = claim_spans(edit.connection, sides_of)
        rows, sides = [], []
        for proposal in fresh:
            suggestion_id = new_id()
            explanation = {
                "text": proposal.explanation.text, "steps": list(proposal.explanation.steps),
                "shared": list(proposal.explanation.shared), "differs": list(proposal.explanation.differs),
            }  # fmt: skip
            rows.append({
                "id": suggestion_id, "relation": proposal.relation.value, "basis": proposal.basis.value,
                "score": proposal.score, "explanation": explanation, "decision": None, "origin": proposal.origin,
                "annotator_id": None, "created_at": now(),
            })  # fmt: skip
            for side, passage in (("a", proposal.a), ("b", proposal.b)):
                text = project.text(passage.article_key)
                quoted = [[s.start, s.end, text[s.start : s.end]] for s in passage.segments]
                sides.append({
                    "suggestion_id": suggestion_id, "side": side, "article_id": passage.article_key,
                    "claim_id": _claim_around(claims.get(passage.article_key, ()), passage), "segments": quoted,
                })  # fmt: skip
        edit.insert(Suggestion, rows)
        edit.insert(SuggestionSide, sides)
        edit.details.update(suggestions=len(wanted))
        note_compared(edit.connection)
    return edit.changes


def _unsettled(edit: Edit, fresh: list[ComparisonProposal]) -> list[ComparisonProposal]:
    """Leave out two spellings of which a person has said that they name one thing, or two, wherever they stand."""
    names = [each for each in fresh if each.basis is ComparisonBasis.NAME_VARIANT]
    if not names:
        return fresh
    said = settled_in(edit, [(each.a, each.b) for each in names])
    settled = {id(each) for each, done in zip(names, said, strict=True) if done}
    return [each for each in fresh if id(each) not in settled]


def _claim_around(claims: Sequence[tuple[int, int, str]], passage: Passage) -> str | None:
    start, end = passage.segments[0].start, passage.segments[-1].end
    return next((key for first, last, key in claims if first <= start and end <= last), None)


_PairKey = frozenset[tuple[str, _Place]]


def _pair(proposal: ComparisonProposal) -> tuple[_PairKey, str]:
    sides = frozenset(
        (passage.article_key, tuple((s.start, s.end) for s in passage.segments)) for passage in (proposal.a, proposal.b)
    )
    return sides, proposal.basis.value


def _comparisons(edit: Edit) -> dict[tuple[_PairKey, str], Row]:
    sides: dict[str, set[tuple[str, _Place]]] = {}
    for row in edit.fetch(select(SuggestionSide.__table__)):
        place = tuple((segment[0], segment[1]) for segment in row["segments"])
        sides.setdefault(row["suggestion_id"], set()).add((row["article_id"], place))
    rows = edit.fetch(select(Suggestion.__table__))
    return {(frozenset(sides.get(row["id"], set())), row["basis"]): row for row in rows}


def decide(project: Project, suggestion_id: str, answer: ComparisonRelation | None) -> Changes:
    """Write a person's answer to a comparison, or (None) take it back."""
    with project.edit("decide_suggestion", relation=answer.value if answer else "undecided") as edit:
        edit.update(
            Suggestion,
            {suggestion_id: {"decision": answer.value if answer else None, "annotator_id": project.annotator_id}},
        )
    return edit.changes
