"""What is left of a sentence without who said it, when and where: figures, names, acts and views of the words told.

"The minister said on Friday that nothing was wrong" names a speaker, a day and a deed, and holds nothing to check.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.claims.clauses import main_verb
from nlp.claims.owners import owner_of
from nlp.claims.sight import Sight
from nlp.english import told as en
from nlp.english.verbs import IRREGULAR_PASTS
from nlp.proposals import QuotationProposal, QuoteType
from nlp.trees import Tree

_MOST = 0.6
"""Share of a sentence from which a quotation without a cue in it is what it says."""
_SURE = 0.5
_NAMES = 4
_VIEWS = 3
_ACTS = 3
_PREDICATES = frozenset(["ROOT", "conj", "ccomp", "advcl", "relcl", "acl", "xcomp", "pcomp", "parataxis"])
_AUXILIARIES = frozenset(["aux", "auxpass"])
_GOING_ON = frozenset(["is", "are", "was", "were", "been"])
_LOOSE = frozenset(["acl", "advcl"])


def told_counts(sight: Sight, rule: bool) -> dict[str, float]:
    """Counts under names that ``nlp.claims.weights`` knows; those of words told are 0 where the author speaks.

    ``rule`` says that a law or a contract is told of: what must be by law is no wish.
    """
    one = _words_told(sight)
    tokens = list(sight.tokens) if one is None else [token for token in sight.tokens if _inside(one, sight, token)]
    views, acts, mind, norm, would = _judged(sight, tokens)
    if one is None:
        return {
            "said figure": 0.0, "said name": 0.0, "said act": 0.0, "said view": 0.0, "said mind": 0.0, "said norm": 0.0,
            "own view": views, "own act": acts, "own would": would,
        }  # fmt: skip
    return {
        "said figure": float(any(_holds(one, figure.segments[0].start) for figure in sight.quantities)),
        "said name": float(min(_NAMES, sum(_holds(one, name.start) for name in sight.proper))),
        "said act": acts, "said view": views, "said mind": mind, "said norm": norm * (not rule),
        "own view": 0.0, "own act": 0.0, "own would": 0.0,
    }  # fmt: skip


def _words_told(sight: Sight) -> QuotationProposal | None:
    """The report or quotation that the sentence is, its speaker in it or in a sentence before."""
    owner = owner_of(sight)
    if owner is not None:
        return owner
    for one in sight.quotations:
        if one.quote_type is QuoteType.INDIRECT or (not one.speaker and one.score < _SURE):
            continue
        covered = sum(max(0, min(part.end, sight.end) - max(part.start, sight.start)) for part in one.content)
        if covered >= _MOST * (sight.end - sight.start):
            return one
    return None


def _holds(one: QuotationProposal, position: int) -> bool:
    return any(part.start <= position < part.end for part in one.content)


def _inside(one: QuotationProposal, sight: Sight, token: int) -> bool:
    return sight.tree is not None and _holds(one, sight.tree.starts[token])


def _judged(sight: Sight, tokens: Sequence[int]) -> tuple[float, float, float, float, float]:
    """Views, acts; whether the verb is one of the mind; whether something must be; whether something would be."""
    tree = sight.tree
    top = None if tree is None else main_verb(sight, tokens)
    if tree is None or top is None:
        return 0.0, 0.0, 0.0, 0.0, 0.0
    lower = {tree.lower[token] for token in tokens}
    beside = _auxiliaries(tree, top)
    acts = sum(_act(tree, token) for token in tokens if token == top or tree.deps[token] in _PREDICATES)
    return (
        float(min(_VIEWS, len(lower & en.VIEWS))), min(_ACTS, acts), float(tree.lower[top] in en.MINDS),
        float(not lower.isdisjoint(en.NORMS)), float(not beside.isdisjoint(en.WOULD)),
    )  # fmt: skip


def _act(tree: Tree, token: int) -> float:
    """1 for a verb that tells what happened, a half for what is going on."""
    word = tree.lower[token]
    if word in en.BEING or word in en.MINDS:
        return 0.0
    beside = _auxiliaries(tree, token)
    if "to" in beside or not beside.isdisjoint(en.MODALS):
        return 0.0
    if word in IRREGULAR_PASTS or (word.endswith("ed") and len(word) > 4):
        return float(bool(beside) or tree.deps[token] not in _LOOSE)
    return 0.5 if word.endswith("ing") and not beside.isdisjoint(_GOING_ON) else 0.0


def _auxiliaries(tree: Tree, verb: int) -> set[str]:
    return {tree.lower[child] for child in tree.children[verb] if tree.deps[child] in _AUXILIARIES}
