"""Statements of the path that a citizen waits on: built and compiled by SQLAlchemy once, run on its driver connection.

A Core execution costs 20 us each time in a warm loop and 80 us between two waits for the disk; this costs a tenth
(`make bench`, durable_ticket). Transactions, types and errors stay SQLAlchemy's; only the repeated work is left out.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.compiler import SQLCompiler

from offline_store.engine import driver_of


class Prepared:
    """One statement with named parameters; values go through their columns' types, results come as the driver's."""

    def __init__(self, statement: ClauseElement, columns: Sequence[str] | None = None) -> None:
        """`columns` are those that an INSERT gives; the others get what the table says."""
        dialect = sqlite.dialect(paramstyle="named")
        compiled = cast("SQLCompiler", statement.compile(dialect=dialect, column_keys=columns))
        self._sql = str(compiled)
        self._processors: dict[str, Callable[[Any], Any]] = {}
        self._fixed: dict[str, Any] = {}
        for bind, name in compiled.bind_names.items():
            processor = bind.type.bind_processor(dialect)
            if processor is not None:
                self._processors[name] = processor
            if not bind.required:
                self._fixed[name] = bind.value

    def run(self, connection: Connection, values: Mapping[str, Any]) -> sqlite3.Cursor:
        """Execute within the connection's transaction. Raises sqlite3.Error."""
        parameters = {**self._fixed, **values}
        for name, processor in self._processors.items():
            parameters[name] = processor(parameters[name])
        return driver_of(connection).execute(self._sql, parameters)
