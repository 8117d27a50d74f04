"""Of what or whom two figures are told: the name that both sentences hold, else what both count. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gui.shared_words import WORD, is_name
from nlp.english.questions import BEGINNINGS, CALENDAR, LOWERED, STEM, WITHIN_NAMES

_STOPS = re.compile(r"[,;:](?=\s)|\s[–—-]\s|—|[“”«»]")
LONGEST = 4
"""Words of a name that stands in a question."""


def name_in_both(one: str, other: str) -> str:
    """The longest name that stands in two passages, with what kind of work it is where either says so; or empty."""
    mine = [_plain(name) for name in _names(one)]
    theirs = [_plain(name) for name in _names(other)]
    whole = {tuple(word.casefold() for word in name) for name in (*mine, *theirs)}
    shared = [
        run
        for name in mine
        for run in _runs(name)
        if any(_holds(each, run) for each in theirs)
        and (len(run) > 1 or tuple(word.casefold() for word in run) in whole)  # and not the "University" of two of them
    ]
    best = max(shared, key=lambda run: (_possesses(run, one, other), len(run), sum(map(len, run))), default=None)
    return _with_work(_written(" ".join(best), one, other), one, other) if best is not None else ""


def name_like(words: str, answers: Sequence[str]) -> str:
    """The name in a passage that has a word in common with an answer that is a name: "Dina Baluarte"; or empty."""
    told = [{word.casefold() for word in answer.split()} for answer in answers]
    if len(told) > 1:
        common = told[0].intersection(*told[1:])
        told = [each - common for each in told]
    runs = (" ".join(name) for name in _names(f"… {words}"))
    return next((run for run in runs if any(each & set(run.casefold().split()) for each in told)), "")


def telling_part(words: str, asked: Sequence[str]) -> str:
    """The part of a sentence between its stops that has most words in common with what is asked."""
    wanted = {word[:STEM] for each in asked for word in _long_words(each)}
    parts = [part for each in _STOPS.split(words) if (part := each.strip(" .…"))]
    if not parts:
        return words
    return max(
        parts, key=lambda part: (sum(word[:STEM] in wanted for word in _long_words(part)), len(part.split()) > 1)
    )


def one_name(one: str, other: str) -> bool:
    """Whether one name is the other, with a title before it or without: "Boluarte" alone may be another's."""
    shorter, longer = sorted((one.casefold().split(), other.casefold().split()), key=len)
    return len(shorter) > 1 and len(longer) <= len(shorter) + 2 and longer[-len(shorter) :] == shorter


def counted_in_both(one: str, other: str, values: tuple[str, str]) -> str:
    """The word for what two figures count, where it stands behind both ("27 protesters"); or empty."""
    found = [_behind(*each) for each in zip((one, other), values, strict=True)]
    return found[0] if found[0] == found[1] else ""


def within_sentence(value: str) -> str:
    """A figure as it stands within a sentence: "Twenty-seven" began one."""
    return value[0].lower() + value[1:] if LOWERED.match(value) and value[1:2] != "." else value


def _long_words(words: str) -> list[str]:
    return [match[0].casefold() for match in WORD.finditer(words) if len(match[0]) > STEM - 2]


def _names(words: str) -> list[list[str]]:
    """Runs of words written like names, without what only begins the sentence and without months and days."""
    found: list[list[str]] = []
    last = -1
    matches = list(WORD.finditer(words))
    for at, match in enumerate(matches):
        plain = _possessed(match[0]).casefold()
        if (
            not match[0][0].isupper()
            or CALENDAR.fullmatch(plain)
            or BEGINNINGS.fullmatch(plain)
            or not is_name(match, matches[0])
        ):
            continue
        between = words[matches[last].end() : match.start()] if last >= 0 else ""
        joins = last == at - 1 and between.isspace() and _possessed(matches[last][0]) == matches[last][0]
        if last == at - 2 and matches[at - 1][0] in WITHIN_NAMES and between.strip() == matches[at - 1][0]:
            found[-1] += [matches[at - 1][0], match[0]]
        elif joins and found:
            found[-1].append(match[0])
        else:
            found.append([match[0]])
        last = at
    return found


def _possesses(run: tuple[str, ...], one: str, other: str) -> bool:
    """Whether something is said to be of it: "Peru’s exports"."""
    return any(re.search(rf"\b{re.escape(' '.join(run))}[’']s\b", words) for words in (one, other))


def _written(name: str, one: str, other: str) -> str:
    """A name as it stands within a sentence, and not in the capitals of a dateline."""
    found = re.findall(rf"\b{re.escape(name)}\b", f"{one} {other}", re.IGNORECASE)
    plain = [each for each in found if not each.isupper()]
    return plain[0] if plain else name.title() if name.isupper() and len(name) > LONGEST else name


def _plain(name: list[str]) -> list[str]:
    return [_possessed(word) for word in name][:LONGEST]


def _possessed(word: str) -> str:
    """ "Peru" of "Peru’s"."""
    return re.sub(r"[’']s$", "", word)


def _runs(name: list[str]) -> list[tuple[str, ...]]:
    """All parts of a name that begin and end with a word of it that is written with a capital."""
    return [
        tuple(name[start:end])
        for start in range(len(name))
        for end in range(start + 1, len(name) + 1)
        if name[start] not in WITHIN_NAMES and name[end - 1] not in WITHIN_NAMES
    ]


def _holds(name: list[str], run: tuple[str, ...]) -> bool:
    lowered = [word.casefold() for word in name]
    wanted = [word.casefold() for word in run]
    return any(lowered[at : at + len(wanted)] == wanted for at in range(len(lowered) - len(wanted) + 1))


def _with_work(name: str, one: str, other: str) -> str:
    """ "Chancay Port" of "Chancay" where one of the passages says "Chancay Port" or "the port of Chancay"."""
    from nlp.works import works_in

    if works_in(name):
        return name
    for words in (one, other):
        behind = re.search(rf"\b{re.escape(name)}\s+(\w+)", words)
        if behind is not None and works_in(behind[1]):
            return f"{name} {behind[1]}"
    for words in (one, other):
        before = re.search(rf"\b(\w+) of {re.escape(name)}\b", words)
        if before is not None and works_in(before[1]):
            return f"{name} {before[1].lower()}"
    return name


def _behind(words: str, value: str) -> str:
    at = words.find(value)
    found = WORD.match(words[at + len(value) :].lstrip()) if at >= 0 else None
    plain = found[0] if found is not None else ""
    return plain if plain.islower() and len(plain) > LONGEST and plain.endswith("s") else ""
