"""Refuses the network to a whole Python process and its children; Python loads it by its name from PYTHONPATH.

An audit hook sees every socket call, cannot be taken out again, and is inherited by worker processes through the
environment. Each attempt is appended to the file that SIDELIGHT_SOCKET_LOG names, then refused.
"""

from __future__ import annotations

import os
import socket
import sys
import traceback
from pathlib import Path

WATCHED = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"})
LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
NETWORK_FAMILIES = frozenset({socket.AF_INET, socket.AF_INET6})


def attempt(event: str, arguments: tuple[object, ...]) -> str | None:
    """What a socket event would do to the network; None when it stays inside this machine's processes."""
    if event in LOOKUPS:
        return f"{event} {arguments[0]!r}"
    if event in WATCHED:
        family = getattr(arguments[0], "family", None)
        if family in NETWORK_FAMILIES and not _is_ipv6_probe(event, arguments):
            return f"{event} {arguments[1:]!r}"
    return None


def _is_ipv6_probe(event: str, arguments: tuple[object, ...]) -> bool:
    # urllib3, which the HTML extraction library imports, binds a loopback port once to learn whether IPv6 exists.
    # Nothing leaves the machine and the socket is closed at once.
    return event == "socket.bind" and arguments[1] == ("::1", 0)


def install(log_path: str) -> None:
    """Watch this process from now on."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if not event.startswith("socket."):
            return
        found = attempt(event, arguments)
        if found is not None:
            with Path(log_path).open("a", encoding="utf-8") as log:
                log.write(f"{os.getpid()} {found}\n{''.join(traceback.format_stack(limit=8))}\n")
            raise ConnectionRefusedError(f"Sidelight tried to use the network: {found}")

    sys.addaudithook(hook)


if log := os.environ.get("SIDELIGHT_SOCKET_LOG"):
    install(log)
