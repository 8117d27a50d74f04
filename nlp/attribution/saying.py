"""Who says what by a reporting verb: its speaker and what it reports, by dependency."""

from __future__ import annotations

from nlp.attribution.clauses import SUBJECTS, around, cue_of, subject_of
from nlp.attribution.phrases import LONGEST_SPEAKER, phrase_of
from nlp.attribution.report import Report
from nlp.english import attribution as en
from nlp.english.attribution import Frame, Verb
from nlp.english.verbs import Form
from nlp.proposals import reasons as because
from nlp.tokens import word_set as words
from nlp.trees import Tree

_OPENING_PREPOSITIONS = words("in on at during after before with for from by under as")
_SPEAKERLESS = "it that which this there but and or when if while who what how why where as because so to not"
_NO_SPEAKER = words(_SPEAKERLESS) | en.RELATIVES
_VERBAL = words("ROOT ccomp xcomp advcl relcl acl conj pcomp parataxis csubj dep appos")
_NOMINAL_CHILDREN = frozenset(["det", "poss", "amod", "compound", "nummod", "case"])


def is_verb(tree: Tree, index: int, verb: Verb) -> bool:
    """Whether the word is a verb here. Pipelines are run without tagger, so its place in the sentence has to tell."""
    if tree.deps[index] not in _VERBAL:
        return False
    if not verb.form & (Form.BASE | Form.THIRD):
        return True
    return not any(tree.deps[child] in _NOMINAL_CHILDREN for child in tree.children[index])


def by_verb(tree: Tree, index: int, verb: Verb) -> Report | None:
    """ "The ministry said that ...", "the port, she added, would open", "he is said to have left"."""
    passive = tree.child(index, "auxpass", "nsubjpass") is not None
    if passive:
        return _passive(tree, index, verb)
    if verb.form is Form.PARTICIPLE and tree.deps[index] in ("acl", "advcl"):
        return None
    loose = tree.deps[index] in ("acl", "advcl") and tree.child(index, "aux", *SUBJECTS) is None
    if loose and not verb.form & (Form.GERUND | Form.BASE | Form.THIRD):
        return None  # "a bill proposed by ...", "the treaty, intended to prevent ..."
    subject, antecedent = subject_of(tree, index)
    if subject is not None and tree.lower[subject] in ("everything", "nothing"):
        return None  # "everything points to a deal": the author's own voice
    cue = cue_of(tree, index)
    content, prepositions = _complements(tree, index, verb)
    cue = sorted({*cue, *prepositions})
    if not content and verb.speaks:
        content = _far_clause(tree, index)
    content -= _day_of_speech(tree, index, content)
    if Frame.SEEMS in verb.frames:
        if not content:
            return None
        whole = content | (phrase_of(tree, subject, index) if subject is not None else set())
        return Report(tree, index, cue, set(), whole, because.CUE.format(words=tree.words[index]), 0.5, verb=verb)
    if verb.lemma in ("quote", "cite") and _hands_on(tree, index):
        return None
    if verb.lemma in ("call", "dub", "label", "brand") and _only_named(tree, index, content):
        return None
    reason = because.REPORTING_VERB.format(words=tree.words[index])
    if not content and Frame.CLAUSE | Frame.QUOTE in verb.frames | Frame.CLAUSE:
        content = around(tree, index)
    speech = Frame.SPEECH in verb.frames
    if not verb.speaks and _speaks_not(tree, index, subject, antecedent):
        return None
    if subject is None and content and max(content) < index and speech and not tree.words[index - 1][0].isalnum():
        subject = tree.child(index, "dobj", "attr")  # "..., reported the Examiner"
        subject = None if subject is not None and tree.lower[subject] in en.OBJECT_PRONOUNS else subject
    source = phrase_of(tree, subject, index) if subject is not None else set()
    first = tree.child(index, *SUBJECTS)
    if first is not None and subject is not None and first < index < subject:
        content |= tree.subtree(first)  # "Five, said the mayor, were children"
    if subject is None and speech and not verb.form & (Form.GERUND | Form.BASE):
        source = _lost_subject(tree, min(cue), content)
        subject = max(source) if source else None
    clause = tree.child(index, "ccomp") is not None and Frame.CLAUSE in verb.frames
    strength = 0.85 if verb.speaks else 0.7 if clause else 0.65 if speech else 0.5
    if clause and subject is not None and tree.lower[subject] in en.STUDIES:
        strength = 0.85
    return Report(
        tree, index, cue, source - content, content - source, reason, strength,
        head=subject, antecedent=antecedent, verb=verb, takes_quote=Frame.QUOTE in verb.frames,
        full_clause=tree.child(index, "ccomp") is not None,
    )  # fmt: skip


def _day_of_speech(tree: Tree, index: int, content: set[int]) -> set[int]:
    """The day right behind the verb: "said Monday the port will open"; not in "said Monday would be fine"."""
    day = index + 1
    if day not in content or day + 1 not in content or tree.lower[day] not in en.DAYS:
        return set()
    return set() if tree.deps[day + 1] in ("aux", "auxpass", "ccomp", "ROOT", "punct", "prep") else {day}


def _far_clause(tree: Tree, index: int) -> set[int]:
    """The clause with "that" which hangs on a phrase between: "said in one of his letters that ..."."""
    for preposition in tree.children[index]:
        if tree.deps[preposition] != "prep" or preposition < index:
            continue
        for token in sorted(tree.subtree(preposition)):
            if tree.lower[token] == "that" and tree.deps[token] == "mark" and tree.child(tree.heads[token], *SUBJECTS):
                return tree.subtree(tree.heads[token])
    return set()


def _only_named(tree: Tree, index: int, content: set[int]) -> bool:
    """Whether a thing is told by its name: "a crossing called El Chaparral", "the salt flats, called the triangle,"."""
    if not content or min(content) != index + 1:
        return False
    commas = tree.words[index - 1] == "," and tree.child(index, "aux", "dobj") is None and tree.deps[index] != "ROOT"
    return commas or all(tree.words[token][0].isupper() for token in content)


def _lost_subject(tree: Tree, cue: int, content: set[int]) -> set[int]:
    """The words from the start of the sentence to its verb, where dashes or quotes made the parser lose them."""
    if not content or min(content) < cue:
        return set()
    start = next(first for first, last in tree.sentences if first <= cue < last)
    while start < cue and not tree.words[start][0].isalnum():
        start += 1
    if tree.lower[start] in _OPENING_PREPOSITIONS:
        commas = [token for token in range(start, cue - 1) if tree.words[token] == ","]
        if not commas:
            return set()
        start = commas[0] + 1
    found = set(range(start, cue))
    held = any(tree.deps[token] in SUBJECTS and tree.heads[token] not in found - {token} for token in found)
    if not found or len(found) > LONGEST_SPEAKER or not tree.words[start][0].isalnum() or held:
        return set()
    verbs = any(tree.deps[token] in SUBJECTS for token in found)
    return set() if verbs or tree.lower[start] in _NO_SPEAKER else found


def _speaks_not(tree: Tree, index: int, subject: int | None, antecedent: int | None) -> bool:
    """Subjects that seldom speak where the verb alone does not prove it: "it", "that", or one lent by another verb."""
    if subject is None:
        return False
    if tree.lower[subject] in en.TIMES:
        return True
    if tree.lower[subject] in ("that", "which", "it", "this", "there"):
        return antecedent is None or tree.lower[antecedent] not in en.STUDIES
    lent = tree.child(index, *SUBJECTS) is None
    return lent and any(tree.lower[child] == "to" and tree.deps[child] == "aux" for child in tree.children[index])


def _complements(tree: Tree, index: int, verb: Verb) -> tuple[set[int], list[int]]:
    """Content tokens of an active verb, and the prepositions that belong to its cue."""
    content: set[int] = set()
    prepositions: list[int] = []
    accusing = verb.lemma in en.ACCUSING
    has_object = tree.child(index, "dobj") is not None
    for child in tree.children[index]:
        dep = tree.deps[child]
        if dep == "ccomp":
            if verb.frames & (Frame.CLAUSE | Frame.QUOTE | Frame.APPEAL | Frame.SEEMS):
                content |= tree.subtree(child)
        elif dep == "xcomp":
            if _takes_xcomp(tree, child, verb, has_object):
                content |= tree.subtree(child)
        elif dep in ("acomp", "oprd", "attr"):
            if Frame.SEEMS in verb.frames or (accusing and dep == "oprd"):
                content |= tree.subtree(child)
        elif dep == "dobj" and verb.lemma == "say" and _cut_clause(tree, child):
            content |= tree.subtree(child)
        elif dep == "dobj":
            if Frame.OBJECT in verb.frames or (Frame.APPEAL in verb.frames and tree.child(index, "xcomp") is not None):
                content |= tree.subtree(child)
        elif dep == "advcl":
            mark = next((token for token in tree.children[child] if tree.deps[token] == "mark"), None)
            if (
                mark is not None
                and tree.lower[mark] in en.PREPOSITIONS.get(verb.lemma, ())
                and tree.lower[mark] == "for"
            ):
                content |= tree.subtree(child) - {mark}  # "is calling for the country to step up ..."
                prepositions.append(mark)
        elif dep == "prep":
            object_ = tree.child(child, "pobj", "pcomp")
            governed = object_ is not None and tree.lower[object_] not in en.NOT_TOLD
            if governed and tree.lower[child] in en.PREPOSITIONS.get(verb.lemma, ()):
                content |= tree.subtree(child) - {child}
                prepositions.append(child)
            elif accusing and has_object and tree.lower[child] in _said_by(verb):
                content |= tree.subtree(child)
    return content, prepositions


def _said_by(verb: Verb) -> tuple[str, ...]:
    """Prepositions behind an object that tell what is said of it; "described it to the paper" says nothing of it."""
    return ("of", "for", "as", "with", "to") if verb.lemma in ("compare", "liken") else ("of", "for", "as", "with")


def _hands_on(tree: Tree, index: int) -> bool:
    """Whether "as saying" follows, which has its own speaker."""
    follows = (tree.child(child, "pcomp") for child in tree.children[index] if tree.lower[child] == "as")
    return any(told is not None and tree.lower[told] in en.VERBS for told in follows)


def _cut_clause(tree: Tree, child: int) -> bool:
    """Whether the object of "say" is a clause that the parser misread: "said nobody at the site believed in March"."""
    return tree.child(child, "acl", "relcl") is not None or any(
        tree.deps[token] == "acl" and tree.words[token - 1] != "," for token in tree.subtree(child)
    )


def _takes_xcomp(tree: Tree, child: int, verb: Verb, has_object: bool) -> bool:
    infinitive = any(tree.lower[token] == "to" for token in tree.children[child])
    if Frame.SEEMS in verb.frames:
        return True
    if infinitive:
        return bool(verb.frames & Frame.INFINITIVE) or (has_object and bool(verb.frames & Frame.APPEAL))
    if tree.lower[child].endswith("ing"):
        return verb.lemma in en.GERUND
    return verb.lemma in en.ACCUSING


def _passive(tree: Tree, index: int, verb: Verb) -> Report | None:
    """ "X is expected to ..." (nobody speaks), "X was asked by Y whether ..." (Y does), "X was told that ..."."""
    subject, antecedent = subject_of(tree, index)
    cue = cue_of(tree, index)
    infinitive = tree.child(index, "xcomp")
    agent = tree.child(index, "agent")
    by = tree.child(agent, "pobj") if agent is not None else None
    if infinitive is not None and tree.lower[index] in en.BELIEVED:
        whole = tree.subtree(infinitive) | (phrase_of(tree, subject, index) if subject is not None else set())
        source = phrase_of(tree, by, index) if by is not None else set()
        return Report(
            tree,
            index,
            cue,
            source,
            whole - source,
            because.CUE.format(words=f"{tree.words[index]} to"),
            0.6,
            head=by,
            verb=verb,
        )
    content: set[int] = set()
    for child in tree.children[index]:
        if tree.deps[child] == "ccomp":
            content |= tree.subtree(child)
    if content and (Frame.CLAUSE | Frame.PERSON) & verb.frames:
        told = by is None and Frame.PERSON not in verb.frames
        who = subject if told and subject is not None and tree.lower[subject] != "it" else by
        source = phrase_of(tree, who, index) if who is not None else set()
        reason = because.REPORTING_VERB.format(words=tree.words[index])
        source -= content
        return Report(tree, index, cue, source, content, reason, 0.6, head=who, antecedent=antecedent, verb=verb)
    if by is not None and subject is not None and Frame.OBJECT in verb.frames and Frame.SPEECH in verb.frames:
        source = phrase_of(tree, by, index)
        content = phrase_of(tree, subject, index) - source
        return Report(
            tree,
            index,
            cue,
            source,
            content,
            because.CUE.format(words=f"{tree.words[index]} by"),
            0.45,
            head=by,
            verb=verb,
        )
    return None
