"""A light stem for English words: forms of one word become equal; not a word a person would write."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Cut the commonest verb endings: "detain", "detained" and "detaining" are one."""
    for ending in ("ing", "ed"):
        base = word[: -len(ending)]
        if word.endswith(ending) and len(base) >= 3 and any(vowel in base for vowel in "aeiouy"):
            if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
                base = base[:-1]
            return base.removesuffix("e")
    return word.removesuffix("e") if len(word) > 4 else word
