"""What the reading machine is asked, from what the project knows. Free of Qt: the headless command asks the same."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence

from nlp.labels import names_a_thing
from nlp.proposals import CLAIM_THRESHOLD, ArticleInput, ClusterJob, ComparisonJob, ReadingJob
from storage import compared, knowledge, reads
from storage.project import Project

MANY = 24
"""Articles from which on two reading processes are worth their start."""


FEW_TO_COMPARE = 200
"""Up to so many articles are all compared anew each time: a few seconds in the background."""


def reading_job(
    project: Project,
    default_model: str,
    article_ids: Sequence[str] | None = None,
    claim_threshold: float | None = None,
) -> ReadingJob:
    """The order to read some articles, or (None) all that nobody has read.

    Without a ``claim_threshold`` (a check-worthiness, 0 to 1) the project's own is in force, else the machine's.
    """
    if claim_threshold is None:
        kept = knowledge.claim_threshold_of(project)
        claim_threshold = CLAIM_THRESHOLD if kept is None else kept
    model = knowledge.model_of(project) or default_model
    wanted = list(article_ids) if article_ids is not None else list(reads.unread_articles(project))
    if not wanted:
        # what follows reads every mention of the project: seconds where there are a million
        return ReadingJob((), model)
    known = {article.id: article for article in reads.articles(project)}
    inputs = [
        ArticleInput(key, text, known[key].language, known[key].published_on, claim_threshold)  # type: ignore[index]
        for key in wanted
        if key in known and (text := _text(project, key)) is not None
    ]
    return ReadingJob(
        articles=tuple(inputs),
        model=model,
        known=tuple(knowledge.known_surfaces(project)),
        processes=2 if len(inputs) >= MANY and (os.cpu_count() or 1) > 1 else 1,
        decisions=tuple(knowledge.claim_decisions(project)),
    )


def cluster_job(project: Project) -> ClusterJob:
    """The order to group the mentions of all articles into entities."""
    mentions = knowledge.mention_inputs(project, names_a_thing)
    found = {key: _text(project, key) for key in dict.fromkeys(mention.article_key for mention in mentions)}
    texts = {key: text for key, text in found.items() if text is not None}
    mentions = [mention for mention in mentions if mention.article_key in texts]
    return ClusterJob(tuple(mentions), texts, tuple(knowledge.refused_merges(project)))


def comparison_job(project: Project, read: Collection[str] = (), run: str = "") -> ComparisonJob:
    """The order to compare all articles with one another.

    In a large project only those that were just ``read`` (their ids, in this ``run``) are compared with all others, and
    those that earlier runs read and left: in a small one the work is nothing, and what changed in the others since then
    counts too.
    """
    articles = tuple(compared.compared_articles(project))
    left = compared.articles_left(project, but=run) if len(articles) > FEW_TO_COMPARE else None
    new = left.union(read) if left is not None else frozenset[str]()
    if len(new) >= len(articles):
        new = frozenset()
    return ComparisonJob(articles, new, rejected=tuple(compared.dismissed_pairs(project)))


def _text(project: Project, key: str) -> str | None:
    """An article's text; None when the article was removed (or its import undone) while the order was being made."""
    try:
        return project.text(key)
    except KeyError:
        return None
