"""Who speaks: the machine's claims and quotations follow the entity of their speaker's name, a person's do not."""

from __future__ import annotations

import random
import time

from nlp.proposals import (
    ArticleReading,
    Attribution,
    ClaimProposal,
    ClaimType,
    EntityClusters,
    EntityProposal,
    Factuality,
    MentionProposal,
    Polarity,
    QuotationProposal,
    QuoteType,
    Segment,
)
from storage import reads
from storage.entity_reads import entities
from storage.operations import claims, clusters, machine
from storage.operations.speakers import Named
from storage.records import Annotation
from tests.storage.operations.conftest import Desk


def claim(desk: Desk, words: str, speaker: tuple[Segment, ...], name: tuple[Segment, ...] = ()) -> ClaimProposal:
    return ClaimProposal(
        (desk.segment(desk.harbour, words),), words, ClaimType.QUANTITY, 0.8, ("number",), Attribution.INDIRECT,
        Factuality.CERTAIN, Polarity.POSITIVE, speaker, origin="rule:test@1", speaker_name=name,
    )  # fmt: skip


def quotation(
    desk: Desk, words: str, speaker: tuple[Segment, ...], name: tuple[Segment, ...] = ()
) -> QuotationProposal:
    content = (desk.segment(desk.harbour, words),)
    return QuotationProposal(content, QuoteType.INDIRECT, (), speaker, 0.9, (), "rule:test@1", name)


def read(desk: Desk, *proposals: ClaimProposal | QuotationProposal) -> None:
    """Record them beside mentions of Meridian, Rosa Huamán and Lima."""
    names = [("Meridian", 0, "ORG"), ("Rosa Huamán", 0, "PERSON"), ("Lima", 0, "GPE")]
    mentions = tuple(
        MentionProposal((desk.segment(desk.harbour, words, nth),), label, 0.9, (), "model:test@1")
        for words, nth, label in names
    )
    made = ArticleReading(
        desk.harbour, "test@1", (), mentions,
        claims=tuple(each for each in proposals if isinstance(each, ClaimProposal)),
        quotations=tuple(each for each in proposals if isinstance(each, QuotationProposal)),
    )  # fmt: skip
    machine.record(desk.project, [made], run="read")


def annotations(desk: Desk) -> list[Annotation]:
    return reads.full_annotations(desk.project, [mark.id for mark in reads.marks(desk.project, desk.harbour)])


def group(desk: Desk, run: str = "group") -> dict[str, str]:
    """Give each mention an entity of its own; name -> id of the entity."""
    found = [each for each in annotations(desk) if each.label_id]
    proposals = tuple(
        EntityProposal(each.quote, "ORG", (each.id,), (), (), "rule:test@1", each.entity_id) for each in found
    )
    clusters.record_entities(desk.project, EntityClusters(proposals, ()), run=run)
    return {entity.name: entity.id for entity in entities(desk.project)}


def speakers(desk: Desk) -> list[str | None]:
    """The entity of each claim's and quotation's speaker, in the order of the text."""
    found: list[str | None] = []
    for each in annotations(desk):
        fields = each.claim or each.quotation
        found += [fields.speaker.entity_id] if fields is not None else []
    return found


def test_speakers_get_the_entity_of_their_name(desk: Desk) -> None:
    meridian = (desk.segment(desk.harbour, "Meridian"),)
    director = (desk.segment(desk.harbour, "Meridian’s director Rosa Huamán"),)
    rosa = (desk.segment(desk.harbour, "Rosa Huamán"),)
    read(desk, claim(desk, "The port of Chancay costs $3.6 billion", meridian), quotation(desk, "left", director, rosa))
    assert speakers(desk) == [None, None]
    known = group(desk)
    assert speakers(desk) == [known["Meridian"], known["Rosa Huamán"]]


def test_a_pronoun_gets_the_entity_of_whom_it_stands_for(desk: Desk) -> None:
    spoke = (desk.segment(desk.harbour, "spoke"),)
    read(desk, quotation(desk, "costs", spoke, (desk.segment(desk.harbour, "Rosa Huamán"),)))
    known = group(desk)
    assert speakers(desk) == [known["Rosa Huamán"]]


def test_a_name_that_is_only_part_of_the_words_does_not_speak(desk: Desk) -> None:
    read(desk, claim(desk, "Chancay lies", (desk.segment(desk.harbour, "80 km north of Lima"),)))
    group(desk)
    assert speakers(desk) == [None]


def test_grouping_again_changes_nothing(desk: Desk) -> None:
    read(desk, claim(desk, "Chancay lies", (desk.segment(desk.harbour, "Meridian"),)))
    known = group(desk)
    before = speakers(desk), len(desk.project.history())
    assert group(desk, "again") == known
    assert (speakers(desk), len(desk.project.history())) == before


def test_what_a_person_said_of_the_speaker_stays(desk: Desk) -> None:
    read(desk, claim(desk, "Chancay lies", (desk.segment(desk.harbour, "Meridian"),)))
    known = group(desk)
    (made,) = [each.id for each in annotations(desk) if each.claim is not None]
    claims.edit_claim(desk.project, made, speaker_entity_id=known["Lima"])
    group(desk, "again")
    assert speakers(desk) == [known["Lima"]]
    desk.project.undo()
    group(desk, "once more")
    assert speakers(desk) == [known["Meridian"]]


def test_the_mentions_at_a_place_are_found_without_a_look_at_all_of_a_book() -> None:
    pick = random.Random(4)
    places = sorted((start := pick.randrange(400), start + pick.randrange(1, 30), str(at)) for at in range(60))
    few = Named(places)
    for start in range(430):
        end = start + pick.randrange(1, 20)
        assert list(few.touching(start, end)) == [each for each in places if each[0] < end and each[1] > start]
    many = Named((at, at + 5, "entity") for at in range(0, 400_000, 10))
    began = time.process_time()
    assert all(len(list(many.touching(at, at + 5))) == 1 for at in range(0, 400_000, 10))
    assert time.process_time() - began < 10  # 40,000 times 40,000 looks take minutes
