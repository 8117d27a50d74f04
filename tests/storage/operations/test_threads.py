"""Texts and joined actions while several threads look at one project."""

from __future__ import annotations

import random
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from storage.intake import read_bytes
from storage.operations import articles
from tests.storage.operations.conftest import Desk


@contextmanager
def hasty_threads() -> Iterator[None]:
    """Let threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def errors_of(*functions: Callable[[], object]) -> list[BaseException]:
    """Run functions at the same time, each in a thread; return what they raised."""
    raised: list[BaseException] = []

    def run(function: Callable[[], object]) -> None:
        try:
            function()
        except BaseException as error:  # noqa: BLE001 - it is what the test looks at
            raised.append(error)

    threads = [threading.Thread(target=run, args=(function,)) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_texts_are_read_from_several_threads(desk: Desk) -> None:
    drafts = [read_bytes(f"{number}.txt", f"Text number {number}\n".encode()) for number in range(10)]
    ids = articles.add_articles(desk.project, drafts).article_ids
    wanted = {key: f"Text number {number}\n" for number, key in enumerate(ids)}

    def look() -> None:
        chance = random.Random(7)
        for _ in range(3_000):
            key = chance.choice(ids)
            assert desk.project.text(key) == wanted[key]

    with hasty_threads():
        assert errors_of(look, look, look) == []


def test_the_text_of_an_article_that_is_gone_is_gone(desk: Desk) -> None:
    text = desk.project.text(desk.harbour)
    articles.delete_articles(desk.project, [desk.harbour])
    with pytest.raises(KeyError):
        desk.project.text(desk.harbour)
    desk.project.undo()
    assert desk.project.text(desk.harbour) == text
    desk.project.undo()
    with pytest.raises(KeyError):
        desk.project.text(desk.harbour)
