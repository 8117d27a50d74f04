"""English words for states that exclude one another, in pairs: exempt or subject to it, resumed or suspended."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.tokens import word_set


@dataclass(frozen=True, slots=True)
class Pole:
    """One of two states that exclude one another."""

    pair: str
    positive: bool
    pattern: re.Pattern[str]
    """The words of state, without the auxiliaries before them; ``who`` in it is whom they speak of, if not who leads
    the clause."""


_NAME = r"(?P<who>(?:the )?[A-ZÀ-ÖØ-Þ][\w’'-]+(?: (?:of |and the )?[A-ZÀ-ÖØ-Þ][\w’'-]+){0,3})"
_DUTIES = r"(?:tariffs?|sanctions?|duty|duties|tax(?:es)?|quotas?|levy|levies|rules?|law|bans?|embargo|limits?|fees?)"
_IS = (
    r"(?:(?:is|are|was|were|been|be|being|remains?|remained|stays?|stayed|now|still|already|currently|temporarily"
    r"|indefinitely|fully|again)\s+)+"
)
_ALONE = r"(?=[,.;]|$| (?:on|in|at|after|from|last|this|late|early|earlier|shortly|yesterday|today|and|but|within|a)\b)"
_PAIRS: tuple[tuple[str, str, str], ...] = (
    (
        "exemption",
        r"exempt(?:ed)?\b(?! (?-i:[A-Z]))",
        (
            rf"(?<!be )subject(?:ed)?(?: to (?:[\w.-]+ ){{0,4}}{_DUTIES}\b|(?=[,.;])|$)"
            rf"|liable (?:to|for) (?:the |its )?(?:\w+ )?{_DUTIES}\b"
            rf"|(?:faces?|facing|faced|pays?|paying) (?:the |us )?(?:\w+ )?{_DUTIES}\b"
        ),
    ),
    ("exemption", rf"exempt(?:s|ed|ing)? {_NAME} from\b", ""),
    ("exemption", rf"exemptions? for {_NAME}", ""),
    (
        "running",
        (
            rf"(?:resumed|restarted)\b{_ALONE}|{_IS}(?:resumed|restarted)\b"
            r"|back (?:in operation|in service|up and running)|(?:running|flying|working) again"
        ),
        rf"{_IS}(?:suspended|halted|grounded|discontinued|on hold|at a standstill|out of service|shut down)\b",
    ),
    (
        "in force",
        rf"{_IS}(?:in (?:force|effect)|valid)\b",
        r"(?:lapsed|expired|(?:been |was |were )(?:lifted|repealed|revoked|scrapped|annulled))\b",
    ),
    (
        "legality",
        r"(?<!il)(?:perfectly |entirely |fully )?(?:legal|lawful|constitutional)\b(?=[,.;”\"]| under| and | but )",
        r"(?:illegal|unlawful|unconstitutional|against the law)\b(?=[,.;”\"]| under| and | but )",
    ),
    (
        "signature",
        r"(?:signed|ratified)(?= (?:the|a|an|its|their|it|that|this)\b|[,.;])",
        r"(?:refused|declined|failed) to (?:sign|ratify)\b|yet to (?:sign|ratify)\b|(?:unsigned|unratified)\b",
    ),
    (
        "answer",
        r"(?:accepted|agreed to|approved)(?= (?:the|a|an|its|their|it|that|this)\b)",
        r"(?:rejected|refused to accept|turned down|declined)(?= (?:the|a|an|its|their|it|that|this)\b)",
    ),
    ("verdict", r"(?:convicted|found guilty)\b", r"(?:acquitted|cleared of|found not guilty|exonerated)\b"),
    ("plea", r"pleaded guilty\b|pled guilty\b", r"pleaded not guilty\b|pled not guilty\b"),
    (
        "life",
        r"(?:alive|in good health|recovering)\b(?=[,.;”\"]| and | in | at | after )|survived\b",
        r"(?:dead(?=[,.;”\"]| in | at | on | after )|died\b(?! out| down)|(?:was|been) killed\b)",
    ),
    (
        "custody",
        rf"{_IS}(?:released|freed|set free)\b",
        r"(?:still |remains? |remained )(?:held|detained|imprisoned|jailed|in (?:custody|prison|detention|jail))\b",
    ),
    (
        "responsibility",
        r"claimed (?:the )?responsibility\b|admitted (?:to )?(?:carrying|responsibility)\b",
        r"denied (?:any |all )?(?:responsibility|involvement)\b",
    ),
    (
        "office",
        r"(?:resigned|stepped down|quit as)\b",
        r"(?:remains?|remained|stay(?:s|ed)) in office\b|(?:refused|refuses) to (?:resign|step down)\b",
    ),
    ("operation", rf"{_IS}(?:operational|in operation|in service)\b", r"(?:inoperable|out of operation|offline)\b"),
)
"""What the pair is of, and the words of either state: which of two holds can be asked of each."""
POLES = tuple(
    Pole(pair, positive, re.compile(rf"(?<![\w-])(?:{pattern})", re.IGNORECASE if "?P<who>" not in pattern else 0))
    for pair, yes, no in _PAIRS
    for positive, pattern in ((True, yes), (False, no))
    if pattern
)
SIGN = re.compile(
    r"\b(?:exempt|subject|liable|tariff|sanction|faces?\b|facing|pay|resum|restart|again|suspend|halt|ground|discontin"
    r"|hold|standstill|service|shut down|force|effect|valid|lapse|expire|lifted|repeal|revoke|scrap|annul|(?:il)?legal"
    r"|(?:un)?lawful|(?:un)?constitution|law\b"
    r"|(?:un)?sign|(?:un)?ratif|accept|agreed|approv|reject|turned down|declined"
    r"|refused|convict|guilty|acquit|cleared|exonerat|alive|health|recover|surviv|dead|died|killed|releas|freed|free\b"
    r"|held|detain|prison|imprison|jail|custody|detention|responsib|involvement|resign|stepped|step down|quit as|office"
    r"|operati|inoperable|offline)",
    re.IGNORECASE,
)
"""What a sentence must hold to be looked at for states."""
PERSONAL = frozenset({"life", "verdict", "plea", "custody", "office"})
"""Pairs of states that a person is in."""
LINKS = word_set("of with from to in at between on over for against by about")
"""Between what a phrase is of and the names in it: "talks with Brazil", "exports of steel from Ohio"."""
NEVER_TURNED = frozenset({"answer", "responsibility", "plea", "office"})
"""Pairs of which neither state follows from not being in the other: who has not accepted has not refused yet."""
OF_SOMETHING = frozenset({"signature", "answer", "exemption"})
"""Pairs of states that are of something named right after: the signed treaty, the rejected offer."""
DUTY_TERMS = word_set(
    "exempt subject liable face faces facing faced pay pays paying tariff tariffs sanction sanctions duty duties tax "
    "taxes quota quotas levy levies rule rules law ban bans embargo limit limits fee fees new any all u.s us"
)
"""Words of an exemption and of duties themselves, which do not tell which duties they are."""
CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december"
)
CHANGED = re.compile(
    r" (?:[\w’'-]+ ){0,4}?(?:after|following) (?:[\w’'-]+ ){0,3}?"
    r"(?:days?|weeks?|months?|hours?|years?|suspen\w+|halt|pause|break|outage|stop\w*)\b"
)
"""Behind a state, this knows that it was another before: "resumed after two days"."""
OF_OWN_WORDS = frozenset({"exemption"})
"""Those whose words name it themselves: "faces the steel tariffs"."""
NOT = re.compile(r"\b(?:not|never|no longer|neither|nor|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t)"
                 r"(?: (?:yet|be|been|being|fully|formally|yet been))*\s+$", re.I)  # fmt: skip
"""Right before words of state, these make them say the opposite."""
GUARD = re.compile(
    r"\b(?:will|would|if|when|once|until|could|may|might|should|must|shall|can|expected|due|plans?|planned|promised"
    r"|hope[ds]?|whether|unless|to be|to become|want(?:s|ed)?|demand(?:s|ed)?|call(?:s|ed|ing)? for|ask(?:s|ed)?"
    r"|seek(?:s|ing)?|sought|before|previously|formerly|earlier|was once|until then|threat\w*|risk|push\w*|possible"
    r"|temporary|or)\b"
    r"[^.;,]{0,40}$",
    re.I,
)
"""Words before a state that make of it none, or one of another time."""
SKIPPED = word_set(
    "still not now already yet also never been being be again fully currently officially formally only just then "
    "therefore since remain remains remained stay stays stayed no longer"
)
"""Words between who leads a clause and the words of state; auxiliaries are such too."""
GOES_ON = re.compile(
    r"(?:,|\b(?:and|but|then))\s+(?:(?:is|are|was|were|has|have|been|then|later|now|still)\s+)*$", re.I
)
"""Between a state and the next of one subject: "were suspended and resumed a day later"."""
CLAUSE_ENDS = frozenset(",;:—–()") | word_set("but while after before when because although which who")
"""What ends the clause of a state."""

_WHO = (
    r"(?P<who>(?:the )?(?:[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]+){0,3}(?: (?:army|forces|rebels|militia|troops))?"
    r"|(?:national |regular |government |rebel |federal )?"
    r"(?:army|rebels?|militias?|insurgents|government|junta|forces)))"
)
_TOWN = r"(?P<town>[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]+){0,2})"
_SORT = r"(?:the (?:\w+ )?(?:town|city|village|port|airport|island|province|district|region|base|capital)(?: of)? )?"
CONTROL = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b{_TOWN} (?:is|are|remains?|remained|was|has been) (?:now |still |fully |firmly |back )*"
            rf"(?:under (?:the )?(?:full |firm )?control of|controlled by|held by|in the hands of|occupied by) {_WHO}\b"
        ),
        (
            rf"\b{_WHO} (?:now |still |fully )*(?:controls?|holds?|(?:is|are|remains?) in (?:full )?control of)"
            rf" {_SORT}{_TOWN}\b"
        ),
        rf"\b{_WHO} (?:has |have )?(?:captured|seized|retaken|recaptured|retook|took control of) {_SORT}{_TOWN}\b",
    )
)
"""A place and who holds it: "Voru is under the control of the army"."""
PART = re.compile(
    r" (?:(?:international|main|central|northern|southern|eastern|western) )?(?:airport|airfield|port|harbou?r|base"
    r"|prison|bridge|dam|barracks|hospital|university|refinery|province|district|region|suburbs?|outskirts)\b"
)
"""Behind a town, what is only of it or around it."""
PLACED = (
    r"(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Ff]rom|[Tt]owards?|[Ll]eft|[Rr]eached|[Ee]ntered|[Ii]nto|to|of"
    r"|(?:town|city|village|port|island|province|district|region|capital|camp|school) (?:at|of|in))"
)
"""Before a name, these make a place of it."""
CONTROLS = re.compile(r"\b(?:control|held by|holds?\b|hands of|occupied|captur|seized|retak|retook|recaptur)")
"""What a sentence must hold to be looked at for who holds a place."""
SIDES = {
    "government": word_set("army government forces troops regular national federal junta"),
    "rebels": word_set("rebel rebels insurgents militia militias"),
}
"""Whom words without a name stand for; those of one side are no second holder."""
