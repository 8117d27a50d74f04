"""Label sets as files: labels with names, colours and descriptions that travel between projects (docs/format.md).

A set comes from anywhere, so that reading it trusts nothing: size, nesting, types, names, colours and doubles are
checked before the project is asked.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storage.errors import (
    ExportFailed,
    FileTooLarge,
    InvalidImport,
    Reason,
    UnreadableFile,
    readable_size,
    system_reason,
)
from storage.formats import json_values as v
from storage.labels import EVENT as FALLBACK_COLOUR
from storage.records import Label
from storage.vocabulary import LabelKind

FORMAT, VERSION = "sidelight-labels", 1
SUFFIX = ".labels.json"
MAX_BYTES = 1_000_000
MAX_LABELS = 500
MAX_NAME, MAX_DESCRIPTION = 80, 2_000


@dataclass(frozen=True, slots=True)
class SetLabel:
    """One label of a set. ``aliases`` are the names that other sets have for the same thing."""

    name: str
    kind: LabelKind
    colour: str
    shortcut: str | None = None
    description: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelSet:
    """``source`` says where the names come from: a paper, a corpus, a project."""

    name: str
    description: str
    source: str
    labels: tuple[SetLabel, ...]


def read_label_set(path: Path) -> LabelSet:
    """Read a set from its file.

    Raises ``UnreadableFile``, ``FileTooLarge`` or ``InvalidImport``, which names the place that is wrong.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            reason = Reason.TOO_LARGE.of(readable_size(size), readable_size(MAX_BYTES))
            raise FileTooLarge(path, reason, advice="choose a file of labels alone")
        data = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise UnreadableFile(path, system_reason(error)) from error
    except RecursionError as error:
        raise InvalidImport(path, "its values are nested too deeply") from error
    except ValueError as error:  # not UTF-8, not JSON, or a number of thousands of digits
        raise InvalidImport(path, "it is not a JSON document", advice="choose a label set") from error
    try:
        return _label_set(data)
    except v.InvalidValue as error:
        raise InvalidImport(path, str(error)) from None


def read_presets(folder: Path) -> list[LabelSet]:
    """Read the sets that ship with Sidelight, in the order of their names."""
    return sorted((read_label_set(path) for path in folder.glob("*.json")), key=lambda found: found.name.casefold())


def write_label_set(path: Path, name: str, labels: Iterable[Label], *, description: str = "", source: str = "") -> None:
    """Write labels as a file. Raises ``ExportFailed``; a file that stood there is replaced as a whole or not at all."""
    data = {
        "format": FORMAT, "version": VERSION, "name": name, "description": description, "source": source,
        "labels": [
            {
                "name": label.name, "kind": label.kind.value, "colour": label.colour, "shortcut": label.shortcut,
                "description": label.description, "aliases": list(label.aliases),
            }
            for label in labels
        ],
    }  # fmt: skip
    partial = path.with_name(path.name + ".partial")
    try:
        partial.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise ExportFailed(path, system_reason(error)) from error


def same_things(labels: Sequence[Label], label_set: LabelSet) -> dict[str, str]:
    """Return labels (ids) that the set has under another name, with that name: PERSON is PER in CoNLL-2003.

    Labels whose own name is in the set are none of them.
    """
    names = {(label.kind, label.name) for label in label_set.labels}
    known: dict[tuple[LabelKind, str], str] = {}
    for each in label_set.labels:
        for name in (each.name, *each.aliases):
            known.setdefault((each.kind, name.casefold()), each.name)
    return {
        label.id: known[label.kind, label.name.casefold()]
        for label in labels
        if (label.kind, label.name) not in names and (label.kind, label.name.casefold()) in known
    }


def missing(labels: Iterable[Label], label_set: LabelSet) -> list[SetLabel]:
    """Return the labels of a set that are not among these."""
    present = {(label.kind, label.name) for label in labels}
    return [label for label in label_set.labels if (label.kind, label.name) not in present]


def _label_set(data: Any) -> LabelSet:
    whole = v.an_object(data)
    if whole.get("format") != FORMAT:
        raise v.InvalidValue("“{}” was expected", "format", values=(FORMAT,))
    if v.whole(whole, "version") != VERSION:
        raise v.InvalidValue("it was written by a newer version of Sidelight", "version")
    found: list[SetLabel] = []
    seen: set[tuple[str, str]] = set()

    def take(item: Any, _number: int) -> None:
        label = _label(v.an_object(item))
        key = (label.kind.value, label.name.casefold())
        if key in seen:
            raise v.InvalidValue("there are two labels “{}”", "name", values=(label.name,))
        seen.add(key)
        found.append(label)

    items = whole.get("labels")
    if isinstance(items, list) and len(items) > MAX_LABELS:
        raise v.InvalidValue("at most {} labels were expected", "labels", values=(MAX_LABELS,))
    v.each(items, "labels", take)
    if not found:
        raise v.InvalidValue("there are no labels in it", "labels")
    return LabelSet(
        _words(v.required_text(whole, "name"), "name", MAX_NAME), _text(whole, "description"), _text(whole, "source"),
        tuple(found),
    )  # fmt: skip


def _label(item: v.Json) -> SetLabel:
    aliases = v.texts(item, "aliases")
    if len(aliases) > MAX_LABELS:
        raise v.InvalidValue("at most {} names were expected", "aliases", values=(MAX_LABELS,))
    shortcut = v.optional_text(item, "shortcut", 1) or None
    if shortcut is not None and (not shortcut.isprintable() or shortcut.isspace() or shortcut == "0"):
        raise v.InvalidValue("one character that can be typed was expected, and not 0", "shortcut")
    return SetLabel(
        _words(v.required_text(item, "name"), "name", MAX_NAME),
        LabelKind(v.word(item, "kind", frozenset(LabelKind), LabelKind.ENTITY.value)),
        v.colour(item, "colour", FALLBACK_COLOUR).upper(),
        shortcut,
        _text(item, "description"),
        tuple(dict.fromkeys(_words(alias, "aliases", MAX_NAME) for alias in aliases)),
    )


def _words(value: str, key: str, longest: int) -> str:
    """A name: one line that says something."""
    name = value.strip()
    if not name or len(name) > longest or not name.isprintable():
        raise v.InvalidValue("a name of 1 to {} characters in one line was expected", key, values=(longest,))
    return name


def _text(item: v.Json, key: str) -> str:
    value = v.text(item, key).strip()
    if len(value) > MAX_DESCRIPTION:
        raise v.InvalidValue("at most {} characters were expected", key, values=(MAX_DESCRIPTION,))
    if not all(char.isprintable() or char in "\n\t" for char in value):
        raise v.InvalidValue("it holds characters that cannot be shown", key)
    return value
