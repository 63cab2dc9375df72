"""The version of the tables: a new file gets them, an old one is brought up, a newer one is refused.

All steps run in one transaction: a power cut leaves the old tables or the new ones. Alembic is imported only when
there is a step to run (it costs 0.2 s).
"""

from sqlalchemy import Connection

from offline_store.errors import Fault, StoreUnavailable
from offline_store.migrations import HEAD, REVISIONS
from offline_store.models import ITEM_INDEX_DDL, Base


def version(connection: Connection) -> str | None:
    """The step that made the tables; None for an empty file."""
    if connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first() is None:
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def is_older(found: str | None) -> bool:
    """Whether steps are missing. Raises StoreUnavailable(NEWER_SCHEMA)."""
    if found is not None and found not in REVISIONS:
        raise StoreUnavailable(
            Fault.NEWER_SCHEMA,
            f"the store was written by a newer program (tables of version {found}, this program knows {HEAD}): "
            "install the newer program again",
        )
    return found != HEAD


def bring_up(connection: Connection) -> None:
    """Run the missing steps. Raises StoreUnavailable(NEWER_SCHEMA)."""
    if is_older(version(connection)):
        migrate(connection, HEAD)


def create(connection: Connection) -> None:
    """The newest tables at once, for a store in memory; a test holds them equal to the steps."""
    Base.metadata.create_all(connection)
    connection.exec_driver_sql(ITEM_INDEX_DDL)


def migrate(connection: Connection, target: str) -> None:
    """Run the steps up to `target`, or down to it (`base`: no tables)."""
    from alembic import command
    from alembic.config import Config

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
