"""The packaged program as its user starts it: an empty home, no Python on the PATH, nothing of ours around it."""

from __future__ import annotations

import os
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

import psutil


class SmokeFailure(AssertionError):
    """The packaged app does not do what it promises."""


@dataclass(frozen=True, slots=True)
class Program:
    """One unpacked app and the empty home it runs in."""

    executable: Path
    home: Path
    display: str | None = None

    def environment(self) -> dict[str, str]:
        empty = self.home / "no-programs"
        empty.mkdir(exist_ok=True)
        variables = {"HOME": str(self.home), "PATH": str(empty), "LANG": "C.UTF-8", "TMPDIR": str(self.home)}
        if os.name == "nt":
            for name in ("SYSTEMROOT", "SYSTEMDRIVE", "COMSPEC", "WINDIR"):
                variables[name] = os.environ.get(name, "")
            variables |= {"USERPROFILE": str(self.home), "APPDATA": str(self.home), "LOCALAPPDATA": str(self.home)}
            variables |= {"TEMP": str(self.home), "TMP": str(self.home)}
        if self.display is None:
            return {**variables, "QT_QPA_PLATFORM": "offscreen"}
        return {**variables, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def run(self, *arguments: str, seconds: float = 240) -> str:
        """Run a headless command; its output. Raises SmokeFailure where it fails."""
        command = [str(self._headless()), *arguments]
        done = subprocess.run(
            command, env=self.environment(), capture_output=True, encoding="utf-8", timeout=seconds, check=False
        )
        if done.returncode:
            raise SmokeFailure(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the window. Ended by ``kill``."""
        with (self.home / "output.txt").open("ab") as output:
            return subprocess.Popen(
                [str(self.executable), *arguments],
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=os.name != "nt",
            )

    def output(self) -> str:
        """What the windows wrote to their console so far, for the report of a failure."""
        return (self.home / "output.txt").read_text(encoding="utf-8", errors="replace")

    def _headless(self) -> Path:
        with_console = self.executable.with_name("sidelight-cli.exe")
        return with_console if with_console.exists() else self.executable


def family(process: int) -> list[psutil.Process]:
    """The process and all that it started."""
    top = psutil.Process(process)
    return [top, *top.children(recursive=True)]


def kill(process: subprocess.Popen[bytes]) -> None:
    """End the program the hard way; its worker has to notice and go by itself. Raises SmokeFailure if it stays."""
    if process.poll() is not None:
        return
    children = family(process.pid)[1:]
    if os.name == "nt":
        process.kill()
    else:
        os.kill(process.pid, signal.SIGKILL)
    process.wait(30)
    _, left = psutil.wait_procs(children, timeout=20)
    for child in left:
        child.kill()
    if left:
        raise SmokeFailure(f"still running after the window was killed: {[child.name() for child in left]}")


def resident_mb(process: int) -> float:
    """Memory of the window's own process in MB (2^20 bytes), as the system counts it."""
    return float(psutil.Process(process).memory_info().rss) / (1 << 20)


def network_sockets(process: int) -> list[str]:
    """Every Internet socket that the process or one of its children holds."""
    return [str(found) for member in family(process) for found in member.net_connections(kind="inet")]
