"""Train the shipped model of check-worthiness on ClaimBuster, and say how good it is by cross-validation.

    python -m tests.evaluation.train_checkworthiness path/to/claimbuster/train.json [--taught taught.json] [--write]

``--taught`` adds what tests/evaluation/teach_checkworthiness.py wrote: sentences that nobody judged, each with the
chance that a large model gives it. Cross-validation is done without them, since that model saw all of ClaimBuster;
with ``--held-out 0`` for both scripts the student is measured on the fifth that neither saw.

The data is not part of the project. It is ClaimBuster (Fatma Arslan, Naeemul Hassan, Chengkai Li, Mark Tremayne: A
Benchmark Dataset of Check-worthy Factual Claims, ICWSM 2020). ``--write`` replaces
resources/models/checkworthiness.npz.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nlp import models, wordvectors
from nlp.attribution import find_quotations, trees_of
from nlp.claims import checkworthiness
from nlp.claims.checkworthiness import LETTER_BUCKETS, WORD_BUCKETS, blocks
from nlp.claims.convolution import Convolution
from nlp.claims.finder import sights
from nlp.claims.linear_fit import fit, sparse
from nlp.claims.signals import FEATURES, signals_of
from nlp.dates import find_dates
from nlp.quantities import find_quantities
from tests.evaluation import train_convolution
from tests.evaluation.attribution import parse
from tests.evaluation.folds import folds

STRENGTH = 3.0
SPREADS = {"length": 4.0, "names": 4.0, "past": 3.0, "number": 3.0, "vague": 2.0, "loaded": 2.0, "date": 2.0}
"""What a signal is divided by, so that none outweighs the words."""
_BUCKETS = WORD_BUCKETS + LETTER_BUCKETS


@dataclass(frozen=True, slots=True)
class Example:
    text: str
    label: float
    """1 when worth checking, 0 when not; in between, how likely it is."""
    features: tuple[float, ...]


def examples(path: Path) -> list[Example]:
    """Each row with its signals, as the reading machine would find them. Rows of several sentences take the best.

    ``path`` is ClaimBuster's file or one of taught sentences.
    """
    pipeline = models.load(models.DEFAULT_MODEL, {"parser"})
    found: list[Example] = []
    for number, row in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        text = str(row["text"])
        label = float(row["label"] if "label" in row else row["chance"])
        found.append(Example(text, label, features_of(text, pipeline)))
        if number % 1000 == 0:
            print(f"{number} read", file=sys.stderr)
    return found


def features_of(text: str, pipeline: models.Pipeline) -> tuple[float, ...]:
    """The largest of each signal over the sentences of ``text``."""
    parsed = parse(pipeline, text)
    trees = trees_of(parsed)
    dates = find_dates(text, parsed.sentences, None)
    quantities = find_quantities(text, parsed.sentences, (), dates)
    seen = [signals_of(sight) for sight in sights(parsed, trees, find_quotations(parsed, trees), quantities, dates)]
    return tuple(max((signals.features[place] for signals in seen), default=0.0) for place in range(len(FEATURES)))


def document_scale(texts: Sequence[str]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Inverse document frequency of each bucket; 0 for buckets seen once, which only memorise."""
    seen = np.zeros(_BUCKETS)
    for text in texts:
        for _, _, buckets in blocks(text):
            for bucket in buckets:
                seen[bucket] += 1
    scale = np.log((1 + len(texts)) / (1 + seen)) + 1
    scale[seen < 2] = 0.0
    return scale


def row_of(example: Example, scale: np.ndarray[tuple[int], np.dtype[np.float64]]) -> dict[int, float]:
    row: dict[int, float] = {}
    for _, _, buckets in blocks(example.text):
        values = {bucket: (1 + np.log(count)) * scale[bucket] for bucket, count in buckets.items() if scale[bucket]}
        norm = float(np.sqrt(sum(value * value for value in values.values()))) or 1.0
        row.update({bucket: float(value / norm) for bucket, value in values.items()})
    for place, (name, value) in enumerate(zip(FEATURES, example.features, strict=True)):
        if value:
            row[_BUCKETS + place] = value / SPREADS.get(name, 1.0)
    return row


def train(data: Sequence[Example], strength: float = STRENGTH) -> checkworthiness.Model:
    scale = document_scale([example.text for example in data])
    rows = sparse([row_of(example, scale) for example in data], _BUCKETS + len(FEATURES))
    weights, bias = fit(rows, [example.label for example in data], strength)
    return checkworthiness.Model(
        scale.astype(np.float32), weights[:_BUCKETS].astype(np.float32),
        tuple(float(weight) for weight in weights[_BUCKETS:]),
        tuple(SPREADS.get(name, 1.0) for name in FEATURES), bias,
    )  # fmt: skip


def with_convolution(model: checkworthiness.Model, data: Sequence[Example]) -> checkworthiness.Model:
    """The model with a second reader, which needs more sentences than ClaimBuster's to be worth asking."""
    vectors = wordvectors.shipped()
    if vectors is None:
        return model
    second = train_convolution.train([each.text for each in data], [each.label for each in data], vectors)
    return replace(model, convolution=second)


def cross_validate(data: Sequence[Example], strength: float = STRENGTH) -> tuple[float, float]:
    """Accuracy at even odds, and area under the curve, of predictions for rows that were held out."""
    logits = np.zeros(len(data))
    for part in folds([example.text for example in data]):
        held = set(part)
        model = train([example for place, example in enumerate(data) if place not in held], strength)
        for place in part:
            logits[place] = model.logit(data[place].text, data[place].features)
    return scores(logits, data)


def scores(logits: np.ndarray[tuple[int], np.dtype[np.float64]], data: Sequence[Example]) -> tuple[float, float]:
    labels = np.array([int(example.label) for example in data])
    return float(((logits > 0) == labels).mean()), area_under_curve(logits, labels)


def area_under_curve(
    scores: np.ndarray[tuple[int], np.dtype[np.float64]],
    labels: np.ndarray[tuple[int], np.dtype[np.int64]],
) -> float:
    """The chance that a worthy sentence gets more than an unworthy one; ties count half."""
    _, rank, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[rank]
    worthy = int(labels.sum())
    return float((ranks[labels == 1].sum() - worthy * (worthy + 1) / 2) / (worthy * (len(labels) - worthy)))


def write(model: checkworthiness.Model, path: Path) -> None:
    """Weights as small whole numbers of one unit, scales as half floats: numbers only, no objects."""
    unit = float(np.abs(model.weight).max()) / 127
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        path, scale=model.scale.astype(np.float16), weight=np.round(model.weight / unit).astype(np.int8),
        weight_unit=np.float32(unit), dense=np.array(model.dense), spread=np.array(model.spread),
        bias=np.float64(model.bias), **_arrays(model.convolution), **_for_prose(model),
    )  # fmt: skip


def _for_prose(model: checkworthiness.Model) -> dict[str, np.ndarray]:
    if model.prose is None:
        return {}
    unit = float(np.abs(model.prose).max()) / 127
    bias = np.array(model.prose_bias)
    return {"prose": np.round(model.prose / unit).astype(np.int8), "prose_unit": np.array(unit), "prose_bias": bias}


def _arrays(second: Convolution | None) -> dict[str, np.ndarray]:
    if second is None:
        return {}
    small = {"kernel": second.kernel, "offset": second.offset, "output": second.output}
    return {name: array.astype(np.float16) for name, array in small.items()} | {"output_bias": np.array(second.bias)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.train_checkworthiness", description=__doc__)
    parser.add_argument("data", type=Path, help="ClaimBuster's train.json")
    parser.add_argument("--taught", type=Path, help="sentences with chances, from teach_checkworthiness")
    parser.add_argument("--held-out", type=int, help="measure on this fifth alone, 0 to 4")
    parser.add_argument("--write", action="store_true", help="replace the shipped weights")
    arguments = parser.parse_args()
    data = examples(arguments.data)
    taught = examples(arguments.taught) if arguments.taught else []
    if arguments.held_out is not None:
        held = set(folds([example.text for example in data])[arguments.held_out])
        learned = [*(each for place, each in enumerate(data) if place not in held), *taught]
        model = with_convolution(train(learned), learned) if taught else train(learned)
        apart = [data[place] for place in sorted(held)]
        accuracy, area = scores(np.array([model.alone(each.text, each.features) for each in apart]), apart)
    else:
        accuracy, area = cross_validate(data)
    print(f"on held-out sentences: accuracy {accuracy:.4f}, area under the curve {area:.4f}")
    if arguments.write:
        learned = [*data, *taught]
        write(with_convolution(train(learned), learned) if taught else train(learned), checkworthiness.WEIGHTS)
        print(f"written: {checkworthiness.WEIGHTS}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
