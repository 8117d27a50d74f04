"""The groups of figures by name; run as a module it measures one of them: ``groups NAME FOLDER OUTPUT [--short]``."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from tests.benchmarks import figures

GROUPS = ("start", "reader", "tagging", "scrolling", "exchange", "large", "list", "reading", "responsive")
"""Modules of this package: each has ``measure(folder, short)``, which yields figures. Their order is that of the table."""


def main(name: str, folder: Path, output: Path, short: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    module = importlib.import_module(f"tests.benchmarks.{name}")
    figures.write(list(module.measure(folder, short)), output)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), "--short" in sys.argv)
