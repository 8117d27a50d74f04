"""The parts of a clause in which something is said: its subject, its cue, the clause that it is thrown into."""

from __future__ import annotations

from nlp.english import attribution as en
from nlp.trees import Tree

_CLAUSE_TOPS = frozenset(["ROOT", "ccomp", "parataxis", "relcl"])
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_PART_OF_CUE = frozenset(["aux", "auxpass", "neg", "prt"])
_MISREAD = frozenset(["advmod", "npadvmod", "dep"])
_DEEPEST = 6


def around(tree: Tree, index: int) -> set[int]:
    """The clause into which the verb is thrown: "The plan, he said, would fail", "As she put it, ..."."""
    dep, head = tree.deps[index], tree.heads[index]
    if dep == "parataxis" or (dep == "advcl" and as_before(tree, index) is not None):
        return tree.subtree(clause_top(tree, head), without=[index])
    return set()


def as_before(tree: Tree, index: int) -> int | None:
    """The "as" that opens the clause of a verb."""
    return next((child for child in tree.children[index] if tree.lower[child] == "as" and child < index), None)


def cue_of(tree: Tree, index: int) -> list[int]:
    """A verb with its auxiliaries, its negation and its particle."""
    own = [child for child in tree.children[index] if tree.deps[child] in _PART_OF_CUE]
    return sorted([index, *own])


def subject_of(tree: Tree, index: int, depth: int = 0) -> tuple[int | None, int | None]:
    """Head of the subject, looked for upwards where the verb has none; and what it stands for when it is "who"."""
    own = tree.child(index, *SUBJECTS)
    if own is not None and own > index and tree.lower[own] in en.OBJECT_PRONOUNS:
        return None, None  # '..." its head, Claire Uwimana, told us.'
    if own is not None and own < index and (behind := _inverted(tree, index)) is not None:
        own = behind
    if own is not None:
        relative = tree.lower[own] in en.RELATIVES and tree.deps[index] == "relcl"
        return own, tree.heads[index] if relative else None
    near = index - 1
    if near >= 0 and tree.heads[near] == index and tree.deps[near] in _MISREAD and tree.words[near][0].isupper():
        return near, None  # '"No," Borbely told me': a rare name is often taken for an adverb
    if depth == 0 and _stolen_subject(tree, index):
        return index - 1, None
    if depth == 0 and (quoted := _quoted_as(tree, index)) is not None:
        return quoted, None
    if depth >= _DEEPEST:
        return None, None
    dep, head = tree.deps[index], tree.heads[index]
    if dep == "acl":
        return head, None
    if dep == "relcl":
        return None, None
    if dep in ("conj", "xcomp", "advcl", "pcomp", "dep", "acomp"):
        if tree.deps[head] == "prep":
            head = tree.heads[head]
        return subject_of(tree, head, depth + 1)
    return None, None


def _inverted(tree: Tree, index: int) -> int | None:
    """The second subject, right behind a verb between commas: "Five, said the mayor, were children"."""
    behind = [child for child in tree.children[index] if child > index and tree.deps[child] in SUBJECTS]
    thrown = bool(behind) and index > 0 and tree.words[index - 1] == ","
    return behind[0] if thrown and min(tree.subtree(behind[0])) == index + 1 else None


def _quoted_as(tree: Tree, index: int) -> int | None:
    """Who says it where one quotes another: "the paper quoted the minister as saying that ..."."""
    preposition = tree.heads[index]
    if tree.deps[index] != "pcomp" or tree.lower[preposition] != "as":
        return None
    verb = en.VERBS.get(tree.lower[tree.heads[preposition]])
    return tree.child(tree.heads[preposition], "dobj") if verb is not None and verb.lemma in ("quote", "cite") else None


def _stolen_subject(tree: Tree, index: int) -> bool:
    """Whether the noun before a verb was read as the last of a list: "has water and light and officials say ..."."""
    before = index - 1
    verb = en.VERBS.get(tree.lower[index])
    if before < 1 or verb is None or not verb.speaks or tree.deps[index] != "conj":
        return False
    return tree.deps[before] == "conj" and tree.lower[before - 1] in ("and", "but") and tree.words[before].isalpha()


def clause_top(tree: Tree, index: int) -> int:
    """The verb of the clause that ``index`` is part of, climbing over objects, prepositions and plain conjuncts."""
    while tree.deps[index] not in _CLAUSE_TOPS and tree.heads[index] != index:
        if tree.deps[index] == "conj" and tree.child(index, *SUBJECTS) is not None:
            return index
        index = tree.heads[index]
    return index
