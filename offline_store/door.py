"""One connection behind a lock: threads of a process never meet in SQLite.

Opened when it is first used; given up after a fault of the world and when another file lies at its path, so that the
next transaction opens a new one. Written as plain calls, not as context managers within each other: it is on the path
that a citizen waits on (`make bench`, durable_ticket).
"""

import os
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from offline_store.engine import begin, commit, connected, roll_back
from offline_store.errors import Fault, StoreBug
from offline_store.faults import is_answer, unavailable
from offline_store.gate import Gate


class Door:
    """Errors of the driver come out as they are; `Database` gives them their meaning."""

    def __init__(self, engine: Engine, how: str, patience_s: float, path: Path | None, gate: Gate | None) -> None:
        """`how` transactions begin; `path` and `gate` are None for a store in memory, which can't be reopened."""
        self._engine = engine
        self._how = how
        self._patience_s = patience_s
        self._path = None if path is None else str(path)
        self._gate = gate
        self._lock = threading.RLock()
        self._connection: Connection | None = None
        self._is_within = False
        self._file: tuple[int, int] | None = None
        self._closed = False

    def enter(self) -> Connection:
        """Begin a transaction; `leave` or `turn_back` must follow."""
        self._lock.acquire()
        try:
            if self._closed:
                raise StoreBug("the store is closed")
            if self._is_within:
                raise StoreBug("a transaction within a transaction")
            if self._gate is not None:
                self._gate.take_shared()
            try:
                connection = self._current()
                begin(connection, self._how, self._patience_s)
            except BaseException as error:
                self._let_go(error)
                raise
        except BaseException:
            self._lock.release()
            raise
        self._is_within = True
        return connection

    def leave(self) -> None:
        """Commit."""
        self._is_within = False
        try:
            if self._connection is not None:
                commit(self._connection)
        except BaseException as error:
            self._roll_back()
            self._let_go(error)
            raise
        else:
            self._let_go(None)
        finally:
            self._lock.release()

    def turn_back(self, error: BaseException) -> None:
        """Roll back, because of `error`. Never raises: the error says it all."""
        self._is_within = False
        try:
            self._roll_back()
            self._let_go(error)
        finally:
            self._lock.release()

    def give_up(self) -> None:
        """Drop the connection; the next transaction opens a new one."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                with suppress(sqlite3.Error, SQLAlchemyError):
                    connection.invalidate()
                    connection.close()

    def close(self) -> None:
        """For good."""
        with self._lock:
            self.give_up()
            if not self._closed and self._gate is not None:
                self._gate.close()
            self._closed = True

    def _roll_back(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error, SQLAlchemyError):
                roll_back(self._connection)

    def _let_go(self, error: BaseException | None) -> None:
        try:
            if error is not None and self._path is not None and not is_answer(error):
                self.give_up()
        finally:
            if self._gate is not None:
                self._gate.give_back()

    def _current(self) -> Connection:
        if self._path is not None:
            try:
                stat = os.stat(self._path)  # noqa: PTH116 - a third of the time of Path.stat
            except FileNotFoundError:
                raise unavailable(Fault.CORRUPT) from None
            if (stat.st_dev, stat.st_ino) != self._file:
                self.give_up()
                self._file = (stat.st_dev, stat.st_ino)
        if self._connection is None:
            self._connection = connected(self._engine, self._how)
        return self._connection
