"""A brief as headings, paragraphs, quotations and tables: what HTML, Markdown and PDF have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from storage.report.records import PlotValue


class Style(StrEnum):
    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    REFERENCE = "reference"
    """The number of a quotation of the brief."""
    BREAK = "break"
    """A new line; its text is what stands there where there are no lines."""


class Tone(StrEnum):
    """Of a state: told by its word, its glyph and its colour."""

    SETTLED = "settled"
    PROVISIONAL = "provisional"
    OPEN = "open"


GLYPH = {Tone.SETTLED: "=", Tone.PROVISIONAL: "≈", Tone.OPEN: "?"}


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style within a line."""

    text: str
    style: Style = Style.PLAIN
    target: str = ""
    """The anchor that a reference leads to."""


Inline = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    """2 for a part of the brief, 3 within it."""
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    words: Inline
    kind: str = "text"
    """``text``, ``verdict`` (the answer first) or ``note`` (small)."""


@dataclass(frozen=True, slots=True)
class State:
    """How far a question is settled."""

    words: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Judgement:
    """One line of the summary."""

    state: State
    question: str
    anchor: str
    verdict: Inline


@dataclass(frozen=True, slots=True)
class Judgements:
    items: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The head of a position: its value, what that means in a sentence, and how many stand behind it."""

    label: str
    statement: str
    support: str


@dataclass(frozen=True, slots=True)
class Quote:
    """One passage, word for word, and below it who says it where."""

    number: int
    """By which the rest of the brief refers to it."""
    text: str
    source: str
    details: str
    bears: str = ""
    """What it does for the position, where it does not assert it."""

    @property
    def anchor(self) -> str:
        return quote_anchor(self.number)


@dataclass(frozen=True, slots=True)
class Plot:
    values: tuple[PlotValue, ...]
    caption: str
    words: str
    """All that it shows, in words."""


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Inline, ...], ...]
    weights: tuple[int, ...]
    """Shares of the width."""
    heads: bool = True
    """The first cell of a row names it."""


Block = Heading | Paragraph | State | Judgements | Answer | Quote | Plot | Bullets | Table


@dataclass(frozen=True, slots=True)
class Document:
    title: str
    byline: str
    summary: str
    """One line: what was looked at."""
    blocks: tuple[Block, ...]
    footer: str
    language: str = "en"
    """Of what the program says in it; quotations are in their own."""
    author: str = ""
    """Who hands it over."""


def plain(text: str) -> Inline:
    return (Run(text),)


def new_line(instead: str = " ") -> Run:
    return Run(instead, Style.BREAK)


def strong(text: str) -> Run:
    return Run(text, Style.STRONG)


def quiet(text: str) -> Run:
    return Run(text, Style.QUIET)


def quote_anchor(number: int) -> str:
    return f"quotation-{number}"


def reference(number: int) -> Inline:
    """ "[4]", and nothing where there is no such quotation."""
    return (Run(f"[{number}]", Style.REFERENCE, quote_anchor(number)),) if number else ()


def woven(template: str, *parts: Inline) -> Inline:
    """Fill the gaps of a template with words that keep their styles."""
    found: list[Run] = []
    for at, words in enumerate(template.split("{}")):
        if at:
            found += parts[at - 1]
        if words:
            found.append(Run(words))
    return tuple(found)


def joined(parts: Sequence[Inline], between: str) -> Inline:
    found: list[Run] = []
    for at, part in enumerate(parts):
        if at:
            found.append(Run(between))
        found += part
    return tuple(found)


def text_of(words: Inline) -> str:
    """Words without their styles."""
    return "".join(run.text for run in words)
