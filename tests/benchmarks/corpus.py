"""Documents to measure with: the PolNeAR corpus where it is at hand, else text made to its measure."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

ROOT = Path(__file__).parents[2]
POLNEAR = ROOT.parent / "shared" / "data" / "polnear" / "train"
MOMENT = "2025-01-21T09:30:00.000000Z"

_BRAT_LINE = re.compile(r"T\d+\t(\S+) ([\d; ]+)\t")
_FIRST = (
    "Ana", "Boris", "Clara", "Diego", "Elena", "Farid", "Greta", "Hassan", "Irina", "Jorge", "Karin", "Luis",
    "Maria", "Nadia", "Oscar", "Petra", "Rosa", "Samuel", "Teresa", "Viktor",
)  # fmt: skip
_FAMILY = (
    "Acosta", "Becker", "Castro", "Duarte", "Eriksen", "Fuchs", "Gomez", "Haas", "Ibarra", "Jansen", "Keller",
    "Lopez", "Moreno", "Novak", "Ortega", "Prieto", "Quiroga", "Rossi", "Silva", "Torres",
)  # fmt: skip
_WORDS = (
    "the", "minister", "said", "protest", "police", "city", "council", "report", "figures", "Tuesday", "according",
    "officials", "march", "border", "quarter", "growth", "budget", "company", "station", "bridge", "hospital",
    "election", "vote", "candidate", "spokesman", "added", "percent", "killed", "injured",
)  # fmt: skip


@dataclass(slots=True)
class CorpusArticle:
    """A text with labelled passages, each a list of (start, end) in code points."""

    title: str
    text: str
    passages: list[tuple[str, list[tuple[int, int]]]] = field(default_factory=list)


def polnear() -> list[CorpusArticle]:
    """Return the articles of the corpus, each once, with the annotations of all its annotators."""
    found: dict[str, CorpusArticle] = {}
    for path in sorted(POLNEAR.glob("*/*.txt")):
        raw = path.read_bytes().decode("utf-8")
        text = raw.replace("\r\n", "\n").replace("\r", "\n")
        article = found.setdefault(text, CorpusArticle(path.stem, text))
        annotations = path.with_suffix(".ann")
        if not annotations.exists() or text != raw:
            continue
        for line in annotations.read_text(encoding="utf-8").splitlines():
            match = _BRAT_LINE.match(line)
            if match is None:
                continue
            places = sorted((int(a), int(b)) for a, b in (part.split() for part in match[2].split(";")))
            if all(0 <= a < b <= len(text) for a, b in places):
                article.passages.append((match[1], places))
    return list(found.values())


def made(articles: int, characters: int, annotations: int, seed: int = 7) -> Iterator[CorpusArticle]:
    """Yield articles of about so many characters, with so many annotations each."""
    chance = random.Random(seed)
    for number in range(articles):
        words: list[str] = [f"Article {number}."]
        length = len(words[0])
        while length < characters:
            dice = chance.random()
            word = chance.choice(_WORDS) + (".\n\n" if dice < 0.012 else "." if dice < 0.07 else "")
            words.append(word)
            length += len(word) + 1
        text = " ".join(words)
        article = CorpusArticle(f"Article {number}", text)
        spaces = [match.start() for match in re.finditer(r"\s", text)]
        for _ in range(annotations):
            at = chance.randrange(len(spaces) - 4)
            start, end = spaces[at] + 1, spaces[at + chance.choice((1, 1, 2, 3))]
            if start < end:
                article.passages.append((chance.choice(("PERSON", "ORG", "GPE", "DATE")), [(start, end)]))
        yield article


def write_document(
    path: Path, articles: Iterator[CorpusArticle] | list[CorpusArticle], *, status: str, entities: int = 0
) -> int:  # fmt: skip
    """Write articles as Sidelight JSON; return the number of annotations. Two of three mentions name an entity."""
    ids = _Ids()
    things = [ids.new() for _ in range(entities)]
    total = 0
    labels: set[str] = set()
    with path.open("w", encoding="utf-8", newline="\n") as file:
        head = {
            "format": "sidelight", "version": 1, "generator": {"name": "benchmark", "version": "1"},
            "exported_at": MOMENT, "offsets": "code_points",
            "project": {"id": ids.new(), "name": "Benchmark", "created_at": MOMENT},
            "annotators": [], "sources": [],
        }  # fmt: skip
        file.write(json.dumps(head)[:-1] + ',\n"articles":[')
        for number, article in enumerate(articles):
            labels.update(label for label, _ in article.passages)
            total += len(article.passages)
            file.write(",\n" if number else "\n")
            json.dump(_article(article, ids, status, things), file, ensure_ascii=False, separators=(",", ":"))
        listed = [
            {
                "id": ids.new(), "name": name, "kind": "entity", "colour": "#6742C3", "shortcut": str(key),
                "description": "",
            }
            for key, name in enumerate(sorted(labels), start=1)
        ]  # fmt: skip
        file.write(f'],\n"labels":{json.dumps(listed)},"relations":[],"entities":{json.dumps(_entities(things))},')
        file.write('"entity_links":[],"disputes":[],"suggestions":[]}\n')
    return total


class _Ids:
    """UUIDs that are the same in each run."""

    def __init__(self) -> None:
        self._chance = random.Random(11)
        self._count = 0

    def new(self) -> str:
        self._count += 1
        tail = self._chance.getrandbits(62)
        return str(UUID(int=(0x01940000 << 96) + (self._count << 80 & (1 << 96) - 1) | 7 << 76 | 2 << 62 | tail))


def _entities(things: list[str]) -> list[dict[str, Any]]:
    """Names of which many share a word."""
    return [
        {
            "id": key, "name": f"{_FIRST[number % len(_FIRST)]} {_FAMILY[number // len(_FIRST) % 20]}{number // 400}",
            "label": "PERSON", "aliases": [], "external_ids": {}, "mention_ids": [], "note": "",
        }
        for number, key in enumerate(things)
    ]  # fmt: skip


def _thing(things: list[str], chance: random.Random) -> str | None:
    """What a mention names, if anything: a few things are named tens of thousands of times, most a dozen times."""
    return things[int(len(things) * chance.random() ** 3)] if things and chance.random() < 0.66 else None


def _article(article: CorpusArticle, ids: _Ids, status: str, things: list[str]) -> dict[str, Any]:
    text = article.text
    named = random.Random(text[:40])
    return {
        "id": ids.new(), "title": article.title, "source_id": None, "byline": None, "url": None, "published_on": None,
        "as_of_on": None, "language": "en", "file": None, "read_with": "benchmark@1", "text": text,
        "text_sha256": sha256(text.encode()).hexdigest(),
        "mentions": [
            {
                "id": ids.new(), "segments": [{"start": a, "end": b, "text": text[a:b]} for a, b in places],
                "label": label,
                "entity_id": _thing(things, named), "score": None, "reasons": [], "status": status,
                "origin": "import:brat", "annotator_id": None, "created_at": MOMENT, "note": "",
            }
            for label, places in article.passages
        ],
        "claims": [], "quantities": [], "quotations": [], "spans": [],
    }  # fmt: skip
