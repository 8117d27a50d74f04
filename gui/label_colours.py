"""Which colours a label can safely take: legible in both themes, and told apart from all others by everybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from gui.colour import contrast
from gui.colour_vision import SAFE, Sight, closest
from gui.numerals import decimal, exact
from gui.theme import label_hex, label_palette, tokens

LEGIBLE = 4.5
"""Contrast on paper, as text and as the plate under paper-coloured text (WCAG 2.2, AA)."""

THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with a colour: it reads badly (``contrast``), or looks like that of ``like``."""

    contrast: float
    distance: float = 100.0
    sight: Sight = Sight.NORMAL
    like: str = ""
    shared: str = ""
    """A label that has exactly this colour: members of one family may."""

    @property
    def legible(self) -> bool:
        return self.contrast >= LEGIBLE

    @property
    def apart(self) -> bool:
        return self.distance >= SAFE

    @property
    def safe(self) -> bool:
        return self.legible and self.apart


def judge(colour: str, others: Iterable[tuple[str, str]]) -> Verdict:
    """Judge a light-theme colour (``#RRGGBB``) in both themes beside those of other labels, given as (name, colour)."""
    colour = colour.upper()
    shown = [(label_hex(colour, name), tokens(name).paper) for name in THEMES]
    legible = min(contrast(QColor(value), paper) for value, paper in shown)
    nearest, sight, like, shared = 100.0, Sight.NORMAL, "", ""
    for name, other in others:
        if other.upper() == colour:
            shared = shared or name
            continue
        for theme_name in THEMES:
            found = closest(label_hex(colour, theme_name), label_hex(other.upper(), theme_name))
            if found[0] < nearest:
                nearest, sight, like = *found, name
    return Verdict(legible, nearest, sight, like, shared)


def free_colour(others: Sequence[tuple[str, str]]) -> str:
    """The first colour of the palette that no label has; all taken, the one that fewest have."""
    used = [colour.upper() for _, colour in others]
    return min((colour for _, colour in label_palette()), key=used.count)


def in_words(verdict: Verdict) -> str:
    """The verdict in a sentence; empty for a colour that is safe and nobody's."""
    if not verdict.legible:
        words = _tr("Hard to read on paper: contrast {}, at least {} is needed.")
        return words.format(decimal(verdict.contrast, 1), exact(LEGIBLE))
    if not verdict.apart:
        words = _tr("Looks like {} to {} (distance {}, at least {} is needed).")
        return words.format(verdict.like, _sights()[verdict.sight], decimal(verdict.distance, 1), decimal(SAFE, 0))
    return _tr("The same colour as {}.").format(verdict.shared) if verdict.shared else ""


def _sights() -> dict[Sight, str]:
    return {
        Sight.NORMAL: _tr("everybody"),
        Sight.PROTANOPIA: _tr("people who do not see red (protanopia)"),
        Sight.DEUTERANOPIA: _tr("people who do not see green (deuteranopia)"),
        Sight.TRITANOPIA: _tr("people who do not see blue (tritanopia)"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelColours", text)
