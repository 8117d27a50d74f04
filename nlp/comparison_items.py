"""Comparable figures and dates: each with the words around it, whom it speaks of, its scope and its day."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nlp.comparison_en import CONTRASTED
from nlp.corpus import Corpus, Row
from nlp.dates import HEAD, anchor_of
from nlp.dates_en import MONTHS, WEEKDAYS
from nlp.grammar import Grammar, grammar_for
from nlp.lemmas import concept_of
from nlp.proposals import ComparedArticle, DateValue, Modifier, QuantityProposal, Segment
from nlp.tokens import Kind, Token, word_set
from nlp.units import amount, shown

WINDOW = 9
"""Words on either side of a figure that say what it is about (NLP.md section 8)."""

SMALLEST_COUNT = 5
"""Counts below are everywhere ("two", "three"); only deaths, injuries and the like are compared when smaller."""

_NO_EVENT = frozenset({"century", "decade", "week"})
_DATELINE_END = re.compile(r"(?:,? \d{4})?(?: \([^)\n]{1,40}\))? ?[-–—]")
_NAMES = word_set("PERSON ORG GPE LOC FAC NORP")
_WINDOW_STOP = frozenset(";")
_REPORTING = re.compile(
    r"\b(?:said|says|told|reported|announced|wrote|added|tweeted|declared|estimated)(?: \w+)? (?:on |in |last )?$", re.I
)
_SCOPE_AFTER = 6
_SCOPE_BEFORE = 9
_BREAKS = frozenset(",;:—–()") | {"and", "that", "but", "while", "which"}


@dataclass(frozen=True, slots=True)
class Item:
    """One figure or date as the comparison sees it; ``low`` and ``high`` are in ``unit`` (dates: ordinal days)."""

    article: int
    row: int
    start: int
    end: int
    dimension: str
    unit: str | None
    value: float | None
    low: float | None
    high: float | None
    modifier: Modifier
    concept: str | None
    head: str | None
    measured: str | None
    qualifiers: frozenset[str]
    per: str | None
    scope: frozenset[str]
    names: frozenset[str]
    countries: frozenset[str]
    terms: frozenset[str]
    as_of: str | None
    words: str
    since: float | None = None
    """For "closed for nine days": the day on which it began, counted back from the article's day (ordinal)."""
    capitals: frozenset[str] = frozenset()
    steps: tuple[str, ...] = ()
    reported: bool = False
    sentence_terms: frozenset[str] = frozenset()
    length: float = 0.0
    sentence_length: float = 0.0
    """Euclidean lengths of the window's and the sentence's terms, for cosines."""
    published: str | None = None
    places: frozenset[str] = frozenset()
    """Where it happened, as far as "in", "near" or "across" says so."""
    near: frozenset[str] = frozenset()
    """Words around the figure that have an opposite (women, rural ...)."""
    people: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    """Names beside the figure that are people, and that are built things."""


def items_of(corpus: Corpus, number: int) -> list[Item]:
    """The comparable quantities of article ``number``; derived differences ("from 35 days to 25") come with them."""
    article = corpus.articles[number]
    grammar = grammar_for(article.language)
    if grammar is None:
        return []
    found: list[Item] = []
    before: tuple[QuantityProposal, Row] | None = None
    for quantity in article.quantities:
        row = corpus.row_at(number, quantity.segments[0].start)
        if row is None:
            continue
        if before is not None and before[1] is row:
            derived = _difference(corpus, article, row, before[0], quantity, grammar)
            if derived is not None:
                found.append(derived)
        before = (quantity, row)
        if _comparable(quantity):
            found.append(_item(corpus, article, row, quantity, grammar))
    return found


def _comparable(quantity: QuantityProposal) -> bool:
    if quantity.low is None and quantity.high is None:
        return False
    if quantity.dimension == "duration" and (quantity.score < 0.7 or quantity.measures == "age"):
        return False
    if quantity.dimension == "number":
        event = quantity.measures in ("death", "injury", "detention", "missing", "hostage")
        return quantity.measures is not None and (event or (quantity.value or quantity.low or 0) >= SMALLEST_COUNT)
    return True


def _split_measure(measures: str | None) -> tuple[str | None, str | None]:
    """ "wage per month" -> wage, month."""
    if measures is None:
        return None, None
    head, _, per = measures.partition(" per ")
    if measures.startswith("per "):
        return None, measures[4:]
    return head or None, per or None


def _item(corpus: Corpus, article: ComparedArticle, row: Row, quantity: QuantityProposal, grammar: Grammar) -> Item:
    start, end = quantity.segments[0].start, quantity.segments[-1].end
    measured, per = _split_measure(quantity.measures)
    head, qualifiers, concept = _head(measured, grammar)
    around = _window(row, start, end)
    if concept is not None and not qualifiers and quantity.dimension in ("money", "mass", "duration"):
        qualifiers = _before_concept(row, around, concept, grammar)
    terms = frozenset(row.terms[index] for index in around if row.terms[index])
    names, countries = _names(corpus, article, row, around, grammar)
    sentence = frozenset(each for each in row.terms if each)
    return Item(
        article=row.article,
        row=row.index,
        start=start,
        end=end,
        dimension=quantity.dimension,
        unit=quantity.unit,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        modifier=quantity.modifier,
        concept=concept,
        head=head,
        measured=measured,
        qualifiers=qualifiers,
        per=per,
        scope=_scope(row, start, end, grammar),
        names=names,
        countries=countries,
        terms=terms,
        as_of=quantity.as_of,
        words=article.text[start:end],
        since=_since(article, row, quantity),
        sentence_terms=sentence,
        length=corpus.length(terms),
        published=(article.as_of_on or article.published_on or "")[:10] or None,
        sentence_length=corpus.length(sentence),
        places=_places(row, around),
        near=CONTRASTED.intersection(row.words[index].lower for index in around),
        people=_labelled(article, row, around, frozenset({"PERSON"})),
        works=_labelled(article, row, around, frozenset({"FAC"})),
    )


def _since(article: ComparedArticle, row: Row, quantity: QuantityProposal) -> float | None:
    if quantity.dimension != "duration" or quantity.value is None or quantity.unit not in ("day", "week"):
        return None
    before = article.text[max(row.sentence.start, quantity.segments[0].start - 60) : quantity.segments[0].start]
    if not _LASTING.search(before):
        return None
    anchor = anchor_of(article.text, article.as_of_on or article.published_on)
    if anchor is None:
        return None
    return anchor.day.toordinal() - quantity.value * (7 if quantity.unit == "week" else 1)


_LASTING = re.compile(r"\b(?:has|have|had|was|were|is|are|been)\b[^,;.]{0,40}\bfor (?:the |a |about |some )?$")


def _head(measured: str | None, grammar: Grammar) -> tuple[str | None, frozenset[str], str | None]:
    """The head of a measure, the words that narrow it, and its concept."""
    if measured is None:
        return None, frozenset(), None
    words = measured.removeprefix("share of ").split()
    head = words[-1]
    concept = concept_of(head, grammar) or (head if head in grammar.meanings.concept_names else None)
    return head, frozenset(words[:-1]), concept


def _before_concept(row: Row, around: list[int], concept: str, grammar: Grammar) -> frozenset[str]:
    """The words that narrow the measured noun: "copper exports", "military aid"."""
    for index in around:
        word = row.words[index]
        if row.terms[index] != concept or word.lower.endswith(("ed", "ing")) or word.lower in _VERBS:
            continue
        before = row.words[index - 1] if index else None
        if before is None or before.kind is not Kind.WORD or not row.terms[index - 1]:
            return frozenset()
        if before.text[0].isupper() and index > 1:
            return frozenset()
        if before.lower.endswith(("'s", "ed", "ly")) or row.terms[index - 1] in grammar.meanings.concept_names:
            return frozenset()
        return frozenset({before.lower})
    return frozenset()


_VERBS = word_set(
    "lent spent lost paid sold bought fell rose grew won held owe owes made gave hold holds own owns "
    "costs cost invests invest funds spends spend finances values"
)


def _window(row: Row, start: int, end: int) -> list[int]:
    """Tokens within ``WINDOW`` words of the figure, not beyond a semicolon; the figure itself is left out."""
    first = next((i for i, word in enumerate(row.words) if word.end > start), 0)
    last = next((i for i, word in enumerate(row.words) if word.start >= end), len(row.words))
    found: list[int] = []
    for steps in (range(first - 1, -1, -1), range(last, len(row.words))):
        left = WINDOW
        for index in steps:
            if row.words[index].text in _WINDOW_STOP or left == 0:
                break
            if row.words[index].kind is Kind.WORD:
                left -= 1
                found.append(index)
    return found


def _names(
    corpus: Corpus, article: ComparedArticle, row: Row, around: list[int], grammar: Grammar
) -> tuple[frozenset[str], frozenset[str]]:
    """The entities named near the figure, and the countries among them (by name, whatever the form)."""
    found: set[str] = set()
    nations: set[str] = set()
    positions = {row.words[index].start for index in around}
    first = bisect.bisect_left(article.mentions, row.sentence.start, key=lambda mention: mention.start)
    for mention in article.mentions[first:]:
        if mention.start >= row.sentence.end:
            break
        if mention.label in _NAMES and mention.start in positions:
            surface = article.text[mention.start : mention.end].casefold()
            surface = surface.removeprefix("the ")
            country = grammar.meanings.demonyms.get(surface)
            if country is not None and mention.label in ("GPE", "NORP"):
                nations.add(country)
            found.add(country or mention.entity_id or surface)
    countries = set(grammar.meanings.demonyms.values())
    for index in around:
        word = row.words[index]
        plain = word.lower.removesuffix("'s")
        country = grammar.meanings.demonyms.get(plain) or (plain if plain in countries else None)
        follows = row.words[index + 1] if index + 1 < len(row.words) else None
        part = follows is not None and follows.kind is Kind.WORD and follows.text[0].isupper() and plain == word.lower
        if part and plain not in countries and len(plain) > 3:
            part = False  # "Chinese President"
        if country is not None and word.text[0].isupper() and not part:
            found.add(country)
            nations.add(country)
    return frozenset(found), frozenset(nations)


def _places(row: Row, around: list[int]) -> frozenset[str]:
    """Capitalised words after a preposition of place; months and weekdays are none."""
    found: set[str] = set()
    for index in around:
        word = row.words[index]
        if index == 0 or word.kind is not Kind.WORD or not word.text[0].isupper():
            continue
        if row.words[index - 1].lower in _PLACE_BEFORE and word.text not in MONTHS and word.text not in WEEKDAYS:
            found.add(word.lower.removesuffix("'s"))
    return frozenset(found)


_PLACE_BEFORE = word_set("in near across outside around throughout within inside at")


def _labelled(article: ComparedArticle, row: Row, around: list[int], labels: frozenset[str]) -> frozenset[str]:
    """The last words (surname, proper name) of the mentions near the figure that bear one of ``labels``."""
    positions = {row.words[index].start for index in around}
    first = bisect.bisect_left(article.mentions, row.sentence.start, key=lambda mention: mention.start)
    found: set[str] = set()
    for mention in article.mentions[first:]:
        if mention.start >= row.sentence.end:
            break
        if mention.label in labels and mention.start in positions:
            found.add(article.text[mention.start : mention.end].casefold().removesuffix("'s").split()[-1])
    return frozenset(found)


def _scope(row: Row, start: int, end: int, grammar: Grammar) -> frozenset[str]:
    """Words close to the figure that narrow what it covers: a phase, a yearly rate, a way by road."""
    first = next((i for i, word in enumerate(row.words) if word.end > start), 0)
    last = next((i for i, word in enumerate(row.words) if word.start >= end), len(row.words))
    near = [
        *_until_break(row.words[max(0, first - _SCOPE_BEFORE) : first][::-1])[::-1],
        *_until_break(row.words[last : last + _SCOPE_AFTER]),
    ]
    found = {grammar.meanings.scope_words[word.lower] for word in near if word.lower in grammar.meanings.scope_words}
    if "by road" in found and not any(a.lower == "by" and b.lower == "road" for a, b in pairwise(near)):
        found.discard("by road")
    for word in row.words[last:]:  # "…, tunnel and access roads included"
        if word.lower in ("included", "including", "excluded", "excluding", "excludes", "includes"):
            found.add("including" if word.lower.startswith("inc") else "excluding")
    return frozenset(found)


def _until_break(words: Sequence[Token]) -> list[Token]:
    """The words up to the end of the clause."""
    found: list[Token] = []
    for word in words:
        if word.text in _BREAKS or word.lower in _BREAKS:
            break
        found.append(word)
    return found


_CHANGES = re.compile(r"\b(?:cut|reduc|shorten|lower|slash|shrink|drop|fall|fell|sav|trim|bring)\w*\b", re.I)


def _difference(
    corpus: Corpus,
    article: ComparedArticle,
    row: Row,
    first: QuantityProposal,
    second: QuantityProposal,
    grammar: Grammar,
) -> Item | None:
    """ "Shorten the voyage from 35 days to 25": ten days less."""
    between = article.text[first.segments[-1].end : second.segments[0].start]
    before = article.text[max(row.sentence.start, first.segments[0].start - 120) : first.segments[0].start]
    if first.unit is None or first.unit != second.unit or first.value is None or second.value is None:
        return None
    if not re.fullmatch(r"[ \w]{0,12} to ", between) and between.strip() != "to":
        return None
    if not re.search(r"\bfrom $", before) or not _CHANGES.search(before) or first.value <= second.value:
        return None
    gap = first.value - second.value
    whole = _item(corpus, article, row, first, grammar)
    words = f"{amount(gap, first.unit)} less"
    return Item(
        **{
            **{name: getattr(whole, name) for name in Item.__slots__},
            "end": second.segments[-1].end,
            "value": gap,
            "low": gap * 0.99,
            "high": gap * 1.01,
            "concept": "shortening",
            "head": "shortening",
            "words": words,
            "steps": (f"{shown(first.value)} − {shown(second.value)} = {amount(gap, first.unit)}",),
        }
    )


def date_items(corpus: Corpus, number: int) -> Iterator[Item]:
    """The comparable dates of article ``number``: what happened when, not when somebody said it or it was printed."""
    article = corpus.articles[number]
    grammar = grammar_for(article.language)
    if grammar is None:
        return
    for value in article.dates:
        low, high = _days(value)
        row = corpus.row_at(number, value.segments[0].start)
        if low is None or row is None or _head_row(article, row) or value.granularity in _NO_EVENT:
            continue
        if value.granularity == "year" and value.anchored != "explicit":
            continue  # "eight years ago" is a round figure, no date
        if _DATELINE_END.match(article.text, value.segments[-1].end) and value.segments[0].start < HEAD:
            continue
        start, end = value.segments[0].start, value.segments[-1].end
        before = article.text[max(row.sentence.start, start - 40) : start]
        around = _window(row, start, end)
        terms = frozenset(row.terms[index] for index in around if row.terms[index])
        names, countries = _names(corpus, article, row, around, grammar)
        sentence = frozenset(each for each in row.terms if each)
        yield Item(
            article=number,
            row=row.index,
            start=start,
            end=end,
            dimension="date",
            unit=None,
            value=None,
            low=low,
            high=high,
            modifier=Modifier.EXACT,
            concept=None,
            head=None,
            measured=None,
            qualifiers=frozenset(),
            per=value.bound,
            scope=frozenset(),
            names=names,
            countries=countries,
            terms=terms,
            as_of=None,
            capitals=_capitals(row, around),
            words=value.text,
            reported=bool(_REPORTING.search(before)),
            sentence_terms=sentence,
            length=corpus.length(terms),
            sentence_length=corpus.length(sentence),
        )


def _capitals(row: Row, around: list[int]) -> frozenset[str]:
    """Terms of capitalised words near a date, the sentence's first left out."""
    return frozenset(row.terms[i] for i in around if i > 0 and row.words[i].text[0].isupper() and row.terms[i])


def _days(value: DateValue) -> tuple[float | None, float | None]:
    from datetime import date

    if value.low is None or value.high is None:
        return None, None
    return float(date.fromisoformat(value.low).toordinal()), float(date.fromisoformat(value.high).toordinal())


def _head_row(article: ComparedArticle, row: Row) -> bool:
    """Whether a sentence is a byline: among the first, short, without a full stop."""
    text = article.text[row.sentence.start : row.sentence.end]
    return row.index < 6 and len(text) < 160 and not text.rstrip("”\"’'").endswith((".", "!", "?"))


def segments_of(item: Item) -> tuple[Segment, ...]:
    return (Segment(item.start, item.end),)
