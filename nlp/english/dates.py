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
_ONES = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_COUNT = f"{_ONES}|{_TENS}"
SMALL = {
    **{name: number for number, name in enumerate(_ONES.split("|"), start=1)},
    **{name: 10 * number for number, name in enumerate(_TENS.split("|"), start=2)},
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
LONG_DAYS = {name[:length]: name for name in WEEKDAYS for length in (3, 4, 5) if len(name) > length}
"""Weekdays by the ways they are shortened."""
_SHORT_DAYS = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
_STATED = rf"(?:(?P<weekday>{_WEEKDAY}|{_SHORT_DAYS}),? (?:the )?|(?P<weekend>weekend) of (?:the )?)?"
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
_SEASON = "[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter"
_OPEN_YEAR = rf"(?:,? (?P<y>{_YEAR}))?"
_LAST_YEAR = rf"(?:,? (?P<y2>{_YEAR})\b| (?P<rel>this|last|next) year)?"
HOLIDAYS = {
    "Christmas Day": (12, 25), "Christmas Eve": (12, 24), "Boxing Day": (12, 26), "New Year's Eve": (12, 31),
    "New Year's Day": (1, 1), "Valentine's Day": (2, 14), "St Patrick's Day": (3, 17), "St. Patrick's Day": (3, 17),
    "May Day": (5, 1), "Bastille Day": (7, 14), "Halloween": (10, 31), "Anzac Day": (4, 25), "Australia Day": (1, 26),
    "Christmas": (12, 25), "Canada Day": (7, 1), "Juneteenth": (6, 19), "Armistice Day": (11, 11),
    "International Women's Day": (3, 8),
}  # fmt: skip
"""Feasts that fall on one day every year: month and day."""
_AROUND = "|".join(
    rf"(?<=\b{word} Christmas)" for word in ("at", "before", "by", "since", "after", "until", "over", "last", "this")
)
_FEASTS = "|".join(re.escape(name).replace("'", "[’']") for name in HOLIDAYS if name != "Christmas")
_END_YEAR = rf"(?:,? (?P<y2>{_YEAR})\b)?"
_UNITS = "day|week|month|year"
_SPANS = f"hour|{_UNITS}|decade|century"
_TIMES = "morning|afternoon|evening|night"

_ROWS = (
    (
        "week_of",
        (
            rf"\b[Ww]eek (?:of|beginning|starting|ending) (?:(?:{_WEEKDAY}),? )?"
            rf"(?:(?P<m>{_MONTH}) (?P<d>{_NTH})|(?P<d2>{_NTH}) (?P<m2>{_MONTH})){_IN_YEAR}?"
        ),
    ),
    ("numeric", r"(?<![\d/.-])(?P<a>[0-3]?\d)(?P<mark>[/.-])(?P<b>[0-3]?\d)(?P=mark)(?P<y>(?:19|20)\d\d)\b(?![/.-]\d)"),
    ("iso", rf"\b(?P<y>{_YEAR})-(?P<m>[01]\d)-(?P<d>[0-3]\d)\b"),
    ("span", rf"\b(?P<m>{_MONTH}) (?P<d>{_NTH}){_OPEN_YEAR}{_TO}(?P<m2>{_MONTH}) (?P<d2>{_NTH}){_END_YEAR}"),
    ("span", rf"\b(?P<d>{_NTH}) (?P<m>{_MONTH}){_OPEN_YEAR}{_TO}(?P<d2>{_NTH}) (?P<m2>{_MONTH}){_END_YEAR}"),
    ("days", rf"\b{_STATED}(?P<m>{_MONTH}) (?P<d>{_DAY}){_TO}(?P<d2>{_DAY})\b(?:,? (?P<y>{_YEAR})\b)?"),
    ("days", rf"\b{_STATED}(?P<d>{_DAY}){_TO}(?P<d2>{_DAY}) (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR})\b)?"),
    ("day", rf"\b{_STATED}(?P<m>{_MONTH}) (?:the )?(?P<d>{_NTH})\b(?!,\d){_IN_YEAR}?"),
    ("day", rf"\b{_STATED}(?P<d>{_NTH})(?: of)? (?P<m>{_MONTH}){_IN_YEAR}?"),
    ("day", rf"\b(?P<d>{_DAY})-(?P<m>{_MONTH})-(?P<y>{_YEAR})\b"),
    ("month_span", rf"\b(?:[Bb]etween |[Ff]rom )(?P<m>{_MONTH}){_OPEN_YEAR}{_TO}(?P<m2>{_MONTH}){_LAST_YEAR}"),
    ("month_span", rf"\b(?P<m>{_MONTH}) ?[-–—‑] ?(?P<m2>{_MONTH}){_LAST_YEAR}"),
    ("holiday", rf"\b(?P<name>{_FEASTS}){_IN_YEAR}?"),
    (
        "holiday",
        (
            rf"\b(?P<name>Christmas)\b(?:{_AROUND})(?! [A-Z]| (?!and |but |or |when |for |to |in |at |of |with )[a-z])"
            rf"{_IN_YEAR}?"
        ),
    ),
    ("part", rf"\b(?P<part>{_PART})[- ](?P<m>{_MONTH})(?:{_SOME_YEAR}| (?P<rel>this|last|next) year)?"),
    ("part", rf"\b(?P<part>{_PART})[- ](?P<y>{_YEAR})\b(?!s)"),
    ("part", rf"\b(?P<part>{_PART})[- ](?P<rel>this|last|next|the) (?P<unit>year|month|week)\b"),
    (
        "easter",
        (
            r"\b(?P<name>Palm Sunday|Maundy Thursday|Good Friday|Holy Saturday|Easter (?:Sunday|Monday)|Ash Wednesday)"
            rf"(?:,? (?P<y>{_YEAR})\b)?"
        ),
    ),
    ("nth", rf"\b[Tt]he (?P<d>{_DAY}(?:st|nd|rd|th)) of (?P<rel>this|last|next) month\b"),
    ("nth", rf"(?<=\b[Oo]n )the (?P<d>{_DAY}(?:st|nd|rd|th))(?=[.,;)]| (?:and|but|it|he|she|they|when|to|in|at)\b)"),
    (
        "quarter",
        (
            r"\b(?P<n>first|second|third|fourth|last|final) (?P<unit>quarter|half) of "
            rf"(?:(?:fiscal |financial )?(?P<y>{_YEAR})\b|(?P<rel>the|this|last|next) (?:fiscal |financial )?year)"
        ),
    ),
    ("quarter", rf"\bQ(?P<q>[1-4])(?: of)? (?P<y>{_YEAR})\b"),
    ("quarter", r"\bQ(?P<q>[1-4])\b(?! (?:of|\d)|-)"),
    ("quarter", rf"\bH(?P<h>[12])(?: of)? (?P<y>{_YEAR})\b"),
    (
        "months",
        (
            rf"\b(?P<n>first|last|final) (?P<k>\d{{1,2}}|{_COUNT}) months of "
            rf"(?:(?P<y>{_YEAR})\b|(?P<rel>the|this|last) year)"
        ),
    ),
    ("season", rf"\b(?:the )?(?P<s>{_SEASON})(?: of)? (?P<y>{_YEAR})\b"),
    ("season", rf"\b(?P<rel>[Ll]ast|[Tt]his|[Nn]ext) (?P<s>{_SEASON})\b(?! of)"),
    ("month", rf"\b(?P<m>{_MONTH})(?:,?(?: of)? (?P<y>{_YEAR})\b| (?:of )?(?P<rel>this|last|next|that) year)"),
    ("month", rf"\b(?P<rel>[Tt]hat) (?P<m>{_LONG})\b"),
    ("years", rf"\b(?:[Bb]etween |[Ff]rom )(?P<y>{_YEAR}) (?:and|to|until|through) (?P<y2>{_YEAR})\b"),
    ("years", rf"(?:(?<=period )|(?<=years ))(?P<y>{_YEAR}) and (?P<y2>{_YEAR})\b"),
    ("years", rf"(?<![\d.,$€£/-])\b(?P<y>{_YEAR}) (?:to|until|through) (?P<y2>{_YEAR})\b"),
    ("years", rf"(?<![\d.,/])\b(?P<y>{_YEAR})[-–/](?P<y2>{_YEAR}|\d\d)\b(?![-/\d])"),
    ("decade", r"\b(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?P<y>(?:1[5-9]|20)\d)0s\b"),
    ("century", r"\b(?P<c>1\d|2[01])(?:st|nd|rd|th)[- ][Cc]entury\b"),
    (
        "ago",
        (
            rf"\b(?P<n>\d{{1,3}}|(?i:an?|{_COUNT}))(?P<half> and a half)? (?P<unit>{_UNITS}|decade|fortnight)s?"
            r"(?P<late_half> and a half)? (?P<way>ago|later|earlier|before that|after that)\b"
        ),
    ),
    (
        "back",
        (
            rf"\b(?:(?:[Tt]he )?(?P<way>past|last|next|coming) (?P<n>\d{{1,3}}|{_COUNT})[ -](?P<unit>{_SPANS})s?"
            rf"|[Tt]he (?:(?P<way2>past|last|coming) (?!day\b)(?P<unit2>{_SPANS})"
            r"|(?P<way3>next) (?P<unit3>decade|century)))\b(?! of\b)"
        ),
    ),
    (
        "next_to",
        rf"\b[Tt]he (?P<way>same|next|following|previous|preceding) (?P<unit>{_UNITS}|{_TIMES})\b",
    ),
    ("next_to", r"\b(?P<way>[Tt]hat) (?P<unit>day|month|year)\b"),
    ("next_to", rf"\b[Tt]he (?P<unit>{_UNITS}|{_TIMES}) (?P<way>before|after)\b(?=[.,;)]| and | but |$)"),
    ("weekday_after", rf"\b[Tt]he (?P<way>following|next|previous|preceding) (?P<w>{_WEEKDAY})\b(?!s\b)"),
    ("unit", r"\b(?P<rel>(?i:over|at|during)) the (?P<unit>weekend)\b(?! of)"),
    ("unit", r"\b(?P<rel>[Ll]ast|[Tt]his|[Nn]ext) (?P<unit>week|month|year|weekend)\b"),
    (
        "quarter",
        (
            r"\b(?P<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)(?P<joint>[- ])(?P<unit>quarter)\b"
            r"(?! of|-?final| century| mile| hour)"
        ),
    ),
    (
        "today",
        (
            r"\b(?P<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast night"
            r"|[Tt]his (?:morning|afternoon|evening))\b"
        ),
    ),
    (
        "weekday",
        (
            r"(?<!Black )(?<!Bloody )(?<!Super )(?<!Cyber )"
            rf"\b(?P<rel>[Ll]ast |[Nn]ext |[Tt]his )?(?P<w>{_WEEKDAY})\b(?!s\b| (?:of|in) (?:{_LONG}))"
        ),
    ),
    ("alone", rf"\b(?P<rel>{_LINK}) (?P<m>{_LONG})\b(?! \d)"),
    ("alone", rf"\b(?P<m>{_SURE})\b(?! \d)"),
    ("year", rf"(?<![\d.,$€£#/-])\b(?P<y>{_YEAR})\b(?![\d%]|[.,/:-]\d)"),
)
HINTS = {
    "month": re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"),
    "digit": re.compile(r"\d"),
    "weekday": re.compile(r"day\b"),
    "ago": re.compile(r"\b(?:ago|later|earlier|that)\b"),
}
"""What a sentence must hold for the patterns of a kind to be tried on it."""
_DIGITAL = word_set("years decade year iso numeric century")


def _hint(name: str, pattern: str) -> str | None:
    if name in _DIGITAL:
        return "digit"
    if name.startswith("weekday"):
        return "weekday"
    if name == "ago":
        return "ago"
    return "month" if "(?P<m>" in pattern else None


PATTERNS = tuple((name, re.compile(pattern), _hint(name, pattern)) for name, pattern in _ROWS)
"""Name of the reader, what it reads, and the hint without which it is not tried. No pattern repeats what can match
nothing, so each pass is linear."""

LINKS = word_set("in by since until till before after during from of to for between and through")

TRIGGER = re.compile(
    rf"\d|\b(?:{_LONG}|{_WEEKDAY}|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b"
    r"|\b(?:ago|later|earlier|before that|after that|past|coming|quarter|Easter|Christmas|preceding|previous"
    r"|following)\b"
    rf"|\b(?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat|[Tt]he same|of the) (?:{_UNITS}|weekend|{_TIMES}|{_SEASON}|{_COUNT})\b"
    rf"|\b[Tt]he (?:next|last|same|{_UNITS}) (?:{_UNITS}|{_TIMES}|{_COUNT}|decade|century|hour|before|after)"
    rf"|\b(?i:over|at|during) the weekend\b|\b(?:{_FEASTS})"
)
"""What a sentence must hold to be looked at; most hold nothing of it."""

BOUNDS = {
    "since": "since", "after": "after", "following": "after", "until": "until", "till": "until", "by": "until",
    "before": "before", "through": "until", "from": "since", "prior": "before", "between": "until",
}  # fmt: skip
_CLOCK = r"(?:noon|midnight|dawn|dusk|\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?)"
BOUND_BEFORE = re.compile(
    r"(?:\b(since|after|following|until|till|by|before|through|prior to|between now and)|(?<!\bdates )(?<!\bdating )"
    rf"(?<!\bdated )(?<!\bdate )\b(from)|\b(since|until|till|by|from) {_CLOCK} on)"
    r"(?: (?:the|about|around|at least))?\s$",
    re.I,
)
REPORTED_BEFORE = re.compile(
    r"\b(?:said|says|told|reported|announced|wrote|added|declared|estimated|confirmed|stated)(?: [\w’']+){0,3}? "
    r"(?:on |in |last )?$"
)
SINCE_BEFORE = re.compile(r"\bsince\b[^,;.:]*$|\b(?:that|which) (?:began|started|opened)\b[^,;.:]*$", re.I)
FUTURE = re.compile(
    r"\b(?:will|due|expected|expects?|plans?|planned|scheduled|would|upcoming|shall|going to|aims?|set to|to be"
    r"|promised?|forecasts?|predicts?|again on|ruling is|begins|starts|opens|ends|expires|resumes"
    r"|takes (?:place|effect|office|over)|runs (?:from|until)|go(?:es)? to the polls|kicks off|must)\b"
    r"|\b(?:may|might) (?!have\b)[a-z]|\b(?:is|are) to [a-z]"
    r"|\b(?:asked|agreed|called|urged|invited|vow(?:s|ed)|wants?|hop(?:es?|ed|ing)|intends?|decided|pledged|preparing|ready"
    r"|threaten(?:s|ed)|ordered)(?: [\w’'-]+){0,6} to [a-z]+"
)
PAST = re.compile(
    r"(?<!\bbe )\b(?:was|were|had|did|has|have|began|went|came|fell|rose|took|left|met|won|lost|got|gave|made|held"
    r"|found|saw|struck|broke|said|told|sent|sank|ran|flew|fled|spoke|wrote|stood|led|built|bought|sold"
    r"|(?<!\bthe )(?<!\ba )(?<!\bin )(?<!\bof )(?<!\band )(?<!\bfor )(?<!\bwith )(?<!ly )\w{2,}[^e\W]ed)\b"
)
"""A past verb: the date beside it lies behind, whatever the next clause speaks of."""
WAS_DUE = re.compile(r"\b(?:had been|was|were) (?:due|expected|scheduled|planned|set|supposed|meant)\b")
"""What was to come once: it says nothing of the day that the article speaks from."""
IN_LIST = re.compile(r"(?:,|:| and|, and)(?: first| again)?(?: in| on| from)? ")
"""What stands between a year and the months of it: "in 2023, in February, June and November"."""
PERFECT = re.compile(r"\b(?:has|have|is|are)\b")
AIMED_AT = re.compile(r"\b(?:to|for|until|till|by|before)(?: the)? $")
"""Words before a day that something past was moved to: it may lie ahead."""
CLAUSE_END = re.compile(r"[,;:()“”\"—–]")
OLD_YEAR_BEFORE = re.compile(r"\b(?:the|an?|its|their) $", re.I)
"""Words before a year of an older century that belongs to a noun: "the 1899 award"."""
YEAR_BEFORE = re.compile(r"\b(?:in|since|by|from|until|of|during|late|early|after|before|to|and) $", re.I)
NOT_A_YEAR = re.compile(
    r"(?: ?(?:km|kilomet|miles?|met(?:er|re)|tonn?e?s?\b|tons?\b|kg|hectares?|MW|GW|people|soldiers|troops|deaths|homes"
    r"|jobs|officers|workers|square|dollars|euros|soles|percent|per cent|employees|ships|barrels)"
    r"|[- ](?:km|kilomet|mile|metre|meter))"
)
LABEL_BEFORE = re.compile(
    r"(?:No\.?|Nos\.?|number|numbered|Resolution|Article|Law|Decree|Room|Flight|Route|[$€£#]|/)\s?$"
)
DATELINE = re.compile(
    rf"(?m)^[A-ZÀ-ÖØ-Þ][^\n–—]{{1,60}}?,? \(?(?:(?P<d>{_DAY}) (?P<m>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>{_DAY}))"
    rf"(?:,? (?P<y>{_YEAR}))?\)?(?: \([^)\n]{{1,40}}\))? ?[-–—]"
)
ISO_DAY = re.compile(r"\b(?:19|20)\d\d-[01]\d-[0-3]\d\b")
FULL_DATE = re.compile(
    rf"\b(?:(?P<m>{_MONTH}) (?P<d>{_NTH}),? (?P<y>{_YEAR})|(?P<d2>{_NTH}) (?P<m2>{_MONTH}),? (?P<y2>{_YEAR}))\b"
)
