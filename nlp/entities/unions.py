"""Groups that grow by merging, unless a person or an existing entity keeps them apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Node = TypeVar("Node", bound=Hashable)


class Unions(Generic[Node]):
    """Disjoint sets of nodes. Two that hold names refused as one, or two different anchors, do not merge."""

    def __init__(self, refused: Iterable[tuple[str, str]] = ()) -> None:
        self._parent: dict[Node, Node] = {}
        self._members: dict[Node, list[Node]] = {}
        self._names: dict[Node, set[str]] = {}
        self._anchor: dict[Node, str] = {}
        self._refused: dict[str, set[str]] = defaultdict(set)
        for a, b in refused:
            self._refused[a].add(b)
            self._refused[b].add(a)

    def add(self, node: Node, names: Iterable[str], anchor: str | None = None) -> None:
        """``names`` are compared with the refusals; ``anchor`` is the existing thing that the node belongs to."""
        self._parent[node] = node
        self._members[node] = [node]
        self._names[node] = set(names)
        if anchor is not None:
            self._anchor[node] = anchor

    def find(self, node: Node) -> Node:
        root = node
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[node] != root:
            self._parent[node], node = root, self._parent[node]
        return root

    def anchor(self, node: Node) -> str | None:
        return self._anchor.get(self.find(node))

    def refused(self, a: Node, b: Node) -> bool:
        """Whether a person said of a name of one group that it is not a name of the other."""
        first, second = self._names[self.find(a)], self._names[self.find(b)]
        if len(first) > len(second):
            first, second = second, first
        return any(not second.isdisjoint(self._refused[each]) for each in first if each in self._refused)

    def merge(self, a: Node, b: Node) -> bool:
        """Whether the two were apart and now are one."""
        first, second = self.find(a), self.find(b)
        if first == second or self.refused(first, second):
            return False
        if first in self._anchor and second in self._anchor and self._anchor[first] != self._anchor[second]:
            return False
        if len(self._members[first]) < len(self._members[second]):
            first, second = second, first
        self._parent[second] = first
        self._members[first] += self._members.pop(second)
        self._names[first] |= self._names.pop(second)
        if second in self._anchor:
            self._anchor[first] = self._anchor.pop(second)
        return True

    def groups(self) -> list[list[Node]]:
        return list(self._members.values())
