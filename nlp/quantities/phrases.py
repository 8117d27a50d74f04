"""The noun phrase that a figure counts: where it ends, its head, and how it is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from nlp.english.verbs import IRREGULAR
from nlp.grammar import Grammar
from nlp.lemmas import concept_of, lemma
from nlp.tokens import Kind, Token, word_set

_PHRASE_WORDS = 6
_PLURALS = word_set(
    "people men women children troops police personnel aircraft dead injured wounded missing cattle "
    "sheep policemen fishermen servicemen feet lives fish gunmen crew staff youths clergy"
)
_THIRD_PERSON = word_set(
    "comes goes stems belongs lies stands remains depends consists lives gets makes takes holds wants says"
)
_COMPOUNDS = word_set("sales arms customs sports goods rights savings news species tanks operations communications")
"""Plurals that go on as the first part of a longer noun."""
_COMPASS = word_set("north south east west northeast northwest southeast southwest")
_ALSO_NOUNS = word_set(
    "cost bid deal fall cut rise lead run split set read hit shot fight drive draw drew lay bound felt left spread "
    "hold let shed spin swing wear bear burst fit hurt quit sat shut"
)
_NATIONAL = word_set(
    "market economy population government state army territory land economy budget debt exports output production "
    "public electorate industry sector parliament total company trade"
)
"""What is Japanese or Chinese as a whole."""
_GOODS = word_set(
    "car auto steel oil gas chip phone smartphone energy food housing property stock bond retail export labour labor "
    "foreign public national defence defense domestic battery"
)
"""What may stand between."""
_EMPTY = word_set("different various other more additional such new further own several separate respective")
"""Adjectives that do not narrow what is counted."""
_NOT_PEOPLE = word_set("plans loans vans clans means fans scans titans oceans basis crisis analysis beans veterans "
                       "guardians civilians musicians politicians technicians artisans electricians vegetarians "
                       "librarians historians pedestrians physicians orphans humans organs bans trans")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its tokens ``[first, after)`` and the token of its head."""

    first: int
    after: int
    head: int


def plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))


@cache
def pasts() -> frozenset[str]:
    """Past forms of irregular verbs that are no nouns: where a noun phrase is over for sure."""
    found = {past for past, _ in IRREGULAR.values()} | {each for _, more in IRREGULAR.values() for each in more}
    return frozenset(found - _ALSO_NOUNS)


def nationals(token: Token, grammar: Grammar) -> bool:
    """Whether a capitalised plural names people by where they are from: Gazans, Palestinians, Lebanese."""
    lower = token.lower
    if token.kind is not Kind.WORD or not token.text[0].isupper() or lower in _NOT_PEOPLE:
        return False
    demonyms = grammar.meanings.demonyms
    if lower in demonyms and lower not in grammar.meanings.lands:
        return lower.endswith(("s", "ese"))
    return lower.removesuffix("s") in demonyms or (len(lower) > 5 and lower.endswith("ans"))


def noun_phrase(words: Sequence[Token], at: int, grammar: Grammar, counted: bool) -> Phrase | None:
    """The noun phrase that begins at token ``at``. A ``counted`` one ends with its first plural."""
    index, last = at, -1
    while index < len(words) and index - at < _PHRASE_WORDS * 2:
        token = words[index]
        if token.text in "-‐‑" and not token.spaced and last >= 0:
            index += 1
            continue
        if _initial(words, index):  # "80 U.S. families"
            last, index = index, index + 2
            continue
        if token.text == "," and last >= 0:
            index = _inside_commas(words, index)
            if index < 0:
                break
            continue
        if _ends(words, index, last, grammar) or (last >= 0 and counted and _complete(words, index, last, grammar)):
            break
        last = index
        index += 1
    return Phrase(at, last + 1, last) if last >= 0 else None


def _initial(words: Sequence[Token], index: int) -> bool:
    follows = words[index + 1 : index + 3]
    return (
        len(words[index].text) == 1
        and words[index].text.isupper()
        and len(follows) == 2
        and follows[0].text == "."
        and not follows[0].spaced
        and follows[1].kind is Kind.WORD
    )


def _inside_commas(words: Sequence[Token], index: int) -> int:
    """The token after "three Tijuana, Mexico, locations": past a name between commas, or -1."""
    inside = words[index - 1 : index + 4]
    if len(inside) < 5 or not (inside[0].text[0].isupper() and inside[2].text[0].isupper()):
        return -1
    if inside[3].text == "," and inside[4].text[0].islower() and plural(inside[4].lower):
        return index + 3
    return -1


def _ends(words: Sequence[Token], index: int, last: int, grammar: Grammar) -> bool:
    """Whether the word at ``index`` cannot belong to a phrase whose last noun so far is at ``last`` (-1: none)."""
    token = words[index]
    stop = grammar.meanings.stop
    lower = token.lower
    if token.kind is not Kind.WORD or lower in grammar.guards.auxiliaries:
        return True
    if lower in stop and not (lower == "second" and last < 0):
        return True
    if token.text[0].isupper() and (lower in grammar.guards.weekdays or lower in grammar.guards.months):
        return True
    if last < 0:
        return False
    follows = words[index + 1].lower if index + 1 < len(words) else "."
    if lower in _THIRD_PERSON or lower in pasts() or token.text in _COMPASS:
        return True  # "of the money comes from a loan", "6.1-magnitude quake struck the island"
    if lower in ("hit", "left", "shot") and (follows in stop or not follows.isalpha()):
        return True
    return lower.endswith("ed") and (follows in stop or not follows.isalpha())  # "cocaine smuggled through"


def _complete(words: Sequence[Token], index: int, last: int, grammar: Grammar) -> bool:
    """Whether a counted phrase is whole with the plural at ``last``."""
    head, token = words[last], words[index]
    if last + 1 < index and words[index - 1].text in "-‐‑":
        return False  # "Trans-Pacific"
    if nationals(head, grammar):
        if head.lower.endswith("ese") and _describes(words, index):
            return False  # "the Japanese market"
        return not plural(token.lower) or token.lower in _PLURALS
    if not plural(head.lower):
        return False
    if head.text[0].isupper() and last + 1 == index:  # "Hamas fighters", "United Nations schools"
        lower = token.lower
        return not plural(lower) or lower.endswith(("ing", "ed")) or lower in _THIRD_PERSON
    return not _compound(words, index)


def _describes(words: Sequence[Token], index: int) -> bool:
    """Whether the noun at ``index``, singular, is what "Japanese" only describes: "the Japanese car market"."""
    while index + 1 < len(words) and words[index + 1].kind is Kind.WORD and words[index].lower in _GOODS:
        index += 1
    return words[index].lower in _NATIONAL


def _compound(words: Sequence[Token], index: int) -> bool:
    """Whether the noun at ``index`` goes on with the plural before it ("sales agents", "tanks shells")."""
    lower = words[index].lower
    follows = words[index + 1].lower if index + 1 < len(words) else "."
    return plural(lower) and lower != "people" and words[index - 1].lower in _COMPOUNDS and follows != "the"


def noun_follows(words: Sequence[Token], after: int, grammar: Grammar) -> bool:
    """Whether what a figure counts may stand at token ``after``: no small word and no auxiliary does."""
    if after >= len(words) or words[after].kind is not Kind.WORD:
        return False
    lower = words[after].lower
    return lower == "other" or (lower not in grammar.meanings.stop and lower not in grammar.guards.auxiliaries)


def label(words: Sequence[Token], phrase: Phrase, grammar: Grammar) -> str:
    """The phrase in lower case with its head as a lemma: "Peru's copper exports" -> "copper export"."""
    head = words[phrase.head]
    if nationals(head, grammar):
        return "person"
    parts = [
        words[index].lower
        for index in range(phrase.first, phrase.head)
        if words[index].kind is Kind.WORD
        and not words[index].lower.endswith(("'s", "ly"))
        and words[index].text[0].islower()
        and words[index].lower not in _EMPTY
    ]
    return " ".join([*parts[-2:], lemma(head.lower, grammar)])


def spelled(words: Sequence[Token], phrase: Phrase) -> str:
    """The phrase as the article writes it."""
    pieces = [
        (" " if index > phrase.first and words[index].spaced else "") + words[index].text
        for index in range(phrase.first, phrase.after)
    ]
    return "".join(pieces)


_THING_CONCEPTS = word_set(
    "ship house port road berth container missile drone weapon election meeting ceasefire harvest emission completion "
    "cost loan debt share closure start signing border strike raid"
)
_THINGS = word_set(
    "village town city settlement hamlet community building school hospital clinic shop store church mosque temple "
    "vehicle car bus truck lorry train tram aircraft plane helicopter jet ambulance bicycle tank transformer tunnel "
    "bridge dam pipeline mine well site district province state country nation region island area neighbourhood "
    "neighborhood camp tent shelter blanket structure apartment block tower factory plant warehouse farm field crop "
    "tree animal cow goat sheep pig horse shell bomb mortar round bullet grenade missile rocket projectile flight "
    "tonne ton barrel litre liter gallon dollar euro job post seat vote delegate poll point percent million "
    "emirate member-state embassy base checkpoint post outpost station airport market street room floor storey story "
    "day week month year hour minute second time occasion incident attack explosion blast fire flood quake earthquake "
    "aftershock tremor temblor storm landslide event case count charge rule law article page book report letter "
    "container crate box bag drum tyre tire computer phone telephone camera transformer generator engine system "
    "mile kilometre kilometer metre meter degree location place spot kind sort type way reason thing"
)


def is_thing(word: str, grammar: Grammar) -> bool:
    """Whether a lower-case noun counts what cannot be hurt or flee: villages, helicopters, rockets."""
    single = lemma(word, grammar)
    return single in _THINGS or (
        concept_of(word, grammar) in _THING_CONCEPTS and not single.endswith(("er", "or", "ant", "man"))
    )
