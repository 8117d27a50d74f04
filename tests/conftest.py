"""What every test can count on: no screen needed, no network, no user's files touched."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from storage.sample import create_sample
from tests.storage.projects import SAMPLE
from tests.support.goldens import Goldens
from tests.support.originals import Originals
from tests.support.sockets import GuardedEnvironment, SocketGuard, process_guard

ROOT = Path(__file__).parents[1]
SHARED_DATA = ROOT.parent / "shared" / "data"

# Read by Qt when the application object is made, so it has to be there before the first test asks for one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Read by numpy when it is imported, here and in processes that tests start. With several processes for as many cores,
# its threads wait for one another in loops that take four times the processor's time of the work itself.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# A busy machine is slow, not wrong: what counts as too slow is said by tests/benchmarks.
settings.register_profile("sidelight", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("sidelight")


LONGEST = (
    "tests/test_lint.py", "tests/test_headless.py", "tests/nlp/test_worker.py", "tests/nlp/test_reading.py",
    "tests/nlp/comparison/",
)  # fmt: skip
"""Begun first: of two processes, one would stand idle while the other does what takes longest at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    def place(item: pytest.Item) -> int:
        return next((n for n, path in enumerate(LONGEST) if item.nodeid.startswith(path)), len(LONGEST))

    items.sort(key=place)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write the files in tests/reference anew")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real articles and corpora beside the checkout; they are third-party text and not part of it."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"the real articles and corpora are not here: no folder {SHARED_DATA}")
    return SHARED_DATA


@pytest.fixture(scope="session")
def goldens(request: pytest.FixtureRequest) -> Goldens:
    return Goldens(update=bool(request.config.getoption("--update-goldens")))


@pytest.fixture(scope="session")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Originals:
    return Originals(tmp_path_factory.mktemp("originals"))


def _make_sample(path: Path) -> None:
    create_sample(path, SAMPLE).close()


@pytest.fixture
def sample_file(originals: Originals, tmp_path: Path) -> Path:
    """The sample as an analyst left it."""
    return originals.copy(_make_sample, tmp_path / "sample.sidelight")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test: settings, user data and recent files begin empty and touch nobody's."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("APPDATA", str(home / "AppData" / "Roaming"))
    monkeypatch.setenv("LOCALAPPDATA", str(home / "AppData" / "Local"))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def socket_guard() -> Iterator[SocketGuard]:
    """Every test runs without network: what reaches for it fails, and so does the test, even if the error is caught."""
    guard = process_guard()
    guard.attempts.clear()
    guard.active = True
    yield guard
    guard.active = False
    assert guard.attempts == [], f"the network was reached for: {guard.attempts}"


@pytest.fixture
def guarded_environment(tmp_path: Path) -> Iterator[GuardedEnvironment]:
    """The environment to start a process in when the test is to prove that it and its children open no connection."""
    environment = GuardedEnvironment.under(tmp_path)
    yield environment
    environment.assert_silent()
