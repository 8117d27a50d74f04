"""Annotations of Sidelight JSON become rows: every offset and quote is compared with the article's text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from nlp.proposals import Segment
from storage.formats import json_values as v
from storage.formats.json_ids import IMPORTED, Known, new_key
from storage.formats.json_rows import AnnotationRows
from storage.formats.json_values import InvalidValue, Json
from storage.operations.annotating import CONTEXT, normalised, quote_of, short
from storage.vocabulary import (
    AnnotationKind,
    Attribution,
    ClaimType,
    Confidence,
    Factuality,
    LabelKind,
    Likelihood,
    Modifier,
    Opinion,
    Polarity,
    QuoteType,
    SegmentRole,
    Status,
)

Place = tuple[tuple[int, int], ...]

KINDS: Final[Mapping[str, str]] = {
    "mentions": AnnotationKind.MENTION.value,
    "claims": AnnotationKind.CLAIM.value,
    "quantities": AnnotationKind.QUANTITY.value,
    "quotations": AnnotationKind.QUOTATION.value,
    "spans": AnnotationKind.SPAN.value,
}
"""Key of a list in an article -> kind of its annotations."""

_STATUS = frozenset(Status)
_CLAIM_TYPE = frozenset(ClaimType)
_ATTRIBUTION = frozenset(Attribution)
_FACTUALITY = frozenset(Factuality)
_POLARITY = frozenset(Polarity)
_MODIFIER = frozenset(Modifier)
_QUOTE_TYPE = frozenset(QuoteType)
_OPINION, _LIKELIHOOD, _CONFIDENCE = frozenset(Opinion), frozenset(Likelihood), frozenset(Confidence)
_BODY, _SPEAKER, _CUE, _HEDGE = (
    role.value for role in (SegmentRole.BODY, SegmentRole.SPEAKER, SegmentRole.CUE, SegmentRole.HEDGE)
)
_ENTITY, _CLAIM, _SPAN = LabelKind.ENTITY.value, LabelKind.CLAIM.value, LabelKind.SPAN.value
_NO_OBJECT: Final[Json] = {}

_Made = tuple[str, str | None, str, str | None, str]
"""Origin, analyst, made at, decided at, note."""


class ArticleAnnotations:
    """The annotations of one article of the document, on their way into rows."""

    def __init__(self, known: Known, rows: AnnotationRows, article_id: str, text: str, removed: Sequence[int]) -> None:
        self._known = known
        self._rows = rows
        self._article_id = article_id
        self._text = text
        self._length = len(text) + len(removed)
        self._removed = removed
        self._add_segment = rows.segments.append

    def take(self, article: Json) -> None:
        """Turn every annotation of the article into rows."""
        takers: dict[str, Callable[[Json, int], None]] = {
            "mentions": self._mention, "claims": self._claim, "quantities": self._quantity,
            "quotations": self._quotation, "spans": self._span,
        }  # fmt: skip
        for key, taker in takers.items():
            items = article.get(key)
            if items is not None:
                v.each(items, key, taker)

    # --- one function per kind ------------------------------------------------------------------------------------

    def _mention(self, item: Json, _number: int) -> None:
        known = self._known
        key = new_key(known.annotations, v.an_object(item))
        place = self._segments(key, item, _BODY)
        if "entity_id" in item:
            entity_id = None if item["entity_id"] is None else known.entity(item)
        else:
            entity_id = known.entity_of_mention.get(key)
        status = v.word(item, "status", _STATUS, "confirmed")
        decided = v.flag(item, "entity_decided", entity_id is not None and status == "confirmed")
        self._add(
            key, "mention", place, item, known.label(_ENTITY, v.required_text(item, "label")), status,
            entity_id=entity_id, entity_decided=decided,
        )  # fmt: skip

    def _span(self, item: Json, _number: int) -> None:
        key = new_key(self._known.annotations, v.an_object(item))
        place = self._segments(key, item, _BODY)
        label = self._known.label(_SPAN, v.required_text(item, "label"))
        self._add(key, "span", place, item, label, v.word(item, "status", _STATUS, "confirmed"))

    def _claim(self, item: Json, _number: int) -> None:
        known = self._known
        key = new_key(known.annotations, v.an_object(item))
        place = self._segments(key, item, _BODY)
        speaker = self._speaker(key, item)
        self._part(key, item, "cue", _CUE)
        self._hedges(key, item)
        credibility = v.number(item, "credibility")
        if credibility is not None and credibility not in (1, 2, 3, 4, 5, 6):
            raise InvalidValue("1 to 6 was expected", "credibility")
        self._rows.claims.append([
            key,
            " ".join(self._quote(place).split()) if item.get("statement") is None else v.text(item, "statement"),
            v.word(item, "claim_type", _CLAIM_TYPE, "other"),
            v.number(item, "check_worthiness"),
            v.word(item, "attribution", _ATTRIBUTION, "author"),
            v.word(item, "factuality", _FACTUALITY, "underspecified"),
            v.word(item, "polarity", _POLARITY, "positive"),
            v.optional_text(speaker, "text"),
            known.entity(speaker),
            v.optional_text(item, "as_of", 32),
            v.text(item, "scope_note"),
            None if credibility is None else int(credibility),
            v.flag(item, "disputed"),
        ])  # fmt: skip
        for quantity_id in v.texts(item, "quantity_ids"):
            self._rows.claim_quantities.append((key, v.required_id({"quantity_ids": quantity_id}, "quantity_ids")))
        if item.get("assessments") is not None:
            v.each(item["assessments"], "assessments", lambda each, _: self._assessment(key, each))
        known.claims[key] = self._article_id
        label = known.optional_label(_CLAIM, item)
        self._add(key, "claim", place, item, label, v.word(item, "status", _STATUS, "confirmed"))

    def _quantity(self, item: Json, _number: int) -> None:
        key = new_key(self._known.annotations, v.an_object(item))
        place = self._segments(key, item, _BODY)
        self._rows.quantities.append([
            key, v.number(item, "value"), v.number(item, "low"), v.number(item, "high"), v.optional_text(item, "unit"),
            v.optional_text(item, "dimension"), v.word(item, "modifier", _MODIFIER, "exact"),
            v.optional_text(item, "measures"), v.optional_text(item, "subject"), v.optional_text(item, "as_of", 32),
            v.text(item, "scope_note"),
        ])  # fmt: skip
        self._known.quantities[key] = self._article_id
        label = self._known.optional_label(_SPAN, item)
        self._add(key, "quantity", place, item, label, v.word(item, "status", _STATUS, "confirmed"))

    def _quotation(self, item: Json, _number: int) -> None:
        key = new_key(self._known.annotations, v.an_object(item))
        try:
            place = self._segments(key, v.an_object(item.get("content")), _BODY)
        except InvalidValue as error:
            raise error.within("content") from None
        speaker = self._speaker(key, item)
        self._part(key, item, "cue", _CUE)
        self._hedges(key, item)
        quote_type = v.word(item, "quote_type", _QUOTE_TYPE, "direct")
        self._rows.quotations.append([key, quote_type, v.optional_text(speaker, "text"), self._known.entity(speaker)])
        label = self._known.optional_label(_SPAN, item)
        self._add(key, "quotation", place, item, label, v.word(item, "status", _STATUS, "confirmed"))

    def _assessment(self, claim_id: str, item: Json) -> None:
        key = v.required_id(v.an_object(item))
        annotator_id = self._known.annotator(item)
        if annotator_id is None:
            raise InvalidValue("an assessment needs an analyst", "annotator_id")
        self._rows.assessments.append([
            key, None, claim_id, None, annotator_id, v.optional_word(item, "opinion", _OPINION),
            v.optional_word(item, "likelihood", _LIKELIHOOD), v.optional_word(item, "confidence", _CONFIDENCE),
            v.text(item, "reasoning"), v.moment(item, "created_at", self._known.moment),
        ])  # fmt: skip

    # --- what they share ------------------------------------------------------------------------------------------

    def _add(
        self, key: str, kind: str, place: Place, item: Json, label_id: str | None, status: str, *,
        entity_id: str | None = None, entity_decided: bool = False,
    ) -> None:  # fmt: skip
        self._known.annotations[key] = key
        origin, annotator_id, created_at, decided_at, note = self._made(item)
        self._rows.annotations.append((
            key, self._article_id, kind, label_id, entity_id, entity_decided, status, origin, v.number(item, "score"),
            self._reasons(item), note, annotator_id, created_at, decided_at,
        ))  # fmt: skip
        self._rows.places.append(place)

    def _made(self, item: Json) -> _Made:
        """Return who made an annotation and when; what was checked once is not checked again."""
        get = item.get
        said = (get("origin"), get("annotator_id"), get("created_at"), get("decided_at"), get("note"))
        try:
            found = self._rows.made.get(said)
        except TypeError:  # a list or an object where a text was expected: found out below
            found = None
        if found is None:
            known = self._known
            found = (
                v.origin(item, IMPORTED), known.annotator(item), v.moment(item, "created_at", known.moment),
                v.optional_moment(item, "decided_at"), v.text(item, "note"),
            )  # fmt: skip
            self._rows.made[said] = found
        return found

    def _reasons(self, item: Json) -> list[str]:
        """Return the reasons, the same list for the same words: most annotations give the same few."""
        reasons = v.texts(item, "reasons")
        return self._rows.reasons.setdefault(tuple(reasons), reasons)

    def _segments(self, key: str, holder: Json, role: str, part: int = 0) -> Place:
        """Add the segments of one role, each with its quote and surroundings; returns where they lie."""
        items = holder.get("segments")
        if items.__class__ is not list:
            raise InvalidValue("a list was expected" if items is not None else "it is missing", "segments")
        if not items and role == _BODY:
            raise InvalidValue("an annotation needs at least one stretch of text", "segments")
        text, add = self._text, self._add_segment
        if len(items) == 1:
            start, end = self._stretch(items[0], 0)
            before = text[start - CONTEXT : start] if start > CONTEXT else text[:start]
            add((key, role, part, 0, start, end, text[start:end], before, text[end : end + CONTEXT]))
            return ((start, end),)
        places: list[tuple[int, int]] = []
        last = -1
        for ordinal, item in enumerate(items):
            start, end = self._stretch(item, ordinal)
            if start <= last:
                return self._normalised(key, items, role, part, ordinal)
            last = end
            places.append((start, end))
            before = text[start - CONTEXT : start] if start > CONTEXT else text[:start]
            add((key, role, part, ordinal, start, end, text[start:end], before, text[end : end + CONTEXT]))
        return tuple(places)

    def _stretch(self, item: Any, ordinal: int) -> tuple[int, int]:
        """Return a checked [start, end) in code points of the canonical text."""
        try:
            start, end, said = item["start"], item["end"], item.get("text")
        except (TypeError, KeyError, AttributeError):
            raise InvalidValue("a start and an end were expected", f"segments[{ordinal}]") from None
        if start.__class__ is not int or end.__class__ is not int or not 0 <= start < end <= self._length:
            raise InvalidValue(
                "[{}, {}) is no stretch of a text of {} code points",
                f"segments[{ordinal}]",
                values=(_shown(start), _shown(end), self._length),
            )
        if self._removed:
            start -= bisect_left(self._removed, start)
            end -= bisect_left(self._removed, end)
            if said.__class__ is str:
                said = said.replace("\r\n", "\n").replace("\r", "\n")
            if start == end:
                raise InvalidValue("it holds nothing but a line end's second half", f"segments[{ordinal}]")
        quote = self._text[start:end]
        if said is not None and said != quote:
            raise InvalidValue(
                "it quotes “{}” but the article has “{}” at [{}, {})",
                f"segments[{ordinal}]", "text", values=(_shown(said), short(quote), start, end),
            )  # fmt: skip
        return start, end

    def _normalised(self, key: str, items: list[Any], role: str, part: int, taken: int) -> Place:
        """Sort and join segments that a document gives in disorder or overlapping."""
        if taken:
            del self._rows.segments[-taken:]
        text = self._text
        joined = normalised((Segment(*self._stretch(item, n)) for n, item in enumerate(items)), text)
        for ordinal, (start, end) in enumerate((s.start, s.end) for s in joined):
            before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
            self._add_segment((key, role, part, ordinal, start, end, text[start:end], before, after))
        return tuple((s.start, s.end) for s in joined)

    def _quote(self, place: Place) -> str:
        return quote_of(self._text, [Segment(start, end) for start, end in place])

    def _part(self, key: str, item: Json, name: str, role: str, part: int = 0) -> Json:
        """Add the segments of a part (cue, speaker); returns the part, empty where there is none."""
        found = item.get(name)
        if found is None:
            return _NO_OBJECT
        try:
            if v.an_object(found).get("segments"):
                self._segments(key, found, role, part)
        except InvalidValue as error:
            raise error.within(name) from None
        return found  # type: ignore[no-any-return]

    def _speaker(self, key: str, item: Json) -> Json:
        return self._part(key, item, "speaker", _SPEAKER)

    def _hedges(self, key: str, item: Json) -> None:
        def take(hedge: Json, part: int) -> None:
            self._segments(key, v.an_object(hedge), _HEDGE, part)

        if item.get("hedges") is not None:
            v.each(item["hedges"], "hedges", take)


def _shown(value: object) -> str:
    return short(value if isinstance(value, str) else repr(value)[:80])
