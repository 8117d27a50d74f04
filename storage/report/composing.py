"""From a brief to a document: the verdicts first, then each question with its evidence, then sources and loose ends."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.proposals import ComparisonBasis, ComparisonRelation
from storage.report.document import (
    Answer,
    Block,
    Bullets,
    Document,
    Heading,
    Inline,
    Judgement,
    Judgements,
    Paragraph,
    Plot,
    Quote,
    Run,
    Table,
    new_line,
    plain,
    quiet,
    strong,
)
from storage.report.endings import closing_parts, in_sentence, source_part
from storage.report.plotting import caption, told
from storage.report.records import Brief, BriefComparison, BriefDispute, BriefPosition, BriefQuote
from storage.report.stock import shortened
from storage.report.verdicts import judgement, state_of, verdict
from storage.report.words import (
    CONFIDENCE,
    CONSISTENCY,
    CREDIBILITY,
    RELATION,
    RELIABILITY,
    ROLE,
    VOICE,
    capital,
    continued,
    counted,
    dated_words,
    day_words,
    ended,
    listed,
    long_date,
    number,
)
from storage.vocabulary import ClaimRole, Consistency, DisputeStatus

_MOST_BESIDE = 6
"""Answers that stand beside each other in a table of evidence."""

_LONGEST_HEAD = 80
"""Characters of an answer at the head of a column; it stands in full above its quotations."""


def compose(brief: Brief) -> Document:
    """Return the whole brief in the order in which it is read."""
    blocks: list[Block] = []
    if brief.disputes:
        blocks += [Heading(2, "In short", "in-short"), _judgements(brief)]
        for at, dispute in enumerate(brief.disputes, start=1):
            blocks += _dispute(brief, dispute, f"question-{at}")
    else:
        blocks.append(Paragraph(plain("No question is on record that fits this brief."), "verdict"))
    blocks += source_part(brief)
    blocks += closing_parts(brief)
    by = f"{day_words(brief.dated)}, {brief.author}" if brief.author else day_words(brief.dated)
    return Document(brief.title, by, _summary(brief), tuple(blocks), f"{brief.title} · {day_words(brief.dated)}")


def _summary(brief: Brief) -> str:
    settled = sum(1 for dispute in brief.disputes if dispute.status in _DONE)
    parts = [counted(brief.article_count, "article")]
    if not brief.blind and all(source.name for source in brief.sources):
        parts.append(counted(sum(1 for source in brief.sources if source.name), "source"))
    parts += [
        counted(len(brief.disputes), "disputed question"),
        f"{number(settled) if settled else 'none'} of them settled",
    ]
    if not brief.disputes:
        parts = parts[:-1]
    parts.append(counted(brief.quote_count, "exact quotation"))
    return capital(", ".join(parts)) + "."


_DONE = frozenset({DisputeStatus.RESOLVED, DisputeStatus.IRREDUCIBLE, DisputeStatus.DISMISSED})


def _judgements(brief: Brief) -> Judgements:
    return Judgements(
        tuple(
            Judgement(state_of(dispute), dispute.question, f"question-{at}", verdict(dispute))
            for at, dispute in enumerate(brief.disputes, start=1)
        )
    )


# --- one question ---------------------------------------------------------------------------------------------


def _dispute(brief: Brief, dispute: BriefDispute, anchor: str) -> list[Block]:
    blocks: list[Block] = [
        Heading(2, dispute.question, anchor),
        state_of(dispute),
        Paragraph(plain(verdict(dispute)), "verdict"),
    ]
    if dispute.rationale:
        blocks.append(Paragraph(plain(ended(dispute.rationale))))
    blocks += _reasoning(dispute)
    blocks.append(Heading(3, "What the articles say"))
    for position in dispute.positions:
        blocks.append(Answer(position.label, position.statement, _support(position)))
        blocks += [_quote(brief, quote, position) for quote in position.quotes]
    if dispute.silent:
        names = listed(dispute.silent)
        blocks.append(Paragraph((strong("Silent: "), Run(f"no answer was recorded from {names}.")), "note"))
    if dispute.plot:
        blocks.append(Heading(3, "By date"))
        blocks.append(Plot(dispute.plot, caption(dispute.plot), told(dispute.plot)))
    if dispute.comparisons:
        blocks.append(Heading(3, "Side by side"))
        blocks.append(_comparisons(dispute))
    if brief.with_evidence and dispute.evidence:
        blocks.append(Heading(3, "Further evidence"))
        blocks += _evidence(dispute)
    if dispute.bearing:
        blocks.append(Heading(3, "Not weighed yet"))
        blocks.append(Bullets(tuple((strong(f"{one.name}: "), *in_sentence(one)) for one in dispute.bearing)))
    return blocks


def _reasoning(dispute: BriefDispute) -> list[Block]:
    """What each analyst adds to the verdict: how sure, and why."""
    blocks: list[Block] = []
    settled = dispute.status is DisputeStatus.RESOLVED
    several = len(dispute.assessments) > 1
    for one in dispute.assessments:
        said = [] if judgement(one) in verdict(dispute) else [judgement(one)]
        words = said if settled else [CONFIDENCE[one.confidence]] if several and one.confidence else []
        words += [ended(one.reasoning)] if one.reasoning else []
        if words:
            blocks.append(Paragraph((strong(f"{one.analyst}: " if one.analyst else ""), Run(" ".join(words)))))
    return blocks


def _support(position: BriefPosition) -> str:
    asserting = [quote for quote in position.quotes if quote.role is ClaimRole.ASSERTS]
    if not asserting:
        return "nobody asserts it"
    words = counted(position.independent, "source")
    copies = len(asserting) - len([quote for quote in asserting if quote.copy_of is None])
    return f"{words}, {counted(copies, 'copy', 'copies')} not counted" if copies else words


def _quote(brief: Brief, quote: BriefQuote, position: BriefPosition) -> Quote:
    article = quote.article
    source = article.name
    if not brief.blind:
        source += f" ({quote.reliability.value}, {RELIABILITY[quote.reliability]})"
    place = "headline" if quote.paragraph == 0 else f"paragraph {quote.paragraph}"
    date = long_date(article.published_on)
    where = ", ".join(part for part in (date if date and date not in source else "", place) if part)
    voice = f"said by {continued(quote.speaker)}" if quote.speaker else VOICE[quote.attribution]
    details = [f"{capital(voice)}."]
    if quote.as_of:
        details.append(f"Speaks of {long_date(quote.as_of)}.")
    if quote.scope_note:
        details.append(ended(f"Covers: {quote.scope_note}"))
    if quote.credibility is not None:
        details.append(f"Information {quote.credibility.value}, {CREDIBILITY[quote.credibility]}.")
    if quote.copy_of:
        details.append(f"The same words as in {quote.copy_of}: counted once.")
    if quote.role is not ClaimRole.ASSERTS and quote.statement.rstrip(".") not in ("", quote.text.rstrip(".")):
        details.insert(0, ended(quote.statement))
    return Quote(quote.text, f"{source}, {where}", " ".join(details), ROLE[quote.role])


# --- tables ---------------------------------------------------------------------------------------------------


def _comparisons(dispute: BriefDispute) -> Table:
    rows = []
    for one in dispute.comparisons:
        rows.append((
            (Run(one.a_words), new_line(), quiet(one.a_name)), (Run(one.b_words), new_line(), quiet(one.b_name)),
            plain("; ".join(map(_step, one.steps)) or "–"), plain(_relation(one)),
        ))  # fmt: skip
    columns = ("One article", "Another", "Arithmetic", "What follows")
    return Table("Figures set side by side", columns, tuple(rows), (22, 22, 28, 28), heads=False)


def _step(step: str) -> str:
    """A step of the arithmetic; a figure stays on one line with its per cent."""
    return dated_words(step).replace(" %", "\N{NO-BREAK SPACE}%")


def _relation(one: BriefComparison) -> str:
    words = RELATION[one.relation]
    if one.relation is ComparisonRelation.VALUE_DIFFERS:
        words = _OPPOSED.get(one.basis, words)
    if one.relation is ComparisonRelation.DIFFERENT_SCOPE and (differs := differences(one.differs)):
        words = f"They may speak of different things: {differs}."
    return f"{words} Judged by a person." if one.judged else words


_OPPOSED = {
    ComparisonBasis.ANTONYM: "They say opposite things.",
    ComparisonBasis.NEGATION: "One says what the other denies.",
    ComparisonBasis.DATE: "The same event, different days.",
    ComparisonBasis.FRAMING: "One matter in different words.",
}


def differences(differs: tuple[str, ...]) -> str:
    """ "scope (whole / by road)" as "“by road” in one of them only"; names are left out, they stand beside."""
    told_words = []
    for each in differs:
        kind, _, rest = each.partition(" (")
        sides = [dated_words(side) for side in rest.removesuffix(")").split(" / ")]
        if kind in ("names", "spelling") or len(sides) != 2:
            continue
        if "whole" in sides and "including" in sides:
            told_words.append("one of them counts more in")
        elif "whole" in sides:
            told_words.append(f"“{sides[sides[0] == 'whole']}” in one of them only")
        else:
            told_words.append(f"{sides[0]} against {sides[1]}")
    return "; ".join(told_words)


def _evidence(dispute: BriefDispute) -> list[Block]:
    """One table, or several where there are more answers than stand beside each other on paper."""
    count = len(dispute.positions)
    if count <= _MOST_BESIDE:
        return [_ratings(dispute, dispute.positions, "How each piece of evidence fits each answer")]
    found: list[Block] = []
    for start in range(0, count, _MOST_BESIDE):
        part = dispute.positions[start : start + _MOST_BESIDE]
        last = start + len(part)
        which = f"answers {start + 1} to {last}" if len(part) > 1 else f"answer {last}"
        found.append(_ratings(dispute, part, f"How each piece of evidence fits {which}"))
    return found


def _ratings(dispute: BriefDispute, positions: Sequence[BriefPosition], title: str) -> Table:
    rows = []
    for one in dispute.evidence:
        cells: list[Inline] = [(Run(one.citation), quiet(f" {one.note}")) if one.note else plain(one.citation)]
        for position in positions:
            cells.append(plain(CONSISTENCY[one.consistency.get(position.label, Consistency.NOT_APPLICABLE)]))
        rows.append(tuple(cells))
    share = max(14, 60 // max(1, len(positions)))
    columns = ("Evidence", *(f"With “{shortened(position.label, _LONGEST_HEAD)}”" for position in positions))
    return Table(title, columns, tuple(rows), (40, *(share for _ in positions)))
