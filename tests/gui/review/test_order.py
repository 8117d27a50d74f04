"""Review begins with what the machine doubts most; the order is remembered, and holds still while one decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from gui.preferences import Preferences
from gui.review.queue import SHOWN
from gui.review.side import ORDER_COMMANDS
from gui.workspace import Workspace
from nlp.proposals import MentionProposal, Segment
from storage.operations import machine, mentions
from tests.gui.hands import press
from tests.gui.review.conftest import Reviewer, reading_of


def scores(reviewer: Reviewer) -> list[float]:
    queue = reviewer.desk.queue
    assert queue.current is not None
    return [item.score or 0.0 for item in (queue.current, *queue.upcoming)]


def doubt(reviewer: Reviewer, words: str) -> None:
    """The machine proposes one thing more, of which it is less sure than of anything else."""
    workspace = reviewer.workspace
    article = workspace.article_ids()[0]
    text = workspace.session.project.text(article)
    start = text.index(words)
    place = (Segment(start, start + len(words)),)
    found = MentionProposal(place, "PERSON", 0.5, ("spaCy says PERSON",), "model:test@1")
    reading = reading_of(article, text)
    more = replace(reading, mentions=(*reading.mentions, found))
    workspace.session.announce(machine.record(workspace.session.project, [more], run="again"))


def test_what_is_least_certain_comes_first(reviewer: Reviewer) -> None:
    found = scores(reviewer)
    assert found == sorted(found, key=lambda score: abs(score - 0.5))
    assert found[0] < found[-1]
    assert reviewer.room.cards.order.text().startswith("least certain first")


def test_the_order_is_ticked_where_it_is_chosen_and_remembered(
    reviewer: Reviewer, open_quietly: Callable[[Path], Workspace], project_path: Path
) -> None:
    actions = reviewer.workspace.actions_
    assert actions["review.by_doubt"].isChecked()
    for _ in range(2):  # the second time changes nothing
        actions["review.by_article"].trigger()
        assert [key for key in ORDER_COMMANDS.values() if actions[key].isChecked()] == ["review.by_article"]
    articles = [item.article_id for item in reviewer.desk.queue.upcoming]
    assert len(set(articles[:12])) == 1
    assert Preferences().choices.review_order == "article"
    reviewer.workspace.actions_["desk.close_project"].trigger()
    again = Reviewer(open_quietly(project_path))
    again.workspace.actions_["view.review"].trigger()
    assert again.room.cards.order.text().startswith("by article")


def test_settings_that_make_no_sense_give_the_usual_order(reviewer: Reviewer) -> None:
    reviewer.workspace.preferences.update(review_order="by moonlight")
    assert reviewer.room.cards.order.text().startswith("least certain first")


def test_what_stands_next_does_not_jump_when_something_more_doubtful_arrives(reviewer: Reviewer) -> None:
    here, after = reviewer.record_id, [item.id for item in reviewer.desk.queue.upcoming[:SHOWN]]
    doubt(reviewer, "container")
    queue = reviewer.desk.queue
    assert (reviewer.record_id, [item.id for item in queue.upcoming[:SHOWN]]) == (here, after)
    assert queue.upcoming[SHOWN].words == "container"
    press("A")
    assert reviewer.record_id == after[0]


def test_what_stands_next_and_is_decided_elsewhere_goes(reviewer: Reviewer) -> None:
    after = [item.id for item in reviewer.desk.queue.upcoming[:SHOWN]]
    reviewer.workspace.session.do(mentions.confirm, after[:2])
    assert [item.id for item in reviewer.desk.queue.upcoming[:3]] == after[2:]


def test_another_order_is_taken_up_at_once(reviewer: Reviewer) -> None:
    reviewer.workspace.actions_["review.by_score"].trigger()
    found = scores(reviewer)
    assert found == sorted(found, reverse=True)
