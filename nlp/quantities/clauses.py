"""The noun that a clause gives a figure of: "the direct economic damage lies between", "the number of dead is"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.grammar import Grammar, grammar_for
from nlp.lemmas import lemma
from nlp.tokens import Kind, Token, word_set

_GIVES = word_set(
    "is was are were be been stands stood stand lies lay lie amounts amounted amount comes came come totals totalled "
    "totaled total reaches reached reach measures measured measure equals equalled averages averaged average exceeds "
    "exceeded exceed exceeding starts start started remains remained runs ran run hits hit tops topped lasted lasts "
    "last takes took take taken"
)
"""Verbs that only give their subject its figure."""
_GIVEN = word_set(
    "put estimated valued given set calculated reckoned forecast projected assessed stated reported fixed"
)
"""Participles that do so after "is"."""
_BETWEEN = word_set(
    "at to by out between of for about around some nearly almost over under from only just now still plus minus or"
)
_AUXILIARIES = word_set("is are was were be been being has have had would will could may might can should must to")
_ADVERBS = word_set("never not now still currently already only also again thus then officially later since")
_COUNTING = word_set("number amount total sum figure count level tally quantity volume")
_ENDS = frozenset(',;:—–()[]“”"')
_PREPOSITIONS = word_set(
    "in on at by for from to with without within during as between among across near around over under after before "
    "per who which that whose where outside inside along opposite beneath above below beside behind beyond towards "
    "through throughout toward off"
)
_PRONOUNS = word_set("it they he she this that these those there we you i which who what one all some")
_LONGEST = 22


@cache
def _modifiers(language: str) -> frozenset[str]:
    """All words of the modifiers before a figure."""
    grammar = grammar_for(language)
    assert grammar is not None
    return frozenset(word for phrase in grammar.numbers.modifiers_before for word in phrase)


def subject_noun(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """The head of the clause's subject (lower-case lemma) where its verb only gives the figure at token ``first``."""
    verb = _verb_before(words, first, grammar)
    if verb is None:
        return _described(words, first, grammar) or _object(words, first, grammar)
    start = _clause_start(words, verb)
    while start < verb and words[start].lower in ("and", "but", "so", "while", "though", "then"):
        start += 1
    head = _head(words, start, verb, grammar)
    return lemma(head, grammar) if head is not None else None


def _described(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "Contracts lasting three months", "contributions, totaling $70 million": the noun before the participle."""
    at = first - 1
    modifiers = _modifiers(grammar.language)
    while at >= 0 and first - at < 6 and (words[at].lower in _BETWEEN or words[at].lower in modifiers - _GIVING):
        at -= 1
    if at < 1 or words[at].lower not in _GIVING:
        return None
    at -= 1
    if words[at].text == "," and at:
        at -= 1
    noun = words[at]
    plain = noun.kind is Kind.WORD and (noun.text[0].islower() or noun.lower.endswith("s"))
    plain = plain and noun.lower not in grammar.meanings.stop
    return lemma(noun.lower, grammar) if plain and noun.lower not in _TIMES else None


def _object(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "He put the dead among the attackers at 110", "police estimated the crowd at 12,000": of what it is said."""
    at = first - 1
    modifiers = _modifiers(grammar.language)
    while at > 0 and first - at < 5 and words[at].lower in modifiers and words[at].lower not in ("at", "as"):
        at -= 1
    if at < 2 or words[at].lower not in ("at", "as"):
        return None
    for verb in range(at - 2, max(-1, at - _OBJECT_REACH), -1):
        word = words[verb]
        if word.text in _ENDS or word.kind is Kind.NUMBER:
            return None
        if word.lower in (_PUTS if words[at].lower == "at" else _GIVES_AS):
            if verb and words[verb - 1].lower in _AUXILIARIES - _HAVE:
                return None
            head = _head(words, verb + 1, at, grammar)
            return lemma(head, grammar) if head is not None else None
    return None


_OBJECT_REACH = 14
_HAVE = word_set("has have had would will could may might can should to")
_PUTS = word_set(
    "put puts putting estimate estimates estimated estimating place places placed set sets assess assesses assessed "
    "reckon reckons reckoned calculate calculates calculated value values valued"
)
_GIVES_AS = word_set("give gives gave given list lists listed record records recorded state states stated")
_GIVING = word_set(
    "totaling totalling lasting averaging amounting numbering reaching measuring weighing stretching covering"
)
_TIMES = word_set("days weeks months years hours decades year month day week hour")


def _verb_before(words: Sequence[Token], first: int, grammar: Grammar) -> int | None:
    """The token of the verb that gives the figure, with its auxiliaries left of it skipped."""
    at = first - 1
    modifiers = _modifiers(grammar.language)
    while at >= 0 and first - at < 6 and (words[at].lower in _BETWEEN or words[at].lower in modifiers - _GIVES):
        at -= 1
    if at < 1:
        return None
    if words[at].lower in _GIVEN:
        if words[at - 1].lower not in _AUXILIARIES:
            return None
    elif words[at].lower not in _GIVES:
        return None
    while at > 0 and (words[at - 1].lower in _AUXILIARIES or words[at - 1].lower in _ADVERBS):
        at -= 1
    return at


def _clause_start(words: Sequence[Token], verb: int) -> int:
    """The first token of the clause; what stands between two commas before the verb is jumped over."""
    at = verb - 1
    if at >= 0 and words[at].text == ",":
        other = next((index for index in range(at - 1, max(-1, at - _LONGEST), -1) if words[index].text == ","), None)
        at = other - 1 if other is not None else at - 1
    while at >= 0 and words[at].text not in _ENDS:
        if words[at].lower in ("that", "and", "but") and at < verb - 1 and words[at + 1].kind is Kind.WORD:
            return at + 1
        at -= 1
    return at + 1


def _head(words: Sequence[Token], start: int, verb: int, grammar: Grammar) -> str | None:
    """The head of the noun phrase at ``start``; "number of lives lost" gives "lives"."""
    stop = grammar.meanings.stop
    head: str | None = None
    for index in range(start, verb):
        word = words[index]
        if word.kind is not Kind.WORD:
            break
        if word.lower == "of" and (head in _COUNTING):
            head = None
            continue
        if word.lower == "of" or (word.lower in _PREPOSITIONS and head is not None):
            break
        if word.lower in _PRONOUNS:
            return None
        if head is not None and (word.lower.endswith("ed") or word.lower in ("lost", "paid", "held", "left", "made")):
            break
        if word.lower.endswith(("'s", "s'", "ly")) or word.lower in stop:
            continue
        head = word.lower
    return head if head is not None and head not in _COUNTING else None
