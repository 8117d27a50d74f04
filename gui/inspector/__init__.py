"""The inspector: what is known about the selection, and the place to change it."""
