"""Disputes of Sidelight JSON, with positions, assessments and evidence, become rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from storage.formats import json_values as v
from storage.formats.json_ids import Known, new_key
from storage.formats.json_values import InvalidValue, Json
from storage.schema import Assessment, Dispute, Evidence, EvidenceConsistency, Meta, Position, PositionClaim
from storage.translating import said
from storage.upholding import noted_under
from storage.vocabulary import (
    ClaimRole,
    Confidence,
    Consistency,
    DisputeKind,
    DisputeStatus,
    Likelihood,
    Opinion,
    Resolution,
)

_Row = dict[str, Any]


_PART_CLAUSES: dict[type[Any], str] = {Position: "position", Assessment: "assessment", Evidence: "evidence"}


class DisputeImport:
    """Takes disputes in. One whose id the project has stays as it is there, with its positions."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._seen: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self._present: set[str] = set()
        self._numbers: set[int] = set(known.edit.connection.execute(select(Dispute.number)).scalars())
        self._rows: dict[type[Any], list[_Row]] = {
            model: [] for model in (Dispute, Position, PositionClaim, Assessment, Evidence, EvidenceConsistency, Meta)
        }

    def take(self, items: list[Any]) -> None:
        """Take the whole section in."""
        known = self._known
        ids = [v.required_id(item) for item in items if isinstance(item, dict) and isinstance(item.get("id"), str)]
        self._present = known.existing(Dispute, ids)
        v.each(items, "disputes", self._dispute)
        self._refuse_taken_ids()
        known.present["disputes"] += len(self._present)
        known.added["disputes"] += len(self._rows[Dispute])
        for model, rows in self._rows.items():
            known.edit.insert(model, rows)

    def _refuse_taken_ids(self) -> None:
        """A position, assessment or piece of evidence belongs to one dispute, also across document and project."""
        for model, words in _PART_CLAUSES.items():
            ids = [str(row["id"]) for row in self._rows[model]]
            taken = self._known.existing(model, ids)
            if taken:
                first = next(key for key in ids if key in taken)
                raise InvalidValue(
                    "another dispute of this project has the {} {} already",
                    "disputes",
                    values=(said("errors", words), first),
                )

    def _dispute(self, item: Json, _number: int) -> None:
        known = self._known
        key = new_key(self._seen, v.an_object(item))
        self._seen[key] = key
        row = {
            "id": key,
            "number": self._number(item) if key not in self._present else 0,
            "question": v.required_text(item, "question"),
            "topic": v.text(item, "topic"),
            "kind": v.word(item, "kind", frozenset(DisputeKind), "value"),
            "status": v.word(item, "status", frozenset(DisputeStatus), "open"),
            "resolution": v.optional_word(item, "resolution", frozenset(Resolution)),
            "rationale": v.text(item, "rationale"),
            "confidence": v.optional_word(item, "confidence", frozenset(Confidence)),
            "annotator_id": known.annotator(item),
            "created_at": v.moment(item, "created_at", known.moment),
        }
        parts: dict[type[Any], list[_Row]] = {model: [] for model in self._rows}
        positions: dict[str, str] = {}

        def position(each: Json, number: int) -> None:
            positions[self._part_id(each)] = key
            self._position(each, number, key, parts)

        for name, taker in (
            ("positions", position),
            ("assessments", lambda each, _: self._assessment(each, key, positions, parts)),
            ("evidence", lambda each, _: self._evidence(each, key, positions, parts)),
        ):
            if item.get(name) is not None:
                v.each(item[name], name, taker)
        upheld = item.get("upheld_position_id")
        if upheld is not None and upheld in positions and row["resolution"] == Resolution.POSITION_UPHELD.value:
            parts[Meta].append({"key": noted_under(key), "value": upheld})
        if key not in self._present:
            self._rows[Dispute].append(row)
            for model, rows in parts.items():
                self._rows[model].extend(rows)

    def _position(self, item: Json, number: int, dispute_id: str, parts: dict[type[Any], list[_Row]]) -> None:
        key = v.required_id(item)
        parts[Position].append({
            "id": key, "dispute_id": dispute_id, "ordinal": number, "label": v.text(item, "label"),
            "value": v.optional_text(item, "value"),
        })  # fmt: skip
        taken: set[str] = set()

        def claim(each: Json, _number: int) -> None:
            claim_id = self._known.claim(v.an_object(each), "claim_id")
            role = v.word(each, "role", frozenset(ClaimRole), "asserts")
            if claim_id not in taken:
                taken.add(claim_id)
                parts[PositionClaim].append({"position_id": key, "claim_id": claim_id, "role": role})

        if item.get("claims") is not None:
            v.each(item["claims"], "claims", claim)

    def _assessment(
        self, item: Json, dispute_id: str, positions: dict[str, str], parts: dict[type[Any], list[_Row]]
    ) -> None:
        key = self._part_id(item)
        annotator_id = self._known.annotator(item)
        if annotator_id is None:
            raise InvalidValue("an assessment needs an analyst", "annotator_id")
        parts[Assessment].append({
            "id": key, "dispute_id": dispute_id, "claim_id": None,
            "position_id": None if item.get("position_id") is None else _position_id(item, positions),
            "annotator_id": annotator_id, "opinion": v.optional_word(item, "opinion", frozenset(Opinion)),
            "likelihood": v.optional_word(item, "likelihood", frozenset(Likelihood)),
            "confidence": v.optional_word(item, "confidence", frozenset(Confidence)),
            "reasoning": v.text(item, "reasoning"), "created_at": v.moment(item, "created_at", self._known.moment),
        })  # fmt: skip

    def _evidence(
        self, item: Json, dispute_id: str, positions: dict[str, str], parts: dict[type[Any], list[_Row]]
    ) -> None:
        known = self._known
        key = self._part_id(item)
        parts[Evidence].append({
            "id": key, "dispute_id": dispute_id,
            "annotation_id": None if item.get("annotation_id") is None else known.annotation(item, "annotation_id"),
            "citation": v.text(item, "citation"), "note": v.text(item, "note"), "annotator_id": known.annotator(item),
            "created_at": v.moment(item, "created_at", known.moment),
        })  # fmt: skip
        rated: set[str] = set()

        def rating(each: Json, _number: int) -> None:
            position_id = _position_id(v.an_object(each), positions)
            consistency = v.word(each, "consistency", frozenset(Consistency))
            if position_id not in rated:
                rated.add(position_id)
                parts[EvidenceConsistency].append(
                    {"evidence_id": key, "position_id": position_id, "consistency": consistency}
                )

        if item.get("consistency") is not None:
            v.each(item["consistency"], "consistency", rating)

    def _part_id(self, item: Json) -> str:
        key = new_key(self._parts, v.an_object(item))
        self._parts[key] = key
        return key

    def _number(self, item: Json) -> int:
        """Return the number that the document gives a dispute, or the next free one when it is taken here."""
        number = v.whole(item, "number") if item.get("number") is not None else 0
        if number == 0 or number in self._numbers:
            last = self._known.edit.connection.execute(select(func.max(Dispute.number))).scalar() or 0
            number = max([last, *self._numbers]) + 1
        self._numbers.add(number)
        return number


def _position_id(item: Json, positions: dict[str, str]) -> str:
    value = v.required_id(item, "position_id")
    if value not in positions:
        raise InvalidValue("the dispute has no position {}", "position_id", values=(value,))
    return value
