"""Above the table: which entities, words to look for, and what can be done with those selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.actions import ActionSet
from gui.entities_view.table_model import Which
from gui.filter_field import FilterField
from gui.key_button import KeyButton
from gui.numerals import whole
from gui.segments import Segment
from gui.widgets import Ink, LinkButton, Surface

HEIGHT = 44
LEAST_FILTER = 76
VERBS = ("entities.merge", "entities.split", "entities.apart")


class Toolbar(Surface):
    """44 px. ``which_chosen`` (a Which); ``label_cleared``; the verbs are the commands of the menu."""

    which_chosen = Signal(object)
    label_cleared = Signal()

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__("win", "b", parent)
        self.setFixedHeight(HEIGHT)
        self._actions = actions
        words = {
            Which.ALL: self.tr("All"), Which.TO_CHECK: self.tr("To check"), Which.SINGLE: self.tr("Single mention"),
        }  # fmt: skip
        tips = {
            Which.TO_CHECK: self.tr("Names that Sidelight joined, or links that it proposes: nobody has looked yet"),
            Which.SINGLE: self.tr("Named once in all articles: often another thing’s name in other words"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self.segments: dict[Which, Segment] = {}
        together = QHBoxLayout()
        together.setSpacing(0)
        for which, text in words.items():
            segment = Segment(text)
            segment.first, segment.last = which is Which.ALL, which is Which.SINGLE
            segment.setObjectName(which.value)
            segment.setToolTip(tips.get(which, ""))
            segment.clicked.connect(self.on_segment_clicked)
            together.addWidget(segment)
            self.segments[which] = segment
        row.addLayout(together)
        self.filter = FilterField("filter", self.tr("Filter by name"), self.tr("Filter  /"))
        self.filter.setMinimumWidth(LEAST_FILTER)  # in a narrow window the words beside it need the room
        self.filter.setMaximumWidth(150)
        self.filter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.filter)
        self._label = LinkButton("", ink="accent", px=12)
        self._label.setToolTip(self.tr("Show every type again"))
        self._label.clicked.connect(self.label_cleared)
        self._label.hide()
        row.addWidget(self._label)
        row.addStretch()
        self._columns = Ink(px=11, ink="ink3")
        row.addWidget(self._columns)
        self._selected = Ink(px=12, ink="ink2")
        row.addWidget(self._selected)
        row.addSpacing(4)
        self.buttons: dict[str, KeyButton] = {}
        icons = {"entities.merge": "merge", "entities.split": "split", "entities.apart": "keep-apart"}
        for command_id in VERBS:
            command = actions[command_id]
            button = KeyButton(command.text(), command.keys_text(), icon=icons[command_id])
            button.setObjectName(command_id)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(command.trigger)
            command.enabledChanged.connect(button.setEnabled)
            button.setEnabled(command.isEnabled())
            row.addWidget(button)
            self.buttons[command_id] = button

    def show_counts(self, counts: dict[Which, int], chosen: Which) -> None:
        for which, segment in self.segments.items():
            segment.show_count(counts.get(which, 0), which is chosen)
        self._fit()

    def show_label(self, name: str) -> None:
        """Name the type to which the table is narrowed; empty when it is not."""
        self._label.setText(f"{name}  ✕" if name else "")
        self._label.setAccessibleName(self.tr("Only {}; show every type again").format(name))
        self._label.setVisible(bool(name))
        self._label.updateGeometry()
        self._fit()

    def show_selected(self, count: int) -> None:
        """How many rows are selected; from two on, merging them is the likeliest next step."""
        self._selected.set_text(self.tr("{} selected").format(count) if count > 1 else "")
        self.buttons["entities.merge"].set_primary(count > 1)
        self._fit()

    def show_columns(self, shown: int, articles: int) -> None:
        """Say which articles are columns where not all of them are."""
        hidden = articles > shown
        self._columns.set_text(self.tr("{} of {} articles").format(shown, whole(articles)) if hidden else "")
        self._columns.setToolTip(
            self.tr("As many articles as have room: those open in panes first, then in the order of the list.")
        )

    @Slot()
    def on_segment_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.which_chosen.emit(Which(sender.objectName()))

    def _fit(self) -> None:
        """In a narrow window the verbs show their icons and keys alone, the rarest first."""
        self._columns.setVisible(self.width() > 980)
        self._selected.setVisible(self.width() > 820)
        spoken = [each for each in (self._label, self._columns, self._selected) if each.isVisibleTo(self)]
        shown = [*self.segments.values(), *spoken]
        needed = sum(max(each.minimumWidth(), each.sizeHint().width()) for each in shown) + LEAST_FILTER
        needed += 2 * 16 + 4 + 8 * (3 + len(spoken) + len(self.buttons))
        free = self.width() - needed
        buttons = list(self.buttons.values())
        for briefs in range(len(buttons) + 1):
            brief = set(buttons[len(buttons) - briefs :])
            if sum(each.width_of(brief=each in brief) for each in buttons) <= free:
                break
        for button in buttons:
            button.set_brief(button in brief)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
