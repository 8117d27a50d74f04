"""Names and titles fit the window's lines, and invisible signs of direction in them turn nothing."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel

from gui.article_list import ArticleModel
from gui.history_words import author, sentence
from gui.theme import ui_font
from gui.upright import lines_needed, two_lines
from gui.widgets import Ink
from gui.workspace import Workspace
from storage import reads
from storage.operations.articles import edit_article
from storage.project import Project
from storage.upright import upright

TURNED = "\u202eUno\u202c \u2066dos\u2069"


def test_only_signs_that_turn_others_go() -> None:
    assert upright(TURNED) == "Uno dos"
    assert upright("\u0639\u0646\u0648\u0627\u0646\u200f!") == "\u0639\u0646\u0648\u0627\u0646\u200f!"


def test_a_label_shows_a_turned_name_upright() -> None:
    assert Ink(TURNED).text() == "Uno dos"
    label = Ink()
    label.set_text(f"{TURNED}, 9 Jan")
    assert label.text() == "Uno dos, 9 Jan"


def test_a_turned_title_and_a_turned_analyst_are_read_upright(workspace: Workspace) -> None:
    project = workspace.session.project
    Project.set_annotator(project, TURNED)  # as an import brings it
    first = workspace.article_ids()[0]
    workspace.session.do(edit_article, first, title=TURNED)
    article = workspace.session.read(reads.article, first)
    assert article is not None and article.title == "Uno dos"
    assert "Uno dos" in [person.name for person in workspace.session.read(reads.annotators)]
    newest = project.history(limit=1)[0]
    assert author(newest) == "Uno dos" and "\u202e" not in sentence(newest)
    model = workspace.sidebar.model
    assert isinstance(model, ArticleModel)
    assert "Uno dos" in [model.index(row, 0).data() for row in range(model.rowCount())]
    shown = [label.text() for label in workspace.findChildren(QLabel)]
    assert not any("\u202e" in words for words in shown)


def test_a_word_wider_than_its_line_is_broken_only_where_that_is_asked_for(qapp: QApplication) -> None:
    font, word = ui_font(12.5), "\U00010400" * 5 + "a" * 40
    width = QFontMetricsF(font).horizontalAdvance(word) * 0.7
    (elided,) = two_lines(word, font, width)
    assert elided.endswith("…") and elided[:-1] in word
    first, second = two_lines(word, font, width, anywhere=True)
    assert first + second == word


def test_lines_are_counted_as_they_are_broken(qapp: QApplication) -> None:
    font = ui_font(12.5, 500)
    titles = (
        "", " ", "Toll?", "How many people died in Lima?", " How many people died in Lima in January 2025, all told? ",
        "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel", "a " + "x" * 300, "x" * 300 + " a",
        "Nord-Süd-Verbindungs-Tunnel-Gesellschaft-mit-beschränkter-Haftung", "利马的抗议活动中有多少人死亡" * 3,
        "كم عدد القتلى في احتجاجات ليما في يناير وفقا للوزارة؟", "word " * 300,
    )  # fmt: skip
    for width in (40, 120, 186, 400):
        for title in titles:
            assert lines_needed(title, font, width) == len(two_lines(title, font, width)), (title, width)
