"""The window speaks Spanish throughout: every text is translated, compiled and shown, and what it shows it reads."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from io import StringIO
from pathlib import Path
from string import Formatter
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator

from gui.dates import parse_partial, short_date
from gui.inspector.numbers import parse_number, show_number
from gui.keymap import native
from gui.languages import FOLDER
from nlp.errors import ModelUnavailable
from nlp.models import describe
from storage.errors import Reason, UnsupportedFile
from storage.finding import BadPattern, Wanted, compiled
from storage.formats import json_values
from storage.formats.json_stream import JsonStream, NotJson
from storage.formats.json_values import InvalidValue
from storage.retelling import retold
from storage.translating import speak_english, speak_with

LANGUAGES = ("en", "es", "es_PE")
PATH = FOLDER / "sidelight_es.ts"

Walk = dict[str, Any]
"""What tests/screenshots/spoken.py prints."""


def _collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("collect", FOLDER / "collect.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    return _collector()


@pytest.fixture(scope="module")
def spanish(collector: ModuleType) -> dict[tuple[str, str], str]:
    """The translations by context and text."""
    found: dict[tuple[str, str], str] = collector.read(PATH)
    return found


@pytest.fixture
def locale() -> Iterator[None]:
    """The usual locale comes back after the test."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_every_text_of_the_window_is_translated_and_nothing_else_is(
    collector: ModuleType, spanish: dict[tuple[str, str], str]
) -> None:
    """Where this fails, `make translations` brings new texts in; then they want their Spanish words."""
    wanted = collector.collect()
    assert sorted(message for message in wanted if not spanish.get(message)) == []
    assert sorted(set(spanish) - wanted) == []


def _gaps(text: str) -> list[str]:
    return sorted(str(name) for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_translations_have_the_gaps_of_their_texts(spanish: dict[tuple[str, str], str]) -> None:
    assert [text for (_, text), words in spanish.items() if words and _gaps(text) != _gaps(words)] == []


def test_the_compiled_translation_is_that_of_the_source(spanish: dict[tuple[str, str], str]) -> None:
    translator = QTranslator()
    assert translator.load("sidelight_es", str(FOLDER))
    assert [key for key, words in spanish.items() if translator.translate(*key) != words] == []


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """What every view of the sample says to a person who chose Spanish."""
    home = str(tmp_path_factory.mktemp("home"))
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home,
        "XDG_STATE_HOME": home,
    }  # fmt: skip
    command = [sys.executable, "-m", "tests.screenshots.spoken", "es"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    told: Walk = json.loads(done.stdout)
    return told


def _pattern(text: str) -> re.Pattern[str]:
    """Any text that a template can make."""
    return re.compile(".{1,80}".join(re.escape(part) for part in re.split(r"\{[^}]*\}", text)))


def test_no_english_text_of_the_window_stands_on_any_screen(walk: Walk, spanish: dict[tuple[str, str], str]) -> None:
    shown_here = {key: words for key, words in spanish.items() if key[0] != "report"}  # a brief is no screen
    plain = {text for (_, text), words in shown_here.items() if "{" not in text and text != words}
    plain -= set(spanish.values())
    templates = [
        _pattern(text)
        for (_, text), words in shown_here.items()
        if "{" in text and text != words and len(re.findall(r"[A-Za-z]{3,}", re.sub(r"\{[^}]*\}", " ", text))) > 2
    ]
    for view, texts in walk["said"].items():
        assert texts, view
        shown = {text.strip("<>[] ") for text in texts}
        assert sorted(shown & plain) == [], view
        assert [text for text in shown if any(template.fullmatch(text) for template in templates)] == [], view


def test_no_text_of_the_window_is_cut(walk: Walk, spanish: dict[tuple[str, str], str]) -> None:
    """Titles, names and passages may be shortened; what the window itself says is worded to fit."""
    own = {words for (context, _), words in spanish.items() if context != "report" and words}
    made = [_pattern(text) for text in own if "{" in text and len(re.sub(r"\{[^}]*\}", "", text)) > 6]
    for view, texts in walk["cut"].items():
        assert [text for text in texts if text in own or any(one.fullmatch(text) for one in made)] == [], view


def test_what_the_machine_says_is_heard_and_read_in_spanish(walk: Walk) -> None:
    every = {text for texts in walk["said"].values() for text in texts}
    assert any("frente a" in text for text in every) and any("verbo de habla" in text for text in every)
    english = re.compile(r", (?:suggested|confirmed|rejected)\b|\) against |spaCy says|both may hold|\S\.Quizá")
    assert [text for text in every if english.search(text)] == []


def test_no_text_is_asked_for_that_nobody_collected(walk: Walk, spanish: dict[tuple[str, str], str]) -> None:
    known, contexts = {text for _, text in spanish}, {context for context, _ in spanish}
    asked = [(context, text) for context, text in walk["asked"] if context in contexts]
    assert len(asked) > 300
    assert [
        text for _, text in asked if text not in known and re.search(r"[^\W\d]", re.sub(r"\{[^}]*\}", "", text))
    ] == []


MODELS = {"en_core_web_sm 3.8", "en_core_web_sm 3.8.0", "Pipeline: en_core_web_sm 3.8.0 ▾"}


def test_names_for_the_ear_are_words(walk: Walk) -> None:
    every = {text for texts in walk["said"].values() for text in texts}
    assert {text for text in every if re.search(r"[a-z]_[a-z]", text)} <= MODELS


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=st.dates(date(1000, 1, 1), date(9999, 12, 31)), parts=st.integers(1, 3))
def test_a_date_is_read_as_it_is_shown(language: str, day: date, parts: int) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        partial = "-".join(day.isoformat().split("-")[:parts])
        assert parse_partial(short_date(partial)) == partial
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=st.one_of(st.integers(-(10**14), 10**14), st.integers(-(10**9), 10**9).map(lambda n: n / 1000)))
def test_a_number_is_read_as_it_is_shown(language: str, number: float) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert parse_number(show_number(number)) == number
    finally:
        QLocale.setDefault(before)


def test_dates_are_understood_as_people_write_them(locale: None) -> None:
    QLocale.setDefault(QLocale("es"))
    assert parse_partial("5 de junio de 2023") == "2023-06-05"
    assert parse_partial("ene. 2023") == "2023-01"
    assert parse_partial("5 Jun 2023") == parse_partial("June 5, 2023") == "2023-06-05"
    assert parse_partial("31 de febrero de 2023") is None
    assert parse_partial("5 brumario 2023") is None


def test_numbers_are_understood_as_people_write_them(locale: None) -> None:
    QLocale.setDefault(QLocale("es"))
    assert parse_number("3,6 mil millones") == parse_number("3.6 billion") == 3.6e9
    assert parse_number("1.234") == 1234 and parse_number("1.234.567,5") == 1_234_567.5
    assert parse_number("27,5") == parse_number("27.5") == 27.5
    QLocale.setDefault(QLocale("en"))
    assert parse_number("1,234") == 1234 and parse_number("1.234") == 1.234
    assert parse_number("1,2,3.4.5") is None


def test_keys_are_written_alike_everywhere() -> None:
    assert native("Ctrl+Shift+J") == "Ctrl+Shift+J"


def _raised(action: Callable[[], object]) -> str:
    """What an error of the reading machine, of a document or of an expression says in the window's language."""
    with pytest.raises((ModelUnavailable, InvalidValue, NotJson, BadPattern)) as caught:
        action()
    return retold(str(caught.value))


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (lambda: describe("no-such-model"), "El modelo no-such-model no está instalado"),
        (lambda: describe(str(PATH)), "no es un pipeline de spaCy"),
        (lambda: list(JsonStream(StringIO("[1]")).members()), "no es un objeto JSON"),
        (lambda: list(JsonStream(StringIO("{oops")).members()), "línea 1: se esperaba una clave"),
        (lambda: json_values.text({"title": 5}, "title"), "en title: se esperaba un texto"),
        (lambda: json_values.word({"kind": "x"}, "kind", ("a", "b")), "en kind: “x” no es ninguno de: a, b"),
        (lambda: compiled(Wanted("(a", regex=True)), "un paréntesis no se cierra"),
    ],
)
def test_what_goes_wrong_is_said_in_spanish(action: Callable[[], object], words: str) -> None:
    translator = QTranslator()
    assert translator.load("sidelight_es", str(FOLDER))
    speak_with(lambda context, text: translator.translate(context, text) or text, "es")
    try:
        assert words in _raised(action)
    finally:
        speak_english()


def test_an_error_is_one_spanish_sentence_and_english_without_a_window() -> None:
    translator = QTranslator()
    assert translator.load("sidelight_es", str(FOLDER))
    english = (
        "a.pdf was not imported: it is a PDF, which Sidelight cannot read yet; save it as text or HTML and import that."
    )
    advice = "save it as text or HTML and import that"

    def told() -> str:
        return str(UnsupportedFile("a.pdf", Reason.KNOWN_BINARY.of("a PDF"), advice=advice))

    assert told() == english
    speak_with(lambda context, text: translator.translate(context, text) or text)
    try:
        assert "un PDF" in told() and not re.search(r"\b(it|is|save|which)\b", told())
    finally:
        speak_with(lambda _context, text: text)
    assert told() == english
