"""The brief: what a project found out, in a file for readers who have no Sidelight."""

from __future__ import annotations

from storage.report.composing import compose
from storage.report.gathering import count, gather, wanted_disputes
from storage.report.html import html
from storage.report.markdown import markdown
from storage.report.records import Brief, BriefOptions, Which
from storage.report.writing import EXTENSIONS, ReportFormat, Written, format_of, write_brief, write_report

__all__ = [
    "EXTENSIONS",
    "Brief",
    "BriefOptions",
    "ReportFormat",
    "Which",
    "Written",
    "compose",
    "count",
    "format_of",
    "gather",
    "html",
    "markdown",
    "wanted_disputes",
    "write_brief",
    "write_report",
]
