"""From a project to a brief: what its disputes say, who says it, what was judged and what is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from nlp.proposals import ComparisonRelation
from storage import dispute_reads, reads
from storage.bearing import fits
from storage.ids import AnnotatorId, PositionId
from storage.nearby import NearPassage
from storage.project import Project
from storage.records import Annotation, Dispute, Evidence, Position, Source, Speaker
from storage.report.judged import judged_beside
from storage.report.loose_ends import bearing_on, inside, open_points, told
from storage.report.plotting import plot_values
from storage.report.records import (
    Brief,
    BriefAssessment,
    BriefComparison,
    BriefCopy,
    BriefDispute,
    BriefEvidence,
    BriefOptions,
    BriefPosition,
    BriefQuote,
    BriefReview,
    BriefSource,
    Which,
)
from storage.report.speech import listed, say
from storage.report.stock import Compared, Passage, Stock, judged_share
from storage.report.veiling import withheld
from storage.shortening import shortened, spelled_out
from storage.upholding import upheld_before, upheld_in
from storage.vocabulary import ClaimRole, DisputeKind, DisputeStatus, Reliability, Resolution

_SETTLED = frozenset({DisputeStatus.RESOLVED, DisputeStatus.IRREDUCIBLE, DisputeStatus.DISMISSED})
_IN_ORDER = (
    DisputeStatus.RESOLVED,
    DisputeStatus.IRREDUCIBLE,
    DisputeStatus.IN_REVIEW,
    DisputeStatus.OPEN,
    DisputeStatus.DISMISSED,
)

MOST_ARTICLES = 40
"""Articles that the table of sources lists whether they are quoted or not."""

MOST_COMPARED = 12
"""Comparisons told per question; the best come first."""

_LONGEST_LABEL = 80
"""Characters of an answer that has no words of its own but those of its passage."""

SETTING_ASIDE = frozenset({ComparisonRelation.NEAR_DUPLICATE, ComparisonRelation.UNRELATED})


def gather(project: Project, options: BriefOptions) -> Brief:
    """Return the brief of a project as it stands. Raises ``DamagedProject`` where a quotation is not in its article."""
    everything = dispute_reads.disputes(project)
    wanted = sorted(
        (dispute for dispute in everything if _wanted(dispute, options)),
        key=lambda dispute: (_IN_ORDER.index(_state(dispute)), dispute.number),
    )
    stock = Stock(project, wanted, blind=options.blind)
    annotators = {person.id: person.name for person in reads.annotators(project)}
    written: list[BriefDispute] = []
    for dispute in wanted:
        quoted = sum(len(one.quotes) for one in written)
        near = options.near.get(dispute.id, {})
        written.append(_dispute(stock, dispute, annotators, quoted, near))
    points, left = open_points(stock, everything)
    pairs, pairs_left = judged_beside(stock, everything)
    proposed, judged = judged_share(project)
    analysts = list(dict.fromkeys(one.analyst for dispute in written for one in dispute.assessments))
    if not analysts:
        analysts = [annotators[key] for key in (project.annotator_id,) if key in annotators]
    shares = reads.review_counts(project)
    name = reads.info(project).name
    days = [article.published_on for article in stock.articles.values() if article.published_on]
    return Brief(
        title=options.title or say("{}: where the articles differ").format(name),
        author=options.author or listed(analysts),
        dated=options.dated or datetime.now().astimezone().date(),
        blind=options.blind,
        with_evidence=options.include_evidence,
        disputes=tuple(written),
        sources=_sources(stock, written),
        copies=_shared(stock),
        points=points,
        points_left=left,
        judged=pairs,
        judged_left=pairs_left,
        reviews=tuple(
            BriefReview(article.name, shares[key].share)  # type: ignore[index]
            for key, article in stock.named.items()
            if key in shares
        ),
        comparisons_proposed=proposed,
        comparisons_judged=judged,
        disputes_left_out=len(everything) - len(wanted),
        article_count=len(stock.named),
        names=tuple(article.name for article in stock.named.values()),
        period=(min(days), max(days)) if days else None,
        undated=sum(not article.published_on for article in stock.articles.values()),
        withheld=withheld(project, stock.articles.values(), stock.sources.values()) if options.blind else {},
    )


def _shared(stock: Stock) -> tuple[BriefCopy, ...]:
    """Each pair of articles that share words, with how many passages, those that share most first."""
    order = {article_id: number for number, article_id in enumerate(stock.named)}
    passages: Counter[tuple[str, str]] = Counter()
    for one in stock.copies:
        a, b = sorted((one.a.article_id, one.b.article_id), key=order.__getitem__)
        passages[a, b] += len(one.a.segments)
    return tuple(
        BriefCopy(stock.named[a].name, stock.named[b].name, shared) for (a, b), shared in passages.most_common()
    )


def count(project: Project, options: BriefOptions) -> tuple[int, int, int]:
    """Return how many disputes a brief would tell of, how many of them are settled, and how many quotes it has."""
    wanted = [dispute for dispute in dispute_reads.disputes(project) if _wanted(dispute, options)]
    settled = sum(1 for dispute in wanted if is_settled(dispute))
    return len(wanted), settled, sum(len(position.claims) for dispute in wanted for position in dispute.positions)


def wanted_disputes(project: Project, options: BriefOptions) -> list[str]:
    """Return the ids of the disputes that a brief tells of."""
    return [dispute.id for dispute in dispute_reads.disputes(project) if _wanted(dispute, options)]


def is_settled(dispute: Dispute | BriefDispute) -> bool:
    """Whether a brief shows it as settled: ended, and not left undecided."""
    return dispute.status in _SETTLED and dispute.resolution is not Resolution.UNDECIDED


def _state(dispute: Dispute) -> DisputeStatus:
    """How far it is: what somebody has judged is in review, whether it was said or not."""
    judged = dispute.status is DisputeStatus.OPEN and dispute.assessments
    return DisputeStatus.IN_REVIEW if judged else dispute.status


def _wanted(dispute: Dispute, options: BriefOptions) -> bool:
    if options.chosen is not None:
        return dispute.id in options.chosen
    if options.disputes is Which.ALL:
        return True
    return (dispute.status in _SETTLED) is (options.disputes is Which.RESOLVED)


# --- one dispute ----------------------------------------------------------------------------------------------


def _dispute(
    stock: Stock, dispute: Dispute, annotators: Mapping[AnnotatorId, str], quoted: int, near: Mapping[str, NearPassage]
) -> BriefDispute:
    """``quoted`` quotations stand in the brief before it; ``near`` it stand passages of articles that say nothing."""
    claims = [
        stock.claims[claim.claim_id]
        for position in dispute.positions
        for claim in position.claims
        if claim.claim_id in stock.claims
    ]
    fitting = [one for one in stock.comparisons if fits(one.basis, dispute.kind) and one.relation not in SETTING_ASIDE]
    wide = dispute.kind is not DisputeKind.VALUE
    within = [one for one in fitting if all(inside(stock, side, claims, wide=wide) for side in (one.a, one.b))]
    answers = {str(claim.claim_id): position.label for position in dispute.positions for claim in position.claims}
    bearing = bearing_on(stock, fitting, claims, answers, wide=wide)
    speaking = {claim.article_id for claim in claims} | {passage.article_id for passage in bearing}
    called = stock.called_silent.get(dispute.id, set()) - speaking
    perhaps = [Passage(key, each.segments, each.quote) for key, each in near.items() if key not in speaking | called]
    speaking |= {passage.article_id for passage in perhaps}
    dispute = replace(dispute, positions=_labelled(stock, dispute.positions, within))
    positions = _ordered(dispute, [_position(stock, position) for position in dispute.positions])
    positions = _numbered(positions, quoted)
    numbers = {quote.claim_id: quote.number for position in positions for quote in position.quotes}
    labels = {position.id: position.label for position in dispute.positions}
    upheld, stands = _upheld(stock, dispute, labels)
    return BriefDispute(
        question=dispute.question,
        kind=dispute.kind,
        status=dispute.status,
        resolution=dispute.resolution,
        rationale=dispute.rationale.strip(),
        confidence=dispute.confidence,
        positions=positions,
        comparisons=tuple(_comparison(stock, one, numbers) for one in within[:MOST_COMPARED]),
        assessments=_assessments(dispute, labels, positions, annotators),
        evidence=tuple(_evidence(stock, one, labels, numbers) for one in dispute.evidence),
        bearing=told(stock, bearing),
        silent=tuple(article.name for key, article in stock.named.items() if key not in speaking),
        perhaps=told(stock, (one for one in perhaps if one.article_id in stock.named)),
        called_silent=tuple(article.name for key, article in stock.named.items() if key in called),
        plot=plot_values(stock, dispute, within) if dispute.kind is DisputeKind.VALUE else (),
        upheld=upheld,
        upheld_stands=stands,
    )  # fmt: skip


def _upheld(stock: Stock, dispute: Dispute, labels: Mapping[PositionId, str]) -> tuple[str, bool]:
    """Label of the answer that holds, and whether that is said still: a verdict outlives an assessment."""
    upheld = upheld_in(dispute)
    if upheld is not None and upheld == dispute.noted_id:
        return labels.get(upheld, ""), True
    if upheld is not None:
        own = [one for one in dispute.assessments if one.position_id == upheld]
        return labels.get(upheld, ""), any(one.opinion is not None or one.likelihood is not None for one in own)
    before = upheld_before(stock.project, dispute)
    return (labels.get(before, "") if before is not None else ""), False


def _numbered(positions: tuple[BriefPosition, ...], before: int) -> tuple[BriefPosition, ...]:
    found: list[BriefPosition] = []
    for position in positions:
        quotes = tuple(replace(quote, number=before + at) for at, quote in enumerate(position.quotes, start=1))
        found.append(replace(position, quotes=quotes))
        before += len(quotes)
    return tuple(found)


def _evidence(
    stock: Stock, one: Evidence, labels: Mapping[PositionId, str], numbers: Mapping[str, int]
) -> BriefEvidence:
    """What was cited: a work by its name, a passage by its words."""
    citation = one.citation.strip()
    number = numbers.get(one.annotation_id, 0) if one.annotation_id is not None else 0
    if not number and one.annotation_id is not None and one.annotation_id in stock.cited:
        cited = stock.cited[one.annotation_id]
        place = say("“{}” ({})").format(stock.quote(cited), stock.named[cited.article_id].name)
        citation = f"{citation}: {place}" if citation else place
    ratings = {labels[key]: value for key, value in one.consistency.items() if key in labels}
    return BriefEvidence(citation or ("" if number else say("Untitled")), one.note.strip(), ratings, number)


def _labelled(stock: Stock, positions: tuple[Position, ...], within: list[Compared]) -> tuple[Position, ...]:
    """Give every position a label of its own: its own, its value, the figure that was compared, or its statement."""
    found: list[Position] = []
    for number, position in enumerate(positions, start=1):
        claims = [stock.claims[claim.claim_id] for claim in position.claims if claim.claim_id in stock.claims]
        compared = next(
            (
                side.words
                for claim in claims
                for one in within
                for side in (one.a, one.b)
                if side.touches(claim.article_id, claim.segments)
            ),
            "",
        )
        stated = next((claim.claim.statement for claim in claims if claim.claim), "")
        label = position.label.strip()
        for claim in claims:
            label = spelled_out(label, claim.quote, _LONGEST_LABEL)
        label = label or position.value or compared or shortened(stated, _LONGEST_LABEL)
        label = label or say("Answer {}").format(number)
        if any(label == other.label for other in found):
            label = f"{label} ({number})"
        found.append(replace(position, label=label))
    return tuple(found)


def _ordered(dispute: Dispute, positions: list[BriefPosition]) -> tuple[BriefPosition, ...]:
    """By the day they speak of where all answers to a question of value have one, else as the analyst has them."""
    days = [min((quote.as_of or "" for quote in position.quotes), default="") for position in positions]
    if dispute.kind is DisputeKind.VALUE and all(days):
        order = sorted(range(len(positions)), key=lambda at: days[at])
        return tuple(positions[at] for at in order)
    return tuple(positions)


def _position(stock: Stock, position: Position) -> BriefPosition:
    listed_claims = [
        (claim.role, stock.claims[claim.claim_id]) for claim in position.claims if claim.claim_id in stock.claims
    ]
    order = {article_id: number for number, article_id in enumerate(stock.articles)}
    listed_claims.sort(
        key=lambda item: (list(ClaimRole).index(item[0]), order.get(item[1].article_id, 0), item[1].segments)
    )
    quotes: list[BriefQuote] = []
    voices: set[str] = set()
    for role, claim in listed_claims:
        earlier = [other for _role, other in listed_claims[: len(quotes)]]
        copied = _copied_from(stock, claim, earlier)
        quotes.append(_quote(stock, role, claim, copied))
        if role is ClaimRole.ASSERTS and copied is None:
            source = stock.source_of(claim.article_id)
            voices.add(source.id if source else claim.article_id)
    return BriefPosition(position.label, tuple(quotes), len(voices))


def _copied_from(stock: Stock, claim: Annotation, earlier: list[Annotation]) -> str | None:
    """Return the name of an article named before that has the same words."""
    for copy in stock.copies:
        for here, there in ((copy.a, copy.b), (copy.b, copy.a)):
            if here.touches(claim.article_id, claim.segments) and any(
                there.touches(other.article_id, other.segments) for other in earlier
            ):
                return stock.named[there.article_id].name
    return None


def _quote(stock: Stock, role: ClaimRole, claim: Annotation, copied: str | None) -> BriefQuote:
    fields = claim.claim
    assert fields is not None, "only claims stand in positions"
    source = stock.source_of(claim.article_id)
    return BriefQuote(
        text=stock.quote(claim),
        article=stock.named[claim.article_id],
        paragraph=stock.paragraph(claim.article_id, claim.segments[0].start),
        role=role,
        statement=fields.statement.strip(),
        speaker=_spoken_by(stock, fields.speaker),
        attribution=fields.attribution,
        credibility=fields.credibility,
        as_of=fields.as_of,  # type: ignore[arg-type]
        scope_note=fields.scope_note.strip(),
        reliability=None if stock.blind or source is None else _graded(source),
        copy_of=copied,
        claim_id=claim.id,
    )


def _graded(source: Source) -> Reliability | None:
    """The grade that somebody gave an outlet."""
    is_given = source.reliability is not Reliability.F or source.reliability_basis.strip()
    return source.reliability if is_given else None


def _spoken_by(stock: Stock, speaker: Speaker) -> str | None:
    """Who speaks, as the article says it; “her ministry” with its name, where it is known."""
    name = stock.speakers.get(speaker.entity_id) if speaker.entity_id is not None else None
    if not speaker.text or name is None or stock.blind or name.casefold() in speaker.text.casefold():
        return speaker.text
    return speaker.text if speaker.text.casefold() in name.casefold() else f"{speaker.text} ({name})"


def _comparison(stock: Stock, one: Compared, numbers: Mapping[str, int]) -> BriefComparison:
    return BriefComparison(
        one.a.words, stock.named[one.a.article_id].name, one.b.words, stock.named[one.b.article_id].name,
        one.decision or one.relation, one.decision is not None, one.basis, one.steps,
        tuple(stock.as_written(each, one) for each in one.differs), _number(stock, one.a, numbers),
        _number(stock, one.b, numbers),
    )  # fmt: skip


def _number(stock: Stock, side: Passage, numbers: Mapping[str, int]) -> int:
    """Number of the quotation that has words of a passage."""
    return next(
        (
            number
            for claim_id, number in numbers.items()
            if side.touches(stock.claims[claim_id].article_id, stock.claims[claim_id].segments)
        ),
        0,
    )


def _assessments(
    dispute: Dispute,
    labels: Mapping[PositionId, str],
    positions: tuple[BriefPosition, ...],
    annotators: Mapping[AnnotatorId, str],
) -> tuple[BriefAssessment, ...]:
    """The last word of every analyst on every position."""
    statements = {position.label: position.statement for position in positions}
    newest = {(one.annotator_id, one.position_id): one for one in dispute.assessments}
    found = []
    for one in newest.values():
        label = labels.get(one.position_id) if one.position_id else None
        found.append(
            BriefAssessment(
                annotators.get(one.annotator_id, ""), label, statements.get(label or "", ""), one.opinion,
                one.likelihood, one.confidence, one.reasoning.strip(),
            )
        )  # fmt: skip
    return tuple(found)


# --- sources --------------------------------------------------------------------------------------------------


def _sources(stock: Stock, told_of: Sequence[BriefDispute]) -> tuple[BriefSource, ...]:
    """The sources with their articles: all, or where there are many those that are quoted."""
    quoted = {quote.article.name for dispute in told_of for quote in dispute.quotes}
    few = len(stock.named) <= MOST_ARTICLES
    named = {key: article for key, article in stock.named.items() if few or article.name in quoted}
    if stock.blind:
        return tuple(BriefSource(article.name, None, None, None, "", (article,)) for article in named.values())
    found = []
    for source in stock.sources.values():
        own = tuple(named[key] for key in named if stock.articles[key].source_id == source.id)
        if own:
            found.append(
                BriefSource(
                    source.name, source.outlet_type, source.country, _graded(source),
                    source.reliability_basis.strip(), own,
                )
            )  # fmt: skip
    for key, article in named.items():
        if stock.articles[key].source_id not in stock.sources:
            found.append(BriefSource("", None, None, None, "", (article,)))
    return tuple(found)
