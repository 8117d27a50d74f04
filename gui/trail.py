"""Where the reader has been: back and forward through articles and passages, as in a browser."""

from __future__ import annotations

from dataclasses import dataclass

NEAR = 600
"""Code points within which a step in the same article is no new place: N and A walk on, they do not travel."""

MOST = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A passage that was chosen, or where an article was read. ``position`` is in code points."""

    article_id: str
    position: int
    mark_id: str | None = None


class Trail:
    """Places in the order of the visits, and which of them is the present one."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def note(self, place: Place) -> None:
        """A place is on screen now. What lay ahead is forgotten when it is another than the present one."""
        here = self._places[self._at] if self._at >= 0 else None
        if here is not None and here.article_id == place.article_id and abs(here.position - place.position) < NEAR:
            self._places[self._at] = place
            return
        self._places = [*self._places[: self._at + 1], place][-MOST:]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """The place before the present one, which becomes the present one."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        return self._step(1) if self.can_go_forward else None

    def _step(self, step: int) -> Place:
        self._at += step
        return self._places[self._at]
