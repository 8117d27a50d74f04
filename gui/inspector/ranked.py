"""The passages of all articles that may speak of what is chosen, best first, as the other process finds them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.inspector.dispute_section import Captions
from gui.inspector.page import FIELD_INSET, Context
from gui.inspector.pieces import PassageRow
from gui.widgets import Ink
from nlp.proposals import RelatedPassage, Segments
from storage.comparison_reads import Side, excerpt

SHOWN = 8


class RankedPassages(QWidget):
    """Rows that are there once the answer is. ``counted`` with how many; Enter or a click shows one beside."""

    counted = Signal(int)

    def __init__(self, context: Context, article_id: str, key: tuple[int, int, str], known: Iterable[Side]) -> None:
        """``key``: start, end and mark id ("" without) of what is chosen; ``known``: passages that stand above."""
        super().__init__()
        self._context, self._article_id, self._key = context, article_id, key
        self._known = [(each.article_id, each.segments[0].start, each.segments[-1].end) for each in known]
        self.rows: list[PassageRow] = []
        self._places: dict[QObject, tuple[str, Segments]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(FIELD_INSET, 0, 6, 0)
        self._column.setSpacing(2)
        self.hide()  # until there is an answer; it may be there already when a page is built anew
        context.related.changed.connect(self.on_answered)

    @Slot()
    def on_answered(self) -> None:
        """Show the answer, if it is about what this page shows."""
        findings = self._context.related.latest
        if findings is None or self.rows:
            return
        asked = findings.passage
        if asked.article_id != self._article_id or self._key != (
            asked.segment.start, asked.segment.end, asked.mark_id or ""
        ):  # fmt: skip
            return
        fresh = [each for each in findings.everywhere if not self._is_known(each)][:SHOWN]
        if fresh:
            heading = _tr("Alike in words, best first") if self._known else _tr("Passages alike in words, best first")
            self._column.addWidget(Ink(heading, px=11, ink="ink3"))
        captions = Captions(self._context)
        for each in fresh:
            self._add(each, captions)
        self.setVisible(bool(fresh))
        self.counted.emit(len(fresh))

    @Slot()
    def on_row_clicked(self) -> None:
        row = self.sender()
        place = self._places.get(row) if row is not None else None
        if place is not None:
            self._context.navigator.passage_asked.emit(*place)

    def _add(self, found: RelatedPassage, captions: Captions) -> None:
        article_id, segments = found.passage.article_key, found.passage.segments
        grade, caption = captions.caption(article_id)
        words, _ = excerpt(self._context.session.project.text(article_id), segments)
        row = PassageRow(grade, caption, f"{found.score:.2f}", "ink3", words, article_id)
        why = _tr("Shared words: {}.").format(", ".join(found.shared)) if found.shared else _tr("Alike words.")
        row.setToolTip(why)
        row.setAccessibleDescription(why)
        row.clicked.connect(self.on_row_clicked)
        self._places[row] = (article_id, segments)
        self.rows.append(row)
        self._column.addWidget(row)

    def _is_known(self, found: RelatedPassage) -> bool:
        first, last = found.passage.segments[0].start, found.passage.segments[-1].end
        there = found.passage.article_key
        return any(article == there and start < last and first < end for article, start, end in self._known)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Others", text)
