"""What the glyphs of a PDF stand for, put right for whoever searches its text or copies it."""

from __future__ import annotations

import re
import unicodedata

_MAP = re.compile(rb"begincmap\n.*?\nendcmap\n", re.DOTALL)
_ONE = re.compile(rb"(?<=\n)(<(?P<code>\w{4})> <(?P=code)> )<(\w{4})>")
_LISTED = re.compile(rb"\[[^\]]*\]")
_CODE = re.compile(rb"<(\w{4})>")


def readable(pdf: bytes) -> bytes:
    """Return a PDF written by Qt with spaces for spaces, and with the letters of its texts.

    Qt names the first character for which a font has a glyph: a tab for that of the space, and for a joined Arabic
    letter the form that old systems had for it. Nothing changes its length, so that every offset in the file holds.
    """
    return _MAP.sub(_mended, pdf)


def _mended(found: re.Match[bytes]) -> bytes:
    listed = _LISTED.sub(lambda each: _CODE.sub(lambda code: b"<%s>" % _meant(code[1]), each[0]), found[0])
    return _ONE.sub(lambda one: one[1] + b"<%s>" % _meant(one[3]), listed)


def _meant(code: bytes) -> bytes:
    char = chr(int(code, 16))
    if char in "\t\N{NO-BREAK SPACE}":
        return b"0020"
    if "\ufb50" <= char <= "\ufefc":  # the Arabic presentation forms
        plain = unicodedata.normalize("NFKC", char)
        return b"%04X" % ord(plain) if len(plain) == 1 else code
    return code
