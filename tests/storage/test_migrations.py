"""Older project files: every schema revision ever released opens, is backed up first, and is sound afterwards."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from storage import backups, lifecycle, migrate, schema
from storage.checks import check
from storage.errors import ReadOnlyProject, SidelightError
from storage.lifecycle import create_project, open_project
from storage.migrations import versions
from storage.notices import NoticeKind
from tests.storage.projects import snapshot
from tests.storage.test_history_properties import redo, undo_all

ROOT = Path(__file__).parents[2]
KEPT = sorted((Path(__file__).parent / "reference").glob("project-v*.sidelight"))

NEXT_REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "{number:04}"
down_revision = "{before:04}"


def upgrade():
    with op.batch_alter_table("dispute") as table:
        table.add_column(sa.Column("priority", sa.Integer(), nullable=True))
    {more}
"""


def schema_of(path: Path) -> dict[str, str]:
    """Name of every table and index -> its SQL, without the white space that differs."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: "".join(sql.split()) for name, sql in rows}


def next_revision(more: str = "pass") -> ModuleType:
    module = ModuleType("next_revision")
    number = schema.SCHEMA_VERSION + 1
    exec(NEXT_REVISION.format(number=number, before=schema.SCHEMA_VERSION, more=more), module.__dict__)
    return module


@pytest.fixture
def newer_sidelight(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if this were the next version, with one more revision of the schema."""
    modules = (*versions.modules(), next_revision())
    monkeypatch.setattr(versions, "modules", lambda: modules)
    number = int(modules[-1].revision)
    for module in (schema, lifecycle):
        monkeypatch.setattr(module, "SCHEMA_VERSION", number)


def test_migrating_from_nothing_equals_a_new_project(tmp_path: Path) -> None:
    create_project(tmp_path / "new.sidelight").close()
    sqlite3.connect(tmp_path / "migrated.sidelight").close()
    migrate.upgrade(tmp_path / "migrated.sidelight")
    assert schema_of(tmp_path / "migrated.sidelight") == schema_of(tmp_path / "new.sidelight")
    for name in ("new", "migrated"):
        with closing(sqlite3.connect(tmp_path / f"{name}.sidelight")) as connection:
            assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(migrate.HEAD,)]
            assert connection.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)


def test_revisions_are_numbered_without_gaps_and_the_last_is_this_version() -> None:
    revisions = versions.modules()
    assert [module.revision for module in revisions] == [f"{n:04}" for n in range(1, schema.SCHEMA_VERSION + 1)]
    files = {file.stem for file in Path(str(versions.__file__)).parent.glob("v*.py")}
    assert files == {module.__name__.rpartition(".")[2] for module in revisions}


def test_a_file_of_every_released_revision_is_kept() -> None:
    assert [file.name for file in KEPT] == [f"project-v{n}.sidelight" for n in range(1, schema.SCHEMA_VERSION + 1)]


@pytest.mark.parametrize("kept", KEPT, ids=lambda file: file.stem)
def test_kept_file_opens_and_its_whole_history_still_works(tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "kept.sidelight"
    shutil.copyfile(kept, path)
    project = open_project(path)
    assert not project.read_only
    end = snapshot(project)
    assert all(end.values()), "every kind of thing is in the file"
    steps = undo_all(project)
    assert steps > 50
    assert not snapshot(project)["annotation"]
    redo(project, steps)
    assert snapshot(project) == end
    project.close()
    report = check(path)
    assert report.sound, str(report)


@pytest.mark.usefixtures("newer_sidelight")
def test_older_file_is_backed_up_then_converted_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "kept.sidelight"
    shutil.copyfile(KEPT[-1], path)
    project = open_project(path)
    (notice,) = project.notices
    with project.reading() as connection:
        connection.exec_driver_sql("SELECT priority FROM dispute")
    steps = undo_all(project)
    redo(project, steps)
    project.close()
    (backup, *_) = backups.list_backups(path)[-1:]
    assert notice.kind is NoticeKind.CONVERTED
    assert str(backup.path) in notice.text
    assert schema_of(backup.path) == schema_of(KEPT[-1])
    project = open_project(path)
    project.close()
    assert project.notices == ()


def test_conversion_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "kept.sidelight"
    shutil.copyfile(KEPT[-1], path)
    before = schema_of(path)
    broken = next_revision("op.execute(\"DELETE FROM label WHERE kind = 'entity'\")")
    with pytest.raises(SidelightError, match="point at others"):
        migrate.upgrade(path, [*versions.modules(), broken])
    assert schema_of(path) == before
    assert check(path).sound


@pytest.mark.usefixtures("newer_sidelight")
def test_older_file_that_cannot_be_converted_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "kept.sidelight"
    shutil.copyfile(KEPT[-1], path)
    content = path.read_bytes()
    with pytest.raises(ReadOnlyProject, match="converted first"):
        open_project(path, read_only=True)
    assert path.read_bytes() == content


def test_migrations_run_where_there_is_no_folder_of_source_files(tmp_path: Path) -> None:
    """As in the packaged app: the code is imported from an archive."""
    archive = tmp_path / "code.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for room in ("storage", "nlp"):
            for file in (ROOT / room).rglob("*.py"):
                packed.write(file, file.relative_to(ROOT))
    sqlite3.connect(tmp_path / "migrated.sidelight").close()
    code = (
        f"import sys; sys.path[:0] = [{str(archive)!r}]\n"
        "from pathlib import Path\nfrom storage import migrate\n"
        f"migrate.upgrade(Path({str(tmp_path / 'migrated.sidelight')!r}))\n"
        "assert migrate.__file__.startswith(sys.path[0])"
    )
    subprocess.run([sys.executable, "-I", "-c", code], check=True, cwd=tmp_path, timeout=60)
    create_project(tmp_path / "new.sidelight").close()
    assert schema_of(tmp_path / "migrated.sidelight") == schema_of(tmp_path / "new.sidelight")


def test_making_and_opening_a_project_does_not_import_alembic(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom storage.lifecycle import create_project, open_project\n"
        f"path = Path({str(tmp_path / 'new.sidelight')!r})\n"
        "create_project(path).close()\nopen_project(path).close()\nassert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, timeout=60)
