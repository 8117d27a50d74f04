"""A brief speaks the language of the window, or the one that is asked for, and leaves the words of people alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

import main
from gui.languages import FOLDER
from gui.numerals import rewritten
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.report.speech import counted, listed, long_date, number
from storage.retelling import worded
from storage.retelling.amounts import percent
from storage.translating import language, speak_english, speak_with
from tests.storage.projects import TEXTS, draft
from tests.support.originals import Originals


def make_unasked(path: Path) -> None:
    project = create_project(path)
    add_articles(project, [draft(text) for text in TEXTS[:2]])
    project.close()


@pytest.fixture
def project(originals: Originals, tmp_path: Path) -> Path:
    """Two articles of which nothing is asked: no passage that may speak of it has to be looked for."""
    return originals.copy(make_unasked, tmp_path / "unasked.sidelight")


@pytest.fixture
def spanish() -> Iterator[None]:
    translator, before = QTranslator(), QLocale()
    assert translator.load("sidelight_es", str(FOLDER))
    QLocale.setDefault(QLocale("es"))
    speak_with(lambda context, text: translator.translate(context, text) or text, "es", rewritten)
    yield
    speak_english()
    QLocale.setDefault(before)


def _brief(project: Path, name: str, *more: str) -> str:
    target = project.with_name(name)
    assert main.main(["report", str(project), "--output", str(target), "--date", "2025-01-24", *more]) == 0
    return target.read_text(encoding="utf-8")


def test_a_spanish_brief_is_spanish_but_for_what_people_wrote(sample_file: Path) -> None:
    text = _brief(sample_file, "es.md", "--language", "es")
    assert "24 de enero de 2025" in text and "## En resumen" in text
    assert "Pacific Ledger (B3), 14 de enero de 2025, párrafo 4. Según Interior Ministry." in " ".join(text.split())
    assert "el 2,5 % de 80" in text and "50 mi × 1,609 = 80,5 km" in text
    assert "> The Interior Ministry said on 9 January that 27 protesters had died in the unrest." in text
    assert "The count rose; the Ombudsman names its method." in text
    assert "periódico, Singapur" in text
    heads = re.findall(r"^### (.+)$", text, re.MULTILINE)
    assert set(heads) <= {
        "Quién dice qué", "Lo que dicen los artículos", "Por fecha", "Lado a lado", "Otras pruebas", "Aún sin sopesar",
        "Diferencias que nadie ha retomado",
    }  # fmt: skip


def test_the_page_names_its_language(project: Path) -> None:
    assert '<html lang="es">' in _brief(project, "es.html", "--language", "es")
    assert '<html lang="en">' in _brief(project, "en.html")


def test_the_next_command_is_english_again(project: Path) -> None:
    assert "## Fuentes" in _brief(project, "es.md", "--language", "es")
    assert language() == "en"
    assert "## Sources" in _brief(project, "en.md")


def test_a_language_that_is_not_spoken_is_wrong_use(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = project.with_name("no.md")
    assert main.main(["report", str(project), "--output", str(target), "--language", "tlh"]) == 2
    told = capsys.readouterr().err
    assert "no brief can be written in “tlh”; there are en, es" in told and not target.exists()


@pytest.mark.parametrize(
    ("written", "code"), [("ES", "es"), ("es_MX", "es"), ("es-419", "es"), ("es_ES.UTF-8", "es"), ("en_US", "en")]
)
def test_a_language_may_be_written_as_systems_write_it(project: Path, written: str, code: str) -> None:
    assert f'<html lang="{code}">' in _brief(project, "brief.html", "--language", written)


@pytest.mark.parametrize(
    ("step", "english", "words"),
    [
        ("3.6 billion − 3 billion = 600 million USD, 16.7 % of 3.6 billion",
         "3.6 billion − 3 billion = 600 million USD, 16.7% of 3.6 billion",
         "3,6 mil millones − 3 mil millones = 600 millones de USD, el 16,7 % de 3,6 mil millones"),
        ("0.6 % from 80 km", "0.6% from 80 km", "0,6 % de diferencia con 80 km"),
        ("0.6% from 80 km", "0.6% from 80 km", "0,6 % de diferencia con 80 km"),
        ("98 − 80 = 18 km, 18.4% of 98", "98 − 80 = 18 km, 18.4% of 98", "98 − 80 = 18 km, el 18,4 % de 98"),
        ("45 + 60 = 105%", "45 + 60 = 105%", "45 + 60 = 105 %"),
        ("from 2025-01-07 to 2025-01-08: 1 day", "from 7 January 2025 to 8 January 2025: 1 day",
         "del 7 de enero de 2025 al 8 de enero de 2025: 1 día"),
        ("75 − 68 = 7 percentage points, 9.3 % of 75", "75 − 68 = 7 percentage points, 9.3% of 75",
         "75 − 68 = 7 puntos porcentuales, el 9,3 % de 75"),
        ("140,000 − 1 million = 5", "140,000 − 1 million = 5", "140.000 − 1 millón = 5"),
        ("35 days − 25 days = 10 days", "35 days − 25 days = 10 days", "35 días − 25 días = 10 días"),
        ("of no known form", "of no known form", "of no known form"),
    ],
)  # fmt: skip
def test_arithmetic_is_told_in_the_language_of_the_brief(
    step: str, english: str, words: str, request: pytest.FixtureRequest
) -> None:
    assert worded(step) == english
    request.getfixturevalue("spanish")
    assert worded(step).replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.parametrize(
    ("note", "english", "words"),
    [
        ("“7 March” is said to be a monday, but 2025-03-07 was a Friday.",
         "“7 March” is said to be a Monday, but 7 March 2025 was a Friday.",
         "“7 March” se da como lunes, pero el 7 de marzo de 2025 fue viernes."),
        ("“5 May” to “2 May” ends before it starts.", "“5 May” to “2 May” ends before it starts.",
         "De “5 May” a “2 May”: termina antes de empezar."),
        ("The listed shares of one whole are more than all of it: 45.5 + 60 = 105.5%.",
         "The listed shares of one whole are more than all of it: 45.5 + 60 = 105.5%.",
         "Las partes enumeradas de un todo suman más que el todo: 45,5 + 60 = 105,5 %."),
        ("Something else on 2025-03-07.", "Something else on 7 March 2025.", "Something else on 7 de marzo de 2025."),
    ],
)  # fmt: skip
def test_what_is_odd_in_one_article_is_told_in_the_language_of_the_brief(
    note: str, english: str, words: str, request: pytest.FixtureRequest
) -> None:
    assert worded(note) == english
    request.getfixturevalue("spanish")
    assert worded(note).replace("\N{NO-BREAK SPACE}", " ") == words


def test_counts_lists_and_dates_follow(spanish: None) -> None:
    assert counted(3, "one article", "{} articles") == "tres artículos"
    assert (number(12), number(12345)) == ("doce", "12.345")
    assert listed(["a", "b", "c"]) == "a, b y c"
    assert (long_date("2025-01-09"), long_date("2025-01"), long_date("2025")) == (
        "9 de enero de 2025", "enero de 2025", "2025",
    )  # fmt: skip
    assert percent("16.7") == "16,7\N{NO-BREAK SPACE}%"
