"""One article after the pipeline has read it: what every reading component starts from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlp.mentions import Candidate
from nlp.proposals import (
    ArticleInput,
    ClaimProposal,
    QuantityProposal,
    QuotationProposal,
    Sentence,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """The text with its sentences and the names in it. ``docs`` are spaCy's documents with their offsets in the text:
    the article travels in pieces of whole lines, so position in the text = offset + ``token.idx``."""

    article: ArticleInput
    docs: tuple[tuple[int, Doc], ...]
    sentences: tuple[Sentence, ...]
    candidates: tuple[Candidate, ...]

    @property
    def text(self) -> str:
        return self.article.text


@dataclass(frozen=True, slots=True)
class RawReading:
    """What one article yields on its own, before labels are settled over all articles. Plain data: it crosses from
    process to process."""

    key: str
    sentences: tuple[Sentence, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    quantities: tuple[QuantityProposal, ...] = ()
    quotations: tuple[QuotationProposal, ...] = ()
    claims: tuple[ClaimProposal, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawPart:
    """How much of a long article was read, in characters: told while more of it is to come."""

    key: str
    characters: int
