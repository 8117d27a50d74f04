"""Names that the pipeline missed: found by the same name elsewhere, by a short form, or by their shape."""

from __future__ import annotations

import pytest

from nlp.labels import VALUE_LABELS
from nlp.mentions.echoes import Marked, Spellings, echoes
from nlp.mentions.hints import hint
from nlp.mentions.shapes import short_forms, spelled_out, split
from nlp.proposals import ReadingJob
from nlp.reading import read
from tests.nlp.helpers import articles, last_readings, marked


def found(text: str, *names: tuple[str, str], elsewhere: tuple[tuple[str, str], ...] = ()) -> list[tuple[str, str]]:
    """The echoes in ``text`` when a pipeline marked ``names`` at their first place, with the label of each."""
    spans = sorted(
        (Marked(text.index(surface), text.index(surface) + len(surface), label) for surface, label in names),
        key=lambda each: each.start,
    )
    return [(text[each.start : each.end], each.label) for each in echoes(text, spans, Spellings(elsewhere))]


def test_a_surname_is_found_where_the_full_name_stands() -> None:
    text = "Governor Kubanych Saliev refused. “We stand firm,” Saliev said. Saliev Street was empty."
    assert found(text, ("Kubanych Saliev", "PERSON")) == [("Saliev", "PERSON")]
    text = "Rodrigo Ibáñez Soto spoke. Ibáñez left early, but Rodrigo Ibanez was seen."
    assert found(text, ("Rodrigo Ibáñez Soto", "PERSON")) == [("Ibáñez", "PERSON"), ("Rodrigo Ibanez", "PERSON")]


def test_a_common_word_at_the_beginning_of_a_sentence_is_no_name() -> None:
    text = "Ned Price spoke. Price rises hurt; a price of 3 dollars is too much. “Not so,” Price said."
    assert found(text, ("Ned Price", "PERSON")) == [("Price", "PERSON")]
    assert text.rindex("Price") == next(each.start for each in echoes(text, [Marked(0, 9, "PERSON")], Spellings()))


def test_capitals_in_front_do_not_make_a_common_word_a_name() -> None:
    names = (("Ned Price", "PERSON"), ("WHO", "ORG"))
    text = "Ned Price of the WHO spoke. WHO has doubts. Price has risen; a price of 3 dollars is too much for who pays."
    assert found(text, *names) == [("WHO", "ORG")]


def test_the_longest_of_overlapping_echoes_stays() -> None:
    text = "Boats on the Nam Khan River stopped. The Nam Khan River Commission met by the Nam Khan."
    names = found(text, elsewhere=(("Nam Khan", "LOC"), ("Nam Khan River", "LOC")))
    assert names == [("Nam Khan River", "LOC"), ("Nam Khan River Commission", "ORG"), ("Nam Khan", "LOC")]


def test_a_name_of_another_article_is_found_here() -> None:
    elsewhere = (("Pak Seng Dam", "FAC"), ("Economic Community of West African States", "ORG"), ("Boffa", "GPE"))
    text = "ECOWAS ministers saw the Pak Seng Dam and the Pak Seng road to Boffa."
    assert found(text, elsewhere=elsewhere) == [
        ("ECOWAS", "ORG"), ("Pak Seng Dam", "FAC"), ("Pak Seng", "FAC"), ("Boffa", "GPE"),
    ]  # fmt: skip


def test_capitals_in_brackets_are_the_name_before_them() -> None:
    text = (
        "The Netherlands Safety Authority (NVWA) acted. The International Federation of Red Cross Societies (IFRC) too."
    )
    names = found(text, ("Netherlands Safety Authority", "ORG"), ("Red Cross", "ORG"))
    assert ("NVWA", "ORG") in names
    assert ("International Federation of Red Cross Societies", "ORG") in names
    assert ("IFRC", "ORG") in names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Boats on the Nam Khan River stopped.", [("Nam Khan River", "LOC")]),
        ("In Cambodia the Tonle Sap Lake is low.", [("Tonle Sap Lake", "LOC")]),
        ("Canada's Northern Mining Company and the Harbour Workers Union met.",
         [("Northern Mining Company", "ORG"), ("Harbour Workers Union", "ORG")]),
        ("“No,” said Dr Niamh O'Sé, and Gen. Jumaliev's men left.", [("Niamh O'Sé", "PERSON"), ("Jumaliev", "PERSON")]),
        ("Traders from Kassanda said that roads in Parliament were closed.", [("Kassanda", "GPE")]),
        ("The River was high. The Ministry said so in May.", []),
    ],
)  # fmt: skip
def test_the_shape_of_words_makes_them_a_name(text: str, names: list[tuple[str, str]]) -> None:
    assert found(text) == names


def test_an_echo_never_cuts_a_marked_name_or_a_value() -> None:
    text = "Mara Lind met Lind Shipping Holdings on Lind Day, 3 May."
    marks = (("Mara Lind", "PERSON"), ("Lind Shipping Holdings", "ORG"), ("Lind Day, 3 May", "DATE"))
    assert found(text, *marks) == []
    assert "DATE" in VALUE_LABELS


def test_a_body_is_not_joined_with_a_person_by_and() -> None:
    text = "Ryan and the Republican National Committee agreed."
    assert found(text, ("Ryan", "PERSON")) == [("Republican National Committee", "ORG")]


def test_firms_are_shortened_and_countries_are_not() -> None:
    short = {form for form, _ in short_forms("Golden Naga Power Company", "ORG")}
    assert {"Golden Naga", "Golden Naga Power", "GNPC"} <= short
    assert "Peru" not in {form for form, _ in short_forms("Peru Mining Company", "ORG")}


def test_initials_may_pass_over_capitals_but_begin_alike() -> None:
    text = "the Economic Community of West African States"
    assert spelled_out(text, len(text), "ECOWAS") == 4
    assert spelled_out(text, len(text), "NATO") is None


def test_one_span_that_holds_two_names_is_split() -> None:
    def parts(text: str, label: str) -> list[tuple[str, str]]:
        return [(text[start:end], kind) for start, end, kind in split(text, 0, len(text), label)]

    assert parts("Abuja, Nigeria", "GPE") == [("Abuja", "GPE"), ("Nigeria", "GPE")]
    assert parts("Thalassa Maritime Corp. of Piraeus", "ORG") == [
        ("Thalassa Maritime Corp.", "ORG"),
        ("Piraeus", "GPE"),
    ]
    text = "Ministry of Energy and Mines said"
    assert [text[start:end] for start, end, _ in split(text, 0, 18, "ORG")] == ["Ministry of Energy and Mines"]


@pytest.mark.parametrize(
    ("text", "name", "said", "label"),
    [
        ("its president, Kassym Tokayev, left", "Kassym Tokayev", "ORG", "PERSON"),
        ("“Yes,” said Rodrigo Soto, the regulator", "Rodrigo Soto", "ORG", "PERSON"),
        ("and GNPC told the ministry", "GNPC", "PERSON", "ORG"),
        ("Électricité de France (EDF) sells", "Électricité de France", "PERSON", "ORG"),
        ("the farms of Lake Issyk-Kul are", "Lake Issyk-Kul", "PERSON", "LOC"),
        ("booms from Dakar arrived", "Dakar", "PERSON", "GPE"),
    ],
)
def test_the_words_around_a_name_correct_its_label(text: str, name: str, said: str, label: str) -> None:
    start = text.index(name)
    told = hint(text, start, start + len(name), said)
    assert told is not None
    assert told.label == label


def test_short_names_take_the_label_of_the_long_one() -> None:
    texts = (
        "The Golden Naga Power Company built it. Golden Naga denies that. Golden Naga likes the Nam Khan River.",
        "Golden Naga sold its dam on the Nam Khan. The Nam Khan flows on.",
    )
    readings = last_readings(read(ReadingJob(articles(*texts))))
    labels = {surface: label for at, text in enumerate(texts) for surface, label in marked(text, readings[f"a{at}"])}
    assert labels["Golden Naga"] == "ORG"
    assert labels["Nam Khan River"] == labels["Nam Khan"] == "LOC"
