"""Ending a dispute with one of its answers."""

from __future__ import annotations

from sqlalchemy import select

from storage.changes import Changes, Row
from storage.edit import Edit, Key
from storage.ids import new_id, now
from storage.operations.annotating import short
from storage.operations.disputes import require_position
from storage.project import Project
from storage.schema import Assessment, Dispute, Position
from storage.upholding import IN_FAVOUR
from storage.vocabulary import DisputeStatus, Opinion, Resolution

_UNSETTLED = (DisputeStatus.OPEN.value, DisputeStatus.IN_REVIEW.value)


def uphold(project: Project, dispute_id: str, position_id: str) -> Changes:
    """Say which answer holds: the dispute is resolved so, and one's own assessment agrees with that answer alone.

    What one has said of likelihood, confidence and reasons stays. Raises ``KeyError`` for what is not there,
    ``ValueError`` for another dispute's position.
    """
    if project.annotator_id is None:
        raise ValueError("an assessment needs an analyst")
    with project.edit("uphold_position") as edit:
        row = edit.existing(Dispute, dispute_id)
        require_position(edit, dispute_id, position_id)
        position = edit.row(Position, position_id)
        assert position is not None
        edit.details.update(number=row["number"], label=short(position["label"]))
        values = {"resolution": Resolution.POSITION_UPHELD.value}
        if row["status"] in _UNSETTLED:
            values["status"] = DisputeStatus.RESOLVED.value
        edit.update(Dispute, {dispute_id: values})
        _agree(project, edit, dispute_id, position_id)
        edit.result_id = position_id
    return edit.changes


def _agree(project: Project, edit: Edit, dispute_id: str, position_id: str) -> None:
    """Agree with one position, and with no other any more. The time of it tells which word is the newest."""
    mine = edit.fetch(
        select(Assessment.__table__).where(
            Assessment.dispute_id == dispute_id, Assessment.annotator_id == project.annotator_id
        )
    )
    changed: dict[Key, Row] = {
        row["id"]: {"opinion": None}
        for row in mine
        if row["position_id"] not in (None, position_id) and row["opinion"] in IN_FAVOUR
    }
    own = next((row for row in mine if row["position_id"] == position_id), None)
    if own is None:
        edit.insert(Assessment, [{
            "id": new_id(), "dispute_id": dispute_id, "claim_id": None, "position_id": position_id,
            "annotator_id": project.annotator_id, "opinion": Opinion.AGREE.value, "likelihood": None,
            "confidence": None, "reasoning": "", "created_at": now(),
        }])  # fmt: skip
    else:
        opinion = own["opinion"] if own["opinion"] in IN_FAVOUR else Opinion.AGREE.value
        changed[own["id"]] = {"opinion": opinion, "created_at": now()}
    edit.update(Assessment, changed)
