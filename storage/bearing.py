"""Which comparisons bear on a question: those of its kind, and in a sentence with several figures those of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from nlp.proposals import ComparisonBasis
from storage.vocabulary import DisputeKind

_NUMERIC: Final = frozenset({
    ComparisonBasis.NUMBER, ComparisonBasis.MONEY, ComparisonBasis.PERCENT, ComparisonBasis.DISTANCE,
    ComparisonBasis.MASS, ComparisonBasis.DURATION, ComparisonBasis.RANK,
})  # fmt: skip
_BASES: Final[Mapping[DisputeKind, frozenset[ComparisonBasis]]] = {
    DisputeKind.VALUE: _NUMERIC | {ComparisonBasis.EXISTENCE, ComparisonBasis.IMPOSSIBILITY, ComparisonBasis.MANUAL},
    DisputeKind.DATE_OR_STATUS: frozenset({
        ComparisonBasis.DATE, ComparisonBasis.DURATION, ComparisonBasis.PERCENT, ComparisonBasis.ANTONYM,
        ComparisonBasis.NEGATION, ComparisonBasis.MANUAL,
    }),
    DisputeKind.IDENTITY_OR_NAME: frozenset({
        ComparisonBasis.NAME_VARIANT, ComparisonBasis.IMPOSSIBILITY, ComparisonBasis.MANUAL,
    }),
}  # fmt: skip
_OTHER: Final = frozenset(ComparisonBasis) - _NUMERIC - {ComparisonBasis.NAME_VARIANT, ComparisonBasis.ATTRIBUTION}
"""For the kinds of questions that are not listed."""
_OF_WORDS: Final = _NUMERIC | {ComparisonBasis.EXISTENCE, ComparisonBasis.IMPOSSIBILITY}
"""They set few words of a sentence side by side, not what it says."""


def fits(basis: ComparisonBasis, kind: DisputeKind) -> bool:
    """Whether a comparison bears on a question of some kind: two figures in sentences on a wording do not."""
    return basis in _BASES.get(kind, _OTHER)


def of_the_answer(basis: ComparisonBasis, words: str, label: str, sentence: str) -> bool:
    """Whether compared words of a claim are those that answer: another figure in the sentence of a figure is not.

    ``label`` is the answer that the claim stands at; where it was reworded, so that the ``sentence`` does not hold
    it, nothing can be told.
    """
    if basis not in _OF_WORDS:
        return True
    own, answer, whole = (" ".join(each.split()).casefold() for each in (words, label, sentence))
    return not answer or answer not in whole or answer in own or own in answer
