"""Texts and joined actions while several threads look at one project."""

from __future__ import annotations

import random
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest

from storage import copies
from storage.errors import DiskTrouble
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


def test_many_readers_do_not_keep_an_edit_waiting(desk: Desk) -> None:
    with ExitStack() as readers:
        for _ in range(12):
            readers.enter_context(desk.project.reading()).exec_driver_sql("SELECT count(*) FROM article")
        articles.edit_article(desk.project, desk.harbour, title="Harbour dearer than said")


def test_nothing_is_written_into_a_file_that_another_has_replaced(desk: Desk) -> None:
    project = desk.project
    copy = copies.copy_project(project, project.path.with_name("copy.sidelight"))
    aside = project.path.rename(project.path.with_name("aside.sidelight"))
    copy.rename(project.path)
    with pytest.raises(DiskTrouble, match="replaced while it was open"):
        articles.edit_article(project, desk.harbour, title="Lost")
    aside.replace(project.path)
    assert articles.edit_article(project, desk.harbour, title="Kept")
