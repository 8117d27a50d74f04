"""The sample's articles in a real window, pre-annotated by a reading that is written down here."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.workspace import Workspace
from nlp.proposals import (
    ArticleReading,
    Attribution,
    ClaimProposal,
    ClaimType,
    EntityClusters,
    EntityProposal,
    Factuality,
    MentionProposal,
    Modifier,
    Polarity,
    QuantityProposal,
    QuotationProposal,
    QuoteType,
    Segment,
)
from storage import reads
from storage.intake import read_bytes
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.clusters import record_entities
from storage.operations.machine import record
from storage.project import Project
from storage.vocabulary import AnnotationKind, Status
from tests.support.originals import Originals

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
FILES = ("pacific-ledger.txt", "lima-courier.txt")
NAMES = {
    "Puerto Arena": "GPE", "Lima": "GPE", "Meridian Ocean Terminals": "ORG", "Interior Ministry": "ORG",
    "Transport Ministry": "ORG", "Liang Wen": "ORG", "Rosa Huamán": "PERSON", "San Jacinto University": "FAC",
}  # fmt: skip


def figure(text: str, start: int, end: int) -> QuantityProposal:
    """A number with its unit, as a proposal."""
    number, unit = text[start:end].split(" ")
    return QuantityProposal(
        (Segment(start, end),), float(number), None, None, unit, "count", Modifier.EXACT, None, None, None, 0.8,
        ("number",), "rule:quantities@1",
    )  # fmt: skip


def reading_of(key: str, text: str) -> ArticleReading:
    """What a machine might propose: names, figures, quotations, and sentences with "said" or "cost" as claims."""
    mentions = [
        MentionProposal((Segment(*m.span()),), label, 0.7, (f"spaCy says {label}", "capitalised"), "model:test@1")
        for name, label in NAMES.items()
        for m in re.finditer(name, text)
    ]
    quantities = [figure(text, *m.span()) for m in re.finditer(r"\b(\d+) (km|miles|protesters|people)\b", text)]
    quotations = [
        QuotationProposal((Segment(*m.span()),), QuoteType.DIRECT, (), (), 0.9, ("quotation marks",), "rule:quotes@1")
        for m in re.finditer(r"“[^”]+”", text)
    ]
    claims = []
    for m in re.finditer(r"[^.\n]+\b(?:said|cost)\b[^.\n]*\.", text):
        start = m.start() + len(m[0]) - len(m[0].lstrip())
        reasons = ("number", "reporting verb said", "named source", "date", "lower bound", "3 similar", "a seventh")
        claims.append(
            ClaimProposal((Segment(start, m.end()),), text[start : m.end()], ClaimType.QUANTITY, 0.86, reasons,
                          Attribution.INDIRECT, Factuality.PROBABLE, Polarity.POSITIVE, origin="rule:claims@1")
        )  # fmt: skip
    return ArticleReading(key, "test@1", (), tuple(mentions), tuple(quantities), tuple(quotations), tuple(claims))


def make_arena(path: Path) -> None:
    project: Project = create_project(path, name="Puerto Arena")
    added = add_articles(project, [read_bytes(name, (SAMPLE / name).read_bytes()) for name in FILES])
    record(project, [reading_of(key, project.text(key)) for key in added.article_ids], run="a")
    arena = []
    for key in added.article_ids:
        ids = [mark.id for mark in reads.marks(project, key) if mark.kind is AnnotationKind.MENTION]
        arena += [a.id for a in reads.full_annotations(project, ids) if a.quote == "Puerto Arena"]
    entity = EntityProposal("Puerto Arena", "GPE", tuple(arena), (), ("same name",), "rule:clusters@1")
    record_entities(project, EntityClusters((entity,), ()), run="b")
    project.close()


@pytest.fixture
def project_path(originals: Originals, tmp_path: Path) -> Path:
    """Two articles of the sample, read, the mentions of Puerto Arena grouped as one entity."""
    return originals.copy(make_arena, tmp_path / "arena.sidelight")


class Reviewer:
    """Looks at Review and says what stands there."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.room = workspace.views.review
        self.view = self.room.view
        self.desk = self.room.desk
        self.testers = [
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
            for model in (self.room.cards.next_model, self.room.cards.done_model)
        ]

    @property
    def title(self) -> str:
        return self.view.sheet.title

    @property
    def record_id(self) -> str:
        assert self.view.record is not None
        return self.view.record.id

    @property
    def quote(self) -> str:
        assert self.view.record is not None
        return self.view.record.quote

    def status(self, annotation_id: str) -> Status:
        found = self.workspace.session.read(reads.annotation, annotation_id)
        assert found is not None
        return found.status

    def next_words(self) -> list[str]:
        return [card.words for card in self.room.cards.next_model.rows()]

    def done(self) -> list[tuple[str, str]]:
        return [(card.words, card.caption) for card in self.room.cards.done_model.rows()]

    def sentences(self) -> list[str]:
        """The history, newest first."""
        return [item.sentence for item in self.workspace.session.project.history()]

    def show(self, kind: str) -> None:
        """Choose a kind by its word, as a click does."""
        next(s for s in self.view.header.segments if s.words == kind).clicked.emit()


@pytest.fixture
def reviewer(
    qtbot: QtBot, open_quietly: Callable[[Path], Workspace], project_path: Path, qapp: QApplication
) -> Reviewer:
    """The project open in Review, the text with the keyboard."""
    workspace = open_quietly(project_path)
    found = Reviewer(workspace)
    workspace.actions_["view.review"].trigger()
    qtbot.waitUntil(lambda: found.view.sheet.text.hasFocus())
    return found
