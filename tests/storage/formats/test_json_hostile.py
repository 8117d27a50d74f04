"""A document that is damaged, mistaken or malicious gives one clear message and leaves the project as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from storage import reads
from storage.checks import check
from storage.errors import InvalidImport, SidelightError, UnreadableFile
from storage.formats.interface import Cancelled
from storage.formats.sidelight_json import read
from storage.operations.articles import add_articles
from storage.project import Project
from tests.storage.formats.conftest import Document, MakeProject, export, take_in
from tests.storage.projects import draft, snapshot

Spoil = Callable[[Document], Any]


def article_with(document: Document, kind: str) -> tuple[int, Document]:
    return next((n, article) for n, article in enumerate(document["articles"]) if article[kind])


def first(document: Document, kind: str) -> Document:
    found: Document = article_with(document, kind)[1][kind][0]
    return found


def segment(document: Document) -> Document:
    found: Document = first(document, "mentions")["segments"][0]
    return found


def twice(document: Document) -> None:
    article = article_with(document, "mentions")[1]
    article["mentions"].append(article["mentions"][0])


def figure_of_another_article(document: Document) -> None:
    with_claim, claims = article_with(document, "claims")
    others = (article for n, article in enumerate(document["articles"]) if n != with_claim and article["quantities"])
    claims["claims"][0]["quantity_ids"] = [next(others)["quantities"][0]["id"]]


SPOILT: dict[str, tuple[Spoil, str]] = {
    "version": (lambda d: d.update(version=2), r"newer Sidelight"),
    "no version": (lambda d: d.pop("version"), r"at version: it is missing"),
    "format": (lambda d: d.update(format="brat"), r"format “brat”"),
    "no format": (lambda d: d.pop("format"), r"no Sidelight document"),
    "offsets": (lambda d: d.update(offsets="utf16"), r"at offsets"),
    "no articles": (lambda d: d.pop("articles"), r"at articles: the list of articles is missing"),
    "articles": (lambda d: d.update(articles={}), r"articles is no list"),
    "entities": (lambda d: d.update(entities=3), r"entities is no list"),
    "article": (lambda d: d["articles"].insert(0, 7), r"at articles\[0\]: an object was expected"),
    "no text": (lambda d: d["articles"][0].pop("text"), r"at articles\[0\]\.text: it is missing"),
    "empty text": (lambda d: d["articles"][0].update(text=" \n"), r"at articles\[0\]\.text: it is empty"),
    "checksum": (lambda d: d["articles"][0].update(text_sha256="0" * 64), r"\.text_sha256: it does not fit"),
    "text changed": (lambda d: d["articles"][0].update(text="!!" * 200, text_sha256=None), r"quote|stretch"),
    "end beyond": (lambda d: segment(d).update(end=10**6), r"segments\[0\]: \[\d+, 1000000\) is no stretch"),
    "negative": (lambda d: segment(d).update(start=-1), r"segments\[0\]: \[-1, \d+\) is no stretch"),
    "turned": (lambda d: segment(d).update(start=5, end=5), r"\[5, 5\) is no stretch"),
    "no number": (lambda d: segment(d).update(start="0"), r"is no stretch"),
    "truth": (lambda d: segment(d).update(start=True), r"is no stretch"),
    "quote": (lambda d: segment(d).update(text="other words"), r"segments\[0\]\.text: it quotes “other words” but"),
    "no segments": (lambda d: first(d, "mentions").update(segments=[]), r"at least one stretch"),
    "segments": (lambda d: first(d, "mentions").update(segments=[[0, 1]]), r"a start and an end were expected"),
    "id": (lambda d: first(d, "mentions").update(id="m1"), r"mentions\[0\]\.id: a UUID was expected"),
    "no id": (lambda d: first(d, "mentions").pop("id"), r"mentions\[0\]\.id: it is missing"),
    "twice": (twice, r"mentions\[\d+\]\.id: the id [0-9a-f-]+ stands there twice"),
    "status": (lambda d: first(d, "mentions").update(status="maybe"), r"status: “maybe” is not one of confirmed, "),
    "label": (lambda d: first(d, "mentions").update(label=None), r"label: it is missing"),
    "score": (lambda d: first(d, "mentions").update(score="high"), r"score: a number was expected"),
    "reasons": (lambda d: first(d, "mentions").update(reasons=[1]), r"reasons: a list of texts"),
    "entity": (lambda d: first(d, "mentions").update(entity_id=str(uuid4())), r"entity_id: the document has nothing"),
    "annotator": (lambda d: first(d, "mentions").update(annotator_id=str(uuid4())), r"annotator_id: the document has"),
    "moment": (lambda d: first(d, "mentions").update(created_at="yesterday"), r"created_at: a point in time"),
    "claim type": (lambda d: first(d, "claims").update(claim_type="rumour"), r"claim_type: “rumour” is not one of"),
    "credibility": (lambda d: first(d, "claims").update(credibility=9), r"credibility: 1 to 6"),
    "quantity": (lambda d: first(d, "claims").update(quantity_ids=[str(uuid4())]), r"which the document has not"),
    "source": (lambda d: d["articles"][0].update(source_id=str(uuid4())), r"articles\[0\]\.source_id: the docum"),
    "date": (lambda d: d["articles"][0].update(published_on="3 May"), r"articles\[0\]\.published_on: a date like"),
    "base64": (
        lambda d: d["articles"][0]["file"].update(content_base64="???"), r"file\.content_base64: it is no Base64"
    ),
    "file": (
        lambda d: d["articles"][0]["file"].update(content_base64="AAAA"), r"content_base64: it does not fit"
    ),
    "sentences": (lambda d: d["articles"][0].update(sentences=[{"start": 9, "end": 3}]), r"sentences\[0\]"),
    "relation": (lambda d: d["relations"][0].update(to_id=str(uuid4())), r"relations\[0\]\.to_id: the document has"),
    "mention ids": (lambda d: d["entities"][0]["mention_ids"].append(str(uuid4())), r"entities\[0\]\.mention_ids\["),
    "dispute": (lambda d: d["disputes"][0].update(kind="quarrel"), r"disputes\[0\]\.kind: “quarrel”"),
    "claim": (
        lambda d: d["disputes"][0]["positions"][0]["claims"].append({"claim_id": str(uuid4()), "role": "asserts"}),
        r"disputes\[0\]\.positions\[0\]\.claims\[\d+\]\.claim_id: the document has no claim",
    ),
    "position twice": (
        lambda d: d["disputes"][0]["positions"].append(dict(d["disputes"][0]["positions"][0])),
        r"disputes\[0\]\.positions\[\d+\]\.id: the id [0-9a-f-]+ stands there twice",
    ),
    "position": (
        lambda d: d["disputes"][0]["evidence"].append(
            {"id": str(uuid4()), "citation": "", "consistency": [{"position_id": str(uuid4()), "consistency": "C"}]}
        ),
        r"evidence\[\d+\]\.consistency\[0\]\.position_id: the dispute has no position",
    ),
    "suggestion": (
        lambda d: d["suggestions"][0]["a"]["segments"][0].update(text="nothing of the kind"),
        r"suggestions\[0\]\.a\.segments: it does not quote",
    ),
    "relation to itself": (
        lambda d: d["relations"][0].update(to_id=d["relations"][0]["from_id"]),
        r"relations\[0\]\.to_id: a relation joins two different annotations",
    ),
    "link to itself": (
        lambda d: d["entity_links"][0].update(b_id=d["entity_links"][0]["a_id"]),
        r"entity_links\[0\]\.b_id: a link joins two different entities",
    ),
    "figure of another article": (
        figure_of_another_article, r"names the quantity [0-9a-f-]+, which stands in another article"
    ),
    "sentences overlap": (
        lambda d: d["articles"][0].update(sentences=[{"start": 0, "end": 9}, {"start": 3, "end": 12}]),
        r"articles\[0\]\.sentences\[1\]: \[3, 12\) begins before the sentence before it ends",
    ),
    "kind of label": (lambda d: d["labels"][0].update(kind=["entity"]), r"labels\[0\]\.kind: “\['entity'\]” is not"),
    "name of label": (lambda d: d["labels"][0].update(name={"a": 1}), r"labels\[0\]\.name: a text was expected"),
    "basis": (lambda d: d["suggestions"][0].update(basis="whim"), r"suggestions\[0\]\.basis: “whim”"),
    "colour": (lambda d: d["labels"][0].update(colour="red; url(x)"), r"labels\[0\]\.colour: a colour like"),
    "project": (lambda d: d.update(project=[]), r"at project: an object was expected"),
    "nul": (lambda d: d["articles"][0].update(title="a\0b"), r"the character NUL"),
    "low surrogate": (lambda d: d["annotators"][0].update(name="\udc80"), r"half of a surrogate pair"),
    "surrogate": (lambda d: d["articles"][0].update(note="\ud83d"), r"half of a surrogate pair"),
}  # fmt: skip


def span_label_of_a_mention(document: Document) -> None:
    name = next(label["name"] for label in document["labels"] if label["kind"] == "span")
    first(document, "mentions")["label"] = name


@pytest.fixture(scope="module")
def document(full_file: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    from storage.lifecycle import open_project

    project = open_project(full_file, read_only=True)
    found = export(project, tmp_path_factory.mktemp("document") / "out.json", include_rejected=True)
    project.close()
    return json.dumps(found)


@pytest.mark.parametrize("name", SPOILT)
def test_mistake_is_named_and_nothing_is_imported(empty: Project, tmp_path: Path, document: str, name: str) -> None:
    spoil, message = SPOILT[name]
    spoilt = json.loads(document)
    spoil(spoilt)
    source = tmp_path / "spoilt.json"
    source.write_text(json.dumps(spoilt), encoding="utf-8")
    assert_refused(empty, source, message)


def test_a_mention_with_the_name_of_a_span_label_gets_an_entity_label(
    empty: Project, tmp_path: Path, document: str
) -> None:
    spoilt = json.loads(document)
    span_label_of_a_mention(spoilt)
    source = tmp_path / "spoilt.json"
    source.write_text(json.dumps(spoilt), encoding="utf-8")
    take_in(empty, source)
    report = check(empty.path)
    assert report.sound, str(report)


def test_an_id_that_the_project_has_for_something_else_is_refused(full: Project, tmp_path: Path, document: str) -> None:
    spoilt = json.loads(document)
    article = article_with(spoilt, "mentions")[1]
    claim = next(each for each in spoilt["articles"] if each["claims"])["claims"].pop()
    article["mentions"][0]["id"] = claim["id"]
    spoilt |= {"entities": [], "relations": [], "entity_links": [], "disputes": [], "suggestions": []}
    for each in spoilt["articles"]:
        for mention in each["mentions"]:
            mention["entity_id"] = None
        for item in (*each["claims"], *each["quotations"]):
            item["speaker"] = None
    source = tmp_path / "spoilt.json"
    source.write_text(json.dumps(spoilt), encoding="utf-8")
    before = snapshot(full)
    with pytest.raises(InvalidImport, match=f"the project has another annotation with the id {claim['id']}"):
        take_in(full, source)
    assert snapshot(full) == before


BYTES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", r"0 bytes"),
    "space": (b" \n ", r"no JSON object"),
    "list": (b"[]", r"no JSON object"),
    "words": (b"Dear reader,", r"no JSON object"),
    "cut off": (
        b'{"format": "sidelight", "version": 1, "articles": [{"id": "',
        r"line 1 is no JSON \(a text has no end\)",
    ),
    "no end": (b'{"format": "sidelight", "version": 1', r"ends too early"),
    "more": (b'{"format": "sidelight", "version": 1, "articles": []} []', r"something follows"),
    "twice": (b'{"format": "sidelight", "format": "sidelight"}', r"the key “format” stands there twice"),
    "not utf-8": (b'{"format": "sidel\xefght"}', r"not UTF-8"),
    "utf-16": ('{"format": "sidelight"}'.encode("utf-16-le"), r"a key was expected"),
    "utf-16, cut off": ('{"format": "sidelight"}'.encode("utf-16")[:-1], r"not UTF-16 text; save it as UTF-8"),
    "utf-32": ('{"format": "sidelight"}'.encode("utf-32"), r"not UTF-8"),
    "no comma": (b'{"format": "sidelight", "articles": [1 2]}', r"“,” was expected"),
    "line break": (b'{"format": "side\nlight"}', r"a text holds a line break"),
    "mentions twice": (
        b'{"format": "sidelight", "version": 1, "articles": [{"mentions": [1], "mentions": []}]}',
        r"line 1: the key “mentions” stands there twice",
    ),
    "nan": (b'{"format": "sidelight", "version": 1, "articles": [], "x": NaN}', r"NaN is no JSON number"),
    "long number": (
        b'{"format": "sidelight", "version": ' + b"9" * 5_000 + b"}",
        r"line 1: a number has too many digits",
    ),
    "deep": (b'{"format": "sidelight", "version": 1, "articles": ' + b"[" * 200_000, r"nested too deeply"),
    "deep objects": (b'{"format": "sidelight", "x": ' + b'{"a":' * 200_000, r"nested too deeply"),
    "third line": (
        b'{"format": "sidelight",\n"version": 1,\n"articles": [}',
        r"line 3 is no JSON \(a value was expected\)",
    ),
    "pickle": (b"\x80\x04\x95\x1c\x00\x00\x00", r"not UTF-8"),
}


@pytest.mark.parametrize("name", BYTES)
def test_bytes_that_are_no_document_are_refused(empty: Project, tmp_path: Path, name: str) -> None:
    content, message = BYTES[name]
    source = tmp_path / "bytes.json"
    source.write_bytes(content)
    assert_refused(empty, source, message)


def assert_refused(project: Project, source: Path, message: str) -> None:
    before = snapshot(project)
    with pytest.raises(InvalidImport, match=message) as caught:
        take_in(project, source)
    assert source.name in str(caught.value)
    assert "\n" not in str(caught.value)
    assert snapshot(project) == before
    assert project.history() == []


def test_text_about_nul_is_no_nul(empty: Project, make_project: MakeProject, tmp_path: Path) -> None:
    """Six letters that look like JSON's way to write NUL are text like any other."""
    words = "The parser wrote \\u0000 and \\\\ud83d into the log, the paper said."
    add_articles(empty, [draft(words)])
    export(empty, tmp_path / "out.json")
    other = make_project("other")
    take_in(other, tmp_path / "out.json")
    assert [other.text(article.id) for article in reads.articles(other)] == [words]


def test_folder_and_missing_file_are_named(empty: Project, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "absent.json"):
        with pytest.raises(UnreadableFile, match=place.name):
            take_in(empty, place)


def test_cancelled_import_leaves_the_project(empty: Project, tmp_path: Path, document: str) -> None:
    source = tmp_path / "out.json"
    source.write_text(document, encoding="utf-8")
    before = snapshot(empty)

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        read(empty, source, stop)
    assert snapshot(empty) == before


def test_read_only_project_is_not_touched(full: Project, tmp_path: Path, document: str) -> None:
    from storage.lifecycle import open_project

    source = tmp_path / "out.json"
    source.write_text(document, encoding="utf-8")
    other = open_project(full.path)
    with pytest.raises(SidelightError, match="cannot be changed"):
        take_in(other, source)
    other.close()
