"""Check-worthy claims: the sentences that an analyst would check, with reasons, and what decisions on them teach."""

from nlp.claims.finder import find_claims
from nlp.claims.learning import Lesson, learn

__all__ = ["Lesson", "find_claims", "learn"]
