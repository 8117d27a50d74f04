"""The socket guard itself: a guard that lets things through proves nothing."""

from __future__ import annotations

import multiprocessing
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.sockets import GuardedEnvironment, NetworkUsed, SocketGuard

CHILD = """
import multiprocessing, socket

def reach():
    try:
        socket.create_connection(("192.0.2.1", 9), timeout=1)
    except ConnectionRefusedError:
        pass

if __name__ == "__main__":
    worker = multiprocessing.get_context("spawn").Process(target=reach)
    worker.start()
    worker.join()
"""


def test_connection_and_lookup_are_refused(socket_guard: SocketGuard) -> None:
    with socket.socket() as unconnected, pytest.raises(NetworkUsed):
        unconnected.connect(("192.0.2.1", 9))
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("example.org", 80)
    assert [attempt.split()[0] for attempt in socket_guard.attempts] == ["socket.connect", "socket.getaddrinfo"]
    socket_guard.attempts.clear()


def test_pipes_between_processes_stay_allowed(socket_guard: SocketGuard) -> None:
    ours, theirs = multiprocessing.Pipe()
    with ours, theirs:
        ours.send("a proposal")
        assert theirs.recv() == "a proposal"
    assert socket_guard.attempts == []


def test_guard_reaches_the_worker_of_a_started_process(tmp_path: Path) -> None:
    environment = GuardedEnvironment.under(tmp_path)
    script = tmp_path / "child.py"
    script.write_text(CHILD, encoding="utf-8")
    subprocess.run([sys.executable, str(script)], env=dict(environment.variables), check=True, timeout=60)
    with pytest.raises(NetworkUsed, match=r"192\.0\.2\.1"):
        environment.assert_silent()


def test_no_library_tries_out_the_network_when_it_is_imported() -> None:
    """urllib3 would bind a socket to find out about IPv6; ``main`` is imported first in every process of ours."""
    code = "import main, spacy, trafilatura, urllib3.util.connection as tried; raise SystemExit(int(tried.HAS_IPV6))"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[1], check=False).returncode == 0
