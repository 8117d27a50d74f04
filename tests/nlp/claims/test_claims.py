"""What is offered for checking: facts with figures, dates and names; with speaker, hedges and a plain statement."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from nlp import models
from nlp.claims import checkworthiness
from nlp.claims.finder import find_claims
from nlp.claims.hedges import factuality_of, find_hedges
from nlp.claims.sight import plain
from nlp.english import claims as en
from nlp.proposals import Attribution, ClaimProposal, ClaimType, Factuality, Polarity, Segments
from tests.evaluation.attribution import parse
from tests.evaluation.claims import measure, read_claims, vague_claims

Read = Callable[..., tuple[ClaimProposal, ...]]


@pytest.fixture
def read(pipeline: models.Pipeline) -> Read:
    def run(text: str, threshold: float = 0.5) -> tuple[ClaimProposal, ...]:
        return read_claims(text, pipeline, threshold)

    return run


def said(text: str, segments: Segments) -> list[str]:
    return [text[part.start : part.end] for part in segments]


def test_a_figure_with_a_date_is_offered_with_its_reasons(read: Read) -> None:
    text = "The port of Varna Bay handled 2.4 million containers in 2023."
    (claim,) = read(text)
    assert said(text, claim.segments) == [text]
    assert claim.claim_type is ClaimType.QUANTITY
    assert claim.attribution is Attribution.AUTHOR
    assert claim.factuality is Factuality.CERTAIN
    assert claim.as_of == "2023"
    assert "number" in claim.reasons
    assert "date" in claim.reasons
    assert len(claim.reasons) <= 6
    assert claim.origin == "rule:claims@1"


def test_reported_speech_is_its_speakers_and_its_statement_is_what_was_said(read: Read) -> None:
    text = "Mayor Lena Ortiz said that the flood had killed 40 people in Sarak."
    (claim,) = read(text)
    assert claim.attribution is Attribution.INDIRECT
    assert claim.factuality is Factuality.UNDERSPECIFIED
    assert claim.statement == "The flood had killed 40 people in Sarak."
    assert said(text, claim.speaker) == ["Lena Ortiz"]
    assert said(text, claim.cue) == ["said"]


def test_a_statement_has_no_quotation_marks(read: Read) -> None:
    text = "“The army of Arania lost 300 men at Kesh in 2019,” General Omar Said told reporters."
    (claim,) = read(text)
    assert claim.attribution is Attribution.DIRECT_QUOTE
    assert claim.statement == "The army of Arania lost 300 men at Kesh in 2019."


def test_a_pronoun_gives_way_to_the_name(read: Read) -> None:
    text = "Elena Vargas founded the company. She sold 40 percent of it to a Greek bank in 2019."
    assert read(text)[-1].statement == "Elena Vargas sold 40 percent of it to a Greek bank in 2019."


@pytest.mark.parametrize(
    "text",
    [
        "What does this mean for the future of the alliance?",
        "Western governments should rethink their approach to critical minerals.",
        "Tensions continue to simmer beneath the surface of a fragile order.",
        "The government is likely to face growing pressure in the weeks ahead.",
        "Leave a Reply",
        "The Race for Lithium in 2025",
    ],
)
def test_questions_norms_forecasts_trends_and_furniture_are_not_claims(read: Read, text: str) -> None:
    assert read(text) == ()


def test_threshold_zero_offers_every_sentence_but_page_furniture(read: Read) -> None:
    text = "It rained.\nWhy now?\nThe dam of Kesh broke in 1998, killing 30 people.\nLeave a Reply"
    found = read(text, 0.0)
    assert [said(text, claim.segments)[0] for claim in found] == text.split("\n")[:3]
    assert all(0 <= claim.check_worthiness <= 1 and claim.reasons for claim in found)
    assert max(found, key=lambda claim: claim.check_worthiness) is found[2]


def test_the_higher_the_threshold_the_fewer_the_claims(read: Read) -> None:
    text = "The bank lent 3 billion dollars to Peru in 2019. The road is long. Peru bought two ships."
    counts = [len(read(text, threshold)) for threshold in (0.0, 0.3, 0.6, 0.9, 1.01)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 3
    assert counts[-1] == 0


def test_hedges_are_found_and_weaken_the_claim(read: Read) -> None:
    text = "The general was reportedly arrested in Lima on 4 May 2021."
    (claim,) = read(text)
    assert [said(text, hedge) for hedge in claim.hedges] == [["reportedly"]]
    assert claim.factuality is Factuality.UNDERSPECIFIED


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("It may rain.", Factuality.POSSIBLE),
        ("It rained in May.", Factuality.CERTAIN),
        ("On May 12 it rained.", Factuality.CERTAIN),
        ("He is expected to win.", Factuality.PROBABLE),
        ("The so-called cure, allegedly safe, could harm.", Factuality.UNDERSPECIFIED),
    ],
)
def test_factuality_is_that_of_the_weakest_hedge(text: str, level: Factuality) -> None:
    assert factuality_of(find_hedges(text, 0, len(text))) is level


def test_negation_turns_the_polarity(read: Read) -> None:
    assert read("Sweden never signed the treaty of 1942 with Arania.")[0].polarity is Polarity.NEGATIVE
    assert read("Sweden not only signed but ratified the treaty of 1942 with Arania.")[0].polarity is Polarity.POSITIVE


def test_a_document_and_an_unnamed_source_are_told_apart(read: Read) -> None:
    document = read("According to the audit report, 38 percent of the funds for Sarak were never spent.")
    unnamed = read("Two officials said that the loan to Arania amounted to 900 million euros.")
    assert [claim.attribution for claim in document] == [Attribution.DOCUMENT]
    assert [claim.attribution for claim in unnamed] == [Attribution.UNNAMED_SOURCE]


def test_the_country_us_is_not_the_word_us(pipeline: models.Pipeline) -> None:
    text = "The US moved troops in 2019. US bases closed in 2020. US aid fell by 3 percent."
    assert len(read_claims(text, pipeline)) == 3


def test_vague_prose_lights_up_almost_nothing(pipeline: models.Pipeline) -> None:
    assert len(vague_claims(pipeline)) <= 2


def test_most_hand_made_claims_are_found(pipeline: models.Pipeline) -> None:
    hits, _, attributions = measure("claims_heldout.txt", pipeline)
    assert hits.f1 >= 0.9
    assert attributions >= 0.8


def test_without_the_learned_model_the_rules_still_decide(pipeline: models.Pipeline) -> None:
    parsed = parse(pipeline, "The dam of Kesh broke on 3 May 1998, killing 30 people.")
    zeros = np.zeros(checkworthiness.WORD_BUCKETS + checkworthiness.LETTER_BUCKETS, dtype=np.float32)
    silent = checkworthiness.Model(zeros, zeros, (0.0,) * 24, (1.0,) * 24, 0.0)
    assert len(find_claims(parsed, model=silent)) == 1


def test_the_shipped_model_is_small_and_holds_numbers_only() -> None:
    assert checkworthiness.WEIGHTS.stat().st_size < 3_000_000
    with np.load(checkworthiness.WEIGHTS, allow_pickle=False) as arrays:
        assert all(arrays[name].dtype.kind in "fi" for name in arrays.files)


def test_another_file_in_place_of_the_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.npz"
    np.savez(path, something=np.zeros(3))
    with pytest.raises(ValueError, match=r"other\.npz is not a model"):
        checkworthiness.load(path)


def test_the_same_text_gives_the_same_claims(read: Read) -> None:
    text = "Peru sold 3 ships in 2019. “We lost 40 men,” said Lee. He left Lima in 2020."
    assert read(text, 0.0) == read(text, 0.0)


def test_asking_for_a_needed_word_first_hides_no_match() -> None:
    folder = Path(__file__).parents[2] / "evaluation" / "cases"
    lines = [plain(line) for name in ("claims_dev.txt", "claims_heldout.txt") for line in _lines(folder / name)]
    found = 0
    for pattern in en.NEEDS:
        for line in lines:
            matched = pattern.search(line) is not None
            assert en.holds(pattern, line, set(re.findall(r"\w+", line))) == matched, line
            found += matched
    assert found > 50


def test_a_willing_william_is_no_forecast() -> None:
    assert en.FORECAST.search("william was willing to pay") is None
    assert en.FORECAST.search("the port will open by 2031") is not None


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("text", "claim_type"),
    [
        ("Shells hit the school in Amra, where more than 300 people had taken shelter on Tuesday.", ClaimType.QUANTITY),
        (
            "A court in Halden sentenced the technician to prison on Thursday rather than to a fine.",
            ClaimType.LEGAL_ACT,
        ),
        ("Voters in Kelland trusted the mayor more than any of her rivals in May.", ClaimType.COMPARISON),
        ("Carla Voss, whose work has included the country's brand, took over the embassy in May.", ClaimType.EVENT),
    ],
)
def test_a_bound_is_no_comparison_and_a_brand_no_name_given(
    pipeline: models.Pipeline, text: str, claim_type: ClaimType
) -> None:
    assert [claim.claim_type for claim in read_claims(text, pipeline)] == [claim_type]


def test_a_sentence_in_quotation_marks_is_not_the_authors_though_nobody_is_named(pipeline: models.Pipeline) -> None:
    text = "The strike went on.\n\n“The region produced 40 percent of all tin and sold it to nine states in 2020.”"
    (claim,) = (claim for claim in read_claims(text, pipeline) if "tin" in claim.statement)
    assert (claim.attribution, claim.factuality) == (Attribution.DIRECT_QUOTE, Factuality.UNDERSPECIFIED)


def test_that_before_several_things_is_left_out_of_a_statement(pipeline: models.Pipeline) -> None:
    text = "A labor official said this year that cutbacks in the steel sector led to layoffs of 1.8 million workers."
    (claim,) = read_claims(text, pipeline)
    assert claim.statement == "Cutbacks in the steel sector led to layoffs of 1.8 million workers."
