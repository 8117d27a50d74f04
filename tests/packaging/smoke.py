"""The smoke test's story: open the sample, tag, export, be killed, reopen, and find everything there."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from tests.packaging.program import Program, SmokeFailure, kill, network_sockets, resident_mb
from tests.packaging.project_file import ProjectFile
from tests.packaging.screen import HEIGHT, WIDTH, Screen, wait_until

ROOT = Path(__file__).parents[2]
SAMPLE = sorted((ROOT / "resources" / "sample").glob("*.txt"))
DRAWN = 0.6  # share of the screen; the window fills most of it
READ_WITHIN = 60.0  # seconds until the copy of the sample is whole, on a busy machine


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table that is printed at the end."""

    name: str
    value: float
    unit: str
    bound: float | None = None

    def __str__(self) -> str:
        bound = "" if self.bound is None else f"  (bound {self.bound:g})"
        return f"{self.name:<58}{self.value:9.2f} {self.unit}{bound}"


def check_headless(program: Program) -> Iterator[Figure]:
    """The main job without a display; the document that it exports holds what it should."""
    version = program.run("--version")
    expected = (ROOT / "storage" / "version.py").read_text(encoding="utf-8").split('VERSION = "')[1].split('"')[0]
    require(expected in version, f"--version says {version!r}, not {expected}")
    project, document = program.home / "headless.sidelight", program.home / "headless.json"
    began = monotonic()
    places = ["--project", str(project), "--export", str(document)]
    program.run("annotate", *map(str, SAMPLE), *places, "--jobs", "2")
    yield Figure("headless: five articles read and exported", monotonic() - began, "s")
    articles = json.loads(document.read_text(encoding="utf-8"))["articles"]
    require(len(articles) == len(SAMPLE), f"{len(articles)} articles exported, not {len(SAMPLE)}")
    require(all(article["mentions"] for article in articles), "an article was exported without any mention")
    for article in articles:
        for segment in (segment for mention in article["mentions"] for segment in mention["segments"]):
            require(article["text"][segment["start"] : segment["end"]] == segment["text"], "a mention slipped")
    program.run("check", str(project))


def check_window(program: Program, screen: Screen, *, short: bool) -> Iterator[Figure]:
    """The story on a screen, by keys and clicks."""
    starts = [start_time(program, screen) for _ in range(1 if short else 4)]
    yield Figure("window: first start to window drawn", starts[0], "s")
    if not short:
        yield Figure("window: warm start to window drawn, best of three", min(starts[1:]), "s", 0.8)
    with running(program, screen, "--sample") as window:
        project = sample_project(program)
        wait_for_reading(project)
        tagged, confirmed = tag(screen, project)
        yield Figure("window: memory with the sample open", resident_mb(window.pid), "MB")
        require(network_sockets(window.pid) == [], f"Internet sockets: {network_sockets(window.pid)}")
        document = export_by_keys(screen, window.pid, program.home)
        require(by_hand_in(document) == tagged, f"{tagged} mentions tagged by hand, {by_hand_in(document)} exported")
    program.run("check", str(project.path))
    with running(program, screen, str(project.path)):
        require(project.by_hand() == tagged, "what was tagged by hand is gone after the kill")
        require(project.confirmed() == confirmed, "what was confirmed is gone after the kill")
        again, _ = tag(screen, project)
        require(again > tagged, "the reopened project does not take a tag")
    program.run("check", str(project.path))
    document = program.home / "reopened.json"
    program.run("export", str(project.path), "--format", "sidelight", "--output", str(document))
    require(by_hand_in(document) == again, "the export after the second kill lacks a tag")


def start_time(program: Program, screen: Screen) -> float:
    """Seconds from the start of the process until its window is drawn."""
    wait_until("a bare screen", lambda: screen.drawn_share() == 0.0, 20)
    window = program.start()
    try:
        return wait_until("the window to be drawn", lambda: drawn(screen, window), 60)
    finally:
        kill(window)


def drawn(screen: Screen, window: subprocess.Popen[bytes]) -> bool:
    require(window.poll() is None, f"the window ended by itself with {window.poll()}")
    return screen.drawn_share() > DRAWN


@contextmanager
def running(program: Program, screen: Screen, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The window, drawn and with the keyboard; killed at the end whatever happens."""
    window = program.start(*arguments)
    try:
        wait_until("the window to be drawn", lambda: drawn(screen, window), 60)
        screen.focus(window.pid)
        yield window
    finally:
        kill(window)


def sample_project(program: Program) -> ProjectFile:
    """The copy of the sample that the window made in the user's data folder."""
    found: list[Path] = []

    def look() -> bool:
        found[:] = [path for path in program.home.rglob("sample*.sidelight") if "backup" not in str(path).lower()]
        return bool(found)

    wait_until("the sample project to be made", look, 60)
    return ProjectFile(found[0])


def wait_for_reading(project: ProjectFile) -> float:
    """Seconds until all five articles are there with their annotations."""
    unread = "SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM annotation)"
    return wait_until(
        "the sample to be read",
        lambda: project.articles() == len(SAMPLE) and project.count(unread) == 0,
        READ_WITHIN,
    )


def tag(screen: Screen, project: ProjectFile) -> tuple[int, int]:
    """Tag a word by mouse and key, confirm a suggestion by keys; how many of either the project then holds."""
    by_hand, confirmed = project.by_hand(), project.confirmed()
    # Words stand somewhere in the left pane; between two lines or on a word with that tag, nothing is tagged.
    for y in range(HEIGHT // 3, HEIGHT - 100, 37):
        screen.click(WIDTH // 4, y, times=2)
        screen.key("1")
        if comes_true(lambda: project.by_hand() > by_hand):
            break
    # on a busy machine a tag may be on the disk only after the next one was begun
    require(project.by_hand() > by_hand, "no word of the left pane was tagged")
    confirmed = project.confirmed()
    screen.key("Escape", "n", "a")
    wait_until("a suggestion to be confirmed", lambda: project.confirmed() > confirmed, 10)
    return project.by_hand(), project.confirmed()


def comes_true(holds: Callable[[], bool]) -> bool:
    """Whether ``holds`` comes true within a second, which is long for one edit."""
    try:
        wait_until("the tag", holds, 1)
    except TimeoutError:
        return False
    return True


def export_by_keys(screen: Screen, process: int, home: Path) -> Path:
    """Export through the dialog, to the place that it proposes; the file that appears."""
    before = set(home.rglob("*.json"))
    found: list[Path] = []

    def look() -> bool:
        found[:] = [path for path in home.rglob("*.json") if path not in before and '"sidelight"' in path.read_text()]
        return bool(found)

    def press() -> bool:
        """Press Return in the dialog while it is there: a key pressed while a window comes up can be lost."""
        if not look() and screen.has_window(process, "^Export"):
            screen.focus(process, "^Export")
            screen.key("Return")
        return comes_true(look)

    screen.key("ctrl+e")
    screen.focus(process, "^Export")
    wait_until("the exported document", press, 30)
    return found[0]


def by_hand_in(document: Path) -> int:
    """The number of mentions in an exported document that a person tagged."""
    articles = json.loads(document.read_text(encoding="utf-8"))["articles"]
    return sum(mention["origin"] == "human" for article in articles for mention in article["mentions"])


def check_start_offscreen(program: Program) -> None:
    """Where there is no virtual screen: the window starts, opens the sample, reads it, and survives being killed."""
    window = program.start("--sample")
    try:
        project = sample_project(program)
        wait_for_reading(project)
    finally:
        kill(window)
    program.run("check", str(project.path))


def require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SmokeFailure(otherwise)


def run(executable: Path, folder: Path, *, short: bool) -> list[Figure]:
    """The whole smoke test in an empty home under ``folder``. Raises SmokeFailure or TimeoutError."""
    home = folder / "home"
    home.mkdir()
    figures = list(check_headless(Program(executable, home)))
    if sys.platform != "linux":
        check_start_offscreen(Program(executable, home))
        return figures
    with Screen(folder) as screen:
        program = Program(executable, home, screen.display)
        try:
            return figures + list(check_window(program, screen, short=short))
        except (SmokeFailure, TimeoutError) as error:
            error.add_note(f"the program's own output:\n{program.output()}")
            raise
