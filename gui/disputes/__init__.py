"""Disputes: every question with its positions, article by article, and the dispute at hand in full."""
