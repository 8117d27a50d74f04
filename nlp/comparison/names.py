"""Name variants: spellings in two articles that may name one person or thing, as suggestions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nlp.entities.spellings import folded, variant_reason
from nlp.proposals import (
    ComparedArticle,
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Passage,
    Segment,
)
from nlp.proposals import explanations as told
from nlp.proposals import reasons as because
from nlp.tokens import word_set

ORIGIN = "rule:comparison@1"
_LETTER_APART, _ACCENTS_APART = 0.45, 0.28
"""What a card on two spellings is worth: that accents are left out is no news."""
_LABELS = word_set("PERSON ORG GPE LOC FAC EVENT PRODUCT LAW")
_MOST_HOLDERS = 60


@dataclass(slots=True)
class _Name:
    surface: str
    article: int
    start: int
    end: int
    count: int
    labels: set[str]


def variants(articles: Sequence[ComparedArticle], fresh: Sequence[bool]) -> list[ComparisonProposal]:
    """One card for each two spellings, at the first place of each; the spelling in fewer articles comes second.

    Spellings meet through a key with one letter taken out (so one letter's difference is found without all pairs).
    Two names inside one article count too: a slip of the pen is one. One of the two places is in a ``fresh`` article
    (by number): the others have met before.
    """
    names = _names(articles)
    by_surface: dict[str, list[_Name]] = defaultdict(list)
    for name in names:
        by_surface[name.surface].append(name)
    holders: dict[str, list[str]] = defaultdict(list)
    offered: list[tuple[str, str, str]] = []
    seen: set[tuple[str, str]] = set()
    for surface in sorted(by_surface):
        for each in _keys(folded(surface)):
            for other in holders[each]:
                pair = (other, surface)
                if pair in seen:
                    continue
                seen.add(pair)
                reason = variant_reason(other, surface)
                if reason is not None and _same_kind(by_surface[other], by_surface[surface]):
                    offered.append((other, surface, reason))
            if len(holders[each]) < _MOST_HOLDERS:
                holders[each].append(surface)
    longer = {_changed(a, b) for a, b, _ in offered if " " in a}
    chosen = (each for each in offered if " " in each[0] or _changed(each[0], each[1]) not in longer)
    made = (_card(articles, by_surface[a], by_surface[b], reason, fresh) for a, b, reason in chosen)
    return [card for card in made if card is not None]


def _changed(a: str, b: str) -> frozenset[str]:
    """The words in which two spellings differ: a surname that full names already show needs no card of its own."""
    return frozenset(folded(a).split()) ^ frozenset(folded(b).split())


def _names(articles: Sequence[ComparedArticle]) -> list[_Name]:
    first: dict[tuple[int, str], _Name] = {}
    for number, article in enumerate(articles):
        for mention in article.mentions:
            if mention.label not in _LABELS:
                continue
            surface = " ".join(article.text[mention.start : mention.end].split())
            if len(surface) < 4 or (number, surface) in first:
                known = first.get((number, surface))
                if known is not None:
                    known.count += 1
                    known.labels.add(mention.label)
                continue
            first[number, surface] = _Name(surface, number, mention.start, mention.end, 1, {mention.label})
    return list(first.values())


def _keys(name: str) -> Iterator[str]:
    """The name, and each of its words of five letters or more with one letter left out, beside the other words."""
    yield name
    words = name.split()
    if len(words) > 5 or len(name) > 40:
        return
    for at, word in enumerate(words):
        if len(word) < 4:
            continue
        rest = [*words[:at], *words[at + 1 :]]
        for letter in range(len(word)):
            cut = word[:letter] + word[letter + 1 :]
            yield " ".join([*sorted(rest[:1]), cut]) if len(words) > 1 else cut
        yield " ".join([*sorted(rest[:1]), word]) if len(words) > 1 else word


def _same_kind(a: list[_Name], b: list[_Name]) -> bool:
    people_a = any("PERSON" in name.labels for name in a)
    people_b = any("PERSON" in name.labels for name in b)
    return people_a == people_b or any(x.labels & y.labels for x in a for y in b)


def _card(
    articles: Sequence[ComparedArticle], a: list[_Name], b: list[_Name], reason: str, fresh: Sequence[bool]
) -> ComparisonProposal | None:
    apart = next(((x, y) for x in a for y in b if x.article != y.article), None)
    pair = apart or next(((x, y) for x in a for y in b if x.article == y.article), None)
    if pair is None or not (fresh[pair[0].article] or fresh[pair[1].article]):
        return None
    x, y = sorted(pair, key=lambda name: (name.article, name.start))
    first, second = articles[x.article], articles[y.article]
    text = told.SPELLINGS.format(
        words_a=x.surface, name_a=first.name or first.key, words_b=y.surface, name_b=second.name or second.key,
        reason=reason,
    )  # fmt: skip
    return ComparisonProposal(
        a=Passage(first.key, (Segment(x.start, x.end),)),
        b=Passage(second.key, (Segment(y.start, y.end),)),
        relation=ComparisonRelation.COMPATIBLE,
        basis=ComparisonBasis.NAME_VARIANT,
        score=_ACCENTS_APART if reason == because.ACCENTS else _LETTER_APART,
        explanation=Explanation(
            text, (), tuple(sorted(set(x.surface.split()) & set(y.surface.split()))), (told.SPELLING,)
        ),
        origin=ORIGIN,
    )
