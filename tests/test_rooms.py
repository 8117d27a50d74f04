"""The dependency rule, read from the imports: gui -> storage -> nlp and never back, each library in its own room."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("gui", "storage", "nlp")
MAY_IMPORT = {"gui": {"gui", "storage", "nlp"}, "storage": {"storage", "nlp"}, "nlp": {"nlp"}}
# Which room each library lives in. Whoever needs it elsewhere asks that room.
HOME = {
    "PySide6": "gui",
    "shiboken6": "gui",
    "sqlalchemy": "storage",
    "alembic": "storage",
    "sqlite3": "storage",
    "pandas": "storage",
    "openpyxl": "storage",
    "spacy": "nlp",
    "thinc": "nlp",
}
HEAVY = frozenset({"spacy", "thinc", "pandas", "openpyxl", "alembic", "numpy", "trafilatura", "lxml", "rapidfuzz"})
NETWORK = ("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "urllib3", "aiohttp",
           "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets")  # fmt: skip
LONGEST = 500


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module as a line of a file names it."""

    file: Path
    line: int
    module: str
    when_loaded: bool  # at the import of the file itself, not when a function runs or for type checkers alone

    @property
    def where(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.module}"

    def within(self, module: str) -> bool:
        return self.module == module or self.module.startswith(f"{module}.")


def source_files(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


@cache
def imports_of(file: Path) -> tuple[Import, ...]:
    tree = ast.parse(file.read_text(encoding="utf-8"), filename=str(file))
    return tuple(_walk(file, tree, when_loaded=True))


def _walk(file: Path, node: ast.AST, *, when_loaded: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        later = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or _for_type_checkers(child)
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(file, child.lineno, alias.name, when_loaded)
        elif isinstance(child, ast.ImportFrom):
            base = _absolute(file, child)
            for alias in child.names:
                yield Import(file, child.lineno, f"{base}.{alias.name}", when_loaded)
        yield from _walk(file, child, when_loaded=when_loaded and not later)


def _for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _absolute(file: Path, node: ast.ImportFrom) -> str:
    if node.level == 0:
        return node.module or ""
    package = file.relative_to(ROOT).parent.parts
    package = package[: len(package) - (node.level - 1)]
    return ".".join((*package, *filter(None, [node.module])))


def all_imports(*rooms: str) -> Iterator[Import]:
    for room in rooms:
        for file in source_files(room):
            yield from imports_of(file)


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_import_one_way_only(room: str) -> None:
    wrong = [
        found.where
        for found in all_imports(room)
        if (first := found.module.split(".")[0]) in {*ROOMS, "main", "tests"} and first not in MAY_IMPORT[room]
    ]
    assert wrong == []


def test_storage_takes_only_the_proposals_from_nlp() -> None:
    wrong = [
        found.where for found in all_imports("storage") if found.within("nlp") and not found.within("nlp.proposals")
    ]
    assert wrong == []


def test_each_library_stays_in_its_room() -> None:
    wrong = [
        found.where
        for room in ROOMS
        for found in all_imports(room)
        if HOME.get(found.module.split(".")[0], room) != room
    ]
    assert wrong == []


def test_main_imports_nothing_heavy_when_it_starts() -> None:
    wrong = [
        found.where
        for found in imports_of(ROOT / "main.py")
        if found.when_loaded and found.module.split(".")[0] in {*HOME, *HEAVY, "gui", "storage"}
    ]
    assert wrong == []


def test_heavy_libraries_are_imported_by_functions_only() -> None:
    wrong = [
        found.where for found in all_imports(*ROOMS) if found.when_loaded and found.module.split(".")[0] in HEAVY
        and not _loaded_on_demand(found.file)
    ]  # fmt: skip
    assert wrong == []


def _loaded_on_demand(file: Path) -> bool:
    """Alembic imports its migration scripts itself, and only when a migration is due."""
    return "migrations" in file.relative_to(ROOT).parts


def test_nothing_imports_the_network() -> None:
    found = [each for each in all_imports(*ROOMS) if any(each.within(module) for module in NETWORK)]
    assert [each.where for each in found] == []


def test_main_touches_the_network_module_only_to_keep_others_from_it() -> None:
    main = ROOT / "main.py"
    network = {each.module for each in imports_of(main) for module in NETWORK if each.within(module)}
    assert network == {"socket"}
    uses = [node for node in ast.walk(ast.parse(main.read_text("utf-8"))) if ast.unparse(node).startswith("socket.")]
    assert [ast.unparse(node) for node in uses if isinstance(node, ast.Assign)] == ["socket.has_ipv6 = False"]
    assert {ast.unparse(node) for node in uses if isinstance(node, ast.Attribute)} == {"socket.has_ipv6"}


def test_files_stay_short_enough_to_read() -> None:
    long = {
        str(file.relative_to(ROOT)): lines
        for room in ROOMS
        for file in source_files(room)
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert long == {}


def test_every_module_says_what_it_is_for() -> None:
    files = [ROOT / "main.py", *(file for room in ROOMS for file in source_files(room))]
    silent = [
        str(file.relative_to(ROOT))
        for file in files
        if not (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").strip()
    ]
    assert silent == []


def test_what_reads_a_project_needs_nothing_that_writes_it() -> None:
    files = sorted((ROOT / "storage").glob("*.py"))
    loaded = [each for file in files for each in imports_of(file) if each.when_loaded]
    assert [each.where for each in loaded if each.within("storage.operations")] == []
