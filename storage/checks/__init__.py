"""The integrity report of a project file: every page, every quote, every step of the history, the search index."""

from __future__ import annotations

from storage.checks.report import CheckReport, Finding
from storage.checks.runner import check

__all__ = ["CheckReport", "Finding", "check"]
