"""One place with two holders in two articles: "Voru is under the control of the army" against "rebels hold Voru"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from nlp.comparison.corpus import Corpus
from nlp.comparison.stories import Stories
from nlp.english import states as en
from nlp.grammar import grammar_for
from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment
from nlp.proposals import explanations as told

ORIGIN = "rule:comparison@1"
_WORTH = 0.66


@dataclass(frozen=True, slots=True)
class _Control:
    article: int
    start: int
    end: int
    town: str
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
        sure = {number: held[0] for number, held in towns[town].items() if all(h.who & held[0].who for h in held)}
        for one, other in product(sure, sure):
            before = place[corpus.articles[one].key] < place[corpus.articles[other].key]
            if not before or sure[one].who & sure[other].who or not wanted(one, other):
                continue
            if stories.one(one, other):
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
                if en.GUARD.search(row.text[start : match.start()]):
                    continue
                who = _side(match["who"])
                if who:
                    yield _Control(number, match.start(), match.end(), match["town"].casefold(), who)


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
