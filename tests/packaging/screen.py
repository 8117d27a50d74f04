"""A virtual X11 screen: what is drawn on it can be read, and keys and clicks come from outside the program."""

from __future__ import annotations

import os
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1440, 900
STEP = 24  # pixels between the points that are looked at
XWD_FIELDS = 25


class Screen:
    """An Xvfb server of our own on a free display; use as a context."""

    def __init__(self, folder: Path) -> None:
        self._frame = folder / "Xvfb_screen0"
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
        self._server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise OSError("Xvfb did not start")
        self.display = f":{number}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait(10)

    def points(self) -> list[bytes]:
        """The colours of a grid of points, row by row, read from the server's own frame buffer."""
        data = self._frame.read_bytes()
        head = struct.unpack_from(f">{XWD_FIELDS}I", data)
        start, row, colours = head[0], head[12], head[19]
        pixels = start + colours * 12
        return [
            data[pixels + y * row + x * 4 : pixels + y * row + x * 4 + 3]
            for y in range(STEP // 2, HEIGHT, STEP)
            for x in range(STEP // 2, WIDTH, STEP)
        ]

    def drawn_share(self) -> float:
        """How much of the screen something has drawn on: the bare screen is black."""
        points = self.points()
        return sum(point != b"\0\0\0" for point in points) / len(points)

    def key(self, *keys: str) -> None:
        """Press keys by their X names, with modifiers as in ``ctrl+e``."""
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "20", text)

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click at a place in pixels of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", "1")

    def focus(self, process: int, title: str = ".") -> None:
        """Give the keyboard to a visible window of the process; there is no window manager that would do it."""
        wait_until(f"a window with the title {title!r}", lambda: self.has_window(process, title), 20)
        self._xdotool("windowfocus", "--sync", self._windows(process, title)[-1])

    def has_window(self, process: int, title: str) -> bool:
        """Whether a window of the process with such a title (a regular expression) is on the screen."""
        return bool(self._windows(process, title))

    def _windows(self, process: int, title: str) -> list[str]:
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(process), "--name", title]
        done = subprocess.run(search, env=self._environment(), capture_output=True, text=True, check=False)
        return done.stdout.split()

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

    def _xdotool(self, *arguments: str) -> str:
        command = ["xdotool", *arguments]
        done = subprocess.run(command, env=self._environment(), capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise OSError(f"xdotool {' '.join(arguments)}: {done.stderr.strip() or 'found nothing'}")
        return done.stdout


def wait_until(what: str, holds: Callable[[], bool], seconds: float) -> float:
    """Look until ``holds``; returns the seconds it took. Raises TimeoutError naming ``what``."""
    began, pause = monotonic(), Event()
    while not holds():
        if monotonic() - began > seconds:
            raise TimeoutError(f"waited {seconds:.0f} s for: {what}")
        pause.wait(0.01)
    return monotonic() - began
