"""The project's labels as the window shows them: their names, keys and counts, and whether they are hidden."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from gui.label_names import NAMES, display_name
from gui.session import Session
from storage import reads
from storage.changes import Changes
from storage.records import Label
from storage.vocabulary import LabelKind

TAGGABLE = (LabelKind.ENTITY, LabelKind.SPAN)
"""Kinds that a key or a click gives to a stretch of text."""

DIGITS = "123456789"


class LabelBook(QObject):
    """The labels of the open project. ``changed``: labels or their counts did; ``hidden_changed``: an eye did."""

    changed = Signal()
    hidden_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._labels: dict[str, Label] = {}
        self.counts: dict[str, int] = {}
        self.hidden: set[str] = set()
        self.free_letters: Callable[[], list[str]] = list
        """Tells the letters that are no command's key; set by whoever knows the keys."""
        self.reload()
        # the first to listen: every other view asks here for the labels of what changed
        session.changed.connect(self.on_changed)

    def reload(self) -> None:
        """Read the labels anew."""
        self._labels = {label.id: label for label in self._session.read(reads.labels)}
        self.changed.emit()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("label"):
            self.reload()

    def set_counts(self, counts: dict[str, int]) -> None:
        """Take in how many annotations bear each label."""
        if counts != self.counts:
            self.counts = counts
            self.changed.emit()

    def get(self, label_id: str | None) -> Label | None:
        return self._labels.get(label_id) if label_id is not None else None

    def all(self) -> list[Label]:
        return list(self._labels.values())

    def of_kind(self, *kinds: LabelKind) -> list[Label]:
        return [label for label in self._labels.values() if label.kind in kinds]

    def in_palette(self) -> list[Label]:
        """What the sidebar lists: labels with a key, then others that are in use."""
        taggable = self.of_kind(*TAGGABLE)
        keyed = sorted((label for label in taggable if label.shortcut), key=_by_key)
        return keyed + [label for label in taggable if not label.shortcut and self._is_at_hand(label)]

    def _is_at_hand(self, label: Label) -> bool:
        """Presets without a key wait until something bears them; a person's own labels are there at once."""
        return bool(self.counts.get(label.id)) or label.name not in NAMES

    def for_key(self, key: str) -> Label | None:
        """The label of a key, given by what it types; letters are the same in either case."""
        wanted = key.casefold()
        found = (label for label in self.of_kind(*TAGGABLE) if (label.shortcut or "").casefold() == wanted)
        return next(found, None) if wanted else None

    def keys_for(self, label: Label | None) -> list[str]:
        """The keys that a label can have: digits, and letters that no command has."""
        present = [label.shortcut] if label is not None and label.shortcut else []
        return list(dict.fromkeys([*DIGITS, *self.free_letters(), *present]))

    def named(self, name: str) -> Label | None:
        return next((label for label in self._labels.values() if label.name == name), None)

    def name_of(self, label_id: str | None) -> str:
        label = self.get(label_id)
        return display_name(label.name) if label is not None else ""

    def called(self, name: str) -> str:
        """What the label is called that has this name, or had it once; a name of no label as it is known in words."""
        answering = (label for label in self._labels.values() if name in label.aliases)
        label = self.named(name) or next(answering, None)
        return display_name(label.name if label is not None else name)

    def set_hidden(self, label_id: str, hidden: bool) -> None:
        """Close or open the eye of a label."""
        if hidden != (label_id in self.hidden):
            (self.hidden.add if hidden else self.hidden.discard)(label_id)
            self.hidden_changed.emit()

    def hidden_names(self) -> frozenset[str]:
        """Display names of the labels that are not painted."""
        return frozenset(self.name_of(label_id) for label_id in self.hidden)


def _by_key(label: Label) -> str:
    return label.shortcut or ""
