"""Names that nothing in the run marked: lists, datelines, headlines in capitals, capitals inside sentences, ships."""

from __future__ import annotations

import pytest

from nlp.mentions.echoes import Marked, Spellings, echoes
from nlp.mentions.hints import hint
from nlp.mentions.shapes import split
from nlp.mentions.unmarked import lone_words
from nlp.mentions.votes import Memory, Votes
from nlp.mentions.world import world_names
from nlp.proposals import ArticleInput, KnownSurface, ReadingJob
from nlp.reading import read
from tests.nlp.helpers import articles, last_readings, marked


def found(text: str, *names: tuple[str, str]) -> list[tuple[str, str]]:
    """The echoes in ``text`` when a pipeline marked ``names`` at their first place, with the label of each."""
    spans = sorted(
        (Marked(text.index(surface), text.index(surface) + len(surface), label) for surface, label in names),
        key=lambda each: each.start,
    )
    return [(text[each.start : each.end], each.label) for each in echoes(text, spans, Spellings(base=world_names()))]


def test_countries_capitals_and_world_bodies_are_found_without_the_pipeline() -> None:
    text = (
        "“Nairobi signs and forgets,” he said. Kenya spends little, a UNHCR report told Frontex and two Bangladeshis."
    )
    assert found(text) == [
        ("Nairobi", "GPE"), ("Kenya", "GPE"), ("UNHCR", "ORG"), ("Frontex", "ORG"), ("Bangladeshis", "NORP"),
    ]  # fmt: skip
    assert found("Kenya Power cut the line; Kenyan President Joe Mutua did not.", ("Joe Mutua", "PERSON")) == [
        ("Kenyan", "NORP")
    ]


def test_the_town_of_a_dateline_is_a_place() -> None:
    text = "TUZLA, Bosnia (AP) — The court met.\nBREAKING - The court rose.\nNOVI PAZAR - It rained."
    assert [each for each in found(text) if each[0].isupper()] == [("TUZLA", "GPE"), ("NOVI PAZAR", "GPE")]


def test_a_headline_in_capitals_names_what_the_article_names() -> None:
    text = "STRIKE EMPTIES TUZLA WARDS: WHO GAINS?\nThe wards of Tuzla were empty, said Mirza Hope. They hope."
    assert ("TUZLA", "GPE") in found(text, ("Tuzla", "GPE"), ("Mirza Hope", "PERSON"))
    assert "HOPE" not in {
        name for name, _ in found("NO HOPE FOR TUZLA WARDS\nMirza Hope had hope.", ("Mirza Hope", "PERSON"))
    }


def test_capitals_inside_a_sentence_are_a_name() -> None:
    text = "A spokesman at the palace, Femi Adeola, said that his Foreign Minister would see the Second World War film."
    assert found(text) == [("Femi Adeola", "PERSON")]
    assert found("The port will be run by the local builder Grupo Arrieta alone.") == [("Grupo Arrieta", "ORG")]
    text = "The crew left the Esperanza del Mar before the Haijing 5203 sailed in May 2024."
    assert found(text, ("5203", "CARDINAL")) == [("Esperanza del Mar", "PRODUCT"), ("Haijing 5203", "PRODUCT")]


def test_a_torn_person_is_whole_again_and_a_people_stays_apart() -> None:
    text = "For Yasir Abdelrahman Idris, the lights are close."
    torn = (("Yasir Abdelrahman", "PERSON"), ("Idris", "PERSON"))
    assert found(text, *torn) == [("Yasir Abdelrahman Idris", "PERSON")]
    assert found("He saw Democrat Hilda Klint there.", ("Democrat", "NORP"), ("Hilda Klint", "PERSON")) == []


def test_a_family_is_told_apart_by_given_names() -> None:
    text = "Suresh Khand and his brother Mahesh Khand fell out. Mahesh kept cement and Suresh kept steel."
    names = (("Suresh Khand", "PERSON"), ("Mahesh Khand", "PERSON"))
    assert found(text, *names) == [("Mahesh", "PERSON"), ("Suresh", "PERSON")]


@pytest.mark.parametrize(
    ("text", "name", "said", "label"),
    [
        ("The frigate HMAS Warrego will sail.", "HMAS Warrego", "PERSON", "PRODUCT"),
        ("He slept on the deck of the Esperanza with his sister; the ship waited.", "Esperanza", "PERSON", "PRODUCT"),
        ("The tanker Bruna Star lay off the port.", "Bruna Star", "PERSON", "PRODUCT"),
        ("It lies on the left bank of the Dnipro Vey and has a mill.", "Dnipro Vey", "ORG", "LOC"),
        ("The chain Bellamy Belgium closed shops.", "Bellamy Belgium", "PERSON", "ORG"),
        ("It owns Severn Metals and a dock.", "Severn Metals", "LOC", "ORG"),
        ("Labels of Corvane, a Danish retailer, were found.", "Corvane", "PERSON", "ORG"),
        ("Corvane's managing director denied it.", "Corvane", "PERSON", "ORG"),
        ("It bought 6% of Corvane on Monday.", "Corvane", "PERSON", "ORG"),
        ("The newspaper Reforma reported it.", "Reforma", "PERSON", "ORG"),
        ("They fled Ranya, a border town in the north.", "Ranya", "PERSON", "GPE"),
        ("The mayor of Masinloc agreed.", "Masinloc", "PERSON", "GPE"),
        ("The Chancay megaport is deep.", "Chancay", "PRODUCT", "GPE"),
        ("The Treaty of No Alliances holds.", "The Treaty of No Alliances", "WORK_OF_ART", "LAW"),
        ("The National Health Agency (Anvisa) agreed.", "Anvisa", "PERSON", "ORG"),
        ("A vote of the Novo party failed.", "Novo", "PERSON", "ORG"),
        ("The AU draft failed.", "AU", "NORP", "ORG"),
        ("He waits in Esmeral for rain.", "Esmeral", "NORP", "GPE"),
    ],
)
def test_the_text_corrects_what_the_pipeline_says(text: str, name: str, said: str, label: str) -> None:
    start = text.index(name)
    told = hint(text, start, start + len(name), said)
    assert told is not None and told.label == label


def test_a_spokeswoman_for_an_agency_is_no_agency() -> None:
    text = "Lieve Desmedt, a spokeswoman for the agency, left. Anders Holm, a bank analyst, stayed."
    for name in ("Lieve Desmedt", "Anders Holm"):
        start = text.index(name)
        assert hint(text, start, start + len(name), "PERSON") is None


def test_rows_in_title_case_and_common_words_make_no_names() -> None:
    assert found("Congress Bill Would End Mining Sector Reform And Security Clearance For Staff") == []
    assert found("The new security rules say that his Security Clearance is gone.") == []
    assert found("Ecosystem Impact Assessments are made by the state of the art.") == []


def test_a_party_and_a_law_are_named_by_the_words_beside_them() -> None:
    text = "The Law and Justice party broke the United Nations Convention on the Law of the Sea on Monday."
    assert found(text, ("Law", "PERSON")) == [
        ("Law and Justice", "ORG"), ("United Nations Convention on the Law of the Sea", "LAW"),
    ]  # fmt: skip
    assert found("Takeda, the Japanese firm that makes it, agreed.", ("Japanese", "NORP")) == [("Takeda", "ORG")]


def test_a_span_of_a_person_and_more_is_taken_apart() -> None:
    for text, label, parts in (
        ("Marek Drimal of Societe Generale", "ORG", ["Marek Drimal", "Societe Generale"]),
        ("Detective Superintendent Risto Lohi", "WORK_OF_ART", ["Risto Lohi"]),
        ("Royal Bank of North Scotland", "ORG", ["Royal Bank of North Scotland"]),
    ):
        assert [text[start:end] for start, end, _ in split(text, 0, len(text), label)] == parts


def test_a_body_keeps_its_country_before_its_letters() -> None:
    text = "Confederation of Indigenous Peoples of Ecuador (CONAIE) met."
    end = text.index(" of Ecuador")
    assert [text[slice(*each[:2])] for each in split(text, 0, end, "ORG")] == [text[: text.index(" (")]]


def test_a_person_is_whole_where_the_parser_joins_the_words() -> None:
    text = "Critics say that the lake was full. Abbas Sharaki Mansour, a geologist, claims that only eight run."
    reading = last_readings(read(ReadingJob(articles(text))))["a0"]
    assert ("Abbas Sharaki Mansour", "PERSON") in marked(text, reading)


def test_a_surname_read_as_a_town_is_its_bearers() -> None:
    votes = Votes(Memory(), ("PERSON", "GPE", "ORG"))
    votes.add("sami qazi", "PERSON")
    for _ in range(2):
        votes.add("qazi", "GPE")
    verdict = votes.decide("qazi", "GPE")
    assert verdict is not None and verdict.label == "PERSON"
    votes.add("qazi", "GPE", located=True)
    votes.add("qazi", "GPE", located=True)
    verdict = votes.decide("qazi", "GPE")
    assert verdict is not None and verdict.label == "GPE"


def test_a_text_of_another_language_gets_only_confirmed_names() -> None:
    spanish = (
        "El presidente de Kenia viajó a Nairobi con la señora Femi Adeola. Según la UNHCR, el barco Esperanza del Mar "
        "salió del puerto de Lamu el lunes; la señora Femi Adeola dijo que el gobierno de Ankara no sabía nada."
    )
    english = "A spokesman at the palace, Femi Adeola, said that UNHCR staff in Ankara saw the Esperanza del Mar."
    texts = (ArticleInput("es", spanish, "es"), ArticleInput("en", english, "en"))
    known = (KnownSurface("Ankara", "GPE", confirmed=1),)
    readings = last_readings(read(ReadingJob(texts, known=known)))
    assert marked(spanish, readings["es"]) == [("Ankara", "GPE")]
    assert {"Femi Adeola", "UNHCR", "Ankara"} <= {name for name, _ in marked(english, readings["en"])}


def test_a_surname_is_looked_for_where_only_another_article_gives_the_full_name() -> None:
    text = "“Quinonez speaks on television,” he says. A Soto is here."
    everywhere = Spellings((("Roberto Quinonez", "PERSON"), ("Ana Soto", "PERSON")))
    assert [text[each.start : each.end] for each in echoes(text, [], everywhere)] == ["Quinonez"]


def test_a_surname_may_stand_first() -> None:
    votes = Votes(Memory(), ("PERSON", "GPE", "ORG", "NORP"))
    votes.add("han dong-wook", "PERSON")
    votes.add("han", "NORP")
    verdict = votes.decide("han", "NORP")
    assert verdict is not None and verdict.label == "PERSON"


def test_a_relative_and_a_firm_tell_themselves() -> None:
    text = "He met her daughter Nasima and his brother, Alam Mollah. Gulf Keystone Petroleum paid for Clean Energy."
    assert found(text) == [("Nasima", "PERSON"), ("Alam Mollah", "PERSON"), ("Gulf Keystone Petroleum", "ORG")]


def test_a_word_that_comes_again_and_again_is_a_name() -> None:
    texts = ["He sat in the Folketing on Monday.", "Members of the Folketing voted and the Moment passed."]
    spoken = {text[start:end] for text in texts for start, end, _ in lone_words(text)}
    assert spoken == {"Folketing"}


def test_a_person_stays_a_person_beside_ships() -> None:
    text = "The ship waited while Esperanza Ruiz slept. The Trump administration bought boats."
    for name in ("Esperanza Ruiz", "Trump"):
        start = text.index(name)
        told = hint(text, start, start + len(name), "PERSON")
        assert told is None or told.label == "PERSON"
