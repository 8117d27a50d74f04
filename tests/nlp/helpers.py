"""Short ways to build what the reading machine takes, and to look at what it gives."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping

from nlp.proposals import (
    ArticleInput,
    ArticleRead,
    ArticleReading,
    EntityClusters,
    MentionInput,
    ReadingEvent,
    RefusedMerge,
)


def articles(*texts: str) -> tuple[ArticleInput, ...]:
    return tuple(ArticleInput(f"a{number}", text, language="en") for number, text in enumerate(texts))


def last_readings(events: Iterable[ReadingEvent]) -> dict[str, ArticleReading]:
    """What stands at the end for each article: a later reading replaces an earlier one."""
    return {event.reading.key: event.reading for event in events if isinstance(event, ArticleRead)}


def marked(text: str, reading: ArticleReading) -> list[tuple[str, str]]:
    return [(text[each.segments[0].start : each.segments[0].end], each.label) for each in reading.mentions]


def mentions_in(
    texts: Mapping[str, str], names: Mapping[str, str], given: Mapping[str, str] | None = None
) -> tuple[MentionInput, ...]:
    """A mention for each whole occurrence of each name (surface -> label) in the texts, longest first, none
    overlapping. ``given`` are surfaces with the entity that a person gave them."""
    found: list[MentionInput] = []
    numbers = itertools.count()
    for article, text in texts.items():
        taken: list[range] = []
        for surface in sorted(names, key=len, reverse=True):
            start = text.find(surface)
            while start >= 0:
                end = start + len(surface)
                whole = not text[end : end + 1].isalnum() and not text[max(0, start - 1) : start].isalnum()
                if whole and not any(start < span.stop and span.start < end for span in taken):
                    taken.append(range(start, end))
                    entity = (given or {}).get(surface)
                    found.append(
                        MentionInput(
                            f"m{next(numbers)}", article, surface, names[surface], start, entity, entity is not None
                        )
                    )
                start = text.find(surface, end)
    return tuple(found)


def groups(clusters: EntityClusters, mentions: Iterable[MentionInput]) -> dict[str, set[str]]:
    """Entity name -> the surfaces of its mentions."""
    surfaces = {mention.mention_id: mention.surface for mention in mentions}
    return {entity.name: {surfaces[each] for each in entity.mention_ids} for entity in clusters.entities}


def refuse(*pairs: tuple[str, str]) -> tuple[RefusedMerge, ...]:
    return tuple(RefusedMerge(a, b) for a, b in pairs)
