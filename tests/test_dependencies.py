"""Every dependency is pinned with hashes, accounted for, and comes from nowhere but the public index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> dict[str, list[str]]:
    """The names that pyproject.toml asks for, by the lock that has to hold them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {"requirements.lock": project["dependencies"], "requirements-dev.lock": [*project["dependencies"]]}
    for extra in project["optional-dependencies"].values():
        names["requirements-dev.lock"] += extra
    return {lock: [normal(re.split(r"[\s<>=!~;\[]", line)[0]) for line in lines] for lock, lines in names.items()}


def pins(lock: str) -> dict[str, set[str]]:
    """The versions that a lock allows, by name; more than one where systems differ."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^ ;\\]+)", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE):
        found.setdefault(normal(name), set()).add(version)
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_holds_what_is_declared(lock: str) -> None:
    assert [name for name in declared()[lock] if name not in pins(lock)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes_and_no_place_but_the_index(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    requirements = re.split(r"\n(?=[\w.-]+==)", text)[1:]
    assert requirements
    assert [each.splitlines()[0] for each in requirements if "--hash=sha256:" not in each] == []
    assert re.findall(r"^\s*(?:-[a-z]|--(?!hash)\S+|.*(?:://| @ )).*$", text, re.MULTILINE) == []


def test_both_locks_agree() -> None:
    shipped, tools = pins("requirements.lock"), pins("requirements-dev.lock")
    assert {name: versions for name, versions in shipped.items() if tools.get(name) != versions} == {}


def test_every_dependency_is_accounted_for_with_its_version() -> None:
    rows = re.findall(
        r"^\| ([\w.-]+) \| ([\d.]+) \|", (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    listed = {normal(name): version for name, version in rows}
    locked = pins("requirements-dev.lock")
    assert set(declared()["requirements-dev.lock"]) == set(listed)
    wrong = {name: version for name, version in listed.items() if not any(v.startswith(version) for v in locked[name])}
    assert wrong == {}
