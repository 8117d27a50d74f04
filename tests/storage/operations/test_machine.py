"""Recording proposals: never twice, never over a person's decision, and undone without disturbing people's work."""

from __future__ import annotations

import time

import pytest
from sqlalchemy import event

from nlp.proposals import (
    ArticleReading,
    Attribution,
    ClaimProposal,
    ClaimType,
    EntityClusters,
    EntityLinkProposal,
    EntityProposal,
    EntityRelation,
    Factuality,
    MentionProposal,
    Modifier,
    Polarity,
    QuantityProposal,
    Segment,
    Sentence,
)
from storage import history, knowledge, reads
from storage.intake import read_bytes
from storage.operations import articles, claims, clusters, entities, machine, mentions
from storage.vocabulary import Status
from tests.storage.operations.conftest import Desk


def mention(desk: Desk, words: str, label: str, nth: int = 0, article: str | None = None) -> MentionProposal:
    segment = desk.segment(article or desk.harbour, words, nth)
    return MentionProposal((segment,), label, 0.9, (f"spaCy says {label}",), "model:test@1")


def reading(desk: Desk, *proposals: MentionProposal, article: str | None = None) -> ArticleReading:
    return ArticleReading(article or desk.harbour, "test@1", (Sentence(0, 18),), proposals)


def test_recording_twice_changes_nothing(desk: Desk) -> None:
    once = reading(desk, mention(desk, "Chancay", "FAC"), mention(desk, "Lima", "GPE"))
    machine.record(desk.project, [once], run="first")
    before = reads.marks(desk.project, desk.harbour)
    assert not machine.record(desk.project, [once], run="second")
    assert reads.marks(desk.project, desk.harbour) == before


def test_undecided_proposals_of_an_earlier_run_are_withdrawn_when_no_longer_made(desk: Desk) -> None:
    both = reading(desk, mention(desk, "Chancay", "ORG"), mention(desk, "Lima", "GPE"))
    machine.record(desk.project, [both], run="a")
    machine.record(desk.project, [reading(desk, mention(desk, "Chancay", "FAC"))], run="b")
    assert desk.quotes(desk.harbour) == [("Chancay", "FAC")]


def test_what_a_person_decided_is_never_touched(desk: Desk) -> None:
    place = desk.segment(desk.harbour, "Chancay")
    mentions.tag(desk.project, desk.harbour, [place], desk.labels["GPE"])
    first = machine.record(desk.project, [reading(desk, mention(desk, "Lima", "PERSON"))], run="a")
    mentions.reject(desk.project, sorted(first.touched["annotation"]))
    again = [reading(desk, mention(desk, "Chancay", "FAC"), mention(desk, "Lima", "PERSON"))]
    assert not machine.record(desk.project, again, run="b")
    assert desk.quotes(desk.harbour, "confirmed") == [("Chancay", "GPE")]
    assert desk.quotes(desk.harbour, "rejected") == [("Lima", "PERSON")]


def test_a_rejected_label_does_not_forbid_another_on_the_same_words(desk: Desk) -> None:
    first = machine.record(desk.project, [reading(desk, mention(desk, "Lima", "PERSON"))], run="a")
    mentions.reject(desk.project, sorted(first.touched["annotation"]))
    machine.record(desk.project, [reading(desk, mention(desk, "Lima", "GPE"))], run="b")
    assert desk.quotes(desk.harbour, "suggested") == [("Lima", "GPE")]


def test_the_sentence_of_a_run_counts_each_article_once(desk: Desk) -> None:
    once = reading(desk, mention(desk, "Chancay", "FAC"))
    machine.record(desk.project, [once], run="first")
    machine.record(desk.project, [reading(desk, mention(desk, "Lima", "GPE"))], run="again")
    other = reading(desk, mention(desk, "Meridian", "ORG", article=desk.courier), article=desk.courier)
    machine.record(desk.project, [other], run="again")
    machine.record(desk.project, [once], run="again")
    sentence = desk.project.history(limit=1)[0].sentence
    assert sentence.startswith("Sidelight read 2 articles and suggests")


def test_later_entries_are_looked_into_once_for_all_batches_of_a_run(desk: Desk) -> None:
    machine.record(desk.project, [reading(desk, mention(desk, "Chancay", "FAC"))], run="run")
    mentions.tag_all(desk.project, "Rosa Huamán", desk.labels["PERSON"])
    looked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("SELECT") and "history_change.rows \n" in statement:
            looked.append(statement)

    event.listen(desk.project._engine, "before_cursor_execute", note)
    machine.record(desk.project, [reading(desk, mention(desk, "Chancay", "FAC", 1))], run="run")
    first = len(looked)
    machine.record(
        desk.project, [reading(desk, mention(desk, "Meridian", "ORG", article=desk.courier), article=desk.courier)],
        run="run",
    )  # fmt: skip
    assert first > 0
    assert len(looked) == first
    assert [item.action for item in desk.project.history()[:2]] == ["add_mentions", "machine_read"]


def test_batches_past_a_huge_entry_begin_one_of_their_own(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "LOOKED_INTO_BYTES", 10)
    machine.record(desk.project, [reading(desk, mention(desk, "Chancay", "FAC"))], run="run")
    mentions.tag_all(desk.project, "Rosa Huamán", desk.labels["PERSON"])
    for words in ("Meridian", "Transport Ministry"):
        batch = reading(desk, mention(desk, words, "ORG", article=desk.courier), article=desk.courier)
        machine.record(desk.project, [batch], run="run")
    actions = [item.action for item in desk.project.history()[:3]]
    assert actions == ["machine_read", "add_mentions", "machine_read"]


def test_batches_of_one_run_are_one_entry_even_beneath_a_persons_edits(desk: Desk) -> None:
    machine.record(desk.project, [reading(desk, mention(desk, "Chancay", "FAC"))], run="run")
    mentions.tag(desk.project, desk.harbour, [desk.segment(desk.harbour, "Rosa Huamán")], desk.labels["PERSON"])
    second = reading(desk, mention(desk, "Meridian", "ORG", article=desk.courier), article=desk.courier)
    machine.record(desk.project, [second], run="run")
    desk.project.undo()
    assert desk.quotes(desk.harbour) == [("Chancay", "FAC")]
    assert desk.quotes(desk.courier) == [("Meridian", "ORG")]
    desk.project.undo()
    assert desk.quotes(desk.harbour) == desk.quotes(desk.courier) == []
    desk.project.redo()
    desk.project.redo()
    assert desk.quotes(desk.harbour) == [("Chancay", "FAC"), ("Rosa Huamán", "PERSON")]


def test_a_batch_after_an_undo_becomes_an_entry_of_its_own(desk: Desk) -> None:
    machine.record(desk.project, [reading(desk, mention(desk, "Chancay", "FAC"))], run="run")
    mentions.confirm(desk.project, [reads.marks(desk.project, desk.harbour)[0].id])
    desk.project.undo()
    machine.record(desk.project, [reading(desk, mention(desk, "Lima", "GPE"))], run="run")
    assert [item.action for item in desk.project.history(limit=2)] == ["machine_read", "confirm"]
    assert desk.project.history(limit=2)[1].state == "abandoned"


def test_a_reading_of_an_article_that_is_gone_is_passed_over(desk: Desk) -> None:
    late = reading(desk, mention(desk, "Chancay", "FAC"))
    articles.delete_articles(desk.project, [desk.harbour])
    assert not machine.record(desk.project, [late], run="run")


def test_claims_and_quantities_are_stored_with_their_parts_and_joined(desk: Desk) -> None:
    claim = desk.segment(desk.harbour, "The port of Chancay costs $3.6 billion, Meridian said.")
    money, speaker = desk.segment(desk.harbour, "$3.6 billion"), desk.segment(desk.harbour, "Meridian")
    quantity = QuantityProposal(
        (money,), 3.6e9, 3.55e9, 3.65e9, "USD", "money", Modifier.EXACT, "cost", "port", None, 1.0, ("currency",),
        "rule:quantities@1",
    )  # fmt: skip
    proposal = ClaimProposal(
        (claim,), "The port of Chancay costs $3.6 billion", ClaimType.QUANTITY, 0.9, ("number", "reporting verb"),
        Attribution.INDIRECT, Factuality.UNDERSPECIFIED, Polarity.POSITIVE, speaker=(speaker,),
        cue=(desk.segment(desk.harbour, "said"),), origin="rule:claims@1",
    )  # fmt: skip
    machine.record(
        desk.project, [ArticleReading(desk.harbour, "test@1", quantities=(quantity,), claims=(proposal,))], run="run"
    )
    found = reads.full_annotations(desk.project, [mark.id for mark in reads.marks(desk.project, desk.harbour)])
    stored = next(a for a in found if a.claim is not None)
    number = next(a for a in found if a.quantity is not None)
    assert stored.claim is not None
    assert stored.claim.quantity_ids == (number.id,)
    assert (stored.claim.speaker.text, stored.claim.speaker.segments) == ("Meridian", (speaker,))
    assert stored.reasons == ("number", "reporting verb")


def test_known_surfaces_tell_what_was_decided(desk: Desk) -> None:
    mentions.tag_all(desk.project, "Chancay", desk.labels["FAC"])
    first = machine.record(desk.project, [reading(desk, mention(desk, "Lima", "PERSON"))], run="a")
    mentions.reject(desk.project, sorted(first.touched["annotation"]))
    surfaces = knowledge.known_surfaces(desk.project)
    known = {(k.surface, k.label): (k.suggested, k.confirmed, k.rejected) for k in surfaces}
    assert known == {("Chancay", "FAC"): (0, 4, 0), ("Lima", "PERSON"): (0, 0, 1)}


def test_a_mention_of_several_stretches_teaches_no_surface(desk: Desk) -> None:
    both = [desk.segment(desk.harbour, "Meridian"), desk.segment(desk.harbour, "director")]
    mentions.tag(desk.project, desk.harbour, both, desk.labels["PERSON"])
    mentions.tag(desk.project, desk.harbour, [desk.segment(desk.harbour, "Lima")], desk.labels["GPE"])
    assert [(known.surface, known.label) for known in knowledge.known_surfaces(desk.project)] == [("Lima", "GPE")]


def test_entities_are_proposed_and_a_persons_choice_stays(desk: Desk) -> None:
    mentions.tag_all(desk.project, "Chancay", desk.labels["FAC"])
    mentions.tag_all(desk.project, "Meridian", desk.labels["ORG"])
    inputs = knowledge.mention_inputs(desk.project)
    ports = [m for m in inputs if m.surface == "Chancay"]
    firms = [m for m in inputs if m.surface == "Meridian"]
    chosen = entities.new_entity(desk.project, ports[0].mention_id, "The beach").result_id
    proposal = EntityClusters(
        entities=(
            EntityProposal("Chancay", "FAC", tuple(m.mention_id for m in ports), (), ("same name",), "rule:test@1"),
            EntityProposal("Meridian", "ORG", tuple(m.mention_id for m in firms), (), ("same name",), "rule:test@1"),
        ),
        links=(EntityLinkProposal(
            firms[0].mention_id, ports[1].mention_id, EntityRelation.PART_OF, 0.5, ("test",), "rule:test@1"
        ),),
    )  # fmt: skip
    clusters.record_entities(desk.project, proposal, run="c")
    by_mention = {m.mention_id: m.entity_id for m in knowledge.mention_inputs(desk.project)}
    assert by_mention[ports[0].mention_id] == chosen
    assert len({by_mention[m.mention_id] for m in ports[1:]}) == 1
    assert not clusters.record_entities(desk.project, _with_ids(desk, proposal), run="d")
    statuses = {e.name: e.status for e in reads.entities(desk.project)}
    assert statuses == {"The beach": Status.CONFIRMED, "Chancay": Status.SUGGESTED, "Meridian": Status.SUGGESTED}


def _with_ids(desk: Desk, proposal: EntityClusters) -> EntityClusters:
    """The same clusters as the machine makes them when the entities are known."""
    known = {entity.name: entity.id for entity in reads.entities(desk.project)}
    return EntityClusters(
        tuple(
            EntityProposal(e.name, e.label, e.mention_ids, e.aliases, e.reasons, e.origin, known[e.name])
            for e in proposal.entities
        ),
        proposal.links,
    )


def test_a_claim_keeps_the_figures_inside_its_boundaries_and_no_others(desk: Desk) -> None:
    whole = desk.segment(desk.harbour, "The port of Chancay costs $3.6 billion, Meridian said. Chancay lies 80 km")
    figures = [desk.segment(desk.harbour, words) for words in ("$3.6 billion", "80 km")]
    quantities = tuple(
        QuantityProposal((place,), 1.0, 1.0, 1.0, None, "number", Modifier.EXACT, None, None, None, 1.0, (), "rule:t@1")
        for place in figures
    )
    machine.record(desk.project, [ArticleReading(desk.harbour, "test@1", quantities=quantities)], run="run")
    made = claims.add_claim(desk.project, desk.harbour, [whole]).result_id
    assert made is not None

    def held() -> int:
        stored = reads.annotation(desk.project, made)
        assert stored is not None and stored.claim is not None
        return len(stored.claim.quantity_ids)

    assert held() == 2
    mentions.resegment(desk.project, made, [figures[0]])
    assert held() == 1
    desk.project.undo()
    assert held() == 2


def test_the_figures_of_a_books_claims_are_found_without_a_look_at_all(desk: Desk) -> None:
    line = "The port of Chancay costs $3.6 billion and lies 80 km north.\n"
    draft = read_bytes("book.txt", (line * 2_500).encode())
    (book,) = articles.add_articles(desk.project, [draft]).article_ids
    places = [at * len(line) for at in range(2_500)]
    quantities = tuple(
        QuantityProposal(
            (Segment(at + start, at + start + 5),), 1.0, 1.0, 1.0, None, "number", Modifier.EXACT, None, None, None,
            1.0, (), "rule:t@1",
        )
        for at in places for start in (26, 48)
    )  # fmt: skip
    made = tuple(
        ClaimProposal(
            (Segment(at, at + len(line) - 1),), line, ClaimType.QUANTITY, 0.8, (), Attribution.AUTHOR,
            Factuality.CERTAIN, Polarity.POSITIVE, origin="rule:t@1",
        )
        for at in places
    )  # fmt: skip
    began = time.process_time()
    machine.record(desk.project, [ArticleReading(book, "test@1", quantities=quantities, claims=made)], run="run")
    assert time.process_time() - began < 5  # each claim beside each figure: 8 s and more
    found = reads.full_annotations(desk.project, [mark.id for mark in reads.marks(desk.project, book)])
    held = [each.claim.quantity_ids for each in found if each.claim is not None]
    assert len(held) == 2_500 and all(len(each) == 2 for each in held)
