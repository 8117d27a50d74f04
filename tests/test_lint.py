"""Style and types are promises like any other: ruff over everything, mypy --strict over the code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run_tool(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def test_ruff_finds_nothing() -> None:
    run_tool("ruff", "check", ".")


def test_ruff_would_format_nothing_otherwise() -> None:
    run_tool("ruff", "format", "--check", ".")


def test_mypy_strict_finds_nothing() -> None:
    # Without what earlier runs found: mypy 2.4 lets pass with a warm cache what it refuses with none. All rooms in one
    # run, as each needs the types of the others.
    run_tool("mypy", "--strict", "--no-incremental", "main.py", "nlp", "storage", "gui")
