"""Pages that a browser saved as one archive (MHTML): the page inside, its address and its encoding."""

from __future__ import annotations

from dataclasses import dataclass

from storage.errors import Reason, UnreadableFile


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """The first HTML part of an archive; `label` is the encoding its header names."""

    content: bytes
    label: str | None
    url: str | None


def archived_page(name: str, content: bytes) -> ArchivedPage:
    """The page in an MHTML archive; pictures, styles and frames are left alone. Raises UnreadableFile if damaged."""
    from email import message_from_bytes
    from email.policy import compat32

    try:
        message = message_from_bytes(content, policy=compat32)
        parts = [part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]
        page = parts[0].get_payload(decode=True) if parts else None
        label = parts[0].get_content_charset() if parts else None
    except RecursionError as error:
        raise UnreadableFile(name, Reason.TOO_DEEP, advice="save the page as HTML and import that") from error
    except (LookupError, ValueError, TypeError, AttributeError) as error:
        raise UnreadableFile(name, Reason.DAMAGED_PAGE, advice="save the page again") from error
    if not isinstance(page, bytes) or not page.strip():
        raise UnreadableFile(name, Reason.DAMAGED_PAGE, advice="save the page again")
    url = message.get("Snapshot-Content-Location") or parts[0].get("Content-Location")
    return ArchivedPage(page, label, str(url).strip() if url else None)
