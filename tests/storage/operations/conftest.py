"""A real project with two short articles, and small helpers to speak of passages by their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from nlp.proposals import Segment
from storage import reads
from storage.intake import read_bytes
from storage.lifecycle import create_project
from storage.operations import articles
from storage.project import Project

HARBOUR = (
    "Harbour costs more\n"
    "The port of Chancay costs $3.6 billion, Meridian said. Chancay lies 80 km north of Lima.\n"
    "Meridian’s director Rosa Huamán spoke in Chancay. 😀 Rosa Huamán left Lima on Monday.\n"
)
COURIER = (
    "Works stand still\nThe Transport Ministry says that the Chancay works will cost $3 billion.\nMeridian is silent.\n"
)


@dataclass
class Desk:
    """The project on the analyst's desk."""

    project: Project
    harbour: str
    courier: str

    def __post_init__(self) -> None:
        self.labels = {label.name: label.id for label in reads.labels(self.project)}

    def segment(self, article_id: str, words: str, nth: int = 0) -> Segment:
        """Return the nth place of these words in the article."""
        text = self.project.text(article_id)
        start = -1
        for _ in range(nth + 1):
            start = text.index(words, start + 1)
        return Segment(start, start + len(words))

    def quotes(self, article_id: str, status: str | None = None) -> list[tuple[str, str]]:
        """Return (quote, label name or kind) of the article's annotations, by position."""
        names = {identity: name for name, identity in self.labels.items()}
        marks = [mark for mark in reads.marks(self.project, article_id) if status in (None, mark.status.value)]
        found = reads.full_annotations(self.project, [mark.id for mark in marks])
        return [(a.quote, names.get(a.label_id or "", a.kind.value)) for a in found]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    project = create_project(tmp_path / "harbour.sidelight")
    project.set_annotator("Maria Keller")
    drafts = [read_bytes("harbour.txt", HARBOUR.encode()), read_bytes("courier.txt", COURIER.encode())]
    intake = articles.add_articles(project, drafts)
    yield Desk(project, *intake.article_ids)
    project.close()
