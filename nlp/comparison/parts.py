"""A part that exceeds its whole: figures of two entities of which one is part of the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item, segments_of
from nlp.grammar import grammar_for
from nlp.proposals import (
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    PartOf,
    Passage,
)
from nlp.proposals import explanations as told
from nlp.quantities.units import convert

ORIGIN = "rule:comparison@1"
_MOST = 200


def excesses(
    items: Sequence[Item], corpus: Corpus, parts: Sequence[PartOf], wanted: Callable[[int, int], bool]
) -> list[ComparisonProposal]:
    """Cards for figures of a part that lie wholly above the figure of its whole, for one measure."""
    if not parts:
        return []
    by_name: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.concept is not None and item.dimension not in ("date", "rank", "distance"):
            for name in item.names:
                by_name[name].append(item)
    found: list[ComparisonProposal] = []
    for part in parts:
        small, large = _called(corpus, part.part_id), _called(corpus, part.whole_id)
        if small is None or large is None:
            continue
        for one in by_name[small][:_MOST]:
            for other in by_name[large][:_MOST]:
                asked = one.article == other.article or wanted(one.article, other.article)
                if asked and _exceeds(one, other, small, large):
                    found.append(_card(corpus, one, other, small, large))
    return found


def _called(corpus: Corpus, entity_id: str) -> str | None:
    name = corpus.entity_names.get(entity_id)
    grammar = grammar_for("en")
    return grammar.meanings.demonyms.get(name, name) if grammar is not None and name is not None else name


def _exceeds(one: Item, other: Item, small: str, large: str) -> bool:
    """Whether ``one`` speaks of the part alone, ``other`` of the whole alone, and the part is surely larger."""
    if one.dimension != other.dimension or one.concept != other.concept or one.per != other.per:
        return False
    if large in one.names or small in other.names or one.low is None or other.high is None:
        return False
    if one.as_of and other.as_of and one.as_of != other.as_of:
        return False
    high = other.high if one.unit == other.unit else convert(other.high, other.unit or "", one.unit or "")
    return high is not None and one.low > high


def _card(corpus: Corpus, one: Item, other: Item, small: str, large: str) -> ComparisonProposal:
    first, second = corpus.articles[one.article], corpus.articles[other.article]
    text = told.PART_EXCEEDS.format(
        country_a=small.title(), country_b=large.title(), measure=one.concept, figure_a=one.words,
        name_a=first.name or first.key, figure_b=other.words, name_b=second.name or second.key,
    )  # fmt: skip
    step = told.EXCEEDS.format(words_a=one.words, words_b=other.words)
    return ComparisonProposal(
        a=Passage(first.key, segments_of(one)),
        b=Passage(second.key, segments_of(other)),
        relation=ComparisonRelation.VALUE_DIFFERS,
        basis=ComparisonBasis.IMPOSSIBILITY,
        score=0.9,
        explanation=Explanation(text, (step,), (one.concept or "",), (told.PART_AND_WHOLE,)),
        origin=ORIGIN,
    )
