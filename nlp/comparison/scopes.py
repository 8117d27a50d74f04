"""Scope that a sentence or an article gives its figures: the place it begins with, what it is about, who has them."""

from __future__ import annotations

import bisect
import re
from collections import Counter

from nlp.comparison.corpus import Corpus, Row
from nlp.comparison.rows import HEAD, OFTEN
from nlp.english import attribution as en
from nlp.grammar import Grammar
from nlp.proposals import ComparedArticle
from nlp.tokens import Kind

_LED = re.compile(
    r"(?:In|Across|Inside|Around|At) (?P<place>[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]+){0,2})(?= alone|,)"
)
_REACH = 60
"""Code points between an organisation and its figure."""
_SAYS_AFTER = re.compile(r"\s*(?:,[^,]{1,40},)?\s*(?:[’']s? [a-z]+ )?(\w+)")


def led_place(row: Row, grammar: Grammar) -> str | None:
    """The place with which the sentence begins, lower case; months are none."""
    match = _LED.match(row.text, row.sentence.start, row.sentence.end)
    if match is None:
        return None
    place = match["place"].casefold()
    return None if place.split()[0] in grammar.guards.months else place


def themes_of(corpus: Corpus, number: int, grammar: Grammar) -> frozenset[str]:
    """The names that stand in the head of an article or time and again in it, with the countries of their peoples."""
    held = corpus.themes.get(number)
    if held is None:
        article = corpus.articles[number]
        counts = Counter(_plain(article.text[each.start : each.end]) for each in article.mentions)
        first = {_plain(article.text[each.start : each.end]) for each in article.mentions if each.start < HEAD}
        named = first | {name for name, count in counts.items() if count >= OFTEN}
        demonyms = grammar.meanings.demonyms
        held = corpus.themes[number] = frozenset(named | {demonyms[each] for each in named if each in demonyms})
    return held


def _plain(surface: str) -> str:
    return surface.casefold().removeprefix("the ").removesuffix("'s")


def actors_of(article: ComparedArticle, row: Row, start: int) -> frozenset[str]:
    """The organisation right before the figure in its sentence, or whose mission, branch or fund it is."""
    found: set[str] = set()
    # from the sentence on: from the beginning, a book's figures would each go through all its names
    first = bisect.bisect_left(article.mentions, row.sentence.start, key=lambda mention: mention.start)
    for at in range(first, len(article.mentions)):
        mention = article.mentions[at]
        if mention.end > start:
            break
        if mention.label != "ORG" or start - mention.end > _REACH:
            continue
        said = _SAYS_AFTER.match(article.text, mention.end)
        if said is not None and said.group(1).lower() in en.VERBS:
            continue
        if any(word.kind is Kind.MARK and mention.end < word.start < start and word.text in ";:" for word in row.words):
            continue
        found = {article.text[mention.start : mention.end].casefold().removeprefix("the ")}
    return frozenset(found)
