"""ClaimBuster in five parts of which none holds a sentence that nearly is one of another part."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

FOLDS = 5
_WORDS = re.compile(r"\w+")
_RUN = 4
_ALIKE = 0.5
"""Share of the shorter sentence's runs of words that stand in the other as well."""
_COMMON = 60
"""Runs in more sentences than this ("I would like to") make nothing alike."""


def folds(texts: Sequence[str]) -> list[list[int]]:
    """Row numbers of each part, the same in every run."""
    groups = list(_groups([_runs(text) for text in texts]))
    random.Random(0).shuffle(groups)
    parts: list[list[int]] = [[] for _ in range(FOLDS)]
    for group in groups:
        min(parts, key=len).extend(group)
    return parts


def _runs(text: str) -> frozenset[str]:
    words = _WORDS.findall(text.lower())
    return frozenset(" ".join(words[first : first + _RUN]) for first in range(max(1, len(words) - _RUN + 1)))


def _groups(runs: Sequence[frozenset[str]]) -> list[list[int]]:
    holding: dict[str, list[int]] = defaultdict(list)
    for row, own in enumerate(runs):
        for run in sorted(own):
            holding[run].append(row)
    leader = list(range(len(runs)))

    def first(row: int) -> int:
        while leader[row] != row:
            leader[row] = leader[leader[row]]
            row = leader[row]
        return row

    for rows in holding.values():
        for one, other in combinations(rows, 2) if len(rows) <= _COMMON else ():
            if len(runs[one] & runs[other]) >= _ALIKE * min(len(runs[one]), len(runs[other])):
                leader[first(one)] = first(other)
    found: dict[int, list[int]] = defaultdict(list)
    for row in range(len(runs)):
        found[first(row)].append(row)
    return list(found.values())
