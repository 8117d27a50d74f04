"""What the words in and before a name say about its label: "Port of ...", "... University", "President ...".

Tables for English, kept apart so that another language is another table. A hint is a vote, not a decision.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from nlp.countries import countries, is_country
from nlp.mentions.appositions import AGED, described
from nlp.mentions.ships import ship_reason
from nlp.proposals import reasons as because
from nlp.surfaces import key
from nlp.tokens import word_set
from nlp.world_bodies import world_bodies

_LAST = {
    "FAC": "port megaport airport harbor harbour bridge canal highway railway"
    " stadium dam tunnel terminal pier hospital palace barracks airfield",
    "ORG": "university college institute academy school ministry department agency bureau council committee commission "
    "association federation union party bank fund corporation corp inc ltd plc llc gmbh company group holdings holding "
    "foundation police army navy senate parliament congress post times tribune herald gazette news press forces "
    "command guard organization organisation cartel airlines shipping motors initiative secretariat office authority "
    "court assembly institution cooperative society bureau board centre center trust league",
    "LOC": "desert river ocean sea lake mountains mountain valley peninsula island islands gulf strait bay basin "
    "hemisphere continent plateau delta forest coast reef shoal atoll archipelago",
    "LAW": "treaty act amendment constitution convention accord accords protocol pact decree declaration directive",
    "EVENT": "war olympics revolution earthquake summit festival",
}
_FIRST = {
    "FAC": "port",
    "ORG": "university ministry department bank institute organization organisation court bureau office council",
    "GPE": "republic kingdom commonwealth",
    "LOC": "gulf strait bay sea",
    "LAW": "treaty",
}
_LEADING = {
    "ORG": "bureau banque banco société compagnie ministère agence électricité electricité universidad université "
    "grupo groupe empresa deutsche istituto instituto fundación fondation partido parti movimiento frente sinn fianna "
    "comisión misión consejo radio télévision union",
    "LOC": "lake mount cape río rio loch lough isle île",
}
"""First words that tell what a name is, where the pipeline takes it for a person's."""
_BY_LAST = {word: label for label, words in _LAST.items() for word in words.split()}
_LAW_WORDS = frozenset(_LAST["LAW"].split()) - {"declaration", "act"}
_BY_LEADING = {word: label for label, words in _LEADING.items() for word in words.split()}
_REGIONS = frozenset(("province", "region", "county", "district", "governorate", "prefecture", "oblast"))
_BY_FIRST = {word: label for label, words in _FIRST.items() for word in words.split()}

TITLES = (
    "President|Vice[ -]President|Prime Minister|Minister|Chancellor|Secretary|Ambassador|Senator|Congressman|"
    "Congresswoman|Representative|Governor|Mayor|Judge|Justice|General|Colonel|Major|Captain|Lieutenant|Sergeant|"
    "Admiral|Commander|Inspector|Detective|Professor|Doctor|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Cardinal|"
    "Imam|Ayatollah|Sheikh|Rabbi|Reverend|Father|Sister|Sir|Dame|Lady|Lord|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Gen|Col|Maj|Capt|"
    "Lt|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|Pres|CEO|Chairman|Chairwoman|analyst|spokesman|spokeswoman|spokesperson|lawmaker|"
    "economist|historian|journalist|Commodore|Brigadier|Commissioner|Constable|Comrade|Pastor|Mullah|"
    "Deputy|Councillor|Sheikha|Superintendent|Detective|Alhaji|Hajiya|Hajji|Baroness|Countess|Duchess|Premier|Barrister|Advocate|Adviser|Advisor|Monsignor|Chairperson|Fr|"
    "Cmdr|Cdr|Brig|Supt|Cpl|Msgr|Madam|Madame|Monsieur|Señor|Señora"
)
"""Words that stand before a person's name; also taken off when names are compared."""

TRADES = word_set(
    "Foods Power Energy Mining Maritime Salvage Shipping Airlines Airways Motors Industries Oil Gas Petroleum "
    "Electric Steel Gold Copper Lithium Pharmaceuticals Pharma Media Technologies Systems Capital Partners "
    "Insurance Telecom Communications Entertainment Brothers Lines Logistics Resources Minerals Chemicals "
    "Dairies Breweries Bank Bancorp Aerospace Aviation Seafood Seafoods Fisheries Textiles Cement Solar Wind "
    "Airline Publishing Software Biotech Stockbrokers Securities Investments Ventures Solutions Laboratories "
    "Engineering Construction Renewables International Sugar Tea Coffee Cocoa Cotton Tobacco Timber Rubber "
    "Metals Alloys Retail Stores Brands Beverages Robotics Semiconductors Electronics Batteries Automotive "
    "Marine Freight Railways Express Pictures Records Labs Healthcare Therapeutics Diagnostics Biosciences Agro "
    "Farms Paper Packaging Plastics Polymers Glass Ceramics Apparel Hotels Resorts Cruises Travel Properties "
    "Estates Developers Homes Builders Contractors Consulting Advisors Advisory Associates Analytics Management "
    "Networks Broadband Wireless Mobile Satellite Satellites Space Defence Ferries Tankers Armaments Trading "
    "Commodities Exploration Refining Utilities Water Waste Recycling Nutrition Cosmetics "
    "Fashions Fashion Knitwear Garments Mills Spinning Traders Pharmacies Clinics Hospitals Fertilisers Fertilizers"
)
"""Last words of firms that are left out when they are named again."""

_FIRM_TRADES = TRADES - {"Water", "Marine"}
"""Those that no river or coast bears."""
_TITLE_BEFORE = re.compile(rf"\b((?:{TITLES})\.?),?[ \u00a0]+$")
_LONGEST_TITLE = 20
_SURNAMES = word_set("Jordan Israel Chad Georgia Ireland Holland France England Montenegro Cuba Panama Monaco Lebanon")
"""Countries that are a person's surname as well."""
_OF = re.compile(r"(?:the )?(\w+) (?:of|for) ", re.IGNORECASE)


PLAIN, SURE = 2, 8
"""Votes of a hint, and of one that leaves no doubt."""


@dataclass(frozen=True, slots=True)
class Hint:
    label: str
    reason: str
    votes: int = PLAIN
    """Against one of the pipeline's."""


_INVERTED = re.compile(
    r"[”\"’'] (?:said|says|added|asked|explained|complained|admitted|insisted|warned|argued|wrote) $"
)
_DATELINE = re.compile(r"(?:, [^\n—–:]{1,50}?)?(?: ?\([^)\n]{1,40}\))? ?(?:[—–]|--?|: )")


def _given_name(text: str, end: int) -> bool:
    """Whether another capitalised word follows: Jordan Smith, Chad Wolf."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


_IN = re.compile(
    r"\b(?:(?<!interest )(?<!confidence )(?<!trust )(?<!faith )(?<!belief )in|near|outside|around|across|throughout|"
    r"towards?|(?:banks?|mouth|basin|waters|shores?|coast|towns?|villages?|city|streets|outskirts|suburbs?|north|south|"
    r"east|west|province|region|capital) of(?: the)?|across the|along the|upstream on the|downstream on the) $",
    re.IGNORECASE,
)


_AT = re.compile(r"\b[Aa]t $")
_IN_LAND = re.compile(r"\w[\w-]* in (?:the |north|south|east|west|central|[A-Z])")
_WORDS_OF = re.compile(
    r"[\w.-]*['’]s (?:words|view|opinion|case|eyes|hands|mind|speech|book|remarks|statement|place|name|"
    r"absence|favou?r)\b"
)


def located(text: str, start: int) -> bool:
    """Whether the name at ``start`` stands where places do."""
    before = _IN.search(text, max(0, start - 20), start)
    if before is not None:
        return _WORDS_OF.match(text, start) is None
    return _AT.search(text, max(0, start - 4), start) is not None and _IN_LAND.match(text, start) is not None


_WATER_BEFORE = re.compile(r"\b(?:banks? of|mouth of|across|along|upstream on|downstream on|waters of) the $")
_OWNER = re.compile(r"\b([A-Z]\w+)(?: (?:of|for) (?:the )?[A-Z][\w-]+(?:,? (?:and )?[A-Z][\w-]+)*)? \($")
_LONGEST_OWNER = 90
"""Characters of a name before its short form in brackets."""
OCCUPATIONS = (
    "president|minister|premier|chancellor|governor|mayor|director|chairman|chairwoman|chair|chief|head|founder|"
    "executive|owner|"
    "spokesman|spokeswoman|spokesperson|secretary|leader|captain|master|professor|analyst|economist|historian|author|"
    "lawyer|envoy|ambassador|commissioner|commander|prosecutor|judge|senator|lawmaker|activist|farmer|resident|"
    "engineer|doctor|scientist|researcher|expert|manager|officer|representative|deputy|candidate|negotiator|"
    "brother|sister|husband|wife|son|daughter|widow|mother|father"
)
OCCUPATION_BEFORE = re.compile(rf"\b(?:{OCCUPATIONS}),? $")
_LONGEST_OCCUPATION = 18
_SAID = re.compile(r"\b(?:said|says|told) $")
_CAPITALS = re.compile(r"[A-Z]{3,6}")
_IN_BRACKETS = re.compile(r" \(([A-Z]{2,8})\)")


def _no_person(text: str, start: int, end: int) -> Hint | None:
    """What speaks against a person: capitals throughout, or their short form in brackets."""
    surface = text[start:end]
    if _CAPITALS.fullmatch(surface):
        line = text[text.rfind("\n", 0, start) + 1 : start + 120]
        return Hint("ORG", because.IN_CAPITALS) if any(map(str.islower, line)) else None
    short = _IN_BRACKETS.match(text, end)
    initial = "".join(without_accent(word[0]) for word in surface.split() if word[0].isupper())
    if short is not None and len(initial) > 1 and initial[0] == short.group(1)[0]:
        return Hint(
            "ORG", because.SHORT_FORM.format(words=short.group(1)), SURE if initial == short.group(1) else PLAIN
        )
    return None


def without_accent(letter: str) -> str:
    return unicodedata.normalize("NFKD", letter)[0]


def leading_label(word: str) -> str | None:
    """What a name is that begins with ``word``: Grupo, Banco, Lake."""
    return _BY_LEADING.get(word.lower())


def hint(text: str, start: int, end: int, label: str = "") -> Hint | None:
    """What the wording of the name ``text[start:end]`` (code points), or the title before it, tells of its label;
    ``label`` is what the pipeline says."""
    surface = text[start:end]
    if surface in world_bodies() and (surface.isupper() or " " in surface):
        return Hint("ORG", because.WORLD_BODY, SURE)
    if key(surface) in countries().names and not _given_name(text, end):
        return Hint("GPE", because.COUNTRY)
    if _DATELINE.match(text, end) and surface.isupper() and text[max(0, start - 1) : start] in ("", "\n"):
        return Hint("GPE", because.DATELINE)
    words = surface.split()
    if len(words) > 1 and label == "PERSON" and key(words[-1]) in countries().names and words[-1] not in _SURNAMES:
        return Hint("ORG", because.ENDS_WITH_COUNTRY.format(words=words[-1]))
    if len(words) > 1 and label in ("PERSON", "ORG", "GPE", "FAC"):
        kind = leading_label(words[0])
        if kind is not None and kind != label and words[-1] not in TRADES and _BY_LAST.get(words[-1].lower()) != "ORG":
            return Hint(kind, because.BEGINS_WITH.format(words=words[0]))
        if words[-1].lower() in _REGIONS and label != "GPE":
            return Hint("GPE", because.ENDS_WITH.format(words=words[-1]))
    if label != "PRODUCT" and (why := ship_reason(text, start, end, label)) is not None:
        return Hint("PRODUCT", why)
    if label == "PERSON" and key(surface) in countries().seats and not _given_name(text, end):
        return Hint("GPE", because.CAPITAL)
    if len(words) > 1 and label in ("ORG", "PERSON") and _WATER_BEFORE.search(text, max(0, start - 20), start):
        return Hint("LOC", because.WHERE_RIVERS)
    if label != "ORG" and text[start - 1 : start] == "(" and text[end : end + 1] == ")" and not is_country(surface):
        owner = _OWNER.search(text, max(0, start - _LONGEST_OWNER), start)
        if owner is not None and _BY_LAST.get(owner.group(1).lower()) == "ORG":
            return Hint("ORG", because.IN_BRACKETS.format(words=owner.group(1)), SURE)
    first = _OF.match(surface)
    if first is not None:
        said = _BY_FIRST.get(first.group(1).lower())
        return Hint(said, because.BEGINS_WITH.format(words=f"{first.group(1)} of")) if said else None
    if len(words) > 1:
        said = _BY_LAST.get(words[-1].lower().rstrip("."))
        if said is not None:
            return Hint(said, because.ENDS_WITH.format(words=words[-1]))
    elif label != "LAW" and surface.lower() in _LAW_WORDS and text[max(0, start - 4) : start].lower() == "the ":
        return Hint("LAW", because.IS_LAW.format(words=surface))
    return _beside(text, start, end, label)


_ONE_OF = re.compile(r"\b[Aa]n? $")
_PEOPLE = re.compile(r"(?:s|an|ese|ish|ist|i|ic)$")
_ENDED = re.compile(r"[.,;:)\n]| (?:and|in|on|to|for|with|who|has|had|was|is)\b")
_FROM = re.compile(r"\b(?:from|of|at|to) $")


def _beside(text: str, start: int, end: int, label: str) -> Hint | None:
    """What the words before and after a name tell of it, where its own tell nothing."""
    surface = text[start:end]
    words = surface.split()
    title = _TITLE_BEFORE.search(text, max(0, start - _LONGEST_TITLE), start)
    demonyms = countries().demonyms
    if title is None and key(surface) not in demonyms:
        beside = described(text, start, end, label)
        if beside is not None:
            return Hint(*beside, SURE if beside[1].startswith(AGED) else PLAIN)
    if 1 < len(words) <= 3 and text[end : end + 6] == ", who ":
        return Hint("PERSON", because.BEFORE_WHO)
    if len(words) == 2 and _INVERTED.search(text, max(0, start - _LONGEST_TITLE), start):
        return Hint("PERSON", because.AFTER_SPEECH)
    if title is not None and len(words) <= 4:
        return Hint("PERSON", because.TITLE.format(words=title.group(1)))
    if 1 < len(words) <= 4 and (role := OCCUPATION_BEFORE.search(text, max(0, start - _LONGEST_OCCUPATION), start)):
        return Hint("PERSON", because.FOLLOWS.format(words=role.group().rstrip(", ")))
    if 1 < len(words) <= 4 and text[end : end + 2] == ", " and _SAID.search(text, max(0, start - 6), start):
        return Hint("PERSON", because.SPEAKS_AND_TOLD)
    if len(words) > 1 and label in ("PERSON", "GPE", "FAC", "LOC") and words[-1] in _FIRM_TRADES:
        return Hint("ORG", because.ENDS_WITH.format(words=words[-1]))
    if label == "PERSON" and key(surface) in demonyms and _ONE_OF.search(text, max(0, start - 4), start):
        return Hint("NORP", because.ONE_OF_PEOPLE)
    unlikely = label == "NORP" and len(words) == 1 and key(surface) not in demonyms and not _PEOPLE.search(surface)
    if unlikely and _FROM.search(text, max(0, start - 6), start) and _ENDED.match(text, end):
        return Hint("GPE", because.WHERE_PLACES)
    if label in ("PERSON", "NORP") and len(words) == 1 and located(text, start) and key(surface) not in demonyms:
        return Hint("GPE", because.WHERE_PLACES)
    return _no_person(text, start, end) if label in ("PERSON", "NORP") else None
