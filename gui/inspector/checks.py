"""What does not fit inside one article: a weekday and its date, shares and their sum, a part and its whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.blind import Blind
from gui.inspector.dispute_section import Captions
from gui.inspector.excerpt_label import ExcerptLabel
from gui.inspector.page import Context, Page
from gui.inspector.pieces import GradedCaption, Section, button_row
from gui.widgets import Clickable, Ink
from nlp.proposals import ComparisonBasis, ComparisonRelation, Segment
from storage.check_reads import Check, checks_of
from storage.operations.comparisons import decide
from storage.retelling import retold


def add_checks(page: Page, article_id: str, segments: Sequence[Segment] | None = None) -> None:
    """Go on with what does not fit in an article, or in some segments of it, where anything does not."""
    section = ChecksSection(page.context, article_id, segments)
    if section.checks:
        page.add(section)


class CheckList(Section):
    """One entry per check, with what was reckoned and three answers."""

    def __init__(
        self, context: Context, title: str, found: Sequence[tuple[str, Check]], aside: str = "", *, named: bool = False
    ) -> None:
        """``found`` are article ids with their checks; ``named``: say which article each stands in."""
        super().__init__("checks", title, aside)
        self.setObjectName("checks")
        self.checks = [check for _, check in found]
        self._context = context
        self._places: dict[QObject, tuple[str, Check]] = {}
        captions = Captions(context) if named else None
        for article_id, check in found:
            self._add(article_id, check, captions.caption(article_id) if captions is not None else None)

    def _add(self, article_id: str, check: Check, caption: tuple[str, str] | None) -> None:
        if caption is not None:
            self.add(GradedCaption(caption[1], self._context.session.blind.grade(caption[0])))
        row = CheckRow(check, self._context.session.blind)
        row.clicked.connect(self.on_row_clicked)
        self._places[row] = article_id, check
        self.add(row)
        buttons = []
        for answer, words in _answers():
            button = QPushButton(words)
            button.setObjectName(f"{answer.value} {check.id}")
            button.setCheckable(True)
            button.setChecked(check.decision is answer)
            button.setEnabled(not self._context.session.read_only)
            button.clicked.connect(self.on_answer_clicked)
            buttons.append(button)
        self.add(button_row(*buttons))

    @Slot()
    def on_row_clicked(self) -> None:
        row = self.sender()
        place = self._places.get(row) if row is not None else None
        if place is not None:
            self._context.navigator.passage_asked.emit(place[0], place[1].segments)

    @Slot()
    def on_answer_clicked(self) -> None:
        sender = self.sender()
        if sender is None:
            return
        answer, _, key = sender.objectName().partition(" ")
        taken = ComparisonRelation(answer)
        held = next((check.decision for check in self.checks if check.id == key), None)
        self._context.session.do(decide, key, None if held is taken else taken)


class ChecksSection(CheckList):
    """The checks of a whole article, or of what touches some segments of it."""

    def __init__(self, context: Context, article_id: str, segments: Sequence[Segment] | None = None) -> None:
        checks = context.session.read(checks_of, article_id, segments)
        unfit = sum(1 for check in checks if not check.fits and check.decision is None)
        aside = _tr("{} to look at").format(unfit) if unfit else ""
        super().__init__(context, _tr("Check"), [(article_id, check) for check in checks], aside)


class CheckRow(Clickable):
    """The words in question, what is wrong with them and the reckoning; a click raises them in the text."""

    def __init__(self, check: Check, blind: Blind) -> None:
        super().__init__()
        head, quote, told = _head(check), blind.veil(check.quote), blind.veil(retold(check.text))
        steps = [blind.veil(retold(step)) for step in check.steps if step not in check.text]
        self.setAccessibleName(f"{head}: {quote}")
        self.setAccessibleDescription(told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        for widget in (
            Ink(head, px=11.5, weight=600, ink="teal" if check.fits else "amber"),
            ExcerptLabel(f"“{quote}”", (), "amberline"),
            Ink(told, px=11, ink="ink2", wrap=True),
            *(Ink(step, px=11, ink="ink3", wrap=True) for step in steps),
        ):
            column.addWidget(_through(widget))


def _answers() -> tuple[tuple[ComparisonRelation, str], ...]:
    return (
        (ComparisonRelation.CONTRADICTS, _tr("A mistake")), (ComparisonRelation.EQUIVALENT, _tr("It fits")),
        (ComparisonRelation.UNRELATED, _tr("No matter")),
    )  # fmt: skip


def _through(widget: QWidget) -> QWidget:
    """Clicks are the row's."""
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget


def _head(check: Check) -> str:
    if check.fits:
        return _tr("= The sum fits")
    if check.basis is ComparisonBasis.DATE:
        return _tr("≠ The weekday does not fit")
    if check.basis is ComparisonBasis.IMPOSSIBILITY:
        return _tr("≠ The parts do not give the whole")
    return _tr("≠ These do not fit")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checks", text)
