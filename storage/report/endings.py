"""The last parts of a brief: its sources, what remains open, and how to read it."""

from __future__ import annotations

from storage.report.document import (
    Block,
    Bullets,
    Heading,
    Inline,
    Paragraph,
    Run,
    Table,
    Tone,
    new_line,
    plain,
    quiet,
    strong,
)
from storage.report.records import Brief, BriefBearing, BriefPoint, BriefSource
from storage.report.territories import TERRITORIES
from storage.report.verdicts import state_of
from storage.report.words import (
    CREDIBILITY,
    OUTLET,
    PERCENT,
    RELIABILITY,
    capital,
    counted,
    ended,
    listed,
    long_date,
    number,
)

_COPIES = 8
"""Pairs of articles with shared words that are told one by one."""

_DONE = 0.995
"""Share of an article's proposals decided from which its review counts as finished."""


def source_part(brief: Brief) -> list[Block]:
    """Return the table of sources, and which of them repeat one another."""
    blocks: list[Block] = [Heading(2, "Sources", "sources")]
    if brief.blind:
        blocks.append(Paragraph(plain("Outlets, authors and titles are withheld in this copy."), "note"))
        return blocks
    blocks.append(
        Table(
            "Sources and their articles", ("Source", "Reliability", "Articles"),
            tuple((_outlet(source), _grade(source), _articles(source)) for source in brief.sources), (24, 36, 40),
        )
    )  # fmt: skip
    if brief.articles_left_out:
        words = f"{counted(brief.articles_left_out, 'further article')} compared and not quoted here."
        blocks.append(Paragraph(plain(capital(words)), "note"))
    for copy in brief.copies[:_COPIES]:
        words = f"{copy.a_name} and {copy.b_name} share {counted(copy.sentences, 'passage')} word for word"
        blocks.append(Paragraph(plain(f"{words}; on what is said there, the two count as one source."), "note"))
    if len(brief.copies) > _COPIES:
        words = f"{counted(len(brief.copies) - _COPIES, 'further pair')} of articles share passages in the same way."
        blocks.append(Paragraph(plain(capital(words)), "note"))
    return blocks


def _outlet(source: BriefSource) -> Inline:
    about = ", ".join(
        part for part in (OUTLET[source.outlet_type] if source.outlet_type else "", _country(source)) if part
    )
    name = strong(source.name or "No outlet recorded")
    return (name, new_line(), quiet(about)) if about else (name,)


def _country(source: BriefSource) -> str:
    return TERRITORIES.get((source.country or "").upper(), source.country or "")


def _grade(source: BriefSource) -> Inline:
    grade = strong(f"{source.reliability.value}, {RELIABILITY[source.reliability]}")
    return (grade, new_line(), quiet(ended(capital(source.basis)))) if source.basis else (grade,)


def _articles(source: BriefSource) -> Inline:
    runs: list[Run] = []
    for article in source.articles:
        about = [part for part in (article.byline, long_date(article.published_on)) if part]
        if article.as_of_on and article.as_of_on != article.published_on:
            about.append(f"as of {long_date(article.as_of_on)}")
        if article.url:
            about.append(article.url)
        if runs:
            runs.append(new_line("; "))
        runs += [Run(article.title), new_line(), quiet(", ".join(about) or "undated")]
    return tuple(runs)


def closing_parts(brief: Brief) -> list[Block]:
    """Return what remains open, and how the brief was made and is read."""
    return [*_open(brief), *_reading(brief)]


def _open(brief: Brief) -> list[Block]:
    blocks: list[Block] = [Heading(2, "What remains open", "open")]
    waiting = [dispute.question for dispute in brief.disputes if state_of(dispute).tone is not Tone.SETTLED]
    if waiting:
        blocks.append(Paragraph(plain(f"{capital(counted(len(waiting), 'question'))} above without a final answer:")))
        blocks.append(Bullets(tuple(plain(question) for question in waiting)))
    if brief.disputes_left_out:
        words = f"{counted(brief.disputes_left_out, 'further question')} on record not told of in this brief."
        blocks.append(Paragraph(plain(capital(words)), "note"))
    if brief.points:
        blocks.append(Heading(3, "Differences that nobody has taken up"))
        blocks.append(
            Table(
                "Differences between articles on which there is no question yet", ("On", "What the articles say"),
                tuple((plain(point.topic), _passages(point)) for point in brief.points), (20, 80),
            )
        )  # fmt: skip
        if brief.points_left:
            blocks.append(Paragraph(plain(f"{brief.points_left:,} more of lesser weight are not listed."), "note"))
    unfinished = [one for one in brief.reviews if one.share < _DONE]
    if unfinished:
        shares = listed([f"{round(one.share * 100)} % in {one.name}" for one in unfinished])
        words = f"Not everything that was proposed in the articles has been gone through; decided so far: {shares}."
        blocks.append(Paragraph(plain(words), "note"))
    if len(blocks) == 1:
        blocks.append(Paragraph(plain("Nothing: every question is settled, and no difference was left aside.")))
    return blocks


def _passages(point: BriefPoint) -> Inline:
    runs: list[Run] = []
    for one in point.passages:
        if runs:
            runs.append(new_line("; "))
        runs += [*in_sentence(one), quiet(f" {one.name}")]
    if point.note:
        runs += [new_line("; "), Run(point.note)]
    return tuple(runs)


def in_sentence(one: BriefBearing) -> Inline:
    """A passage in quotation marks, the words that were compared in bold."""
    return (Run(f"“{one.before}"), strong(one.words), Run(f"{one.after}”"))


def _reading(brief: Brief) -> list[Block]:
    who = brief.author or "the analysts"
    made = (
        "A program laid the articles side by side, proposed passages and worked out the arithmetic; it decides "
        "nothing. "
        f"Questions, answers, grades and judgements are those of {who}. Quotations are word for word and were compared "
        "with the stored articles when this brief was written; […] marks what is left out between two stretches. "
        "Paragraphs are counted from below headline and byline."
    )
    blocks: list[Block] = [Heading(2, "How to read this brief", "reading"), Paragraph(plain(made), "note")]
    if brief.comparisons_proposed:
        judged = brief.comparisons_judged
        words = (
            f"The program proposed {counted(brief.comparisons_proposed, 'comparison')} of passages; a person has "
            f"answered {number(judged) if judged else 'none'} of them one by one."
        )
        blocks.append(Paragraph(plain(words), "note"))
    grades = ", ".join(f"{grade.value} {words}" for grade, words in RELIABILITY.items())
    truth = ", ".join(f"{grade.value} {words}" for grade, words in CREDIBILITY.items())
    chance = ", ".join(f"{word.value.replace('_', ' ')} {share}" for word, share in PERCENT.items())
    if not brief.blind:
        blocks.append(Paragraph((strong("Reliability of a source "), Run(f"(NATO Admiralty code): {grades}.")), "note"))
    blocks.append(Paragraph((strong("Credibility of a piece of information "), Run(f"(same code): {truth}.")), "note"))
    blocks.append(
        Paragraph((strong("Likelihood "), Run(f"(as in US intelligence reports, ICD 203): {chance}.")), "note")
    )
    return blocks
