"""Attributions without a verb of speech: "is confident that ...", "in a recent poll, ..."."""

from __future__ import annotations

from nlp.attribution.report import Report
from nlp.english import attribution as en
from nlp.proposals import reasons as because
from nlp.trees import Tree

_SUBJECTS = ("nsubj", "nsubjpass")
_PART_OF_CUE = frozenset(["aux", "auxpass", "neg", "advmod"])
_WEAK = 0.45


def by_adjective(tree: Tree, index: int) -> Report | None:
    """ "The mayor is confident that ...", "she was wary of ..."."""
    if tree.deps[index] not in ("acomp", "oprd", "ROOT", "ccomp", "conj"):
        return None
    verb = tree.heads[index] if tree.deps[index] in ("acomp", "oprd") else index
    subject = tree.child(verb, *_SUBJECTS)
    if subject is None or tree.lower[subject] in en.NOBODY:
        return None
    content: set[int] = set()
    cue = {verb, index}
    for child in (*tree.children[index], *tree.children[verb]):
        if tree.deps[child] == "ccomp" and child > index:
            content |= tree.subtree(child)
        elif tree.deps[child] == "prep" and tree.heads[child] == index and tree.lower[child] in en.OF_FEELING:
            content |= tree.subtree(child) - {child}
            cue.add(child)
    if not content:
        return None
    cue |= {child for child in tree.children[verb] if tree.deps[child] in _PART_OF_CUE and subject < child < index}
    source = tree.subtree(subject) - content
    reason = because.CUE.format(words=tree.words[index])
    return Report(tree, index, sorted(cue), source, content - source, reason, _WEAK, head=subject)


def in_survey(tree: Tree, index: int) -> Report | None:
    """ "In a recent poll, ...": what the clause says is the poll's."""
    preposition = tree.heads[index]
    if tree.deps[index] != "pobj" or tree.lower[preposition] != "in":
        return None
    top = tree.heads[preposition]
    if tree.lower[top] in en.VERBS and en.Frame.SPEECH in en.VERBS[tree.lower[top]].frames:
        return None
    if tree.child(top, *_SUBJECTS, "expl") is None:
        return None
    source = tree.subtree(index)
    content = tree.subtree(top, without=[preposition])
    reason = because.CUE.format(words=f"in ... {tree.words[index]}")
    return Report(tree, preposition, [preposition], source, content, reason, 0.6, head=index)
