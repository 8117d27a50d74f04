"""What each feature of two figures says for their measuring the same, and for their being worth a dispute, in log odds.

Made by tests/evaluation/fit_likelihood.py from topics with keys; the features are explained in ``likelihood``, the last
ones in ``worth``.
"""

from __future__ import annotations

ALONE = {
    "bias": -2.61,
    "close": 2.456,
    "apart": -2.005,
    "same kind": 0.88,
    "unlike": -0.346,
    "same count": 1.026,
    "unlike count": -1.658,
    "people": -0.311,
    "bare count": 0.043,
    "beside": 0.574,
    "subject": -0.413,
    "as exact": 0.073,
    "other names": -0.098,
    "money": 0.584,
    "rare": 1.666,
    "late": -0.085,
    "meaning": 2.556,
    "sentence": 6.342,
    "names": 0.763,
    "both": 0.369,
    "scope": -0.717,
    "day": -1.995,
}
AMONG = {
    "bias": 0.592,
    "alone": 0.682,
    "twin": 0.66,
    "share": 0.551,
    "margin": -0.266,
}
WORTH = {
    "bias": 1.982,
    "alike": 1.432,
    "differ": 0.951,
    "other day": -0.853,
    "both hold": 0.126,
    "equal": -2.781,
    "other rate": -0.241,
    "change": 0.494,
    "vague": -1.776,
    "apart": -0.597,
    "close": -1.436,
    "nearly": -0.9,
    "some": 0.759,
    "far": -1.883,
    "late": -0.32,
    "one planned": -0.092,
    "same day": 1.183,
    "money": 0.141,
    "percent": -0.398,
    "mass": 0.227,
    "window": 0.459,
    "window best": -0.134,
    "beside each": 0.885,
    "beside best": -0.145,
    "said": 0.532,
    "said best": 0.434,
    "far off": 1.221,
    "far off best": 0.981,
    "strange place": -0.213,
    "strange body": 0.005,
    "strange person": 0.132,
}
