"""Who says what by a set phrase, an adverb or a noun: "according to", "in the words of", "the claim that"."""

from __future__ import annotations

from nlp.attribution.clauses import SUBJECTS, around, as_before, clause_top, subject_of
from nlp.attribution.phrases import phrase_of
from nlp.attribution.report import Report
from nlp.english import attribution as en
from nlp.proposals import reasons as because
from nlp.trees import Tree

PUT_IT = because.CUE.format(words="as ... put it")
WORDS_OF = because.CUE.format(words="these are the words of")


def according(tree: Tree, index: int) -> Report | None:
    """ "According to the mayor, ..."."""
    to = index + 1 if index + 1 < len(tree.words) and tree.lower[index + 1] == "to" else None
    if to is None:
        return None
    source_head = tree.child(to, "pobj", "pcomp")
    if source_head is None:
        source_head = tree.child(index, "pobj")
    if source_head is None:
        return None
    source = tree.subtree(source_head, without=[index, to])
    branch = tree.subtree(index)
    top = clause_top(tree, tree.heads[index])
    if index and tree.words[index - 1] == "," and tree.deps[top] == "conj" and top < index:
        top = _first_conjunct(tree, top)
    content = tree.subtree(top, without=[index]) - branch - source
    return Report(
        tree, index, [index, to], source, content, because.CUE.format(words="according to"), 0.9, head=source_head
    )


def _first_conjunct(tree: Tree, index: int) -> int:
    """Behind a comma "according to" speaks of the whole sentence: "Sales rose, and prices fell, according to ..."."""
    while tree.deps[index] == "conj":
        index = tree.heads[index]
    return index


def words_of(tree: Tree, index: int) -> Report | None:
    """ "These are the words of ...", after what was quoted."""
    be = tree.heads[index]
    subject = tree.child(be, "nsubj")
    who = _after_of(tree, index)
    if tree.deps[index] != "attr" or subject is None or tree.lower[subject] not in en.THESE or who is None:
        return None
    source = phrase_of(tree, who, index)
    return Report(tree, index, [subject, be, index], source, set(), WORDS_OF, 0.85, head=who)


def in_words(tree: Tree, index: int) -> Report | None:
    """ "In the words of the mayor, ...", "In her words, ..."."""
    preposition = tree.heads[index]
    if tree.deps[index] != "pobj" or tree.lower[preposition] != "in":
        return None
    if any(tree.lower[child] == "other" for child in tree.children[index]):
        return None  # "in other words"
    who = tree.child(index, "poss")
    who = who if who is not None else _after_of(tree, index)
    if who is None:
        return None
    source = {token for token in tree.subtree(who) if tree.deps[token] != "case"}
    content = tree.subtree(clause_top(tree, tree.heads[preposition]), without=[preposition])
    cue = [preposition, index]
    return Report(
        tree, index, cue, source, content, because.CUE.format(words="in the words of"), 0.85, head=who, takes_quote=True
    )


def as_put(tree: Tree, index: int) -> Report | None:
    """ "As she put it, ..."."""
    thing = tree.child(index, "dobj")
    subject, _ = subject_of(tree, index)
    if thing is None or tree.lower[thing] != "it" or subject is None or as_before(tree, index) is None:
        return None
    content = around(tree, index)
    source = phrase_of(tree, subject, index)
    return Report(tree, index, [index, thing], source, content, PUT_IT, 0.8, head=subject, takes_quote=True)


def _after_of(tree: Tree, index: int) -> int | None:
    """The object of the next "of" that stands in no brackets: "the words (spoken in the heat of battle) of Nelson"."""
    depth = 0
    for token in range(index + 1, len(tree.words)):
        depth += (tree.words[token] == "(") - (tree.words[token] == ")")
        if depth == 0 and tree.lower[token] == "of":
            return tree.child(token, "pobj")
    return None


def by_adverb(tree: Tree, index: int) -> Report | None:
    """ "He reportedly left": said by nobody who is named."""
    head = tree.heads[index]
    if tree.deps[index] != "advmod" or tree.child(head, *SUBJECTS, "aux", "auxpass") is None:
        return None
    content = tree.subtree(head, without=[index])
    return Report(tree, index, [index], set(), content, because.CUE.format(words=tree.words[index]), 0.5)


def by_noun(tree: Tree, index: int) -> Report | None:
    """ "the claim that ...", "his promise to ...", with a possessor or "by ..." as the speaker."""
    for child in tree.children[index]:
        if tree.deps[child] not in ("acl", "ccomp", "relcl"):
            continue
        marks = [tree.lower[token] for token in tree.children[child]]
        that = "that" in marks and tree.deps[child] != "relcl" and tree.child(child, *SUBJECTS) is not None
        to = "to" in marks and tree.lower[index] in en.NOUNS_WITH_INFINITIVE
        if not (that or to):
            continue
        content = tree.subtree(child)
        who = _noun_speaker(tree, index)
        source = tree.subtree(who, without=[child]) if who is not None else set()
        source = {token for token in source if tree.deps[token] != "case"} - content
        reason = because.CUE.format(words=f"{tree.words[index]} {'that' if that else 'to'}")
        return Report(tree, index, [index], source, content, reason, 0.45, head=who)
    return None


def _noun_speaker(tree: Tree, index: int) -> int | None:
    owner = tree.child(index, "poss")
    if owner is not None:
        return owner
    for preposition in tree.children[index]:
        if tree.deps[preposition] in ("prep", "agent") and tree.lower[preposition] in ("by", "from", "of", "among"):
            return tree.child(preposition, "pobj")
    if tree.deps[index] == "dobj":
        return subject_of(tree, tree.heads[index])[0]
    return None
