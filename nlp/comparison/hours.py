"""One event that two articles time differently: "the blast came at 2:53 p.m." against "the explosion, at 3:20 p.m."."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from nlp.comparison.alignment import Alignment
from nlp.comparison.corpus import Corpus, Row
from nlp.comparison.items import Item, item_of
from nlp.comparison.stories import Stories
from nlp.comparison.verdict import differences
from nlp.dates.clock import DAY, Clock, find_clocks, shown
from nlp.english import clock as en
from nlp.grammar import grammar_for
from nlp.proposals import (
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Modifier,
    Passage,
    QuantityProposal,
    Segment,
)
from nlp.proposals import explanations as told
from nlp.quantities.units import amount

ORIGIN = "rule:comparison@1"
_REACH = 12
"""Words from a time within which what happened at it is named."""
_LEAST, _ANSWERED, _MOST = 0.5, 0.6, 0.8
"""What a card is worth, with how far the words of either sentence find their like in the other, and at most."""
_ANY_DAY, _OTHER_ZONE, _AGREE = 0.85, 0.75, 0.7
"""What of that is left where a day is not told, where the zones may differ, and where both say the same."""
_LIKE, _LIKE_ON_ANY_DAY = 0.12, 0.2
"""The share of words that must find their like where both tell the same day, and where one tells none."""
_SHARED = 6
"""Words in common that a card names."""
_BEFORE = 2
"""Sentences in which the day of a time may have been told before it."""
_TIMES = 12
"""Times of one kind of event that are looked at in an article: a chronicle of a hundred hours is no news of one."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A time of the day with what happened at it and on which day."""

    item: Item
    clock: Clock
    days: tuple[int, int] | None
    dated: bool
    """The day is told beside it or shortly before, not only somewhere before."""

    @property
    def article(self) -> int:
        return self.item.article


def hours(
    corpus: Corpus,
    alignment: Alignment,
    place: Mapping[str, int],
    wanted: Callable[[int, int], bool],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[ComparisonProposal]:
    """The best card of each two articles of one story for each kind of event that they put at different hours.

    ``place`` is the order of the articles' keys, in which the sides of a card stand. Once ``cancelled`` the rest is
    left out.
    """
    stories = Stories(corpus)
    kinds: dict[str, dict[int, list[_Told]]] = defaultdict(lambda: defaultdict(list))
    for number in corpus.looked_at:
        if cancelled():
            return []
        for kind, timed in _told(corpus, number):
            if len(kinds[kind][number]) < _TIMES:
                kinds[kind][number].append(timed)
    best: dict[tuple[int, int, int], ComparisonProposal] = {}
    for articles in kinds.values():
        for one in articles:
            for other in articles:
                before = place[corpus.articles[one].key] < place[corpus.articles[other].key]
                if before and wanted(one, other) and stories.one(one, other):
                    for card in _cards(articles[one], articles[other], corpus, alignment):
                        at = (one, other, card.a.segments[0].start)
                        if at not in best or card.score > best[at].score:
                            best[at] = card
    return [best[at] for at in sorted(best)]


def _told(corpus: Corpus, number: int) -> Iterator[tuple[str, _Told]]:
    article = corpus.articles[number]
    grammar = grammar_for(article.language)
    if grammar is None:
        return
    for row in corpus.by_article[number]:
        for clock in find_clocks(article.text, row.sentence.start, row.sentence.end):
            found = _kinds(row, clock)
            if found:
                item = item_of(corpus, article, row, _timed(clock), grammar)
                one = _Told(item, clock, *_days(corpus, row, clock))
                yield from ((kind, one) for kind in sorted(found))


def _timed(clock: Clock) -> QuantityProposal:
    return QuantityProposal(
        segments=(Segment(clock.start, clock.end),), value=float(clock.minute), low=float(clock.low),
        high=float(clock.high), unit=None, dimension="time", modifier=Modifier.EXACT, measures=None, subject=None,
        as_of=None, score=1.0, reasons=(), origin=ORIGIN,
    )  # fmt: skip


def _kinds(row: Row, clock: Clock) -> frozenset[str]:
    """Of what kinds the happening is that the words nearest to a time name, inside its clause."""
    words = row.words
    first = next((at for at, word in enumerate(words) if word.end > clock.start), len(words))
    after = next((at for at, word in enumerate(words) if word.start >= clock.end), len(words))
    best: dict[bool, tuple[int, frozenset[str]]] = {}
    for steps in (range(first - 1, max(-1, first - 1 - _REACH), -1), range(after, min(len(words), after + _REACH))):
        for away, at in enumerate(steps):
            if words[at].lower in en.CLAUSE_ENDS:
                break
            found = en.KINDS.get(words[at].lower)
            if found is not None:
                general = found <= en.GENERAL  # "the attack began at 4 a.m."
                best[general] = min(best.get(general, (away, found)), (away, found), key=lambda each: each[0])
    return best.get(False, best.get(True, (0, frozenset())))[1]


def _days(corpus: Corpus, row: Row, clock: Clock) -> tuple[tuple[int, int] | None, bool]:
    """The first and last day, as ordinals, of the nearest date in the sentence or of the last one before it; and
    whether that stands near."""
    rows = corpus.by_article[row.article]
    at = next((number for number, each in enumerate(rows) if each.index == row.index), 0)
    since = rows[max(0, at - _BEFORE)].sentence.start
    known = [
        each
        for each in corpus.articles[row.article].dates
        if each.low and each.high and each.granularity in ("day", "range")
        if each.segments[0].start < row.sentence.end
    ]
    beside = [each for each in known if each.segments[0].start >= row.sentence.start]
    if not known:
        return None, False
    nearest = min(beside, key=lambda each: abs(each.segments[0].start - clock.start)) if beside else known[-1]
    low, high = (date.fromisoformat(each or "").toordinal() for each in (nearest.low, nearest.high))
    return (low, high), nearest.segments[0].start >= since


def _cards(
    ones: Sequence[_Told], others: Sequence[_Told], corpus: Corpus, alignment: Alignment
) -> list[ComparisonProposal]:
    """The best card of two articles for one kind of event; none of other hours where they agree on one."""
    found: list[ComparisonProposal] = []
    for one in ones:
        for other in others:
            if _other_day(one, other) or differences(one.item, other.item)[1]:
                continue
            shares = alignment.features(one.item, other.item)
            alike = max(shares["said"], shares["window"])
            same_day = one.dated and other.dated
            if alike < (_LIKE if same_day else _LIKE_ON_ANY_DAY):
                continue
            worth = min(_MOST, _LEAST + _ANSWERED * alike) * (1.0 if same_day else _ANY_DAY)
            card = _card(one, other, worth, corpus, {each.clock.offset for each in (*ones, *others)})
            if card is None:
                return []
            found.append(card)
    return sorted(found, key=lambda card: -card.score)[:1]


def _other_day(one: _Told, other: _Told) -> bool:
    a, b = one.days, other.days
    return a is not None and b is not None and (a[1] < b[0] or b[1] < a[0])


def _card(one: _Told, other: _Told, worth: float, corpus: Corpus, known: set[int | None]) -> ComparisonProposal | None:
    """None where both may be the same hour. ``known`` are the offsets that other times of the two articles tell."""
    a, b = one.clock, other.clock
    shift, unsure = _shift(a, b, known)
    turns = [(b.low + shift + turn, b.high + shift + turn) for turn in (-DAY, 0, DAY)]
    meet = any(max(a.low, low) <= min(a.high, high) for low, high in turns)
    if meet and not shift:
        return None
    steps: tuple[str, ...] = ()
    if shift:
        sign = "+" if shift > 0 else "−"
        steps = (f"{b.shown} {b.zone or 'local'} {sign} {shown(abs(shift))} = {shown(b.minute + shift)}",)
    relation, text, left = ComparisonRelation.VALUE_DIFFERS, told.CLOCK, 1.0
    if meet:
        relation, text, left = ComparisonRelation.AGREES_AFTER_NORMALIZATION, told.CLOCK_AGREES, _AGREE
    elif unsure:
        relation, text, left = ComparisonRelation.DIFFERENT_SCOPE, told.CLOCK_ZONES, _OTHER_ZONE
    else:
        late, early = sorted((a.minute, b.minute + shift), reverse=True)
        if late - early <= DAY // 2:
            steps = (*steps, f"{shown(late)} − {shown(early)} = {amount(late - early, 'min')}")
    first, second = corpus.articles[one.article], corpus.articles[other.article]
    said = text.format(
        words_a=one.item.words, name_a=first.name or first.key,
        words_b=other.item.words, name_b=second.name or second.key,
    )  # fmt: skip
    shared = [corpus.spoken.get(each, each) for each in sorted(one.item.terms & other.item.terms)]
    return ComparisonProposal(
        a=Passage(first.key, (Segment(a.start, a.end),)),
        b=Passage(second.key, (Segment(b.start, b.end),)),
        relation=relation,
        basis=ComparisonBasis.DATE,
        score=round(worth * left, 4),
        explanation=Explanation(said, steps, tuple(shared[:_SHARED]), (told.ZONE,) if unsure else ()),
        origin=ORIGIN,
    )


def _shift(a: Clock, b: Clock, known: set[int | None]) -> tuple[int, bool]:
    """What is added to the second to tell it in the zone of the first, and whether the zones may differ unsaid."""
    if all((each.zone or "local").casefold() in en.LOCAL for each in (a, b)) or a.zone == b.zone:
        return 0, False
    ahead = {each for each in known if each}
    local = next(iter(ahead)) if len(ahead) == 1 else None
    away_a, away_b = _away(a, local), _away(b, local)
    if away_a is None or away_b is None:
        return 0, True
    return away_a - away_b, False


def _away(clock: Clock, local: int | None) -> int | None:
    """Minutes ahead of universal time, by the time itself or, of a local one, by what its story tells."""
    if clock.offset is not None or (clock.zone is not None and clock.zone.casefold() not in en.LOCAL):
        return clock.offset
    return local
