"""A claim's statement: faithful, able to stand alone, and with no wrong name in a pronoun's place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nlp import models
from nlp.proposals import Attribution, ClaimProposal, Polarity, Segments
from tests.evaluation.claims import read_claims

Read = Callable[[str], list[ClaimProposal]]


@pytest.fixture
def read(pipeline: models.Pipeline) -> Read:
    return lambda text: list(read_claims(text, pipeline, 0.0))


def said(text: str, segments: Segments) -> str:
    return " ".join(text[part.start : part.end] for part in segments)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Anna Lindqvist left in May. Robert Lang said he had fled the town after the fire.",
            "Robert Lang had fled the town after the fire.",
        ),
        (
            "Anna Lindqvist left in May. An army spokesman said he had no information about the shelling.",
            "An army spokesman had no information about the shelling.",
        ),
        (
            "Anna Lindqvist left in May. Robert Lang told reporters he was unfamiliar with the report.",
            "Robert Lang was unfamiliar with the report.",
        ),
        ("Robert Lang said his family had left Bergen in 2011.", "Robert Lang's family had left Bergen in 2011."),
        (
            "The coast guard said it had rescued 40 people near Bergen on Sunday.",
            "The coast guard had rescued 40 people near Bergen on Sunday.",
        ),
        (
            "Villagers at Kesh said they had received no water since Monday.",
            "Villagers at Kesh had received no water since Monday.",
        ),
        ("Once, Anna Lindqvist said, she was leaving the party.", "Once, Anna Lindqvist was leaving the party."),
    ],
)  # fmt: skip
def test_who_speaks_of_himself_is_named(read: Read, text: str, statement: str) -> None:
    assert read(text)[-1].statement == statement


@pytest.mark.parametrize(
    "text",
    [
        "Robert Lang told Henry Adler that he had lost the vote in 2019.",
        "Robert Lang said he'd welcome the vote of 2019.",
        "Robert Lang said she had lost the vote in 2019.",
        "The ministry said he had lost the vote in 2019.",
        "The Geological Survey said it had a magnitude of 5.9.",
        "Robert Lang said they had crossed the border in 2019.",
    ],
)
def test_where_a_pronoun_may_be_another_the_sentence_keeps_its_words(read: Read, text: str) -> None:
    assert read(text)[-1].statement == text


def test_a_pronoun_in_a_quotation_is_nobodys_to_replace(read: Read) -> None:
    text = "Robert Lang accused Henry Adler of lying. “He went for the easy vote in 2019,” the governor said."
    assert read(text)[-1].statement == "He went for the easy vote in 2019."


def test_what_others_did_is_not_laid_on_who_tells_it_afterwards(read: Read) -> None:
    text = "By Monday they had crossed the border at Kesh, organizers said."
    assert read(text)[-1].statement == "By Monday they had crossed the border at Kesh."


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Maria Ortega founded the company.", "Maria Ortega"),
        ("Maria Ortega founded the company. The mill burned down.", "Maria Ortega"),
        ("Maria Ortega met Robert Lang in Bergen.", "Maria Ortega"),
        ("Maria Ortega met Anna Lindqvist in Bergen.", "She"),
        ("Maria Ortega founded the company. The mayor closed it.", "She"),
        ("Robert Lang founded the company.", "She"),
    ],
)
def test_the_author_s_pronoun_is_named_where_one_person_can_be_meant(read: Read, before: str, name: str) -> None:
    assert (
        read(f"{before} She sold 40 percent of it in 2019.")[-1].statement == f"{name} sold 40 percent of it in 2019."
    )


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("“So far we've had 30 deaths,” Robert Lang said.", "So far we've had 30 deaths."),
        ("“That is a problem for the party,” said Robert Lang.", "That is a problem for the party."),
        ("That crisis has cost 27 people in Kesh their lives.", "That crisis has cost 27 people in Kesh their lives."),
        (
            "In addition to the dead, 40 people were wounded in Kesh, officials said.",
            "In addition to the dead, 40 people were wounded in Kesh.",
        ),
        ("But exports fell by 4 percent in 2019.", "Exports fell by 4 percent in 2019."),
        (
            "The donors were upset when Robert Lang proposed raising the tax of 2019.",
            "The donors were upset when Robert Lang proposed raising the tax of 2019.",
        ),
        (
            "Arania demanded that the militia be prevented from rearming in 2019.",
            "Arania demanded that the militia be prevented from rearming in 2019.",
        ),
        (
            "The plant, Robert Lang said on Monday, was sold to a Greek bank in 2019.",
            "The plant was sold to a Greek bank in 2019.",
        ),
        (
            "“We were told to wait,” Anna Lindqvist, a nurse who had come with her children and a friend, told us.",
            "We were told to wait.",
        ),
        ("(Of the 1,590 votes in Kesh, 1,128 were for Lang.)", "Of the 1,590 votes in Kesh, 1,128 were for Lang."),
    ],
)  # fmt: skip
def test_a_statement_keeps_and_loses_the_right_words(read: Read, text: str, statement: str) -> None:
    assert read(text)[-1].statement == statement


def test_two_sources_in_one_sentence_are_two_claims(read: Read) -> None:
    text = "The institute in Kesh put the quake's magnitude at 5.9, but the Geological Survey said it was 6.1."
    first, second = read(text)
    assert first.statement == "The institute in Kesh put the quake's magnitude at 5.9."
    assert second.statement == "The quake's magnitude was 6.1."
    assert [said(text, one.speaker) for one in (first, second)] == ["The institute in Kesh", "Geological Survey"]
    assert said(text, first.segments) == "The institute in Kesh put the quake's magnitude at 5.9"
    assert {one.attribution for one in (first, second)} == {Attribution.INDIRECT}


def test_a_caption_repeated_is_one_claim(read: Read) -> None:
    line = "Migrants gathered at the fence of Kesh on 29 April 2018."
    assert len(read(f"{line}\n\nThe fence was built in 1998.\n\n{line}")) == 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The doctor of the clinic in Velmora said that nine had died.", "The doctor of the clinic in Velmora"),
        ("Norway's seismic institute said that the tremor lasted ten seconds.", "Norway's seismic institute"),
        ("Robert Lang, 34, a migrant from Kesh who came by train, said that nine people had died.", "Robert Lang"),
        ("The mayor of Bergen, Ingrid Solheim, said that the bridge had been closed since 2019.", "Ingrid Solheim"),
        ("Angela Merkel's office said that the bridge had been closed since 2019.", "Angela Merkel's office"),
    ],
)  # fmt: skip
def test_the_speaker_is_who_the_phrase_is_about(read: Read, text: str, speaker: str) -> None:
    assert said(text, read(text)[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Nine people crossed the border without papers in 2019.", Polarity.POSITIVE),
        ("The Movement Without Borders was founded in 2019.", Polarity.POSITIVE),
        ("This is not the first time that the army has shelled Kesh.", Polarity.POSITIVE),
        ("To ensure there was no confusion, the army gave maps to 40 villages.", Polarity.POSITIVE),
        ("Kesh was hit by 40 shells, but no school was damaged.", Polarity.POSITIVE),
        ("No school in Kesh was hit in 2019.", Polarity.NEGATIVE),
        ("There was no warning before the flood of 2019.", Polarity.NEGATIVE),
        ("The army did not shell Kesh in 2019.", Polarity.NEGATIVE),
        ("The army denied that it had shelled Kesh in 2019.", Polarity.NEGATIVE),
        ("Robert Lang said that the army never shelled Kesh.", Polarity.NEGATIVE),
    ],
)
def test_a_claim_is_negative_by_its_own_verb(read: Read, text: str, polarity: Polarity) -> None:
    assert read(text)[-1].polarity is polarity


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Illegal entries have fallen to their lowest level since 1971.", None),
        ("The two nations have shared a trade agreement since 2009.", None),
        ("Robert Lang, who served in the army in 1992, owns 40 percent of the port.", None),
        ("The quake killed 31,000 people in Bam in 2003, and 600 were killed in Zarand in February.", None),
        ("The port handled 40 ships in 2019.", "2019"),
        ("Robert Lang is a campaigner who won 51 percent of the vote in 2009.", "2009"),
    ],
)
def test_as_of_is_the_day_for_which_it_holds(read: Read, text: str, as_of: str | None) -> None:
    assert read(text)[-1].as_of == as_of


def test_a_scrap_about_it_is_not_offered(pipeline: models.Pipeline) -> None:
    assert read_claims("It was 6.1.", pipeline) == ()
    assert read_claims("“It's overkill,” Robert Lang said in 2019.", pipeline, 0.5) == ()


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("Anna Lind, head of the seismic research centre, said that 40 people had died.", Attribution.INDIRECT),
        ("The Geological Survey said that the quake lasted ten seconds.", Attribution.INDIRECT),
        ("A leaked report showed that 40 people had died in Kesh.", Attribution.DOCUMENT),
    ],
)
def test_a_research_centre_is_no_document(read: Read, text: str, attribution: Attribution) -> None:
    assert read(text)[-1].attribution is attribution


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "But as the Kesh Herald noted on its site Thursday, the candidate has “earned a few fans” in Arania.",
            "The candidate has earned a few fans in Arania.",
        ),
        ("He determined that, by law, Lang would lose three seats.", "By law, Lang would lose three seats."),
        (
            "“We are not insiders and depend on no one,” Anna Lindqvist told CNN in an interview on Monday.",
            "We are not insiders and depend on no one.",
        ),
        ("It lasted ten seconds, he says, and there were others.", "It lasted ten seconds, and there were others."),
    ],
)  # fmt: skip
def test_what_stands_beside_what_was_said_is_no_part_of_it(read: Read, text: str, statement: str) -> None:
    assert read(text)[-1].statement == statement


def test_a_year_that_only_names_a_thing_is_no_day(read: Read) -> None:
    assert read("Democrats said they are in better shape than the 2012 convention in Kesh.")[-1].as_of is None
    assert read("In the 2012 race, 61 percent of voters were women.")[-1].as_of == "2012"


@pytest.mark.parametrize(
    "text",
    [
        "A police officer said he was arrested in Kesh in 2019.",
        "A spokesman for Henry Adler said he had sold the port in 2019.",
        "Robert Lang, a lawyer for the family, said he had died in Kesh in 2019.",
        "Robert Lang attacked Henry Adler, saying he had lost the vote in 2019.",
        "A spokesman said she was in Kesh in 2019.",
        "Officials said they were killed in Kesh in 2019.",
    ],
)
def test_who_speaks_for_others_is_not_taken_for_them(read: Read, text: str) -> None:
    assert read(text)[-1].statement == text


@pytest.mark.parametrize(
    "before",
    [
        "Robert Lang met Henry Adler in Bergen.",
        "A partner at Robert Lang's firm drew up the plan.",
        "Then he turned to Robert Lang.",
        "“Robert Lang failed us,” said a voter.",
    ],
)
def test_the_author_s_pronoun_stays_where_another_may_be_meant(read: Read, before: str) -> None:
    assert read(f"{before} He sold 40 percent of the port in 2019.")[-1].statement.startswith("He sold")


def test_a_pronoun_in_a_quotation_begun_before_stays(read: Read) -> None:
    text = "“Anna Lindqvist gave lectures in Kesh,” Maria Ortega said. “She helped 40 people. She left Kesh in 2019.”"
    assert [claim.statement for claim in read(text)[1:]] == ["She helped 40 people.", "She left Kesh in 2019."]


def test_the_second_of_two_things_said_needs_no_that(read: Read) -> None:
    text = "The army said that 40 men had died and that the road to Kesh was closed."
    assert read(text)[-1].statement == "40 men had died and the road to Kesh was closed."
