"""The version of Sidelight, in the one place that packaging, exports and the window read it from."""

from __future__ import annotations

VERSION = "1.0.0"
