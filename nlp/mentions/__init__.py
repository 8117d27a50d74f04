"""Mentions of one article: names trimmed, labelled and found again."""

from __future__ import annotations

from nlp.mentions.finder import Candidate, candidates, propose
from nlp.mentions.plain_words import is_heading

__all__ = ["Candidate", "candidates", "is_heading", "propose"]
