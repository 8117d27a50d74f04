"""What a brief leaves open: passages that bear on a question unweighed, and differences that no question covers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from nlp.proposals import ComparisonBasis, Segment
from storage import reads
from storage.bearing import fits, of_the_answer
from storage.comparison_reads import excerpt
from storage.records import Annotation, Dispute
from storage.report.records import BriefBearing, BriefPoint
from storage.report.speech import capital, ended, say
from storage.report.stock import Compared, Passage, Stock
from storage.retelling import retold, worded
from storage.vocabulary import DisputeKind

MOST_BEARING: Final = 6
"""Passages told per question; the best come first."""

MOST_POINTS: Final = 10


def inside(stock: Stock, side: Passage, claims: Sequence[Annotation], *, wide: bool) -> bool:
    """Whether a passage belongs to one of some claims: shares words with it or, ``wide``, its sentence.

    A date before the verb belongs to the event; another figure in the sentence of a figure does not.
    """
    if any(side.touches(claim.article_id, claim.segments) for claim in claims):
        return True
    if not wide or not any(side.article_id == claim.article_id for claim in claims):
        return False
    sentence = Passage(side.article_id, (_sentence(stock, side),), "")
    return any(sentence.touches(claim.article_id, claim.segments) for claim in claims)


def _sentence(stock: Stock, side: Passage) -> Segment:
    words, marked = excerpt(stock.text(side.article_id), side.segments)
    cut_before, cut_after = words.startswith("… "), words.endswith(" …")
    start = side.segments[0].start - marked[0].start + (2 if cut_before else 0)
    end = side.segments[-1].end + len(words) - marked[-1].end - (2 if cut_after else 0)
    return Segment(max(0, start), end)


def bearing_on(
    stock: Stock, comparisons: Iterable[Compared], claims: Sequence[Annotation], labels: Mapping[str, str], *,
    wide: bool,
) -> list[Passage]:  # fmt: skip
    """Return passages beside the claims of a question that belong to none of them and that nobody has judged.

    ``labels`` are the answers that the claims stand at.
    """
    found: list[Passage] = []
    for one in comparisons:
        if one.decision is not None:
            continue
        for here, there in ((one.a, one.b), (one.b, one.a)):
            answering = [
                claim for claim in claims
                if of_the_answer(one.basis, here.words, labels.get(claim.id, ""), _said(stock, claim))
            ]  # fmt: skip
            touched = inside(stock, here, answering, wide=wide)
            known = inside(stock, there, claims, wide=wide)
            told = any(there.touches(passage.article_id, passage.segments) for passage in found)
            if touched and not known and not told and there.article_id in stock.named:
                found.append(there)
    return found[:MOST_BEARING]


def _said(stock: Stock, claim: Annotation) -> str:
    return " ".join(stock.text(claim.article_id)[part.start : part.end] for part in claim.segments)


def open_points(stock: Stock, disputes: Sequence[Dispute]) -> tuple[tuple[BriefPoint, ...], int]:
    """Return the differences that no dispute of the project covers, by topic, and how many more there are."""
    covered = _covered(stock, disputes)
    groups: list[tuple[str, list[Passage]]] = []
    notes: dict[str, str] = {}
    for one in stock.open_comparisons:
        if any(fits(one.basis, kind) and _stands_in(one, claim) for kind, claim in covered):
            continue
        topic = topic_of(one)
        if one.a.article_id == one.b.article_id:
            topic = f"{topic} ({len(groups) + 1})"
            notes[topic] = _alone(one)
        group = next((members for name, members in groups if name == topic and _meets(members, one)), None)
        if group is None:
            group = []
            groups.append((topic, group))
        for side in (one.a, one.b):
            if not any(side.touches(known.article_id, known.segments) for known in group):
                group.append(side)
    order = {article_id: number for number, article_id in enumerate(stock.named)}
    points = []
    for topic, members in groups[:MOST_POINTS]:
        ordered = sorted(members, key=lambda side: (order[side.article_id], side.segments))
        shown = told(stock, ordered)
        points.append(BriefPoint(say("Within one article") if topic in notes else topic, shown, notes.get(topic, "")))
    return tuple(points), max(0, len(groups) - MOST_POINTS)


def topic_of(one: Compared) -> str:
    """What a comparison is about, in the word or two before its colon."""
    if one.basis is ComparisonBasis.DATE:
        return say("Day of an event")
    head = one.text.split(":", 1)[0].strip()
    if ":" not in one.text or len(head) > 60 or re.search(r"[“”\"]", head):
        return say("Difference")
    return retold(one.text).split(":", 1)[0].strip("“”")


def _alone(one: Compared) -> str:
    """What the machine says of one article, without its call to check it."""
    words = re.sub(r"[:.;]\s*[Cc]heck\b[^.]*\.?$", "", one.text).strip()
    return worded(ended(capital(words)))


def _covered(stock: Stock, disputes: Sequence[Dispute]) -> list[tuple[DisputeKind, Annotation]]:
    """Return the claims of all disputes with the kinds of the questions they stand in."""
    kinds: dict[str, set[DisputeKind]] = {}
    for dispute in disputes:
        for position in dispute.positions:
            for claim in position.claims:
                kinds.setdefault(claim.claim_id, set()).add(dispute.kind)
    claims = reads.full_annotations(stock.project, sorted(kinds))
    return [(kind, claim) for claim in claims for kind in sorted(kinds[claim.id])]


def _stands_in(one: Compared, claim: Annotation) -> bool:
    return any(side.touches(claim.article_id, claim.segments) for side in (one.a, one.b))


def _meets(members: Sequence[Passage], one: Compared) -> bool:
    return any(side.touches(known.article_id, known.segments) for side in (one.a, one.b) for known in members)


def told(stock: Stock, sides: Iterable[Passage]) -> tuple[BriefBearing, ...]:
    """Passages in their sentences; one that several articles print is told once."""
    printed: dict[tuple[str, str, str], list[str]] = {}
    for side in sides:
        words, marked = excerpt(stock.text(side.article_id), side.segments)
        first, last = marked[0].start, marked[-1].end
        names = printed.setdefault((words[:first], words[first:last], words[last:]), [])
        if stock.named[side.article_id].name not in names:
            names.append(stock.named[side.article_id].name)
    return tuple(BriefBearing(tuple(names), words, before, after) for (before, words, after), names in printed.items())
