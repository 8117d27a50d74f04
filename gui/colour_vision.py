"""How far apart two colours look, to normal sight and to the three kinds of colour blindness. Pure arithmetic.

Colour blindness: Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision
deficiency", the matrices of severity 1.0, on linear light. Distance: OKLab (Ottosson 2020), in hundredths of its unit.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from math import cbrt, dist

SAFE = 7.0
"""Distance from which on two labels are told apart at a glance, whoever looks."""

Triple = tuple[float, float, float]


class Sight(StrEnum):
    NORMAL = "normal"
    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"


_SEEN: dict[Sight, tuple[Triple, Triple, Triple]] = {
    Sight.NORMAL: ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    Sight.PROTANOPIA: (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
    Sight.TRITANOPIA: (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip

_CONES: tuple[Triple, Triple, Triple] = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_LAB: tuple[Triple, Triple, Triple] = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


@lru_cache(maxsize=4_096)
def place(colour: str, sight: Sight = Sight.NORMAL) -> Triple:
    """Where a colour (``#RRGGBB``) lies in OKLab, times 100, as this sight sees it."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    seen = _times(_SEEN[sight], (red, green, blue))
    long, medium, short = _times(_CONES, _clipped(seen))
    light, a, b = _times(_LAB, (cbrt(long), cbrt(medium), cbrt(short)))
    return (100 * light, 100 * a, 100 * b)


def distance(one: str, other: str, sight: Sight = Sight.NORMAL) -> float:
    """How far apart two colours look to this sight."""
    return dist(place(one, sight), place(other, sight))


def closest(one: str, other: str) -> tuple[float, Sight]:
    """The distance at which two colours are told apart worst, and by whose sight."""
    return min((distance(one, other, sight), sight) for sight in Sight)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _clipped(values: Triple) -> Triple:
    red, green, blue = (min(max(value, 0.0), 1.0) for value in values)
    return (red, green, blue)


def _times(matrix: tuple[Triple, Triple, Triple], values: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix)
    return (first, second, third)
