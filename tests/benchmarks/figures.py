"""One measured figure beside its bound, and the table and file in which all of them end."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import quantiles

TIMES = ("s", "ms")


@dataclass(frozen=True, slots=True)
class Figure:
    """``holds`` is None where there is no bound."""

    name: str
    value: float | None
    """None when it could not be measured."""
    unit: str
    bound: float | None = None
    holds: bool | None = None
    note: str = ""
    slowness: float = 1.0
    """How many times slower than the machine of the bounds this one was when it measured; at least 1."""

    @property
    def holds_as_ratio(self) -> bool | None:
        """Whether the bound holds once the machine's slowness of that minute is taken out of a time."""
        if self.holds is False and self.unit in TIMES and self.value is not None and self.bound is not None:
            return self.value / self.slowness <= self.bound
        return self.holds

    def line(self) -> str:
        value = "–" if self.value is None else f"{self.value:,.4g}"
        bound = "" if self.bound is None else f"{self.bound:,.4g}"
        holds = f"{_word(self.holds):<4} {_word(self.holds_as_ratio):<4}"
        return f"{self.name:<72} {value:>10} {bound:>8} {self.unit:<8} {holds} {self.note}".rstrip()


def at_most(name: str, value: float, unit: str, bound: float, note: str = "") -> Figure:
    return Figure(name, round(value, 5), unit, bound, value <= bound, note)


def at_least(name: str, value: float, unit: str, bound: float, note: str = "") -> Figure:
    return Figure(name, round(value, 5), unit, bound, value >= bound, note)


def beside(name: str, value: float, unit: str, note: str = "") -> Figure:
    """A figure without a bound."""
    return Figure(name, round(value, 5), unit, None, None, note)


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def write(figures: Sequence[Figure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    listed = [asdict(figure) for figure in figures]
    path.write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read(path: Path) -> list[Figure]:
    return [Figure(**each) for each in json.loads(path.read_text(encoding="utf-8"))]


def _word(holds: bool | None) -> str:
    return {True: "yes", False: "no", None: ""}[holds]
