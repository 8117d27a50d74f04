"""What the tireless analyst does with positions and evidence: one function per operation, as in ``analyst``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from storage.changes import Changes
from storage.operations import evidence, explaining, positions, upholding
from storage.vocabulary import ClaimRole, Resolution

if TYPE_CHECKING:
    from tests.storage.analyst import Analyst


def cite_passage(a: Analyst) -> Changes | None:
    dispute, article = a.one("dispute"), a.article()
    if dispute is None or article is None or not a.ids("label", "kind = 'span'"):
        return None
    return evidence.cite_passage(a.project, dispute, article[0], a.segments(article[1]), a.words())


def edit_evidence(a: Analyst) -> Changes | None:
    chosen = a.one("evidence")
    return None if chosen is None else evidence.edit_evidence(a.project, chosen, citation=a.words(), note=a.words())


def clear_rating(a: Analyst) -> Changes | None:
    chosen = a.one("evidence")
    position = a.one("position", f"dispute_id IN (SELECT dispute_id FROM evidence WHERE id = '{chosen}')")
    return evidence.clear_rating(a.project, chosen, position) if chosen and position else None


def uphold(a: Analyst) -> Changes | None:
    chosen = a.one("dispute")
    position = a.one("position", f"dispute_id = '{chosen}'") if chosen else None
    if chosen is None or position is None or a.project.annotator_id is None:
        return None
    return upholding.uphold(a.project, chosen, position)


def add_position(a: Analyst) -> Changes | None:
    chosen = a.one("dispute")
    value = a.chance.choice((None, "27"))
    return None if chosen is None else positions.add_position(a.project, chosen, a.words(), value=value)


def delete_position(a: Analyst) -> Changes | None:
    chosen = a.one("position")
    return None if chosen is None or a.chance.random() < 0.5 else positions.delete_position(a.project, chosen)


def merge_positions(a: Analyst) -> Changes | None:
    into = a.one("position")
    same = f"dispute_id IN (SELECT dispute_id FROM position WHERE id = '{into}') AND id <> '{into}'"
    others = a.some("position", same, most=2) if into else []
    return positions.merge_positions(a.project, into, others) if into and others else None


def order_positions(a: Analyst) -> Changes | None:
    chosen = a.one("dispute")
    some = a.some("position", f"dispute_id = '{chosen}'", most=3) if chosen else []
    return positions.order_positions(a.project, chosen, some) if chosen and some else None


def attached(a: Analyst) -> tuple[str, str, str] | None:
    """A position with its dispute and one of its claims."""
    query = (
        "SELECT position_claim.position_id, claim_id, dispute_id FROM position_claim "
        "JOIN position ON position.id = position_claim.position_id ORDER BY 1, 2"
    )
    with a.project.reading() as connection:
        found = [tuple(row) for row in connection.exec_driver_sql(query)]
    return a.chance.choice(found) if found else None  # type: ignore[return-value]


def move_claim(a: Analyst) -> Changes | None:
    held = attached(a)
    if held is None:
        return None
    target = a.chance.choice((None, a.one("position", f"dispute_id = '{held[2]}'")))
    role = a.chance.choice((None, *ClaimRole))
    return positions.move_claim(a.project, held[1], held[0], target, role=role, label=a.words())


def set_role(a: Analyst) -> Changes | None:
    held = attached(a)
    return None if held is None else positions.set_role(a.project, held[0], held[1], a.chance.choice(list(ClaimRole)))


def explain_dispute(a: Analyst) -> Changes | None:
    chosen, pair = a.one("dispute"), a.some("claim", most=2)
    if chosen is None:
        return None
    by = a.chance.choice((None, Resolution.EXPLAINED_BY_DATE, Resolution.EXPLAINED_BY_SCOPE))
    return explaining.explain_dispute(a.project, chosen, by, *(pair if len(pair) == 2 else ()))


ARGUING: Sequence[Callable[[Analyst], Changes | None]] = (
    cite_passage, edit_evidence, clear_rating, add_position, delete_position, merge_positions, order_positions,
    move_claim, set_role, explain_dispute, uphold,
)  # fmt: skip
