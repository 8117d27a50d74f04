"""The commands without a window: what they print, what they leave behind, and with which code they end."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import main
from nlp.proposals import ArticleReading
from storage import reads
from storage.checks import check
from storage.formats import FORMATS
from storage.intake import read_file
from storage.lifecycle import create_project, open_project
from storage.operations.articles import add_articles
from storage.operations.machine import record
from storage.project import Project
from storage.version import VERSION
from tests.support.sockets import GuardedEnvironment

ROOT = Path(__file__).parents[1]
SAMPLE = sorted((ROOT / "resources" / "sample").glob("*.txt"))
SCHEMA = ROOT / "resources" / "schema" / "sidelight-1.schema.json"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("Five died in Vigo, the mayor Ana Ibáñez said on Monday.\n", encoding="utf-8")
    return path


@pytest.fixture
def project_file(tmp_path: Path, article: Path) -> Path:
    """A project with one article that nobody has read."""
    path = tmp_path / "p.sidelight"
    assert main.main(["import", str(path), str(article)]) == 0
    return path


def started(arguments: list[str], environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, env=environment)


def document(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    del found["exported_at"]
    return found


def entries(path: Path) -> list[str]:
    project = open_project(path, read_only=True)
    try:
        return [entry.action for entry in project.history()]
    finally:
        project.close()


# --- annotate -----------------------------------------------------------------------------------------------------


def annotate_twice(files: list[Path], tmp_path: Path, environment: GuardedEnvironment) -> dict[str, Any]:
    """The main job on real input, in processes of its own without a network; returns the document."""
    project, exported = tmp_path / "P.sidelight", tmp_path / "OUT.json"
    arguments = ["annotate", *map(str, files), "--project", str(project), "--export", str(exported)]
    first = started(arguments, environment.variables)
    assert (first.returncode, first.stderr.count("Traceback")) == (0, 0), first.stderr
    found, known = document(exported), entries(project)
    second = started(arguments, environment.variables)
    assert second.returncode == 0, second.stderr
    assert document(exported) == found
    assert entries(project) == known
    assert check(project).sound
    environment.assert_silent()
    return found


def assert_quotes_fit(found: dict[str, Any]) -> None:
    for article in found["articles"]:
        for mention in article["mentions"]:
            for segment in mention["segments"]:
                assert article["text"][segment["start"] : segment["end"]] == segment["text"]


def test_sample_is_read_once_and_for_all(tmp_path: Path, guarded_environment: GuardedEnvironment) -> None:
    found = annotate_twice(SAMPLE, tmp_path, guarded_environment)
    assert len(found["articles"]) == len(SAMPLE) == 5
    assert all(article["mentions"] for article in found["articles"])
    kinds = {mention["origin"].split(":")[0] for a in found["articles"] for mention in a["mentions"]}
    assert kinds == {"model", "rule"}, "what the model named, and where the same names stand again"
    assert any(len(entity["mention_ids"]) > 3 for entity in found["entities"])
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(found | {"exported_at": "2025-01-01T00:00:00Z"})
    assert_quotes_fit(found)


def test_real_articles_keep_their_text(
    shared_data: Path, tmp_path: Path, guarded_environment: GuardedEnvironment
) -> None:
    files = sorted((shared_data / "articles").glob("*.txt"))
    found = annotate_twice(files, tmp_path, guarded_environment)
    texts = {path.name: path.read_bytes().decode("utf-8") for path in files}
    assert {article["file"]["name"]: article["text"] for article in found["articles"]} == texts
    assert_quotes_fit(found)
    again = tmp_path / "again.json"
    for arguments in (
        ["import", str(tmp_path / "N.sidelight"), str(tmp_path / "OUT.json")],
        ["export", str(tmp_path / "N.sidelight"), "--format", "sidelight-json", "--output", str(again)],
    ):
        assert main.main(arguments) == 0
    assert document(again) == found


def test_no_command_needs_qt(article: Path, tmp_path: Path) -> None:
    """With PySide6 made impossible to import, the main job is done all the same."""
    code = "import sys; sys.modules['PySide6'] = None; import main; sys.exit(main.main(sys.argv[1:]))"
    arguments = ["annotate", str(article), "--project", str(tmp_path / "p.sidelight")]
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "1 article added" in done.stdout


def test_threshold_of_nought_proposes_every_sentence_with_its_score(tmp_path: Path) -> None:
    sentences = [
        "The port of Varna handled 1.2 million containers in 2024.",
        "Thank you very much indeed.",
        "Should we not all hope for better days?",
        "Unemployment fell from 9 percent to 7 percent last year, the ministry said.",
    ]
    lines = tmp_path / "lines.txt"
    lines.write_text("\n".join(sentences) + "\n", encoding="utf-8")
    found: dict[str, dict[str, float]] = {}
    for threshold in ("0", "0.5", "1"):
        exported = tmp_path / f"{threshold}.json"
        arguments = ["annotate", str(lines), "--project", str(tmp_path / f"{threshold}.sidelight")]
        assert main.main([*arguments, "--export", str(exported), "--claim-threshold", threshold]) == 0
        claims = document(exported)["articles"][0]["claims"]
        found[threshold] = {claim["segments"][0]["text"]: claim["check_worthiness"] for claim in claims}
        assert len(found[threshold]) == len(claims)
    assert list(found["0"]) == sentences
    assert found["0.5"] == {sentence: worth for sentence, worth in found["0"].items() if worth >= 0.5}
    assert sentences[0] in found["0.5"] and sentences[1] not in found["0.5"]
    assert found["1"] == {}


@pytest.mark.parametrize("threshold", ["-0.1", "1.1", "nan", "", "half"])
def test_impossible_threshold_is_wrong_usage(project_file: Path, article: Path, threshold: str) -> None:
    arguments = ["annotate", str(article), "--project", str(project_file), f"--claim-threshold={threshold}"]
    assert main.main(arguments) == 2


def test_files_that_fail_have_a_line_each_and_the_others_are_done(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    bad = [str(tmp_path / name) for name in ("empty.txt", "picture.txt", "absent.txt")]
    project = tmp_path / "p.sidelight"
    assert main.main(["annotate", *bad, str(article), "--project", str(project)]) == 1
    said = capsys.readouterr()
    for name in bad:
        assert [name in line for line in said.err.splitlines()].count(True) == 1
    assert "1 article added" in said.out
    stages = ("Reading 1 article.", "Grouping the names of all articles.", "Comparing all articles.")
    assert [line for line in said.err.splitlines() if line in stages] == list(stages)
    assert len(entries(project)) >= 2


def test_folder_is_read_with_all_that_it_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "articles" / "below").mkdir(parents=True)
    for name in ("articles/a.txt", "articles/below/b.txt"):
        (tmp_path / name).write_text(f"The text of {name} is short.", encoding="utf-8")
    assert main.main(["import", str(tmp_path / "p.sidelight"), str(tmp_path / "articles")]) == 0
    assert "2 articles added" in capsys.readouterr().out


def test_nothing_readable_makes_no_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = tmp_path / "p.sidelight"
    assert main.main(["annotate", str(tmp_path / "absent.txt"), "--project", str(project)]) == 1
    assert main.main(["import", str(project), str(tmp_path / "absent.json")]) == 1
    assert list(tmp_path.iterdir()) == []
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_missing_model_is_named_before_anything_is_written(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "p.sidelight"
    arguments = ["annotate", str(article), "--project", str(project), "--model", "xx_none"]
    assert main.main(arguments) == 1
    assert "xx_none is not installed" in capsys.readouterr().err
    assert not project.exists()


def test_project_that_somebody_has_open_is_left_alone(
    project_file: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    holder = open_project(project_file)
    holder.set_annotator("Maria Keller")
    try:
        done = started(["annotate", str(article), "--project", str(project_file)])
    finally:
        holder.close()
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "already open for editing: Maria Keller" in done.stderr


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_run_leaves_a_sound_project(
    tmp_path: Path, guarded_environment: GuardedEnvironment, how: signal.Signals
) -> None:
    project = tmp_path / "p.sidelight"
    many = tmp_path / "many"
    many.mkdir()
    for number in range(60):
        words = SAMPLE[number % len(SAMPLE)].read_text(encoding="utf-8")
        (many / f"{number:02}.txt").write_text(f"Number {number}.\n\n{words}", encoding="utf-8")
    arguments = ["annotate", str(many), "--project", str(project), "--jobs", "1"]
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *arguments], stderr=subprocess.PIPE, text=True,
        env=dict(guarded_environment.variables),
    ) as process:  # fmt: skip
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("Reading"):
                process.send_signal(how)
                break
        rest = process.stderr.read()
    assert process.returncode == 1
    assert "Stopped." in rest
    assert "Traceback" not in rest
    assert check(project).sound
    assert not project.with_name("p.sidelight-wal").exists()


# --- import and export --------------------------------------------------------------------------------------------


def test_import_recognises_its_files(project_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exported = tmp_path / "out.json"
    assert main.main(["export", str(project_file), "--format", "sidelight", "--output", str(exported)]) == 0
    page = tmp_path / "page.html"
    page.write_text("<html><body><p>Seven people died in Vigo, said the mayor.</p></body></html>", encoding="utf-8")
    other = tmp_path / "other.json"
    other.write_text("{}", encoding="utf-8")
    capsys.readouterr()
    assert main.main(["import", str(tmp_path / "n.sidelight"), str(exported), str(page), str(other)]) == 1
    said = capsys.readouterr()
    assert said.err.count("other.json") == 1 and "no format that Sidelight reads" in said.err
    assert "1 article added" in said.out
    project = open_project(tmp_path / "n.sidelight", read_only=True)
    assert len(reads.articles(project)) == 2
    project.close()


def test_an_edited_copy_and_html_left_in_a_text_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = " ".join(f"On day {number} the water in street {number} of Orvel stood high." for number in range(9))
    (tmp_path / "a.txt").write_text(f"Floods in Orvel\n\n{report}", encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"Orvel under water\n\n{report} Smith &amp; Sons &#8217;", encoding="utf-8")
    assert main.main(["import", str(tmp_path / "n.sidelight"), str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]) == 0
    said = capsys.readouterr()
    assert "“Orvel under water”: 9" in said.err and "% of its text stands in “Floods in Orvel” already." in said.err
    assert "“Orvel under water” holds 2 codes of HTML, such as &amp;: they stay in its text." in said.err
    assert "2 articles added" in said.out


def test_damaged_document_leaves_the_project(
    project_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = entries(project_file)
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "sidelight", "version": 1, "articles": [{"text": "a"}]}', encoding="utf-8")
    assert main.main(["import", str(project_file), str(bad)]) == 1
    said = capsys.readouterr().err
    assert "bad.json" in said and "articles[0].id" in said
    assert entries(project_file) == before


def test_export_works_while_a_window_has_the_project_open(project_file: Path, tmp_path: Path) -> None:
    holder = open_project(project_file)
    try:
        arguments = ["export", str(project_file), "--format", "csv", "--output", str(tmp_path / "tables")]
        assert main.main(arguments) == 0
    finally:
        holder.close()
    assert (tmp_path / "tables" / "articles.csv").exists()


@pytest.mark.parametrize("name", [each.name for each in FORMATS if each.can_write])
def test_every_writable_format_is_written(project_file: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"out{next(each for each in FORMATS if each.name == name).extensions[0]}"
    assert main.main(["export", str(project_file), "--format", name, "--output", str(target)]) == 0
    assert target.stat().st_size > 0


def test_export_that_cannot_be_written_is_one_line(
    project_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "absent" / "out.json"
    assert main.main(["export", str(project_file), "--format", "sidelight-json", "--output", str(target)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert "out.json was not exported: the folder does not exist" in said[0]


# --- the rest -----------------------------------------------------------------------------------------------------


def test_formats_lists_each_with_its_limits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["formats"]) == 0
    said = capsys.readouterr().out
    for each in FORMATS:
        assert f"{each.name}: {each.title}" in said
        assert all(limit in said for limit in each.limits)


def test_check_tells_sound_from_damaged(project_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["check", str(project_file)]) == 0
    damaged = tmp_path / "damaged.sidelight"
    shutil.copy(project_file, damaged)
    with damaged.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096 * 4)
    assert main.main(["check", str(damaged)]) == 1
    assert main.main(["check", str(tmp_path / "absent.sidelight")]) == 1
    assert "absent.sidelight" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--version"]) == 0
    assert capsys.readouterr().out == f"Sidelight {VERSION}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["annotate"], ["annotate", "a.txt"], ["annotate", "a.txt", "--project", "p.sidelight", "--jobs", "0"],
        ["import", "p.sidelight"], ["import", "p.sidelight", "a.txt", "--format", "xlsx"],
        ["export", "p.sidelight", "--format", "nothing", "--output", "x"], ["export", "p.sidelight"], ["check"],
        ["formats", "now"],
    ],
)  # fmt: skip
def test_wrong_usage_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(arguments) == 2
    assert "usage:" in capsys.readouterr().err


def test_foreign_file_is_no_project(tmp_path: Path, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = article.read_bytes()
    for arguments in (
        ["annotate", str(article), "--project", str(article)],
        ["import", str(article), str(article)],
        ["export", str(article), "--format", "csv", "--output", str(tmp_path / "t.zip")],
    ):
        assert main.main(arguments) == 1
        assert "article.txt is not a Sidelight project" in capsys.readouterr().err
    assert article.read_bytes() == before


def test_machine_may_write_what_a_person_made(tmp_path: Path, project_file: Path) -> None:
    """What was imported before is read by the next ``annotate``, although its own file is another."""
    second = tmp_path / "second.txt"
    second.write_text("Ana Ibáñez is mayor of Vigo.", encoding="utf-8")
    assert main.main(["annotate", str(second), "--project", str(project_file)]) == 0
    project: Project = open_project(project_file, read_only=True)
    assert reads.unread_articles(project) == []
    project.close()


def test_a_run_that_was_killed_while_it_compared_is_finished_by_the_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = "The port of Varna will be closed for nine days from Monday while divers look for the sunken barge."
    files = [tmp_path / name for name in ("one.txt", "two.txt")]
    for number, file in enumerate(files):
        file.write_text(f"Report {number}\n\n{shared} Nobody knows more than that, the {number + 2} pilots said.\n")
    project = create_project(tmp_path / "p.sidelight")
    added = add_articles(project, [read_file(file) for file in files]).article_ids
    record(project, [ArticleReading(key, "en_core_web_sm@3.8.0", (), ()) for key in added], run="killed")
    project.close()
    arguments = ["annotate", str(files[0]), "--project", str(tmp_path / "p.sidelight")]
    assert main.main(arguments) == 0
    told = capsys.readouterr()
    assert "Comparing all articles, which an earlier run did not finish." in told.err
    assert "Nothing new to read: 0 entities, " in told.out and "0 comparisons" not in told.out
    assert main.main(arguments) == 0
    assert capsys.readouterr().out.endswith("Nothing new to read.\n")


def test_created_project_is_usable(tmp_path: Path) -> None:
    create_project(tmp_path / "p.sidelight").close()
    assert main.main(["check", str(tmp_path / "p.sidelight")]) == 0


# --- what goes wrong around it ------------------------------------------------------------------------------------


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_full_or_closed_output_is_one_line(project_file: Path) -> None:
    for arguments in (["formats"], ["check", str(project_file)]):
        with Path("/dev/full").open("w") as full:
            command = [sys.executable, str(ROOT / "main.py"), *arguments]
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=120, check=False)
        assert done.returncode == 1
        assert done.stderr.splitlines() == [
            "The summary was not exported: there is no space left on the disk; the work itself is done."
        ]


def test_name_without_letters_in_the_terminal_is_written_all_the_same(project_file: Path, tmp_path: Path) -> None:
    arguments = ["export", str(project_file), "--format", "sidelight-json", "--output", str(tmp_path / "año.json")]
    done = started(arguments, {**os.environ, "PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr.count("Traceback")) == (0, 0)
    assert "a\\xf1o.json: " in done.stdout and "1 article written" in done.stdout


def test_empty_name_is_not_the_folder_one_is_in(project_file: Path, article: Path, tmp_path: Path) -> None:
    for arguments in (
        ["annotate", "", "--project", str(project_file)],
        ["import", str(project_file), ""],
        ["import", "", str(article)],
        ["export", str(project_file), "--format", "csv", "--output", ""],
    ):
        assert main.main(arguments) == 2
    assert len(entries(project_file)) == 1


@pytest.mark.parametrize("jobs", ["0", "-1", "65", "99999999999", "1e3", "²", ""])
def test_impossible_number_of_processes_is_wrong_usage(project_file: Path, article: Path, jobs: str) -> None:
    assert main.main(["annotate", str(article), "--project", str(project_file), f"--jobs={jobs}"]) == 2


def test_newer_project_is_said_to_be_newer(
    project_file: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(project_file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = project_file.read_bytes()
    assert main.main(["import", str(project_file), str(article)]) == 1
    assert "it was saved by a newer version of Sidelight; update Sidelight" in capsys.readouterr().err
    assert project_file.read_bytes() == before


def test_project_that_is_imported_into_itself_is_refused(
    project_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for more in ([], ["--format", "sidelight-json"]):
        assert main.main(["import", str(project_file), str(project_file), *more]) == 1
        assert "it is the project that is open" in capsys.readouterr().err
    assert check(project_file).sound


def test_export_over_the_project_is_refused(project_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = project_file.read_bytes()
    for name in (each.name for each in FORMATS if each.can_write):
        assert main.main(["export", str(project_file), "--format", name, "--output", str(project_file)]) == 1
        assert capsys.readouterr().err.count(str(project_file)) == 1
    assert project_file.read_bytes() == before


def test_run_without_a_display_ends_with_a_valid_document(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "resources" / "packaging" / "run_sample.py"), str(tmp_path / "out")],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "out" / "sample.json") in done.stdout
