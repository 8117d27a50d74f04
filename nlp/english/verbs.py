"""Forms of English verbs: from the base form to all that are written, and which of them tell of the past."""

from __future__ import annotations

from enum import Flag, auto

from nlp.tokens import word_set as words


class Form(Flag):
    """What a written form can be; "reported" is both PAST and PARTICIPLE."""

    BASE = auto()
    THIRD = auto()
    PAST = auto()
    PARTICIPLE = auto()
    GERUND = auto()


# base, past, participle; a slash parts variants.
_IRREGULAR = """
say said said|tell told told|write wrote written|think thought thought|know knew known|feel felt felt|see saw seen
speak spoke spoken|hold held held|find found found|show showed shown/showed|mean meant meant|read read read
swear swore sworn|foresee foresaw foreseen|make made made|give gave given|take took taken|get got got/gotten
come came come|become became become|go went gone|begin began begun|break broke broken|bring brought brought
build built built|buy bought bought|catch caught caught|choose chose chosen|cut cut cut|deal dealt dealt
draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|fight fought fought|flee fled fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|grow grew grown|hear heard heard
hide hid hidden|hit hit hit|hurt hurt hurt|keep kept kept|lay laid laid|lead led led|leave left left|lend lent lent
let let let|lie lay lain|lose lost lost|meet met met|pay paid paid|put put put|quit quit quit|ride rode ridden
rise rose risen|run ran run|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|spend spent spent|spread spread spread
stand stood stood|steal stole stolen|strike struck struck|swing swung swung|take took taken|teach taught taught
tear tore torn|throw threw thrown|undergo underwent undergone|understand understood understood|uphold upheld upheld
wear wore worn|win won won|withdraw withdrew withdrawn|oversee oversaw overseen|overthrow overthrew overthrown
seek sought sought|shed shed shed|shrink shrank shrunk|bid bid bid|bind bound bound|burst burst burst|cost cost cost
overtake overtook overtaken|undertake undertook undertaken|outdo outdid outdone|beat beat beaten|bear bore born/borne
blow blew blown|dig dug dug|do did done|have had had|hang hung hung|spin spun spun|split split split|fit fit fit
rebuild rebuilt rebuilt|rebut rebutted rebutted|retell retold retold|foretell foretold foretold
"""

_DOUBLING = words(
    "admit allot ban beg blog brag chat commit compel concur confer control defer drop equip expel grab grin grip "
    "hug infer jab jot kid map nod occur omit outbid patrol permit plan plot propel quip rap rebut recap "
    "refer regret rip rob scrap shrug sin skip slam slap slip snap sob spot stop strip submit tap tip top "
    "transfer trim trip wed wrap"
)
"""Verbs that double their last letter: "quipped"."""

_VOWELS = frozenset("aeiou")


def forms(base: str) -> dict[str, Form]:
    """Every written form of the verb ``base`` (lower case) and what it may be."""
    irregular = IRREGULAR.get(base)
    past, participles = irregular if irregular else (_past(base), (_past(base),))
    found: dict[str, Form] = {}
    for form, kind in (
        (base, Form.BASE),
        (_third(base), Form.THIRD),
        (past, Form.PAST),
        (_gerund(base), Form.GERUND),
        *((participle, Form.PARTICIPLE) for participle in participles),
    ):
        found[form] = found.get(form, Form(0)) | kind
    return found


def _third(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh")) or base in ("go", "do", "echo", "veto"):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return "has" if base == "have" else base + "s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return base + base[-1] + "ed" if base in _DOUBLING else base + "ed"


def _gerund(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    doubles = base in _DOUBLING or base in _DOUBLING_IRREGULAR
    return base + base[-1] + "ing" if doubles else base + "ing"


_DOUBLING_IRREGULAR = words(
    "begin cut dig fit forbid forget get hit let put quit run set shut sit spin split swim win shed bid"
)

IRREGULAR: dict[str, tuple[str, tuple[str, ...]]] = {
    base: (past, tuple(participle.split("/")))
    for base, past, participle in (row.split() for row in _IRREGULAR.replace("\n", "|").split("|") if row.strip())
}
"""Base form -> (past, participles)."""

IRREGULAR_PASTS = frozenset({past for past, _ in IRREGULAR.values()} | {"was", "were"}) - frozenset(
    {"lay", "bound", "felt", "left"}
)
"""Past forms that no "-ed" gives away."""
