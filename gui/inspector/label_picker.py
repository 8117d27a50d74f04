"""The labels that words could bear: the present one, the likely ones with their keys, the rest behind "more"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.inspector.pieces import Flow, LabelChip
from gui.label_names import display_name
from gui.labels import LabelBook
from gui.widgets import LinkButton
from storage.records import Label
from storage.vocabulary import LabelKind

LIKELY = 4
"""Labels beside the present one that are shown at once."""

_FAMILIES = (
    ("PERSON", "ORG", "GPE", "FAC", "NORP", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"),
    ("MONEY", "QUANTITY", "PERCENT", "CARDINAL", "ORDINAL", "DATE", "TIME"),
)
"""What is taken for one another, the commonest first."""


class LabelPicker(QWidget):
    """``label_chosen`` (id) when one was clicked. Once opened, the rest stays open for what is chosen next."""

    label_chosen = Signal(str)

    _opened: ClassVar[bool] = False

    def __init__(
        self, book: LabelBook, present: str | None, kinds: Collection[LabelKind], *, locked: bool, likely: int = LIKELY
    ) -> None:
        super().__init__()
        self._book, self._present, self._locked = book, present, locked
        offered = [label for label in book.in_palette() if label.kind in kinds or label.id == present]
        first = likely_labels(offered, present, likely)
        rest = [label for label in offered if label not in first]
        if len(rest) == 1:
            first, rest = [*first, *rest], []
        self._rest = self._chips(rest)
        self._more = LinkButton(self.tr("{} more labels").format(len(rest)), px=11)
        self._more.setObjectName("more-labels")
        self._more.clicked.connect(self.on_more_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for widget in (self._chips(first), self._more, self._rest):
            column.addWidget(widget)
        self._more.setVisible(bool(rest) and not self._opened)
        self._rest.setVisible(bool(rest) and self._opened)

    @Slot()
    def on_more_clicked(self) -> None:
        LabelPicker._opened = True
        self._more.hide()
        self._rest.show()

    def _chips(self, labels: Sequence[Label]) -> Flow:
        chips = []
        for label in labels:
            chip = LabelChip(
                label.id, display_name(label.name), label.colour, label.shortcut or "", label.id == self._present
            )
            chip.label_chosen.connect(self.label_chosen)
            chip.setEnabled(not self._locked)
            chips.append(chip)
        return Flow(chips, 5)


def likely_labels(offered: Sequence[Label], present: str | None, count: int) -> list[Label]:
    """The present label, then those that words of its kind are most often taken for; those with a key where none is."""
    own = next((label for label in offered if label.id == present), None)
    family = next((each for each in _FAMILIES if own is not None and own.role in each), ())
    related = sorted((label for label in offered if label.role in family), key=lambda label: family.index(label.role))
    keyed = [label for label in offered if label.shortcut]
    wanted = ([own] if own is not None else []) + (related or keyed) + keyed + list(offered)
    return list(dict.fromkeys(wanted))[: count + (1 if own is not None else 0)]
