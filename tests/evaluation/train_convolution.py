"""Train the convolution over word vectors that is a part of the model of check-worthiness; numpy alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from nlp import wordvectors
from nlp.claims.convolution import Convolution, Lexicon, tokens

FILTERS, EPOCHS, BATCH = 96, 6, 48
PACE, DECAY, DROPPED, DROPPED_INSIDE = 2e-3, 0.02, 0.4, 0.2
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8


def train(texts: Sequence[str], chances: Sequence[float], vectors: wordvectors.WordVectors) -> Convolution:
    """A convolution that gives each text its chance. The same in every run."""
    draw = np.random.RandomState(0)
    lexicon = Lexicon(vectors)
    read = [tokens(text) for text in texts]
    size = vectors.size
    state = {
        "kernel": (draw.standard_normal((3 * size, FILTERS)) * (1 / (3 * size)) ** 0.5).astype(np.float32),
        "offset": np.zeros(FILTERS, np.float32),
        "output": (draw.standard_normal(2 * FILTERS) * 0.1).astype(np.float32),
        "bias": np.zeros(1, np.float32),
    }
    moving = {name: (np.zeros_like(value), np.zeros_like(value)) for name, value in state.items()}
    target = np.asarray(chances, np.float32)
    steps, done = EPOCHS * (len(texts) // BATCH + 1), 0
    for _ in range(EPOCHS):
        for rows in _batches(read, draw):
            done += 1
            pace = PACE * min(1.0, done / 200) * max(0.01, 1 - done / steps)
            slopes = _slopes(state, [lexicon.matrix(read[row]) for row in rows], target[rows], draw)
            for name, slope in slopes.items():
                first, second = moving[name]
                first += (1 - _FIRST) * (slope - first)
                second += (1 - _SECOND) * (slope * slope - second)
                towards = (first / (1 - _FIRST**done)) / (np.sqrt(second / (1 - _SECOND**done)) + _TINY)
                state[name] -= pace * (towards + (DECAY * state[name] if name != "bias" else 0))
    return Convolution(state["kernel"], state["offset"], state["output"], float(state["bias"][0]))


def _batches(read: Sequence[list[str]], draw: np.random.RandomState) -> Iterator[np.ndarray]:
    """Rows in chance order, those of like length together."""
    order = draw.permutation(len(read))
    found: list[np.ndarray] = []
    for first in range(0, len(order), BATCH * 16):
        part = sorted(order[first : first + BATCH * 16], key=lambda row: len(read[row]))
        found.extend(np.array(part[begin : begin + BATCH]) for begin in range(0, len(part), BATCH))
    yield from (found[at] for at in draw.permutation(len(found)))


def _slopes(
    state: dict[str, np.ndarray], matrices: list[np.ndarray], target: np.ndarray, draw: np.random.RandomState
) -> dict[str, np.ndarray]:
    """How the loss changes with each weight, for one batch; some inputs and answers are dropped by lot."""
    longest, size = max(map(len, matrices)), matrices[0].shape[1]
    padded = np.zeros((len(matrices), longest + 2, size), np.float32)
    inside = np.zeros((len(matrices), longest), np.float32)
    for at, matrix in enumerate(matrices):
        padded[at, 1 : len(matrix) + 1] = matrix
        inside[at, : len(matrix)] = 1
    padded *= (draw.random_sample(padded.shape) >= DROPPED_INSIDE).astype(np.float32) / np.float32(1 - DROPPED_INSIDE)
    windows = np.concatenate((padded[:, :-2], padded[:, 1:-1], padded[:, 2:]), axis=2).reshape(-1, 3 * size)
    answers = np.maximum(windows @ state["kernel"] + state["offset"], 0).reshape(len(matrices), longest, -1)
    answers *= inside[:, :, None]
    lengths = inside.sum(1)[:, None]
    best = answers.argmax(1)
    highest = np.take_along_axis(answers, best[:, None, :], 1)[:, 0]
    pooled = np.concatenate((highest, answers.sum(1) / lengths), axis=1)
    kept = (draw.random_sample(pooled.shape) >= DROPPED).astype(np.float32) / np.float32(1 - DROPPED)
    logits = (pooled * kept) @ state["output"] + state["bias"][0]
    residual = (1 / (1 + np.exp(-np.clip(logits, -30, 30))) - target) / len(matrices)
    back = residual[:, None] * state["output"] * kept
    filters = highest.shape[1]
    slope = np.repeat((back[:, filters:] / lengths)[:, None, :], longest, axis=1)
    rows = np.arange(len(matrices))[:, None]
    slope[rows, best, np.arange(filters)[None, :]] += back[:, :filters]
    slope *= answers > 0
    flat = slope.reshape(-1, filters)
    return {
        "kernel": windows.T @ flat,
        "offset": flat.sum(0),
        "output": (residual[:, None] * pooled * kept).sum(0),
        "bias": np.array([residual.sum()], np.float32),
    }
