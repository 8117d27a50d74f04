"""Files of numbers that ship with Sidelight: one that is damaged is left out, and whoever reads articles is told."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from zipfile import BadZipFile

T = TypeVar("T")

_log = logging.getLogger(__name__)


def loaded(file: Path, load: Callable[[Path], T]) -> T | None:
    """What ``load`` makes of a file; None where it is not there, or damaged."""
    if not file.is_file():
        return None
    try:
        return load(file)
    except (ValueError, EOFError, OSError, BadZipFile, zlib.error) as error:
        _log.warning("%s is damaged and left out (%s): install Sidelight again", file, error)
        return None


def damaged() -> tuple[str, ...]:
    """The names of those files that are there and cannot be read."""
    from nlp import sentence_meaning, wordvectors
    from nlp.claims import checkworthiness

    files = (
        (wordvectors.FILE, wordvectors.shipped),
        (checkworthiness.WEIGHTS, checkworthiness.shipped),
        (sentence_meaning.FILE, lambda: loaded(sentence_meaning.FILE, sentence_meaning.whole)),
    )
    return tuple(file.name for file, shipped in files if shipped() is None and file.is_file())
