"""What the parts of a dispute's detail share: a headed section, the sign that something is being typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.inspector.fields import FieldRow, LongField, TextField
from gui.widgets import Hairline, Ink

INSET = 18


class Part(QWidget):
    """A section under a hairline that is emptied and filled again when what it shows has changed.

    One that begins a side is not ``ruled``: the bar above it ends in a hairline of its own.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None, *, ruled: bool = True) -> None:
        super().__init__(parent)
        self._aside = Ink(px=11, ink="ink3", elide=True)
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(INSET, 0, INSET, 10)
        self.column.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if ruled:
            whole.addWidget(Hairline(ink="line"))
        if title:
            head = QHBoxLayout()
            head.setContentsMargins(INSET, 10, INSET, 5)
            head.setSpacing(8)
            self._title = Ink(title, px=11, weight=600, ink="ink3")
            head.addWidget(self._title)
            head.addWidget(self._aside, 1)
            whole.addLayout(head)
        else:
            self.column.setContentsMargins(INSET, 10, INSET, 10)
        whole.addWidget(self._body)

    def set_title(self, words: str) -> None:
        """Another heading, of a part that was made with one."""
        self._title.set_text(words)

    def set_aside(self, words: str) -> None:
        """What stands at the right of the heading."""
        self._aside.set_text(words)

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)
        widget.show()  # at once, so that it can take the keyboard from the one it replaces

    def clear(self) -> None:
        """Take everything out."""
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


NAME_COLUMN = 84


def field_row(words: str, field: QWidget) -> FieldRow:
    """A named field, its name in a column that the longest name fits."""
    row = FieldRow(words, field)
    name = row.findChild(Ink)
    if isinstance(name, Ink):
        longest = QCoreApplication.translate("AssessmentPart", "Reasoning")
        name.setFixedWidth(max(NAME_COLUMN, name.fontMetrics().horizontalAdvance(longest) + 8))
    return row


def being_typed(part: QWidget) -> bool:
    """Whether a field in it holds words that are not committed yet, or the cursor."""
    fields: list[TextField | LongField] = [*part.findChildren(TextField), *part.findChildren(LongField)]
    focus = QApplication.focusWidget()
    typing = isinstance(focus, QLineEdit | QPlainTextEdit) and part.isAncestorOf(focus) and not focus.isReadOnly()
    return typing or any(field.is_edited and field.isVisible() for field in fields)
