"""One event that two articles time differently: "the blast came at 2:53 p.m." against "the explosion, at 3:20 p.m."."""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from nlp.comparison.alignment import Alignment
from nlp.comparison.corpus import Corpus, Row
from nlp.comparison.days import Days, apart, days_beside, is_history
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
_LIST = 8
"""Times of a sentence from which on it is a timetable."""
_DAY_OR_SO = 2
"""Days that a date tells at most that says on which day it was."""
_TIMES = 12
"""Times of one kind of event that are looked at in an article: a chronicle of a hundred hours is no news of one."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A time of the day with what happened at it and on which day."""

    item: Item
    clock: Clock
    days: Days | None
    dated: bool
    """The day is told beside it or shortly before, not only somewhere before."""
    others: tuple[Clock, ...]
    """The other times of its sentence."""
    which: int
    """Which of several happenings of its kind it is said to be; 0 where it is not said."""
    stage: str
    """"ended", "on" or "" for its beginning."""

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
    rows = corpus.by_article[number]
    found: Counter[str] = Counter()
    for at, row in enumerate(rows):
        clocks = find_clocks(article.text, row.sentence.start, row.sentence.end)
        if len(clocks) > _LIST:
            continue
        since = rows[max(0, at - _BEFORE)].sentence.start
        for clock in clocks:
            happening = _happening(row, clock)
            kinds = [kind for kind in sorted(happening.kinds) if found[kind] < _TIMES]
            if not kinds:
                continue
            found.update(kinds)
            item = item_of(corpus, article, row, _timed(clock), grammar)
            others = tuple(each for each in clocks if each is not clock)
            days = _days(corpus, row, clock, since)
            yield from ((kind, _Told(item, clock, *days, others, happening.which, happening.stage)) for kind in kinds)


def _timed(clock: Clock) -> QuantityProposal:
    return QuantityProposal(
        segments=(Segment(clock.start, clock.end),), value=float(clock.minute), low=float(clock.low),
        high=float(clock.high), unit=None, dimension="time", modifier=Modifier.EXACT, measures=None, subject=None,
        as_of=None, score=1.0, reasons=(), origin=ORIGIN,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Happening:
    kinds: frozenset[str]
    which: int = 0
    stage: str = ""


def _happening(row: Row, clock: Clock) -> _Happening:
    """What the words nearest to a time name as happening at it, inside its clause."""
    words = [word.lower for word in row.words]
    first = bisect.bisect_right(row.words, clock.start, key=lambda word: word.end)
    after = bisect.bisect_left(row.words, clock.end, key=lambda word: word.start)
    best: dict[bool, tuple[int, int]] = {}
    near: list[str] = []
    for steps in (range(first - 1, max(-1, first - 1 - _REACH), -1), range(after, min(len(words), after + _REACH))):
        for away, at in enumerate(steps):
            if words[at] in en.CLAUSE_ENDS:
                break
            near.append(words[at])
            found = en.KINDS.get(words[at])
            if found is not None and not _only_named(words, at):
                general = found <= en.GENERAL  # "the attack began at 4 a.m."
                best[general] = min(best.get(general, (away, at)), (away, at), key=lambda each: each[0])
    if not best:
        return _Happening(frozenset())
    at = best[False][1] if False in best else best[True][1]
    ahead = (en.AS_WHICH.get(word, 0) for word in (*words[max(0, at - 3) : at], *words[max(0, first - 2) : first]))
    stage = "ended" if not en.ENDED.isdisjoint(near) else "on" if not en.WENT_ON.isdisjoint(near) else ""
    return _Happening(en.KINDS[words[at]], max(ahead, default=0), stage)


def _only_named(words: Sequence[str], at: int) -> bool:
    """Whether a happening is only what something else is told by: "spoke about the blast", "at the blast site"."""
    if at + 1 < len(words) and words[at + 1] in en.AT_IT:
        return True
    before = at - 1
    while before >= 0 and at - before <= 3 and words[before] in en.ARTICLES:
        before -= 1
    return before >= 0 and words[before] in en.BESIDE


def _days(corpus: Corpus, row: Row, clock: Clock, since: int) -> tuple[Days | None, bool]:
    """The days of the nearest date in the sentence or of the last day named before it; and whether that stands near:
    not before ``since``.
    """
    beside = days_beside(corpus, row, clock.start)
    if beside is not None:
        return beside, beside[1] - beside[0] < _DAY_OR_SO
    dates = corpus.articles[row.article].dates
    for at in range(bisect.bisect_left(dates, row.sentence.start, key=lambda each: each.segments[0].start) - 1, -1, -1):
        each = dates[at]
        if each.low and each.high and each.granularity in ("day", "range"):
            low, high = (date.fromisoformat(day).toordinal() for day in (each.low, each.high))
            return (low, high), each.segments[0].start >= since
    return None, False


def _cards(
    ones: Sequence[_Told], others: Sequence[_Told], corpus: Corpus, alignment: Alignment
) -> list[ComparisonProposal]:
    """The best card of two articles for one kind of event; none of other hours where they agree on one."""
    found: list[ComparisonProposal] = []
    for one in ones:
        for other in others:
            if _other_event(one, other, corpus) or differences(one.item, other.item)[1]:
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


def _other_event(one: _Told, other: _Told, corpus: Corpus) -> bool:
    """Whether the two are told of other days, or are another of several, or the end of what began."""
    if apart(one.days, other.days) or one.stage != other.stage or (one.which or 1) != (other.which or 1):
        return True
    return is_history(one.days, corpus.articles[one.article]) != is_history(other.days, corpus.articles[other.article])


def _card(one: _Told, other: _Told, worth: float, corpus: Corpus, known: set[int | None]) -> ComparisonProposal | None:
    """None where both may be the same hour. ``known`` are the offsets that other times of the two articles tell."""
    a, b = one.clock, other.clock
    shift, unsure = _shift(a, b, known)
    meet = _meet(a, b, shift)
    named = any(_meet(a, each, 0) for each in other.others) or any(_meet(each, b, 0) for each in one.others)
    if (meet and not shift) or named:
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


def _meet(a: Clock, b: Clock, shift: int) -> bool:
    """Whether two times may be the same, the second ``shift`` minutes later in the zone of the first."""
    turns = [(b.low + shift + turn, b.high + shift + turn) for turn in (-DAY, 0, DAY)]
    return any(max(a.low, low) <= min(a.high, high) for low, high in turns)


def _shift(a: Clock, b: Clock, known: set[int | None]) -> tuple[int, bool]:
    """What is added to the second to tell it in the zone of the first, and whether the zones may differ unsaid."""
    if all((each.zone or "local").casefold() in en.LOCAL for each in (a, b)) or a.zone == b.zone:
        return 0, False
    lands = [en.SAME_LAND.get(_plain(each.zone)) for each in (a, b)]
    if lands[0] is not None and lands[1] is not None:
        return lands[0] - lands[1], False
    ahead = {each for each in known if each}
    local = next(iter(ahead)) if len(ahead) == 1 else None
    away_a, away_b = _away(a, local), _away(b, local)
    if away_a is None or away_b is None:
        return 0, True
    return away_a - away_b, False


def _plain(zone: str | None) -> str:
    return re.sub(r"^(?:us|u\.s\.) | time$", "", (zone or "").casefold())


def _away(clock: Clock, local: int | None) -> int | None:
    """Minutes ahead of universal time, by the time itself or, of a local one, by what its story tells."""
    if clock.offset is not None or (clock.zone is not None and clock.zone.casefold() not in en.LOCAL):
        return clock.offset
    return local
