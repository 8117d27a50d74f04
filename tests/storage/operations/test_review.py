"""What Review asks of a project: the queue in four orders, the counts, groups that are settled as one."""

from __future__ import annotations

import pytest

from nlp.proposals import (
    ArticleReading,
    Attribution,
    ClaimProposal,
    ClaimType,
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    EntityClusters,
    EntityProposal,
    Explanation,
    Factuality,
    MentionProposal,
    Passage,
    Polarity,
    Segment,
)
from storage import reads, review
from storage.operations import articles, clusters, comparisons, disputes, machine, mentions
from storage.operations.reviewing import settle
from storage.project import Project
from storage.review import Proposal, ReviewOrder
from storage.review_counts import Overview, ReviewFilter, Tally
from storage.vocabulary import AnnotationKind, DisputeKind, Status
from tests.storage.operations.conftest import Desk

ALL = ReviewFilter()
WORKS = "will cost $3 billion"


def mention(desk: Desk, article: str, words: str, label: str, score: float = 0.5, nth: int = 0) -> MentionProposal:
    return MentionProposal((desk.segment(article, words, nth),), label, score, (f"spaCy says {label}",), "model:test@1")


def claim(desk: Desk, article: str, words: str) -> ClaimProposal:
    return ClaimProposal(
        (desk.segment(article, words),), f"It is said: {words}", ClaimType.QUANTITY, 0.8, ("number",),
        Attribution.AUTHOR, Factuality.CERTAIN, Polarity.POSITIVE, origin="rule:claims@1",
    )  # fmt: skip


@pytest.fixture
def read(desk: Desk) -> Desk:
    """Both articles read: six mentions, two claims; the three of Chancay in the first article are one entity."""
    first = (
        mention(desk, desk.harbour, "Meridian", "ORG", 0.9), mention(desk, desk.harbour, "Lima", "GPE", 0.4),
        mention(desk, desk.harbour, "Chancay", "FAC", 0.6), mention(desk, desk.harbour, "Chancay", "FAC", 0.7, 1),
        mention(desk, desk.harbour, "Chancay", "FAC", 0.8, 2),
    )  # fmt: skip
    second = (mention(desk, desk.courier, "Meridian", "ORG", 0.3),)
    machine.record(
        desk.project,
        [
            ArticleReading(desk.harbour, "t@1", (), first, claims=(claim(desk, desk.harbour, "costs $3.6 billion"),)),
            ArticleReading(desk.courier, "t@1", (), second, claims=(claim(desk, desk.courier, WORKS),)),
        ],
        run="a",
    )
    chancay = [p.id for p in queued(desk.project) if p.words == "Chancay"]
    entity = EntityProposal("Port of Chancay", "FAC", tuple(chancay), (), (), "rule:cluster@1")
    clusters.record_entities(desk.project, EntityClusters((entity,), ()), run="b")
    return desk


def counted(project: Project) -> Overview:
    overview = Overview()
    overview.count(project)
    return overview


def queued(
    project: Project, wanted: ReviewFilter = ALL, order: ReviewOrder = ReviewOrder.ARTICLE, **more: object
) -> list[Proposal]:
    return review.queue(project, counted(project), wanted, order, **more)  # type: ignore[arg-type]


def words(found: list[Proposal]) -> list[str]:
    return [item.words for item in found]


def test_by_article_it_follows_the_text(read: Desk) -> None:
    found = queued(read.project)
    assert words(found) == [
        "Chancay", "It is said: costs $3.6 billion", "Meridian", "Chancay", "Lima", "Chancay",
        "It is said: will cost $3 billion", "Meridian",
    ]  # fmt: skip
    assert [item.article_id for item in found] == [read.harbour] * 6 + [read.courier] * 2


def test_by_label_it_follows_the_palette_and_ends_with_what_has_no_label(read: Desk) -> None:
    found = queued(read.project, order=ReviewOrder.LABEL)
    names = {identity: name for name, identity in read.labels.items()}
    assert [names.get(item.label_id or "", "") for item in found] == ["ORG", "ORG", "GPE", "FAC", "FAC", "FAC", "", ""]


def test_by_doubt_the_scores_nearest_to_one_half_come_first_and_what_has_none_last(read: Desk) -> None:
    scores = [item.score for item in queued(read.project, order=ReviewOrder.DOUBT)]
    assert scores == sorted(scores, key=lambda score: abs((2.0 if score is None else score) - 0.5))
    assert len(set(scores)) > 1


def test_by_score_the_surest_comes_first(read: Desk) -> None:
    scores = [item.score for item in queued(read.project, order=ReviewOrder.SCORE)]
    assert scores == sorted(scores, key=lambda score: -(score or 0))


def test_by_entity_mentions_of_one_thing_stand_together_and_the_rest_follows(read: Desk) -> None:
    found = queued(read.project, order=ReviewOrder.ENTITY)
    assert words(found)[:3] == ["Chancay"] * 3
    assert len({item.id for item in found}) == len(found) == 8


@pytest.mark.parametrize("order", list(ReviewOrder))
def test_a_decision_takes_its_proposal_out_of_the_queue(read: Desk, order: ReviewOrder) -> None:
    before = queued(read.project, order=order)
    mentions.confirm(read.project, [before[0].id])
    mentions.reject(read.project, [before[3].id])
    left = [item for item in before if item.id not in (before[0].id, before[3].id)]
    assert [item.id for item in queued(read.project, order=order)] == [item.id for item in left]


@pytest.mark.parametrize("order", list(ReviewOrder))
def test_filters_and_what_is_left_out_hold_in_every_order(read: Desk, order: ReviewOrder) -> None:
    claims = queued(read.project, ReviewFilter((AnnotationKind.CLAIM,)), order)
    assert {item.kind for item in claims} == {AnnotationKind.CLAIM}
    assert len(claims) == 2
    here = queued(read.project, ReviewFilter(article_id=read.courier), order)
    assert {item.article_id for item in here} == {read.courier}
    facilities = queued(read.project, ReviewFilter(label_id=read.labels["FAC"]), order)
    assert words(facilities) == ["Chancay"] * 3
    others = queued(read.project, order=order, leave_out=(facilities[0].id,), limit=2)
    assert len(others) == 2
    assert facilities[0].id not in {item.id for item in others}


def test_tallies_count_proposals_and_not_what_people_tagged(read: Desk) -> None:
    mentions.tag(read.project, read.harbour, [read.segment(read.harbour, "Monday")], read.labels["DATE"])
    found = queued(read.project)
    mentions.confirm(read.project, [found[0].id, found[2].id])
    mentions.reject(read.project, [found[3].id])
    overview = counted(read.project)
    assert overview.tally(ALL) == Tally(5, 2, 1)
    assert overview.tallies(ALL)[AnnotationKind.CLAIM] == Tally(2, 0, 0)
    assert overview.tally(ReviewFilter(label_id=read.labels["FAC"])) == Tally(1, 1, 1)
    assert overview.tally(ReviewFilter(article_id=read.courier)).total == 2


def test_counting_again_what_changed_equals_counting_all(read: Desk) -> None:
    project, overview = read.project, counted(read.project)

    def follow(articles_touched: frozenset[str]) -> None:
        overview.recount(project, articles_touched)
        fresh = counted(project)
        for wanted in (ALL, ReviewFilter(article_id=read.harbour), ReviewFilter(label_id=read.labels["FAC"])):
            assert overview.tallies(wanted) == fresh.tallies(wanted)
            assert list(overview.waiting_in(wanted)) == list(fresh.waiting_in(wanted))

    found = queued(project)
    follow(mentions.confirm(project, [found[0].id, found[-1].id]).articles)
    follow(settle(project, found[3].id, label_id=read.labels["ORG"]).articles)
    follow(articles.delete_articles(project, [read.harbour]).articles)
    follow(project.undo().articles)
    follow(project.undo().articles)


def test_moving_one_proposal_counts_like_counting_again(read: Desk) -> None:
    overview, item = counted(read.project), queued(read.project)[0]
    settle(read.project, item.id, label_id=read.labels["ORG"])
    overview.move(item.article_id, item.kind, (item.status, item.label_id), (Status.CONFIRMED, read.labels["ORG"]))
    for wanted in (ALL, ReviewFilter(label_id=read.labels["FAC"]), ReviewFilter(label_id=read.labels["ORG"])):
        assert overview.tallies(wanted) == counted(read.project).tallies(wanted)


def test_a_group_is_one_entity_under_one_label(read: Desk) -> None:
    chancay = next(item for item in queued(read.project) if item.words == "Chancay")
    group = review.group(read.project, chancay)
    assert group.count == 3
    changes = mentions.confirm(read.project, review.members(read.project, group))
    assert changes.details["count"] == 3
    assert review.group(read.project, chancay).count == 0
    read.project.undo()
    assert review.group(read.project, chancay).count == 3


def test_without_an_entity_a_group_is_the_same_words_in_all_articles(read: Desk) -> None:
    meridian = next(item for item in queued(read.project) if item.words == "Meridian")
    group = review.group(read.project, meridian)
    assert group.count == 2
    found = review.proposals(read.project, review.members(read.project, group))
    assert {item.article_id for item in found} == {read.harbour, read.courier}


def test_claims_are_grouped_by_article(read: Desk) -> None:
    said = next(item for item in queued(read.project) if item.kind is AnnotationKind.CLAIM)
    group = review.group(read.project, said)
    assert (group.count, group.article_id) == (1, read.harbour)


def test_only_annotations_that_reach_into_the_stretch_are_around(read: Desk) -> None:
    place = read.segment(read.harbour, "Chancay lies 80 km north of Lima")
    around = review.annotations_between(read.project, read.harbour, place)
    assert sorted(words(review.proposals(read.project, around))) == ["Chancay", "Lima"]
    mentions.reject(read.project, [around[0]])
    assert around[0] not in review.annotations_between(read.project, read.harbour, place)


def test_settling_moves_boundaries_and_label_in_one_step(read: Desk) -> None:
    item = next(p for p in queued(read.project) if p.words == "Lima")
    wanted = read.segment(read.harbour, "north of Lima")
    settle(read.project, item.id, label_id=read.labels["LOC"], segments=[wanted])
    after = reads.annotation(read.project, item.id)
    assert after is not None
    assert (after.quote, after.label_id, after.status) == ("north of Lima", read.labels["LOC"], Status.CONFIRMED)
    read.project.undo()
    before = reads.annotation(read.project, item.id)
    assert before is not None
    assert (before.quote, before.label_id, before.status) == ("Lima", read.labels["GPE"], Status.SUGGESTED)


def test_a_claim_would_join_the_dispute_that_its_counterpart_is_in(read: Desk) -> None:
    ours, theirs = queued(read.project, ReviewFilter((AnnotationKind.CLAIM,)))
    assert review.would_join(read.project, ours.id) is None
    position = disputes.NewPosition("$3 billion", (theirs.id,))
    dispute = disputes.open_dispute(read.project, "How much does it cost?", [position], kind=DisputeKind.VALUE)
    a, b = (reads.annotation(read.project, item.id) for item in (ours, theirs))
    assert a is not None
    assert b is not None
    compared = ComparisonProposal(
        Passage(read.harbour, a.segments), Passage(read.courier, b.segments), ComparisonRelation.VALUE_DIFFERS,
        ComparisonBasis.MONEY, 0.9, Explanation("20% apart"), "rule:x@1",
    )  # fmt: skip
    comparisons.record_comparisons(read.project, [compared], run="c")
    assert review.would_join(read.project, ours.id) == dispute.result_id


def test_a_comparison_that_is_proposed_twice_is_recorded_once(read: Desk) -> None:
    ours, theirs = Passage(read.harbour, (Segment(0, 7),)), Passage(read.courier, (Segment(0, 5),))
    pair, turned = (
        ComparisonProposal(
            a, b, ComparisonRelation.VALUE_DIFFERS, ComparisonBasis.MONEY, 0.9, Explanation("20% apart"), "rule:x@1"
        )
        for a, b in ((ours, theirs), (theirs, ours))
    )
    comparisons.record_comparisons(read.project, [pair, turned], run="c")
    (item,) = read.project.history(limit=1)
    assert item.details["suggestions"] == 1
    assert not comparisons.record_comparisons(read.project, [turned], run="d")


def test_a_proposal_of_several_stretches_is_listed_with_all_its_words(read: Desk) -> None:
    segments = (read.segment(read.harbour, "Rosa"), Segment(*_span(read, "Huamán")))
    proposal = MentionProposal(segments, "PERSON", 0.5, (), "model:test@1")
    reading = ArticleReading(read.courier, "t@1", (), ())
    machine.record(read.project, [reading], run="d")
    machine.record(read.project, [ArticleReading(read.harbour, "t@1", (), (proposal,))], run="d")
    assert words(queued(read.project)) == ["Rosa Huamán"]


def _span(desk: Desk, words: str) -> tuple[int, int]:
    segment = desk.segment(desk.harbour, words, 1)
    return segment.start, segment.end
