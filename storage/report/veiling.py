"""A document without the names of outlets and authors, for readers who shall judge what is said by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from storage.bylines import authors_of
from storage.entity_reads import also_called
from storage.project import Project
from storage.records import Article, Source
from storage.report.document import Document
from storage.report.speech import say

_SHORTEST = 3
"""Letters of a name that is withheld; a shorter one would take words apart."""


def withheld(project: Project, articles: Iterable[Article], sources: Iterable[Source]) -> dict[str, str]:
    """Return every name of an outlet or an author, and what stands in its place: "Lima Courier", "the Courier"."""
    outlet = say("[outlet withheld]")
    found = {name: say("[author withheld]") for each in articles if each.byline for name in authors_of(each.byline)}
    for source in sources:
        found[source.name] = outlet
        _, _, last = source.name.rpartition(" ")
        if last != source.name and last[:1].isupper():
            found |= {f"the {last}": outlet, f"The {last}": outlet}
    others = also_called(project, found)
    found |= {other: found[name] for name in others for other in others[name]}
    return {name: words for name, words in found.items() if len(name) >= _SHORTEST}


def veiled(document: Document, names: Mapping[str, str]) -> Document:
    """Return a document in which each of some names is replaced, in quotations too."""
    if not names:
        return document
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{listed})(?!\w)")

    def cover(found: re.Match[str]) -> str:
        return names[found[0]]

    def walk(value: Any) -> Any:
        if isinstance(value, str) and not isinstance(value, Enum):
            return pattern.sub(cover, value)
        if isinstance(value, tuple):
            return tuple(map(walk, value))
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{field.name: walk(getattr(value, field.name)) for field in fields(value)})
        return value

    covered: Document = walk(document)
    return covered
