"""Mentions: trimmed spans, one label per name, confirmed names found everywhere, rejected ones never again."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.labels import VALUE_LABELS
from nlp.mentions import Candidate, is_heading, propose
from nlp.mentions.gazetteer import Gazetteer
from nlp.mentions.votes import Memory, Votes
from nlp.models import Pipeline
from nlp.proposals import ArticleReading, KnownSurface, MentionProposal, ReadingJob, Segment, Sentence
from nlp.reading import read
from nlp.surfaces import key, trim, trim_name
from tests.nlp.helpers import articles, last_readings, marked

TEXT = "text"
MODEL = "model:test@1"
LABELS = ("PERSON", "GPE", "ORG", "FAC", "LOC", "DATE", "NORP")


def settle(
    said: list[tuple[str, str]], known: tuple[KnownSurface, ...] = (), text: str | None = None
) -> dict[str, list[MentionProposal]]:
    """Proposals by surface for a text in which a pipeline marked these surfaces, in order, with these labels."""
    text = text or " then ".join(surface for surface, _ in said)
    found: list[Candidate] = []
    at = 0
    for surface, label in said:
        at = text.index(surface, at)
        found.append(Candidate(at, at + len(surface), label))
        at += len(surface)
    memory = Memory(known)
    votes = Votes(memory, LABELS)
    for each in found:
        votes.add(key(text[each.start : each.end]), each.label)
    gazetteer = Gazetteer(memory.to_propagate())
    out: dict[str, list[MentionProposal]] = {}
    for each in propose(text, (Sentence(0, len(text)),), found, votes, memory, gazetteer, MODEL):
        out.setdefault(text[each.segments[0].start : each.segments[0].end], []).append(each)
    return out


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        ("the Port of Varna's", "Port of Varna"), ("“Varna”", "Varna"), ("The Senate,", "Senate"), ("Varna’s", "Varna"),
        ("U.S.", "U.S."), ("Acme Inc.", "Acme Inc."), ("Varna.", "Varna"), ("Ministry\nof Foreign Trade",
        "of Foreign Trade"),
        ("Congress (Peru)", "Congress (Peru)"), ("Agency (AB", "Agency"), ("- Varna -", "Varna"), ("The Hague",
        "The Hague"),
        ("workers’", "workers"), ("N.H.", "N.H."), ("🌍 Varna", "🌍 Varna"),
    ],
)  # fmt: skip
def test_spans_are_trimmed_to_the_name(inside: str, name: str) -> None:
    text = f"xx {inside} yy"
    span = trim(text, 3, 3 + len(inside))
    assert span is not None
    assert text[slice(*span)] == name


def test_small_words_and_possessives_are_cut_from_names() -> None:
    for inside, name in [
        ("a Harbour Board", "Harbour Board"),
        ("Mara Lind’s de facto", "Mara Lind"),
        ("Victory for", "Victory"),
    ]:
        span = trim_name(inside, 0, len(inside), person=True)
        assert span is not None
        assert inside[slice(*span)] == name


@given(st.text(max_size=60), st.data())
def test_trimming_stays_inside_and_is_stable(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for cut in (trim, trim_name):
        span = cut(text, start, end)
        if span is not None:
            assert start <= span[0] < span[1] <= end
            assert cut(text, *span) == span
            assert text[slice(*span)] == text[slice(*span)].strip()


def test_label_is_the_majority_of_all_places() -> None:
    found = settle([("Varna", "GPE"), ("Varna", "GPE"), ("Varna", "ORG")])
    assert [each.label for each in found["Varna"]] == ["GPE"] * 3
    assert found["Varna"][0].reasons == ("spaCy says GPE", "GPE in 2 of 3 places")
    assert found["Varna"][2].reasons[0] == "spaCy says ORG"
    assert found["Varna"][2].score < found["Varna"][0].score


def test_values_keep_the_label_of_their_place() -> None:
    found = settle([("2022", "DATE"), ("2022", "DATE"), ("2022", "CARDINAL")])
    assert [each.label for each in found["2022"]] == ["DATE", "DATE", "CARDINAL"]


def test_surname_takes_the_label_of_the_full_name() -> None:
    found = settle([("Mara Lindqvist", "PERSON"), ("Lindqvist", "ORG"), ("Lindqvist", "ORG")])
    assert {each.label for each in found["Lindqvist"]} == {"PERSON"}
    assert "part of a person's full name" in found["Lindqvist"][0].reasons


def test_confirmed_label_wins_over_the_majority() -> None:
    found = settle([("Varna", "GPE"), ("Varna", "GPE")], (KnownSurface("Varna", "FAC", confirmed=1),))
    assert [each.label for each in found["Varna"]] == ["FAC", "FAC"]
    assert "confirmed elsewhere as FAC" in found["Varna"][0].reasons


def test_confirmed_surface_is_offered_wherever_it_occurs() -> None:
    text = "Kestrel Yard closed. At Kestrel Yard's gate, KESTREL YARD workers met; Kestrel Yards is another firm."
    found = settle([], (KnownSurface("Kestrel Yard", "FAC", confirmed=2),), text)
    assert [len(found["Kestrel Yard"]), len(found["KESTREL YARD"])] == [2, 1]
    assert set(found) == {"Kestrel Yard", "KESTREL YARD"}
    assert found["Kestrel Yard"][0].origin == "rule:gazetteer@1"


def test_confirmed_name_does_not_break_up_a_longer_one() -> None:
    text = "The Bank of Varna stands in Varna."
    found = settle([("Bank of Varna", "ORG")], (KnownSurface("Varna", "GPE", confirmed=1),), text)
    assert {surface: len(each) for surface, each in found.items()} == {"Bank of Varna": 1, "Varna": 1}


def test_confirmed_longer_name_replaces_its_part() -> None:
    found = settle([("Varna", "GPE")], (KnownSurface("Varna Delta", "LOC", confirmed=1),), "The Varna Delta floods.")
    assert set(found) == {"Varna Delta"}


def test_rejected_surface_is_not_proposed_again_with_that_label() -> None:
    known = (KnownSurface("Lithium", "ORG", rejected=1),)
    assert settle([("Lithium", "ORG")], known) == {}
    assert settle([("Lithium", "ORG"), ("Lithium", "ORG"), ("Lithium", "GPE")], known)["Lithium"][0].label == "GPE"


def test_surface_rejected_under_two_labels_is_no_name() -> None:
    known = (KnownSurface("Lithium", "ORG", rejected=1), KnownSurface("Lithium", "GPE", rejected=1))
    assert settle([("Lithium", "PERSON")], known) == {}


def test_rejection_counts_less_than_a_confirmation() -> None:
    known = (KnownSurface("Varna", "GPE", confirmed=1, rejected=3),)
    assert settle([("Varna", "GPE")], known)["Varna"][0].label == "GPE"


def test_pronouns_and_figures_are_not_propagated() -> None:
    known = tuple(KnownSurface(surface, "PERSON", confirmed=1) for surface in ("he", "the", "27", "X"))
    assert settle([], known, "Then he saw the 27 and X again.") == {}


def test_values_are_not_propagated() -> None:
    assert settle([], (KnownSurface("early May", "DATE", confirmed=1),), "In early May it rained.") == {}


@pytest.mark.parametrize(
    ("surface", "text", "places"),
    [
        ("Київ", "Київ і Києва. Київ!", 2), ("القاهرة", "في القاهرة، القاهرة الجديدة", 2),
        ("北京", "他在北京市工作。", 1),
        ("서울", "서울은 크다. 남서울", 1), ("López", "Lo\u0301pez met López", 2), ("O'Neil", "O’Neil and O'Neil", 2),
        ("San Martín", "San\u00a0Martín, San Martín", 2), ("Bern", "Bernard lives in Bern.", 1), ("US",
        "join us in the US", 1),
        ("מצרים", "מצרים היא", 1), ("Łódź", "ŁÓDŹ and Łódź", 2), ("กรุงเทพ", "ในกรุงเทพมี", 1),
    ],
)  # fmt: skip
def test_whole_words_are_found_in_any_script(surface: str, text: str, places: int) -> None:
    found = Gazetteer([(surface, "GPE")]).find(text)
    assert len(found) == places
    assert all(each.start < each.end <= len(text) for each in found)


@given(st.lists(st.text(min_size=1, max_size=8), max_size=6), st.text(max_size=80))
def test_gazetteer_finds_nothing_twice(surfaces: list[str], text: str) -> None:
    found = Gazetteer((surface, "GPE") for surface in surfaces).find(text + " ".join(surfaces))
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def check(text: str, reading: ArticleReading) -> None:
    """What holds for every reading of every text."""
    spans = [each.segments for each in reading.mentions]
    assert len(set(spans)) == len(spans)
    furniture = [range(each.start, each.end) for each in reading.sentences if each.boilerplate]
    for before, after in itertools.pairwise(reading.mentions):
        assert before.segments[-1].end <= after.segments[0].start
    for each in reading.mentions:
        (segment,) = each.segments
        surface = text[segment.start : segment.end]
        assert len(surface) == segment.end - segment.start
        assert surface.strip() == surface
        assert trim(text, segment.start, segment.end, keep_the=True) == (segment.start, segment.end)
        assert "\n" not in surface
        assert 0.0 <= each.score <= 1.0
        assert each.reasons
        assert each.label in VALUE_LABELS or any(map(str.isalpha, surface))
        assert not any(segment.start in row for row in furniture)


PROSE = st.text(
    alphabet=st.one_of(
        st.sampled_from("Peru Chancay 12 $ %.,“”‘’'’s\n()-–—🌍é\u0301العربية中文 The Dr. U.S. "),
        st.characters(codec="utf-8", exclude_characters="\r"),
    ),
    max_size=250,
)


@given(PROSE)
def test_every_mention_is_a_trimmed_slice_of_its_text(text: str) -> None:
    full = f"{text} President Mara Lind of Peru’s Senate met the “Harbour Board” on 3 May 2024.\n{text}"
    known = (KnownSurface("Harbour Board", "ORG", confirmed=1), KnownSurface("中文", "LANGUAGE", confirmed=1))
    readings = last_readings(read(ReadingJob(articles(full), known=known)))
    check(full, readings["a0"])


def test_reading_again_with_what_it_proposed_changes_nothing(pipeline: Pipeline) -> None:
    texts = (
        "President Mara Lind of Peru spoke in Lima. Lind praised the Harbour Board.",
        "Lind returned to Lima. The Harbour Board of Lima is a port authority.",
    )
    first = last_readings(read(ReadingJob(articles(*texts))))
    known = tuple(
        KnownSurface(surface, label, suggested=1)
        for index, text in enumerate(texts)
        for surface, label in marked(text, first[f"a{index}"])
    )
    again = last_readings(read(ReadingJob(articles(*texts), known=known)))
    assert {name: reading.mentions for name, reading in again.items()} == {
        name: reading.mentions for name, reading in first.items()
    }


def test_headings_lower_the_score_of_names_found_only_there() -> None:
    assert is_heading("Advancing Local Economies While Upholding Norms")
    assert not is_heading("The council of Varna met on Monday.")
    text = "Advancing Local Economies Everywhere\nVarna grew."
    found = [Candidate(0, 24, "ORG"), Candidate(37, 42, "GPE")]
    memory = Memory()
    votes = Votes(memory, LABELS)
    for each in found:
        votes.add(key(text[each.start : each.end]), each.label)
    rows = (Sentence(0, 36), Sentence(37, 48))
    heading, prose = propose(text, rows, found, votes, memory, Gazetteer(()), MODEL)
    assert heading.score < prose.score
    assert heading.segments == (Segment(0, 24),)
