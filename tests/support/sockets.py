"""The socket guard: fails whatever reaches for the network, in this process or in one that a test starts."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.socketguard.sitecustomize import attempt

GUARD_FOLDER = Path(__file__).parent / "socketguard"


class NetworkUsed(AssertionError):
    """Something reached for the network."""


@dataclass(slots=True)
class SocketGuard:
    """Watches this process while ``active``; ``attempts`` keeps what was refused."""

    active: bool = False
    attempts: list[str] = field(default_factory=list)

    def look_at(self, event: str, arguments: tuple[object, ...]) -> None:
        """Raises NetworkUsed where the network is reached for."""
        if self.active:
            found = attempt(event, arguments)
            if found is not None:
                self.attempts.append(found)
                raise NetworkUsed(found)


_installed: list[SocketGuard] = []


def process_guard() -> SocketGuard:
    """The one guard of this process; an audit hook cannot be removed, so it is installed once and switched."""
    if not _installed:
        guard = SocketGuard()

        def watch(event: str, arguments: tuple[object, ...]) -> None:
            # asked a hundred thousand times in a test, by every id(): a bare function is answered soonest
            if event.startswith("socket."):
                guard.look_at(event, arguments)

        sys.addaudithook(watch)
        _installed.append(guard)
    return _installed[0]


@dataclass(frozen=True, slots=True)
class GuardedEnvironment:
    """The environment in which a started process, and every process that it starts, has no network."""

    variables: Mapping[str, str]
    log: Path

    @classmethod
    def under(cls, folder: Path) -> GuardedEnvironment:
        log = folder / "sockets.log"
        path = os.pathsep.join(filter(None, [str(GUARD_FOLDER), os.environ.get("PYTHONPATH", "")]))
        return cls({**os.environ, "PYTHONPATH": path, "SIDELIGHT_SOCKET_LOG": str(log)}, log)

    def assert_silent(self) -> None:
        if self.log.exists():
            raise NetworkUsed(self.log.read_text(encoding="utf-8"))
