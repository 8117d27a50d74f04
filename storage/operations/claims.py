"""Claims, the quantities in them, and relations between annotations of one article or of two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from nlp.proposals import Modifier, Segment
from storage.changes import Changes, Row
from storage.edit import Edit
from storage.ids import new_id, now
from storage.keys import among
from storage.operations.annotating import (
    HUMAN,
    annotation_row,
    described,
    normalised,
    quote_of,
    replace_segments,
    segment_rows,
    short,
)
from storage.project import Project
from storage.records import QuantityFields
from storage.schema import Annotation, Claim, ClaimQuantity, Quantity, Quotation, Relation
from storage.schema import Segment as SegmentRow
from storage.texts import texts_of
from storage.vocabulary import (
    AnnotationKind,
    Attribution,
    ClaimType,
    Factuality,
    LabelKind,
    Polarity,
    SegmentRole,
    Status,
)

CLAIM_FIELDS = frozenset(
    {"statement", "claim_type", "attribution", "factuality", "polarity", "speaker_text", "speaker_entity_id", "as_of",
     "scope_note", "credibility"}
)  # fmt: skip
QUOTATION_FIELDS = frozenset({"quote_type", "speaker_text", "speaker_entity_id"})
QUANTITY_FIELDS = frozenset(
    {"value", "low", "high", "unit", "dimension", "modifier", "measures", "subject", "as_of", "scope_note"}
)


def add_claim(
    project: Project, article_id: str, segments: Sequence[Segment], *, statement: str | None = None,
    disputed: bool = False,
) -> Changes:  # fmt: skip
    """Make a claim of a passage; the statement is the passage itself until a person writes a better one."""
    with project.edit("add_claim") as edit:
        edit.result_id = add_claim_in(project, edit, article_id, segments, statement=statement, disputed=disputed)
    return edit.changes


def add_claim_in(
    project: Project, edit: Edit, article_id: str, segments: Sequence[Segment], *, statement: str | None = None,
    disputed: bool = False,
) -> str:  # fmt: skip
    """Make a claim inside a larger action; return its id. Fills ``quote`` of the sentence."""
    text = project.text(article_id)
    wanted = normalised(segments, text)
    quote = quote_of(text, wanted)
    edit.details["quote"] = short(quote)
    row = annotation_row(project, article_id, AnnotationKind.CLAIM, status=Status.CONFIRMED, origin=HUMAN)
    edit.insert(Annotation, [row])
    edit.insert(SegmentRow, segment_rows(row["id"], wanted, text))
    edit.insert(Claim, [claim_row(row["id"], statement or " ".join(quote.split()), disputed=disputed)])
    inside = _quantities_inside(edit, article_id, wanted)
    edit.insert(ClaimQuantity, [{"claim_id": row["id"], "quantity_id": quantity} for quantity in inside])
    return str(row["id"])


def add_claims_in(project: Project, edit: Edit, sentences: Mapping[str, Sequence[Segment]]) -> None:
    """Make a claim of each of these stretches, by article, inside a larger action: with a few statements for all."""
    quantities = _quantities_of(edit, list(sentences))
    rows: list[Row] = []
    segments: list[Row] = []
    claims: list[Row] = []
    held: list[Row] = []
    for article_id, text in texts_of(edit.connection, sentences):
        for segment in sentences[article_id]:
            row = annotation_row(project, article_id, AnnotationKind.CLAIM, status=Status.CONFIRMED, origin=HUMAN)
            rows.append(row)
            segments.extend(segment_rows(row["id"], [segment], text))
            claims.append(claim_row(row["id"], " ".join(text[segment.start : segment.end].split())))
            inside = _inside(quantities.get(article_id, ()), [segment])
            held.extend({"claim_id": row["id"], "quantity_id": quantity} for quantity in inside)
    edit.insert(Annotation, rows)
    edit.insert(SegmentRow, segments)
    edit.insert(Claim, claims)
    edit.insert(ClaimQuantity, held)


def claim_row(annotation_id: str, statement: str, **values: Any) -> dict[str, Any]:
    """Return a row of the claim table; what is not given is unset or the least committed word."""
    return {
        "annotation_id": annotation_id,
        "statement": statement,
        "claim_type": ClaimType.OTHER.value,
        "check_worthiness": None,
        "attribution": Attribution.AUTHOR.value,
        "factuality": Factuality.UNDERSPECIFIED.value,
        "polarity": Polarity.POSITIVE.value,
        "speaker_text": None,
        "speaker_entity_id": None,
        "as_of": None,
        "scope_note": "",
        "credibility": None,
        "disputed": False,
    } | values


def edit_claim(project: Project, claim_id: str, **values: Any) -> Changes:
    """Change fields of a claim (any of ``CLAIM_FIELDS``). A suggestion that a person edits is thereby confirmed."""
    unknown = set(values) - CLAIM_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_claim") as edit:
        row = edit.existing(Claim, claim_id)
        changed = {name: value for name, value in values.items() if row[name] != value}
        edit.details.update(statement=short(row["statement"]), fields=", ".join(changed))
        edit.update(Claim, {claim_id: changed})
        if changed:
            _decide(project, edit, claim_id)
    return edit.changes


def set_part(project: Project, annotation_id: str, role: SegmentRole, segments: Sequence[Segment]) -> Changes:
    """Say which words are the speaker, the cue or the hedges of a claim or quotation; none takes the part away.

    Each segment of the hedges is a hedge of its own. A suggestion that a person edits so is thereby confirmed.
    """
    with project.edit("edit_claim") as edit:
        annotation = edit.existing(Annotation, annotation_id)
        text = project.text(annotation["article_id"])
        quote, _ = described(edit, annotation_id)
        is_claim = annotation["kind"] == AnnotationKind.CLAIM.value
        if is_claim:
            edit.details.update(statement=quote, fields=role.value)
        else:
            edit.action = "edit_quotation"
            edit.details.update(quote=quote, fields=role.value)
        replace_segments(edit, annotation_id, [] if role is SegmentRole.HEDGE else segments, text, role)
        if role is SegmentRole.HEDGE:
            for part, segment in enumerate(normalised(segments, text) if segments else ()):
                edit.insert(SegmentRow, segment_rows(annotation_id, [segment], text, role=role, part=part))
        if role is SegmentRole.SPEAKER:
            spoken = quote_of(text, segments) if segments else None
            edit.update(Claim if is_claim else Quotation, {annotation_id: {"speaker_text": spoken}})
        _decide(project, edit, annotation_id)
    return edit.changes


def edit_quotation(project: Project, quotation_id: str, **values: Any) -> Changes:
    """Change fields of a quotation (any of ``QUOTATION_FIELDS``). A suggestion that is edited is thereby confirmed."""
    unknown = set(values) - QUOTATION_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_quotation") as edit:
        row = edit.existing(Quotation, quotation_id)
        changed = {name: value for name, value in values.items() if row[name] != value}
        edit.details.update(quote=described(edit, quotation_id)[0], fields=", ".join(changed))
        edit.update(Quotation, {quotation_id: changed})
        if changed:
            _decide(project, edit, quotation_id)
    return edit.changes


def mark_disputed(project: Project, claim_id: str, disputed: bool = True) -> Changes:
    """Mark a claim as disputed, or take the mark off; the question can come later."""
    with project.edit("mark_disputed" if disputed else "unmark_disputed") as edit:
        row = edit.existing(Claim, claim_id)
        edit.details.update(statement=short(row["statement"]))
        if row["disputed"] != disputed:
            edit.update(Claim, {claim_id: {"disputed": disputed}})
            _decide(project, edit, claim_id)
    return edit.changes


def edit_quantity(project: Project, quantity_id: str, **values: Any) -> Changes:
    """Change fields of a quantity (any of ``QUANTITY_FIELDS``)."""
    unknown = set(values) - QUANTITY_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_quantity") as edit:
        row = edit.existing(Quantity, quantity_id)
        quote, _ = described(edit, quantity_id)
        changed = {name: value for name, value in values.items() if row[name] != value}
        edit.details.update(quote=quote, fields=", ".join(changed))
        if "value" in changed and not {"low", "high"} & set(changed):
            changed |= _bounds_along(row, changed["value"])
        edit.update(Quantity, {quantity_id: changed})
        if changed:
            _decide(project, edit, quantity_id)
    return edit.changes


def _bounds_along(row: Row, value: float | None) -> dict[str, float | None]:
    """The bounds of an exact figure whose value is put right: they are what comparing allows for rounding it."""
    old = QuantityFields(row["value"], row["low"], row["high"], modifier=Modifier(row["modifier"]))
    if old.bounds != (None, None) or old.low is None or old.high is None or not old.value:
        return {}
    if value is None:
        return {"low": None, "high": None}
    half = abs(value) * (old.high - old.low) / 2 / abs(old.value)
    return {"low": float(f"{value - half:.12g}"), "high": float(f"{value + half:.12g}")}


def add_relation(project: Project, from_id: str, to_id: str, label_name: str) -> Changes:
    """Join two annotations by a relation label. The same relation twice is one."""
    with project.edit("add_relation") as edit:
        add_relation_in(project, edit, from_id, to_id, label_name)
        edit.details.update(quote=described(edit, from_id)[0], other=described(edit, to_id)[0], label=label_name)
    return edit.changes


def add_relation_in(project: Project, edit: Edit, from_id: str, to_id: str, label_name: str) -> None:
    """Add a relation inside a larger action; sets ``edit.result_id``."""
    if from_id == to_id:
        raise ValueError("an annotation cannot be joined to itself")
    label = edit.label_ids(LabelKind.RELATION)[label_name]
    same = edit.connection.execute(
        select(Relation.id).where(Relation.label_id == label, Relation.from_id == from_id, Relation.to_id == to_id)
    ).scalar()
    edit.result_id = same or new_id()
    if same is None:
        edit.insert(Relation, [{
            "id": edit.result_id, "label_id": label, "from_id": from_id, "to_id": to_id,
            "status": Status.CONFIRMED.value, "origin": HUMAN, "score": None, "reasons": [], "note": "",
            "annotator_id": project.annotator_id, "created_at": now(),
        }])  # fmt: skip


def delete_relation(project: Project, relation_id: str) -> Changes:
    """Take a relation away."""
    with project.edit("delete_relation") as edit:
        row = edit.existing(Relation, relation_id)
        edit.details.update(quote=described(edit, row["from_id"])[0], other=described(edit, row["to_id"])[0])
        edit.delete(Relation, [relation_id])
    return edit.changes


def _decide(project: Project, edit: Edit, annotation_id: str) -> None:
    row = edit.row(Annotation, annotation_id)
    if row is not None and row["status"] != Status.CONFIRMED.value:
        signed = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id, "decided_at": now()}
        edit.update(Annotation, {annotation_id: signed})


def refit_quantities(edit: Edit, claim_id: str, article_id: str, segments: Sequence[Segment]) -> None:
    """Attach to a claim the quantities that lie inside its new boundaries, and no others."""
    query = select(ClaimQuantity.quantity_id).where(ClaimQuantity.claim_id == claim_id)
    held = set(edit.connection.execute(query).scalars())
    inside = _quantities_inside(edit, article_id, segments)
    edit.delete(ClaimQuantity, [(claim_id, quantity) for quantity in sorted(held.difference(inside))])
    fresh = [quantity for quantity in inside if quantity not in held]
    edit.insert(ClaimQuantity, [{"claim_id": claim_id, "quantity_id": quantity} for quantity in fresh])


def _quantities_inside(edit: Edit, article_id: str, segments: Sequence[Segment]) -> list[str]:
    """Return the quantities of an article that lie whole inside these segments."""
    return _inside(_quantities_of(edit, [article_id]).get(article_id, ()), segments)


def _inside(quantities: Iterable[tuple[str, Segment]], segments: Sequence[Segment]) -> list[str]:
    return [key for key, own in quantities if any(s.start <= own.start and own.end <= s.end for s in segments)]


def _quantities_of(edit: Edit, article_ids: Sequence[str]) -> dict[str, list[tuple[str, Segment]]]:
    """Return the quantities of articles, rejected ones left out, each with where it stands."""
    query = (
        select(Annotation.article_id, Annotation.id, SegmentRow.start, SegmentRow.end)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            among(Annotation.article_id, article_ids), Annotation.kind == AnnotationKind.QUANTITY.value,
            Annotation.status != Status.REJECTED.value, SegmentRow.role == SegmentRole.BODY.value,
            SegmentRow.ordinal == 0,
        )
    )  # fmt: skip
    found: dict[str, list[tuple[str, Segment]]] = {}
    for article_id, key, start, end in edit.connection.execute(query):
        found.setdefault(article_id, []).append((key, Segment(start, end)))
    return found
