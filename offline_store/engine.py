"""The door to SQLite: how connections are set up, how transactions begin and end, what their errors mean.

WAL with synchronous=FULL: a commit that returned survives a power cut (FIGURES.md, Durability). Writers begin with
BEGIN IMMEDIATE, so a transaction that started can finish; a second process waits `PATIENCE_MS` for it, no longer.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, Pool, QueuePool, StaticPool

from offline_store.faults import translated

PATIENCE_MS = 3000
"""How long a transaction waits for another process. A page of the county's changes holds the file for 0.2 s at most;
a citizen who waits longer than 3 s is told calmly instead."""
CHECKPOINT_PAGES = 1000
"""WAL pages (4 MB) after which a commit also checkpoints; `retention` does it off the hot path before that."""

Connector = Callable[..., sqlite3.Connection]
"""`sqlite3.connect`, or what a test of power cuts puts in its place."""


class Database:
    """One SQLite file, or one in memory, for all threads of this process.

    Every error of the driver leaves `read` and `write` as StoreUnavailable (the world) or StoreBug (ours).
    """

    def __init__(self, path: Path | None, connect: Connector = sqlite3.connect) -> None:
        self._path = path
        self._writing = threading.RLock()
        self._engine = _engine(path, connect)

    @property
    def path(self) -> Path | None:
        """The file, None for a store in memory."""
        return self._path

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A snapshot: all statements see the same state; nothing is written."""
        with translated():
            if self._path is None:
                with self._writing, self._engine.connect() as connection:
                    yield connection
            else:
                with self._engine.connect() as connection:
                    yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction: durable when the block ends, as if it had never been when it raises."""
        with translated(), self._writing, self._engine.connect() as plain:
            connection = plain.execution_options(kiosk_writes=True)
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Give the file back. The last process to close it folds the WAL into it."""
        with translated():
            self._engine.dispose()


def _engine(path: Path | None, connect: Connector) -> Engine:
    pool: type[Pool] = StaticPool if path is None else QueuePool

    def creator() -> sqlite3.Connection:
        connection = connect(
            ":memory:" if path is None else str(path),
            timeout=PATIENCE_MS / 1000,
            isolation_level=None,
            check_same_thread=False,
        )
        _set_up(connection)
        return connection

    engine = create_engine("sqlite://", creator=creator, poolclass=pool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("kiosk_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _set_up(connection: sqlite3.Connection) -> None:
    for pragma in (
        "auto_vacuum=INCREMENTAL",  # holds for a new file only, and must come first
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",  # what was deleted is not left readable in free pages
        f"wal_autocheckpoint={CHECKPOINT_PAGES}",
        "trusted_schema=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")


__all__ = ["Any", "Connector", "Database", "NullPool"]
