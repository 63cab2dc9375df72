"""How the county's tables came to be, step by step (Alembic). Run by `sync.county_server.schema` alone.

A new step is a file in `versions/` that names its columns by SQLAlchemy's own types (a step must not change when the
program does), and its number at the end of `REVISIONS`. tests/unit/sync/county_server/test_schema.py holds the steps
against the models on SQLite and PostgreSQL, up and down.
"""

REVISIONS = ("0001", "0002")
"""All steps, oldest first, the last is the head. Known without importing Alembic."""

HEAD = REVISIONS[-1]
"""What this program's models say."""
