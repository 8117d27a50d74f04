"""Who says what: quotations and indirect speech with speaker and cue."""

from nlp.attribution.finder import LANGUAGES, find_quotations, trees_of

__all__ = ["LANGUAGES", "find_quotations", "trees_of"]
