"""Proof of the packaged app, from outside, and the pictures it ships."""
