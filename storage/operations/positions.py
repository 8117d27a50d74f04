"""The positions of a dispute: adding, ordering, merging and removing them, and which claim speaks for which."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from storage.changes import Changes, Row
from storage.edit import Edit
from storage.operations.annotating import short
from storage.operations.disputes import (
    clear_mark,
    delete_position_in,
    insert_position_in,
    positions_of,
    require_position,
)
from storage.project import Project
from storage.schema import Assessment, Claim, Dispute, EvidenceConsistency, Meta, Position, PositionClaim
from storage.upholding import noted_under
from storage.vocabulary import ClaimRole

_ROLES = tuple(role.value for role in ClaimRole)


def add_position(project: Project, dispute_id: str, label: str, *, value: str | None = None) -> Changes:
    """Add a position that no claim speaks for yet, after the others."""
    with project.edit("add_position") as edit:
        number = edit.existing(Dispute, dispute_id)["number"]
        last = select(func.max(Position.ordinal)).where(Position.dispute_id == dispute_id)
        ordinal = edit.connection.execute(last).scalar()
        edit.result_id = insert_position_in(edit, dispute_id, 0 if ordinal is None else ordinal + 1, label, value)
        edit.details.update(number=number, label=short(label))
    return edit.changes


def delete_position(project: Project, position_id: str) -> Changes:
    """Remove a position; its claims leave the dispute unless another position of it holds them."""
    with project.edit("delete_position") as edit:
        row = edit.existing(Position, position_id)
        edit.details.update(number=edit.existing(Dispute, row["dispute_id"])["number"], label=short(row["label"]))
        claims = [held["claim_id"] for held in _claims(edit, position_id)]
        delete_position_in(edit, row)
        for claim_id in claims:
            clear_mark(edit, claim_id)
    return edit.changes


def merge_positions(project: Project, position_id: str, others: Sequence[str]) -> Changes:
    """Take other positions of the same dispute into one: their claims, ratings and assessments become its own.

    Where both have one of the same, the first one's stays; of two roles of one claim the one that says more stays.
    """
    with project.edit("merge_positions") as edit:
        into = edit.existing(Position, position_id)
        dispute = edit.existing(Dispute, into["dispute_id"])
        rows = []
        for other in dict.fromkeys(others):
            require_position(edit, dispute["id"], other)
            if other != position_id:
                rows.append(edit.existing(Position, other))
        if not rows:
            raise ValueError("merging needs two positions")
        edit.details.update(number=dispute["number"], label=short(into["label"]), count=len(rows) + 1)
        for row in rows:
            _move_claims(edit, row["id"], position_id)
            _move_ratings(edit, row["id"], position_id)
            judged = select(Assessment.id).where(Assessment.position_id == row["id"])
            found = list(edit.connection.execute(judged).scalars())
            edit.update(Assessment, {assessment: {"position_id": position_id} for assessment in found})
            delete_position_in(edit, row)
        noted = edit.row(Meta, noted_under(dispute["id"]))
        if noted is not None and any(noted["value"] == row["id"] for row in rows):
            edit.update(Meta, {noted["key"]: {"value": position_id}})
    return edit.changes


def order_positions(project: Project, dispute_id: str, position_ids: Sequence[str]) -> Changes:
    """Put the positions of a dispute into an order; those not named follow in the order they had."""
    with project.edit("order_positions") as edit:
        edit.details["number"] = edit.existing(Dispute, dispute_id)["number"]
        present = [row["id"] for row in positions_of(edit, dispute_id)]
        for position_id in position_ids:
            require_position(edit, dispute_id, position_id)
        wanted = list(dict.fromkeys([*position_ids, *present]))
        edit.update(Position, {position_id: {"ordinal": at} for at, position_id in enumerate(wanted)})
    return edit.changes


def move_claim(
    project: Project, claim_id: str, from_id: str, to_id: str | None = None, *, role: ClaimRole | None = None,
    label: str | None = None,
) -> Changes:  # fmt: skip
    """Let a claim speak for another position of its dispute, or (no ``to_id``) for a new one named ``label``.

    It keeps its role unless another is given. A position that is left without claims and has no value goes.
    """
    with project.edit("move_claim") as edit:
        source = edit.existing(Position, from_id)
        dispute_id = source["dispute_id"]
        held = edit.row(PositionClaim, (from_id, claim_id))
        claim = edit.row(Claim, claim_id)
        if held is None or claim is None:
            raise KeyError(claim_id)
        if to_id is None:
            last = max(row["ordinal"] for row in positions_of(edit, dispute_id))
            to_id = insert_position_in(edit, dispute_id, last + 1, label or short(claim["statement"]), None)
        else:
            require_position(edit, dispute_id, to_id)
        target = edit.existing(Position, to_id)
        if to_id != from_id:
            edit.delete_rows(PositionClaim, [held])
            _attach(edit, to_id, claim_id, role.value if role is not None else held["role"])
            if not _claims(edit, from_id) and not source["value"]:
                delete_position_in(edit, source)
        edit.details.update(
            number=edit.existing(Dispute, dispute_id)["number"], statement=short(claim["statement"]),
            label=short(target["label"]),
        )  # fmt: skip
        edit.result_id = to_id
    return edit.changes


def set_role(project: Project, position_id: str, claim_id: str, role: ClaimRole) -> Changes:
    """Say what a claim does for its position: asserts, supports, rebuts or undercuts it."""
    with project.edit("set_role") as edit:
        row = edit.existing(Position, position_id)
        claim = edit.row(Claim, claim_id)
        if claim is None or edit.row(PositionClaim, (position_id, claim_id)) is None:
            raise KeyError(claim_id)
        edit.update(PositionClaim, {(position_id, claim_id): {"role": role.value}})
        edit.details.update(
            number=edit.existing(Dispute, row["dispute_id"])["number"], statement=short(claim["statement"]),
            label=short(row["label"]), role=role.value,
        )  # fmt: skip
    return edit.changes


def _claims(edit: Edit, position_id: str) -> list[Row]:
    return edit.fetch(
        select(PositionClaim.__table__).where(PositionClaim.position_id == position_id).order_by(PositionClaim.claim_id)
    )


def _attach(edit: Edit, position_id: str, claim_id: str, role: str) -> None:
    present = edit.row(PositionClaim, (position_id, claim_id))
    if present is None:
        edit.insert(PositionClaim, [{"position_id": position_id, "claim_id": claim_id, "role": role}])
    elif _ROLES.index(role) < _ROLES.index(present["role"]):
        edit.update(PositionClaim, {(position_id, claim_id): {"role": role}})


def _move_claims(edit: Edit, from_id: str, to_id: str) -> None:
    held = _claims(edit, from_id)
    edit.delete_rows(PositionClaim, held)
    for row in held:
        _attach(edit, to_id, row["claim_id"], row["role"])


def _move_ratings(edit: Edit, from_id: str, to_id: str) -> None:
    query = select(EvidenceConsistency.__table__).where(EvidenceConsistency.position_id.in_((from_id, to_id)))
    found = edit.fetch(query)
    rated = {row["evidence_id"] for row in found if row["position_id"] == to_id}
    moving = [row for row in found if row["position_id"] == from_id]
    edit.delete_rows(EvidenceConsistency, moving)
    edit.insert(EvidenceConsistency, [
        {"evidence_id": row["evidence_id"], "position_id": to_id, "consistency": row["consistency"]}
        for row in moving
        if row["evidence_id"] not in rated
    ])  # fmt: skip
