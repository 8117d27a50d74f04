"""Reading again: what a person built on a proposal stays, what they moved is not proposed anew, doubles never grow."""

from __future__ import annotations

from nlp.proposals import (
    ArticleReading,
    Attribution,
    ClaimProposal,
    ClaimType,
    Factuality,
    MentionProposal,
    Modifier,
    Polarity,
    QuantityProposal,
    Segment,
)
from storage import reads
from storage.operations import claims, disputes, entities, machine, mentions
from storage.records import Annotation
from storage.vocabulary import LabelKind, SegmentRole
from tests.storage.operations.conftest import Desk


def record(desk: Desk, *proposals: MentionProposal | QuantityProposal | ClaimProposal) -> None:
    reading = ArticleReading(
        desk.harbour,
        "test@1",
        (),
        tuple(each for each in proposals if isinstance(each, MentionProposal)),
        tuple(each for each in proposals if isinstance(each, QuantityProposal)),
        (),
        tuple(each for each in proposals if isinstance(each, ClaimProposal)),
    )
    machine.record(desk.project, [reading], run=f"run {len(desk.project.history())}")


def mention(
    desk: Desk, words: str, label: str = "GPE", score: float = 0.9, origin: str = "model:a@1"
) -> MentionProposal:  # fmt: skip
    return MentionProposal((desk.segment(desk.harbour, words),), label, score, ("spaCy says so",), origin)


def claim(desk: Desk) -> ClaimProposal:
    words = "The port of Chancay costs $3.6 billion"
    return ClaimProposal(
        (desk.segment(desk.harbour, words),), words, ClaimType.QUANTITY, 0.8, ("a figure",), Attribution.AUTHOR,
        Factuality.CERTAIN, Polarity.POSITIVE, origin="rule:claims@1",
    )  # fmt: skip


def distance(desk: Desk, value: float, origin: str = "rule:quantities@1") -> QuantityProposal:
    place = (desk.segment(desk.harbour, "80 km"),)
    return QuantityProposal(
        place, value, value, value, "km", "distance", Modifier.EXACT, None, None, None, 0.8, ("a figure",), origin
    )


def all_of(desk: Desk) -> list[Annotation]:
    return reads.full_annotations(desk.project, [mark.id for mark in reads.marks(desk.project, desk.harbour)])


def test_a_mention_that_a_person_gave_an_entity_is_not_withdrawn(desk: Desk) -> None:
    record(desk, mention(desk, "Lima"))
    entities.new_entity(desk.project, all_of(desk)[0].id, "Lima, Peru")
    record(desk, mention(desk, "Lima", "ORG"))
    assert desk.quotes(desk.harbour) == [("Lima", "GPE")]
    assert all_of(desk)[0].entity_id is not None


def test_a_proposal_with_a_note_is_not_withdrawn(desk: Desk) -> None:
    record(desk, mention(desk, "Lima"))
    mentions.set_note(desk.project, all_of(desk)[0].id, "Which Lima?")
    record(desk)
    assert [each.note for each in all_of(desk)] == ["Which Lima?"]


def test_proposals_that_a_person_joined_are_not_withdrawn(desk: Desk) -> None:
    record(desk, mention(desk, "Lima"), mention(desk, "Chancay"))
    first, second = all_of(desk)
    name = reads.labels(desk.project, LabelKind.RELATION)[0].name
    claims.add_relation(desk.project, first.id, second.id, name)
    record(desk)
    assert len(reads.relations(desk.project)) == 1


def test_a_claim_that_a_person_assessed_or_cited_is_not_withdrawn(desk: Desk) -> None:
    record(desk, claim(desk))
    disputes.assess(desk.project, claim_id=all_of(desk)[0].id, opinion="agree", reasoning="The contract says so.")
    record(desk)
    assert len(all_of(desk)) == 1


def test_a_claim_whose_speaker_a_person_named_is_confirmed(desk: Desk) -> None:
    record(desk, claim(desk))
    speaker = [desk.segment(desk.harbour, "Meridian")]
    claims.set_part(desk.project, all_of(desk)[0].id, SegmentRole.SPEAKER, speaker)
    record(desk)
    assert [each.status for each in all_of(desk)] == ["confirmed"]


def test_a_mention_whose_boundaries_a_person_moved_is_not_proposed_again(desk: Desk) -> None:
    proposed = mention(desk, "Rosa Huamán", "PERSON")
    record(desk, proposed)
    mentions.resegment(desk.project, all_of(desk)[0].id, [desk.segment(desk.harbour, "director Rosa Huamán")])
    record(desk, proposed, mention(desk, "Huamán", "ORG"))
    assert desk.quotes(desk.harbour) == [("director Rosa Huamán", "PERSON")]


def test_another_label_inside_what_a_person_tagged_is_still_proposed(desk: Desk) -> None:
    place = desk.segment(desk.harbour, "port of Chancay")
    mentions.tag(desk.project, desk.harbour, [place], desk.labels["FAC"])
    inside = Segment(place.end - len("Chancay"), place.end)
    record(
        desk,
        MentionProposal((inside,), "GPE", 0.9, (), "model:a@1"),
        MentionProposal((inside,), "FAC", 0.9, (), "model:a@1"),
    )
    assert desk.quotes(desk.harbour, "suggested") == [("Chancay", "GPE")]


def test_two_proposals_at_one_place_do_not_multiply(desk: Desk) -> None:
    for _ in range(3):
        record(desk, distance(desk, 80.0), distance(desk, 81.0))
    assert len(all_of(desk)) == 2
    record(desk)
    assert not all_of(desk)


def test_a_newer_rule_corrects_what_waits_for_a_decision(desk: Desk) -> None:
    record(desk, distance(desk, 8.0))
    record(desk, distance(desk, 80.0, "rule:quantities@2"))
    values = [each.quantity.value for each in all_of(desk) if each.quantity]
    assert values == [80.0]


def test_a_score_that_moved_far_is_written_again_and_one_that_did_not_is_left(desk: Desk) -> None:
    record(desk, mention(desk, "Lima", score=0.4), mention(desk, "Chancay", score=0.7))
    ids = {each.id for each in all_of(desk)}
    record(desk, mention(desk, "Lima", score=0.9), mention(desk, "Chancay", score=0.75))
    assert {each.quote: each.score for each in all_of(desk)} == {"Lima": 0.9, "Chancay": 0.7}
    assert {each.id for each in all_of(desk)} == ids
    record(desk, mention(desk, "Lima", origin="model:b@2"), mention(desk, "Chancay", score=0.7))
    assert {each.quote: each.origin for each in all_of(desk)} == {"Lima": "model:b@2", "Chancay": "model:a@1"}


def test_other_places_count_what_nobody_has_confirmed(desk: Desk) -> None:
    first = desk.segment(desk.harbour, "Chancay")
    made = mentions.tag(desk.project, desk.harbour, [first], desk.labels["GPE"]).result_id
    total = desk.project.text(desk.harbour).count("Chancay") + desk.project.text(desk.courier).count("Chancay")
    assert made is not None
    assert reads.other_places(desk.project, made) == total - 1
    mentions.tag(desk.project, desk.courier, [desk.segment(desk.courier, "Chancay")], desk.labels["GPE"])
    assert reads.other_places(desk.project, made) == total - 2
