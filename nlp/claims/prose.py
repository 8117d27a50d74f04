"""What parts facts from colour in a report: gestures, demands, remarks on the text, bare words; rules and plans.

These counts have a say in prose alone: the shipped model knows nothing of them, as it learned from debates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.claims.sight import Sight
from nlp.english import prose as en
from nlp.english.verbs import IRREGULAR_PASTS
from nlp.proposals import QuantityProposal, QuotationProposal, QuoteType
from nlp.proposals import reasons as because

_LOOSE = frozenset(["decade", "century", "season"])
_SUBJECTS = frozenset(["nsubj", "nsubjpass", "expl", "csubj"])
_NOT_OF_ORDERS = _SUBJECTS | {"aux", "det", "compound", "amod"}
_OWN_HOUSE = 1.7
_LIGHT = frozenset(["rank", "number", "duration"])
_SHARP = frozenset(["day", "month"])
_MANY = 100
_DOZEN = 12
_MOST = 0.4
"""Share of a sentence's letters from which its quotation is what it says."""


def prose_counts(sight: Sight, lower: str, inside: frozenset[str], numbers: int) -> dict[str, float]:
    """Counts under names that ``nlp.claims.signals.weigh`` knows, none of them a feature of the shipped model.

    ``lower`` is the sentence as the tables of words expect it, ``inside`` its runs of letters and figures,
    ``numbers`` how many figures it holds.
    """
    speech = _speech(sight)
    gesture = not inside.isdisjoint(en.GESTURES)
    gesture = gesture or en.holds(en.PUTS_ON, lower, inside) or en.holds(en.HOUSEHOLD, lower, inside)
    own = _OWN_HOUSE if en.holds(en.OWN_HOUSE, lower, inside) else float(en.holds(en.OWN_LIFE, lower, inside))
    return {
        "gesture": float(gesture),
        "scene": float(en.SCENE.match(lower) is not None),
        "own life": own,
        "rule": float(en.holds(en.RULE, lower, inside)),
        "plan": float(en.holds(en.PLAN, lower, inside)),
        "clock": float(len(en.CLOCK.findall(lower)) + _ages(sight, inside)) if numbers else 0.0,
        "private": float(sight.private and en.HARM.isdisjoint(inside)),
        "abstract": float(len(inside & en.ABSTRACT)),
        "felt": float(en.holds(en.FELT, lower, inside)),
        "day": float(any(day.granularity in _SHARP for day in sight.dates)),
        "small": float(numbers > 0 and _is_small(sight, lower)),
        "speech": float(speech is not None),
        "bare speech": float(speech is not None and _is_bare(sight, speech)),
        "told past": float(speech is not None and _tells_past(sight, speech)),
        "told names": float(sum(_inside(speech, name.start) for name in sight.proper)) if speech is not None else 0.0,
    }


def _ages(sight: Sight, inside: frozenset[str]) -> int:
    """How many figures are ages, which say who somebody is; a victim's are of the fact."""
    if not en.HARM.isdisjoint(inside):
        return 0
    if sight.quantities:
        return sum(one.measures == "age" for one in sight.quantities)
    return sum(en.AGED_AFTER.match(sight.text, name.start - 2) is not None for name in sight.names)


def without_facts(sight: Sight) -> str | None:
    """Why a sentence states nothing: it asks for something to be done, or is about the text itself."""
    lower = sight.plain.strip().lstrip("“\"' ")
    if sight.demanded or en.DEMAND.match(lower) or _is_imperative(sight):
        return because.DEMAND
    return because.REMARK if en.REMARK.match(lower) else None


def _speech(sight: Sight) -> QuotationProposal | None:
    """The quotation in marks of which the sentence consists, but for who said it."""
    for one in sight.quotations:
        if one.quote_type is not QuoteType.DIRECT:
            continue
        letters = sum(map(str.isalnum, sight.words))
        parts = [sight.text[max(part.start, sight.start) : min(part.end, sight.end)] for part in one.content]
        rest = letters - sum(map(str.isalnum, "".join(parts)))
        named = [part for part in (*one.speaker, *one.cue) if sight.start <= part.start < sight.end]
        if rest <= sum(part.end - part.start for part in named) + (1 - _MOST) * letters:
            return one
    return None


def _inside(one: QuotationProposal, position: int) -> bool:
    return any(part.start <= position < part.end for part in one.content)


def _is_bare(sight: Sight, one: QuotationProposal) -> bool:
    """Whether nothing in the words themselves can be looked up: no figure but a small one, no day, no name."""
    found = [figure.segments[0].start for figure in sight.quantities if not _is_light(figure)]
    found += [day.segments[0].start for day in sight.dates if day.granularity not in _LOOSE]
    found += [name.start for name in sight.proper]
    return not any(_inside(one, position) for position in found)


def _is_light(figure: QuantityProposal) -> bool:
    """Whether a figure stands in passing: "for three centuries", "we had asked for 30"."""
    return figure.dimension in _LIGHT and (figure.value or 0) < _MANY


def _is_small(sight: Sight, lower: str) -> bool:
    """Whether all figures are counts in words up to twelve: "two sisters"."""
    return not any(map(str.isdigit, lower)) and all(
        one.unit is None and one.dimension in _LIGHT and (one.value or 0) <= _DOZEN for one in sight.quantities
    )


def _tells_past(sight: Sight, one: QuotationProposal) -> bool:
    """Whether the words quoted tell what happened: "came", "has come", not "come"."""
    tree = sight.tree
    if tree is None:
        return False
    for token in sight.tokens:
        word = tree.lower[token]
        if not _inside(one, tree.starts[token]):
            continue
        past = word in IRREGULAR_PASTS or (word.endswith("ed") and len(word) > 4) or word in ("was", "were")
        if not past or tree.deps[token] in ("amod", "compound"):
            continue
        own = {tree.lower[child] for child in tree.children[token]}
        if word not in en.UNCHANGED or own & en.PERFECT:
            return True
    return False


def _is_imperative(sight: Sight) -> bool:
    """Whether the reader or an authority is told what to do: "Watch the hearing", "- release all those held"."""
    tree = sight.tree
    if tree is None:
        return False
    first = next((token for token in sight.tokens if tree.words[token][0].isalnum()), None)
    if first is None or tree.deps[first] not in ("ROOT", "ccomp"):
        return False
    return tree.lower[first] in en.ORDERS and not any(
        tree.deps[child] in _NOT_OF_ORDERS for child in tree.children[first]
    )


def mark_demands(sights: Sequence[Sight]) -> list[Sight]:
    """The sentences, with those marked that are items of a list of demands: they have no verb of their own."""
    found: list[Sight] = []
    listed = False
    for sight in sights:
        whole = is_whole(sight)
        listed = (listed and not whole) or en.DEMANDS.search(sight.plain.strip()) is not None
        found.append(replace(sight, demanded=True) if listed and not whole else sight)
    return found


def is_whole(sight: Sight) -> bool:
    """Whether the verb that a sentence is about has a subject."""
    tree = sight.tree
    if tree is None:
        return True
    roots = [token for token in sight.tokens if tree.deps[token] == "ROOT"]
    return any(tree.deps[child] in _SUBJECTS for root in roots for child in tree.children[root])
