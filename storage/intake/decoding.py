"""Bytes to text: which encoding a file is in, and its exact decoding."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from storage.errors import Reason, UnreadableFile, UnsupportedFile
from storage.intake.canonical import looks_binary
from storage.intake.languages import letter_evidence
from storage.intake.limits import MAX_CONTROL_SHARE

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What labels on pages mean in practice (WHATWG Encoding Standard). Only these codecs are ever used: Python has others
# (unicode_escape, punycode, zlib ...) that no page may choose.
_LABELS: Final[dict[str, str]] = {
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252", "iso8859-1": "cp1252",
    "windows-1252": "cp1252", "cp1252": "cp1252", "iso-8859-15": "iso8859-15", "windows-1250": "cp1250",
    "iso-8859-2": "iso8859-2", "windows-1251": "cp1251", "koi8-r": "koi8-r", "koi8-u": "koi8-u",
    "iso-8859-5": "iso8859-5", "windows-1253": "cp1253", "iso-8859-7": "iso8859-7", "windows-1254": "cp1254",
    "iso-8859-9": "cp1254", "windows-1255": "cp1255", "iso-8859-8": "iso8859-8", "windows-1256": "cp1256",
    "iso-8859-6": "iso8859-6", "windows-1257": "cp1257", "windows-1258": "cp1258", "windows-874": "cp874",
    "tis-620": "cp874", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "euc-jp": "euc-jp",
    "iso-2022-jp": "iso2022-jp", "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "macintosh": "mac-roman",
}  # fmt: skip
_ESCAPED: Final = {"iso2022-jp"}  # valid UTF-8 as well, so that the label must be believed first
_UTF16: Final = ("utf-16-le", "utf-16-be")
_CANDIDATES: Final = (
    "cp1252", "cp1250", "iso8859-2", "iso8859-16", "cp1254", "cp1257", "cp1251", "koi8-u", "koi8-r", "iso8859-5",
    "cp1253", "iso8859-7", "cp1255", "cp1256", "iso8859-6", "cp1258", "cp932", "euc-jp", "gb18030", "big5hkscs",
    "cp949", "cp866", *_UTF16,
)  # fmt: skip
_ODD_IN_WORDS: Final = re.compile("(?<=[a-zß-ÿ])[¡-©«-¶¸¹»-¿×÷ƒ†‡ˆ˜‰¤](?=[a-zß-ÿ])")
# What a wrong guess leaves behind: symbols after letters, frames of the old screens, capitals within Cyrillic words.
_ODD: Final = re.compile("(?<=[a-zß-ÿ])[±¶¬¦¤¼¾¿¡]|[\u2500-\u259f]|[а-яё][А-ЯЁ]")
_LETTER_RUNS: Final = re.compile("[À-ÖØ-öø-ÿŒœŠšŽžŸ]{3,}")
_MULTIBYTE: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_ASCII: Final = bytes(range(0x80))
_CONTROL_BYTES: Final = bytes(set(range(0x20)) - set(b"\t\n\f\r\x1b"))
_SAMPLE_BYTES: Final = 60_000
_STATISTICS_BYTES: Final = 20_000
_STRAY_HANDLER: Final = "sidelight.stray-bytes"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, not yet canonical, and the codec that gave it."""

    text: str
    encoding: str


def decode(name: str, content: bytes, label: str | None = None) -> Decoded:
    """The text of `content`; `label` is what a page or its envelope says about its encoding, believed if it fits.

    Raises UnsupportedFile for what is no text (see `looks_binary`) and UnreadableFile for text that cannot be decoded.
    """
    decoded = _decoded(name, content, label)
    if looks_binary(decoded.text):
        raise UnsupportedFile(name, Reason.BINARY)
    return decoded


def _decoded(name: str, content: bytes, label: str | None) -> Decoded:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _after_mark(name, content[len(mark) :], encoding)
    if b"\0" in content:
        return _unmarked_utf16(name, content)
    declared = codec_for(label)
    escaped = declared if declared in _ESCAPED else ("iso2022-jp" if b"\x1b$" in content else None)
    if escaped is not None and (text := _strictly(content, escaped)) is not None and not text.isascii():
        return Decoded(text, escaped)
    if (text := _strictly(content, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    if _mostly_utf8(content):
        return Decoded(content.decode("utf-8", _STRAY_HANDLER), "utf-8")
    if declared is not None and (text := _strictly(content, declared)) is not None:
        return Decoded(text, declared)
    return _guessed(name, content)


def codec_for(label: str | None) -> str | None:
    """The codec that a label such as "ISO-8859-1" means in practice, or None for an unknown one and for UTF-8."""
    return _LABELS.get(label.strip().strip("\"'").lower()) if label else None


def _after_mark(name: str, content: bytes, encoding: str) -> Decoded:
    text = _strictly(content, encoding)
    if text is not None:
        return Decoded(text, encoding)
    if encoding == "utf-8":
        return Decoded(content.decode("utf-8", _STRAY_HANDLER), "utf-8")
    raise UnreadableFile(name, Reason.BROKEN_UTF16, advice="save it again as UTF-8 text")


def _unmarked_utf16(name: str, content: bytes) -> Decoded:
    """UTF-16 without a mark, the only text that holds zero bytes. Anything that does not read well in it is refused."""
    found = [
        (quality, Decoded(text, encoding))
        for encoding in _UTF16
        if (text := _strictly(content, encoding)) is not None and (quality := _quality_of_utf16(text)) > 0
    ]
    if not found:
        raise UnsupportedFile(name, Reason.BINARY)
    return max(found, key=lambda choice: choice[0])[1]


def _quality_of_utf16(text: str) -> float:
    """How well text reads, 0 for not at all: bytes of other kinds give characters from everywhere, but no words."""
    sample = text[:4_000]
    known = sum(char.isspace() or char.isprintable() for char in sample)
    if looks_binary(text) or known < len(sample) * 0.97:
        return 0.0
    latin = sum(char < "\u0250" for char in sample) / len(sample)
    evidence = letter_evidence(text)
    return latin + evidence if latin >= 0.7 or evidence >= 1 else 0.0


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _mostly_utf8(content: bytes) -> bool:
    """UTF-8 with a few stray bytes: a text pasted together from two encodings, or cut off within a character."""
    sample = content[:1_000_000]
    good = _MULTIBYTE.findall(sample)
    bad = len(sample.translate(None, _ASCII)) - sum(map(len, good))
    return len(good) >= 2 and bad * 2 <= len(good)


def _stray_bytes(error: UnicodeError) -> tuple[str, int]:
    """Read stray bytes within UTF-8 as Windows-1252, the usual other half; what that lacks becomes U+FFFD."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    if error.end == len(error.object) and len(stray) >= 1 and "unexpected end" in error.reason:
        return "\ufffd", error.end
    return stray.decode("cp1252", "replace"), error.end


codecs.register_error(_STRAY_HANDLER, _stray_bytes)


def _guessed(name: str, content: bytes) -> Decoded:
    """One of the legacy encodings. Many decode without an error; the right one yields words (see letter_evidence)."""
    sample = _sample(content)
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    legacy = controls <= max(2.0, len(sample) * MAX_CONTROL_SHARE)  # else only UTF-16 may still be text
    best: Decoded | None = None
    evidence = 0.0
    for encoding in _CANDIDATES if legacy else _UTF16:
        text = _beginning(sample, encoding)
        if not text or looks_binary(text):
            continue
        if encoding == "cp1252" and not _plausibly_western(text):
            continue
        found = letter_evidence(text) - len(_ODD.findall(text)) / 2
        if best is None and encoding != "cp1252":
            found -= 1  # without Windows-1252 as the usual case, words are needed
        if (best is None and (encoding == "cp1252" or found > 0)) or found > evidence + 1:
            whole = _strictly(content, encoding)
            if whole is not None:
                best, evidence = Decoded(whole, encoding), found
    if best is None and not legacy:
        raise UnsupportedFile(name, Reason.BINARY)
    return best or _guessed_statistically(name, content, sample)


def _sample(content: bytes) -> bytes:
    """A beginning of `content` that ends with a line where it can (see `_beginning` for where it cannot)."""
    if len(content) <= _SAMPLE_BYTES:
        return content
    end = content.rfind(b"\n", 0, _SAMPLE_BYTES)
    return content[: end + 1] if end > 0 else content[:_SAMPLE_BYTES]


def _beginning(sample: bytes, encoding: str) -> str | None:
    """A sample's text; its last character may be cut in two."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample, final=False)
    except UnicodeDecodeError:
        return None


def _plausibly_western(text: str) -> bool:
    """Whether Windows-1252 gave a Western European text: accented letters stand singly, symbols between words."""
    high = sum(char > "\x7f" for char in text)
    odd = len(_ODD_IN_WORDS.findall(text))
    in_runs = sum(map(len, _LETTER_RUNS.findall(text)))
    return odd * 20 <= high and in_runs * 5 <= high


def _guessed_statistically(name: str, content: bytes, sample: bytes) -> Decoded:
    from charset_normalizer import from_bytes

    isolation = [codec.replace("-", "_") for codec in (*_CANDIDATES, "cp1258", "cp874", "cp866", "mac_roman")]
    match = from_bytes(sample[:_STATISTICS_BYTES], cp_isolation=isolation).best()
    if match is not None:
        text = _strictly(content, match.encoding)
        if text is not None:
            return Decoded(text, match.encoding)
    if looks_binary(content.decode("latin-1")):
        raise UnsupportedFile(name, Reason.BINARY)
    raise UnreadableFile(name, Reason.ENCODING, advice="save it again as UTF-8 text")
