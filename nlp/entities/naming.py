"""Names taken apart for comparison: normal form, words, initials, given name and surname, kind of thing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from nlp.countries import countries
from nlp.labels import PEOPLE
from nlp.mentions.hints import TITLES
from nlp.mentions.ships import SHIP_PREFIXES
from nlp.surfaces import key, trim

PLACE_KIND = "place"
PERSON_KIND = "person"
BODY_KIND = "body"

_KINDS = {
    **dict.fromkeys(PEOPLE, PERSON_KIND),
    **dict.fromkeys(("GPE", "LOC", "FAC", "Location"), PLACE_KIND),
    **dict.fromkeys(("ORG", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT", "Organisation"), BODY_KIND),
}

_TITLE = re.compile(
    rf"^(?:(?:former|then|acting|interim|deputy|vice|de facto|foreign|prime|defen[cs]e|interior|finance)[- ]+)*"
    rf"(?:{TITLES}|billionaire|businessman|businesswoman|actor|actress|singer|author|activist|lawyer|republican|democrat)"
    r"\.?[ ,]+(?=\S)",
    re.IGNORECASE,
)
_PLACE_OF = re.compile(r"^(?:the )?(?:city|town|village) of (?=\S)")
_PORT_OF = re.compile(r"^(?:the )?(?:sea|mega)?port of (?=\S)")
_PORT = re.compile(r" (?:sea|mega)?port(?: terminal)?$| harbou?r$")
_YOUNGER = re.compile(r",? (?:jr|sr|ii|iii|iv)\.?$")
_COUNTY = re.compile(r"^co\.? (?=\w)")
_COMPANY = re.compile(
    r"(?:,? (?:inc|corp|co|ltd|plc|llc|gmbh|s\.?a|ag|n\.?v|a/s|ab|asa|as|oyj|s\.?p\.?a|se|b\.?v|pty|llp|kk|jsc|pjsc|"
    r"ojsc|bhd|berhad|tbk|corporation|company|limited)\.?)+$"
)
_SHIP = re.compile(rf"^(?:{'|'.join(SHIP_PREFIXES)}) (?=\w{{3}})")
_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "de", "la", "del", "des", "du", "&", "to", "at", "von", "y"))
_PUNCTUATION = re.compile(r"[^\w&' -]+")
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,8}s?$|[A-Z]{1,4}&[A-Z]{1,4}$")

_GENERIC_WORDS = (
    "sugar tea coffee cocoa cotton tobacco timber rubber port megaport airport ministry department agency bureau "
    "council committee commission university college institute academy school national international federal state "
    "states united central general public foreign defense defence interior finance justice health education police "
    "army navy air force forces armed military guard bank fund association federation union party group company "
    "corporation parliament congress senate house court supreme high government office authority board service "
    "services news press post times foundation organization organisation center centre security intelligence "
    "democratic republican people peoples new world islamic christian muslim jewish arab catholic orthodox affairs "
    "socialist communist liberal conservative social labor global north south east west northern southern eastern "
    "western district city county region regional treaty alliance act agreement resolution initiative coast summit "
    "pac ports shipping lines airlines airways motors holdings holding industries mining lithium oil gas petroleum "
    "energy electric power chemical chemicals steel copper gold pharmaceuticals foods media technologies systems "
    "capital society aerospace seafood seafoods fisheries secretariat headquarters division branch administration "
    "partners insurance telecom communications entertainment studios museum hospital terminal coalition network "
    "campaign collective forum trust movement construction engineering contractors logistics properties development"
)
GENERIC = frozenset(_GENERIC_WORDS.split())
"""Words that many organisations and facilities share: they alone tell none apart."""


_OF_ITS_OWN_WORDS = (
    "daily news times post herald tribune review journal gazette press university college school institute club "
    "award prize street road square park festival cup league stadium museum hospital police court federation "
    "association union council commission committee agency authority ministry foundation government "
    "parliament assembly "
)
OF_ITS_OWN = frozenset(_OF_ITS_OWN_WORDS.split())
"""Words of names that seldom are shortened to their first: "Yale Daily News" is not Yale."""


@dataclass(frozen=True, slots=True)
class Name:
    """One surface under one label, taken apart."""

    surface: str
    label: str
    normal: str
    """Without accents, case, titles, "the", company endings, "port of"."""

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(self.normal.split())

    @property
    def content(self) -> frozenset[str]:
        return frozenset(word for word in self.words if word not in _SMALL)


def kind(label: str) -> str:
    """What sort of thing a label names; surfaces of different kinds are never one entity."""
    return _KINDS.get(label, label)


@lru_cache(maxsize=100_000)
def name(surface: str, label: str) -> Name:
    """Take ``surface`` apart; never fails, whatever the text."""
    return Name(surface, label, normalise(surface, label))


_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "ı": "i", "æ": "ae",
                          "Æ": "Ae", "œ": "oe", "ð": "d", "þ": "th", "Þ": "Th"})  # fmt: skip
"""Letters that Unicode does not take apart into a plain one and a mark."""


def plain(text: str) -> str:
    """Without accents."""
    apart = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(char for char in apart if not unicodedata.combining(char))


def normalise(surface: str, label: str) -> str:
    """The form under which two surfaces of one kind are equal (NLP order of normalisation)."""
    text = plain(surface)
    text = key(text).casefold().replace("’", "'")
    group = kind(label)
    if group == PERSON_KIND:
        text = _YOUNGER.sub("", _without_title(text)) or text
    elif label in {"FAC", "GPE", "LOC"}:
        text = _PORT.sub("", _PORT_OF.sub("", text)) if label == "FAC" else _PLACE_OF.sub("", text)
        text = _COUNTY.sub("county ", text)
    elif group == "body":
        text = _SHIP.sub("", _COMPANY.sub("", text)) or text
    elif label == "NORP" and len(text) > 4 and text.endswith("s") and not text.endswith("ss"):
        text = text[:-1]
    text = text.replace("'s ", " ")
    dotless = re.sub(r"(?<=\b\w)\.(?=\w\b|$|\s)", "", text)
    cleaned = " ".join(_PUNCTUATION.sub(" ", dotless).split())
    return cleaned or text


def _without_title(text: str) -> str:
    while match := _TITLE.match(text):
        text = text[match.end() :]
    return text


def title_before(text: str, start: int) -> str | None:
    """The title right before the name that begins at ``start`` (code points), lower case: "president"."""
    match = _TITLE_END.search(text, max(0, start - 20), start)
    return match.group(1).lower().rstrip(".") if match else None


_TITLE_END = re.compile(rf"\b((?:{TITLES})\.?),?[ \u00a0]+$")


def is_acronym(surface: str) -> bool:
    """Two to eight capitals, with or without dots: "EU", "U.S.", "APEP"."""
    span = trim(surface, 0, len(surface))
    return span is not None and _ACRONYM.fullmatch(surface[slice(*span)]) is not None


def letters(surface: str) -> str:
    """The letters of an acronym: "U.S." gives "us"."""
    return "".join(char for char in surface if char.isalpha()).casefold()


@lru_cache(maxsize=100_000)
def initials(surface: str) -> tuple[str, ...]:
    """The acronyms that a long name may bear: of its capitalised words, of all its words; codes in it whole ("UN Relief
    Agency": UNRA) or not, and without a country before it ("U.S. Border Guard": BG)."""
    words = [re.sub(r"['’]s?$", "", word) for word in re.split(r"[\s-]+", plain(surface)) if word and word[0].isalnum()]
    forms: list[str] = []
    starts = (0, 1) if len(words) > 2 and words[0].casefold().strip(".") in _countries_words() else (0,)
    for start in starts:
        rest = words[start:]
        forms.append("".join(word[0] for word in rest if word[0].isupper()))
        forms.append("".join(word[0] for word in rest))
        capital = [word for word in rest if word[0].isupper()]
        if len(capital) > 1:
            forms.append("".join(letters(word) if _CODE.fullmatch(word) else word[0] for word in capital))
    return tuple(dict.fromkeys(form.casefold() for form in forms if len(form) > 1))


_CODE = re.compile(r"(?:[A-Z]\.?){2,3}")


def _countries_words() -> frozenset[str]:
    return countries().words | {"us", "u.s", "uk", "u.k", "un", "eu"}


def spells(short: str, form: str) -> bool:
    """Whether an acronym takes its letters from the initials ``form`` in order, leaving out two at most; it begins
    with their first, and keeps their first two or their last."""
    rest = iter(form)
    return (
        short[0] == form[0]
        and len(form) - len(short) in (1, 2)
        and (short[:2] == form[:2] or short[-1] == form[-1])
        and all(letter in rest for letter in short)
    )


def spells_words(short: str, surface: str) -> bool:
    """Whether an acronym (lower case) is made of the beginnings of all of a name's capitalised words, one of them with
    several letters: APIKUR, "Association of the Petroleum Industry of Kurdistan"."""
    words = [word.casefold() for word in re.split(r"[\s-]+", plain(surface)) if word[:1].isupper()]

    def fits(rest: str, at: int) -> bool:
        if at == len(words):
            return not rest
        return any(
            rest.startswith(words[at][:length]) and fits(rest[length:], at + 1)
            for length in range(1, min(_LONGEST_PIECE, len(rest)) + 1)
        )

    return len(short) > len(words) > 1 and fits(short, 0)


_LONGEST_PIECE = 4
"""Letters of one word in an acronym."""


def is_part_of_person(short: Name, full: Name) -> bool:
    """Whether a shorter form can be this person: its surname alone, or words of the full name in their order."""
    if short.normal == full.normal or len(short.words) > len(full.words):
        return False
    if len(short.words) == 1:
        parts = [part for word in full.words[1:] for part in (word, *word.split("-"))]
        return short.normal in parts
    if len(short.words) == len(full.words):
        *given, last = full.words
        return list(short.words[:-1]) == given and "-" in last and short.words[-1] == last.split("-")[0]
    rest = iter(full.words)
    return all(word in rest for word in short.words)
