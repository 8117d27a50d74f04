"""Every revision of the schema, the first one first.

They are named in code, not looked for in a folder: the packaged app has no folder of source files.
"""

from __future__ import annotations

from types import ModuleType


def modules() -> tuple[ModuleType, ...]:
    """Return the revisions. Imports Alembic, which takes 0.3 s: only when a file has to be converted."""
    from storage.migrations.versions import v0001_first

    return (v0001_first,)
