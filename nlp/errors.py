"""The errors of the reading machine that a person can do something about."""

from __future__ import annotations


class ModelUnavailable(Exception):
    """The pipeline cannot be used. ``reason`` is one sentence that names it and says what to do."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
