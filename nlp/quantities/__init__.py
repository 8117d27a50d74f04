"""Quantities in text: figures read to an interval, a unit and what they measure."""

from nlp.quantities.finder import ORIGIN, find_quantities

__all__ = ["ORIGIN", "find_quantities"]
