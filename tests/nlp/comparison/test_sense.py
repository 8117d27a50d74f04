"""How near in meaning what two figures are said of is: what is forgotten is reckoned again as it was."""

from __future__ import annotations

from itertools import combinations

import pytest

from nlp.comparison import sense
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item, items_of
from nlp.comparison.sense import Sense
from tests.evaluation.compared import Source, compared

TEXTS = (
    "The dam at Orvel burst on Monday. The flood drove 6,200 people from their homes. Repairs cost 38 million euros.",
    "About 9,000 residents of Orvel have lost their homes. The damage is put at 70 million euros. Nobody was warned.",
    "Orvel mourns. The water killed 14 people and left 62 others in hospital. Some 8,000 had to leave their houses.",
)


@pytest.fixture(scope="module")
def told() -> tuple[Corpus, list[Item]]:
    corpus = Corpus.of(compared([Source(f"paper {at}", text, "2025-03-04") for at, text in enumerate(TEXTS)]))
    return corpus, [item for number in range(len(TEXTS)) for item in items_of(corpus, number)]


def test_what_is_forgotten_is_reckoned_again_as_it_was(
    told: tuple[Corpus, list[Item]], monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, items = told
    pairs = [(a, b) for a, b in combinations(items, 2) if a.article != b.article]
    known = Sense(items, corpus)
    expected = [known.features(a, b) for a, b in pairs]
    assert len(known._near) == 3
    monkeypatch.setattr(sense, "_REMEMBERED", 0)
    forgetful = Sense(items, corpus)
    assert [forgetful.features(a, b) for a, b in pairs] == expected
    assert len(forgetful._near) == 1


def test_either_figure_may_be_asked_about_first(told: tuple[Corpus, list[Item]]) -> None:
    corpus, items = told
    read = Sense(items, corpus)
    homes, left = (next(item for item in items if words in item.words) for words in ("9,000", "8,000"))
    assert read.features(homes, left) == read.features(left, homes)
    assert any(read.features(homes, left).values())
