"""A brief as Markdown that reads well as plain text too; every word of the articles is escaped."""

from __future__ import annotations

import re
import unicodedata

from storage.report.document import (
    Answer,
    Block,
    Bullets,
    Document,
    Heading,
    Inline,
    Judgements,
    Paragraph,
    Plot,
    Quote,
    State,
    Style,
    Table,
)

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~$^]|&(?=[#A-Za-z]))")
_LINE_START = re.compile(r"^(?:([-+:=#])|(\d{1,9})(?=[.)](?:\s|$)))")


def markdown(document: Document) -> str:
    """Return the document; lines end with LF."""
    parts = [f"# {escaped(document.title)}", escaped(document.byline), escaped(document.summary)]
    for block in document.blocks:
        parts += _block(block)
    parts += ["---", escaped(document.footer)]
    return "\n\n".join(part for part in parts if part) + "\n"


def escaped(text: str) -> str:
    """Return text in one line, in which nothing is Markdown, HTML, a formula or the start of a list."""
    line = " ".join(cleaned(text).split())
    line = _SPECIAL.sub(r"\\\1", line)
    start = _LINE_START.match(line)
    if start is not None:
        cut = 0 if start[1] else start.end()
        line = f"{line[:cut]}\\{line[cut:]}"
    line = re.sub(r"(?i)(https?|ftp)://", r"\1\\://", line)
    return re.sub(r"(?i)www\.", r"www\\.", line).replace("@", "\\@")


def cleaned(text: str) -> str:
    """Return text without control characters and halves of characters, neither of which any page can show."""
    kept = []
    for char in text:
        kind = unicodedata.category(char)
        if char in "\n\t\r\u2028\u2029" or kind not in ("Cc", "Cs"):
            kept.append(char)
        elif kind == "Cs":
            kept.append("\N{REPLACEMENT CHARACTER}")
    return "".join(kept)


def _block(block: Block) -> list[str]:
    match block:
        case Heading():
            return [f"{'#' * block.level} {escaped(block.text)}"]
        case State():
            return []
        case Paragraph():
            return [_inline(block.words) if block.kind != "verdict" else f"**{_inline(block.words)}**"]
        case Judgements():
            return [
                "\n".join(
                    f"- **{escaped(item.state.words)}.** *{escaped(item.question)}* {_inline(item.verdict)}"
                    for item in block.items
                )
            ]
        case Answer():
            words = f"**{escaped(block.label)}**"
            words += f" – {escaped(block.statement)}" if block.statement else ""
            return [f"{words} ({escaped(block.support)})"]
        case Quote():
            return [_quote(block)]
        case Plot():
            return [escaped(block.words)]
        case Bullets():
            return ["\n".join(f"- {_inline(item)}" for item in block.items)]
        case Table():
            return [_table(block)]


def _quote(block: Quote) -> str:
    lines = [part for part in re.split(r"[\n\u2028\u2029]+", cleaned(block.text)) if part.strip()]
    quoted = "\n>\n".join(f"> {escaped(line)}" for line in lines)
    bears = f"({escaped(block.bears)}) " if block.bears else ""
    caption = f"{escaped(f'[{block.number}]')} {bears}{escaped(block.source)}. {escaped(block.details)}".rstrip()
    return f"{quoted}\n>\n> — {caption}"


def _table(block: Table) -> str:
    head = "| " + " | ".join(escaped(column) for column in block.columns) + " |"
    rule = "|" + " --- |" * len(block.columns)
    rows = ["| " + " | ".join(_inline(cell) for cell in row) + " |" for row in block.rows]
    return "\n".join([head, rule, *rows])


def _inline(words: Inline) -> str:
    parts = []
    for run in words:
        if run.style is Style.BREAK:
            parts.append(run.text.rstrip())
            continue
        text = escaped(run.text)
        if not text:
            parts.append(" " if run.text else "")
            continue
        before = " " if run.text[:1].isspace() else ""
        after = " " if run.text[-1:].isspace() else ""
        if text and run.style is Style.STRONG:
            text = f"**{text}**"
        elif text and run.style is Style.QUIET:
            text = f"({text})" if not after else text
        if parts and parts[-1][-1:] in ("", ";"):
            before = " "
        parts.append(f"{before}{text}{after}")
    return "".join(parts).strip()
