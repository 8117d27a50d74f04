"""A claim's statement, prefilled: the sentence as one would note it, with the name where it has a pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.attribution.speakers import Speakers
from nlp.claims.signals import Sight
from nlp.mentions import Candidate
from nlp.proposals import QuotationProposal, QuoteType, Segments
from nlp.trees import Tree

_LEAD = re.compile(
    r"^(?:however|but|and|yet|still|meanwhile|moreover|furthermore|in addition|also|indeed|in fact|nevertheless|"
    r"nonetheless|simultaneously|naturally|firstly|secondly|finally|by contrast|for example|for instance|thus|"
    r"therefore|besides|then|so)\b,? ",
    re.IGNORECASE,
)
_THAT = re.compile(r"^that ", re.IGNORECASE)
_MARKS = re.compile(r"[“”„«»\"]|''|``")
_SPACES = re.compile(r"\s+")
_HE = re.compile(r"^(he|she)\b", re.IGNORECASE)
_ENDS = ".!?…"
_RELATIVE = frozenset(["who", "which", "that", "what", "whom"])


class Statements:
    """Writes the statements of one article; knows who was spoken of before each sentence."""

    def __init__(self, text: str, names: Sequence[Candidate], trees: Sequence[Tree]) -> None:
        self._text = text
        self._speakers = Speakers(text, names)
        self._speakers.learn(trees)

    def of(self, sight: Sight, owner: QuotationProposal | None) -> str:
        """One sentence without quotation marks; the words of the article otherwise."""
        written = self._inside(sight, owner.content) if owner is not None and _is_clause(sight, owner) else sight.words
        if len(written) * 3 < len(sight.words):
            written = sight.words
        plain = _SPACES.sub(" ", _MARKS.sub("", written)).strip(" ,;:—–-")
        plain = _THAT.sub("", plain)
        shorter = _LEAD.sub("", plain)
        plain = shorter if len(shorter.split()) > 3 else plain
        plain = self._with_name(plain, sight.start)
        plain = plain[:1].upper() + plain[1:]
        return plain if not plain or plain[-1] in _ENDS else plain + "."

    def _inside(self, sight: Sight, content: Segments) -> str:
        parts = [(max(part.start, sight.start), min(part.end, sight.end)) for part in content]
        return " ".join(self._text[start:end] for start, end in parts if start < end)

    def _with_name(self, plain: str, position: int) -> str:
        match = _HE.match(plain)
        if match is None:
            return plain
        named = self._speakers.person_before(match.group(1).lower(), position)
        if not named:
            return plain
        return self._text[named[0].start : named[0].end] + plain[match.end() :]


def _is_clause(sight: Sight, owner: QuotationProposal) -> bool:
    """Whether what is reported can stand alone; "his record of hedging" cannot."""
    tree = sight.tree
    if owner.quote_type is QuoteType.DIRECT or tree is None:
        return True
    spoken = (token for part in owner.content for token in tree.at(part.start, part.end))
    subjects = [token for token in spoken if tree.deps[token] in ("nsubj", "nsubjpass", "expl")]
    return bool(subjects) and tree.lower[subjects[0]] not in _RELATIVE
