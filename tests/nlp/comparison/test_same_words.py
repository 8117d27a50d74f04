"""What two articles have word for word, and whom a figure counts that leaves its noun out."""

from __future__ import annotations

from nlp.comparison import compare
from nlp.dates import find_dates
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle, ComparisonBasis, ComparisonJob, ComparisonProposal, ComparisonRelation
from nlp.quantities import find_quantities

NAMED = "Foreign Minister Sergei Ivanovich Lavrov of the Russian Federation"
DAY = "2025-03-07"


def cards(*texts: str) -> tuple[ComparisonProposal, ...]:
    return compare(ComparisonJob(tuple(article(f"a{number}", text) for number, text in enumerate(texts))))


def article(key: str, text: str) -> ComparedArticle:
    sentences = plain_sentences(text)
    dates = find_dates(text, sentences, DAY)
    return ComparedArticle(key, text, sentences, find_quantities(text, sentences, (), dates), dates, (), "en", DAY)


def copies(*texts: str) -> list[ComparisonProposal]:
    return [card for card in cards(*texts) if card.relation is ComparisonRelation.NEAR_DUPLICATE]


def test_long_names_and_days_are_no_shared_wording() -> None:
    one = f"{NAMED} said on Tuesday, 4 March 2025, that talks had failed."
    other = f"On Tuesday, 4 March 2025, {NAMED} met traders."
    assert not copies(one, other)


def test_a_copied_sentence_is_told_with_its_names() -> None:
    one = f"{NAMED} said on Tuesday that talks with the three rebel groups had failed again."
    (card,) = copies(one, one.replace(" again", ""))
    assert "same words" in card.explanation.text


def test_a_copied_headline_tells_though_all_its_words_have_capitals() -> None:
    head = "Port Workers Walk Out Over Night Shifts As Talks Break Down"
    assert copies(f"{head}\nNobody came.", f"{head}\nThe gates are shut.")


PLANT = "A blast tore through the Teska plant. {} The plant makes paint. Arno Brel owns it. Police closed the road."


def test_whom_a_figure_leaves_out_are_those_just_told_of() -> None:
    one = PLANT.format("17 workers were killed and 40 were injured in the blast at the Teska plant.")
    for other in ("38 workers were injured in the blast at Teska.", "38 people were injured in the blast at Teska."):
        found = cards(one, PLANT.format(other))
        card = next(each for each in found if each.explanation.text.startswith("Injuries: 40"))
        assert card.relation is ComparisonRelation.VALUE_DIFFERS and card.basis is ComparisonBasis.NUMBER


def test_how_many_more_are_not_of_those_just_told_of() -> None:
    one = PLANT.format("The blast killed 11 workers, three more than the owner of the plant said.")
    other = PLANT.format("The blast at the Teska plant killed six workers.")
    found = cards(one, other)
    assert not [each for each in found if "three" in each.explanation.text and not each.explanation.differs]


def test_those_of_another_role_stay_another_scope() -> None:
    one = PLANT.format("17 workers were killed and 40 were injured in the blast at the Teska plant.")
    other = PLANT.format("The blast at the Teska plant injured 38 police officers.")
    card = next(each for each in cards(one, other) if each.explanation.text.startswith("Injuries: 40"))
    assert card.relation is ComparisonRelation.DIFFERENT_SCOPE
