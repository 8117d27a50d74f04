"""What bears each label: annotations, entities, relations."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from storage.project import Project
from storage.schema import Annotation, Entity, Relation


@dataclass(frozen=True, slots=True)
class LabelUse:
    """Rejected annotations count: their label cannot be deleted from under them."""

    annotations: int = 0
    entities: int = 0
    relations: int = 0

    @property
    def total(self) -> int:
        return self.annotations + self.entities + self.relations


def label_use(project: Project, label_id: str) -> LabelUse:
    """Count what bears one label; reads its part of the indexes alone."""
    with project.reading() as connection:
        return LabelUse(
            *(
                connection.execute(
                    select(func.count()).select_from(model).where(model.label_id == label_id)
                ).scalar_one()
                for model in (Annotation, Entity, Relation)
            )
        )


def relation_counts(project: Project) -> dict[str, int]:
    """Return how many relations bear each label."""
    with project.reading() as connection:
        query = select(Relation.label_id, func.count()).group_by(Relation.label_id)
        return {row[0]: row[1] for row in connection.execute(query)}
