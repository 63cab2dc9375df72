"""Many rows at once: statements that SQLAlchemy compiles once, values that go to the driver in one call.

A push has up to 500 events in three tables. SQLAlchemy's own insert looks at each row anew (20 us), and its IN writes a
statement of 500 parameters for each question; here a row costs 3 us and a question has one parameter.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Dialect, Table, bindparam, func, insert, select, tuple_
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import ARRAY, psycopg
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.types import TypeEngine

_Processor = Callable[[Any], Any] | None


def insert_rows(
    session: Session, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]], shared: Mapping[str, Any]
) -> None:
    """Insert `rows`, tuples in the order of `columns`, each with the values of `shared` too."""
    if not rows:
        return
    connection = session.connection()
    sql, slots = _compiled(table, (*columns, *shared), connection.dialect.name)
    values: list[Sequence[Any]] = [*zip(*rows, strict=True), *([value] for value in shared.values())]
    ready = []
    for at, processor in slots:
        column = values[at] if processor is None else [processor(value) for value in values[at]]
        ready.append(column if at < len(columns) else [column[0]] * len(rows))
    values_of_rows = list(zip(*ready, strict=True))
    # psycopg opens a pipeline for many, which costs one row two round trips more
    connection.exec_driver_sql(sql, values_of_rows if len(rows) > 1 else values_of_rows[0])


def among(
    session: Session, columns: Sequence[InstrumentedAttribute[Any]], rows: Sequence[tuple[Any, ...]]
) -> ColumnElement[bool]:
    """The condition that `columns` have the values of one of `rows`, with one parameter a column at most."""
    dialect = session.get_bind().dialect
    values = list(zip(*rows, strict=True)) or [()] * len(columns)
    if dialect.name == "postgresql":
        arrays = [
            bindparam(None, list(value), ARRAY(column.type), unique=True)
            for column, value in zip(columns, values, strict=True)
        ]
        names = (f"c{at}" for at in range(len(columns)))
        wanted: list[ColumnElement[Any]] = list(func.unnest(*arrays).table_valued(*names).render_derived().c)
    else:
        texts = [
            [processor(one) for one in value] if (processor := _processor(column.type, dialect)) else value
            for column, value in zip(columns, values, strict=True)
        ]
        if len(columns) == 1:
            return columns[0].in_(select(func.json_each(json.dumps(texts[0])).table_valued("value").c.value))
        each = func.json_each(json.dumps(list(zip(*texts, strict=True)))).table_valued("value")
        wanted = [func.json_extract(each.c.value, f"$[{at}]") for at in range(len(columns))]
    return (tuple_(*columns) if len(columns) > 1 else columns[0]).in_(select(*wanted))


@lru_cache(maxsize=64)
def _compiled(table: Table, columns: tuple[str, ...], dialect_name: str) -> tuple[str, list[tuple[int, _Processor]]]:
    """The statement; and for each of its parameters which of `columns` it is, and what makes the driver's value."""
    speaker: Dialect = sqlite.dialect()
    if dialect_name == "postgresql":
        speaker = psycopg.dialect(paramstyle="format")  # type: ignore[no-untyped-call]
    binds = {name: bindparam(name, type_=table.c[name].type) for name in columns}
    compiled = insert(table).values(binds).inline().compile(dialect=speaker)
    names = compiled.positiontup or []
    return str(compiled), [(columns.index(name), _processor(table.c[name].type, speaker)) for name in names]


def _processor(kind: TypeEngine[Any], dialect: Dialect) -> _Processor:
    return kind.dialect_impl(dialect).bind_processor(dialect)
