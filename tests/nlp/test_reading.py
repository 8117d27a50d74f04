"""Reading from start to finish: events in order, one bad text spoils no other, the end is the same by any way."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp import pool
from nlp.languages import reads_language
from nlp.proposals import (
    ArticleFailed,
    ArticleInput,
    ArticleRead,
    KnownSurface,
    ModelReady,
    PartRead,
    ReadingFailed,
    ReadingFinished,
    ReadingJob,
)
from nlp.reading import read
from tests.nlp.helpers import articles, last_readings, marked

ENGLISH = "President Mara Lind of Peru met the envoys of Chile in Lima on 3 May 2024. They spoke about the port. "
SPANISH = (
    "El gobierno de la presidenta Mara Lind anunció que las obras del puerto de Lima empezarán en mayo, según dijo la "
    "ministra de transportes ante los diputados de la comisión. Los vecinos del distrito protestaron contra la "
    "decisión, que consideran injusta, y pidieron que se celebre una consulta antes de "
    "que termine el año en toda la provincia. "
)


def test_events_come_in_order_and_count_up(pipeline: object) -> None:
    events = list(read(ReadingJob(articles(*[ENGLISH] * 5))))
    assert isinstance(events[0], ModelReady)
    first = [event for event in events[1:6] if isinstance(event, ArticleRead)]
    assert [event.reading.key for event in first] == ["a0", "a1", "a2", "a3", "a4"]
    assert [event.done for event in first] == [1, 2, 3, 4, 5]
    assert {event.total for event in first} == {5}
    assert all(event.seconds_left is not None and event.seconds_left >= 0 for event in first)
    finished = events[-1]
    assert isinstance(finished, ReadingFinished)
    assert (finished.read, finished.failed, finished.cancelled) == (5, 0, False)


def test_reading_names_its_pipeline_and_finds_names(pipeline: object) -> None:
    reading = last_readings(read(ReadingJob(articles(ENGLISH))))["a0"]
    assert reading.pipeline.startswith("en_core_web_sm@")
    assert {("Mara Lind", "PERSON"), ("Peru", "GPE"), ("3 May 2024", "DATE")} <= set(marked(ENGLISH, reading))
    assert len(reading.sentences) == 2


def test_nothing_to_read_loads_the_model_and_ends(pipeline: object) -> None:
    kinds = [type(event) for event in read(ReadingJob(()))]
    assert kinds == [ModelReady, ReadingFinished]
    assert last_readings(read(ReadingJob(articles("", " \n"))))["a0"].mentions == ()


def test_missing_model_is_one_clear_message() -> None:
    for processes in (1, 2):
        (event,) = read(ReadingJob(articles(ENGLISH), model="xx_no_such_model", processes=processes))
        assert isinstance(event, ReadingFailed)
        assert "xx_no_such_model is not installed" in event.reason


def test_model_that_fails_on_one_text_reads_the_others(fragile: str) -> None:
    events = list(read(ReadingJob(articles("Varna one", "RAISE here", "Varna two"), model=fragile)))
    failed = [event for event in events if isinstance(event, ArticleFailed)]
    assert [event.key for event in failed] == ["a1"]
    assert "the word RAISE is too much" in failed[0].reason
    assert marked("Varna two", last_readings(events)["a2"]) == [("Varna", "GPE")]
    assert isinstance(events[-1], ReadingFinished)
    assert (events[-1].read, events[-1].failed) == (2, 1)


def test_failure_in_a_later_batch_of_a_long_text_fails_it_once(fragile: str) -> None:
    long = "Varna grows.\n" * 5000 + "RAISE here\n" + "Varna grows.\n" * 5000
    events = list(read(ReadingJob(articles("Varna", long, "Varna"), model=fragile)))
    assert [event.key for event in events if isinstance(event, ArticleFailed)] == ["a1"]
    assert sorted(last_readings(events)) == ["a0", "a2"]


def test_process_that_dies_on_a_text_costs_that_text_only(fragile: str) -> None:
    texts = [f"Varna {number}" for number in range(8)]
    texts[3] = "DIE now"
    events = list(read(ReadingJob(articles(*texts), model=fragile, processes=2)))
    failed = [event for event in events if isinstance(event, ArticleFailed)]
    assert [event.key for event in failed] == ["a3"]
    assert "died" in failed[0].reason
    assert "SIGKILL" in failed[0].reason
    assert len(last_readings(events)) == 7


def test_model_under_which_every_process_dies_gives_up(fragile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "MOST_DEATHS_IN_A_ROW", 2)
    texts = [f"DIE {number} " + "word " * 6000 for number in range(12)]
    *_, event = read(ReadingJob(articles(*texts), model=fragile, processes=2))
    assert isinstance(event, ReadingFailed)
    assert "does not stay alive" in event.reason


def test_two_processes_find_what_one_finds(pipeline: object) -> None:
    texts = [f"{ENGLISH}Lind saw {name} in Lima." for name in ("Varna", "Kestrel Yard", "Chancay", "Ana Petrova")] * 6
    one = last_readings(read(ReadingJob(articles(*texts))))
    two = last_readings(read(ReadingJob(articles(*texts), processes=2)))
    assert one == two


def test_articles_are_reported_again_when_all_have_voted(pipeline: object) -> None:
    alone = "Zarovka spoke of the budget."
    others = ["President Ilia Zarovka spoke in Lima. Zarovka left."] * 6
    events = list(read(ReadingJob(articles(alone, *others))))
    reports = [event.reading for event in events if isinstance(event, ArticleRead) and event.reading.key == "a0"]
    assert ("Zarovka", "PERSON") in marked(alone, reports[-1])


def test_cancelled_run_stops_and_says_so(pipeline: object) -> None:
    asked = iter([False] * 2 + [True] * 1000)
    events = list(read(ReadingJob(articles(*[ENGLISH * 300] * 6)), cancelled=lambda: next(asked)))
    finished = events[-1]
    assert isinstance(finished, ReadingFinished)
    assert finished.cancelled
    assert finished.read < 6


def test_text_beyond_the_limit_of_spacy_is_read(fragile: str) -> None:
    text = f"Varna grows{' and grows' * 80}. " * 1_600
    assert len(text) > 1_300_000
    reading = last_readings(read(ReadingJob(articles(text), model=fragile)))["a0"]
    assert len(reading.mentions) == 1_600
    assert len(reading.sentences) >= 1_600


def test_other_languages_get_confirmed_names_and_a_note(pipeline: object) -> None:
    known = (KnownSurface("Mara Lind", "PERSON", confirmed=1), KnownSurface("北京", "GPE", confirmed=1))
    texts = (
        ArticleInput("es", SPANISH, language="es"),
        ArticleInput("unlabelled", SPANISH),
        ArticleInput("zh", "他在北京市工作。" * 20),
        ArticleInput("mislabelled", ENGLISH * 5, language="fr"),
    )
    found = last_readings(read(ReadingJob(texts, known=known)))
    assert marked(SPANISH, found["es"]) == [("Mara Lind", "PERSON")]
    assert found["es"].notes[0].startswith("The article is in Spanish, the model reads English: only names")
    assert "figures, dates, quotations and claims are not proposed" in found["es"].notes[0]
    assert marked(SPANISH, found["unlabelled"]) == [("Mara Lind", "PERSON")]
    assert "another language" in found["unlabelled"].notes[0]
    assert len(found["zh"].mentions) == 20
    assert found["mislabelled"].notes == ()
    assert len(found["es"].sentences) == 2


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("La defensora del pueblo afirmó que al menos 50 trabajadores murieron en la construcción.", True),
        ("Le port a coûté trois milliards de dollars, selon le ministère des Transports.", True),
        ("Der Hafen ist noch nicht fertig, sagte die Ministerin am Montag in Lima.", True),
        ("The port cost $3 billion, the ministry said.", False),
        ("Ana Ruiz leads Instituto Andino de Estudios Sociales in Lima.", False),
        ("Budget Roads Schools Hospitals Total Item", False),
        ("Lima", False),
    ],
)
def test_a_few_words_of_another_language_are_known_for_it(text: str, foreign: bool) -> None:
    assert reads_language("en", None, text).readable is not foreign


def test_real_articles_are_read(pipeline: object, shared_data: Path) -> None:
    files = sorted((shared_data / "articles").glob("*.txt"))
    texts = {file.name: file.read_text(encoding="utf-8") for file in files}
    inputs = tuple(ArticleInput(name, text) for name, text in texts.items())
    found = last_readings(read(ReadingJob(inputs)))
    labels = {pair for name, reading in found.items() for pair in marked(texts[name], reading)}
    assert {("Peru", "GPE"), ("Pedro Castillo", "PERSON"), ("Castillo", "PERSON"), ("Chancay Port", "FAC")} <= labels
    assert not {label for surface, label in labels if surface == "Castillo"} - {"PERSON"}


def test_a_long_article_tells_how_far_it_is_and_can_be_cancelled_inside(pipeline: object) -> None:
    line = SPANISH.strip() + "\n"
    text = line * (1_200_000 // len(line))  # read by its words alone, which is quick, in three sections
    job = ReadingJob((ArticleInput("long", text, "es"), ArticleInput("short", SPANISH, "es")))
    events = list(read(job))
    shares = [event.share for event in events if isinstance(event, PartRead)]
    assert len(shares) > 20
    assert shares == sorted(shares)
    assert 0 < shares[0] < 0.1 < 0.9 < shares[-1] < 1
    readings = last_readings(events)
    rows = [text[each.start : each.end] for each in readings["long"].sentences]
    assert "\n".join(rows).split() == text.split()
    assert len(readings["long"].notes) == 1

    heard: list[PartRead] = []
    for event in read(job, cancelled=lambda: len(heard) > 2):
        if isinstance(event, PartRead):
            heard.append(event)
    assert isinstance(event, ReadingFinished)
    assert (event.read, event.cancelled, len(heard)) == (0, True, 3)
