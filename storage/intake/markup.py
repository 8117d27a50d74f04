"""A linear look at untrusted HTML: how large and deep it is, its plain text, and a copy without scripts.

Nothing here builds a tree, recurses or tracks back, so that hostile markup costs no more than its length. Tags that
never end are dropped to the end of the page, as browsers do.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Final

from storage.intake.limits import MAX_TAG_CHARACTERS

_TAG: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9:_-]*)")
_ATTRIBUTE_STOP: Final = re.compile("[>\"']")
_DATA_URI: Final = re.compile(r"data:[^\s\"'<>]{100,}")
_LINKED_DATA: Final = re.compile(r"type\s*=\s*[\"']?application/ld\+json", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_TITLE: Final = re.compile(r"<title\b[^>]{0,500}>([^<]{1,1000})", re.IGNORECASE)


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_VOID: Final = _names("area base br col embed frame hr img input link meta param source track wbr keygen basefont")
_END_OPTIONAL: Final = _names("p li dt dd td th tr thead tbody tfoot option optgroup colgroup rt rp html head body")
_UNSEEN: Final = _names(
    "script style noscript template svg math iframe object textarea select canvas audio video head title"
)
_RAW: Final = _names("script style textarea title iframe noembed noframes xmp")
_RAW_END: Final = {name: re.compile(f"</{name}", re.IGNORECASE | re.ASCII) for name in _RAW}
_BLOCKS: Final = _names(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section "
    "summary table tbody td tfoot th thead tr ul"
)


@dataclass(frozen=True, slots=True)
class Markup:
    """What a page is made of: `clean` has no scripts (but linked data), styles, comments, doctype or inline
    pictures; `text` is what a reader would see of the body, one line a block; `depth` counts open elements.
    """

    clean: str
    text: str
    title: str | None
    tags: int
    depth: int


def look_at(page: str) -> Markup:
    """Read through `page` once."""
    return _Reader(page).read()


class _Reader:
    def __init__(self, page: str) -> None:
        self._page = page
        self._clean: list[str] = []
        self._lines: list[str] = []
        self._line: list[str] = []
        self._hidden: str | None = None
        self._hidden_depth = 0
        self._depth = self._deepest = self._tags = 0

    def read(self) -> Markup:
        page, position = self._page, 0
        while position < len(page):
            opening = page.find("<", position)
            if opening < 0:
                self._words(page[position:])
                break
            if opening > position:
                self._words(page[position:opening])
            position = self._markup(opening)
        self._end_line()
        title = _TITLE.search(page[:200_000])
        return Markup(
            clean="".join(self._clean),
            text="\n".join(self._lines),
            title=_SPACES.sub(" ", html.unescape(title[1])).strip() or None if title else None,
            tags=self._tags,
            depth=self._deepest,
        )

    def _words(self, words: str) -> None:
        self._clean.append(words)
        if self._hidden is None:
            self._line.append(words)

    def _markup(self, opening: int) -> int:
        """Take the markup that begins at `opening`; the position after it."""
        page = self._page
        if page.startswith("<!--", opening):
            return _after(page, "-->", opening + 4)
        if page.startswith(("<!", "<?"), opening):
            return self._declaration(opening)
        tag = _TAG.match(page, opening)
        if tag is None:
            self._words("&lt;")
            return opening + 1
        end = self._tag_end(tag.end())
        name = tag[1].lower()
        self._tags += 1
        if page[opening + 1] == "/":
            self._close(name, page[opening:end])
            return end
        return self._open(name, opening, end)

    def _declaration(self, opening: int) -> int:
        page = self._page
        end = _after(page, ">", opening)
        if "[" in page[opening:end] and page.startswith("<!DOCTYPE", opening):  # the entities it defines stay unread
            return _after(page, "]>", opening)
        return end

    def _tag_end(self, position: int) -> int:
        """The position after the tag's ">"; one within quotes does not end it."""
        page = self._page
        while (stop := _ATTRIBUTE_STOP.search(page, position)) is not None:
            if stop[0] == ">":
                return stop.end()
            closing = page.find(stop[0], stop.end())
            if closing < 0:
                return _after(page, ">", stop.end())
            position = closing + 1
        return len(page)

    def _open(self, name: str, opening: int, end: int) -> int:
        markup = self._page[opening:end]
        if name in _RAW:
            return self._raw(name, markup, end)
        if name in _UNSEEN and self._hidden is None and not markup.endswith("/>"):
            self._hidden, self._hidden_depth = name, 0
        elif name == self._hidden:
            self._hidden_depth += 1
        if name == "body" and self._hidden == "head":
            self._hidden = None
        if name in _BLOCKS and self._hidden is None:
            self._end_line()
        if name not in _VOID and name not in _END_OPTIONAL and not markup.endswith("/>"):
            self._depth += 1
            self._deepest = max(self._deepest, self._depth)
        if len(markup) > 100:
            markup = _DATA_URI.sub("data:,", markup)
        if len(markup) > MAX_TAG_CHARACTERS:
            markup = f"<{name}/>" if markup.endswith("/>") else f"<{name}>"
        self._clean.append(markup)
        return end

    def _raw(self, name: str, markup: str, end: int) -> int:
        """An element whose content is no markup: everything to its own end tag."""
        closing = _RAW_END[name].search(self._page, end)
        after = self._tag_end(closing.end()) if closing else len(self._page)
        if name == "title" or (name == "script" and _LINKED_DATA.search(markup)):
            self._clean.append(self._page[end - len(markup) : after])
        return after

    def _close(self, name: str, markup: str) -> None:
        if name not in _VOID and name not in _END_OPTIONAL:
            self._depth = max(0, self._depth - 1)
        if name == self._hidden:
            if self._hidden_depth == 0:
                self._hidden = None
            else:
                self._hidden_depth -= 1
        elif name in _BLOCKS and self._hidden is None:
            self._end_line()
        self._clean.append(markup)

    def _end_line(self) -> None:
        line = _SPACES.sub(" ", html.unescape("".join(self._line))).strip()
        self._line.clear()
        if line:
            self._lines.append(line)


def _after(page: str, mark: str, position: int) -> int:
    found = page.find(mark, position)
    return len(page) if found < 0 else found + len(mark)
