"""What each feature of two figures says for their measuring the same, and for their being worth a dispute, in log odds.

Made by tests/evaluation/fit_likelihood.py from topics with keys; the features are explained in ``likelihood``, the last
ones in ``worth``.
"""

from __future__ import annotations

ALONE = {
    "bias": -2.616,
    "close": 2.456,
    "apart": -2.004,
    "same kind": 0.878,
    "unlike": -0.347,
    "same count": 1.026,
    "unlike count": -1.659,
    "people": -0.311,
    "bare count": 0.044,
    "beside": 0.573,
    "subject": -0.414,
    "as exact": 0.074,
    "other names": -0.081,
    "money": 0.585,
    "rare": 1.667,
    "late": -0.084,
    "meaning": 2.558,
    "sentence": 6.342,
    "names": 0.801,
    "both": 0.37,
    "scope": -0.72,
    "day": -1.995,
}
AMONG = {
    "bias": 0.592,
    "alone": 0.682,
    "twin": 0.66,
    "share": 0.55,
    "margin": -0.266,
}
WORTH = {
    "bias": 1.969,
    "alike": 1.429,
    "differ": 0.953,
    "other day": -0.85,
    "both hold": 0.128,
    "equal": -2.778,
    "other rate": -0.237,
    "change": 0.498,
    "vague": -1.776,
    "apart": -0.6,
    "close": -1.431,
    "nearly": -0.905,
    "some": 0.756,
    "far": -1.883,
    "late": -0.32,
    "one planned": -0.092,
    "same day": 1.18,
    "money": 0.141,
    "percent": -0.399,
    "mass": 0.23,
    "window": 0.467,
    "window best": -0.143,
    "beside each": 0.868,
    "beside best": -0.128,
    "said": 0.601,
    "said best": 0.407,
    "far off": 1.208,
    "far off best": 0.974,
    "strange place": -0.212,
    "strange body": 0.014,
    "strange person": 0.132,
}
