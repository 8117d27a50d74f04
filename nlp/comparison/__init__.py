"""Comparison of articles: passages that speak of the same thing, ranked, with reasons."""

from nlp.comparison.ranking import compare, short_list

__all__ = ["compare", "short_list"]
