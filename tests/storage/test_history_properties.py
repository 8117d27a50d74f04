"""The invariant of the history: undo all and the content equals the start, redo all and it equals the end."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import random
import string
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

import storage.operations
from nlp.proposals import ArticleReading, MentionProposal, Segment
from storage.history_sentences import SENTENCES
from storage.lifecycle import create_project, open_project
from storage.operations import machine, mentions
from storage.operations.articles import add_articles
from storage.operations.labels import add_label
from storage.project import Project
from storage.vocabulary import LabelKind
from tests.storage.analyst import ACTIONS, Analyst
from tests.storage.projects import TEXTS, difference, draft, index_is_in_step, searchable, snapshot

EDITS = 600


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = create_project(tmp_path / "session.sidelight")
    project.set_annotator("Ana")
    yield project
    project.close()


def test_long_session_is_undone_and_redone_row_for_row(project: Project) -> None:
    """Edits of every kind, with undo, redo, and closing and opening in between."""
    path, chance = project.path, random.Random(20210504)
    start, nothing = snapshot(project), searchable(project)
    made: dict[str, int] = {}
    analyst = Analyst(project, chance)
    every = {action.__name__ for action in ACTIONS}
    while sum(made.values()) < EDITS or made.keys() < every:
        assert sum(made.values()) < 3 * EDITS, f"never possible: {every - made.keys()}"
        action = chance.choice(ACTIONS)
        if action(analyst):
            made[action.__name__] = made.get(action.__name__, 0) + 1
        if chance.random() < 0.04:
            undo_and_redo_some(project, chance)
        if chance.random() < 0.02:
            project = reopened(project)
            project.set_annotator(chance.choice(("Ana", "Bo")))
            analyst.project = project
    assert_history_reads_well(project)
    end, everything = snapshot(project), searchable(project)

    steps = undo_all(project)
    assert difference(snapshot(project), start) == []
    assert searchable(project) == nothing
    index_is_in_step(project)

    project = reopened(project)
    redo(project, steps)
    assert difference(snapshot(project), end) == []
    assert searchable(project) == everything
    index_is_in_step(project)
    project.close()
    assert path.exists()


class Session(RuleBasedStateMachine):
    """Short sessions, all of whose choices are hypothesis's."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.project = create_project(Path(self.folder.name) / "session.sidelight")
        self.project.set_annotator("Ana")
        self.start = snapshot(self.project)
        add_articles(self.project, [draft(text) for text in TEXTS])

    @rule(action=st.sampled_from(ACTIONS), chance=st.randoms(use_true_random=False))
    def edit(self, action: object, chance: random.Random) -> None:
        before = snapshot(self.project)
        analyst = Analyst(self.project, chance)
        analyst.run = "the same run"
        changes = action(analyst)  # type: ignore[operator]
        if not changes:
            assert difference(snapshot(self.project), before) == []

    @rule(steps=st.integers(1, 5))
    def undo_and_redo(self, steps: int) -> None:
        before = snapshot(self.project)
        redo(self.project, sum(bool(self.project.undo()) for _ in range(steps)))
        assert difference(snapshot(self.project), before) == []

    @rule()
    def undo(self) -> None:
        self.project.undo()

    @rule()
    def reopen(self) -> None:
        self.project = reopened(self.project)
        self.project.set_annotator("Ana")

    def teardown(self) -> None:
        try:
            end = snapshot(self.project)
            steps = undo_all(self.project)
            assert difference(snapshot(self.project), self.start) == []
            redo(self.project, steps)
            assert difference(snapshot(self.project), end) == []
            index_is_in_step(self.project)
        finally:
            self.project.close()
            self.folder.cleanup()


def test_short_sessions_are_undone_and_redone_row_for_row() -> None:
    run_state_machine_as_test(
        Session,
        # a failing session is shown as it happened; add Phase.shrink to look for its cause, which takes minutes
        settings=settings(
            max_examples=15,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
        ),
    )


def test_every_operation_takes_part() -> None:
    """An operation that is added later has to join the random sessions."""
    offered = set()
    for info in pkgutil.iter_modules(storage.operations.__path__):
        module = importlib.import_module(f"storage.operations.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != module.__name__ or name.startswith("_"):
                continue
            first, *_ = inspect.signature(function).parameters
            if first == "project" and function.__annotations__["return"] in ("Changes", "Intake"):
                offered.add(name)
    assert offered == {action.__name__ for action in ACTIONS}


# --- a person works on while the machine reads ----------------------------------------------------------------


def proposal(start: int, end: int) -> MentionProposal:
    return MentionProposal((Segment(start, end),), "ORG", 0.9, ("tagged",), "model:en_test@1.0")


def batch(article: str, *proposals: MentionProposal) -> list[ArticleReading]:
    return [ArticleReading(article, "en_test@1.0", mentions=proposals)]


def label(project: Project, name: str) -> str:
    with project.reading() as connection:
        return str(connection.exec_driver_sql("SELECT id FROM label WHERE name = ?", (name,)).scalar_one())


def test_undo_takes_back_the_persons_edit_and_not_the_batch_that_came_after_it(project: Project) -> None:
    first, second = add_articles(project, [draft(TEXTS[0]), draft(TEXTS[1])]).article_ids
    machine.record(project, batch(first, proposal(0, 4)), run="r")
    tagged = mentions.tag(project, first, [Segment(5, 11)], label(project, "PERSON"))
    machine.record(project, batch(second, proposal(0, 5)), run="r")
    assert project.undo().entry_id == tagged.entry_id
    assert [item.action for item in project.history()] == ["add_mention", "machine_read", "import_articles"]


def test_redo_survives_a_batch_of_the_running_machine(project: Project) -> None:
    first, second = add_articles(project, [draft(TEXTS[0]), draft(TEXTS[1])]).article_ids
    machine.record(project, batch(first, proposal(0, 4)), run="r")
    tagged = mentions.tag(project, first, [Segment(5, 11)], label(project, "PERSON"))
    project.undo()
    machine.record(project, batch(second, proposal(0, 5)), run="r")
    assert project.redo().entry_id == tagged.entry_id


def test_batch_that_meets_the_persons_edit_becomes_an_entry_above_it(project: Project) -> None:
    start = snapshot(project)
    (article,) = add_articles(project, [draft(TEXTS[0])]).article_ids
    machine.record(project, batch(article, proposal(0, 4)), run="r")
    add_label(project, "SHIP", LabelKind.ENTITY, "#336699")
    ship = MentionProposal((Segment(5, 11),), "SHIP", 0.9, (), "model:test@1")
    machine.record(project, batch(article, ship), run="r")
    assert [item.action for item in project.history()][:2] == ["machine_read", "add_label"]
    undo_all(project)
    assert difference(snapshot(project), start) == []


def test_batch_that_withdraws_what_an_undone_edit_was_about_is_an_entry_of_its_own(project: Project) -> None:
    (article,) = add_articles(project, [draft(TEXTS[0])]).article_ids
    machine.record(project, batch(article, proposal(0, 4)), run="r")
    (suggested,) = Analyst(project, random.Random(1)).ids("annotation")
    mentions.confirm(project, [suggested])
    project.undo()
    machine.record(project, batch(article, proposal(5, 11)), run="r")
    assert [item.state for item in project.history()] == ["applied", "abandoned", "applied", "applied"]


def test_undone_edits_that_were_edited_past_stay_in_the_history_and_out_of_redo(project: Project) -> None:
    (article,) = add_articles(project, [draft(TEXTS[0])]).article_ids
    mentions.tag(project, article, [Segment(0, 4)], label(project, "PERSON"))
    project.undo()
    mentions.tag(project, article, [Segment(5, 11)], label(project, "PERSON"))
    assert not project.redo()
    assert [item.state for item in project.history()] == ["applied", "abandoned", "applied"]


def test_undo_restores_ids(project: Project) -> None:
    (article,) = add_articles(project, [draft(TEXTS[0])]).article_ids
    made = mentions.tag(project, article, [Segment(0, 4)], label(project, "PERSON")).result_id
    mentions.delete(project, [str(made)])
    back = project.undo()
    assert back.touched["annotation"] == {made}
    assert Analyst(project, random.Random(1)).ids("annotation") == [made]


# --- helpers --------------------------------------------------------------------------------------------------


def assert_history_reads_well(project: Project) -> None:
    """Every entry has its sentence, and every sentence all its words."""
    for item in project.history(limit=10_000):
        fields = {field for _, field, _, _ in string.Formatter().parse(SENTENCES[item.action]) if field}
        assert fields <= item.details.keys(), f"{item.action} lacks {fields - item.details.keys()}"


def reopened(project: Project) -> Project:
    project.close()
    return open_project(project.path)


def undo_and_redo_some(project: Project, chance: random.Random) -> None:
    before = snapshot(project)
    steps = sum(bool(project.undo()) for _ in range(chance.randint(1, 12)))
    back = chance.choice((steps, chance.randint(0, steps)))
    redo(project, back)
    if back == steps:
        assert difference(snapshot(project), before) == []


def undo_all(project: Project) -> int:
    steps = 0
    while project.undo():
        steps += 1
    return steps


def redo(project: Project, steps: int) -> None:
    for _ in range(steps):
        assert project.redo()
