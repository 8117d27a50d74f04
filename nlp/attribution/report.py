"""One attribution found in a parsed piece: its cue, speaker and content as sets of tokens."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.english.attribution import Verb
from nlp.trees import Tree


@dataclass(slots=True)
class Report:
    """One attribution inside ``tree``; sets hold token numbers. ``content`` may be empty while a quote is sought."""

    tree: Tree
    at: int
    """The token of the cue that the rest hangs on."""
    cue: list[int]
    source: set[int]
    content: set[int]
    reason: str
    strength: float
    head: int | None = None
    """Head of the speaker's noun phrase."""
    antecedent: int | None = None
    """For "who": the noun that it stands for."""
    verb: Verb | None = None
    takes_quote: bool = False
    full_clause: bool = True
    """The content is a clause, not merely an object: "supporting renewable energy" without subject says little."""
