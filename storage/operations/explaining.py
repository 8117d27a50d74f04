"""How a dispute ends when its positions speak of different days or different things: a relation and a resolution."""

from __future__ import annotations

from sqlalchemy import or_, select

from storage.changes import Changes
from storage.operations.claims import add_relation_in
from storage.operations.disputes import dispute_row
from storage.project import Project
from storage.schema import Dispute, Label, Relation
from storage.vocabulary import DisputeStatus, LabelKind, Resolution

RELATIONS = {
    Resolution.EXPLAINED_BY_DATE: "different_as_of",
    Resolution.EXPLAINED_BY_SCOPE: "different_scope",
}
"""What joins two claims whose difference a resolution explains."""

_UNSETTLED = frozenset({DisputeStatus.OPEN.value, DisputeStatus.IN_REVIEW.value})


def explain_dispute(
    project: Project, dispute_id: str, by: Resolution | None, claim_id: str | None = None, other_id: str | None = None
) -> Changes:
    """Resolve a dispute by different dates or scopes, and join the two claims compared by that relation.

    With ``by`` None such an explanation is taken back: the dispute is open again and the relation goes. Raises
    ``ValueError`` for any other resolution.
    """
    if by is not None and by not in RELATIONS:
        raise ValueError(f"{by} explains no difference of two claims")
    with project.edit("explain_dispute") as edit:
        row = dispute_row(edit, dispute_id)
        edit.details["number"] = row["number"]
        pair = (claim_id, other_id) if claim_id is not None and other_id is not None else None
        if pair is not None:
            names = list(RELATIONS.values())
            labels = select(Label.id).where(Label.kind == LabelKind.RELATION.value, Label.name.in_(names))
            standing = select(Relation.id).where(
                Relation.label_id.in_(labels),
                or_(
                    (Relation.from_id == pair[0]) & (Relation.to_id == pair[1]),
                    (Relation.from_id == pair[1]) & (Relation.to_id == pair[0]),
                ),
            )
            edit.delete(Relation, list(edit.connection.execute(standing).scalars()))
        if by is None:
            edit.action = "unexplain_dispute"
            edit.update(Dispute, {dispute_id: {"resolution": None, "status": DisputeStatus.OPEN.value}})
        else:
            edit.action = "explain_by_date" if by is Resolution.EXPLAINED_BY_DATE else "explain_by_scope"
            status = DisputeStatus.RESOLVED.value if row["status"] in _UNSETTLED else row["status"]
            edit.update(Dispute, {dispute_id: {"resolution": by.value, "status": status}})
            if pair is not None and pair[0] != pair[1]:
                add_relation_in(project, edit, pair[0], pair[1], RELATIONS[by])
        edit.result_id = None
    return edit.changes
