"""One measured figure beside its bound, as a table row and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """``bound`` is None where a figure is only shown; ``holds`` is then true."""

    name: str
    value: float
    unit: str
    bound: float | None
    holds: bool


def at_least(name: str, value: float, unit: str, bound: float) -> Row:
    return Row(name, round(value, 4), unit, bound, value >= bound)


def at_most(name: str, value: float, unit: str, bound: float) -> Row:
    return Row(name, round(value, 4), unit, bound, value <= bound)


def shown(name: str, value: float, unit: str) -> Row:
    return Row(name, round(value, 4), unit, None, True)


@dataclass(frozen=True, slots=True)
class Hits:
    """Counted right, proposed and expected items."""

    right: int
    proposed: int
    expected: int

    @property
    def precision(self) -> float:
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def table(rows: Sequence[Row]) -> str:
    """The rows as aligned text."""
    width = max((len(row.name) for row in rows), default=4)
    lines = [f"{'what':{width}}  {'value':>10} {'unit':<6} {'bound':>8}  holds"]
    for row in rows:
        bound = "" if row.bound is None else f"{row.bound:g}"
        verdict = "" if row.bound is None else ("yes" if row.holds else "NO")
        lines.append(f"{row.name:{width}}  {row.value:>10.4g} {row.unit:<6} {bound:>8}  {verdict}")
    return "\n".join(lines)


def write(rows: Iterable[Row], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
