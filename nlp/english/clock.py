"""English words for times of the day, for the zones they are told in, and for what happens at an hour."""

from __future__ import annotations

import re

from nlp.tokens import word_set

SIGN = re.compile(r"\d\s?[ap]\.? ?m\b|\d[:.]\d\d\b|\d{4} (?:GMT|UTC|hours|local)|\b(?:noon|midday|midnight)\b|"
                  r"\bin the (?:morning|afternoon|evening)\b", re.I)  # fmt: skip
"""What a sentence must hold to be looked at for times of the day."""
PARTS = {"morning": (0, 12), "afternoon": (12, 18), "evening": (16, 24), "night": (18, 24)}
"""Hours of which the parts of the day are."""
NAMED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
ZONES = {
    "gmt": 0, "utc": 0, "z": 0, "wat": 60, "cet": 60, "cest": 120, "cat": 120, "sast": 120, "eet": 120, "eest": 180,
    "eat": 180, "msk": 180, "jst": 540, "kst": 540, "aest": 600, "nzst": 720, "est": -300, "edt": -240, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip
"""Minutes ahead of universal time; those of two lands (CST, IST, BST) and of both seasons (ET) tell none."""
SAME_LAND = {"et": 180, "eastern": 180, "ct": 120, "mt": 60, "pt": 0, "pacific": 0}
"""Minutes ahead of the last of them, for zones of one land that change their clocks together."""
LOCAL = frozenset({"local", "local time"})
_ABOUT = (
    r"(?P<about>(?:about|around|approximately|roughly|some|near|nearly|almost|just|shortly|soon|moments|minutes"
    r"|a little|a few minutes)\s+(?:(?P<side>before|after|past)\s+)?(?:at\s+)?)?"
)
_ZONE = (
    r"(?:\s+\(?(?P<zone>(?-i:[Ll]ocal(?: time)?|GMT|UTC|BST|CES?T|EES?T|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T"
    r"|IST|JST|KST|MSK|AEST|NZST|EAT|WAT|CAT|SAST|(?:US |U\.S\. )?(?:Eastern|Pacific)(?: (?:standard |daylight )?time)?"
    r"|[A-Z][a-z]+ time))\b\)?)?"
)
_HOUR = r"(?<![\d:.])(?<!\d[-–])(?P<h>1[0-2]|0?[1-9])"
_MINUTE = r"(?:[:.](?P<m>[0-5]\d))?"
_OF_DAY = r"(?:in|on) (?:the|that) (?:early |late )?(?P<part>morning|afternoon|evening)|(?P<night>at night)"
TIMES = tuple(
    re.compile(rf"\b{_ABOUT}{pattern}{_ZONE}", re.IGNORECASE)
    for pattern in (
        rf"{_HOUR}{_MINUTE}(?::[0-5]\d)?\s?(?P<half>[ap])(?:\.\s?m\.|\.?m\b)",
        (
            rf"(?P<past>half past |quarter past |quarter to |)(?:{_HOUR}{_MINUTE}|(?P<word>{'|'.join(HOURS)}))"
            rf"(?: o['’]clock)? (?:{_OF_DAY})"
        ),
        r"(?P<h24>[01]\d|2[0-3]|\d):(?P<m24>[0-5]\d)(?![:\d])(?: ?(?:hours|hrs|h)\b)?",
        (
            r"(?P<h24>[01]\d|2[0-3])\.?(?P<m24>[0-5]\d)(?= (?:GMT|UTC|local|hours|hrs|CES?T)\b| ?\(\d)"
            r"(?: (?:hours|hrs)\b)?"
        ),
        r"(?P<named>noon|midday|midnight)",
    )
)
"""Each with its hour and minute, or its name; figures of the clock of 24 hours need two digits of an hour or a zone."""
CONVERTED = re.compile(r"\s*[(,/]\s*$")
"""Between a time and the same in another zone."""
AND = re.compile(r"\s*(?:and|to|[-–—])\s*")
BETWEEN = re.compile(r"\bbetween\s+$", re.I)
SPAN = re.compile(r"\bfrom\s+$", re.I)
UP_TO = re.compile(r"\b(?:until|till|by|before|up to|as late as|no later than)\s+$", re.I)
LED = re.compile(r"\b(?:at|around|about|near|from|since|between|and|to|after|past|on|was|it)\s+$", re.I)
"""Before figures that are a time: "at 15:20", and no score, ratio or verse."""
AFTER = re.compile(r"\bafter\s+$", re.I)
NOT_THEN = re.compile(
    r"(?:\b(?:will|would|could|may|might|should|must|if|not|never|plan(?:s|ned)? to|due to|set to|expected to|warned)"
    r"|n['’]t)\b[^.;,:—–]{0,60}$"
    r"|\b(?:announced|reported|confirmed|said|told|tweeted|wrote|posted|learned|notified|informed|identified|named"
    r"|heard)\b(?: (?:it|so|this|him|her|them|reporters|journalists))?(?: on [A-Z]\w+day)?"
    r"(?: (?:at|around|about|near|shortly|just|on))*\s*$",
    re.I,
)
"""Before a time at which nothing happened yet, or ever, or at which it was only told of."""
AGAIN = re.compile(
    r"\b(?:daily|every|each (?:day|morning|evening|night)|nightly|curfew|hours of|weekdays|usually|normally|scheduled"
    r"|as of|as at|update[ds]?|published|posted|printed|deadline|kick-?offs?)\b",
    re.I,
)
"""Words of a sentence whose times come again, or are of the news itself."""

_KINDS = {
    "attack": "attack attacks attacked attacking bomb bombs bombed bombing bombings bombardment blast blasts explosion "
    "explosions exploded explode detonated detonation strike strikes airstrike airstrikes struck hit raid raids raided "
    "shell shelling shelled shells missile missiles rocket rockets drone drones assault stormed gunmen shooting "
    "shootings "
    "shot shots gunfire fired ambush ambushed",
    "quake": "quake quakes earthquake earthquakes tremor temblor hit struck shook jolted",
    "collapse": "collapse collapsed collapses gave burst breach breached failed failure crumbled caved landslide",
    "crash": "crash crashed crashes collided collision derailed derailment rammed ploughed plunged",
    "sinking": "sank sunk sinking capsized capsizing overturned listing",
    "departure": "left departed departure sailed embarked leaving",
    "arrival": "arrived arrival docked",
    "speech": "spoke speaks speaking addressed speech conference ceremony funeral met meeting visited visit",
    "fire": "fire fires blaze ignited burning wildfire",
    "arrest": "arrested arrest detained arrests",
    "death": "died dead death pronounced",
    "call": "call calls alarm alert siren sirens sos mayday",
    "signing": "signed signing",
    "vote": "vote voted voting ballot",
    "opening": "opened reopened resumed restarted began begun started start beginning",
    "closing": "closed shut halted stopped ended suspended",
}
KINDS: dict[str, frozenset[str]] = {
    word: frozenset(kind for kind, words in _KINDS.items() if word in words.split())
    for words in _KINDS.values()
    for word in words.split()
}
"""Words for what happens at an hour, each with the kinds of happenings that it may be of."""
GENERAL = frozenset({"opening", "closing"})
"""What says nothing of what began or ended, where another word of the clause does."""
BESIDE = word_set("after before about behind since following amid over despite during from against until of")
"""Before a happening by which something else is told: "spoke about the blast", "news of the attack"."""
ARTICLES = word_set("the a an its his her their this that deadly first second third last")
AT_IT = word_set(
    "site scene victim victims survivor survivors suspect suspects investigation response warning alert site's zone "
    "crew crews trial anniversary memorial"
)
"""Behind a happening, of which then no hour is told: "at the blast site"."""
ENDED = word_set("ended ended ends ceased stopped halted over out extinguished concluded finished contained")
WENT_ON = word_set("continued continues ongoing resumed still again went")
AS_WHICH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "another": 2, "final": 9, "last": 9}
"""Which of several, before a happening or before the hour alone: "the second at 4 p.m."."""
CLAUSE_ENDS = frozenset(";:—–()") | word_set("but while before after until where though although")
