"""Documents of words, in time that grows with the text: no word is so long that taking its marks off takes minutes.

spaCy's tokenizer takes brackets, quotes, units and the like off the ends of a word one by one and looks at the whole
rest each time. A row of 16,000 equals signs took it half a minute, one of 500,000 would take a day.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST = 500
"""Characters without a space that are given to the tokenizer at once: addresses of web pages are hardly longer."""

_LONG = re.compile(rf"\S{{{LONGEST + 1},}} ?")
"""With the space behind it, which belongs to the last word."""


def make_doc(nlp: Language, text: str) -> Doc:
    """What ``nlp.make_doc`` gives, but words of more than LONGEST characters are cut. Its text is ``text``."""
    cuts = [cut for word in _LONG.finditer(text) for cut in (*range(word.start(), word.end() - 1, LONGEST), word.end())]
    if not cuts:
        return nlp.make_doc(text)
    from spacy.tokens import Doc

    edges = sorted({0, *cuts, len(text)})
    parts = [nlp.make_doc(text[start:end]) for start, end in pairwise(edges)]
    # One word begins at each edge: what is joined must have no space of its own put between.
    joined = Doc.from_docs(parts, ensure_whitespace=False)
    if joined is None or joined.text != text:
        raise ValueError(f"the tokenizer changed a text of {len(text)} characters")
    return joined
