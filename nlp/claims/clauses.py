"""Clauses of a sentence: which verb it is about, what stands under another, where two sources part it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from nlp.claims.sight import Sight
from nlp.english import claims as en
from nlp.english.verbs import IRREGULAR_PASTS
from nlp.proposals import QuotationProposal, QuoteType, Segment
from nlp.tokens import word_set as words
from nlp.trees import Tree

SUBJECTS = frozenset(["nsubj", "nsubjpass", "expl", "csubj"])
_AUXILIARIES = frozenset(["aux", "auxpass"])
_UNDER = words("after when because while although though since before if until unless whereas as so")
"""Words that put a clause under another; "as Reuters reported" does not."""
_OPEN = words("if whether what which who whom how why when where whose")
_RELATIVE = words("who which that what whom")
FINITE = words("is are was were has have had does do did will would can could may might must shall should 's 'd 'll")
_PUT = words("put puts")
_PHRASES = words("according to in")
"""Cues that are no verbs."""
_FEWEST = 4
"""Words of each half of a sentence that two sources share."""
_WISHES = re.compile(r"\b(?:demand|urg|ask|propos|suggest|recommend|request|insist|order|call)\w*", re.IGNORECASE)
"""Cues after which a clause may say what shall be, not what is: "demanded that the army leave"."""


def subject_of(tree: Tree, verb: int) -> int | None:
    return next((child for child in tree.children[verb] if tree.deps[child] in SUBJECTS), None)


def tops_of(tree: Tree, tokens: Collection[int]) -> list[int]:
    """The tokens that hang on nothing else among ``tokens``, those with a subject of their own first."""
    inside = set(tokens)
    tops = [token for token in tokens if tree.heads[token] not in inside or tree.heads[token] == token]
    if len(tops) < 2:
        return tops
    return sorted(tops, key=lambda token: (subject_of(tree, token) is None, token))


def main_verb(sight: Sight, tokens: Iterable[int] | None = None) -> int | None:
    """The verb that the sentence, or the part that ``tokens`` are, is about."""
    if sight.tree is None:
        return None
    tops = tops_of(sight.tree, list(sight.tokens if tokens is None else tokens))
    return next((token for token in tops if sight.tree.words[token][0].isalpha()), None)


def can_stand_alone(sight: Sight, tokens: Sequence[int], one: QuotationProposal) -> bool:
    """Whether what is reported is a whole statement: "the dam broke"; not "raising taxes" or "whether it will"."""
    tree = sight.tree
    if tree is None:
        return True
    inside = set(tokens)
    top = next((token for token in tops_of(tree, tokens) if tree.words[token][0].isalpha()), None)
    subject = None if top is None else subject_of(tree, top)
    if top is None or subject is None or subject not in inside or tree.lower[subject] in _RELATIVE:
        return False
    first = next(token for token in sorted(inside) if tree.words[token][0].isalnum())
    if (tree.lower[first] in _OPEN and _asks(tree, first, top)) or any(
        tree.lower[child] == "to" for child in _auxiliaries(tree, top)
    ):
        return False
    if _shall_be(sight, tree, top, one):
        return False
    outside = [token for token in sight.tokens if token not in inside and tree.words[token][0].isalpha()]
    return not any(
        tree.deps[child] in SUBJECTS for token in outside for child in tree.children[token] if child in inside
    )


def _asks(tree: Tree, first: int, top: int) -> bool:
    """Whether "if", "what" or "how" opens the clause itself: "whether it will"; not "if it rains, it will"."""
    return tree.heads[first] == top or top in (tree.heads[tree.heads[first]], first)


def _auxiliaries(tree: Tree, verb: int) -> list[int]:
    return [child for child in tree.children[verb] if tree.deps[child] in _AUXILIARIES]


def _shall_be(sight: Sight, tree: Tree, top: int, one: QuotationProposal) -> bool:
    """Whether the clause is a wish: after "demanded that" a bare verb."""
    cue = " ".join(sight.text[part.start : part.end] for part in one.cue)
    if not _WISHES.search(cue):
        return False
    verb = tree.lower[top]
    auxiliaries = {tree.lower[child] for child in _auxiliaries(tree, top)}
    if auxiliaries & FINITE or "be" in auxiliaries:
        return not auxiliaries & FINITE
    told = verb in FINITE or verb in IRREGULAR_PASTS or verb.endswith(("ed", "s"))
    return not told


def cue_token(sight: Sight, one: QuotationProposal) -> int | None:
    """The word of the cue that the others hang on, if it stands in this sentence."""
    if sight.tree is None:
        return None
    tokens = [token for part in one.cue for token in sight.tree.at(part.start, part.end)]
    tokens = [token for token in tokens if token in sight.tokens]
    return tops_of(sight.tree, tokens)[0] if tokens else None


def is_main(sight: Sight, token: int) -> bool:
    """Whether the verb at ``token`` is the sentence's own, not one of a clause under it."""
    tree = sight.tree
    if tree is not None and tree.lower[token] in _PHRASES:
        return True
    for _ in range(len(sight.tokens)):
        if tree is None or tree.deps[token] == "ROOT":
            return True
        marks = {tree.lower[child] for child in tree.children[token] if tree.deps[child] in ("mark", "advmod")}
        if tree.deps[token] == "relcl" or (tree.deps[token] == "advcl" and marks & (_UNDER - {"as", "so"})):
            return False
        head = tree.heads[token]
        if tree.lower[head] == "with" and tree.deps[token] == "pcomp":
            return False
        token = head
    return True


# --- negation -------------------------------------------------------------------------------------------------


def negated(sight: Sight, verb: int) -> bool:
    """Whether the verb itself is denied, or what it is said of is none: not what stands in clauses or names."""
    tree = sight.tree
    if tree is None:
        return False
    if tree.lower[verb] in en.NEGATIVE_VERBS:
        return True
    for child in tree.children[verb]:
        if tree.deps[child] == "neg" or tree.lower[child] in en.NEGATIVES:
            if not _affirmed(sight, child):
                return True
        elif tree.deps[child] in en.ARGUMENTS:
            if any(_none(sight, own) and not _affirmed(sight, own) for own in tree.children[child]):
                return True
        elif tree.deps[child] == "advmod" and any(tree.lower[own] == "no" for own in tree.children[child]):
            return True
    return False


def _none(sight: Sight, token: int) -> bool:
    """ "No" before a noun; not the "No" of a name."""
    tree = sight.tree
    if tree is None or tree.lower[token] not in ("no", "neither"):
        return False
    return tree.words[token][0].islower() or not any(
        char.isalnum() for char in sight.text[sight.start : tree.starts[token]]
    )


def _affirmed(sight: Sight, token: int) -> bool:
    """ "not only", "no doubt", "not the first": words of negation that deny nothing."""
    tree = sight.tree
    return tree is not None and en.NOT_NEGATION.match(sight.plain, tree.starts[token] - sight.start) is not None


# --- two sources ----------------------------------------------------------------------------------------------


def halves(sight: Sight) -> list[Sight]:
    """The sentence parted where a second source speaks: "the centre put it at 5.9, but the survey said it was 6.1"."""
    tree = sight.tree
    if tree is None or not sight.quotations or len(sight.tokens) < 2 * _FEWEST:
        return [sight]
    cues = {token: one for one in sight.quotations if (token := cue_token(sight, one)) is not None and one.speaker}
    for second in sorted(cues):
        first = tree.heads[second]
        if tree.deps[second] != "conj" or first not in sight.tokens or tree.deps[first] not in ("ROOT", "ccomp"):
            continue
        if first not in cues and tree.lower[first] not in _PUT:
            continue
        left, right = subject_of(tree, first), subject_of(tree, second)
        own = tree.subtree(second)
        start = min(own)
        if left is None or right is None or left > second or start < first or tree.lower[right] == tree.lower[left]:
            continue
        before = [token for token in sight.tokens if token < start]
        while before and (tree.deps[before[-1]] in ("cc", "punct") or tree.words[before[-1]] == ","):
            before.pop()
        if len(before) >= _FEWEST and len(own) >= _FEWEST:
            return [
                _half(sight, sight.start, _closed(sight, tree.ends[before[-1]]), ""),
                _half(sight, tree.starts[start], sight.end, _topic(sight, first, cues.get(first))),
            ]
    return [sight]


def _closed(sight: Sight, end: int) -> int:
    """``end``, behind the mark that ends a quotation there."""
    return end + 1 if sight.text[end : end + 1] in ("”", '"') else end


def _half(sight: Sight, start: int, end: int, topic: str) -> Sight:
    tree = sight.tree
    tokens = tuple(token for token in sight.tokens if tree is not None and start <= tree.starts[token] < end)
    quotations = [one for one in sight.quotations if not one.cue or start <= one.cue[0].start < end]
    if tree is not None and (put := next((token for token in tokens if tree.lower[token] in _PUT), None)) is not None:
        quotations += _put(tree, tokens, put)
    return replace(
        sight, start=start, end=end, tokens=tokens, topic=topic, quotations=tuple(quotations),
        names=tuple(one for one in sight.names if start <= one.start < end),
        quantities=tuple(one for one in sight.quantities if start <= one.segments[0].start < end),
        dates=tuple(one for one in sight.dates if start <= one.segments[0].start < end),
    )  # fmt: skip


def _put(tree: Tree, tokens: Sequence[int], put: int) -> list[QuotationProposal]:
    """ "The survey put it at 5.9" as what the survey says."""
    subject = subject_of(tree, put)
    told = [token for token in tokens if token > put and tree.words[token][0].isalnum()]
    if subject is None or not told:
        return []
    speaker = tree.segments(tree.subtree(subject))
    content = (Segment(tree.starts[told[0]], tree.ends[told[-1]]),)
    cue = (Segment(tree.starts[put], tree.ends[put]),)
    return [QuotationProposal(content, QuoteType.INDIRECT, cue, speaker, 0.7, (), "")]


def _topic(sight: Sight, first: int, one: QuotationProposal | None) -> str:
    """What the first source speaks of, for "it" in what the second says."""
    tree = sight.tree
    if tree is None:
        return ""
    token: int | None = tree.child(first, "dobj")
    if one is not None:
        told = [each for part in one.content for each in tree.at(part.start, part.end)]
        top = next(iter(tops_of(tree, told)), None)
        token = None if top is None else subject_of(tree, top)
    if token is None or not tree.words[token][0].isalpha() or tree.lower[token] in ("it", "he", "she", "they", "there"):
        return ""
    parts = tree.segments(tree.subtree(token))
    return " ".join(sight.text[part.start : part.end] for part in parts) if len(parts) == 1 else ""
