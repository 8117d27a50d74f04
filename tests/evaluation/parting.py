"""Paragraphs among the cases: where the sentences of one end."""

from __future__ import annotations

from nlp.proposals import Sentence

_MARK = "¶"


def parted(case: str) -> tuple[str, tuple[Sentence, ...]]:
    """The text of a case and its sentences, which the mark parts."""
    parts = [part.strip() for part in case.split(_MARK)]
    sentences: list[Sentence] = []
    start = 0
    for part in parts:
        sentences.append(Sentence(start, start + len(part)))
        start += len(part) + 1
    return " ".join(parts), tuple(sentences)
