"""What in a sentence makes it checkable: counted signals, a transparent score and the reasons in plain words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from nlp.claims.prose import is_whole, prose_counts, without_facts
from nlp.claims.sight import Sight, plain
from nlp.claims.told import told_counts
from nlp.claims.weights import COUNTS
from nlp.english import claims as en
from nlp.english.verbs import IRREGULAR_PASTS
from nlp.mentions import Candidate, is_heading
from nlp.proposals import QuoteType
from nlp.proposals import reasons as because
from nlp.tokens import word_set as words

FEWEST_WORDS = 5
_FEWEST_WITH_FIGURE = 3
_ENDED = re.compile(r"[.!…;:][”\"’')\]\d\[*†‡]*$")
_LONG_ROW = 17
"""Words of a row that is a sentence without its full stop; headlines are shorter."""
_TELLS_BEFORE_COLON = 18
"""Words from which a sentence says more than that something follows."""
_LOOSE_DATES = frozenset(["decade", "century", "season"])
_NUMBER_LABELS = frozenset(["CARDINAL", "MONEY", "PERCENT", "QUANTITY"])
_RUN = re.compile(r"\w+")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_COMPARES = words("than compared twice times half")
"""Without one of these the costly pattern of comparisons need not be tried."""
_PREDICATES = frozenset(["ROOT", "conj", "ccomp", "advcl", "relcl", "acl", "xcomp", "pcomp", "parataxis"])


@dataclass(frozen=True, slots=True)
class Signals:
    """``score`` is the sum of the weights of NLP's recipe; ``excluded`` says why a sentence is out of the question."""

    score: float
    reasons: tuple[str, ...]
    excluded: str | None
    numbers: int
    dates: int
    names: int
    past: int
    features: tuple[float, ...]
    """The counts, in the order of FEATURES, for the learned model."""
    beyond: float = 0.0
    """Log odds that the counts add to the score in prose, by weights learned from marked articles."""


FEATURES = (
    "number", "date", "names", "reported", "superlative", "comparative", "past", "named subject", "modal", "forecast",
    "norm", "opinion", "vague", "loaded", "first person", "general subject", "question", "few words", "causal", "legal",
    "status", "conditional", "length", "negation",
)  # fmt: skip

_FEW_NAMES = 2
_PRIVATE = 2.4
_ABSTRACT = 0.35
_FIRM = ("date", "comparative", "rule", "legal")
"""What commentary has to be about before its words for moods and trends weigh nothing."""
_LOOSE_SPAN = re.compile(
    r"(?:the )?(?:(?:past|last|recent|coming|next)(?: (?:few|several|couple of|two|three|five|ten|\d+))? "
    r"(?:years|decades|months|weeks|centuries)|past (?:year|month|week))|.*(?:years?|decades?) (?:and a half )?later",
    re.IGNORECASE,
)
"""Spans that say no day: "over the past two decades", "a year and a half later"."""
_PAST = 0.5
_BARE_SPEECH = 0.0
_PAST_SPEECH = 0.8
_SMALL = 1.2
_FELT = 0.7
_RULE = 0.9
_PLAN = 0.8
_GESTURE = 1.5
_SCENE = 0.8
_OWN_LIFE = 1.2
_ANCHORS = ("number", "date", "reported", "superlative", "comparative", "past", "legal", "status", "rule", "plan")
"""Without one of these, names alone say little: every sentence on China and Peru names China and Peru."""


def signals_of(sight: Sight) -> Signals:
    """Weigh one sentence. Weights were set by hand on the development half of tests/evaluation/cases/claims_dev.txt."""
    counts = counts_of(sight)
    score, told = weigh(counts)
    reasons = [reason for weight, reason in sorted(told, key=lambda pair: -pair[0]) if weight > 0]
    features = tuple(float(counts[name]) for name in FEATURES)
    return Signals(
        score, tuple(reasons[:6]), _excluded(sight), int(counts["number"]), int(counts["date"]), int(counts["names"]),
        int(counts["past"]), features, sum(weight * counts[name] for name, weight in COUNTS.items()),
    )  # fmt: skip


def weigh(counts: Mapping[str, float]) -> tuple[float, list[tuple[float, str]]]:
    """The score, and what speaks for the sentence with its weight, in words for a person."""
    anchored = any(counts[name] for name in _ANCHORS)
    figures = max(0.0, counts["number"] - counts["clock"])
    figure = figures > 0
    settled = 0.4 if figure or counts["rule"] else 0.8 if counts["day"] else 1.6
    quoted = counts["speech"] > 0  # names and verbs around it say who spoke, not what of
    own = counts["private"] > 0 and not figure
    past = counts["told past"] if quoted else min(counts["past"], 3)
    names = counts["told names"] if quoted else min(counts["names"], 4)
    reported = 1.0 if not counts["bare speech"] else _PAST_SPEECH if counts["told past"] else _BARE_SPEECH
    number = 0.75 if counts["bare speech"] else _SMALL if counts["small"] else 1.5  # "we had asked for 30"
    firm = (figure and not counts["small"]) or any(counts[name] for name in _FIRM)
    told = [
        (number * min(figures, 1) + 0.3 * min(max(figures - 1, 0), 2), because.NUMBER),
        (1.2 * min(counts["date"], 1), because.DATE),
        ((0.4 if anchored else 0.2) * names * (not own), _several(int(names), because.NAME, because.NAMES)),
        (reported * counts["reported"], because.SOMEBODY_SAID),
        (0.9 * counts["superlative"], because.SUPERLATIVE),
        (0.5 * counts["comparative"], because.COMPARISON),
        (_PAST * past, _several(int(past), because.PAST_VERB, because.PAST_VERBS)),
        (0.4 * counts["named subject"] * (not quoted and not own), because.NAME_ACTS),
        (0.4 * counts["legal"], because.LEGAL_ACT),
        (0.7 * counts["status"], because.STATE_OF_AFFAIRS),
        (0.3 * counts["causal"], because.CAUSE),
        (_RULE * counts["rule"], because.RULE),
        (_PLAN * counts["plan"], because.PLAN),
    ]
    modal = 0.2 if figure or counts["rule"] else 0.7 if counts["past"] else 1.0
    against = (
        modal * counts["modal"] + settled * counts["forecast"]
        + (0.0 if counts["rule"] else 0.6 if figure else 1.6) * counts["norm"] + 1.0 * counts["opinion"]
        + 0.7 * min(counts["vague"], 2) + 0.5 * min(counts["loaded"], 2) + 0.4 * counts["first person"]
        + (0.2 if past or counts["rule"] else 0.5 if figure else 0.6) * counts["general subject"]
        + (0.3 if figure else 0.5 if counts["day"] else 0.8) * counts["conditional"]
        + (0.2 if figure else _SCENE) * counts["scene"] + _GESTURE * counts["gesture"] + _OWN_LIFE * counts["own life"]
        + (0.3 if figure else _FELT) * counts["felt"] + (0.5 if figure else _PRIVATE) * counts["private"]
        + (0.0 if firm else _ABSTRACT * min(counts["abstract"], 4))
    )  # fmt: skip
    return sum(weight for weight, _ in told) - against, told


def counts_of(sight: Sight) -> dict[str, float]:
    words = sight.words
    lower = sight.plain
    count = len(words.split())
    inside = frozenset(_RUN.findall(lower))
    names = {sight.text[name.start : name.end].casefold() for name in sight.proper}
    subjects = _subjects(sight)
    numbers = _numbers(sight)
    quoted = any(one.quote_type is not QuoteType.INDIRECT for one in sight.quotations)
    direct = quoted or en.FIRST_PERSON.search(words) is None
    reported = [one for one in sight.quotations if one.speaker and one.cue and one.score >= 0.8]
    prose = prose_counts(sight, lower, inside, numbers)
    forecast = float(en.holds(en.FORECAST, lower, inside))
    return {
        **prose,
        **told_counts(sight, prose["rule"] > 0),
        "number": numbers,
        "date": _dates(sight),
        "names": len(names),
        "reported": float(bool(reported)),
        "superlative": float(en.holds(en.SUPERLATIVE, lower, inside)),
        "comparative": float(bool(_COMPARES.intersection(lower.split()) and en.COMPARATIVE.search(lower))),
        "past": _past_verbs(sight),
        "named subject": float(any(_named(sight, token) for token in subjects)),
        "modal": float(en.holds(en.MODAL, lower, inside)),
        "forecast": forecast,
        "planned figure": forecast * (numbers > 0),
        "norm": float(en.holds(en.NORM, lower, inside)),
        "opinion": float(bool(en.OPINION.search(lower))),
        "vague": len(en.VAGUE_TREND.findall(lower)),
        "loaded": _loaded(inside, words),
        "first person": float(not direct),
        "general subject": float(bool(subjects) and all(_general(sight, token) for token in subjects[:1])),
        "question": float(words.rstrip("”\"’') ").endswith("?")),
        "few words": float(count < FEWEST_WORDS),
        "causal": float(en.holds(en.CAUSAL, lower, inside)),
        "legal": float(bool(en.LEGAL.search(lower) and en.LEGAL_VERB.search(lower))),
        "status": float(bool(en.STATUS.search(lower))),
        "conditional": float(bool(en.CONDITIONAL.search(lower))),
        "length": min(count, 40) / 10,
        "negation": float(en.holds(en.NEGATION, lower, inside)),
    }


def _loaded(inside: frozenset[str], words: str) -> int:
    """How many words are loaded; most sentences hold none."""
    if en.LOADED_PARTS.isdisjoint(inside):
        return 0
    return sum(word.strip(".,;:!?").casefold() in en.LOADED for word in words.split())


def _dates(sight: Sight) -> int:
    """Dates that say when; "the last decade" does not. Without dates read, those that the pipeline marked."""
    if sight.dates:
        return sum(
            date.granularity not in _LOOSE_DATES
            and _LOOSE_SPAN.match(sight.text, date.segments[0].start, date.segments[-1].end) is None
            for date in sight.dates
        )
    labelled = (name for name in sight.names if name.label == "DATE")
    return sum(_YEAR.search(sight.text, name.start, name.end) is not None for name in labelled)


def _numbers(sight: Sight) -> int:
    if sight.quantities:
        return len(sight.quantities)
    labelled = sum(name.label in _NUMBER_LABELS and _figures(sight, name) for name in sight.names)
    return int(labelled)


def _figures(sight: Sight, name: Candidate) -> bool:
    """Whether a value that the pipeline marked has figures or number words in it; "the coming months" has none."""
    return any(char.isdigit() for char in sight.text[name.start : name.end]) or bool(
        name.label in _NUMBER_LABELS and en.SMALL_NUMBERS.search(plain(sight.text[name.start : name.end]))
    )


def _past_verbs(sight: Sight) -> int:
    tree = sight.tree
    if tree is None:
        return 0
    found = 0
    for token in sight.tokens:
        word = tree.lower[token]
        if tree.deps[token] in _PREDICATES and (word in IRREGULAR_PASTS or (word.endswith("ed") and len(word) > 3)):
            own = {tree.lower[child] for child in tree.children[token]}
            loose = tree.deps[token] in ("acl", "advcl") and not own & en.AUXILIARY_PASTS  # "a surge driven by ..."
            found += not loose and not own & en.PRESENTS
    return found


def _subjects(sight: Sight) -> list[int]:
    tree = sight.tree
    if tree is None:
        return []
    return [token for token in sight.tokens if tree.deps[token] in ("nsubj", "nsubjpass", "expl")]


def _named(sight: Sight, token: int) -> bool:
    tree = sight.tree
    return tree is not None and any(name.start <= tree.starts[token] < name.end for name in sight.proper)


def _general(sight: Sight, token: int) -> bool:
    tree = sight.tree
    return tree is not None and tree.lower[token] in en.GENERAL_SUBJECTS and not _named(sight, token)


def _excluded(sight: Sight) -> str | None:
    words = sight.words.strip()
    if len(words.split()) < FEWEST_WORDS and not _is_short_figure(sight):
        return because.TOO_SHORT
    if words.rstrip("”\"’') ").endswith("?"):
        return because.QUESTION
    length = len(words.split())
    if _ENDED.search(words) is None and (length < _LONG_ROW or not is_whole(sight)):
        return because.NO_END
    if words[-1] == ":" and (length < _TELLS_BEFORE_COLON or len(sight.proper) < _FEW_NAMES):
        return because.LEADS_OVER
    if is_heading(words):
        return because.HEADING
    if en.CALL_TO_READER.match(plain(words)):
        return because.TO_READER
    return without_facts(sight)


def _is_short_figure(sight: Sight) -> bool:
    """Whether three or four words tell a figure of what stands before: "Six remain there"."""
    tree = sight.tree
    if tree is None or not _numbers(sight) or len(sight.words.split()) < _FEWEST_WITH_FIGURE:
        return False
    return any(tree.deps[token] in ("nsubj", "nsubjpass", "expl") for token in sight.tokens)


def _several(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=count)
