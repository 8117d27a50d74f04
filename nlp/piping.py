"""Send documents through a pipeline: what ``nlp.pipe`` gives, with its slowest loop run from here.

spaCy's parser and recogniser of names choose an action for each word, and let go of the interpreter's lock for that;
the builds on the package index then ask for the lock again at every look at a state, a hundred times for each word.
Stepped from Python, with the lock held, the same loop takes a third of the time (the pipeline as a whole two thirds)
and chooses the same actions: the scores come from the same model, the actions from the same component.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

STEPPED = {"parser": "DEP", "ner": "ENT_TYPE"}
"""Kinds of component that are stepped here, with the attribute they write. Their documents must not have it yet: spaCy
teaches a component the labels that it finds."""


def pipe(nlp: Language, docs: list[Doc]) -> list[Doc]:
    """``docs`` after every component of ``nlp``, in order. Raises whatever a component raises."""
    component: Any
    for name, component in nlp.pipeline:
        written = STEPPED.get(nlp.get_pipe_meta(name).factory)
        if written is not None and _can_be_stepped(component) and not _has(docs, written):
            component.set_annotations(docs, _stepped(component, docs))
        else:
            docs = list(_through(component, docs))
    return docs


def _can_be_stepped(component: Any) -> bool:
    """Whether a component is spaCy's own, as the steps below know it, and chooses one action at a time."""
    from spacy.pipeline import DependencyParser, EntityRecognizer
    from thinc.api import NumpyOps

    plain = type(component) in (DependencyParser, EntityRecognizer)
    return plain and component.cfg.get("beam_width") == 1 and isinstance(component.model.ops, NumpyOps)


def _has(docs: Sequence[Doc], attribute: str) -> bool:
    return any(doc.to_array(attribute).any() for doc in docs)


def _stepped(component: Any, docs: Sequence[Doc]) -> list[Any]:
    """The last states of ``docs``: one action for each document at a time until all are done."""
    states: list[Any] = component.moves.init_batch(docs)
    unfinished = [state for state in states if not state.is_final()]
    if not unfinished:
        return states  # nothing but empty documents, for which the model has no scores
    model = component.model.predict(docs)
    while unfinished:
        unfinished = component.transition_states(unfinished, model.predict(unfinished))
    return states


def _through(component: Callable[[Doc], Doc], docs: list[Doc]) -> Sequence[Doc]:
    if hasattr(component, "pipe"):
        return list(component.pipe(docs))
    return [component(doc) for doc in docs]
