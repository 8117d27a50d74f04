"""Comparisons of passages in Sidelight JSON become rows, every quote compared with its article's text."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import select

from storage.formats import json_values as v
from storage.formats.json_ids import IMPORTED, Known, new_key
from storage.formats.json_values import InvalidValue, Json
from storage.schema import Article, Suggestion, SuggestionSide, TextContent
from storage.vocabulary import ComparisonBasis, ComparisonRelation

_RELATION, _BASIS = frozenset(ComparisonRelation), frozenset(ComparisonBasis)
_Row = dict[str, Any]
_Pair = tuple[frozenset[tuple[str, str]], str]


def take_suggestions(known: Known, items: list[Any]) -> None:
    """Take comparisons in; the same passages compared on the same basis are one."""
    seen: dict[str, str] = {}
    rows: list[_Row] = []
    sides: dict[str, list[_Row]] = {}
    quotes: dict[str, list[tuple[int, str, Json]]] = defaultdict(list)

    def take(item: Json, number: int) -> None:
        key = new_key(seen, v.an_object(item))
        seen[key] = key
        rows.append(_row(known, key, item))
        sides[key] = [_side(known, key, name, item, number, quotes) for name in ("a", "b")]

    v.each(items, "suggestions", take)
    _check_quotes(known, quotes)
    present = known.existing(Suggestion, seen)
    same = set() if known.empty else _compared(known)
    fresh = [
        row for row in rows if row["id"] not in present and _pair(sides[row["id"]], row["basis"]) not in same
    ]  # fmt: skip
    known.present["suggestions"] += len(rows) - len(fresh)
    known.added["suggestions"] += len(fresh)
    known.edit.insert(Suggestion, fresh)
    known.edit.insert(SuggestionSide, [side for row in fresh for side in sides[row["id"]]])


def _row(known: Known, key: str, item: Json) -> _Row:
    explanation = v.an_object(item.get("explanation") or {})
    score = v.number(item, "score")
    return {
        "id": key,
        "relation": v.word(item, "relation", _RELATION),
        "basis": v.word(item, "basis", _BASIS),
        "score": 0.0 if score is None else score,
        "explanation": {
            "text": v.text(explanation, "text"),
            **{name: v.texts(explanation, name) for name in ("steps", "shared", "differs")},
            **{name: v.text(explanation, name) for name in ("dispute_id",) if name in explanation},
        },
        "decision": v.optional_word(item, "decision", _RELATION),
        "origin": v.origin(item, IMPORTED),
        "annotator_id": known.annotator(item),
        "created_at": v.moment(item, "created_at", known.moment),
    }


def _side(
    known: Known, key: str, name: str, item: Json, number: int, quotes: dict[str, list[tuple[int, str, Json]]]
) -> _Row:
    try:
        side = v.an_object(item.get(name))
        article_id = known.article(side)
        segments = side.get("segments")
        if segments.__class__ is not list or not segments:
            raise InvalidValue("a list was expected", "segments")
        for segment in segments:
            v.an_object(segment)
            if v.whole(segment, "start") >= v.whole(segment, "end"):
                raise InvalidValue("a start before an end was expected", "segments")
            quotes[article_id].append((number, name, segment))
        claim_id = None if side.get("claim_id") is None else known.claim(side, "claim_id")
    except InvalidValue as error:
        raise error.within(name) from None
    return {
        "suggestion_id": key, "side": name, "article_id": article_id, "claim_id": claim_id,
        "segments": [[segment["start"], segment["end"], v.text(segment, "text")] for segment in segments],
    }  # fmt: skip


def _check_quotes(known: Known, quotes: dict[str, list[tuple[int, str, Json]]]) -> None:
    for article_id, wanted in quotes.items():
        text = known.edit.connection.execute(
            select(TextContent.content)
            .join(Article, Article.text_sha256 == TextContent.sha256).where(Article.id == article_id)
        ).scalar_one()  # fmt: skip
        for number, name, segment in wanted:
            start, end = segment["start"], segment["end"]
            if end > len(text) or text[start:end] != segment.get("text"):
                raise InvalidValue(
                    "it does not quote its article's text at [{}, {})",
                    f"suggestions[{number}]", name, "segments", values=(start, end),
                )  # fmt: skip


def _pair(sides: list[_Row], basis: str) -> _Pair:
    return frozenset((side["article_id"], repr([s[:2] for s in side["segments"]])) for side in sides), basis


def _compared(known: Known) -> set[_Pair]:
    sides: dict[str, list[_Row]] = defaultdict(list)
    columns = (SuggestionSide.suggestion_id, SuggestionSide.article_id, SuggestionSide.segments)
    for row in known.edit.fetch(select(*columns)):
        sides[row["suggestion_id"]].append(dict(row))
    rows = known.edit.connection.execute(select(Suggestion.id, Suggestion.basis))
    return {_pair(sides[row.id], row.basis) for row in rows}
