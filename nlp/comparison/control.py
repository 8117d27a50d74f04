"""One place with two holders in two articles: "Voru is under the control of the army" against "rebels hold Voru"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from nlp.comparison.corpus import Corpus
from nlp.comparison.days import Days, apart, days_beside, is_history
from nlp.comparison.stories import Stories
from nlp.english import states as en
from nlp.grammar import grammar_for
from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment
from nlp.proposals import explanations as told

ORIGIN = "rule:comparison@1"
_WORTH = 0.66
_BACK = 120
"""Code points before words of control in which stands what makes of them none."""


@dataclass(frozen=True, slots=True)
class _Control:
    article: int
    start: int
    end: int
    town: str
    name: str
    """The town's, without what is only of it."""
    days: Days | None
    who: frozenset[str]
    """The words of a name, or the side that words without one stand for."""


def controls(
    corpus: Corpus,
    place: Mapping[str, int],
    wanted: Callable[[int, int], bool],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[ComparisonProposal]:
    """One card for each place and two articles of one story that say it is in the hands of two; an article that names
    two holders knows of a change, and contradicts nobody.

    ``place`` is the order of the articles' keys, in which the sides of a card stand. Once ``cancelled`` the rest is
    left out.
    """
    stories = Stories(corpus)
    towns: dict[str, dict[int, list[_Control]]] = defaultdict(lambda: defaultdict(list))
    for number in corpus.looked_at:
        if cancelled():
            return []
        for held in _told(corpus, number):
            towns[held.town][number].append(held)
    found: list[ComparisonProposal] = []
    for town in sorted(towns):
        places: dict[int, bool] = {}
        sure = {number: held[0] for number, held in towns[town].items() if all(h.who & held[0].who for h in held)}
        for one, other in product(sure, sure):
            before = place[corpus.articles[one].key] < place[corpus.articles[other].key]
            if not before or sure[one].who & sure[other].who or not wanted(one, other):
                continue
            if not stories.one(one, other) or _past(sure[one], sure[other], corpus):
                continue
            for number in (one, other):
                if number not in places:
                    places[number] = _is_place(sure[number].name, corpus.articles[number].text)
            if places[one] or places[other]:
                found.append(_card(sure[one], sure[other], corpus))
    return sorted(
        found, key=lambda card: (place[card.a.article_key], place[card.b.article_key], card.a.segments[0].start)
    )


def _told(corpus: Corpus, number: int) -> Iterator[_Control]:
    article = corpus.articles[number]
    if grammar_for(article.language) is None:
        return
    for row in corpus.by_article[number]:
        start, end = row.sentence.start, row.sentence.end
        if en.CONTROLS.search(row.text, start, end) is None:
            continue
        for pattern in en.CONTROL:
            for match in pattern.finditer(row.text, start, end):
                if en.GUARD.search(row.text[max(start, match.start() - _BACK) : match.start()]):
                    continue
                who, town = _side(match["who"]), match["town"]
                part = en.PART.match(row.text, match.end(), end) if match.end("town") == match.end() else None
                if part is not None:
                    town += part.group()  # the airport of a town is not the town
                if who:
                    last = match.end() if part is None else part.end()
                    days = days_beside(corpus, row, match.start())
                    yield _Control(number, match.start(), last, town.casefold(), match["town"], days, who)


def _past(one: _Control, other: _Control, corpus: Corpus) -> bool:
    """Whether one is told of other days, or of long ago."""
    history = [is_history(each.days, corpus.articles[each.article]) for each in (one, other)]
    return apart(one.days, other.days) or history[0] != history[1]


def _is_place(name: str, text: str) -> bool:
    """Whether a text says of a name that something is in it or near it: talks are held too, and prisoners."""
    return re.search(rf"\b{en.PLACED} {re.escape(name)}\b", text) is not None


def _side(words: str) -> frozenset[str]:
    plain = [each.removesuffix("'s").removesuffix("’s") for each in words.removeprefix("the ").split()]
    names = frozenset(each.casefold() for each in plain if each[0].isupper() and each.casefold() not in _SMALL)
    if names:
        return names
    return frozenset(side for side, table in en.SIDES.items() if table.intersection(plain))


_SMALL = frozenset({"the", "it", "they", "he", "she", "who", "this", "that", "we", "but", "and"})


def _card(one: _Control, other: _Control, corpus: Corpus) -> ComparisonProposal:
    first, second = corpus.articles[one.article], corpus.articles[other.article]
    words = [" ".join(each.text[held.start : held.end].split()) for each, held in ((first, one), (second, other))]
    town = first.text[one.start : one.end]
    at = town.casefold().index(one.town)
    text = told.CONTROL.format(
        words_a=town[at : at + len(one.town)], words_b=words[0], name_a=first.name or first.key,
        words_c=words[1], name_b=second.name or second.key,
    )  # fmt: skip
    return ComparisonProposal(
        a=Passage(first.key, (Segment(one.start, one.end),)),
        b=Passage(second.key, (Segment(other.start, other.end),)),
        relation=ComparisonRelation.VALUE_DIFFERS,
        basis=ComparisonBasis.ANTONYM,
        score=_WORTH,
        explanation=Explanation(text, (), (one.town,), ()),
        origin=ORIGIN,
    )
