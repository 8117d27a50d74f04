"""Mentions of one article: spaCy's names trimmed and relabelled by majority, and confirmed names found again."""

from __future__ import annotations

import bisect
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlp.common_words import is_common
from nlp.countries import is_country
from nlp.dates.spans import is_no_day
from nlp.labels import PEOPLE, VALUE_LABELS
from nlp.mentions import echoes
from nlp.mentions.forms import Spellings
from nlp.mentions.gazetteer import Found, Gazetteer
from nlp.mentions.parting import parted
from nlp.mentions.plain_words import Capitals, is_heading
from nlp.mentions.shapes import split
from nlp.mentions.unmarked import NO_NAMES
from nlp.mentions.votes import Memory, Votes
from nlp.proposals import MentionProposal, Segment, Sentence
from nlp.proposals import reasons as because
from nlp.surfaces import key, looks_like_name, trim, trim_name

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

TITLED = frozenset({"WORK_OF_ART"})
"""Labels of which "The" is a part: titles of books and films."""

MAX_POSITION = sys.maxsize

HEADING_DOUBT = 0.3
"""What a name loses that stands in a headline and nowhere else: half of such spans are torn-off words."""

GAZETTEER_ORIGIN = "rule:gazetteer@1"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that the pipeline marked, trimmed, with the label that it said there. Code points."""

    start: int
    end: int
    label: str


def candidates(text: str, docs: Sequence[tuple[int, Doc]], sentences: Sequence[Sentence]) -> tuple[Candidate, ...]:
    """What the pipeline marked, trimmed to names, in order, none overlapping, none in page furniture."""
    furniture = _furniture(sentences)
    english = any(doc.lang_ == "en" for _, doc in docs)
    capitals = Capitals(text, sentences) if english else None
    found: list[Candidate] = []
    for offset, doc in docs:
        for span in doc.ents:
            first, last = _whole_person(doc, span) if span.label_ in PEOPLE else (span.start_char, span.end_char)
            for start, end, label in _names(text, offset + first, offset + last, span.label_, capitals):
                trimmed = _trimmed(text, start, end, label)
                while trimmed is not None and found and trimmed[0] <= found[-1].start:
                    found.pop()  # a part of this name, marked by itself
                if trimmed is None or not _plausible(text[slice(*trimmed)], label) or furniture.holds(trimmed[0]):
                    continue
                if english and label == "DATE" and is_no_day(text, *trimmed):
                    continue
                if not found or found[-1].end <= trimmed[0]:
                    found.append(Candidate(*trimmed, label))
    return tuple(found)


def _names(text: str, start: int, end: int, label: str, capitals: Capitals | None) -> Iterator[tuple[int, int, str]]:
    """The names that a span of the pipeline holds; ``capitals`` are those of an English article."""
    for low, high, kind in split(text, start, end, label):
        if capitals is None or kind in VALUE_LABELS:
            yield low, high, kind
            continue
        for first, last, named in parted(text, low, high, kind):
            trimmed = _trimmed(text, first, last, named)
            if trimmed is not None:
                yield from capitals.names(*trimmed, named)


def _whole_person(doc: Doc, span: Span) -> tuple[int, int]:
    """Where a person's name begins and ends (characters of ``doc``), with the names that the recogniser left out but
    the parser joins to it: "Abbas Sharaki" before "Mansour", "Khattak" after "Aurang Zeb"."""
    first, last = span.start, span.end
    while first > 0 and span.start - first < _LEFT_OUT and _is_name_part(doc[first - 1], doc[first - 1]):
        if not first <= doc[first - 1].head.i < last:
            break
        first -= 1
    root = span.root
    if last < len(doc) and root.dep_ == "compound" and root.head.i == last and _is_name_part(doc[last], doc[last - 1]):
        last += 1
    return doc[first].idx, doc[last - 1].idx + len(doc[last - 1])


_LEFT_OUT = 3
"""Words of a person's name that the recogniser leaves out before it."""


def _is_name_part(token: Token, before: Token) -> bool:
    """Whether a word beside a person's name may be one of it; ``before`` is the first of the two."""
    word = token.text
    return (
        token.ent_type_ in ("", "PERSON")
        and before.whitespace_ == " "
        and word[0].isupper()
        and word.isalpha()
        and not word.isupper()
        and (token.dep_ == "compound" or token is not before)
        and word.casefold() not in NO_NAMES
        and not is_country(word)
    )


def propose(
    text: str,
    sentences: Sequence[Sentence],
    found: Sequence[Candidate],
    votes: Votes,
    memory: Memory,
    gazetteer: Gazetteer,
    model: str,
    spellings: Spellings | None = None,
) -> tuple[MentionProposal, ...]:
    """The mentions to offer for ``text``. ``found`` has been counted in ``votes``; ``model`` is the pipeline's origin;
    ``spellings`` are names of other articles to look for.

    No two overlap. A confirmed name replaces what it overlaps, but does not break up a longer name around it.
    """
    kept: list[tuple[Candidate, MentionProposal]] = []
    headings = _headings(text, sentences)
    for candidate in found:
        name = key(text[candidate.start : candidate.end])
        verdict = votes.decide(name, candidate.label)
        only_here = candidate.label not in VALUE_LABELS and votes.places(name) == 1 and not votes.hinted(name)
        if verdict is not None and only_here and headings.holds(candidate.start):
            verdict = verdict.doubted(HEADING_DOUBT, because.ONLY_IN_HEADING)
        if verdict is not None:
            segments = (Segment(candidate.start, candidate.end),)
            kept.append((candidate, MentionProposal(segments, verdict.label, verdict.score, verdict.reasons, model)))
    if spellings is not None:
        kept = _with_echoes(text, sentences, kept, votes, spellings)
    known = _placed(text, sentences, gazetteer, [candidate for candidate, _ in kept])
    taken = [(each.start, each.end) for each in known]
    proposals = [proposal for candidate, proposal in kept if not _overlaps(taken, candidate.start, candidate.end)]
    for each in known:
        share = memory.confirmed_share(key(text[each.start : each.end]), each.label)
        reason = because.CONFIRMED_AS.format(label=each.label)
        proposals.append(
            MentionProposal(
                (Segment(each.start, each.end),), each.label, round(0.25 + 0.69 * share, 3), (reason,), GAZETTEER_ORIGIN
            )
        )
    return tuple(sorted(proposals, key=lambda proposal: proposal.segments))


def _with_echoes(
    text: str,
    sentences: Sequence[Sentence],
    kept: Sequence[tuple[Candidate, MentionProposal]],
    votes: Votes,
    spellings: Spellings,
) -> list[tuple[Candidate, MentionProposal]]:
    """What the pipeline marked and what it missed, in order; a name that holds marked ones stands for them."""
    marked = [echoes.Marked(each.start, each.end, proposal.label) for each, proposal in kept]
    closed = [(row.start, row.end) for row in sentences if row.boilerplate]
    headings = _headings(text, sentences)
    both = list(kept)
    for echo in echoes.echoes(text, marked, spellings, closed):
        surface = text[echo.start : echo.end]
        if headings.holds(echo.start) and not (" " in surface or surface.isupper() or is_country(surface)):
            continue
        if echo.reason == because.SHAPE and headings.holds(echo.start) and _only_there(text, surface):
            continue
        verdict = votes.echoed(key(surface), echo.label, echo.score)
        if verdict is not None:
            at, label, reasons = (Segment(echo.start, echo.end),), verdict.label, (echo.reason, *verdict.reasons)
            proposal = MentionProposal(at, label, verdict.score, reasons, echoes.ORIGIN)
            both.append((Candidate(echo.start, echo.end, label), proposal))
    whole = [(each.start, each.end) for each, proposal in both if proposal.origin == echoes.ORIGIN]
    whole.sort()
    return sorted(
        (
            (each, proposal)
            for each, proposal in both
            if proposal.origin == echoes.ORIGIN or not _overlaps(whole, each.start, each.end)
        ),
        key=lambda pair: pair[0].start,
    )


def _only_there(text: str, surface: str) -> bool:
    """Whether common words of a heading stand together nowhere else: "Local Alliance Building"."""
    return is_common(surface) and text.count(surface) == 1


def _placed(text: str, sentences: Sequence[Sentence], gazetteer: Gazetteer, found: Sequence[Candidate]) -> list[Found]:
    """Places of confirmed names that the pipeline did not already mark as this name or as part of a longer one."""
    if not gazetteer:
        return []
    furniture = _furniture(sentences)
    starts = [candidate.start for candidate in found]
    placed: list[Found] = []
    for each in gazetteer.find(text):
        at = bisect.bisect_right(starts, each.start) - 1
        around = found[at] if at >= 0 and found[at].end >= each.end else None
        marked = around is not None and (
            (around.start, around.end) == (each.start, each.end) or around.label not in VALUE_LABELS
        )
        if not marked and not furniture.holds(each.start):
            placed.append(each)
    return placed


def _overlaps(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """``taken`` is sorted and free of overlaps itself."""
    at = bisect.bisect_left(taken, (end, end)) - 1
    return at >= 0 and taken[at][1] > start


def _trimmed(text: str, start: int, end: int, label: str) -> tuple[int, int] | None:
    if label in VALUE_LABELS or label in TITLED:
        return trim(text, start, end, keep_the=label in TITLED)
    return trim_name(text, start, end, person=label in PEOPLE)


def _plausible(surface: str, label: str) -> bool:
    if label in VALUE_LABELS:
        return any(map(str.isalnum, surface))
    return looks_like_name(surface)


class _Rows:
    """Stretches of an article, sorted, asked by position."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self._rows = [(sentence.start, sentence.end) for sentence in sentences]

    def holds(self, position: int) -> bool:
        at = bisect.bisect_right(self._rows, (position, MAX_POSITION)) - 1
        return at >= 0 and position < self._rows[at][1]


def _furniture(sentences: Sequence[Sentence]) -> _Rows:
    return _Rows(sentence for sentence in sentences if sentence.boilerplate)


def _headings(text: str, sentences: Sequence[Sentence]) -> _Rows:
    """Rows in which capitals tell nothing: every word has one."""
    return _Rows(sentence for sentence in sentences if is_heading(text[sentence.start : sentence.end]))
