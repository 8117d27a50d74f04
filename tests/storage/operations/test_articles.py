"""Taking articles in and correcting what is known of them; sources."""

from __future__ import annotations

from storage import reads
from storage.intake import read_bytes
from storage.operations import articles, entities, mentions, settings
from storage.vocabulary import Reliability
from tests.storage.operations.conftest import HARBOUR, Desk


def test_the_same_text_twice_is_one_article_and_is_reported(desk: Desk) -> None:
    crlf = HARBOUR.replace("\n", "\r\n").encode("utf-16")
    result = articles.add_articles(desk.project, [read_bytes("copy.txt", crlf), read_bytes("new.txt", b"Other news.")])
    assert [(duplicate.name, duplicate.article_id) for duplicate in result.duplicates] == [("copy.txt", desk.harbour)]
    assert len(result.article_ids) == 1
    assert len(reads.articles(desk.project)) == 3


def test_the_original_file_is_kept_byte_for_byte(desk: Desk) -> None:
    content = "Zwei Häfen\r\nund ein Streit.\r\n".encode("utf-16")
    result = articles.add_articles(desk.project, [read_bytes("haefen.txt", content)])
    assert desk.project.original_file(result.article_ids[0]) == content
    assert desk.project.text(result.article_ids[0]) == "Zwei Häfen\nund ein Streit.\n"


def test_removing_an_article_takes_its_annotations_and_undo_brings_all_back(desk: Desk) -> None:
    mentions.tag_all(desk.project, "Chancay", desk.labels["FAC"])
    mark = reads.marks(desk.project, desk.harbour)[0]
    entities.new_entity(desk.project, mark.id, "Port")
    before = reads.marks(desk.project, desk.harbour)
    articles.delete_articles(desk.project, [desk.harbour])
    assert [article.id for article in reads.articles(desk.project)] == [desk.courier]
    assert desk.project.history()[0].sentence == "Removed “Harbour costs more” with 3 annotations"
    assert [hit.article_id for hit in reads.find_texts(desk.project, "Chancay")] == [desk.courier]
    desk.project.undo()
    assert reads.marks(desk.project, desk.harbour) == before
    assert {hit.article_id for hit in reads.find_texts(desk.project, "Chancay")} == {desk.harbour, desk.courier}


def test_a_date_that_a_person_gives_is_not_inferred_and_as_of_follows_publication(desk: Desk) -> None:
    articles.edit_article(desk.project, desk.harbour, published_on="2023-06", as_of_on=None)
    articles.edit_article(desk.project, desk.courier, published_on="2023-06")
    followed = reads.article(desk.project, desk.courier)
    assert followed is not None
    assert (followed.as_of_on, followed.as_of_inferred) == ("2023-06", True)
    articles.edit_article(desk.project, desk.courier, as_of_on="2023-05-31")
    stated = reads.article(desk.project, desk.courier)
    assert stated is not None
    assert (stated.as_of_on, stated.as_of_inferred) == ("2023-05-31", False)


def test_outlets_become_sources_once_and_are_graded(desk: Desk) -> None:
    articles.set_outlet(desk.project, desk.harbour, "Pacific Ledger")
    articles.set_outlet(desk.project, desk.courier, "pacific ledger")
    (source,) = reads.sources(desk.project)
    assert source.reliability is Reliability.F
    settings.edit_source(desk.project, source.id, reliability="B", reliability_basis="corrects its errors")
    assert reads.sources(desk.project)[0].reliability is Reliability.B


def test_more_articles_and_annotations_may_be_named_than_sqlite_takes_variables(desk: Desk) -> None:
    mentions.tag_all(desk.project, "Chancay", desk.labels["FAC"])
    missing = [f"{number:036}" for number in range(40_000)]
    (mark, *_) = reads.marks(desk.project, desk.harbour)
    assert reads.marks(desk.project, desk.harbour, [*missing, mark.id]) == [mark]
    assert reads.label_counts(desk.project, [*missing, desk.courier]) == {desk.labels["FAC"]: 1}
    assert set(reads.review_counts(desk.project, [*missing, desk.courier])) == {desk.courier}
    articles.delete_articles(desk.project, [*missing, desk.courier])
    assert [article.id for article in reads.articles(desk.project)] == [desk.harbour]
