"""Stable identifiers: one NewType per thing, all of them UUIDs in text form."""

from __future__ import annotations

import os
import threading
import time
from datetime import UTC, datetime
from typing import NewType

ProjectId = NewType("ProjectId", str)
ArticleId = NewType("ArticleId", str)
AnnotationId = NewType("AnnotationId", str)
LabelId = NewType("LabelId", str)
SourceId = NewType("SourceId", str)
EntityId = NewType("EntityId", str)
RelationId = NewType("RelationId", str)
DisputeId = NewType("DisputeId", str)
PositionId = NewType("PositionId", str)
AnnotatorId = NewType("AnnotatorId", str)

Timestamp = NewType("Timestamp", str)
"""ISO 8601 in UTC with microseconds, ``2025-01-21T09:30:00.000000Z``: sorts as text and is what the JSON carries."""

PartialDate = NewType("PartialDate", str)
"""A date known to the year, month or day: ``2023``, ``2023-06`` or ``2023-06-05`` (EDTF level 0)."""

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a new UUID of version 7 (RFC 9562): ordered by time, so that rows made together lie together on disk.

    Within one process ids only ever grow; 12 bits below the millisecond count ids made in the same millisecond.
    """
    global _last
    with _lock:
        stamp = (time.time_ns() // 1_000_000) << 12
        _last = max(stamp, _last + 1)
        stamp = _last
    milliseconds, counter = stamp >> 12, stamp & 0xFFF
    tail = int.from_bytes(os.urandom(8), "big") & 0x3FFF_FFFF_FFFF_FFFF
    value = milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | tail
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def now() -> Timestamp:
    """Return this moment as a timestamp."""
    return Timestamp(datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
