"""Places named with and without the word for what they are: "Nam Khan", "Nam Khan River"; "Khovd", "Khovd Province"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from nlp.countries import countries
from nlp.entities.naming import PLACE_KIND
from nlp.tokens import word_set

if TYPE_CHECKING:
    from nlp.entities.clustering import Node

_AFTER = word_set(
    "river lake channel sound fjord gorge valley dam island islands bay strait peninsula desert delta basin canyon "
    "falls strip estuary reef shoal atoll hills palace barracks lagoon mountains mountain gulf sea forest plateau "
    "ocean plant project refinery field mine reservoir bridge terminal airport station scheme"
)
_ADMINISTERED = word_set(
    "province region county district governorate prefecture state oblast department canton municipality city town"
)
"""What is governed: its name may also be a town's."""
_TOWN_HEADS = word_set("city town municipality")
"""Who writes "Qeshm City" means something else by "Qeshm"; Kansas City is not Kansas."""
_WORKS = word_set("dam plant project reservoir station scheme hydropower mine refinery field terminal")
"""One thing may be called by several of these."""
_KINDS_OF_WORKS = word_set("hydropower hydroelectric power nuclear lithium copper gold coal oil gas solar wind")
_BEFORE = word_set("lake river rio mount mt cape loch lough isle ile lac")
_TOWN_OF = (
    r"(?:k(?:ilo)?m(?:et(?:er|re)s|s)?|miles?) (?:\w+ ){0,3}(?:from|of) (?:the )?",
    (
        r"(?:city|town|capital|village|port|airport|mayor|streets|suburbs?|outskirts|university|hospital|reporters) "
        r"(?:of|in) "
    ),
)
_TOWNS = (
    r"(?:'s)? (?:city|town|airport|mayor|station|streets)\b|"
    r", (?:a|an|the|its) (?:\w+ ){0,3}(?:city|town|capital|village)\b"
)
_NOT_ITSELF = r"(?! [Pp]rovince| [Rr]egion| [Dd]istrict)"
_APART = 60
"""Characters within which two names in one sentence are told apart rather than repeated."""
_SHORTEST = 3


def split_head(normal: str) -> tuple[str, str] | None:
    """A place's name without the word for what it is, and that word; None when there is none."""
    words = normal.split()
    if len(words) < 2:
        return None
    if words[-1] in _AFTER or words[-1] in _ADMINISTERED:
        bare = words[:-2] if len(words) > 2 and words[-2] in _KINDS_OF_WORKS else words[:-1]
        return " ".join(bare), words[-1]
    if words[0] in _BEFORE:
        return " ".join(words[1:]), words[0]
    return None


def pairs(nodes: Sequence[Node], texts: Mapping[str, str]) -> Iterator[tuple[Node, Node]]:
    """(short, long) names that are one place: no other thing bears the short one, and the texts do not tell them
    apart."""
    short: dict[str, list[Node]] = defaultdict(list)
    long: dict[str, list[tuple[Node, str]]] = defaultdict(list)
    for node in nodes:
        if node.article is not None:
            continue
        if node.kind == PLACE_KIND:
            short[node.name.normal].append(node)
        parts = split_head(node.name.normal) if node.kind == PLACE_KIND or node.name.label == "ORG" else None
        if parts is not None and (node.kind == PLACE_KIND or parts[1] in _AFTER):
            long[parts[0]].append((node, parts[1]))
    for node in nodes:  # "Iraqi Kurdistan", "Kurdistan"
        people, _, rest = node.name.normal.partition(" ")
        if node.kind == PLACE_KIND and node.article is None and people in _demonyms() and rest not in _AFTER:
            yield from ((each, node) for each in short.get(rest, ()) if each.key not in countries().names)
    for name, found in long.items():
        if name.rsplit(" ", 1)[-1] in _AFTER:
            continue  # "Esmeraldas River Estuary" is not the river
        table = countries()
        found = [(node, head) for node, head in found if head not in _TOWN_HEADS]
        heads = {head for _, head in found}
        if name in table.words or len(name) < _SHORTEST:
            continue
        several = len(heads) > 1 and not heads <= _WORKS
        works = [node for node, head in found if head in _WORKS]
        for node in works[1:]:
            yield node, works[0]
        for node in short.get(name, ()):
            fitting = [each for each in found if not several or each[0].name.label == node.name.label]
            for other, head in fitting if len({each[1] for each in fitting}) == 1 or not several else ():
                if node is not other and not _told_apart(node, other, texts) and not _is_town(node, head, texts):
                    yield node, other


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(each.casefold() for each in countries().demonyms)


def _told_apart(short: Node, long: Node, texts: Mapping[str, str]) -> bool:
    """Whether one sentence names both: "Lake Harmony and Harmony"."""
    places = defaultdict(list)
    for mention in long.mentions:
        places[mention.article_key].append(mention.start)
    for mention in short.mentions:
        for start in places.get(mention.article_key, ()):
            low, high = sorted((start, mention.start))
            if high - low >= _APART:
                continue
            if not re.search(r"[.!?]\s|\n", texts.get(mention.article_key, "")[low:high]):
                return True
    return False


def _is_town(node: Node, head: str, texts: Mapping[str, str]) -> bool:
    """Whether the texts speak of a town of the short name, where the long one names what it may govern."""
    if head not in _ADMINISTERED or head in _TOWN_HEADS:
        return False
    name = re.escape(node.surface)
    pattern = re.compile(rf"(?:{'|'.join(_TOWN_OF)}){name}\b{_NOT_ITSELF}|\b{name}(?:{_TOWNS})")
    return any(pattern.search(texts.get(article, "")) for article in node.articles)
