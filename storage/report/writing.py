"""Writing a brief to a file, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from storage.formats.files import failures_of, replacing
from storage.project import Project
from storage.report.composing import compose
from storage.report.document import Document
from storage.report.gathering import gather, is_settled
from storage.report.html import html
from storage.report.markdown import markdown
from storage.report.records import Brief, BriefOptions


class ReportFormat(StrEnum):
    HTML = "html"
    PDF = "pdf"
    MARKDOWN = "markdown"


EXTENSIONS = {ReportFormat.HTML: ".html", ReportFormat.PDF: ".pdf", ReportFormat.MARKDOWN: ".md"}
_BY_ENDING = {".html": ReportFormat.HTML, ".htm": ReportFormat.HTML, ".pdf": ReportFormat.PDF,
              ".md": ReportFormat.MARKDOWN, ".markdown": ReportFormat.MARKDOWN}  # fmt: skip

PdfWriter = Callable[[Document], tuple[bytes, int]]
"""Draws a document; returns the PDF and its number of pages. Given by the room that has Qt. May raise ``OSError``."""


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a brief."""

    target: Path
    disputes: int
    settled: int
    quotes: int
    pages: int = 0
    """PDF only."""


def format_of(path: Path) -> ReportFormat | None:
    """Return the format that a file name asks for; None where its ending says nothing."""
    return _BY_ENDING.get(path.suffix.lower())


def write_report(
    project: Project, target: Path, wanted: ReportFormat, options: BriefOptions, pdf: PdfWriter | None = None
) -> Written:
    """Write the brief of a project. Raises ``ExportFailed`` or ``DiskFull``; the target is then what it was.

    ``pdf`` is needed for PDF alone.
    """
    brief = gather(project, options)
    return write_brief(brief, target, wanted, pdf)


def write_brief(brief: Brief, target: Path, wanted: ReportFormat, pdf: PdfWriter | None = None) -> Written:
    """Write a brief that was gathered before. Raises as ``write_report`` does."""
    document = compose(brief)
    pages = 0
    with failures_of(target):
        # all of it is ready before anything is written: a brief that is stopped meanwhile leaves no trace
        if wanted is ReportFormat.PDF:
            if pdf is None:
                raise ValueError("a PDF needs a writer")
            data, pages = pdf(document)
        else:
            data = (html(document) if wanted is ReportFormat.HTML else markdown(document)).encode("utf-8")
        with replacing(target) as partial:
            partial.write_bytes(data)
    settled = sum(1 for dispute in brief.disputes if is_settled(dispute))
    return Written(target, len(brief.disputes), settled, brief.quote_count, pages)
