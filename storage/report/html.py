"""A brief as one HTML file that needs nothing beside it: no script, nothing remote, every word escaped."""

from __future__ import annotations

import re
from html import escape

from storage.report.document import (
    GLYPH,
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
from storage.report.html_style import STYLE
from storage.report.markdown import cleaned
from storage.report.plotting import HEIGHT, WIDTH, Arrow, Line, Ring, Shape, Words, layout

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def html(document: Document) -> str:
    """Return the whole page."""
    body = "\n".join(_block(block) for block in document.blocks)
    return f"""<!DOCTYPE html>
<html lang="{_text(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{_text(document.title)}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">{_text(document.title)}</h1>
<p class="byline" dir="auto">{_text(document.byline)}</p>
<p class="summary">{_text(document.summary)}</p>
</header>
<main>
{body}
</main>
<footer><p dir="auto">{_text(document.footer)}</p></footer>
</body>
</html>
"""


def _text(words: str) -> str:
    return escape(cleaned(words), quote=True)


def _block(block: Block) -> str:
    match block:
        case Heading():
            anchor = f' id="{_text(block.anchor)}"' if block.anchor else ""
            return f'<h{block.level}{anchor} dir="auto">{_text(block.text)}</h{block.level}>'
        case Paragraph():
            kind = f' class="{block.kind}"' if block.kind != "text" else ""
            way = ' dir="auto"' if block.kind == "text" else ""
            return f"<p{kind}{way}>{_inline(block.words)}</p>"
        case State():
            return f'<p class="tag">{_state(block)}</p>'
        case Judgements():
            return _judgements(block)
        case Answer():
            dash = " – " if block.statement else ""
            statement = f'<bdi class="statement">{_text(block.statement)}</bdi>' if block.statement else ""
            return (
                f'<p class="answer"><bdi class="label">{_text(block.label)}</bdi>{dash}{statement} '
                f'<span class="support">{_text(block.support)}</span></p>'
            )
        case Quote():
            return _quote(block)
        case Plot():
            return _plot(block)
        case Bullets():
            items = "\n".join(f"<li>{_inline(item)}</li>" for item in block.items)
            return f'<ul class="plain">\n{items}\n</ul>'
        case Table():
            return _table(block)


def _state(state: State) -> str:
    glyph = f'<span aria-hidden="true">{_text(GLYPH[state.tone])}</span>'
    return f'<span class="state {state.tone.value}">{glyph} {_text(state.words)}</span>'


def _judgements(block: Judgements) -> str:
    items = "\n".join(
        f'<li><div>{_state(item.state)}</div><div><a href="#{_text(item.anchor)}" dir="auto">{_text(item.question)}</a>'
        f"<p>{_inline(item.verdict)}</p></div></li>"
        for item in block.items
    )
    return f'<ol class="judgements">\n{items}\n</ol>'


def _quote(block: Quote) -> str:
    lines = [line for line in re.split(r"[\n\u2028\u2029]+", block.text) if line.strip()]
    quoted = "".join(f"<p>{_text(line)}</p>" for line in lines)
    bears = f'<p class="note"><span class="bears">{_text(block.bears)}:</span></p>' if block.bears else ""
    details = f' <span class="details">{_text(block.details)}</span>' if block.details else ""
    return (
        f'<figure class="quote" id="{_text(block.anchor)}">{bears}<blockquote dir="auto">{quoted}</blockquote>\n'
        f'<figcaption><span class="number">[{block.number}]</span> <span class="source">{_text(block.source)}.</span>'
        f"{details}</figcaption></figure>"
    )


def _table(block: Table) -> str:
    total = sum(block.weights)
    kind = ' class="rows"' if block.heads else ""
    columns = "".join(f'<col style="width:{100 * weight / total:.0f}%">' for weight in block.weights)
    head = "".join(f'<th scope="col">{_text(column)}</th>' for column in block.columns)
    rows = "\n".join(
        "<tr>" + "".join(_cell(block, at, cell) for at, cell in enumerate(row)) + "</tr>" for row in block.rows
    )
    return (
        f'<div class="scroll"><table{kind}><caption>{_text(block.caption)}</caption><colgroup>{columns}</colgroup>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def _cell(block: Table, at: int, words: Inline) -> str:
    if at == 0 and block.heads:
        return f'<th scope="row">{_inline(words)}</th>'
    head = f' data-head="{_text(block.columns[at])}"' if block.heads else ""
    return f"<td{head}>{_inline(words)}</td>"


def _inline(words: Inline) -> str:
    tags = {
        Style.PLAIN: ("", ""),
        Style.STRONG: ("<strong>", "</strong>"),
        Style.QUIET: ('<span class="quiet">', "</span>"),
    }
    parts = []
    for run in words:
        if run.style is Style.BREAK:
            parts.append("<br>")
        elif run.style is Style.REFERENCE:
            parts.append(f'<a class="reference" href="#{_text(run.target)}">{_text(run.text)}</a>')
        else:
            before, after = tags[run.style]
            parts.append(f"{before}{_text(run.text)}{after}")
    return "".join(parts)


# --- the plot -------------------------------------------------------------------------------------------------


def _plot(block: Plot) -> str:
    shapes = "".join(_shape(shape) for shape in layout(block.values))
    return (
        f'<figure class="plot"><svg viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" aria-label="{_text(block.words)}">'
        f"{shapes}</svg>\n<figcaption>{_text(block.caption)}</figcaption></figure>"
    )


def _shape(shape: Shape) -> str:
    match shape:
        case Line():
            return (
                f'<line class="{shape.kind}" x1="{shape.x1:.1f}" y1="{shape.y1:.1f}" x2="{shape.x2:.1f}" '
                f'y2="{shape.y2:.1f}"/>'
            )
        case Ring():
            return f'<circle cx="{shape.x:.1f}" cy="{shape.y:.1f}" r="{shape.radius:g}"/>'
        case Arrow():
            base = shape.y + (8 if shape.up else -8)
            points = f"{shape.x - 5:.1f},{base:.1f} {shape.x + 5:.1f},{base:.1f} {shape.x:.1f},{shape.y:.1f}"
            return f'<polygon class="arrow" points="{points}"/>'
        case Words():
            return (
                f'<text class="{shape.kind}" x="{shape.x:.1f}" y="{shape.y:.1f}" text-anchor="{shape.anchor}">'
                f"{_text(shape.text)}</text>"
            )
