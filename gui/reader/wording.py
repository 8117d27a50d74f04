"""How marks and ribbons are called in words: for screen readers and tooltips."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.reader.marks import Mark, MarkKind, MarkStatus, Ribbon, RibbonKind

_LONGEST_QUOTE = 90


def mark_name(mark: Mark, text: str) -> str:
    """ "Disputed claim D1: Meridian puts the cost at ...", "Suggested mention, Person: Rosa Huamán"."""
    quote = _quote(mark, text)
    kind = _kind(mark)
    if mark.kind == MarkKind.CLAIM:
        if mark.dispute is not None:
            settled = mark.dispute.state == "resolved"
            name = _tr("Resolved claim {0}") if settled else _tr("Disputed claim {0}")
            return f"{name.format(mark.dispute.number)}: {quote}"
        return f"{kind}: {quote}"
    return f"{kind}, {mark.label}: {quote}" if mark.label else f"{kind}: {quote}"


def _quote(mark: Mark, text: str) -> str:
    """The marked words on one line, shortened."""
    words = " … ".join(text[part.start : part.end] for part in mark.segments)
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1].rstrip() + "…"


def ribbon_name(ribbon: Ribbon) -> str:
    """ "Conflict D1: $3.6bn ≠ $3bn, 20% apart"."""
    kind = _tr("Agreement") if ribbon.kind == RibbonKind.AGREEMENT else _tr("Conflict")
    head = f"{kind} {ribbon.number}".strip()
    return f"{head}: {', '.join(part for part in (ribbon.headline, ribbon.detail) if part)}"


def _kind(mark: Mark) -> str:
    confirmed, rejected = mark.status == MarkStatus.CONFIRMED, mark.status == MarkStatus.REJECTED
    if mark.kind == MarkKind.CLAIM:
        return _tr("Claim") if confirmed else _tr("Rejected claim") if rejected else _tr("Proposed claim")
    if mark.kind == MarkKind.QUOTATION:
        return _tr("Quotation") if confirmed else _tr("Rejected quotation") if rejected else _tr("Suggested quotation")
    if mark.kind == MarkKind.QUANTITY:
        return _tr("Quantity") if confirmed else _tr("Rejected quantity") if rejected else _tr("Suggested quantity")
    if mark.kind == MarkKind.SPAN:
        return _tr("Span") if confirmed else _tr("Rejected span") if rejected else _tr("Suggested span")
    return _tr("Mention") if confirmed else _tr("Rejected mention") if rejected else _tr("Suggested mention")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Marks", text)
