"""What a figure measures and of whom: its head noun and governing verb, through the synonym tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.grammar import Grammar
from nlp.lemmas import concept_of, lemma
from nlp.proposals import MentionProposal
from nlp.quantities.clauses import subject_noun
from nlp.tokens import Kind, Token, word_set

_CLAUSE_ENDS = frozenset(';:—–()[]“”"')
_PHRASE_WORDS = 6
_LEFT, _RIGHT = 10, 8
_NAMES = word_set("PERSON ORG GPE LOC FAC PRODUCT EVENT LAW NORP")
_CHANGES = frozenset({"growth", "decline"})
_WEAK = word_set("worth value valued values estimate estimated reached reach")
"""Words that give any measure its figure: "exports worth $3 billion" measures exports."""
_PRICED = word_set("export import trade production reserve revenue aid debt loan profit loss tax share wage")
_RATES = word_set("interest inflation unemployment poverty turnout")
_PLURALS = word_set(
    "people men women children troops police personnel aircraft dead injured wounded missing cattle "
    "sheep policemen fishermen servicemen feet lives fish"
)
_ADJECTIVES = {
    "deep": "depth",
    "long": "length",
    "wide": "width",
    "high": "height",
    "tall": "height",
    "away": "distance",
    "north": "distance",
    "south": "distance",
    "east": "distance",
    "west": "distance",
    "northeast": "distance",
    "northwest": "distance",
    "southeast": "distance",
    "southwest": "distance",
    "old": "age",
    "offshore": "distance",
    "inland": "distance",
    "from": "distance",
    "thick": "thickness",
    "above": "height",
    "outside": "distance",
    "upstream": "distance",
    "downstream": "distance",
}
_EVERY = word_set("annually yearly daily monthly weekly hourly apiece each altogether overall")
_THIRD_PERSON = word_set(
    "comes goes stems belongs lies stands remains depends consists lives gets makes takes holds wants"
)
_LEAST = word_set("at least about around some nearly almost more than up to over no fewer less as many")
_BODIES = word_set("body corpse")
"""Counted, they are the dead."""
_DETERMINERS = word_set("the a an its their his her our this these those all such any some")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its tokens ``[first, after)`` and the token of its head."""

    first: int
    after: int
    head: int


@dataclass(frozen=True, slots=True)
class Described:
    measures: str | None
    subject: str | None
    phrase: Phrase | None


def plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))


def noun_phrase(words: Sequence[Token], at: int, grammar: Grammar, counted: bool) -> Phrase | None:
    """The noun phrase that begins at token ``at``. A ``counted`` one ends with its first plural."""
    stop = grammar.meanings.stop | grammar.guards.auxiliaries
    index, last = at, -1
    while index < len(words) and index - at < _PHRASE_WORDS * 2:
        token = words[index]
        if token.text in "-‐‑" and not token.spaced and last >= 0:
            index += 1
            continue
        if token.kind is not Kind.WORD or (token.lower in stop and not (token.lower == "second" and last < 0)):
            break
        if last >= 0 and plural(words[last].lower) and counted and not _compound(words, index, grammar):
            break
        follows = words[index + 1].lower if index + 1 < len(words) else "."
        if last >= 0 and token.lower in _THIRD_PERSON:
            break  # "of the money comes from a loan"
        if last >= 0 and token.lower.endswith("ed") and (follows in stop or not follows.isalpha()):
            break  # "cocaine smuggled through"
        last = index
        index += 1
    return Phrase(at, last + 1, last) if last >= 0 else None


def _compound(words: Sequence[Token], index: int, grammar: Grammar) -> bool:
    """Whether the noun at ``index`` goes on with the plural before it ("sales agents", "containers ships")."""
    lower = words[index].lower
    follows = words[index + 1].lower if index + 1 < len(words) else "."
    return (
        plural(lower)
        and follows not in ("people",)
        and (follows in grammar.meanings.stop or not follows.isalpha())
        and words[index - 1].lower
        in ("sales", "arms", "customs", "sports", "goods", "rights", "savings", "news", "species")
    )


def describe(
    words: Sequence[Token],
    first: int,
    after: int,
    dimension: str,
    grammar: Grammar,
    mentions: Sequence[MentionProposal],
) -> Described:
    """What the expression at tokens ``[first, after)`` measures. ``mentions`` are those of the sentence."""
    phrase, part_of = _phrase_after(words, after, dimension, grammar)
    named = _name_left(words, first, mentions, grammar)
    event = _event(words, first, after if phrase is None else phrase.after, grammar) if dimension == "number" else None
    if dimension == "number":
        head = lemma(words[phrase.head].lower, grammar) if phrase else None
        concept = concept_of(head, grammar) if head else None
        if concept in grammar.meanings.events:
            return Described(concept, named, phrase)
        if head == "life" and phrase is not None and _lives_lost(words, first, phrase.after):
            return Described("death", named, phrase)
        if event is not None:
            return Described(event, _spelled(words, phrase) if phrase else named, phrase)
        if head in _BODIES or _bodies_of(words, first):
            return Described("death", named, phrase)
        if phrase is None:
            near = _given_to(words, first, grammar) or _concept_near(words, first, after, grammar, plain=False)
            return Described(near, named, None)
        label = _hired(words, first, grammar) if head == "person" else None
        return Described(label or _label(words, phrase, grammar), named or _spelled(words, phrase), phrase)
    adjective = words[after].lower if after < len(words) else ""
    if adjective in (_ADJECTIVES if dimension == "distance" else ("old", "long") if dimension == "duration" else ()):
        return Described(_ADJECTIVES[adjective], named, None)
    if dimension == "percent" and phrase is not None and part_of:
        label = _label(words, phrase, grammar)
        return Described(label if "share" in label else f"share of {label}", named, phrase)
    if dimension == "money" and phrase is not None and not part_of and _attributive(words, first):
        return Described(concept_of(words[phrase.head].lower, grammar) or "cost", named, phrase)
    if dimension == "money":
        close = _governing_noun(words, first, grammar) or _concept_left(words, first, 5, grammar)
        close = close or _given_to(words, first, grammar)
        if close is not None:
            return Described(close, named, phrase)
    if phrase is not None and (part_of or words[after].text in "-‐‑" or dimension in ("mass", "area", "volume")):
        return Described(_label(words, phrase, grammar), named, phrase)
    near = _governing_noun(words, first, grammar) or _next_concept(words, after, grammar)
    if dimension == "percent":
        near = _rate_named(words, first) or near
    if near is None and dimension not in ("duration", "speed"):
        near = _given_to(words, first, grammar)
    near = near or _concept_near(words, first, after, grammar)
    if near is None and phrase is not None:
        near = _label(words, phrase, grammar)
    return Described(near, named, phrase)


def _phrase_after(words: Sequence[Token], after: int, dimension: str, grammar: Grammar) -> tuple[Phrase | None, bool]:
    """The noun phrase after the figure, and whether an "of" or "in" stood between."""
    at, linked = after, False
    if at < len(words) and words[at].text in "-‐‑" and not words[at].spaced:
        at += 1
    if at < len(words) and words[at].lower in (("of",) if dimension == "number" else ("of", "in")):
        at, linked = at + 1, True
        while at < len(words) and (
            words[at].lower in _DETERMINERS or words[at].kind is Kind.NUMBER or words[at].lower in grammar.numbers.ones
        ):
            at += 1
    elif (
        dimension == "number"
        and at < len(words)
        and words[at].lower in ("more", "other", "such", "fewer", "additional", "new", "extra")
    ):
        at += 1
    if at >= len(words) or words[at].lower in _EVERY:
        return None, linked
    return noun_phrase(words, at, grammar, counted=dimension == "number" or linked), linked


def _label(words: Sequence[Token], phrase: Phrase, grammar: Grammar) -> str:
    """The phrase in lower case with its head as a lemma: "Peru's copper exports" -> "copper export"."""
    parts = [
        words[index].lower
        for index in range(phrase.first, phrase.head)
        if words[index].kind is Kind.WORD and not words[index].lower.endswith("'s") and words[index].text[0].islower()
    ]
    return " ".join([*parts[-2:], lemma(words[phrase.head].lower, grammar)])


def _spelled(words: Sequence[Token], phrase: Phrase) -> str:
    pieces = [
        (" " if index > phrase.first and words[index].spaced else "") + words[index].text
        for index in range(phrase.first, phrase.after)
    ]
    return "".join(pieces)


def _event(words: Sequence[Token], first: int, after: int, grammar: Grammar) -> str | None:
    """What befell the counted: the first event word after the noun phrase, else the last before the figure."""
    meanings = grammar.meanings
    at = first - 1
    while at >= 0 and first - at < 4 and words[at].lower in _LEAST:
        at -= 1
    if at >= 0 and words[at].lower.endswith("ing"):  # "killing at least 34 people and wounding a hundred"
        found = concept_of(words[at].lower, grammar)
        if found in meanings.events:
            return found
    for index in range(after, min(len(words), after + _RIGHT)):
        if (
            words[index].text in _CLAUSE_ENDS
            or words[index].lower in ("while", "but", "who")
            or words[index].text == ","
        ):
            break
        found = _event_at(words, index, grammar)
        if found is not None:
            return found
        if words[index].kind is Kind.NUMBER and index > after:
            break
    for index in range(first - 1, max(-1, first - 7), -1):
        if (
            words[index].text in _CLAUSE_ENDS
            or words[index].kind is Kind.NUMBER
            or words[index].lower in ("that", "and")
        ):
            break
        concept = concept_of(words[index].lower, grammar)
        if concept in meanings.events and not plural(words[index].lower):
            return concept
        found = _event_at(words, index, grammar)
        if found is not None and words[index].lower not in ("lost",):
            return found
    return None


def _attributive(words: Sequence[Token], first: int) -> bool:
    """ "A £4.2bn scheme", "the 3-billion-dollar port": what stands after is what it costs."""
    return first > 0 and words[first - 1].lower in ("a", "an", "the", "its", "their", "this", "another")


def _given_to(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "The damage as a whole is put at €600m", "the number of lives lost stands at ten": what the clause is about."""
    noun = subject_noun(words, first, grammar)
    if noun is None:
        return None
    if noun == "life" and _lives_lost(words, first, first):
        return "death"
    return concept_of(noun, grammar) or noun


def _bodies_of(words: Sequence[Token], first: int) -> bool:
    """ "The bodies of at least ten labourers"."""
    before = [word.lower for word in words[max(0, first - 5) : first]]
    return any(word in ("bodies", "corpses", "remains") and "of" in before[at:] for at, word in enumerate(before))


def _hired(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "Will employ 3,200 people": workers, said by the verb right before."""
    before = [word.lower for word in words[max(0, first - 3) : first]]
    return "worker" if any(concept_of(word, grammar) == "worker" for word in before) else None


def _lives_lost(words: Sequence[Token], first: int, after: int) -> bool:
    """ "Almost 30 lives have already been lost", "claimed 12 lives"."""
    around = [*words[max(0, first - 5) : first], *words[after : after + 6]]
    return any(
        word.lower in ("lost", "claimed", "cost", "costs", "claiming", "costing", "taken", "took") for word in around
    )


def _event_at(words: Sequence[Token], index: int, grammar: Grammar) -> str | None:
    for phrase, meaning in grammar.meanings.phrases.items():
        if meaning in grammar.meanings.events and words[index].lower == phrase[0]:
            got = tuple(word.lower for word in words[index : index + len(phrase)])
            if got == phrase:
                return meaning
    concept = concept_of(words[index].lower, grammar) if words[index].kind is Kind.WORD else None
    return concept if concept in grammar.meanings.events else None


def _governing_noun(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "A tunnel of 1.8 km", "an investment of about $3 billion": the noun before "of"."""
    at = first - 1
    while at > 0 and first - at < 5 and words[at].lower != "of" and words[at].kind is Kind.WORD:
        if (words[at].lower,) not in grammar.numbers.modifiers_before and words[at].lower not in (
            "a",
            "an",
            "more",
            "than",
            "least",
            "at",
        ):
            return None
        at -= 1
    if at < 1 or words[at].lower != "of" or words[at - 1].kind is not Kind.WORD:
        return None
    noun = words[at - 1].lower
    if noun in grammar.meanings.stop or noun in (
        "total",
        "average",
        "maximum",
        "minimum",
        "record",
        "excess",
        "upwards",
    ):
        return None
    return concept_of(noun, grammar) or lemma(noun, grammar)


def _concept_left(words: Sequence[Token], first: int, reach: int, grammar: Grammar) -> str | None:
    """The nearest concept among the last ``reach`` tokens before the figure, inside its clause."""
    weak: str | None = None
    for index in range(first - 1, max(-1, first - 1 - reach), -1):
        if words[index].text in _CLAUSE_ENDS or words[index].text == ",":
            break
        found = concept_of(words[index].lower, grammar) if words[index].kind is Kind.WORD else None
        if found is not None and words[index].lower not in grammar.meanings.stop:
            if words[index].lower in _WEAK:
                weak = weak or found
            elif weak is None or found in _PRICED:
                return found
    return weak


def _rate_named(words: Sequence[Token], first: int) -> str | None:
    """A rate by its own name in the clause: "the interest on the loan is 5.5%"."""
    for index in range(first - 1, max(-1, first - 1 - _LEFT), -1):
        if words[index].text in _CLAUSE_ENDS:
            return None
        if words[index].lower in _RATES:
            return words[index].lower
    return None


def _next_concept(words: Sequence[Token], after: int, grammar: Grammar) -> str | None:
    """ "75% complete", "12 days shorter"."""
    if after >= len(words) or words[after].kind is not Kind.WORD or words[after].lower in grammar.meanings.stop:
        return None
    return concept_of(words[after].lower, grammar)


def _concept_near(words: Sequence[Token], first: int, after: int, grammar: Grammar, plain: bool = True) -> str | None:
    """The nearest word with a concept, left before right, inside the clause; else the nearest plain noun left."""
    fallback: str | None = None
    stop = grammar.meanings.stop | grammar.guards.auxiliaries
    level = first > 0 and words[first - 1].lower in ("to", "at")  # "approval fell to 24%" gives approval, not a fall
    change: str | None = None
    for index in range(first - 1, max(-1, first - 1 - _LEFT), -1):
        token = words[index]
        if token.text in _CLAUSE_ENDS and index < first - 1:
            break
        if token.kind is not Kind.WORD:
            continue
        found = concept_of(token.lower, grammar)
        if found is not None and token.lower not in stop:
            if level and found in _CHANGES:
                change = change or found
                continue
            return found
        if plain and fallback is None and token.lower not in stop and token.text[0].islower():
            fallback = lemma(token.lower, grammar)
    if change is not None:
        return fallback or change
    for index in range(after, min(len(words), after + _RIGHT)):
        token = words[index]
        if token.text in _CLAUSE_ENDS or token.text == ",":
            break
        found = concept_of(token.lower, grammar)
        if found is not None and token.lower not in stop:
            return found
    return fallback


def _name_left(words: Sequence[Token], first: int, mentions: Sequence[MentionProposal], grammar: Grammar) -> str | None:
    """The nearest name before the figure: a mention if the machine has them, else a run of capitals."""
    position = words[first].start
    best: MentionProposal | None = None
    for mention in mentions:
        if mention.label in _NAMES and mention.segments[-1].end <= position:
            best = mention
    if best is not None:
        return _between(words, best.segments[0].start, best.segments[-1].end)
    index = first - 1
    while index >= 0 and not _capital(words, index, grammar):
        index -= 1
    if index < 0 or (index == 0 and not (first > 1 and words[1].text[0].isupper())):
        return None
    last = index
    while index > 0 and _capital(words, index - 1, grammar):
        index -= 1
    return _between(words, words[index].start, words[last].end)


def _capital(words: Sequence[Token], index: int, grammar: Grammar) -> bool:
    """A word that may be a name: capital, no month or weekday, no small word that begins the sentence."""
    word = words[index]
    calendar_word = word.lower in grammar.guards.months or word.lower in grammar.guards.weekdays
    return (
        word.kind is Kind.WORD
        and word.text[0].isupper()
        and not calendar_word
        and word.lower not in grammar.meanings.stop
    )


def _between(words: Sequence[Token], start: int, end: int) -> str | None:
    inside = [word for word in words if word.start >= start and word.end <= end]
    text = "".join((" " if number and word.spaced else "") + word.text for number, word in enumerate(inside))
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    return text or None
