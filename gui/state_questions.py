"""The question of two passages of which one says that a work is finished, or open, and the other that it is not."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from gui.shared_words import shared_words
from storage.translating import said

_WORD = re.compile(r"[^\W\d_]+")


def state_question(one: str, other: str) -> str:
    """ "Is Chancay port finished?" Empty where the two do not tell opposite states of one kind of work."""
    from nlp.english.comparison import OPPOSITE

    held, against = _states(one), _states(other)
    states = {
        state if state in ("finished", "open") else OPPOSITE[state] for state in held if OPPOSITE[state] in against
    }
    works = _works(one), _works(other)
    shared = [work for work in works[0] if work in works[1]] or (
        [*works[0], *works[1]] if not all(works) else []
    )  # fmt: skip
    if not states or not shared:
        return ""
    name = shared_words(one, other)
    return _worded(sorted(states)[0], name if name[:1].isupper() else "", shared[0])


def _worded(state: str, name: str, work: str) -> str:
    finished = state == "finished"
    if not name:
        words = _tr("Is the {} finished?") if finished else _tr("Is the {} open?")
        return words.format(said("reasons", work))
    if work in _works(name):
        return (_tr("Is {} finished?") if finished else _tr("Is {} open?")).format(name)
    words = _tr("Is {name} {work} finished?") if finished else _tr("Is {name} {work} open?")
    return words.format(name=name, work=said("reasons", work))


def _states(words: str) -> set[str]:
    """The states that a passage tells, as they stand: "will be finished" tells none."""
    from nlp.english.comparison import GUARD, STATES

    found: set[str] = set()
    taken: list[tuple[int, int]] = []
    for state, pattern in STATES:
        for match in pattern.finditer(words):
            overlaps = any(match.start() < end and start < match.end() for start, end in taken)
            if not overlaps and not GUARD.search(words[: match.start()][-60:]):
                taken.append(match.span())
                found.add(state)
    return found


def _works(words: str) -> list[str]:
    """The kinds of works that a passage names, in its order."""
    from nlp.english.comparison import FACILITIES

    named = (FACILITIES.get(match[0].lower()) for match in _WORD.finditer(words))
    return list(dict.fromkeys(kind for kind in named if kind is not None))


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)
