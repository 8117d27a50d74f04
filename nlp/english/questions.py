"""Words by which a question between two passages is worded: what is no name, what is said to be of a thing.

Articles in Spanish are asked about in the same way, so that its words for days and measures stand beside the English.
"""

from __future__ import annotations

import re
from typing import Final

CALENDAR: Final = re.compile(
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
    r"aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter|enero|febrero|marzo|abril|mayo|"
    r"junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
)
"""Days and months in small letters: written with a capital, and no names."""
BEGINNINGS: Final = re.compile(
    r"the|an?|this|that|these|those|in|on|at|by|of|for|from|with|after|before|since|while|when|as|but|and|or|its?|he|"
    r"she|they|his|her|their|there|here|so|yet|also|according|beyond|located|dollars|us|usd|eur|i|we"
)
"""Words in small letters that begin a sentence with a capital, and are no names."""
WITHIN_NAMES: Final = frozenset(("of", "de", "del", "la", "las", "los", "el", "and", "y"))
"""Words within names."""
LOWERED: Final = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twen|for|"
    r"hundred|thousand|a|an|about|above|almost|approximately|around|at|below|between|fewer|just|less|more|nearly|no|"
    r"over|roughly|some|under|up)(?:teen|ty)?\b",
    re.IGNORECASE,
)
"""How a figure in words begins that loses its capital within a sentence."""

STEM: Final = 5
"""Letters by which a measure is known in a word."""
OF_THINGS: Final = frozenset(
    measure[:STEM]
    for measures in (
        ("death", "cost", "loan", "debt", "reserve", "export", "import", "production", "revenue", "profit", "loss",
         "growth", "length", "depth", "height", "width", "capacity", "completion", "closure", "resident", "injury",
         "injuries", "displacement", "area", "magnitude"),
        ("muerte", "coste", "deuda", "reserva", "exportaciones", "importaciones", "producción", "ingresos", "longitud",
         "profundidad", "altura", "anchura", "capacidad", "avance", "cierre", "residente"),
    )
    for measure in measures
)  # fmt: skip
"""Measures of which a thing can be said to be: the cost of it, and not its time saved."""

FURTHER_OFFICES: Final = (
    r"(?:lord )?mayor|governor|minister|premier|chair(?:man|woman|person)?|chief executive|head of state"
)
"""Offices that one person holds, beside those that comparing knows."""
