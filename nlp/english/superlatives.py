"""English words of which only one can be: the largest, the first, the deadliest since; and of whom it is said."""

from __future__ import annotations

import re

from nlp.tokens import word_set

_ONE = {
    "largest": "largest biggest greatest largest-ever", "smallest": "smallest tiniest", "deadliest": "deadliest "
    "bloodiest", "worst": "worst", "oldest": "oldest", "youngest": "youngest", "longest": "longest",
    "shortest": "shortest", "tallest": "tallest", "highest": "highest", "lowest": "lowest", "richest": "richest "
    "wealthiest", "poorest": "poorest", "busiest": "busiest", "fastest": "fastest", "heaviest": "heaviest",
    "deepest": "deepest", "costliest": "costliest", "first": "first", "only": "only sole", "strongest": "strongest",
}  # fmt: skip
CALLED = {word: name for name, words in _ONE.items() for word in words.split()}
"""Superlatives, each with the one that says the same."""
_RANKS = "second third fourth fifth sixth seventh eighth ninth tenth"
SIGN = re.compile(rf"\b(?:{'|'.join(CALLED)}|most (?:expensive|populous|powerful))\b", re.IGNORECASE)
SUPERLATIVE = re.compile(
    rf"\b(?P<whose>the|its|their|[\w’'.-]+[’']s?) (?:single )?(?:(?P<rank>{_RANKS.replace(' ', '|')})[- ])?"
    rf"(?P<most>{'|'.join(CALLED)}|most (?:expensive|populous|powerful)) (?=[a-zA-Z])",
    re.IGNORECASE,
)
"""A superlative with whose or what it is of: "the world's second-largest"."""
BARE = frozenset({"first", "only"})
"""Those that tell nothing without saying of doing what: "the first phase", "the only road"."""
NEEDED = {"first": 2, "only": 2}
"""Words of the class that these need beside their noun."""
NO_CLASS = word_set(
    "time times day days week weeks month months year years half quarter phase part place hour hours minute minutes "
    "round step stage leg instalment installment level number thing things way case moment lady minister one ones "
    "of to in since and was is share proportion amount rate point"
)
"""Heads that make no class of which one is the largest."""
COPULA = re.compile(
    r"\b(?P<verb>is|are|was|were|remains?|remained|became|becomes|has become|have become|being)"
    r"(?: (?:now|still|also|currently|already|by far|easily|today|thus|therefore))*\s*$"
)
"""Between who holds it and the superlative."""
GUARD = re.compile(
    r"\b(?:one of|among|some of|once|formerly|former|used to|no longer|not|never|n[’']t|arguably|perhaps|possibly|if"
    r"|could|would|will|may|might|should|set to|to become|to be|hopes?|aims?|until|second only|whether|than|like|as)\b"
    r"[^.;]{0,30}$",
    re.IGNORECASE,
)
"""Words before a superlative that make of it none, or one of another time."""
WHOLES = word_set(
    "world globe earth europe asia africa america americas oceania continent country nation region hemisphere union"
)
"""What other places may lie in."""
MEASURED = re.compile(r" (?:by|in terms of|measured by) (?P<what>[a-z]+)\b")
"""Behind a class: "the largest exporter by value"."""
PLACED = word_set("in to from on across within throughout among into inside")
"""Before a place in which, or a whole of which, it is the largest."""
SINCE_YEAR = re.compile(r"^ ?(?:[^.;,]{0,40} )?since (?:[A-ZÀ-Þ][\w’'-]+ (?:in )?){0,3}(?P<year>(?:1[5-9]|20)\d\d)\b")
SINCE_YEARS = re.compile(
    r"^ ?(?:[^.;,]{0,40} )?in (?:more than |over |nearly |almost |about |at least |the past |the last )*"
    r"(?P<count>\d{1,3}|a|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)"
    r" (?P<unit>years?|decades?|century|centuries|generation)\b"
)
"""Behind a superlative: since which year, in how many years."""
COUNTS = {
    "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
YEARS_OF = {"year": 1, "decade": 10, "centur": 100, "generation": 30}
EVER = re.compile(r"^ ?(?:[^.;,]{0,30} )?(?:ever|on record|in history|in living memory|of all time)\b", re.I)
PLACE_ENDS = frozenset(',;:—–()“”"') | word_set(
    "that which who whose where while when after before but followed ahead behind since ever was is were are has have "
    "had will would said and by with at as for"
)
"""What ends the words by which a class is told."""
OWN = word_set("country nation region city company group province state continent world")
"""Of whom a class is, where it is nobody by name: "the country's largest port"."""
