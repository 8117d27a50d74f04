"""Page furniture in a saved article: comment forms, share buttons, word counts, torn HTML. It gets no proposals.

A table of patterns, English first; another language is more rows. What a pattern marks is a whole row, never a word
inside prose, so the patterns match a row from its first to its last character.
"""

from __future__ import annotations

import re

LONGEST_ROW = 160
"""Characters. Longer rows are prose, whatever words they hold; torn HTML is known at any length."""

MOST_MARKUP = 0.3
"""Share of a row beyond which its markup makes it torn HTML; a sentence in <p> or with &amp; in it is a sentence."""

_MARKUP = re.compile(
    r"<\s*/?\s*(?:a|b|br|div|em|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong|style|t[dhr]|table|tbody|thead|u|ul)"
    r"\b[^<>]{0,200}>|&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|#\d{2,5}|#x[0-9a-f]{2,4});",
    re.IGNORECASE,
)

_ROWS = (
    r"(?:leave|post|write|add|submit|view) (?:a |your |all |the )?(?:reply|comments?)",
    r"cancel reply|reply|log ?in to (?:reply|comment)|comments?(?: are closed| \(\d+\)| policy)?|no comments?(?: yet)?",
    r"you must be logged in.*",
    r"your email address will not be published\.?.*|required fields are marked\s*\*?",
    r"(?:name|e-?mail|website|comment|message|subject)\s*\*?:?",
    r"save my name, e-?mail.*|notify me (?:of|when).*|this site uses akismet.*|learn how your comment data.*",
    r"print friendly.*|(?:print|download|save)(?: (?:this|as|the))?(?: (?:page|article|story|pdf))?",
    r"\(?word count:? ?[\d,.]+\)?|\(?[\d,.]+ words\)?|\d+ ?min(?:ute)?s?\.? read(?:ing time)?|reading time:? .*",
    r"[\d,.]+[km]? (?:shares?|views?|comments?|likes?|reactions?|followers?)",
    r"(?:share|tweet|pin|e-?mail|send|copy)(?: (?:this|on|via|to|by|it|link|with|the)\b.*)?:?",
    r"(?:share|like|follow|find|join)(?: us| this)? (?:on|via) .*",
    r"facebook|twitter|whatsapp|linkedin|telegram|reddit|instagram|youtube|rss",
    r"follow us.*|subscribe(?: (?:now|today|here|to our|to the|for).*)?|sign (?:up|in)(?: (?:for|to|now|here)\b.*)?",
    r"(?:read|see|learn|show|load|view) more\b(?! than).*|continue reading.*|click here.*|tap here.*",
    r"(?:related|recommended|popular|latest|trending)(?: (?:articles?|posts?|stories|news|topics|links))+:?",
    r"more (?:articles?|posts?|stories|news|reading|topics|links)(?: .{1,40})?",
    r"(?:you (?:may|might) also like|more (?:from|like|on) this|most read|editor'?s picks?|trending now).*",
    r"(?:previous|next|older|newer)(?: (?:article|post|story|page|posts))?(?: [:»→].*)?|back to top|skip to .*content",
    r"(?:posted|filed) (?:in|under|by):? .*|(?:tags?|categor(?:y|ies)|topics?|keywords?):.*",
    r"(?:advertisement|sponsored(?: content)?|promoted|paid post|ad)",
    r"(?:©|\(c\)|copyright)\s.*|.*\ball rights reserved\b.*",
    r"(?:privacy|cookie)s?(?: (?:policy|settings|notice|preferences))|terms (?:of|and) .{3,20}|contact us|about us",
    r"(?:we|this (?:site|website)) uses? cookies.*|accept (?:all )?cookies?|manage cookies?",
    r"(?:loading|please wait)\W*|menu|search|home|close|toggle navigation|listen to this article.*",
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+",
)

_ROW = re.compile("|".join(f"(?:{row})" for row in _ROWS), re.IGNORECASE)
_ORNAMENT = "•*·-–—|>»→ \t[]#"


def is_boilerplate(row: str) -> bool:
    """Whether one line, or one sentence of it, is page furniture."""
    if "<" in row or "&" in row:
        bare = _MARKUP.sub("", row)
        if len(row) - len(bare) > MOST_MARKUP * len(row):
            return True
        row = bare
    if len(row) > LONGEST_ROW:
        return False
    words = row.strip(_ORNAMENT)
    return not any(map(str.isalnum, words)) or _ROW.fullmatch(words.rstrip(".!")) is not None
