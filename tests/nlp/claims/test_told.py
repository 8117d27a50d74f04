"""What somebody says is judged by the words said: attitudes, wishes and praise stay out, acts and states come in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlp import models
from nlp.claims import checkworthiness, weights
from nlp.claims.signals import counts_of
from nlp.claims.told import told_counts
from tests.evaluation.claims import marks_apart, read_claims
from tests.evaluation.fit_prose import sights_of


@pytest.mark.parametrize(
    "text",
    [
        "Defence Minister Carla Voss said on Monday that Norland's approach remained “one of patience and trust”.",
        "Mr. Teller said there was nothing wrong with the way in which Mr. Haig raised the problem in Geneva.",
        "The ambassador told reporters that his country would welcome a sincere dialogue with Dravia.",
        "“The agreement is a victory for working families across the country,” union president Karl Adler said.",
        "The deputy head of the Dravian delegation said Norland should be careful not to stir up trouble.",
        "“This is a time for unity and mutual respect,” Commodore Ilmar Teess told the forum in Port Amity.",
    ],
)
def test_attitudes_of_named_speakers_are_not_offered(pipeline: models.Pipeline, text: str) -> None:
    assert read_claims(text, pipeline) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Defence Minister Carla Voss said on Monday that Dravian ships had fired on two trawlers near Skerry Bank.",
        "Mr. Teller said the ministry had sold the licence to a company owned by his cousin.",
        "The ambassador told reporters that his country had withdrawn its troops from Amra.",
        "“The company closed three of its shops without telling us,” union president Karl Adler said.",
    ],
)
def test_acts_that_speakers_tell_of_are_offered(pipeline: models.Pipeline, text: str) -> None:
    assert len(read_claims(text, pipeline)) == 1


def test_what_is_counted_is_what_was_said_not_who_said_it_and_when(pipeline: models.Pipeline) -> None:
    (sight,) = sights_of("On 3 May Mayor Petra Lindholm said that nothing was wrong with the law of France.", pipeline)
    told = told_counts(sight, rule=False)
    assert (told["said name"], told["said figure"], told["said act"]) == (1.0, 0.0, 0.0)
    assert told["said view"] == 2.0
    assert told["own act"] == 0.0


def test_every_weight_is_of_a_count_that_sentences_have(pipeline: models.Pipeline) -> None:
    (sight,) = sights_of("The dam broke on Friday.", pipeline)
    assert set(weights.COUNTS) == set(counts_of(sight))


def test_a_model_without_words_of_articles_has_no_opinion_on_them() -> None:
    shipped = checkworthiness.shipped()
    assert shipped is not None
    words, features = "The dam broke on Friday.", (0.0,) * len(shipped.dense)
    debate, article = shipped.readings(words, features)
    assert article != 0.0
    assert replace(shipped, prose=None).readings(words, features) == (debate, 0.0)
    assert debate == pytest.approx(shipped.logit(words, features))


def test_reports_full_of_views_are_read_by_what_they_state(pipeline: models.Pipeline) -> None:
    """Four reports that nothing was learned from."""
    assert marks_apart(pipeline).f1 >= 0.84
