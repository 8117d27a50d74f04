"""What two passages both name: the longest run of words that they share, names before other words. Pure."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
LEAST = 5
"""Letters of a word that says what is spoken of although it is no name; shorter ones mostly join others."""


def shared_words(one: str, other: str) -> str:
    """The longest name in both passages, else the longest run of telling words; as the first writes it, or empty."""
    mine, theirs = list(WORD.finditer(one)), list(WORD.finditer(other))
    best: tuple[tuple[bool, int, int], str] | None = None
    for start in range(len(mine)):
        for against in range(len(theirs)):
            run = 0
            while (
                start + run < len(mine)
                and against + run < len(theirs)
                and mine[start + run][0].casefold() == theirs[against + run][0].casefold()
            ):
                run += 1
            found = _trimmed(mine[start : start + run], mine[0])
            if found:
                words = one[found[0].start() : found[-1].end()]
                named = any(is_name(word, mine[0]) for word in found)
                rank = (named, len(found), len(words))
                if best is None or rank > best[0]:
                    best = (rank, " ".join(words.split()))
    return best[1] if best is not None else ""


def _trimmed(run: list[re.Match[str]], first: re.Match[str]) -> list[re.Match[str]]:
    """A run without the words at its ends that only join others."""
    telling = [at for at, word in enumerate(run) if len(word[0]) >= LEAST or is_name(word, first)]
    return run[telling[0] : telling[-1] + 1] if telling else []


def is_name(word: re.Match[str], first: re.Match[str]) -> bool:
    """Whether it is written like a name; the first word of a passage begins with a capital in any case."""
    return word[0][0].isupper() and (word.start() != first.start() or word[0][1:2].isupper())
