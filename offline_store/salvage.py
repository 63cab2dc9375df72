"""Reads what can still be read of a damaged file into the one that took its place.

Only what the county can't give again: the numbers, tickets and events since the backup, and who the kiosk is. Each
table is read from its beginning to the damage and from its end back to it; a row that makes no sense is left behind.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Table, insert, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from offline_store import schema
from offline_store.engine import Connector, engine_of
from offline_store.migrations import HEAD
from offline_store.models import (
    CertificateNonce,
    HelpCall,
    Identity,
    NumberBlock,
    OutboxEvent,
    Ticket,
    table_of,
)

TABLES = tuple(map(table_of, (Identity, NumberBlock, Ticket, OutboxEvent, CertificateNonce, HelpCall)))
"""In an order in which each row finds what it refers to."""
_UNREADABLE = (sqlite3.Error, SQLAlchemyError, ValueError, LookupError, TypeError)


def salvage(damaged: Path, into: Connection, connect: Connector) -> int:
    """Add the readable rows that `into` lacks; how many. Never raises for what it finds in the damaged file."""
    saved = 0
    with suppress(*_UNREADABLE), engine_of(damaged, connect).connect() as source:
        if schema.version(source) != HEAD:
            return 0
        for table in TABLES:
            saved += sum(_add(into, table, row) for row in _readable(source, table))
    return saved


def _readable(source: Connection, table: Table) -> Iterator[Row[Any]]:
    for order in (table.primary_key.columns, [column.desc() for column in table.primary_key.columns]):
        with suppress(*_UNREADABLE):
            rows = source.execute(select(table).order_by(*order))
            with rows:
                yield from rows
            return


def _add(into: Connection, table: Table, row: Row[Any]) -> bool:
    try:
        with into.begin_nested():
            added = into.execute(insert(table).prefix_with("OR IGNORE"), row._asdict()).rowcount
    except (IntegrityError, *_UNREADABLE):
        return False
    if not added and table is table_of(NumberBlock):
        block = table.c
        into.execute(
            update(table)
            .where(block.id == row.id, block.next < row.next)
            .values(next=row.next, reserved_to=max(row.reserved_to, row.next - 1))
        )
    return bool(added)
