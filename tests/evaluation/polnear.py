"""PolNeAR's annotated attributions as plain records, and the fixed split of its articles into dev and tuning part."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

Spans = tuple[tuple[int, int], ...]

_DEV_SHARE = 5
"""One article in so many belongs to the dev part."""
_NUMBERED = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated attribution; code points."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True, slots=True)
class Annotated:
    name: str
    text: str
    attributions: tuple[Gold, ...]


def is_dev(name: str) -> bool:
    """Whether an article belongs to the part that rules are not tuned on. Decided by its name alone."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % _DEV_SHARE == 0


def article_paths(train: Path) -> dict[str, Path]:
    """Name -> annotation file; of articles that several people annotated, the first annotator's."""
    found: dict[str, Path] = {}
    for path in sorted(train.glob("*/*.ann")):
        found.setdefault(path.stem, path)
    return found


def read(path: Path) -> Annotated:
    """One article with its annotations. Malformed lines, of which the corpus has a few, are passed over."""
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    spans: dict[str, Spans] = {}
    events: list[dict[str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) < 2:
            continue
        if line[0] == "T":
            place = _spans(fields[1].partition(" ")[2])
            if place:
                spans[fields[0]] = place
        elif line[0] == "E":
            roles: dict[str, list[str]] = defaultdict(list)
            for role in fields[1].split():
                name, _, value = role.partition(":")
                roles[_NUMBERED.sub("", name)].append(value)
            events.append(roles)

    def of(roles: dict[str, list[str]], name: str) -> Spans:
        return tuple(sorted(span for value in roles.get(name, ()) for span in spans.get(value, ())))

    golds = tuple(Gold(of(roles, "Source"), of(roles, "Cue"), of(roles, "Content")) for roles in events)
    return Annotated(path.stem, text, golds)


def _spans(written: str) -> Spans:
    found: list[tuple[int, int]] = []
    for part in written.split(";"):
        ends = part.split()
        if len(ends) != 2 or not all(end.isdigit() for end in ends):
            return ()
        found.append((int(ends[0]), int(ends[1])))
    return tuple(found)
