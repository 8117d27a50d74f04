"""Spans of time that something is late by or takes on its way; others only lie between two happenings."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.quantities.events import before_modifiers
from nlp.tokens import Kind, Token, word_set

_LATE_BY = word_set("delayed late overdue postponed slipped slip slips delay postpone behind")
_LATE_FOR = word_set("delayed postponed")
_PLANS = word_set("schedule time plan timetable programme target deadline")
_WAY = word_set(
    "reach reaches reached reaching link links linked linking connect connects connected travel travels travelled ride "
    "train trains ship ships truck trucks cross crosses crossed crossing drive drives drove fly flies flew sail sails "
    "sailed journey trip walk walked arrive arrives arrived transit transits flight"
)
_ARRIVES = _WAY | word_set("would will could can came come help rescuers")
_ENDS = frozenset(";:—–()")
_HOURS = word_set("h min")
_REACH = 14


def measured_later(words: Sequence[Token], first: int, after: int, unit: str | None) -> bool:
    """Whether "later" after the span tells by how much: "three weeks later than planned", "would be there ten hours
    later" (not "Ten hours later, he fled")."""
    if words[after].lower != "later":
        return False
    follows = words[after + 1].lower if after + 1 < len(words) else "."
    if follows == "than":
        return True
    led = before_modifiers(words, first)
    if unit not in _HOURS or led < 3 or words[led].kind is not Kind.WORD or follows not in (",", ".", ";", "on"):
        return False
    before = {word.lower for word in words[max(0, led - _REACH) : led + 1]}
    return words[led].lower not in ("and", "but", "then", "until") and not before.isdisjoint(_ARRIVES)


def lateness(words: Sequence[Token], first: int, after: int) -> bool:
    """ "Three weeks later than planned", "nearly three months behind schedule", "delayed by ten days"."""
    ahead = [word.lower for word in words[after : after + 3]]
    if ahead[:2] == ["later", "than"] or ahead[:1] in (["late"], ["overdue"]):
        return True
    if ahead[:1] == ["behind"] and not _PLANS.isdisjoint(ahead[1:]):
        return True
    at = before_modifiers(words, first)
    if at >= 1 and words[at].lower in ("by", "for"):
        return words[at - 1].lower in (_LATE_BY if words[at].lower == "by" else _LATE_FOR)
    return at >= 0 and words[at].lower in _LATE_FOR


def on_its_way(words: Sequence[Token], first: int) -> bool:
    """ "Will link the two seas in nine hours": how long a way takes that is travelled."""
    at = before_modifiers(words, first)
    if at < 1 or words[at].lower not in ("in", "within", "takes", "took", "take"):
        return False
    for index in range(at - 1, max(-1, at - _REACH), -1):
        if words[index].text in _ENDS:
            return False
        if words[index].lower in _WAY:
            return True
    return False
