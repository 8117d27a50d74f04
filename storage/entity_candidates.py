"""Which other entities could be the same as one: what the machine proposes, then names that share telling words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Text, func, or_, select, type_coerce

from nlp.proposals import EntityRelation
from storage.entity_reads import like_pattern
from storage.ids import EntityId, LabelId
from storage.keys import among
from storage.labels import role_of
from storage.project import Project
from storage.schema import Annotation, Article, Entity, EntityLink, Label, Segment
from storage.vocabulary import SegmentRole, Status

MOST_WORDS = 5
"""Words of a name that are looked for."""

MOST_ROWS = 400
"""Names that one look may bring: more of them share a word that tells nothing."""

LEAST = 0.5
"""Share of the shorter name's telling words that both names must have."""

_SMALL = frozenset((
    "the", "of", "and", "for", "in", "on", "at", "a", "an", "de", "la", "le", "les", "del", "des", "do", "da", "der",
    "die", "das", "von", "van", "al", "el", "to", "s",
))  # fmt: skip
_GENERIC = frozenset((
    "ministry", "minister", "university", "institute", "government", "department", "party", "bank", "company", "group",
    "national", "international", "republic", "city", "province", "region", "port", "court", "council", "committee",
    "commission", "agency", "association", "office", "union", "new", "north", "south", "east", "west", "central",
    "united", "states", "federal", "state", "president", "general", "sa", "inc", "ltd", "corp", "co", "plc", "ag",
    "llc", "mr", "ms", "mrs", "dr", "college", "school", "hospital", "police", "army", "news", "times", "daily",
))  # fmt: skip
_WORD = re.compile(r"\w+")


class Tie(StrEnum):
    """What two names have in common; the window says it in words."""

    SAME_WORDS = "same_words"
    WITHIN = "within"
    FIRST_WORD = "first_word"
    LAST_WORD = "last_word"
    SHARED_WORDS = "shared_words"
    INITIALS = "initials"
    SAME_ARTICLE = "same_article"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Another entity that could be the same."""

    id: EntityId
    name: str
    label_id: LabelId | None
    mentions: int
    link_id: str | None
    """The machine's proposal, if there is one."""
    reasons: tuple[str, ...]
    """Of that proposal."""
    ties: tuple[Tie, ...]
    context: tuple[str, str, str] | None
    """Before, words, after: one of its mentions, from an article that names both where there is one."""
    score: float


def merge_candidates(project: Project, entity_id: str, *, limit: int = 5) -> tuple[Candidate, ...]:
    """Return the likeliest first, none of those that a person keeps apart. May be called in any thread."""
    with project.reading() as connection:
        own = connection.execute(_names().where(Entity.id == entity_id)).first()
        if own is None:
            return ()
        proposed, apart = _linked(connection, entity_id)
        rows = {row.id: row for row in connection.execute(_names().where(among(Entity.id, list(proposed))))}
        labels = connection.execute(select(Label.id, Label.name, Label.aliases))
        people = {row.id for row in labels if role_of(row.name, row.aliases) in ("PERSON", "PER")}
        found: dict[str, tuple[float, tuple[Tie, ...]]] = {key: (1.0 + (proposed[key].score or 0), ()) for key in rows}
        for row in _sharing_words(connection, own):
            if row.id != entity_id and row.id not in apart and row.id not in found:
                rated = _rate(own, row, people)
                if rated is not None:
                    rows[row.id], found[row.id] = row, rated
        best = sorted(found, key=lambda key: (-found[key][0], rows[key].name))[: limit * 2]
        counts = _mention_counts(connection, best)
        contexts, near = _contexts(connection, entity_id, best)
    candidates = []
    for key in best:
        score, ties = found[key]
        link = proposed.get(key)
        if key in near:
            score, ties = score + 0.1, (*ties, Tie.SAME_ARTICLE)
        candidates.append(
            Candidate(
                EntityId(key), rows[key].name, rows[key].label_id, counts.get(key, 0), link.id if link else None,
                tuple(link.reasons) if link else (), ties, contexts.get(key), score,
            )
        )  # fmt: skip
    return tuple(sorted(candidates, key=lambda each: (-each.score, -each.mentions, each.name))[:limit])


def telling_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without case, accents and small words."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return tuple(word for word in _WORD.findall(plain.casefold()) if word not in _SMALL)


def _names() -> Any:
    return select(Entity.id, Entity.name, Entity.label_id, Entity.aliases)


def _linked(connection: Any, entity_id: str) -> tuple[dict[str, Any], set[str]]:
    """What the machine proposes as the same, by the other's id, and what a person keeps apart or linked otherwise."""
    query = select(EntityLink.__table__).where(or_(EntityLink.a_id == entity_id, EntityLink.b_id == entity_id))
    proposed: dict[str, Any] = {}
    apart: set[str] = set()
    for row in connection.execute(query):
        other = row.b_id if row.a_id == entity_id else row.a_id
        if row.relation == EntityRelation.SAME_AS.value and row.status == Status.SUGGESTED.value:
            proposed[other] = row
        elif row.relation == EntityRelation.DIFFERENT_FROM.value or row.status != Status.SUGGESTED.value:
            apart.add(other)
    return {key: row for key, row in proposed.items() if key not in apart}, apart


def _sharing_words(connection: Any, own: Any) -> list[Any]:
    """Entities whose name or alias holds one of the telling words of this one's names."""
    raw = {word.casefold() for name in (own.name, *own.aliases) for word in _WORD.findall(name) if len(word) > 2}
    words = {word for word in raw if any(plain not in _GENERIC for plain in telling_words(word))}
    longest = sorted(words, key=lambda word: (-len(word), word))[:MOST_WORDS]
    capitals = "".join(word[0] for word in own.name.split() if word[:1].isupper())
    conditions: list[ColumnElement[bool]] = [
        column.like(f"%{like_pattern(word)}%", escape="\\")
        for word in longest
        for column in (Entity.name, type_coerce(Entity.aliases, Text))
    ]
    conditions += [Entity.name == capitals] if len(capitals) > 2 else []
    return list(connection.execute(_names().where(or_(*conditions)).limit(MOST_ROWS))) if conditions else []


def _rate(own: Any, other: Any, people: set[str]) -> tuple[float, tuple[Tie, ...]] | None:
    """How much two entities look alike, by their best pair of names; None when they do not."""
    best: tuple[float, tuple[Tie, ...]] | None = None
    person = own.label_id in people and other.label_id in people
    for mine in (own.name, *own.aliases):
        for theirs in (other.name, *other.aliases):
            rated = _alike(mine, theirs, same_kind=own.label_id == other.label_id, person=person)
            if rated is not None and (best is None or rated > best):
                best = rated
    return best


def _alike(mine: str, theirs: str, *, same_kind: bool, person: bool) -> tuple[float, tuple[Tie, ...]] | None:
    a, b = telling_words(mine), telling_words(theirs)
    if not a or not b:
        return None
    if a == b:
        return (1.0 if same_kind else 0.8), (Tie.SAME_WORDS,)
    if not same_kind:
        return None
    if _is_initials(mine, theirs) or _is_initials(theirs, mine):
        return 0.75, (Tie.INITIALS,)
    shared = set(a) & set(b)
    telling = shared - _GENERIC
    if not telling or (person and a[-1] != b[-1]):
        return None
    share = len(shared) / min(len(set(a)), len(set(b)))
    if share < LEAST:
        return None
    ties: list[Tie] = [Tie.WITHIN] if share == 1 else []
    if a[0] == b[0] and a[0] in telling:
        ties.append(Tie.FIRST_WORD)
    elif a[-1] == b[-1] and a[-1] in telling:
        ties.append(Tie.LAST_WORD)
    elif not ties:
        ties.append(Tie.SHARED_WORDS)
    return round(share * 0.7, 3), tuple(ties)


def _is_initials(short: str, name: str) -> bool:
    letters = short.replace(".", "")
    return len(letters) > 2 and letters.isupper() and letters == "".join(w[0] for w in name.split() if w[:1].isupper())


def _mention_counts(connection: Any, ids: Sequence[str]) -> Mapping[str, int]:
    query = (
        select(Annotation.entity_id, func.count())
        .where(among(Annotation.entity_id, ids), Annotation.status != Status.REJECTED.value)
        .group_by(Annotation.entity_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _contexts(connection: Any, entity_id: str, ids: Iterable[str]) -> tuple[dict[str, tuple[str, str, str]], set[str]]:
    """A mention of each in its surroundings, and which of them stand in an article that names the entity too."""
    mine = select(Annotation.article_id).where(
        Annotation.entity_id == entity_id, Annotation.status != Status.REJECTED.value
    )
    articles = set(connection.execute(mine.distinct()).scalars())
    found: dict[str, tuple[str, str, str]] = {}
    near: set[str] = set()
    for key in ids:
        query = (
            select(Annotation.article_id, Segment.prefix, Segment.quote, Segment.suffix)
            .join(Segment, Segment.annotation_id == Annotation.id)
            .join(Article, Article.id == Annotation.article_id)
            .where(Annotation.entity_id == key, Annotation.status != Status.REJECTED.value)
            .where(Segment.role == SegmentRole.BODY.value, Segment.ordinal == 0)
            .order_by(Article.position, Segment.start)
            .limit(60)
        )
        rows = connection.execute(query).all()
        together = [row for row in rows if row[0] in articles]
        # a headline has little around it: the words that tell most stand where there is most text before them
        best = max(together or rows, key=lambda row: len(row[1].rpartition("\n")[2]), default=None)
        if best is not None:
            found[key] = (best[1].rpartition("\n")[2], best[2], best[3].partition("\n")[0])
        if together:
            near.add(key)
    return found, near
