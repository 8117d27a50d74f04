"""The second reader of check-worthiness: it knows words by their kin, and is asked in speech alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from nlp import wordvectors
from nlp.claims import checkworthiness
from nlp.claims.convolution import Convolution, Lexicon, tokens
from nlp.claims.finder import check_worthiness
from nlp.claims.signals import FEATURES, Signals

NOTHING = (0.0,) * len(FEATURES)


@pytest.fixture
def model() -> checkworthiness.Model:
    shipped = checkworthiness.shipped()
    assert shipped is not None
    return shipped


def test_a_sentence_is_read_as_words_endings_and_signs() -> None:
    assert tokens("We didn’t cut $4.5 billion, did we?") == [
        "we", "did", "n't", "cut", "$", "0", "billion", ",", "did", "we", "?",
    ]  # fmt: skip
    assert tokens("") == ["."]


def test_strangers_are_read_alike_each_time() -> None:
    vectors = wordvectors.shipped()
    assert vectors is not None
    first, second = Lexicon(vectors).matrix(["?", "zzyzx"]), Lexicon(vectors).matrix(["?", "zzyzx"])
    assert np.array_equal(first, second)
    assert np.allclose(np.linalg.norm(first, axis=1), vectors.size**0.5, rtol=1e-5)


def test_what_the_convolution_says_is_the_best_and_the_mean_of_its_answers() -> None:
    rows = np.array([[1.0, 0.0], [0.0, 2.0]], np.float32)
    kernel = np.zeros((6, 1), np.float32)
    kernel[2:4, 0] = 1.0  # the middle one of three neighbours
    convolution = Convolution(kernel, np.zeros(1, np.float32), np.array([1.0, 10.0], np.float32), 0.5)
    assert convolution.of(rows) == pytest.approx(2.0 + 15.0 + 0.5)


def test_facts_in_speech_are_told_from_wishes(model: checkworthiness.Model) -> None:
    facts = ["We lost five million factory jobs in ten years.", "My opponent voted against that bill twice."]
    wishes = ["I want to thank you all for being here.", "And that is what this is all about, my friends."]
    assert min(model.alone(each, NOTHING) for each in facts) > max(model.alone(each, NOTHING) for each in wishes) + 1


def test_prose_is_judged_without_it(model: checkworthiness.Model) -> None:
    assert model.convolution is not None
    signals = Signals(1.0, (), None, 0, 0, 0, 0, NOTHING)
    loud = replace(model, convolution=replace(model.convolution, bias=50.0))
    words = "The port handled more boxes than before."
    assert check_worthiness(words, signals, loud, False) == check_worthiness(words, signals, model, False)
    assert check_worthiness(words, signals, loud, True) > check_worthiness(words, signals, model, True)
