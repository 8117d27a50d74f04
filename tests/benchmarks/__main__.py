"""Measures everything and prints it beside its bound: ``python -m tests.benchmarks [--short] [--only GROUP ...]``.

Each group runs in a process of its own, so that none inherits the memory or the warm caches of another. A bound that
does not hold is printed as such; the exit code is 1 only when something could not be measured.

The bounds were set on a machine where a bare Qt window was drawn after 0.12 s. Where machines are shared, their speed
changes by the minute: a bare window is timed before each group, and beside "holds" stands whether the bound holds once
a time is divided by how much slower that window was.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from tests.benchmarks import figures
from tests.benchmarks.groups import GROUPS
from tests.benchmarks.start import started

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "build" / "bench.json"
PATIENCE = {True: 300, False: 1_800}
"""Seconds for one group, short or full."""
REFERENCE = 0.12
"""Seconds until a bare Qt window was drawn on the machine on which the bounds were set."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--short", action="store_true", help="a tenth of the work, for every change")
    parser.add_argument("--only", nargs="+", choices=GROUPS, default=list(GROUPS), metavar="GROUP")
    chosen = parser.parse_args()
    found: list[figures.Figure] = []
    print(f"{'what':<72} {'value':>10} {'bound':>8} {'unit':<8} holds as ratio", flush=True)
    with tempfile.TemporaryDirectory(prefix="sidelight-bench-") as folder:
        for group in chosen.only:
            began, slowness = time.monotonic(), _slowness()
            for figure in _measured(group, chosen.short, Path(folder)):
                found.append(replace(figure, slowness=slowness))
                print(found[-1].line(), flush=True)
            words = f"{group}: {time.monotonic() - began:.0f} s; a bare window took {slowness:.2f} times its reference"
            print(f"  ({words})", file=sys.stderr, flush=True)
    figures.write(found, OUTPUT)
    held = sum(figure.holds is True for figure in found)
    bounds, ratios = (
        sum(figure.bound is not None for figure in found),
        sum(figure.holds_as_ratio is True for figure in found),
    )
    print(f"{held} of {bounds} bounds hold, {ratios} as ratios; {OUTPUT.relative_to(ROOT)}")
    return int(any(figure.value is None for figure in found))


def _slowness() -> float:
    """How many times slower than the reference this machine is at this moment; never less than 1."""
    return max(1.0, min(started("--bare")["drawn"] for _ in range(3)) / REFERENCE)


def _measured(group: str, short: bool, folder: Path) -> list[figures.Figure]:
    output = folder / f"{group}.json"
    command = [sys.executable, "-m", "tests.benchmarks.groups", group, str(folder / group), str(output)]
    command += ["--short"] * short
    patience = PATIENCE[short]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=patience, check=False)
    except subprocess.TimeoutExpired:
        return [figures.Figure(f"{group}: not measured", None, "", note=f"no end after {patience} s")]
    if done.returncode != 0 or not output.exists():
        print(done.stdout + done.stderr, file=sys.stderr)
        return [figures.Figure(f"{group}: not measured", None, "", note=f"ended with {done.returncode}")]
    return figures.read(output)


if __name__ == "__main__":
    sys.exit(main())
