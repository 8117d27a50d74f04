"""Exchange formats: what a project can be written to and read from. Each format is one module, known to the registry.

A new format needs a module that defines ``FORMAT`` (see ``storage.formats.interface``) and one line in
``storage.formats.registry``; commands and dialogs then offer it.
"""

from __future__ import annotations

from storage.formats.interface import (
    Cancelled,
    Format,
    Loss,
    Progress,
    ReadReport,
    WriteOptions,
    WriteReport,
)
from storage.formats.registry import FORMATS, format_named, readable, recognise, writable, writable_by_name

__all__ = [
    "FORMATS",
    "Cancelled",
    "Format",
    "Loss",
    "Progress",
    "ReadReport",
    "WriteOptions",
    "WriteReport",
    "format_named",
    "readable",
    "recognise",
    "writable",
    "writable_by_name",
]
