"""Dates in text, each read to the days that it may stand for."""

from nlp.dates.finder import HEAD, anchor_of, find_dates

__all__ = ["HEAD", "anchor_of", "find_dates"]
