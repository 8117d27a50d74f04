"""Articles of a project in batches whose annotations and texts fit into memory together."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from storage.schema import Annotation, Article

_ANNOTATIONS_PER_BATCH = 8_000
_CHARACTERS_PER_BATCH = 2_000_000
_ARTICLES_PER_BATCH = 200


def article_batches(connection: Connection) -> Iterator[list[str]]:
    """Yield the ids of all articles in their order."""
    counted = select(Annotation.article_id, func.count()).group_by(Annotation.article_id)
    annotations: dict[str, int] = {row[0]: row[1] for row in connection.execute(counted)}
    batch: list[str] = []
    held = characters = 0
    ordered = select(Article.id, Article.length).order_by(Article.position, Article.id)
    for article_id, length in connection.execute(ordered).all():
        count = annotations.get(article_id, 0)
        full = held + count > _ANNOTATIONS_PER_BATCH or characters + length > _CHARACTERS_PER_BATCH
        if batch and (full or len(batch) >= _ARTICLES_PER_BATCH):
            yield batch
            batch, held, characters = [], 0, 0
        batch.append(article_id)
        held += count
        characters += length
    if batch:
        yield batch
