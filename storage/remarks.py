"""What is worth telling of articles that were just added: text that stands in another one already, HTML left in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from storage import search
from storage.project import Project
from storage.schema import Article, TextContent

ALIKE = 0.5
"""Share of a text's runs of five words from which it is told that another article holds them."""
MOST = 200
"""Articles of an import that are looked at: beyond, nobody reads such remarks, and the comparison tells the same."""
_LENGTH = 100_000
"""Code points that are looked at: enough to know a book by."""
_PHRASES, _WORDS, _FEWEST_MET = 8, 6, 2
"""Phrases by which other texts are looked up, the words of each, and how many another one must hold."""
_CANDIDATES, _RUN = 3, 5
_SHORTEST = 40
"""Words: a note of a sentence or two says what many say."""
_FEWEST_CODES = 2
_WORD = re.compile(r"\w+")
_CODE = re.compile(
    r"</?(?:a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|t[dhr]|ul)\b[^<>\n]{0,200}>|&(?:[a-z]{2,6}|#x?[0-9a-f]{2,5});",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Alike:
    """A text that mostly stands in another article."""

    title: str
    other: str
    """That one's title."""
    share: float
    """How much of the new text, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Markup:
    """A text with tags or codes of HTML left in it."""

    title: str
    example: str
    count: int


Remark = Alike | Markup


def remarks_on(project: Project, article_ids: Sequence[str]) -> list[Remark]:
    """Return what is worth telling of new articles, in their order; a few milliseconds for each."""
    found: list[Remark] = []
    with project.reading() as connection:
        query = (
            select(Article.title, TextContent.id, TextContent.content)
            .join(TextContent, TextContent.sha256 == Article.text_sha256)
        )  # fmt: skip
        for article_id in article_ids[:MOST]:
            row = connection.execute(query.where(Article.id == article_id)).one_or_none()
            if row is None:
                continue
            codes = _CODE.findall(row.content)
            if len(codes) >= _FEWEST_CODES:
                found.append(Markup(row.title, codes[0], len(codes)))
            alike = _alike(connection, row.title, row.id, row.content)
            if alike is not None:
                found.append(alike)
    return found


def _alike(connection: Connection, title: str, text_id: int, content: str) -> Alike | None:
    words = _words(content)
    if len(words) < _SHORTEST:
        return None
    step = max(1, (len(words) - _WORDS) // _PHRASES)
    phrases = [words[at : at + _WORDS] for at in range(0, len(words) - _WORDS + 1, step)]
    met = search.texts_with_phrases(connection, phrases, before=text_id)
    mine = _runs(words)
    best: Alike | None = None
    for other, count in met.most_common(_CANDIDATES):
        if count < _FEWEST_MET:
            break
        row = connection.execute(
            select(Article.title, TextContent.content)
            .join(Article, Article.text_sha256 == TextContent.sha256)
            .where(TextContent.id == other)
        ).first()
        if row is None:
            continue  # of an article that was removed
        share = len(mine & _runs(_words(row.content))) / len(mine)
        if share >= ALIKE and (best is None or share > best.share):
            best = Alike(title, row.title, share)
    return best


def _words(content: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(content[:_LENGTH])]


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[at:] for at in range(_RUN)), strict=False))
