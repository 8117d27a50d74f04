"""Joins names into clusters, each with its reason, and knows which articles tell one story."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from nlp.countries import countries
from nlp.entities.unions import Unions
from nlp.proposals import MentionInput

if TYPE_CHECKING:
    from nlp.entities.clustering import Node

_ONE_STORY = 2
"""Names that two articles share before a surname in one is taken for the full name in the other: one is enough up to
``_ONE_TOPIC`` articles."""
_ONE_TOPIC = 40


class Joiner:
    """The clusters as they grow."""

    def __init__(self, nodes: Sequence[Node], unions: Unions[Node]) -> None:
        self.nodes = nodes
        self.unions = unions
        self.many = len({article for node in nodes for article in node.articles}) > _ONE_TOPIC
        """Whether the articles are more than one topic's."""
        self._one_story = _ONE_STORY if self.many else 1

    def join_all(self, group: Sequence[Node], why: str) -> None:
        if len(group) > 1:
            first = max(group, key=lambda node: (len(node.mentions), node.surface))
            for node in group:
                if node is not first:
                    self.join(node, first, why)

    def join_only(self, node: Node, candidates: Sequence[Node], why: Callable[[Node], str]) -> bool:
        """Join ``node`` to the candidates when all of them are one cluster."""
        mine = self.unions.find(node)
        roots = {self.unions.find(each) for each in candidates}
        if len(roots) != 1 or mine in roots:
            return False
        best = max(candidates, key=lambda each: (len(each.mentions), each.surface))
        return self.join(node, best, why(best))

    def join(self, node: Node, other: Node, why: str) -> bool:
        if self.unions.merge(node, other):
            node.reason = node.reason or why
            return True
        return False

    def told_of(self) -> dict[str, set[int]]:
        """What each article names besides countries: articles that share something of it tell one story."""
        found: dict[str, set[int]] = defaultdict(set)
        for node in self.nodes:
            if node.key not in countries().names and node.key not in countries().demonyms:
                root = id(self.unions.find(node))
                for article in node.articles:
                    found[article].add(root)
        return found

    def share_story(self, some: Sequence[Node], others: Sequence[Node], told: Mapping[str, set[int]]) -> bool:
        """Whether articles of both name enough of the same things besides these."""
        own = {id(self.unions.find(each)) for each in (*some, *others)}
        here = {each for node in some for article in node.articles for each in told[article]} - own
        return any(len(here & told[article]) >= self._one_story for each in others for article in each.articles)

    @cached_property
    def _nations(self) -> dict[str, Counter[str]]:
        """How often each article names each country, by its people too."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for node in self.nodes:
            nation = countries().names.get(node.key) or countries().demonyms.get(node.key)
            for mention in node.mentions if nation is not None else ():
                found[mention.article_key][nation or ""] += 1
        return found

    @cached_property
    def _everywhere(self) -> Counter[str]:
        """How often all articles together name each country."""
        total = Counter[str]()
        for counts in self._nations.values():
            total.update(counts)
        return total

    def foremost(self, article: str) -> set[str]:
        """The countries that an article names most often; where it names none, those that all articles do."""
        counts = self._nations.get(article) or self._everywhere
        most = max(counts.values(), default=0)
        return {nation for nation, count in counts.items() if count == most}


def in_order(node: Node) -> list[MentionInput]:
    return sorted(node.mentions, key=lambda mention: mention.start)


def named_before(node: Node, longer: Sequence[Node]) -> list[Node]:
    """The longer names of which each article gives one before it gives ``node``; empty where one gives none."""
    last = {mention.article_key: mention.start for mention in in_order(node)}
    found: list[Node] = []
    for article, start in last.items():
        before = [
            each for each in longer if any(one.article_key == article and one.start < start for one in each.mentions)
        ]
        if not before:
            return []
        found += before
    return found
