"""Comparison: planted disagreements found and worded fairly, look-alikes kept apart, long jobs bounded."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest

from nlp.comparison import pairs
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item
from nlp.comparison.others import SentenceIndex, others_say
from nlp.comparison.ranking import KEPT_PER_ARTICLE, compare, short_list
from nlp.dates import find_dates
from nlp.entities.spellings import distance_one, same_person, variant_reason
from nlp.proposals import (
    SURE,
    ComparedArticle,
    ComparedMention,
    ComparisonBasis,
    ComparisonJob,
    ComparisonProposal,
    ComparisonRelation,
    PartOf,
    Passage,
    Segment,
    Sentence,
    explanations,
)
from nlp.quantities import find_quantities
from tests.evaluation import comparison as cases

_SENTENCE = re.compile(r"[^\n.!?]+(?:[.!?](?!\s|$)[^\n.!?]+)*[.!?]?[”\"’]?")


def article(key: str, text: str, published: str | None = None) -> ComparedArticle:
    """An article read without a pipeline: sentences by full stop, no mentions."""
    sentences = tuple(Sentence(*match.span()) for match in _SENTENCE.finditer(text) if match.group().strip())
    dates = find_dates(text, sentences, published)
    return ComparedArticle(
        key, text, sentences, find_quantities(text, sentences, (), dates), dates, (), "en", published
    )


def cards(*texts: str, published: Sequence[str | None] = ()) -> tuple[ComparisonProposal, ...]:
    days = list(published) or [None] * len(texts)
    return compare(ComparisonJob(tuple(article(str(n), text, days[n]) for n, text in enumerate(texts))))


def first(*texts: str, published: Sequence[str | None] = ()) -> ComparisonProposal:
    found = cards(*texts, published=published)
    assert found
    return found[0]


@pytest.fixture(scope="module")
def sample() -> list[ComparedArticle]:
    return cases.sample()


@pytest.fixture(scope="module")
def sample_cards(sample: list[ComparedArticle]) -> tuple[ComparisonProposal, ...]:
    return compare(ComparisonJob(tuple(sample)))


def test_planted_disagreements_stand_in_the_short_list(
    sample: list[ComparedArticle], sample_cards: tuple[ComparisonProposal, ...]
) -> None:
    top = sample_cards[: short_list(len(sample))]
    missing = [name for name, a, b in cases.PLANTED if cases.rank_of(top, sample, a, b) is None]
    assert len(missing) <= 1, missing
    assert cases.conflicting(top, sample, cases.SAMPLE_LOOK_ALIKES) == 0


def test_every_passage_lies_in_its_article_and_every_card_explains_itself(
    sample: list[ComparedArticle], sample_cards: tuple[ComparisonProposal, ...]
) -> None:
    texts = {each.key: each.text for each in sample}
    scores = [card.score for card in sample_cards]
    assert scores == sorted(scores, reverse=True)
    for card in sample_cards:
        assert 0 < card.score <= 1
        assert card.origin == "rule:comparison@1"
        for passage in (card.a, card.b):
            assert texts[passage.article_key][passage.segments[0].start : passage.segments[-1].end].strip()
        text = card.explanation.text
        assert text[0].isupper() or text[0] == "“" or text.split()[0] in texts
        assert text.endswith(".")
        assert "contradict" not in text


def test_the_machine_never_says_contradicts(sample_cards: tuple[ComparisonProposal, ...]) -> None:
    assert ComparisonRelation.CONTRADICTS not in {card.relation for card in sample_cards}


def test_the_same_job_gives_the_same_list(sample: list[ComparedArticle]) -> None:
    assert compare(ComparisonJob(tuple(sample))) == compare(ComparisonJob(tuple(sample)))


def test_conversion_shows_its_arithmetic() -> None:
    card = first("The port lies 80 km north of Lima.", "The port is 50 miles north of Lima.")
    assert card.relation is ComparisonRelation.AGREES_AFTER_NORMALIZATION
    assert card.explanation.steps == ("50 mi × 1.609 = 80.5 km", "0.6% from 80 km")


def test_a_different_value_is_to_be_checked() -> None:
    card = first("The dam will cost $4.2 billion.", "The dam costs $5.1 billion.")
    assert card.relation is ComparisonRelation.VALUE_DIFFERS
    assert card.basis is ComparisonBasis.MONEY
    assert "Same measure, different value: check" in card.explanation.text
    assert card.explanation.steps == ("5.1 billion − 4.2 billion = 900 million USD, 17.6% of 5.1 billion",)


def test_other_days_are_named_before_the_value() -> None:
    card = first(
        "The ministry said on 9 January that 27 protesters had died.",
        "At least 50 protesters have died, the office said on 20 January.",
        published=("2025-01-14", "2025-01-21"),
    )
    assert card.relation is ComparisonRelation.DIFFERENT_AS_OF
    assert card.explanation.differs == ("date (2025-01-09 / 2025-01-20)",)


def test_other_scope_is_named_and_no_conflict() -> None:
    card = first("China takes 60% of Peru's copper exports.", "China takes 32% of Peru's exports.")
    assert card.relation is ComparisonRelation.DIFFERENT_SCOPE
    assert card.explanation.differs == ("subject (copper export / export)",)


def test_more_than_holds_what_lies_above() -> None:
    card = first("The port is valued at more than $3.5 billion.", "The port has a value of $3.6 billion.")
    assert card.relation is ComparisonRelation.COMPATIBLE


def test_spans_up_to_each_articles_day_are_counted_back() -> None:
    card = first(
        "The highway has been closed for nine days.",
        "The highway was closed for the eleventh day.",
        published=("2025-01-20", "2025-01-22"),
    )
    assert card.relation is ComparisonRelation.AGREES_AFTER_NORMALIZATION
    assert card.explanation.steps[0] == "2025-01-20 − nine days = 2025-01-11"


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("at a depth of 10 kilometers", "at a depth of six miles", True),
        ("at a depth of 58 kilometers", "at a depth of 36 miles", True),
        ("at a depth of 10 kilometers", "at a depth of 4 miles", False),
        ("at a depth of 58 kilometers", "at a depth of 33 miles", False),
    ],
)
def test_a_figure_rounded_after_conversion_agrees(one: str, other: str, agree: bool) -> None:
    card = first(f"The earthquake struck {one}.", f"Early on Sunday an earthquake shook the island {other}.")
    expected = ComparisonRelation.AGREES_AFTER_NORMALIZATION if agree else ComparisonRelation.VALUE_DIFFERS
    assert card.relation is expected


def test_a_subtraction_in_the_text_is_a_figure() -> None:
    card = first(
        "It will shorten the voyage to Shanghai from 35 days to 25.", "The voyage to Shanghai becomes 12 days shorter."
    )
    assert card.relation is ComparisonRelation.VALUE_DIFFERS
    assert card.explanation.steps[0] == "35 − 25 = 10 days"


def test_a_copy_is_one_source_and_a_changed_figure_in_it_is_shown() -> None:
    words = "A joint venture led by the Meridian company signed the contract for the harbour in the north, worth {}."
    same = cards(words.format("$3 billion"), words.format("$3 billion"))
    assert [card.relation for card in same] == [ComparisonRelation.NEAR_DUPLICATE]
    changed = cards(words.format("$3 billion"), words.format("$5 billion"))
    assert {card.relation for card in changed} == {
        ComparisonRelation.NEAR_DUPLICATE,
        ComparisonRelation.VALUE_DIFFERS,
    }


def test_articles_with_one_source_are_told_once_at_the_head_of_the_list() -> None:
    words = (
        "The storm tore roofs from the warehouses along the eastern quay. Nobody who lives there had been told of it. "
        "Crews of the harbour authority cleared what had fallen on the road."
    )
    parts = words.split(". ")
    articles = [article(key, f"{parts[0]}. In {key} they ask why. {parts[2]}") for key in ("Abo", "Bergen", "Cadiz")]
    found = compare(ComparisonJob(tuple(articles)))
    assert {card.relation for card in found} == {ComparisonRelation.NEAR_DUPLICATE}
    assert len(found) == 6, "every copied passage stays known"
    first, second, *others = found
    assert len({first.a, first.b, second.a, second.b}) >= 3, "two cards join three articles"
    assert max(card.score for card in others) < 0.5 * second.score


def test_states_that_cannot_both_hold_are_shown() -> None:
    card = first("The port of Chancay is finished.", "The port of Chancay is still under construction.")
    assert card.basis is ComparisonBasis.ANTONYM
    assert cards("The port of Chancay is finished.", "The port of Callao is under construction.") == ()
    assert cards("The port will be finished when money comes.", "The port is under construction.") == ()


def test_two_people_in_one_office_are_shown_unless_one_article_knows_both() -> None:
    a = "Peru and its president, Peru says. Peruvian President Ricardo Morales spoke."
    b = "Peruvian President Dina Boluarte spoke."
    assert "Two people hold one office (president, Peru)" in first(a, b).explanation.text
    both = b + " She replaced Peruvian President Ricardo Morales."
    assert cards(a, both) == ()
    assert cards(a, "Former Peruvian President Alan Garcia spoke.") == ()


def test_listed_shares_are_added_up() -> None:
    wrong = first("Of the reserves Bolivia has 60% of the lithium, followed by Chile with 41% and Peru with 17%.", "-")
    assert wrong.basis is ComparisonBasis.IMPOSSIBILITY
    assert wrong.explanation.steps == ("60 + 41 + 17 = 118",)


def test_an_impossible_weekday_is_shown() -> None:
    card = first("It met on Monday, 9 May 2024.", "-")
    assert card.basis is ComparisonBasis.DATE
    assert "was a Thursday" in card.explanation.text


@pytest.mark.parametrize("size", [5e-324, 1e-300, 1e300, math.inf, -math.inf])
def test_figures_beyond_all_arithmetic_are_left_out_whoever_put_them_in(size: float) -> None:
    text = "The plant at Orvel lost 40 tonnes of copper. Repairs at Orvel cost 5 million euros."
    one, other = article("0", text), article("1", text.replace("40", "50").replace("5 million", "7 million"))
    odd = tuple(replace(each, value=size, low=size, high=size) for each in one.quantities)
    assert not any(
        card.basis is ComparisonBasis.MASS for card in compare(ComparisonJob((replace(one, quantities=odd), other)))
    )


def test_what_lasts_since_before_the_calendar_is_compared_without_a_first_day() -> None:
    days = ("2025-03-04", "2025-03-05")
    texts = [f"The bridge of Orvel has been closed for {n} days." for n in ("99,999,999,999", "800,000")]
    found = cards(*texts, published=days)
    assert all("Counted back" not in str(card.explanation) for card in found)


def test_rejected_pairs_never_return_in_either_order() -> None:
    articles = (article("a", "The dam costs $4.2 billion."), article("b", "The dam costs $5.1 billion."))
    (card,) = compare(ComparisonJob(articles))
    assert compare(ComparisonJob(articles, rejected=((card.a, card.b),))) == ()
    assert compare(ComparisonJob(articles, rejected=((card.b, card.a),))) == ()


def test_new_articles_are_compared_with_all_and_old_ones_not_again() -> None:
    articles = tuple(
        article(key, f"The dam costs ${value} billion.") for key, value in (("a", "4.2"), ("b", "5.1"), ("c", "6.9"))
    )
    pairs = {
        (card.a.article_key, card.b.article_key) for card in compare(ComparisonJob(articles, new=frozenset({"c"})))
    }
    assert pairs == {("a", "c"), ("b", "c")}


def test_a_cancelled_comparison_gives_nothing() -> None:
    articles = (article("a", "The dam costs $4.2 billion."), article("b", "The dam costs $5.1 billion."))
    assert compare(ComparisonJob(articles), cancelled=lambda: True) == ()


def test_a_language_without_tables_still_has_copies_and_others() -> None:
    text = "Der Hafen von Chancay wurde im November nach langen Jahren feierlich eröffnet."
    articles = tuple(replace(article(key, text), language="de", quantities=(), dates=()) for key in "ab")
    assert [card.relation for card in compare(ComparisonJob(articles))] == [ComparisonRelation.NEAR_DUPLICATE]
    assert others_say(Passage("a", (Segment(0, 20),)), articles)[0].passage.article_key == "b"


def test_names_one_letter_apart_are_offered_and_short_or_plural_ones_are_not() -> None:
    assert variant_reason("Dina Boluarte", "Dina Baluarte") == "one letter apart"
    assert variant_reason("Elena Quispe Rojas", "Helena Quispe") is not None
    assert variant_reason("Iran", "Iraq") is None
    assert variant_reason("LIMA", "Lima") is None
    assert variant_reason("Group 1 Bank", "Group 2 Bank") is None
    assert distance_one("liendo", "leindo")
    assert same_person("Dina Boluarte", "Boluarte")
    assert not same_person("Dina Boluarte", "Pedro Castillo")


def test_name_variants_become_cards_at_their_first_places() -> None:
    a, b = article("a", "Dina Boluarte spoke."), article("b", "Dina Baluarte spoke.")
    named = [replace(each, mentions=(ComparedMention(0, 13, "PERSON"),)) for each in (a, b)]
    (card,) = compare(ComparisonJob(tuple(named)))
    assert card.basis is ComparisonBasis.NAME_VARIANT


def test_others_say_finds_the_sentence_in_the_top_five(sample: list[ComparedArticle]) -> None:
    figures = [(a, b) for name, a, b in cases.PLANTED if name not in ("the copy", "the minister's name")]
    assert cases.others_recall(sample, figures) >= 0.8


def test_others_say_knows_only_other_articles(sample: list[ComparedArticle]) -> None:
    index = SentenceIndex(sample)
    asked = Passage(sample[0].key, (Segment(100, 140),))
    assert sample[0].key not in {each.passage.article_key for each in index.others_say(asked)}
    assert index.others_say(Passage("unknown", (Segment(0, 5),))) == ()


def test_hand_made_pairs_are_told_apart() -> None:
    for name in cases.PAIRS:
        for expected, (right, total) in cases.pair_outcomes(name).items():
            assert right / total >= 0.85, (name, expected, right, total)


def test_many_articles_stay_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [
        f"The dam at Voru will cost ${1 + n / 10:.1f} billion, the ministry said. Some {200 + n} people died "
        f"in the flood near Voru. The bridge number {n} spans {100 + n} metres of the river."
        for n in range(200)
    ]
    articles = tuple(article(f"{n:03}", text) for n, text in enumerate(texts))
    figures = sum(len(each.quantities) for each in articles)
    judged: Counter[tuple[int, int]] = Counter()
    whole = pairs._pair

    def counted(a: Item, b: Item, corpus: Corpus) -> pairs.Pair | None:
        judged[b.article, b.start] += 1
        return whole(a, b, corpus)

    monkeypatch.setattr(pairs, "_pair", counted)
    found = compare(ComparisonJob(articles))
    most = max(pairs.PARTNERS, pairs.SEEN_IN_ALL // figures)
    assert most < len(articles) - 1
    assert 0 < max(judged.values()) <= most
    assert 0 < len(found) <= KEPT_PER_ARTICLE * len(articles)


def test_real_articles_show_their_disputes(shared_data: object) -> None:
    measured = {row.name: row for row in cases.rows(short=True) if row.name.startswith("five articles")}
    assert measured
    assert all(row.holds for row in measured.values()), measured


def test_a_part_larger_than_its_whole_is_shown() -> None:
    a, b = article("a", "Trade of Callao came to $9 billion."), article("b", "Trade of Ostland came to $4 billion.")
    named = (
        replace(a, mentions=(ComparedMention(9, 15, "GPE", "id-1"),)),
        replace(b, mentions=(ComparedMention(9, 16, "GPE", "id-2"),)),
    )
    job = ComparisonJob(named, parts=(PartOf("id-1", "id-2"),))
    card = next(card for card in compare(job) if card.basis is ComparisonBasis.IMPOSSIBILITY)
    assert card.explanation.text.startswith("Callao is part of Ostland, but its trade is larger")


def test_entities_are_shown_by_name_and_never_by_id() -> None:
    a, b = article("a", "Trade of Callao came to $9 billion."), article("b", "Trade of Ostland came to $4 billion.")
    named = (
        replace(a, mentions=(ComparedMention(9, 15, "GPE", "id-1"),)),
        replace(b, mentions=(ComparedMention(9, 16, "GPE", "id-2"),)),
    )
    (card,) = compare(ComparisonJob(named))
    assert card.relation is ComparisonRelation.DIFFERENT_SCOPE
    assert card.explanation.differs == ("place (Callao / Ostland)",)


def test_a_surname_adds_no_card_to_the_full_name() -> None:
    a, b = article("a", "Dina Boluarte spoke. Boluarte left."), article("b", "Dina Baluarte spoke. Baluarte left.")
    marks = (ComparedMention(0, 13, "PERSON"), ComparedMention(21, 29, "PERSON"))
    assert len(compare(ComparisonJob(tuple(replace(each, mentions=marks) for each in (a, b))))) == 1


def test_stored_texts_are_compared_without_a_pipelines_sentences(sample: list[ComparedArticle]) -> None:
    bare = [replace(each, sentences=()) for each in sample]
    found = compare(ComparisonJob(tuple(bare)))[: short_list(len(bare))]
    missing = [name for name, a, b in cases.PLANTED if cases.rank_of(found, bare, a, b) is None]
    assert len(missing) <= 2, missing


def test_a_card_that_is_hardly_likely_says_perhaps(sample_cards: tuple[ComparisonProposal, ...]) -> None:
    told = [card for card in sample_cards if "ame measure" in card.explanation.text]
    perhaps = [card for card in told if explanations.PERHAPS_SAME in card.explanation.text]
    assert 0 < len(perhaps) < len(told)
    assert all((card in perhaps) == (card.score < SURE) for card in told)
