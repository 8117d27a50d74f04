"""Whom a speaker's words name: the head of the phrase and nobody inside it; and which person "he" or "she" is."""

from __future__ import annotations

import pytest

from nlp import models
from nlp.attribution import find_quotations
from tests.evaluation.attribution import parse


def names(pipeline: models.Pipeline, text: str) -> list[str]:
    """The name that each quotation of ``text`` gives its speaker; "" for none."""
    found = find_quotations(parse(pipeline, text))
    return [" ".join(text[part.start : part.end] for part in one.speaker_name) for one in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The chief surgeon of the hospital in Marseille told reporters that nine people had died.", ""),
        ("Norway's seismic institute said that the tremor lasted ten seconds.", ""),
        ("Angela Merkel's office said on Monday that the bridge would be closed.", ""),
        ("A resident of Bergen said that the shop had burned down.", ""),
        ("The Norwegian government said that the bridge would be closed.", "Norwegian"),
        ("The mayor of Bergen, Ingrid Solheim, said that the bridge would be closed.", "Ingrid Solheim"),
        ("Data from the World Bank show that exports fell by 4 percent.", "the World Bank"),
    ],
)
def test_a_name_inside_the_phrase_is_not_the_speaker(pipeline: models.Pipeline, text: str, name: str) -> None:
    assert [one.removeprefix("the ") for one in names(pipeline, text)] == [name.removeprefix("the ")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Data from the US Geological Survey estimates that the desert holds 80% of the reserves.",
            "the US Geological Survey",
        ),
        ("Figures from the World Bank show that exports fell by 4 percent.", "the World Bank"),
        ("A report by the World Bank says that exports fell by 4 percent.", "A report by the World Bank"),
        ("Data from last year show that exports fell by 4 percent.", "Data from last year"),
    ],
)
def test_data_are_the_word_of_whom_they_are_from(pipeline: models.Pipeline, text: str, speaker: str) -> None:
    (found,) = find_quotations(parse(pipeline, text))
    assert [text[part.start : part.end] for part in found.speaker] == [speaker]


def test_a_given_name_tells_he_from_she(pipeline: models.Pipeline) -> None:
    text = "Maria Ortega spoke to the council. Later Robert Lang called the plan a mistake. She said it was too dear."
    assert names(pipeline, text)[-1] == "Maria Ortega"


def test_what_the_article_says_of_a_person_tells_he_from_she(pipeline: models.Pipeline) -> None:
    text = (
        "Senator Kovalenko praised her voters. Minister Robert Lang praised his. "
        "“The harbour is ours,” she said on Sunday."
    )
    assert names(pipeline, text)[-1] == "Kovalenko"


def test_a_speaker_whom_the_pipeline_did_not_mark_is_who_speaks_on(pipeline: models.Pipeline) -> None:
    text = (
        "Anna Lindqvist said the school was full. Umm Salim, a widow, said she had lost two sons.\n\n"
        "“We ran, but it was too late,” she said."
    )
    assert names(pipeline, text)[-1] == "Umm Salim"


def test_a_source_named_by_according_to_is_who_speaks_on(pipeline: models.Pipeline) -> None:
    text = (
        "Robert Lang visited the port in May. Nine ships were lost, according to Henry Adler, the harbour master.\n\n"
        "The crane also fell, he said."
    )
    assert names(pipeline, text)[-1] == "Henry Adler"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Heather Cronk, co-director of a relief group, traveled to the camp. “This is about who we are,” she said.",
            "Heather Cronk",
        ),
        (
            "Lance Corporal Keon Daniels had been on the tower since midnight. “We took it for a generator,” he said.",
            "Keon Daniels",
        ),
        ("Corporal Keon Daniels had been up since midnight. “We took it for a generator,” he said.", "Keon Daniels"),
    ],
)
def test_a_person_told_by_role_or_rank_is_who_speaks_on(pipeline: models.Pipeline, text: str, name: str) -> None:
    assert names(pipeline, text)[-1].endswith(name)
