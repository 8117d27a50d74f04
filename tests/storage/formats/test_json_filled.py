"""Importing into a project that holds something already: nothing twice, nothing overwritten, decisions kept."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import pytest

from nlp.proposals import ArticleReading, MentionProposal, Segment
from storage import reads
from storage.dispute_reads import disputes as all_disputes
from storage.errors import InvalidImport
from storage.operations import claims, disputes, machine, mentions
from storage.operations.articles import add_articles
from storage.project import Project
from storage.vocabulary import LabelKind, Status
from tests.storage.formats.conftest import Document, MakeProject, export, take_in
from tests.storage.projects import TEXTS, draft, snapshot

MODEL = "model:en_test@1.0"


@pytest.fixture
def mine(make_project: MakeProject) -> Project:
    project = make_project("mine")
    project.set_annotator("Ana")
    add_articles(project, [draft(TEXTS[0], outlet="Faro de Vigo")])
    return project


@pytest.fixture
def theirs(make_project: MakeProject) -> Project:
    project = make_project("theirs")
    project.set_annotator("Bo")
    add_articles(project, [draft(TEXTS[1]), draft(TEXTS[0], outlet="FARO DE VIGO", title="Their title")])
    return project


def label(project: Project, name: str) -> str:
    return next(label.id for label in reads.labels(project, LabelKind.ENTITY) if label.name == name)


def article(project: Project, text: str) -> str:
    return next(item.id for item in reads.articles(project) if project.text(item.id) == text)


def place(text: str, words: str) -> Segment:
    return Segment(text.index(words), text.index(words) + len(words))


def suggest(project: Project, text: str, words: str) -> str:
    proposal = MentionProposal((place(text, words),), "GPE", 0.8, ("spaCy",), MODEL)
    key = article(project, text)
    machine.record(project, [ArticleReading(key, "en_test@1.0", mentions=(proposal,))], run=str(uuid4()))
    return next(mark.id for mark in reads.marks(project, key))


def exchange(source: Project, target: Project, tmp_path: Path) -> Document:
    document = export(source, tmp_path / "exchange.json")
    take_in(target, tmp_path / "exchange.json")
    return document


def test_same_text_is_one_article_and_keeps_its_own_facts(mine: Project, theirs: Project, tmp_path: Path) -> None:
    known = reads.articles(mine)[0]
    exchange(theirs, mine, tmp_path)
    assert sorted(item.length for item in reads.articles(mine)) == sorted(len(text) for text in TEXTS[:2])
    assert reads.article(mine, known.id) == known
    assert [source.name for source in reads.sources(mine)] == ["Faro de Vigo"]


def test_annotations_move_to_the_article_that_is_there(mine: Project, theirs: Project, tmp_path: Path) -> None:
    words = place(TEXTS[0], "Ana Ibáñez")
    made = mentions.tag(theirs, article(theirs, TEXTS[0]), [words], label(theirs, "PERSON")).result_id
    assert made is not None
    exchange(theirs, mine, tmp_path)
    found = reads.annotation(mine, made)
    assert found is not None
    assert found.article_id == article(mine, TEXTS[0])
    assert found.quote == "Ana Ibáñez"
    assert found.label_id == label(mine, "PERSON")
    assert {person.name: person.id for person in reads.annotators(mine)}["Bo"] == found.annotator_id


def test_same_mark_made_in_both_is_one(mine: Project, theirs: Project, tmp_path: Path) -> None:
    kept = mentions.tag(mine, article(mine, TEXTS[0]), [place(TEXTS[0], "Vigo")], label(mine, "GPE")).result_id
    mentions.tag(theirs, article(theirs, TEXTS[0]), [place(TEXTS[0], "Vigo")], label(theirs, "GPE"))
    exchange(theirs, mine, tmp_path)
    assert [mark.id for mark in reads.marks(mine, article(mine, TEXTS[0]))] == [kept]


def test_decision_of_the_document_settles_what_is_only_suggested(
    mine: Project, theirs: Project, tmp_path: Path
) -> None:
    suggested = suggest(mine, TEXTS[0], "Vigo")
    mentions.confirm(theirs, [suggest(theirs, TEXTS[0], "Vigo")])
    exchange(theirs, mine, tmp_path)
    found = reads.annotation(mine, suggested)
    assert found is not None
    assert found.status is Status.CONFIRMED
    assert found.origin == MODEL
    assert {person.id: person.name for person in reads.annotators(mine)}[found.annotator_id or ""] == "Bo"  # type: ignore[index]
    mine.undo()
    again = reads.annotation(mine, suggested)
    assert again is not None and again.status is Status.SUGGESTED


def test_what_a_person_decided_here_stays(mine: Project, theirs: Project, tmp_path: Path) -> None:
    here = suggest(mine, TEXTS[0], "Vigo")
    mentions.reject(mine, [here])
    mentions.confirm(theirs, [suggest(theirs, TEXTS[0], "Vigo")])
    exchange(theirs, mine, tmp_path)
    found = reads.annotation(mine, here)
    assert found is not None and found.status is Status.REJECTED


def test_disputes_get_the_next_free_number(mine: Project, theirs: Project, tmp_path: Path) -> None:
    for project, text in ((mine, TEXTS[0]), (theirs, TEXTS[0])):
        made = [claims.add_claim(project, article(project, text), [Segment(n, n + 5)]).result_id for n in (0, 7)]
        positions = [disputes.NewPosition(str(n), (claim,)) for n, claim in enumerate(made) if claim is not None]
        disputes.open_dispute(project, f"What does {project.path.stem} ask?", positions)
    exchange(theirs, mine, tmp_path)
    assert [(each.number, each.question[:16]) for each in all_disputes(mine)] == [
        (1, "What does mine a"), (2, "What does theirs")
    ]  # fmt: skip
    claims_used = {claim.claim_id for position in all_disputes(mine)[1].positions for claim in position.claims}
    assert claims_used == {claim.claim_id for position in all_disputes(mine)[0].positions for claim in position.claims}


def test_position_that_another_dispute_has_is_refused_by_its_id(mine: Project, tmp_path: Path) -> None:
    claim = claims.add_claim(mine, article(mine, TEXTS[0]), [Segment(0, 5)]).result_id
    assert claim is not None
    disputes.open_dispute(mine, "Which?", [disputes.NewPosition("one", (claim,)), disputes.NewPosition("other")])
    document = export(mine, tmp_path / "exchange.json")
    document["disputes"][0]["id"] = str(uuid4())
    (tmp_path / "exchange.json").write_text(json.dumps(document), encoding="utf-8")
    before = snapshot(mine)
    taken = document["disputes"][0]["positions"][0]["id"]
    with pytest.raises(InvalidImport, match=rf"exchange\.json .*another dispute .* has the position {taken} already"):
        take_in(mine, tmp_path / "exchange.json")
    assert snapshot(mine) == before


def test_importing_the_own_export_changes_nothing(mine: Project, tmp_path: Path) -> None:
    mentions.tag(mine, article(mine, TEXTS[0]), [place(TEXTS[0], "Vigo")], label(mine, "GPE"))
    before = snapshot(mine)
    exchange(mine, mine, tmp_path)
    assert snapshot(mine) == before


def test_same_id_with_another_text_is_refused(mine: Project, theirs: Project, tmp_path: Path) -> None:
    from storage.errors import InvalidImport

    document = export(theirs, tmp_path / "out.json")
    document["articles"][0]["id"] = article(mine, TEXTS[0])
    (tmp_path / "out.json").write_text(json.dumps(document), encoding="utf-8")
    before = snapshot(mine)
    with pytest.raises(InvalidImport, match=r"articles\[0\]\.id: the project has an article .* with another text"):
        take_in(mine, tmp_path / "out.json")
    assert snapshot(mine) == before


def test_labels_of_the_document_join_those_of_the_project(mine: Project, theirs: Project, tmp_path: Path) -> None:
    from storage.operations.labels import add_label, edit_label

    edit_label(mine, label(mine, "GPE"), colour="#123456")
    add_label(theirs, "SHIP", LabelKind.ENTITY, "#654321")
    before = len(reads.labels(mine))
    exchange(theirs, mine, tmp_path)
    names = {item.name: item.colour for item in reads.labels(mine, LabelKind.ENTITY)}
    assert names["SHIP"] == "#654321"
    assert names["GPE"] == "#123456"
    assert len(reads.labels(mine)) == before + 1


def test_short_document_made_by_hand_is_enough(empty: Project, tmp_path: Path) -> None:
    """Only what cannot be guessed has to be there; offsets of CRLF text are carried over to the canonical one."""
    text = "\N{ZERO WIDTH NO-BREAK SPACE}Café\r\nin Vigo \N{BRIDGE AT NIGHT}\r\nand Vigo"
    at = [text.index("Vigo"), text.rindex("Vigo")]
    document = {
        "format": "sidelight", "version": 1,
        "articles": [{
            "id": str(uuid4()), "text": text,
            "mentions": [
                {"id": str(uuid4()), "label": "PLACE", "segments": [{"start": n, "end": n + 4}]} for n in at
            ],
        }],
    }  # fmt: skip
    (tmp_path / "hand.json").write_text(json.dumps(document), encoding="utf-8")
    report = take_in(empty, tmp_path / "hand.json")
    assert dict(report.added) == {"labels": 1, "articles": 1, "mentions": 2}
    [stored] = reads.articles(empty)
    assert empty.text(stored.id) == "Café\nin Vigo \N{BRIDGE AT NIGHT}\nand Vigo"
    found = reads.full_annotations(empty, [mark.id for mark in reads.marks(empty, stored.id)])
    assert [item.quote for item in found] == ["Vigo", "Vigo"]
    assert {item.origin for item in found} == {"import:sidelight-json"}


def test_segments_in_disorder_are_put_in_order(empty: Project, tmp_path: Path) -> None:
    parts = [{"start": 10, "end": 14}, {"start": 0, "end": 4}, {"start": 3, "end": 6}]
    document = {
        "format": "sidelight", "version": 1,
        "articles": [{
            "id": str(uuid4()), "text": TEXTS[0],
            "spans": [{"id": str(uuid4()), "label": "Highlight", "segments": parts}],
        }],
    }  # fmt: skip
    (tmp_path / "hand.json").write_text(json.dumps(document), encoding="utf-8")
    take_in(empty, tmp_path / "hand.json")
    [mark] = reads.marks(empty, reads.articles(empty)[0].id)
    assert mark.segments == (Segment(0, 6), Segment(10, 14))
