"""What each feature of two figures says for their measuring the same, in log odds.

Made by tests/evaluation/fit_likelihood.py from topics with keys; the features are explained in ``likelihood``.
"""

from __future__ import annotations

ALONE = {
    "bias": -1.71,
    "close": 1.75,
    "apart": -3.392,
    "same kind": 1.082,
    "unlike": 0.104,
    "same count": 1.465,
    "unlike count": -1.23,
    "people": -0.119,
    "bare count": 0.892,
    "beside": 0.485,
    "subject": -0.463,
    "as exact": -0.278,
    "other names": -0.114,
    "money": 0.894,
    "rare": 1.88,
    "late": -0.121,
    "meaning": 1.71,
    "sentence": 4.636,
    "scope": -0.749,
    "day": -2.169,
    "names": 1.022,
    "both": -2.236,
}
AMONG = {
    "bias": 0.369,
    "alone": 0.695,
    "twin": 0.662,
    "share": 0.307,
    "margin": 0.005,
}
