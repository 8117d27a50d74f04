"""The commands that need no screen: annotate, import, export, report, formats, check. Only a PDF needs Qt.

Progress goes to stderr, the summary to stdout. Exit codes: 0 done, 1 the work could not be done (one line on stderr for
each file, the other files are still done), 2 wrong usage.
"""

from __future__ import annotations

import io
import logging
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from gui.headless.arguments import parser
from gui.headless.words import fail, say, tell
from storage.errors import SidelightError

_STOPPED: Final = "Stopped. Everything up to the last step is in the project."


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit code."""
    try:
        chosen = parser().parse_args(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    for room in ("gui", "storage", "nlp"):
        # what matters is said in a line; without a handler Python would write warnings of the log beside it
        logging.getLogger(room).addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            # a name that the terminal has no letters for is no reason to stop
            stream.reconfigure(errors="backslashreplace")
    try:
        with _ended_as_by_hand():
            code = int(chosen.action(chosen))
        tell()
        return code
    except SidelightError as error:
        if _follows_interrupt(error):
            say(_STOPPED)
        else:
            fail(error)
        return 1
    except KeyboardInterrupt:
        say(_STOPPED)
        return 1


@contextmanager
def _ended_as_by_hand() -> Iterator[None]:
    """Take being told to end (``kill``, ``timeout``) as Ctrl+C is taken: what is half done is cleared away."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _follows_interrupt(error: BaseException | None) -> bool:
    """Return whether somebody stopped the work, and the error only says what that led to."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return True
        error = error.__context__
    return False
