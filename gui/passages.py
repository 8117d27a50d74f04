"""What is chosen in the panes: a mark or a stretch of text, remembered for each of them."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.proposals import Segment

_JOINED = 2
"""Passages that a key joins."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A chosen passage of one article. ``mark_id`` is None for a bare selection; ``segment`` is in code points."""

    article_id: str
    segment: Segment
    mark_id: str | None = None


class Held:
    """The passages chosen last in two panes, newest last: what they are joined by.

    Two, so that each can be shown where it stands: a third pane's would be joined by no key, or by surprise.
    Whoever decides about a passage, or joins it, and then chooses another of the same article has gone on to something
    else: what the other pane held is let go, so that no key joins a passage to one that was chosen long ago.
    """

    def __init__(self) -> None:
        self._passages: dict[str, Passage] = {}
        self._settled: Passage | None = None

    def hold(self, passage: Passage) -> None:
        settled = self._settled
        if settled is not None and settled.article_id != passage.article_id:
            self._settled = None  # chosen since: it waits for what comes next
        elif settled is not None and not _meet(settled, passage):
            self._passages.clear()
            self._settled = None
        self._passages.pop(passage.article_id, None)
        self._passages[passage.article_id] = passage
        while len(self._passages) > _JOINED:
            del self._passages[next(iter(self._passages))]

    def settle(self, passage: Passage) -> None:
        """Something was decided about a passage."""
        self._settled = passage

    def forget(self, article_id: str) -> None:
        self._passages.pop(article_id, None)

    def keep_only(self, article_ids: set[str]) -> None:
        """Panes were closed: what they held is gone."""
        self._passages = {key: value for key, value in self._passages.items() if key in article_ids}

    def of(self, article_id: str) -> Passage | None:
        return self._passages.get(article_id)

    def other_than(self, article_id: str) -> Passage | None:
        """The passage chosen last in another pane."""
        for key in reversed(self._passages):
            if key != article_id:
                return self._passages[key]
        return None


def _meet(one: Passage, other: Passage) -> bool:
    return one.segment.start < other.segment.end and other.segment.start < one.segment.end
