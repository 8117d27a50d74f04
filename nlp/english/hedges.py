"""Words of doubt and hearsay in English, each with the factuality that it leaves. About ninety cues."""

from __future__ import annotations

from nlp.proposals import Factuality

PROBABLE = (
    "probably|likely|very likely|most likely|presumably|arguably|apparently|evidently|seemingly|is expected to|"
    "are expected to|was expected to|were expected to|is believed to|are believed to|is thought to|are thought to|"
    "is considered|are considered|is estimated|are estimated|is set to|are set to|is poised to|are poised to|"
    "is bound to|are bound to|tends? to|in all likelihood|by most accounts|by all accounts|as far as (?:is )?known|"
    "seems?|seemed|appears? to|appeared to|would appear|would seem|points? to|suggests?|suggested|indicates?|"
    "is likely to|are likely to|must have|no doubt|largely|generally|typically"
)
POSSIBLE = (
    "may|might|could|perhaps|possibly|maybe|conceivably|potentially|can be seen as|it is possible|there is a chance|"
    "could have|may have|might have|purportedly|supposedly|ostensibly|is suspected of|are suspected of|"
    "was suspected of|raises? suspicions?|raised suspicions?|some believe|it is unclear|unclear whether|in theory|"
    "is rumou?red|are rumou?red|not ruled out|cannot be ruled out|speculation|if true|unlikely"
)
HEARSAY = (
    "reportedly|allegedly|alleged|is said to|are said to|was said to|were said to|is alleged to|are alleged to|"
    "is reported to|are reported to|was reported to|were reported to|by one estimate|by some estimates|"
    "by some accounts|according to rumou?rs|unconfirmed|so-called|self-styled|self-proclaimed|claims to|"
    "claim to|purported|accused of|what .{1,40} calls|rumou?rs|hearsay|it is claimed|it was claimed"
)
LEVELS: tuple[tuple[str, Factuality], ...] = (
    (HEARSAY, Factuality.UNDERSPECIFIED),
    (POSSIBLE, Factuality.POSSIBLE),
    (PROBABLE, Factuality.PROBABLE),
)
"""Alternatives of a regular expression, weakest factuality first."""

MONTH_MAY = (
    r"(?:\b(?:in|of|on|since|until|by|early|late|mid|last|this|next|from|to|and)[ -]|"
    r"\b\d{1,2}(?:st|nd|rd|th)? )$"
)
"""What stands before "May" where it is the month."""
