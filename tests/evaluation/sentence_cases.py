"""Sentence starts and page furniture on invented texts; ▸ stands before each start, ▹ before a row of furniture."""

from __future__ import annotations

from collections.abc import Iterator

from nlp.proposals import ArticleInput, ReadingJob, Sentence
from nlp.reading import read
from tests.evaluation.rows import Hits, Row, at_least
from tests.nlp.helpers import last_readings

CASES = (
    """▸Varna Port Deal Splits the Coast
▸Two ministers, one contract and a missing annex
▸By Ana Petrova, Harbour Tribune, June 5, 2023
▸VARNA, Kestria — The council approved the expansion of the port on Monday, after nine hours of debate. ▸“We have
waited for
this,” said Mayor Ilia Zarovka. ▸“It is ours.” ▸Opponents, led by Dr. J. K. Moss of the U.S. charity OpenQuay, walked
out at
10:30 p.m. local time. ▸Why did they leave? ▸Nobody would say.
▹Share on Facebook
▹(Word count: 318)""",
    """▸What the annex says
▸The annex lists three conditions:
▸• Dredging to 17.5 metres by mid-2026
▸• A toll of $3.20 per tonne
▸• No night work within 400 m of homes
▸Critics call the toll a “tax on bread.” ▸Supporters point to Port St. Clair, which charges twice as much and handles
approx. 2
million containers a year. ▸In 2019, No. 14 berth collapsed; the Ministry of Works blamed Brenko Inc. for it. ▸Brenko
denied it!
▸See Art. 7 and Art. 9 of the treaty.""",
    """▸Berth Length Depth
▸North 400 m 16 m
▸South 350 m 14 m
▸Source: Port authority
▸The table above, taken from the prospectus, omits the east quay… ▸It was closed in March.
▹Read more: The quay that never was
▹Leave a Reply
▹Your email address will not be published. ▹Required fields are marked *""",
    """▸A “Quiet” Takeover
▸(Editor's note: figures were corrected on 3 May.) ▸According to Reuters, Brenko Shipping bought 51% of the yard in
Q3. ▸That is
less than the 60% that the Financial Ledger reported; neither cited a document. ▸“I signed nothing. ▸I was not even
in the
room,” the former minister told reporters. ▸Asked whether he would resign, he said: “Ask me next week.”
▸The yard employs 1,200 people — 300 fewer than in 2015 — and owes €4.1bn. ▸That makes it insolvent, the auditor
wrote.""",
    """▸Minister resigns
▸Gen. Omar Haddad, who led the inquiry from Jan. 4 to Feb. 19, said that Lt. Col. Weiss had “no case to answer.” ▸The
opposition
disagreed. ▸Haddad's report, all 412 pages of it, is not public. ▸Is it lost? ▸Perhaps. ▸The ministry said only: “It
will be
published in due course”.
▸* This article was first published in the Coastal Review.
▹Print Friendly, PDF & Email
▹© 2023 Harbour Tribune. ▹All rights reserved.""",
)


def rows(short: bool) -> Iterator[Row]:
    starts, furniture = Hits(0, 0, 0), Hits(0, 0, 0)
    for case in CASES:
        text, gold, torn = _parse(
            case.replace("\n▸", "\r▸").replace("\n▹", "\r▹").replace("\n", " ").replace("\r", "\n")
        )
        found = _read(text)
        starts = _add(starts, {each.start for each in found}, gold | torn)
        furniture = _add(furniture, {each.start for each in found if each.boilerplate}, torn)
    yield at_least("sentence starts, hand-made: precision", starts.precision, "", 0.97)
    yield at_least("sentence starts, hand-made: recall", starts.recall, "", 0.97)
    yield at_least("page furniture, hand-made: precision", furniture.precision, "", 0.95)
    yield at_least("page furniture, hand-made: recall", furniture.recall, "", 0.95)


def _parse(case: str) -> tuple[str, set[int], set[int]]:
    text = ""
    gold: set[int] = set()
    torn: set[int] = set()
    for char in case:
        if char == "▸":
            gold.add(len(text))
        elif char == "▹":
            torn.add(len(text))
        else:
            text += char
    return text, gold, torn


def _read(text: str) -> tuple[Sentence, ...]:
    return last_readings(read(ReadingJob((ArticleInput("case", text, language="en"),))))["case"].sentences


def _add(hits: Hits, found: set[int], gold: set[int]) -> Hits:
    return Hits(hits.right + len(found & gold), hits.proposed + len(found), hits.expected + len(gold))
