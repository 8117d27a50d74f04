"""Many places are tagged, named and made claims of as one step that undo takes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nlp.proposals import Segment
from storage import reads
from storage.concordance import tagged_at
from storage.finding import occurrences
from storage.lifecycle import create_project
from storage.operations import entities, mentions, places
from storage.operations.articles import add_articles
from storage.project import Project
from storage.records import Label
from storage.vocabulary import LabelKind, Status
from tests.storage.projects import TEXTS, draft, snapshot


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "p.sidelight", name="Bridge")
    made.set_annotator("Ana")
    add_articles(made, [draft(text) for text in TEXTS])
    yield made
    made.close()


def all_places(project: Project, surface: str) -> list[places.Place]:
    return [
        (article.id, place)
        for article in reads.articles(project)
        for place in occurrences(project.text(article.id), surface)
    ]


def label(project: Project, name: str) -> Label:
    return next(each for each in reads.labels(project, LabelKind.ENTITY) if each.name == name)


def test_what_a_person_confirmed_is_skipped_and_counted(project: Project) -> None:
    fac, org = label(project, "FAC").id, label(project, "ORG").id
    wanted = all_places(project, "Vigo")
    mentions.tag(project, wanted[0][0], [wanted[0][1]], org)
    before = snapshot(project)
    changes = places.tag_places(project, wanted, fac)
    assert (changes.details["count"], changes.details["already"]) == (len(wanted) - 1, 1)
    found = tagged_at(project, wanted)
    assert [found[place].label_id for place in wanted] == [org] + [fac] * (len(wanted) - 1)
    assert project.history()[0].sentence == f"Tagged {len(wanted) - 1} places as FAC"
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert not places.tag_places(project, wanted, fac)


def test_suggested_and_rejected_places_become_decisions(project: Project) -> None:
    fac, org = label(project, "FAC").id, label(project, "ORG").id
    place = all_places(project, "Vigo")[0]
    made = mentions.tag(project, place[0], [place[1]], org)
    mentions.reject(project, [str(made.result_id)])
    places.tag_places(project, [place, place], fac)
    tagged = tagged_at(project, [place])[place]
    assert (tagged.annotation_id, tagged.label_id, tagged.status) == (made.result_id, fac, Status.CONFIRMED)


def test_naming_an_entity_tags_what_was_not_tagged_and_keeps_labels(project: Project) -> None:
    fac, org = label(project, "FAC").id, label(project, "ORG").id
    wanted = all_places(project, "OHL")
    made = mentions.tag(project, wanted[0][0], [wanted[0][1]], fac)
    entity = str(entities.new_entity(project, str(made.result_id), "Obrascón").result_id)
    changes = places.name_places(project, wanted, entity, org)
    assert (changes.details["count"], changes.details["already"]) == (len(wanted) - 1, 1)
    found = tagged_at(project, wanted)
    assert {tagged.entity_id for tagged in found.values()} == {entity}
    assert {tagged.label_id for tagged in found.values()} == {fac}
    assert "OHL" in reads.entities(project, [entity])[0].aliases
    assert not places.name_places(project, wanted, entity)


def test_claims_are_made_once_per_sentence(project: Project) -> None:
    wanted = all_places(project, "died") + all_places(project, "people")
    changes = places.claim_places(project, wanted)
    made = [
        record.quote
        for article in reads.articles(project)
        for mark in reads.marks(project, article.id)
        for record in [reads.annotation(project, mark.id)]
        if record is not None and record.claim is not None
    ]
    assert len(made) == changes.details["count"] == len(set(made))
    assert all("died" in quote for quote in made)
    again = places.claim_places(project, wanted)
    assert not again


def test_hundreds_of_places_are_one_entry(project: Project) -> None:
    add_articles(project, [draft("Vigo \N{BRIDGE AT NIGHT} " * 700)])
    wanted = all_places(project, "Vigo")
    assert len(wanted) > 700
    entries = len(project.history())
    places.tag_places(project, wanted, label(project, "FAC").id)
    assert len(project.history()) == entries + 1
    assert len(tagged_at(project, wanted)) == len(wanted)
    assert tagged_at(project, [(wanted[0][0], Segment(0, 1))]) == {}
