"""The reading machine from the window: progress, Cancel, a missing model; what a person decided stays."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from gui.inspector.article_page import ArticlePage
from gui.main_window import MainWindow
from gui.reading_job import time_left
from gui.widgets import Ink
from gui.workspace import Workspace
from nlp.proposals import ArticleRead, ArticleReading, MentionProposal, ReadingFinished, Segment
from storage import reads
from storage.compared import left_uncompared
from storage.ids import new_id
from storage.intake import read_pasted
from storage.operations import mentions, settings
from storage.operations.articles import add_articles, edit_article
from storage.vocabulary import Status
from tests.gui.conftest import Opener

PATIENCE = 60_000


def test_articles_are_read_after_opening_and_a_decision_outlives_reading_again(
    qtbot: QtBot, window: MainWindow, project_path: Path
) -> None:
    window.desk.open_path(project_path)
    workspace = window.workspace
    assert workspace is not None
    assert workspace.reading.running
    assert window.status.cancel.isVisible()
    told: dict[str, bool] = {}
    workspace.reading.progress.connect(lambda words, _: told.setdefault(words, workspace.reading.suggesting))
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=PATIENCE)
    assert not window.status.cancel.isVisible()
    assert told["Comparing passages"] is False, "Review says that articles are read only while they are"
    assert all(suggesting for words, suggesting in told.items() if words.startswith("Reading"))
    project = workspace.session.project
    assert reads.counts(project).suggested > 3
    first = workspace.view.undecided(workspace.view.current_article)[0]
    workspace.session.do(mentions.reject, [first])
    before = reads.counts(project).suggested
    workspace.reading.read_again()
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=PATIENCE)
    record = reads.annotation(project, first)
    assert record is not None and record.status is Status.REJECTED
    # what was rejected once is not proposed again elsewhere either
    assert reads.counts(project).suggested <= before


def test_cancel_ends_reading_and_the_window_goes_on(qtbot: QtBot, window: MainWindow, project_path: Path) -> None:
    window.desk.open_path(project_path)
    workspace = window.workspace
    assert workspace is not None
    workspace.reading.cancel()
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=PATIENCE)
    person = workspace.book.for_key("1")
    assert person is not None
    article = reads.articles(workspace.session.project)[0]
    assert workspace.session.do(mentions.tag, article.id, [Segment(0, 4)], person.id)


def test_a_comparison_that_was_stopped_is_taken_up_when_the_project_is_opened_again(
    qtbot: QtBot, window: MainWindow, project_path: Path
) -> None:
    window.desk.open_path(project_path)
    first = window.workspace
    assert first is not None
    stopped: list[str] = []
    first.reading.told.connect(stopped.append)
    first.reading.progress.connect(lambda words, _share: first.reading.cancel() if words == "Grouping names" else None)
    qtbot.waitUntil(lambda: bool(stopped), timeout=PATIENCE)
    assert stopped == ["Comparing was stopped; it goes on when the project is opened again."]
    assert left_uncompared(first.session.project) and not reads.entities(first.session.project)
    assert first.session.do(settings.set_claim_threshold, 0.6)
    window.desk.close_project()

    window.desk.open_path(project_path)
    second = window.workspace
    assert second is not None
    said: list[str] = []
    second.reading.told.connect(said.append)
    qtbot.waitUntil(lambda: len(said) == 1, timeout=PATIENCE)
    assert second.session.do(settings.set_meta, name="Another name")  # the threshold for claims is what it was
    qtbot.waitUntil(lambda: len(said) == 2, timeout=PATIENCE)
    assert said == [
        "The last run ended before all articles were compared: they are compared now.",
        "All articles are compared. 2 differences between articles wait in Disputes (Ctrl+Shift+D).",
    ]
    assert reads.entities(second.session.project) and not left_uncompared(second.session.project)
    qtbot.waitUntil(lambda: not second.reading.running, timeout=PATIENCE)
    second.reading.resume()
    qtbot.waitUntil(lambda: second.reading._looking is None, timeout=PATIENCE)
    assert len(said) == 2 and not second.reading.running  # nothing is left to be taken up


def test_a_model_that_is_missing_is_told_in_one_sentence(
    qtbot: QtBot, window: MainWindow, open_quietly: Opener, project_path: Path
) -> None:
    workspace: Workspace = open_quietly(project_path)
    failed = QSignalSpy(workspace.reading.failed)
    workspace.reading.model = "xx_no_such_model"
    workspace.reading.read_again()
    qtbot.waitUntil(lambda: failed.count() == 1, timeout=PATIENCE)
    assert "xx_no_such_model is not installed" in window.status.message._full
    assert not workspace.reading.running


def test_time_left_is_said_in_seconds_then_minutes() -> None:
    assert (time_left(12.4), time_left(185)) == ("12 s left", "3 min left")


def test_what_the_project_knows_is_gathered_away_from_the_event_loop(
    qtbot: QtBot, open_quietly: Opener, project_path: Path
) -> None:
    workspace: Workspace = open_quietly(project_path)
    threads: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "GROUP BY segment.quote" in statement:
            threads.append(threading.current_thread().name)

    event.listen(workspace.session.project._engine, "before_cursor_execute", note)
    workspace.reading.read_again()
    assert workspace.reading.running
    qtbot.waitUntil(lambda: bool(threads), timeout=PATIENCE)
    workspace.reading.cancel()
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=PATIENCE)
    assert threads == ["sidelight-task"]


def test_cancel_keeps_what_was_read_and_waits_to_be_recorded(
    qtbot: QtBot, open_quietly: Opener, project_path: Path
) -> None:
    workspace: Workspace = open_quietly(project_path)
    reading, project = workspace.reading, workspace.session.project
    told = QSignalSpy(reading.told)
    reading._job, reading._run = 1, new_id()
    for number, article in enumerate(reads.articles(project)):
        proposal = MentionProposal((Segment(0, 4),), "EVENT", 0.9, (), "model:test@1")
        read = ArticleReading(article.id, "test@1", (), (proposal,))
        reading.on_heard(1, ArticleRead(read, number + 1, 2, None))
    reading.cancel()
    reading.on_heard(1, ReadingFinished(2, 0, 0.1, cancelled=True))
    qtbot.waitUntil(lambda: told.count() == 1, timeout=PATIENCE)
    assert reads.counts(project).suggested == 2
    assert not reading.running


SPANISH = (
    "Al menos 50 muertos en las protestas\n\n"
    "LIMA, 20 de enero de 2025. Al menos 50 personas han muerto desde que comenzaron las protestas en diciembre, "
    "informó el lunes la Defensoría del Pueblo. El Ministerio del Interior había dicho que eran 27, según la prensa."
)


def test_an_article_in_another_language_is_said_to_be_read_in_part(qtbot: QtBot, workspace: Workspace) -> None:
    intake = add_articles(workspace.session.project, [read_pasted(SPANISH)])
    workspace.session.announce(intake.changes)
    added = workspace.articles()[-1]
    workspace.session.do(edit_article, added.id, language="es")
    told: list[str] = []
    workspace.reading.told.connect(told.append)
    workspace.reading.start([added.id])
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert "1 article was not read in full" in told[-1]
    workspace.show_article(added.id)
    workspace.inspect_article()
    page = workspace.inspector.page
    assert isinstance(page, ArticlePage)
    assert any("no figures, quotations or claims" in text.text() for text in page.findChildren(Ink))
