"""Which version the county's tables have, and the steps up and down (`sync.county_server.migrations`).

All missing steps run in one transaction of the caller, on SQLite as on PostgreSQL: the old tables stand, or the new
ones. Servers that start at the same moment wait for each other, and the second finds nothing to do.
"""

from sqlalchemy import Connection, inspect, text

from sync.county_server.migrations import HEAD, REVISIONS

BEFORE_STEPS = "schema_version"
"""A table of databases that were made before there were steps; those have the tables of the first."""
_LOCK = 72407240
"""Number of the advisory lock that holds other PostgreSQL servers back; any that nobody else uses."""


class WrongSchema(Exception):
    """The database belongs to another version of the program, or was never initialised. `str()` says what to do."""


def version(connection: Connection) -> str | None:
    """The step that made the tables; None for an empty database."""
    tables = inspect(connection)
    if tables.has_table("alembic_version"):
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found
    return REVISIONS[0] if tables.has_table(BEFORE_STEPS) else None


def check(connection: Connection) -> None:
    """Return if program and tables fit. Raises WrongSchema."""
    found = version(connection)
    if found is None:
        raise WrongSchema("the database is empty: run `kiosk-county init` first")
    if is_older(found):
        raise WrongSchema(
            f"the tables are of version {found}, this program's are {HEAD}: `kiosk-county init` brings them up"
        )


def is_older(found: str | None) -> bool:
    """Whether steps are missing. Raises WrongSchema for tables of a newer program."""
    if found is not None and found not in REVISIONS:
        raise WrongSchema(
            f"the database was written by a newer program (tables of version {found}, this program knows {HEAD}): "
            "install the newer program again"
        )
    return found != HEAD


def bring_up(connection: Connection) -> None:
    """Run the missing steps within the caller's transaction. Raises WrongSchema."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK})
    if is_older(version(connection)):
        migrate(connection, HEAD)


def migrate(connection: Connection, target: str) -> None:
    """Run the steps up to `target`, or down to it (`base`: no tables)."""
    from alembic import command
    from alembic.config import Config

    found = version(connection)
    config = Config()
    config.set_main_option("script_location", "sync.county_server:migrations")
    config.attributes["connection"] = connection
    if found is not None and not inspect(connection).has_table("alembic_version"):
        command.stamp(config, found)
    is_below = found in REVISIONS and target in REVISIONS and REVISIONS.index(target) < REVISIONS.index(found)
    if target == "base" or is_below:
        command.downgrade(config, target)
    else:
        command.upgrade(config, target)
