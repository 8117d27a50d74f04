"""The inspector's fields of claims, quotations and quantities are edited in place, their words picked in the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.inspector.checks import CheckList, CheckRow, ChecksSection
from gui.inspector.fields import TextField
from gui.inspector.mention_page import EntityField
from gui.inspector.numbers import parse_number, show_number
from gui.inspector.others import OthersSection
from gui.inspector.part_field import PartField
from gui.inspector.quantity_section import QuantitySection
from gui.workspace import Workspace
from nlp.proposals import (
    ArticleReading,
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Modifier,
    Passage,
    QuantityProposal,
    QuotationProposal,
    QuoteType,
    Segment,
)
from storage import reads
from storage.intake import read_pasted
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.claims import add_claim
from storage.operations.comparisons import record_comparisons
from storage.operations.machine import record
from storage.records import Annotation
from storage.vocabulary import AnnotationKind
from tests.gui.conftest import Opener
from tests.gui.hands import press, write
from tests.support.originals import Originals

TEXT = (
    "Toll\n\nOn Friday, 9 January 2025, the ministry reportedly said that perhaps 27 people had died. "
    "“We mourn them,” added Ana Ruiz."
)


def _at(words: str) -> Segment:
    start = TEXT.index(words)
    return Segment(start, start + len(words))


def make_fields(path: Path) -> None:
    project = create_project(path, name="Fields")
    (article,) = add_articles(project, [read_pasted(TEXT)]).article_ids
    quantity = QuantityProposal(
        (_at("27 people"),), 27.0, 26.73, 27.27, "people", "count", Modifier.EXACT, "deaths", None, None, 0.9, (),
        "rule:q@1",
    )  # fmt: skip
    quotation = QuotationProposal(
        (_at("We mourn them"),), QuoteType.DIRECT, (_at("added"),), (_at("Ana Ruiz"),), 0.9, (), "rule:a@1"
    )
    record(
        project, [ArticleReading(article, "m@1", quantities=(quantity,), quotations=(quotation,))], run="r"
    )  # fmt: skip
    add_claim(project, article, [_at("the ministry reportedly said that perhaps 27 people had died.")])
    day = ComparisonProposal(
        Passage(article, (_at("Friday"),)), Passage(article, (_at("Friday, 9 January 2025"),)),
        ComparisonRelation.VALUE_DIFFERS, ComparisonBasis.DATE, 0.5,
        Explanation("2025-01-09 was a Thursday: check the day.", ("2025-01-09 was a Thursday",)), "rule:compare@1",
    )  # fmt: skip
    record_comparisons(project, [day], run="r")
    project.close()


@pytest.fixture
def project_path(originals: Originals, tmp_path: Path) -> Path:
    return originals.copy(make_fields, tmp_path / "fields.sidelight")


@pytest.fixture
def fields(qtbot: QtBot, open_quietly: Opener, project_path: Path) -> Workspace:
    workspace = open_quietly(project_path)
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    return workspace


def _record(workspace: Workspace, kind: AnnotationKind) -> Annotation:
    article = workspace.article_ids()[0]
    mark = next(mark for mark in workspace.session.read(reads.marks, article) if mark.kind is kind)
    found = workspace.session.read(reads.annotation, mark.id)
    assert found is not None
    return found


def _choose(workspace: Workspace, kind: AnnotationKind) -> QWidget:
    record_ = _record(workspace, kind)
    workspace.view.choose(record_.article_id, record_.id)
    page = workspace.inspector.page
    assert page is not None
    return page


def _part(page: QWidget, role: str) -> PartField:
    found = page.findChild(PartField, f"part {role}")
    assert isinstance(found, PartField)
    return found


def _drag(workspace: Workspace, words: str) -> None:
    pane = workspace.view.row.current_pane
    assert pane is not None
    pane.text.select(_at(words))


def test_of_a_tagged_figure_its_value_and_the_others_come_before_what_it_might_name(fields: Workspace) -> None:
    _drag(fields, "27 people")
    press("7")
    page = fields.inspector.page
    assert page is not None
    orders = []
    for kind in (QuantitySection, OthersSection, EntityField):
        (found,) = page.findChildren(kind)
        part: QWidget | None = found
        while part is not None and page.column.indexOf(part) < 0:
            part = part.parentWidget()
        assert part is not None
        orders.append(page.column.indexOf(part))
    assert orders == sorted(orders)


def test_the_cue_of_a_claim_is_picked_in_the_text_and_taken_with_enter(fields: Workspace) -> None:
    page = _choose(fields, AnnotationKind.CLAIM)
    QTest.mouseClick(_part(page, "cue").pick, Qt.MouseButton.LeftButton)
    assert "cue" in fields.status.message.accessibleName()
    _drag(fields, "reportedly said")
    assert fields.inspector.page is not None and fields.inspector.subject == (
        "mark", _record(fields, AnnotationKind.CLAIM).id,
    )  # fmt: skip
    press("Return")
    claim = _record(fields, AnnotationKind.CLAIM).claim
    assert claim is not None and claim.cue == (_at("reportedly said"),)
    page = fields.inspector.page
    assert page is not None and _part(page, "cue").words == "“reportedly said”"
    fields.session.undo()
    claim = _record(fields, AnnotationKind.CLAIM).claim
    assert claim is not None and claim.cue == ()


def test_hedges_are_gathered_one_by_one_and_cleared_together(fields: Workspace) -> None:
    for words in ("reportedly", "perhaps"):
        page = _choose(fields, AnnotationKind.CLAIM)
        _part(page, "hedge").pick.click()
        _drag(fields, words)
        page = fields.inspector.page
        assert page is not None
        _part(page, "hedge").take.click()
    claim = _record(fields, AnnotationKind.CLAIM).claim
    assert claim is not None and claim.hedges == ((_at("reportedly"),), (_at("perhaps"),))
    page = _choose(fields, AnnotationKind.CLAIM)
    _part(page, "hedge").clear.click()
    claim = _record(fields, AnnotationKind.CLAIM).claim
    assert claim is not None and claim.hedges == ()


def test_esc_ends_the_picking_and_the_claim_is_chosen_again(fields: Workspace) -> None:
    page = _choose(fields, AnnotationKind.CLAIM)
    _part(page, "speaker").pick.click()
    _drag(fields, "the ministry")
    press("Escape")
    assert fields.navigator.picking == ("", "")
    mark = fields.view.selected_mark()
    assert mark is not None and mark.id == _record(fields, AnnotationKind.CLAIM).id
    claim = _record(fields, AnnotationKind.CLAIM).claim
    assert claim is not None and claim.speaker.segments == ()


def test_the_speaker_of_a_quotation_takes_the_picked_words_and_another_name(fields: Workspace) -> None:
    page = _choose(fields, AnnotationKind.QUOTATION)
    _part(page, "speaker").pick.click()
    _drag(fields, "Ana Ruiz")
    press("Return")
    quotation = _record(fields, AnnotationKind.QUOTATION).quotation
    assert quotation is not None and quotation.speaker.text == "Ana Ruiz"
    page = _choose(fields, AnnotationKind.QUOTATION)
    field = page.findChild(TextField, "speaker")
    assert isinstance(field, TextField)
    field.setFocus()
    field.selectAll()
    write("A. Ruiz")
    press("Return")
    quotation = _record(fields, AnnotationKind.QUOTATION).quotation
    assert quotation is not None and quotation.speaker.text == "A. Ruiz"
    assert _record(fields, AnnotationKind.QUOTATION).status == "confirmed"


@pytest.mark.parametrize("kind", [AnnotationKind.CLAIM, AnnotationKind.QUOTATION])
def test_a_new_speaker_becomes_an_entity_in_one_step(qtbot: QtBot, fields: Workspace, kind: AnnotationKind) -> None:
    page = _choose(fields, kind)
    entries = len(fields.session.project.history())
    field = page.findChild(TextField, "speaker")
    assert isinstance(field, TextField)
    field.setFocus()
    field.selectAll()
    write("Rosa Diaz")
    completer = field.completer()
    assert completer is not None
    qtbot.waitUntil(completer.popup().isVisible)
    assert [completer.popup().model().index(0, 0).data()] == ["Create the entity “Rosa Diaz”"]
    press("Down")
    press("Return")
    spoken = _record(fields, kind)
    speaker = (spoken.claim or spoken.quotation).speaker  # type: ignore[union-attr]
    assert speaker.text == "Rosa Diaz" and fields.entities.name_of(speaker.entity_id) == "Rosa Diaz"
    assert spoken.status == "confirmed"
    assert len(fields.session.project.history()) == entries + 1
    fields.session.undo()
    assert fields.entities.named("Rosa Diaz") is None


def test_a_quantity_is_edited_where_its_claim_shows_it(qtbot: QtBot, fields: Workspace) -> None:
    page = _choose(fields, AnnotationKind.CLAIM)
    quantity = _record(fields, AnnotationKind.QUANTITY)
    for name, typed, stored in (
        ("value", "3.6 thousand", 3600.0), ("low", "3,500", 3500.0), ("unit", "persons", "persons"),
        ("measures", "wounded", "wounded"), ("as_of", "9 Jan 2025", "2025-01-09"),
    ):  # fmt: skip
        page = fields.inspector.page
        assert page is not None
        field = page.findChild(TextField, f"{name} {quantity.id}")
        assert isinstance(field, TextField), name
        field.setFocus()
        field.selectAll()
        write(typed)
        press("Return")
        found = _record(fields, AnnotationKind.QUANTITY).quantity
        assert found is not None and getattr(found, name) == stored


def test_an_exact_figure_shows_itself_and_not_what_comparing_allows_for_rounding(fields: Workspace) -> None:
    _choose(fields, AnnotationKind.CLAIM)
    quantity = _record(fields, AnnotationKind.QUANTITY)

    def bound(name: str) -> TextField:
        assert fields.inspector.page is not None
        found = fields.inspector.page.findChild(TextField, f"{name} {quantity.id}")
        assert isinstance(found, TextField)
        return found

    assert [(bound(name).text(), bound(name).placeholderText()) for name in ("low", "high")] == [("", "27")] * 2
    bound("value").setFocus()
    bound("value").selectAll()
    write("3,600")
    press("Return")
    assert [(bound(name).text(), bound(name).placeholderText()) for name in ("low", "high")] == [("", "3,600")] * 2
    found = _record(fields, AnnotationKind.QUANTITY).quantity
    assert found is not None and (found.low, found.high) == (3564, 3636), "compared by its new value"


def test_what_is_no_number_is_refused_in_one_sentence(fields: Workspace) -> None:
    page = _choose(fields, AnnotationKind.CLAIM)
    quantity = _record(fields, AnnotationKind.QUANTITY)
    field = page.findChild(TextField, f"value {quantity.id}")
    assert isinstance(field, TextField)
    field.setFocus()
    field.selectAll()
    write("many")
    press("Return")
    assert "“many” is not a number" in fields.status.message.accessibleName()
    assert field.text() == "27"
    found = _record(fields, AnnotationKind.QUANTITY).quantity
    assert found is not None and found.value == 27


def test_a_weekday_that_does_not_fit_is_said_on_the_articles_page_and_answered(fields: Workspace) -> None:
    fields.inspect_article()
    page = fields.inspector.page
    assert page is not None
    (section,) = page.findChildren(ChecksSection)
    (check,) = section.checks
    assert not check.fits and check.quote == "Friday, 9 January 2025"
    shown = [label.text() for label in section.findChildren(QLabel)]
    assert len([words for words in shown if "was a Thursday" in words]) == 1
    button = section.findChild(QPushButton, f"contradicts {check.id}")
    assert isinstance(button, QPushButton)
    button.click()
    page = fields.inspector.page
    assert page is not None
    (section,) = page.findChildren(ChecksSection)
    assert section.checks[0].decision is ComparisonRelation.CONTRADICTS
    fields.session.undo()


@pytest.mark.parametrize("large", [False, True], ids=["at once", "in a thread"])
def test_a_weekday_that_does_not_fit_stands_above_the_differences(
    qtbot: QtBot, fields: Workspace, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    if large:
        monkeypatch.setattr("storage.review_counts._LARGE", 1)
    fields.actions_["disputes.differ"].trigger()
    panel = fields.views.disputes.differences
    qtbot.waitUntil(lambda: bool(panel.findChildren(CheckList)))
    (shown,) = panel.findChildren(CheckList)
    (check,) = shown.checks
    assert check.quote == "Friday, 9 January 2025"
    qtbot.waitUntil(shown.isVisible)
    (row,) = shown.findChildren(CheckRow)
    row.clicked.emit()
    assert fields.views.shown == "read" and any(pane.text.raised() for pane in fields.view.row.panes())
    fields.actions_["disputes.differ"].trigger()
    button = shown.findChild(QPushButton, f"unrelated {check.id}")
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in panel.findChildren(CheckList)))
    fields.session.undo()


@pytest.mark.parametrize(
    ("typed", "number"),
    [("3.6 billion", 3.6e9), ("3,600,000", 3.6e6), ("27", 27.0), ("-4.5", -4.5), ("−4.5", -4.5), ("12k", 12e3),
     ("5 %", None), ("many", None), ("", None), (".", None), ("1 600", 1600.0), ("٣", 3.0)],
)  # fmt: skip
def test_numbers_are_read_as_people_type_them(typed: str, number: float | None) -> None:
    assert parse_number(typed) == number


def test_a_number_comes_back_as_it_is_shown() -> None:
    for number in (0.0, 27.0, 3.6e9, -4.5, 0.125):
        assert parse_number(show_number(number)) == number
