"""What stands on the screen, as lines of text: what a person would miss if it were gone, whatever it looks like."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from gui.reader.gutter import Gutter
from gui.reader.ruler import OverviewRuler
from gui.reader.text_pane import TextPane

MOST_ROWS = 40
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_ACCESSIBLE, _DISPLAY = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole


def describe(widget: QWidget) -> str:
    """Everything visible in a widget, one thing a line, indented by what it stands in."""
    return _CLOCK.sub("HH:MM", "\n".join(_lines(widget, 0))) + "\n"


def _lines(widget: QWidget, depth: int) -> Iterator[str]:
    own = list(_own(widget))
    for line in own:
        yield "  " * depth + " ".join(line.split())
    if isinstance(widget, QAbstractItemView | TextPane | QComboBox | QLineEdit | QPlainTextEdit):
        return
    children = [child for child in widget.children() if isinstance(child, QWidget) and child.isVisibleTo(widget)]
    children.sort(key=lambda child: (child.y(), child.x()))
    for child in children:
        yield from _lines(child, depth + bool(own))


def _own(widget: QWidget) -> Iterator[str]:
    """The lines of a widget itself."""
    if isinstance(widget, TextPane):
        yield from _marks(widget)
    elif isinstance(widget, Gutter):
        yield from _ribbons(widget)
    elif isinstance(widget, OverviewRuler):
        kinds = Counter(tick.kind for tick in widget.ticks())
        yield "ruler: " + ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
    elif isinstance(widget, QLabel):
        if widget.text():
            yield widget.text()
    elif isinstance(widget, QAbstractButton):
        state = " (on)" if widget.isChecked() else "" if widget.isEnabled() else " (off)"
        yield f"[{widget.text() or widget.accessibleName() or widget.toolTip()}]{state}"
    elif isinstance(widget, QComboBox):
        yield f"{widget.accessibleName()}: {widget.currentText()} ▾"
    elif isinstance(widget, QLineEdit):
        yield f"{widget.accessibleName()}: {widget.text() or widget.placeholderText()}"
    elif isinstance(widget, QPlainTextEdit):
        yield f"{widget.accessibleName()}: {widget.toPlainText() or widget.placeholderText()}"
    elif widget.accessibleName():
        yield f"<{widget.accessibleName()}> {widget.accessibleDescription()}"


def _marks(pane: TextPane) -> Iterator[str]:
    """The marks on the screen with their level under the text, and the stripes and chips of claims."""
    start, end = pane.visible_range()
    for first, last, mark in pane.index.within(start, end):
        level = pane.index.level(mark, first)
        badge = f" {mark.dispute.number} {mark.dispute.state}" if mark.dispute is not None else ""
        words = pane.text[first:last]
        shown = words if len(words) <= 48 else f"{words[:40]}…{words[-7:]}"
        yield f"{mark.kind} {mark.status} {mark.label}{'' if level is None else f' /{level}'}{badge}: {shown}"


def _ribbons(gutter: Gutter) -> Iterator[str]:
    labels = gutter.label_boxes()
    for shape in gutter.shapes():
        ribbon = shape.ribbon
        where = {-1: "↑", 0: "", 1: "↓", 2: "→"}[shape.side] if shape.stub else "whole"
        said = f"{ribbon.headline} | {ribbon.detail}" if ribbon.id in labels else "no label"
        yield f"ribbon {ribbon.kind} {ribbon.number} {where}: {said}"


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    yield f"<{view.accessibleName()}>" if not isinstance(view, QHeaderView) else "<head>"
    if model is None or isinstance(view, QHeaderView):
        return
    root = view.rootIndex()
    columns = [view.modelColumn()] if isinstance(view, QListView) else range(model.columnCount(root))
    for row in range(min(model.rowCount(root), MOST_ROWS)):
        yield "  " + " | ".join(_text(model.index(row, column, root)) for column in columns)
    if model.rowCount(root) > MOST_ROWS:
        yield f"  … {model.rowCount(root)} rows"


def _text(index: QModelIndex) -> str:
    said = index.data(_ACCESSIBLE) or index.data(_DISPLAY)
    return " ".join(str(said).split()) if said is not None else "·"
