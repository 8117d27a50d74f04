"""Articles of one story with thousands of figures: what is compared is bounded, and a comparison can be stopped."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from nlp.comparison import compare, pairs
from nlp.comparison.candidates import THOUSANDS, Bundle, bundles
from nlp.comparison.collection import Collection
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item, items_of
from nlp.comparison.mates import SAME_CONCEPT, Mates
from nlp.comparison.sense import Sense
from nlp.comparison.stories import Stories
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle, ComparisonJob
from nlp.quantities import find_quantities
from tests.benchmarks.comparing import made

ROWS = (
    "The mine at {place} employs {many} workers and {few} drivers.",
    "The port of {place} shipped {many} tonnes of copper in May.",
    "In {place} {many} people were killed by the flood.",
    "The road to {place} cost ${few} million.",
    "About {many} houses were damaged in {place}, and {few} families fled.",
)
PLACES = ("Orvel", "Brenlo", "Teska", "Malin", "Dorvo", "Keszu", "Fanlo", "Wexmar")


def table(key: str, rows: int, seed: int) -> ComparedArticle:
    chance = random.Random(seed)
    said = [
        chance.choice(ROWS).format(
            place=chance.choice(PLACES), many=f"{chance.randrange(1_000, 99_000):,}", few=chance.randrange(2, 900)
        )
        for _ in range(rows)
    ]
    text = "\n".join(said) + "\n"
    sentences = plain_sentences(text)
    return ComparedArticle(key, text, sentences, find_quantities(text, sentences), language="en")


@pytest.fixture(scope="module")
def tables() -> tuple[ComparedArticle, ...]:
    return table("one", 900, 1), table("other", 900, 2)


def items(corpus: Corpus) -> list[Item]:
    return [item for number in corpus.looked_at for item in items_of(corpus, number)]


def test_of_two_long_tables_few_figures_are_weighed_for_each(
    tables: tuple[ComparedArticle, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    weighed: Counter[int] = Counter()
    whole = pairs.Likelihood.kin

    def counted(self: pairs.Likelihood, a: Item, b: Item) -> pairs.Kin | None:
        weighed[b.start] += 1
        return whole(self, a, b)

    monkeypatch.setattr(pairs.Likelihood, "kin", counted)
    found = items(Corpus.of(tables))
    assert sum(item.article == 0 for item in found) > 2 * pairs.LONG
    corpus = Corpus.of(tables)
    likelihood = pairs.Likelihood(found, corpus, Stories(corpus), Sense(found, corpus))
    assert list(pairs.pairs_of(found, corpus, likelihood, lambda: False))
    assert max(weighed.values()) <= pairs.PARTNERS
    assert sum(weighed.values()) <= pairs.PARTNERS * pairs.LONG


def test_a_comparison_of_long_tables_is_stopped_between_two_figures(tables: tuple[ComparedArticle, ...]) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return False

    compare(ComparisonJob(tables), cancelled)
    assert asked > sum(len(each.quantities) for each in tables)


def test_the_figures_most_alike_are_those_that_share_the_weightiest_words() -> None:
    corpus = Corpus.of((table("one", 60, 3), table("two", 60, 4), table("three", 60, 5)))
    found = items(corpus)
    order = list(range(len(found)))
    mates = Mates(found, order, corpus)

    def weight(a: Item, b: Item) -> float:
        same = (a.concept or a.kind or a.head) is not None and a.concept == b.concept and a.kind == b.kind
        return sum(corpus.idf(each) for each in a.terms & b.terms) + SAME_CONCEPT * same

    for number in (each for each in order if found[each].article == 2):
        item = found[number]
        others = [each for each in found if each.article < 2 and each.dimension == item.dimension]
        best = sorted((weight(item, other) for other in others), reverse=True)[:5]
        nearest = mates.most_alike(number, frozenset({0, 1}), 5)
        assert [weight(item, found[each]) for each in nearest] == pytest.approx(best)
        assert all(found[each].dimension == item.dimension for each in nearest)
        one = mates.most_alike(number, frozenset({1}), 5)
        assert {found[each].article for each in one} == {1}


def test_among_thousands_of_new_articles_fewer_are_weighed_and_all_of_a_story_still_meet() -> None:
    articles = made(THOUSANDS + 20)
    collection = Collection(articles)
    found: list[Bundle] = list(bundles(collection, [True] * len(articles)))
    assert all(bundle.of_thousands for bundle in found)
    met = {(a, b) for bundle in found for a in bundle.fresh for b in bundle.looked_at}
    originals = collection.families.original
    for first in range(0, len(articles), 5):
        of_place = range(first, first + 5)
        for number in of_place:
            stands_for = originals.get(number, number)
            assert stands_for in of_place
            assert (number, stands_for) in met or (stands_for, number) in met
    (alone,) = bundles(collection, [number == 7 for number in range(len(articles))])
    assert not alone.of_thousands
