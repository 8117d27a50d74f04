"""Articles as they come: plain text, and pages that a browser saved. The same intake that the window uses."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from storage.formats.interface import Format, Progress, ReadReport, no_progress
from storage.project import Project


def read(project: Project, source: Path, progress: Progress = no_progress) -> ReadReport:
    """Take one article in. The same text twice is one article. Raises what ``storage.intake.read_file`` raises."""
    from storage.intake import read_file
    from storage.operations.articles import add_articles

    draft = read_file(source)
    progress(1, 1)
    intake = add_articles(project, [draft])
    return ReadReport(
        source,
        intake.changes,
        added={"articles": len(intake.article_ids)} if intake.article_ids else {},
        present={"articles": len(intake.duplicates)} if intake.duplicates else {},
        article_ids=intake.article_ids,
    )


TEXT: Final = Format(
    name="text",
    title="Plain text",
    extensions=(".txt", ".text", ".md", ".markdown", ".asc"),
    media_type="text/plain",
    limits=("One article in each file, at most 64 MB; the encoding is detected.", "Binary files are refused."),
    read=read,
    aliases=("txt",),
)

PAGE: Final = Format(
    name="html",
    title="Saved page",
    extensions=(".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".mhtml"),
    media_type="text/html",
    limits=(
        "The article's text, title, byline, date and outlet; pictures and layout are left out.",
        "Scripts never run and nothing is fetched.",
    ),
    read=read,
    aliases=("page", "htm", "mhtml"),
)
