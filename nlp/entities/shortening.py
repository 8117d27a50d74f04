"""Names of bodies shortened word by word: "Cosco" for "Cosco Shipping", "the Supreme Court" for that of a country."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from nlp.countries import countries
from nlp.entities import bodies
from nlp.entities.joining import Joiner, in_order, named_before
from nlp.entities.naming import BODY_KIND, GENERIC, OF_ITS_OWN, PERSON_KIND, PLACE_KIND, is_acronym
from nlp.labels import BODIES, GROUPS, PLACES
from nlp.mentions.hints import TRADES
from nlp.proposals import reasons as because
from nlp.tokens import word_set

if TYPE_CHECKING:
    from nlp.entities.clustering import Node

_OF_THE_STATE = frozenset(("federal", "union"))
"""What a ministry's name may begin with or not: "Federal Ministry of Finance"."""
_TRADES = frozenset(word.casefold() for word in TRADES)
_SHORTENED = BODIES | {"PRODUCT"}
_TELLING = 2
"""Words of a body's name without its country that tell it from others there: "Supreme Court", not "Court"."""


def fewer_words(joiner: Joiner) -> None:
    """Words of a longer name of an organisation or facility, if of one only: "Cosco", "Cosco Shipping"."""
    found = [node for node in joiner.nodes if node.name.label in _SHORTENED and node.article is None]
    geography = countries().words | {node.name.normal for node in joiner.nodes if node.name.label in GROUPS | PLACES}
    others = {node.name.normal for node in joiner.nodes if node.name.label not in _SHORTENED}
    others.update(word for node in joiner.nodes if node.kind == PERSON_KIND for word in node.name.words)
    by_word: dict[str, list[Node]] = defaultdict(list)
    for node in found:
        for word in node.canonical:
            by_word[word].append(node)
    by_first: dict[str, list[Node]] = defaultdict(list)
    for node in found:
        if len(node.name.words) > 1:
            by_first[node.name.words[0]].append(node)
    for node in sorted(found, key=lambda each: (-len(each.canonical), each.name.normal)):
        words = node.canonical
        if not words or node.name.normal in others or node.name.normal in geography:
            continue
        rarest = min(words, key=lambda word: (len(by_word[word]), word))
        longer = [
            each
            for each in by_word[rarest]
            if words < each.canonical
            and each.name.label == node.name.label
            and _may_shorten(joiner, node, each, geography)
        ]
        rivals = by_first.get(node.name.normal, [])
        longer = [*longer, *(each for each in rivals if each not in longer)] if longer else _introduced(node, rivals)
        near = [each for each in longer if each.articles & node.articles]
        if not joiner.join_only(node, near or longer, lambda one: because.FEWER_WORDS.format(words=one.surface)):
            joiner.join_only(
                node, named_before(node, longer), lambda one: because.NAMED_BEFORE.format(words=one.surface)
            )


def heads(joiner: Joiner) -> None:
    """The word alone for what a body, law or sea is, where the articles name one: "the Commission", "the Gulf"."""
    alone: list[Node] = []
    by_head: dict[tuple[str, str], list[Node]] = defaultdict(list)
    for node in joiner.nodes:
        words = node.name.words
        heads = _PLACE_HEADS if node.kind == PLACE_KIND else _HEADS if node.kind == BODY_KIND else frozenset()
        if node.article is not None or heads.isdisjoint(words):
            continue
        if len(words) == 1:
            alone.append(node)
        else:
            head = (words[: words.index("of")] or words)[-1] if "of" in words else words[-1]
            by_head[node.kind, head].append(node)
    for node in alone:
        longer = by_head[node.kind, node.name.words[0]]
        here = [each for each in longer if not each.articles.isdisjoint(node.articles)]
        chosen = named_before(node, here) or ([] if joiner.many else longer)
        joiner.join_only(node, chosen, lambda one: because.ONLY_NAMED.format(words=one.surface))


_HEADS = word_set(
    "commission council committee ministry agency authority union party congress senate parliament army navy institute "
    "federation association board pact treaty accord convention directive act tribunal confederation "
    "foundation league court secretariat assembly chamber exchange club forum directorate embassy"
)
_PLACE_HEADS = word_set("gulf strait straits channel canal peninsula archipelago")


def _may_shorten(joiner: Joiner, short: Node, longer: Node, geography: frozenset[str]) -> bool:
    """Whether the words that are gone only say what sort of body it is, or whose, and those left tell it from
    others.

    "Cosco" may stand for "Cosco Shipping Ports", but "Yale" not for "Yale Daily News"; "the Supreme Court" for
    "the Supreme Court of X" where an article speaks of X before all other countries.
    """
    gone = longer.canonical - short.canonical
    if f" on {short.name.normal}" in longer.name.normal:
        return False  # "House Committee on Homeland Security"
    if _is_ministry(short) and not any(word.startswith("@") for word in gone):
        return True
    trade = longer.name.words[-1] if longer.name.words[-1] in _TRADES else ""
    if not all(_says_little(word, geography) or word == trade for word in gone):
        return False
    if len(short.canonical) == 1 and gone & OF_ITS_OWN and not is_acronym(short.surface):
        return False
    if is_acronym(short.surface) and all(_is_place(word, geography) for word in gone):
        return bodies.nation_of(gone) == "United States"  # "Africa CDC" is not the CDC
    if any(not _says_little(word, geography) for word in short.canonical):
        return True
    if len(short.canonical) < _TELLING or not all(_is_place(word, geography) or word in _OF_THE_STATE for word in gone):
        return False
    nation = bodies.nation_of(gone)
    if gone <= _OF_THE_STATE:
        return True
    return (
        not short.articles.isdisjoint(longer.articles)
        or (nation == "United States" and bodies.is_american(short.name.normal))
        or (nation is not None and all(nation in joiner.foremost(article) for article in short.articles))
    )


def _is_ministry(node: Node) -> bool:
    """A ministry is known by its first field: "Labour Ministry", "Ministry of Labour and Employment"."""
    words = node.canonical
    return len(words) > 1 and not words.isdisjoint(_MINISTRIES)


_MINISTRIES = frozenset(("ministry", "department"))


def _introduced(node: Node, longer: list[Node]) -> list[Node]:
    """The names that begin with this one word, if an article gives one before: "Meridian Ocean Terminals"."""
    if len(node.name.words) != 1 or node.name.normal in GENERIC:
        return []
    if any(each.name.content & OF_ITS_OWN or each.kind != node.kind for each in longer):
        return []
    first = {mention.article_key: mention.start for mention in reversed(in_order(node))}
    for each in longer:
        for mention in each.mentions:
            if first.get(mention.article_key, -1) > mention.start:
                return longer
    return []


def _says_little(word: str, geography: frozenset[str]) -> bool:
    return word in GENERIC or _is_place(word, geography)


def _is_place(word: str, geography: frozenset[str]) -> bool:
    return word.startswith("@") or word in geography
