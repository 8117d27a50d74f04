"""Arithmetic on colours: contrast, opacity, a readable partner on another paper."""

from __future__ import annotations

from PySide6.QtGui import QColor


def with_alpha(colour: QColor, alpha: float) -> QColor:
    """The colour at an opacity of 0-1."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


def luminance(colour: QColor) -> float:
    """Relative luminance, 0-1 (WCAG 2.2)."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1-21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(colour: QColor, paper: QColor, alpha: float) -> QColor:
    """The opaque colour seen when ``colour`` at opacity ``alpha`` lies on ``paper``."""

    def channel(over: float, under: float) -> float:
        return over * alpha + under * (1 - alpha)

    return QColor.fromRgbF(
        channel(colour.redF(), paper.redF()),
        channel(colour.greenF(), paper.greenF()),
        channel(colour.blueF(), paper.blueF()),
    )


def partner_on(colour: QColor, paper: QColor, ratio: float = 4.5) -> QColor:
    """The same hue, moved in lightness only as far as ``ratio`` on ``paper`` needs."""
    result = QColor(colour)
    towards = 1.0 if luminance(paper) < 0.18 else 0.0
    hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
    for step in range(41):
        if contrast(result, paper) >= ratio:
            break
        share = step / 40
        result = QColor.fromHslF(max(hue, 0.0), saturation, lightness * (1 - share) + towards * share)
    return result
