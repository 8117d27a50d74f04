"""The machine's reasons name labels as the window does, wherever they stand."""

from __future__ import annotations

import pytest

from gui.reasons import reason_words
from gui.workspace import Workspace
from storage.operations import labels


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("spaCy says NORP", "spaCy says Group"),
        ("confirmed elsewhere as ORG", "confirmed elsewhere as Organisation"),
        ("mostly GPE in this project", "mostly Place in this project"),
        ("marked as PERSON elsewhere in these articles", "marked as Person elsewhere in these articles"),
        ("WORK_OF_ART in 3 of 4 places", "Work in 3 of 4 places"),
        ('the text says "ORG"', 'the text says "ORG"'),
        ("spaCy says so", "spaCy says so"),
    ],
)
def test_a_label_is_named_as_the_window_names_it(workspace: Workspace, stored: str, shown: str) -> None:
    assert reason_words(workspace.book, stored) == shown


def test_a_renamed_label_is_named_as_it_is_called_now(workspace: Workspace) -> None:
    label = workspace.book.named("NORP")
    assert label is not None
    workspace.session.do(labels.edit_label, label.id, name="Nationality or group")
    assert reason_words(workspace.book, "spaCy says NORP") == "spaCy says Nationality or group"
