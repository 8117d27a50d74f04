"""The question of two passages of which one says that a work is finished, or open, and the other that it is not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.shared_words import shared_words
from storage.translating import said


def state_question(one: str, other: str) -> str:
    """ "Is Chancay port finished?" Empty where the two do not tell opposite states of one kind of work."""
    from nlp.works import opposite, states_in, works_in

    held, against = states_in(one), states_in(other)
    met = {state for state in held if opposite(state) in against}
    asked = {state if state in ("finished", "open") else opposite(state) for state in met}
    works = works_in(one), works_in(other)
    shared = [work for work in works[0] if work in works[1]]
    if not all(works):  # one of the two leaves unsaid what it speaks of
        shared = [*works[0], *works[1]]
    if not asked or not shared:
        return ""
    shared_name = shared_words(one, other)
    name = shared_name if shared_name[:1].isupper() else ""
    return _worded(min(asked), name, shared[0], named=shared[0] in works_in(name))


def _worded(state: str, name: str, work: str, *, named: bool) -> str:
    """The question; ``named`` tells whether the name says already what kind of work it is."""
    finished = state == "finished"
    if not name:
        words = _tr("Is the {} finished?") if finished else _tr("Is the {} open?")
        return words.format(said("reasons", work))
    if named:
        return (_tr("Is {} finished?") if finished else _tr("Is {} open?")).format(name)
    words = _tr("Is {name} {work} finished?") if finished else _tr("Is {name} {work} open?")
    return words.format(name=name, work=said("reasons", work))


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)
