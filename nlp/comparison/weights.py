"""What each feature of two figures says for their measuring the same, and for their being worth a dispute, in log odds.

Made by tests/evaluation/fit_likelihood.py from topics with keys; the features are explained in ``likelihood``, the last
ones in ``worth``.
"""

from __future__ import annotations

ALONE = {
    "bias": -2.118,
    "close": 2.107,
    "apart": -3.064,
    "same kind": 0.798,
    "unlike": -0.235,
    "same count": 1.255,
    "unlike count": -1.329,
    "people": -0.25,
    "bare count": 0.504,
    "beside": 0.492,
    "subject": -0.476,
    "as exact": -0.256,
    "other names": -0.097,
    "money": 0.935,
    "rare": 2.402,
    "late": -0.089,
    "meaning": 2.181,
    "sentence": 4.917,
    "names": 0.695,
    "both": -1.049,
    "scope": -0.71,
    "day": -1.975,
}
AMONG = {
    "bias": 0.414,
    "alone": 0.682,
    "twin": 0.652,
    "share": 0.354,
    "margin": -0.042,
}
WORTH = {
    "bias": 2.19,
    "alike": 1.598,
    "differ": 1.062,
    "other day": -0.492,
    "both hold": 0.64,
    "equal": -2.132,
    "other rate": -0.865,
    "change": -0.262,
    "vague": -1.327,
    "apart": -1.206,
    "close": -1.254,
    "nearly": -0.796,
    "some": 0.86,
    "far": -2.834,
    "late": -0.292,
    "one planned": -0.407,
    "same day": 1.107,
    "money": 0.402,
    "percent": -0.635,
    "mass": 0.688,
}
