"""Where a text itself says that two names are one: "Long Name (ABC)", "ABC (Long Name)", "X, also known as Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.countries import is_country
from nlp.entities.naming import initials, is_acronym, letters
from nlp.proposals import reasons as because

_NAME = r"[^\W\d_a-z][\w.&'’-]*(?:[ \u00a0](?:of |the |for |and |de |la |del )*[^\W\d_a-z][\w.&'’-]*){0,7}"
_SHORT = re.compile(r"[\"”’']?\s?\((?:the |or |hereafter |hereinafter )?[\"“‘']?([A-Z][A-Za-z&.]{1,9})[\"”’']?\)")
_LONG = re.compile(rf"\s?\((?:the )?[\"“‘']?({_NAME})[\"”’']?\)")
_AKA = re.compile(
    r"[\"”’']?,?\s*[(\[]?\s*(?i:also (?:known|called|referred to)(?: as)?|a\.?k\.?a\.?|(?:better|otherwise|commonly|"
    r"formerly|previously|popularly|widely) known as|known as|nicknamed)\s+(?:the\s+)?[\"“‘']?"
    rf"({_NAME})"
)
_CALLED = re.compile(
    r", (?:which|known (?:to|by|in)) (?:the |some |many )?[\w-]+(?: [\w-]+){0,2}? (?:calls?|knows? as|terms?|as)\s+"
    rf"(?:the )?({_NAME})"
)
"""Another name that some give a place: ", which Argentina calls the Malvinas"."""
_SENTENCE_END = re.compile(r"(?<=[a-z]{3})\.\s")
_REACH = 120
"""Characters after a name in which its other name may follow."""
_STATE_CODES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC "
    "ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
)
_STATES = frozenset(_STATE_CODES.split())


def aliases(text: str, start: int, end: int, person: bool, place: bool) -> Iterator[tuple[str, str]]:
    """Other names that the text gives right after the name ``text[start:end]`` (code points), with the reason."""
    surface = text[start:end]
    after = text[end : end + _REACH]
    short = None if person else _SHORT.match(after)
    if short is not None and _is_short_for(short.group(1), surface, place):
        yield short.group(1), because.WRITTEN.format(words=f"{surface} ({short.group(1)})")
    long = _LONG.match(after) if is_acronym(surface) and not person else None
    if long is not None and letters(surface) in initials(long.group(1)):
        yield long.group(1), because.WRITTEN.format(words=f"{surface} ({long.group(1)})")
    known = _AKA.match(after) or (_CALLED.match(after) if place else None)
    if known is not None:
        yield _SENTENCE_END.split(known.group(1), maxsplit=1)[0].rstrip(".,'’"), because.CALLED.format(words=surface)


def _is_short_for(short: str, surface: str, place: bool) -> bool:
    """Whether brackets after a name hold its acronym, not a party, a state or a remark."""
    if short in _STATES or len(surface.split()) < 2:
        return False
    if sum(map(str.isupper, short)) < 2:  # "National Health Agency (Anvisa)"
        return not place and len(short) > 3 and short[1:].islower() and not is_country(short)
    return not place or letters(short) in initials(surface)
