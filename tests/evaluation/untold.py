"""Sentences that the machine made and nobody could tell in another language: those of no text that it may say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nlp.proposals import ArticleReading, ComparisonProposal, EntityClusters
from storage.retelling import known


def untold(
    readings: Iterable[ArticleReading], clusters: EntityClusters, compared: Iterable[ComparisonProposal]
) -> list[str]:
    """Return them in their order; there should be none."""
    return sorted(sentence for sentence in set(_made(readings, clusters, compared)) if known(sentence) is None)


def _made(
    readings: Iterable[ArticleReading], clusters: EntityClusters, compared: Iterable[ComparisonProposal]
) -> Iterator[str]:
    for reading in readings:
        for proposal in (*reading.mentions, *reading.quantities, *reading.quotations, *reading.claims):
            yield from proposal.reasons
    for made in (*clusters.entities, *clusters.links):
        yield from made.reasons
    for card in compared:
        yield from (card.explanation.text, *card.explanation.steps, *card.explanation.differs)
