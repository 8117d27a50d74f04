"""A person's answer to a comparison of two passages, with all that follows from it, in one action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import or_, select

from nlp.proposals import ComparisonRelation
from storage.changes import Changes
from storage.edit import Edit
from storage.operations.annotating import described
from storage.operations.answered import ANSWERS
from storage.operations.claims import add_claim_in, add_relation_in
from storage.operations.disputes import NewPosition, join_dispute_in, open_dispute_in, position_held
from storage.operations.equal_values import position_of_value
from storage.operations.joining import Statement
from storage.project import Project
from storage.schema import Dispute, Position, PositionClaim, Relation, Suggestion
from storage.schema import Segment as SegmentRow
from storage.vocabulary import DisputeKind, LabelKind


def answer_comparison(
    project: Project, suggestion_id: str, first: Statement, second: Statement, answer: ComparisonRelation | None, *,
    question: str = "", kind: DisputeKind = DisputeKind.VALUE,
) -> Changes:  # fmt: skip
    """Answer a comparison and join its passages, or (None) take the answer back and the passages apart.

    "Contradicts" brings the two into one dispute: the one in which either stands already for what is compared, else a
    new one of this question, since a sentence that gives a cost and a state may stand in a dispute over each. "Same",
    "different scope" and "different date" bring the second into the dispute of the first as well, but open none: two
    passages that both hold are no dispute. Passages that are no claims yet become claims, except for "unrelated", which
    needs none. ``details`` has the ``number`` of the dispute where one was opened or joined, or where both stand
    already, ``result_id`` its id. A dispute stays when the answer changes.
    """
    if answer is not None and answer not in ANSWERS:
        raise ValueError(f"not an answer: {answer}")
    with project.edit("decide_suggestion", relation=ANSWERS[answer] if answer else "undecided") as edit:
        row = edit.existing(Suggestion, suggestion_id)
        signed = {"decision": answer.value if answer else None, "annotator_id": project.annotator_id}
        edit.update(Suggestion, {suggestion_id: signed})
        both = bool(first.claim_id and second.claim_id)
        if both and row["decision"] and row["decision"] != signed["decision"]:
            _take_apart(edit, first.claim_id or "", second.claim_id or "", row["decision"])
        if both and answer in (None, ComparisonRelation.UNRELATED):
            _note_dispute(edit, (first, second), kind)
        if answer is ComparisonRelation.CONTRADICTS:
            _dispute(project, edit, _as_claims(project, edit, (first, second)), question, kind)
        elif answer is not None and (answer is not ComparisonRelation.UNRELATED or both):
            claims = _as_claims(project, edit, (first, second))
            joined = [statement.claim_id or "" for statement in claims]
            if joined[0] != joined[1]:
                if answer is not ComparisonRelation.UNRELATED:
                    # it is seen beside what it was judged against
                    _bring_together(project, edit, claims, kind, alike=answer is ComparisonRelation.EQUIVALENT)
                add_relation_in(project, edit, joined[0], joined[1], ANSWERS[answer])
                edit.action = "add_relation"
                quote, other = described(edit, joined[0])[0], described(edit, joined[1])[0]
                edit.details.update(quote=quote, other=other, label=ANSWERS[answer])
    return edit.changes


def _as_claims(project: Project, edit: Edit, statements: Sequence[Statement]) -> list[Statement]:
    return [
        statement
        if statement.claim_id
        else replace(statement, claim_id=add_claim_in(project, edit, statement.article_id, statement.segments))
        for statement in statements
    ]


def _dispute(
    project: Project, edit: Edit, claims: Sequence[Statement], question: str, kind: DisputeKind
) -> None:  # fmt: skip
    """Bring two claims into one dispute, and say that they contradict each other."""
    ids = [claim.claim_id or "" for claim in claims]
    if ids[0] == ids[1]:
        raise ValueError("a claim cannot contradict itself")
    if _bring_together(project, edit, claims, kind):
        add_relation_in(project, edit, ids[0], ids[1], "contradicts")
        return
    positions = [
        NewPosition(claim.label, (claim_id,), claim.value) for claim, claim_id in zip(claims, ids, strict=True)
    ]
    open_dispute_in(project, edit, question, positions, kind=kind, relation="contradicts")
    edit.details.pop("quote", None)
    edit.action = "add_dispute"


def _bring_together(
    project: Project, edit: Edit, claims: Sequence[Statement], kind: DisputeKind, *, alike: bool = False
) -> bool:
    """Let one claim join the dispute in which the other stands for what is compared; False where neither does.

    ``alike``: at its position. Where both stand in one already, that is the one that is told.
    """
    ids = [claim.claim_id or "" for claim in claims]
    held = [_disputes_of(edit, claim_id, claim.value, kind) for claim_id, claim in zip(ids, claims, strict=True)]
    both = [dispute_id for dispute_id in held[0] if dispute_id in held[1]]
    if both:
        if not alike:
            _part(project, edit, both[0], claims)
        edit.details["number"] = edit.existing(Dispute, both[0])["number"]
        edit.result_id = both[0]
        return True
    for standing, joining in ((0, 1), (1, 0)):
        if held[standing]:
            new, dispute_id = claims[joining], held[standing][0]
            join_dispute_in(
                project, edit, dispute_id, ids[joining], label=new.label or None, value=new.value,
                position_id=position_held(edit, dispute_id, ids[standing]) if alike else None,
            )  # fmt: skip
            edit.action, edit.result_id = "join_dispute", dispute_id
            return True
    return False


def _part(project: Project, edit: Edit, dispute_id: str, claims: Sequence[Statement]) -> None:
    """Let the second claim stand for itself, where an earlier answer has set both at one position."""
    first, second = claims
    position_id = position_held(edit, dispute_id, second.claim_id or "")
    if position_id is None or position_id != position_held(edit, dispute_id, first.claim_id or ""):
        return
    if position_of_value(edit, dispute_id, second.value, second.claim_id) == position_id:
        return  # that is its value
    edit.delete(PositionClaim, [(position_id, second.claim_id or "")])
    join_dispute_in(project, edit, dispute_id, second.claim_id or "", label=second.label or None, value=second.value)


def _note_dispute(edit: Edit, claims: Sequence[Statement], kind: DisputeKind) -> None:
    """Say in which dispute two claims go on standing that have no answer any more."""
    held = [_disputes_of(edit, claim.claim_id or "", claim.value, kind) for claim in claims]
    both = next((dispute_id for dispute_id in held[0] if dispute_id in held[1]), None)
    if both is not None:
        edit.details["number"] = edit.existing(Dispute, both)["number"]


def _disputes_of(edit: Edit, claim_id: str, value: str | None, kind: DisputeKind) -> list[str]:
    """Return the disputes in which a claim stands for this value, the lowest number first.

    A dispute over another figure of the same sentence, or over something of another kind in it, is another question.
    """
    query = (
        select(Dispute.id, Dispute.kind, Position.value)
        .join(Position, Position.dispute_id == Dispute.id)
        .join(PositionClaim, PositionClaim.position_id == Position.id)
        .where(PositionClaim.claim_id == claim_id)
        .order_by(Dispute.number)
    )
    rows = edit.connection.execute(query).all()
    words = " ".join(
        edit.connection.execute(select(SegmentRow.quote).where(SegmentRow.annotation_id == claim_id)).scalars()
    )
    return list(
        dict.fromkeys(
            row.id
            for row in rows
            if (value and row.value == value)
            or (row.kind == kind.value and not (value and row.value and row.value in words))
        )
    )


def _take_apart(edit: Edit, first: str, second: str, decision: str) -> None:
    """Delete the relation that an earlier answer made."""
    name = ANSWERS.get(ComparisonRelation(decision))
    label_id = edit.label_ids(LabelKind.RELATION).get(name or "")
    query = select(Relation.id).where(
        Relation.label_id == label_id,
        or_(
            (Relation.from_id == first) & (Relation.to_id == second),
            (Relation.from_id == second) & (Relation.to_id == first),
        ),
    )
    edit.delete(Relation, list(edit.connection.execute(query).scalars()))
