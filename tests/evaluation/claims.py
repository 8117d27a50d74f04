"""Check-worthy claims: hand-made analytic prose, an article of vague prose, and ClaimBuster by cross-validation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from nlp import models
from nlp.attribution import find_quotations, trees_of
from nlp.claims import find_claims
from nlp.dates import find_dates
from nlp.proposals import CLAIM_THRESHOLD, ClaimProposal
from nlp.quantities import find_quantities
from tests.evaluation import train_checkworthiness
from tests.evaluation.attribution import parse
from tests.evaluation.data import shared_data
from tests.evaluation.rows import Hits, Row, at_least, at_most, shown

CASES = Path(__file__).parent / "cases"
_MOST_FALSE = 5
_APART = "claims_reports_heldout.txt"
_ARTICLES = (
    ("claims_articles.txt", "eight articles, learned from, first seen .881", 0.90),
    ("claims_articles_second.txt", "four articles, learned from, first seen .873", 0.86),
    ("claims_articles_third.txt", "four more, learned from, first seen .907", 0.88),
    ("claims_articles_fourth.txt", "four of the hardest, learned from, first seen .835", 0.82),
    ("claims_reports.txt", "reports full of views, learned from", 0.90),
    ("claims_articles_fifth.txt", "three more, first seen .840", 0.82),
    (_APART, "four reports full of views, first seen .840", 0.82),
)


def read_claims(text: str, pipeline: models.Pipeline, threshold: float = CLAIM_THRESHOLD) -> tuple[ClaimProposal, ...]:
    """The claims of ``text`` as the reading machine finds them, all components run."""
    parsed = parse(pipeline, text)
    trees = trees_of(parsed)
    dates = find_dates(text, parsed.sentences, None)
    quantities = find_quantities(text, parsed.sentences, (), dates)
    return find_claims(parsed, find_quotations(parsed, trees), quantities, dates, threshold, trees)


def cases(name: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Mark with expected type and attribution, and the sentence."""
    for line in (CASES / name).read_text(encoding="utf-8").splitlines():
        if line[:1] in ("+", "-"):
            mark, _, sentence = line.partition(" || ")
            yield tuple(mark.split()), sentence


def measure(name: str, pipeline: models.Pipeline) -> tuple[Hits, float, float]:
    """Hits of claims, and how often type and attribution of a true claim are as expected."""
    right = proposed = expected = types = attributions = 0
    for mark, sentence in cases(name):
        found = read_claims(sentence, pipeline)
        proposed += bool(found)
        if mark[0] != "+":
            continue
        expected += 1
        right += bool(found)
        types += any(claim.claim_type == mark[1] for claim in found)
        attributions += any(claim.attribution == mark[2] for claim in found)
    return Hits(right, proposed, expected), types / max(1, right), attributions / max(1, right)


def vague_claims(pipeline: models.Pipeline) -> tuple[ClaimProposal, ...]:
    return read_claims((CASES / "vague_article.txt").read_text(encoding="utf-8"), pipeline)


def articles(name: str) -> Iterator[tuple[str, list[tuple[bool, str]]]]:
    """Each article of a marked file: its text, and whether each of its sentences should be proposed.

    An article that is not among the topics is the marked sentences themselves.
    """
    for block in (CASES / name).read_text(encoding="utf-8").split("\n## ")[1:]:
        path, *lines = block.splitlines()
        marked = [(line[0] == "+", line[2:]) for line in lines if line[:2] in ("+ ", "- ")]
        file = CASES / "topics" / f"{path}.txt"
        yield file.read_text(encoding="utf-8") if "/" in path else _joined([each for _, each in marked]), marked


def _joined(sentences: Sequence[str]) -> str:
    """A paragraph for each sentence, but for those that open with a quotation or stand in one."""
    text = ""
    for sentence in sentences:
        goes_on = sentence.startswith("“") or text.count("“") > text.count("”")
        text += f"{' ' if goes_on else chr(10) * 2}{sentence}" if text else sentence
    return text


def placed(name: str) -> Iterator[tuple[str, list[tuple[bool, int, int]]]]:
    """Each article of a marked file with the places of its sentences.

    Raises ValueError for a sentence that the article does not hold.
    """
    for text, marked in articles(name):
        at = 0
        places: list[tuple[bool, int, int]] = []
        for worth, sentence in marked:
            found = re.compile(r"\s+".join(map(re.escape, sentence.split()))).search(text, at)
            if found is None:
                raise ValueError(f"{name}: not in its article: {sentence}")
            at = found.end()
            places.append((worth, found.start(), at))
        yield text, places


def measure_articles(name: str, pipeline: models.Pipeline) -> Hits:
    """Hits over the sentences of whole articles: one counts as proposed when a claim overlaps it."""
    right = proposed = expected = 0
    for text, marked in placed(name):
        parts = [part for claim in read_claims(text, pipeline) for part in claim.segments]
        for worth, start, end in marked:
            offered = any(part.start < end and start < part.end for part in parts)
            right += offered and worth
            proposed += offered
            expected += worth
    return Hits(right, proposed, expected)


def marks_apart(pipeline: models.Pipeline) -> Hits:
    """Of reports full of views, which no weights have learned from."""
    return measure_articles(_APART, pipeline)


def rows(short: bool) -> Iterator[Row]:
    pipeline = models.load(models.DEFAULT_MODEL, {"parser"})
    for name, label in (("claims_dev.txt", "development half"), ("claims_heldout.txt", "held out")):
        hits, types, attributions = measure(name, pipeline)
        yield at_least(f"claims, F1 ({label})", hits.f1, "", 0.80)
        yield shown(f"claims, precision ({label})", hits.precision, "")
        yield shown(f"claims, recall ({label})", hits.recall, "")
        yield shown(f"claims, type as expected ({label})", types, "")
        yield shown(f"claims, attribution as expected ({label})", attributions, "")
    for name, label, bound in _ARTICLES:
        hits = measure_articles(name, pipeline)
        yield at_least(f"claims, F1 over sentences ({label})", hits.f1, "", bound)
        yield shown(f"claims, precision over sentences ({label})", hits.precision, "")
        yield shown(f"claims, recall over sentences ({label})", hits.recall, "")
    yield at_most("claims, false ones in the vague article", len(vague_claims(pipeline)), "", _MOST_FALSE)
    data = shared_data()
    if data is not None and not short:
        examples = train_checkworthiness.examples(data / "claimbuster" / "train.json")
        accuracy, area = train_checkworthiness.cross_validate(examples)
        yield at_least("ClaimBuster, cross-validated accuracy", accuracy, "", 0.84)
        yield at_least("ClaimBuster, cross-validated area under the curve", area, "", 0.93)
