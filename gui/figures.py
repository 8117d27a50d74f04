"""The figure that a claim turns on, and the question that two claims raise: proposals, worded to be edited."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import QCoreApplication

from gui.labels import LabelBook
from gui.session import Session
from gui.shared_words import shared_words
from gui.state_questions import state_question
from gui.subjects import counted_in_both, name_in_both, within_sentence
from nlp.english.questions import FURTHER_OFFICES, OF_THINGS, STEM
from nlp.proposals import Segments, explanations
from storage import reads
from storage.retelling import measure_name, retold
from storage.translating import language
from storage.vocabulary import AnnotationKind, Status
from storage.written_figures import read_figure

# Which of several figures in a sentence it is about, most telling first.
_ORDER = ("MONEY", "PERCENT", "QUANTITY", "CARDINAL", "DATE", "TIME")
BRIEF = 5
"""Words of a passage that can stand in a question as they are: a name or a phrase, and not a sentence."""

_COUNTED, _DATED = frozenset({"QUANTITY", "CARDINAL"}), frozenset({"DATE", "TIME"})


def figure_in(session: Session, book: LabelBook, article_id: str, segments: Segments) -> str | None:
    """The words of the figure in a passage ("$3.6 billion"), by the mentions that lie in it; None without any."""
    return next((words for _, words in _figures(session, book, article_id, segments)), None)


def figures_in_common(
    session: Session, book: LabelBook, first: tuple[str, Segments], second: tuple[str, Segments]
) -> tuple[str, str] | None:
    """The most telling figures of two passages (article and segments) that measure one thing; None without any.

    A decade and a mass, a sum and a share are no two answers to one question. Dates count where nothing else does.
    """
    return set_against(_figures(session, book, *first), _figures(session, book, *second))


def measure_in_common(
    session: Session, first: tuple[str, Segments], second: tuple[str, Segments], values: tuple[str, str]
) -> str:
    """What two figures (article and segments, words) measure, where both are read as measuring one thing; or empty."""
    found = [_measures(session, *place, value) for place, value in zip((first, second), values, strict=True)]
    named = measure_name(found[0]) if found[0] and found[0] == found[1] else ""
    return named[:1].upper() + named[1:]


def _measures(session: Session, article_id: str, segments: Segments, value: str) -> str:
    text = session.project.text(article_id)
    for mark in session.read(reads.marks, article_id):
        first, last = mark.segments[0].start, mark.segments[-1].end
        inside = mark.kind is AnnotationKind.QUANTITY and any(s.start <= first and last <= s.end for s in segments)
        if inside and " ".join(text[first:last].split()) == value:
            record = session.read(reads.annotation, mark.id)
            if record is not None and record.quantity is not None and record.quantity.measures:
                return record.quantity.measures
    return ""


def set_against(here: Sequence[tuple[str, str]], there: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    """Of the figures (label, words) of two passages, most telling first, the first two that measure one thing."""
    for (role, words), (other_role, other) in product(here, there):
        dates = [each in _DATED for each in (role, other_role)]
        if (all(dates) and role == here[0][0] and other_role == there[0][0]) or (
            not any(dates) and _one_measure(role, words, other_role, other)
        ):
            return words, other
    return None


def _figures(session: Session, book: LabelBook, article_id: str, segments: Segments) -> list[tuple[str, str]]:
    """Label and words of the figures in a passage, most telling first."""
    ranked = []
    for mark in session.read(reads.marks, article_id):
        if (
            mark.kind is AnnotationKind.MENTION
            and mark.status is not Status.REJECTED
            and any(s.start <= mark.segments[0].start and mark.segments[-1].end <= s.end for s in segments)
        ):
            label = book.get(mark.label_id)
            if label is not None and label.role in _ORDER:
                ranked.append((_ORDER.index(label.role), mark.segments[0].start, mark))
    text = session.project.text(article_id)
    return [
        (_ORDER[rank], " ".join(text[mark.segments[0].start : mark.segments[-1].end].split()))
        for rank, _, mark in sorted(ranked, key=lambda item: item[:2])
    ]


def _one_measure(role: str, words: str, other_role: str, other: str) -> bool:
    """Whether two figures can be set against each other: of one label, or counts; in units that convert."""
    from nlp.quantities.units import convert

    if role != other_role and not {role, other_role} <= _COUNTED:
        return False
    a, b = read_figure(words), read_figure(other)
    if a is None or b is None or a.unit == b.unit:
        return True
    if a.unit is None or b.unit is None:
        return role == other_role
    return convert(1.0, a.unit, b.unit) is not None or role == other_role == "MONEY"


def question_for(a: str | None, b: str | None, a_quote: str, b_quote: str | None, about: str = "") -> str:
    """A first wording of the question that two claims raise; ``about`` is what their figures measure.

    Of two figures the quotes are the sentences that they stand in: what these share says of what they are told.
    """
    if a and b:
        head = _measured(about, a_quote, b_quote or "", (a, b))
        words = within_sentence(a), within_sentence(b)
        return _asked(head, *words)
    if b_quote is None:
        return _tr("Is it so: {}?").format(_short(a_quote))
    if asked := state_question(a_quote, b_quote):
        return asked
    shared, brief = shared_words(a_quote, b_quote), max(len(a_quote.split()), len(b_quote.split())) <= BRIEF
    named = shared if shared[:1].isupper() else f"“{shared}”"
    if shared and _is_office(shared):
        if brief:
            holders = (_short(quote.removeprefix(shared).strip() or quote) for quote in (a_quote, b_quote))
            return _tr("Who is {}: “{}” or “{}”?").format(shared, *holders)
        return _tr("Who is {}?").format(shared)
    if brief and not shared:
        return _tr("What is it called: “{}” or “{}”?").format(_short(a_quote), _short(b_quote))
    if brief:
        return _tr("How is {} described: “{}” or “{}”?").format(named, _short(a_quote), _short(b_quote))
    if shared:
        return _tr("How is {} described?").format(named)
    return either_question(a_quote, b_quote)


def _asked(head: str, a: str, b: str) -> str:
    return _tr("{}: {} or {}?").format(head, a, b) if head else _tr("Which is right: {} or {}?").format(a, b)


def _measured(about: str, one: str, other: str, values: tuple[str, str]) -> str:
    """What two figures measure, and of what: "Cost of Chancay Port"; empty where neither is known."""
    name = name_in_both(one, other)
    if not name and language() == "en":  # a word of the articles between words of ours is no name in another language
        name = counted_in_both(one, other, values)
    if not about or not name:
        return about or (name if name[:1].isupper() else "")
    stem = about.casefold()[:STEM]
    if any(word.casefold().startswith(stem) for word in name.split()):
        return name if name[:1].isupper() else about  # "Containers of containers"
    return (_tr("{} of {}") if stem in OF_THINGS else _tr("{}, {}")).format(about, name)


def office_question(explanation: str) -> str:
    """ "Who is president of Peru?" of two people who are said to hold one office; empty for other comparisons."""
    if not explanation.startswith("Two people hold one office ("):
        return ""
    found = re.search(r"\(([^(),]+), ([^()]+)\): ", retold(explanation))
    return _tr("Who is {} of {}?").format(found[1].strip("“”"), found[2]) if found else ""


def either_question(a_quote: str, b_quote: str) -> str:
    """Which of two holds: all that is asked of a denial and of what it denies."""
    return _tr("Which is right: “{}” or “{}”?").format(_short(a_quote), _short(b_quote))


def of_whole_passages(explanation: str) -> bool:
    """Whether a comparison sets what two passages say side by side, and no words of them: states, superlatives."""
    told = (
        explanations.OPPOSITE, explanations.OPPOSITE_LATER, explanations.CONTROL, explanations.SUPERLATIVES,
        explanations.SINCE_WHEN,
    )  # fmt: skip
    return explanation.startswith(tuple(text.partition("{")[0] for text in told))


def measured_in(explanation: str) -> str:
    """What a comparison says that its figures measure: "Time saved: ten days (…) against 12 days (…)."."""
    found = re.match(r"([^:.]{3,40}): .+ against ", explanation)
    return measure_name(found[1]) if found else ""


def _is_office(words: str) -> bool:
    """Whether words name an office that one person holds: it is not described, somebody holds it."""
    from nlp.english.comparison import OFFICE

    named = re.sub(r"^(?:the|acting|interim|former) ", "", words, flags=re.IGNORECASE)
    return re.fullmatch(rf"{OFFICE}|{FURTHER_OFFICES}", named, re.IGNORECASE) is not None


def _short(quote: str) -> str:
    line = " ".join(quote.split()).rstrip(".")
    return line if len(line) <= 50 else line[:49].rstrip() + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)
