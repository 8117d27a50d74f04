"""The machine's cards on two spellings count as answered once a person has said whether the two name one thing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import func, select

from nlp.proposals import ComparisonBasis, EntityRelation, Passage
from nlp.proposals import ComparisonRelation as _Answer
from storage.edit import Edit
from storage.keys import among
from storage.project import Project
from storage.schema import Annotation, Entity, EntityLink, Suggestion, SuggestionSide
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status

_Place = tuple[str, int, int]
"""Article, start, end."""


def call_one_in(project: Project, edit: Edit, entity_ids: Collection[str]) -> None:
    """Answer "same" where both spellings are mentions of one of these entities."""
    _answer(project, edit, entity_ids, _Answer.EQUIVALENT, one=True, was=(None, _Answer.UNRELATED))


def call_two_in(project: Project, edit: Edit, entity_ids: Collection[str]) -> None:
    """Answer "unrelated" where the spellings are mentions of two of these entities."""
    _answer(project, edit, entity_ids, _Answer.UNRELATED, one=False, was=(None, _Answer.EQUIVALENT))


def ask_again_in(project: Project, edit: Edit, entity_ids: Collection[str]) -> None:
    """Let cards wait again whose spellings are mentions of two of these entities and were called unrelated."""
    _answer(project, edit, entity_ids, None, one=False, was=(_Answer.UNRELATED,))


def settled_in(edit: Edit, pairs: Sequence[tuple[Passage, Passage]]) -> list[bool]:
    """Return of each two spellings whether a person has said already that they are one name, or two."""
    places = {_place_of(passage) for pair in pairs for passage in pair}
    holders = _holders(edit, places)
    held = list(set(holders.values()))
    sure = edit.connection.execute(
        select(Entity.id).where(among(Entity.id, held), Entity.status == Status.CONFIRMED.value)
    ).scalars()
    confirmed = set(sure)
    links = edit.connection.execute(
        select(EntityLink.a_id, EntityLink.b_id).where(
            among(EntityLink.a_id, held), EntityLink.relation == EntityRelation.DIFFERENT_FROM.value,
            EntityLink.status == Status.CONFIRMED.value,
        )
    )  # fmt: skip
    apart = {frozenset((row.a_id, row.b_id)) for row in links}
    found = []
    for a, b in pairs:
        one, other = holders.get(_place_of(a)), holders.get(_place_of(b))
        found.append(one in confirmed if one == other else frozenset((one, other)) in apart)
    return found


def _answer(
    project: Project, edit: Edit, entity_ids: Collection[str], answer: _Answer | None, *, one: bool,
    was: tuple[_Answer | None, ...],
) -> None:  # fmt: skip
    """Answer the cards of which both spellings are mentions of these entities: of ``one``, or of two of them.

    ``was`` are the answers, or (None) the lack of one, in whose place this one comes.
    """
    sides = edit.connection.execute(
        select(Suggestion.id, SuggestionSide.article_id, SuggestionSide.segments)
        .join(SuggestionSide, SuggestionSide.suggestion_id == Suggestion.id)
        .where(
            Suggestion.basis == ComparisonBasis.NAME_VARIANT.value,
            func.coalesce(Suggestion.decision, "").in_([each.value if each else "" for each in was]),
        )
    ).all()
    if not sides:
        return
    places: dict[str, list[_Place]] = {}
    for key, article_id, segments in sides:
        places.setdefault(key, []).append((article_id, segments[0][0], segments[-1][1]))
    holders = _holders(edit, {place for both in places.values() for place in both}, entity_ids)
    wanted = []
    for key, both in places.items():
        held = [holders[place] for place in both if place in holders]
        if len(held) == 2 and (held[0] == held[1]) is one:
            wanted.append(key)
    signed = {"decision": answer.value if answer else None, "annotator_id": project.annotator_id if answer else None}
    edit.update(Suggestion, dict.fromkeys(wanted, signed))


def _holders(edit: Edit, places: Collection[_Place], entity_ids: Collection[str] | None = None) -> dict[_Place, str]:
    """Return the entity of the mention at each place, where it has one, or one of these."""
    query = (
        select(Annotation.entity_id, Annotation.article_id, SegmentRow.start, SegmentRow.end)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            among(Annotation.article_id, {article_id for article_id, _, _ in places}),
            Annotation.kind == AnnotationKind.MENTION.value, Annotation.status != Status.REJECTED.value,
            SegmentRow.role == SegmentRole.BODY.value,
            Annotation.entity_id.is_not(None) if entity_ids is None else among(Annotation.entity_id, entity_ids),
        )
    )  # fmt: skip
    rows = edit.connection.execute(query)
    held = {(row.article_id, row.start, row.end): row.entity_id for row in rows}
    return {place: held[place] for place in places if place in held}


def _place_of(passage: Passage) -> _Place:
    return passage.article_key, passage.segments[0].start, passage.segments[-1].end
