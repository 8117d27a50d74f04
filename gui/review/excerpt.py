"""The stretch of an article shown around a proposal: its paragraph and one on either side. Pure, code points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.proposals import Segment

_BREAK = re.compile(r"[\n\u2028\u2029]")

LONGEST = 1_600
"""Code points of the paragraph itself: more does not fit a screen."""

SCREENFUL, LEAST = 600, 130
"""Code points that leave room for the facts below the text; a neighbour gets half of what the paragraph leaves of them,
but never less than two or three lines. A longer neighbour is cut where a sentence begins or ends."""
_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*\s+")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """``text`` is the article's from ``start`` on; ``dimmed`` are the neighbours, counted within the excerpt."""

    text: str
    start: int
    dimmed: tuple[Segment, ...]
    core: Segment
    """What is not dimmed, in the article."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def inside(self, segments: Sequence[Segment]) -> tuple[Segment, ...]:
        """Segments of the article as positions in the excerpt; what lies outside is cut off."""
        found = []
        for segment in segments:
            start, end = max(segment.start, self.start), min(segment.end, self.end)
            if start < end:
                found.append(Segment(start - self.start, end - self.start))
        return tuple(found)

    def outside(self, segment: Segment) -> Segment:
        """A stretch of the excerpt as positions in the article."""
        return Segment(segment.start + self.start, segment.end + self.start)


def paragraphs(text: str) -> list[Segment]:
    """The paragraphs of a text that hold more than space."""
    found, start = [], 0
    for match in (*_BREAK.finditer(text), None):
        end = match.start() if match is not None else len(text)
        if text[start:end].strip():
            found.append(Segment(start, end))
        start = match.end() if match is not None else end
    return found


def excerpt(text: str, listed: Sequence[Segment], wanted: Sequence[Segment]) -> Excerpt:
    """Cut the context of some segments out of an article whose paragraphs are ``listed``."""
    first, last = wanted[0].start, wanted[-1].end
    touched = [n for n, item in enumerate(listed) if item.start < last and first < item.end]
    if not touched:
        touched = [max((n for n, item in enumerate(listed) if item.start <= first), default=0)]
    low, high = touched[0], touched[-1]
    body = Segment(listed[low].start, listed[high].end)
    core = _shortened(text, body, first, last)
    start, end = core.start, core.end
    room = max(LEAST, (SCREENFUL - (core.end - core.start)) // 2)
    if core.start == body.start and low > 0:
        start = _from_end(text, listed[low - 1], room)
    if core.end == body.end and high + 1 < len(listed):
        end = _from_start(text, listed[high + 1], room)
    dimmed = [Segment(start - start, core.start - start)] if start < core.start else []
    if core.end < end:
        dimmed.append(Segment(listed[high + 1].start - start, end - start))
    return Excerpt(text[start:end], start, tuple(dimmed), core)


def _shortened(text: str, body: Segment, first: int, last: int) -> Segment:
    """The paragraph, or of a very long one the words around what is meant."""
    if body.end - body.start <= LONGEST:
        return body
    room = max(LONGEST - (last - first), LONGEST // 4) // 2
    start, end = max(body.start, first - room), min(body.end, last + room)
    if start > body.start:
        start = min(_after_space(text, start), first)
    if end < body.end:
        end = max(_before_space(text, end), last)
    return Segment(start, end)


def _from_end(text: str, item: Segment, room: int) -> int:
    """Where the end of a paragraph begins that fits."""
    if item.end - item.start <= room:
        return item.start
    found = _SENTENCE.search(text, item.end - room, item.end)
    if found is not None and found.end() < item.end:
        return found.end()
    return _after_space(text, item.end - room)


def _from_start(text: str, item: Segment, room: int) -> int:
    """Where the beginning of a paragraph ends that fits."""
    if item.end - item.start <= room:
        return item.end
    last = None
    for found in _SENTENCE.finditer(text, item.start, item.start + room):
        last = found
    if last is not None:
        return last.start() + len(last[0].rstrip())
    return _before_space(text, item.start + room)


def _after_space(text: str, position: int) -> int:
    at = text.find(" ", position, position + 40)
    return at + 1 if at >= 0 else position


def _before_space(text: str, position: int) -> int:
    at = text.rfind(" ", max(0, position - 40), position)
    return at if at >= 0 else position
