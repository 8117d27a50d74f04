"""From a brief to a document: the verdicts first, then each question with its evidence, then sources and loose ends."""

from __future__ import annotations

from collections.abc import Sequence

from storage.report.document import (
    Answer,
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Plot,
    Quote,
    Run,
    plain,
    strong,
    text_of,
)
from storage.report.endings import closing_parts, in_sentence, printed_by, quoted, source_part
from storage.report.glance import first_page, grade, headed, key, summary_line
from storage.report.plotting import caption, told
from storage.report.records import Brief, BriefBearing, BriefDispute, BriefPosition, BriefQuote
from storage.report.setting_beside import comparisons, evidence
from storage.report.speech import apart, capital, continued, counted, day_words, ended, listed, long_date, say
from storage.report.veiling import veiled
from storage.report.verdicts import judgement, state_of, verdict
from storage.report.words import CONFIDENCE, ROLE, VOICE
from storage.translating import language
from storage.vocabulary import ClaimRole, DisputeStatus


def compose(brief: Brief) -> Document:
    """Return the whole brief in the order in which it is read, in the language of the process."""
    blocks: list[Block] = []
    blocks += first_page(brief)
    for at, dispute in enumerate(brief.disputes, start=1):
        blocks += _dispute(brief, dispute, at)
    if len(brief.disputes) == 1:
        blocks += key(brief)
    blocks += _judged(brief)
    blocks += source_part(brief)
    blocks += closing_parts(brief)
    day = day_words(brief.dated)
    by = f"{day}, {brief.author}" if brief.author else day
    footer = f"{brief.title} · {day}"
    made = Document(brief.title, by, summary_line(brief), tuple(blocks), footer, language(), brief.author)
    return veiled(made, brief.withheld)


def _judged(brief: Brief) -> list[Block]:
    """What was said of two passages that no question holds."""
    if not brief.judged:
        return []
    blocks: list[Block] = [Heading(2, say("Judged beside the questions"), "judged"), comparisons(brief.judged)]
    if brief.judged_left:
        words = counted(brief.judged_left, "one further pair was judged.", "{} further pairs were judged.")
        blocks.append(Paragraph(plain(capital(words)), "note"))
    return blocks


def _dispute(brief: Brief, dispute: BriefDispute, at: int) -> list[Block]:
    blocks: list[Block] = [
        Heading(2, headed(at, dispute), f"question-{at}"),
        state_of(dispute),
        Paragraph(verdict(dispute), "verdict"),
    ]
    if dispute.rationale:
        blocks.append(Paragraph(plain(ended(dispute.rationale))))
    blocks += _reasoning(dispute)
    if dispute.positions:
        blocks.append(Heading(3, say("What the articles say")))
    for position in dispute.positions:
        blocks.append(Answer(position.label, position.heading, _support(position)))
        blocks += [_quote(brief, quote) for quote in position.quotes]
    if dispute.silent:
        words = say("no answer was recorded from {}.").format(listed([apart(name) for name in dispute.silent]))
        if dispute.called_silent:
            looked = listed([apart(name) for name in dispute.called_silent])
            words += " " + say("An analyst has looked, and says so of {}.").format(looked)
        blocks.append(Paragraph((strong(say("Silent:") + " "), Run(words)), "note"))
    if dispute.plot:
        blocks.append(Heading(3, say("By date")))
        blocks.append(Plot(dispute.plot, caption(dispute.plot), told(dispute.plot)))
    if dispute.comparisons:
        blocks.append(Heading(3, say("Side by side")))
        blocks.append(comparisons(dispute.comparisons))
    if brief.with_evidence and dispute.evidence:
        blocks.append(Heading(3, say("Further evidence")))
        blocks += evidence(dispute)
    if dispute.bearing or dispute.perhaps:
        blocks.append(Heading(3, say("Not weighed yet")))
    if dispute.bearing:
        blocks.append(_passages(dispute.bearing))
    if dispute.perhaps:
        words = say("May speak of it, by likeness of words; nobody has looked yet:")
        blocks += [Paragraph(plain(words), "note"), _passages(dispute.perhaps, whole=True)]
    return blocks


def _passages(passages: Sequence[BriefBearing], *, whole: bool = False) -> Bullets:
    """Passages that nobody has weighed; ``whole`` sentences have no words of theirs to point at."""
    return Bullets(
        tuple((strong(f"{printed_by(one)}: "), *(quoted(one) if whole else in_sentence(one))) for one in passages)
    )


def _reasoning(dispute: BriefDispute) -> list[Block]:
    """What each analyst adds to the verdict: how sure, and why."""
    blocks: list[Block] = []
    settled = dispute.status is DisputeStatus.RESOLVED
    several = len(dispute.assessments) > 1
    known = text_of(verdict(dispute))
    for one in dispute.assessments:
        said = [] if judgement(one, dispute) in known else [judgement(one, dispute)]
        words = said if settled else [say(CONFIDENCE[one.confidence])] if several and one.confidence else []
        words = [sentence for sentence in words if sentence not in known]
        words += [ended(one.reasoning)] if one.reasoning else []
        if words:
            blocks.append(Paragraph((strong(f"{one.analyst}: " if one.analyst else ""), Run(" ".join(words)))))
    return blocks


def _support(position: BriefPosition) -> str:
    asserting = [quote for quote in position.quotes if quote.role is ClaimRole.ASSERTS]
    if not asserting:
        return say("nobody asserts it")
    words = counted(position.independent, "one source", "{} sources")
    copies = len(asserting) - len([quote for quote in asserting if quote.copy_of is None])
    return f"{words}, {counted(copies, 'one copy not counted', '{} copies not counted')}" if copies else words


def _quote(brief: Brief, quote: BriefQuote) -> Quote:
    article = quote.article
    place = say("headline") if quote.paragraph == 0 else say("paragraph {}").format(quote.paragraph)
    date = long_date(article.published_on)
    graded = "" if brief.blind else grade(quote)
    source = f"{apart(article.name)} ({graded})" if graded else apart(article.name)
    where = ", ".join(part for part in (date if date not in article.name else "", place) if part)
    voice = say("Said by {}").format(apart(continued(quote.speaker))) if quote.speaker else VOICE[quote.attribution]
    details = [ended(say(voice) if not quote.speaker else voice)] if voice else []
    if quote.as_of and quote.as_of != article.published_on:
        details.append(say("Speaks of {}.").format(long_date(quote.as_of)))
    if quote.scope_note:
        details.append(ended(say("Covers: {}").format(apart(quote.scope_note))))
    if quote.credibility is not None and brief.blind:
        details.append(say("Credibility {}.").format(quote.credibility.value))
    if quote.copy_of:
        details.append(say("The same words as in {}: counted once.").format(apart(quote.copy_of)))
    if quote.role is not ClaimRole.ASSERTS and quote.statement.rstrip(".") not in ("", quote.text.rstrip(".")):
        details.insert(0, apart(ended(quote.statement)))
    role = ROLE[quote.role]
    return Quote(quote.number, quote.text, f"{source}, {where}", " ".join(details), say(role) if role else "")
