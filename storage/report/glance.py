"""The first page of a brief: what it comes to, question by question, and who says what."""

from __future__ import annotations

from collections import Counter

from storage.report.document import (
    Block,
    Heading,
    Inline,
    Judgement,
    Judgements,
    Paragraph,
    Run,
    Table,
    joined,
    plain,
    quiet,
    reference,
    strong,
)
from storage.report.records import Brief, BriefDispute, BriefQuote
from storage.report.speech import apart, capital, counted, ended, listed, period, say
from storage.report.verdicts import answers, state_key, state_of, verdict
from storage.report.words import CHANCE, COUNTED_STATES, CREDIBILITY, RANGE, RELIABILITY, STATE
from storage.retelling.amounts import percent
from storage.shortening import shortened
from storage.vocabulary import ClaimRole, DisputeStatus, Reliability

_MOST_BESIDE = 6
"""Articles that stand beside each other in the table of who says what."""

_MOST_BELOW, _MOST_QUESTIONS = 40, 5
"""Where they are more: articles and questions of the table that has articles below one another."""

_MANY = 15
"""Questions from which on the summary is kept short."""

_LONGEST_CELL = 48
"""Characters of an answer in that table."""

_LONGEST_HEAD = 60
"""Characters of a question above a column."""

_LONGEST_REASON = 240
"""Characters of reasons that stand in the summary already; longer ones wait for their question."""


def summary_line(brief: Brief) -> str:
    """What was looked at."""
    words = counted(brief.article_count, "one article", "{} articles")
    outlets = len(brief.sources) if all(source.name for source in brief.sources) else 0
    if outlets and not brief.blind and not brief.articles_left_out:
        words = say("{articles} from {sources}").format(
            articles=words, sources=counted(outlets, "one source", "{} sources")
        )
    if brief.period is not None:
        words += f", {period(*brief.period)}"
        if brief.undated:
            words += f" ({counted(brief.undated, 'one without a date', '{} without a date')})"
    quotes = counted(brief.quote_count, "one exact quotation", "{} exact quotations")
    return capital(say("{}; {}.").format(words, quotes))


def first_page(brief: Brief) -> list[Block]:
    """Return the summary: the state of things in a sentence, the verdicts, and how to take their words.

    A single question says all this itself.
    """
    if not brief.disputes:
        return [Paragraph(plain(_nothing_asked(brief)), "verdict")]
    if len(brief.disputes) == 1:
        return []
    brief_words = len(brief.disputes) > _MANY
    blocks: list[Block] = [
        Heading(2, say("In short"), "in-short"),
        Paragraph(plain(_lead(brief)), "verdict"),
        Judgements(
            tuple(
                Judgement(
                    state_of(dispute), headed(at, dispute), f"question-{at}", _in_short(dispute, brief=brief_words)
                )
                for at, dispute in enumerate(brief.disputes, start=1)
            )
        ),
    ]
    blocks += key(brief)
    return blocks + _who_says_what(brief)


def _nothing_asked(brief: Brief) -> str:
    if brief.disputes_left_out:
        return say("No question is on record that fits this brief.")
    if brief.article_count:
        return say("No question has been put to these articles yet.")
    return say("There are no articles yet.")


def headed(number: int, dispute: BriefDispute) -> str:
    """A question with its number."""
    return f"{number}. {' '.join(dispute.question.split())}"


def _lead(brief: Brief) -> str:
    states = Counter(state_key(dispute) for dispute in brief.disputes)
    told = [counted(states[key], *words) for key, words in COUNTED_STATES.items() if states[key]]
    about = counted(len(brief.disputes), "one question", "{} questions")
    if set(states) == {STATE[DisputeStatus.OPEN]}:
        return say("The articles differ on {}. Nobody has judged between the answers yet.").format(about)
    if set(states) == {STATE[DisputeStatus.RESOLVED]}:
        return say("The articles differ on {}. All of them are settled.").format(about)
    return say("The articles differ on {}. {}.").format(about, capital(listed(told)))


def _in_short(dispute: BriefDispute, *, brief: bool) -> Inline:
    """The verdict with its reason; where many questions want their place, open ones name answers alone."""
    if brief and state_key(dispute) == STATE[DisputeStatus.OPEN]:
        return answers(dispute, voices=False)
    words = verdict(dispute)
    reason = " ".join(dispute.rationale.split())
    if dispute.status is not DisputeStatus.OPEN and reason and len(reason) <= _LONGEST_REASON:
        words = (*words, Run(f" {apart(ended(reason))}"))
    return words


def key(brief: Brief) -> list[Block]:
    """How to take a grade and a likelihood, said where the first of them are met; the scales stand at the end."""
    parts: list[str] = []
    told = [quote for dispute in brief.disputes for quote in dispute.quotes if quote.credibility]
    graded = next((quote for quote in told if quote.reliability), told[0] if told else None)
    if graded is not None and graded.credibility is not None and not brief.blind:
        letter = graded.reliability or Reliability.F
        parts.append(
            say(
                "A grade such as {} follows each source: the letter says how reliable the source is ({}, {}), "
                "the figure how credible the passage is ({}, {})."
            ).format(
                grade(graded), letter.value, say(RELIABILITY[letter]), graded.credibility.value,
                say(CREDIBILITY[graded.credibility]),
            )
        )  # fmt: skip
    used = {one.likelihood for dispute in brief.disputes for one in dispute.assessments if one.likelihood}
    if used:
        ranges = [
            say("“{}” for {} to {}").format(say(CHANCE[word]), RANGE[word][0], percent(str(RANGE[word][1])))
            for word in RANGE
            if word in used
        ]
        parts.append(say("Words of likelihood stand for a chance in per cent: {}.").format(listed(ranges)))
    numbers = say("A number in brackets is that of a quotation.") if brief.quote_count else ""
    if not parts:
        return [Paragraph(plain(numbers), "note")] if numbers else []
    words = " ".join([*parts, numbers]).strip()
    return [Paragraph((strong(say("Grades, likelihood and numbers.") + " "), Run(words)), "note")]


def grade(quote: BriefQuote) -> str:
    """ "B3": reliability of the source and credibility of the information; "B" where that was not judged.

    "F3" where the source was not; empty where neither was.
    """
    if quote.credibility is None:
        return quote.reliability.value if quote.reliability is not None else ""
    return f"{(quote.reliability or Reliability.F).value}{quote.credibility.value}"


def _who_says_what(brief: Brief) -> list[Block]:
    """Articles beside one another, or below one another where there are many and few questions; else nothing."""
    names = brief.names
    if len(names) > _MOST_BESIDE:  # those that are silent on everything are counted
        speaking = {name for dispute in brief.disputes for name in _speaking(dispute)}
        names = tuple(name for name in names if name in speaking)
    beside, below = len(names) <= _MOST_BESIDE, len(brief.disputes) <= _MOST_QUESTIONS and len(names) <= _MOST_BELOW
    if len(names) < 2 or not (beside or below):
        return []
    asked = list(enumerate(brief.disputes, start=1))
    if beside:
        head, columns = say("Question"), tuple(map(apart, names))
        rows = [(headed(at, each), [_cell(each, name) for name in names]) for at, each in asked]
    else:
        head, columns = say("Article"), tuple(apart(shortened(headed(at, each), _LONGEST_HEAD)) for at, each in asked)
        rows = [(name, [_cell(each, name) for _at, each in asked]) for name in names]
    cells = tuple((plain(apart(first)), *rest) for first, rest in rows)
    weights = (28, *(72 // len(columns) for _ in columns))
    caption = say("Who says what, question by question")
    blocks: list[Block] = [Heading(3, say("Who says what")), Table(caption, (head, *columns), cells, weights)]
    silent = len(brief.names) - len(names)
    if silent:
        told = counted(silent, "one further article is silent on all questions.",
                       "{} further articles are silent on all questions.")  # fmt: skip
        blocks.append(Paragraph(plain(capital(told)), "note"))
    return blocks


def _speaking(dispute: BriefDispute) -> set[str]:
    """Names of the articles from which something is told on a question."""
    return {quote.article.name for quote in dispute.quotes} | {
        name for passage in (*dispute.bearing, *dispute.perhaps) for name in passage.names
    }


def _cell(dispute: BriefDispute, name: str) -> Inline:
    """What one article says on a question."""
    said: list[Inline] = []
    for position in dispute.positions:
        own = [quote for quote in position.quotes if quote.article.name == name and quote.role is ClaimRole.ASSERTS]
        if own:
            refs = [run for quote in own for run in (Run(" "), *reference(quote.number))]
            said.append((Run(apart(shortened(position.label, _LONGEST_CELL))), *refs))
    if said:
        return joined(said, "; ")
    if name in dispute.silent:
        return (quiet(say("silent")),)
    if any(quote.article.name == name for quote in dispute.quotes):
        return (quiet(say("takes no side")),)
    return (quiet(say("not weighed yet")),)
