"""What is chosen in the panes: a mark or a stretch of text, remembered for each of them."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.proposals import Segment


@dataclass(frozen=True, slots=True)
class Passage:
    """A chosen passage of one article. ``mark_id`` is None for a bare selection; ``segment`` is in code points."""

    article_id: str
    segment: Segment
    mark_id: str | None = None


class Held:
    """The last passage chosen in each pane, newest last: what two panes are joined by."""

    def __init__(self) -> None:
        self._passages: dict[str, Passage] = {}

    def hold(self, passage: Passage) -> None:
        self._passages.pop(passage.article_id, None)
        self._passages[passage.article_id] = passage

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
