"""The one form in which the text of an article is stored: every offset of Sidelight counts in it."""

from __future__ import annotations

import hashlib
import re

from storage.intake.limits import MAX_CONTROL_SHARE

_BOM = "\ufeff"
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x01-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")


def canonical(text: str) -> str:
    """`text` with byte order marks taken off its start and CRLF and CR turned into LF; nothing else changes.

    Doing it twice changes nothing more. Tabs, no-break spaces, U+2028, form feeds and every other character stay,
    since each of them is one code point that offsets count.
    """
    if text.startswith(_BOM):
        text = text.lstrip(_BOM)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def sha256_of(content: bytes | str) -> str:
    """Hexadecimal SHA-256 of bytes, or of a text's UTF-8 form."""
    return hashlib.sha256(content.encode("utf-8") if isinstance(content, str) else content).hexdigest()


def without_surrogates(text: str) -> str:
    """`text` with lone surrogates replaced by U+FFFD: pasted text and file names can hold them, UTF-8 cannot."""
    return _SURROGATE.sub("\ufffd", text)


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing: white space, control and zero-width characters only."""
    return not text.strip() or not any(char.isprintable() and not char.isspace() for char in text)


def looks_binary(text: str) -> bool:
    """Whether decoded `text` is no text: any NUL, or too many control characters.

    The few that wire services and old word processors leave behind (form feeds, end-of-text marks) pass, and are kept
    as they are.
    """
    if "\0" in text:
        return True
    return len(_CONTROL.findall(text)) > max(2.0, len(text) * MAX_CONTROL_SHARE)
