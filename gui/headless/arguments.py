"""What each command is called with, and what is wrong with an argument in words."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Final

from gui.headless import commands as actions
from gui.headless import report
from nlp.proposals import CLAIM_THRESHOLD
from storage.formats import FORMATS, Format, format_named

_MOST_JOBS: Final = 64
"""Each process holds a model of its own."""


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="Sidelight without its window.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    annotate = commands.add_parser("annotate", help="import articles, read them with the machine, export")
    annotate.add_argument(
        "files", nargs="+", type=_name, metavar="FILE", help="a text, a saved page, or a folder of them"
    )
    annotate.add_argument(
        "--project", required=True, type=_path, metavar="P.sidelight", help="made where it is missing"
    )
    annotate.add_argument("--export", type=_path, metavar="OUT.json", help="write the whole project there afterwards")
    annotate.add_argument("--model", type=_name, metavar="NAME", help="a spaCy pipeline: its name, folder or wheel")
    annotate.add_argument("--jobs", type=_positive, metavar="N", help="processes that read at the same time")
    annotate.add_argument(
        "--claim-threshold", type=_share, default=None, metavar="X",
        help="propose sentences as claims from this check-worthiness on, 0 to 1; "
        f"0 proposes every sentence with its score (default: what the project keeps, else {CLAIM_THRESHOLD})",
    )  # fmt: skip
    annotate.set_defaults(action=actions.annotate)

    take_in = commands.add_parser("import", help="take files of any format into a project")
    take_in.add_argument("project", type=_path, metavar="P.sidelight", help="made where it is missing")
    take_in.add_argument("files", nargs="+", type=_name, metavar="FILE")
    take_in.add_argument("--format", type=_readable, metavar="NAME", help="as “formats” names it; else recognised")
    take_in.set_defaults(action=actions.import_files)

    export = commands.add_parser("export", help="write a project in some format")
    export.add_argument("project", type=_path, metavar="P.sidelight")
    export.add_argument("--format", required=True, type=_writable, metavar="NAME")
    export.add_argument("--output", required=True, type=_path, metavar="PATH")
    export.add_argument("--include-rejected", action="store_true", help="also what a person rejected")
    export.add_argument("--include-files", action="store_true", help="also the original files, byte for byte")
    export.set_defaults(action=actions.export)

    report.add_to(commands, _path)

    formats = commands.add_parser("formats", help="what can be read and written, with each format's limits")
    formats.set_defaults(action=actions.formats)

    check = commands.add_parser("check", help="look for damage; exit code 1 if anything is wrong")
    check.add_argument("project", type=_path, metavar="P.sidelight")
    check.set_defaults(action=actions.check)
    return parser


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {_MOST_JOBS} was expected")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text) if text.isascii() else math.nan
    except ValueError:
        share = math.nan
    if not 0 <= share <= 1:  # which "nan" is not either
        raise argparse.ArgumentTypeError("a number from 0 to 1 was expected")
    return share


def _name(text: str) -> str:
    if not text:
        # "" would stand for the folder one happens to be in
        raise argparse.ArgumentTypeError("a name is missing")
    return text


def _path(text: str) -> Path:
    return Path(_name(text))


def _readable(name: str) -> Format:
    return _format(name, "read", lambda each: each.can_read)


def _writable(name: str) -> Format:
    return _format(name, "written", lambda each: each.can_write)


def _format(name: str, way: str, able: object) -> Format:
    found = format_named(name)
    assert callable(able)
    if found is None or not able(found):
        names = ", ".join(each.name for each in FORMATS if able(each))
        raise argparse.ArgumentTypeError(f"no format {name} can be {way}; there are {names}")
    return found
