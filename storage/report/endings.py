"""The last parts of a brief: its sources, what remains open, and how to read it."""

from __future__ import annotations

from collections.abc import Sequence

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
from storage.report.glance import headed
from storage.report.records import Brief, BriefBearing, BriefDispute, BriefPoint, BriefSource
from storage.report.speech import apart, capital, counted, ended, listed, long_date, say
from storage.report.verdicts import state_of
from storage.report.words import CHANCE, CREDIBILITY, GROUNDS, OUTLET, RANGE, RELIABILITY
from storage.retelling.amounts import percent
from storage.territories import TERRITORIES
from storage.vocabulary import DisputeStatus

_COPIES = 8
"""Pairs of articles with shared words that are told one by one."""

_ONE_BY_ONE = 12
"""Questions whose names are said again where it is told what they want."""

_DONE = 0.995
"""Share of an article's proposals decided from which its review counts as finished."""


def source_part(brief: Brief) -> list[Block]:
    """Return the table of sources, and which of them repeat one another."""
    if not brief.sources:
        return []
    blocks: list[Block] = [Heading(2, say("Sources"), "sources")]
    if brief.blind:
        words = say("Outlets, authors and titles are withheld in this copy; brackets stand where an article names one.")
        blocks.append(Paragraph(plain(words), "note"))
        return blocks
    blocks.append(
        Table(
            say("Sources and their articles"), (say("Source"), say("Reliability"), say("Articles")),
            tuple((_outlet(source), _grade(source), _articles(source)) for source in brief.sources), (24, 36, 40),
        )
    )  # fmt: skip
    if brief.articles_left_out:
        blocks.append(_note(counted(
            brief.articles_left_out, "one further article was compared and is not quoted here.",
            "{} further articles were compared and are not quoted here.",
        )))  # fmt: skip
    for copy in brief.copies[:_COPIES]:
        passages = counted(copy.sentences, "one passage", "{} passages")
        words = say("{} and {} share {} word for word; on what is said there, the two count as one source.")
        blocks.append(_note(words.format(copy.a_name, copy.b_name, passages)))
    if len(brief.copies) > _COPIES:
        blocks.append(_note(counted(
            len(brief.copies) - _COPIES, "one further pair of articles shares passages in the same way.",
            "{} further pairs of articles share passages in the same way.",
        )))  # fmt: skip
    return blocks


def _note(words: str) -> Paragraph:
    return Paragraph(plain(capital(words)), "note")


def _outlet(source: BriefSource) -> Inline:
    about = ", ".join(
        part for part in (say(OUTLET[source.outlet_type]) if source.outlet_type else "", _country(source)) if part
    )
    name = strong(apart(source.name) or say("No outlet recorded"))
    return (name, new_line(), quiet(about)) if about else (name,)


def _country(source: BriefSource) -> str:
    name = TERRITORIES.get((source.country or "").upper())
    return say(name) if name else source.country or ""


def _grade(source: BriefSource) -> Inline:
    if source.reliability is None:
        return (quiet(say("not graded")),)
    grade = strong(f"{source.reliability.value}, {say(RELIABILITY[source.reliability])}")
    return (grade, new_line(), quiet(ended(capital(source.basis)))) if source.basis else (grade,)


def _articles(source: BriefSource) -> Inline:
    runs: list[Run] = []
    for article in source.articles:
        about = [part for part in (article.byline, long_date(article.published_on)) if part]
        if article.as_of_on and article.as_of_on != article.published_on:
            about.append(say("as of {}").format(long_date(article.as_of_on)))
        if article.url:
            about.append(article.url)
        if runs:
            runs.append(new_line("; "))
        runs += [Run(apart(article.title)), new_line(), quiet(", ".join(map(apart, about)) or say("undated"))]
    return tuple(runs)


def closing_parts(brief: Brief) -> list[Block]:
    """Return what remains open, and how the brief was made and is read."""
    return [*_open(brief), *_reading(brief)]


def _open(brief: Brief) -> list[Block]:
    blocks: list[Block] = [Heading(2, say("What remains open"), "open")]
    waiting = [
        (at, dispute)
        for at, dispute in enumerate(brief.disputes, start=1)
        if state_of(dispute).tone is not Tone.SETTLED
    ]
    if waiting:
        blocks.append(_waiting(waiting))
    if brief.disputes_left_out:
        blocks.append(_note(counted(
            brief.disputes_left_out, "one further question is on record and not told of in this brief.",
            "{} further questions are on record and not told of in this brief.",
        )))  # fmt: skip
    if brief.points:
        blocks.append(Heading(3, say("Differences that nobody has taken up")))
        blocks.append(
            Table(
                say("Differences between articles on which there is no question yet"),
                (say("On"), say("What the articles say")),
                tuple((plain(point.topic), _passages(point)) for point in brief.points), (20, 80),
            )
        )  # fmt: skip
        if brief.points_left:
            blocks.append(_note(counted(
                brief.points_left, "one more of lesser weight is not listed.",
                "{} more of lesser weight are not listed.",
            )))  # fmt: skip
    unfinished = [one for one in brief.reviews if one.share < _DONE]
    if unfinished:
        shares = listed([say("{} in {}").format(percent(str(round(one.share * 100))), one.name) for one in unfinished])
        words = say(
            "The work on the articles is not finished: of the passages marked in them, analysts have checked {}."
        )
        blocks.append(_note(words.format(shares)))
    if len(blocks) == 1:
        blocks.append(Paragraph(plain(_nothing_open(brief))))
    return blocks


def _waiting(questions: Sequence[tuple[int, BriefDispute]]) -> Bullets:
    """What each question wants; where there are many, those that want the same are told together, by their numbers."""
    if len(questions) <= _ONE_BY_ONE:
        return Bullets(
            tuple(
                (strong(f"{apart(headed(at, dispute))} "), Run(_missing(dispute))) for at, dispute in questions
            )
        )  # fmt: skip
    alike: dict[str, list[int]] = {}
    for at, dispute in questions:
        alike.setdefault(_missing(dispute), []).append(at)
    found: list[Inline] = []
    for missing, numbers in alike.items():
        which = say("Question {}:") if len(numbers) == 1 else say("Questions {}:")
        found.append((strong(which.format(listed(_runs(numbers), len(numbers))) + " "), Run(missing)))
    return Bullets(tuple(found))


def _runs(numbers: Sequence[int]) -> list[str]:
    """ "3", "5–9": ascending numbers, three or more that follow one another as one."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [
        words
        for run in runs
        for words in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(number) for number in run])
    ]


def _nothing_open(brief: Brief) -> str:
    if not brief.comparisons_proposed:
        settled = say("Every question is settled; the program proposed no comparison of passages.")
        return settled if brief.disputes else say("The program proposed no comparison of passages.")
    if brief.disputes:
        return say("Nothing: every question is settled, and no difference was left aside.")
    return say("No difference was left aside.")


def _missing(dispute: BriefDispute) -> str:
    """What a question wants before it can be called settled."""
    parts: list[str] = []
    analysts = len({one.analyst for one in dispute.assessments})
    if dispute.status is DisputeStatus.RESOLVED:
        parts.append(say("Examined without coming to an answer."))
    elif not dispute.positions:
        parts.append(say("No answer is on record."))
    elif not dispute.assessments:
        several = len(dispute.positions) > 1
        parts.append(say("Nobody has judged between the answers.") if several else say("Nobody has judged the answer."))
    else:
        parts.append(counted(analysts, "One analyst has judged; there is no final answer.",
                             "{} analysts have judged; there is no final answer."))  # fmt: skip
    if dispute.bearing:
        parts.append(counted(len(dispute.bearing), "One passage that bears on it has not been weighed.",
                             "{} passages that bear on it have not been weighed."))  # fmt: skip
    return " ".join(capital(part) for part in parts)


def _passages(point: BriefPoint) -> Inline:
    runs: list[Run] = []
    for one in point.passages:
        if runs:
            runs.append(new_line("; "))
        runs += [*in_sentence(one), quiet(f" {printed_by(one)}")]
    if point.note:
        runs += [new_line("; "), Run(point.note)]
    return tuple(runs)


def printed_by(one: BriefBearing) -> str:
    """Names of the articles that print a passage."""
    return listed([apart(name) for name in one.names])


def quoted(one: BriefBearing) -> Inline:
    """A passage in quotation marks, without what stands around it."""
    return (Run(say("“{}”").format(one.words)),)


def in_sentence(one: BriefBearing) -> Inline:
    """A passage in quotation marks, the words that were compared in bold."""
    before, _, after = say("“{}”").partition("{}")
    return (Run(f"{before}{one.before}"), strong(one.words), Run(f"{one.after}{after}"))


def _reading(brief: Brief) -> list[Block]:
    who = brief.author or say("the analysts")
    made = say(
        "A program laid the articles side by side, proposed passages and worked out the arithmetic; it decides "
        "nothing. Questions, answers, grades and judgements are those of {}."
    ).format(who)
    if brief.quote_count:
        made += " " + say(
            "Quotations are word for word and were compared with the stored articles when this brief was written; […] "
            "marks what is left out between two stretches. Where no speaker is named, the article says it in its own "
            "voice. Paragraphs are counted from below headline and byline. “Silent” means that no answer was found in "
            "the article, not that it denies one."
        )
    blocks: list[Block] = [Heading(2, say("How to read this brief"), "reading"), _note(made)]
    if brief.comparisons_proposed:
        judged = brief.comparisons_judged
        words = counted(
            brief.comparisons_proposed, "The program set one pair of passages side by side; {}.",
            "The program set {} pairs of passages side by side; {{}}.",
        )  # fmt: skip
        answered = counted(judged, "a person has judged one of them singly", "a person has judged {} of them singly")
        none = say("nobody has judged any of them singly")
        blocks.append(_note(words.format(answered if judged else none)))
    quotes = [quote for dispute in brief.disputes for quote in dispute.quotes]
    truth = any(quote.credibility for quote in quotes)
    trust = any(source.reliability for source in brief.sources)
    if truth or trust:
        blocks.append(_scales(truth=truth, trust=trust or (truth and not brief.blind)))
    assessments = [one for dispute in brief.disputes for one in dispute.assessments]
    if any(one.likelihood for one in assessments):
        blocks.append(_likelihoods())
    stated = [one.confidence for one in assessments] + [dispute.confidence for dispute in brief.disputes]
    if not any(stated):
        return blocks
    confidence = "; ".join(
        say("{}: {}").format(say(level), say(words)) for level, words in GROUNDS.items()
    )  # fmt: skip
    words = say("says how good the grounds are, apart from how likely a thing is. {}.").format(capital(confidence))
    blocks.append(Paragraph((strong(say("Confidence") + " "), Run(words)), "note"))
    return blocks


def _scales(*, truth: bool, trust: bool) -> Table:
    """The two scales of the Admiralty code beside each other, or the one that is used: blind copies grade no source."""
    facts = [(plain(str(grade.value)), plain(say(words))) for grade, words in CREDIBILITY.items()]
    of_facts = ("", say("Credibility of a piece of information (NATO Admiralty code)"))
    letters = [(plain(grade.value), plain(say(words))) for grade, words in RELIABILITY.items()]
    of_letters = ("", say("Reliability of a source (NATO Admiralty code)"))
    if not (truth and trust):
        columns, rows = (of_letters, letters) if trust else (of_facts, facts)
        return Table(say("Grades"), columns, tuple(rows), (6, 94), heads=False)
    both = tuple((*left, *right) for left, right in zip(letters, facts, strict=True))
    return Table(say("Grades"), (*of_letters, *of_facts), both, (6, 44, 6, 44), heads=False)


def _likelihoods() -> Table:
    columns = (say("Likelihood (as in US intelligence reports, ICD 203)"), say("Chance"))
    rows = tuple(
        (plain(say(word)), plain(say("{} to {}").format(RANGE[key][0], percent(str(RANGE[key][1])))))
        for key, word in CHANCE.items()
    )
    return Table(say("Likelihood"), columns, rows, (50, 50), heads=False)
