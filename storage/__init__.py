"""The project file: schema, edits and history, search, backups, exchange formats. No Qt, no spaCy."""
