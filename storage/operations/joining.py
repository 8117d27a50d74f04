"""Joining two passages in one action: what is no claim yet becomes one, then the relation or the dispute is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.proposals import ComparisonRelation, Segments
from storage.changes import Changes
from storage.edit import Edit
from storage.operations.annotating import described
from storage.operations.answered import ANSWERS, answer_alike_in
from storage.operations.claims import add_claim_in, add_relation_in
from storage.operations.disputes import NewPosition, join_dispute_in, open_dispute_in
from storage.project import Project
from storage.vocabulary import DisputeKind

_ANSWER_OF = {name: answer for answer, name in ANSWERS.items()}


@dataclass(frozen=True, slots=True)
class Statement:
    """A passage to be joined: the claim that it is, or the stretches of which one is made."""

    article_id: str
    segments: Segments
    claim_id: str | None = None
    label: str = ""
    """How its position in a dispute is called."""
    value: str | None = None


def relate(project: Project, first: Statement, second: Statement, label_name: str) -> Changes:
    """Join two passages by a relation label."""
    with project.edit("add_relation") as edit:
        ids = _claims(project, edit, (first, second))
        add_relation_in(project, edit, ids[0], ids[1], label_name)
        if label_name in _ANSWER_OF:
            answer_alike_in(project, edit, ids[0], ids[1], _ANSWER_OF[label_name], only_open=True)
        quote, other = described(edit, ids[0])[0], described(edit, ids[1])[0]
        edit.details.update(quote=quote, other=other, label=label_name)
    return edit.changes


def contradict(
    project: Project, first: Statement, second: Statement, question: str, *, kind: DisputeKind = DisputeKind.VALUE
) -> Changes:
    """Say that two passages cannot both be true: they contradict each other and part over a question.

    ``result_id`` is the dispute's.
    """
    with project.edit("add_dispute") as edit:
        ids = _claims(project, edit, (first, second))
        positions = [
            NewPosition(statement.label, (claim_id,), statement.value)
            for statement, claim_id in zip((first, second), ids, strict=True)
        ]
        open_dispute_in(project, edit, question, positions, kind=kind, relation="contradicts")
        answer_alike_in(project, edit, ids[0], ids[1], ComparisonRelation.CONTRADICTS, only_open=True)
        edit.details.pop("quote", None)
    return edit.changes


def join(project: Project, dispute_id: str, standing: Statement, other: Statement) -> Changes:
    """Say that a passage contradicts one that stands in a dispute already: it joins the dispute as well.

    It takes the position of its value where there is one, else a new one of its label. ``result_id`` is the position's.
    """
    with project.edit("join_dispute") as edit:
        held, claim_id = _claims(project, edit, (standing, other))
        join_dispute_in(project, edit, dispute_id, claim_id, label=other.label or None, value=other.value)
        add_relation_in(project, edit, held, claim_id, "contradicts")
        answer_alike_in(project, edit, held, claim_id, ComparisonRelation.CONTRADICTS, only_open=True)
    return edit.changes


def _claims(project: Project, edit: Edit, statements: Sequence[Statement]) -> list[str]:
    return [
        statement.claim_id or add_claim_in(project, edit, statement.article_id, statement.segments)
        for statement in statements
    ]
