"""English patterns for dates, most exact first; every group name says what the reader finds in it."""

from __future__ import annotations

import re

from nlp.tokens import word_set

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January|Jan",
            "February|Feb",
            "March|Mar",
            "April|Apr",
            "May",
            "June|Jun",
            "July|Jul",
            "August|Aug",
            "September|Sept|Sep",
            "October|Oct",
            "November|Nov",
            "December|Dec",
        ),
        start=1,
    )
    for name in names.split("|")
}
_WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAY.split("|"))}
_COUNT = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
SMALL = {
    **{name: number for number, name in enumerate(_COUNT.split("|"), start=1)},
    "a": 1,
    "an": 1,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": -1,
    "final": -1,
    "past": -1,
}
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}

_LONG = "January|February|March|April|May|June|July|August|September|October|November|December"
_SURE = "January|February|June|July|August|September|October|November|December"
_MONTH = rf"(?:{_LONG}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DAY = r"[0-3]?\d"
_NTH = rf"{_DAY}(?:st|nd|rd|th)?"
_STATED = rf"(?:(?P<weekday>{_WEEKDAY}),? (?:the )?|(?P<weekend>weekend) of (?:the )?)?"
_TO = r"(?: ?[-–—‑] ?| to | through | until | and | till )"
_PART = (
    r"(?:[Ee]arly|[Mm]id(?:dle of)?|[Ll]ate|[Tt]he end of|[Ee]nd of|[Tt]he beginning of|[Tt]he start of"
    r"|[Tt]he middle of|[Bb]eginning of)"
)
_LINK = (
    r"[Ll]ast|[Nn]ext|[Tt]his|[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|of|to|for"
    r"|between|and|through"
)
_IN_YEAR = rf"(?:,? (?P<y>{_YEAR})\b| (?P<rel>this|last|next) year)"
_SOME_YEAR = rf"(?:,?(?: of)? (?P<y>{_YEAR})\b)"
_OPEN_YEAR = rf"(?:,? (?P<y>{_YEAR}))?"
_LAST_YEAR = rf"(?:,? (?P<y2>{_YEAR})\b| (?P<rel>this|last|next) year)?"
HOLIDAYS = {
    "Christmas Day": (12, 25),
    "Christmas Eve": (12, 24),
    "Boxing Day": (12, 26),
    "New Year's Eve": (12, 31),
    "New Year's Day": (1, 1),
}
"""Feasts that fall on one day every year: month and day."""
_END_YEAR = rf"(?:,? (?P<y2>{_YEAR})\b)?"
_UNITS = "day|week|month|year"

_ROWS = (
    ("iso", rf"\b(?P<y>{_YEAR})-(?P<m>[01]\d)-(?P<d>[0-3]\d)\b"),
    ("span", rf"\b(?P<m>{_MONTH}) (?P<d>{_NTH}){_OPEN_YEAR}{_TO}(?P<m2>{_MONTH}) (?P<d2>{_NTH}){_END_YEAR}"),
    ("span", rf"\b(?P<d>{_NTH}) (?P<m>{_MONTH}){_OPEN_YEAR}{_TO}(?P<d2>{_NTH}) (?P<m2>{_MONTH}){_END_YEAR}"),
    ("days", rf"\b{_STATED}(?P<m>{_MONTH}) (?P<d>{_DAY}){_TO}(?P<d2>{_DAY})\b(?:,? (?P<y>{_YEAR})\b)?"),
    ("days", rf"\b{_STATED}(?P<d>{_DAY}){_TO}(?P<d2>{_DAY}) (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR})\b)?"),
    ("day", rf"\b{_STATED}(?P<m>{_MONTH}) (?:the )?(?P<d>{_NTH})\b(?!,\d){_IN_YEAR}?"),
    ("day", rf"\b{_STATED}(?P<d>{_NTH})(?: of)? (?P<m>{_MONTH}){_IN_YEAR}?"),
    ("month_span", rf"\b(?:[Bb]etween |[Ff]rom )(?P<m>{_MONTH}){_OPEN_YEAR}{_TO}(?P<m2>{_MONTH}){_LAST_YEAR}"),
    ("month_span", rf"\b(?P<m>{_MONTH}) ?[-–—‑] ?(?P<m2>{_MONTH}){_LAST_YEAR}"),
    ("holiday", rf"\b(?P<name>{'|'.join(HOLIDAYS)}){_IN_YEAR}?"),
    ("part", rf"\b(?P<part>{_PART})[- ](?P<m>{_MONTH}){_SOME_YEAR}?"),
    ("part", rf"\b(?P<part>{_PART})[- ](?P<y>{_YEAR})\b(?!s)"),
    ("part", rf"\b(?P<part>{_PART})[- ](?P<rel>this|last|next) (?P<unit>year|month)\b"),
    (
        "quarter",
        (
            r"\b(?P<n>first|second|third|fourth|last|final) (?P<unit>quarter|half) of "
            rf"(?:(?P<y>{_YEAR})\b|(?P<rel>the|this|last|next) year)"
        ),
    ),
    ("quarter", rf"\bQ(?P<q>[1-4]) (?P<y>{_YEAR})\b"),
    ("quarter", rf"\bH(?P<h>[12]) (?P<y>{_YEAR})\b"),
    ("months", rf"\b(?P<n>first|last|final) (?P<k>\d{{1,2}}|{_COUNT}) months of (?P<y>{_YEAR})\b"),
    ("season", rf"\b(?:the )?(?P<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (?P<y>{_YEAR})\b"),
    ("month", rf"\b(?P<m>{_MONTH})(?:,?(?: of)? (?P<y>{_YEAR})\b| (?P<rel>this|last|next|that) year)"),
    ("years", rf"\b(?:[Bb]etween |[Ff]rom )(?P<y>{_YEAR}) (?:and|to|until|through) (?P<y2>{_YEAR})\b"),
    ("years", rf"(?:(?<=period )|(?<=years ))(?P<y>{_YEAR}) (?:and|to|until|through) (?P<y2>{_YEAR})\b"),
    ("years", rf"(?<![\d.,/])\b(?P<y>{_YEAR})[-–/](?P<y2>{_YEAR}|\d\d)\b(?![-/\d])"),
    ("decade", r"\b(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?P<y>(?:1[5-9]|20)\d)0s\b"),
    ("century", r"\b(?P<c>1\d|2[01])(?:st|nd|rd|th)[- ][Cc]entury\b"),
    (
        "ago",
        (
            rf"\b(?P<n>\d{{1,3}}|(?i:an?|{_COUNT}))(?P<half> and a half)? (?P<unit>{_UNITS}|decade|fortnight)s? "
            r"(?P<way>ago|later|earlier|before that|after that)\b"
        ),
    ),
    ("next_to", rf"\b[Tt]he (?P<way>same|next|following|previous|preceding) (?P<unit>{_UNITS})\b"),
    ("unit", r"\b(?P<rel>(?i:over|at|during)) the (?P<unit>weekend)\b(?! of)"),
    ("unit", r"\b(?P<rel>[Ll]ast|[Tt]his|[Nn]ext) (?P<unit>week|month|year|weekend)\b"),
    ("today", r"\b(?P<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b"),
    ("weekday", rf"\b(?P<rel>[Ll]ast |[Nn]ext |[Tt]his )?(?P<w>{_WEEKDAY})\b(?!s\b)"),
    ("alone", rf"\b(?P<rel>{_LINK}) (?P<m>{_LONG})\b(?! \d)"),
    ("alone", rf"\b(?P<m>{_SURE})\b(?! \d)"),
    ("year", rf"(?<![\d.,$€£#/-])\b(?P<y>{_YEAR})\b(?![\d%]|[.,/:-]\d)"),
)
PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _ROWS)
"""Name of the reader, and what it reads. No pattern repeats what can match nothing, so each pass is linear."""

LINKS = word_set("in by since until till before after during from of to for between and through")

TRIGGER = re.compile(
    rf"\d|\b(?:{_LONG}|{_WEEKDAY}|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b"
    r"|\b(?:ago|later|earlier|before that|after that)\b"
    rf"|\b(?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:same|next|following|previous|preceding)|of the) (?:{_UNITS}|weekend)\b"
    r"|\b(?i:over|at|during) the weekend\b|\bChristmas\b|\bNew Year's\b"
)
"""What a sentence must hold to be looked at; most hold nothing of it."""

BOUNDS = {
    "since": "since", "after": "after", "following": "after", "until": "until", "till": "until", "by": "until",
    "before": "before", "through": "until", "from": "since", "prior": "before",
}  # fmt: skip
BOUND_BEFORE = re.compile(
    r"\b(since|after|following|until|till|by|before|through|from|prior to)(?: (?:the|about|around|at least))?\s$", re.I
)
REPORTED_BEFORE = re.compile(
    r"\b(?:said|says|told|reported|announced|wrote|added|declared|estimated|confirmed|stated)(?: [\w’']+){0,3}? "
    r"(?:on |in |last )?$"
)
SINCE_BEFORE = re.compile(r"\bsince\b[^,;.:]*$|\b(?:that|which) (?:began|started|opened)\b[^,;.:]*$", re.I)
FUTURE = re.compile(
    r"\b(?:will|due|expected|expects?|plans?|planned|scheduled|would|upcoming|shall|going to|aims?|set to|to be"
    r"|promised?|forecasts?|predicts?|again on|ruling is)\b"
)
YEAR_BEFORE = re.compile(r"\b(?:in|since|by|from|until|of|during|late|early|after|before|to|and) $", re.I)
NOT_A_YEAR = re.compile(
    r"(?: ?(?:km|kilomet|miles?|met(?:er|re)|tonn?e?s?\b|tons?\b|kg|hectares?|MW|GW|people|soldiers|troops|deaths|homes"
    r"|jobs|officers|workers|square|dollars|euros|soles|percent|per cent|employees|ships|barrels)"
    r"|[- ](?:km|kilomet|mile|met))"
)
LABEL_BEFORE = re.compile(
    r"(?:No\.?|Nos\.?|number|numbered|Resolution|Article|Law|Decree|Room|Flight|Route|[$€£#]|/)\s?$"
)
DATELINE = re.compile(
    rf"(?m)^[A-ZÀ-ÖØ-Þ][^\n–—]{{1,60}}?,? (?:(?P<d>{_DAY}) (?P<m>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>{_DAY}))"
    rf"(?:,? (?P<y>{_YEAR}))?(?: \([^)\n]{{1,40}}\))? ?[-–—]"
)
FULL_DATE = re.compile(
    rf"\b(?:(?P<m>{_MONTH}) (?P<d>{_NTH}),? (?P<y>{_YEAR})|(?P<d2>{_NTH}) (?P<m2>{_MONTH}),? (?P<y2>{_YEAR}))\b"
)
