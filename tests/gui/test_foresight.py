"""Modules of the views come one by one, while nobody waits."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gui.foresight import MODULES
from gui.workspace import Workspace
from tests.gui.hands import drag_over

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


def test_it_waits_while_somebody_is_at_work(workspace: Workspace) -> None:
    foresight = workspace.views._foresight
    foresight._timer.start(0)  # it would go on now
    drag_over(workspace.view.row.panes()[0].text, "Cusco")
    assert foresight.is_waiting
    foresight.stop()
    foresight.wait()
    assert not foresight.is_waiting  # what is done or stopped does not begin again
