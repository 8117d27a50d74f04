"""Python's collector of reference cycles, kept from holding the window up.

A full collection looks at every object there is: with a project of some size open that takes 80 to 140 ms, in the
middle of whatever the person does (``make bench``, longest event-loop gap). The records that views hold are frozen data
without cycles and are freed without the collector; what has cycles are mostly widgets, and those go when a project is
closed.
"""

from __future__ import annotations

import gc

YOUNG, MIDDLE, FULL = 20_000, 20, 1_000
"""Objects made before the youngest are looked at; of those looks, how many before the next older ones are."""


def calm() -> None:
    """Look at young objects in larger and rarer steps; once, when the window starts."""
    gc.set_threshold(YOUNG, MIDDLE, FULL)


def settle() -> None:
    """Take everything that is there now out of the collector's sight: a project is open and its views are built."""
    gc.freeze()


def tidy() -> None:
    """Look at everything: a project was closed, and nobody waits for the window."""
    gc.unfreeze()
    gc.collect()
