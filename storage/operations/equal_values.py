"""Which position of a dispute a value belongs to: "27" and "Twenty-seven" are one answer."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, select

from nlp.proposals import Modifier
from storage.edit import Edit
from storage.schema import Annotation, Position, PositionClaim, Quantity
from storage.schema import Segment as SegmentRow
from storage.vocabulary import SegmentRole, Status
from storage.written_figures import read_figure


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number as far as two of them can be one answer."""

    value: float | None
    low: float | None
    high: float | None
    modifier: Modifier
    unit: str | None


def position_of_value(edit: Edit, dispute_id: str, value: str | None, claim_id: str | None = None) -> str | None:
    """Return the position of a dispute that has a value, in the same words or as the same figure; None without one.

    ``claim_id``: the claim that says it, which tells how the words are read.
    """
    if not value:
        return None
    query = select(Position.id, Position.value).where(Position.dispute_id == dispute_id, Position.value.is_not(None))
    positions = edit.connection.execute(query.order_by(Position.ordinal, Position.id)).all()
    same = next((row.id for row in positions if _plain(row.value) == _plain(value)), None)
    if same is not None:
        return str(same)
    told = _figures(edit, value, [claim_id]) if claim_id is not None else []
    wanted = told[0] if told else _written(value)
    if wanted is None:
        return None
    for row in positions:
        held = select(PositionClaim.claim_id).where(PositionClaim.position_id == row.id)
        if wanted == _written(row.value) or wanted in _figures(edit, row.value, held):
            return str(row.id)
    return None


def _plain(value: str) -> str:
    return " ".join(value.split()).casefold()


def _figures(edit: Edit, value: str, claims: list[str] | Select[tuple[str]]) -> list[_Figure]:
    """The figures that some claims have in these words."""
    body, figure = SegmentRow.__table__.alias("body"), SegmentRow.__table__.alias("figure")
    claim = Annotation.__table__.alias("claim")
    query = (
        select(Quantity.value, Quantity.low, Quantity.high, Quantity.modifier, Quantity.unit, figure.c.quote)
        .join(Annotation, Annotation.id == Quantity.annotation_id)
        .join(figure, figure.c.annotation_id == Quantity.annotation_id)
        .join(claim, claim.c.article_id == Annotation.article_id)
        .join(body, body.c.annotation_id == claim.c.id)
        .where(
            claim.c.id.in_(claims), body.c.role == SegmentRole.BODY.value, figure.c.role == SegmentRole.BODY.value,
            Annotation.status != Status.REJECTED.value, figure.c.start < body.c.end, figure.c.end > body.c.start,
        )
    )  # fmt: skip
    found: list[_Figure] = []
    for row in edit.connection.execute(query):
        if _plain(row.quote) == _plain(value) and (row.value is not None or row.low is not None):
            low, high = (row.low, row.high) if row.value is None else (None, None)
            found.append(_Figure(row.value, low, high, Modifier(row.modifier), row.unit))
    return found


def _written(value: str) -> _Figure | None:
    """A value as the figure that it is as it is written."""
    written = read_figure(value)
    if written is None:
        return None
    return _Figure(written.value, written.low, written.high, written.modifier, written.unit)
