"""Comparable figures and dates: each with the words around it, whom it speaks of, its scope and its day."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nlp.comparison.context import (
    before_concept,
    beside,
    capitals_of,
    close_terms,
    is_change,
    labelled,
    names_of,
    scope_of,
    so_far,
    window_of,
)
from nlp.comparison.corpus import Corpus, Row
from nlp.comparison.scopes import actors_of, led_place, themes_of
from nlp.comparison.subjects import subject_of
from nlp.comparison.whose import governing_places, is_part, is_planned, left_out, role_of
from nlp.dates import HEAD, anchor_of
from nlp.english.comparison import CONTRASTED
from nlp.english.families import HEADS
from nlp.grammar import Grammar, grammar_for
from nlp.lemmas import concept_of, term
from nlp.proposals import ComparedArticle, DateValue, Modifier, QuantityProposal, Segment, spoken
from nlp.quantities.numerals import in_range
from nlp.quantities.units import amount, convert, shown

SMALLEST_COUNT = 2
"""A count of one is everywhere ("one woman said"); only deaths, injuries and the like are compared even then."""

_OWNED = frozenset({"number", "money", "percent"})
"""Dimensions of figures that somebody has, and that rise and fall."""
_NO_EVENT = frozenset({"century", "decade", "week"})
_DATELINE_END = re.compile(r"(?:,? \d{4})?(?: \([^)\n]{1,40}\))? ?[-–—]")
_REPORTING = re.compile(
    r"\b(?:said|says|told|reported|announced|wrote|added|tweeted|declared|estimated)(?: \w+)? (?:on |in |last )?$", re.I
)


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
    cities: frozenset[str] = frozenset()
    """Names beside the figure that are people, built things, and cities or countries."""
    led_place: str | None = None
    """The place that the figure's sentence begins with: "In Benin, 48 villages ..."."""
    themes: frozenset[str] = frozenset()
    """What the article names time and again, its dateline included."""
    actors: frozenset[str] = frozenset()
    """Organisations that have or do what is counted, not those that say so."""
    kind: str | None = None
    """What is measured, by concept or family, whatever the writer calls it."""
    aside: frozenset[str] = frozenset()
    """Places and owners named before the figure that are no theme of its article: "In Benin", "Kenya's"."""
    aside_said: str = ""
    about: frozenset[str] = frozenset()
    """The terms of what the article names time and again."""
    year: str | None = None
    """The earlier year that its sentence speaks of, where no day of its own is known."""
    change: bool = False
    """It tells by how much something rose or fell, not where it stands."""
    subject: str | None = None
    """The noun that its clause is about, where that is no theme of the article."""
    owner: frozenset[str] = frozenset()
    """The name that its clause begins with, where that is no theme of the article."""
    owner_said: str = ""
    close: frozenset[str] = frozenset()
    """Terms right beside the figure, inside its clause."""
    role: str | None = None
    """Whom of all people what is counted befell: soldier, child, police ...; also the first of its qualifiers."""
    planned: bool = False
    """Its clause speaks of what is to come."""
    elided: str | None = None
    """The role of the figure before it, where its own is left out: "17 workers were killed and 40 were injured"."""

    @property
    def told(self) -> frozenset[str]:
        """All names of its article, and all that its own sentence says."""
        return self.about | self.sentence_terms


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
        again = before is not None and before[1] is row and _converted(article, before[0], quantity)
        last = before[0] if before is not None and before[1] is row else None
        before = (quantity, row)
        if _comparable(quantity) and not again:
            item = item_of(corpus, article, row, quantity, grammar)
            if item.role is None and last is not None and left_out(article, last, quantity, grammar):
                item = replace(item, elided=role_of(article, last, grammar))
            found.append(item)
    return found


def _converted(article: ComparedArticle, first: QuantityProposal, second: QuantityProposal) -> bool:
    """Whether the second figure is the first in another unit: "58km (36 miles)", "1,150 kilometers (700 miles)"."""
    if first.dimension != second.dimension or first.unit == second.unit or first.value is None or second.value is None:
        return False
    between = article.text[first.segments[-1].end : second.segments[0].start].strip()
    if between not in ("(", "/", "[", ", or", "or"):
        return False
    turned = convert(second.value, second.unit or "", first.unit or "")
    return turned is None or abs(turned - first.value) <= 0.1 * abs(first.value)


def _comparable(quantity: QuantityProposal) -> bool:
    if quantity.low is None and quantity.high is None:
        return False
    if not all(in_range(each) for each in (quantity.value, quantity.low, quantity.high) if each is not None):
        return False  # put in by hand, or by another program
    if quantity.dimension == "duration" and (quantity.score < 0.7 or quantity.measures == "age"):
        return False
    if quantity.dimension == "number":
        said = (quantity.measures or "").split()[-1:]
        event = said and said[0] in ("death", "injury", "detention", "missing", "hostage", "magnitude")
        return bool(event) or (quantity.value or quantity.low or 0) >= SMALLEST_COUNT
    return True


def _split_measure(measures: str | None) -> tuple[str | None, str | None]:
    """ "wage per month" -> wage, month."""
    if measures is None:
        return None, None
    head, _, per = measures.partition(" per ")
    if measures.startswith("per "):
        return None, measures[4:]
    return head or None, per or None


def item_of(corpus: Corpus, article: ComparedArticle, row: Row, quantity: QuantityProposal, grammar: Grammar) -> Item:
    start, end = quantity.segments[0].start, quantity.segments[-1].end
    measured, per, role = _measure(article, quantity, grammar)
    around = window_of(row, start, end)
    head, qualifiers, concept = _narrowed(measured, quantity, row, around, grammar)
    terms = corpus.one(row.terms[index] for index in around if row.terms[index])
    names, countries = names_of(corpus, article, row, around, grammar)
    sentence = corpus.one(each for each in row.terms if each)
    themes = corpus.theme_terms(row.article)
    subject = subject_of(row, start, grammar)
    aside, aside_said = beside(row, start, grammar.meanings.lands, themes)
    scope, planned = _scope(row, quantity, measured, grammar)
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
        scope=scope,
        names=corpus.one(names),
        countries=corpus.one(countries),
        terms=terms,
        as_of=quantity.as_of,
        words=article.text[start:end],
        since=_since(article, row, quantity),
        sentence_terms=sentence,
        length=corpus.length(terms),
        published=(article.as_of_on or article.published_on or "")[:10] or None,
        sentence_length=corpus.length(sentence),
        places=corpus.one(governing_places(row, start, end)),
        near=corpus.one(CONTRASTED.intersection(row.words[index].lower for index in around)),
        people=corpus.one(labelled(article, row, around, frozenset({"PERSON"}))),
        works=corpus.one(labelled(article, row, around, frozenset({"FAC"}))),
        cities=corpus.one(labelled(article, row, around, frozenset({"GPE"}))),
        led_place=led_place(row, grammar),
        themes=themes_of(corpus, row.article, grammar),
        actors=actors_of(article, row, start) if quantity.dimension in _OWNED else frozenset(),
        kind=None if head is None else HEADS.get(head) or term(head, grammar),
        close=corpus.one(close_terms(row, start, end)),
        change=quantity.dimension in _OWNED and is_change(row, start),
        aside=aside,
        aside_said=aside_said,
        about=themes,
        subject=None if subject.noun in themes or subject.noun in corpus.often(row.article) else subject.noun,
        owner=frozenset() if subject.names & themes else subject.names,
        owner_said=subject.said,
        year=_earlier_year(article, row, start) if quantity.as_of is None else None,
        role=role,
        planned=planned,
    )


def _narrowed(
    measured: str | None, quantity: QuantityProposal, row: Row, around: list[int], grammar: Grammar
) -> tuple[str | None, frozenset[str], str | None]:
    """The head of the measure, the words that narrow it (where it has none, those before its concept), its concept."""
    head, qualifiers, concept = _head(measured, grammar)
    if concept is not None and not qualifiers and quantity.dimension in ("money", "mass", "duration"):
        qualifiers = before_concept(row, around, concept, grammar)
    return head, qualifiers, concept


def _measure(
    article: ComparedArticle, quantity: QuantityProposal, grammar: Grammar
) -> tuple[str | None, str | None, str | None]:
    """The measure, its rate, and the role of those whom it befell, which narrows it: "soldier death"."""
    measured, per = _split_measure(quantity.measures)
    role = role_of(article, quantity, grammar) if measured in grammar.meanings.events else None
    return (measured if role is None else f"{role} {measured}"), per, role


def _scope(row: Row, quantity: QuantityProposal, measured: str | None, grammar: Grammar) -> tuple[frozenset[str], bool]:
    """What narrows the figure, and whether it is only planned."""
    start, end = quantity.segments[0].start, quantity.segments[-1].end
    words = row.words
    first = next((at for at, word in enumerate(words) if word.end > start), 0)
    after = next((at for at, word in enumerate(words) if word.start >= end), len(words))
    counted = quantity.dimension == "number" and not (measured or "").endswith(" injury")  # the gravely hurt are some
    befell = (measured or "").split()[-1:] == ["death"]  # "nine of them died": so many died in all
    partly = counted and is_part(words, first, after, befell)
    partly = partly or (quantity.dimension == "money" and so_far(row, start))
    scope = scope_of(row, start, end, grammar)
    return (scope | {"part"} if partly else scope), is_planned(words, first, after)


def _earlier_year(article: ComparedArticle, row: Row, start: int) -> str | None:
    """The year that the sentence names before the figure, if it is past when the article is written."""
    written = (article.as_of_on or article.published_on or "")[:4]
    if not written:
        return None
    found: str | None = None
    first = bisect.bisect_left(article.dates, row.sentence.start, key=lambda date: date.segments[0].start)
    for date in article.dates[first:]:
        if date.segments[0].start >= start:
            break
        if date.bound != "since" and date.low is not None and date.high is not None and date.high[:4] < written:
            found = date.high[:4]
        elif date.bound != "since":
            found = None
    return found


def _since(article: ComparedArticle, row: Row, quantity: QuantityProposal) -> float | None:
    if quantity.dimension != "duration" or quantity.value is None or quantity.unit not in ("day", "week"):
        return None
    before = article.text[max(row.sentence.start, quantity.segments[0].start - 60) : quantity.segments[0].start]
    if not _LASTING.search(before):
        return None
    anchor = anchor_of(article.text, article.as_of_on or article.published_on)
    if anchor is None:
        return None
    first = anchor.day.toordinal() - quantity.value * (7 if quantity.unit == "week" else 1)
    return first if first >= 1 else None  # before the calendar


_LASTING = re.compile(r"\b(?:has|have|had|was|were|is|are|been)\b[^,;.]{0,40}\bfor (?:the |a |about |some )?$")


def _head(measured: str | None, grammar: Grammar) -> tuple[str | None, frozenset[str], str | None]:
    """The head of a measure, the words that narrow it, and its concept."""
    if measured is None:
        return None, frozenset(), None
    words = measured.removeprefix("share of ").split()
    head = words[-1]
    concept = concept_of(head, grammar) or (head if head in grammar.meanings.concept_names else None)
    return head, frozenset(words[:-1]), concept


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
    whole = item_of(corpus, article, row, first, grammar)
    words = spoken.LESS.format(amount=amount(gap, first.unit))
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
        around = window_of(row, start, end)
        terms = corpus.one(row.terms[index] for index in around if row.terms[index])
        names, countries = names_of(corpus, article, row, around, grammar)
        sentence = corpus.one(each for each in row.terms if each)
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
            names=corpus.one(names),
            countries=corpus.one(countries),
            terms=terms,
            as_of=None,
            capitals=corpus.one(capitals_of(row, around)),
            words=value.text,
            reported=bool(_REPORTING.search(before)),
            sentence_terms=sentence,
            length=corpus.length(terms),
            sentence_length=corpus.length(sentence),
        )


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
