"""What opening a project has to tell its reader, short of an error."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoticeKind(StrEnum):
    NEWER = "newer"
    LOCKED = "locked"
    READ_ONLY = "read_only"
    NETWORK_FOLDER = "network_folder"
    SYNCHRONISED_FOLDER = "synchronised_folder"
    CONVERTED = "converted"
    BACKUP_FAILED = "backup_failed"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing worth knowing: what is the case, what it means, what to do."""

    kind: NoticeKind
    text: str

    def __str__(self) -> str:
        return self.text
