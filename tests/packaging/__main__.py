"""Smoke-tests a packaged app: python -m tests.packaging FOLDER [--short]; exit 1 where it breaks a promise."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.packaging import smoke
from tests.packaging.program import SmokeFailure


def executable_in(folder: Path) -> Path:
    names = ("sidelight", "sidelight.exe", "Contents/MacOS/sidelight")
    return next(path for name in names if (path := folder / name).exists())


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.packaging", description="Smoke-test of the packaged app.")
    parser.add_argument("folder", type=Path, help="the folder with the program")
    parser.add_argument("--short", action="store_true", help="measure one start only")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sidelight-smoke-", ignore_cleanup_errors=True) as folder:
        try:
            figures = smoke.run(executable_in(arguments.folder.resolve()), Path(folder), short=arguments.short)
        except (SmokeFailure, TimeoutError) as error:
            print("\n".join([f"packaged app: {error}", *getattr(error, "__notes__", [])]), file=sys.stderr)
            return 1
    for figure in figures:
        print(figure)
    print("The packaged app opens the sample, tags, exports, is killed and reopens with everything there.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
