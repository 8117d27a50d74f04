"""Where project and reading machine meet for a brief: which passages may speak of its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.nearby import Near, asked, texts_to_look_through, told
from storage.progress import Stopped
from storage.project import Project
from storage.report import BriefOptions, wanted_disputes

if TYPE_CHECKING:
    from nlp.asking import Heard

MUCH = 300_000
"""Code points of texts from which on a process of its own looks through them: of less it would take longer to start."""


def near_of(project: Project, options: BriefOptions, *, apart: bool, heard: Heard | None = None) -> Near:
    """Look through the articles that answer nothing; for any thread. ``apart``: beside a window, which is not held up.

    It takes a second or two for a question that many passages answer, and about six seconds more in the largest
    project. ``heard`` is told how many questions of how many are looked for. Raises ``Stopped`` where it says so.
    """
    questions = asked(project, wanted_disputes(project, options))
    if not questions:
        return {}
    from nlp.asking import looked_for

    texts = texts_to_look_through(project, {key for each in questions for key in each.question.spoken})
    apart = apart and sum(len(each.text) for each in texts) > MUCH
    found = looked_for(texts, [each.question for each in questions], apart=apart, heard=heard)
    if len(found) < len(questions):
        raise Stopped
    by_key = {each.question.key: each.near for each in found}
    return {each.question.key: told(each, by_key[each.question.key]) for each in questions}
