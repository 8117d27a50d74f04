"""Reading the days that claims speak of."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from storage.project import Project
from storage.schema import Claim

_IN_CHUNK = 400


def days_of_claims(project: Project, claim_ids: Iterable[str]) -> dict[str, str]:
    """Return the as-of dates (partial, as they are stored) of those claims that have one."""
    listed = list(claim_ids)
    found: dict[str, str] = {}
    with project.reading() as connection:
        for start in range(0, len(listed), _IN_CHUNK):
            query = select(Claim.annotation_id, Claim.as_of).where(
                Claim.annotation_id.in_(listed[start : start + _IN_CHUNK]), Claim.as_of.is_not(None)
            )
            found.update((row.annotation_id, row.as_of) for row in connection.execute(query))
    return found
