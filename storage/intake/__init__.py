"""Intake: files, folders and pasted text become article drafts. No database, no network, nothing is executed.

Control characters: a NUL makes a file a binary, and so does more than one control character in fifty; the few that
remain in real texts are kept as they are, because offsets count them.
"""

from __future__ import annotations

from storage.intake.canonical import canonical, sha256_of
from storage.intake.drafts import ArticleDraft, IntakeProblem, OriginalFile, TitleSource
from storage.intake.folders import expand
from storage.intake.limits import MAX_FILE_BYTES
from storage.intake.reading import PASTED_NAME, read_bytes, read_file, read_pasted

__all__ = [
    "MAX_FILE_BYTES",
    "PASTED_NAME",
    "ArticleDraft",
    "IntakeProblem",
    "OriginalFile",
    "TitleSource",
    "canonical",
    "expand",
    "read_bytes",
    "read_file",
    "read_pasted",
    "sha256_of",
]
