"""The command that writes a brief without a window. Qt is loaded for a PDF alone, and then needs no display."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from gui.headless.words import tell
from gui.nearness import near_of
from storage.errors import ExportFailed
from storage.lifecycle import open_project
from storage.report import BriefOptions, ReportFormat, Which, Written, format_of, write_report


def add_to(commands: Any, path: Callable[[str], Path]) -> None:
    """Add the command to a parser's commands. ``path`` reads a path from an argument."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "report", help="write a brief for readers without Sidelight: questions, exact quotations, verdicts, sources"
    )
    parser.add_argument("project", type=path, metavar="P.sidelight")
    parser.add_argument("--output", required=True, type=path, metavar="BRIEF", help="ending in .html, .pdf or .md")
    parser.add_argument("--format", type=ReportFormat, choices=list(ReportFormat), help="where the ending does not say")
    parser.add_argument("--disputes", type=Which, choices=list(Which), default=Which.ALL, help="which to tell of")
    parser.add_argument("--title", help="instead of the project's name")
    parser.add_argument("--author", help="who hands it over, instead of the analysts who judged")
    parser.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="instead of today")
    parser.add_argument(
        "--include-evidence", action=argparse.BooleanOptionalAction, default=True, help="the tables of evidence"
    )
    parser.add_argument("--blind", action="store_true", help="name no outlet, author or title")
    listed = " or ".join(_languages())
    parser.add_argument(
        "--language", type=_language, default="en", metavar="CODE",
        help=f"{listed}: of headings, dates and numbers; quotations and what analysts wrote stay as they are",
    )  # fmt: skip
    parser.set_defaults(action=partial(_report, parser))


def _language(text: str) -> str:
    """The language that a code names, however it is written: "ES", "es-MX" and "es_ES.UTF-8" are "es"."""
    code = re.split(r"[-_.@]", text.strip().lower())[0]
    if code not in _languages():
        raise argparse.ArgumentTypeError(f"no brief can be written in “{text}”; there are {', '.join(_languages())}")
    return code


def _languages() -> list[str]:
    """Codes of the languages that the window speaks; told without Qt."""
    folder = Path(__file__).resolve().parents[2] / "resources" / "translations"
    return ["en", *sorted(path.stem.partition("_")[2] for path in folder.glob("sidelight_*.qm"))]


def _report(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> int:
    wanted = chosen.format or format_of(chosen.output)
    if wanted is None:
        parser.print_usage(sys.stderr)
        print("report: --output has to end in .html, .pdf or .md, or --format to say what to write", file=sys.stderr)
        return 2
    options = BriefOptions(
        disputes=chosen.disputes, include_evidence=chosen.include_evidence, blind=chosen.blind,
        title=(chosen.title or "").strip() or None, author=(chosen.author or "").strip() or None, dated=chosen.date,
    )  # fmt: skip
    # read-only, so that it can be written while a window has the project open
    with closing(open_project(chosen.project, read_only=True)) as project, ExitStack() as needed:
        pdf = None
        if wanted is ReportFormat.PDF:
            needed.enter_context(_drawing(chosen.output))
            from gui.report.pdf import draw_pdf

            pdf = draw_pdf
        if chosen.language != "en":
            needed.enter_context(_speaking(chosen.language, chosen.output))
        options = replace(options, near=near_of(project, options, apart=False))
        written = write_report(project, chosen.output, wanted, options, pdf)
    tell(_told(written))
    return 0


@contextmanager
def _drawing(target: Path) -> Iterator[None]:
    """Have Qt draw without a screen. Raises ``ExportFailed`` where the system lacks what Qt needs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from PySide6.QtGui import QGuiApplication

        from gui.theme import load_fonts
    except ImportError as error:
        raise ExportFailed(target, f"this system cannot draw pages ({error})", advice="write HTML instead") from error
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None, "held until the pages are drawn"
    load_fonts()
    yield


@contextmanager
def _speaking(language: str, target: Path) -> Iterator[None]:
    """Say the brief in a language. Raises ``ExportFailed`` where the system lacks what Qt needs for it."""
    try:
        from PySide6.QtCore import QCoreApplication, QLocale

        from gui.languages import fall_silent, speak
    except ImportError as error:
        raise ExportFailed(
            target, f"this system cannot load translations ({error})", advice="leave --language out"
        ) from error
    application = QCoreApplication.instance() or QCoreApplication([])
    before = QLocale()
    speak(application, language)
    try:
        yield
    finally:
        fall_silent(application, before)


def _told(written: Written) -> str:
    parts = [f"{written.disputes} {'question' if written.disputes == 1 else 'questions'} ({written.settled} settled)"]
    parts.append(f"{written.quotes} {'quotation' if written.quotes == 1 else 'quotations'}")
    if written.pages:
        parts.append(f"{written.pages} {'page' if written.pages == 1 else 'pages'}")
    return f"{written.target}: {', '.join(parts)} written."


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no date like 2025-01-31") from error
