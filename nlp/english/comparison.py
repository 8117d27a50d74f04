"""English words for states of works and roads, for the works themselves, and for offices that one person holds."""

from __future__ import annotations

import re

from nlp.tokens import word_set

STATES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (state, re.compile(pattern, re.IGNORECASE))
    for state, pattern in (
        (
            "not finished",
            (
                r"\b(?:(?:still |now |currently )?under construction|(?:is|are|was|were|still|now) "
                r"(?:still )?being (?:built|constructed)|"
                r"half[- ](?:built|finished|complete)|unfinished|uncompleted|incomplete|not (?:yet "
                r")?(?:been )?(?:finished|complete|completed|ready)|"
                r"(?:has|have) yet to (?:open|be (?:finished|completed|opened))|nowhere near (?:finished|"
                r"complete)|far from (?:finished|complete))\b"
            ),
        ),
        (
            "finished",
            (
                r"\b(?:(?:is|are|was|were|been|now|recently|newly|fully|already|just|long) (?:been "
                r")?(?:finished|completed|inaugurated|operational|complete)"
                r"|inaugurated|(?:is|are|was|were) (?:now )?(?:ready|in operation|up and running)|"
                r"entered (?:service|operation)|handed over)\b"
            ),
        ),
        (
            "closed",
            (
                r"\b(?:(?:is|are|was|were|been|remains?|remained|still) (?:still )?(?:closed|shut|"
                r"blocked|impassable)|sealed off)\b"
            ),
        ),
        (
            "open",
            (
                r"\b(?:(?:is|are|was|were|been|remains?|remained|now) (?:now )?(?:open|reopened|passable)|"
                r"reopened|has been open)\b"
            ),
        ),
    )
)
OPPOSITE = {"not finished": "finished", "finished": "not finished", "closed": "open", "open": "closed"}
GUARD = re.compile(
    (
        r"\b(?:will|would|if|when|once|until|could|may|might|should|expected|due|plans?|promised|"
        r"whether|unless|to be)\b[^.;]{0,25}$|\b(?:not|never|no)\s$"
    ),
    re.I,
)

CONTRASTS = (
    ("women", "men"), ("woman", "man"), ("girls", "boys"), ("female", "male"), ("urban", "rural"),
    ("imports", "exports"),
    ("import", "export"), ("civilians", "soldiers"), ("rich", "poor"), ("eastern", "western"), ("northern", "southern"),
    ("public", "private"), ("adults", "children"), ("military", "humanitarian"), ("military", "civilian"),
    ("upper", "lower"), ("inbound", "outbound"), ("revenue", "profit"), ("onshore", "offshore"),
)  # fmt: skip
"""Words that, one on each side, make two figures parts of different wholes."""

GOODS = word_set(
    "oil gas coal solar wind nuclear hydro gold silver copper zinc tin lithium cobalt nickel iron steel uranium wheat "
    "rice maize corn coffee tea cocoa sugar soy fish timber cocaine heroin ivory fuel cement grain cotton"
)
"""Goods of which one figure cannot be the other's."""
PASSING = word_set("construction temporary seasonal indirect auxiliary part-time interim makeshift")
"""Words that make what is counted another kind of its own: construction workers are not a plant's jobs."""
CONTRASTED = frozenset(word for pair in CONTRASTS for word in pair) | GOODS

FACILITIES = {
    word: kind
    for kind, words in {
        "port": "port harbour harbor megaport seaport", "highway": "highway motorway expressway", "road": "road",
        "bridge": "bridge", "dam": "dam reservoir", "airport": "airport airfield", "railway": "railway railroad",
        "tunnel": "tunnel", "plant": "plant factory refinery smelter", "mine": "mine", "terminal": "terminal",
        "quay": "quay quays wharf pier berth berths", "pipeline": "pipeline", "canal": "canal", "hospital": "hospital",
        "stadium": "stadium", "reactor": "reactor", "wall": "wall", "base": "base", "school": "school",
        "border": "border crossing",
        "strait": "strait", "metro": "metro subway", "line": "line", "building": "building tower",
        "project": "project works",
    }.items()
    for word in words.split()
}  # fmt: skip

_MINISTRIES = (
    "foreign|defen[cs]e|interior|finance|economy|transport|energy|mining|health|education|justice|trade|agriculture"
    "|labou?r|environment|culture|housing|production|development|home|prime|oil|water|tourism"
)
OFFICE = (
    r"(?:vice[- ]president|president|prime minister|chancellor|secretary of state|secretary of defen[cs]e"
    rf"|(?:{_MINISTRIES}) (?:minister|secretary)|attorney general|central bank governor|army chief|chief of staff"
    r"|police chief|speaker of (?:the )?(?:house|parliament|congress))"
)
FORMER = re.compile(
    r"\b(?:former|ex|then|late|ousted|deposed|past|onetime|one-time|previous|outgoing|vice|ex-)[- ]?(?:[a-z-]+ ){0,2}$",
    re.I,
)
_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?: (?:de|del|da|van|von|al|bin|[A-Z]\.|[A-ZÀ-ÖØ-Þ][\w’'-]+)){0,4}"
TITLED = re.compile(rf"\b(?P<office>(?i:{OFFICE})) (?P<name>{_NAME})")
APPOSED = re.compile(
    rf"(?P<name>{_NAME}), (?:the |its |who is )?(?:country['’]s |nation['’]s )?(?P<office>(?i:{OFFICE}))\b(?=[,.;]"
    r"| of )"
)
HEADED = re.compile(rf"\b(?P<office>[A-Z][a-z]+) Ministry, headed by (?P<name>{_NAME})")
BEGINNINGS = word_set(
    "begin begins began begun beginning start starts started first earliest initial launch launched dates onset back "
    "declared"
)
"""Words of a sentence that may tell when something began."""
ARRIVALS = word_set(
    "arrive arrives arrived arrival deliver delivered delivery deliveries feed feeds power service operation "
    "operational online running turning open opens opened opening finished completed completion complete ready "
    "inaugurated traffic"
)
"""Words of a sentence that may tell when something is to be there."""
