"""What each feature of two figures says for their measuring the same, in log odds.

Made by tests/evaluation/fit_likelihood.py from topics with keys; the features are explained in ``likelihood``.
"""

from __future__ import annotations

ALONE = {
    "bias": -2.1,
    "close": 2.145,
    "apart": -3.05,
    "same kind": 0.822,
    "unlike": -0.245,
    "same count": 1.227,
    "unlike count": -1.337,
    "people": -0.256,
    "bare count": 0.489,
    "beside": 0.493,
    "subject": -0.48,
    "as exact": -0.271,
    "other names": -0.097,
    "money": 0.962,
    "rare": 2.401,
    "late": -0.09,
    "meaning": 2.102,
    "sentence": 4.947,
    "names": 0.693,
    "both": -1.03,
    "scope": -0.731,
    "day": -1.982,
}
AMONG = {
    "bias": 0.405,
    "alone": 0.685,
    "twin": 0.643,
    "share": 0.351,
    "margin": -0.046,
}
