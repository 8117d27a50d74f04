"""What the commands say: the summary on stdout, progress and everything that went wrong on stderr."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from storage.errors import ExportFailed, SidelightError, system_reason
from storage.formats import ReadReport, WriteReport
from storage.remarks import Alike, Remark

_EVERY: Final = 3.0
"""Seconds between two lines of progress where stderr is no terminal."""


def tell_written(report: WriteReport) -> None:
    matched = ", read back and matched" if report.matched else ""
    tell(f"{report.target}: {_counts(report.counts.items())} written{matched}.")
    _tell_losses(report.losses, "not written")


def tell_read(report: ReadReport) -> None:
    new = _counts(report.added.items()) or "nothing new"
    known = _counts(report.present.items())
    tell(f"{report.source}: {new} added" + (f"; there already: {known}." if known else "."))
    _tell_losses(report.losses, "not taken in")


def _tell_losses(losses: Iterable[object], what: str) -> None:
    for loss in losses:
        say(f"{what}: {loss}")


def _counts(items: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{count} {_noun(name.replace('_', ' '), count)}" for name, count in items if count)


def _noun(plural: str, count: int) -> str:
    if count != 1:
        return plural
    return plural[:-3] + "y" if plural.endswith("ies") else plural.removesuffix("s")


def count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def intake_sentence(added: int, duplicates: int) -> str:
    known = f", {duplicates} there already" if duplicates else ""
    return f"{count(added, 'article')} added{known}."


def remark_sentence(remark: Remark) -> str:
    if isinstance(remark, Alike):
        return f"“{remark.title}”: {int(remark.share * 100)}% of its text stands in “{remark.other}” already."
    codes = count(remark.count, "code", "codes")
    return f"“{remark.title}” holds {codes} of HTML, such as {remark.example}: they stay in its text."


def fail(error: SidelightError) -> None:
    say(str(error))


def tell(*sentences: object) -> None:
    """Write to stdout. Raises ``ExportFailed`` where that is full or closed."""
    try:
        print(*sentences, sep="\n", end="\n" if sentences else "", flush=True)
    except OSError as error:
        # nothing more goes there, above all not what Python still holds when it ends
        sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        raise ExportFailed("The summary", system_reason(error), advice="the work itself is done") from error


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr)


class Progress:
    """Tells on stderr how far something is: in place on a terminal, else a line now and then."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._terminal = sys.stderr.isatty()
        self._last = time.monotonic()
        self._shown = False
        self._width = 0

    def __call__(self, done: int, total: int, within: float = 0.0) -> None:
        """``within`` is how much of the next one is done, 0 to 1."""
        words = f"{self._what} {done} of {total}" + (f" and {within:.0%} of the next" if within else "")
        if self._terminal:
            blank = " " * max(0, self._width - len(words))
            print(f"\r{words}{blank}", end="", file=sys.stderr, flush=True)
            self._shown, self._width = True, len(words)
        elif time.monotonic() - self._last >= _EVERY:
            self._last = time.monotonic()
            say(words)

    def then(self, words: str) -> None:
        """Say what comes next, on a line of its own."""
        self.end()
        say(words)

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            self._shown = False
            with suppress(OSError):
                print(file=sys.stderr)
