"""Which reporting words each quotation belongs to: beside it, before it in the paragraph, or none (scare quotes)."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field

from nlp.attribution.quotes import Quote
from nlp.attribution.report import Report
from nlp.attribution.set_phrases import PUT_IT, WORDS_OF
from nlp.english.attribution import Frame
from nlp.proposals import QuoteType, Sentence
from nlp.proposals import reasons as because
from nlp.trees import Tree

_SPEECH = 6
"""Words from which a quotation is taken for speech even where no mark ends it."""
_LONGEST_NAME = 20
"""Tokens of a speaker between a quotation and its cue."""
_NEAR = 140
"""Code points between a quotation and its cue."""


@dataclass(slots=True)
class Owned:
    """A report with the quotations that belong to it; ``report`` is None for a quotation that nobody speaks."""

    report: Report | None
    quotes: list[Quote] = field(default_factory=list)
    inherited: bool = False
    """The speaker was taken over from what stands before."""
    reason: str = ""
    kind: QuoteType = QuoteType.MIXED


def assign(text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], reports: list[Report]) -> list[Owned]:
    """Give each quotation to a report. Reports without content and without quotation are left out."""
    place = _Places(text, sentences, reports)
    owned = {id(report): Owned(report) for report in reports}
    extra: list[Owned] = []
    last: Owned | None = None
    last_quote: Quote | None = None
    for quote in quotes:
        speech = _is_speech(text, quote) or place.goes_on(last_quote, quote)
        report = place.named_after(quote) or place.closing(quote) or place.holding(quote)
        if report is None and (speech or place.led_by_cue(quote)):
            report = place.beside(quote)
        if report is not None:
            owner = owned[id(report)]
            owner.quotes.append(quote)
            last, last_quote = owner, quote
            continue
        if speech and last is not None and place.same_sentence(last_quote, quote):
            last.quotes.append(quote)
            last_quote = quote
            continue
        heir = place.inherits(quote, last, last_quote) if speech and place.stands_alone(quote) else None
        if heir == "same" and last is not None:
            last.quotes.append(quote)
            last_quote = quote
        elif heir == "next" and last is not None:
            last = Owned(last.report, [quote], inherited=True, reason=because.GOES_ON)
            extra.append(last)
            last_quote = quote
        elif (before := place.before(quote) if speech and place.stands_alone(quote) else None) is not None:
            last, last_quote = owned[id(before)], quote
            last.quotes.append(quote)
        elif speech and not quote.single and not _named_in_passing(text, quote):
            extra.append(Owned(None, [quote], reason=because.NO_SPEAKER, kind=QuoteType.DIRECT))
        else:
            extra.append(Owned(None, [quote], reason=because.SCARE_QUOTES))
    for one in owned.values():
        if one.quotes and one.report is not None:
            _fit(text, one.report, one.quotes)
    kept = [one for one in owned.values() if one.quotes or (one.report is not None and _stands(one.report))]
    return kept + extra


def _stands(report: Report) -> bool:
    """Whether a report without quotation is worth telling: somebody speaks, or a whole clause is put at a distance."""
    return bool(report.content) and (bool(report.source) or report.verb is None or report.full_clause)


def _fit(text: str, report: Report, quotes: list[Quote]) -> None:
    """Mend what parsers get wrong beside quotation marks: the speaker next to the cue, and the content before it."""
    tree, at = report.tree, report.at
    position = tree.starts[at]
    before = [quote for quote in quotes if quote.end <= position]
    seems = report.verb is not None and Frame.SEEMS in report.verb.frames  # nobody speaks
    inverted = bool(before) and 0 <= position - before[-1].end <= 1 and before[-1].last(text) == ","
    if inverted and report.source and tree.starts[max(report.source)] < before[-1].start:
        told = _run_after(tree, at)  # '... doubt this: "It fails," said Judit Varga': the doubters are no speakers
        if told:
            report.source, report.head, report.antecedent = told, max(told), None
    if not report.source and not seems:
        gap = list(tree.at(before[-1].end, position)) if before else []
        if 0 < len(gap) <= _LONGEST_NAME:
            report.source = set(gap) - set(report.cue)
        elif before:
            report.source = _run_after(tree, at)
        if report.source:
            report.head = max(report.source)
            report.content -= report.source
    if any(position - quote.end <= _NEAR and quote.last(text) == "," for quote in before):
        report.content -= _meanwhile(tree, at, report.content)
    if report.reason == PUT_IT and any(0 <= tree.starts[report.cue[0]] - quote.end <= _NEAR for quote in before):
        report.content = set()  # "— “seven fewer”, as the chairman put it": no more than that are his words
    led_in = [quote for quote in quotes if text[max(0, quote.start - 3) : quote.start].rstrip()[-1:] in (",", ":")]
    for quote in led_in:
        if text[: quote.start].rstrip()[-1:] == ":":
            report.content = {token for token in report.content if tree.starts[token] >= quote.start}
        elif quote.start > position and quote.start - tree.ends[at] <= 3:
            report.content = {token for token in report.content if token > at}


def _meanwhile(tree: Tree, at: int, content: set[int]) -> set[int]:
    """What is told behind a quotation and its cue of the moment: '"No," he said as he left the room'."""
    behind = {token for token in content if token > at}
    between = range(at + 1, min(behind, default=at + 1))
    return (
        behind if any(tree.lower[token] in ("as", "while", "when", "before", "after") for token in between) else set()
    )


def _run_after(tree: Tree, at: int) -> set[int]:
    """The words after an inverted cue, to the next mark: '"...," added the mayor of Lyon.'"""
    found: set[int] = set()
    misread = ("prep", "advmod", "dative", "mark", "npadvmod")
    if at + 1 < len(tree.words) and tree.deps[at + 1] in misread and not tree.words[at + 1][0].isupper():
        return found
    for token in range(at + 1, min(len(tree.words), at + 1 + _LONGEST_NAME)):
        if found and tree.words[token] == "," and _named_next(tree, token):
            found.add(token)
            continue
        if not tree.words[token][0].isalnum() and tree.words[token] not in ("'s", "’s", "-", "&"):
            break
        found.add(token)
    return found


def _named_next(tree: Tree, comma: int) -> bool:
    """Whether a name follows the comma: "admitted the former mayor, Ibrahim Sanda"."""
    names = [word for word in tree.words[comma + 1 : comma + 3] if word[0].isupper()]
    return len(names) == 2 and not any(word[0].isupper() for word in tree.words[comma - 1 : comma])


def _is_speech(text: str, quote: Quote) -> bool:
    words = quote.words(text)
    if quote.single:
        return words >= _SPEECH or (words >= 3 and quote.ended(text))
    return words >= _SPEECH or (quote.ended(text) and words >= 2) or not quote.closed


def _named_in_passing(text: str, quote: Quote) -> bool:
    """ "..., called the “lithium triangle,”": a few words whose mark was drawn behind the comma."""
    return quote.words(text) < _SPEECH and quote.last(text) == ","


@dataclass(slots=True)
class _Places:
    text: str
    sentences: Sequence[Sentence]
    reports: list[Report]
    _at: list[int] = field(init=False)
    _sentence_starts: list[int] = field(init=False)
    _reach: list[tuple[int, int]] = field(init=False)
    """From where to where the content of each report goes."""

    def __post_init__(self) -> None:
        self.reports.sort(key=lambda report: report.tree.starts[report.at])
        self._at = [report.tree.starts[report.at] for report in self.reports]
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self._reach = [
            (one.tree.starts[min(one.content)], one.tree.ends[max(one.content)]) if one.content else (0, 0)
            for one in self.reports
        ]

    def holding(self, quote: Quote) -> Report | None:
        """The innermost report whose content, by dependency, holds tokens of the quotation."""
        best: Report | None = None
        lowest = bisect.bisect_left(self._at, quote.line[0])
        for at in range(lowest, bisect.bisect_right(self._at, quote.line[1])):
            first, last = self._reach[at]
            if last <= quote.start or first >= quote.end:
                continue  # most of a paragraph as long as a book
            report = self.reports[at]
            tree = report.tree
            inside = [token for token in tree.at(quote.start, quote.end) if tree.words[token].isalnum()]
            held = sum(token in report.content for token in inside)
            if held and held * 2 >= len(inside) and (best is None or _better(report, best)):
                best = report
        return best

    def named_after(self, quote: Quote) -> Report | None:
        """ "These are the words of ..." in the next paragraph, where the quotation fills its own."""
        if self.text[quote.line[0] : quote.start].strip() or self.text[quote.end : quote.line[1]].strip():
            return None
        index = bisect.bisect_left(self._at, quote.line[1])
        near = self.reports[index] if index < len(self.reports) and self._at[index] - quote.line[1] <= _NEAR else None
        return near if near is not None and near.reason == WORDS_OF else None

    def beside(self, quote: Quote) -> Report | None:
        """The cue in the words right after the quotation, or right before it."""
        ending = quote.last(self.text)
        after, before = self._after(quote), self._before(quote)
        if ending == ",":
            return after or before
        if ending in "?!…—–-":
            return before if before is not None and self._led_in(quote) else after or before
        if ending == ".":
            return before
        return before or after

    def closing(self, quote: Quote) -> Report | None:
        """The verb of speech right behind a quotation that ends with a comma: '..." said Judit Varga'."""
        if quote.last(self.text) != ",":
            return None
        report = self._after(quote)
        near = report is not None and 0 <= self._at_of(report) - quote.end <= 1
        return report if near else None

    def _after(self, quote: Quote) -> Report | None:
        end = self._sentence_end(quote.end)
        for report in self.reports[bisect.bisect_left(self._at, quote.end) : bisect.bisect_left(self._at, end)]:
            if report.takes_quote and self._at_of(report) - quote.end <= _NEAR:
                return report
        return None

    def _before(self, quote: Quote) -> Report | None:
        start = self._sentence_start(quote.start)
        found: Report | None = None
        for report in self.reports[bisect.bisect_left(self._at, start) : bisect.bisect_left(self._at, quote.start)]:
            fits = report.takes_quote or self._led_in(quote) or quote.start - report.tree.ends[report.at] <= 3
            if fits and (found is None or found.verb is None or report.verb is not None or report.takes_quote):
                found = report
        return found if found is not None and (self._led_in(quote) or not self.stands_alone(quote)) else None

    def same_sentence(self, earlier: Quote | None, quote: Quote) -> bool:
        """Whether a quotation goes on, mid-sentence, after another one."""
        if earlier is None or self.stands_alone(quote):
            return False
        return self._sentence_start(quote.start) <= earlier.start

    def goes_on(self, earlier: Quote | None, quote: Quote) -> bool:
        """A word that ends as a sentence does, behind speech in its paragraph: '"No," she said. "Never."'"""
        alone = earlier is not None and earlier.line == quote.line and self.stands_alone(quote)
        return alone and quote.ended(self.text) and not quote.single

    def led_by_cue(self, quote: Quote) -> bool:
        """Whether a verb of speech and a comma or colon stand right before: 'said, "No."'"""
        index = bisect.bisect_left(self._at, quote.start) - 1
        if index < 0:
            return False
        report = self.reports[index]
        near = quote.start - report.tree.ends[report.at] <= 3
        return near and report.verb is not None and (self._led_in(quote) or not report.takes_quote)

    def _led_in(self, quote: Quote) -> bool:
        return self.text[max(0, quote.start - 3) : quote.start].rstrip()[-1:] in (",", ":")

    def stands_alone(self, quote: Quote) -> bool:
        """Whether a sentence (or the paragraph) begins with the quotation."""
        before = self.text[quote.line[0] : quote.start].rstrip(" \t\u00a0")
        return not before or before[-1] in ".!?”\"'’…:"

    def inherits(self, quote: Quote, last: Owned | None, last_quote: Quote | None) -> str | None:
        """ "same" when the quotation goes on with the last one, "next" when it stands alone in the paragraph after."""
        if last is None or last_quote is None:
            return None
        if last_quote.line == quote.line:
            start = max(last_quote.end, self._sentence_end(self._at_of(last.report)) if last.report else 0)
            between = self.reports_between(start, quote.start)
            return None if any(report.takes_quote and report.source for report in between) else "same"
        gap = self.text[last_quote.line[1] : quote.line[0]]
        if gap.strip() or self.text[quote.line[0] : quote.start].strip():
            return None
        if not last_quote.closed:
            return "same"
        whole = not self.text[quote.end : quote.line[1]].strip()
        return "next" if whole else None

    def reports_between(self, start: int, end: int) -> list[Report]:
        return self.reports[bisect.bisect_left(self._at, start) : bisect.bisect_left(self._at, end)]

    def before(self, quote: Quote) -> Report | None:
        """The last report with a speaker in the sentence before; in the paragraph before only if a colon ends that."""
        earlier = self.text[max(0, quote.start - _NEAR) : quote.start].rstrip()
        begins = not self.text[quote.line[0] : quote.start].strip()
        limit = 0 if begins and earlier.endswith(":") else quote.line[0]
        start = self._sentence_start(max(limit, max(0, quote.start - _NEAR) + len(earlier) - 1))
        for report in reversed(self.reports_between(max(start, limit), quote.start)):
            if report.source:
                return report
        return None

    def _at_of(self, report: Report) -> int:
        return report.tree.starts[report.at]

    def _sentence_start(self, position: int) -> int:
        index = bisect.bisect_right(self._sentence_starts, position) - 1
        return self._sentence_starts[index] if index >= 0 else 0

    def _sentence_end(self, position: int) -> int:
        index = bisect.bisect_right(self._sentence_starts, position + 2) - 1
        return self.sentences[index].end if index >= 0 else len(self.text)


def _better(report: Report, other: Report) -> bool:
    """A verb of speech beats other cues; among equals the one with less around the quotation."""
    if report.takes_quote != other.takes_quote:
        return report.takes_quote
    return len(report.content) < len(other.content)
