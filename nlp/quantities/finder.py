"""Quantities: ``[modifier] [currency] number [multiplier] [unit]`` read to an interval, a unit and a measure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from nlp.grammar import Grammar, grammar_for
from nlp.proposals import DateValue, MentionProposal, Modifier, QuantityProposal, Segment, Sentence
from nlp.proposals import reasons as because
from nlp.quantities import currencies, intervals, measures, thousands
from nlp.quantities.elliptic import Units, completed
from nlp.quantities.events import before_modifiers, gravity, is_personal
from nlp.quantities.neighbours import joined, points_of_percent
from nlp.quantities.phrases import Phrase, label, noun_follows
from nlp.quantities.rates import late_rate, rate
from nlp.quantities.readings import Found, can_begin, read
from nlp.quantities.units import dimension_of
from nlp.tokens import Token, tokens, word_set

ORIGIN = "rule:quantities@1"

_PASSING = word_set("passed passes crossed crosses tops")
_HIDDEN_MODIFIERS = _PASSING | word_set(
    "exceeding exceeded exceeds exceed topping topped surpassing surpassed approaching"
)
_NUMBERED = re.compile(r"\b(?:Nos?|Art|Sec|Res)\.\s+$")
_CLIMBS = word_set(
    "edged moved went inched ticked crept climbed nudged pushed shot jumped ramped stepped scaled goes moving going "
    "edging pushing pushes moves rose bumped pulled add "
    "adds added adding sum sums amount amounts"
)
_LASTING = word_set("for lasted lasting took taken of is was spent")
_CLAUSE_MARKS = frozenset(",;:—–()")
_REPORTING = word_set("said says reported estimated announced told stated put counted declared confirmed published")
LONGEST_SENTENCE = 300
"""Tokens read together. A sentence of more is a table or no text; cut up, time grows with length, not its square."""
_LONGEST_MODIFIER = 5
_RATHER_AFTER = 3
"""Code points by which a date after a figure may be farther from it than one before."""


def find_quantities(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[MentionProposal] = (),
    dates: Sequence[DateValue] = (),
    language: str | None = "en",
) -> tuple[QuantityProposal, ...]:
    """The quantities of an article in order; none overlap, none stands in page furniture.

    ``mentions`` name subjects and hide figures that are part of a name; ``dates`` give ``as_of``. A language without
    tables gives nothing. Linear in the length of the text.
    """
    grammar = grammar_for(language)
    if grammar is None:
        return ()
    trigger = _trigger(grammar)
    found: list[QuantityProposal] = []
    told = _Told()
    spaces = thousands.writes_spaces(text)
    mention_at = date_at = 0
    for sentence in sentences:
        told.next_sentence()
        if sentence.boilerplate or not trigger.search(text, sentence.start, sentence.end):
            continue
        while mention_at < len(mentions) and mentions[mention_at].segments[0].start < sentence.start:
            mention_at += 1
        inside: list[MentionProposal] = []
        for mention in mentions[mention_at:]:
            if mention.segments[-1].end > sentence.end:
                break
            inside.append(mention)
        while date_at < len(dates) and dates[date_at].segments[0].start < sentence.start:
            date_at += 1
        dated: list[DateValue] = []
        for date in dates[date_at:]:
            if date.segments[-1].end > sentence.end:
                break
            dated.append(date)
        words = thousands.joined(text, tokens(text, sentence.start, sentence.end), grammar, spaces)
        if _NUMBERED.search(text, max(0, sentence.start - 8), sentence.start):
            words = words[1:]  # the pipeline cut "Resolution No. 31758" in two
        for first in range(0, len(words), LONGEST_SENTENCE):
            part = words[first : first + LONGEST_SENTENCE]
            start, end = part[0].start, part[-1].end
            near = [date for date in dated if date.segments[0].start < end and start < date.segments[-1].end]
            found.extend(_proposals(part, grammar, inside, near, told))
    return tuple(currencies.settled(text, found))


@cache
def _trigger_pattern(language: str) -> re.Pattern[str]:
    grammar = grammar_for(language)
    assert grammar is not None
    numbers = grammar.numbers
    words = {*numbers.ones, *numbers.tens, *numbers.scales, *numbers.vague, *numbers.ordinals, "half", "quarter"} - {
        "first"
    }
    bounded = r"|\b(?:than|over|under|nearly|almost|about|least|around|roughly) an? "  # "in less than a minute"
    return re.compile(r"\d|\b(?:" + "|".join(sorted(words)) + r")\b" + bounded, re.IGNORECASE)


def _trigger(grammar: Grammar) -> re.Pattern[str]:
    """What a sentence must hold to be looked at."""
    return _trigger_pattern(grammar.language)


def _proposals(
    words: Sequence[Token],
    grammar: Grammar,
    mentions: Sequence[MentionProposal],
    dates: Sequence[DateValue],
    told: _Told,
) -> list[QuantityProposal]:
    found: list[Found] = []
    index = 0
    while index < len(words):
        if not can_begin(words[index], grammar):
            index += 1
            continue
        each, index = read(words, index, grammar, mentions)
        found.extend(each)
    found = completed(words, joined(words, found), told.units, grammar)
    found = points_of_percent(words, found, told.shares > 0)
    if any(one.unit == "%" for one in found):
        told.shares = 2
    proposals: list[QuantityProposal] = []
    covered = -1
    before: Found | None = None
    for one in found:
        proposal, guess = _proposal(words, one, grammar, mentions, dates)
        if one.noun is not None:  # "one agent in ten"
            called = label(words, Phrase(*one.noun, one.noun[1] - 1), grammar)
            money = (words[one.noun[1] - 1].lower,) in grammar.units.currency_words  # "39 dinars of each 100"
            proposal = replace(proposal, measures=None if money else f"share of {called}")
        elif proposal.dimension == "number" and one.rank is None:
            if proposal.measures is None:  # "of the 140 boats ... 31 are left"
                counted = told.take(words, one)
                proposal = replace(proposal, measures=counted or guess)
            elif (whole := told.whole(words, one, grammar)) is not None:
                proposal = replace(proposal, measures=whole)
            told.note(proposal.measures)
        elif proposal.dimension == "percent" and proposal.measures is None and proposals:
            if proposals[-1].dimension == "percent":  # "50 percent of voters chose her while 40 percent chose him"
                proposal = replace(proposal, measures=proposals[-1].measures)
        elif before is not None and proposals and _in_brackets(words, before, one):
            same = proposals[-1].dimension == proposal.dimension
            if same:  # "58km (36 miles)"
                proposal = replace(proposal, measures=proposals[-1].measures, subject=proposals[-1].subject)
        before = one
        if proposal.measures != "delay" and _inside_date(proposal, dates):
            continue
        if proposal.segments[0].start >= covered:
            proposals.append(proposal)
            covered = proposal.segments[0].end
    return proposals


@dataclass(slots=True)
class _Told:
    """What was counted last: a figure without noun counts the same, in its sentence or leading the next."""

    measures: str | None = None
    fresh: bool = False
    """It was told in this very sentence."""
    left: int = 0
    """Sentences for which it is remembered."""
    shares: int = 0
    """Sentences for which it is remembered that shares were told."""

    units: Units = field(default_factory=Units)

    def next_sentence(self) -> None:
        self.units.next_sentence()
        self.fresh = False
        self.left -= 1
        self.shares -= 1

    def note(self, measures: str | None) -> None:
        if measures is not None:
            self.measures, self.fresh, self.left = measures, True, 2

    def whole(self, words: Sequence[Token], found: Found, grammar: Grammar) -> str | None:
        """The event of those whom the figure names some of: "twelve of them, including two boys, were killed"."""
        at = before_modifiers(words, found.first)
        if not self.fresh or self.measures not in grammar.meanings.events or at < 0:
            return None
        after = words[found.after].lower if found.after < len(words) else ""
        return self.measures if words[at].lower == "including" and is_personal(after, grammar) else None

    def take(self, words: Sequence[Token], found: Found) -> str | None:
        if self.measures is None or (found.vague is not None and not _joined(words, found)):
            return None
        if not self.fresh and not (self.left > 0 and _leads(words, found)):
            return None
        grave = gravity(words, found.after) if self.measures.endswith("injury") else None
        return f"{grave} injury" if grave else self.measures


def _joined(words: Sequence[Token], found: Found) -> bool:
    """ "Dozens of courses here, and hundreds around the country"."""
    return found.first > 0 and words[found.first - 1].lower == "and"


def _leads(words: Sequence[Token], found: Found) -> bool:
    """Whether the figure is what its sentence begins with, and a verb follows: "More than 40 were fired"."""
    follows = words[found.after].lower if found.after < len(words) else ""
    return found.first <= 5 and follows in _VERBS_AFTER


_VERBS_AFTER = word_set("are were is was have had has will would could may might remain remained remains")


def _in_brackets(words: Sequence[Token], before: Found, found: Found) -> bool:
    """Whether the figure repeats the one before it in another unit, in brackets."""
    between = [word.text for word in words[before.after : found.first]]
    return between == ["("] and found.after < len(words) and words[found.after].text == ")"


def _inside_date(proposal: QuantityProposal, dates: Sequence[DateValue]) -> bool:
    """Whether it is part of a date: "the first eight months of 2022" measures no duration."""
    start, end = proposal.segments[0].start, proposal.segments[-1].end
    return proposal.dimension in ("duration", "number") and any(
        date.segments[0].start <= start and end <= date.segments[-1].end for date in dates
    )


def _modifier(words: Sequence[Token], found: Found, grammar: Grammar) -> tuple[Modifier, int, int]:
    """The modifier around an expression, and the tokens that it and the expression cover together."""
    first, after = found.first, found.after
    if found.rank is not None or found.modifier is Modifier.RANGE:
        return found.modifier, first, after
    for length in range(min(_LONGEST_MODIFIER, len(words) - after), 0, -1):
        phrase = tuple(word.lower for word in words[after : after + length])
        modifier = grammar.numbers.modifiers_after.get(phrase)
        if modifier is not None and (phrase[0] != "plus" or length > 1):
            return _unless_vague(found, modifier), first, after + length
    for length in range(min(_LONGEST_MODIFIER, first), 0, -1):
        phrase = tuple(word.lower for word in words[first - length : first])
        modifier = grammar.numbers.modifiers_before.get(phrase)
        if modifier is None or _not_a_modifier(words, first, phrase, found, grammar):
            continue
        hidden = modifier is Modifier.EXACT or phrase[0] in _HIDDEN_MODIFIERS
        return _unless_vague(found, modifier), first if hidden else first - length, after
    return found.modifier, first, after


def _unless_vague(found: Found, modifier: Modifier) -> Modifier:
    return Modifier.VAGUE if found.vague is not None else modifier


def _not_a_modifier(
    words: Sequence[Token], first: int, phrase: tuple[str, ...], found: Found, grammar: Grammar
) -> bool:
    """ "Over" before a span of time is "during"; "near", "above" and "beyond" before a bare number may be places."""
    if phrase == ("over",) and found.unit is not None and dimension_of(found.unit) == "duration":
        return first >= 2 and words[first - 2].lower not in _LASTING
    if phrase in (("under",), ("over",)) and first >= 2 and words[first - 2].text == "-":
        return True
    if phrase == ("up", "to"):
        return first >= 3 and words[first - 3].lower in _CLIMBS  # "edged up to 4.21%"
    if phrase[0] in _PASSING:  # "the toll passed 1,300", not "passed 12 bills"
        voted = [word.lower for word in words[found.after : found.after + 1]] in (["to"], ["votes"])
        return voted or (found.unit is None and noun_follows(words, found.after, grammar))
    if phrase == ("within",):
        return found.unit is None or dimension_of(found.unit) not in ("distance", "duration")
    if phrase == ("near",):
        return found.unit is None
    return False


def _proposal(
    words: Sequence[Token],
    found: Found,
    grammar: Grammar,
    mentions: Sequence[MentionProposal],
    dates: Sequence[DateValue],
) -> tuple[QuantityProposal, str | None]:
    """The quantity, and what it may measure where nothing before it tells."""
    modifier, first, after = _modifier(words, found, grammar)
    dimension = "rank" if found.rank is not None else dimension_of(found.unit)
    value = found.low.value if found.low is not None and found.high is None else None
    described = measures.describe(words, found.first, after, dimension, grammar, mentions, value)
    phrase = described.phrase
    segment_end = phrase.after if phrase is not None and dimension == "number" and found.low is not None else after
    per, end = rate(words, segment_end, grammar)
    if per is None and dimension in ("mass", "volume", "energy", "containers", "money"):
        per = late_rate(words, after, grammar)
    if phrase is not None and dimension == "number" and modifier is not Modifier.RANGE:
        modifier, end = _late_modifier(words, end, found, modifier, grammar)
    measured = described.measures
    if per is not None:
        measured = f"{measured} per {per}" if measured else f"per {per}"
    if per == "hour" and dimension == "money" and not described.measures:
        measured = "wage per hour"
    interval = _interval(found, modifier, dimension)
    score, reasons = _score(found, modifier, dimension, described, words)
    proposal = QuantityProposal(
        segments=(Segment(words[first].start, words[after - 1].end),),
        value=interval.value,
        low=interval.low,
        high=interval.high,
        unit=found.unit,
        dimension=dimension,
        modifier=modifier,
        measures=measured,
        subject=described.subject,
        as_of=_as_of(words, found, dates),
        score=score,
        reasons=reasons,
        origin=ORIGIN,
    )
    return proposal, described.guess


def _late_modifier(
    words: Sequence[Token], at: int, found: Found, modifier: Modifier, grammar: Grammar
) -> tuple[Modifier, int]:
    """A modifier after the counted noun: "50 people or more"."""
    for length in (2, 3):
        late = grammar.numbers.modifiers_after.get(tuple(word.lower for word in words[at : at + length]))
        if late is not None and modifier is Modifier.EXACT:
            return _unless_vague(found, late), at + length
    return modifier, at


def _interval(found: Found, modifier: Modifier, dimension: str) -> intervals.Interval:
    if found.rank is not None:
        return intervals.Interval(float(found.rank), float(found.rank), float(found.rank))
    if found.vague is not None:
        return intervals.Interval(None, found.vague.low, found.vague.high)
    assert found.low is not None
    if found.high is not None:
        return intervals.Interval(None, found.low.value, found.high.value)
    return intervals.around(found.low.value, modifier, dimension, found.low.digits, found.low.precision)


def _score(
    found: Found, modifier: Modifier, dimension: str, described: measures.Described, words: Sequence[Token]
) -> tuple[float, tuple[str, ...]]:
    """How sure the machine is that this is a quantity as read, and the reasons for a person."""
    if found.rank is not None:
        told = (because.MEASURES.format(measure=described.measures),) if described.measures else ()
        return 0.85, (because.RANK, *told)
    reasons = [because.IN_UNIT.format(dimension=dimension, unit=found.unit) if found.unit else because.NUMBER]
    score = 0.95 if found.unit else 0.85
    if found.unit is None and described.phrase is None and described.measures != "magnitude":
        score -= 0.25
        reasons.append(because.NO_NOUN)
    if dimension == "duration" and found.first and words[found.first - 1].lower in ("past", "last", "next", "coming"):
        score -= 0.3
        reasons.append(because.SPAN_OF_TIME)
    if modifier is Modifier.VAGUE:
        score -= 0.2
    if modifier is not Modifier.EXACT:
        reasons.append(because.MODIFIER.format(modifier=modifier.value.replace("_", " ")))
    if described.measures:
        reasons.append(because.MEASURES.format(measure=described.measures))
    return round(score, 2), tuple(reasons)


def _as_of(words: Sequence[Token], found: Found, dates: Sequence[DateValue]) -> str | None:
    """The date in the sentence that the figure speaks of: the nearest that is no start, end or forecast point."""
    if found.unit is not None and dimension_of(found.unit) in ("distance", "area"):
        return None
    start, end = words[found.first].start, words[found.after - 1].end
    best: tuple[int, DateValue] | None = None
    for date in dates:
        when = _when(words, start, date)
        if (date.bound not in ("on", "until") and not when) or (
            date.segments[0].start < end and start < date.segments[-1].end
        ):
            continue
        if not (when or _belongs(words, start, end, date)) or _compared_with(words, end, date):
            continue
        if date.bound == "until" and not _by(words, date):
            continue
        gap = max(date.segments[0].start - end, start - date.segments[-1].end)
        gap += _RATHER_AFTER * (date.segments[0].start < start)  # "from 310 in April to 1,240 in August"
        if best is None or gap < best[0]:
            best = (gap, date)
    return best[1].as_of if best is not None else None


def _by(words: Sequence[Token], date: DateValue) -> bool:
    """ "By 20 January 50 had died" counts up to that day; "until 12 February" only ends something."""
    before = [word.lower for word in words if word.end <= date.segments[0].start][-1:]
    return before == ["by"]


def _when(words: Sequence[Token], start: int, date: DateValue) -> bool:
    """ "In 2022, when 29 people died", "the last election, in 2021, cost 650 million": the date before the comma."""
    after = [word for word in words if date.segments[-1].end <= word.start < start]
    if not after or after[0].text != "," or any(word.text in _CLAUSE_MARKS for word in after[1:]):
        return False
    before = [word.text for word in words if word.end <= date.segments[0].start][-2:]
    return after[1:] != [] and (after[1].lower == "when" or before in ([",", "in"], [",", "on"]))


def _compared_with(words: Sequence[Token], end: int, date: DateValue) -> bool:
    """ "A fifth more than two years ago": the date belongs to what the figure is compared with."""
    return any(word.lower == "than" for word in words if end <= word.start < date.segments[0].start)


def _leads_sentence(words: Sequence[Token], date: DateValue) -> bool:
    """ "In February, a quake hit the town, killing 612": the date that a sentence begins with holds to its end."""
    before = [word.lower for word in words if word.end <= date.segments[0].start]
    after = next((word.text for word in words if word.start >= date.segments[-1].end), "")
    return before in (["in"], ["on"], ["early", "in"], ["late", "in"]) and after == ","


def _goes_on(between: Sequence[Token], earlier: bool) -> bool:
    """Whether the clause of a date goes on to the figure: ", killing 10", ", in which 31,000 died", a bracket."""
    opened = False
    for word, follows in zip(between, [*between[1:], None], strict=True):
        if word.text in "()":
            opened = word.text == "("
        elif word.text in _CLAUSE_MARKS and not opened:
            then = follows.lower if follows is not None else ""
            if not earlier or word.text != "," or not (then.endswith("ing") or then == "in"):
                return False
    return not opened


def _belongs(words: Sequence[Token], start: int, end: int, date: DateValue) -> bool:
    """Whether a date stands in the figure's clause, or says when the figure was reported."""
    first, last = sorted(((start, end), (date.segments[0].start, date.segments[-1].end)))
    between = [word for word in words if first[1] <= word.start < last[0]]
    between = [word for word in between if word.text != ":" or word.spaced]  # "at 09:10 on Monday"
    if not any(word.text in _CLAUSE_MARKS for word in between):
        return True
    earlier = date.segments[0].start < start
    if (earlier and _leads_sentence(words, date)) or _goes_on(between, earlier):
        return True
    before = [word.lower for word in words if word.end <= date.segments[0].start][-4:]
    return any(word in _REPORTING for word in before)
