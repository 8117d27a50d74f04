"""Shares that are listed, against the total that is stated or against the whole; a part against its whole."""

from __future__ import annotations

from collections import defaultdict

from nlp.comparison.corpus import Corpus, Row
from nlp.proposals import (
    ComparedArticle,
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Passage,
    QuantityProposal,
    Segment,
)
from nlp.proposals import explanations as told
from nlp.quantities.units import shown

ORIGIN = "rule:comparison@1"
FEWEST_PARTS = 2
_CLOSE = 0.015


def proposals(corpus: Corpus, number: int) -> list[ComparisonProposal]:
    """Cards for lists of shares in one sentence of article ``number``: more than all, or not the stated total."""
    article = corpus.articles[number]
    by_row: dict[int, list[QuantityProposal]] = defaultdict(list)
    rows: dict[int, Row] = {}
    for quantity in article.quantities:
        if quantity.unit == "%" and quantity.value is not None and quantity.dimension == "percent":
            row = corpus.row_at(number, quantity.segments[0].start)
            if row is not None:
                by_row[row.index].append(quantity)
                rows[row.index] = row
    found: list[ComparisonProposal] = []
    for index in sorted(by_row):
        parts = _shares(by_row[index])
        if len(parts) < FEWEST_PARTS:
            continue
        whole = _whole(by_row.get(index - 1, []), rows.get(index - 1), parts)
        card = _sum_card(article, parts, whole)
        if card is not None:
            found.append(card)
    return found


def _shares(quantities: list[QuantityProposal]) -> list[QuantityProposal]:
    """The quantities of a sentence that are shares of one thing: same measure, or bare shares after the first."""
    first = next((q for q in quantities if q.measures is not None and q.measures.startswith("share")), None)
    if first is None:
        return []
    at = quantities.index(first)
    return [q for q in quantities[at:] if q.measures == first.measures or not (q.measures or "").startswith("share")]


def _whole(before: list[QuantityProposal], row: Row | None, parts: list[QuantityProposal]) -> QuantityProposal | None:
    """A share in the sentence before that may be the total of the list: same head noun, larger than each part."""
    if row is None or len(parts) < 3:
        return None
    head = (parts[0].measures or "").split()[-1:]
    largest = max(part.value or 0.0 for part in parts)
    for quantity in before:
        if (quantity.measures or "").split()[-1:] == head and (quantity.value or 0.0) > largest:
            return quantity
    return None


def _sum_card(
    article: ComparedArticle, parts: list[QuantityProposal], whole: QuantityProposal | None
) -> ComparisonProposal | None:
    values = [part.value or 0.0 for part in parts]
    total = sum(values)
    arithmetic = f"{' + '.join(shown(value) for value in values)} = {shown(total)}"
    if whole is not None and whole.value is not None:
        agrees = abs(total - whole.value) <= _CLOSE * max(total, whole.value)
        text = told.SUM_FITS.format(amount=f"{arithmetic}%", check=told.NO_CHECK)
        if not agrees:
            stated = f"{shown(whole.value)}%"
            text = told.SUM_DIFFERS.format(percent=stated, amount=f"{arithmetic}%", check=told.CHECK_LIST)
        relation = ComparisonRelation.COMPATIBLE if agrees else ComparisonRelation.VALUE_DIFFERS
        a, b, score = whole.segments, _hull(parts), 0.3 if agrees else 0.55
    elif total > 100 * (1 + _CLOSE) and len(parts) >= FEWEST_PARTS and _one_whole(article, parts):
        text = told.SUM_TOO_LARGE.format(amount=f"{arithmetic}%", check=told.CHECK_LIST)
        relation, score = ComparisonRelation.VALUE_DIFFERS, 0.5
        a, b = parts[0].segments, _hull(parts[1:])
    else:
        return None
    return ComparisonProposal(
        a=Passage(article.key, a),
        b=Passage(article.key, b),
        relation=relation,
        basis=ComparisonBasis.IMPOSSIBILITY,
        score=score,
        explanation=Explanation(text, (arithmetic,), (parts[0].measures or "share",), ()),
        origin=ORIGIN,
    )


def _one_whole(article: ComparedArticle, parts: list[QuantityProposal]) -> bool:
    """Shares held, not changes: no words of growth between them."""
    text = article.text[parts[0].segments[0].start : parts[-1].segments[-1].end].lower()
    grows = (
        "compared",
        "from",
        " rose",
        " fell",
        " grew",
        " up ",
        " down ",
        "while",
        "whereas",
        "versus",
        "than",
        " to ",
    )
    return not any(word in text for word in grows)


def _hull(parts: list[QuantityProposal]) -> tuple[Segment, ...]:
    return tuple(segment for part in parts for segment in part.segments)
