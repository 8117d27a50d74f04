"""Word by word: what the sentences of two figures have in common, and whom only one of two articles names."""

from __future__ import annotations

from nlp.comparison.alignment import Alignment
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item, items_of
from tests.evaluation.compared import Source, compared

FIRST = (
    "The port of Amapala will be dredged to 13.5 metres, designers say. In Panama a reservoir of 40 metres is being "
    "built near Colón."
)
SECOND = (
    "Dredgers are to deepen the port of Amapala to 17 metres at low tide. The mayor of Amapala bought a rope of 25 "
    "metres."
)


def figures() -> tuple[dict[str, Item], Alignment]:
    corpus = Corpus.of(compared([Source("first", FIRST), Source("second", SECOND)]))
    return {item.words: item for number in range(2) for item in items_of(corpus, number)}, Alignment(corpus)


def test_words_of_one_meaning_answer_each_other_whatever_their_letters() -> None:
    items, alignment = figures()
    same = alignment.features(items["13.5 metres"], items["17 metres"])
    other = alignment.features(items["13.5 metres"], items["25 metres"])
    assert same["window"] > other["window"]
    assert same["said"] > other["said"]


def test_features_are_the_same_from_either_side_and_between_none_and_all() -> None:
    items, alignment = figures()
    one, other = items["13.5 metres"], items["17 metres"]
    assert alignment.features(one, other) == alignment.features(other, one)
    shares = {name: value for name, value in alignment.features(one, other).items() if not name.startswith("strange")}
    assert all(0.0 <= value <= 1.0001 for value in shares.values())


def test_places_that_only_one_article_names_are_counted() -> None:
    items, alignment = figures()
    assert alignment.features(items["13.5 metres"], items["17 metres"])["strange place"] == 0.0
    assert alignment.features(items["40 metres"], items["17 metres"])["strange place"] >= 1.0
