"""A small pipeline that fails on purpose: by an error, by the death of its process, or by never ending.

The fixture puts this component on disk as an installed package would have it, so that the reading processes, which
are started afresh, find it too.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MODULE = """
import os, signal
from spacy.language import Language

@Language.factory("fragile")
def make(nlp, name):
    return Fragile()

class Fragile:
    def __call__(self, doc):
        if "RAISE" in doc.text:
            raise ValueError("the word RAISE is too much")
        if "DIE" in doc.text:
            os.kill(os.getpid(), signal.SIGKILL)
        while "HANG" in doc.text:
            pass
        return doc

    def to_disk(self, path, exclude=()):
        pass

    def from_disk(self, path, exclude=()):
        return self
"""


@contextmanager
def fragile_model(folder: Path) -> Iterator[str]:
    """The path of a pipeline that marks "Varna" as GPE and breaks on RAISE, DIE and HANG."""
    packages = folder / "packages"
    info = packages / "sidelight_fragile-1.0.dist-info"
    info.mkdir(parents=True)
    (packages / "sidelight_fragile.py").write_text(MODULE, encoding="utf-8")
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: sidelight-fragile\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[spacy_factories]\nfragile = sidelight_fragile:make\n", encoding="utf-8")
    sys.path.insert(0, str(packages))  # handed on to every process that is started
    importlib.import_module("sidelight_fragile")  # spaCy looked for installed factories when it was imported
    import spacy

    nlp = spacy.blank("en")
    nlp.meta.update(name="fragile", version="1.0")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("fragile")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Varna"}])
    nlp.to_disk(folder / "fragile")
    yield str(folder / "fragile")
    sys.path.remove(str(packages))
