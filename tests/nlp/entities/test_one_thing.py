"""Names of one thing that differ in spelling, order, country or length; and look-alikes that stay apart."""

from __future__ import annotations

import pytest

from nlp.entities import cluster
from nlp.entities.bodies import canonical
from nlp.entities.naming import initials, spells, spells_words
from nlp.entities.people import one_given_name
from nlp.proposals import ClusterJob, MentionInput
from tests.nlp.helpers import groups, mentions_in

Texts = dict[str, str]


def clusters(texts: Texts, label: str, *names: str, **others: str) -> set[frozenset[str]]:
    """The groups of surfaces; ``names`` have ``label``, ``others`` (underscores for spaces) their own."""
    given = dict.fromkeys(names, label) | {name.replace("_", " "): kind for name, kind in others.items()}
    mentions = mentions_in(texts, given)
    return {frozenset(each) for each in groups(cluster(ClusterJob(mentions, texts)), mentions).values()}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stimson Center", "Stimson Centre"),
        ("Council of National Salvation", "National Salvation Council"),
        ("Russian Defence Ministry", "Ministry of Defense of Russia"),
        ("Food Safety Authority of Ireland", "Irish Food Safety Authority"),
        ("U.S. Geological Survey", "United States Geological Survey"),
        ("JP Morgan", "JPMorgan"),
        ("Nordlund Bank", "Nördlund Bank"),
        ("World Bank", "World Bank Group"),
        ("Mansilla Group", "Grupo Mansilla"),
        ("Fed", "Federal Reserve"),
        ("OSCE", "Organization for Security and Co-operation in Europe"),
        ("UNHCR", "United Nations High Commissioner for Refugees"),
        ("Federal Ministry of Finance", "Finance Ministry"),
        ("Ministry of Labour and Employment", "Labour Ministry"),
        ("Green Delta Knitwear", "Green Delta"),
        ("Corvane", "Corvane A/S"),
        ("Falcon Gate", "Falcon Gate Holding"),
    ],
)
def test_one_body_under_two_names(one: str, other: str) -> None:
    texts = {"a": f"The {one} met.", "b": f"The {other} agreed."}
    assert clusters(texts, "ORG", one, other) == {frozenset((one, other))}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ministry of Trade", "Ministry of Works"),
        ("University of Varna", "Varna University"),
        ("Halden Foods", "Halden Dairies"),
        ("Russian Defence Ministry", "Ukrainian Defence Ministry"),
        ("Africa CDC", "CDC"),
        ("Islamic State", "Islamic"),
        ("Bank of Varna", "Bank"),
    ],
)
def test_two_bodies_that_share_words_stay_apart(one: str, other: str) -> None:
    texts = {"a": f"The {one} met. The {other} agreed.", "b": f"The {other} left."}
    assert frozenset((one,)) in clusters(texts, "ORG", one, other)


@pytest.mark.parametrize(
    ("acronym", "name"),
    [
        ("USGS", "U.S. Geological Survey"), ("UNRWA", "UN Relief and Works Agency"), ("EDF", "Électricité de France"),
        ("CBP", "U.S. Customs and Border Protection"), ("EASA", "European Union Aviation Safety Agency"),
        ("CDC", "U.S. Centers for Disease Control and Prevention"),
        ("F.D.I.C.", "Federal Deposit Insurance Corporation"),
    ],
)  # fmt: skip
def test_an_acronym_finds_its_name(acronym: str, name: str) -> None:
    texts = {"a": f"The {name} spoke. {acronym} officials agreed."}
    assert clusters(texts, "ORG", acronym, name) == {frozenset((acronym, name))}


def test_acronyms_leave_out_two_letters_at_most() -> None:
    assert spells("easa", "euasa")
    assert not spells("ec", "ecowas")
    assert not spells("cia", "ctia" + "xyz")
    assert "imf" not in initials("IMF board")


def test_a_river_and_its_name_are_one_unless_a_sentence_tells_them_apart() -> None:
    texts = {"a": "Boats left the Nam Khan River. The Nam Khan is low.", "b": "Lake Harmony and Harmony are far."}
    found = clusters(texts, "LOC", "Nam Khan River", "Nam Khan", "Lake Harmony", Harmony="GPE")
    assert found == {frozenset(("Nam Khan River", "Nam Khan")), frozenset(("Lake Harmony",)), frozenset(("Harmony",))}


def test_a_province_and_its_town_stay_apart() -> None:
    town = {"a": "Luang Prabang Province is large.", "b": "It lies 60 km from Luang Prabang."}
    assert len(clusters(town, "GPE", "Luang Prabang Province", "Luang Prabang")) == 2
    same = {"a": "Hormozgan Province is large.", "b": "A quake hit Hormozgan."}
    assert len(clusters(same, "GPE", "Hormozgan Province", "Hormozgan")) == 1


def test_a_country_is_not_the_river_that_bears_its_name() -> None:
    texts = {"a": "Niger lies on it.", "b": "The Niger River floods."}
    assert len(clusters(texts, "LOC", "Niger River", Niger="GPE")) == 2


def test_a_court_without_country_is_that_of_the_country_told_of() -> None:
    texts = {"a": "The Supreme Court of Kenya ruled.", "b": "Kenya waits. The Supreme Court sits in Kenya."}
    names = ("Supreme Court of Kenya", "Supreme Court of Ghana", "Supreme Court")
    assert frozenset(("Supreme Court of Kenya", "Supreme Court")) in clusters(texts, "ORG", *names, Kenya="GPE")
    texts["b"] = "Ghana waits. The Supreme Court sits in Ghana."
    assert len(clusters(texts, "ORG", *names, Kenya="GPE", Ghana="GPE") - {frozenset(("Ghana",))}) == 2


def test_a_lone_surname_is_the_one_named_before_it() -> None:
    texts = {"a": "Conor Whelan spoke. Whelan left. Aoife Whelan stayed."}
    assert frozenset(("Conor Whelan", "Whelan")) in clusters(texts, "PERSON", "Conor Whelan", "Aoife Whelan", "Whelan")
    texts = {"a": "Conor Whelan and Aoife Whelan spoke. Whelan left."}
    assert len(clusters(texts, "PERSON", "Conor Whelan", "Aoife Whelan", "Whelan")) == 3


def test_a_given_name_alone_is_its_bearer_in_his_article() -> None:
    texts = {"a": "Thongloun Sisoulith rules. Thongloun is quiet.", "b": "Thongloun of Vientiane sells rice."}
    mentions = mentions_in(texts, dict.fromkeys(("Thongloun Sisoulith", "Thongloun"), "PERSON"))
    found = cluster(ClusterJob(mentions, texts))
    assert sorted(len(each.mention_ids) for each in found.entities) == [1, 2]


def test_short_given_names_join_across_articles_of_one_story() -> None:
    texts = {"a": "Deb Hollister met the Harbour Board.", "b": "Debra Hollister left the Harbour Board."}
    names = ("Deb Hollister", "Debra Hollister")
    assert frozenset(names) in clusters(texts, "PERSON", *names, Harbour_Board="ORG")
    assert one_given_name("almaz", "almazbek")
    assert not one_given_name("martin", "martina")
    assert not one_given_name("john", "samuel")


def test_two_long_names_of_one_short_form_are_two_people() -> None:
    for short, one, other in (
        ("pat", "patrick", "patricia"),
        ("alex", "alexander", "alexandra"),
        ("al", "alan", "alfred"),
    ):
        assert one_given_name(short, one) and one_given_name(other, short)
        assert not one_given_name(one, other)


def test_generations_and_credits_are_no_surnames() -> None:
    texts = {"a": "John Cushman Jr. spoke. Carlos Barria / Reuters. Reuters said.", "b": "John G. Roberts Jr. left."}
    names = ("John Cushman Jr.", "John G. Roberts Jr.", "Carlos Barria / Reuters", "Reuters")
    assert clusters(texts, "PERSON", *names) == {frozenset((each,)) for each in names}


def test_canonical_words_name_the_country_once() -> None:
    assert canonical("ministry of defence of russia") == ("ministry", "defense", "@Russia")
    assert set(canonical("russian defence ministry")) == set(canonical("ministry of defence of russia"))


def test_the_head_alone_is_the_only_body_of_its_kind() -> None:
    texts = {"a": "The European Commission met. The Commission agreed.", "b": "The Commission said no."}
    assert clusters(texts, "ORG", "European Commission", "Commission") == {
        frozenset({"European Commission", "Commission"})
    }
    texts = {"a": "The Ministry of Works met the Ministry of Trade. The Ministry agreed."}
    assert len(clusters(texts, "ORG", "Ministry of Works", "Ministry of Trade", "Ministry")) == 3


def test_a_people_and_its_members_are_one() -> None:
    texts = {"a": "Spanish ships and Spaniards; Philippine boats and Filipinos."}
    assert clusters(texts, "NORP", "Spanish", "Spaniards", "Philippine", "Filipinos") == {
        frozenset({"Spanish", "Spaniards"}),
        frozenset({"Philippine", "Filipinos"}),
    }


def test_a_place_that_others_call_otherwise_is_one() -> None:
    texts = {"a": "They drilled near Huangyan Island, which the Philippines calls Scarborough Shoal. The navy saw it."}
    assert clusters(texts, "LOC", "Huangyan Island", "Scarborough Shoal") == {
        frozenset({"Huangyan Island", "Scarborough Shoal"})
    }


def test_a_ship_with_and_without_its_prefix() -> None:
    texts = {"a": "HMAS Warrego sailed. The Warrego waits."}
    assert clusters(texts, "PRODUCT", "HMAS Warrego", Warrego="PRODUCT") == {frozenset({"HMAS Warrego", "Warrego"})}


def test_a_surname_is_that_of_the_one_who_is_no_relative() -> None:
    texts = {"a": "Ruben Soto Garza was held. His brother, Ismael Soto Garza, was let go. Soto Garza is in jail."}
    names = ("Ruben Soto Garza", "Ismael Soto Garza", "Soto Garza")
    found = clusters(texts, "PERSON", *names)
    assert frozenset({"Ruben Soto Garza", "Soto Garza"}) in found
    texts = {"a": "Ruben Soto Garza met Ismael Soto Garza. Soto Garza is in jail."}
    assert len(clusters(texts, "PERSON", *names)) == 3


def test_a_given_name_is_that_of_the_family_an_article_tells_of() -> None:
    texts = {"a": "Nechir Barz and Masur Barz spoke.", "b": "Masur Barz has signed, and Nechir carried the papers."}
    assert frozenset({"Nechir Barz", "Nechir"}) in clusters(texts, "PERSON", "Nechir Barz", "Masur Barz", "Nechir")
    texts["b"] = "Others have signed, and Nechir carried the papers."
    assert frozenset({"Nechir"}) in clusters(texts, "PERSON", "Nechir Barz", "Masur Barz", "Nechir")


def test_letters_may_begin_the_words_of_a_name() -> None:
    assert spells_words("apikur", "Association of the Petroleum Industry of Kurdistan")
    assert not spells_words("apikur", "Association of the Petroleum Industry of Turkey")
    assert not spells_words("who", "World Health Organization")  # the initials: another rule's
    texts = {"a": "The Kurdistan region; Iraqi Kurdistan is rich."}
    assert clusters(texts, "GPE", "Kurdistan", "Iraqi Kurdistan") == {frozenset({"Kurdistan", "Iraqi Kurdistan"})}


def test_the_wife_named_later_is_not_the_surname_before() -> None:
    texts = {"a": "Kurz sleeps at the pit. His wife, Ada Kurz, brings soup."}
    mentions = tuple(
        MentionInput(str(start), "a", texts["a"][start : start + length], "PERSON", start)
        for start, length in ((0, 4), (texts["a"].index("Ada"), 8))
    )
    assert len(cluster(ClusterJob(mentions, texts)).entities) == 2


def test_a_body_taken_for_a_person_is_its_letters() -> None:
    texts = {"a": "Polska Grupa Gornicza lost. PGG will close.", "b": "PGG said so."}
    found = clusters(texts, "PERSON", "Polska Grupa Gornicza", PGG="ORG")
    assert found == {frozenset({"Polska Grupa Gornicza", "PGG"})}


def test_brackets_after_a_body_hold_its_short_name_but_no_town() -> None:
    texts = {"a": "The National Health Agency (Anvisa) met. The University of Leeds (Headingley) did not."}
    found = clusters(texts, "ORG", "National Health Agency", "Anvisa", "University of Leeds", Headingley="GPE")
    assert frozenset({"National Health Agency", "Anvisa"}) in found
    assert frozenset({"Headingley"}) in found


def test_the_gulf_is_the_only_gulf() -> None:
    texts = {"a": "The Persian Gulf is shallow; the Gulf is warm.", "b": "The Gulf shook."}
    assert clusters(texts, "LOC", "Persian Gulf", "Gulf") == {frozenset({"Persian Gulf", "Gulf"})}


def test_letters_in_another_order_count_beside_the_name() -> None:
    texts = {"a": "The National Electoral Council counted. The CNE fined him."}
    assert clusters(texts, "ORG", "National Electoral Council", "CNE") == {
        frozenset({"National Electoral Council", "CNE"})
    }


def test_two_firms_that_begin_alike_leave_the_word_alone() -> None:
    texts = {"a": "Meridian Cells builds.", "b": "Meridian Logistics drives.", "c": "Meridian denies it."}
    assert len(clusters(texts, "ORG", "Meridian Cells", "Meridian Logistics", "Meridian")) == 3
