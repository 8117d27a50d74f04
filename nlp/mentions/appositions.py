"""What a text says beside a name that it is: "Corvane, the Danish retailer", "the town of Halden"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.proposals import reasons as because

_BODIES = (
    "company|firm|retailer|chain|maker|manufacturer|producer|supplier|operator|developer|contractor|bank|lender|insurer|"
    "group|conglomerate|airline|carmaker|steelmaker|shipowner|shipbuilder|miner|refiner|utility|brewer|broker|brokerage|"
    "start-?up|subsidiary|charity|union|federation|association|party|movement|militia|agency|regulator|watchdog|"
    "think[ -]tank|institute|newspaper|daily|weekly|magazine|broadcaster|website|portal|non-profit|nonprofit|"
    "NGO|news agency|coalition|alliance|cartel|gang|marketer|consultancy|law firm|publisher|distributor|wholesaler|"
    "cooperative|foundation|fund|pension fund|organisation|organization|exchange|clinic|consortium|platform|body"
)
_TOWNS = (
    "town|city|village|port|megaport|seaport|capital|suburb|district|province|region|municipality|county|borough|"
    "neighbourhood|neighborhood|township|settlement|hamlet|commune|governorate|prefecture|state|enclave"
)
_GOES_ON = (
    r"(?=[,.;:)]| (?:that|which|of|in|on|near|with|from|based|owned|whose|about|where|to|for|run|at|and|outside|"
    r"between|linked|backed|founded|led|close|has|had|is|was|said|says)\b|\n|$)"
)
_AFTER = (
    r", (?:an?|the|another|its|one of the)(?: (?!(?:of|for|at|in|from|with|and|who|that|which|to|on|by|the|whose)\b)"
    r"[\w-]+){0,4}? "
)
_BODY_AFTER = re.compile(rf"{_AFTER}(?:{_BODIES}){_GOES_ON}")
_TOWN_AFTER = re.compile(rf"{_AFTER}(?:{_TOWNS}){_GOES_ON}")
_BODY_BEFORE = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[A-Z]\w+(?:an|ese|ish)|state|rival|fellow) (?:[\w'’-]+ ){{0,3}}({_BODIES}),? $"
)
_TOWN_BEFORE = re.compile(
    rf"\b(?:{_TOWNS}|mayors?|governor|residents|people|inhabitants|streets|outskirts|north|south|east|west|"
    r"bishop|archbishop|road to|roads to|way to|airport in) (?:of )?(?:the )?$"
)
_TOWN_OF = re.compile(r"(?:of|to|in) (?:the )?$")
_OWNED = re.compile(
    r"['’]s? (?:managing director|chief executive|chief financial|shares|shareholders|stock|profits|revenue|"
    r"headquarters|board|customers|subsidiar|shops|stores|share price|market value|bonds|creditors|spokes|"
    r"general secretary|chairman|chairwoman|editor)"
)
_SHARES = re.compile(r"\b(?:[Ss]hares|[Ss]take|[Ss]takes) (?:in|of) $|\b(?:%|per cent|percent) of $")
_IN_LOWER = re.compile(rf" (?:{_TOWNS}|refugee camp|massacre|earthquake|border crossing)\b(?! of)")
_PARTY_AFTER = re.compile(
    r" (?:party|newspaper|trade union|think[ -]tank|militia|magazine|chain|news agency|law firm|airline)"
    r"(?![\w-])"
)
_REACH = 60
"""Characters before a name in which what it is may stand."""


def described(text: str, start: int, end: int, label: str) -> tuple[str, str] | None:
    """The label that the words around ``text[start:end]`` (code points) give it, and why; None where they give none.

    ``label`` is what the pipeline says, which only is asked about where it is easily wrong.
    """
    if label not in ("PERSON", "ORG", "PRODUCT", "WORK_OF_ART", "LOC", "FAC", "GPE", "NORP"):
        return None
    if label != "ORG":
        for pattern in (_BODY_AFTER, _OWNED, _PARTY_AFTER) if label != "GPE" else (_BODY_AFTER,):
            match = pattern.match(text, end)
            if match is not None:
                return "ORG", because.TEXT_SAYS.format(words=match.group().strip(" ,’"))
        before = text[max(0, start - _REACH) : start]
        for pattern in (_BODY_BEFORE, _SHARES) if label != "GPE" else (_SHARES,):
            match = pattern.search(before)
            if match is not None:
                return "ORG", because.FOLLOWS.format(words=match.group().strip(" ,"))
    if label not in ("PERSON", "LOC") and (person := _person(text, start, end)) is not None:
        return "PERSON", person
    if label in ("PERSON", "ORG", "PRODUCT", "NORP"):
        match = _TOWN_AFTER.match(text, end)
        if match is not None:
            return "GPE", because.TEXT_SAYS.format(words=match.group().strip(" ,"))
        match = _VILLAGE_OF.search(text, max(0, start - _REACH), start)
        if match is not None:
            return "GPE", because.FOLLOWS.format(words=match.group().strip(" ,"))
        if label != "ORG":
            match = _TOWN_BEFORE.search(text, max(0, start - _REACH), start)
            if match is not None and _TOWN_OF.search(match.group()):
                return "GPE", because.FOLLOWS.format(words=match.group().strip())
            if _IN_LOWER.match(text, end) and " " not in text[start:end]:
                return "GPE", because.BEFORE_PLACES
    return None


def _person(text: str, start: int, end: int) -> str | None:
    """Why the words beside a name make it a person's; None where they do not."""
    if (match := _AGED.match(text, end)) is not None:
        return because.AGED.format(words=match.group(1) or match.group(2))
    if " " in text[start:end] and (match := _ROLE_AFTER.match(text, end)) is not None:
        return because.TEXT_SAYS.format(words=match.group().strip(" ,"))
    if (match := _CALLED.search(text, max(0, start - _REACH), start)) is not None:
        return because.FOLLOWS.format(words=match.group().strip())
    if " " not in text[start:end] and (match := _RULES.match(text, end)) is not None:
        return because.FOLLOWED_BY.format(words=match.group().strip())
    return None


AGED = because.AGED.partition("{")[0]
_AGED = re.compile(r", (\d\d)(?=[,.;])(?!, ?\d{3})|, (?:an?|the) (\d\d-year-old)\b")
_ROLES = (
    "president|minister|premier|chancellor|governor|mayor|director|co-director|chairman|chairwoman|founder|co-founder|"
    "owner|spokesman|spokeswoman|spokesperson|secretary|professor|lecturer|analyst|economist|historian|author|writer|"
    "journalist|reporter|photographer|editor|lawyer|attorney|envoy|ambassador|commander|prosecutor|judge|senator|"
    "lawmaker|activist|farmer|fisherman|resident|engineer|doctor|nurse|teacher|pastor|priest|imam|scientist|researcher|"
    "student|migrant|immigrant|refugee|survivor|homemaker|villager|shopkeeper|trader|coordinator|organizer|organiser|"
    "volunteer|widow|colonel|captain|officer|executive|geologist|biologist|hydrologist|epidemiologist|ecologist"
)
_NO_ROLE = "of|for|that|which|and|but|while|when|where|as|after|before|with|said|says|told"
_ROLE_AFTER = re.compile(
    rf", (?:an?|the|its|his|her|their|one of the|head of|who)? ?(?:(?!(?:{_NO_ROLE})\b)[\w'’-]+ ){{0,4}}"
    rf"(?:{_ROLES}|head of|chief of|leader of)(?=[,.;:)]| (?:of|for|at|in|on|with|from|who|and|to)\b)"
)
_CALLED = re.compile(
    r"\b(?:man|woman|boy|girl|spokesman|spokeswoman|official|commander|fighter|witness|farmer|resident|migrant|officer|"
    r"lawyer|activist)(?: \w+){0,3} (?:called|named|identified as|known as|name as) $"
)
_RULES = re.compile(r"(?:['’]s)? (?:regime|presidency|era|administration)\b")
_VILLAGE_OF = re.compile(
    r"\b(?:(?:town|city|village|suburb|hamlet) of (?:the )?|(?:[Tt]he|[Ii]ts|['’]s)(?: [\w-]+){1,3} "
    r"(?:town|city|village|suburb|port), )$"
)

_APPOSED = re.compile(
    r"(?<![\w.'’-])([A-ZØŁĐ][\w'-]+(?: (?:(?:de|del|da|of|and) )?[A-ZØŁĐ][\w'-]+){0,3})"
    r"(?=, (?:an?|the|another) [a-zA-Z])"
)
_PARTIES = re.compile(
    r"(?<=[Tt]he )([A-ZØŁĐ][\w'-]+(?: (?:and )?[A-ZØŁĐ][\w'-]+){0,3})"
    r" (?:party|newspaper|trade union|think[ -]tank|militia|magazine|chain)(?![\w-])"
)


def apposed(plain: str) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, label, reason) of capitalised words that the text itself calls a firm, party or town."""
    for match in _APPOSED.finditer(plain):
        told = described(plain, *match.span(1), "PERSON")
        if told is not None:
            yield *match.span(1), *told
    for match in _PARTIES.finditer(plain):
        yield *match.span(1), "ORG", because.TEXT_SAYS.format(words=plain[match.end(1) + 1 : match.end()])
