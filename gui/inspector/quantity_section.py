"""A quantity in the inspector, each of its fields edited in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Slot

from gui.dates import parse_partial, short_date
from gui.inspector.fields import ChoiceField, FieldRow, LongField, TextField
from gui.inspector.numbers import parse_number, show_number
from gui.inspector.page import Context
from gui.inspector.pieces import Section
from nlp.proposals import Modifier
from storage.operations.claims import edit_quantity
from storage.records import Annotation
from storage.retelling import measure_name, measure_named

_NUMBERS = ("value", "low", "high")


def modifiers() -> dict[Modifier, str]:
    """What stands before a figure, in words."""
    return {
        Modifier.EXACT: _tr("exactly"), Modifier.APPROX: _tr("about"), Modifier.AT_LEAST: _tr("at least"),
        Modifier.MORE_THAN: _tr("more than"), Modifier.AT_MOST: _tr("at most"), Modifier.LESS_THAN: _tr("less than"),
        Modifier.ALMOST: _tr("almost"), Modifier.RANGE: _tr("a range"), Modifier.VAGUE: _tr("vague"),
    }  # fmt: skip


class QuantitySection(Section):
    """Value, bounds, unit, modifier, what it measures and of whom, day and scope."""

    def __init__(self, context: Context, record: Annotation) -> None:
        super().__init__("quantity", _tr("Quantity"), record.quote)
        assert record.quantity is not None
        self.setObjectName(f"quantity {record.id}")
        self._context, self._record, self._quantity = context, record, record.quantity
        quantity = self._quantity
        locked = context.session.read_only
        low, high = quantity.bounds
        exact = show_number(quantity.value) if low is None and high is None else ""
        for name, words, value, unset in (
            ("value", _tr("Value"), show_number(quantity.value), ""), ("low", _tr("From"), show_number(low), exact),
            ("high", _tr("To"), show_number(high), exact), ("unit", _tr("Unit"), quantity.unit or "", ""),
        ):  # fmt: skip
            self._add_line(name, words, value, locked, unset)
        choice = ChoiceField(f"modifier {record.id}", list(modifiers().items()), quantity.modifier)
        choice.setAccessibleName(_tr("Modifier"))
        choice.setEnabled(not locked)
        choice.chosen.connect(self.on_modifier_chosen)
        self.add(FieldRow(_tr("Modifier"), choice))
        for name, words, value in (
            ("measures", _tr("Measures"), measure_name(quantity.measures or "")),
            ("subject", _tr("Of"), quantity.subject or ""), ("as_of", _tr("As of"), short_date(quantity.as_of)),
        ):  # fmt: skip
            self._add_line(name, words, value, locked)
        scope = LongField(f"scope_note {record.id}", quantity.scope_note, unset=_tr("None"))
        scope.setAccessibleName(_tr("Scope"))
        scope.setReadOnly(locked)
        scope.committed.connect(self.on_committed)
        self.add(FieldRow(_tr("Scope"), scope))

    def _add_line(self, name: str, words: str, value: str, locked: bool, unset: str = "") -> None:
        field = TextField(f"{name} {self._record.id}", value, unset=unset)
        field.setAccessibleName(words)
        field.setReadOnly(locked)
        field.committed.connect(self.on_committed)
        self.add(FieldRow(words, field))

    @Slot(str)
    def on_committed(self, text: str) -> None:
        sender = self.sender()
        if sender is None:
            return
        name = sender.objectName().partition(" ")[0]
        value: Any = text or None
        if name in _NUMBERS and text:
            value = parse_number(text)
            if value is None:
                self._refuse(sender, _tr("“{}” is not a number; write it like 3600000 or 3.6 billion.").format(text))
                return
        elif name == "as_of" and text:
            value = parse_partial(text)
            if value is None:
                told = _tr("“{}” is not a date; write it like 2023, 2023-06 or 5 Jun 2023.").format(text)
                self._refuse(sender, told)
                return
        elif name == "measures" and text:
            value = measure_named(text)
        elif name == "scope_note":
            value = text
        self._context.session.do(edit_quantity, self._record.id, **{name: value})

    @Slot(object)
    def on_modifier_chosen(self, modifier: Modifier) -> None:
        self._context.session.do(edit_quantity, self._record.id, modifier=modifier.value)

    def _refuse(self, field: object, told: str) -> None:
        """Say why, and put the stored value back."""
        self._context.session.failed.emit(told)
        if isinstance(field, TextField):
            name = field.objectName().partition(" ")[0]
            low, high = self._quantity.bounds
            stored = {"low": low, "high": high}.get(name, getattr(self._quantity, name))
            field.show_value(show_number(stored) if name in _NUMBERS else short_date(stored))


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuantitySection", text)
