"""Articles that print one text are one source: each is named once, and nothing of it is compared twice."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import replace

import pytest

from nlp.comparison import compare
from nlp.comparison.candidates import FEW, OF_MEASURE, OF_STORY, OF_WORDS, TOGETHER, bundles
from nlp.comparison.collection import Collection
from nlp.comparison.families import families_of
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle, ComparisonJob, ComparisonProposal, ComparisonRelation
from nlp.quantities import find_quantities
from tests.benchmarks.comparing import made

AGENCY = """The river Teska burst its banks near Orvel on Monday and flooded three villages, the regional governor said.
At least 27 people died in the flood, and 140 others were taken to hospitals in Orvel and Brenlo.
The dam above Orvel was built in 1974 and holds 38 million cubic metres of water, according to its operator.
Rescuers in boats brought 2,300 residents to safety; many of them had spent the night on the roofs of their houses.
The government promised $12 million for the villages, and the army sent 450 soldiers with pumps and tents.
Nobody had warned the villages, said Ana Brel, who runs a shop beside the market of Orvel and lost all she had.
The operator of the dam denied that its gates had been opened too late and called for an independent inquiry.
"""
OTHER = """Orvel counts its dead. In Orvel 43 people died when the river Teska flooded three villages below the dam.
Ana Brel saw the water come. The army has 450 soldiers there. The dam at Orvel holds 45 million cubic metres of water.
The governor has promised $20 million for the villages of Orvel, which lie below the dam on the river Teska.
"""


def article(key: str, text: str, day: str = "2025-03-04") -> ComparedArticle:
    sentences = plain_sentences(text)
    return ComparedArticle(key, text, sentences, find_quantities(text, sentences), language="en", published_on=day)


def reprints(count: int) -> list[ComparedArticle]:
    """The agency's text under other headlines, the first one the earliest."""
    return [article(f"r{number:02}", f"Flood at Orvel, {number}\n{AGENCY}", f"2025-03-{4 + min(number, 20):02}")
            for number in range(count)]  # fmt: skip


def about(cards: tuple[ComparisonProposal, ...], key: str) -> list[ComparisonProposal]:
    return [card for card in cards if key in (card.a.article_key, card.b.article_key)]


def test_sixty_reprints_are_each_named_once_and_compared_as_one() -> None:
    articles = [*reprints(60), article("other", OTHER)]
    cards = compare(ComparisonJob(tuple(articles)))
    copies = [card for card in cards if card.relation is ComparisonRelation.NEAR_DUPLICATE]
    assert len(copies) == 59
    assert {key for card in copies for key in (card.a.article_key, card.b.article_key)} == {
        each.key for each in articles[:60]
    }
    compared = [card for card in cards if card.relation is not ComparisonRelation.NEAR_DUPLICATE]
    assert {card.a.article_key for card in compared} | {card.b.article_key for card in compared} == {"r00", "other"}
    assert any("27" in card.explanation.text and "43" in card.explanation.text for card in compared)
    assert compared[0].score > copies[1].score  # the other copies of one text do not fill the head of the list


def test_what_a_reprint_changed_is_compared_once() -> None:
    changed = AGENCY.replace("At least 27 people", "At least 31 people")
    later = [article(f"c{number}", changed, f"2025-04-0{number}") for number in range(1, 4)]
    cards = compare(ComparisonJob((*reprints(3), *later, article("other", OTHER))))
    texts = [card.explanation.text for card in cards if card.relation is not ComparisonRelation.NEAR_DUPLICATE]
    assert sum("31" in text and "27" in text for text in texts) == 1
    assert sum("31" in text and "43" in text for text in texts) == 1


def test_the_earliest_stands_for_all_in_whatever_order_they_come() -> None:
    articles = [*reprints(5), article("other", OTHER)]
    cards = compare(ComparisonJob(tuple(reversed(articles))))
    copies = [card for card in cards if card.relation is ComparisonRelation.NEAR_DUPLICATE]
    assert Counter(key for card in copies for key in (card.a.article_key, card.b.article_key))["r00"] == 4


def test_a_reprint_names_the_sentences_that_it_has_not_those_that_it_changed() -> None:
    original, reprint = article("a", AGENCY), article("b", AGENCY.replace("27", "31"), "2025-03-05")
    cards = compare(ComparisonJob((original, reprint)))
    card = next(card for card in cards if card.relation is ComparisonRelation.NEAR_DUPLICATE)
    said = " ".join(reprint.text[each.start : each.end] for each in card.b.segments)
    assert "31 people" not in said
    assert "450 soldiers" in said
    assert all(original.text[each.start : each.end] in reprint.text for each in card.a.segments)


@pytest.mark.parametrize("texts", [("Ten died. " * 3, "Ten died. " * 3), (AGENCY, OTHER)])
def test_notes_and_other_articles_on_the_same_are_no_reprints(texts: tuple[str, str]) -> None:
    collection = Collection([article(f"a{number}", text) for number, text in enumerate(texts)])
    assert not families_of([each.grams for each in collection.digests]).original


def test_a_reprint_is_found_among_hundreds_that_share_a_set_phrase() -> None:
    phrase = list(range(6))
    grams = [array("I", [*phrase, *range(1_000 * number, 1_000 * number + 40)]) for number in range(1, 700)]
    assert families_of([*grams, grams[-2]]).original == {699: 697}
    assert not families_of([*grams, grams[-2]], lambda: True).original  # stopped


@pytest.fixture(scope="module")
def collection() -> Collection:
    """More than are looked at together, five on each place."""
    return Collection(made(FEW + 140))


def test_a_large_collection_is_looked_at_in_bundles_in_which_each_two_meet_once(collection: Collection) -> None:
    articles = collection.articles
    found = list(bundles(collection, [True] * len(articles)))
    assert sorted(number for bundle in found for number in bundle.fresh) == list(range(len(articles)))
    assert max(len(bundle.fresh) for bundle in found) < 2 * TOGETHER
    met = Counter(
        (min(a, b), max(a, b)) for bundle in found for a in bundle.fresh for b in bundle.looked_at
        if a != b and (b not in bundle.fresh or a < b)
    )  # fmt: skip
    assert set(met.values()) == {1}
    for first in range(0, len(articles), 5):  # five on each place
        assert all((first, other) in met for other in range(first + 1, first + 5))


def test_a_new_article_meets_old_ones_alone_that_may_tell_the_same(collection: Collection) -> None:
    articles = collection.articles
    (bundle,) = bundles(collection, [number == len(articles) - 1 for number in range(len(articles))])
    assert bundle.fresh == {len(articles) - 1}
    assert {len(articles) - each for each in range(1, 6)} <= set(bundle.looked_at)
    reprints_of = collection.families.original
    originals = [number for number in bundle.looked_at if number not in reprints_of]
    assert len(originals) <= 2 + OF_STORY + OF_MEASURE + OF_WORDS  # its own original and itself among them


def test_texts_that_are_the_same_but_for_their_dates_keep_an_order_of_their_own() -> None:
    one = article("one", AGENCY, "2025-03-09")
    cards = compare(ComparisonJob((one, replace(one, key="two", published_on="2025-03-01"))))
    assert "one prints the text of two" in cards[0].explanation.text
