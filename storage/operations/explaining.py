"""How a dispute ends when its positions speak of different days or different things: a relation and a resolution."""

from __future__ import annotations

from nlp.proposals import ComparisonRelation
from storage.changes import Changes
from storage.operations.judging import judge_in
from storage.project import Project
from storage.schema import Dispute
from storage.vocabulary import DisputeStatus, Resolution

RELATIONS = {
    Resolution.EXPLAINED_BY_DATE: ComparisonRelation.DIFFERENT_AS_OF,
    Resolution.EXPLAINED_BY_SCOPE: ComparisonRelation.DIFFERENT_SCOPE,
}
"""How two claims stand to each other whose difference a resolution explains."""

_UNSETTLED = frozenset({DisputeStatus.OPEN.value, DisputeStatus.IN_REVIEW.value})


def explain_dispute(
    project: Project, dispute_id: str, by: Resolution | None, claim_id: str | None = None, other_id: str | None = None
) -> Changes:
    """Resolve a dispute by different dates or scopes, and say so of the two claims compared.

    With ``by`` None such an explanation is taken back: the dispute is open again, and so is how the two claims stand
    to each other. Raises ``ValueError`` for any other resolution.
    """
    if by is not None and by not in RELATIONS:
        raise ValueError(f"{by} explains no difference of two claims")
    with project.edit("explain_dispute") as edit:
        row = edit.existing(Dispute, dispute_id)
        edit.details["number"] = row["number"]
        if claim_id is not None and other_id is not None and claim_id != other_id:
            judge_in(project, edit, other_id, claim_id, RELATIONS[by] if by is not None else None)
        if by is None:
            edit.action = "unexplain_dispute"
            edit.update(Dispute, {dispute_id: {"resolution": None, "status": DisputeStatus.OPEN.value}})
        else:
            edit.action = "explain_by_date" if by is Resolution.EXPLAINED_BY_DATE else "explain_by_scope"
            status = DisputeStatus.RESOLVED.value if row["status"] in _UNSETTLED else row["status"]
            edit.update(Dispute, {dispute_id: {"resolution": by.value, "status": status}})
        edit.result_id = None
    return edit.changes
