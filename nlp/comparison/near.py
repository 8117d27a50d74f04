"""Which passages of further articles may speak of a question: before an article is called silent, it is looked through.

A sentence near a question is like one of the passages that answer it, as "what do the others say" finds it, and speaks
of the same: it holds a word that the answers have in common or that the question asks with. Of people and places that
are an answer themselves ("Dina Boluarte") the name beside such a word is enough, a letter apart too.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from nlp.comparison.corpus import Row, terms_of
from nlp.comparison.others import SentenceIndex
from nlp.grammar import Grammar, grammar_for
from nlp.proposals import Nearby, Passage, Question, RelatedPassage, Segment
from nlp.tokens import Kind, Token, tokens

PLAIN, SURE, LIKELY, SLIGHT = 0.3, 0.2, 0.12, 0.06
"""Likeness that is enough by itself; with a quarter of what is asked, by weight; with half of it; with most of it."""
DEEP = 300
"""How far down the ranking of all sentences is read."""
MOST_STATEMENTS = 8
"""Passages of one question that are asked for; the first of each answer come first."""
_UNASKED = 0.4
"""What a word counts that the answers share and the question does not say: they may share it by chance."""
MOST = 60
"""Articles that are told for one question."""
_SOME, _HALF, _MOST = 0.25, 0.5, 0.75
_COVERED, _NAMED = 0.15, 0.15
"""What the words of the question and an answer's name add, where several sentences of one article are near."""
_GLANCE, _NAME_WEIGHT = 30, 10.0
"""Code points that are seen at a glance, and what an answer's name weighs beside the words of the question."""
_LONGEST_NAME = 4
"""Words of an answer that is a name."""
_SHORTEST_NAME, _MISSPELT = 4, 6
"""Letters of a name's word, and of one that may be written with one letter changed."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked, in terms."""

    subject: Mapping[str, float]
    """With their weights."""
    names: frozenset[str]
    """Of answers."""
    articles: frozenset[int] | None
    """Those that name what the question names; None where it names nothing."""


class Looker:
    """Looks through the articles of an index. One thread at a time."""

    def __init__(self, index: SentenceIndex) -> None:
        self._index = index
        self._articles = {each.key: number for number, each in enumerate(index.corpus.articles)}

    def near(self, question: Question, between: Callable[[], None] = lambda: None) -> tuple[Nearby, ...]:
        """The best passage of each article that answers nothing yet, where there is one: at most ``MOST``, in order.

        Some 0.2 s for each statement. ``between`` is called before each, for what cannot wait for all of them.
        """
        statements = [(at, each) for at, each in _first(question) if each.article_key in self._articles]
        if not statements or question.spoken.issuperset(self._articles):
            return ()
        asked = self._asked(question, statements)
        scored: dict[tuple[int, int], tuple[float, int]] = {}
        for at, statement in statements:
            between()
            for found in self._index.others_say(statement, DEEP, question.spoken):
                place = self._place(found)
                if place is not None and scored.get(place, (-1.0, 0))[0] < found.score:
                    scored[place] = found.score, at
        for number in {number for term in asked.names for number in self._index.holding(term)}:
            held_in = self._index.row(number)
            scored.setdefault((held_in.article, held_in.index), (0.0, statements[0][0]))
        best: dict[int, tuple[float, float, int, Row]] = {}
        keys = self._index.corpus.articles
        for place, (score, at) in scored.items():
            row = self._row(*place) if keys[place[0]].key not in question.spoken else None
            worth = self._worth(asked, row, score) if row is not None else None
            if row is None or worth is None or _is_known(question.known, keys[place[0]].key, row):
                continue
            held = best.get(place[0])
            if held is None or (worth, -row.index) > (held[0], -held[3].index):
                best[place[0]] = worth, score, at, row
        chosen = heapq.nlargest(MOST, best, key=lambda article: best[article][0])
        return tuple(
            Nearby(question.key, *_told(keys[article].key, row, asked), round(min(1.0, score), 4), at)
            for article in sorted(chosen)
            for _worth, score, at, row in (best[article],)
        )

    def _asked(self, question: Question, statements: Iterable[tuple[int, Passage]]) -> _Asked:
        grammar = self._grammar_of(question)
        answers = [_plain_terms(label, grammar) for label in dict.fromkeys(question.answers)]
        said: Counter[str] = Counter()
        by_answer: dict[str, set[str]] = {}
        for at, statement in statements:
            row = self._index.corpus.row_at(self._articles[statement.article_key], statement.segments[0].start)
            by_answer.setdefault(question.answers[at], set()).update(row.terms if row is not None else ())
        for terms in by_answer.values():
            said.update(terms)
        asking = {term for term in _plain_terms(question.words, grammar) if len(self._index.holding(term))}
        subject = {term for term, count in said.items() if term and count > 1} | asking
        names = {term for label in question.answers for term in _names(label, grammar)}
        of_answers = Counter(term for terms in answers for term in terms)
        # what all of them say is asked, what one of them says answers it; of figures all of it is answer
        apart = len(answers) > 1 and not any(letter.isdigit() for label in question.answers for letter in label)
        subject -= {term for term, count in of_answers.items() if count < len(answers) or not apart}
        return _Asked(
            {
                term: self._index.corpus.idf(term) * (1.0 if term in asking or not asking else _UNASKED)
                for term in subject
            },
            frozenset(self._as_written(names - subject)),
            self._naming(question, grammar),
        )  # fmt: skip

    def _naming(self, question: Question, grammar: Grammar | None) -> frozenset[int] | None:
        """The articles that hold a name of the question: of Chancay nothing is said where it is never named."""
        words = tokens(question.words)[1:]
        said = {term for label in question.answers for term in _plain_terms(label, grammar)}
        named = {
            term
            for word, term in zip(words, terms_of(words, grammar), strict=True)
            if term and word.text[:1].isupper() and term not in said
        }
        holding = {self._index.row(number).article for term in named for number in self._index.holding(term)}
        return frozenset(holding) or None

    def _worth(self, asked: _Asked, row: Row, score: float) -> float | None:
        """How well a sentence meets what is asked; None where it is not near it."""
        terms = set(row.terms)
        whole = sum(asked.subject.values())
        held = sum(weight for term, weight in asked.subject.items() if term in terms)
        covered = held / whole if whole else 0.0
        named = min(len(asked.names & terms), 2)
        if score < PLAIN and asked.articles is not None and row.article not in asked.articles:
            return None
        near = (
            score >= PLAIN
            or (score >= SURE and (covered >= _SOME or not asked.subject))
            or (score >= LIKELY and covered >= _HALF)
            or (score >= SLIGHT and covered >= _MOST)
            or bool(named and held > 0)
        )
        return score + _COVERED * covered + _NAMED * named if near else None

    def _as_written(self, names: Iterable[str]) -> set[str]:
        """Names as they are, and as the articles misspell them."""
        found = set(names)
        for name in list(found):
            if len(name) >= _MISSPELT:
                found.update(term for term in self._index.terms() if term[:1] == name[0] and _one_apart(term, name))
        return found

    def _grammar_of(self, question: Question) -> Grammar | None:
        """That of the language that most of its passages are written in."""
        articles = self._index.corpus.articles
        spoken = Counter(
            articles[self._articles[each.article_key]].language
            for each in question.statements
            if each.article_key in self._articles
        )
        return grammar_for(spoken.most_common(1)[0][0])

    def _place(self, found: RelatedPassage) -> tuple[int, int] | None:
        article = self._articles[found.passage.article_key]
        row = self._index.corpus.row_at(article, found.passage.segments[0].start)
        return (article, row.index) if row is not None else None

    def _row(self, article: int, index: int) -> Row | None:
        rows = self._index.corpus.by_article[article]
        return next((row for row in rows if row.index == index), None)


def _first(question: Question) -> Sequence[tuple[int, Passage]]:
    """The statements that are asked for: the first of each answer before the second of any."""
    seen: Counter[str] = Counter()
    order: list[tuple[int, int]] = []
    for at, answer in enumerate(question.answers):
        order.append((seen[answer], at))
        seen[answer] += 1
    return [(at, question.statements[at]) for _, at in sorted(order)[:MOST_STATEMENTS]]


def _plain_terms(words: str, grammar: Grammar | None) -> set[str]:
    return {term for term in terms_of(tokens(words), grammar) if term}


def _names(label: str, grammar: Grammar | None) -> set[str]:
    """The terms of an answer that is a name."""
    words = [word for word in tokens(label) if word.kind is Kind.WORD]
    if len(words) > _LONGEST_NAME or not all(map(_is_name, words)):
        return set()
    return {term for term in terms_of(words, grammar) if len(term) >= _SHORTEST_NAME}


def _is_name(word: Token) -> bool:
    return word.text[:1].isupper() or len(word.text) < _SHORTEST_NAME


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter was changed, put in or left out."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rests = one[same:], other[same:]
    return rests[0][1:] == rests[1][1:] or rests[0] == rests[1][1:] or rests[0][1:] == rests[1]


def _is_known(known: Iterable[Passage], key: str, row: Row) -> bool:
    return any(
        each.article_key == key and part.start < row.sentence.end and row.sentence.start < part.end
        for each in known
        for part in each.segments
    )


def _told(key: str, row: Row, asked: _Asked) -> tuple[Passage, str, int]:
    """A sentence as a passage, with its words and where in them most of what is asked stands together."""
    start, end = row.sentence.start, row.sentence.end
    words = " ".join(row.text[start:end].split())
    met = [
        (token.start, _NAME_WEIGHT if term in asked.names else asked.subject[term])
        for token, term in zip(row.words, row.terms, strict=True)
        if term in asked.names or term in asked.subject
    ]

    def held(place: int) -> float:
        return sum(weight for at, weight in met if place <= at < place + _GLANCE)

    first = max((at for at, _ in met), key=lambda at: (held(at), -at), default=start)
    before = " ".join(row.text[start:first].split())
    return Passage(key, (Segment(start, end),)), words, len(before) + 1 if before else 0
