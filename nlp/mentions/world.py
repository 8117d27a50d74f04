"""Names that every newspaper has, from lists: what the pipeline passes over of them is looked for in every article."""

from __future__ import annotations

from functools import cache

from nlp.countries import countries
from nlp.mentions.forms import Spellings
from nlp.proposals import reasons as because
from nlp.surfaces import key
from nlp.tokens import word_set
from nlp.world_bodies import world_bodies

_OTHERS = word_set(
    "jordan chad georgia montenegro america washington victoria male sofia santiago kingston hamilton georgetown "
    "polish swiss fed who ice us"
)
"""Words of the lists that are a person's or a common word as often (lower case)."""


_REASONS = {
    "GPE": because.COUNTRY_OR_CAPITAL,
    "NORP": because.PEOPLE,
    "ORG": because.WORLD_BODY,
}


@cache
def world_names() -> Spellings:
    """Countries, their capitals and peoples, and bodies known everywhere, as names to look for."""
    found = Spellings()
    bodies = ((each, "ORG") for each in world_bodies())
    for surface, label in (*countries().written, *bodies):
        if key(surface).casefold() not in _OTHERS and surface[:1].isupper() and len(surface) > 2:
            found.note_listed(surface, label, _REASONS[label])
    return found
