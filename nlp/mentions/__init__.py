"""Mentions of one article: names trimmed, labelled and found again."""

from nlp.mentions.finder import Candidate, candidates, is_heading, propose

__all__ = ["Candidate", "candidates", "is_heading", "propose"]
