"""Projects to export, a validator, and a document to spoil."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from storage.formats import WriteOptions, format_named
from storage.lifecycle import create_project, open_project
from storage.operations.articles import add_articles
from storage.project import Project
from tests.storage.analyst import ACTIONS, Analyst
from tests.storage.projects import TEXTS, draft, snapshot

SCHEMA = Path(__file__).parents[3] / "resources" / "schema" / "sidelight-1.schema.json"
Document = dict[str, Any]
MakeProject = Callable[[str], Project]


@pytest.fixture
def make_project(tmp_path: Path) -> Iterator[MakeProject]:
    """Makes empty projects that are closed after the test."""
    made: list[Project] = []

    def make(name: str) -> Project:
        made.append(create_project(tmp_path / f"{name}.sidelight"))
        return made[-1]

    yield make
    for project in made:
        project.close()


@pytest.fixture
def empty(make_project: MakeProject) -> Project:
    return make_project("empty")


@pytest.fixture(scope="session")
def full_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that a random analyst and a machine filled with everything that there is."""
    path = tmp_path_factory.mktemp("full") / "full.sidelight"
    project = create_project(path)
    analyst = filled(project, seed=5, edits=300)
    # the analyst's edits are random: go on until there is something of everything
    while any(not rows for name, rows in snapshot(project).items() if name != "alembic_version"):
        analyst.work(20)
    project.close()
    return path


@pytest.fixture
def full(full_file: Path, tmp_path: Path) -> Iterator[Project]:
    """A copy of that project, open."""
    path = tmp_path / "full.sidelight"
    shutil.copy(full_file, path)
    project = open_project(path)
    yield project
    project.close()


@pytest.fixture(scope="session")
def validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def export(project: Project, target: Path, **options: bool) -> Document:
    """The project as a Sidelight JSON document, written to ``target``."""
    form = format_named("sidelight-json")
    assert form is not None and form.write is not None
    form.write(project, target, WriteOptions(**options))
    document: Document = json.loads(target.read_text(encoding="utf-8"))
    return document


def take_in(project: Project, source: Path) -> Any:
    form = format_named("sidelight-json")
    assert form is not None and form.read is not None
    return form.read(project, source)


def content(document: Document) -> Document:
    return {key: value for key, value in document.items() if key != "exported_at"}


class Worker:
    """An analyst who makes random edits, but takes nothing away for good."""

    def __init__(self, project: Project, seed: int) -> None:
        self._analyst = Analyst(project, random.Random(seed))
        gone = {"delete_articles", "delete_dispute", "delete_evidence", "delete"}
        self._actions = [action for action in ACTIONS if action.__name__ not in gone]

    def work(self, edits: int) -> None:
        for _ in range(edits):
            self._analyst.chance.choice(self._actions)(self._analyst)


def filled(project: Project, seed: int, edits: int = 120) -> Worker:
    project.set_annotator("Ana Ibáñez")
    add_articles(project, [draft(text, outlet=f"Outlet {len(text)}") for text in TEXTS])
    worker = Worker(project, seed)
    worker.work(edits)
    return worker
