"""Disputes: a question, its positions with their claims, assessments, evidence and how it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from storage.changes import Changes, Row
from storage.edit import Edit
from storage.ids import new_id, now
from storage.operations.annotating import described, short
from storage.operations.claims import add_relation_in
from storage.operations.equal_values import position_of_value
from storage.operations.silence import forget_silence_in
from storage.project import Project
from storage.schema import (
    Annotation,
    Assessment,
    Claim,
    Dispute,
    Evidence,
    EvidenceConsistency,
    HistoryEntry,
    Meta,
    Position,
    PositionClaim,
)
from storage.upholding import noted_under
from storage.vocabulary import AnnotationKind, ClaimRole, Consistency, DisputeKind, DisputeStatus, Status

DISPUTE_FIELDS = frozenset({"question", "topic", "kind", "status", "resolution", "rationale", "confidence"})
POSITION_FIELDS = frozenset({"label", "value", "ordinal"})


@dataclass(frozen=True, slots=True)
class NewPosition:
    """A position to be made with a dispute: its label, value, and the claims that assert it."""

    label: str
    claim_ids: tuple[str, ...] = ()
    value: str | None = None


def open_dispute(
    project: Project, question: str, positions: Sequence[NewPosition], *, kind: DisputeKind = DisputeKind.VALUE,
    topic: str = "", relation: str | None = None,
) -> Changes:  # fmt: skip
    """Open a dispute over two or more positions, as one action.

    Claims become confirmed and marked as disputed. With ``relation`` given, the first claims of the first two positions
    are joined by that relation too (``contradicts`` when a person says so).
    """
    with project.edit("add_dispute") as edit:
        open_dispute_in(project, edit, question, positions, kind=kind, topic=topic, relation=relation)
    return edit.changes


def open_dispute_in(
    project: Project, edit: Edit, question: str, positions: Sequence[NewPosition], *, kind: DisputeKind,
    topic: str = "", relation: str | None = None,
) -> None:  # fmt: skip
    """Open a dispute inside a larger action; sets ``edit.result_id`` and the sentence's details."""
    number = _next_number(edit)
    dispute_id = new_id()
    edit.insert(Dispute, [{
        "id": dispute_id, "number": number, "question": question, "topic": topic, "kind": kind.value,
        "status": DisputeStatus.OPEN.value, "resolution": None, "rationale": "", "confidence": None,
        "annotator_id": project.annotator_id, "created_at": now(),
    }])  # fmt: skip
    for ordinal, position in enumerate(positions):
        position_id = insert_position_in(edit, dispute_id, ordinal, position.label, position.value)
        for claim_id in position.claim_ids:
            _attach(project, edit, position_id, claim_id, ClaimRole.ASSERTS)
    firsts = [position.claim_ids[0] for position in positions if position.claim_ids]
    if relation is not None and len(firsts) >= 2:
        add_relation_in(project, edit, firsts[0], firsts[1], relation)
    edit.details.update(number=number, question=short(question))
    edit.result_id = dispute_id


def join_dispute(
    project: Project, dispute_id: str, claim_id: str, *, position_id: str | None = None, label: str | None = None,
    value: str | None = None, role: ClaimRole = ClaimRole.ASSERTS,
) -> Changes:  # fmt: skip
    """Attach a claim to a position of a dispute, or (no ``position_id``) to that of its value, else to a new one."""
    with project.edit("join_dispute") as edit:
        join_dispute_in(
            project, edit, dispute_id, claim_id, position_id=position_id, label=label, value=value, role=role
        )
    return edit.changes


def join_dispute_in(
    project: Project, edit: Edit, dispute_id: str, claim_id: str, *, position_id: str | None = None,
    label: str | None = None, value: str | None = None, role: ClaimRole = ClaimRole.ASSERTS,
) -> None:  # fmt: skip
    """Attach a claim to a dispute inside a larger action; sets ``edit.result_id`` and the sentence's details."""
    dispute = edit.existing(Dispute, dispute_id)
    claim = edit.existing(Claim, claim_id)
    if position_id is None:
        position_id = position_of_value(edit, dispute_id, value, claim_id)
    if position_id is None:
        last = edit.connection.execute(
            select(func.max(Position.ordinal)).where(Position.dispute_id == dispute_id)
        ).scalar()
        position_id = insert_position_in(
            edit, dispute_id, 0 if last is None else last + 1, label or short(claim["statement"]), value
        )
    else:
        require_position(edit, dispute_id, position_id)
    _attach(project, edit, position_id, claim_id, role)
    edit.details.update(number=dispute["number"], statement=short(claim["statement"]))
    edit.result_id = position_id


def leave_dispute(project: Project, dispute_id: str, claim_id: str) -> Changes:
    """Take a claim out of all positions of a dispute. A position without claims goes unless it has a value."""
    with project.edit("leave_dispute") as edit:
        dispute = edit.existing(Dispute, dispute_id)
        claim = edit.row(Claim, claim_id)
        positions = positions_of(edit, dispute_id)
        edit.delete(PositionClaim, [(position["id"], claim_id) for position in positions])
        edit.details.update(number=dispute["number"], statement=short(claim["statement"]) if claim else "")
        for position in positions:
            left = select(PositionClaim.claim_id).where(PositionClaim.position_id == position["id"]).limit(1)
            if edit.connection.execute(left).scalar() is None and not position["value"]:
                delete_position_in(edit, position)
        clear_mark(edit, claim_id)
    return edit.changes


def edit_dispute(project: Project, dispute_id: str, **values: Any) -> Changes:
    """Change fields of a dispute (any of ``DISPUTE_FIELDS``), among them its resolution and rationale."""
    unknown = set(values) - DISPUTE_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_dispute") as edit:
        row = edit.existing(Dispute, dispute_id)
        edit.details.update(number=row["number"], fields=", ".join(k for k, v in values.items() if row[k] != v))
        edit.update(Dispute, {dispute_id: values})
    return edit.changes


def edit_position(project: Project, position_id: str, **values: Any) -> Changes:
    """Change the label, value or order of a position."""
    unknown = set(values) - POSITION_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_position") as edit:
        row = edit.existing(Position, position_id)
        number = edit.existing(Dispute, row["dispute_id"])["number"]
        fields = ", ".join(k for k, v in values.items() if row[k] != v)
        edit.details.update(number=number, label=short(row["label"]), fields=fields)
        edit.update(Position, {position_id: values})
    return edit.changes


def delete_dispute(project: Project, dispute_id: str) -> Changes:
    """Delete a dispute with its positions, assessments, evidence and who is silent on it; the claims stay."""
    with project.edit("delete_dispute") as edit:
        row = edit.existing(Dispute, dispute_id)
        edit.details.update(number=row["number"], question=short(row["question"]))
        edit.delete_where(Assessment, "dispute_id", [dispute_id])
        evidence = edit.connection.execute(select(Evidence.id).where(Evidence.dispute_id == dispute_id)).scalars().all()
        edit.delete_where(EvidenceConsistency, "evidence_id", evidence)
        edit.delete(Evidence, list(evidence))
        claims: set[str] = set()
        for position in positions_of(edit, dispute_id):
            attached = select(PositionClaim.claim_id).where(PositionClaim.position_id == position["id"])
            claims.update(edit.connection.execute(attached).scalars())
            delete_position_in(edit, position)
        forget_silence_in(edit, dispute_id)
        edit.delete(Dispute, [dispute_id])
        edit.delete(Meta, [noted_under(dispute_id)])
        for claim_id in sorted(claims):
            clear_mark(edit, claim_id)
    return edit.changes


def assess(
    project: Project, *, dispute_id: str | None = None, claim_id: str | None = None, position_id: str | None = None,
    opinion: str | None = None, likelihood: str | None = None, confidence: str | None = None, reasoning: str = "",
) -> Changes:  # fmt: skip
    """Write the present analyst's assessment of a claim, a position, or (no ``position_id``) a dispute as a whole.

    Each analyst has one of each, changed by later calls.
    """
    if project.annotator_id is None:
        raise ValueError("an assessment needs an analyst")
    with project.edit("assess") as edit:
        if dispute_id is not None:
            edit.details["subject"] = f"D{edit.existing(Dispute, dispute_id)['number']}"
            if position_id is not None:
                require_position(edit, dispute_id, position_id)
        else:
            assert claim_id is not None
            if position_id is not None:
                raise ValueError("a claim has no positions")
            edit.details["subject"] = f"“{described(edit, claim_id)[0]}”"
        mine = edit.connection.execute(
            select(Assessment.id).where(
                Assessment.dispute_id.is_(dispute_id) if dispute_id is None else Assessment.dispute_id == dispute_id,
                Assessment.claim_id.is_(claim_id) if claim_id is None else Assessment.claim_id == claim_id,
                Assessment.position_id.is_(position_id)
                if position_id is None
                else Assessment.position_id == position_id,
                Assessment.annotator_id == project.annotator_id,
            )
        ).scalar()
        values = {"position_id": position_id, "opinion": opinion, "likelihood": likelihood, "confidence": confidence,
                  "reasoning": reasoning}  # fmt: skip
        if mine is None:
            mine = new_id()
            edit.insert(Assessment, [{
                "id": mine, "dispute_id": dispute_id, "claim_id": claim_id, "annotator_id": project.annotator_id,
                "created_at": now(), **values,
            }])  # fmt: skip
        else:
            edit.update(Assessment, {mine: values})
        edit.result_id = mine
    return edit.changes


def cite_evidence(
    project: Project, dispute_id: str, citation: str, *, annotation_id: str | None = None, note: str = "",
    consistency: Mapping[str, Consistency] | None = None,
) -> Changes:  # fmt: skip
    """Cite evidence for a dispute, with its consistency to positions (an ACH matrix row)."""
    with project.edit("add_evidence") as edit:
        edit.details["number"] = edit.existing(Dispute, dispute_id)["number"]
        for position_id in consistency or {}:
            require_position(edit, dispute_id, position_id)
        evidence_id = new_id()
        edit.insert(Evidence, [{
            "id": evidence_id, "dispute_id": dispute_id, "annotation_id": annotation_id, "citation": citation,
            "note": note, "annotator_id": project.annotator_id, "created_at": now(),
        }])  # fmt: skip
        edit.insert(EvidenceConsistency, [
            {"evidence_id": evidence_id, "position_id": position, "consistency": value.value}
            for position, value in (consistency or {}).items()
        ])  # fmt: skip
        edit.result_id = evidence_id
    return edit.changes


def rate_evidence(project: Project, evidence_id: str, position_id: str, consistency: Consistency) -> Changes:
    """Say how evidence bears on a position."""
    with project.edit("edit_evidence") as edit:
        evidence = edit.existing(Evidence, evidence_id)
        edit.details["number"] = edit.existing(Dispute, evidence["dispute_id"])["number"]
        require_position(edit, evidence["dispute_id"], position_id)
        key = (evidence_id, position_id)
        if edit.row(EvidenceConsistency, key) is None:
            edit.insert(EvidenceConsistency, [{
                "evidence_id": evidence_id, "position_id": position_id, "consistency": consistency.value,
            }])  # fmt: skip
        else:
            edit.update(EvidenceConsistency, {key: {"consistency": consistency.value}})
    return edit.changes


def delete_evidence(project: Project, evidence_id: str) -> Changes:
    """Remove evidence from its dispute."""
    with project.edit("delete_evidence") as edit:
        evidence = edit.existing(Evidence, evidence_id)
        edit.details["number"] = edit.existing(Dispute, evidence["dispute_id"])["number"]
        edit.delete_where(EvidenceConsistency, "evidence_id", [evidence_id])
        edit.delete(Evidence, [evidence_id])
    return edit.changes


def _next_number(edit: Edit) -> int:
    """Numbers are not used again, also not those of deleted or undone disputes: a note may speak of them."""
    highest = edit.connection.execute(select(func.max(Dispute.number))).scalar() or 0
    opened = edit.connection.execute(
        select(HistoryEntry.details)
        .where(HistoryEntry.action == "add_dispute")
        .order_by(HistoryEntry.id.desc())
        .limit(1)
    ).scalar()
    return max(highest, opened["number"] if opened else 0) + 1


def require_position(edit: Edit, dispute_id: str, position_id: str) -> None:
    """Raise ``KeyError`` when there is no such position, ``ValueError`` when it is another dispute's."""
    position = edit.existing(Position, position_id)
    if position["dispute_id"] != dispute_id:
        raise ValueError("the position belongs to another dispute")


def position_held(edit: Edit, dispute_id: str, claim_id: str) -> str | None:
    """Return the position of a dispute that a claim stands at, the first one; None where it stands at none."""
    query = (
        select(Position.id)
        .join(PositionClaim, PositionClaim.position_id == Position.id)
        .where(Position.dispute_id == dispute_id, PositionClaim.claim_id == claim_id)
        .order_by(Position.ordinal)
        .limit(1)
    )
    return edit.connection.execute(query).scalar()


def positions_of(edit: Edit, dispute_id: str) -> list[Row]:
    """Return the positions of a dispute in their order."""
    query = select(Position.__table__).where(Position.dispute_id == dispute_id).order_by(Position.ordinal)
    return edit.fetch(query)


def insert_position_in(edit: Edit, dispute_id: str, ordinal: int, label: str, value: str | None) -> str:
    """Add a position inside a larger action; return its id."""
    position_id = new_id()
    edit.insert(
        Position,
        [{"id": position_id, "dispute_id": dispute_id, "ordinal": ordinal, "label": label, "value": value}],
    )
    return position_id


def delete_position_in(edit: Edit, position: Row) -> None:
    """Remove a position inside a larger action: its ratings go, assessments of it speak of the dispute alone."""
    edit.delete_where(EvidenceConsistency, "position_id", [position["id"]])
    judged = edit.connection.execute(select(Assessment.id).where(Assessment.position_id == position["id"])).scalars()
    edit.update(Assessment, {assessment: {"position_id": None} for assessment in judged})
    edit.delete_where(PositionClaim, "position_id", [position["id"]])
    edit.delete_rows(Position, [position])


def _attach(project: Project, edit: Edit, position_id: str, claim_id: str, role: ClaimRole) -> None:
    annotation = edit.row(Annotation, claim_id)
    if annotation is None or annotation["kind"] != AnnotationKind.CLAIM.value:
        raise KeyError(claim_id)
    if edit.row(PositionClaim, (position_id, claim_id)) is None:
        edit.insert(PositionClaim, [{"position_id": position_id, "claim_id": claim_id, "role": role.value}])
    edit.update(Claim, {claim_id: {"disputed": True}})
    if annotation["status"] != Status.CONFIRMED.value:
        signed = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id, "decided_at": now()}
        edit.update(Annotation, {claim_id: signed})


def clear_mark(edit: Edit, claim_id: str) -> None:
    """Take the dispute mark off a claim that stands in no dispute any more."""
    others = select(PositionClaim.position_id).where(PositionClaim.claim_id == claim_id).limit(1)
    if edit.connection.execute(others).scalar() is None:
        edit.update(Claim, {claim_id: {"disputed": False}})
