"""Words of headings, tables and sentences' beginnings are no names, and spans of two names are two."""

from __future__ import annotations

import pytest

from nlp.common_words import common_words, is_common
from nlp.labels import VALUE_LABELS
from nlp.mentions.finder import Candidate
from nlp.mentions.hints import hint, located
from nlp.mentions.listing import kinds
from nlp.mentions.parting import parted
from nlp.mentions.plain_words import Capitals
from nlp.proposals import ReadingJob, Sentence
from nlp.reading import read
from tests.nlp.helpers import articles, last_readings, marked


def left(text: str, surface: str, label: str) -> list[tuple[str, str]]:
    """What is left of a name that the pipeline marked where ``surface`` first stands; each line is a sentence."""
    rows: list[Sentence] = []
    at = 0
    for line in text.split("\n"):
        if line:
            rows.append(Sentence(at, at + len(line)))
        at += len(line) + 1
    start = text.index(surface)
    return [
        (text[low:high], kind)
        for first, last, named in parted(text, start, start + len(surface), label)
        for low, high, kind in Capitals(text, rows).names(first, last, named)
    ]


def test_the_list_of_common_words_holds_no_names() -> None:
    assert is_common("Mineral Wealth") and is_common("Background") and is_common("Leftist Candidate")
    assert not any(map(is_common, ("Peru", "Castillo", "Schengen", "Maduro", "Tijuana", "Washington", "42")))
    assert len(common_words()) > 40_000


@pytest.mark.parametrize(
    ("heading", "surface"),
    [
        ("Challenges Ahead in a Volatile Hemisphere", "Challenges Ahead"),
        ("How Mining Practices Shape Local Economies", "Mining Practices"),
        ("A “Conspicuous” Meeting", "Conspicuous” Meeting"),
    ],
)
def test_common_words_of_a_heading_are_no_name(heading: str, surface: str) -> None:
    assert left(f"{heading}\n\nThe mayor spoke.", surface, "ORG") == []


def test_a_heading_keeps_the_country_in_a_torn_span() -> None:
    text = "US Raid on Venezuela Heightens Regional Tensions\n\nThe mayor spoke."
    assert left(text, "Venezuela Heightens Regional Tensions", "ORG") == [("Venezuela", "GPE")]
    assert left("Members Reach the U.S. Border\n", "U.S. Border", "ORG") == [("U.S.", "GPE")]


def test_a_name_of_common_words_stays_where_a_sentence_gives_it_too() -> None:
    text = "White House Rejects the Plan\n\nOfficials of the White House declined to comment."
    assert left(text, "White House", "ORG") == [("White House", "ORG")]


def test_rows_of_a_table_begin_with_no_names() -> None:
    text = "Mineral Main Uses\nCopper Wiring and grids\nGold Financial assets; electronics\nSilver Solar cells\n"
    assert left(text, "Gold Financial", "ORG") == []


def test_a_title_that_a_sentence_gives_holds_no_names() -> None:
    text = "As I noted in my piece, Is Another Military Coup Brewing in Peru, it was close.\n"
    assert left(text, "Military Coup Brewing", "ORG") == []


def test_a_common_word_that_begins_a_sentence_is_no_name() -> None:
    assert left("Migrants, fitted with bracelets, wait.\n", "Migrants", "PERSON") == []
    assert left("Price said no. Ned Price left.\n", "Price", "PERSON") == [("Price", "PERSON")]
    text = "The democratic vote, the major Democratic candidates say, counts.\n"
    assert left(text, "Democratic", "NORP") == [("Democratic", "NORP")]
    assert left("The seven degrees Fahrenheit hurt.\n", "Fahrenheit", "PERSON") == []


def test_what_a_minister_is_of_is_no_body() -> None:
    assert left("The US Secretary of State left.\n", "State", "ORG") == []
    assert left("Finance Minister Joseph Kimaro spoke.\n", "Finance", "ORG") == []


def test_countries_joined_by_a_hyphen_are_two() -> None:
    text = "The U.S.-Mexico border is long; a US-led raid failed.\n"
    assert left(text, "U.S.-Mexico", "ORG") == [("U.S.", "GPE"), ("Mexico", "GPE")]
    assert left(text, "US-led", "GPE") == [("US", "GPE")]
    assert left("Groups of African-Americans met.\n", "African-Americans", "NORP") == [("African-Americans", "NORP")]
    assert left("Guinea-Bissau voted.\n", "Guinea-Bissau", "GPE") == [("Guinea-Bissau", "GPE")]


def test_a_span_of_two_names_is_two() -> None:
    assert left("from Castillo to Boluarte\n", "Castillo to Boluarte", "ORG") == [
        ("Castillo", "ORG"), ("Boluarte", "ORG"),
    ]  # fmt: skip
    assert left("Ana Ramirez of Coronado walked.\n", "Ana Ramirez of Coronado", "PERSON") == [
        ("Ana Ramirez", "PERSON"), ("Coronado", "GPE"),
    ]  # fmt: skip
    text = "It met the Peruvian Armed Forces and National Police today.\n"
    assert left(text, "Peruvian Armed Forces and National Police", "ORG") == [
        ("Peruvian Armed Forces", "ORG"), ("National Police", "ORG"),
    ]  # fmt: skip


def test_a_person_bears_no_title_and_a_body_all_its_words() -> None:
    assert left("Ombudswoman Velina Dobreva spoke.\n", "Ombudswoman Velina Dobreva", "PERSON") == [
        ("Velina Dobreva", "PERSON")
    ]
    text = "He is of the William J. Perry Center for Hemispheric Defense Studies in Washington.\n"
    assert left(text, "Perry Center for Hemispheric Defense", "ORG") == [
        ("William J. Perry Center for Hemispheric Defense Studies", "ORG")
    ]


def listed(text: str, *names: tuple[str, str]) -> dict[str, str]:
    found = [Candidate(text.index(each), text.index(each) + len(each), label) for each, label in names]
    return {text[start:end]: told.label for start, end, told in kinds(text, found)}


def test_names_of_a_list_are_of_one_kind() -> None:
    text = "They go to Lima, Callao, Huánuco, Pasco, Iquitos and Junín."
    said = (("Callao", "GPE"), ("Huánuco", "PERSON"), ("Pasco", "GPE"), ("Junín", "PERSON"))
    assert listed(text, *said) == {"Huánuco": "GPE", "Iquitos": "GPE", "Junín": "GPE"}
    text = "The villages of Karavan and Kousheh were worst hit."
    assert listed(text, ("Karavan", "GPE"), ("Kousheh", "PERSON")) == {"Kousheh": "GPE"}
    text = "Mario Quintanillo, 30, and Cecilia Sarai Carillo, 23, married."
    said = (("Mario Quintanillo", "PERSON"), ("Cecilia Sarai Carillo", "ORG"))
    assert listed(text, *said) == {"Cecilia Sarai Carillo": "PERSON"}


def test_a_list_of_people_and_bodies_tells_nothing() -> None:
    said = (("Castillo", "PERSON"), ("Boluarte", "PERSON"), ("Hamas", "ORG"), ("Hezbollah", "ORG"))
    assert listed("Talks between Castillo and Boluarte, Hamas and Hezbollah.", *said) == {}


@pytest.mark.parametrize(
    ("text", "surface", "said", "label"),
    [
        ("Rubilio Mendez, 34, a migrant, left.", "Rubilio Mendez", "ORG", "PERSON"),
        ("A spokesman called Abu Ubaida said so.", "Abu Ubaida", "ORG", "PERSON"),
        ("The raid hit Maduro regime assets.", "Maduro", "ORG", "PERSON"),
        ("A shell hit the Bureij refugee camp.", "Bureij", "PERSON", "GPE"),
        ("They died in the village of Qana.", "Qana", "ORG", "GPE"),
        ("Gaza's second largest city, Khan Younis, fell.", "Khan Younis", "PERSON", "GPE"),
        ("A card from Aleppo, and a ring.", "Aleppo", "NORP", "GPE"),
        ("A Bulgarian, 34, and a Moldovan, 41, waited.", "Moldovan", "PERSON", "NORP"),
    ],
)
def test_the_words_beside_a_name_tell_what_it_is(text: str, surface: str, said: str, label: str) -> None:
    start = text.index(surface)
    told = hint(text, start, start + len(surface), said)
    assert told is not None and told.label == label


def test_in_somebodys_words_is_no_place() -> None:
    assert not located("In Quesada’s words, it is far.", 3)
    assert located("In Quesada’s streets, it is far.", 3)
    assert located("A bank collapsed at Masasi in southern Tanzania.", 20)


def test_a_country_before_a_hyphen_is_found() -> None:
    text = "The deal dwarfs US-Peru commerce, and China-led banks pay."
    (reading,) = last_readings(read(ReadingJob(articles(text)))).values()
    names = {surface for surface, label in marked(text, reading) if label not in VALUE_LABELS}
    assert {"US", "Peru", "China"} <= names


def test_another_name_in_brackets_is_found_wherever_it_returns() -> None:
    text = "Andrés Manuel Lopez Obrador (aka AMLO), who will meet him, left. Later AMLO suspended a summit."
    (reading,) = last_readings(read(ReadingJob(articles(text)))).values()
    assert [surface for surface, label in marked(text, reading) if label == "PERSON"] == [
        "Andrés Manuel Lopez Obrador", "AMLO", "AMLO",
    ]  # fmt: skip


def test_a_country_of_a_headline_is_found_beside_common_words() -> None:
    text = "Entry of Chinese Troops and Weapons Into Peru Draws Anger\n\nThe council met on Monday."
    (reading,) = last_readings(read(ReadingJob(articles(text)))).values()
    assert {("Chinese", "NORP"), ("Peru", "GPE")} <= set(marked(text, reading))


def test_two_bodies_and_a_body_named_for_a_person_are_read_whole() -> None:
    text = (
        "Activities with the Peruvian Armed Forces and National Police began. He is a graduate of the William J. Perry "
        "Center for Hemispheric Defense Studies in Washington. It had 6.0 on the Richter scale."
    )
    (reading,) = last_readings(read(ReadingJob(articles(text)))).values()
    bodies = [surface for surface, label in marked(text, reading) if label == "ORG"]
    assert bodies == [
        "Peruvian Armed Forces", "National Police", "William J. Perry Center for Hemispheric Defense Studies",
    ]  # fmt: skip
