"""Whether a pipeline knows the language of a text, and what to say when it does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

MULTILINGUAL = "xx"

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 6_000
"""Characters looked at; language does not hide behind the first page."""
_FEWEST_WORDS = 30
_ENOUGH_KNOWN = 50
"""A list of function words shorter than this says nothing about a text."""
_FEWEST_STOP_WORDS = 0.12
"""Share of function words below which a text is not in the pipeline's language: English prose has .35 to .5, tables of
names .15, Spanish or German counted with English function words .05 or less."""
_PLAINLY_NATIVE = 0.25
"""Share of function words above which a text is in the pipeline's language, whatever its label says."""
_NATIVE_SCRIPT = 0.5


@dataclass(frozen=True, slots=True)
class LanguageFit:
    readable: bool
    note: str = ""


def reads_language(pipeline: str, declared: str | None, text: str) -> LanguageFit:
    """Whether a pipeline for language ``pipeline`` reads ``text``. ``declared`` is the article's language, if known.

    When it does not, the pipeline's names would be noise; confirmed names are still found in the text.
    """
    if pipeline == MULTILINGUAL:
        return LanguageFit(True)
    if declared:
        fits = declared.replace("_", "-").split("-")[0].lower() == pipeline or _reads_like(text[:_SAMPLE], pipeline)
        return LanguageFit(fits, "" if fits else _note(declared, pipeline))
    if _looks_foreign(text[:_SAMPLE], pipeline):
        return LanguageFit(False, _note(None, pipeline))
    return LanguageFit(True)


def _note(declared: str | None, pipeline: str) -> str:
    what = f'The article is in "{declared}"' if declared else "The article seems to be in another language"
    return (
        f'{what}, the model reads "{pipeline}": only names that were confirmed elsewhere are marked. '
        "Choose a model for its language in the settings and read it again."
    )


def no_tables(language: str) -> str:
    """What a text lacks whose language the model reads but Sidelight has no tables for."""
    return (
        f'Sidelight has no tables for "{language}" yet: names, near-duplicates and what others say are found; figures, '
        "dates, quotations and claims are not proposed."
    )


def _reads_like(sample: str, pipeline: str) -> bool:
    words = _WORD.findall(sample)
    return len(words) >= _FEWEST_WORDS and _stop_word_share(words, pipeline) >= _PLAINLY_NATIVE


def _stop_word_share(words: list[str], pipeline: str) -> float:
    common = _stop_words(pipeline)
    return sum(word.lower() in common for word in words) / max(1, len(words))


def _looks_foreign(sample: str, pipeline: str) -> bool:
    words = _WORD.findall(sample)
    if len(words) < _FEWEST_WORDS:
        letters = [char for char in sample if char.isalpha()]
        return len(letters) > _FEWEST_WORDS and _latin_share(letters) < _NATIVE_SCRIPT and _latin_language(pipeline)
    return len(_stop_words(pipeline)) >= _ENOUGH_KNOWN and _stop_word_share(words, pipeline) < _FEWEST_STOP_WORDS


def _latin_share(letters: list[str]) -> float:
    return sum(char < "\u0250" for char in letters) / len(letters)


def _latin_language(pipeline: str) -> bool:
    common = _stop_words(pipeline)
    return bool(common) and all(char < "\u0250" for word in common for char in word if char.isalpha())


@lru_cache(maxsize=8)
def _stop_words(language: str) -> frozenset[str]:
    from spacy.util import get_lang_class

    try:
        return frozenset(word.lower() for word in get_lang_class(language).Defaults.stop_words)
    except ImportError:
        return frozenset()
