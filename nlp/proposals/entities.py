"""Entities across articles: the mentions that are clustered, and what they are clustered into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nlp.proposals.vocabulary import EntityRelation


@dataclass(frozen=True, slots=True)
class MentionInput:
    """One mention that is in the project, for clustering into entities across articles."""

    mention_id: str
    article_key: str
    surface: str
    label: str
    start: int
    entity_id: str | None = None
    """The entity that a person, or an earlier run, gave it."""
    decided: bool = False
    """True when a person gave the entity; the machine then never moves the mention."""


@dataclass(frozen=True, slots=True)
class RefusedMerge:
    """Two names that a person keeps apart (``different_from``): never proposed as one again."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class ClusterJob:
    """Cluster these mentions into entities. ``texts`` (key -> text) serve "Long Name (ABC)" and "aka" patterns."""

    mentions: tuple[MentionInput, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[RefusedMerge, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityProposal:
    """One real-world thing: the mentions (by id) that the machine believes name it, and why each alias joined."""

    name: str
    label: str
    mention_ids: tuple[str, ...]
    aliases: tuple[str, ...]
    reasons: tuple[str, ...]
    origin: str
    entity_id: str | None = None
    """An entity already in the project that this cluster extends."""


@dataclass(frozen=True, slots=True)
class EntityLinkProposal:
    """A link between two proposed or existing clusters, each named by one of its mentions."""

    a_mention_id: str
    b_mention_id: str
    relation: EntityRelation
    score: float
    reasons: tuple[str, ...]
    origin: str


@dataclass(frozen=True, slots=True)
class EntityClusters:
    entities: tuple[EntityProposal, ...]
    links: tuple[EntityLinkProposal, ...]
