"""The other panes move to what they say about a chosen passage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.numerals import decimal
from gui.passages import Passage
from gui.read_view import ReadView
from gui.reader.boundaries import sentence_at
from gui.reader.counterparts import Counterpart
from gui.reader.marks import MarkKind
from gui.reader.pane import ReaderPane
from gui.reader.wording import ribbon_name
from gui.related import EACH, Related, is_distant, may_lead
from gui.session import Session
from nlp.proposals import ComparisonRelation, RelatedPassage
from storage import comparison_reads
from storage.comparison_reads import Comparison
from storage.retelling import retold

LOOK_AFTER = 150
"""Milliseconds of rest after which a choice is followed: fast stepping moves nothing."""

MOST = 8
"""Passages that one pane is led through."""


class Following(QObject):
    """Looks up what is chosen and leads the other panes. ``told`` says quietly that there is nowhere to go."""

    told = Signal(str)

    def __init__(self, session: Session, view: ReadView, related: Related, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._related = related
        self._on = True
        self._passage: Passage | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_AFTER)
        self._later.timeout.connect(self.on_due)
        view.chosen.connect(self.on_chosen)
        view.panes_changed.connect(self.on_panes_changed)
        related.changed.connect(self.on_found)

    @property
    def is_on(self) -> bool:
        return self._on

    def set_on(self, on: bool) -> None:
        """Whether panes move by themselves; off, the inspector still lists the passages."""
        if on != self._on:
            self._on = on
            self._hide()
            if on:
                self._passage = None
                self._later.start()

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) passage about the chosen one, in every other pane that has another."""
        here = self._passage.article_id if self._passage is not None else ""
        panes = [pane for pane in self._view.row.panes() if pane.article_id != here and pane.counterparts()]
        if not panes:
            self.told.emit(self.tr("The other panes say nothing about this, as far as Sidelight sees."))
            return
        moved = [pane.step_counterpart(by) for pane in panes]
        if not any(moved):
            self.told.emit(
                self.tr("That was the last passage about this.") if by > 0 else self.tr("That is the best passage.")
            )

    def stop(self) -> None:
        """Follow no more; the project is about to be closed."""
        self._later.stop()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_chosen(self) -> None:
        passage = self._view.passage()
        if passage is None:
            # Going over to read another pane keeps what it was led to; taking the choice back does not.
            if self._passage is not None and self._view.current_article == self._passage.article_id:
                self._later.start()
        elif passage != self._passage:
            self._later.start()

    @Slot()
    def on_panes_changed(self) -> None:
        if self._passage is not None:
            self._passage = None
            self._later.start()

    @Slot()
    def on_due(self) -> None:
        passage = self._view.passage()
        if passage is not None and passage == self._passage:
            return
        self._passage = passage
        self._related.ask(passage, self._view.open_articles())
        if passage is None:
            self._hide()

    @Slot()
    def on_found(self) -> None:
        """The other process has answered: lead the panes."""
        findings = self._related.latest
        if not self._on or findings is None or findings.passage != self._passage:
            return
        source = self._view.row.pane(findings.passage.article_id)
        if source is None:
            return
        source.hide_counterparts()
        compared = self._session.read(
            comparison_reads.comparisons_at, source.article_id, [findings.passage.segment]
        )  # fmt: skip
        for pane in self._view.row.panes():
            if pane is not source:
                beside = findings.beside.get(pane.article_id, ())
                found = self._counterparts(source, pane, findings.passage, compared, beside)
                chosen = self._chosen_among(found, pane)
                if chosen >= 0:
                    pane.show_counterparts(found, at=chosen)
                elif found and found[0].leads and not self._stays(pane):
                    pane.show_counterparts(found, at=0)
                else:
                    pane.show_counterparts(found)

    # --- private --------------------------------------------------------------------------------------------------

    def _stays(self, pane: ReaderPane) -> bool:
        """Pinned panes stay, and those where a statement is chosen and in sight: it waits to be joined."""
        held = self._view.held.of(pane.article_id)
        if held is None:
            return pane.pinned
        mark = pane.text.index.get(held.mark_id or "")
        states = mark is None or mark.kind == MarkKind.CLAIM
        return pane.pinned or (states and pane.text.sees(held.segment))

    def _chosen_among(self, found: Sequence[Counterpart], pane: ReaderPane) -> int:
        """Which of the passages is the one that is chosen in a pane and in sight; -1: none is."""
        held = self._view.held.of(pane.article_id)
        if held is None or not pane.text.sees(held.segment):
            return -1
        chosen = Counterpart((held.segment,))
        return next((at for at, each in enumerate(found) if each.touches(chosen)), -1)

    def _hide(self) -> None:
        for pane in self._view.row.panes():
            pane.hide_counterparts()

    def _counterparts(
        self, source: ReaderPane, pane: ReaderPane, passage: Passage, compared: Sequence[Comparison],
        beside: Sequence[RelatedPassage],
    ) -> list[Counterpart]:  # fmt: skip
        """What a pane says about the passage: joined by a person, compared by the machine, of one entity, alike."""
        found = distinct(
            [
                *self._joined(source, pane, passage),
                *(_compared(each) for each in compared if _is_about(each, pane.article_id)),
                *self._of_entity(source, pane, passage, beside),
                *(self._alike(each) for each in beside),
            ]
        )
        plain = [each for each in found if not each.distant]
        return sorted(plain or found, key=_waits)[:MOST]

    def _joined(self, source: ReaderPane, pane: ReaderPane, passage: Passage) -> list[Counterpart]:
        """The other ends of ribbons from the chosen mark, or from the claims around the selection."""
        ids = {mark.id for mark in source.text.index.at(passage.segment.start) if mark.kind == MarkKind.CLAIM}
        ids.add(passage.mark_id or "")
        found = []
        for ribbon in self._view.row.ribbons():
            ends = (ribbon.left_mark_id, ribbon.right_mark_id)
            if len(ids.intersection(ends)) == 1:
                mark = pane.text.index.get(ends[0] if ends[1] in ids else ends[1])
                if mark is not None:
                    found.append(Counterpart(mark.segments, ribbon_name(ribbon)))
        return found

    def _of_entity(
        self, source: ReaderPane, pane: ReaderPane, passage: Passage, beside: Sequence[RelatedPassage]
    ) -> list[Counterpart]:  # fmt: skip
        """The sentences about the entity of a chosen mention, those that are alike first."""
        mark = source.text.index.get(passage.mark_id or "")
        if mark is None or mark.kind != MarkKind.MENTION or mark.entity_id is None:
            return []
        places = [other.start for other in pane.text.index.ordered() if other.entity_id == mark.entity_id]
        # one thing in both leads well enough, and is not far from it
        alike = [replace(self._alike(each), leads=True, distant=False) for each in beside]
        held = [each for each in alike if any(each.start <= at < each.end for at in places)]
        words = source.text.text[mark.start : mark.end]
        why = self.tr("Speaks of “{}” as well.").format(words)
        for at in places[:EACH]:
            sentence = sentence_at(pane.text.text, at)
            if sentence is not None:
                held.append(Counterpart((sentence,), why))
        return distinct(held)[:EACH]

    def _alike(self, found: RelatedPassage) -> Counterpart:
        why = self.tr("Shared words: {}.").format(", ".join(found.shared)) if found.shared else self.tr("Alike words.")
        score = self.tr("Score {}.").format(decimal(found.score, 2))
        return Counterpart(found.passage.segments, f"{why} {score}", may_lead(found), is_distant(found))


def distinct(found: Iterable[Counterpart]) -> list[Counterpart]:
    """Each place once, as it was found first."""
    kept: list[Counterpart] = []
    for each in found:
        if not any(each.touches(other) for other in kept):
            kept.append(each)
    return kept


def _waits(found: Counterpart) -> bool:
    return not found.leads


def _is_about(comparison: Comparison, article_id: str) -> bool:
    side = comparison.there.side
    return side.article_id == article_id and comparison.decision is not ComparisonRelation.UNRELATED


def _compared(comparison: Comparison) -> Counterpart:
    return Counterpart(comparison.there.side.segments, retold(comparison.text))
