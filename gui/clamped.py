"""Words that wrap to a few lines at most; the rest is an ellipsis and stands in the tooltip."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.widgets import Ink

LINES = 3
WHOLE = 2_000
"""Code points that a tooltip shows of longer words."""


class Clamped(Ink):
    """Plain text in one ink, at most so many lines high."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, px: float = 12.5, weight: int = 400, ink: str = "ink",
        lines: int = LINES,
    ) -> None:  # fmt: skip
        self._lines = lines
        super().__init__(text, parent, px=px, weight=weight, ink=ink, wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._full)

    @property
    def whole(self) -> str:
        """All the words, shown or not."""
        return self._full

    def _broken(self, width: int) -> list[int]:
        """Where the lines begin at a width, one more than are shown at most; in UTF-16 units, as Qt counts."""
        layout = QTextLayout(self._full, self.font())
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) <= self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        return starts

    def _fit(self) -> None:
        starts = self._broken(self._room())
        if len(starts) <= self._lines:
            self.setText(self._full)
            self.setToolTip("")
            return
        encoded = self._full.encode("utf-16-le")
        kept = encoded[: 2 * starts[-2]].decode("utf-16-le", "ignore")
        last = encoded[2 * starts[-2] :].decode("utf-16-le", "ignore")[:1_000]
        metrics = QFontMetricsF(self.font())
        self.setText(kept + metrics.elidedText(last, Qt.TextElideMode.ElideRight, max(self._room() - 2, 1)))
        self.setToolTip(self._full if len(self._full) <= WHOLE else self._full[: WHOLE - 1] + "…")

    def _room(self) -> int:
        margins = self.contentsMargins()
        return self.width() - margins.left() - margins.right()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = min(len(self._broken(width - margins.left() - margins.right())), self._lines)
        spacing = QFontMetricsF(self.font()).lineSpacing()
        return ceil(max(lines, 1) * spacing) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, ceil(QFontMetricsF(self.font()).lineSpacing()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
