"""Words of the machine's own that stand in the gaps of its sentences: measures, scopes, works, units, days."""

from __future__ import annotations

MEASURES = (
    "death", "deaths", "injury", "injuries", "missing", "detention", "detentions", "cost", "loan", "debt", "aid",
    "reserve", "reserves", "export", "exports", "import", "imports", "trade", "production", "revenue", "profit", "loss",
    "wage", "tax", "fine", "growth", "decline", "contract", "shortening", "time saved", "distance", "length", "depth",
    "height", "width", "border", "capacity", "container", "containers", "ship", "berth", "port", "road", "voyage",
    "worker", "workers", "soldier", "soldiers", "police", "protest", "migrant", "migrants", "displacement",
    "displaced people", "resident", "house", "houses", "turnout", "voter", "votes", "approval", "lawmaker", "share",
    "completion", "interest", "inflation", "unemployment", "poverty", "concession", "sentence", "closure", "raid",
    "weapon", "missile", "drone", "emission", "infection", "infections", "patient", "hostage", "hostages", "strike",
    "student", "school", "ton", "arrival", "start", "signing", "election", "ceasefire", "harvest", "meeting", "visit",
    "announcement", "person", "people", "magnitude", "area", "an amount of money",
    "a number", "a distance", "a mass", "an area", "a volume", "a power", "an energy", "a duration", "a speed",
    "a share", "a temperature", "a rank", "a number of containers", "an amount of data",
)  # fmt: skip
"""What figures measure, as concepts of the tables of meaning are called; other measures are words of the articles."""

NARROWED = "{measure_a} {measure_b}"
SHARE_OF = "share of {measure}"
PER = "{measure} per {unit}"
PER_ALONE = "per {unit}"
IN_ALL = "in all"

SCOPES = (
    "whole", "change", "level", "phase", "part", "initial", "by road", "by sea", "by rail", "by air", "trial", "net",
    "gross", "including", "excluding", "average", "domestic", "foreign", "daily",
)  # fmt: skip
SIDES = ("all", "not named")
"""What stands for the side of a difference that says nothing."""

ARTICLE_OF = "article of {date}"
UNDATED = "undated"

DAY_READ = "“{words}” = {date}"
DAYS_READ = "“{words}” = {date_a} to {date_b}"

AS_OF = "{figure} as of {date}"
MORE_THAN = "more than {figure}"
LESS = "{amount} less"

WORKS = (
    "port", "highway", "road", "bridge", "dam", "airport", "railway", "tunnel", "plant", "mine", "terminal", "quay",
    "pipeline", "canal", "hospital", "stadium", "reactor", "wall", "base", "school", "border", "strait", "metro",
    "line", "building", "project",
)  # fmt: skip
STATES = ("finished", "not finished", "open", "closed")

WEEKDAYS = (
    "a Monday", "a Tuesday", "a Wednesday", "a Thursday", "a Friday", "a Saturday", "a Sunday",
)  # fmt: skip
WEEKEND = "the weekend"

DIMENSIONS = (
    "number", "money", "percent", "distance", "mass", "area", "volume", "power", "energy", "duration", "speed",
    "temperature", "containers", "data", "date", "rank",
)  # fmt: skip
MODIFIERS = ("exact", "approx", "at least", "more than", "at most", "less than", "almost", "range", "vague")

UNITS = (
    "day", "week", "month", "year", "decade", "century", "hour", "minute", "second", "night", "shift", "person",
    "household", "passenger", "container", "piece", "bag", "unit", "dose",
)  # fmt: skip
"""Units that are words; the others are signs."""
