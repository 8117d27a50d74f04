"""Entities: which mentions of all articles name one thing."""

from __future__ import annotations

from nlp.entities.clustering import cluster

__all__ = ["cluster"]
