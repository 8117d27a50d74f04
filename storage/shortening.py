"""Words cut to a length where one ends."""

from __future__ import annotations

SENTENCE_QUOTE = 60
"""Code points of a quote in a sentence of the history."""


def in_history(quote: str) -> str:
    """Return a quote as the history shows it: one line, at most ``SENTENCE_QUOTE`` code points."""
    return shortened(quote, SENTENCE_QUOTE)


def shortened(words: str, length: int) -> str:
    """Return words in one line of at most ``length`` code points, cut between words with "…" where they are longer."""
    line = " ".join(words.split())
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    if not line[length - 1].isspace() and " " in cut[length // 2 :]:
        cut = cut.rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:–—-(“‘«") + "…"


def spelled_out(label: str, words: str, length: int) -> str:
    """Return a label that was once cut from these words, perhaps within one, cut anew; any other as it is."""
    line = " ".join(words.split())
    stem = label.removesuffix("…").rstrip()
    return shortened(line, length) if stem != label and len(stem) < len(line) and line.startswith(stem) else label
