"""Lines show what stands in the text, sort as they say, and the search over all articles misses nothing."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.proposals import Segment
from storage import reads
from storage.concordance import CONTEXT, Line, line_at, lines_of_entity, tagged_at
from storage.concordance_order import SortKey, collocates, folded, ordered, word_at
from storage.concordance_tables import as_text, write_csv
from storage.corpus_search import Found, Scope, TagScope, find_everywhere
from storage.errors import SidelightError
from storage.finding import BadPattern, Wanted
from storage.ids import ArticleId
from storage.lifecycle import create_project
from storage.operations import entities, mentions
from storage.operations.articles import add_articles, delete_articles, edit_article
from storage.project import Project
from storage.vocabulary import LabelKind
from tests.storage.projects import TEXTS, draft

SIGNS = st.sampled_from([*"ab é.中ل\n", "\u2029", "e\u0301", "👩\u200d💻", "\u00a0", "\t"])


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "p.sidelight", name="Bridge")
    add_articles(made, [draft(text, title=f"Article {n}", outlet="Sol") for n, text in enumerate(TEXTS)])
    yield made
    made.close()


def gathered(project: Project, wanted: Wanted, scope: Scope | None = None, **how: int) -> list[Line]:
    parts = list(find_everywhere(project, wanted, scope, **how))
    assert [part.done for part in parts] == [False] * (len(parts) - 1) + [True]
    return [line for part in parts for group in part.hits for line in group.lines]


def label(project: Project, name: str) -> str:
    return next(each.id for each in reads.labels(project, LabelKind.ENTITY) if each.name == name)


@given(st.lists(SIGNS, min_size=1, max_size=500).map("".join), st.data())
def test_a_line_is_cut_from_its_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    line = line_at(ArticleId("a"), text, Segment(start, end))
    assert line.key == text[start:end]
    assert text[start - len(line.left) : end + len(line.right)] == line.left + line.key + line.right
    assert not set("\n\u2029") & set(line.left + line.right)
    assert len(line.left) <= CONTEXT


_WORDS = st.text("ab éÉ-’\u0301م中", max_size=12)
LINES = st.builds(
    lambda article, start, left, right: Line(
        ArticleId(f"a{article}"), Segment(start, start + 3), left, "key", right
    ),
    st.integers(0, 3), st.integers(0, 99), _WORDS, _WORDS,
)  # fmt: skip


@given(st.lists(LINES, max_size=25), st.sampled_from(SortKey), st.booleans())
def test_sorting_loses_nothing_and_sorts_by_what_it_says(lines: list[Line], by: SortKey, down: bool) -> None:
    dates = {"a0": "2024-03", "a1": "2023", "a3": "2024-03-05"}
    result = ordered(lines, by, dates=dates, descending=down)
    assert sorted(map(repr, result)) == sorted(map(repr, lines))
    offsets = {SortKey.LEFT_1: -1, SortKey.LEFT_2: -2, SortKey.LEFT_3: -3, SortKey.RIGHT_1: 1, SortKey.RIGHT_3: 3}
    if by in offsets:
        words = [folded(word_at(line, offsets[by])) for line in result]
        present = [word for word in words if word]
        assert words == [*present, *[""] * (len(words) - len(present))]
        assert present == sorted(present, reverse=down)
    if by is SortKey.DATE:
        known = [dates[line.article_id] for line in result if line.article_id in dates]
        assert known == sorted(known, reverse=down)
        assert all(line.article_id in dates for line in result[: len(known)])


def test_neighbours_are_words_with_their_apostrophes_and_single_signs_of_chinese() -> None:
    line = Line(ArticleId("a"), Segment(9, 10), "the minister’s U.S. ", "k", ", 東京 anti-war “x”")
    assert [word_at(line, n) for n in (-3, -2, -1)] == ["the", "minister’s", "U.S"]
    assert [word_at(line, n) for n in (1, 2, 3, 4, 5)] == ["東", "京", "anti-war", "x", ""]
    part = replace(line, left="of Trans", right="’s ports")
    assert (word_at(part, -1), word_at(part, 1)) == ("of", "ports")
    lines = [replace(line, left=words) for words in ("The ", "the ", "THE ", "a ")]
    assert collocates(lines, -1) == [("The", 3), ("a", 1)]


def test_all_places_are_found_beyond_word_edges_and_with_rejected_articles_gone(project: Project) -> None:
    lines = gathered(project, Wanted("vig"))
    assert len(lines) == sum(text.lower().count("vig") for text in TEXTS)
    for line in lines:
        assert project.text(line.article_id)[line.segment.start : line.segment.end] == line.key
    assert len(gathered(project, Wanted("Ría", accents=True))) == 1
    assert len(gathered(project, Wanted("ria", accents=False))) == 1
    assert len(gathered(project, Wanted("فيغو"))) == 1
    delete_articles(project, [lines[0].article_id])
    assert lines[0].article_id not in {line.article_id for line in gathered(project, Wanted("vig"))}


@pytest.mark.parametrize("words", ["Vigo", "the bridge", "died", "Vigo bridge", "2", "absent"])
def test_whole_words_by_the_index_are_those_of_reading_every_text(project: Project, words: str) -> None:
    import re

    expected = sum(len(re.findall(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE)) for text in TEXTS)
    assert len(gathered(project, Wanted(words, whole=True))) == expected


def test_bounds_leave_out_other_articles_dates_and_tags(project: Project) -> None:
    articles = reads.articles(project)
    edit_article(project, articles[1].id, published_on="2023-02", as_of_on=None)
    edit_article(project, articles[2].id, published_on=None, as_of_on=None)
    wanted = Wanted("bridge")

    def ids(scope: Scope) -> set[str]:
        return {line.article_id for line in gathered(project, wanted, scope)}

    everywhere = ids(Scope())
    assert ids(Scope(article_ids=frozenset({articles[0].id}))) == {articles[0].id}
    assert ids(Scope(source_id=articles[0].source_id)) == everywhere
    assert ids(Scope(source_id="another")) == set()
    assert ids(Scope(since="2023-02-10")) == {articles[1].id}
    assert ids(Scope(until="2022")) == everywhere - {articles[1].id, articles[2].id}
    line = gathered(project, wanted)[0]
    mentions.tag(project, line.article_id, [line.segment], label(project, "FAC"))
    count = len(gathered(project, wanted))
    assert len(gathered(project, wanted, Scope(tags=TagScope.UNTAGGED))) == count - 1
    tagged = gathered(project, wanted, Scope(tags=TagScope.LABEL, label_id=label(project, "FAC")))
    assert [(each.article_id, each.segment) for each in tagged] == [(line.article_id, line.segment)]
    assert tagged[0].tagged is not None


def test_a_search_is_cut_cancelled_and_told_when_it_is_too_slow(project: Project) -> None:
    parts = list(find_everywhere(project, Wanted("e"), most=5))
    assert sum(len(group.lines) for part in parts for group in part.hits) == 5
    assert parts[-1].cut
    assert parts[-1].done
    assert list(find_everywhere(project, Wanted("e"), cancelled=lambda: True)) == []
    add_articles(project, [draft("x" * 5_000)])
    last: Found = list(find_everywhere(project, Wanted("(x+x+)+y", regex=True), seconds=0.1))[-1]
    assert last.done
    assert len(last.slow) == 1
    with pytest.raises(BadPattern):
        list(find_everywhere(project, Wanted("(", regex=True)))


def test_mentions_of_an_entity_are_lines_in_the_order_of_the_texts(project: Project) -> None:
    fac = label(project, "FAC")
    mentions.tag_all(project, "Vigo", fac)
    first = gathered(project, Wanted("Vigo", case=True))
    assert all(line.tagged is not None and line.tagged.label_id == fac for line in first)
    entity = entities.new_entity(project, str(first[0].tagged and first[0].tagged.annotation_id), "Vigo")
    ids = [line.tagged.annotation_id for line in first if line.tagged]
    entities.set_entity(project, ids, str(entity.result_id))
    lines = lines_of_entity(project, str(entity.result_id))
    assert {line.segment for line in lines} == {line.segment for line in first}
    order = [each.id for each in reads.articles(project)]
    assert lines == sorted(lines, key=lambda line: (order.index(line.article_id), line.segment.start))
    mentions.reject(project, ids[:1])
    assert len(lines_of_entity(project, str(entity.result_id))) == len(first) - 1


def test_a_mention_of_several_stretches_stands_at_no_place(project: Project) -> None:
    article = reads.articles(project)[0]
    mentions.tag(project, article.id, [Segment(0, 4), Segment(9, 12)], label(project, "ORG"))
    assert tagged_at(project, [(article.id, Segment(0, 4))]) == {}


def test_a_table_of_lines_is_safe_to_open_and_whole(project: Project, tmp_path: Path) -> None:
    add_articles(project, [draft('=HYPERLINK("x") port, "quoted"\tand\nmore', title="=1+1", outlet="@outlet")])
    lines = gathered(project, Wanted("port"))
    target = tmp_path / "lines.csv"
    assert write_csv(project, target, lines) == len(lines)
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    assert len(rows) == len(lines)
    last = rows[-1]
    assert (last["article"], last["outlet"]) == ("'=1+1", "'@outlet")
    assert last["left"].startswith("'=HYPERLINK")
    assert last["key"] == "port"
    table = as_text(project, lines).splitlines()
    assert len(table) == len(lines) + 1
    assert {row.count("\t") for row in table} == {11}
    with pytest.raises(SidelightError):
        write_csv(project, tmp_path / "missing" / "x.csv", lines)
