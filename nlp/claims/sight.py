"""One sentence with all that was found in it, as the rules on claims see it."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.mentions import Candidate
from nlp.proposals import DateValue, QuantityProposal, QuotationProposal
from nlp.tokens import word_set as words
from nlp.trees import Tree

NAME_LABELS = words("PERSON PER ORG GPE NORP FAC LOC LAW EVENT PRODUCT WORK_OF_ART")


@dataclass(frozen=True, slots=True)
class Sight:
    """One sentence with all that was found in it. ``tree`` may be None where the pipeline gave no parse."""

    text: str
    start: int
    end: int
    tree: Tree | None
    tokens: tuple[int, ...]
    names: tuple[Candidate, ...]
    quantities: tuple[QuantityProposal, ...]
    dates: tuple[DateValue, ...]
    quotations: tuple[QuotationProposal, ...]
    topic: str = ""
    """What "it" stands for, where the sentence is but half of one."""
    demanded: bool = False
    """It stands in a list that a demand opens."""
    private: bool = False
    """It tells of somebody without an office, or what such a one says."""

    @property
    def proper(self) -> tuple[Candidate, ...]:
        """The names, without days and figures."""
        return tuple(name for name in self.names if name.label in NAME_LABELS)

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]

    @property
    def plain(self) -> str:
        """In lower case with straight apostrophes, as long as the sentence: what the tables are matched against."""
        return plain(self.words)


def plain(text: str) -> str:
    """``text`` as the tables of words expect it."""
    return text.lower().replace("’", "'")
