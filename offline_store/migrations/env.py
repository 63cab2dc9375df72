"""Alembic's door: runs the steps on the connection that `offline_store.schema` hands over, inside its transaction."""

from alembic import context

from offline_store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
