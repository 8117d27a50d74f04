"""The report of the sample project in docs/report: it is what the program makes of the sample now."""

from __future__ import annotations

import difflib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.report.__main__ import NAME, ROOT, sample_report

DOCS = ROOT / "docs" / "report"


@pytest.mark.parametrize("ending", [".html", ".md"])
def test_the_report_in_docs_is_fresh(ending: str, tmp_path: Path) -> None:
    target = tmp_path / f"{NAME}{ending}"
    assert sample_report(target, tmp_path) == 0
    kept = (DOCS / target.name).read_text(encoding="utf-8").splitlines()
    made = target.read_text(encoding="utf-8").splitlines()
    if kept != made:
        lines = difflib.unified_diff(kept, made, "docs/report", "what the program makes now", lineterm="", n=1)
        raise AssertionError("make report writes it anew\n" + "\n".join(lines))


def test_the_pdf_in_docs_is_one_of_pages() -> None:
    content = (DOCS / f"{NAME}.pdf").read_bytes()
    assert content.startswith(b"%PDF-") and content.count(b"/Type /Page\n") >= 4


def test_a_pdf_needs_no_display(sample_file: Path, tmp_path: Path) -> None:
    """In a process of its own, as on a server: no DISPLAY, no platform named."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    target = tmp_path / "brief.pdf"
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "report", str(sample_file), "--output", str(target)],
        capture_output=True, text=True, timeout=120, check=False, env=environment,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "pages written" in done.stdout and target.read_bytes().startswith(b"%PDF-")
    command = [
        sys.executable,
        str(ROOT / "main.py"),
        "report",
        str(sample_file),
        "--output",
        str(tmp_path / "no" / "b.pdf"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and "the folder does not exist" in done.stderr


@pytest.mark.parametrize("ending", [".html", ".md"])
def test_only_a_pdf_needs_qt(ending: str, sample_file: Path, tmp_path: Path) -> None:
    code = "import sys; sys.modules['PySide6'] = None; import main; sys.exit(main.main(sys.argv[1:]))"

    def report(target: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", code, "report", str(sample_file), "--output", str(target)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)

    done = report(tmp_path / f"brief{ending}")
    assert done.returncode == 0, done.stderr
    refused = report(tmp_path / "brief.pdf")
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1 and "brief.pdf was not exported" in refused.stderr


def test_wrong_use_is_told_apart_from_failure(
    sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import main

    for arguments in (
        ["--output", str(tmp_path / "brief.doc")],
        ["--output", str(tmp_path / "brief.md"), "--disputes", "some"],
        ["--output", str(tmp_path / "brief.md"), "--date", "yesterday"],
        [],
    ):
        assert main.main(["report", str(sample_file), *arguments]) == 2
    capsys.readouterr()
    assert main.main(["report", str(sample_file), "--output", str(tmp_path / "nowhere" / "brief.md")]) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1 and "the folder does not exist" in said[0]
    assert main.main(["report", str(tmp_path / "absent.sidelight"), "--output", str(tmp_path / "x.md")]) == 1
