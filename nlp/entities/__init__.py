"""Entities: which mentions of all articles name one thing."""

from nlp.entities.clustering import cluster

__all__ = ["cluster"]
