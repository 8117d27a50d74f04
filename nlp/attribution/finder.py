"""Quotations and indirect speech: who says what, by which words, in one article."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from nlp.attribution.datelines import after_dateline
from nlp.attribution.phrases import whole
from nlp.attribution.quote_owners import Owned, assign
from nlp.attribution.quotes import Quote, find_quotes
from nlp.attribution.report import Report
from nlp.attribution.reporting import find_reports
from nlp.attribution.speakers import Speakers
from nlp.english import attribution as en
from nlp.english.attribution import Frame
from nlp.parsed import ParsedArticle
from nlp.proposals import QuotationProposal, QuoteType, Segment, Segments
from nlp.proposals import reasons as because
from nlp.trees import Tree, tree_of

ORIGIN = "rule:attribution@1"
LANGUAGES = frozenset(["en"])

_SCARE_SCORE = 0.3
_OUTER = 0.45
"""Score from which a proposal swallows those inside its content."""
_LOOSE = " \t\u00a0,;:—–-"


def find_quotations(parsed: ParsedArticle, trees: Sequence[Tree] | None = None) -> tuple[QuotationProposal, ...]:
    """The quotations of an article in the order of their content. A language without tables gives none.

    ``trees`` spares reading the documents again when the caller has them (``trees_of``). Takes a small fraction of
    the time that the pipeline took.
    """
    if not parsed.docs or parsed.docs[0][1].lang_ not in LANGUAGES:
        return ()
    text = parsed.text
    trees = trees_of(parsed) if trees is None else trees
    quotes = find_quotes(text)
    speakers = Speakers(text, parsed.candidates)
    reports: list[Report] = []
    for tree in trees:
        inside = [quote for quote in quotes if tree.starts and tree.starts[0] <= quote.start < tree.ends[-1]]
        quoted = {token for quote in inside for token in tree.at(quote.start, quote.end)}
        named = {token for name in speakers.actors_in(tree) for token in tree.at(name.start, name.end)}
        reports.extend(find_reports(tree, quoted, named))
    furniture = [(sentence.start, sentence.end) for sentence in parsed.sentences if sentence.boilerplate]
    reports = [report for report in reports if not _within(report.tree.starts[report.at], furniture)]
    owned = assign(text, parsed.sentences, quotes, reports)
    for report in reports:
        report.source = whole(report.tree, report.source, report.head, report.at, set(report.cue))
        report.content -= report.source
        report.source, report.head = speakers.behind_data(report)
    speakers.learn(trees)
    found = [proposal for one in owned if (proposal := _proposal(text, one, quotes, speakers)) is not None]
    return tuple(sorted(_outermost(_distinct(found)), key=lambda one: (one.content, one.cue)))


def trees_of(parsed: ParsedArticle) -> tuple[Tree, ...]:
    """The article's documents as lists; read once, serve quotations and claims."""
    return tuple(tree_of(offset, doc) for offset, doc in parsed.docs if len(doc))


def _proposal(text: str, owned: Owned, quotes: Sequence[Quote], speakers: Speakers) -> QuotationProposal | None:
    report = owned.report
    if report is None:
        quote = owned.quotes[0]
        content: Segments = (Segment(quote.start, quote.end),)
        return QuotationProposal(content, owned.kind, (), (), _SCARE_SCORE, (owned.reason,), ORIGIN)
    tree = report.tree
    spans = [(part.start, part.end) for part in tree.segments(report.content)] if not owned.inherited else []
    spans = _whole_quotes(spans, quotes) + [(quote.start, quote.end) for quote in owned.quotes]
    content = _merged(text, [(after_dateline(text, start, end), end) for start, end in spans])
    if not content:
        return None
    cue = tree.segments(report.cue) if not owned.inherited else ()
    speaker = tree.segments(report.source)
    reasons = [report.reason] if not owned.inherited else [owned.reason]
    kind = _kind(content, quotes)
    if kind is not QuoteType.INDIRECT:
        reasons.append(because.QUOTATION_MARKS)
    if kind is QuoteType.INDIRECT and (_says_nothing(report) or (not speaker and _nobody_speaks(report))):
        return None
    named = speakers.named(report, speaker)
    if named and not any(part.start <= named[0].start < part.end for part in speaker):
        words, name = (text[part.start : part.end] for part in (speaker[0], named[0]))
        reasons.append(because.TAKEN_FOR.format(words=words, name=name))
    score = report.strength + (0.1 if kind is not QuoteType.INDIRECT else 0.0) - (0.0 if speaker else 0.2)
    return QuotationProposal(
        content, kind, cue, speaker, round(min(0.98, max(0.1, score)), 2), tuple(reasons), ORIGIN, named
    )


def _says_nothing(report: Report) -> bool:
    """A content of one word that only points elsewhere: "which he denied", "everybody wants that"."""
    told = [token for token in report.content if report.tree.words[token][0].isalnum()]
    if len(told) > 1:
        return False
    speech = report.verb is not None and Frame.SPEECH in report.verb.frames
    word = report.tree.lower[told[0]] if told else ""
    return not told or word in en.POINTING or (not speech and word in en.NOBODY)


def _nobody_speaks(report: Report) -> bool:
    """ "It seems ...", "is expected to ...": hedges, which claims note, and nobody's words."""
    return (report.verb is not None and Frame.SEEMS in report.verb.frames) or report.reason.endswith(' to"')


def _whole_quotes(spans: list[tuple[int, int]], quotes: Sequence[Quote]) -> list[tuple[int, int]]:
    """Stretch what begins or ends inside quotation marks to the marks."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        for quote in _near(quotes, start, end):
            if quote.start < end and start < quote.end:
                start, end = min(start, quote.start), max(end, quote.end)
        found.append((start, end))
    return found


def _near(quotes: Sequence[Quote], start: int, end: int) -> Sequence[Quote]:
    """The quotations that touch ``[start, end)``; they are in order and do not overlap."""
    first = bisect.bisect_right(quotes, start, key=lambda quote: quote.end)
    last = bisect.bisect_left(quotes, end, key=lambda quote: quote.start)
    return quotes[first:last]


def _merged(text: str, spans: list[tuple[int, int]]) -> Segments:
    """The stretches joined where nothing but spaces and commas parts them."""
    found: list[list[int]] = []
    for start, end in sorted(set(spans)):
        if found and (start <= found[-1][1] or not text[found[-1][1] : start].strip(_LOOSE)):
            found[-1][1] = max(found[-1][1], end)
        else:
            found.append([start, end])
    return tuple(Segment(start, end) for start, end in found)


def _kind(content: Segments, quotes: Sequence[Quote]) -> QuoteType:
    inside = outside = 0
    for part in content:
        near = _near(quotes, part.start, part.end)
        covered = sum(max(0, min(part.end, quote.end) - max(part.start, quote.start)) for quote in near)
        inside += covered
        outside += part.end - part.start - covered
    if not inside:
        return QuoteType.INDIRECT
    return QuoteType.DIRECT if outside <= 3 * len(content) else QuoteType.MIXED


def _distinct(found: list[QuotationProposal]) -> list[QuotationProposal]:
    """One proposal per content and speaker: the surest."""
    best: dict[tuple[Segments, Segments], QuotationProposal] = {}
    for one in found:
        key = (one.content, one.speaker)
        if key not in best or best[key].score < one.score:
            best[key] = one
    return list(best.values())


def _outermost(found: list[QuotationProposal]) -> list[QuotationProposal]:
    """Without what is reported inside another's words ("She said he wants ..." is hers): four of five were wrong."""
    cues = sorted((one.cue[-1].start, index) for index, one in enumerate(found) if one.cue)
    starts = [start for start, _ in cues]
    inner: set[int] = set()
    for index, one in enumerate(found):
        if one.score >= _OUTER and index not in inner:
            for part in one.content:
                hits = cues[bisect.bisect_left(starts, part.start) : bisect.bisect_left(starts, part.end)]
                inner.update(other for _, other in hits if other != index)
    return [one for index, one in enumerate(found) if index not in inner]


def _within(position: int, rows: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in rows)
