"""What the first lines of an article say about it: title, outlet, byline, dates, address. None rather than wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from storage.intake.dates import PrintedDate, printed_dates
from storage.intake.drafts import TitleSource
from storage.intake.limits import MAX_NAME_CHARACTERS, MAX_TITLE_CHARACTERS, MAX_URL_CHARACTERS
from storage.upright import upright

_HEADER_LINES: Final = 8
_HEADER_LINE_CHARACTERS: Final = 160
_TITLE_LINE_CHARACTERS: Final = 160
_FIRST_WORDS_CHARACTERS: Final = 80

_OUTLET_WORD: Final = re.compile(
    r"\b(?:Agency|Agencia|Agence|Agenzia|Bulletin|Chronicle|Correo|Courier|Daily|Diario|Dispatch|Echo|Examiner|Gazette|"
    r"Gaceta|Globe|Guardian|Herald|Heraldo|Independent|Inquirer|Journal|Journalism|Jornal|Ledger|Magazine|Mail|Mirror|"
    r"Monitor|News|Newspaper|Noticias|Observer|Post|Prensa|Presse|Press|Radio|Record|Register|Reporter|Review|Sentinel|"
    r"Standard|Star|Telegraph|Television|Times|Tribune|TV|Voice|Weekly|Wire|Zeitung|"
    r"Reuters|AP|AFP|UPI|EFE|DPA|ANSA|TASS|Xinhua|Bloomberg|BBC|CNN)\b|\w\.(?:com|org|net|news|info|pe|uk)\b"
)
_AGENCIES: Final = re.compile(r"(?:AP|AFP|UPI|EFE|DPA|ANSA|TASS|Reuters|Xinhua|Bloomberg|IPS|PTI|Kyodo|Yonhap|ANI)$")
_BY: Final = re.compile(r"^\s*(?i:by|por|par|von|di|written by|words by)\s*:?\s+(?=[^\W\d_])(?![a-z])")
_ROLE_TAIL: Final = re.compile(r"\s+(?:in|at|from)\s+[A-Z].*$|\s+and agencies$", re.DOTALL)
_MARKED: Final = re.compile(
    r"^(?:first\s+)?(?:published|posted|publicado|publié|date|dated|fecha|veröffentlicht)\b(?:\s+(?:on|el|le|am))?\s*:?",
    re.IGNORECASE,
)
_REVISED: Final = re.compile(
    r"^(?:last\s+)?(?:updated|modified|actualizado|mis à jour|revised|accessed|retrieved)\b", re.I
)
_AROUND_DATE: Final = re.compile(
    r"^(?:on\s+)?(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?,?$"
    r"|^(?:at\s+)?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$",
    re.IGNORECASE,
)
_SEPARATORS: Final = re.compile(r"\s*[|·•,/()\[\]\n]\s*|\s+[—–-]+(?:\s+|$)|[—–]")
_URL: Final = re.compile(r"^(?:(?:source|url|link|fuente|from|original)\s*:\s*)?(https?://[^\s<>\"]+)$", re.IGNORECASE)
_DATELINE: Final = re.compile(
    r"^(?P<place>[^\W\d_][\w .'’\-]{1,40}(?:,\s[^\W\d_][\w .'’]{1,30})??)"
    r"(?:,\s(?P<date>[^—–()\n]{3,30}?))?"
    r"(?:\s\((?P<agency>[^()\n]{2,40})\))?\s*(?:[—–]|--|-(?=\s))\s*"
)
_PARTICLES: Final = ("of", "de", "del", "da", "do", "the", "and", "y", "e")
_SENTENCE_END: Final = re.compile(r"(?<![.A-Z])\.$|\s*;$")


@dataclass(frozen=True, slots=True)
class Header:
    """What the beginning of a text proposes; see `ArticleDraft` for the fields."""

    title: str
    title_source: TitleSource
    outlet: str | None
    byline: str | None
    url: str | None
    published_on: str | None
    as_of_on: str | None
    filed: str = ""
    """The date of the dateline as it is printed, where `as_of_on` was taken from it."""
    filed_year: bool = False
    """Whether that date names its year; else the year is that of `published_on`."""


@dataclass(slots=True)
class _Found:
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    published: PrintedDate | None = None
    marked: bool = False
    clash: bool = False


def read_header(text: str, file_name: str = "", published_on: str | None = None) -> Header:
    """What the first lines of `text` and, for want of a title, its file's name propose.

    `published_on` is what is known from elsewhere; it wins, and completes datelines that name no year.
    """
    lines = _first_lines(text)
    title, source, used = _title(lines, file_name)
    found = _Found()
    body = used
    for index, line in enumerate(lines[used:_HEADER_LINES], start=used):
        if not _read_line(line, found):
            if index > used or len(line) > _HEADER_LINE_CHARACTERS:
                body = index
                break
            continue
        body = index + 1
    if published_on is None and found.published and not found.clash:
        published_on = found.published.iso
    as_of_on, words, with_year = published_on, "", False
    for line in lines[used : body + 2]:
        agency, filed = _dateline(line)
        found.outlet = found.outlet or agency
        if filed is not None and (day := filed.on_or_before(published_on)):
            as_of_on, words, with_year = day, line[filed.start : filed.end], filed.year is not None
        if agency or filed:
            break
    return Header(title, source, found.outlet, found.byline, found.url, published_on, as_of_on, words, with_year)


def _first_lines(text: str) -> list[str]:
    """The first non-blank lines, cut to what a header can hold."""
    lines: list[str] = []
    for line in text[:20_000].split("\n"):
        if stripped := line.strip():
            lines.append(stripped[:2_000])
            if len(lines) == _HEADER_LINES + 4:
                break
    return lines


def _title(lines: list[str], file_name: str) -> tuple[str, TitleSource, int]:
    """The title, where it comes from, and how many of `lines` it takes."""
    if len(lines) > 1 and _is_heading(lines[0]):
        return shortened(_SENTENCE_END.sub("", lines[0])), TitleSource.FIRST_LINE, 1
    if name := _name_as_title(file_name):
        return shortened(name), TitleSource.FILE_NAME, 0
    return first_words(lines[0] if lines else ""), TitleSource.FIRST_WORDS, 0


def _is_heading(line: str) -> bool:
    probe = _Found()
    if len(line) > _TITLE_LINE_CHARACTERS or not any(char.isalpha() for char in line):
        return False
    if _URL.match(line) or (_DATELINE.match(line) and _dateline(line) != (None, None)):
        return False
    return not (_read_line(line, probe) and (probe.published or probe.byline))


def _name_as_title(file_name: str) -> str | None:
    """A file name as a title, where it looks like words ("half-built-and-contested"), not like a number or a hash."""
    stem = PurePath(file_name).stem
    words = re.split(r"[\s_\-+.]+", stem)
    if sum(len(word) > 1 and word.isalpha() for word in words) < 2 or any(_is_hash(word) for word in words):
        return None
    name = " ".join(word for word in words if word)
    return name[0].upper() + name[1:]


def _is_hash(word: str) -> bool:
    return len(word) >= 8 and any(char.isdigit() for char in word) and any(char.isalpha() for char in word)


def first_words(line: str) -> str:
    """The beginning of a line as a stand-in for a title, whole words and an ellipsis."""
    if len(line) <= _FIRST_WORDS_CHARACTERS:
        return line
    cut = line[:_FIRST_WORDS_CHARACTERS]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:—–-") + "…"


def shortened(title: str) -> str:
    """A title on one line, within the limit."""
    title = upright(" ".join(title.split()))
    return title if len(title) <= MAX_TITLE_CHARACTERS else title[: MAX_TITLE_CHARACTERS - 1].rstrip() + "…"


def name_or_none(name: str | None) -> str | None:
    """A person's or outlet's name on one line, or None if it is empty or too long to be one."""
    name = upright(" ".join((name or "").split())).strip(" ,;|·—–-")
    return name if 1 < len(name) <= MAX_NAME_CHARACTERS else None


def web_address(url: str | None) -> str | None:
    """`url` if it is a complete http or https address, else None. Nothing is looked up."""
    url = (url or "").strip()
    if not re.match(r"https?://[^\s/?#]+\.[^\s/?#]+", url, re.IGNORECASE) or len(url) > MAX_URL_CHARACTERS:
        return None
    return url if url.isprintable() and " " not in url else None


def _read_line(line: str, found: _Found) -> bool:
    """Read a header line such as "By A. Writer | Lima Courier | 21 January 2025"; whether it is one."""
    if len(line) > _HEADER_LINE_CHARACTERS:
        return False
    if url := _URL.match(line):
        found.url = found.url or web_address(url[1].rstrip(".,;)"))
        return True
    dates = [date for date in printed_dates(line) if date.year is not None]
    if len(dates) > 1:
        return _REVISED.search(line) is not None
    rest = line[: dates[0].start] + "\n" + line[dates[0].end :] if dates else line
    revised = _REVISED.match(rest)
    marked = _MARKED.match(rest)
    rest = _MARKED.sub("", rest) if marked else _REVISED.sub("", rest)
    by = _BY.match(rest)
    parts = [part for part in _SEPARATORS.split(_BY.sub("", rest)) if part and not _AROUND_DATE.match(part)]
    if by:
        return _read_byline(parts, dates, found)
    if not dates:
        return _read_outlet_alone(line, parts, found)
    if line.endswith((".", "?", "!")) or any(len(part.split()) > 5 or part[0].islower() for part in parts):
        return False
    if len(parts) > 3 or (parts and parts[0].isupper() and len(parts[0]) > 4 and not _OUTLET_WORD.search(parts[0])):
        return False
    _read_names(parts, found)
    if not revised:
        _read_published(dates[0], marked is not None, found)
    return True


def _read_byline(parts: list[str], dates: list[PrintedDate], found: _Found) -> bool:
    if not parts or len(parts[0].split()) > 8 or len(parts) > 5:
        return False
    people = [part for part in parts if not _OUTLET_WORD.search(part)]
    outlets = [part for part in parts if _OUTLET_WORD.search(part)]
    if people and people[0][0].isupper():
        found.byline = found.byline or name_or_none(_ROLE_TAIL.sub("", people[0]))
    if outlets and parts[0] != outlets[-1]:
        found.outlet = found.outlet or name_or_none(outlets[-1])
    if dates:
        _read_published(dates[0], False, found)
    return found.byline is not None or found.outlet is not None


def _read_outlet_alone(line: str, parts: list[str], found: _Found) -> bool:
    """A line that is nothing but an outlet's name."""
    if len(parts) != 1 or not 1 <= len(parts[0].split()) <= 4 or line.endswith((".", "?", "!", ":")):
        return False
    if not _OUTLET_WORD.search(line) or any(word[0].islower() and word not in _PARTICLES for word in line.split()):
        return False
    found.outlet = found.outlet or name_or_none(line)
    return True


def _read_names(parts: list[str], found: _Found) -> None:
    outlets = [part for part in parts if _OUTLET_WORD.search(part)]
    if not outlets:
        return
    found.outlet = found.outlet or name_or_none(outlets[-1])
    before = parts[: parts.index(outlets[-1])]
    if len(before) == 1 and 2 <= len(before[0].split()) <= 5:
        found.byline = found.byline or name_or_none(before[0])


def _read_published(printed: PrintedDate, marked: bool, found: _Found) -> None:
    if found.published is None or (marked and not found.marked):
        found.published, found.marked, found.clash = printed, marked, False
    elif not found.marked and found.published.iso != printed.iso:
        found.clash = True


def _dateline(line: str) -> tuple[str | None, PrintedDate | None]:
    """Agency and filing date of a dateline ("LIMA, Jan. 12 (Reuters) —"), each None where not given."""
    match = _DATELINE.match(line[:120])
    if match is None or not match["place"][0].isupper():
        return None, None
    capitals = match["place"].split(",")[0].isupper()
    agency = match["agency"]
    if agency and not (_AGENCIES.match(agency) or _OUTLET_WORD.search(agency)):
        agency = None
    if not capitals and not agency:
        return None, None
    dates = printed_dates(line[: match.end()])
    return name_or_none(agency), dates[0] if len(dates) == 1 else None
