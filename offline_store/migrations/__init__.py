"""How the tables came to be, step by step (Alembic). Read by `offline_store.schema`; nothing else imports it.

`script.py.mako` is the form of a new step: `alembic -c offline_store/migrations/alembic.ini revision -m "why"`.
"""

REVISIONS = ("0001",)
"""All steps, oldest first, the last is the head. Known without importing Alembic, so that a current file opens fast."""

HEAD = REVISIONS[-1]
