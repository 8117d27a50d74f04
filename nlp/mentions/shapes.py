"""What names look like: the short forms that a long name takes, and words that make capitalised words a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from nlp.countries import countries
from nlp.labels import PEOPLE
from nlp.mentions.hints import TITLES, TRADES, without_accent
from nlp.mentions.ships import SHIP_PREFIXES
from nlp.proposals import reasons as because
from nlp.surfaces import key
from nlp.tokens import word_set

_HEADS = {
    "LOC": "River Lake Sea Ocean Gulf Bay Strait Gorge Valley Mountains Peninsula Island Islands Desert Delta Basin "
    "Plateau Channel Sound Fjord Lagoon Reef Glacier Canyon Falls Archipelago Estuary Shoal Atoll Hills Heights "
    "Triangle",
    "GPE": "Province Region County District Governorate Prefecture Oblast Voivodeship Canton",
    "FAC": "Dam Base Bridge Airport Harbour Harbor Tunnel Canal Stadium Railway Pipeline Hospital Prison Palace "
    "Barracks Airfield Shipyard Refinery Cathedral Mosque Towers",
    "LAW": "Act Treaty Convention Accord Accords Pact Decree Protocol Declaration",
    "ORG": "Ministry Agency Authority Commission Committee Council Association Federation Union Foundation Institute "
    "University College Corporation Company Ltd Inc Holdings Group Bank Party Police Army Navy Parliament Senate "
    "Secretariat Holding Bureau Board Organisation Organization Society Centre Center Front Movement Alliance Network "
    "Trust Office Court Assembly Chamber Tribunal Directorate Inspectorate Department Government Forces Brigade "
    "Battalion Confederation Congress Coalition Forum Club Service Fund Exchange Administration "
    "Times Herald Tribune Gazette Courier Chronicle Ledger Telegraph Dispatch Observer Journal Post Standard Monitor",
}
_LABEL = {word: label for label, words in _HEADS.items() for word in words.split()}

_CAP = r"[A-ZØŁĐ][\w'&-]*\w"
_NAME = r"[A-ZØŁĐ](?:[\w-]|'(?!s\b))*\w"
_BETWEEN = "(?:de la|de|del|da|dos|bin|bint|ibn|al|el|van|von)"
_LINK = r"(?:(?:of|for|on|and)(?: the)?|de|du|del|la|&) "
SHAPED = re.compile(
    rf"(?<![\w.'-])((?:{_CAP} (?:[A-Z]\. )+)?{_CAP} (?:(?:{_LINK})?{_CAP} ){{0,5}}(?:{'|'.join(_LABEL)})"
    rf"(?: (?:of|for) (?:the )?{_CAP}(?: {_CAP})?(?: (?:Studies|Affairs|Research|Policy|Cooperation))?)?)(?![\w-])"
)
"""Capitalised words that end in one which makes them a name."""

_NAMED = (
    "President|Minister|Senator|Governor|Judge|Chancellor|Ambassador|Sheikh|Mayor|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|"
    "Lt|Capt|Sgt|Commodore|Brigadier|Superintendent|Commissioner|Admiral|General|Colonel|Justice|Adviser|Archbishop|Bishop|"
    "Alhaji|Hajiya|Imam|Ayatollah|Pastor|Professor|Premier|Commander|Secretary|Captain|Comrade|"
    "Deputy|Councillor|Sheikha|Reverend|Rev|Sir|Dame|Father|Inspector|Sergeant|Major|Detective"
)
TITLED = re.compile(rf"\b((?:{_NAMED})\.?) ((?!(?:{TITLES})\b){_NAME}(?: (?:{_BETWEEN} )?{_NAME}){{0,4}})(?![\w-])")
SHAPED_OF = re.compile(
    r"(?<![\w.'-])((?:Port|Bank|University|Ministry|Department|Strait|Gulf|Bay|Isle|Institute|Bureau|Court|House|"
    r"Secretariat|Office|Council|Chamber|Federation|Association|Confederation|Union|Society|Academy|Embassy|Directorate|"
    r"Agency|Authority|Board|Commission|Committee|Archdiocese|Diocese) of "
    rf"(?:the )?{_NAME}(?: {_NAME})*)(?![\w-])"
)
LAW = re.compile(
    rf"(?<![\w.'-])((?:{_CAP} ){{0,3}}(?:Convention|Treaty|Pact|Accord|Protocol|Agreement|Declaration|Covenant)"
    rf" (?:on|for) (?:the )?(?!\w+day\b){_CAP}(?: (?:(?:of|and|for) (?:the )?)?{_CAP}){{0,4}})(?![\w-])"
)
"""A law by what it is on: "the Convention on the Law of the Sea"."""
_OF_LABELS = {"Port": "FAC", "Strait": "LOC", "Gulf": "LOC", "Bay": "LOC", "Isle": "LOC"}
SPOKEN = re.compile(
    rf"[\"\u201d] (?:said|says) ((?!(?:{TITLES})\b){_NAME} {_NAME}(?: {_NAME}){{0,2}})(?= of | from |, |\.|\n)"
)
"""Who is named after the words that he spoke."""
DATELINE = re.compile(
    r"^(?!(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|ANALYSIS|OPINION|LIVE|EXPLAINER|VIDEO|PHOTOS|COMMENT|EDITORIAL|REVIEW|"
    r"INTERVIEW|FACTBOX|NOTE|STORY|SPORT|BUSINESS|WORLD|NEWS)\b)"
    r"([A-Z][A-Z'-]{2,}(?: [A-Z][A-Z'-]+){0,3})(?:, [A-Z][\w. ]{1,30}?)?(?:, \w+\.? \d{1,2})?(?: \([^)\n]{1,40}\))? ?"
    r"(?:[—–]|--?) ?(?=[A-Z\"“][\w’']* ?[a-z])",
    re.M,
)
"""A town in capitals, and a dash: where the report was written."""
KIN_WORDS = (
    "brother|sister|wife|husband|son|daughter|mother|father|uncle|aunt|nephew|niece|cousin|widow|widower|grandson|"
    "granddaughter|grandmother|grandfather|brother-in-law|sister-in-law|son-in-law|father-in-law|twin"
)
KIN = re.compile(rf"\b((?:{KIN_WORDS})),? ({_NAME}(?: {_NAME}){{0,3}})(?= [a-z(]|[.,;:)?!\"\u201d\n]|'s\b|$)")
"""A relative's name."""
PLACED = re.compile(rf"(?<=[a-z,;] )\b(in|near|from|outside) ({_NAME}(?: {_NAME})?)(?= [a-z]|[.,;:)\n]|'s|$)")
"""A capitalised word where places stand, in the middle of a sentence."""
NO_PLACES = word_set(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday spring summer autumn winter christmas easter ramadan god heaven english internet "
    "parliament congress court church school house government state army navy islam christ earth phase section article "
    "chapter part table figure annex appendix i he she they we mr mrs ms dr sen gov gen english french spanish "
    "arabic latin covid pdf excel"
)
_BEFORE_NAME = re.compile(
    r"(?:The|A|An|In|At|On|From|For|By|With|And|But|As|After|Before|Under|Near|Since|When|While|If|Of|To|Both|Its|His|"
    r"We|He|She|They|It|Her|Their|Our|This|That|Then|Now|Former|Meanwhile|Like|Unlike|Also|"
    r"Each|Every|Most|Many|Some|No|Not|One|Two|Three) "
)
_OWN_NAME = word_set(
    "Minister General Governor Mayor President People Women Children Men Worker Farmer Teacher Veteran Lloyd King "
    "Queen Mother Citizen"
)
BRACKETED = re.compile(r" \((?:the )?[\"“]?([A-Z][A-Za-z]{0,2}(?:[A-Z&-][A-Za-z]{0,2}){1,8})[\"”]?\)")
"""Capitals in brackets: the short form of the name before them."""
ALSO_CALLED = re.compile(
    rf",? \(?(?:aka|a\.k\.a\.|also known as|better known as|also called),? (?:the )?[\"“]?({_NAME}(?: {_NAME}){{0,3}})"
)

_GIVEN_FIRST = re.compile(rf"^(?:(?:{TITLES})\.? )+")
_YOUNGER = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_ENDINGS = re.compile(
    r"(?:,? (?:Inc|Corp|Co|Ltd|Plc|plc|PLC|LLC|GmbH|S\.?A|AG|N\.?V|A/S|AB|ASA|AS|Oyj|S\.?p\.?A|SE|B\.?V|Pty|LLP|KK|JSC|"
    r"PJSC|OJSC|Bhd|Berhad|Tbk|Corporation|Company|Limited|Group|Holdings?)\.?)+$"
)
_TWO_PLACES = re.compile(rf"{_CAP}(?: {_CAP})*(, )(?={_CAP})")
_FIRM = "|".join(sorted(TRADES - {"Bank", "International"}))
_SEATED = re.compile(rf"\b(?:Inc|Corp|Co|Ltd|LLC|Plc|plc|{_FIRM})\.?( of )(?=[A-Z])")
_DEPARTMENT = re.compile(r"(?:Ministry|Department|Ministries|Committee|Office|Bureau|Institute) (?:of|for|on) [^,]*$")
_JOINT = re.compile(r"(?:Organi[sz]ation|Conference|Community|Council|Federation|Association|Union) (?:for|of|on) ")
_IN_REGION = re.compile(r" in (?:Europe|Africa|Asia|the Americas|the Caribbean|the Middle East)\b")
_CONTINENT = re.compile(r"(?:^|[\s\"“(])((?:Africa|Europe|Asia|Nordic|Arab) )$")
_DATELINED = re.compile(r"([A-Z]{3,}(?: [A-Z]+)*)(?:, \w+)?(?: \([A-Z]\w+\))? ?[-–—]+ (?=[A-Z])")
_LISTED = re.compile(rf"([A-Z][\w-]{{3,}}), (?={_CAP})(?!(?:Inc|Corp|Co|Ltd|LLC|Plc|SA)\b)")
"""The first of several bodies that a list names, given where the text names it again."""
_OF_COUNTRY = re.compile(r" of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?(?= \([A-Z]{2,8}\))")
"""The end of a body's name, before its letters: "Confederation of Indigenous Nationalities of Ecuador (CONAIE)"."""
_RANKS = (
    "Detective|Superintendent|Commissioner|Inspector|Sergeant|Lieutenant|Colonel|Brigadier|Commodore|Professor|Dr|Mr|Mrs|"
    "Ms|Prof|Minister|Senator|Ambassador|Deputy|Mayor|Archbishop|Bishop|Sheikh|Imam|Ayatollah|Chief|Chairman|Director"
)
_TITLED_SPAN = re.compile(rf"(?:(?:{_RANKS})\.? )+(?={_NAME} {_NAME}(?: {_NAME})?$)")
"""Titles that the pipeline took for the beginning of a work's or body's name."""
_PERSON_OF = re.compile(rf"({_NAME} {_NAME}) of (?=[A-Z][\w'-]+ [A-Z])")
"""A person and the body that he is of, taken for one name."""
_EVERY = re.compile(r"(?:Every|Each|Most|Many|Both|Neither|Another|Few) (?=[A-ZØŁĐ])")
_COUNTED = frozenset(("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC"))
"""Labels of names that "Every" at the start of a sentence is never part of."""
_AND_MORE = re.compile(r" and ([A-Z][a-z]+)(?= [a-z]|[.,;)'’\n]|$)")


def split(text: str, start: int, end: int, label: str) -> Iterator[tuple[int, int, str]]:
    """One span of the pipeline as the names that it holds: two places ("Abuja, Nigeria"), a firm with its seat; a
    ministry gets its second field back ("Ministry of Energy and Mines")."""
    if label in _COUNTED and (every := _EVERY.match(text, start, end)) is not None:
        start = every.end()
    dateline = _DATELINED.match(text, start, end) if start == 0 or text[start - 1] == "\n" else None
    if dateline is not None:
        yield start, dateline.end(1), "GPE"
        yield from split(text, dateline.end(), end, label)
        return
    two = (
        _TWO_PLACES.match(text, start, end)
        if label == "GPE"
        else _SEATED.search(text, start, end)
        if label == "ORG"
        else None
    )
    if two is not None:
        yield start, two.start(1), label
        yield from split(text, two.end(1), end, "GPE")
        return
    region = _IN_REGION.match(text, end) if label == "ORG" and _JOINT.match(text, start, end) else None
    if region is not None:
        end = region.end()
    country = _OF_COUNTRY.match(text, end) if label == "ORG" else None
    if country is not None:
        end = country.end()
    if label == "ORG" and (whose := _CONTINENT.search(text, max(0, start - 15), start)) and text[start:end].isupper():
        start = whose.start(1)
    titled = _TITLED_SPAN.match(text, start, end) if label in ("WORK_OF_ART", "PRODUCT", "ORG") else None
    if titled is not None and _may_be_person(text[titled.end() : end]):
        yield titled.end(), end, "PERSON"
        return
    person = _PERSON_OF.match(text, start, end) if label == "ORG" else None
    if person is not None and _may_be_person(person.group(1)):
        yield start, person.end(1), "PERSON"
        yield from split(text, person.end(), end, label)
        return
    if label == "ORG" and (listed := _LISTED.match(text, start, end)) and text.count(listed.group(1)) > 1:
        yield start, listed.end(1), label
        yield from split(text, listed.end(), end, label)
        return
    more = _AND_MORE.match(text, end) if label == "ORG" and _DEPARTMENT.search(text, start, end) else None
    if more is not None and key(more.group(1)) not in countries().names and key(more.group(1)) not in countries().seats:
        end = more.end(1)
    yield start, end, label


def _may_be_person(words: str) -> bool:
    """Whether no word of these is one of bodies and firms."""
    return shape_label(words) is None and _BODY.isdisjoint(words.split()) and TRADES.isdisjoint(words.split())


def shaped_start(words: str) -> int:
    """Where the name begins in a capitalised stretch: after "The", "In", "Canada's"."""
    start = 0
    while match := _BEFORE_NAME.match(words, start):
        start = match.end()
    owner = words.find("'s ", start)
    if owner > 0 and words[start:owner].split()[-1] not in _OWN_NAME:
        start = owner + 3
    return start


_HEAD_AND = re.compile(rf"\b({'|'.join(_LABEL)}) and (?:the )?")


def firms(plain: str) -> Iterator[tuple[int, int]]:
    """Capitalised words that end in a firm's trade: "Gulf Keystone Petroleum"."""
    for match in _FIRM_SHAPE.finditer(plain):
        start = match.start(1) + shaped_start(match.group(1))
        before = plain[start : match.end(1)].split()[:-1]
        if before and not all(word.casefold() in _COMMON or word.casefold() in _KINDS_OF for word in before):
            yield start, match.end(1)


_FIRM_WORDS = (
    "Airlines|Airways|Motors|Industries|Petroleum|Pharmaceuticals|Technologies|Partners|Telecom|Logistics|Chemicals|"
    "Aerospace|Textiles|Cement|Securities|Ventures|Laboratories|Renewables|Metals|Fashions|Knitwear|Garments|Foods|"
    "Lithium|Shipping|Energy|Insurance|Capital|Electronics|Semiconductors|Breweries|Fisheries|Enterprises|Properties"
)
_FIRM_SHAPE = re.compile(rf"(?<![\w.'-])((?:{_CAP} ){{1,3}}(?:{_FIRM_WORDS}))(?![\w-]| [A-Z&])")
_KINDS_OF = word_set(
    "renewable clean atomic nuclear solar wind green health human working venture big medical international iron "
    "natural the in at of on for from and its his their our minister department ministry secretary"
)


def shaped(plain: str) -> Iterator[tuple[int, int]]:
    """Capitalised stretches that end in a word which makes them a name; two bodies joined by "and" are two."""
    for match in SHAPED.finditer(plain):
        start, end = match.span(1)
        for joint in _HEAD_AND.finditer(plain, start, end):
            yield start, joint.end(1)
            start = joint.end()
        yield start, end


def label_of(words: str) -> str:
    """The label of a name that begins with "Port of", "Bank of"."""
    return _OF_LABELS.get(words.split(" ", 1)[0], "ORG")


def shaped_end(words: str) -> int:
    """Where the name ends: "of" and "for" go on with the name of a body, not with that of a place."""
    match = _GOES_ON.search(words)
    return len(words) if match is None or _LABEL[match.group(1)] in ("ORG", "LAW") else match.end(1)


_GOES_ON = re.compile(rf"\b({'|'.join(_LABEL)}) (?:of|for) ")


_JOINT_WORDS = re.compile(r"(\w+) (?:(?:on|for|and)(?: the)?|of the) ")


def shaped_joint(words: str) -> int:
    """Where the name begins behind a small word that joins it to others: "Boats on the Nam Khan River"."""
    start = 0
    label = shape_label(words)
    for joint in _JOINT_WORDS.finditer(words):
        belongs = label == "ORG" and (" and " in joint.group() or not _BODY.isdisjoint(words[: joint.end(1)].split()))
        start = start if belongs else joint.end()
    return start


_BODY = {word for word, label in _LABEL.items() if label == "ORG"} | word_set(
    "Department Office Convention Programme Program Fund Administration Court House Academy School Service High World"
)


def shape_label(words: str) -> str | None:
    """The label that the words of a capitalised stretch speak for."""
    head = next((word for word in reversed(words.split(" of ")[0].split(" for ")[0].split()) if word in _LABEL), None)
    parts = words.split()
    if head is None or all(part in _LABEL or not part[0].isupper() for part in parts):
        return None
    if head in ("Bay", "Falls", "Front", "Trust", "Center", "Centre", "Party", "Movement") and len(parts) < 2:
        return None
    return _LABEL[head]


def short_forms(words: str, label: str, everywhere: bool = False) -> Iterator[tuple[str, str]]:
    """The shorter names under which ``words`` may return, with the reason; ``everywhere`` only those that no other
    name is likely to share: initials, and forms of several words."""
    if label in PEOPLE:
        yield from (
            each for each in _surnames(words) if not everywhere or " " in each[0] or len(each[0]) >= _TELLING_SURNAME
        )
        return
    if label in ("ORG", "LAW", "EVENT") and words.count(" ") > 1:
        why = because.INITIALS.format(words=words)
        for form in initials_of(words):
            if len(form) > 2:
                yield form, why
                yield ".".join(form) + ".", why
    if label == "ORG":
        yield from (each for each in _firms(words) if not everywhere or " " in each[0])
    elif label == "PRODUCT" and words.split()[0].lower() in SHIP_PREFIXES:
        yield words.split(" ", 1)[1], because.NO_PREFIX.format(words=words)
    elif label in ("LOC", "FAC", "GPE") and (not everywhere or len(words) >= _LONG_ENOUGH):
        head = words.rsplit(" ", 1)[-1]
        if " " in words and _LABEL.get(head) in ("LOC", "FAC", "GPE") and len(words) - len(head) > 4:
            yield words[: -len(head) - 1], because.SHORT_FOR.format(words=words)


_TELLING_SURNAME = 6
"""Letters of a surname that is looked for in articles that do not give the full name."""


def initials_of(words: str) -> Iterator[str]:
    """The acronyms of a name's capitalised words: "US Food Agency" gives UFA and USFA."""
    capitals = [word for word in re.split(r"[ -]", words) if word[:1].isupper()]
    letters = "".join(without_accent(word[0]) for word in capitals)
    yield letters
    if len(capitals) < words.count(" ") + 1:
        yield "".join(without_accent(word[0]) for word in re.split(r"[ -]", words) if word).upper()
    whole = "".join(word.replace(".", "") if _CODE.fullmatch(word) else without_accent(word[0]) for word in capitals)
    if whole != letters:
        yield whole


_WORD = re.compile(r"[\w'&.-]+")
_LONGEST_NAME = 110


def spelled_out(text: str, end: int, short: str) -> int | None:
    """Where the name begins that ends at ``end`` and has ``short`` for its initials, or None."""
    wanted = _plain_letters(short)
    before = list(_WORD.finditer(text, max(0, end - _LONGEST_NAME), end))
    capitals = everything = ""
    for at, match in enumerate(reversed(before)):
        word = match.group()
        follows = before[len(before) - at].start() if at else end
        if follows - match.end() > 1 or "\n" in text[match.end() : follows]:
            return None
        pieces = [piece for piece in word.split("-") if piece]
        everything = "".join(without_accent(piece[0]) for piece in pieces).upper() + everything
        capitals = "".join(without_accent(piece[0]) for piece in pieces if piece[0].isupper()) + capitals
        if word[0].isupper() and at and (wanted in (capitals, everything) or _may_spell(wanted, capitals)):
            return match.start()
        if len(capitals) > len(wanted) + _MORE_CAPITALS:
            return None
    return None


_MORE_CAPITALS = 3
"""Capitals of a long name that its acronym may pass over."""


def _may_spell(wanted: str, capitals: str) -> bool:
    """Whether an acronym takes its letters from a name's capitals in order, with the first and second of both alike."""
    rest = iter(capitals)
    return len(wanted) > 2 and wanted[:2] == capitals[:2] and all(letter in rest for letter in wanted)


def _plain_letters(words: str) -> str:
    return "".join(without_accent(letter) for letter in words if letter.isalpha()).upper()


_CODE = re.compile(r"(?:[A-Z]\.?){2,3}")


def _surnames(words: str) -> Iterator[tuple[str, str]]:
    bare = _GIVEN_FIRST.sub("", words)
    parts = [part for part in bare.split() if part not in _YOUNGER]
    why = because.SURNAME.format(words=bare)
    for at in range(1, len(parts)):
        form = " ".join(parts[at:])
        if len(form) > 2 and form[0].isupper() and not form.endswith("."):
            yield form, why
    for part in parts[1:-1]:  # "Rodrigo Ibáñez Soto" is "Rodrigo Ibáñez" and "Ibáñez"
        if len(part) > 2 and part[0].isupper() and not part.endswith("."):
            yield f"{parts[0]} {part}", because.PART_OF.format(words=bare)
            yield part, because.PART_OF.format(words=bare)


def _firms(words: str) -> Iterator[tuple[str, str]]:
    """A firm without its ending and without the word for its trade."""
    why = because.SHORT_FOR.format(words=words)
    bare = _ENDINGS.sub("", words)
    if bare != words and _tells(bare):
        yield bare, why
    parts = bare.split()
    first = parts[0]
    if len(parts) > 1 and len(first) > 4 and first.casefold() not in _COMMON and first not in _LABEL and _tells(first):
        yield first, why
    while len(parts) > 1 and (parts[-1] in TRADES or parts[-1] in _LABEL):
        trade = parts.pop() in TRADES
        form = " ".join(parts)
        if not _tells(form):
            return
        if trade or len(parts) > 1:
            yield form, why


_LONG_ENOUGH = 8
"""Letters of a place's name with its "River" from which the name without is looked for in other articles."""


class _Plain(dict[int, int]):
    """Code point -> the same letter without its accent; every text keeps its length."""

    def __missing__(self, point: int) -> int:
        apart = unicodedata.normalize("NFKD", chr(point))
        accented = len(apart) > 1 and apart[0].isalpha() and all(map(unicodedata.combining, apart[1:]))
        self[point] = found = ord(apart[0]) if accented else point
        return found


_PLAIN = _Plain({ord(each): ord("'") for each in "\u2019\u2018\u02bc\u00b4`"} | {0xA0: 0x20})
_PLAIN.update(zip(map(ord, "øØłŁđĐı"), map(ord, "oOlLdDi"), strict=True))


def folded(words: str) -> str:
    """Without accents, apostrophes of one kind; as long as before."""
    return words.translate(_PLAIN)


_TAIL = frozenset(word.casefold() for word in (*_LABEL, *TRADES, "corp", "inc.", "ltd.", "co.", "corp.", "plc", "llc"))
_GEOGRAPHY = frozenset(word.casefold() for word, label in _LABEL.items() if label in ("LOC", "GPE", "FAC"))


def led_by(name: str, label: str) -> Iterator[str]:
    """The first words of a name (a key) under which it may return: of a firm without its trade, a river without
    "River"."""
    parts = name.split(" ")
    if label == "PRODUCT":
        if parts[0] in SHIP_PREFIXES:
            yield " ".join(parts[1:])
    elif label == "ORG":
        if parts[0] in _LEFT_OUT and len(parts) == 2 and len(parts[1]) > 3:
            yield parts[1]
        if parts[-1] in _OF_PLACES or parts[-1] in _GEOGRAPHY or parts[0] in _WATERS:
            return
        if len(parts[0]) > 3 and parts[0] not in _COMMON and parts[-1] not in _INSTITUTIONS:
            yield parts[0]
        while len(parts) > 2 and parts[-1] in _TAIL and parts[-1] not in _OF_PLACES:
            parts = parts[:-1]
            if len(parts) > 1:
                yield " ".join(parts)
    elif parts[0] in _WATERS:
        yield " ".join(parts[1:])
    elif parts[-1] in _GEOGRAPHY:
        short = " ".join(parts[:-1])
        if len(short) > 3:
            yield short


_INSTITUTIONS = {word.casefold() for word, label in _LABEL.items() if label == "ORG"} - word_set(
    "corporation company ltd inc holdings group bank network trust"
)
"""Last words of bodies that are seldom called by their first word, which is a place's as often."""
_LEFT_OUT = word_set("royal groupe grupo banque banco")
_WATERS = word_set("lake river rio mount cape fort isle loch lough gulf")
_FIRMS = word_set(
    "a/s ab asa oyj spa se b.v bv pty llp kk jsc pjsc bhd tbk ag gmbh sa s.a nv n.v ltd ltd. "
    "inc inc. corp corp. co co. plc llc company corporation holdings group"
) | {word.casefold() for word in TRADES}


def is_firm(name: str) -> bool:
    """Whether the last word of a name (a key) is a firm's: Foods, Ltd, Group."""
    return name.rsplit(" ", 1)[-1] in _FIRMS


_OF_PLACES = word_set(
    "university college school institute police party council court hospital bank government parliament assembly state "
    "army navy department board office senate authority"
)
"""Last words of bodies that bear the name of a place rather than of their own."""


def _tells(form: str) -> bool:
    """Whether the words left tell the firm from others: no country, no single common word."""
    parts = form.split()
    if key(form) in countries().names or key(form) in countries().demonyms or form.casefold() in countries().words:
        return False
    if len(form) < 4 or parts[-1].casefold() in ("of", "and", "&", "the", "for"):
        return False
    return any(part not in _LABEL and part not in TRADES and part.casefold() not in _COMMON for part in parts)


_COMMON = word_set(
    "national international first united general central new world global american european african asian south north "
    "east west southern northern eastern western federal state royal public great green blue red black golden standard "
    "people democratic republican social liberal workers"
)
