"""Learn what score, counts and words say of sentences of articles, from articles marked sentence by sentence.

    python -m tests.evaluation.fit_prose [--write]

Two steps. The words and letters learn what they speak for in articles, beside what they do in debates. Then score,
counts and both readings are weighed against each other, each article with words learned from the others. Without
``--write`` only how well sentences are told apart is printed; with it, nlp/claims/weights.py and the weights for
articles in resources/models/checkworthiness.npz are made anew, which is due whenever train_checkworthiness has written
that file. The half of the cases that is held out, and the files not named here, are never learned from.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nlp import models
from nlp.attribution import find_quotations, trees_of
from nlp.claims import checkworthiness, weights
from nlp.claims.checkworthiness import LETTER_BUCKETS, WORD_BUCKETS, Model
from nlp.claims.finder import PROSE_OFFSET, bounded, sights
from nlp.claims.linear_fit import fit, sparse
from nlp.claims.sight import Sight
from nlp.claims.signals import counts_of, signals_of
from nlp.dates import find_dates
from nlp.quantities import find_quantities
from tests.evaluation import claims
from tests.evaluation.attribution import parse
from tests.evaluation.train_checkworthiness import area_under_curve, write

LEARNED = (
    "claims_articles.txt",
    "claims_articles_second.txt",
    "claims_articles_third.txt",
    "claims_articles_fourth.txt",
)
REPORTS = "claims_reports.txt"
"""Full of what is said and states nothing, as real papers are and the other articles are not: it counts twice."""
WEIGHTS = Path(weights.__file__)
_BUCKETS = WORD_BUCKETS + LETTER_BUCKETS
_WORDS = 3.0
_COUNTS = 0.02
"""Inverse of the pull towards no opinion, on words and letters and on counts."""
_PARTS = 8
_READINGS = ("score", "debate", "article")
Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Marked:
    words: str
    worth: bool
    article: int
    twice: bool
    counts: dict[str, float]
    """Those of the sentence, with its score and what the debates say of it."""


def marked(pipeline: models.Pipeline, model: Model, names: Sequence[str]) -> Iterator[Marked]:
    """Every sentence of the marked articles that is not page furniture, and of the cases that rules may look at."""
    article = 0
    for name in names:
        for text, places in claims.placed(name):
            article += 1
            seen = [(sight, _read(sight, model)) for sight in sights_of(text, pipeline)]
            for worth, start, end in places:
                inside = [counts for sight, counts in seen if sight.start < end and start < sight.end]
                if inside:
                    best = max(inside, key=lambda counts: counts["score"])
                    yield Marked(" ".join(text[start:end].split()), worth, article, name == REPORTS, best)
    for mark, sentence in claims.cases("claims_dev.txt"):
        article += 1
        for sight in sights_of(sentence, pipeline):
            yield Marked(sentence, mark[0] == "+", article, False, _read(sight, model))


def sights_of(text: str, pipeline: models.Pipeline) -> list[Sight]:
    parsed = parse(pipeline, text)
    trees = trees_of(parsed)
    dates = find_dates(text, parsed.sentences, None)
    quantities = find_quantities(text, parsed.sentences, (), dates)
    return sights(parsed, trees, find_quotations(parsed, trees), quantities, dates)


def _read(sight: Sight, model: Model) -> dict[str, float]:
    signals = signals_of(sight)
    debate = bounded(model.logit(sight.words, signals.features) + PROSE_OFFSET)
    return {**counts_of(sight), "score": signals.score, "debate": debate}


def words_of(text: str, model: Model) -> dict[int, float]:
    """The buckets of a sentence with the values that the model gives them."""
    row: dict[int, float] = {}
    for places, values in model.blocks(text):
        row.update(zip(places.tolist(), values.tolist(), strict=True))
    return row


def learn_counts(data: Sequence[Marked], article: Floats) -> dict[str, float]:
    """What each count, the score and the readings say, in log odds."""
    names = [*data[0].counts, "article"]
    table = np.array([[*each.counts.values(), reading] for each, reading in zip(data, article, strict=True)])
    middle, spread = table.mean(0), table.std(0)
    spread[spread == 0] = 1.0
    rows = [dict(enumerate(row)) for row in ((table - middle) / spread).tolist()]
    weigh = np.array([2.0 if each.twice else 1.0 for each in data])
    found, bias = fit(sparse(rows, len(names)), [float(each.worth) for each in data], _COUNTS, weigh=weigh)
    slopes = found / spread
    return {"bias": bias - float(slopes @ middle), **dict(zip(names, slopes.tolist(), strict=True))}


def learn_words(data: Sequence[Marked], rows: Sequence[dict[int, float]]) -> tuple[Floats, float]:
    weigh = np.array([2.0 if each.twice else 1.0 for each in data])
    return fit(sparse(rows, _BUCKETS), [float(each.worth) for each in data], _WORDS, weigh=weigh)


def read_apart(data: Sequence[Marked], rows: Sequence[dict[int, float]]) -> Floats:
    """What the words of each sentence say, learned from other articles."""
    found = np.zeros(len(data))
    for part in range(_PARTS):
        others = [place for place, each in enumerate(data) if each.article % _PARTS != part]
        weight, bias = learn_words([data[place] for place in others], [rows[place] for place in others])
        for place, each in enumerate(data):
            if each.article % _PARTS == part:
                found[place] = bounded(reading(rows[place], weight, bias))
    return found


def reading(row: dict[int, float], weight: Floats, bias: float) -> float:
    return bias + float(sum(value * weight[bucket] for bucket, value in row.items()))


def judged(each: Marked, article: float, table: dict[str, float]) -> float:
    return table["bias"] + table["article"] * article + sum(table[name] * value for name, value in each.counts.items())


def write_weights(table: dict[str, float]) -> None:
    head = WEIGHTS.read_text(encoding="utf-8").partition("BLEND = ")[0]
    parts = []
    for name, chosen in (("BLEND", ("bias", *_READINGS)), ("COUNTS", [one for one in table if one not in _READINGS])):
        lines = "".join(f'    "{one}": {round(table[one], 3)},\n' for one in chosen if name == "BLEND" or one != "bias")
        parts.append(f"{name} = {{\n{lines}}}\n")
    WEIGHTS.write_text(head + "".join(parts), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.fit_prose", description=__doc__)
    parser.add_argument("--write", action="store_true", help="learn from all and write the weights")
    arguments = parser.parse_args()
    model = checkworthiness.load(checkworthiness.WEIGHTS)
    data = list(marked(models.load(models.DEFAULT_MODEL, {"parser"}), model, (*LEARNED, REPORTS)))
    rows = [words_of(each.words, model) for each in data]
    article = read_apart(data, rows)
    table = learn_counts(data, article)
    known = np.array([judged(each, value, table) for each, value in zip(data, article, strict=True)])
    labels = np.array([int(each.worth) for each in data])
    print(f"{len(data)} sentences: by words of other articles {area_under_curve(article, labels):.4f}, "
          f"with counts fitted on all {area_under_curve(known, labels):.4f}")  # fmt: skip
    if arguments.write:
        weight, bias = learn_words(data, rows)
        write(replace(model, prose=weight.astype(np.float32), prose_bias=bias), checkworthiness.WEIGHTS)
        write_weights(table)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
