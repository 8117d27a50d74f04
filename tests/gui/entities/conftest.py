"""Three articles that call one company, one raid and one university by several names, read and grouped."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.entities_view.room import EntitiesRoom
from gui.workspace import Workspace
from nlp.proposals import (
    ArticleReading,
    EntityClusters,
    EntityLinkProposal,
    EntityProposal,
    EntityRelation,
    MentionProposal,
    Segment,
)
from storage import knowledge, reads
from storage.entity_table import EntityLine
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.clusters import record_entities
from storage.operations.machine import record
from storage.project import Project
from tests.gui.conftest import Opener
from tests.gui.hands import press
from tests.storage.projects import draft
from tests.support.originals import Originals

LEDGER = (
    "Meridian Ocean Terminals puts the cost at 3.6 billion dollars.\nMeridian says that the port is finished.\n"
    "The raid on San Jacinto University went on. Police called the raid lawful."
)
COURIER = (
    "Meridian did not answer. Its local arm, Meridian Terminals Peru SA, holds the concession.\n"
    "The operation at San Jacinto University ended. The operation was short."
)
MONITOR = "Lima was quiet. Meridan Ocean Terminals stood by, and Meridian Bank lent nothing."

LABELS = {
    "Meridian Ocean Terminals": "ORG", "Meridian Terminals Peru SA": "ORG", "Meridan Ocean Terminals": "ORG",
    "Meridian Bank": "ORG", "Meridian": "ORG", "Lima": "GPE", "raid": "EVENT", "operation": "EVENT",
    "San Jacinto University": "FAC",
}  # fmt: skip

GROUPS = {
    "Meridian Ocean Terminals": ("Meridian Ocean Terminals", "Meridian"),
    "Meridian Terminals Peru SA": ("Meridian Terminals Peru SA",),
    "Meridan Ocean Terminals": ("Meridan Ocean Terminals",),
    "Meridian Bank": ("Meridian Bank",),
    "Lima": ("Lima",),
    "university raid": ("raid", "operation"),
    "San Jacinto University": ("San Jacinto University",),
}


def reading_of(key: str, text: str) -> ArticleReading:
    """Every name, the longest first."""
    pattern = "|".join(sorted(map(re.escape, LABELS), key=len, reverse=True))
    mentions = tuple(
        MentionProposal((Segment(*match.span()),), LABELS[match.group()], 0.8, ("a name",), "model:test@1")
        for match in re.finditer(pattern, text)
    )
    return ArticleReading(key, "test@1", (), mentions)


def clusters_of(project: Project) -> EntityClusters:
    """The groups, and the misspelt name proposed as the same."""
    found: dict[str, list[str]] = {}
    for mention in knowledge.mention_inputs(project):
        found.setdefault(mention.surface, []).append(mention.mention_id)
    proposals = []
    for name, surfaces in GROUPS.items():
        ids = tuple(key for surface in surfaces for key in found.get(surface, ()))
        aliases = tuple(surface for surface in surfaces if surface != name)
        proposals.append(EntityProposal(name, LABELS[surfaces[0]], ids, aliases, (), "rule:entities@1"))
    link = EntityLinkProposal(
        found["Meridan Ocean Terminals"][0], found["Meridian Ocean Terminals"][0], EntityRelation.SAME_AS, 0.6,
        ("differ by one letter",), "rule:entity-links@1",
    )  # fmt: skip
    return EntityClusters(tuple(proposals), (link,))


def make(path: Path) -> None:
    project = create_project(path, name="Harbour")
    drafts = [
        draft(LEDGER, title="The port", outlet="Pacific Ledger"),
        draft(COURIER, title="The concession", outlet="Lima Courier"),
        draft(MONITOR, title="A quiet day", outlet="Andes Monitor"),
    ]
    add_articles(project, drafts)
    for article in reads.articles(project):
        record(project, [reading_of(article.id, project.text(article.id))], run="read")
    record_entities(project, clusters_of(project), run="read")
    project.close()


@pytest.fixture
def grouped(open_quietly: Opener, originals: Originals, tmp_path: Path, qtbot: QtBot) -> Workspace:
    workspace = open_quietly(originals.copy(make, tmp_path / "harbour.sidelight"))
    for article_id in workspace.article_ids()[:2]:
        workspace.open_beside(article_id)
    workspace.view.focus_article(workspace.article_ids()[0])
    workspace.view.focus_text()
    return workspace


@pytest.fixture
def room(grouped: Workspace, qtbot: QtBot) -> EntitiesRoom:
    """The Entities view, brought on screen by its key, its table read."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press("4", Qt.KeyboardModifier.ControlModifier)
    shown = grouped.views.room
    assert isinstance(shown, EntitiesRoom)
    settle(shown, qtbot)
    assert QApplication.focusWidget() is shown.desk.view
    return shown


def settle(room: EntitiesRoom, qtbot: QtBot) -> None:
    """Wait until table, page and mentions say what the project says."""
    desk = room.desk
    qtbot.waitUntil(lambda: desk.is_settled and not room.is_following, timeout=5000)


def id_of(room: EntitiesRoom, name: str) -> str:
    """The entity of a row by its name."""
    (found,) = (line.id for line in lines(room) if line.name == name)
    return found


def lines(room: EntitiesRoom) -> list[EntityLine]:
    model = room.desk.model
    return [model.line(row) for row in range(model.rowCount())]


def names(room: EntitiesRoom) -> list[str]:
    return [line.name for line in lines(room)]
