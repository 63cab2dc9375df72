"""SQLite connections, set up as the store needs them.

WAL with synchronous=FULL: a commit that returned survives a power cut (FIGURES.md, Durability). Writers begin with
BEGIN IMMEDIATE, so a transaction that started can finish; a second process waits for it, up to a bound.
"""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import NullPool

from offline_store.errors import Fault
from offline_store.faults import fault_of

PATIENCE_S = 3.0
"""How long a transaction waits for another process. A page of the county's changes holds the file for 0.2 s at most;
a citizen who waits longer than 3 s is told calmly instead."""
CHECKPOINT_PAGES = 4000
"""WAL pages (16 MB, some 500 tickets) after which a commit also checkpoints. `maintenance` does it at quiet times, so
that this is reached only where nobody calls it."""

LOOK_MS = 5
"""How long SQLite itself waits before `begin` looks again."""

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
            isolation_level=None,  # `begin` says when a transaction begins
            check_same_thread=False,  # `offline_store.door` sees to it
        )
        try:
            _set_up(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    return create_engine(
        "sqlite://",
        creator=creator,
        poolclass=NullPool,
        pool_reset_on_return=None,
        hide_parameters=True,  # no value of a row ever stands in an error
    )


def connected(engine: Engine, how: str) -> Connection:
    """A connection for transactions that begin as `READ` or `WRITE`. Raises sqlite3.Error, SQLAlchemyError."""
    connection = engine.connect()
    if how == WRITE:
        driver_of(connection).execute(f"PRAGMA busy_timeout={LOOK_MS}")
    return connection


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's connection under an open one of SQLAlchemy's."""
    return connection.connection.driver_connection  # type: ignore[return-value]


def begin(connection: Connection, how: str, patience_s: float) -> None:
    """Begin a transaction on the driver; SQLAlchemy joins it with its first statement. Raises sqlite3.Error.

    While another process writes, this looks every few milliseconds. SQLite's own waiting slows down to ten looks a
    second, and a process that writes one transaction after the other could keep a citizen out for seconds.
    """
    driver = driver_of(connection)
    give_up_at = 0.0
    while True:
        try:
            driver.execute(how)
        except sqlite3.OperationalError as error:
            now = time.monotonic()
            give_up_at = give_up_at or now + patience_s
            if fault_of(error) is not Fault.LOCKED or now >= give_up_at:
                raise
        else:
            return


def commit(connection: Connection) -> None:
    """Make the transaction durable. Raises sqlite3.Error, SQLAlchemyError."""
    if connection.in_transaction():
        connection.commit()
    else:  # only prepared statements ran (`offline_store.prepared`)
        driver_of(connection).commit()


def roll_back(connection: Connection) -> None:
    """Undo the transaction. Raises sqlite3.Error, SQLAlchemyError."""
    if connection.in_transaction():
        connection.rollback()
    else:
        driver_of(connection).rollback()


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
