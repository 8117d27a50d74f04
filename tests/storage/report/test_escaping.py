"""Whatever stands in titles, quotes, notes and names, a brief says it and does nothing else."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from nlp.proposals import Attribution
from storage.report import compose, html, markdown
from storage.report.markdown import cleaned, escaped
from storage.report.records import (
    Brief,
    BriefArticle,
    BriefAssessment,
    BriefDispute,
    BriefEvidence,
    BriefPosition,
    BriefQuote,
    BriefSource,
)
from storage.vocabulary import ClaimRole, Consistency, DisputeKind, DisputeStatus, OutletType, Reliability

HOSTILE = (
    "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "\"><a href='javascript:x'>", "]]>", "-->",
    "[x](javascript:alert(1))", "![x](http://evil.example/p.png)", "# head", "1. item", "- item", "| a | b |", "`code`",
    "$$x$$", "&lt;b&gt;", "\u202eevil\u202c", "\x00\x1b[31m", "\ud800", "مرحبا “قال”", "a\nb\u2028c", "**bold**",
    "=cmd()", "https://evil.example/x", "@everyone", "~~gone~~", "<!--", "{{x}}", "\\",
)  # fmt: skip
TEXTS = st.one_of(
    st.sampled_from(HOSTILE), st.text(max_size=60), st.tuples(*[st.sampled_from(HOSTILE)] * 2).map("".join)
)

ALLOWED = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "main",
        "footer",
        "h1",
        "h2",
        "h3",
        "p",
        "a",
        "ol",
        "ul",
        "li",
        "div",
        "span",
        "strong",
        "bdi",
        "br",
        "figure",
        "blockquote",
        "figcaption",
        "table",
        "caption",
        "colgroup",
        "col",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "svg",
        "line",
        "circle",
        "polygon",
        "text",
    ]
)


class Page(HTMLParser):
    """Collects tags, attributes and text."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str, str | None]] = set()
        self.words: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update((tag, name, value) for name, value in attrs)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def brief_of(words: str) -> Brief:
    """A brief that says the same words in every place that a project can fill."""
    article = BriefArticle(words, words, words, words, None, None)
    quote = BriefQuote(
        words, article, 1, ClaimRole.REBUTS, words, words, Attribution.AUTHOR, None, None, words, Reliability.A, words
    )
    position = BriefPosition(words, (quote,), 1)
    dispute = BriefDispute(
        words, DisputeKind.VALUE, DisputeStatus.OPEN, None, words, None, (position,), (),
        (BriefAssessment(words, words, words, None, None, None, words),),
        (BriefEvidence(words, words, {words: Consistency.CONSISTENT}),), (), (words,),
    )  # fmt: skip
    source = BriefSource(words, OutletType.AGENCY, words, Reliability.A, words, (article,))
    return Brief(words, words, date(2025, 1, 1), False, True, (dispute,), (source,), (), (), 0, (), 1, 0, 0, 1)


@given(TEXTS)
def test_html_holds_words_and_nothing_that_acts(words: str) -> None:
    source = html(compose(brief_of(words)))
    page = Page(source)
    assert page.tags <= ALLOWED
    for tag, name, value in page.attributes:
        assert not name.startswith("on"), name
        assert name not in ("src", "srcset", "action", "formaction", "background", "ping")
        if name == "href":
            assert tag == "a" and re.fullmatch(r"#question-\d+", value or ""), value
    assert source.count("<style>") == 1
    said = cleaned(words).strip()
    assert said in "".join(page.words) or not said.isprintable()
    source.encode("utf-8")


@given(TEXTS)
def test_markdown_holds_no_markup_of_the_articles(words: str) -> None:
    line = escaped(words)
    assert "\n" not in line
    assert not re.search(r"(?<!\\)(?:\\\\)*[<>\[\]`*_|$~]", line)
    assert not re.match(r"(?:[#+=:-]|\d+[.)]\s)", line)
    assert not re.search(r"(?i)https?://|www\.", line)
    markdown(compose(brief_of(words))).encode("utf-8")


def test_nothing_is_fetched_and_no_script_may_run() -> None:
    source = html(compose(brief_of("https://evil.example/a.png")))
    assert "default-src 'none'" in source
    assert not re.search(r"<(?:script|link|img|iframe|object|embed)\b|url\(|@import", source)
