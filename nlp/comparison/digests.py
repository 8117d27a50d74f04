"""What a collection keeps of an article that is not looked at closely: its terms, its themes, its 5-grams."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass
from hashlib import blake2b

from nlp.comparison.rows import FEWEST_WORDS, Survey, Surveyor, distinct, hashed_grams, plain_words, terms_of
from nlp.grammar import grammar_for
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle
from nlp.tokens import tokens

REMEMBERED = 12_000
"""Articles whose digest is kept from one comparison to the next, some 5 kB each: the process that compares lives as
long as the window, and the next article is compared with the same ones again."""


@dataclass(frozen=True, slots=True)
class Digest:
    """Compact: there may be ten thousand."""

    sentences: int
    """Those that are not page furniture."""
    terms: tuple[str, ...]
    counts: array[int]
    """In how many sentences each of ``terms`` stands."""
    survey: Survey
    grams: array[int]
    """Hashes of its word 5-grams, each once, sorted; the same in every process."""


class _Kept:
    """Digests by a checksum of what they are made from: the texts themselves would take as much room again."""

    def __init__(self) -> None:
        self._digests: dict[bytes, Digest] = {}
        """The one asked for last stands at the end."""
        self.made = 0

    def of(self, article: ComparedArticle) -> Digest:
        key = _checksum(article)
        found = self._digests.pop(key, None)
        if found is None:
            found = _digest(article)
            self.made += 1
            if len(self._digests) >= REMEMBERED:
                del self._digests[next(iter(self._digests))]
        self._digests[key] = found
        return found


_kept = _Kept()


def digest_of(article: ComparedArticle) -> Digest:
    """The digest of an article, made anew only where its text or the places of its names changed. From one thread."""
    return _kept.of(article)


def read_anew() -> int:
    """How many digests were made since this process began."""
    return _kept.made


def _checksum(article: ComparedArticle) -> bytes:
    places = array("q", [len(article.sentences)])
    for each in article.sentences:
        places.extend((each.start, each.end, each.boilerplate))
    places.extend(mention.start for mention in article.mentions)
    found = blake2b(f"{article.language} ".encode(), digest_size=16)
    found.update(len(places).to_bytes(8, "little"))
    found.update(places.tobytes())
    found.update(article.text.encode("utf-8", "surrogatepass"))
    return found.digest()


def _digest(article: ComparedArticle) -> Digest:
    text = article.text
    grammar = grammar_for(article.language)
    survey = Surveyor(article, grammar)
    counts: Counter[str] = Counter()
    shared: set[int] = set()
    rows = 0
    for sentence in article.sentences or plain_sentences(text):
        if sentence.boilerplate:
            continue
        words = tokens(text, sentence.start, sentence.end)
        terms = terms_of(words, grammar)
        counts.update(distinct(terms))
        survey.see(text, sentence, terms, words)
        plain = plain_words(words)
        if len(plain) >= FEWEST_WORDS:
            shared.update(hashed_grams(plain))
        rows += 1
    grams = array("I", sorted(shared))
    return Digest(rows, tuple(sorted(counts)), array("H", _short(counts)), survey.result(), grams)


def _short(counts: Counter[str]) -> list[int]:
    return [min(counts[term], 0xFFFF) for term in sorted(counts)]
