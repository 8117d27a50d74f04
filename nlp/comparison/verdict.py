"""What two comparable figures say to each other: same, near, other scope, other day, or to be checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from nlp.comparison.items import Item
from nlp.english.comparison import CONTRASTS, GOODS, PASSING
from nlp.proposals import ComparisonBasis, ComparisonRelation, Modifier, spoken
from nlp.proposals import explanations as told
from nlp.quantities import exchange
from nlp.quantities.intervals import overlap
from nlp.quantities.units import amount, conversion_step, convert, shown
from nlp.tokens import word_set

_BASES = {
    "money": ComparisonBasis.MONEY,
    "percent": ComparisonBasis.PERCENT,
    "distance": ComparisonBasis.DISTANCE,
    "mass": ComparisonBasis.MASS,
    "date": ComparisonBasis.DATE,
    "duration": ComparisonBasis.DURATION,
    "rank": ComparisonBasis.RANK,
}
_NARROWING = frozenset(
    {
        "phase",
        "part",
        "initial",
        "by road",
        "by sea",
        "by rail",
        "by air",
        "trial",
        "net",
        "gross",
        "including",
        "excluding",
        "average",
        "domestic",
        "foreign",
        "daily",
    }
)
_PLAIN = word_set(
    "total value recently new of the whole overall current latest official estimated final big large "
    "huge massive more additional young innocent unarmed so far future emergency initial separate direct fresh"
)
_SPOKEN = {
    "death": "deaths", "injury": "injuries", "detention": "detentions", "hostage": "hostages", "voter": "votes",
    "displacement": "displaced people", "export": "exports", "import": "imports", "shortening": "time saved",
    "infection": "infections", "worker": "workers", "soldier": "soldiers", "container": "containers",
    "reserve": "reserves", "person": "people", "house": "houses", "migrant": "migrants",
}  # fmt: skip
"""How a person calls what is measured, where the concept's own name reads oddly."""
_REGIONS = word_set("eu europe africa asia")
"""A continent is no other place than a country in it."""
_MONTH = 31
_YEARS = 2
_FAR = 0.8
"""Beyond this gap "more than 3,500" and "140,000" are hardly about one thing, though both can hold."""
_NEAR, _BOUND = 0.15, 0.85
"""Up to this gap "more than 300" may well mean the 330 of another; beyond, what such a card is worth: who says "more
than 28 percent" does not mean 85."""
_BOUNDS = frozenset({Modifier.MORE_THAN, Modifier.LESS_THAN, Modifier.AT_LEAST, Modifier.AT_MOST})
_TRADED = word_set("export import trade production reserve revenue aid debt loan tax")
"""Measures that are cut by kind: copper exports are not all exports."""
_OTHER_YEAR = 0.4
"""What a card is worth whose figures are of different years: an earlier election, a fire of long ago."""
_SCOPE, _UNSAID = 0.7, 0.85
"""What a card of two scopes is worth; more where only one side says per what."""
_ROUNDED = 0.1
"""The most that rounding makes of a figure."""
_A_KIND = {
    "money": "an amount of money", "percent": "a share", "area": "an area", "energy": "an energy",
    "containers": "a number of containers", "data": "an amount of data",
}  # fmt: skip
"""What is measured where nothing names it, by dimension; the others as they are called."""


@dataclass(frozen=True, slots=True)
class Verdict:
    relation: ComparisonRelation
    basis: ComparisonBasis
    text: str
    steps: tuple[str, ...]
    differs: tuple[str, ...]
    weight: float
    """How much it helps an analyst to see this relation, 0 to 1."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two figures with their articles, as a sentence begins with them."""

    measure: str
    figure_a: str
    name_a: str
    figure_b: str
    name_b: str

    def told(self, verdict: str) -> str:
        """The sentence, with what follows from them."""
        return told.MEASURED.format(
            measure=self.measure, figure_a=self.figure_a, name_a=self.name_a, figure_b=self.figure_b,
            name_b=self.name_b, verdict=verdict,
        )  # fmt: skip


def judge(a: Item, b: Item, name_a: str, name_b: str) -> Verdict | None:
    """The verdict on two figures that seem to measure the same; None when there is nothing to show."""
    if a.dimension == "date":
        return _judge_dates(a, b, name_a, name_b)
    turned = _turned(b, a.unit)
    if turned is None:
        return _two_currencies(a, b, name_a, name_b)
    low, high, value, steps = turned
    meet = overlap((a.low, a.high), (low, high)) or (a.unit != b.unit and _rounded_alike(a, b))
    gap = _gap(a.value, value)
    differs, scope, day = differences(a, b)
    basis = _BASES.get(a.dimension, ComparisonBasis.NUMBER)
    what = measure_of(a, b)
    pair = _Pair(what, _said(a), name_a, _said(b), name_b)
    steps = (*a.steps, *b.steps, *steps)
    if a.unit != b.unit and gap is not None and a.value is not None:
        steps = (*steps, told.APART.format(percent=_percent(gap), amount=amount(a.value, a.unit)))
    elif gap is not None and gap > 0 and a.value is not None and value is not None:
        larger, smaller = max(a.value, value), min(a.value, value)
        points = f"{shown(larger - smaller)} percentage points" if a.unit == "%" else amount(larger - smaller, a.unit)
        parts = {"amount_a": shown(larger), "amount_b": shown(smaller), "amount_c": points, "amount_d": shown(larger)}
        steps = (*steps, told.DIFFERENCE.format(percent=_percent(gap), **parts))
    begun = _begun(a, b, pair, basis)
    if begun is not None:
        return begun
    bounded = meet and _bounded(a, b, gap)
    if meet and scope and not bounded:
        return None  # the same figure for two different things is no news
    if meet and not (bounded and (scope or day)):
        return _meeting(a, b, basis, pair, steps, differs, gap, bounded, converted=bool(steps) and a.unit != b.unit)
    if scope:
        text = pair.told(told.OTHER_SCOPE.format(differences=", ".join(scope)))
        unsaid = len(scope) == 1 and (a.per is None) != (b.per is None)
        return Verdict(ComparisonRelation.DIFFERENT_SCOPE, basis, text, steps, differs, _UNSAID if unsaid else _SCOPE)
    if day:
        text = pair.told(told.OTHER_DAYS)
        weight = _OTHER_YEAR if _years_apart(a, b) else 0.9
        return Verdict(ComparisonRelation.DIFFERENT_AS_OF, basis, text, steps, differs, weight)
    return Verdict(ComparisonRelation.VALUE_DIFFERS, basis, pair.told(told.SAME_MEASURE), steps, differs, _weight(gap))


def _two_currencies(a: Item, b: Item, name_a: str, name_b: str) -> Verdict | None:
    """Sums of two currencies: whether any rate of these years makes them one."""
    if a.unit is None or b.unit is None or b.value is None or a.value is None:
        return None
    bounds = exchange.bounds(b.value, b.unit, a.unit)
    turned = exchange.about(b.value, b.unit, a.unit)
    if bounds is None or turned is None:
        return None
    differs, scope, day = differences(a, b)
    basis = ComparisonBasis.MONEY
    pair = _Pair(measure_of(a, b), _said(a), name_a, _said(b), name_b)
    low, high = (shown(each, 3) for each in bounds)
    step = told.AT_ANY_RATE.format(amount_a=amount(b.value, b.unit), amount_b=low, amount_c=f"{high} {a.unit}")
    steps = (*a.steps, *b.steps, step)
    if overlap((a.low, a.high), bounds):
        if scope or day or a.concept is None or a.concept != b.concept:
            return None
        differs = (told.CURRENCY, *differs)
        return Verdict(ComparisonRelation.COMPATIBLE, basis, pair.told(told.TWO_CURRENCIES), steps, differs, 0.6)
    if scope:
        text = pair.told(told.OTHER_SCOPE.format(differences=", ".join(scope)))
        return Verdict(ComparisonRelation.DIFFERENT_SCOPE, basis, text, steps, differs, _SCOPE)
    if day:
        weight = _OTHER_YEAR if _years_apart(a, b) else 0.9
        return Verdict(ComparisonRelation.DIFFERENT_AS_OF, basis, pair.told(told.OTHER_DAYS), steps, differs, weight)
    weight = _weight(_gap(a.value, turned))
    return Verdict(ComparisonRelation.VALUE_DIFFERS, basis, pair.told(told.NO_RATE_FITS), steps, differs, weight)


def _meeting(
    a: Item,
    b: Item,
    basis: ComparisonBasis,
    pair: _Pair,
    steps: tuple[str, ...],
    differs: tuple[str, ...],
    gap: float | None,
    bounded: bool,
    converted: bool,
) -> Verdict | None:
    if converted and not bounded:
        text = pair.told(told.CONVERTED)
        return Verdict(ComparisonRelation.AGREES_AFTER_NORMALIZATION, basis, text, steps, differs, 0.65)
    if gap == 0 and a.modifier is b.modifier:
        text = told.BOTH_SAY.format(measure=pair.measure, figure=_said(a))
        return Verdict(ComparisonRelation.EQUIVALENT, basis, text, steps, differs, 0.25)
    if gap is not None and gap > _FAR:
        return None
    weight = _BOUND if bounded else 0.55 if gap else 0.35
    return Verdict(ComparisonRelation.COMPATIBLE, basis, pair.told(told.BOTH_HOLD), steps, differs, weight)


def _bounded(a: Item, b: Item, gap: float | None) -> bool:
    """Whether two figures can both hold only since one gives a bound, from which the other lies far."""
    return gap is not None and _NEAR < gap <= _FAR and not {a.modifier, b.modifier}.isdisjoint(_BOUNDS)


def _begun(a: Item, b: Item, pair: _Pair, basis: ComparisonBasis) -> Verdict | None:
    """Two spans of time up to each article's own day ("closed for nine days"): compare when they began."""
    if a.since is None or b.since is None:
        return None
    steps = tuple(
        told.COUNTED_BACK.format(
            date_a=_date_of(each.since + (each.value or 0) * (7 if each.unit == "week" else 1)),
            words=each.words,
            date_b=_date_of(each.since),
        )
        for each in (a, b)
        if each.since is not None
    )
    if abs(a.since - b.since) <= 1:
        text = pair.told(told.BEGIN_TOGETHER)
        return Verdict(ComparisonRelation.AGREES_AFTER_NORMALIZATION, basis, text, steps, (), 0.7)
    return Verdict(ComparisonRelation.VALUE_DIFFERS, basis, pair.told(told.BEGIN_APART), steps, (), 0.8)


def _judge_dates(a: Item, b: Item, name_a: str, name_b: str) -> Verdict | None:
    if overlap((a.low, a.high), (b.low, b.high)):
        return None
    first, last = sorted((a, b), key=lambda item: item.low or 0.0)
    days = int((last.low or 0) - (first.high or 0))
    apart = told.DAYS_BETWEEN.format(date_a=_date_of(first.high), date_b=_date_of(last.low), amount=amount(days, "day"))
    text = told.DATED.format(day_a=_day(a), name_a=name_a, day_b=_day(b), name_b=name_b)
    return Verdict(ComparisonRelation.VALUE_DIFFERS, ComparisonBasis.DATE, text, (apart,), (), 0.9)


def _date_of(ordinal: float | None) -> str:
    return date.fromordinal(int(ordinal or 1)).isoformat()


def _day(item: Item) -> str:
    """ "Tuesday (2025-01-07)"."""
    low, high = _date_of(item.low), _date_of(item.high)
    if low == high:
        return spoken.DAY_READ.format(words=item.words, date=low)
    return spoken.DAYS_READ.format(words=item.words, date_a=low, date_b=high)


def _turned(b: Item, unit: str | None) -> tuple[float | None, float | None, float | None, tuple[str, ...]] | None:
    """``b`` in another unit, with the arithmetic; None when no conversion is possible (two currencies)."""
    if b.unit == unit:
        return b.low, b.high, b.value, ()
    if b.unit is None or unit is None:
        return None
    ends = [None if each is None else convert(each, b.unit, unit) for each in (b.low, b.high, b.value)]
    if all(each is None for each in ends):
        return None
    base = b.value if b.value is not None else b.low if b.low is not None else b.high
    step = conversion_step(base, b.unit, unit) if base is not None else None
    return ends[0], ends[1], ends[2], (step,) if step else ()


def _rounded_alike(a: Item, b: Item) -> bool:
    """Whether one of two figures in two units may be the other, converted and rounded: six miles and 10 kilometres."""
    return _rounds_to(a, b) or _rounds_to(b, a)


def _rounds_to(exact: Item, rounded: Item) -> bool:
    if exact.value is None or rounded.value is None or exact.unit is None or rounded.unit is None:
        return False
    value = convert(exact.value, exact.unit, rounded.unit)
    return value is not None and abs(value - rounded.value) <= _half_digit(rounded.value)


def _half_digit(value: float) -> float:
    """Half of the last digit that is no zero, as far as that is a tenth of the value."""
    last = Decimal(f"{value:.6g}").normalize().as_tuple().exponent
    return min(0.5 * 10.0 ** int(last), _ROUNDED * abs(value))


def _gap(a: float | None, b: float | None) -> float | None:
    """The difference as a share of the larger."""
    if a is None or b is None:
        return None
    return abs(a - b) / max(abs(a), abs(b)) if a != b else 0.0


def _weight(gap: float | None) -> float:
    """A difference of a third is worth more of a person's time than one of a twentieth."""
    return 1.0 if gap is None else 0.85 + 0.15 * min(1.0, gap * 3)


def _percent(share: float) -> str:
    return f"{share * 100:.1f}%".replace(".0%", "%")


def _said(item: Item) -> str:
    said = item.words
    if said[:1].isupper() and said[1:2].islower():
        said = said[0].lower() + said[1:]
    if item.modifier is Modifier.MORE_THAN and not any(
        w in said.lower() for w in ("more", "over", "above", ">", "+", "exc")
    ):
        said = spoken.MORE_THAN.format(figure=said)
    return spoken.AS_OF.format(figure=said, date=item.as_of) if item.as_of else said


def measure_of(a: Item, b: Item) -> str:
    """The measure as the start of a sentence."""
    head = a.head if a.head is not None and (a.head == b.head or b.head is None) else a.concept or a.head or b.head
    if a.concept is not None and a.concept == b.concept:
        head = a.concept
    if head is None:
        head = _A_KIND.get(a.dimension, f"a {a.dimension}")
    head = _SPOKEN.get(head, head)
    return head[0].upper() + head[1:]


def differences(a: Item, b: Item) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """All that differs; what of it makes another scope; and whether the days differ."""
    found: list[str] = []
    scope: list[str] = []
    if a.per != b.per:
        scope.append(told.RATE.format(rate_a=_rate(a), rate_b=_rate(b)))
    if a.change != b.change:
        kinds = ["change" if each.change else "level" for each in (a, b)]
        scope.append(told.SCOPE.format(scope_a=kinds[0], scope_b=kinds[1]))
    narrow_a, narrow_b = (a.scope - b.scope) & _NARROWING, (b.scope - a.scope) & _NARROWING
    if narrow_a or narrow_b:
        narrow = [" ".join(sorted(each)) or "whole" for each in (narrow_a, narrow_b)]
        scope.append(told.SCOPE.format(scope_a=narrow[0], scope_b=narrow[1]))
    words_a, words_b = _own_words(a, b), _own_words(b, a)
    traded = a.concept in _TRADED or b.concept in _TRADED
    sorted_out = bool(words_a and words_b) or (bool(words_a or words_b) and traded)
    if a.dimension in ("money", "mass", "duration") and sorted_out:
        sides = [" ".join(sorted(each)) or "all" for each in (words_a, words_b)]
        scope.append(told.SUBJECT.format(side_a=sides[0], side_b=sides[1]))
    elif (words_a or words_b) and a.head == b.head and a.dimension in ("percent", "number", "mass"):
        scope.append(told.SUBJECT.format(side_a=_named(a), side_b=_named(b)))
    elif (passing := (a.qualifiers ^ b.qualifiers) & PASSING) and a.kind == b.kind:
        only = [" ".join(sorted(passing & each)) or "all" for each in (a.qualifiers, b.qualifiers)]
        scope.append(told.SUBJECT.format(side_a=only[0], side_b=only[1]))
    contrast = _contrast(a, b)
    if contrast is not None:
        opposed = told.SUBJECT.format(side_a=contrast[0], side_b=contrast[1])
        scope += [opposed] if opposed not in scope else []
    lands_a, lands_b = a.countries - b.countries, b.countries - a.countries
    only_a, only_b = a.names - b.names, b.names - a.names
    if lands_a and lands_b and bool(lands_a & _REGIONS) == bool(lands_b & _REGIONS):
        scope.append(told.ACTOR_OR_PLACE.format(country_a=_titles(lands_a), country_b=_titles(lands_b)))
    elif a.places and b.places and not a.places & b.places and a.dimension not in ("distance", "rank"):
        scope.append(told.PLACE.format(country_a=_titles(a.places), country_b=_titles(b.places)))
    elif a.cities and b.cities and not a.cities & b.cities and not a.names & b.names and a.dimension != "distance":
        scope.append(told.PLACE.format(country_a=_titles(a.cities), country_b=_titles(b.cities)))
    elif (apart := _told_of_one(a, b)) is not None:
        scope.append(apart)
    elif a.actors and b.actors and not a.actors & b.actors and not _same_actor(a, b):
        scope.append(told.ACTOR.format(country_a=_names(a.actors), country_b=_names(b.actors)))
    elif a.works and b.works and not a.works & b.works and not (a.works & b.names or b.works & a.names):
        scope.append(told.PLACE.format(country_a=_names(a.works), country_b=_names(b.works)))
    elif a.dimension == "percent" and a.people and b.people and not a.people & b.people:
        scope.append(told.ACTOR.format(country_a=_names(a.people), country_b=_names(b.people)))
    elif only_a and only_b and not a.names & b.names and not _same_name(only_a, only_b):
        found.append(told.NAMES.format(country_a=_titles(only_a), country_b=_titles(only_b)))
    day = _days_differ(a.as_of, b.as_of)
    if not day and _years_apart(a, b):
        found.append(told.DATE.format(when_a=a.as_of or a.year or _written(a), when_b=b.as_of or b.year or _written(b)))
        return (*scope, *found), tuple(scope), True
    if not day and _months_apart(a.published, b.published):
        found.append(told.ARTICLE_DATE.format(when_a=a.published, when_b=b.published))
    if day:
        found.append(told.DATE.format(when_a=a.as_of, when_b=b.as_of))
    return (*scope, *found), tuple(scope), day


def _own_words(a: Item, b: Item) -> frozenset[str]:
    """What narrows one figure alone; not a role that the other leaves out, since it was just told."""
    return a.qualifiers - b.qualifiers - _PLAIN - {b.elided}


def _told_of_one(a: Item, b: Item) -> str | None:
    """What one figure alone is said of, at the side where it is said."""
    for find in (_elsewhere, _aside):
        for one, other in ((a, b), (b, a)):
            found = find(one, other)
            if found is not None:
                label, said = found
                first, second = (said, "not named") if one is a else ("not named", said)
                return label.format(side_a=first, side_b=second, country_a=first, country_b=second)
    return None


def _elsewhere(a: Item, b: Item) -> tuple[str, str] | None:
    """The place that one sentence begins with ("In Benin, 48 villages ..."), where the other speaks of its own subject.

    Silence is no scope when the other article deals with that place anyway.
    """
    if a.led_place is None or a.led_place in b.themes or a.led_place in b.names | b.places | b.countries:
        return None
    return told.PLACE, a.led_place.title()


def _aside(a: Item, b: Item) -> tuple[str, str] | None:
    """The owner, country or place that one figure is said of, which neither article nor the other sentence is about."""
    if a.owner and not a.owner & b.told:
        return told.SUBJECT, a.owner_said
    if a.aside and not a.aside & b.told:
        return told.PLACE, a.aside_said
    return None


def _same_name(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether a name of one side is a longer form of one of the other: Haifeng, Haifeng Ocean Group."""
    return any(set(x.split()) <= set(y.split()) or set(y.split()) <= set(x.split()) for x in a for y in b)


def _same_actor(a: Item, b: Item) -> bool:
    """Whether one name is part of the other: Meridian, Meridian Cells."""
    return any(x in y or y in x for x in a.actors for y in b.actors)


def _contrast(a: Item, b: Item) -> tuple[str, str] | None:
    """Two words that exclude one another, one in each sentence's neighbourhood."""
    if not a.near or not b.near:
        return None
    for one, other in CONTRASTS:
        for x, y in ((one, other), (other, one)):
            if x in a.near and y in b.near and y not in a.near and x not in b.near:
                return x, y
    goods_a, goods_b = a.near & GOODS, b.near & GOODS
    if goods_a and goods_b and not goods_a & goods_b:
        return " ".join(sorted(goods_a)), " ".join(sorted(goods_b))
    return None


def _titles(names: frozenset[str]) -> str:
    return ", ".join(name.upper() if len(name) < 3 else name.title() for name in sorted(names))


def _names(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def _rate(item: Item) -> str:
    return spoken.PER_ALONE.format(unit=item.per) if item.per else spoken.IN_ALL


def _named(item: Item) -> str:
    return (item.measured or item.head or "?").removeprefix("share of ")


def _long_before(as_of: str | None, other: Item) -> bool:
    """Whether a figure of one year meets an undated one of an article written two years later or more."""
    if as_of is None or other.as_of is not None or not other.published:
        return False
    return int(other.published[:4]) - int(as_of[:4]) >= _YEARS


def _years_apart(a: Item, b: Item) -> bool:
    """Whether one figure is of an earlier year than the other's article or sentence."""
    return _long_before(a.as_of, b) or _long_before(b.as_of, a) or _past(a, b) or _past(b, a)


def _past(a: Item, b: Item) -> bool:
    """Whether one sentence speaks of an earlier year and the other of none, or of another."""
    return a.year is not None and (b.as_of or b.year or b.published or a.year)[:4] != a.year


def _written(item: Item) -> str:
    return spoken.ARTICLE_OF.format(date=item.published) if item.published else spoken.UNDATED


def _months_apart(a: str | None, b: str | None) -> bool:
    """Whether two articles were written more than a month apart."""
    if not a or not b:
        return False
    try:
        return abs((date.fromisoformat(a[:10]) - date.fromisoformat(b[:10])).days) > _MONTH
    except ValueError:
        return False


def _days_differ(a: str | None, b: str | None) -> bool:
    """Whether two reduced ISO dates cannot be the same day: 2024-12 and 2024 can."""
    if a is None or b is None:
        return False
    size = min(len(a), len(b))
    return a[:size] != b[:size]
