"""What each feature of two figures says for their measuring the same, in log odds.

Made by tests/evaluation/fit_likelihood.py from topics with keys; the features are explained in ``likelihood``.
"""

from __future__ import annotations

ALONE = {
    "bias": -1.936,
    "close": 1.892,
    "apart": -3.253,
    "same kind": 1.074,
    "unlike": 0.047,
    "same count": 1.504,
    "unlike count": -1.347,
    "people": -0.127,
    "bare count": 0.873,
    "beside": 0.512,
    "subject": -0.467,
    "as exact": -0.278,
    "other names": -0.141,
    "money": 1.017,
    "rare": 2.003,
    "late": -0.115,
    "meaning": 1.756,
    "sentence": 4.7,
    "names": 0.924,
    "both": -2.169,
    "scope": -0.76,
    "day": -2.101,
}
AMONG = {
    "bias": 0.358,
    "alone": 0.69,
    "twin": 0.633,
    "share": 0.311,
    "margin": -0.012,
}
