"""Given names: the short form of one, and one that stands for its bearer; relatives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nlp.mentions.shapes import KIN_WORDS

if TYPE_CHECKING:
    from nlp.entities.clustering import Node

_KIN_BEFORE = re.compile(rf"\b(?:{KIN_WORDS})s?,? $")
_REACH = 20
"""Characters before a name in which the word for a relative stands."""

_SHORT_FORMS = (
    "deb debra deborah debbie | bill william will billy | bob robert rob bobby | jim james jimmy | joe joseph joey | "
    "mike michael mick | tom thomas tommy | tony anthony antonio | ted edward ed eddie | ted theodore | dick richard "
    "rick | liz elizabeth beth betty | kate katherine catherine kathy cathy | peggy margaret maggie | dan daniel "
    "danny | dave david | steve stephen steven | chris christopher | nick nicholas nicolas | matt matthew | andy "
    "andrew | ben benjamin | sam samuel | sam samantha | alex alexander | alex alexandra | jack john johnny | chuck "
    "charles charlie | larry lawrence | ron ronald | don donald | ken kenneth | greg gregory | jeff jeffrey | pat "
    "patrick | pat patricia | sue susan suzanne | jen jennifer jenny | vicky victoria | becky rebecca | pete peter | "
    "phil philip | ray raymond | russ russell | tim timothy | val valerie | walt walter | zack zachary | abe abraham "
    "| al alan | al albert | al alfred | art arthur | bernie bernard | cindy cynthia | doug douglas | fred frederick "
    "| gerry gerald jerry | hank henry harry | kim kimberly | len leonard | mitch mitchell | nate nathan | norm "
    "norman | paddy padraig | sandy sandra | stan stanley | terry terence | terry theresa | tina christina | trish "
    "patricia | vince vincent | wes wesley | pepe jose | paco francisco | sasha aleksandr oleksandr | vova vladimir "
    "volodymyr | misha mikhail | dima dmitry dmytro | kolya nikolai"
)
"""Within each group all are one name; a short form of several names stands in several."""
_GROUPS = tuple(frozenset(group.split()) for group in _SHORT_FORMS.split("|"))
_LEAST = 4
"""Letters of a given name that a longer one may begin with: Almaz, Almazbek."""


def one_given_name(a: str, b: str) -> bool:
    """Whether two different given names (lower case, without accents) are long and short form of one."""
    short, long = sorted((a, b), key=len)
    if any(a in group and b in group for group in _GROUPS):
        return True
    # Martin and Martina, Victor and Victoria are two people.
    return len(short) >= _LEAST and len(long) >= len(short) + 2 and long.startswith(short) and long[-1] not in "ae"


def is_relative(text: str, node: Node, article: str) -> bool:
    """Whether an article names this person first as a relative of another: "his brother, Jorge Mansilla"."""
    start = first_start(node, article)
    return _KIN_BEFORE.search(text, max(0, start - _REACH), start) is not None


def first_start(node: Node, article: str) -> int:
    """Where an article first names this person (code points)."""
    return min((mention.start for mention in node.mentions if mention.article_key == article), default=0)
