"""What stands around a figure: its window of words, whom and where they name, and what narrows its scope."""

from __future__ import annotations

import bisect
from itertools import pairwise

from nlp.comparison.corpus import Corpus, Row
from nlp.english.dates import MONTHS, WEEKDAYS
from nlp.grammar import Grammar
from nlp.proposals import ComparedArticle
from nlp.tokens import Kind, word_set, words_until

WINDOW = 9
"""Words on either side of a figure that say what it is about (NLP.md section 8)."""
_NAMES = word_set("PERSON ORG GPE LOC FAC NORP")
_WINDOW_STOP = frozenset(";")
_SCOPE_AFTER = 6
_SCOPE_BEFORE = 9
_BREAKS = frozenset(",;:—–()") | {"and", "that", "but", "while", "which"}
_CLAUSE_MARKS = frozenset(",;:—–()")
_CHANGES = word_set("growth decline shortening")
_AFTER = 10
_GOES_ON = word_set("which who whose where")
_PART_BEFORE = word_set("first last further remaining other additional next another final")
_CLOSE_BEFORE, _CLOSE_AFTER = 3, 4
_CLOSE_ENDS = frozenset(";:—–()")
_VERBS = word_set(
    "lent spent lost paid sold bought fell rose grew won held owe owes made gave hold holds own owns "
    "costs cost invests invest funds spends spend finances values"
)
_PLACE_BEFORE = word_set("in near across outside around throughout within inside at")


def before_concept(row: Row, around: list[int], concept: str, grammar: Grammar) -> frozenset[str]:
    """The words that narrow the measured noun: "copper exports", "military aid"."""
    words = row.words
    for index in around:
        word = words[index]
        if row.terms[index] != concept or word.lower.endswith(("ed", "ing")) or word.lower in _VERBS:
            continue
        before = words[index - 1] if index else None
        if index - 1 not in around:
            return frozenset()  # the figure itself: "the €160 million grant"
        if before is None or before.kind is not Kind.WORD or not row.terms[index - 1]:
            return frozenset()
        if before.text[0].isupper() and index > 1:
            return frozenset()
        if before.lower.endswith(("'s", "ed", "ly")) or row.terms[index - 1] in grammar.meanings.concept_names:
            return frozenset()
        return frozenset({before.lower})
    return frozenset()


def window_of(row: Row, start: int, end: int) -> list[int]:
    """Tokens within ``WINDOW`` words of the figure, not beyond a semicolon; the figure itself is left out."""
    words = row.words
    first = next((i for i, word in enumerate(words) if word.end > start), 0)
    last = next((i for i, word in enumerate(words) if word.start >= end), len(words))
    found: list[int] = []
    for steps in (range(first - 1, -1, -1), range(last, len(words))):
        left = WINDOW
        for index in steps:
            if words[index].text in _WINDOW_STOP or left == 0:
                break
            if words[index].kind is Kind.WORD:
                left -= 1
                found.append(index)
    return found


def close_terms(row: Row, start: int, end: int) -> frozenset[str]:
    """Terms within a few words of the figure, up to the end of its clause."""
    words = row.words
    first = next((i for i, word in enumerate(words) if word.end > start), 0)
    last = next((i for i, word in enumerate(words) if word.start >= end), len(words))
    found: set[str] = set()
    for steps, reach in ((range(first - 1, -1, -1), _CLOSE_BEFORE), (range(last, len(words)), _CLOSE_AFTER)):
        for index in steps:
            word = words[index]
            if reach == 0 or word.text in _CLOSE_ENDS or word.kind is Kind.NUMBER:
                break
            if row.terms[index]:
                found.add(row.terms[index])
                reach -= 1
    return frozenset(found)


def names_of(
    corpus: Corpus, article: ComparedArticle, row: Row, around: list[int], grammar: Grammar
) -> tuple[frozenset[str], frozenset[str]]:
    """The entities named near the figure, and the countries among them (by name, whatever the form)."""
    words = row.words
    found: set[str] = set()
    nations: set[str] = set()
    positions = {words[index].start for index in around}
    first = bisect.bisect_left(article.mentions, row.sentence.start, key=lambda mention: mention.start)
    for at in range(first, len(article.mentions)):  # a slice would copy the rest of a book for every figure
        mention = article.mentions[at]
        if mention.start >= row.sentence.end:
            break
        if mention.label in _NAMES and mention.start in positions:
            surface = article.text[mention.start : mention.end].casefold()
            surface = surface.removeprefix("the ")
            country = grammar.meanings.demonyms.get(surface)
            if country is not None and mention.label in ("GPE", "NORP"):
                nations.add(country)
            found.add(country or corpus.entity_names.get(mention.entity_id or "") or surface)
    countries = grammar.meanings.lands
    for index in around:
        word = words[index]
        plain = word.lower.removesuffix("'s")
        country = grammar.meanings.demonyms.get(plain) or (plain if plain in countries else None)
        follows = words[index + 1] if index + 1 < len(words) else None
        part = follows is not None and follows.kind is Kind.WORD and follows.text[0].isupper() and plain == word.lower
        if part and plain not in countries and len(plain) > 3:
            part = False  # "Chinese President"
        if country is not None and word.text[0].isupper() and not part:
            found.add(country)
            nations.add(country)
    return frozenset(found), frozenset(nations)


def is_change(row: Row, start: int) -> bool:
    """Whether the figure tells by how much something changed: "rose by 3 %", "plans to cut 400 positions"."""
    words = row.words
    last = next((i for i, word in enumerate(words) if word.start >= start), len(words))
    left = range(last - 1, max(-1, last - 4), -1)
    for index in left:
        word = words[index]
        if word.lower in ("to", "at") and index == last - 1:
            return False
        if word.text in _CLAUSE_MARKS or word.lower in ("of", "from"):
            return False
        if row.terms[index] in _CHANGES or (word.lower == "by" and index == last - 1):
            return True
    return False


def so_far(row: Row, start: int) -> bool:
    """Whether the figure is what was reached until now: "has invested £160 million in it so far"."""
    words = [word.lower for word in row.words]
    last = next((i for i, word in enumerate(row.words) if word.start >= start), len(row.words))
    near = words[max(0, last - 5) : last + 10]
    return any(pair in (("so", "far"), ("to", "date")) for pair in pairwise(near))


def beside(row: Row, start: int, lands: frozenset[str], themes: frozenset[str]) -> tuple[frozenset[str], str]:
    """The names of countries and places before the figure, in its clause or leading the sentence: terms, and as said.

    A name of which one word is a theme of the article ("the National University of San Jacinto") is left out.
    """
    found: set[str] = set()
    said: list[str] = []

    def add(index: int) -> None:
        if not (terms := _run_at(row, index)) & themes:
            found.update(terms)
            if (name := _name_of(row, index)) not in said:
                said.append(name)

    words = row.words
    last = next((i for i, word in enumerate(words) if word.start >= start), len(words))
    clause = next((i for i in range(last - 2, -1, -1) if words[i].text in _CLAUSE_MARKS), 0)
    if clause + 1 < last and (words[clause + 1].lower.endswith("ing") or words[clause + 1].lower in _GOES_ON):
        clause = next((i for i in range(clause - 1, -1, -1) if words[i].text in _CLAUSE_MARKS), 0)
    led = next((i for i, word in enumerate(words) if word.text in _CLAUSE_MARKS), 0)
    leading = min(led, last) if words and words[0].lower in _PLACE_BEFORE else 0
    for index in (*range(leading), *range(clause, last)):
        word = words[index]
        if not _name_at(row, index):
            continue
        before = words[index - 1].lower if index else ""
        article = before in ("the", "of") and index > 1 and words[index - 2].lower in _PLACE_BEFORE
        owned = word.lower.endswith("'s") and row.terms[index] in lands
        if index < leading or before in _PLACE_BEFORE or article or owned:
            add(index)
    placed = False
    for index in range(last + 1, min(len(words), last + _AFTER)):  # "employ 4,800 people at the copper mine of Bor"
        if words[index].text in _CLAUSE_MARKS:
            break
        placed = placed or words[index].lower in _PLACE_BEFORE
        if placed and _name_at(row, index) and words[index - 1].lower == "of":
            add(index)
    return frozenset(found), ", ".join(said)


def _run_at(row: Row, index: int) -> frozenset[str]:
    """The terms of the whole name that holds the word at ``index``."""
    first, last = _ends_of_name(row, index)
    return frozenset(each for each in row.terms[first : last + 1] if each)


def _name_of(row: Row, index: int) -> str:
    """The whole name that holds the word at ``index``, as it is written."""
    first, last = _ends_of_name(row, index)
    return without_owner(row.text[row.words[first].start : row.words[last].end])


def without_owner(name: str) -> str:
    """ "Kenya's" -> Kenya."""
    return name.removesuffix("'s").removesuffix("’s")


def _ends_of_name(row: Row, index: int) -> tuple[int, int]:
    words = row.words
    first, last = index, index
    while first > 0 and (_name_at(row, first - 1) or words[first - 1].lower in ("of", "de")):
        first -= 1
    while last + 1 < len(words) and (_name_at(row, last + 1) or words[last + 1].lower in ("of", "de")):
        last += 1
    while words[last].lower in ("of", "de"):
        last -= 1
    while words[first].lower in ("of", "de"):
        first += 1
    return first, last


def _name_at(row: Row, index: int) -> bool:
    word = row.words[index]
    return bool(row.terms[index]) and word.text[0].isupper() and word.text not in MONTHS and word.text not in WEEKDAYS


def labelled(article: ComparedArticle, row: Row, around: list[int], labels: frozenset[str]) -> frozenset[str]:
    """The last words (surname, proper name) of the mentions near the figure that bear one of ``labels``."""
    positions = {row.words[index].start for index in around}
    first = bisect.bisect_left(article.mentions, row.sentence.start, key=lambda mention: mention.start)
    found: set[str] = set()
    for at in range(first, len(article.mentions)):  # a slice would copy the rest of a book for every figure
        mention = article.mentions[at]
        if mention.start >= row.sentence.end:
            break
        if mention.label in labels and mention.start in positions:
            found.add(article.text[mention.start : mention.end].casefold().removesuffix("'s").split()[-1])
    return frozenset(found)


def scope_of(row: Row, start: int, end: int, grammar: Grammar) -> frozenset[str]:
    """Words close to the figure that narrow what it covers: a phase, a yearly rate, a way by road."""
    words = row.words
    first = next((i for i, word in enumerate(words) if word.end > start), 0)
    last = next((i for i, word in enumerate(words) if word.start >= end), len(words))
    near = [
        *words_until(words[max(0, first - _SCOPE_BEFORE) : first][::-1], _BREAKS)[::-1],
        *words_until(words[last : last + _SCOPE_AFTER], _BREAKS),
    ]
    if first and words[first - 1].text == ",":  # "The first section, 320 km from the coast"
        near = [*words_until(words[max(0, first - 5) : first - 1][::-1], _BREAKS)[::-1], *near]
    found = {grammar.meanings.scope_words[word.lower] for word in near if word.lower in grammar.meanings.scope_words}
    lead = tuple(word.lower for word in words[:3])
    if lead[:2] == ("in", "addition") or lead == ("on", "top", "of") or lead[0] in ("besides", "additionally"):
        found.add("part")
    if any(word.lower == "alone" for word in near):
        found.add("part")  # "the cable alone costs"
    led = [word.lower for word in words[max(0, first - 2) : first]]
    if led[-1:] and led[-1] in _PART_BEFORE and led[0] in ("the", "a", "another", "its"):
        found.add("part")  # "a contract for the first 320 km", "a further 900"
    if "by road" in found and not any(a.lower == "by" and b.lower == "road" for a, b in pairwise(near)):
        found.discard("by road")
    for index, word in enumerate(words[last:], start=last):  # "…, tunnel and access roads included"
        if word.lower in ("included", "including", "excluded", "excluding", "excludes", "includes"):
            part = any(each.kind is Kind.NUMBER for each in words[index + 1 : index + 4])
            found.add("including" if word.lower.startswith("inc") else "excluding")
            if part:
                found.discard("including")  # a part is named with a figure of its own
    led_by = [word.lower for word in words[max(0, first - 3) : first]]
    if "including" in led_by or led_by[-2:] == ["of", "which"] or led_by[-2:] == ["among", "them"]:
        found.discard("including")
        found.add("part")
    return frozenset(found)


def capitals_of(row: Row, around: list[int]) -> frozenset[str]:
    """Terms of capitalised words near a date, the sentence's first left out."""
    return frozenset(row.terms[i] for i in around if i > 0 and row.words[i].text[0].isupper() and row.terms[i])
