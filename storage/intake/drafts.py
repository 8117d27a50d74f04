"""What intake hands over: an article ready to be recorded, or the problem that kept a path from becoming one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from storage.errors import SidelightError


class TitleSource(StrEnum):
    """Where the proposed title comes from, best first."""

    PAGE = "page"
    FIRST_LINE = "first_line"
    FILE_NAME = "file_name"
    FIRST_WORDS = "first_words"


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """The file as it was given, byte for byte; `sha256` is the hexadecimal digest of `content`."""

    name: str
    media_type: str
    sha256: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """One article before it enters a project. All but `text` and `file` are proposals that a person may change.

    `text` is canonical (see `canonical`); `text_sha256` is the hexadecimal digest of its UTF-8 form. Dates are partial
    ISO dates: "2023", "2023-06" or "2023-06-05". `as_of_inferred` is true whenever `as_of_on` is set here, since only
    a person states it. `language` is an ISO 639-1 code. What is uncertain is None.
    """

    text: str
    text_sha256: str
    title: str
    title_source: TitleSource
    outlet: str | None
    byline: str | None
    url: str | None
    published_on: str | None
    as_of_on: str | None
    as_of_inferred: bool
    language: str | None
    file: OriginalFile


@dataclass(frozen=True, slots=True)
class IntakeProblem:
    """A path that gave no article, with the reason; the other paths are not affected."""

    path: Path
    error: SidelightError

    @property
    def reason(self) -> str:
        """Why, as a clause."""
        return self.error.reason

    @property
    def message(self) -> str:
        """One sentence for a person, naming the path and the reason."""
        return str(self.error)
