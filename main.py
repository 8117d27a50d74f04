"""The one entry of Sidelight: opens the window, or runs one headless command."""

from __future__ import annotations

import socket
import sys
from collections.abc import Sequence
from pathlib import Path

# Sidelight opens no socket, and nothing that it uses shall: urllib3, which spaCy and trafilatura bring along, tries out
# IPv6 by binding one when it is imported, unless Python says that there is no IPv6. Worker processes read this too.
socket.has_ipv6 = False

USAGE = """usage: python main.py [PROJECT.sidelight | --sample | --version]
       python main.py annotate FILE... --project P.sidelight [--export OUT.json] [--model NAME] [--jobs N]
       python main.py import P.sidelight FILE... [--format NAME]
       python main.py export P.sidelight --format NAME --output PATH [--include-rejected] [--include-files]
       python main.py report P.sidelight --output brief.html|.pdf|.md [--disputes all|open|resolved] [--language es]
       python main.py formats
       python main.py check P.sidelight"""

# Known here by name alone, so that the window starts without loading what they need.
COMMANDS = frozenset({"annotate", "import", "export", "report", "formats", "check"})


def main(arguments: Sequence[str]) -> int:
    """Run Sidelight; returns the exit code: 0 done, 1 the work could not be done, 2 wrong usage."""
    if arguments == ["--version"]:
        from storage.version import VERSION

        print(f"Sidelight {VERSION}")
        return 0
    if arguments and arguments[0] in COMMANDS:
        from gui import headless

        return headless.run(arguments)
    if arguments in (["--help"], ["-h"]):
        print(USAGE)
        return 0
    return _window(arguments)


def _window(arguments: Sequence[str]) -> int:
    sample = "--sample" in arguments
    paths = [argument for argument in arguments if argument != "--sample"]
    if len(paths) > 1 or any(path.startswith("-") for path in paths) or (sample and paths):
        print(USAGE, file=sys.stderr)
        return 2
    from gui.app import run

    return run(Path(paths[0]) if paths else None, sample)


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
