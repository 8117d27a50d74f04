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
_FEW_WORDS = 6
"""Below this nothing is said of a text's language."""
_NEIGHBOURS = ("en", "es", "pt", "fr", "it", "de", "nl")
"""Languages whose function words a short text is counted with; its own must be plainly ahead."""
_AHEAD, _TIMES = 0.2, 2.5
_NAMES = {
    "ar": "Arabic", "ca": "Catalan", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "mk": "Macedonian", "nb": "Norwegian", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sl": "Slovenian",
    "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "zh": "Chinese",
}  # fmt: skip
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
    what = f"The article is in {named(declared)}" if declared else "The article seems to be in another language"
    return (
        f"{what}, the model reads {named(pipeline)}: only names that were confirmed elsewhere are marked; figures, "
        "dates, quotations and claims are not proposed, near-duplicates and what others say are found. "
        "Choose a model for its language in the settings and read it again."
    )


def no_tables(language: str) -> str:
    """What a text lacks whose language the model reads but Sidelight has no tables for."""
    return (
        f"Sidelight has no tables for {named(language)} yet: names, near-duplicates and what others say are found; "
        "figures, dates, quotations and claims are not proposed."
    )


def named(code: str) -> str:
    """A language as a person calls it in English; the code in quotation marks where we know no name."""
    return _NAMES.get(code.replace("_", "-").split("-")[0].lower(), f'"{code}"')


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
        if len(letters) > _FEWEST_WORDS and _latin_share(letters) < _NATIVE_SCRIPT:
            return _latin_language(pipeline)
        return len(words) >= _FEW_WORDS and pipeline in _NEIGHBOURS and _reads_otherwise(words, pipeline)
    return len(_stop_words(pipeline)) >= _ENOUGH_KNOWN and _stop_word_share(words, pipeline) < _FEWEST_STOP_WORDS


def _reads_otherwise(words: list[str], pipeline: str) -> bool:
    """Whether a few words are plainly of a neighbouring language: many share letters, few share function words."""
    own = _stop_word_share(words, pipeline)
    best = max(_stop_word_share(words, other) for other in _NEIGHBOURS if other != pipeline)
    return best >= own + _AHEAD and (own < _FEWEST_STOP_WORDS or best > _TIMES * own)


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
