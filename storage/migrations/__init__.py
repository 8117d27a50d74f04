"""The steps by which an older project file becomes one of today, for Alembic."""
