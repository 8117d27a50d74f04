"""Print every figure of language quality and write build/evaluate.json; ``--short`` takes a sample of the corpora.

Each module of this package that has a function ``rows(short: bool) -> Iterator[Row]`` takes part. The exit code is 1
when a bound is not held.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path

import tests.evaluation
from tests.evaluation.data import shared_data
from tests.evaluation.rows import Row, table, write

OUTPUT = Path(__file__).parents[2] / "build" / "evaluate.json"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a sample of each corpus")
    parser.add_argument("modules", nargs="*", help="only these modules of tests/evaluation")
    arguments = parser.parse_args()
    if shared_data() is None:
        print("The corpora are not here; only the hand-made cases are measured.", file=sys.stderr)
    rows = list(_rows(arguments.short, arguments.modules))
    print(table(rows))
    write(rows, OUTPUT)
    print(f"written to {OUTPUT}")
    return 0 if all(row.holds for row in rows) else 1


def _rows(short: bool, chosen: list[str]) -> Iterator[Row]:
    for found in pkgutil.iter_modules(tests.evaluation.__path__):
        if found.name == "__main__" or (chosen and found.name not in chosen):
            continue
        module = importlib.import_module(f"tests.evaluation.{found.name}")
        measure = getattr(module, "rows", None)
        if callable(measure):
            yield from measure(short)


if __name__ == "__main__":
    raise SystemExit(main())
