"""Who is named by the line below a headline."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"\s*[,;·&/]\s*|\s+(?:and|with|y|e|et|und)\s+")


def authors_of(byline: str) -> list[str]:
    """The byline, and each person that it names by more than one word."""
    people = [part for part in _BETWEEN.split(byline) if len(part.split()) > 1]
    return list(dict.fromkeys([byline, *people]))
