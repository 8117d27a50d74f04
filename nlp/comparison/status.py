"""States and offices that cannot both hold: a port finished and being built, two people in one office."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nlp.comparison.corpus import Corpus, Row
from nlp.english import comparison as en
from nlp.entities.spellings import same_person
from nlp.grammar import Grammar, grammar_for
from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment
from nlp.proposals import explanations as told
from nlp.tokens import Kind
from nlp.works import told_states

ORIGIN = "rule:comparison@1"
_REACH = 9
_MOST = 400
"""States of one kind of work that are looked at: what everybody writes about is judged by a sample."""


@dataclass(frozen=True, slots=True)
class _State:
    article: int
    row: int
    start: int
    end: int
    kind: str
    names: frozenset[str]
    state: str
    quote: str
    thing: str


def conflicts(corpus: Corpus, wanted: Callable[[int, int], bool]) -> list[ComparisonProposal]:
    """The same kind of work said to be finished and unfinished, or open and closed, in two articles."""
    groups: dict[tuple[str, str], list[_State]] = defaultdict(list)
    called = _called_for(corpus)
    for number in corpus.looked_at:
        if called and grammar_for(corpus.articles[number].language) is not None:
            for row in corpus.by_article[number]:
                for found in _states(corpus, row, called):
                    groups[found.kind, found.state].append(found)
    best: dict[tuple[int, int, str], ComparisonProposal] = {}
    for (kind, state), ones in sorted(groups.items()):
        if state not in ("finished", "open"):
            continue
        for one in ones[:_MOST]:
            for other in groups.get((kind, en.OPPOSITE[state]), [])[:_MOST]:
                if not wanted(one.article, other.article) or _apart(one.names, other.names):
                    continue
                pair = (min(one.article, other.article), max(one.article, other.article), kind)
                card = _status_card(corpus, one, other, bool(one.names & other.names))
                if pair not in best or card.score > best[pair].score:
                    best[pair] = card
    return [best[pair] for pair in sorted(best)]


def _called_for(corpus: Corpus) -> Sequence[str]:
    """The words for works, of those kinds whose state a fresh article tells: no others can meet."""
    if len(corpus.fresh) == len(corpus.looked_at):
        return tuple(en.FACILITIES)
    fresh = (row for number in sorted(corpus.fresh) for row in corpus.by_article[number])
    kinds = {found.kind for row in fresh for found in _states(corpus, row, tuple(en.FACILITIES))}
    return tuple(word for word, kind in en.FACILITIES.items() if kind in kinds)


def _apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Two works with names that have nothing in common."""
    return bool(a) and bool(b) and not a & b


def _states(corpus: Corpus, row: Row, called: Sequence[str]) -> list[_State]:
    """What a sentence tells of the works that are ``called`` so; others may be among them."""
    text = corpus.articles[row.article].text
    found: list[_State] = []
    lower = text[row.sentence.start : row.sentence.end].lower()
    if not any(word in lower for word in called):
        return found  # most sentences: the patterns below take fifty times as long
    words = row.words
    taken: list[tuple[int, int]] = []
    for state, match in told_states(text, row.sentence.start, row.sentence.end):
        if any(match.start() < end and start < match.end() for start, end in taken):
            continue
        thing = _thing(row, match.start(), match.end())
        if thing is None:
            continue
        taken.append(match.span())
        noun, kind = thing
        start, end = min(words[noun].start, match.start()), max(words[noun].end, match.end())
        names = _names(row, noun)
        found.append(_State(row.article, row.index, start, end, kind, names, state, match.group(), _called(row, noun)))
    return found


def _thing(row: Row, start: int, end: int) -> tuple[int, str] | None:
    """The work that the words of state speak of: the nearest before them in the sentence, else right after."""
    words = row.words
    first = next((i for i, word in enumerate(words) if word.end > start), 0)
    last = next((i for i, word in enumerate(words) if word.start >= end), len(words))
    follows = range(last, min(len(words), last + 4)) if words[first].lower in ("recently", "newly", "just") else ()
    for index in (*follows, *range(first - 1, max(-1, first - 1 - 2 * _REACH), -1)):
        kind = en.FACILITIES.get(words[index].lower)
        if kind is not None and not _compound(row, index):
            return index, kind
        if words[index].text in (";", ":"):
            return None
    return None


def _compound(row: Row, index: int) -> bool:
    """ "Port workers", "road tax": the noun only describes another."""
    words = row.words
    if index + 1 >= len(words):
        return False
    follows = words[index + 1]
    return follows.lower in (
        "workers",
        "authority",
        "city",
        "ministry",
        "minister",
        "tax",
        "calls",
        "project",
        "blockades",
        "hubs",
    )


def _names(row: Row, noun: int) -> frozenset[str]:
    """Capitalised words beside the noun: "Chancay Port", "port of Chancay", "port at Puerto Arena"."""
    words = row.words
    found: set[str] = set()
    for index in (*range(noun - 1, max(-1, noun - 3), -1), *range(noun + 1, min(len(words), noun + 5))):
        word = words[index]
        if word.kind is Kind.WORD and word.text[0].isupper() and index > 0:
            found.add(word.lower.removesuffix("'s"))
        elif index > noun and word.lower not in ("of", "at", "in", "the"):
            break
    return frozenset(found)


def _called(row: Row, noun: int) -> str:
    words = row.words
    first = noun
    while first > 0 and words[first - 1].kind is Kind.WORD and words[first - 1].text[0].isupper():
        first -= 1
    last = noun
    while last + 1 < len(words) and (words[last + 1].lower in ("of", "at") or words[last + 1].text[0].isupper()):
        last += 1
    while words[last].lower in ("of", "at"):
        last -= 1
    return " ".join(word.text for word in words[first : last + 1])


def _status_card(corpus: Corpus, one: _State, other: _State, named: bool) -> ComparisonProposal:
    a, b = (one, other) if one.article < other.article else (other, one)
    first, second = corpus.articles[a.article], corpus.articles[b.article]
    text = told.STATES.format(
        work=a.kind, state_a=a.state, words_a=a.quote, name_a=first.name or first.key,
        state_b=b.state, words_b=b.quote, name_b=second.name or second.key,
    )  # fmt: skip
    days = [each for each in (first.as_of_on or first.published_on, second.as_of_on or second.published_on) if each]
    differs = (told.DATE.format(when_a=days[0][:10], when_b=days[1][:10]),) if len(set(days)) == 2 else ()
    return ComparisonProposal(
        a=Passage(first.key, (Segment(a.start, a.end),)),
        b=Passage(second.key, (Segment(b.start, b.end),)),
        relation=ComparisonRelation.VALUE_DIFFERS,
        basis=ComparisonBasis.ANTONYM,
        score=_NAMED if named else _COMMON_KIND if a.kind in _COMMON else _ONE_KIND,
        explanation=Explanation(text, (), tuple(sorted({a.kind, *(a.names & b.names)})), differs),
        origin=ORIGIN,
    )


_NAMED, _ONE_KIND, _COMMON_KIND = 0.85, 0.77, 0.55
"""What a card is worth whose two works bear one name, are of one kind, or of a kind of which there are many."""
_COMMON = frozenset({"road", "school", "building", "line", "base", "project"})


# --- offices -------------------------------------------------------------------------------------------------------


_TWO_HOLDERS, _OTHER_MONTH, _NAMED_MORE = 0.73, 0.67, 0.01


@dataclass(frozen=True, slots=True)
class _Holder:
    article: int
    start: int
    end: int
    office: str
    country: str | None
    name: str


def offices(corpus: Corpus, wanted: Callable[[int, int], bool]) -> list[ComparisonProposal]:
    """One office with two different holders in two articles; former and acting holders do not count."""
    holders: dict[tuple[str, str | None], list[_Holder]] = defaultdict(list)
    asked = _offices_asked(corpus)
    for number in corpus.looked_at:
        article = corpus.articles[number]
        if not corpus.by_article[number] or grammar_for(article.language) is None:
            continue
        if asked is not None and not _names_one(article.text, asked):
            continue
        seen: set[tuple[str, str]] = set()
        for holder in _holders(corpus, number):
            if (holder.office, holder.name) not in seen:
                seen.add((holder.office, holder.name))
                holders[holder.office, holder.country].append(holder)
    found: list[ComparisonProposal] = []
    for (_, country), people in sorted(holders.items(), key=lambda each: (each[0][0], each[0][1] or "")):
        if country is None:
            continue
        persons = _persons(people[:_MOST])
        for at, ones in enumerate(persons):
            for others in persons[at + 1 :]:
                if {one.article for one in ones} & {other.article for other in others}:
                    continue  # one article knows both: they follow one another
                one, other = _usual(ones), _usual(others)
                if wanted(one.article, other.article):
                    articles = {each.article for each in (*ones, *others)}
                    found.append(_office_card(corpus, one, other, len(articles)))
    return found


def _usual(holders: Sequence[_Holder]) -> _Holder:
    """The holder by the surname that most articles write, in full."""
    counts = Counter(each.name.split()[-1] for each in holders)
    return max(holders, key=lambda each: (counts[each.name.split()[-1]], len(each.name)))  # the first of equals


_OFFICE_BEGINS = 5
"""Letters of an office that stand so in every spelling of it: defense, defence."""


def _offices_asked(corpus: Corpus) -> frozenset[str] | None:
    """How the offices begin that fresh articles speak of, None where all are asked for."""
    if len(corpus.fresh) == len(corpus.looked_at):
        return None
    return frozenset(
        holder.office[:_OFFICE_BEGINS]
        for number in corpus.fresh
        if grammar_for(corpus.articles[number].language) is not None
        for holder in _holders(corpus, number)
    )


def _names_one(text: str, beginnings: frozenset[str]) -> bool:
    lower = text.lower()
    return any(beginning in lower for beginning in beginnings)


def _persons(people: list[_Holder]) -> list[list[_Holder]]:
    """Holders grouped by person, full names first."""
    groups: list[list[_Holder]] = []
    for holder in sorted(people, key=lambda each: (-len(each.name.split()), each.article, each.start)):
        for group in groups:
            if same_person(group[0].name, holder.name):
                group.append(holder)
                break
        else:
            groups.append([holder])
    return groups


def _holders(corpus: Corpus, number: int) -> list[_Holder]:
    article = corpus.articles[number]
    grammar = grammar_for(article.language)
    assert grammar is not None
    home: str | None = None
    known_home = False
    found: list[_Holder] = []
    for pattern in (en.TITLED, en.APPOSED, en.HEADED):
        for match in pattern.finditer(article.text):
            before = article.text[max(0, match.start("office") - 40) : match.start("office")]
            if en.FORMER.search(before) or article.text[match.end() : match.end() + 3].startswith("-era"):
                continue
            if not known_home:
                home, known_home = _home(corpus, number), True
            office = match["office"].lower().replace("defence", "defense")
            if pattern is en.HEADED:
                office += " minister"
            country: str | None = home
            sentence = _sentence_around(article.text, match.start())
            for word in re.findall(r"[A-Z][\w.]*", before)[-2:]:
                known = grammar.meanings.demonyms.get(word.lower().rstrip("."))
                values = grammar.meanings.lands
                country = known or (word.lower() if word.lower() in values else country)
            if country == home and _foreign(sentence, home, grammar):
                country = None
            name = re.sub(r"['’]s$", "", match["name"])
            if len(name) > 3 and name.split()[0] not in ("The", "Ministry", "Office", "Palace", "Elect"):
                found.append(_Holder(number, match.start(), match.start() + len(match.group()), office, country, name))
    return found


def _sentence_around(text: str, position: int) -> str:
    first = max(text.rfind(". ", 0, position), text.rfind("\n", 0, position))
    return text[max(first, position - 300) : position]


def _foreign(before: str, home: str | None, grammar: Grammar) -> bool:
    """Whether the words before an office, in its sentence, speak of another country."""
    demonyms = grammar.meanings.demonyms
    countries = grammar.meanings.lands
    named = {demonyms.get(word.lower()) or word.lower() for word in re.findall(r"[A-Z][A-Za-z]+", before)}
    return bool((named & countries) - {home})


def _home(corpus: Corpus, number: int) -> str | None:
    """The country that an article speaks of most."""
    grammar = grammar_for(corpus.articles[number].language)
    assert grammar is not None
    countries = grammar.meanings.lands
    counts: dict[str, int] = defaultdict(int)
    for row in corpus.by_article[number]:
        for word, each in zip(row.words, row.terms, strict=True):
            plain = word.lower.removesuffix("'s")
            if each in countries or plain in countries:
                counts[each if each in countries else plain] += 1
    return max(sorted(counts), key=lambda name: counts[name]) if counts else None


def _office_card(corpus: Corpus, one: _Holder, other: _Holder, articles: int) -> ComparisonProposal:
    """The card of two holders, whom so many ``articles`` name: one whom more of them name is hardly a predecessor."""
    a, b = (one, other) if one.article <= other.article else (other, one)
    first, second = corpus.articles[a.article], corpus.articles[b.article]
    days = [each for each in (first.as_of_on or first.published_on, second.as_of_on or second.published_on) if each]
    apart = len({day[:7] for day in days}) == 2
    land = (a.country or "").upper() if len(a.country or "") < 3 else (a.country or "").title()
    text = (told.OFFICE_IN_OTHER_MONTH if apart else told.OFFICE).format(
        office=a.office, country=land, name_a=a.name, name_b=first.name or first.key, name_c=b.name,
        name_d=second.name or second.key,
    )  # fmt: skip
    return ComparisonProposal(
        a=Passage(first.key, (Segment(a.start, a.end),)),
        b=Passage(second.key, (Segment(b.start, b.end),)),
        relation=ComparisonRelation.DIFFERENT_AS_OF if apart else ComparisonRelation.VALUE_DIFFERS,
        basis=ComparisonBasis.IMPOSSIBILITY,
        score=(_OTHER_MONTH if apart else _TWO_HOLDERS) + _NAMED_MORE * min(5, articles),
        explanation=Explanation(text, (), (a.office, land), (told.DAY,) if apart else ()),
        origin=ORIGIN,
    )
