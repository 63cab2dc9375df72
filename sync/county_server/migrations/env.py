"""Alembic's door: runs the steps on the connection that `sync.county_server.schema` hands over, in its transaction."""

from alembic import context

from sync.county_server.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
