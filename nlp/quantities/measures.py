"""What a figure measures and of whom: its head noun and governing verb, through the synonym tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlp.english.families import MEASURED
from nlp.grammar import Grammar
from nlp.lemmas import concept_of, lemma
from nlp.proposals import MentionProposal
from nlp.quantities import own
from nlp.quantities.clauses import subject_noun
from nlp.quantities.events import Counted, befallen, before_modifiers, gravity
from nlp.quantities.nearby import concept_left, concept_near, governing_noun, next_concept, nominal, rate_named
from nlp.quantities.phrases import Phrase, label, noun_phrase, plural, spelled
from nlp.quantities.rates import rate
from nlp.quantities.spans import lateness, on_its_way
from nlp.quantities.sums import is_sum, of_sum, price_told
from nlp.tokens import Kind, Token, word_set

_NAMES = word_set("PERSON ORG GPE LOC FAC PRODUCT EVENT LAW NORP")
_ADJECTIVES = {
    "deep": "depth",
    "underground": "depth",
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
_SPANS = word_set("away after before later earlier since ago hence following until till prior apart into")
"""After a span of time: it lies between two happenings and measures neither."""
_DURABLE = word_set(
    "voyage closure shortening concession sentence detention delay distance ceasefire protest strike raid completion "
    "hostage visit reserve loan interest construction displacement"
)
"""Concepts that last."""
_DONE_IN = word_set("completion voyage shortening construction displacement")
"""What is done within a span of time; all else only happened in it."""
_SHORT = word_set("hour hours minute minutes hrs min mins h")
_KEPT = word_set("sentence detention hostage")
_LONG_UNITS = word_set("km kms mile miles kilometre kilometres kilometer kilometers mi")
_NO_LENGTH = word_set(
    "death injury missing detention hostage infection soldier police migrant visit arrival announcement meeting "
    "approval raid strike start displacement protest worker quake shipping school"
)
"""Concepts that only stand near a length: nobody is so many miles dead."""
_PAID = MEASURED["money"] | word_set("worker capacity concession emission")
_SHARED = MEASURED["percent"] | word_set(
    "cost wage production trade profit loss revenue debt emission capacity aid infection"
)
_GIVERS = word_set("supporter company event donor group firm government election campaign party bank fund state city")
"""Who has, gives or raises a sum is not what the sum is for."""
_MORE = word_set("more other such fewer additional new extra most")
_NO_MONEY = word_set(
    "election meeting visit arrival start closure voter soldier police death injury missing detention hostage "
    "infection school student missile drone weapon ship signing ceasefire protest"
)
"""Concepts that only stand near a sum."""
_DETERMINERS = word_set("the a an its their his her our your my this these those all such any some")


@dataclass(frozen=True, slots=True)
class Described:
    measures: str | None
    subject: str | None
    phrase: Phrase | None
    guess: str | None = None
    """What a figure without noun may measure, where no figure before it tells better."""


def describe(
    words: Sequence[Token],
    first: int,
    after: int,
    dimension: str,
    grammar: Grammar,
    mentions: Sequence[MentionProposal],
    value: float | None = None,
) -> Described:
    """What the expression at tokens ``[first, after)`` measures. ``mentions`` are those of the sentence."""
    told = _describe(words, first, after, dimension, grammar, mentions, value)
    if dimension != "money":
        return told
    return replace(told, measures=of_sum(words, first, after, told.measures, grammar))


def _describe(
    words: Sequence[Token],
    first: int,
    after: int,
    dimension: str,
    grammar: Grammar,
    mentions: Sequence[MentionProposal],
    value: float | None,
) -> Described:
    phrase, part_of = _phrase_after(words, _past_rate(words, after, dimension, grammar), dimension, grammar)
    named = _name_left(words, first, mentions, grammar)
    if dimension == "number":
        return _count(words, Counted(first, after, phrase), named, grammar, value)
    if dimension == "duration":
        return Described(_lasting(words, first, after, phrase, grammar), named, phrase)
    if dimension == "containers":  # boxes are counted in them, whatever lies or passes beside
        held = governing_noun(words, first, grammar)
        return Described(held if held in ("capacity", "export", "import") else "container", named, phrase)
    if dimension == "distance":
        return Described(_far(words, first, after, phrase, part_of, grammar), named, phrase)
    if dimension == "percent" and phrase is not None and part_of:
        return Described(_share_of(words, first, phrase, grammar), named, phrase)
    if dimension == "money" and phrase is not None and not part_of and _attributive(words, first):
        return Described(concept_of(words[phrase.head].lower, grammar) or "cost", named, phrase)
    if dimension == "money" and phrase is not None and part_of and _sum_of(words, phrase, grammar):
        return Described(label(words, phrase, grammar), named, phrase)
    if dimension == "money":
        close = _paid_for(words, first, grammar)
        if close is not None and close not in _NO_MONEY:
            return Described(close, named, phrase)
    if dimension == "rank" and phrase is not None and not words[phrase.head].lower.endswith("ly"):
        return Described(concept_of(words[phrase.head].lower, grammar) or label(words, phrase, grammar), named, phrase)
    hyphen = after < len(words) and words[after].text in "-‐‑"
    if phrase is not None and (part_of or hyphen or dimension in ("mass", "area", "volume")):
        return Described(label(words, phrase, grammar), named, phrase)
    near = governing_noun(words, first, grammar) or next_concept(words, after, grammar)
    if dimension == "percent":
        near = rate_named(words, first) or near
    if dimension == "rank":
        near = None if near == "completion" else near  # "finished second"
    elif near is None and dimension != "speed":
        near = _given_to(words, first, grammar)
    plain = dimension == "percent" and phrase is not None and not _in_words(words[after - 1])
    if near is None and phrase is not None and plain and _plain_noun(words, phrase):
        near = label(words, phrase, grammar)  # "a 30 percent premium", "40 percent damage"
    if dimension == "percent":
        aside = first > 0 and words[first - 1].text == "("  # "the economy (33 percent)"
        near = near or concept_near(words, first, after, grammar, plain=aside, only=_SHARED)
    only = _PAID if dimension == "money" else None
    near = near or (concept_near(words, first, after, grammar, only=only) if dimension != "percent" else None)
    if dimension == "money":
        near = None if near in _NO_MONEY or near in _GIVERS else "wage" if near == "worker" else near
    if near is None and phrase is not None and dimension not in ("percent", "money"):
        near = label(words, phrase, grammar)
    return Described(near or ("temperature" if dimension == "temperature" else None), named, phrase)


def _share_of(words: Sequence[Token], first: int, phrase: Phrase, grammar: Grammar) -> str:
    """What a share of something measures: turnout, a stake, or a share of what the phrase names or befell it."""
    called = label(words, phrase, grammar)
    if called in _ELECTORATE and not _voted_for(words, phrase.after):
        return "turnout"
    if _held(words, first, phrase, grammar):
        return "stake"
    befell = concept_of(words[phrase.head].lower, grammar)
    called = befell if befell is not None and befell in grammar.meanings.events else called
    return called if "share" in called else f"share of {called}"


_ELECTORATE = frozenset(
    {"registered voter", "eligible voter", "register", "electoral register", "electorate", "voter roll", "elector",
     "registered elector", "eligible elector"}
)  # fmt: skip


def _voted_for(words: Sequence[Token], at: int) -> bool:
    """Whether the voters chose somebody or something: "51 percent of registered voters back the treaty"."""
    ahead = [word.lower for word in words[at : at + 4]]
    return bool({"for", "back", "backed", "support", "supported", "favour", "favor", "want", "said"} & {*ahead})


def _past_rate(words: Sequence[Token], after: int, dimension: str, grammar: Grammar) -> int:
    """ "$14.5 million | a year in fees": where what the sum is of may begin."""
    if dimension != "money":
        return after
    _, end = rate(words, after, grammar)
    if end == after or end + 1 >= len(words) or words[end].lower not in ("in", "of"):
        return after
    phrase, _ = _phrase_after(words, end, dimension, grammar)
    return end if phrase is not None and _sum_of(words, phrase, grammar) else after


def _held(words: Sequence[Token], first: int, phrase: Phrase, grammar: Grammar) -> bool:
    """ "Holds 40 percent of the joint venture", "with 51 percent of the capital": a share that somebody owns."""
    head = words[phrase.head]
    if head.lower in _CAPITAL:
        return True
    at = before_modifiers(words, first)
    if at < 0 or words[at].lower not in _HOLDS:
        return False
    named = head.text[0].isupper() and not plural(head.lower) and head.lower not in grammar.meanings.demonyms
    return named or head.lower in _OWNABLE


_CAPITAL = word_set("capital equity")
_HOLDS = word_set(
    "own owns owned owning hold holds held holding retain retains retained acquire acquires acquired buy buys bought "
    "sell sells sold take takes took taken control controls controlled keep keeps kept"
)
_OWNABLE = word_set(
    "company firm venture business operator bank mine project terminal port airport pipeline plant consortium "
    "subsidiary group club unit airline utility refinery field block scheme railway line farm"
)


def _paid_for(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """What a sum of money is, by the words before it."""
    if price_told(words, first):
        return "cost"
    close = governing_noun(words, first, grammar) or concept_left(words, first, 5, grammar)
    return close or _given_to(words, first, grammar)


def _sum_of(words: Sequence[Token], phrase: Phrase, grammar: Grammar) -> bool:
    """ "640 billion francs of arrears", "$4.3 billion in credit": what stands after says what the sum is."""
    head = words[phrase.head].lower
    return concept_of(head, grammar) in _OF_SUMS or is_sum(head, grammar)


_OF_SUMS = word_set("debt loan aid export import trade revenue profit loss wage tax fine reserve")


def _before_dash(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "A deluge of comments - nearly 300,000 in all": the plural before the dash."""
    at = before_modifiers(words, first)
    if at < 1 or words[at].text not in "—–-" or not words[at].spaced:
        return None
    return lemma(words[at - 1].lower, grammar) if plural(words[at - 1].lower) and nominal(words[at - 1]) else None


_NO_COUNT = word_set("growth decline shortening completion")
"""Concepts that nothing countable can be."""


def _participle(word: str, grammar: Grammar) -> bool:
    return word.endswith("ed") and concept_of(word, grammar) is None and len(word) > 4


_DRAWN = word_set("drew draw draws drawing drawn attracted attracting attracts gathered")


def _plain_noun(words: Sequence[Token], phrase: Phrase) -> bool:
    """Whether one word stands between the figure and a small word or mark, and may be a noun."""
    word = words[phrase.head]
    follows = words[phrase.after] if phrase.after < len(words) else None
    ends = follows is None or follows.kind is Kind.MARK or follows.lower in ("in", "of", "for", "on", "to", "from")
    return phrase.head == phrase.first and ends and nominal(word) and not word.lower.endswith("s")


def _count(
    words: Sequence[Token], counted: Counted, named: str | None, grammar: Grammar, value: float | None
) -> Described:
    """What a bare number counts: what befell the counted, else their noun."""
    phrase = counted.phrase
    alone = phrase is not None and (phrase.head == phrase.first or not plural(words[phrase.head].lower))
    if phrase is not None and alone and _participle(words[phrase.first].lower, grammar):
        phrase, counted = None, Counted(counted.first, counted.after, None)  # "the 2,383 needed"
    if own.is_magnitude(words, counted.first, counted.after, value):
        return Described("magnitude", named, phrase)
    if phrase is not None and words[phrase.head].lower.endswith("ly") and phrase.head == phrase.first:
        phrase, counted = None, Counted(counted.first, counted.after, None)  # "15 critically"
    head = lemma(words[phrase.head].lower, grammar) if phrase else None
    concept = concept_of(head, grammar) if head else None
    if concept in grammar.meanings.events:
        return Described(concept, named, phrase)
    event = befallen(words, counted, grammar)
    if event is not None:
        grave = gravity(words, counted.after) if event == "injury" else None
        return Described(f"{grave} {event}" if grave else event, spelled(words, phrase) if phrase else named, phrase)
    if phrase is None or (words[phrase.head].lower in ("other", "others")):
        near = _given_to(words, counted.first, grammar) or governing_noun(words, counted.first, grammar)
        if near is None and counted.first and words[before_modifiers(words, counted.first)].lower in _DRAWN:
            near = "person"  # "drew thousands to rallies"
        near = near or _before_dash(words, counted.first, grammar)
        guess = concept_near(words, counted.first, counted.after, grammar, plain=False)
        guess = None if guess in _NO_COUNT else guess
        return Described(near, named, None, guess)
    called = _hired(words, counted.first, grammar) if head == "person" else None
    if head is not None and concept is not None and head.endswith("ed"):
        called = concept  # "1,900 voted"
    return Described(called or label(words, phrase, grammar), named or spelled(words, phrase), phrase)


def _lasting(words: Sequence[Token], first: int, after: int, phrase: Phrase | None, grammar: Grammar) -> str | None:
    """What a span of time is the length of; None for a mere "two years after"."""
    if own.is_old(words, after) or own.was_aged(words, first):
        return "age"
    follows = words[after].lower if after < len(words) else ""
    if follows == "long":
        return _ADJECTIVES["long"]
    if lateness(words, first, after):
        return "delay"
    led = words[before_modifiers(words, first)].lower if first else ""
    held = None if follows == "of" else governing_noun(words, first, grammar)
    if held is not None or follows in _SPANS:
        return held
    joined = any(word.text in "-‐‑" for word in words[first:after]) and not words[after - 1].lower.endswith("s")
    within = follows == "of" and "within" in (led, words[max(0, first - 1)].lower, words[first].lower)
    if phrase is not None and (joined or follows == "of") and not within:  # "within ten days of the attack"
        return label(words, phrase, grammar)
    if phrase is not None and follows == "in" and (kept := concept_of(words[phrase.head].lower, grammar)) in _KEPT:
        return kept
    near = next_concept(words, after, grammar) or _given_to(words, first, grammar)
    if near is None and words[after - 1].lower in _SHORT and on_its_way(words, first):
        return "voyage"
    only = frozenset[str]() if led == "after" else _DONE_IN if led in ("in", "within") else _DURABLE
    return near or concept_near(words, first, after, grammar, plain=False, only=only)


def _far(
    words: Sequence[Token], first: int, after: int, phrase: Phrase | None, part_of: bool, grammar: Grammar
) -> str | None:
    """What a length measures: how far, how deep, or the thing that is so long."""
    at = after
    if at < len(words) and words[at].text == "(":  # "58km (36 miles) south-west of"
        at = next((i + 1 for i in range(at, min(len(words), at + 6)) if words[i].text == ")"), after)
    follows = words[at].lower if at < len(words) else ""
    if follows in _ADJECTIVES:
        return _ADJECTIVES[follows]
    if follows in _UNDER and not _SURFACES.isdisjoint(word.lower for word in words[at + 1 : at + 4]):
        return "depth"
    if phrase is not None and (part_of or any(word.text in "-‐‑" for word in words[first : after + 1])):
        return label(words, phrase, grammar)
    near = governing_noun(words, first, grammar) or next_concept(words, after, grammar)
    near = near or _given_to(words, first, grammar)
    far = words[after - 1].lower in _LONG_UNITS
    near = near or concept_near(words, first, after, grammar, plain=not far)
    if near in _NO_LENGTH:
        near = None
    if near is None and phrase is not None and not far:
        near = label(words, phrase, grammar)
    return near or ("distance" if far else None)


_UNDER, _SURFACES = word_set("below under beneath"), word_set("surface ground earth sea seabed")


def _phrase_after(words: Sequence[Token], after: int, dimension: str, grammar: Grammar) -> tuple[Phrase | None, bool]:
    """The noun phrase after the figure, and whether an "of" or "in" stood between."""
    at, linked = after, False
    if at < len(words) and words[at].text in "-‐‑" and not words[at].spaced:
        at += 1
    if at < len(words) and words[at].lower in (("of",) if dimension in ("number", "percent", "rank") else ("of", "in")):
        at, linked = at + 1, True
        while at < len(words) and (
            words[at].lower in _DETERMINERS
            or words[at].lower in _MORE
            or words[at].kind is Kind.NUMBER
            or words[at].lower in grammar.numbers.ones
        ):
            at += 1
    elif dimension == "number" and at < len(words) and words[at].lower in _MORE:
        at += 1
    elif dimension == "percent" and 0 < at < len(words) and _in_words(words[at - 1]):
        linked = words[at].lower in _DETERMINERS or plural(words[at].lower)  # "half the homes", "one in five homes"
        at += words[at].lower in _DETERMINERS
    if at < len(words) and words[at].text in "“\"'‘" and dimension == "number":
        at += 1  # "at least twenty “felony charges”"
    if at >= len(words) or (words[at].lower in _EVERY and not _goes_on(words, at + 1, grammar)):
        return None, linked
    counted = dimension == "number" or linked
    phrase = noun_phrase(words, at, grammar, counted)
    if phrase is not None and dimension != "number" and words[phrase.first - 1].lower == "in":
        phrase = None if words[phrase.head].lower in grammar.units.rates or _timely(words, phrase) else phrase
    if dimension != "number":
        return phrase, linked
    single = phrase is not None and phrase.head == phrase.first and not plural(words[phrase.head].lower)
    if phrase is None or not counted or not single or phrase.after + 1 >= len(words):
        return phrase, linked
    second = noun_phrase(words, phrase.after + 1, grammar, counted)  # "private and public golf courses"
    both = words[phrase.after].lower in ("and", "or") and second is not None and second.head > second.first
    return (second if both and second is not None and plural(words[second.head].lower) else phrase), linked


def _in_words(token: Token) -> bool:
    """Whether a share ends with this token and was not written in percent."""
    return token.text != "%" and token.lower not in ("percent", "cent", "pct", "pc", "points", "point")


def _timely(words: Sequence[Token], phrase: Phrase) -> bool:
    return words[phrase.head].lower in ("hours", "days", "weeks", "months", "years", "minutes", "decades")


def _goes_on(words: Sequence[Token], at: int, grammar: Grammar) -> bool:
    return at < len(words) and words[at].kind is Kind.WORD and words[at].lower not in grammar.meanings.stop


def _attributive(words: Sequence[Token], first: int) -> bool:
    """ "A £4.2bn scheme", "the 3-billion-dollar port": what stands after is what it costs."""
    return first > 0 and words[first - 1].lower in ("a", "an", "the", "its", "their", "this", "another")


def _given_to(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "The damage as a whole is put at €600m", "the number of lives lost stands at ten": what the clause is about."""
    noun = subject_noun(words, first, grammar)
    if noun is None:
        return None
    if noun == "life":
        return "death"  # "the number of lives lost stands at ten"
    return concept_of(noun, grammar) or noun


def _hired(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "Will employ 3,200 people": workers, said by the verb right before."""
    before = [word.lower for word in words[max(0, first - 3) : first]]
    return "worker" if any(concept_of(word, grammar) == "worker" for word in before) else None


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
