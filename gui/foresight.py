"""What the views need of Python's modules, imported one by one while nobody waits: the first look at a view is quick.

No view is made and nothing is read; a module takes a few milliseconds, those of a view together a tenth of a second.
"""

from __future__ import annotations

import sys
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

BEGIN_AFTER, STEP = 1_500, 20
"""Milliseconds from the opening of a project to the first module, and from one to the next."""

PAUSE = 1_000
"""Milliseconds of rest after which somebody who was at work counts as pausing."""

MODULES = (
    "gui.plots.words", "gui.disputes.detail_data", "gui.disputes.detail_parts", "gui.disputes.detail_words",
    "gui.disputes.detail_assessment", "gui.disputes.detail_head", "gui.disputes.matrix_painting",
    "gui.disputes.detail_rows", "storage.operations.positions", "gui.disputes.detail_positions",
    "gui.disputes.detail_silent", "gui.plots.points", "gui.plots.arithmetic", "gui.disputes.detail_sums",
    "gui.disputes.detail_verdict", "storage.operations.evidence", "gui.disputes.evidence_citing",
    "gui.disputes.evidence_scores", "gui.disputes.evidence_matrix", "gui.disputes.evidence_part",
    "gui.plots.calendar_axis", "gui.plots.label_places", "gui.plots.scales", "gui.plots.as_of_layout",
    "gui.plots.painting", "gui.plots.as_of_plot", "gui.plots.dispute_plot", "gui.disputes.detail",
    "gui.disputes.matrix_words", "gui.disputes.matrix_bar", "gui.disputes.matrix_model",
    "gui.disputes.matrix_headers", "gui.disputes.matrix_table", "gui.disputes.matrix_view",
    "storage.operations.judging", "gui.disputes.matrix_desk", "gui.entities_view.side", "storage.concordance",
    "gui.concordance.model", "gui.concordance.delegate", "gui.concordance.view", "gui.entities_view.naming_model",
    "gui.entities_view.naming_view", "gui.entities_view.strip", "gui.entities_view.table_model",
    "gui.entities_view.table_view", "gui.entities_view.toolbar", "gui.entities_view.desk", "gui.timeline.axis",
    "gui.timeline.lanes", "gui.timeline.claims_page", "gui.timeline.summing_up", "gui.timeline.data",
    "storage.operations.explaining", "gui.timeline.desk", "gui.timeline.dispute_list", "gui.timeline.page",
    "gui.timeline.parts", "gui.timeline.checks", "gui.timeline.side", "storage.concordance_order",
    "gui.concordance.head", "storage.corpus_search", "storage.operations.places", "gui.search.desk", "gui.search.side",
    "storage.concordance_tables", "gui.search.actions", "gui.search.bar", "gui.search.found_list",
    "gui.search.surface", "gui.labels_editor.colour_field", "storage.label_reads", "gui.labels_editor.merging",
    "gui.labels_editor.form", "gui.labels_editor.list", "gui.labels_editor.window",
)  # fmt: skip
"""Those that others of them need come first, so that each brings itself alone."""


class Foresight(QObject):
    """Imports the next module at each step until there is none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.on_due)

    def begin(self) -> None:
        """Begin when the project that was just opened has come to rest."""
        self._timer.start(BEGIN_AFTER)

    @Slot()
    def wait(self) -> None:
        """Somebody is at work, and the next key should not find the window importing: go on when they pause."""
        if self._timer.isActive():
            self._timer.start(max(PAUSE, self._timer.remainingTime()))

    @property
    def is_waiting(self) -> bool:
        """Whether the next module is longer off than a step."""
        return self._timer.remainingTime() > STEP

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def on_due(self) -> None:
        name = next((each for each in MODULES if each not in sys.modules), None)
        if name is not None:
            import_module(name)
            self._timer.start(STEP)
