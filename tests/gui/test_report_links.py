"""A brief's PDF leads from its summary to its questions and from a number to its quotation, its contents beside it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gui.report.pdf import draw_pdf
from storage.report import BriefOptions, compose, gather
from storage.report.document import Document, Heading, Judgements, Quote
from storage.sample import create_sample
from tests.gui.pdf_words import objects_of, words_of

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "sample.json"


@pytest.fixture
def document(qapp: object, tmp_path: Path) -> Document:
    project = create_sample(tmp_path / "arena.sidelight", SAMPLE)
    made = compose(gather(project, BriefOptions()))
    project.close()
    return made


def _pages(objects: dict[int, bytes]) -> list[int]:
    kids = next(body for body in objects.values() if b"/Type /Pages" in body)
    return [int(number) for number in re.findall(rb"(\d+) 0 R", kids)]


def _landings(objects: dict[int, bytes], number: int) -> list[int]:
    """The pages to which the links of a page lead, from 0."""
    lists = re.search(rb"/Annots (\d+) 0 R", objects[number])
    assert lists is not None
    pages = _pages(objects)
    return [pages.index(int(page)) for page in re.findall(rb"/Dest \[(\d+) 0 R", objects[int(lists[1])])]


def test_the_contents_name_every_part(document: Document) -> None:
    objects = objects_of(draw_pdf(document)[0])
    titles = [
        bytes.fromhex(found[1].decode()).decode("utf-16")
        for body in objects.values()
        if (found := re.match(rb"<< /Title <([0-9a-f]+)>", body))
    ]
    assert titles == [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    catalog = next(body for body in objects.values() if b"/Type /Catalog" in body)
    assert b"/Lang (en)" in catalog and b"/Outlines" in catalog


def test_the_summary_leads_to_the_pages_that_it_names(document: Document) -> None:
    pdf, count = draw_pdf(document)
    objects = objects_of(pdf)
    pages = _pages(objects)
    assert len(pages) == count
    items = next(block for block in document.blocks if isinstance(block, Judgements)).items
    texts = words_of(pdf).split("\f")
    reached = _landings(objects, pages[0])
    assert len(reached) > len(items)
    for item in items:
        assert any(" ".join(item.question.split()) in " ".join(texts[page].split()) for page in reached if page)


def test_every_number_in_brackets_leads_to_its_quotation(document: Document) -> None:
    pdf, _count = draw_pdf(document)
    objects = objects_of(pdf)
    texts = [" ".join(text.split()) for text in words_of(pdf).split("\f")]
    quotes = {block.number: block for block in document.blocks if isinstance(block, Quote)}
    landed = {page for number in _pages(objects) for page in _landings(objects, number)}
    for quote in quotes.values():
        assert any(f"[{quote.number}] {quote.source}" in texts[page] for page in landed)


def test_the_tables_of_the_file_say_where_everything_stands(document: Document) -> None:
    pdf, _count = draw_pdf(document)
    at = int(pdf[pdf.rindex(b"startxref\n") :].split()[1])
    seen = 0
    while at:
        table, _, trailer = pdf[at:].partition(b"trailer")
        number = 0
        for line in table.splitlines()[1:]:
            if line.endswith(b" n "):
                assert pdf[int(line[:10]) :].startswith(b"%d 0 obj\n" % number)
                number, seen = number + 1, seen + 1
            elif line.endswith(b" f "):
                number += 1
            else:
                number = int(line.split()[0])
        before = re.match(rb"\s*<<[^>]*?/Prev (\d+)", trailer)
        at = int(before[1]) if before is not None else 0
    assert seen > 60
