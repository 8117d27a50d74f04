"""Links between entities that are no merges: spelling variants, lone surnames, demonyms, capitals for governments."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from nlp.countries import countries
from nlp.entities.naming import PERSON_KIND, PLACE_KIND, is_part_of_person, title_before
from nlp.entities.unions import Unions
from nlp.proposals import EntityLinkProposal, EntityRelation, MentionInput
from nlp.proposals import reasons as because

if TYPE_CHECKING:
    from nlp.entities.clustering import Node

ORIGIN = "rule:entity-links@1"

SHORTEST_VARIANT = 7
"""Letters. Below, one letter of difference makes another name: Iran, Iraq."""

SHORTEST_WORD = 4
"""Letters of the word in which two names differ."""

LARGEST_BUCKET = 40
"""Names that share a spelling but for one letter; more of them are a list of codes, not of names."""

_ACTS = re.compile(
    r"(?:['’]s)? (?:said|says|sees?|views?|saw|wants?|seeks?|insists?|insisted|warns?|warned|accuse[sd]|"
    r"denie[sd]|will|would|must|funds?|backs?|backed|hopes?|fears?|considers?|refuse[sd]|agree[sd]|"
    r"announced|responded|deepens?|envoy|ambassador|policies|policy|government|influence|interests?|leverage|position|"
    r"allies|ally|ties|control|stance|demands?|purchases|support|relations)\b"
)
_DEALT_WITH = re.compile(
    r"(?:\b(?:ties|relations|relationship|trade|deal|deals|talks|alignment|aligned|alliance|agreement|partnership|dispute|"
    r"rivalry|pact|war|tensions) (?:closely |more firmly )?(?:with|between|to)|\bwith \w+ and|\bbetween \w+ and|"
    r"\bpressure (?:from|on)|\ballies of|\bagainst|\baccording to)\s+$"
)
_BEFORE = 60


def links(nodes: Sequence[Node], unions: Unions[Node], texts: Mapping[str, str]) -> tuple[EntityLinkProposal, ...]:
    """All links worth offering, each pair of entities once per relation, best first."""
    best: dict[tuple[frozenset[int], EntityRelation], EntityLinkProposal] = {}
    for a, b, relation, score, reason in (
        *_spelling_variants(nodes, texts),
        *_surnames_elsewhere(nodes, unions),
        *_peoples(nodes),
        *_governments(nodes, texts),
    ):
        first, second = unions.find(a), unions.find(b)
        if first is second or unions.refused(first, second):
            continue
        pair = (frozenset((id(first), id(second))), relation)
        if pair not in best or best[pair].score < score:
            ids = (a.mentions[0].mention_id, b.mentions[0].mention_id)
            best[pair] = EntityLinkProposal(*ids, relation, score, (reason,), ORIGIN)
    return tuple(sorted(best.values(), key=lambda link: (-link.score, link.a_mention_id, link.b_mention_id)))


Found = tuple["Node", "Node", EntityRelation, float, str]


def _spelling_variants(nodes: Sequence[Node], texts: Mapping[str, str]) -> Iterator[Found]:
    """Names one letter apart (optimal string alignment), found through what is left when one letter is taken out."""
    from rapidfuzz.distance import OSA

    buckets: dict[tuple[str, str], list[Node]] = defaultdict(list)
    for node in nodes:
        normal = node.name.normal
        if sum(map(str.isalpha, normal)) >= SHORTEST_VARIANT and not _is_known_place(node):
            for form in {normal, *(normal[:at] + normal[at + 1 :] for at in range(len(normal)))}:
                buckets[node.kind, form].append(node)
    seen: set[tuple[int, int]] = set()
    for bucket in buckets.values():
        if not 1 < len(bucket) <= LARGEST_BUCKET:
            continue
        for position, a in enumerate(bucket):
            for b in bucket[position + 1 :]:
                pair = (id(a), id(b))
                if pair in seen or a.name.normal == b.name.normal:
                    continue
                seen.add(pair)
                if OSA.distance(a.name.normal, b.name.normal, score_cutoff=1) == 1:
                    yield from _variant(a, b, texts)


def _variant(a: Node, b: Node, texts: Mapping[str, str]) -> Iterator[Found]:
    if _differ_in_figure(a.name.normal, b.name.normal) or _differ_in_initial(a.name.words, b.name.words):
        return
    reason = because.DIFFER_BY_LETTER.format(words_a=a.surface, words_b=b.surface)
    if a.kind != PERSON_KIND:
        yield a, b, EntityRelation.SAME_AS, 0.6, reason
        return
    first, second = a.name.words, b.name.words
    if len(first) > 1 and len(second) > 1 and first[0] == second[0]:
        yield a, b, EntityRelation.SAME_AS, 0.85, because.SAME_GIVEN_NAME.format(reason=reason)
        return
    if len(first) == len(second) > 1 and first[1:] == second[1:] and _written_otherwise(first[0], second[0]):
        yield a, b, EntityRelation.SAME_AS, 0.8, reason
        return
    shared = _titles(a, texts) & _titles(b, texts)
    if shared:
        yield a, b, EntityRelation.SAME_AS, 0.75, because.SAME_TITLE.format(reason=reason, words=min(shared))


def _written_otherwise(a: str, b: str) -> bool:
    """Whether two given names one letter apart are one name in other letters: Heydar, Heidar; Masoud, Massoud."""
    short, long = sorted((a, b), key=len)
    at = next((at for at, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    if len(short) == len(long):
        return frozenset((short[at], long[at])) in _LIKE_LETTERS
    return long[at] == long[at - 1] or long[at : at + 2] == long[at] * 2


_LIKE_LETTERS = frozenset(map(frozenset, ("iy", "ou", "ck", "sz", "vw", "kq", "ei", "gj")))
"""Letters for one sound of another script."""


def _titles(node: Node, texts: Mapping[str, str]) -> set[str]:
    found = (title_before(texts[each.article_key], each.start) for each in node.mentions if each.article_key in texts)
    return {title for title in found if title}


def _differ_in_figure(a: str, b: str) -> bool:
    return [char for char in a if char.isdigit()] != [char for char in b if char.isdigit()]


def _differ_in_initial(a: Sequence[str], b: Sequence[str]) -> bool:
    """George H.W. and George W. are two people, not one misspelt."""
    if len(a) != len(b):
        return False
    return any(
        first != second and min(len(first), len(second)) < SHORTEST_WORD for first, second in zip(a, b, strict=True)
    )


def _is_known_place(node: Node) -> bool:
    table = countries()
    return node.key in table.names or node.key in table.demonyms or node.key in table.seats


def _surnames_elsewhere(nodes: Sequence[Node], unions: Unions[Node]) -> Iterator[Found]:
    """A lone surname in an article without the full name, where only one person of the project bears it."""
    bearers: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        if node.kind == PERSON_KIND and len(node.name.words) > 1:
            bearers[node.name.words[-1]].append(node)
    for node in nodes:
        if node.kind != PERSON_KIND or node.article is None:
            continue
        full = [each for each in bearers.get(node.name.normal, ()) if is_part_of_person(node.name, each.name)]
        if full and len({id(unions.find(each)) for each in full}) == 1 and not node.articles & full[0].articles:
            reason = because.ONLY_SURNAME.format(words_a=full[0].surface, words_b=node.surface)
            yield node, full[0], EntityRelation.SAME_AS, 0.65, reason


def _peoples(nodes: Sequence[Node]) -> Iterator[Found]:
    by_country = _country_nodes(nodes)
    for node in nodes:
        country = countries().demonyms.get(node.key)
        if country in by_country and node.kind in {"NORP", "LANGUAGE", "Nationality"}:
            reason = because.DEMONYM.format(words=node.surface, country=country)
            yield node, by_country[country], EntityRelation.DEMONYM_OF, 0.95, reason


def _governments(nodes: Sequence[Node], texts: Mapping[str, str]) -> Iterator[Found]:
    by_country = _country_nodes(nodes)
    for node in nodes:
        country = countries().seats.get(node.key)
        if country not in by_country or by_country[country] is node:
            continue
        acting = [example for mention in node.mentions if (example := _acting(mention, texts))]
        if acting:
            score = round(0.4 + 0.5 * len(acting) / len(node.mentions), 3)
            reason = because.METONYM.format(words_a=node.surface, country=country, words_b=acting[0])
            yield node, by_country[country], EntityRelation.METONYM_OF, score, reason


def _acting(mention: MentionInput, texts: Mapping[str, str]) -> str | None:
    """The words that show a capital acting or dealt with like a government, if they stand beside it."""
    text = texts.get(mention.article_key, "")
    end = mention.start + len(mention.surface)
    after = _ACTS.match(text, end)
    if after is not None:
        return " ".join(text[mention.start : after.end()].split())
    before = _DEALT_WITH.search(text, max(0, mention.start - _BEFORE), mention.start)
    return " ".join(text[before.start() : end].split()) if before is not None else None


def _country_nodes(nodes: Sequence[Node]) -> dict[str, Node]:
    """Country -> the node that names it most."""
    found: dict[str, Node] = {}
    for node in nodes:
        country = countries().names.get(node.key)
        if country is not None and node.kind in {PLACE_KIND, "body"}:
            held = found.get(country)
            if held is None or len(held.mentions) < len(node.mentions):
                found[country] = node
    return found
