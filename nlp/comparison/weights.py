"""What each feature of two figures says for their measuring the same, and for their being worth a dispute, in log odds.

Made by tests/evaluation/fit_likelihood.py from topics with keys; the features are explained in ``likelihood``, the last
ones in ``worth``.
"""

from __future__ import annotations

ALONE = {
    "bias": -2.078,
    "close": 1.873,
    "apart": -3.146,
    "same kind": 0.831,
    "unlike": -0.188,
    "same count": 1.212,
    "unlike count": -1.22,
    "people": -0.28,
    "bare count": 0.412,
    "beside": 0.57,
    "subject": -0.335,
    "as exact": -0.136,
    "other names": 0.029,
    "money": 0.653,
    "rare": 2.084,
    "late": -0.086,
    "meaning": 2.283,
    "sentence": 5.808,
    "names": 0.552,
    "both": -0.206,
    "scope": -0.766,
    "day": -1.889,
}
AMONG = {
    "bias": 0.448,
    "alone": 0.714,
    "twin": 0.748,
    "share": 0.391,
    "margin": -0.1,
}
WORTH = {
    "bias": 2.721,
    "alike": 1.602,
    "differ": 1.155,
    "other day": -0.145,
    "both hold": 0.589,
    "equal": -2.159,
    "other rate": -0.403,
    "change": 0.518,
    "vague": -1.647,
    "apart": -1.376,
    "close": -2.224,
    "nearly": -0.495,
    "some": 0.866,
    "far": -1.014,
    "late": -0.286,
    "one planned": -0.496,
    "same day": 1.272,
    "money": 0.274,
    "percent": -0.694,
    "mass": 0.296,
}
