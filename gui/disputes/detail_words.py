"""What the detail of a dispute calls things: roles, opinions, consistencies, voices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nlp.proposals import Attribution
from storage.vocabulary import ClaimRole, Consistency, Opinion


def _tr(text: str) -> str:
    return QCoreApplication.translate("DisputeDetail", text)


ROLES = {
    ClaimRole.ASSERTS: _tr("asserts"),
    ClaimRole.SUPPORTS: _tr("supports"),
    ClaimRole.REBUTS: _tr("rebuts"),
    ClaimRole.UNDERCUTS: _tr("undercuts"),
}
OPINIONS = {
    Opinion.STRONGLY_DISAGREE: _tr("strongly disagree"),
    Opinion.DISAGREE: _tr("disagree"),
    Opinion.NEUTRAL: _tr("neutral"),
    Opinion.AGREE: _tr("agree"),
    Opinion.STRONGLY_AGREE: _tr("strongly agree"),
}
CONSISTENCIES = {
    Consistency.VERY_CONSISTENT: _tr("very consistent"),
    Consistency.CONSISTENT: _tr("consistent"),
    Consistency.NEUTRAL: _tr("neutral"),
    Consistency.INCONSISTENT: _tr("inconsistent"),
    Consistency.VERY_INCONSISTENT: _tr("very inconsistent"),
    Consistency.NOT_APPLICABLE: _tr("not applicable"),
}
VOICES = {
    Attribution.AUTHOR: _tr("reporter"),
    Attribution.DIRECT_QUOTE: _tr("unattributed"),
    Attribution.INDIRECT: _tr("unattributed"),
    Attribution.MIXED: _tr("unattributed"),
    Attribution.DOCUMENT: _tr("document"),
    Attribution.UNNAMED_SOURCE: _tr("unnamed source"),
}
