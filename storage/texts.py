"""Reading the texts of many articles, a handful in memory at a time: asking for each alone costs more than its use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from storage.ids import ArticleId
from storage.schema import Article, TextContent

_AT_ONCE = 30


def texts_of(connection: Connection, article_ids: Iterable[str]) -> Iterator[tuple[ArticleId, str]]:
    """Yield each of these articles once, in their order, with its canonical text; unknown ones are left out."""
    wanted = list(dict.fromkeys(article_ids))
    for at in range(0, len(wanted), _AT_ONCE):
        part = wanted[at : at + _AT_ONCE]
        query = (
            select(Article.id, TextContent.content)
            .join(TextContent, TextContent.sha256 == Article.text_sha256)
            .where(Article.id.in_(part))
        )
        found = {row.id: row.content for row in connection.execute(query)}
        yield from ((ArticleId(key), found[key]) for key in part if key in found)
