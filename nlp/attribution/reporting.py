"""Who says what in one parsed piece: reporting verbs, nouns and phrases, their speaker and content by dependency."""

from __future__ import annotations

from nlp.attribution.colons import labelled, led_by_colons
from nlp.attribution.phrases import LONGEST_SPEAKER, phrase_of
from nlp.attribution.report import Report
from nlp.attribution.stances import by_adjective, in_survey
from nlp.attribution.thrown_in import merged, thrown_in
from nlp.english import attribution as en
from nlp.english.attribution import Frame, Verb
from nlp.english.verbs import Form
from nlp.tokens import word_set as words
from nlp.trees import Tree

_CLAUSE_TOPS = frozenset(["ROOT", "ccomp", "parataxis", "relcl"])
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_PART_OF_CUE = frozenset(["aux", "auxpass", "neg", "prt"])
_MISREAD = frozenset(["advmod", "npadvmod", "dep"])
PUT_IT = '"as ... put it"'
WORDS_OF = '"these are the words of"'
_OPENING_PREPOSITIONS = words("in on at during after before with for from by under as")
_SPEAKERLESS = "it that which this there but and or when if while who what how why where as because so to not"
_NO_SPEAKER = words(_SPEAKERLESS) | en.RELATIVES
_DEEPEST = 6
_CUES = (
    words("according words put puts :") | en.SAID_ADVERBS | en.NOUNS | en.FEELINGS | en.SURVEYS | frozenset(en.VERBS)
)
"""Words at which a report may begin; nine of ten are none."""


def find_reports(tree: Tree, quoted: set[int], named: set[int]) -> list[Report]:
    """The attributions of ``tree`` in the order of their cues.

    ``quoted`` are the tokens inside quotations, ``named`` those inside names of people and organisations.
    """
    found: list[Report] = []
    for index, word in enumerate(tree.lower):
        if word not in _CUES or index in quoted:
            continue
        verb = en.VERBS.get(word)
        report: Report | None = None
        if verb is not None and _is_verb(tree, index, verb):
            report = _by_verb(tree, index, verb)
        elif word == "according":
            report = _according(tree, index)
        elif word == "words":
            report = _words_of(tree, index) or _in_words(tree, index)
        elif word in ("put", "puts"):
            report = _as_put(tree, index)
        elif word == ":":
            report = labelled(tree, index, named)
        elif word in en.SAID_ADVERBS:
            report = _adverb(tree, index)
        if report is None and word in en.NOUNS:
            report = _by_noun(tree, index)
        if report is None and word in en.FEELINGS:
            report = by_adjective(tree, index)
        if report is None and word in en.SURVEYS:
            report = in_survey(tree, index)
        if verb is not None and (thrown := thrown_in(tree, index, verb, quoted)) is not None:
            report = merged(report, thrown)
        if report is not None:
            if report.head in quoted or len(report.source & quoted) * 2 > len(report.source):
                report.source, report.head, report.antecedent = set(), None, None
            found.append(report)
    found.extend(led_by_colons(tree, quoted, named, found))
    _keep_apart(tree, found)
    return found


def _keep_apart(tree: Tree, reports: list[Report]) -> None:
    """Cut from each content the clauses that report something themselves, and what a semicolon parts from the cue."""
    own = {report.at for report in reports if report.takes_quote and report.source}
    for report in reports:
        for token in sorted(report.content & own):  # from left to right: most often the outer clause first
            inside = token in report.content  # else it went with a clause around it: no need to walk its tree again
            if inside and tree.deps[token] in ("conj", "advcl") and token > report.at:
                report.content -= tree.subtree(token)
        marks = [token for token in report.content if tree.words[token] == ";"]
        first = max((mark + 1 for mark in marks if mark < report.at), default=0)
        last = min((mark for mark in marks if mark > report.at), default=len(tree.words))
        if marks:
            report.content = {token for token in report.content if first <= token < last}


_VERBAL = words("ROOT ccomp xcomp advcl relcl acl conj pcomp parataxis csubj dep appos")
_NOMINAL_CHILDREN = frozenset(["det", "poss", "amod", "compound", "nummod", "case"])


def _is_verb(tree: Tree, index: int, verb: Verb) -> bool:
    """Whether the word is a verb here. Pipelines are run without tagger, so its place in the sentence has to tell."""
    if tree.deps[index] not in _VERBAL:
        return False
    if not verb.form & (Form.BASE | Form.THIRD):
        return True
    return not any(tree.deps[child] in _NOMINAL_CHILDREN for child in tree.children[index])


# --- verbs ----------------------------------------------------------------------------------------------------


def _by_verb(tree: Tree, index: int, verb: Verb) -> Report | None:
    passive = tree.child(index, "auxpass", "nsubjpass") is not None
    if passive:
        return _passive(tree, index, verb)
    if verb.form is Form.PARTICIPLE and tree.deps[index] in ("acl", "advcl"):
        return None
    loose = tree.deps[index] in ("acl", "advcl") and tree.child(index, "aux", *_SUBJECTS) is None
    if loose and not verb.form & (Form.GERUND | Form.BASE | Form.THIRD):
        return None  # "a bill proposed by ...", "the treaty, intended to prevent ..."
    subject, antecedent = _subject(tree, index)
    if subject is not None and tree.lower[subject] in ("everything", "nothing"):
        return None  # "everything points to a deal": the author's own voice
    cue = _cue(tree, index)
    content, prepositions = _complements(tree, index, verb)
    cue = sorted({*cue, *prepositions})
    if not content and verb.speaks:
        content = _far_clause(tree, index)
    content -= _day_of_speech(tree, index, content)
    if Frame.SEEMS in verb.frames:
        if not content:
            return None
        whole = content | (phrase_of(tree, subject, index) if subject is not None else set())
        return Report(tree, index, cue, set(), whole, f'"{tree.words[index]}"', 0.5, verb=verb)
    if verb.lemma in ("quote", "cite") and _hands_on(tree, index):
        return None
    if verb.lemma in ("call", "dub", "label", "brand") and _only_named(tree, index, content):
        return None
    reason = f'reporting verb "{tree.words[index]}"'
    if not content and Frame.CLAUSE | Frame.QUOTE in verb.frames | Frame.CLAUSE:
        content = _around(tree, index)
    speech = Frame.SPEECH in verb.frames
    if not verb.speaks and _speaks_not(tree, index, subject, antecedent):
        return None
    if subject is None and content and max(content) < index and speech and not tree.words[index - 1][0].isalnum():
        subject = tree.child(index, "dobj", "attr")  # "..., reported the Examiner"
        subject = None if subject is not None and tree.lower[subject] in en.OBJECT_PRONOUNS else subject
    source = phrase_of(tree, subject, index) if subject is not None else set()
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
            if tree.lower[token] == "that" and tree.deps[token] == "mark" and tree.child(tree.heads[token], *_SUBJECTS):
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
    held = any(tree.deps[token] in _SUBJECTS and tree.heads[token] not in found - {token} for token in found)
    if not found or len(found) > LONGEST_SPEAKER or not tree.words[start][0].isalnum() or held:
        return set()
    verbs = any(tree.deps[token] in _SUBJECTS for token in found)
    return set() if verbs or tree.lower[start] in _NO_SPEAKER else found


def _speaks_not(tree: Tree, index: int, subject: int | None, antecedent: int | None) -> bool:
    """Subjects that seldom speak where the verb alone does not prove it: "it", "that", or one lent by another verb."""
    if subject is None:
        return False
    if tree.lower[subject] in en.TIMES:
        return True
    if tree.lower[subject] in ("that", "which", "it", "this", "there"):
        return antecedent is None or tree.lower[antecedent] not in en.STUDIES
    lent = tree.child(index, *_SUBJECTS) is None
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
    subject, antecedent = _subject(tree, index)
    cue = _cue(tree, index)
    infinitive = tree.child(index, "xcomp")
    agent = tree.child(index, "agent")
    by = tree.child(agent, "pobj") if agent is not None else None
    if infinitive is not None and tree.lower[index] in en.BELIEVED:
        whole = tree.subtree(infinitive) | (phrase_of(tree, subject, index) if subject is not None else set())
        source = phrase_of(tree, by, index) if by is not None else set()
        return Report(tree, index, cue, source, whole - source, f'"{tree.words[index]} to"', 0.6, head=by, verb=verb)
    content: set[int] = set()
    for child in tree.children[index]:
        if tree.deps[child] == "ccomp":
            content |= tree.subtree(child)
    if content and (Frame.CLAUSE | Frame.PERSON) & verb.frames:
        told = by is None and Frame.PERSON not in verb.frames
        who = subject if told and subject is not None and tree.lower[subject] != "it" else by
        source = phrase_of(tree, who, index) if who is not None else set()
        reason = f'reporting verb "{tree.words[index]}"'
        source -= content
        return Report(tree, index, cue, source, content, reason, 0.6, head=who, antecedent=antecedent, verb=verb)
    if by is not None and subject is not None and Frame.OBJECT in verb.frames and Frame.SPEECH in verb.frames:
        source = phrase_of(tree, by, index)
        content = phrase_of(tree, subject, index) - source
        return Report(tree, index, cue, source, content, f'"{tree.words[index]} by"', 0.45, head=by, verb=verb)
    return None


def _around(tree: Tree, index: int) -> set[int]:
    """The clause into which the verb is thrown: "The plan, he said, would fail", "As she put it, ..."."""
    dep, head = tree.deps[index], tree.heads[index]
    if dep == "parataxis" or (dep == "advcl" and _as(tree, index) is not None):
        return tree.subtree(_clause_top(tree, head), without=[index])
    return set()


def _as(tree: Tree, index: int) -> int | None:
    return next((child for child in tree.children[index] if tree.lower[child] == "as" and child < index), None)


def _cue(tree: Tree, index: int) -> list[int]:
    own = [child for child in tree.children[index] if tree.deps[child] in _PART_OF_CUE]
    return sorted([index, *own])


def _subject(tree: Tree, index: int, depth: int = 0) -> tuple[int | None, int | None]:
    """Head of the subject, looked for upwards where the verb has none; and what it stands for when it is "who"."""
    own = tree.child(index, *_SUBJECTS)
    if own is not None and own > index and tree.lower[own] in en.OBJECT_PRONOUNS:
        return None, None  # '..." its head, Claire Uwimana, told us.'
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
        return _subject(tree, head, depth + 1)
    return None, None


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


# --- other cues -----------------------------------------------------------------------------------------------


def _according(tree: Tree, index: int) -> Report | None:
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
    top = _clause_top(tree, tree.heads[index])
    if index and tree.words[index - 1] == "," and tree.deps[top] == "conj" and top < index:
        top = _first_conjunct(tree, top)
    content = tree.subtree(top, without=[index]) - branch - source
    return Report(tree, index, [index, to], source, content, '"according to"', 0.9, head=source_head)


def _first_conjunct(tree: Tree, index: int) -> int:
    """Behind a comma "according to" speaks of the whole sentence: "Sales rose, and prices fell, according to ..."."""
    while tree.deps[index] == "conj":
        index = tree.heads[index]
    return index


def _words_of(tree: Tree, index: int) -> Report | None:
    """ "These are the words of ...", after what was quoted."""
    be = tree.heads[index]
    subject = tree.child(be, "nsubj")
    who = _after_of(tree, index)
    if tree.deps[index] != "attr" or subject is None or tree.lower[subject] not in en.THESE or who is None:
        return None
    source = phrase_of(tree, who, index)
    return Report(tree, index, [subject, be, index], source, set(), WORDS_OF, 0.85, head=who)


def _in_words(tree: Tree, index: int) -> Report | None:
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
    content = tree.subtree(_clause_top(tree, tree.heads[preposition]), without=[preposition])
    cue = [preposition, index]
    return Report(tree, index, cue, source, content, '"in the words of"', 0.85, head=who, takes_quote=True)


def _as_put(tree: Tree, index: int) -> Report | None:
    """ "As she put it, ..."."""
    thing = tree.child(index, "dobj")
    subject, _ = _subject(tree, index)
    if thing is None or tree.lower[thing] != "it" or subject is None or _as(tree, index) is None:
        return None
    content = _around(tree, index)
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


def _adverb(tree: Tree, index: int) -> Report | None:
    head = tree.heads[index]
    if tree.deps[index] != "advmod" or tree.child(head, *_SUBJECTS, "aux", "auxpass") is None:
        return None
    content = tree.subtree(head, without=[index])
    return Report(tree, index, [index], set(), content, f'"{tree.words[index]}"', 0.5)


def _by_noun(tree: Tree, index: int) -> Report | None:
    """ "the claim that ...", "his promise to ...", with a possessor or "by ..." as the speaker."""
    for child in tree.children[index]:
        if tree.deps[child] not in ("acl", "ccomp", "relcl"):
            continue
        marks = [tree.lower[token] for token in tree.children[child]]
        that = "that" in marks and tree.deps[child] != "relcl" and tree.child(child, *_SUBJECTS) is not None
        to = "to" in marks and tree.lower[index] in en.NOUNS_WITH_INFINITIVE
        if not (that or to):
            continue
        content = tree.subtree(child)
        who = _noun_speaker(tree, index)
        source = tree.subtree(who, without=[child]) if who is not None else set()
        source = {token for token in source if tree.deps[token] != "case"} - content
        reason = f'"{tree.words[index]} {"that" if that else "to"}"'
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
        return _subject(tree, tree.heads[index])[0]
    return None


def _clause_top(tree: Tree, index: int) -> int:
    """The verb of the clause that ``index`` is part of, climbing over objects, prepositions and plain conjuncts."""
    while tree.deps[index] not in _CLAUSE_TOPS and tree.heads[index] != index:
        if tree.deps[index] == "conj" and tree.child(index, *_SUBJECTS) is not None:
            return index
        index = tree.heads[index]
    return index
