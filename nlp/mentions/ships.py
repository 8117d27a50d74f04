"""Names of ships, which the pipeline takes for persons, towns or firms: their prefixes and the words around them."""

from __future__ import annotations

import re

from nlp.proposals import reasons as because

SHIP_PREFIXES = (
    "uss", "hms", "hmas", "hmcs", "hmnzs", "mv", "mt", "ms", "ss", "fv", "rv", "rms", "brp", "ins", "kri", "js",
    "roks", "tcg", "rfa", "usns", "uscgc", "m/v", "m/t", "bae", "bap", "ara", "arc", "bns", "ccgs", "hdms",
    "hnoms", "hswms", "fgs", "sps", "nrp", "orp", "rocs", "pns", "slns", "kns", "tns", "nns", "gns",
)  # fmt: skip
"""Letters before the name of a ship, in lower case."""
_KINDS = (
    "ship|vessel|boat|ferry|tanker|trawler|frigate|destroyer|submarine|cutter|carrier|freighter|yacht|barge|tug|corvette|"
    "icebreaker|dredger|warship|cruiser|bulker"
)
_BEFORE = re.compile(rf"\b(?:{_KINDS}|aboard|on board)(?:,| named| called)?(?: the)? $")
_AFTER = re.compile(
    r"(?:['’]s)?(?:[.,;:]| (?:was|is|has|had|will|would|could|can|and|with|in|on|at|from|to|for|by|after|before|near|"
    r"off|said|left|sailed|sank|arrived|docked|waited|lasted|picked|carried|struck|hit|took)\b)"
)
_TALK = re.compile(
    rf"\b(?:{_KINDS}|ships|vessels|boats|sailed|sailing|aboard|docked|crew|cargo|captain|sank|sunk|capsized)\b"
)
_TALKED_OF = 160
"""Characters on either side in which ships are spoken of."""


def speaks_of_ships(text: str, start: int, end: int) -> bool:
    return _TALK.search(text, max(0, start - _TALKED_OF), end + _TALKED_OF) is not None


def ship_reason(text: str, start: int, end: int, label: str) -> str | None:
    """Why ``text[start:end]`` (code points), which the pipeline calls ``label``, is a vessel: its prefix, the word
    before it, "the" before what looks like a person or town."""
    first, _, rest = text[start:end].partition(" ")
    if rest and first.isupper() and first.lower() in SHIP_PREFIXES:
        return because.SHIP_PREFIX
    if label in ("PERSON", "WORK_OF_ART", "ORG") and (before := _BEFORE.search(text, max(0, start - 30), start)):
        return because.FOLLOWS.format(words=before.group().strip())
    if label not in ("PERSON", "GPE") or text[max(0, start - 4) : start].lower() != "the " or text[end - 1] == "s":
        return None
    if _AFTER.match(text, end) and speaks_of_ships(text, start, end):
        return because.SHIPS_SPOKEN_OF
    return None
