"""Opposite states of one actor or thing in two articles: "still subject to the tariffs" against "exempt"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from nlp.comparison.corpus import Corpus, Row
from nlp.comparison.days import Days, apart, days_beside, is_history
from nlp.comparison.stories import Stories
from nlp.comparison.subjects import subject_of
from nlp.countries import countries
from nlp.english import states as en
from nlp.grammar import Grammar, grammar_for
from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment
from nlp.proposals import explanations as told
from nlp.surfaces import key
from nlp.tokens import Kind, words_until

ORIGIN = "rule:comparison@1"
_MOST = 60
"""States of one pair that are looked at in an article: a book tells of a thousand deaths."""
_NAMED, _UNNAMED, _MORE = 0.5, 0.4, 0.06
"""What a card is worth whose subject bears a name, or is only one noun, and for each further term both share."""
_HIGHEST, _OTHER_DAYS = 0.78, 0.7
"""What it is worth at most, and what of that is left where the days differ."""
_SHARED_NAMED, _SHARED_NOUN = 1, 3
"""Terms beside the subject that both sentences must share."""
_BACK = 120
"""Code points before words of state in which stands what makes of them none."""
_SHORT_MONTH = 3
_PARTS = 4
"""Words that a person's name has at most."""
_WEEK = 7
"""Days between two articles from which on a state may have changed."""


@dataclass(frozen=True, slots=True)
class _State:
    row: Row
    start: int
    end: int
    pair: str
    positive: bool
    subject: frozenset[str]
    """The subject's name as terms, countries by their own names; its noun where it has none."""
    rest: frozenset[str]
    """Names that only stand behind its noun: "talks with Brazil"."""
    named: bool
    said: str
    """The subject as written."""
    days: Days | None
    of: frozenset[str]
    """Terms of what is named right after, where the state is of something."""
    of_names: frozenset[str]
    """Those of them that are names: "the deal with Brazil"."""


def opposites(
    corpus: Corpus,
    place: Mapping[str, int],
    wanted: Callable[[int, int], bool],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[ComparisonProposal]:
    """The best card of each two articles of one story for each pair of states that one subject cannot both be in.

    An article that tells both states of a subject knows of a change, and contradicts nobody. ``place`` is the order of
    the articles' keys, in which the sides of a card stand. Once ``cancelled`` the rest is left out.
    """
    stories = Stories(corpus)
    pairs: dict[str, dict[int, list[_State]]] = defaultdict(lambda: defaultdict(list))
    for number in corpus.looked_at:
        if cancelled():
            return []
        for state in _states(corpus, number):
            if len(pairs[state.pair][number]) < _MOST:
                pairs[state.pair][number].append(state)
    found: list[ComparisonProposal] = []
    for articles in pairs.values():
        clear = {number: [each for each in states if not _changes(each, states)] for number, states in articles.items()}
        for one in clear:
            for other in clear:
                before = place[corpus.articles[one].key] < place[corpus.articles[other].key]
                if before and wanted(one, other) and stories.one(one, other):
                    found.extend(_best(clear[one], clear[other], corpus))
    return sorted(found, key=lambda card: (place[card.a.article_key], place[card.b.article_key], -card.score))


def _changes(state: _State, states: Sequence[_State]) -> bool:
    return any(each.positive != state.positive and each.subject & state.subject for each in states)


def _best(ones: Sequence[_State], others: Sequence[_State], corpus: Corpus) -> list[ComparisonProposal]:
    cards = [
        card
        for one in ones
        for other in others
        if one.positive != other.positive and (card := _card(one, other, corpus)) is not None
    ]
    return sorted(cards, key=lambda card: -card.score)[:1]


# --- what an article says ------------------------------------------------------------------------------------------


def _states(corpus: Corpus, number: int) -> Iterator[_State]:
    article = corpus.articles[number]
    grammar = grammar_for(article.language)
    if grammar is None:
        return
    text = article.text
    starts = frozenset(each.start for each in article.mentions)
    named = frozenset(corpus.collection.digests[number].survey.named)
    for row in corpus.by_article[number]:
        start, end = row.sentence.start, row.sentence.end
        if en.SIGN.search(text, start, end) is None or text[start:end].rstrip("”\"’' \n").endswith("?"):
            continue
        last: _Subject | None = None
        opens = starts | {row.words[0].start} if row.terms[0] in named else starts
        for pole, match in _told(text, start, end):
            before = text[max(start, match.start() - _BACK) : match.start()]
            whom = match.groupdict().get("who")
            found = _called(whom, grammar) if whom else _subject(row, match.start(), grammar, opens)
            if found is None and last is not None and en.GOES_ON.search(before):
                found = last
            turned = en.NOT.search(before) is not None
            if found is None or (pole.pair in en.PERSONAL and not found.personal):
                continue
            if turned and pole.pair in en.NEVER_TURNED:
                continue
            if en.CHANGED.match(text, match.end(), end) is not None:
                continue
            last = found
            first = match.start() if found.start is None else min(match.start(), found.start)
            yield _State(
                row, first, match.end(), pole.pair, pole.positive != turned,
                found.terms, found.rest, found.named, found.said, days_beside(corpus, row, match.start()),
                *_of(row, match, pole.pair),
            )  # fmt: skip


def _told(text: str, start: int, end: int) -> list[tuple[en.Pole, re.Match[str]]]:
    """The words of state in a sentence, in order, none of what is only wished, asked or feared."""
    found: list[tuple[en.Pole, re.Match[str]]] = []
    for pole in en.POLES:
        for match in pole.pattern.finditer(text, start, end):
            free = all(match.end() <= each.start() or each.end() <= match.start() for _, each in found)
            if free and not en.GUARD.search(text[max(start, match.start() - _BACK) : match.start()]):
                found.append((pole, match))
    return sorted(found, key=lambda each: each[1].start())


_NOTHING: frozenset[str] = frozenset()


def _of(row: Row, match: re.Match[str], pair: str) -> tuple[frozenset[str], frozenset[str]]:
    """The terms that follow words of state, or stand in them, up to the end of the clause, and the names of them."""
    if pair not in en.OF_SOMETHING:
        return _NOTHING, _NOTHING
    position = match.start() if pair in en.OF_OWN_WORDS else match.end()
    words = row.words
    first = next((i for i, word in enumerate(words) if word.start >= position), len(words))
    ahead = words_until(words[first : first + _AHEAD], en.CLAUSE_ENDS)
    terms = row.terms[first : first + len(ahead)]
    named = (term for term, word in zip(terms, ahead, strict=True) if word.text[0].isupper())
    return frozenset(filter(None, terms)) - en.DUTY_TERMS, frozenset(filter(None, named)) - en.CALENDAR


_AHEAD = 11
"""Words after a state in which that of which it is may stand."""


@dataclass(frozen=True, slots=True)
class _Subject:
    terms: frozenset[str]
    rest: frozenset[str]
    named: bool
    said: str
    start: int | None
    personal: bool


def _called(name: str, grammar: Grammar) -> _Subject | None:
    plain = name.removeprefix("the ")
    return _Subject(_terms(plain.split(), grammar), frozenset(), True, plain, None, False)


def _subject(row: Row, position: int, grammar: Grammar, starts: frozenset[int]) -> _Subject | None:
    """Who or what leads the clause of the words of state at ``position``: a name, else a noun with "the".

    ``starts`` are the places where names begin.
    """
    words = row.words
    at = next((i for i, word in enumerate(words) if word.end > position), len(words)) - 1
    while at >= 0 and (words[at].lower in en.SKIPPED or words[at].lower in grammar.guards.auxiliaries):
        at -= 1
    last = at
    runs: list[tuple[int, int]] = []
    while True:
        end = at + 1
        while at >= 0 and words[at].kind is Kind.WORD and row.terms[at]:
            at -= 1
        if at + 1 == end:
            break
        runs.append((at + 1, end))
        at -= at >= 0 and words[at].lower in ("the", "its", "their", "a")
        if at < 0 or words[at].lower not in en.LINKS:
            break
        at -= 1
    if not runs:
        led = subject_of(row, position, grammar)
        name = _terms(led.said.split(), grammar)
        return (
            _Subject(name, frozenset(), True, led.said, None, _personal(name, grammar)) if led.names and name else None
        )
    return _phrase(row, runs, last, grammar, starts)


def _phrase(
    row: Row, runs: Sequence[tuple[int, int]], last: int, grammar: Grammar, starts: frozenset[int]
) -> _Subject | None:
    """A subject from its runs of words, the last in the sentence first: "exports | of steel | from Ohio"."""
    words = row.words
    first, end = runs[-1]
    said = row.text[words[first].start : words[last].end]
    named = [
        [i for i in range(a, b) if (i and words[i].text[0].isupper()) or _opens_name(row, i, starts)] for a, b in runs
    ]
    if not any(named):
        before = words[first - 1].lower if first else ""
        if before not in ("the", "its", "their") or end - first > 3:
            return None
        return _Subject(
            frozenset({" ".join(row.terms[first:end])}), frozenset(), False, said, words[first].start, False
        )
    head = named[-1]
    noun = not head or head[-1] < end - 1
    terms = _terms([words[i].text for i in head], grammar) | (frozenset({row.terms[end - 1]}) if noun else frozenset())
    rest = frozenset(each for names in named[:-1] for each in _terms([words[i].text for i in names], grammar))
    return _Subject(
        terms, rest, True, said, words[first].start, not noun and len(runs) == 1 and _personal(terms, grammar)
    )


def _opens_name(row: Row, at: int, starts: frozenset[int]) -> bool:
    """Whether the first word of a sentence begins a name: it is known for one, another capital follows, or a land's."""
    words = row.words
    if at or not words[0].text[0].isupper():
        return False
    follows = words[1] if len(words) > 1 else None
    capital = follows is not None and follows.kind is Kind.WORD and follows.text[0].isupper()
    name = key(words[0].text)
    return capital or words[0].start in starts or name in countries().names or name in countries().seats


def _personal(terms: frozenset[str], grammar: Grammar) -> bool:
    """Whether a name may be a person's: it has few words, is no land's and no number."""
    lands = any(each[0].isupper() for each in terms)
    return len(terms) <= _PARTS and not lands and terms.isdisjoint(grammar.numbers.ones)


def _terms(words: Sequence[str], grammar: Grammar) -> frozenset[str]:
    """What a name is compared by: a country by its own name, whatever stands for it; else each of its words."""
    table, name = countries(), key(" ".join(words).removesuffix("'s").removesuffix("’s"))
    country = table.names.get(name) or table.demonyms.get(name) or table.seats.get(name)
    if country is not None:
        return frozenset({country})
    plain = (word.lower().removesuffix("'s").removesuffix("’s") for word in words)
    small = _full_months(grammar).union(grammar.meanings.stop, grammar.guards.weekdays)
    return frozenset(each for each in plain if len(each) > 2 and each not in small)


def _full_months(grammar: Grammar) -> frozenset[str]:
    """Months written out: "Jan" may be somebody."""
    return frozenset(month for month in grammar.guards.months if len(month) > _SHORT_MONTH)


# --- two articles --------------------------------------------------------------------------------------------------


def _card(one: _State, other: _State, corpus: Corpus) -> ComparisonProposal | None:
    """None where they may speak of two, or too little says that they speak of one matter."""
    both = one.subject & other.subject
    named = one.named and other.named
    if not both or one.named != other.named or (named and not _one_name(one.subject, other.subject)):
        return None
    if (one.of and other.of and not one.of & other.of) or (
        one.of_names and other.of_names and not one.of_names & other.of_names
    ):
        return None
    if one.rest and other.rest and not one.rest & other.rest:
        return None
    shared = frozenset(one.row.terms) & frozenset(other.row.terms) - {"", *both, *_words(one.said), *_words(other.said)}
    sure = named and len(both | (one.rest & other.rest)) > 1
    if len(shared) < (0 if sure else _SHARED_NAMED if named else _SHARED_NOUN):
        return None
    first, second = corpus.articles[one.row.article], corpus.articles[other.row.article]
    if is_history(one.days, first) != is_history(other.days, second):
        return None
    other_days = apart(one.days, other.days)
    written = [(each.as_of_on or each.published_on or "")[:10] for each in (first, second)]
    later = all(written) and abs((date.fromisoformat(written[0]) - date.fromisoformat(written[1])).days) > _WEEK
    differs = (told.DATE.format(when_a=written[0], when_b=written[1]),) if later else (told.DAY,) if other_days else ()
    text = (told.OPPOSITE_LATER if differs else told.OPPOSITE).format(
        words_a=one.said, words_b=_quoted(one), name_a=first.name or first.key,
        words_c=_quoted(other), name_b=second.name or second.key,
    )  # fmt: skip
    score = min(_HIGHEST, (_NAMED if named else _UNNAMED) + _MORE * len(shared))
    return ComparisonProposal(
        a=Passage(first.key, (Segment(one.start, one.end),)),
        b=Passage(second.key, (Segment(other.start, other.end),)),
        relation=ComparisonRelation.DIFFERENT_AS_OF if differs else ComparisonRelation.VALUE_DIFFERS,
        basis=ComparisonBasis.ANTONYM,
        score=round(score * (_OTHER_DAYS if differs else 1.0), 4),
        explanation=Explanation(text, (), tuple(corpus.spoken.get(each, each) for each in sorted(shared))[:6], differs),
        origin=ORIGIN,
    )


def _one_name(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one name is the other or part of it."""
    return a <= b or b <= a


def _words(said: str) -> set[str]:
    return {word.lower().removesuffix("'s").removesuffix("’s") for word in said.split()}


def _quoted(state: _State) -> str:
    return " ".join(state.row.text[state.start : state.end].split())
