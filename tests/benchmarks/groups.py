"""The groups of figures by name; run as a module it measures one of them: ``groups NAME FOLDER OUTPUT [--short]``."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

from tests.benchmarks import figures

GROUPS = (
    "start", "reader", "tagging", "scrolling", "longest", "exchange", "large", "list", "views", "reading", "comparing",
    "responsive",
)  # fmt: skip
"""Modules of this package, each with ``measure(folder, short)``, which yields figures; in the order of the table."""


def main(name: str, folder: Path, output: Path, short: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    _live_in(folder / "home")
    module = importlib.import_module(f"tests.benchmarks.{name}")
    figures.write(list(module.measure(folder, short)), output)


def _live_in(home: Path) -> None:
    """Give this process settings and recent files of its own, and a screen where there is none."""
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(home)
    home.mkdir(exist_ok=True)
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), "--short" in sys.argv)
