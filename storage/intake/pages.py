"""Pages saved from a browser: the article in them and what they say about themselves. Nothing is run or fetched."""

from __future__ import annotations

import html
import logging
import re
from dataclasses import dataclass, replace
from typing import Final

from storage.intake.canonical import is_blank
from storage.intake.dates import iso_date
from storage.intake.headers import name_or_none, shortened, web_address
from storage.intake.limits import MAX_PAGE_CHARACTERS, MAX_PAGE_DEPTH, MAX_PAGE_TAGS
from storage.intake.markup import Markup, look_at

_LOG = logging.getLogger(__name__)
_META_CHARSET: Final = re.compile(rb"<meta[^>]{1,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE)
_XML_ENCODING: Final = re.compile(rb"^\s*<\?xml[^>]{1,100}?encoding\s*=\s*[\"']([A-Za-z0-9_\-]{2,40})", re.IGNORECASE)
_PAGE_LANGUAGE: Final = re.compile(r"<html\b[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2})\b", re.IGNORECASE)
_META: Final = re.compile(r"<meta\b[^>]{1,1000}>", re.IGNORECASE)
_IS_SITE_NAME: Final = re.compile(r"\b(?:property|name)\s*=\s*[\"']?og:site_name\b", re.IGNORECASE)
_CONTENT: Final = re.compile(r"\bcontent\s*=\s*(?:\"([^\"]{1,300})\"|'([^']{1,300})')", re.IGNORECASE)
_SAVED_FROM: Final = (
    re.compile(r"<!--\s*saved from url=\(\d{4,5}\)(https?://\S{1,2000})\s*-->", re.IGNORECASE),
    re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S{1,2000})", re.IGNORECASE),
)
_ROW: Final = re.compile(r"^\| (.*?)\s*\|\s*$")
_RULE: Final = re.compile(r"^\|(?:\s*:?-{3,}:?\s*\|)+\s*$")
_HOST: Final = re.compile(r"@|(?:https?://)?[\w-]+(?:\.[\w-]+)+/?$", re.IGNORECASE)
_HEAD_CHARACTERS: Final = 200_000
_LEAST_ARTICLE: Final = 40
_NOISY_LOGGERS: Final = ("trafilatura", "htmldate", "justext", "readability", "courlan")


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The article of a page, one line a paragraph, and the page's own words about it; what it lacks is None."""

    text: str
    title: str | None
    outlet: str | None
    byline: str | None
    url: str | None
    published_on: str | None
    language: str | None


def declared_encoding(content: bytes) -> str | None:
    """The encoding that a page names in its first bytes."""
    match = _META_CHARSET.search(content[:4_096]) or _XML_ENCODING.match(content[:200])
    return match[1].decode("ascii") if match else None


def read_page(page: str) -> SavedPage:
    """The article in a decoded page. A page without a recognisable article gives its whole visible text."""
    markup = look_at(page)
    extracted = _extracted(markup)
    plain = SavedPage(markup.text, markup.title, None, None, None, None, None)
    found = extracted if extracted is not None and len(extracted.text) >= _LEAST_ARTICLE else plain
    if found is plain and extracted is not None:
        found = replace(extracted, text=markup.text)
    text = found.text.strip("\n")
    title = found.title or markup.title
    if title and text and not is_blank(text) and not _begins_with(text, title):
        text = f"{title}\n{text}"
    head = page[:_HEAD_CHARACTERS]
    return replace(
        found,
        text=text,
        title=shortened(title) if title else None,
        outlet=_site_name(head) or found.outlet,
        url=_saved_from(head) or found.url,
        language=found.language or _language(head),
    )


def _begins_with(text: str, title: str) -> bool:
    first = text.split("\n", 1)[0]
    return " ".join(first.split()).casefold() == " ".join(title.split()).casefold()


def _extracted(markup: Markup) -> SavedPage | None:
    """The article as the extraction library sees it, or None where the page is beyond its limits or it fails."""
    if markup.tags > MAX_PAGE_TAGS or markup.depth > MAX_PAGE_DEPTH or len(markup.clean) > MAX_PAGE_CHARACTERS:
        _LOG.info("page beyond limits read as plain text: %d tags, depth %d", markup.tags, markup.depth)
        return None
    from trafilatura import bare_extraction

    for name in _NOISY_LOGGERS:  # they log pieces of the page
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(
            markup.clean,
            include_comments=False,
            include_tables=True,
            include_links=False,
            include_images=False,
            include_formatting=False,
            with_metadata=True,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError) as error:
        _LOG.warning("extraction gave up on a page: %s", type(error).__name__)
        return None
    if document is None or isinstance(document, dict):
        return None
    return SavedPage(
        text=_plain_rows(document.text or ""),
        title=_unescaped(document.title),
        outlet=_outlet(_unescaped(document.sitename)),
        byline=name_or_none((_unescaped(document.author) or "").replace("; ", ", ")),
        url=web_address(document.url),
        published_on=iso_date(document.date),
        language=document.language,
    )


def _plain_rows(text: str) -> str:
    """Table rows as a reader sees them, without the frame that the extraction draws around them in Markdown."""
    rows = (_ROW.sub(r"\1", line) for line in text.split("\n") if not _RULE.match(line))
    return "\n".join(row.rstrip() for row in rows)


def _outlet(name: str | None) -> str | None:
    """The name of the site, unless it is only its host."""
    return None if name is None or _HOST.match(name) else name_or_none(name)


def _unescaped(text: str | None) -> str | None:
    return " ".join(html.unescape(text).split()) or None if text else None


def _site_name(head: str) -> str | None:
    for meta in _META.findall(head):
        if _IS_SITE_NAME.search(meta) and (content := _CONTENT.search(meta)):
            return name_or_none(html.unescape(content[1] or content[2]))
    return None


def _saved_from(head: str) -> str | None:
    for pattern in _SAVED_FROM:
        if match := pattern.search(head):
            return web_address(match[1])
    return None


def _language(head: str) -> str | None:
    match = _PAGE_LANGUAGE.search(head)
    return match[1].lower() if match else None
