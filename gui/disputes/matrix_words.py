"""The matrix of disputes in words: what cells, questions and articles are called, for eyes and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.blind import Blind
from gui.dates import short_date
from gui.wording import DISPUTE_STATES, RELIABILITY, RESOLUTIONS, quoted, settled
from nlp.proposals import Attribution
from storage.dispute_matrix import Cell, MatrixArticle, MatrixRow, Stance, Voice
from storage.vocabulary import ClaimRole, DisputeKind, DisputeStatus, Resolution


def _tr(text: str) -> str:
    return QCoreApplication.translate("DisputeMatrix", text)


def stance_words(stance: Stance) -> str:
    """As in the legend."""
    return {
        Stance.CONFLICTS: _tr("conflicts"),
        Stance.AGREES: _tr("agrees"),
        Stance.OTHER_DATE: _tr("other date"),
        Stance.OTHER_SCOPE: _tr("other scope"),
        Stance.UNJUDGED: _tr("unjudged"),
    }[stance]


_EXPLAINED = {
    Resolution.EXPLAINED_BY_DATE: Stance.OTHER_DATE,
    Resolution.EXPLAINED_BY_SCOPE: Stance.OTHER_SCOPE,
    Resolution.EXPLAINED_BY_DEFINITION: Stance.OTHER_SCOPE,
    Resolution.NOT_COMPARABLE: Stance.OTHER_SCOPE,
    Resolution.UNIT_OR_ROUNDING: Stance.AGREES,
    Resolution.TYPO_OR_SPELLING: Stance.AGREES,
}
"""What a conflict turned out to be."""


def shown_stance(stance: Stance, status: DisputeStatus, resolution: Resolution | None) -> Stance:
    """How a claim stands to the others once the verdict on its dispute is counted in."""
    if stance is not Stance.CONFLICTS or resolution is None or not settled(status):
        return stance
    return _EXPLAINED.get(resolution, stance)


def status_words(row: MatrixRow) -> str:
    """ "open · conflict", "resolved · unit or rounding": where a dispute stands, and what it comes down to."""
    state = DISPUTE_STATES[row.status].lower()
    if row.upheld is not None:
        label = next((each.value or each.label for each in row.positions if each.id == row.upheld), "")
        return _tr("{} · {} upheld").format(state, label)
    if row.resolution is not None:
        return f"{state} · {RESOLUTIONS[row.resolution].lower()}"
    found = row.stances
    if Stance.CONFLICTS in found:
        ends = _tr("wording") if row.kind is DisputeKind.FRAMING else _tr("conflict")
    elif Stance.OTHER_DATE in found:
        ends = _tr("different dates")
    elif Stance.OTHER_SCOPE in found:
        ends = _tr("different scope")
    elif found == {Stance.AGREES} and not row.undecided:
        ends = _tr("agreement")
    elif not found:
        ends = _tr("no claims yet")
    else:
        ends = _tr("unjudged")
    return f"{state} · {ends}"


def upheld_words() -> str:
    """Of a cell whose answer holds."""
    return _tr("✓ upheld")


def value_words(voice: Voice, kind: DisputeKind) -> str:
    """What a claim holds: the value of its position, in quotation marks where the dispute is about wording."""
    value = quoted(voice.label) if kind is DisputeKind.FRAMING else voice.label
    if voice.role is ClaimRole.REBUTS:
        return _tr("rebuts {}").format(value)
    if voice.role is ClaimRole.UNDERCUTS:
        return _tr("undercuts {}").format(value)
    return value


def speaker_words(voice: Voice) -> str:
    """Who says it in the article."""
    if voice.speaker:
        return voice.speaker
    return {
        Attribution.UNNAMED_SOURCE: _tr("unnamed source"),
        Attribution.DOCUMENT: _tr("document"),
        Attribution.AUTHOR: _tr("reporter"),
    }.get(voice.attribution, _tr("unattributed"))


def date_words(partial: str | None, year: str = "") -> str:
    """ "as of 12 Jan 2025"; without the year where all dates are of ``year``. Empty for no date."""
    date = short_date(partial)
    if year and date.count(" ") > 1:  # "Jun" alone would look cut off
        date = date.removesuffix(f" {year}")
    return _tr("as of {}").format(date) if date else ""


def article_name(article: MatrixArticle, blind: Blind) -> str:
    """The outlet, or the title where there is none."""
    if blind.on:
        return blind.outlet(article.source_id, article.outlet, article.id)
    return article.outlet or article.title


def article_tip(article: MatrixArticle, blind: Blind) -> str:
    """Everything about a column that its head has no room for."""
    parts = [article_name(article, blind), blind.veil(article.title) if article.outlet or blind.on else ""]
    parts.append("" if blind.on else RELIABILITY[article.reliability])
    parts.append(date_words(article.as_of))
    return "\n".join(part for part in parts if part)


def claims_more(cell: Cell) -> int:
    """Claims of a cell that are not shown in it."""
    return max(0, len(cell.voices) - 1)


def footnote(row: MatrixRow, cell: Cell, original: str) -> str:
    """The last line of a cell: whose copy it is, or by how many independent sources its position is stated."""
    if cell.copy_of is not None:
        return _tr("copy of {}").format(original)
    if not cell.voices:
        return ""
    position = next((each for each in row.positions if each.id == cell.voices[0].position_id), None)
    if position is not None and position.sources > 1 and cell.voices[0].role is ClaimRole.ASSERTS:
        return _tr("stated by {} sources").format(position.sources)
    return ""


def cell_words(row: MatrixRow, cell: Cell | None, original: str, *, known: bool = True) -> str:
    """A whole cell in one line. ``known``: the article was looked through."""
    if cell is None:
        return _tr("silent") if known else not_looked_words()
    if not cell.voices:
        assert cell.hint is not None
        words = _tr("passage to check: {}") if cell.hint.suggestion_id else _tr("perhaps here: {}")
        return words.format(cell.hint.quote)
    parts = [_voice_words(voice, row) for voice in cell.voices]
    return "; ".join([*parts, *([note] if (note := footnote(row, cell, original)) else [])])


def _voice_words(voice: Voice, row: MatrixRow) -> str:
    stance = shown_stance(voice.stance, row.status, row.resolution)
    parts = [
        value_words(voice, row.kind), stance_words(stance), speaker_words(voice), date_words(voice.as_of),
        voice.scope_note,
    ]  # fmt: skip
    return ", ".join(part for part in parts if part)


def not_looked_words() -> str:
    """Of a cell of an article that nobody has looked through."""
    return _tr("not looked through")


def found_words(cell: Cell) -> list[str]:
    """How a passage was found that nobody has weighed: what is compared, and what only sounds alike."""
    if cell.voices or cell.hint is None:
        return []
    if cell.hint.suggestion_id:
        return [_tr("Sidelight has compared this passage with one of the dispute: weigh the two.")]
    return [_tr("This only shares words with the dispute and was compared with nothing: read it before you call the "
                "article silent.")]  # fmt: skip


def silence_words(row: MatrixRow, article_id: str, *, known: bool = True) -> str:
    """What it rests on that an article is silent; or, where that is not ``known``, that it may not be."""
    if not known:
        return _tr("No answer is recorded, and Sidelight has not looked through this article for one.")
    if article_id in row.called_silent:
        return _tr("Silent: a person has looked and says so.")
    return _tr("Silent: Sidelight has found nothing here that speaks of it. Nobody has said so.")


def silent_words(row: MatrixRow, articles: int, *, known: bool = True) -> str:
    """ "3 positions · 1 to check · 1 silent"; ``known``: all articles were looked through."""
    count = len(row.positions)
    words = _tr("1 position") if count == 1 else _tr("{} positions").format(count)
    silent = articles - len(row.cells)
    if row.to_check:
        words = f"{words} · {_tr('{} to check').format(row.to_check)}"
    quiet = _tr("{} silent") if known else _tr("{} unknown")
    return f"{words} · {quiet.format(silent)}" if silent else words
