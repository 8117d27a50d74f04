"""The reading machine: text in, proposals out. No Qt, no database."""
