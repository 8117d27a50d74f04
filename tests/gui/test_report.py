"""The report from the window: what it will hold is said, it is written in the background, and it can be opened."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.report.dialog import ReportDialog, written
from gui.report.lines import Piece
from gui.report.pdf import draw_pdf, paginate
from gui.workspace import Workspace
from storage.report import BriefOptions, ReportFormat, Which, compose, count, gather
from storage.report.document import Document, Paragraph, Quote, Run, Style, Table, plain
from tests.gui.conftest import Opener
from tests.gui.hands import press
from tests.gui.pdf_words import words_of


@pytest.fixture
def sample(open_quietly: Opener, sample_file: Path) -> Workspace:
    return open_quietly(sample_file)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, sample: Workspace, tmp_path: Path) -> ReportDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    sample.focus_text()
    press("E", Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    found = sample.findChild(ReportDialog)
    assert found is not None
    qtbot.waitExposed(found)
    found.target.setText(str(tmp_path / "brief.html"))
    return found


def test_a_table_whose_head_would_fill_a_page_is_not_told_again_on_every_page() -> None:
    words = "x" * 10_000
    rows = tuple((plain(words), plain("yes")) for _ in range(3))
    made = Document("Title", "By", "Summary", (Table("Table", (words, "Second"), rows, (40, 14)),), "Foot")
    assert draw_pdf(made)[1] < 40


def test_who_judges_blind_gets_a_brief_without_names(sample: Workspace) -> None:
    sample.session.blind.set_on(True)
    blind = ReportDialog(sample.session, sample.project_name, sample)
    assert blind.options.blind
    sample.session.blind.set_on(False)
    assert not ReportDialog(sample.session, sample.project_name, sample).options.blind


def test_the_summary_says_what_the_choices_come_to(sample: Workspace, dialog: ReportDialog) -> None:
    for number, which in enumerate((Which.ALL, Which.RESOLVED, Which.OPEN)):
        dialog.which.setCurrentIndex(number)
        disputes, settled, quotes = count(sample.session.project, BriefOptions(disputes=which))
        assert disputes and quotes
        words = f"Questions: {disputes}, {settled} of them settled. Exact quotations: {quotes}."
        assert dialog.summary.text() == words


@pytest.mark.parametrize(
    ("number", "ending", "begins"), [(0, ".html", b"<!DOC"), (1, ".pdf", b"%PDF"), (2, ".md", b"# ")]
)
def test_a_report_is_written_and_offered_to_open(
    qtbot: QtBot, dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    number: int, ending: str, begins: bytes,
) -> None:  # fmt: skip
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog.format.setCurrentIndex(number)
    target = tmp_path / f"brief{ending}"
    assert Path(dialog.target.text()) == target
    with qtbot.waitSignal(dialog.told, timeout=20_000) as told:
        dialog.verb.click()
    assert target.read_bytes().startswith(begins)
    assert target.name in told.args[0] and target.name in dialog.outcome.text()
    assert dialog.verb.text() == "Open"
    dialog.verb.click()
    assert [url.toLocalFile() for url in opened] == [str(target)]


def test_another_choice_is_written_anew(qtbot: QtBot, dialog: ReportDialog, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.told):
        dialog.verb.click()
    dialog.blind.setChecked(True)
    assert dialog.verb.text() == "Write report" and dialog.outcome.text() == ""
    dialog.verb.click()  # asks whether to replace the brief of before
    with qtbot.waitSignal(dialog.told):
        dialog.verb.click()
    assert "Pacific Ledger (" not in (tmp_path / "brief.html").read_text(encoding="utf-8")
    dialog.reject()


def test_a_place_that_cannot_be_written_is_said_and_another_can_be_chosen(
    qtbot: QtBot, dialog: ReportDialog, tmp_path: Path
) -> None:
    dialog.target.setText(str(tmp_path / "nowhere" / "brief.html"))
    with qtbot.waitSignal(dialog.failed):
        dialog.verb.click()
    assert "the folder does not exist" in dialog.outcome.text() and dialog.verb.isEnabled()
    dialog.target.setText(str(tmp_path / "brief.html"))
    with qtbot.waitSignal(dialog.told):
        dialog.verb.click()
    dialog.reject()


def test_every_page_has_something_and_nothing_runs_off_it(sample: Workspace) -> None:
    document = compose(gather(sample.session.project, BriefOptions()))
    assert 4 <= draw_pdf(document)[1] <= 12


def test_whoever_copies_from_the_pdf_gets_every_word_and_figure(sample: Workspace) -> None:
    document = compose(gather(sample.session.project, BriefOptions()))
    words = words_of(draw_pdf(document)[0])
    assert not {"\0", "\t"} & set(words), "glyphs that stand for no character"
    text = " ".join(words.split())
    quotes = [block for block in document.blocks if isinstance(block, Quote)]
    assert len(quotes) > 20
    for quote in quotes:
        assert quote.text in text and quote.source in text
    assert document.byline in text and "The articles differ on" in text


@pytest.mark.parametrize("style", [Style.PLAIN, Style.STRONG])
@pytest.mark.parametrize("kind", ["text", "verdict", "note"])
def test_every_face_of_a_pdf_can_be_copied(sample: Workspace, kind: str, style: Style) -> None:
    letters = "".join(chr(code) for code in range(0x21, 0x180) if not 0x7F <= code <= 0xA0 and code != 0xAD)
    told = (letters, "1,150 tonnes", "offices, flood, waffle, fjord", "3:45 to 10x20, 50 − 27 = 23; ≥ 50", "—–“”‘’€£…")
    made = Document("Title", "By", "Summary", tuple(Paragraph((Run(each, style),), kind) for each in told), "Foot")
    text = "".join(words_of(draw_pdf(made)[0]).split())
    for each in told:
        assert "".join(each.split()) in text


def _piece(height: float, *, before: float = 0.0, with_next: bool = False) -> Piece:
    return Piece(height, lambda _painter, _top: None, before, with_next)


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    pages = paginate([_piece(80), _piece(15, before=5, with_next=True), _piece(10)], 100)
    assert [[piece.height for piece, _gap in page] for page in pages] == [[80], [15, 10]]
    assert pages[1][0][1] == 0, "no room is left above what begins a page"


def test_the_head_of_a_table_is_told_again_where_it_goes_over() -> None:
    head = _piece(10)
    row = replace(_piece(60), head=(head,))
    pages = paginate([head, row, row], 100)
    assert [[piece.height for piece, _gap in page] for page in pages] == [[10, 60], [10, 60]]


def test_what_is_longer_than_a_page_goes_over_several() -> None:
    pages = paginate([_piece(30, with_next=True) for _ in range(7)], 100)
    assert [len(page) for page in pages] == [3, 3, 1]


def test_a_brief_that_is_there_already_is_replaced_only_when_asked(
    qtbot: QtBot, dialog: ReportDialog, tmp_path: Path
) -> None:
    target = tmp_path / "brief.html"
    target.write_text("an earlier brief", encoding="utf-8")
    dialog.verb.click()
    assert target.read_text(encoding="utf-8") == "an earlier brief"
    assert "already" in dialog.outcome.text() and dialog.verb.text() == "Replace"
    dialog.target.setText(str(tmp_path / "other.html"))
    assert dialog.verb.text() == "Write report" and not dialog.outcome.text()
    dialog.target.setText(str(target))
    dialog.verb.click()
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.verb.text() == "Open", timeout=20_000)
    assert "an earlier brief" not in target.read_text(encoding="utf-8")
    dialog.title.setText("Another title")  # the brief that was just written is replaced as little
    dialog.verb.click()
    assert dialog.verb.text() == "Replace"


def test_a_brief_says_how_far_it_has_looked_and_cancel_writes_nothing(
    qtbot: QtBot, dialog: ReportDialog, tmp_path: Path
) -> None:
    target = tmp_path / "brief.html"
    said: list[str] = []
    dialog.looked.connect(lambda *_: said.append(dialog.outcome.text()))
    dialog.looked.connect(dialog.reject)  # as soon as the first question is looked for
    with qtbot.waitSignal(dialog.finished, timeout=30_000):
        dialog.verb.click()
    assert said[0].startswith("Looking through the articles: question 2 of ")
    assert not target.exists()


def test_a_brief_stopped_when_nothing_is_left_to_look_for_is_not_written(sample: Workspace, tmp_path: Path) -> None:
    """Cancel behind the last question said Stopping, and the file was written all the same."""
    stopping, target = threading.Event(), tmp_path / "brief.html"

    def heard(_done: int, _total: int) -> bool:
        stopping.set()  # as if between this question and the writing
        return True

    assert written(sample.session.project, target, ReportFormat.HTML, BriefOptions(), heard, stopping) is None
    assert not target.exists()
