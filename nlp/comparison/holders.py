"""One superlative with two holders: "Canada, the largest exporter of steel" against "South Korea is the biggest"."""

from __future__ import annotations

import bisect
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nlp.comparison.corpus import Corpus, Row
from nlp.comparison.days import Days, apart, days_beside, is_history
from nlp.comparison.stories import Stories
from nlp.countries import countries
from nlp.english import superlatives as en
from nlp.grammar import Grammar, grammar_for
from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment, spoken
from nlp.proposals import explanations as told
from nlp.quantities.phrases import pasts
from nlp.surfaces import key
from nlp.tokens import Kind, Token

ORIGIN = "rule:comparison@1"
_TWO, _MORE, _SCOPES, _DATES = 0.6, 0.05, 0.35, 0.6
"""What a card of two holders is worth, with each word of the class more; one of two scopes; one of two dates."""
_MOST = 0.78
_REACH = 14
"""Words behind a superlative that may tell its class."""
_NOBODY = spoken.SIDES[1]
_NOUNS = 2
"""Words of no name that may stand behind one: "the Voru steel mill"."""
_AT_MOST = 60
"""Superlatives of one class that are looked at in an article."""
_BACK, _BEHIND = 160, 400
"""Code points before and behind a superlative that tell who holds it, or since when."""
_ROUND = 1
"""Years by which "in ten years" may be off."""


@dataclass(frozen=True, slots=True)
class _Held:
    row: Row
    start: int
    end: int
    called: str
    """The superlative with its rank: "second largest"."""
    head: str
    words: frozenset[str]
    """Terms that narrow the class, names left out."""
    places: frozenset[str]
    """Of where or of what whole, countries by their own names; empty where it does not say."""
    holder: frozenset[str]
    """Empty where nobody is named."""
    said: str
    """The holder as written."""
    quote: str
    since: tuple[int, int] | None
    days: Days | None
    measured: str
    """By what it is the most: "value" of "the largest by value"."""

    @property
    def of_class(self) -> tuple[str, str]:
        return self.called, self.head


def holders(
    corpus: Corpus,
    place: Mapping[str, int],
    wanted: Callable[[int, int], bool],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[ComparisonProposal]:
    """The best card of each two articles of one story for each superlative that they give to two holders, or count
    from two days. An article that knows both holders contradicts nobody.

    ``place`` is the order of the articles' keys, in which the sides of a card stand. Once ``cancelled`` the rest is
    left out.
    """
    stories = Stories(corpus)
    classes: dict[tuple[str, str], dict[int, list[_Held]]] = defaultdict(lambda: defaultdict(list))
    for number in corpus.looked_at:
        if cancelled():
            return []
        for held in _held(corpus, number):
            if len(classes[held.of_class][number]) < _AT_MOST:
                classes[held.of_class][number].append(held)
    found: list[ComparisonProposal] = []
    for articles in classes.values():
        for one in articles:
            for other in articles:
                before = place[corpus.articles[one].key] < place[corpus.articles[other].key]
                if before and wanted(one, other) and stories.one(one, other):
                    found.extend(_best(articles[one], articles[other], corpus))
    return sorted(found, key=lambda card: (place[card.a.article_key], place[card.b.article_key], -card.score))


# --- what an article says ------------------------------------------------------------------------------------------


def _held(corpus: Corpus, number: int) -> Iterator[_Held]:
    article = corpus.articles[number]
    grammar = grammar_for(article.language)
    if grammar is None:
        return
    year = int((article.as_of_on or article.published_on or "0")[:4])
    for row in corpus.by_article[number]:
        start, end = row.sentence.start, row.sentence.end
        if en.SIGN.search(row.text, start, end) is None:
            continue
        for match in en.SUPERLATIVE.finditer(row.text, start, end):
            before = row.text[max(start, match.start() - _BACK) : match.start()]
            if en.GUARD.search(before):
                continue
            held = _read(row, match, before, year, grammar)
            if held is not None:
                yield replace(held, days=days_beside(corpus, row, match.start()))


def _read(row: Row, match: re.Match[str], before: str, year: int, grammar: Grammar) -> _Held | None:
    words = row.words
    first = bisect.bisect_left(words, match.end(), key=_start)
    after = _class_end(words, first)
    told_class = _class(row, first, after, grammar) or _class_before(row, before, match.start())
    if told_class is None:
        return None
    head, narrowing, places = told_class
    after = max(after, first)
    called = en.CALLED.get(match["most"].lower(), match["most"].lower())
    if len(narrowing) + len(places) < en.NEEDED.get(called, 0) - 1:
        return None
    rank = (match["rank"] or "").lower()
    behind = row.text[match.end() : min(row.sentence.end, match.end() + _BEHIND)]
    whose = match["whose"].removesuffix("'s").removesuffix("’s").rstrip("'’")
    if whose.lower() not in ("the", "its", "their"):
        places |= frozenset({whose.lower()}) if whose.lower() in en.OWN else _terms([whose], grammar)
    holder, said, begins = _holder(row, match, before, after, grammar)
    since, measured = _since(behind, year), en.MEASURED.match(row.text, words[after - 1].end)
    if not holder and since is None:
        return None
    end = words[after - 1].end
    return _Held(
        row, begins, end, f"{rank} {called}".strip(), head, narrowing, places, holder, said,
        " ".join(row.text[match.start() : end].split()), since, None, measured["what"] if measured else "",
    )  # fmt: skip


def _start(word: Token) -> int:
    return word.start


def _class_end(words: Sequence[Token], first: int) -> int:
    at = first
    while at < len(words) and at - first < _REACH:
        word = words[at]
        past = at > first and word.lower in pasts()
        if word.text in en.PLACE_ENDS or word.lower in en.PLACE_ENDS or word.kind is Kind.NUMBER or past:
            break
        if word.text == "." and not (at + 1 < len(words) and not words[at + 1].spaced):
            if at and len(words[at - 1].text) == 1:
                at += 1  # "to the U.S."
            break
        at += 1
    return at


def _class(row: Row, first: int, after: int, grammar: Grammar) -> tuple[str, frozenset[str], frozenset[str]] | None:
    """The head of a class, what narrows it, and the places; None where it is no class."""
    words = row.words
    small = next((i for i in range(first, after) if words[i].lower in grammar.meanings.stop), after)
    if small == first or words[small - 1].lower in en.NO_CLASS or not row.terms[small - 1]:
        return None
    names: list[list[int]] = []
    narrowing = {row.terms[i] for i in range(first, small - 1) if row.terms[i]}
    whole: set[str] = set()
    placed = ""
    for at in range(small, after):
        word = words[at]
        if word.lower in en.PLACED or word.lower == "of":
            placed = word.lower
            names.append([])
        elif word.kind is Kind.WORD and word.text[0].isupper() and placed:
            names[-1].append(at)
        elif word.lower in en.OWN and placed in en.PLACED:
            whole.add(word.lower)
        elif row.terms[at]:
            narrowing.add(row.terms[at])
    lands = {grammar.meanings.demonyms[words[i].lower] for i in range(first, small - 1)
             if words[i].lower in grammar.meanings.demonyms}  # fmt: skip
    narrowing -= {row.terms[i] for i in range(first, small - 1) if words[i].text[0].isupper()}
    spelled = [row.text[words[name[0]].start : _name_end(words, name[-1])].split() for name in names if name]
    places = frozenset(each for name in spelled for each in _terms(name, grammar)) | lands | whole
    return row.terms[small - 1], frozenset(narrowing), places


def _class_before(row: Row, before: str, position: int) -> tuple[str, frozenset[str], frozenset[str]] | None:
    """The noun before "was the worst in 20 years", which says of what class it is."""
    copula = en.COPULA.search(before)
    if copula is None:
        return None
    at = bisect.bisect_left(row.words, position - len(before) + copula.start(), key=_start) - 1
    noun = at >= 0 and bool(row.terms[at]) and row.words[at].text[0].islower()
    return (row.terms[at], frozenset(), frozenset()) if noun else None


def _name_end(words: Sequence[Token], last: int) -> int:
    """Where a name ends, with the point of "U.S."."""
    point = last + 1 < len(words) and words[last + 1].text == "." and len(words[last].text) == 1
    return words[last + point].end


def _holder(
    row: Row, match: re.Match[str], before: str, after: int, grammar: Grammar
) -> tuple[frozenset[str], str, int]:
    """Who it is said of, as terms and as written, and where the passage begins; nobody where no name says so."""
    words = row.words
    copula = en.COPULA.search(before.removesuffix("the "))
    at = match.start() if copula is None else match.start() - len(before) + copula.start()
    last = bisect.bisect_left(words, at, key=_start) - 1
    last -= last >= 0 and words[last].lower == "the"  # "Canada, the world's largest exporter"
    if copula is None and (last < 0 or words[last].text != ","):
        return _behind(row, after, match.start(), grammar)
    if copula is None:
        last -= 1
    noun = last
    while last > 0 and noun - last < _NOUNS and words[last].text[0].islower() and row.terms[last]:
        last -= 1  # "the Voru mill is"
    run = _run_back(row, last)
    if run is None:
        return frozenset(), "", match.start()
    said = row.text[words[run].start : words[noun].end]
    names = [word.text for word in words[run : last + 1] if word.text[0].isupper()]
    return _terms(names, grammar), said, words[run].start


def _run_back(row: Row, last: int) -> int | None:
    """The first token of the name that ends at token ``last``."""
    words = row.words
    at = last
    while at >= 0 and words[at].kind is Kind.WORD:
        joins = words[at].lower in ("of", "the", "and", "de", "al") and at < last and words[at + 1].text[0].isupper()
        capital = words[at].text[0].isupper()
        if not capital and not (joins and at > 0 and words[at - 1].text[0].isupper() and words[at].lower != "and"):
            break
        at -= 1
    at += 1
    at += at < last and words[at].lower == "the"
    if at > last or words[at].lower in ("it", "this", "that", "he", "she", "they", "there", "the", "who", "which"):
        return None
    if words[last].lower in ("it", "this", "that"):
        return None
    return at


def _behind(row: Row, after: int, start: int, grammar: Grammar) -> tuple[frozenset[str], str, int]:
    """The name between commas behind a class: "the largest exporter, Canada, said"."""
    words = row.words
    if after + 1 >= len(words) or words[after].text != ",":
        return frozenset(), "", start
    last = after + 1
    while last < len(words) and words[last].kind is Kind.WORD and words[last].text[0].isupper():
        last += 1
    if last == after + 1 or last >= len(words) or words[last].text not in ",.":
        return frozenset(), "", start
    names = [word.text for word in words[after + 1 : last]]
    return _terms(names, grammar), " ".join(names), start


def _terms(names: Sequence[str], grammar: Grammar) -> frozenset[str]:
    """A name as its words in lower case; a country, its people and capital by the country's name."""
    table, name = countries(), key(" ".join(names).removesuffix("'s").removesuffix("’s"))
    country = table.names.get(name) or table.demonyms.get(name)
    if country is not None:
        return frozenset({country})
    plain = (each.lower().removesuffix("'s").removesuffix("’s") for each in names)
    calendar = grammar.guards.months.keys() | grammar.guards.weekdays
    return frozenset(each for each in plain if len(each) > 1 and each not in grammar.meanings.stop | calendar)


def _since(behind: str, year: int) -> tuple[int, int] | None:
    """The years from which on it is the most, where that is told."""
    match = en.SINCE_YEAR.search(behind)
    if match is not None:
        return int(match["year"]), int(match["year"])
    match = en.SINCE_YEARS.search(behind)
    if match is None or not year:
        return None
    count = int(match["count"]) if match["count"].isdigit() else en.COUNTS[match["count"]]
    size = next(size for unit, size in en.YEARS_OF.items() if match["unit"].startswith(unit))
    return year - count * size - _ROUND * size, year - count * size + _ROUND


# --- two articles --------------------------------------------------------------------------------------------------


def _best(ones: Sequence[_Held], others: Sequence[_Held], corpus: Corpus) -> list[ComparisonProposal]:
    known = (_named(ones), _named(others))
    cards: list[ComparisonProposal] = []
    for one in ones:
        for other in others:
            card = _two_dates(one, other, corpus)
            if card is None and one.holder and other.holder and not _both(one.holder, other.holder):
                both_known = any(_both(one.holder, each) for each in known[1]) or any(
                    _both(other.holder, each) for each in known[0]
                )
                card = None if both_known else _two_holders(one, other, corpus)
            if card is not None:
                cards.append(card)
    return sorted(cards, key=lambda card: -card.score)[:1]


def _whole(places: frozenset[str]) -> bool:
    """Whether one of them is what the others may lie in: "Asia", "South America"."""
    return any(not en.WHOLES.isdisjoint(each.casefold().split()) for each in places)


def _past(one: _Held, other: _Held, corpus: Corpus) -> bool:
    """Whether one held it in other days, or long ago."""
    history = [is_history(each.days, corpus.articles[each.row.article]) for each in (one, other)]
    return apart(one.days, other.days) or history[0] != history[1]


def _named(held: Sequence[_Held]) -> list[frozenset[str]]:
    return [each.holder for each in held if each.holder]


def _both(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a & b)


def _two_holders(one: _Held, other: _Held, corpus: Corpus) -> ComparisonProposal | None:
    """None where the two classes are hardly alike; where they differ in place or kind, that is named."""
    if one.since is not None or other.since is not None or one.measured != other.measured or _past(one, other, corpus):
        return None
    if one.places and other.places and not one.places & other.places and not _whole(one.places | other.places):
        return None  # America's largest and China's
    words_a, words_b = one.words - other.words, other.words - one.words
    if words_a and words_b:
        return None
    differs: list[str] = []
    if words_a or words_b:
        sides = [_spoken(each, corpus) or _NOBODY for each in (words_a, words_b)]
        differs.append(told.SUBJECT.format(side_a=sides[0], side_b=sides[1]))
    if one.places != other.places:
        if one.places and other.places and words_a | words_b:
            return None
        sides = [", ".join(sorted(each)).title() or _NOBODY for each in (one.places, other.places)]
        differs.append(told.PLACE.format(country_a=sides[0], country_b=sides[1]))
    bare = not (one.words and other.words)  # "the biggest exporter"
    if differs and not (one.words & other.words or one.places & other.places or (bare and words_a | words_b)):
        return None
    size = len(one.words & other.words) + len(one.places & other.places)
    if not differs and not size and one.called in en.BARE:
        return None
    first, second = _names(one, other, corpus)
    parts = {
        "words_a": one.quote, "words_b": one.said, "name_a": first,
        "words_c": other.quote, "words_d": other.said, "name_b": second,
    }  # fmt: skip
    if differs:
        text = told.SUPERLATIVES_APART.format(differences=", ".join(differs), **parts)
    else:
        text = told.SUPERLATIVES.format(**parts)
    relation = ComparisonRelation.DIFFERENT_SCOPE if differs else ComparisonRelation.VALUE_DIFFERS
    score = min(_MOST, (_SCOPES if differs else _TWO) + _MORE * size)
    return _card(one, other, corpus, relation, ComparisonBasis.IMPOSSIBILITY, text, score, tuple(differs))


def _two_dates(one: _Held, other: _Held, corpus: Corpus) -> ComparisonProposal | None:
    """The same superlative counted from two different years."""
    a, b = one.since, other.since
    if a is None or b is None or (a[0] <= b[1] and b[0] <= a[1]) or one.words != other.words:
        return None
    if one.places and other.places and not one.places & other.places:
        return None
    if one.holder and other.holder and not _both(one.holder, other.holder):
        return None
    first, second = _names(one, other, corpus)
    quotes = [_with_since(each) for each in (one, other)]
    text = told.SINCE_WHEN.format(words_a=quotes[0], name_a=first, words_b=quotes[1], name_b=second)
    return _card(one, other, corpus, ComparisonRelation.VALUE_DIFFERS, ComparisonBasis.DATE, text, _DATES, ())


def _with_since(held: _Held) -> str:
    """The superlative up to its year, as written."""
    start = held.row.text.find(held.quote.split()[0], held.start)
    behind = held.row.text[held.end : held.row.sentence.end]
    match = en.SINCE_YEAR.search(behind) or en.SINCE_YEARS.search(behind)
    end = held.end + (match.end() if match is not None else 0)
    return " ".join(held.row.text[max(start, held.start) : end].split())


def _names(one: _Held, other: _Held, corpus: Corpus) -> tuple[str, str]:
    first, second = corpus.articles[one.row.article], corpus.articles[other.row.article]
    return first.name or first.key, second.name or second.key


def _spoken(terms: frozenset[str], corpus: Corpus) -> str:
    return ", ".join(corpus.spoken.get(each, each) for each in sorted(terms))


def _card(
    one: _Held,
    other: _Held,
    corpus: Corpus,
    relation: ComparisonRelation,
    basis: ComparisonBasis,
    text: str,
    score: float,
    differs: tuple[str, ...],
) -> ComparisonProposal:
    shared = {one.head, *(one.words & other.words)}
    return ComparisonProposal(
        a=Passage(corpus.articles[one.row.article].key, (Segment(one.start, one.end),)),
        b=Passage(corpus.articles[other.row.article].key, (Segment(other.start, other.end),)),
        relation=relation,
        basis=basis,
        score=round(score, 4),
        explanation=Explanation(text, (), tuple(corpus.spoken.get(each, each) for each in sorted(shared)), differs),
        origin=ORIGIN,
    )
