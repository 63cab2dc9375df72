"""The version of the tables: a new file gets them, an old one is brought up, a newer one is refused.

All steps run in one transaction: a power cut leaves the old tables or the new ones. Alembic is imported only when
there is a step to run (it costs 0.2 s).
"""

from alembic.config import Config
from sqlalchemy import Connection, inspect, text

from offline_store.errors import Fault, StoreUnavailable
from offline_store.migrations import HEAD, REVISIONS


def version(connection: Connection) -> str | None:
    """The step that made the tables; None for an empty file."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def bring_up(connection: Connection) -> bool:
    """Run the missing steps; True if there were any. Raises StoreUnavailable(NEWER_SCHEMA)."""
    found = version(connection)
    if found == HEAD:
        return False
    if found is not None and found not in REVISIONS:
        raise StoreUnavailable(
            Fault.NEWER_SCHEMA,
            f"the store was written by a newer program (tables of version {found}, this program knows {HEAD}): "
            "install the newer program again",
        )
    migrate(connection, HEAD)
    return True


def migrate(connection: Connection, target: str) -> None:
    """Run the steps up to `target`, or down to it (`base`: no tables)."""
    from alembic import command

    config = Config()
    config.set_main_option("script_location", "offline_store:migrations")
    config.attributes["connection"] = connection
    if target == "base" or (target in REVISIONS and _is_below(connection, target)):
        command.downgrade(config, target)
    else:
        command.upgrade(config, target)


def _is_below(connection: Connection, target: str) -> bool:
    found = version(connection)
    return found in REVISIONS and REVISIONS.index(target) < REVISIONS.index(found)
