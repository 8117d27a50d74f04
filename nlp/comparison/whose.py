"""Of whom and where a figure is: the role of the counted, the place that governs it, part or whole, planned or not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.comparison.context import without_owner
from nlp.comparison.corpus import Row
from nlp.english.dates import MONTHS, WEEKDAYS
from nlp.grammar import Grammar
from nlp.lemmas import lemma
from nlp.proposals import ComparedArticle, QuantityProposal
from nlp.tokens import Kind, Token, word_set, words_until

ROLES = {
    role: name
    for name, roles in {
        "soldier": "soldier troop serviceman servicemember paratrooper marine conscript reservist peacekeeper recruit",
        "police": "policeman officer gendarme police",
        "child": "child boy girl baby infant toddler minor teenager schoolchild pupil",
        "woman": "woman",
        "fighter": "fighter militant gunman insurgent rebel terrorist guerrilla jihadist attacker assailant extremist",
        "journalist": "journalist reporter cameraman photographer",
        "staff": "staff employee worker aid-worker medic doctor nurse teacher",
        "family": "cousin brother sister relative sibling son daughter grandchild",
        "foreigner": "foreigner tourist",
    }.items()
    for role in roles.split()
}
"""Nouns of people that are some of all the people whom an event may befall."""
_REACH = 9
_ENDS = frozenset(",;:—–()") | word_set(
    "and but while when after before as which who that because where though although"
)
_PLACE_BEFORE = word_set("in near across outside around throughout inside at on")
_OWNS = word_set(
    "home population populated city town village island port region province district state suburb country"
)
_PLAN = word_set(
    "will would plan plans planned planning expected expects expect intends intend aims aim should target targets "
    "forecast forecasts projected projects proposed proposes due could may might hopes hope"
)
_THEM = word_set("them whom these those which")


def role_of(article: ComparedArticle, quantity: QuantityProposal, grammar: Grammar) -> str | None:
    """The role of those whom the measured event befell ("seven soldiers" -> soldier), where the article says one."""
    if quantity.measures is None or quantity.dimension != "number":
        return None
    if quantity.subject is None:
        return _role_before(article, quantity, grammar)
    after = article.text[quantity.segments[-1].end : quantity.segments[-1].end + len(quantity.subject) + 12]
    if quantity.subject not in after:
        return _role_before(article, quantity, grammar)  # a name somewhere before the figure
    words = quantity.subject.lower().split()
    if words[-1] in ("member", "members") and "family" in words[:-1]:
        return "family"
    return ROLES.get(lemma(words[-1], grammar))


def left_out(article: ComparedArticle, before: QuantityProposal, quantity: QuantityProposal, grammar: Grammar) -> bool:
    """Whether a figure counts some of those whom the one before it names: "17 workers were killed and 40 were hurt"."""
    events = grammar.meanings.events
    if quantity.subject is not None or quantity.measures not in events or before.measures not in events:
        return False
    end = quantity.segments[-1].end
    if _COMPARED.match(article.text, end) is not None:
        return False
    between = article.text[before.segments[-1].end : quantity.segments[0].start]
    return len(between) <= _LOOK_BACK and _GOES_ON.search(between) is not None and _STOPS.search(between) is None


_GOES_ON = re.compile(r"(?:,| and| while| with) (?:at least |about |some |around |another |nearly |over |more than )?$")
_COMPARED = re.compile(r" (?:more|fewer|less|others?|of (?:them|whom|which))\b")
_STOPS = re.compile(r"[.;:()–—]")


def _role_before(article: ComparedArticle, quantity: QuantityProposal, grammar: Grammar) -> str | None:
    """The role in "the dead among the attackers at 110", "deaths of soldiers had reached 27"."""
    start = quantity.segments[0].start
    match = _AMONG.search(article.text, max(0, start - _LOOK_BACK), start)
    return ROLES.get(lemma(match[1].lower(), grammar)) if match is not None else None


_LOOK_BACK = 60
_AMONG = re.compile(
    r"\b(?:dead|deaths|killed|toll|casualties|fatalities|wounded|injured|losses) (?:among|of|for) (?:the |its |their )?"
    r"([A-Za-z]+)\b[^.;:,]*$",
    re.I,
)


def is_part(words: Sequence[Token], first: int, after: int, befell: bool = False) -> bool:
    """Whether the figure at tokens ``[first, after)`` is some of others: "three of the four", "five of them".

    What ``befell`` some of those spoken of befell no more ("nine of them died"), unless it says how or where: "five
    deaths, four of them by live fire".
    """
    ahead = [word.lower for word in words[after : after + 4]]
    befell = befell and ahead[2:3] != [] and ahead[2] not in _HOW
    if ahead[:1] == ["of"] and len(ahead) > 1:
        told = any(word.kind is Kind.NUMBER or word.lower in _SMALL for word in words[after + 2 : after + 4])
        if (ahead[1] in _THEM and not befell) or (ahead[1] in ("the", "its", "their") and told):
            return True
    led = [word.lower for word in words[max(0, first - 3) : first]]
    return led[-1:] in (["another"], ["including"], ["remaining"]) or "including" in led


_HOW = word_set("by with from in at on among under during near through inside children women civilians soldiers")
_SMALL = word_set(
    "two three four five six seven eight nine ten eleven twelve dozen hundred thousand hundreds thousands"
)


def is_planned(words: Sequence[Token], first: int, after: int) -> bool:
    """Whether its clause speaks of what is to come: "plan to", "will", "is expected to"."""
    around = [
        *words_until(words[max(0, first - 8) : first][::-1], _ENDS),
        *words_until(words[after : after + 7], _ENDS),
    ]
    return any(word.lower in _PLAN for word in around)


def governing_places(row: Row, start: int, end: int) -> frozenset[str]:
    """The place of the figure's own clause (its words, lower case): of what it is said, else in what it happened.

    "Qeshm island, home to 120,000 people, and Bandar Abbas" speaks of Qeshm alone.
    """
    words = row.words
    first = next((at for at, word in enumerate(words) if word.end > start), len(words))
    after = next((at for at, word in enumerate(words) if word.start >= end), len(words))
    return _owner(words, first) or _right(words, after) or _left(words, first)


def _owner(words: Sequence[Token], first: int) -> frozenset[str]:
    """The name before the comma of "X, home to N", "X, a city of N"."""
    for at in range(first - 1, max(-1, first - 9), -1):
        if words[at].text in ";:—–":
            return frozenset()
        if words[at].text == ",":
            between = {word.lower for word in words[at + 1 : first]}
            before = at - 1
            while before >= 0 and words[before].lower in _OWNS:
                before -= 1
            return _run(words, before) if between & _OWNS and before >= 0 else frozenset()
    return frozenset()


def _right(words: Sequence[Token], after: int) -> frozenset[str]:
    for at in range(after, min(len(words), after + _REACH)):
        word = words[at]
        if word.text in _ENDS or word.lower in _ENDS or (word.kind is Kind.NUMBER and at > after):
            break
        if word.lower in _PLACE_BEFORE:
            name = at + 1 + (at + 1 < len(words) and words[at + 1].lower == "the")
            if name < len(words) and _name(words[name]):
                return _run_on(words, name)
    return frozenset()


def _left(words: Sequence[Token], first: int) -> frozenset[str]:
    clause = True
    for at in range(first - 1, max(-1, first - 2 * _REACH), -1):
        word = words[at]
        if word.text in ";:—–()":
            break
        if word.text == ",":
            clause = False
        leads = at == 0 or (at == 1 and words[0].kind is not Kind.WORD)
        if word.lower in _PLACE_BEFORE and ((clause and first - at <= _REACH) or leads):
            name = at + 1 + (at + 1 < len(words) and words[at + 1].lower == "the")
            if name < first and _name(words[name]):
                return _run_on(words, name)
    return frozenset()


def _name(word: Token) -> bool:
    plain = without_owner(word.text)
    calendar = plain in MONTHS or plain in WEEKDAYS
    return word.kind is Kind.WORD and word.text[0].isupper() and not calendar


def _run_on(words: Sequence[Token], at: int) -> frozenset[str]:
    found: set[str] = set()
    while at < len(words) and _name(words[at]):
        found.add(words[at].lower.removesuffix("'s"))
        at += 1
    return frozenset(found)


def _run(words: Sequence[Token], at: int) -> frozenset[str]:
    found: set[str] = set()
    while at >= 0 and _name(words[at]):
        found.add(words[at].lower.removesuffix("'s"))
        at -= 1
    return frozenset(found)
