"""What the machine withdraws on a second run is its own alone: nothing that a person holds on to goes with it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from nlp.proposals import (
    ArticleReading,
    EntityClusters,
    EntityLinkProposal,
    EntityProposal,
    EntityRelation,
    MentionProposal,
    Segment,
)
from storage import reads
from storage.lifecycle import create_project
from storage.operations import claims, entity_links
from storage.operations.articles import add_articles
from storage.operations.clusters import record_entities
from storage.operations.machine import record
from storage.project import Project
from tests.storage.analyst import Analyst
from tests.storage.projects import TEXTS, draft

RULE = "rule:clusters@1"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project of one article with two suggested mentions, each grouped into a suggested entity."""
    project = create_project(tmp_path / "bridge.sidelight")
    (article,) = add_articles(project, [draft(TEXTS[0])]).article_ids
    places = [MentionProposal((Segment(s, s + 5),), "ORG", 0.9, ("tagged",), "model:en_test@1.0") for s in (0, 10)]
    record(project, [ArticleReading(article, "en_test@1.0", mentions=tuple(places))], run="read")
    group(project, "one", mentions(project)[:1], mentions(project)[1:])
    yield project
    project.close()


def mentions(project: Project) -> list[str]:
    return Analyst(project, random.Random(1)).ids("annotation")


def suggested(project: Project) -> list[str]:
    return Analyst(project, random.Random(1)).ids("entity")


def group(project: Project, run: str, *groups: list[str], links: tuple[EntityLinkProposal, ...] = ()) -> None:
    made = tuple(EntityProposal(f"{run} {n}", "ORG", tuple(g), (), ("same name",), RULE) for n, g in enumerate(groups))
    record_entities(project, EntityClusters(made, links), run=run)


def test_entity_without_mentions_is_withdrawn(project: Project) -> None:
    before = suggested(project)
    link = EntityLinkProposal(*mentions(project), EntityRelation.SAME_AS, 0.5, ("alike",), RULE)
    record_entities(project, EntityClusters((), (link,)), run="links")
    group(project, "two", mentions(project))
    assert not set(before) & set(suggested(project))
    assert len(suggested(project)) == 1


def test_entity_whose_mentions_reading_again_withdrew_is_dropped_with_the_next_grouping(project: Project) -> None:
    article = Analyst(project, random.Random(1)).ids("article")[0]
    left = MentionProposal((Segment(0, 5),), "ORG", 0.9, ("tagged",), "model:en_test@1.0")
    record(project, [ArticleReading(article, "en_test@1.0", mentions=(left,))], run="again")
    (mention,) = mentions(project)
    assert len(suggested(project)) == 2
    entity = reads.annotation(project, mention)
    assert entity is not None
    record_entities(project, EntityClusters((), ()), run="two")
    assert suggested(project) == [entity.entity_id]
    project.undo()
    assert len(suggested(project)) == 2


def test_entity_that_a_claim_names_as_its_speaker_stays(project: Project) -> None:
    speaker = suggested(project)[0]
    article = Analyst(project, random.Random(1)).ids("article")[0]
    claim = claims.add_claim(project, article, [Segment(0, 16)]).result_id
    claims.edit_claim(project, str(claim), speaker_entity_id=speaker)
    group(project, "two", mentions(project))
    assert speaker in suggested(project)


def test_entities_that_a_person_keeps_apart_stay(project: Project) -> None:
    pair = suggested(project)
    entity_links.keep_apart(project, *pair)
    group(project, "two", mentions(project))
    assert set(pair) <= set(suggested(project))
    assert len(Analyst(project, random.Random(1)).ids("entity_link")) == 1
