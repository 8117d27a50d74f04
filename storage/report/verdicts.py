"""What a dispute comes to in a sentence or two: the verdict that stands before everything else."""

from __future__ import annotations

from storage.report.document import State, Tone
from storage.report.records import BriefAssessment, BriefDispute
from storage.report.words import (
    CONFIDENCE,
    LIKELIHOOD,
    OPINION,
    RESOLUTION,
    STATE,
    WEIGHED,
    capital,
    continued,
    counted,
    ended,
    listed,
)
from storage.vocabulary import DisputeStatus, Likelihood, Resolution

_LONGEST_STATEMENT = 220
"""Characters: a longer one, often a whole sentence of the article, is named by its answer instead."""

_FOR = frozenset({Likelihood.LIKELY, Likelihood.VERY_LIKELY, Likelihood.ALMOST_CERTAIN})


def state_of(dispute: BriefDispute) -> State:
    """How far it is settled, in a word."""
    if dispute.status is DisputeStatus.RESOLVED:
        undecided = dispute.resolution is Resolution.UNDECIDED
        return State("Undecided" if undecided else STATE[dispute.status], Tone.OPEN if undecided else Tone.SETTLED)
    if dispute.status is DisputeStatus.OPEN and dispute.assessments:
        return State(STATE[DisputeStatus.IN_REVIEW], Tone.PROVISIONAL)
    if dispute.status is DisputeStatus.IN_REVIEW:
        return State(STATE[dispute.status], Tone.PROVISIONAL)
    settled = dispute.status in (DisputeStatus.IRREDUCIBLE, DisputeStatus.DISMISSED)
    return State(STATE[dispute.status], Tone.SETTLED if settled else Tone.OPEN)


def verdict(dispute: BriefDispute) -> str:
    """The answer as far as there is one, and how sure the analyst is; ends with a full stop."""
    if dispute.status is DisputeStatus.DISMISSED:
        return "Set aside: it is no question that the articles can answer."
    if dispute.status is DisputeStatus.IRREDUCIBLE:
        return f"The articles at hand cannot settle this: {_answers(dispute)}."
    if dispute.status is DisputeStatus.RESOLVED:
        return _joined(_resolved(dispute), CONFIDENCE[dispute.confidence] if dispute.confidence else "")
    judged = [one for one in dispute.assessments if judgement(one)]
    if len(judged) == 1:
        return judgement(judged[0])
    if judged:
        return _several(judged)
    if dispute.status is DisputeStatus.IN_REVIEW and dispute.rationale:
        return _joined(f"Not decided yet. {capital(_answers(dispute))}.")
    return f"{capital(_answers(dispute))}. Nobody has judged between them yet."


def judgement(one: BriefAssessment) -> str:
    """One analyst's judgement: likelihood in a sentence, confidence in another (ICD 203)."""
    sentences = []
    what = _claim(one)
    if one.likelihood is not None:
        sentences.append(LIKELIHOOD[one.likelihood].format(what or "this is so"))
    elif one.opinion is not None:
        words = f"The analyst {OPINION[one.opinion]} "
        sentences.append(words + (f"the answer “{one.position}”." if one.position else "the claim."))
    if sentences and one.confidence is not None:
        sentences.append(CONFIDENCE[one.confidence])
    return " ".join(sentences)


def _several(judged: list[BriefAssessment]) -> str:
    """What several judgements come to; who is how sure stands with the reasons."""
    claims = {_claim(one) for one in judged}
    if len(claims) > 1 or "" in claims or any(one.likelihood is None for one in judged):
        return _joined("The analysts differ.", *(f"{one.analyst}: {judgement(one)}" for one in judged))
    agree = all(one.likelihood in _FOR for one in judged)
    opening = "The analysts agree that" if agree else "The analysts differ on whether"
    views = listed([f"{one.analyst} {WEIGHED[one.likelihood]}" for one in judged if one.likelihood is not None])
    return f"{opening} {claims.pop()}: {views}."


def _resolved(dispute: BriefDispute) -> str:
    if dispute.resolution is None:
        return "Settled; no kind of resolution was recorded."
    if dispute.resolution is Resolution.POSITION_UPHELD and dispute.upheld:
        own = [one for one in dispute.assessments if one.position == dispute.upheld and one.likelihood in _FOR]
        said = next(filter(None, map(_stated, own)), "")
        return f"“{dispute.upheld}” holds against the other answers. {said}".rstrip()
    return RESOLUTION[dispute.resolution]


def _stated(one: BriefAssessment) -> str:
    return LIKELIHOOD[one.likelihood].format(_claim(one)) if one.likelihood is not None and _claim(one) else ""


def _claim(one: BriefAssessment) -> str:
    if one.statement and len(one.statement) <= _LONGEST_STATEMENT:
        return continued(one.statement)
    return f"the answer is “{one.position}”" if one.position else ""


def _answers(dispute: BriefDispute) -> str:
    labels = [f"“{position.label}”" for position in dispute.positions]
    if not labels:
        return "no answer is on record"
    if len(labels) == 1:
        return f"one answer is on record, {labels[0]}"
    return f"the articles give {counted(len(labels), 'answer')}: {listed(labels)}"


def _joined(*sentences: str) -> str:
    return " ".join(ended(sentence) for sentence in sentences if sentence)
