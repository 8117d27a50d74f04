"""Check-worthy claims: the sentences that an analyst would check, with reasons."""

from nlp.claims.finder import find_claims

__all__ = ["find_claims"]
