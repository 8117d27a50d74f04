"""Ending a dispute with one of its answers."""

from __future__ import annotations

from storage.changes import Changes
from storage.edit import Edit
from storage.operations.annotating import short
from storage.operations.disputes import require_position
from storage.project import Project
from storage.schema import Dispute, Meta, Position
from storage.upholding import noted_under
from storage.vocabulary import DisputeStatus, Resolution

_UNSETTLED = (DisputeStatus.OPEN.value, DisputeStatus.IN_REVIEW.value)


def uphold(project: Project, dispute_id: str, position_id: str) -> Changes:
    """Say which answer holds: the dispute is resolved so. What anybody has assessed stays as it is.

    Raises ``KeyError`` for what is not there, ``ValueError`` for another dispute's position.
    """
    with project.edit("uphold_position") as edit:
        row = edit.existing(Dispute, dispute_id)
        require_position(edit, dispute_id, position_id)
        position = edit.existing(Position, position_id)
        edit.details.update(number=row["number"], label=short(position["label"]))
        values = {"resolution": Resolution.POSITION_UPHELD.value}
        if row["status"] in _UNSETTLED:
            values["status"] = DisputeStatus.RESOLVED.value
        edit.update(Dispute, {dispute_id: values})
        note_upheld_in(edit, dispute_id, position_id)
        edit.result_id = position_id
    return edit.changes


def note_upheld_in(edit: Edit, dispute_id: str, position_id: str) -> None:
    """Note which position of a dispute was upheld, inside a larger action."""
    key = noted_under(dispute_id)
    if edit.row(Meta, key) is None:
        edit.insert(Meta, [{"key": key, "value": position_id}])
    else:
        edit.update(Meta, {key: {"value": position_id}})
