"""The closed vocabularies in words: grades, credibility, kinds of claims, resolutions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gui.numerals import whole
from storage.vocabulary import (
    Attribution,
    ClaimType,
    Confidence,
    Credibility,
    DisputeKind,
    DisputeStatus,
    Factuality,
    Likelihood,
    OutletType,
    Polarity,
    Reliability,
    Resolution,
    Status,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


STATUS = {
    Status.SUGGESTED: _tr("suggested"),
    Status.CONFIRMED: _tr("confirmed"),
    Status.REJECTED: _tr("rejected"),
}

RELIABILITY = {
    Reliability.A: _tr("A · completely reliable"),
    Reliability.B: _tr("B · usually reliable"),
    Reliability.C: _tr("C · fairly reliable"),
    Reliability.D: _tr("D · not usually reliable"),
    Reliability.E: _tr("E · unreliable"),
    Reliability.F: _tr("F · reliability cannot be judged"),
}

CREDIBILITY = {
    Credibility.CONFIRMED: _tr("1 · confirmed by other sources"),
    Credibility.PROBABLY_TRUE: _tr("2 · probably true"),
    Credibility.POSSIBLY_TRUE: _tr("3 · possibly true"),
    Credibility.DOUBTFUL: _tr("4 · doubtful"),
    Credibility.IMPROBABLE: _tr("5 · improbable"),
    Credibility.CANNOT_BE_JUDGED: _tr("6 · truth cannot be judged"),
}

CLAIM_TYPES = {kind: _tr(kind.value.replace("_", " ").capitalize()) for kind in ClaimType}
ATTRIBUTIONS = {
    Attribution.AUTHOR: _tr("Author’s own words"),
    Attribution.DIRECT_QUOTE: _tr("Direct quote"),
    Attribution.INDIRECT: _tr("Indirect speech"),
    Attribution.MIXED: _tr("Mixed"),
    Attribution.DOCUMENT: _tr("Document"),
    Attribution.UNNAMED_SOURCE: _tr("Unnamed source"),
}
FACTUALITIES = {kind: _tr(kind.value.capitalize()) for kind in Factuality}
POLARITIES = {Polarity.POSITIVE: _tr("Affirmed"), Polarity.NEGATIVE: _tr("Denied")}
DISPUTE_KINDS = {kind: _tr(kind.value.replace("_", " ").capitalize()) for kind in DisputeKind}
DISPUTE_STATES = {kind: _tr(kind.value.replace("_", " ").capitalize()) for kind in DisputeStatus}
RESOLUTIONS = {kind: _tr(kind.value.replace("_", " ").capitalize()) for kind in Resolution}
LIKELIHOODS = {kind: _tr(kind.value.replace("_", " ")) for kind in Likelihood}
OUTLET_TYPES = {
    OutletType.NEWSPAPER: _tr("Newspaper"), OutletType.AGENCY: _tr("News agency"),
    OutletType.BROADCASTER: _tr("Broadcaster"), OutletType.MAGAZINE: _tr("Magazine"),
    OutletType.ONLINE: _tr("Online"), OutletType.BLOG: _tr("Blog"), OutletType.THINK_TANK: _tr("Think tank"),
    OutletType.GOVERNMENT: _tr("Government"), OutletType.COMPANY: _tr("Company"), OutletType.NGO: _tr("NGO"),
    OutletType.ACADEMIC: _tr("Academic"), OutletType.SOCIAL_MEDIA: _tr("Social media"),
    OutletType.OTHER: _tr("Other outlet"),
}  # fmt: skip
CONFIDENCES = {kind: _tr(kind.value) for kind in Confidence}

_SETTLED = frozenset({DisputeStatus.RESOLVED, DisputeStatus.DISMISSED, DisputeStatus.IRREDUCIBLE})


def settled(status: DisputeStatus) -> bool:
    """Whether a dispute needs no more attention."""
    return status in _SETTLED


def origin_words(origin: str) -> str:
    """Who made it, in words: "Marked by a person", "Proposed by en_core_web_sm 3.8.0"."""
    kind, _, rest = origin.partition(":")
    name = rest.replace("@", " ")
    if kind == "human":
        return _tr("Marked by a person")
    if kind == "import":
        return _tr("Imported from {}").format(name)
    if kind == "rule":
        return _tr("Proposed by a rule of Sidelight ({})").format(name)
    return _tr("Proposed by {}").format(name)


def quoted(words: str) -> str:
    """Words of an article in quotation marks; as they are where they begin with one."""
    return words if words.startswith(_QUOTES) else f"“{words}”"


_QUOTES = ("“", '"', "„", "«", "»", "‘", "「", "『")

_ONE_AND_MANY = {
    "articles": (_tr("{} article"), _tr("{} articles")),
    "mentions": (_tr("{} mention"), _tr("{} mentions")),
    "claims": (_tr("{} claim"), _tr("{} claims")),
    "disputes": (_tr("{} dispute"), _tr("{} disputes")),
    "entities": (_tr("{} entity"), _tr("{} entities")),
    "suggestions": (_tr("{} suggestion"), _tr("{} suggestions")),
    "annotations": (_tr("{} annotation"), _tr("{} annotations")),
    "relations": (_tr("{} relation"), _tr("{} relations")),
    "labels": (_tr("{} label"), _tr("{} labels")),
    "sources": (_tr("{} source"), _tr("{} sources")),
}
_TOLD = ("articles", "mentions", "claims", "disputes", "entities", "suggestions")
"""What a person wants to know was written; the log has the rest."""


def counted(counts: Mapping[str, int]) -> str:
    """ "5 articles, 699 mentions, 1 dispute"; whatever there is where none of the usual things is."""
    told = [name for name in _TOLD if counts.get(name)] or [name for name, count in counts.items() if count]
    return ", ".join(numbered(counts[name], name) for name in told)


def numbered(count: int, name: str) -> str:
    """ "1 entity", "2,177 entities"; ``name`` is the plural as records call it."""
    one, many = _ONE_AND_MANY.get(name, ("{} " + name.replace("_", " "),) * 2)
    return (one if count == 1 else many).format(whole(count))


def paragraph_words(paragraph: int) -> str:
    """ "¶5", or that it is the headline (0)."""
    return f"¶{paragraph}" if paragraph else QCoreApplication.translate("paragraph_words", "headline")
