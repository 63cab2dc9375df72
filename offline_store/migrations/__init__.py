"""How the tables came to be, step by step (Alembic). Run by `offline_store.schema` alone.

A new step is a file in `versions/` that names its columns by SQLAlchemy's own types (a step must not change when the
program does), and its number at the end of `REVISIONS`. tests/unit/offline_store/test_schema.py holds the steps against
the models, up and down.
"""

REVISIONS = ("0001",)
"""All steps, oldest first, the last is the head. Known without importing Alembic, so that a current file opens fast."""

HEAD = REVISIONS[-1]
