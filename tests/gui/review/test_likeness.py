"""J and K in Review answer what the entity of the proposal could be the same as, and say so where nothing is asked."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from storage import reads
from storage.operations import entities
from tests.gui.hands import press
from tests.gui.review.conftest import Reviewer


@pytest.fixture
def likely(qtbot: QtBot, reviewer: Reviewer) -> Reviewer:
    """The first mention of Puerto Arena is at hand, and there is an entity of nearly its name."""
    session = reviewer.workspace.session
    article = reviewer.workspace.article_ids()[0]
    other = next(
        mark.id for mark in session.read(reads.marks, article)
        if mark.kind.value == "mention" and mark.entity_id is None
    )  # fmt: skip
    session.do(entities.new_entity, other, "Puerto Arena Authority")
    found = next(item for item in reviewer.desk.queue.upcoming if item.words == "Puerto Arena")
    reviewer.desk.open(found.id)
    assert reviewer.quote == "Puerto Arena"
    return reviewer


def test_the_likely_entity_is_shown_below_the_proposal_and_j_merges_it(qtbot: QtBot, likely: Reviewer) -> None:
    workspace = likely.workspace
    qtbot.waitUntil(lambda: likely.view.likeness._section is not None)
    section = likely.view.likeness.section
    assert section is not None and section.current is not None and section.current.name == "Puerto Arena Authority"
    entries = len(workspace.session.project.history())
    press("j")
    assert workspace.entities.named("Puerto Arena Authority") == workspace.entities.named("Puerto Arena")
    assert len(workspace.session.project.history()) == entries + 1
    assert likely.quote == "Puerto Arena", "the proposal itself is still undecided"


def test_k_keeps_the_likely_entity_apart_for_good(likely: Reviewer) -> None:
    press("k")  # at once: nobody has to rest
    assert "apart" in likely.sentences()[0]
    assert likely.view.likeness.section is None or likely.view.likeness.section.current is None


def test_where_nothing_is_asked_j_tells_which_keys_go_on(likely: Reviewer) -> None:
    likely.show("Claims")
    press("j")
    told = likely.workspace.status.message.accessibleName()
    assert "N goes to the next suggestion" in told
