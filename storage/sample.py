"""The sample project: made from its exported JSON, so that it opens as an analyst left it."""

from __future__ import annotations

from pathlib import Path

from storage.errors import SidelightError
from storage.formats import sidelight_json
from storage.lifecycle import create_project
from storage.project import Project


def create_sample(path: Path, document: Path) -> Project:
    """Make a project at ``path`` from the sample document. A failure leaves no half-made project behind."""
    project = create_project(path, name="Puerto Arena")
    read = sidelight_json.FORMAT.read
    assert read is not None
    try:
        read(project, document)
    except SidelightError:
        project.close()
        path.unlink()
        raise
    return project
