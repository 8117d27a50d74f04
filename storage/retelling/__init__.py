"""What the reading machine wrote in English of its proposals, told in the language of the process.

The machine stores why it proposes something as English sentences of the texts in ``nlp.proposals.reasons`` and
``explanations``. Here they are known again and said in another language; what is of no such text stays as it is.
"""

from __future__ import annotations

from storage.retelling.amounts import amounts, is_arithmetic
from storage.retelling.forms import differences, sentences
from storage.retelling.gaps import filled, measure_name, measure_named, told
from storage.translating import language

__all__ = ["known", "measure_name", "measure_named", "retold", "sides_of", "worded"]


def retold(sentence: str) -> str:
    """A reason, an explanation, one of its steps or what differs, for the window: English stays letter by letter."""
    if language() == "en":
        return sentence
    return known(sentence) or sentence


def worded(sentence: str) -> str:
    """The same for a brief: dates are spelled out in English too, also in what the machine does not say so."""
    return known(sentence) or amounts(sentence)


def sides_of(difference: str) -> tuple[str, ...] | None:
    """Both sides of what differs ("scope (whole / by road)"); None where it has none."""
    return next((sides for each in differences() if (sides := filled(each, difference)) is not None), None)


def known(sentence: str) -> str | None:
    """A sentence in the language of the process; None for what the machine does not say so."""
    return told(sentences(), sentence) or (amounts(sentence) if is_arithmetic(sentence) else None)
