"""SQLite connections, set up as the store needs them.

WAL with synchronous=FULL: a commit that returned survives a power cut (FIGURES.md, Durability). Writers begin with
BEGIN IMMEDIATE, so a transaction that started can finish; a second process waits for it, up to a bound.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

PATIENCE_S = 3.0
"""How long a transaction waits for another process. A page of the county's changes holds the file for 0.2 s at most;
a citizen who waits longer than 3 s is told calmly instead."""
CHECKPOINT_PAGES = 4000
"""WAL pages (16 MB, some 500 tickets) after which a commit also checkpoints. `maintenance` does it at quiet times, so
that this is reached only where nobody calls it."""

READ = "BEGIN"
WRITE = "BEGIN IMMEDIATE"

Connector = Callable[..., sqlite3.Connection]
"""`sqlite3.connect`, or what a proof by force puts in its place."""


def engine_of(path: Path | None, connect: Connector = sqlite3.connect, patience_s: float = PATIENCE_S) -> Engine:
    """An engine of one file (None: in memory). It keeps no pool: its users hold their connections themselves."""

    def creator() -> sqlite3.Connection:
        connection = connect(
            ":memory:" if path is None else str(path),
            timeout=patience_s,
            isolation_level=None,  # this file says when a transaction begins
            check_same_thread=False,  # `offline_store.door` sees to it
        )
        try:
            _set_up(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        creator=creator,
        poolclass=NullPool,
        pool_reset_on_return=None,
        hide_parameters=True,  # no value of a row ever stands in an error
    )
    event.listen(engine, "begin", _begin)
    return engine


def beginning(connection: Connection, how: str) -> Connection:
    """The connection, whose transactions begin as `READ` or `WRITE`."""
    return connection.execution_options(kiosk_begin=how)


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's connection under an open one of SQLAlchemy's."""
    return connection.connection.driver_connection  # type: ignore[return-value]


def _begin(connection: Connection) -> None:
    driver_of(connection).execute(connection.get_execution_options().get("kiosk_begin", READ))


def _set_up(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA page_count").fetchone() == (0,):
        connection.execute("PRAGMA auto_vacuum=INCREMENTAL")  # must come first, and writes where it comes later
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",  # what was deleted is not left readable in free pages
        f"wal_autocheckpoint={CHECKPOINT_PAGES}",
        "trusted_schema=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")
