"""Labels can be renamed, ordered, merged and taken over as sets without an annotation being lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nlp.proposals import ArticleReading, EntityClusters, EntityProposal, MentionProposal, Sentence
from storage import entity_reads, knowledge, reads
from storage.checks import check
from storage.formats.registry import format_named
from storage.ids import new_id
from storage.label_sets import LabelSet, SetLabel, read_presets, same_things
from storage.operations import claims, clusters, labels, machine, mentions
from storage.records import Label
from storage.vocabulary import LabelKind
from tests.storage.operations.conftest import Desk
from tests.storage.projects import difference, snapshot

PRESETS = Path(__file__).parents[3] / "resources" / "label-sets"


def label(desk: Desk, name: str) -> Label:
    return next(found for found in reads.labels(desk.project) if found.name == name)


def preset(name: str) -> LabelSet:
    return next(found for found in read_presets(PRESETS) if found.name.startswith(name))


def test_relation_labels_that_answers_use_are_not_deleted(desk: Desk) -> None:
    for name in ("contradicts", "same", "different_as_of"):
        with pytest.raises(labels.LabelInUse, match=name):
            labels.delete_label(desk.project, desk.labels[name])
    assert not desk.project.history(limit=1)[0].action.startswith("delete")


def test_labels_are_added_renamed_and_only_deleted_when_nothing_bears_them(desk: Desk) -> None:
    made = labels.add_label(desk.project, "Vessel", LabelKind.ENTITY, "#123456", shortcut="9").result_id
    assert made is not None
    with pytest.raises(ValueError, match="there is a label"):
        labels.add_label(desk.project, "Vessel", LabelKind.ENTITY, "#123456")
    mentions.tag(desk.project, desk.harbour, [desk.segment(desk.harbour, "port")], made)
    labels.edit_label(desk.project, made, name="Ship")
    assert desk.project.history()[0].sentence == "Changed name of the label Vessel"
    with pytest.raises(labels.LabelInUse):
        labels.delete_label(desk.project, made)
    desk.project.undo()
    desk.project.undo()
    labels.delete_label(desk.project, made)
    assert made not in {label.id for label in reads.labels(desk.project)}


def test_a_renamed_relation_still_joins_passages_and_opens_disputes(desk: Desk) -> None:
    labels.edit_label(desk.project, desk.labels["contradicts"], name="disagrees with")
    first = claims.add_claim(desk.project, desk.harbour, [desk.segment(desk.harbour, "Meridian said")]).result_id
    second = claims.add_claim(desk.project, desk.courier, [desk.segment(desk.courier, "Meridian is silent")]).result_id
    assert first is not None and second is not None
    claims.add_relation(desk.project, first, second, "contradicts")
    (relation,) = reads.relations(desk.project)
    assert relation.label_id == desk.labels["contradicts"]
    assert label(desk, "disagrees with").role == "contradicts"
    with pytest.raises(labels.LabelNeeded):
        labels.delete_label(desk.project, relation.label_id)


def test_the_machine_finds_a_renamed_label_and_does_not_make_it_again(desk: Desk) -> None:
    labels.edit_label(desk.project, desk.labels["GPE"], name="Place of the world")
    place = desk.segment(desk.harbour, "Lima")
    text = desk.project.text(desk.harbour)
    proposal = MentionProposal((place,), "GPE", 0.9, ("tagged",), "model:en_test@1")
    reading = ArticleReading(
        desk.harbour, "en_test@1", sentences=(Sentence(0, len(text), False),), mentions=(proposal,)
    )
    machine.record(desk.project, [reading], run="r1")
    assert desk.quotes(desk.harbour) == [("Lima", "GPE")]
    assert not any(found.name == "GPE" for found in reads.labels(desk.project))
    (mention,) = reads.marks(desk.project, desk.harbour)
    made = EntityProposal("Lima", "GPE", (mention.id,), (), ("same name",), "rule:names@1")
    clusters.record_entities(desk.project, EntityClusters((made,), ()), run="r2")
    assert [found.label_id for found in entity_reads.entities(desk.project)] == [desk.labels["GPE"]]
    assert [known.label for known in knowledge.known_surfaces(desk.project)] == ["GPE"]
    assert [known.label for known in knowledge.mention_inputs(desk.project)] == ["GPE"]


def test_merging_keeps_every_annotation_entity_and_relation(desk: Desk) -> None:
    mentions.tag_all(desk.project, "Lima", desk.labels["GPE"])
    mentions.tag_all(desk.project, "Chancay", desk.labels["FAC"])
    before = snapshot(desk.project)
    count = len(desk.quotes(desk.harbour))
    labels.merge_labels(desk.project, desk.labels["GPE"], [desk.labels["FAC"], desk.labels["LOC"]])
    assert desk.project.history()[0].sentence == "Merged 2 labels into GPE"
    assert [name for _, name in desk.quotes(desk.harbour)] == ["GPE"] * count
    assert label(desk, "GPE").aliases == ("FAC", "LOC")
    assert check(desk.project.path).sound
    desk.project.undo()
    assert difference(before, snapshot(desk.project)) == []
    assert sorted({name for _, name in desk.quotes(desk.harbour)}) == ["FAC", "GPE"]


def test_relations_that_become_the_same_are_one(desk: Desk) -> None:
    ends = [
        claims.add_claim(desk.project, desk.harbour, [desk.segment(desk.harbour, words)]).result_id
        for words in ("Meridian said", "spoke in Chancay")
    ]
    fresh = labels.add_label(desk.project, "cites", LabelKind.RELATION, "#606268").result_id
    assert ends[0] and ends[1] and fresh
    for name in ("cites", "supports"):
        claims.add_relation(desk.project, ends[0], ends[1], name)
    labels.merge_labels(desk.project, desk.labels["supports"], [fresh])
    assert [relation.label_id for relation in reads.relations(desk.project)] == [desk.labels["supports"]]
    with pytest.raises(labels.LabelNeeded):
        labels.merge_labels(desk.project, desk.labels["supports"], [desk.labels["same"]])


def test_labels_keep_their_order(desk: Desk) -> None:
    names = [found.name for found in reads.labels(desk.project, LabelKind.ENTITY)]
    turned = [desk.labels[name] for name in [*names[3:], *names[:3]]]
    labels.order_labels(desk.project, turned)
    assert [found.id for found in reads.labels(desk.project, LabelKind.ENTITY)] == turned
    assert not labels.order_labels(desk.project, turned)
    assert reads.labels(desk.project, LabelKind.RELATION)[0].name == "contradicts"


def test_a_preset_adds_what_is_missing_and_maps_what_means_the_same(desk: Desk) -> None:
    mentions.tag_all(desk.project, "Rosa Huamán", desk.labels["PERSON"])
    before = snapshot(desk.project)
    conll = preset("CoNLL")
    mapping = same_things(reads.labels(desk.project), conll)
    assert mapping == {desk.labels["PERSON"]: "PER", desk.labels["GPE"]: "LOC"}
    labels.apply_label_set(desk.project, conll, mapping)
    assert desk.project.history()[0].sentence == "Took over the label set CoNLL-2003: 2 added, 2 merged"
    assert label(desk, "PER").shortcut == "1"
    assert label(desk, "PER").role == "PER"
    assert label(desk, "MISC").shortcut is None, "4 is the key of FAC"
    assert len(reads.marks(desk.project, desk.harbour)) == 2
    assert {mark.label_id for mark in reads.marks(desk.project, desk.harbour)} == {label(desk, "PER").id}
    assert not labels.apply_label_set(desk.project, conll)
    desk.project.undo()
    assert difference(before, snapshot(desk.project)) == []


def test_labels_of_a_set_that_are_there_stay_as_the_analyst_made_them(desk: Desk) -> None:
    labels.edit_label(desk.project, desk.labels["ORG"], colour="#123456", description="")
    labels.apply_label_set(
        desk.project, LabelSet("Mine", "", "", (SetLabel("ORG", LabelKind.ENTITY, "#654321", "1", "Bodies"),))
    )
    kept = label(desk, "ORG")
    assert (kept.colour, kept.shortcut, kept.description) == ("#123456", "2", "Bodies")


def test_every_preset_can_be_applied_one_after_the_other(desk: Desk) -> None:
    for found in read_presets(PRESETS):
        labels.apply_label_set(desk.project, found, same_things(reads.labels(desk.project), found))
    keys = [found.shortcut for found in reads.labels(desk.project) if found.shortcut]
    assert len(keys) == len(set(keys))
    assert check(desk.project.path).sound


def test_an_import_finds_a_label_by_its_former_name(desk: Desk, tmp_path: Path) -> None:
    """Other programs go on calling it PERSON when it is PER here."""
    labels.apply_label_set(desk.project, preset("CoNLL"), {desk.labels["PERSON"]: "PER"})
    mention = {"id": new_id(), "segments": [{"start": 0, "end": 7}], "label": "PERSON"}
    article = {"id": new_id(), "text": "Harbour news", "mentions": [mention]}
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps({"format": "sidelight", "version": 1, "articles": [article]}), encoding="utf-8")
    form = format_named("sidelight-json")
    assert form is not None and form.read is not None
    form.read(desk.project, path)
    assert list(reads.label_counts(desk.project)) == [label(desk, "PER").id]
    assert not any(found.name == "PERSON" for found in reads.labels(desk.project))
