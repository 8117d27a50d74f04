"""Modules of the views come one by one, while nobody waits."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gui.foresight import MODULES

ROOT = Path(__file__).parents[2]

_EACH = """
import sys
from importlib import import_module
import gui.workspace
from gui.foresight import MODULES
for name in MODULES:
    before = set(sys.modules)
    import_module(name)
    ours = {each for each in set(sys.modules) - before if each.startswith(("gui.", "storage.", "nlp."))}
    print(name, len(ours - {name, name.rpartition(".")[0]}))
"""


def test_each_module_brings_itself_alone() -> None:
    done = subprocess.run([sys.executable, "-c", _EACH], cwd=ROOT, capture_output=True, text=True, check=True)
    brought = dict(line.split() for line in done.stdout.splitlines())
    assert list(brought) == list(MODULES)
    assert {name: count for name, count in brought.items() if int(count) > 1} == {}
