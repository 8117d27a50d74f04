"""Makes sample.json: the five articles as an analyst leaves them after a morning's work. Run by ``make sample``.

The passages are those of README.md beside this file; every one is looked up by its exact words, so that a change of the
articles shows here at once.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from disagreements import COURIER, DISPUTES, HERALD, KELLER, LEDGER, MONITOR, ORDER, WIRE, Question, Stand

from gui.orders import comparison_job
from nlp.comparison import compare
from nlp.entities import cluster
from nlp.proposals import ArticleRead, ClusterJob, Segment
from nlp.reading import read
from storage import dispute_reads, entity_reads, knowledge, reads
from storage.finding import occurrences
from storage.formats.interface import WriteOptions
from storage.formats.registry import format_named
from storage.ids import new_id
from storage.intake import read_file
from storage.lifecycle import create_project
from storage.operations import (
    articles,
    claims,
    clusters,
    comparisons,
    disputes,
    entity_links,
    joining,
    machine,
    mentions,
)
from storage.operations import settings as project_settings
from storage.operations.disputes import NewPosition
from storage.operations.joining import Statement
from storage.project import Project
from storage.vocabulary import AnnotationKind, Consistency, SegmentRole, Status

HERE = Path(__file__).resolve().parent
ANALYST = KELLER

SOURCES = {
    "Pacific Ledger": ("newspaper", "SG", "B", "business daily for shippers; corrects its errors, leans on companies"),
    "Lima Courier": ("newspaper", "PE", "B", "own reporters on site, names its sources, occasional late corrections"),
    "Andes Monitor": ("magazine", "PE", "C", "close to the unions; figures often without a source"),
    "Northwind Wire": ("agency", "GB", "A", "agency with published correction policy; cites documents"),
    "Sierra Herald": ("newspaper", "PE", "D", "prints ministry statements and agency copy with few checks"),
}

NAMES = {
    "Puerto Arena": "FAC", "Port Arena": "FAC", "San Jacinto University": "FAC", "Lima": "GPE", "Peru": "GPE",
    "Huacho": "GPE", "Shanghai": "GPE", "Cuzco": "GPE", "Meridian": "ORG", "Meridian Ocean Terminals": "ORG",
    "Meridian Terminals Peru SA": "ORG", "Meridian Institute": "ORG", "Meridian Bank": "ORG",
    "Interior Ministry": "ORG", "Transport Ministry": "ORG", "Ombudsman’s Office": "ORG", "Courier": "ORG",
    "Liang Wen": "PERSON", "Elena Quispe Rojas": "PERSON", "Rosa Huamán": "PERSON", "Julio Paredes": "PERSON",
    "Teresa Valdivia": "PERSON", "Ana Salcedo": "PERSON", "Jorge Iparraguirre": "PERSON", "Lucía Ferrand": "PERSON",
    "Thomas Aldridge": "PERSON", "Pacific Ledger": "ORG", "Lima Courier": "ORG", "Andes Monitor": "ORG",
    "Arena fishers’ association": "ORG", "Grupo Arrieta": "ORG", "Callao": "GPE", "LIMA": "GPE", "HUACHO": "GPE",
    "PUERTO ARENA": "FAC", "Northwind Wire": "ORG", "Mexico": "GPE", "California": "GPE",
}  # fmt: skip
"""What the analyst says of the names, whatever the machine thought."""

NO_NAMES = {"Half", "One", "Cranes", "first", "second", "four", "Arena", "Salcedo", "Pacific", "Courier", "almost all"}
"""What the machine took for a name or figure and the analyst does not."""

REVIEWED = {LEDGER: 0.92, COURIER: 0.71, MONITOR: 0.38, WIRE: 1.0, HERALD: 0.0}
"""Share of each article's suggestions that she has been through."""


CLAIMS = (
    (LEDGER, "Its four berths can handle a million containers a year.", "Its berths handle a million a year"),
    (HERALD, "Voyages to Shanghai would become 12 days shorter.", "The voyage to Shanghai becomes 12 days shorter"),
)


def curate(folder: Path) -> Project:
    """Return a new project in ``folder`` with everything above done in it, action by action."""
    project = create_project(folder / "sample.sidelight", name="Puerto Arena")
    project.set_annotator(ANALYST)
    drafts = [read_file(HERE / f"{name}.txt") for name in ORDER]
    ids = dict(zip(ORDER, articles.add_articles(project, drafts).article_ids, strict=True))
    _grade(project)
    _read(project)
    for article, passage, statement in CLAIMS:
        _claim(project, ids[article], passage, statement)
    opened = [_dispute(project, ids, question) for question in DISPUTES]
    _tag(project, ids)
    for dispute_id, question in zip(opened, DISPUTES, strict=True):
        _judge(project, ids, dispute_id, question)
    _cluster(project)
    _keep_apart(project, "Meridian Bank", "Meridian Ocean Terminals")
    return project


def _grade(project: Project) -> None:
    for source in reads.sources(project):
        kind, country, grade, basis = SOURCES[source.name]
        project_settings.edit_source(
            project, source.id, outlet_type=kind, country=country, reliability=grade, reliability_basis=basis
        )


def _read(project: Project) -> None:
    from nlp.proposals import ArticleInput, ReadingJob

    inputs = tuple(
        ArticleInput(article.id, project.text(article.id), article.language, article.published_on)
        for article in reads.articles(project)
    )
    run = new_id()
    for event in read(ReadingJob(inputs)):
        if isinstance(event, ArticleRead):
            machine.record(project, [event.reading], run=run)


def _tag(project: Project, ids: dict[str, str]) -> None:
    """Go through the suggestions of each article from its top, as far as ``REVIEWED`` says."""
    labels = {label.name: label.id for label in reads.labels(project)}
    for name, article_id in ids.items():
        waiting = [
            mark
            for mark in reads.marks(project, article_id)
            if mark.status is Status.SUGGESTED and mark.kind is AnnotationKind.MENTION
        ]
        seen = waiting[: round(len(waiting) * REVIEWED[name])]
        if not seen:
            continue
        _tag_names(project, article_id, labels, seen[-1].segments[-1].end)
        for mark in seen:
            found = reads.annotation(project, mark.id)
            assert found is not None
            if found.status is not Status.SUGGESTED:
                continue
            doubtful = found.quote in NO_NAMES or any(found.quote in known for known in NAMES)
            (mentions.reject if doubtful else mentions.confirm)(project, [mark.id])
        _settle_rest(project, article_id, seen[-1].segments[-1].end, claims_too=name in (LEDGER, WIRE))


def _settle_rest(project: Project, article_id: str, end: int, *, claims_too: bool) -> None:
    """Confirm figures and quotations up to ``end``; nobody is quoted in a headline. Claims only where judged."""
    headline = len(project.text(article_id).split("\n", 1)[0])
    kinds = {AnnotationKind.QUANTITY, AnnotationKind.QUOTATION} | ({AnnotationKind.CLAIM} if claims_too else set())
    for mark in reads.marks(project, article_id):
        if mark.status is Status.SUGGESTED and mark.kind in kinds and mark.segments[-1].end <= end:
            spoken_headline = mark.kind is AnnotationKind.QUOTATION and mark.segments[0].start < headline
            (mentions.reject if spoken_headline else mentions.confirm)(project, [mark.id])


def _tag_names(project: Project, article_id: str, labels: dict[str, str], end: int) -> None:
    """Tag the known names up to ``end``, the longest first, so that no name is tagged inside a longer one."""
    taken: list[Segment] = []
    for words in sorted(NAMES, key=len, reverse=True):
        for place in occurrences(project.text(article_id), words):
            if place.end <= end and not any(t.start < place.end and place.start < t.end for t in taken):
                taken.append(place)
                mentions.tag(project, article_id, [place], labels[NAMES[words]])


def _place(project: Project, article_id: str, words: str) -> Segment:
    start = project.text(article_id).index(words)
    return Segment(start, start + len(words))


def _claim(project: Project, article_id: str, passage: str, statement: str) -> str:
    """Make a claim of a passage, from the machine's suggestion where there is one."""
    place = _place(project, article_id, passage)
    for mark in reads.marks(project, article_id):
        overlaps = mark.segments[0].start < place.end and place.start < mark.segments[-1].end
        if overlaps and mark.kind is AnnotationKind.CLAIM and mark.status is Status.SUGGESTED:
            mentions.resegment(project, mark.id, [place])
            claims.edit_claim(project, mark.id, statement=statement)
            return mark.id
    made = claims.add_claim(project, article_id, [place], statement=statement).result_id
    assert made is not None
    return made


def _dispute(project: Project, ids: dict[str, str], question: Question) -> str:
    """Open a dispute with the positions that the stands share by their labels, and relate what was related."""
    made = {stand.passage: _stand(project, ids[stand.article], stand) for stand in question.stands}
    positions: dict[str, list[str]] = {}
    for stand in question.stands:
        positions.setdefault(stand.label, []).append(made[stand.passage])
    opened = disputes.open_dispute(
        project, question.words, [NewPosition(label, tuple(held), label) for label, held in positions.items()],
        kind=question.kind, topic=question.topic, relation=question.relation,
    ).result_id  # fmt: skip
    assert opened is not None
    for first, second, label in question.relations:
        pair = [
            Statement(ids[stand.article], (_place(project, ids[stand.article], stand.passage),), made[stand.passage])
            for stand in (question.of(first), question.of(second))
        ]
        joining.relate(project, pair[0], pair[1], label)
    return opened


def _stand(project: Project, article_id: str, stand: Stand) -> str:
    """The claim of one article, with whose word it is and when it was true."""
    made = _claim(project, article_id, stand.passage, stand.statement)
    speaker: list[Segment] = []
    if stand.speaker and stand.speaker in stand.passage:
        start = project.text(article_id).index(stand.passage) + stand.passage.index(stand.speaker)
        speaker.append(Segment(start, start + len(stand.speaker)))
    claims.set_part(project, made, SegmentRole.SPEAKER, speaker)
    claims.edit_claim(
        project, made, as_of=stand.as_of, attribution="indirect" if stand.speaker else "author",
        credibility=stand.credibility,
    )  # fmt: skip
    return made


def _judge(project: Project, ids: dict[str, str], dispute_id: str, question: Question) -> None:
    """Weigh a dispute as the analysts did: state and rationale, evidence with its ratings, an assessment each."""
    if question.outcome:
        disputes.edit_dispute(project, dispute_id, **question.outcome)
    dispute = dispute_reads.dispute(project, dispute_id)
    assert dispute is not None
    positions = {position.label: position.id for position in dispute.positions}
    claim_of = {claim.article_id: claim.claim_id for position in dispute.positions for claim in position.claims}
    for evidence in question.evidence:
        disputes.cite_evidence(
            project, dispute_id, evidence.citation, note=evidence.note,
            annotation_id=claim_of[ids[evidence.article]] if evidence.article else None,
            consistency={positions[label]: Consistency(rating) for label, rating in evidence.ratings.items()},
        )  # fmt: skip
    for verdict in question.verdicts:
        project.set_annotator(verdict.analyst)
        disputes.assess(
            project, dispute_id=dispute_id, position_id=positions[verdict.label], likelihood=verdict.likelihood,
            confidence=verdict.confidence, reasoning=verdict.reasoning,
        )  # fmt: skip
    project.set_annotator(ANALYST)


def _keep_apart(project: Project, name: str, other: str) -> None:
    """Refuse a merger for good."""
    found = [entity_reads.entity_named(project, words) for words in (name, other)]
    assert found[0] is not None and found[1] is not None
    entity_links.keep_apart(project, found[0].id, found[1].id)


def _cluster(project: Project) -> None:
    texts = {article.id: project.text(article.id) for article in reads.articles(project)}
    job = ClusterJob(tuple(knowledge.mention_inputs(project)), texts)
    clusters.record_entities(project, cluster(job), run=new_id())
    comparisons.record_comparisons(project, compare(comparison_job(project)), run=new_id())


def main() -> int:
    """Write sample.json beside this file; returns the exit code."""
    json_format = format_named("sidelight-json")
    assert json_format is not None and json_format.write is not None
    with tempfile.TemporaryDirectory() as folder:
        project = curate(Path(folder))
        report = json_format.write(project, HERE / "sample.json", WriteOptions(include_files=True))
        project.close()
    print(f"{report.target}: {dict(report.counts)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
