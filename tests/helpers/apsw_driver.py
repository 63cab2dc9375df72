"""`sqlite3.connect` on top of apsw, so that the store's own code runs on a file system that a test controls.

What is real: every line of offline_store, SQLAlchemy, SQLite itself (apsw brings its own build of it) and its
"unix" file system underneath. What is not: the C module `sqlite3`, which can't be given a VFS of the same library; what
follows stands in its place and translates apsw's errors into those of `sqlite3`, with the same result codes.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

import apsw

_CLASSES: dict[int, type[sqlite3.Error]] = {
    apsw.SQLITE_CONSTRAINT: sqlite3.IntegrityError,
    apsw.SQLITE_CORRUPT: sqlite3.DatabaseError,
    apsw.SQLITE_NOTADB: sqlite3.DatabaseError,
}


def translated(error: apsw.Error) -> sqlite3.Error:
    """The error that the module sqlite3 would have raised."""
    code = getattr(error, "extendedresult", None) or getattr(error, "result", apsw.SQLITE_ERROR)
    new = _CLASSES.get(code & 0xFF, sqlite3.OperationalError)(str(error))
    new.sqlite_errorcode = code
    return new


class Cursor:
    """Rows are fetched whole by `execute`."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._rows: Iterator[tuple[Any, ...]] = iter(())
        self.description: tuple[tuple[Any, ...], ...] | None = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> "Cursor":
        return self._run(lambda cursor: cursor.execute(sql, parameters), sql)

    def executemany(self, sql: str, rows: Sequence[Any]) -> "Cursor":
        return self._run(lambda cursor: cursor.executemany(sql, rows), sql)

    def _run(self, run: Callable[[apsw.Cursor], Any], sql: str) -> "Cursor":
        below = self._connection.below
        cursor = below.cursor()
        described: list[tuple[str, ...]] = []

        def note(statement: apsw.Cursor, _sql: str, _bindings: object) -> bool:
            described.append(tuple(column[0] for column in statement.get_description()))
            return True

        cursor.exec_trace = note
        before = below.total_changes()
        try:
            self._rows = iter(list(run(cursor)))
        except apsw.Error as error:
            raise translated(error) from error
        names = described[-1] if described else ()
        self.description = tuple((name, None, None, None, None, None, None) for name in names) or None
        is_change = re.match(r"\s*(insert|update|delete|replace)", sql, re.IGNORECASE)
        self.rowcount = below.total_changes() - before if is_change else -1
        self.lastrowid = below.last_insert_rowid()
        return self

    def fetchone(self) -> tuple[Any, ...] | None:
        return next(self._rows, None)

    def fetchmany(self, size: int = 1) -> list[tuple[Any, ...]]:
        return [row for row, _ in zip(self._rows, range(size), strict=False)]

    def fetchall(self) -> list[tuple[Any, ...]]:
        return list(self._rows)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self._rows

    def close(self) -> None:
        self._rows = iter(())


class Connection:
    """What SQLAlchemy's dialect and the store use of `sqlite3.Connection`."""

    isolation_level = None

    def __init__(self, path: str, vfs: str, patience_s: float) -> None:
        try:
            self.below = apsw.Connection(path, vfs=vfs)
        except apsw.Error as error:
            raise translated(error) from error
        self.below.set_busy_timeout(int(patience_s * 1000))

    def cursor(self) -> Cursor:
        return Cursor(self)

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Cursor:
        return self.cursor().execute(sql, parameters)

    def executescript(self, sql: str) -> Cursor:
        return self.cursor().execute(sql)

    def create_function(self, *_args: object, **_options: object) -> None:
        """The dialect adds `regexp`, which the store never asks for."""

    def commit(self) -> None:
        if self.below.in_transaction:
            self.execute("COMMIT")

    def rollback(self) -> None:
        if self.below.in_transaction:
            self.execute("ROLLBACK")

    def backup(self, target: "Connection") -> None:
        try:
            with target.below.backup("main", self.below, "main") as copying:
                while not copying.done:
                    copying.step()
        except apsw.Error as error:
            raise translated(error) from error

    def close(self) -> None:
        """Like sqlite3's, silent about a last checkpoint that failed."""
        with suppress(apsw.Error):
            self.below.close(True)


def connector(vfs: str, on_statement: Callable[[str], str] = lambda sql: sql) -> Callable[..., Connection]:
    """A stand-in for `sqlite3.connect` on the file system `vfs`; `on_statement` may change a PRAGMA for a control."""

    def connect(path: str, *, timeout: float = 5.0, **_options: object) -> Connection:
        connection = Connection(path, vfs, timeout)
        plain = connection.execute

        def execute(sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Cursor:
            return plain(on_statement(sql), parameters)

        connection.execute = execute  # type: ignore[method-assign]
        return connection

    return connect
