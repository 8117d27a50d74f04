"""A small project for briefs: three papers on a fallen bridge, two questions, two analysts, one copied paragraph."""

from __future__ import annotations

from pathlib import Path

from nlp.proposals import (
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Passage,
    Segment,
)
from storage import dispute_reads, reads
from storage.ids import new_id
from storage.lifecycle import create_project
from storage.operations import articles, claims, comparisons, disputes, settings
from storage.operations.disputes import NewPosition
from storage.project import Project
from storage.vocabulary import ClaimRole, Consistency, DisputeKind, SegmentRole
from tests.storage.projects import draft

HARBOUR = (
    "The bridge falls\n\nBy Ana Ruiz, Harbour Post\n\n"
    "Five people died when the bridge fell on Monday, the mayor said.\n\n"
    "It was inspected in 2019. The bridge cost €2.4 million.\n\nA new one will be 300 metres long."
)
VALLEY = (
    "After the bridge\n\nSeven people died when the bridge fell, a hospital said.\n\n"
    "The bridge was never inspected, workers say. The bridge cost €2.4 million.\n\nA new one of 280 metres is planned."
)
COAST = "Notes from the coast\n\nThe rain has stopped. Boats are out again."


def build(folder: Path) -> Project:
    """Return the project; every call makes the same but for its ids."""
    project = create_project(folder / "bridge.sidelight", name="Bridge")
    project.set_annotator("M. Keller")
    drafts = [
        draft(HARBOUR, title="The bridge falls", outlet="Harbour Post"),
        draft(VALLEY, title="After the bridge", outlet="Valley Times"),
        draft(COAST, title="Notes from the coast", outlet="Coast"),
    ]
    harbour, valley, _coast = articles.add_articles(project, drafts).article_ids
    for source in reads.sources(project):
        if source.name == "Harbour Post":
            settings.edit_source(
                project, source.id, outlet_type="newspaper", country="ES", reliability="B",
                reliability_basis="names its sources",
            )  # fmt: skip
    _deaths(project, harbour, valley)
    _inspection(project, harbour, valley)
    _compare(project, harbour, valley)
    return project


def place(project: Project, article_id: str, words: str) -> Segment:
    start = project.text(article_id).index(words)
    return Segment(start, start + len(words))


def claim(project: Project, article_id: str, words: str, statement: str, speaker: str = "") -> str:
    made = claims.add_claim(project, article_id, [place(project, article_id, words)], statement=statement).result_id
    assert made is not None
    if speaker:
        claims.set_part(project, made, SegmentRole.SPEAKER, [place(project, article_id, speaker)])
    return made


def _deaths(project: Project, harbour: str, valley: str) -> None:
    five = claim(
        project,
        harbour,
        "Five people died when the bridge fell on Monday",
        "Five people died at the bridge",
        "the mayor",
    )
    seven = claim(
        project, valley, "Seven people died when the bridge fell, a hospital said.", "Seven people died at it",
        "a hospital",
    )  # fmt: skip
    claims.edit_claim(project, five, as_of="2021-05-03", credibility=3)
    claims.edit_claim(project, seven, as_of="2021-05-04", credibility=2, scope_note="with those who died in hospital")
    opened = disputes.open_dispute(
        project, "How many people died?", [NewPosition("7", (seven,), "7"), NewPosition("5", (five,), "5")]
    ).result_id
    assert opened is not None
    dispute = dispute_reads.dispute(project, opened)
    assert dispute is not None
    upheld, other = (position.id for position in dispute.positions)
    disputes.assess(
        project, dispute_id=opened, position_id=upheld, likelihood="very_likely", confidence="high",
        reasoning="The hospital counts those who died later",
    )  # fmt: skip
    disputes.cite_evidence(
        project, opened, "Hospital register", note="seen on 6 May",
        consistency={upheld: Consistency.VERY_CONSISTENT, other: Consistency.INCONSISTENT},
    )  # fmt: skip
    disputes.edit_dispute(
        project, opened, status="resolved", resolution="position_upheld", confidence="high",
        rationale="Two people died in hospital on the next day",
    )  # fmt: skip


def _inspection(project: Project, harbour: str, valley: str) -> None:
    yes = claim(project, harbour, "It was inspected in 2019.", "The bridge was inspected in 2019")
    no = claim(
        project, valley, "The bridge was never inspected, workers say.", "The bridge was never inspected", "workers"
    )
    price = claim(project, valley, "The bridge cost €2.4 million.", "The bridge cost €2.4 million")
    opened = disputes.open_dispute(
        project, "Was the bridge inspected?", [NewPosition("yes", (yes,)), NewPosition("never", (no,))],
        kind=DisputeKind.EXISTENCE,
    ).result_id  # fmt: skip
    assert opened is not None
    dispute = dispute_reads.dispute(project, opened)
    assert dispute is not None
    disputes.join_dispute(project, opened, price, position_id=dispute.positions[1].id, role=ClaimRole.UNDERCUTS)
    never = dispute.positions[1].id
    for analyst, likelihood in (("M. Keller", "likely"), ("R. Okafor", "unlikely")):
        project.set_annotator(analyst)
        disputes.assess(
            project, dispute_id=opened, position_id=never, likelihood=likelihood, confidence="low",
            reasoning=f"As {analyst} sees it",
        )  # fmt: skip
    project.set_annotator("M. Keller")


def _compare(project: Project, harbour: str, valley: str) -> None:
    def proposal(
        a: str, b: str, relation: ComparisonRelation, basis: ComparisonBasis, text: str, steps: tuple[str, ...] = ()
    ) -> ComparisonProposal:
        return ComparisonProposal(
            Passage(harbour, (place(project, harbour, a),)), Passage(valley, (place(project, valley, b),)), relation,
            basis, 0.9, Explanation(text, steps), "rule:comparison@1",
        )  # fmt: skip

    comparisons.record_comparisons(
        project,
        [
            proposal(
                "Five people", "Seven people", ComparisonRelation.VALUE_DIFFERS, ComparisonBasis.NUMBER,
                "Deaths: five (Harbour Post) against seven (Valley Times).", ("7 − 5 = 2, 28.6% of 7",),
            ),
            proposal(
                "The bridge cost €2.4 million.", "The bridge cost €2.4 million.", ComparisonRelation.NEAR_DUPLICATE,
                ComparisonBasis.ATTRIBUTION, "The same words.",
            ),
            proposal(
                "300 metres", "280 metres", ComparisonRelation.VALUE_DIFFERS, ComparisonBasis.DISTANCE,
                "Length: 300 metres (Harbour Post) against 280 metres (Valley Times).", ("300 − 280 = 20 m",),
            ),
        ],
        run=new_id(),
    )  # fmt: skip
