"""What a check says: one sentence for each thing that is wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

MOST_OF_A_PART = 50
"""Findings of one part that are told one by one; the rest are counted. A ruined file has millions."""


class Part(StrEnum):
    FILE = "file"
    CONTENTS = "contents"
    ANNOTATIONS = "annotations"
    LINKS = "links"
    WORDS = "words"
    HISTORY = "history"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong."""

    part: Part
    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class CheckReport:
    path: Path
    findings: tuple[Finding, ...]
    articles: int
    annotations: int
    entries: int
    """Entries of the history."""
    seconds: float

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings

    def __str__(self) -> str:
        """Return the report as lines of text."""
        counts = f"{self.articles} articles, {self.annotations} annotations, {self.entries} entries of the history"
        if self.sound:
            return f"{self.path} is sound: {counts}, checked in {self.seconds:.1f} s."
        lines = [f"{self.path} is not sound ({counts}):", *(f"  {finding}" for finding in self.findings)]
        return "\n".join(lines)


class Findings:
    """Collects what is wrong."""

    def __init__(self) -> None:
        self._told: list[Finding] = []
        self._counts: Counter[Part] = Counter()

    def add(self, part: Part, text: str) -> None:
        """Take in one sentence."""
        self._counts[part] += 1
        if self._counts[part] <= MOST_OF_A_PART:
            self._told.append(Finding(part, text))

    def all(self) -> tuple[Finding, ...]:
        """Return what is told, part by part, with the number of what is not."""
        more = [
            Finding(part, f"There are {count - MOST_OF_A_PART} more findings about {part.value}.")
            for part, count in self._counts.items()
            if count > MOST_OF_A_PART
        ]
        order = list(Part)
        return tuple(sorted([*self._told, *more], key=lambda finding: order.index(finding.part)))
