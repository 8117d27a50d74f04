"""Check-worthy claims of one article: what an analyst would check, with statement, speaker, hedges and reasons."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from typing import Generic, TypeVar

from nlp.attribution import LANGUAGES, trees_of
from nlp.claims import checkworthiness, weights
from nlp.claims.clauses import halves
from nlp.claims.fields import as_of, attribution_of, claim_type_of, factuality, polarity_of
from nlp.claims.hedges import find_hedges
from nlp.claims.learning import MOST_TOLD, Lesson, reason
from nlp.claims.owners import Speaker, owner_of, speaker_of
from nlp.claims.persons import Persons
from nlp.claims.private import mark_private
from nlp.claims.prose import mark_demands
from nlp.claims.sight import Sight
from nlp.claims.signals import FEATURES, Signals, signals_of
from nlp.claims.statements import Statements
from nlp.parsed import ParsedArticle
from nlp.proposals import (
    CLAIM_THRESHOLD,
    Attribution,
    ClaimProposal,
    DateValue,
    QuantityProposal,
    QuotationProposal,
    Segment,
    Sentence,
)
from nlp.proposals import reasons as because
from nlp.trees import Tree

T = TypeVar("T")

ORIGIN = "rule:claims@1"

_RULE_STEEPNESS = 1.5
_RULE_MIDDLE = 1.15
"""The transparent score at which a sentence is as likely worth checking as not."""
PROSE_OFFSET = 2.0
"""Log odds added in prose: a quarter of the debates' sentences were worth checking, of news prose it is half."""
SUREST_IN_PROSE = 3.0
"""Log odds: sentences of reports hold more names than any debater's, and nobody judged such for the model."""
_SPOKEN_SHARE = 0.3
_EXCLUDED = 0.1
_FIRST_PERSON = FEATURES.index("first person")


def find_claims(
    parsed: ParsedArticle,
    quotations: Sequence[QuotationProposal] = (),
    quantities: Sequence[QuantityProposal] = (),
    dates: Sequence[DateValue] = (),
    threshold: float = CLAIM_THRESHOLD,
    trees: Sequence[Tree] | None = None,
    model: checkworthiness.Model | None = None,
    lesson: Lesson | None = None,
) -> tuple[ClaimProposal, ...]:
    """The claims of an article in order, each with ``check_worthiness`` of at least ``threshold``.

    0 proposes every sentence that is not page furniture. ``quotations``, ``quantities`` and ``dates`` are those of the
    article, in order. ``model`` is the learned part; None takes the shipped one; ``lesson`` is what the project's
    analysts taught. A language without tables gives nothing.
    """
    if not parsed.docs or parsed.docs[0][1].lang_ not in LANGUAGES:
        return ()
    trees = trees_of(parsed) if trees is None else trees
    model = checkworthiness.shipped() if model is None else model
    persons = Persons(parsed.text, parsed.candidates, parsed.sentences, trees)
    statements = Statements(parsed.text, persons)
    seen = [(sight, signals_of(sight)) for sight in sights(parsed, trees, quotations, quantities, dates)]
    spoken = is_spoken([signals for _, signals in seen])
    found: list[ClaimProposal] = []
    for sight, signals in seen:
        if not spoken and _hopeless(signals, threshold, lesson):
            continue
        shift = lesson.shift(sight.words) if lesson is not None else 0.0
        worth = check_worthiness(sight.words, signals, model, spoken, shift)
        if worth >= threshold:
            claims = (_claim(part, signals, worth, persons, statements, shift) for part in halves(sight))
            found.extend(claim for claim in claims if claim.check_worthiness >= threshold)
    return _without_repeats(parsed.text, found)


def _without_repeats(text: str, found: Sequence[ClaimProposal]) -> tuple[ClaimProposal, ...]:
    """Each claim once: pages repeat captions and the lines that they lift out of the text."""
    first: dict[tuple[str, str], ClaimProposal] = {}
    for claim in found:
        words = " ".join(text[part.start : part.end] for part in claim.segments)
        speaker = " ".join(text[part.start : part.end] for part in claim.speaker)
        first.setdefault((" ".join(words.casefold().split()), speaker), claim)
    return tuple(first.values())


def is_spoken(sentences: Sequence[Signals]) -> bool:
    """Whether a text is speech (a debate, an interview), not prose: many sentences say "I", "we" or "you"."""
    first_person = sum(signals.features[_FIRST_PERSON] > 0 for signals in sentences)
    return bool(sentences) and first_person >= _SPOKEN_SHARE * len(sentences)


def check_worthiness(
    words: str, signals: Signals, model: checkworthiness.Model | None, spoken: bool, shift: float = 0.0
) -> float:
    """0 to 1: the transparent score and the learned one in one number. What is excluded stays near 0.

    In speech the model that learned from debates decides; in prose it is heard beside the score, the counts and what
    was learned from articles (``nlp.claims.weights``). ``shift`` is what the project's analysts taught, in log odds.
    """
    if model is None:
        by_rule = _RULE_STEEPNESS * (signals.score - _RULE_MIDDLE)
        return _outside(checkworthiness.probability(by_rule + shift), signals)
    if spoken:
        return round(checkworthiness.probability(model.alone(words, signals.features) + shift), 3)
    debate, article = model.readings(words, signals.features)
    worth = _in_prose(signals, bounded(debate + PROSE_OFFSET), bounded(article))
    return _outside(checkworthiness.probability(worth + shift), signals)


def _in_prose(signals: Signals, debate: float, article: float) -> float:
    known = weights.BLEND
    told = known["score"] * signals.score + known["debate"] * debate + known["article"] * article
    return known["bias"] + told + signals.beyond


def bounded(learned: float) -> float:
    return max(-SUREST_IN_PROSE, min(SUREST_IN_PROSE, learned))


def _hopeless(signals: Signals, threshold: float, lesson: Lesson | None) -> bool:
    """Whether not even the learned models' whole say, and all that a lesson can add, lift prose to the threshold."""
    highest = _in_prose(signals, SUREST_IN_PROSE, SUREST_IN_PROSE)
    highest = max(highest, _RULE_STEEPNESS * (signals.score - _RULE_MIDDLE))
    highest += MOST_TOLD if lesson is not None else 0.0
    return _outside(checkworthiness.probability(highest), signals) < threshold


def _outside(worth: float, signals: Signals) -> float:
    return round(worth * _EXCLUDED if signals.excluded else worth, 3)


def sights(
    parsed: ParsedArticle,
    trees: Sequence[Tree],
    quotations: Sequence[QuotationProposal],
    quantities: Sequence[QuantityProposal],
    dates: Sequence[DateValue],
) -> list[Sight]:
    """Each sentence that is not page furniture, with what was found in it."""
    tree_starts = [tree.starts[0] if tree.starts else 0 for tree in trees]
    names = _Inside([(name.start, name.end, name) for name in parsed.candidates])
    figures = _Inside([(one.segments[0].start, one.segments[-1].end, one) for one in quantities])
    days = _Inside([(one.segments[0].start, one.segments[-1].end, one) for one in dates])
    spoken = _Overlapping(quotations)
    found: list[Sight] = []
    for sentence in parsed.sentences:
        if sentence.boilerplate:
            continue
        at = bisect.bisect_right(tree_starts, sentence.start) - 1
        tree = trees[at] if at >= 0 else None
        tokens = tuple(tree.at(sentence.start, sentence.end)) if tree is not None else ()
        found.append(
            Sight(
                parsed.text, sentence.start, sentence.end, tree, tokens, names.of(sentence), figures.of(sentence),
                days.of(sentence), spoken.of(sentence),
            )
        )  # fmt: skip
    return mark_private(mark_demands(found))


class _Inside(Generic[T]):
    """Items in order, those inside a sentence found by bisection."""

    def __init__(self, items: list[tuple[int, int, T]]) -> None:
        self._items = sorted(items, key=lambda item: item[:2])
        self._starts = [item[0] for item in self._items]

    def of(self, sentence: Sentence) -> tuple[T, ...]:
        first = bisect.bisect_left(self._starts, sentence.start)
        last = bisect.bisect_left(self._starts, sentence.end)
        return tuple(item for _, end, item in self._items[first:last] if end <= sentence.end)


class _Overlapping:
    """Quotations with a part in a sentence; a long one has parts in several."""

    def __init__(self, quotations: Sequence[QuotationProposal]) -> None:
        parts = [(part, one) for one in quotations for part in one.content]
        self._parts = sorted(parts, key=lambda pair: pair[0])
        self._starts = [part.start for part, _ in self._parts]
        self._longest = max((part.end - part.start for part, _ in self._parts), default=0)

    def of(self, sentence: Sentence) -> tuple[QuotationProposal, ...]:
        first = bisect.bisect_left(self._starts, sentence.start - self._longest)
        last = bisect.bisect_left(self._starts, sentence.end)
        found: list[QuotationProposal] = []
        for part, one in self._parts[first:last]:
            if part.end > sentence.start and one not in found:
                found.append(one)
        return tuple(found)


def _claim(
    sight: Sight, signals: Signals, worth: float, persons: Persons, statements: Statements, shift: float
) -> ClaimProposal:
    hedges = find_hedges(sight.text, sight.start, sight.end)
    owner = owner_of(sight)
    attribution = attribution_of(sight, owner, persons)
    reported = attribution is not Attribution.AUTHOR
    speaker = speaker_of(owner, persons) if owner is not None else Speaker()
    statement = statements.of(sight, owner, speaker)
    excluded = signals.excluded or (because.SCRAP if statement.scrap else None)
    if statement.scrap and signals.excluded is None:
        worth = round(worth * _EXCLUDED, 3)
    taught = reason(shift)
    reasons = signals.reasons if excluded is None else (excluded,)
    reasons = reasons if taught is None else (taught, *reasons)
    return ClaimProposal(
        segments=(Segment(sight.start, sight.end),),
        statement=statement.text,
        claim_type=claim_type_of(sight, signals, reported),
        check_worthiness=worth,
        reasons=reasons or (because.WORDING,),
        attribution=attribution,
        factuality=factuality(sight, hedges, owner, reported),
        polarity=polarity_of(sight, owner, statement.tokens),
        speaker=speaker.segments,
        cue=owner.cue if owner is not None else (),
        hedges=tuple((hedge.segment,) for hedge in hedges),
        as_of=as_of(sight),
        origin=ORIGIN,
        speaker_name=speaker.name,
    )
