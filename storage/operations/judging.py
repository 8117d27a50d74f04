"""A person's word on how two claims stand to each other: one answer per pair, in place of the one before."""

from __future__ import annotations

from sqlalchemy import or_, select

from nlp.proposals import ComparisonRelation
from storage.changes import Changes
from storage.edit import Edit
from storage.operations.annotating import described
from storage.operations.answered import ANSWERS, answer_alike_in
from storage.operations.claims import add_claim_in, add_relation_in
from storage.operations.disputes import join_dispute_in, position_held
from storage.operations.joining import Statement
from storage.project import Project
from storage.schema import Relation
from storage.vocabulary import LabelKind


def judge(project: Project, first_id: str, second_id: str, answer: ComparisonRelation | None) -> Changes:
    """Say how two claims stand to each other, or (None) take that back.

    The relation takes the place of an earlier answer to the same pair, whichever way round that was given, and the
    machine's comparisons of the two passages count as answered so too. The claims stay where they stand in disputes.
    Raises ``KeyError`` for what is no annotation.
    """
    if answer is not None and answer not in ANSWERS:
        raise ValueError(f"not an answer: {answer}")
    with project.edit("add_relation" if answer else "delete_relation") as edit:
        judge_in(project, edit, first_id, second_id, answer)
        edit.details.update(quote=described(edit, first_id)[0], other=described(edit, second_id)[0])
        if answer is not None:
            edit.details["label"] = ANSWERS[answer]
    return edit.changes


def judge_in(
    project: Project, edit: Edit, first_id: str, second_id: str, answer: ComparisonRelation | None
) -> None:  # fmt: skip
    """Say how two claims stand to each other inside a larger action."""
    earlier = _answers(edit, first_id, second_id)
    same = [key for key, name in earlier if answer is not None and name == ANSWERS[answer]]
    edit.delete(Relation, [key for key, _ in earlier if key not in same[:1]])
    if answer is not None and not same:
        add_relation_in(project, edit, first_id, second_id, ANSWERS[answer])
    answer_alike_in(project, edit, first_id, second_id, answer)


def take_in(
    project: Project, dispute_id: str, passage: Statement, against_id: str, answer: ComparisonRelation | None = None, *,
    position_id: str | None = None,
) -> Changes:  # fmt: skip
    """Take a passage into a dispute, and say how it stands to a claim that is there already, as one action.

    The same as that claim, it takes its position; else the one that is named, else that of its value, else a new one of
    its label. What is no claim yet becomes one. ``result_id`` is the position's.
    """
    with project.edit("join_dispute") as edit:
        claim_id = passage.claim_id or add_claim_in(project, edit, passage.article_id, passage.segments)
        if answer is ComparisonRelation.EQUIVALENT:
            position_id = position_held(edit, dispute_id, against_id)
        join_dispute_in(
            project, edit, dispute_id, claim_id, position_id=position_id, label=passage.label or None,
            value=passage.value,
        )  # fmt: skip
        result, details = edit.result_id, dict(edit.details)
        if answer is not None and claim_id != against_id:
            judge_in(project, edit, against_id, claim_id, answer)
        edit.result_id = result
        edit.details.update(details)
    return edit.changes


def _answers(edit: Edit, one: str, other: str) -> list[tuple[str, str]]:
    """Return the answers that join two claims, the oldest first: id, and the name that Sidelight has for the answer."""
    known = edit.label_ids(LabelKind.RELATION)
    names = {known[name]: name for name in ANSWERS.values() if name in known}
    query = (
        select(Relation.id, Relation.label_id)
        .where(
            Relation.label_id.in_(names),
            or_(
                (Relation.from_id == one) & (Relation.to_id == other),
                (Relation.from_id == other) & (Relation.to_id == one),
            ),
        )
        .order_by(Relation.created_at, Relation.id)
    )  # fmt: skip
    return [(row.id, names[row.label_id]) for row in edit.connection.execute(query)]
