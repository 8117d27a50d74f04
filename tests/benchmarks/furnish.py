"""What people and the machine add to many articles: outlets, days, entities, claims with figures, disputes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from nlp.proposals import Segment
from storage import reads
from storage.ids import new_id, now
from storage.operations.annotating import HUMAN, annotation_row, segment_rows
from storage.operations.claims import claim_row
from storage.project import Project
from storage.schema import (
    Annotation,
    Article,
    Claim,
    ClaimQuantity,
    Dispute,
    Label,
    Position,
    PositionClaim,
    Quantity,
    Relation,
    Source,
    Suggestion,
    SuggestionSide,
)
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, LabelKind, Status

CLAIMS_EACH = 12
"""Claims of a dispute, at three positions."""

OUTLETS = 40


def furnish(project: Project, disputes: int = 300, *, more_claims: int = 20_000, comparisons: int = 20_000) -> None:
    """Add disputes over claims all over the articles, other claims, and comparisons; as one action."""
    project.set_annotator("Benchmark")
    chance = random.Random(5)
    articles = [(article.id, article.length) for article in reads.articles(project)]
    with project.edit("import_articles", articles=0) as edit:
        sources = [
            {"id": new_id(), "name": f"Outlet {number}", "outlet_type": None, "country": None,
             "reliability": "ABCDEF"[number % 6], "reliability_basis": ""}
            for number in range(OUTLETS)
        ]  # fmt: skip
        edit.insert(Source, sources)
        edit.update(
            Article,
            {
                key: {"source_id": sources[number % OUTLETS]["id"], "published_on": _day(number)}
                for number, (key, _length) in enumerate(articles)
            },
        )
        claims = _Claims(project)
        total = disputes * CLAIMS_EACH
        for number, (article_id, length) in enumerate(_spread(articles, total + more_claims, chance)):
            claims.add(article_id, length, chance, disputed=number < total)
        for model, rows in claims.tables():
            edit.insert(model, rows)
        label: dict[str, Any] = {
            "id": new_id(), "name": "contradicts", "kind": LabelKind.RELATION.value, "colour": "#8A5200",
            "shortcut": None, "description": "", "position": 100, "aliases": [],
        }  # fmt: skip
        edit.insert(Label, [label])  # the document that came in has its own labels, and none for relations
        for model, rows in _disputes(disputes, claims.places, label["id"], project.annotator_id):
            edit.insert(model, rows)
        for model, rows in _comparisons(claims.places, comparisons, chance):
            edit.insert(model, rows)


def _day(number: int) -> str:
    return f"20{15 + number % 10}-{1 + number % 12:02}-{1 + number % 28:02}"


def _spread(
    articles: list[tuple[Any, int]], count: int, chance: random.Random
) -> Iterator[tuple[str, int]]:  # fmt: skip
    order = articles * (count // len(articles) + 1)
    chance.shuffle(order)
    yield from order[:count]


class _Claims:
    """Rows of claims, half of them dated, each with one figure."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._rows: dict[Any, list[Any]] = {
            model: [] for model in (Annotation, SegmentRow, Claim, Quantity, ClaimQuantity)
        }
        self.places: list[tuple[str, str, int, int, str]] = []
        """Claim, article, start, end, quote."""

    def add(self, article_id: str, length: int, chance: random.Random, *, disputed: bool) -> None:
        text = self._project.text(article_id)
        start = chance.randrange(max(length - 80, 1))
        end = min(start + 60, length)
        body, figure = Segment(start, end), Segment(start, start + 6)
        claim = annotation_row(
            self._project, article_id, AnnotationKind.CLAIM, status=Status.CONFIRMED, origin=HUMAN
        )  # fmt: skip
        number = annotation_row(
            self._project, article_id, AnnotationKind.QUANTITY, status=Status.CONFIRMED, origin=HUMAN
        )  # fmt: skip
        key = claim["id"]
        words = " ".join(text[start:end].split()) or "."
        place = segment_rows(key, [body], text)
        self._rows[Annotation] += [claim, number]
        self._rows[SegmentRow] += [*place, *segment_rows(number["id"], [figure], text)]
        day = _day(chance.randrange(10_000)) if chance.random() < 0.5 else None
        self._rows[Claim].append(claim_row(key, words, as_of=day, disputed=disputed))
        self._rows[Quantity].append({
            "annotation_id": number["id"], "value": float(chance.randrange(10, 90)), "low": None, "high": None,
            "unit": None, "dimension": "count", "modifier": "exact", "measures": "killed", "subject": None,
            "as_of": None, "scope_note": "",
        })  # fmt: skip
        self._rows[ClaimQuantity].append({"claim_id": key, "quantity_id": number["id"]})
        self.places.append((key, article_id, place[0]["start"], place[0]["end"], place[0]["quote"]))

    def tables(self) -> Iterator[tuple[Any, list[Any]]]:
        yield from self._rows.items()


def _disputes(
    count: int, claims: list[tuple[str, str, int, int, str]], label_id: str, annotator_id: str | None
) -> Iterator[tuple[Any, list[Any]]]:  # fmt: skip
    rows: dict[Any, list[Any]] = {model: [] for model in (Dispute, Position, PositionClaim, Relation)}
    for number in range(1, count + 1):
        key = new_id()
        rows[Dispute].append({
            "id": key, "number": number, "question": f"How many were killed in district {number}?", "topic": "",
            "kind": "value", "status": "open", "resolution": None, "rationale": "", "confidence": None,
            "annotator_id": annotator_id, "created_at": now(),
        })  # fmt: skip
        own = claims[(number - 1) * CLAIMS_EACH : number * CLAIMS_EACH]
        for ordinal in range(3):
            position = new_id()
            label = str(20 + ordinal * 7 + number % 5)
            rows[Position].append(
                {"id": position, "dispute_id": key, "ordinal": ordinal, "label": label, "value": label}
            )
            for claim in own[ordinal::3]:
                rows[PositionClaim].append({"position_id": position, "claim_id": claim[0], "role": "asserts"})
        rows[Relation].append({
            "id": new_id(), "label_id": label_id, "from_id": own[0][0], "to_id": own[1][0], "status": "confirmed",
            "origin": HUMAN, "score": None, "reasons": [], "note": "", "annotator_id": annotator_id,
            "created_at": now(),
        })  # fmt: skip
    yield from rows.items()


def _comparisons(
    claims: list[tuple[str, str, int, int, str]], count: int, chance: random.Random
) -> Iterator[tuple[Any, list[Any]]]:  # fmt: skip
    rows, sides = [], []
    for _ in range(count):
        key = new_id()
        rows.append({
            "id": key, "relation": "contradicts", "basis": "number", "score": chance.random(),
            "explanation": {"text": "", "steps": [], "shared": [], "differs": []}, "decision": None,
            "origin": "rule:benchmark@1", "annotator_id": None, "created_at": now(),
        })  # fmt: skip
        for side, (claim, article_id, start, end, words) in zip("ab", chance.sample(claims, 2), strict=True):
            sides.append({
                "suggestion_id": key, "side": side, "article_id": article_id, "claim_id": claim,
                "segments": [[start, end, words]],
            })  # fmt: skip
    yield Suggestion, rows
    yield SuggestionSide, sides
