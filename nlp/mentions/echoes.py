"""Names that the pipeline missed but that their own words, or the same names elsewhere, give away.

A recogniser of names marks "Kubanychbek Saliev" in one sentence and misses "Saliev" in the next. What it marked
clearly anywhere in the run is looked for everywhere; short forms (a surname, an acronym, a firm without "Foods") are
looked for in the article that gives the long form. Three shapes need no other place: a capitalised name that ends in
"River" or "Commission", a title with a name after it, and capitals in brackets after the name that they abbreviate.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from nlp.common_words import is_common
from nlp.countries import countries, is_country
from nlp.labels import PEOPLE, VALUE_LABELS
from nlp.mentions.appositions import apposed
from nlp.mentions.forms import LIKELY, LONE, SURE, Form, Spellings, by_length, flat, note_form
from nlp.mentions.listing import kinds
from nlp.mentions.plain_words import in_title, is_body, is_heading
from nlp.mentions.shapes import (
    ALSO_CALLED,
    BRACKETED,
    DATELINE,
    KIN,
    LAW,
    NO_PLACES,
    PLACED,
    SHAPED_OF,
    SPOKEN,
    TITLED,
    firms,
    folded,
    label_of,
    shape_label,
    shaped,
    shaped_end,
    shaped_joint,
    shaped_start,
    short_forms,
    spelled_out,
)
from nlp.mentions.unmarked import in_title_case, unmarked
from nlp.proposals import reasons as because

ORIGIN = "rule:echo@1"

_CAPITAL = re.compile(r"(?<![\w.'])[^\W\d_a-z]\w*")
_SPEAKS = re.compile(
    r"(?:'s)? (?:said|says|told|has|had|was|is|will|would|did|does|also|added|wrote|denied|denies|called|asked|"
    r"declined|refused|accused|blamed|praised|expects|wants|hopes|warned|argued|insisted|noted|owns|led|leads|rejected|"
    r"met|won|and|of|in|himself|herself|claims|claimed|asks|seeks|sought|sees|saw|plans|needs|runs|pays|paid|holds|held|"
    r"counts|gets|got|keeps|kept|may|can|could|must|should|might|faces|fears|spent|lost|became|remains|began|sent|gave|"
    r"took|made|came|went|lies|stands|sits|lives|works|believes|recalls|signed|announced|confirmed|admitted|promised|"
    r"offered|demanded|demands|urged|ordered|opened|closed|built|bought|sold|cut|fell|rose|declared|returned|received|"
    r"calls|controls|knows|knew|thinks|fled|died|spoke|speaks|voted|agreed|agrees)\b|,|'s "
)
_DOING = re.compile(r"[A-Z][a-z]+ing (?=[A-Z])")
"""A verb that begins a sentence: "Addressing Northern Party members"."""
_SAYS = re.compile(r" (?:said|says|told|added|wrote|insisted|argued)\b")
_SENTENCE_START = re.compile(r"(?:^|[\n.!?:;•\"“”‘'(—–-])\s*[\"“‘'(]*$")
_TELLING = tuple(
    text.partition("{")[0]
    for text in (
        because.SHAPE, because.SHORT_FORM, because.BRACKETED, because.TITLE, because.AFTER_WORDS, because.DATELINE,
        because.CAPITALS_INSIDE, because.FOLLOWS, because.TEXT_SAYS, because.CALLED,
        because.LISTED_PLACES, because.LISTED_PEOPLE, because.BESIDE_PLACE, because.BESIDE_PERSON,
    )
)  # fmt: skip
_COMPOUND = re.compile(r"[A-Z]\w*-(?:[a-z]|[A-Z]\w+ [A-Z])")
"""What is no place's name: "US-led", "US-China Rivalry"."""
_AS_PLACES = because.AS_PLACES.partition("{")[0]
_REACH = 4
"""Characters before a word in which a sentence's start shows."""
_GUESSED = 0.45
SURE_SHAPE = LIKELY
"""Scores of a shape that may be another thing's, and of one that tells itself."""


@dataclass(frozen=True, slots=True)
class Echo:
    """A name at ``[start, end)`` (code points), why it is one, and how sure that is."""

    start: int
    end: int
    label: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A name in a text with the label that it was given."""

    start: int
    end: int
    label: str


def tells_itself(reason: str) -> bool:
    """Whether an echo with this reason needed no other place: it may lead to others itself."""
    return reason.startswith(_TELLING)


def bracketed(text: str, marked: Sequence[Marked]) -> Iterator[tuple[Marked, int, int]]:
    """Capitals in brackets right after a name, with the name: "Northern Water Authority (NWA)"."""
    for each in marked:
        match = BRACKETED.match(text, each.end) if each.label not in VALUE_LABELS and each.label not in PEOPLE else None
        if match is not None and " " in text[each.start : each.end]:
            yield each, match.start(1), match.end(1)


def echoes(
    text: str, marked: Sequence[Marked], everywhere: Spellings, closed: Sequence[tuple[int, int]] = ()
) -> list[Echo]:
    """The names of ``text`` that ``marked`` (sorted, none overlapping) lacks, sorted, none overlapping.

    An echo may hold marked names whole ("Khan" in "Nam Khan River"), never a part of one. ``closed`` are stretches
    without names: page furniture, headlines.
    """
    plain = folded(text)
    taken = _Taken(marked, closed)
    told = (*_abbreviated(plain), *(_parted(each, marked, plain) for each in _shaped_of(plain)))
    told += (*_in_brackets(plain, marked), *_capitalised(plain, marked, everywhere))
    told += tuple(Echo(start, end, why.label, LIKELY, why.reason) for start, end, why in kinds(plain, marked))
    found = [each for each in told if not taken.bars(each.start, each.end)]
    here = _own_forms(plain, (*marked, *(Marked(each.start, each.end, each.label) for each in found)))
    both = (*_known(plain, here, everywhere), *_shouted(plain, here, everywhere))
    found += (each for each in both if not taken.bars(each.start, each.end))
    return _apart(found)


def _own_forms(plain: str, marked: Sequence[Marked]) -> dict[str, dict[str, Form]]:
    """What is looked for in this article alone: its names and the short forms that they may take."""
    forms: dict[str, dict[str, Form]] = {}
    for each in marked:
        words = flat(plain[each.start : each.end])
        if each.label in VALUE_LABELS or not words[:1].isupper():
            continue
        if sum(map(str.isalpha, words)) >= LONE:
            note_form(
                forms, Form(words, each.label, because.MARKED_HERE.format(label=each.label), SURE, " " not in words)
            )
        for short, why in short_forms(words, each.label):
            note_form(forms, Form(short, each.label, why, LIKELY, " " not in short))
    for given, full in _given_names(flat(plain[each.start : each.end]) for each in marked if each.label in PEOPLE):
        note_form(forms, Form(given, "PERSON", because.GIVEN_NAME.format(words=full), LIKELY, True))
    for owner, start, end in bracketed(plain, marked):
        why = because.SHORT_FOR.format(words=plain[owner.start : owner.end])
        note_form(forms, Form(plain[start:end], owner.label, why, SURE, True))
    return forms


def _given_names(people: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The given names of those of a family, who are told apart by them: (given name, full name)."""
    by_surname: dict[str, dict[str, str]] = {}
    for full in people:
        parts = full.split()
        if len(parts) > 1 and len(parts[0]) >= LONE and not parts[0].endswith("."):
            by_surname.setdefault(parts[-1], {})[parts[0]] = full
    for family in by_surname.values():
        if len(family) > 1:
            yield from family.items()


def _in_brackets(plain: str, marked: Sequence[Marked]) -> Iterator[Echo]:
    for owner, start, end in bracketed(plain, marked):
        yield Echo(start, end, owner.label, SURE, because.BRACKETED.format(words=plain[owner.start : owner.end]))
    for each in marked:
        also = ALSO_CALLED.match(plain, each.end) if each.label not in VALUE_LABELS else None
        if also is not None:
            yield Echo(*also.span(1), each.label, SURE, because.CALLED.format(words=plain[each.start : each.end]))


def _parted(echo: Echo, marked: Sequence[Marked], plain: str) -> Echo:
    """Without a person or place that "and" joins to a body: "Ryan and the National Committee"."""
    joint = plain.find(" and ", echo.start, echo.end) if echo.reason == because.SHAPE else -1
    body = "ORG" if plain.startswith(" and the ", joint) else ""
    if joint < 0 or not any(each.end == joint and (each.label in _APART or each.label == body) for each in marked):
        return echo
    start = joint + len(" and ")
    start += 4 if plain.startswith("the ", start) else 0
    return replace(echo, start=start)


_APART = frozenset(("PERSON", "GPE", "NORP", "DATE"))


def _abbreviated(plain: str) -> Iterator[Echo]:
    """A long name before its initials in brackets, and the initials."""
    for match in BRACKETED.finditer(plain):
        start = spelled_out(plain, match.start(), match.group(1))
        if start is not None:
            name = plain[start : match.start()]
            yield Echo(
                start, match.start(), shape_label(name) or "ORG", SURE, because.SHORT_FORM.format(words=match.group(1))
            )
            yield Echo(*match.span(1), "ORG", SURE, because.BRACKETED.format(words=name))


def _shaped_of(plain: str) -> Iterable[Echo]:
    """What its own words make a name. A short article is read twice in a run: its own turn, and once all have voted."""
    return _kept_shapes(plain) if len(plain) < _LONG else _shaped(plain)


@lru_cache(maxsize=32)
def _kept_shapes(plain: str) -> tuple[Echo, ...]:
    return tuple(_shaped(plain))


_LONG = 30_000
"""Characters of an article whose shapes are not remembered."""


def _shaped(plain: str) -> Iterator[Echo]:
    for start, end in shaped(plain):
        start += shaped_start(plain[start:end])
        start += shaped_joint(plain[start:end])
        if _SENTENCE_START.search(plain, max(0, start - _REACH), start):
            doing = _DOING.match(plain, start, end)
            start = doing.end() if doing is not None else start
        end = start + shaped_end(plain[start:end])
        label = shape_label(plain[start:end]) if " " in plain[start:end] else None
        if label is not None:
            yield Echo(start, end, label, LIKELY, because.SHAPE)
    for match in LAW.finditer(plain):
        start = match.start(1) + shaped_start(match.group(1))
        yield Echo(start, match.end(1), "LAW", LIKELY, because.SHAPE)
    for match in DATELINE.finditer(plain):
        yield Echo(*match.span(1), "GPE", LIKELY, because.DATELINE)
    for match in SHAPED_OF.finditer(plain):
        yield Echo(*match.span(1), label_of(match.group(1)), LIKELY, because.SHAPE)
    for match in SPOKEN.finditer(plain):
        if shape_label(match.group(1)) is None:
            yield Echo(*match.span(1), "PERSON", LIKELY, because.AFTER_WORDS)
    for match in TITLED.finditer(plain):
        if match.group(2) not in countries().names and not in_title_case(plain, *match.span()):
            yield Echo(*match.span(2), "PERSON", LIKELY, because.TITLE.format(words=match.group(1)))
    for start, end, label, reason in apposed(plain):
        if not is_country(plain[start:end]):
            yield Echo(start, end, label, LIKELY, reason)
    for start, end in firms(plain):
        yield Echo(start, end, "ORG", LIKELY, because.SHAPE)
    for match in KIN.finditer(plain):
        if shape_label(match.group(2)) is None and match.group(2) not in countries().names:
            yield Echo(*match.span(2), "PERSON", LIKELY, because.FOLLOWS.format(words=match.group(1)))
    for match in PLACED.finditer(plain):
        words = match.group(2)
        if is_common(words) and in_title_case(plain, *match.span()):
            continue
        if _COMPOUND.match(words) is None and not any(word.casefold() in NO_PLACES for word in words.split()):
            yield Echo(*match.span(2), "GPE", _GUESSED, because.AS_PLACES.format(words=match.group(1)))


def _capitalised(plain: str, marked: Sequence[Marked], everywhere: Spellings) -> Iterator[Echo]:
    """Capitalised words inside sentences; of what the pipeline marked they may hold one torn-off word."""
    starts = [each.start for each in marked]
    lower: set[str] | None = None
    for start, end, label, reason in unmarked(plain):
        lower = _small_words(plain) if lower is None else lower
        if in_title_case(plain, start, end) or (is_common(plain[start:end]) and in_title(plain, start, end)):
            continue
        if any(word.casefold() in lower for word in plain[start:end].split() if word[0].isupper()):
            continue
        first = bisect.bisect_left(starts, start)
        inside = marked[first : bisect.bisect_left(starts, end)]
        parts = all(each.label == label == "PERSON" for each in inside)  # "Yasir Abdelrahman", "Idris"
        torn = len(inside) == 1 and inside[0].end <= end and _torn(inside[0], start, plain)
        words = plain[start:end]
        if (not inside or parts or torn) and not any(each.words == words for each in everywhere.of(words.split()[0])):
            yield Echo(start, end, label, _GUESSED, reason)


def _torn(inside: Marked, start: int, plain: str) -> bool:
    """Whether a marked word is one of a longer name: "Carmona" of "Sergio Carmona Ruiz", not "Democrat"."""
    return inside.label not in _APART or (inside.start > start and not is_country(plain[inside.start : inside.end]))


def _shouted(plain: str, here: Mapping[str, Mapping[str, Form]], everywhere: Spellings) -> Iterator[Echo]:
    """The article's names, and those of the lists, in its headlines that are written in capitals."""
    rows: list[tuple[int, int]] = []
    low = 0
    for row in plain.split("\n"):
        if row.isupper() and len(row) >= _SHORTEST_ROW:
            rows.append((low, low + len(row)))
        low += len(row) + 1
    if not rows:
        return
    lower = _small_words(plain)
    capitals: dict[str, list[Form]] = {}
    for word, forms in here.items():
        for form in forms.values():
            if len(form.words) >= LONE:
                capitals.setdefault(word.upper(), []).append(form)
    listed = everywhere.listed()
    for low, high in rows:
        free = low
        for token in _CAPITAL.finditer(plain, low, high):
            word = token.group()
            fitting = (*capitals.get(word, ()), *listed.get(word, ()), *everywhere.of(word.capitalize()))
            for form in sorted(fitting, key=by_length) if token.start() >= free else ():
                end = token.start() + len(form.words)
                small = form.words.casefold() in lower
                if not small and plain.startswith(form.words.upper(), token.start()) and not _joins(plain, end):
                    yield Echo(token.start(), end, form.label, form.score, form.reason)
                    free = end
                    break


_SHORTEST_ROW = 12
"""Characters of a headline in capitals."""


def _known(plain: str, here: Mapping[str, Mapping[str, Form]], everywhere: Spellings) -> Iterator[Echo]:
    lower: set[str] | None = None
    free = 0
    both: dict[str, Sequence[Form]] = {}
    for token in _CAPITAL.finditer(plain):
        start = token.start()
        if start < free:
            continue
        word = token.group()
        own = here.get(word, {})
        if word not in both:
            forms = everywhere.of(word)
            both[word] = sorted((*own.values(), *forms), key=by_length) if own else forms
        for form in both[word]:
            end = start + len(form.words)
            if not plain.startswith(form.words, start) or (_joins(plain, end) and not _of_two(plain, form, end)):
                continue
            if form.alone and not form.listed and _SENTENCE_START.search(plain, max(0, start - _REACH), start):
                lower = _small_words(plain) if lower is None else lower
                capitals = form.words.isupper()  # "WHO has" is not "who has"
                small = not capitals and form.words.casefold() in lower
                surely = form.words in own or capitals or _SPEAKS.match(plain, end) is not None
                if (small and not _SAYS.match(plain, end)) or not surely:
                    continue
            if form.alone and _goes_on(plain, start, end) and not (form.listed and _in_headline(plain, start, end)):
                continue
            yield Echo(start, end, form.label, form.score, form.reason)
            free = end
            break


def _in_headline(plain: str, start: int, end: int) -> bool:
    """Whether the words beside a country's name are common ones that a headline writes with capitals: "US Troops"."""
    words = (_WORD_AFTER.match(plain, end), _WORD_BEFORE.search(plain, max(0, start - _LONGEST_WORD), start))
    beside = [word.group(1) for word in words if word is not None and word.group(1)[0].isupper()]
    if not all(is_common(word) and not is_body(f"A {word}") for word in beside):
        return False
    line = plain.find("\n", end)
    return is_heading(plain[plain.rfind("\n", 0, start) + 1 : len(plain) if line < 0 else line].strip())


_WORD_AFTER = re.compile(r" ([\w'-]+)")
_WORD_BEFORE = re.compile(r"([\w'-]+) $")
_LONGEST_WORD = 25


def _goes_on(plain: str, start: int, end: int) -> bool:
    """Whether a single word is a part of a longer capitalised name that is not known: "Saliev Street"."""
    after = plain[end + 1 : end + 2] if plain[end : end + 1] == " " else ""
    if after.isupper():
        return _ROLE.match(plain, end + 1) is None
    if plain[start - 1 : start] != " ":
        return False
    before = re.search(r"(\w+) $", plain[max(0, start - 30) : start])
    if before is None or not before.group(1)[0].isupper():
        return False
    start -= len(before.group())
    if _SENTENCE_START.search(plain, max(0, start - _REACH), start):
        return False
    return _TITLE_WORD.fullmatch(before.group(1)) is None


_ROLE = re.compile(
    r"(?:Vice[ -])?(?:President|Prime|Foreign|Interior|Defen[cs]e|Finance|Deputy|Minister|Secretary|Ambassador|"
    r"Governor|Mayor|Chancellor|Senator|General|Admiral|Colonel|Captain|King|Queen|Prince|Princess|Premier|Sen|Rep|Gov|Gen)\b"
)
"""What may follow a country's name without being of one name with it."""
_TITLE_WORD = re.compile(
    r"(?i:president|minister|governor|mayor|judge|general|colonel|captain|mr|mrs|ms|dr|sen|rep|gen)"
)


def _small_words(plain: str) -> set[str]:
    return set(re.findall(r"\b[a-z]{3,}\b", plain))


def _of_two(plain: str, form: Form, end: int) -> bool:
    """Whether a hyphen joins a country to another, or to what it does: "US-Peru trade", "US-led"."""
    joint = _JOINT.match(plain, end) if form.listed else None
    return joint is not None and (joint.group(1) is None or is_country(joint.group(1)))


_JOINT = re.compile(
    r"[-–](?:([A-Z][\w.]+)|(?:led|backed|based|born|made|run|owned|funded|brokered|sponsored|trained|supplied|bound|"
    r"controlled|occupied|held|aligned|allied|dominated|listed|registered|flagged|built|mediated|imposed)\b)"
)


def _joins(plain: str, end: int) -> bool:
    after = plain[end : end + 1]
    if after == "-" and plain[end + 1 : end + 2].isalnum():
        return True
    return bool(after) and (after.isalnum() or after == "_" or unicodedata.category(after).startswith("M"))


class _Taken:
    """What is marked already, or may hold no names."""

    def __init__(self, marked: Sequence[Marked], closed: Sequence[tuple[int, int]]) -> None:
        self._marked = marked
        self._starts = [each.start for each in marked]
        self._closed = sorted(closed)
        self._closed_from = [start for start, _ in self._closed]

    def bars(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` adds nothing: it is marked, cuts a marked name, or lies where no names are."""
        at = bisect.bisect_right(self._closed_from, start) - 1
        if at >= 0 and self._closed[at][1] > start:
            return True
        at = max(0, bisect.bisect_right(self._starts, start) - 1)
        for number in range(at, len(self._marked)):  # a slice would copy the rest of a book for every candidate
            each = self._marked[number]
            if each.start >= end:
                break
            if each.end <= start:
                continue
            inside = start <= each.start and each.end <= end
            if not inside or (each.start, each.end) == (start, end):
                return True
            if each.label in VALUE_LABELS and not (each.start > start and each.end == end):  # "Haijing 5203"
                return True
        return False


def _apart(found: Iterable[Echo]) -> list[Echo]:
    """The longest of those that overlap, the first given of two alike."""
    kept: list[Echo] = []
    for each in sorted(found, key=lambda echo: (echo.start - echo.end, echo.start, echo.reason.startswith(_AS_PLACES))):
        at = bisect.bisect_right(kept, each.start, key=_start)
        if (not at or kept[at - 1].end <= each.start) and (at == len(kept) or each.end <= kept[at].start):
            kept.insert(at, each)
    return kept


def _start(echo: Echo) -> int:
    return echo.start
