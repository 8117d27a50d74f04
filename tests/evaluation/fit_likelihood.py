"""Fit the weights with which the comparison tells whether two figures measure the same: nlp/comparison/weights.py.

    python -m tests.evaluation.fit_likelihood [more folders of topics] [--write]

Two logistic regressions, one on the features of a pair alone and one on how the pair stands among its rivals, learn
from topics with keys: figures of one dispute, and of two sentences that answer each other, measure the same; all other
pairs of a dimension do not (equal values that no key names are left out). A third one learns which of the cards made of
them are worth opening: those with the two values of a dispute. Each topic is judged with weights that were learned from
all others. Without ``--write`` only that is printed.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlp.comparison import compare, weights
from nlp.comparison.alignment import Alignment
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item, items_of
from nlp.comparison.likelihood import KIN, Kin, Likelihood
from nlp.comparison.pairs import pairs_of
from nlp.comparison.sense import Sense
from nlp.comparison.stories import Stories
from nlp.comparison.values import base_value, closeness, middle
from nlp.comparison.verdict import judge
from nlp.comparison.worth import features as card_features
from nlp.proposals import ComparedArticle, ComparisonJob
from tests.evaluation import topics
from tests.evaluation.compared import Source, compared
from tests.evaluation.comparison import REAL, REAL_LOOK_ALIKES, conflicting, rank_of
from tests.evaluation.data import shared_data

WEIGHTS = Path(weights.__file__)
_POSITIVE, _NEGATIVE = 20.0, 200.0
"""What all pairs of one measure of a topic count together, and all others: each topic as much as any other."""
_OTHER_CARDS = 60.0
"""And all cards that are no dispute."""
_STIFF, _WORTH_STIFF = 1.0, 3.0
"""How much weights are held back, for features of one spread."""
_SHOWN = 20


Value = tuple[str, float | None]
"""A dimension and a value in its base unit, to four digits."""


@dataclass(slots=True)
class Case:
    """One topic: its pairs of figures with their features, and which of them measure the same."""

    name: str
    key: topics.Key
    articles: Sequence[ComparedArticle]
    kin: list[Kin]
    features: np.ndarray
    same: np.ndarray
    names: list[str]
    count: np.ndarray
    likelihood: Likelihood
    groups: list[list[int]]
    """The pairs that each two articles have between them."""


def cases(folders: Sequence[Path]) -> Iterator[Case]:
    for folder in (topics.FOLDER, *folders):
        for path in sorted(each for each in folder.iterdir() if (each / "key.txt").is_file()):
            found = topics.topic(path.name, folder)
            yield _case(path.name, found.key, found.articles)
    data = shared_data()
    if data is not None:
        key = topics.Key(disputes=list(REAL), apart=list(REAL_LOOK_ALIKES))
        files = sorted((data / "articles").glob("*.txt"))
        sources = (Source(file.stem, file.read_text(encoding="utf-8-sig")) for file in files)
        yield _case("the five articles", key, compared(sources))


def _case(name: str, key: topics.Key, articles: Sequence[ComparedArticle]) -> Case:
    corpus = Corpus.of(articles)
    items = [item for number in range(len(articles)) for item in items_of(corpus, number) if item.dimension in KIN]
    likelihood = Likelihood(items, corpus, Stories(corpus), Sense(items, corpus))
    kin: list[Kin] = []
    rows: list[dict[str, float]] = []
    same: list[bool] = []
    count: list[float] = []
    groups: dict[tuple[int, int], list[int]] = {}
    for at, a in enumerate(items):
        for b in items[at + 1 :]:
            if a.article == b.article or a.dimension != b.dimension:
                continue
            groups.setdefault((a.article, b.article), []).append(len(kin))
            kin.append(Kin(a, b, 0.0))
            rows.append({"bias": 1.0, **likelihood.cheap(a, b), **likelihood.dear(a, b), **likelihood.different(a, b)})
            same.append(_one_measure(a, b, key, articles))
            count.append(float(same[-1] or closeness(a, b) < 1.0))
    features = np.array([list(row.values()) for row in rows])
    return Case(
        name,
        key,
        articles,
        kin,
        features,
        np.array(same),
        list(rows[0]),
        np.array(count),
        likelihood,
        list(groups.values()),
    )


def _one_measure(a: Item, b: Item, key: topics.Key, articles: Sequence[ComparedArticle]) -> bool:
    for _, one, other in key.disputes:
        if _at(a, f"{one}|{other}", articles) and _at(b, f"{one}|{other}", articles):
            return True
    return any(
        (_at(a, one, articles) and _at(b, other, articles)) or (_at(a, other, articles) and _at(b, one, articles))
        for one, other in key.others
    )


def _at(item: Item, words: str, articles: Sequence[ComparedArticle]) -> bool:
    text = articles[item.article].text.replace("’", "'")
    for each in words.replace("’", "'").split("|"):
        start = text.find(each)
        while start >= 0:
            if start < item.end and item.start < start + len(each):
                return True
            start = text.find(each, start + 1)
    return False


def fitted(features: np.ndarray, same: np.ndarray, count: np.ndarray, stiff: float = _STIFF) -> np.ndarray:
    """Logistic regression with held-back weights, for features as they come; the first is the bias."""
    centre, spread = features.mean(0), features.std(0) + 1e-6
    centre[0], spread[0] = 0.0, 1.0
    scaled = (features - centre) / spread
    held = np.full(features.shape[1], stiff)
    held[0] = 0.0
    found = np.zeros(features.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-scaled @ found))
        slope = scaled.T @ (count * (chance - same)) + held * found
        bend = (scaled.T * (count * chance * (1 - chance) + 1e-9)) @ scaled + np.diag(held + 1e-6)
        step = np.linalg.solve(bend, slope)
        found -= step
        if np.abs(step).max() < 1e-6:
            break
    found = found / spread
    found[0] -= float(centre @ found)
    return found


def alone(taught: Sequence[Case]) -> dict[str, float]:
    found = fitted(*_stacked([(each.features, each.same, _counts(each)) for each in taught]))
    return dict(zip(taught[0].names, map(float, found), strict=True))


def among(taught: Sequence[tuple[Case, np.ndarray]]) -> dict[str, float]:
    found = fitted(*_stacked([(rows, each.same, _counts(each)) for each, rows in taught]))
    return dict(zip(("bias", "alone", "twin", "share", "margin"), map(float, found), strict=True))


def _stacked(parts: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    features, same, count = zip(*parts, strict=True)
    return np.vstack(features), np.concatenate(same).astype(float), np.concatenate(count)


def _counts(case: Case) -> np.ndarray:
    count = case.count.copy()
    for which, total in ((case.same, _POSITIVE), (~case.same, _NEGATIVE)):
        count[which] *= total / max(1.0, count[which].sum())
    return count


def circumstances(case: Case) -> np.ndarray:
    """The features of the second regression, under the weights in force."""
    rows = np.zeros((len(case.kin), 5))
    for group in case.groups:
        kin = [
            Kin(case.kin[at].a, case.kin[at].b, case.likelihood.alone(case.kin[at].a, case.kin[at].b)) for at in group
        ]
        for at, each, others in zip(group, kin, case.likelihood.rivals(kin), strict=True):
            rows[at] = (1.0, each.alone, others["twin"], others["share"], others["margin"])
    return rows


Told = tuple[list[dict[str, float]], np.ndarray, np.ndarray]
"""The features of cards, which of them are disputes, and what each counts."""


def cards(case: Case) -> Told:
    """All cards of figures under the weights in force."""
    corpus = Corpus.of(case.articles)
    items = [item for number in range(len(case.articles)) for item in items_of(corpus, number)]
    disputes = [pair for _, a, b in case.key.disputes for pair in _values_of(items, a, b, case.articles)]
    alignment, likelihood = Alignment(corpus), Likelihood(items, corpus, Stories(corpus), Sense(items, corpus))
    rows: list[dict[str, float]] = []
    same: list[bool] = []
    for pair in pairs_of(items, corpus, likelihood, lambda: False):
        verdict = judge(pair.a, pair.b, "", "")
        if verdict is not None:
            rows.append(card_features(pair, verdict, alignment, likelihood))
            values = {_value(pair.a), _value(pair.b)}
            pointed = any(
                (_at(pair.a, a, case.articles) and _at(pair.b, b, case.articles))
                or (_at(pair.a, b, case.articles) and _at(pair.b, a, case.articles))
                for _, a, b in case.key.disputes
            )
            same.append(pointed or values in disputes)
    found = np.array(same)
    count = np.ones(len(found))
    for which, total in ((found, _POSITIVE), (~found, _OTHER_CARDS)):
        count[which] *= total / max(1, which.sum())
    return rows, found, count


def _values_of(items: Sequence[Item], a: str, b: str, articles: Sequence[ComparedArticle]) -> list[set[Value]]:
    """The pairs of values of a dispute, whichever sentence repeats them; what both passages say is none of them."""
    one = {_value(item) for item in items if _at(item, a, articles)}
    other = {_value(item) for item in items if _at(item, b, articles)}
    return [{x, y} for x in one - other for y in other - one if x[0] == y[0]]


def _value(item: Item) -> Value:
    value = base_value(item)
    if value is None:
        value = middle(item)
    return item.dimension, None if value is None else float(f"{value:.4g}")


def worth(taught: Sequence[Told]) -> dict[str, float]:
    names = list(taught[0][0][0])
    parts = [(np.array([list(row.values()) for row in rows]), same, count) for rows, same, count in taught]
    return dict(zip(names, map(float, fitted(*_stacked(parts), stiff=_WORTH_STIFF)), strict=True))


def use(table: dict[str, float], found: Mapping[str, float]) -> None:
    table.clear()
    table.update(found)


def judged(case: Case) -> tuple[int, int, int, int]:
    """Disputes in the first 20 of all, look-alikes shown as conflicting of all, under the weights in force."""
    best = compare(ComparisonJob(tuple(case.articles)))[:_SHOWN]
    hits = sum(rank_of(best, case.articles, a, b) is not None for _, a, b in case.key.disputes)
    wrong = conflicting(best, case.articles, case.key.apart)
    return hits, len(case.key.disputes), wrong, len(case.key.apart)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.fit_likelihood", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="more folders of topics, each with its key.txt")
    parser.add_argument("--write", action="store_true", help="learn from all topics and write the weights")
    arguments = parser.parse_args()
    every = list(cases(arguments.folders))
    without: dict[str, dict[str, float]] = {}
    rows: dict[str, np.ndarray] = {}
    for case in every:
        without[case.name] = alone([each for each in every if each is not case])
        use(weights.ALONE, without[case.name])
        rows[case.name] = circumstances(case)
    beside = {case.name: among([(each, rows[each.name]) for each in every if each is not case]) for case in every}
    told: dict[str, Told] = {}
    for case in every:
        use(weights.ALONE, without[case.name])
        use(weights.AMONG, beside[case.name])
        told[case.name] = cards(case)
    total = np.zeros(4, int)
    for case in every:
        use(weights.ALONE, without[case.name])
        use(weights.AMONG, beside[case.name])
        use(weights.WORTH, worth([told[each.name] for each in every if each is not case]))
        result = judged(case)
        total += result
        print("{:20} disputes {} of {}, look-alikes {} of {}".format(case.name, *result))
    print("{:20} disputes {} of {}, look-alikes {} of {}".format("each by the others", *total))
    if arguments.write:
        write(alone(every), among([(each, rows[each.name]) for each in every]), worth(list(told.values())))
    return 0


def write(first: Mapping[str, float], second: Mapping[str, float], third: Mapping[str, float]) -> None:
    head = WEIGHTS.read_text(encoding="utf-8").partition("ALONE = ")[0]
    tables = []
    for name, table in (("ALONE", first), ("AMONG", second), ("WORTH", third)):
        rounded = {each: round(value, 3) for each, value in table.items()}
        lines = "".join(f'    "{each}": {value},\n' for each, value in rounded.items())
        tables.append(f"{name} = {{\n{lines}}}\n")
    WEIGHTS.write_text(head + "".join(tables), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
