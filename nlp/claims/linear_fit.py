"""Logistic regression on sparse rows by accelerated gradient descent; numpy alone, deterministic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
    Ints = np.ndarray[tuple[int, ...], np.dtype[np.int64]]

_STEPS = 400
_ENOUGH = 1e-5
"""Length of the gradient at which the search ends."""


@dataclass(frozen=True, slots=True)
class SparseRows:
    """Rows of a sparse matrix as three parallel arrays: row number, column number, value."""

    row: Ints
    column: Ints
    value: Floats
    rows: int
    columns: int

    def times(self, weights: Floats) -> Floats:
        """One number per row."""
        import numpy as np

        return np.bincount(self.row, self.value * weights[self.column], self.rows).astype(np.float64)

    def back(self, residuals: Floats) -> Floats:
        """One number per column."""
        import numpy as np

        return np.bincount(self.column, self.value * residuals[self.row], self.columns).astype(np.float64)

    def steepest(self) -> float:
        """A bound of the curvature: the largest squared length of a direction, by power iteration."""
        import numpy as np

        direction = np.ones(self.columns) / np.sqrt(self.columns)
        size = 1.0
        for _ in range(12):
            direction = self.back(self.times(direction))
            size = float(np.linalg.norm(direction)) or 1.0
            direction = direction / size
        return size * 1.05


def sparse(rows: Sequence[dict[int, float]], columns: int) -> SparseRows:
    """Rows given as column -> value."""
    import numpy as np

    counts = np.fromiter((len(row) for row in rows), dtype=np.int64, count=len(rows))
    total = int(counts.sum())
    column = np.fromiter((key for row in rows for key in row), dtype=np.int64, count=total)
    value = np.fromiter((number for row in rows for number in row.values()), dtype=np.float64, count=total)
    return SparseRows(np.repeat(np.arange(len(rows)), counts), column, value, len(rows), columns)


def fit(
    data: SparseRows,
    labels: Sequence[float],
    strength: float,
    prior: Floats | None = None,
    offsets: Floats | None = None,
    weigh: Floats | None = None,
) -> tuple[Floats, float]:
    """Weights and bias that tell 1 from 0; a label in between is how likely 1 is.

    ``strength`` is the inverse of the pull towards ``prior`` (zero if None); ``offsets`` are log odds that each row
    has already; ``weigh`` says how much each row counts (one if None).
    """
    import numpy as np

    target = np.asarray(labels, dtype=np.float64)
    start = np.zeros(data.columns) if prior is None else prior.copy()
    given = np.zeros(data.rows) if offsets is None else offsets
    weights, bias = start.copy(), 0.0
    ahead, ahead_bias, momentum = weights.copy(), bias, 1.0
    counts: Floats | float = 1.0 if weigh is None else weigh
    most = 1.0 if weigh is None else float(weigh.max())
    pace = 1.0 / (0.25 * (data.steepest() + data.rows) * strength * most + 1.0)
    for _ in range(_STEPS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(given + data.times(ahead) + ahead_bias, -30, 30)))
        residual = (chance - target) * strength * counts
        slope = data.back(residual) + (ahead - start)
        slope_bias = float(residual.sum())
        following, following_bias = ahead - pace * slope, ahead_bias - pace * slope_bias
        further = (1 + (1 + 4 * momentum * momentum) ** 0.5) / 2
        share = (momentum - 1) / further
        ahead = following + share * (following - weights)
        ahead_bias = following_bias + share * (following_bias - bias)
        weights, bias, momentum = following, following_bias, further
        if float(np.abs(slope).max()) * pace < _ENOUGH * pace:
            break
    return weights, bias
