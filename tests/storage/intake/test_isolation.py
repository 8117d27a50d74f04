"""Intake is quick, imports its heavy libraries late, and touches neither network nor Qt nor database."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from storage.intake import expand, read_bytes, read_file
from tests.support.sockets import SocketGuard

ROOT = Path(__file__).parents[3]
HEAVY = ("trafilatura", "lxml", "charset_normalizer", "email", "sqlalchemy", "PySide6", "spacy", "pandas", "numpy")
PAGE = b"""<html><head><link rel=stylesheet href="http://127.0.0.1:9/x.css"><base href="http://127.0.0.1:9/">
<script src="http://127.0.0.1:9/x.js"></script></head><body><img src="http://127.0.0.1:9/x.png">
<iframe src="http://127.0.0.1:9/"></iframe><article><p>The port is said to be finished, but the works have not been paid
for and the cranes stand idle, engineers told the paper on Monday.</p></article></body></html>"""


def test_importing_intake_loads_nothing_heavy() -> None:
    code = f"import sys, storage.intake; print([name for name in {HEAVY!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert run.stdout.strip() == "[]"


def test_reading_text_loads_nothing_heavy() -> None:
    code = (
        "import sys, storage.intake as intake; intake.read_bytes('a.txt', 'Según él está.'.encode('cp1252'));"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert run.stdout.strip() == "[]"


def test_reading_a_page_opens_no_socket(socket_guard: SocketGuard) -> None:
    assert "cranes stand idle" in read_bytes("page.html", PAGE).text
    assert not socket_guard.attempts


def test_eight_hundred_real_articles_take_seconds_at_most(shared_data: Path) -> None:
    paths = [path for path in expand([shared_data / "polnear" / "train"]) if isinstance(path, Path)][:840]
    assert len(paths) == 840
    started = time.process_time()
    drafts = [read_file(path) for path in paths]
    assert time.process_time() - started < 4  # 0.8 s on the machine it was written on
    assert sum(draft.language == "en" for draft in drafts) >= 830
    assert all(draft.title for draft in drafts)
