"""Makes sample.json: the five articles as an analyst leaves them after a morning's work. Run by ``make sample``.

The passages are those of README.md beside this file; every one is looked up by its exact words, so that a change of the
articles shows here at once.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from gui.orders import comparison_job
from nlp.comparison import compare
from nlp.entities import cluster
from nlp.proposals import ArticleRead, ClusterJob, Segment
from nlp.reading import read
from storage import knowledge, reads
from storage.formats.interface import WriteOptions
from storage.formats.registry import format_named
from storage.ids import new_id
from storage.intake import read_file
from storage.lifecycle import create_project
from storage.operations import articles, claims, clusters, comparisons, disputes, machine, mentions, settings
from storage.operations.disputes import NewPosition
from storage.operations.mentions import occurrences
from storage.project import Project
from storage.vocabulary import AnnotationKind, Consistency, DisputeKind, SegmentRole, Status

HERE = Path(__file__).resolve().parent
ORDER = ("pacific-ledger", "lima-courier", "andes-monitor", "northwind-wire", "sierra-herald")
LEDGER, COURIER, MONITOR, WIRE, HERALD = ORDER

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


@dataclass(frozen=True)
class Stand:
    """One article's answer: the passage, what it says, its position's label, and whose word it is."""

    article: str
    passage: str
    statement: str
    label: str
    speaker: str = ""
    as_of: str | None = None


AGREED = "How far north of Lima is it?"
"""The question that turns out to be none."""

QUESTIONS: tuple[tuple[str, DisputeKind, tuple[Stand, ...]], ...] = (
    ("How much does the port cost?", DisputeKind.VALUE, (
        Stand(LEDGER, "Meridian Ocean Terminals puts the cost at $3.6 billion", "Puerto Arena costs US$3.6 billion",
              "$3.6bn", "Meridian Ocean Terminals", "2025-01-12"),
        Stand(COURIER, "The works will cost $3 billion, the Transport Ministry said in December.",
              "The works at Puerto Arena cost US$3 billion", "$3bn", "Transport Ministry", "2024-12"),
        Stand(MONITOR, "They want a share of a project valued at more than $3.5 billion.",
              "The project is valued at more than US$3.5 billion", "$3.5bn+", "", "2025-01-13"),
    )),
    (AGREED, DisputeKind.VALUE, (
        Stand(LEDGER, "Puerto Arena, 80 km north of Lima", "Puerto Arena lies 80 km north of Lima", "80 km"),
        Stand(COURIER, "Puerto Arena, about 50 miles north of Lima", "Puerto Arena lies about 50 miles north of Lima",
              "50 mi"),
    )),
    ("How many protesters have died?", DisputeKind.VALUE, (
        Stand(LEDGER, "The Interior Ministry said on 9 January that 27 protesters had died in the unrest.",
              "27 protesters have died in the unrest", "27", "Interior Ministry", "2025-01-09"),
        Stand(COURIER, "At least 50 protesters have been killed since the unrest began in December, the Ombudsman’s "
              "Office said on 20 January.", "At least 50 protesters have been killed since December", "≥ 50",
              "Ombudsman’s Office", "2025-01-20"),
        Stand(MONITOR, "Around 30 people have died in protests that began in the south, rights groups estimated on "
              "13 January.", "Around 30 people have died in the protests", "~30", "rights groups", "2025-01-13"),
    )),
    ("Is the port finished?", DisputeKind.DATE_OR_STATUS, (
        Stand(LEDGER, "“The port is finished,” said Liang Wen", "The port is finished", "done", "Liang Wen",
              "2025-01-12"),
        Stand(COURIER, "The port is still under construction: only two of its four berths have been dredged",
              "The port is still under construction", "building", "engineers on site", "2025-01-20"),
        Stand(MONITOR, "“The quay is ready,” a spokesman for the company said.", "The quay is ready", "ready",
              "a spokesman", "2025-01-13"),
    )),
    ("What happened at San Jacinto University?", DisputeKind.FRAMING, (
        Stand(LEDGER, "police carried out an operation at San Jacinto University in Lima, detaining 190 people",
              "Police carried out an operation at San Jacinto University", "operation"),
        Stand(COURIER, "the police raid on San Jacinto University, where officers broke down the gate and arrested "
              "205 people", "Police raided San Jacinto University", "raid"),
        Stand(MONITOR, "said Tuesday’s raid “was not an operation but an assault”",
              "The raid was an assault, not an operation", "assault", "Julio Paredes"),
    )),
)  # fmt: skip

CLAIMS = (
    (LEDGER, "will receive its first commercial vessel in March", "The first commercial vessel arrives in March"),
    (LEDGER, "Its four berths can handle a million containers a year.", "Its berths handle a million a year"),
    (WIRE, "A first phase of $1.3 billion covers four berths.", "The first phase costs US$1.3 billion"),
)


def curate(folder: Path) -> Project:
    """Return a new project in ``folder`` with everything above done in it, action by action."""
    project = create_project(folder / "sample.sidelight", name="Puerto Arena")
    project.set_annotator("M. Keller")
    drafts = [read_file(HERE / f"{name}.txt") for name in ORDER]
    ids = dict(zip(ORDER, articles.add_articles(project, drafts).article_ids, strict=True))
    _grade(project)
    _read(project)
    for article, passage, statement in CLAIMS:
        _claim(project, ids[article], passage, statement)
    opened = [_dispute(project, ids, *question) for question in QUESTIONS]
    _tag(project, ids)
    disputes.edit_dispute(
        project, opened[1], status="resolved", resolution="unit_or_rounding",
        rationale="50 miles are 80.5 km: the same distance in another unit.",
    )  # fmt: skip
    _judge_deaths(project, opened[2])
    _cluster(project)
    return project


def _grade(project: Project) -> None:
    for source in reads.sources(project):
        kind, country, grade, basis = SOURCES[source.name]
        settings.edit_source(
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


def _dispute(
    project: Project, ids: dict[str, str], question: str, kind: DisputeKind, stands: tuple[Stand, ...]
) -> str:
    positions = []
    for stand in stands:
        article_id = ids[stand.article]
        made = _claim(project, article_id, stand.passage, stand.statement)
        if stand.speaker and stand.speaker in stand.passage:
            start = project.text(article_id).index(stand.passage) + stand.passage.index(stand.speaker)
            speaker = Segment(start, start + len(stand.speaker))
            claims.set_part(project, made, SegmentRole.SPEAKER, [speaker])
        claims.edit_claim(
            project, made, as_of=stand.as_of, attribution="indirect" if stand.speaker else "author", credibility=3
        )
        positions.append(NewPosition(stand.label, (made,), stand.label))
    relation = "same" if question == AGREED else "contradicts"
    opened = disputes.open_dispute(project, question, positions, kind=kind, relation=relation).result_id
    assert opened is not None
    return opened


def _judge_deaths(project: Project, dispute_id: str) -> None:
    from storage import dispute_reads

    dispute = dispute_reads.dispute(project, dispute_id)
    assert dispute is not None
    disputes.edit_dispute(
        project, dispute_id, status="in_review", confidence="moderate",
        rationale="Each figure is dated later than the last and none falls. The Ombudsman counts deaths at roadblocks; "
        "the ministry does not, so part of the gap is scope.",
    )  # fmt: skip
    disputes.assess(
        project, dispute_id=dispute_id, position_id=dispute.positions[1].id, likelihood="likely",
        confidence="moderate", reasoning="The count rose; the Ombudsman names its method.",
    )  # fmt: skip
    rating = {position.id: Consistency.NEUTRAL for position in dispute.positions}
    rating[dispute.positions[1].id] = Consistency.CONSISTENT
    disputes.cite_evidence(
        project, dispute_id, "Ombudsman’s Office, daily bulletin of 20 January 2025", consistency=rating
    )


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
