"""Which answer holds where a dispute ends with one of them: the one that was upheld.

It is noted among the settings of the project, by dispute: a verdict is no assessment, and nobody agrees by it. Where
none is noted (projects of earlier versions, documents of others) the analysts' assessments tell: the newest word in
favour counts, and where nobody says an opinion, the answer that alone is held likely.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, select

from storage.ids import PositionId
from storage.keys import among
from storage.project import Project
from storage.records import Dispute
from storage.schema import Assessment, HistoryEntry, Meta, Position
from storage.schema import Dispute as DisputeRow
from storage.shortening import in_history
from storage.vocabulary import Likelihood, Opinion, Resolution

IN_FAVOUR = frozenset({Opinion.AGREE, Opinion.STRONGLY_AGREE})
_LIKELY = frozenset({Likelihood.LIKELY, Likelihood.VERY_LIKELY, Likelihood.ALMOST_CERTAIN})

_NOTED = "upheld:"

_Word = tuple[PositionId, str | None, str | None]
"""A position with the opinion and the likelihood that one analyst gives it."""


def noted_under(dispute_id: str) -> str:
    """Return the key of the setting that says which position of a dispute was upheld."""
    return f"{_NOTED}{dispute_id}"


def noted(connection: Connection) -> dict[str, PositionId]:
    """Return the positions that were upheld, by dispute, whether or not it still ends so."""
    query = select(Meta.key, Meta.value).where(Meta.key >= _NOTED, Meta.key < _NOTED + "~")
    return {key.removeprefix(_NOTED): PositionId(value) for key, value in connection.execute(query)}


def upheld_in(dispute: Dispute) -> PositionId | None:
    """Return the position that a dispute upholds; None where it ends in another way, or nobody says which."""
    if dispute.resolution is not Resolution.POSITION_UPHELD:
        return None
    if any(position.id == dispute.noted_id for position in dispute.positions):
        return dispute.noted_id
    said = sorted(dispute.assessments, key=lambda each: each.created_at)
    return _favoured((each.position_id, each.opinion, each.likelihood) for each in said if each.position_id is not None)


def upheld_before(project: Project, dispute: Dispute) -> PositionId | None:
    """Return the position that a dispute was ended with, by its history, where no assessment speaks for one any more.

    None where it ends in another way, was not ended by upholding an answer, or has that answer no longer.
    """
    if dispute.resolution is not Resolution.POSITION_UPHELD:
        return None
    with project.reading() as connection:
        label = _recorded(connection).get(dispute.number)
    return _of_label(label, ((position.id, position.label) for position in dispute.positions))


def upheld_answer(project: Project, dispute: Dispute) -> PositionId | None:
    """Return the position that a dispute upholds, by its assessments, else by its history."""
    return upheld_in(dispute) or upheld_before(project, dispute)


def upheld_answers(connection: Connection, dispute_id: str | None = None) -> dict[str, PositionId]:
    """Return the same of each dispute that has one, or of one dispute."""
    found = upheld_positions(connection, dispute_id)
    query = (
        select(DisputeRow.id, DisputeRow.number, Position.id, Position.label)
        .join(Position, Position.dispute_id == DisputeRow.id)
        .where(DisputeRow.resolution == Resolution.POSITION_UPHELD.value)
    )
    if dispute_id is not None:
        query = query.where(DisputeRow.id == dispute_id)
    nameless: dict[tuple[str, int], list[tuple[PositionId, str]]] = defaultdict(list)
    for key, number, position, label in connection.execute(query):
        if key not in found:
            nameless[key, number].append((position, label))
    recorded = _recorded(connection) if nameless else {}
    for (key, number), positions in nameless.items():
        upheld = _of_label(recorded.get(number), positions)
        if upheld is not None:
            found[key] = upheld
    return found


def _recorded(connection: Connection) -> dict[int, str]:
    """By the number of a dispute, the answer that it was last ended with, as the history calls it."""
    entries = connection.execute(
        select(HistoryEntry.details)
        .where(HistoryEntry.action == "uphold_position", HistoryEntry.state == "applied")
        .order_by(HistoryEntry.id)
    ).scalars()
    return {details["number"]: details["label"] for details in entries if "number" in details}


def _of_label(label: str | None, positions: Iterable[tuple[PositionId, str]]) -> PositionId | None:
    named = [key for key, words in positions if in_history(words) == label]
    return named[0] if len(named) == 1 else None


def upheld_positions(connection: Connection, dispute_id: str | None = None) -> dict[str, PositionId]:
    """Return the upheld position of each dispute that has one, or of one dispute."""
    query = (
        select(Assessment.dispute_id, Assessment.position_id, Assessment.opinion, Assessment.likelihood)
        .join(DisputeRow, DisputeRow.id == Assessment.dispute_id)
        .where(DisputeRow.resolution == Resolution.POSITION_UPHELD.value, Assessment.position_id.is_not(None))
        .order_by(Assessment.created_at, Assessment.id)
    )
    if dispute_id is not None:
        query = query.where(Assessment.dispute_id == dispute_id)
    words: dict[str, list[_Word]] = defaultdict(list)
    for dispute, *word in connection.execute(query):
        words[dispute].append(tuple(word))
    found = {dispute: _favoured(said) for dispute, said in words.items()}
    told = {dispute: position for dispute, position in found.items() if position is not None}
    return told | _still_noted(connection, dispute_id)


def _still_noted(connection: Connection, dispute_id: str | None) -> dict[str, PositionId]:
    """The noted positions that are there still, of disputes that still end with one."""
    said = noted(connection)
    if dispute_id is not None:
        said = {key: value for key, value in said.items() if key == dispute_id}
    query = (
        select(Position.id)
        .join(DisputeRow, DisputeRow.id == Position.dispute_id)
        .where(among(Position.id, said.values()), DisputeRow.resolution == Resolution.POSITION_UPHELD.value)
    )
    there = set(connection.execute(query).scalars()) if said else set()
    return {key: value for key, value in said.items() if value in there}


def _favoured(words: Iterable[_Word]) -> PositionId | None:
    """Return the position that the newest opinion speaks for, else the only one that is held likely."""
    upheld: PositionId | None = None
    likely: set[PositionId] = set()
    for position, opinion, likelihood in words:
        if opinion in IN_FAVOUR:
            upheld = position
        if likelihood in _LIKELY:
            likely.add(position)
    return upheld or (likely.pop() if len(likely) == 1 else None)
