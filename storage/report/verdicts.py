"""What a dispute comes to in a sentence or two: the verdict that stands before everything else."""

from __future__ import annotations

from storage.report.document import Inline, Run, State, Tone, joined, plain, reference, woven
from storage.report.records import BriefAssessment, BriefDispute, BriefPosition
from storage.report.speech import apart, capital, continued, counted, ended, listed, say
from storage.report.words import CHANCE, CONFIDENCE, LIKELIHOOD, OPINION, RESOLUTION, STANCE, STATE, UNDECIDED, WEIGHED
from storage.shortening import shortened
from storage.vocabulary import ClaimRole, DisputeStatus, Likelihood, Opinion, Resolution

_LONGEST_STATEMENT = 220
"""Characters: a longer one, often a whole sentence of the article, is named by its answer instead."""

_LONGEST_LABEL = 80
"""Characters of an answer within a sentence; it stands in full above its quotations."""

_MOST_ANSWERS = 6
_MOST_VOICES = 3
"""What a verdict names one by one; the rest is counted."""

_AGREEING = frozenset({Opinion.AGREE, Opinion.STRONGLY_AGREE})
IN_FAVOUR = frozenset({Likelihood.LIKELY, Likelihood.VERY_LIKELY, Likelihood.ALMOST_CERTAIN})


def state_key(dispute: BriefDispute) -> str:
    """How far it is settled, by its English word."""
    if dispute.status is DisputeStatus.RESOLVED and dispute.resolution is Resolution.UNDECIDED:
        return UNDECIDED
    if dispute.status is DisputeStatus.OPEN and dispute.assessments:
        return STATE[DisputeStatus.IN_REVIEW]
    return STATE[dispute.status]


def state_of(dispute: BriefDispute) -> State:
    """How far it is settled, in a word."""
    key = state_key(dispute)
    if key == STATE[DisputeStatus.IN_REVIEW]:
        return State(say(key), Tone.PROVISIONAL)
    return State(say(key), Tone.OPEN if key in (UNDECIDED, STATE[DisputeStatus.OPEN]) else Tone.SETTLED)


def verdict(dispute: BriefDispute) -> Inline:
    """The answer as far as there is one, and how sure the analyst is; ends with a full stop."""
    if dispute.status is DisputeStatus.DISMISSED:
        return plain(say("Set aside: it is no question that the articles can answer."))
    if dispute.status is DisputeStatus.IRREDUCIBLE:
        return woven(say("The articles at hand cannot settle this. {}"), answers(dispute))
    if dispute.status is DisputeStatus.RESOLVED:
        return _resolved(dispute)
    judged = [one for one in dispute.assessments if judgement(one, dispute)]
    if len(judged) == 1:
        return plain(judgement(judged[0], dispute))
    if judged:
        return plain(_several(judged, dispute))
    return answers(dispute)


def judgement(one: BriefAssessment, dispute: BriefDispute, who: str = "") -> str:
    """One analyst's judgement: likelihood in a sentence, confidence in another (ICD 203). ``who`` names the analyst."""
    what = _claim(one) or _only_answer(one, dispute)
    sentences = []
    if one.likelihood is not None:
        sentences.append(
            say(LIKELIHOOD[one.likelihood]).format(what) if what else _of_the_whole(CHANCE[one.likelihood])
        )
    elif one.opinion is not None:
        answer = one.position or (dispute.positions[0].label if len(dispute.positions) == 1 else "")
        words = say(OPINION[one.opinion]).format(who or say("The analyst"), apart(shortened(answer, _LONGEST_LABEL)))
        sentences.append(words if answer else _of_the_whole(STANCE[one.opinion]))
    if sentences and one.confidence is not None:
        sentences.append(say(CONFIDENCE[one.confidence]))
    return " ".join(sentences)


def _of_the_whole(word: str) -> str:
    """A judgement that names no answer."""
    return say("On the question as a whole, without naming an answer: {}.").format(say(word))


def _several(judged: list[BriefAssessment], dispute: BriefDispute) -> str:
    """What several judgements come to; who is how sure stands with the reasons."""
    claims = {_claim(one) or _only_answer(one, dispute) for one in judged}
    if len(claims) > 1 or "" in claims or any(one.likelihood is None for one in judged):
        views = [_view(one, dispute) for one in judged]
        opening = [] if len({one.analyst for one in judged}) == 1 else [_opening(judged)]
        return " ".join([*opening, *map(ended, views)])
    views = [
        say(WEIGHED[one.likelihood]).format(one.analyst) for one in judged if one.likelihood is not None
    ]  # fmt: skip
    agree = all(one.likelihood in IN_FAVOUR for one in judged)
    template = say("The analysts agree that {}: {}.") if agree else say("The analysts differ on whether {}: {}.")
    return template.format(claims.pop(), listed(views))


def _view(one: BriefAssessment, dispute: BriefDispute) -> str:
    """What one of several analysts judges."""
    words = judgement(one, dispute, one.analyst)
    return words if one.analyst and words.startswith(one.analyst) else f"{one.analyst}: {words}"


def _opening(judged: list[BriefAssessment]) -> str:
    leanings = {
        (one.position, one.likelihood in IN_FAVOUR if one.likelihood is not None else one.opinion in _AGREEING)
        for one in judged
    }
    return say("The analysts agree.") if len(leanings) == 1 else say("The analysts differ.")


def _resolved(dispute: BriefDispute) -> Inline:
    if dispute.resolution is None:
        return woven(say("Settled, without a word on how. {}"), answers(dispute))
    confidence = f" {say(CONFIDENCE[dispute.confidence])}" if dispute.confidence else ""
    if dispute.resolution is not Resolution.POSITION_UPHELD:
        return (Run(f"{say(RESOLUTION[dispute.resolution])}{confidence}"),)
    held = next((position for position in dispute.positions if position.label == dispute.upheld), None)
    if held is None:
        return woven(say("One answer was upheld; which one is not on record. {}"), answers(dispute))
    others = [_answer(position) for position in dispute.positions if position is not held]
    if others:
        against = _and_more(others, len(others))
        words = woven(say("{} holds against {}."), _answer(held), against)
    else:
        words = woven(say("{} holds."), _answer(held))
    own = [one for one in dispute.assessments if one.position == dispute.upheld and one.likelihood in IN_FAVOUR]
    said = next((judged for one in own if (judged := _stated(one))), "")
    if not dispute.upheld_stands:
        said = say("The assessment that upheld it has been withdrawn since.")
    return (*words, Run(f" {said}{confidence}" if said else confidence))


def _stated(one: BriefAssessment) -> str:
    return say(LIKELIHOOD[one.likelihood]).format(_claim(one)) if one.likelihood is not None and _claim(one) else ""


def _claim(one: BriefAssessment) -> str:
    if one.statement and len(one.statement) <= _LONGEST_STATEMENT:
        return apart(continued(one.statement))
    return _is_answer(one.position) if one.position else ""


def _only_answer(one: BriefAssessment, dispute: BriefDispute) -> str:
    """What a judgement that names no answer can only be about: the one that was upheld, or the only one."""
    if one.position is None and (dispute.upheld or len(dispute.positions) == 1):
        return _is_answer(dispute.upheld or dispute.positions[0].label)
    return ""


def _is_answer(label: str) -> str:
    return say("the answer is “{}”").format(apart(shortened(label, _LONGEST_LABEL)))


def answers(dispute: BriefDispute, *, voices: bool = True) -> Inline:
    """The answers as a sentence, with those who give them unless ``voices`` are left out."""
    if not dispute.positions:
        return plain(say("No answer is on record."))
    told = [_answer(position) if voices else plain(_label(position)) for position in dispute.positions]
    head = counted(len(told), "One answer: {}.", "{} answers: {{}}.")
    return woven(capital(head), _and_more(told, len(told)))


def _and_more(told: list[Inline], count: int) -> Inline:
    if count > _MOST_ANSWERS:
        rest = counted(count - _MOST_ANSWERS + 1, "one more", "{} more")
        told = [*told[: _MOST_ANSWERS - 1], plain(rest)]
    if len(told) == 1:
        return told[0]
    return woven(say("{} and {}"), joined(told[:-1], ", "), told[-1])


def _label(position: BriefPosition) -> str:
    return say("“{}”").format(apart(shortened(position.label, _LONGEST_LABEL)))


def _answer(position: BriefPosition) -> Inline:
    """An answer with the articles that give it and where they are quoted."""
    label = _label(position)
    asserting = [quote for quote in position.quotes if quote.role is ClaimRole.ASSERTS]
    if not asserting:
        return (Run(label),)
    numbers: dict[str, list[int]] = {}
    for quote in asserting:
        numbers.setdefault(quote.article.name, []).append(quote.number)
    voices: list[Inline] = [
        (Run(apart(name)), *(run for number in held[:_MOST_VOICES] for run in (Run(" "), *reference(number))))
        for name, held in list(numbers.items())[:_MOST_VOICES]
    ]
    if len(numbers) > _MOST_VOICES:
        voices.append(plain(say("{} more").format(len(numbers) - _MOST_VOICES)))
    return (Run(f"{label} ("), *joined(voices, ", "), Run(")"))
