"""Marks that are not made yet: an article of 20,000 marks shows forty when it is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gui.reader.marks import Mark
from storage.article_marks import ArticleMarks, Row


class UnmadeMarks:
    """The marks of an article as they are stored, and how one of them is made into what a pane paints."""

    __slots__ = ("make", "stored")

    def __init__(self, stored: ArticleMarks, make: Callable[[Row], Mark]) -> None:
        self.stored = stored
        self.make = make

    def __iter__(self) -> Iterator[Mark]:
        return map(self.make, self.stored.rows.values())
