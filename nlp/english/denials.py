"""English words by which an article says that there was nobody or nothing, or denies what others say."""

from __future__ import annotations

import re

from nlp.tokens import word_set

BEFELL: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(["killed", "died", "dead", "slain", "perished", "deaths", "fatalities"], ("death",)),
    **dict.fromkeys(["injured", "hurt", "wounded", "harmed", "injuries"], ("injury",)),
    **dict.fromkeys(["casualties", "victims"], ("death", "injury")),
    **dict.fromkeys(["arrested", "detained", "arrests", "detentions"], ("detention",)),
    **dict.fromkeys(["evacuated", "displaced", "evacuations"], ("displacement",)),
    **dict.fromkeys(["kidnapped", "abducted", "hostages"], ("hostage",)),
    **dict.fromkeys(["infected", "infections"], ("infection",)),
    "missing": ("missing",),
    "loss of life": ("death",),
}
"""What the words for those whom something befell measure; casualties are the dead and the hurt."""

_EVENT = "|".join(sorted(BEFELL, key=len, reverse=True))
_EVENTS = rf"(?P<events>(?:{_EVENT})(?:(?:,| or| and| nor) (?:{_EVENT}))*)\b"
_WHO = (
    r"people|persons|civilians?|soldiers?|troops|children|workers?|passengers?|residents?|staff|officers?|protesters"
    r"|police(?:men| officers)?|employees|lives"
)
_WERE = (
    r"(?:(?:is|are|was|were) (?:reported|believed|known|said) to have been |was |were |is |are |(?:has|have|had) been "
    r"|had |has |have )?(?:reported |confirmed )?"
)
NOBODY = re.compile(
    rf"\b(?:no[- ]one|nobody|no (?P<who>{_WHO})|none of (?:them|the (?:\w+ )?\w+))"
    rf"(?: (?:in|on|at|of|from|inside|aboard) (?:the )?\w+)? {_WERE}{_EVENTS}",
    re.IGNORECASE,
)
"""Nobody was killed or hurt."""
NONE = re.compile(
    rf"\b(?:no|without(?: any)?) (?P<yet>(?:immediate |confirmed |known )*reports? of )?(?:any )?"
    rf"(?:immediate |confirmed |reported |known |civilian |human |further )*{_EVENTS}"
    r"(?![- ](?:toll|figures?|count|rates?|numbers?))",
    re.IGNORECASE,
)
"""There were no casualties, or no reports of any."""
_GUARD = re.compile(
    r"\b(?:if|whether|unless|hope[sd]?|hoping|would|could|should|so that|ensure|until|make sure)\b", re.IGNORECASE
)
"""Words before a denial that make of it no statement."""
_BEFORE = 60
"""Code points in which such a word may stand."""


def is_stated(text: str, start: int, at: int) -> bool:
    """Whether a denial at ``at``, in a sentence from ``start`` on (code points), is no wish and no condition."""
    return _GUARD.search(text, max(start, at - _BEFORE), at) is None


def words_of(events: str) -> list[str]:
    """The words for what befell nobody: "killed or injured" -> killed, injured."""
    return re.findall(_EVENT, events.lower())


_SPOKEN_OF = r"(?:claims?|reports?|suggestions?|accusations?|allegations?|charges?|rumou?rs?)"
_BE = r"(?:did|does|do|was|were|is|are|has|have|had)"
DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|disput|refut)(?:e[sd]|ed|es|s|ing)?"
    rf" (?:the |any |all |these |such |those )?{_SPOKEN_OF}"
    r"|there (?:is|was|were|are|(?:has|have|had) been) no(?! (?:doubt|question|need|way|reason|longer|point|sign that))"
    r"|(?:no|without) (?:any )?(?:evidence|proof|sign|indication) (?:that|of)"
    rf"|{_BE} (?:not|never)(?: been| be)?|{_BE}n[’']t(?: been| be)?)(?: that| having| of| any| ever)*\s",
    re.IGNORECASE,
)
"""What follows is denied, by the article or by whom it quotes."""
_FIRM = re.compile(r"\b(?:den[yi]|reject|dismiss|disput|refut|there |evidence|proof)", re.IGNORECASE)
CLAUSE_ENDS = frozenset(',;:—–()"”“') | word_set(
    "but and while when after before as because since although though which who where until if"
)


def is_firm(denial: str) -> bool:
    """Whether the words of a denial are more than a "not"."""
    return _FIRM.search(denial) is not None
