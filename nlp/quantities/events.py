"""What befell the counted: the verb or noun of their own clause that says dead, hurt, missing, held or displaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from nlp.grammar import Grammar, grammar_for
from nlp.lemmas import concept_of, lemma
from nlp.quantities.phrases import Phrase, is_thing, nationals, noun_phrase, pasts, plural
from nlp.tokens import Kind, Token, word_set

_ENDS = frozenset(';:—–[]“”"')
_QUOTES = frozenset('“”"')
_REACH = 16
_LIST_REACH = 24
_TOLL_REACH = 26
_BREAKS = word_set(
    "while but when after as before because since if although where which whose whether though until unless than"
)
_AUXILIARIES = word_set("is are was were be been being has have had having will would could may might must to")
_PASSIVE = word_set("is are was were be been being got get")
_HELD = word_set(
    "feared believed thought reported presumed confirmed known said understood still now also already all both so far "
    "later officially either currently there"
)
"""Words between the counted and what befell them: "are still feared dead"."""
_ASIDE = word_set("including among most many some mostly all both mainly half several one two three four five none")
_SUBJECT_ACTS = word_set("died die dies dying perished perish fled flee fleeing drowned missing")
"""What the subject itself does, whatever follows."""
_NOT_OBJECTS = word_set(
    "by in at on when after as since during from near with and or while before because this that last yesterday today "
    "across among within over inside outside around so who but for under per until also there here later through "
    "between against according alive dead"
)
_MODIFIERS = word_set(
    "at least about some around more than nearly almost over up to as many a an the another other additional total of "
    "approximately roughly estimated further only just under fewer less no well close exactly further these those its "
    "their his her our my or"
)
_ACTIVE_LEFT = ("ed", "ing", "s", "ll", "nd", "re", "en", "ve", "ost")
_COUNTS = word_set("toll dead deaths death fatalities casualties injured wounded missing displaced")
_GIVEN_TO = word_set("to at of is was stood stands above over from hit reached topped exceeded passed past rose put")
_INCLUDES = word_set("include includes included including comprised comprises")
_PREPOSITIONS = word_set("with by from against to for alongside besides between of in at on near despite")
_LIFE_VERBS = word_set("lost claimed cost costs claiming costing taken took taking lose losing")
_BODIES = word_set("body corpse remains")
_GRAVE = {
    "critically": "critical", "critical": "critical", "seriously": "serious", "serious": "serious",
    "severely": "serious", "gravely": "serious", "badly": "serious", "lightly": "light", "slightly": "light",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted of one figure: its tokens ``[first, after)`` and its noun phrase, if it has one."""

    first: int
    after: int
    phrase: Phrase | None


def befallen(words: Sequence[Token], counted: Counted, grammar: Grammar) -> str | None:
    """The event of the figure's own clause ("death", "injury" ...), or None; things are only hit, never dead."""
    phrase = counted.phrase
    head = words[phrase.head].lower if phrase is not None else None
    if head is not None and is_thing(head, grammar):
        return None
    if head is not None and lemma(head, grammar) in _BODIES:
        return "death"
    if head is not None and lemma(head, grammar) == "life":
        return "death" if _lives_lost(words, counted) else None
    return (
        _governed(words, counted, grammar)
        or _predicate(words, counted.after if phrase is None else phrase.after, grammar, _beside(words, counted.first))
        or _listed(words, counted.first, grammar)
        or _named_before(words, counted, grammar)
        or (_number_of(words, counted.after, grammar) if phrase is None else None)
        or (_toll(words, counted.first, grammar) if phrase is None else None)
    )


def gravity(words: Sequence[Token], after: int) -> str | None:
    """How badly the injured are hurt, said right after the figure: "15 critically", "10 of whom remain critical"."""
    for word in words[after : after + 5]:
        if word.text in _ENDS or word.text == ",":
            return None
        if word.lower in _GRAVE:
            return _GRAVE[word.lower]
    return None


def _event(word: Token, grammar: Grammar) -> str | None:
    found = concept_of(word.lower, grammar) if word.kind is Kind.WORD else None
    return found if found in grammar.meanings.events else None


@cache
def _event_phrases(language: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The phrases that say an event, by their first word."""
    grammar = grammar_for(language)
    assert grammar is not None
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, meaning in grammar.meanings.phrases.items():
        if meaning in grammar.meanings.events:
            found.setdefault(phrase[0], []).append((phrase, meaning))
    return found


def _phrase_event(words: Sequence[Token], index: int, grammar: Grammar) -> str | None:
    """ "Lost their lives", "taken into custody" at ``index``."""
    for phrase, meaning in _event_phrases(grammar.language).get(words[index].lower, ()):
        if tuple(word.lower for word in words[index : index + len(phrase)]) == phrase:
            return meaning
    return None


def before_modifiers(words: Sequence[Token], first: int) -> int:
    """The token before the figure and the words that limit it: "killing | at least another 34"; -1 at the start."""
    at = first - 1
    while at >= 0 and first - at < 8 and words[at].lower in _MODIFIERS:
        if words[at].lower in ("of", "to", "at", "over", "or") and not _limits(words, at, first):
            break
        at -= 1
    return at


def _limits(words: Sequence[Token], at: int, first: int) -> bool:
    """Whether "of", "to", "at" or "over" at ``at`` is part of a modifier: "a total of", "up to", "at least"."""
    lower = words[at].lower
    before = words[at - 1].lower if at else ""
    if lower == "at":
        return words[at + 1].lower in ("least", "most")
    if lower == "to":
        return before in ("up", "close")
    if lower == "of":
        return before in ("total", "estimated", "average", "further", "excess", "minimum")
    return lower == "over" and at == first - 1 and before not in ("all", "took", "turned")


def _governed(words: Sequence[Token], counted: Counted, grammar: Grammar) -> str | None:
    """The verb or noun right before the figure: "killing 10", "the arrest of 20", "lost seven soldiers"."""
    at = before_modifiers(words, counted.first)
    if at < 0 or words[at].kind is not Kind.WORD:
        return None
    lower = words[at].lower
    if lower in ("lost", "lose", "losing") and counted.phrase is not None:
        lost = words[counted.phrase.head]
        return "death" if is_personal(lost.lower, grammar) or nationals(lost, grammar) else None
    if lower == "of" and at:
        noun = words[at - 1]
        if noun.lower in ("lives", "bodies", "corpses", "remains", "loss") and counted.phrase is not None:
            return "death"
        found = _event(noun, grammar)
        return found if found is not None and not _goes_on(words, counted, grammar) else None
    if lower in ("round", "rounded", "rounding") and words[at + 1].lower == "up":
        return "detention"
    if lower == "dead" and at and words[at - 1].lower in ("shot", "stabbed", "shooting"):
        return "death"
    found = _event(words[at], grammar)
    if lower in ("kills", "injures", "wounds", "hurts"):
        return found
    if lower in ("dead", "missing") or not lower.endswith(_ACTIVE_LEFT):
        return None
    if plural(lower) and not lower.endswith("ed"):
        return None
    if lower.endswith("ed") and at and words[at - 1].lower in _PASSIVE:
        return None  # "were killed 40 years ago"
    return found


def _goes_on(words: Sequence[Token], counted: Counted, grammar: Grammar) -> bool:
    """Whether a relative clause says better what befell them: "the evacuation of 24 soldiers who were injured"."""
    after = counted.phrase.after if counted.phrase is not None else counted.after
    return after < len(words) and words[after].lower == "who" and _predicate(words, after, grammar) is not None


def is_personal(word: str, grammar: Grammar) -> bool:
    """Whether a noun counts people: soldiers, civilians, relatives, children."""
    single = lemma(word, grammar)
    return (
        word in grammar.guards.people
        or single in grammar.guards.people
        or single in _KIN
        or single.endswith(("ier", "ian", "ee", "ist"))
    )


_KIN = word_set(
    "relative son daughter brother sister cousin parent child friend colleague comrade member leader commander "
    "policeman guard fighter troop staff crew nurse villager neighbour neighbor grandchild uncle aunt wife "
    "husband player"
)


def _beside(words: Sequence[Token], first: int) -> bool:
    """Whether the counted hang on a preposition, so that the clause's predicate is said of another."""
    at = before_modifiers(words, first)
    return at >= 0 and words[at].lower in _PREPOSITIONS


def _predicate(words: Sequence[Token], at: int, grammar: Grammar, beside: bool = False) -> str | None:
    """What is said of the counted after them: "... of one family, including two boys, were killed"."""
    index, passive = at, False
    while index < min(len(words), at + _REACH + (index - at if index > at + _REACH else 0)):
        word = words[index]
        lower = word.lower
        if word.text in _QUOTES and (after := _past_quotation(words, index)) is not None:
            index = after
            continue
        if word.text in _ENDS or lower in _BREAKS:
            return None
        if word.text == "," or word.text == "(":
            index = _past_aside(words, index, grammar)
            if index < 0:
                return None
            continue
        if lower == "and":
            if not _joined(words, index, grammar):
                return None
            index += 1
            continue
        told = _phrase_event(words, index, grammar)
        if told is not None:
            return told
        found = _event(word, grammar)
        if found is not None:
            return found if _of_subject(words, index, passive, grammar) else None
        if lower in _AUXILIARIES:
            if beside and words[index - 1].lower not in ("who", "that"):
                return None
            passive = passive or lower in _PASSIVE
        elif lower not in _HELD and index > at and _finite(words, index):
            return None
        index += 1
    return None


def _past_quotation(words: Sequence[Token], index: int) -> int | None:
    """The token after the quoted words that begin at ``index``, where the clause goes on with its verb."""
    for at in range(index + 1, min(len(words) - 1, index + _REACH)):
        if words[at].text in _QUOTES:
            return at + 1 if words[at + 1].lower in _AUXILIARIES else None
    return None


def _past_aside(words: Sequence[Token], index: int, grammar: Grammar) -> int:
    """The token after what stands between commas or brackets at ``index``; -1 where the clause ends there."""
    closing = ")" if words[index].text == "(" else ","
    follows = words[index + 1] if index + 1 < len(words) else None
    if follows is None:
        return -1
    if closing == "," and follows.kind is Kind.NUMBER:
        return index + 1  # "three women, 2 men and a child were killed"
    for at in range(index + 1, min(len(words), index + _LIST_REACH)):
        if words[at].text in _ENDS:
            return -1
        if words[at].text == closing:
            after = words[at + 1] if at + 1 < len(words) else None
            if closing == ")" or (after is not None and (after.lower in _AUXILIARIES or _event(after, grammar))):
                return at + 1
            if follows.lower not in _ASIDE:
                return -1
    return -1


def _joined(words: Sequence[Token], index: int, grammar: Grammar) -> bool:
    """Whether "and" at ``index`` joins more of the counted ("and three women"), not another predicate."""
    for word in words[index + 1 : index + 4]:
        if word.kind is Kind.NUMBER or word.lower in grammar.numbers.ones or word.lower in ("a", "an"):
            return True
        if word.lower in grammar.guards.people:
            return True
        if word.lower.endswith(("ed", "ing")) or word.lower in _AUXILIARIES:
            return False
    return False


def _finite(words: Sequence[Token], index: int) -> bool:
    """Whether the word at ``index`` is the verb of another predicate; "trapped in" may only describe."""
    lower = words[index].lower
    if words[index].kind is not Kind.WORD:
        return words[index].kind is Kind.NUMBER
    if lower in pasts() or lower in ("hit", "left"):
        return words[index - 1].lower not in ("have", "has", "had") and words[index - 1].lower not in _PASSIVE
    before = words[index - 1].lower
    if not lower.endswith("ed") or before in _PASSIVE or before in ("the", "a", "an", "their", "its", "of"):
        return False
    follows = words[index + 1].lower if index + 1 < len(words) else "."
    return follows not in ("in", "by", "at", "on", "from", "under", "near", "with", "there", "inside", "to")


def _of_subject(words: Sequence[Token], index: int, passive: bool, grammar: Grammar) -> bool:
    """Whether the event word at ``index`` is said of the subject, not done by it to others."""
    lower = words[index].lower
    if concept_of(lower, grammar) == "infection" and not lower.endswith("ed"):
        return False  # "under the current test"
    if passive or lower in _SUBJECT_ACTS or lower in ("dead", "homeless", "hostage", "hostages"):
        return True
    if lower.endswith("ing") or lower in ("kill", "kills", "evacuate", "arrest", "detain", "injure"):
        return False
    follows = words[index + 1] if index + 1 < len(words) else None
    if follows is None or follows.kind is Kind.MARK or follows.lower in _NOT_OBJECTS:
        return True
    return follows.lower.endswith(("ly", "ed")) and follows.kind is Kind.WORD


def _listed(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """The verb that governs a list whose later part the figure is: "killed 10 soldiers, three guards and two boys"."""
    at = before_modifiers(words, first)
    if at < 0 or (words[at].lower not in ("and", "plus") and words[at].text != ","):
        return None
    for index in range(at - 1, max(-1, at - _LIST_REACH), -1):
        word = words[index]
        lower = word.lower
        if word.kind is Kind.NUMBER or lower in grammar.numbers.ones or lower in grammar.numbers.vague:
            found = _governed(words, Counted(index, index + 1, noun_phrase(words, index + 1, grammar, True)), grammar)
            if found is not None:
                return found
        elif (
            word.text in _ENDS
            or lower in _AUXILIARIES
            or lower in _BREAKS
            or lower in pasts()
            or (lower not in ("injured", "wounded") and lower.endswith(("ed", "ing")))
        ):
            return None
    return None


def _named_before(words: Sequence[Token], counted: Counted, grammar: Grammar) -> str | None:
    """ "The dead included seven children", "among the victims were two boys"."""
    at = before_modifiers(words, counted.first)
    if at < 1 or words[at].lower not in _INCLUDES:
        return None
    for word in reversed(words[max(0, at - 8) : at]):
        if word.text in _ENDS or word.kind is Kind.NUMBER:
            return None
        if word.lower == "victims":
            return "death"
        found = _event(word, grammar)
        if found is not None:
            return found
    return None


def _number_of(words: Sequence[Token], after: int, grammar: Grammar) -> str | None:
    """ "Bringing to 34 the number of miners killed", "brought to 34 the death toll"."""
    ahead = [word.lower for word in words[after : after + 4]]
    if ahead[:1] != ["the"]:
        return None
    if ahead[1:3] == ["number", "of"]:
        at = after + 3
        found = _event(words[at], grammar) if at < len(words) else None
        if found is not None:
            return found
        phrase = noun_phrase(words, at, grammar, counted=True)
        if phrase is None:
            return None
        who = phrase.after < len(words) and words[phrase.after].lower == "who"
        return _predicate(words, phrase.after + who, grammar)
    return "death" if "toll" in ahead else None


def _toll(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "The death toll from the storm has risen to 40": what the words before a bare figure count."""
    at = before_modifiers(words, first)
    if at < 0 or words[at].lower not in _GIVEN_TO:
        return None
    for index in range(at, max(-1, at - _TOLL_REACH), -1):
        word = words[index]
        if word.text in _ENDS:
            return None
        if word.lower in _COUNTS:
            return "death" if word.lower == "toll" else _event(word, grammar)
        if word.kind is Kind.NUMBER and index < at - 2 and words[index - 1].lower not in ("from", "than"):
            follows = words[index + 1].lower if index + 1 < len(words) else ""
            if follows not in ("days", "hours", "weeks", "months", "years"):
                return None
        found = _event(word, grammar)
        if found is not None and word.lower.endswith("ed"):
            return found
    return None


def _lives_lost(words: Sequence[Token], counted: Counted) -> bool:
    """ "Almost 30 lives have already been lost", "claimed 12 lives"."""
    after = counted.phrase.after if counted.phrase is not None else counted.after
    around = [*words[max(0, counted.first - 6) : counted.first], *words[after : after + 6]]
    return any(word.lower in _LIFE_VERBS for word in around)
