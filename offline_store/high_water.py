"""Up to where numbers may have been given, kept beside the database: so that an old copy of it gives none twice.

A backup is always older than what was given since. So before the first number of a stretch of `RESERVE` is given, this
file says durably that the whole stretch may be gone; within it a ticket costs one commit and nothing more. Each
opening gives database and file a new common token, the life: a database of another life is an old copy, and its
numbers go on past the marks. At most `RESERVE` numbers of a block are skipped then; the county gets them back unused.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from offline_store import sync_state
from offline_store.files import replace_durably
from offline_store.models import LeaseRequest, NumberBlock, table_of

RESERVE = 20
"""Numbers that are marked at a time: one write of the file for twenty tickets."""
KEEP_DAYS = timedelta(days=1)
"""Marks of yesterday stay: a clock that is put back must not meet its numbers again."""

_block = table_of(NumberBlock)
_OF_DAYS_FROM = select(_block).where(_block.c.day >= bindparam("day")).order_by(_block.c.id)
_SET_NEXT = (
    update(_block)
    .where(_block.c.id == bindparam("block_id"))
    .values(next=bindparam("next_number"), reserved_to=bindparam("reserved"))
)
_SET_RESERVED = update(_block).where(_block.c.id == bindparam("block_id")).values(reserved_to=bindparam("reserved"))


class MarksDamaged(Exception):
    """The file is there and says nothing that can be trusted."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One block of numbers, and up to which of them may have been given (`reserved_to`)."""

    block_id: UUID
    queue_code: str
    day: date
    station: str | None
    first: int
    last: int
    reserved_to: int


@dataclass(frozen=True, slots=True)
class Marks:
    """The whole file."""

    life: str | None
    marks: tuple[Mark, ...]


class HighWater:
    """The marks of one store; a store in memory has none to keep (`path` None)."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def reserve(self, connection: Connection, block_id: UUID, today: date, number: int, last: int) -> None:
        """Make durable that numbers of the block from `number` on may be given. Raises OSError."""
        reserved = min(last, number + RESERVE - 1)
        connection.execute(_SET_RESERVED, {"block_id": block_id, "reserved": reserved})
        self.write(connection, today)

    def write(self, connection: Connection, today: date) -> None:
        """Mark all blocks as the caller's transaction has them, before it commits. Raises OSError."""
        if self._path is not None:
            rows = connection.execute(_OF_DAYS_FROM, {"day": today - KEEP_DAYS})
            marks = (Mark(r.id, r.queue_code, r.day, r.station, r.first, r.last, r.reserved_to) for r in rows)
            replace_durably(self._path, encoded(Marks(sync_state.life(connection), tuple(marks))))

    def read(self) -> Marks | None:
        """The marks; None where there is no file. Raises MarksDamaged, OSError."""
        if self._path is None:
            return None
        try:
            return decoded(self._path.read_bytes())
        except FileNotFoundError:
            return None

    def begin_life(self, connection: Connection, today: date, *, is_new: bool, is_restored: bool) -> None:
        """The database was opened: bring an old copy past the marks, and give it and the file a new common token.

        Raises OSError.
        """
        try:
            marks = self.read()
        except MarksDamaged:
            marks = None
        life = sync_state.life(connection)
        if marks is not None:
            lift(connection, marks.marks, is_old_copy=is_restored or marks.life != life)
        elif is_restored or (life is None and not is_new):
            spend_all(connection, today)
        sync_state.save_life(connection, uuid4().hex)
        self.write(connection, today)


def lift(connection: Connection, marks: Iterable[Mark], *, is_old_copy: bool) -> None:
    """Bring blocks past their marks: all of an old copy, and any that lags behind its mark."""
    known = {row.id: row for row in connection.execute(select(_block))}
    for mark in marks:
        block = known.get(mark.block_id)
        if block is None:
            row = {
                "id": mark.block_id,
                "queue_code": mark.queue_code,
                "day": mark.day,
                "station": mark.station,
                "first": mark.first,
                "last": mark.last,
                "next": mark.reserved_to + 1,
                "reserved_to": mark.reserved_to,
            }
            connection.execute(insert(_block), row)
        elif is_old_copy or mark.reserved_to > block.reserved_to:
            past = {"next_number": max(block.next, mark.reserved_to + 1), "reserved": mark.reserved_to}
            connection.execute(_SET_NEXT, {"block_id": block.id, **past})


def spend_all(connection: Connection, today: date) -> None:
    """The marks are lost and the database is an old copy: nobody can say which numbers were given today.

    So none of them is given again: leased blocks count as used up, and the station's own range rests for the day.
    """
    connection.execute(
        update(_block)
        .where(_block.c.day >= today - KEEP_DAYS)
        .values(next=_block.c.last + 1, reserved_to=_block.c.last)
    )
    connection.execute(delete(LeaseRequest))  # an old request would be answered with its old, used block
    sync_state.numbers_lost(connection, today)


def encoded(content: Marks) -> bytes:
    """The life in the first line, one line of JSON a mark, and a last line with the SHA-256 of all before it."""
    lines = [json.dumps(content.life)]
    lines += [
        json.dumps([str(m.block_id), m.queue_code, m.day.isoformat(), m.station, m.first, m.last, m.reserved_to])
        for m in content.marks
    ]
    body = "".join(line + "\n" for line in lines).encode()
    return body + hashlib.sha256(body).hexdigest().encode() + b"\n"


def decoded(content: bytes) -> Marks:
    """What `encoded` wrote. Raises MarksDamaged."""
    body, _, digest = content.rstrip(b"\n").rpartition(b"\n")
    body += b"\n"
    if hashlib.sha256(body).hexdigest().encode() != digest:
        raise MarksDamaged
    life, *marks = map(json.loads, body.splitlines())
    return Marks(
        life,
        tuple(
            Mark(UUID(id), queue_code, date.fromisoformat(day), station, first, last, reserved_to)
            for id, queue_code, day, station, first, last, reserved_to in marks
        ),
    )
