"""An article that is read in sections yields what stands in each, at its place in the whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp.parsed import RawReading
from nlp.proposals import ArticleInput, Segment
from nlp.reader import Reader
from nlp.sections import Whole, moved, sections

TOPIC = Path(__file__).parents[1] / "evaluation" / "cases" / "topics" / "mine"


@pytest.fixture(scope="module")
def article() -> ArticleInput:
    texts = [path.read_text(encoding="utf-8").strip() for path in sorted(TOPIC.glob("*.txt"))]
    return ArticleInput("long", "\n".join(texts) + "\n", "en", "2024-05-02")


def read_alone(reader: Reader, article: ArticleInput) -> RawReading:
    (reading,) = (each for each in reader.read([article]) if isinstance(each, RawReading))
    return reading


def test_sections_are_whole_lines_and_together_the_article(article: ArticleInput) -> None:
    parts = sections(article, 2_000)
    assert len(parts) > 2
    assert "".join(part.text for _, part in parts) == article.text
    assert all(part.text.endswith("\n") and article.text.startswith(part.text, start) for start, part in parts)
    assert sections(article) == [(0, article)]


def test_later_sections_count_days_from_the_dateline_of_the_first() -> None:
    text = "LIMA, May 3, 2024 — The port was opened.\n" + "It was closed again on Tuesday.\n" * 9
    days = [part.published_on for _, part in sections(ArticleInput("a", text, "en", "2024-05-09"), 100)]
    assert days[0] == "2024-05-09"
    assert set(days[1:]) == {"2024-05-03"}


def test_what_is_found_in_a_section_stands_at_its_place_in_the_whole(article: ArticleInput) -> None:
    reader = Reader("en_core_web_sm")
    parts = sections(article, 2_000)
    whole = Whole(article, len(parts))
    alone = [read_alone(reader, part) for _, part in parts]
    given = [whole.add(start, reading) for (start, _), reading in zip(parts, alone, strict=True)]
    assert given[:-1] == [None] * (len(parts) - 1)
    joined = given[-1]
    assert joined is not None
    assert len(joined.claims) == sum(len(reading.claims) for reading in alone) > 3
    assert len(joined.quotations) == sum(len(reading.quotations) for reading in alone) > 3
    texts = [part.text for _, part in parts]
    words = [
        text[each.start : each.end] for text, reading in zip(texts, alone, strict=True) for each in reading.sentences
    ]
    assert [article.text[each.start : each.end] for each in joined.sentences] == words
    for claim, (text, single) in zip(
        joined.claims,
        ((text, claim) for text, reading in zip(texts, alone, strict=True) for claim in reading.claims),
        strict=True,
    ):
        assert quoted(article.text, claim.segments) == quoted(text, single.segments)
        assert quoted(article.text, claim.speaker) == quoted(text, single.speaker)
        assert [quoted(article.text, each) for each in claim.hedges] == [quoted(text, each) for each in single.hedges]


def quoted(text: str, segments: tuple[Segment, ...]) -> list[str]:
    return [text[each.start : each.end] for each in segments]


def test_moving_by_nothing_changes_nothing() -> None:
    assert moved((Segment(1, 2), "words"), 0) == (Segment(1, 2), "words")
    assert moved((Segment(1, 2), "words"), 5) == (Segment(6, 7), "words")
